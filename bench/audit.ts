/** Audits a large account with AWS's rates, in real time, as the runner does. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import type { AuditReport } from '../src/account/audit/result.ts';
import { behindIn } from './audited-account.ts';
import { startRemoteEmulator } from './remote-emulator.ts';

const ACCOUNT = {
  account: '123456789012',
  region: 'eu-central-1',
  functions: 1000,
  layers: 200,
  versions: 20,
};

/** Has the process print its peak memory, kB, at its end. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.log('peak ' + process.resourceUsage().maxRSS))`;

/** What an audit took. */
export interface AuditCost {
  /** From the start of the process to its end. */
  milliseconds: number;
  /** Milliseconds that its calls take at the least by AWS's rates. */
  floor: number;
  throttled: number;
  peakMiB: number;
  /** How many findings are missing or too many. */
  findings: number;
  zipBytes: number;
  readBytes: number;
}

/** Audits with all that it can do without CloudTrail, common dependencies among it. */
export async function measureAudit(node: string): Promise<AuditCost> {
  const emulator = await startRemoteEmulator({ throttle: true });
  await emulator.seedAudited(ACCOUNT);
  const workspace = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  const started = performance.now();
  const step = await runStep({
    main: resolve('dist/audit.js'),
    inputs: { layers: '*', 'fail-on': 'never', 'common-dependencies': 'true' },
    workspace,
    env: {
      NODE_OPTIONS: `--import "${PRINT_MEMORY}"`,
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: ACCOUNT.region,
      AWS_ACCESS_KEY_ID: ACCOUNT.account,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    node,
  });
  const milliseconds = performance.now() - started;
  if (step.code !== 0) throw new Error(step.log.slice(-4000));
  const calls = await emulator.calls();
  const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as AuditReport;
  const behind = report.findings.filter(({ rule }) => rule === 'audit/behind').length;
  const { zipBytes = 0, readBytes = 0 } = report.regions[0]?.common ?? {};
  const done = calls.filter(({ status }) => status !== 429);
  const getFunction = done.filter(({ operation }) => operation === 'GetFunction').length;
  const others = done.filter(({ operation }) => !/^Get(?:Function|Object|Resources)$/.test(operation)).length;
  const result = {
    ...{ milliseconds, zipBytes, readBytes },
    floor: Math.max(others / 15, getFunction / 100) * 1000,
    throttled: calls.length - done.length,
    peakMiB: Number(/^peak (\d+)$/m.exec(step.log)?.[1]) / 1024,
    findings: Math.abs(behind - behindIn(ACCOUNT)),
  };
  cleanUp(step);
  rmSync(workspace, { recursive: true });
  emulator.close();
  return result;
}
