// Runs the emulator on its own: node emulator/main.js --port 4570

import { parseArgs } from 'node:util';
import { startEmulator } from './index.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4570' },
    'update-millis': { type: 'string', default: '500' },
    'pending-millis': { type: 'string', default: '500' },
    throttle: { type: 'boolean', default: false },
  },
});

const emulator = await startEmulator({
  port: Number(values.port),
  updateMillis: Number(values['update-millis']),
  pendingMillis: Number(values['pending-millis']),
  throttle: values.throttle,
});

console.log(`Lambda emulator at ${emulator.url}. In another shell:

  export AWS_ENDPOINT_URL=${emulator.url} AWS_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=any

The access key id is the account. Ctrl-C ends it and forgets everything.`);

process.once('SIGINT', () => void emulator.close());
process.once('SIGTERM', () => void emulator.close());
