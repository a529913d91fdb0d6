import { describe, expect, test } from '@jest/globals';
import { callerAccount } from '../../src/aws/account.js';
import { readFunction } from '../../src/aws/functions.js';
import { getVersion, listVersions } from '../../src/aws/layers.js';
import { ACCOUNT, atTheEmulator } from './at-the-emulator.js';
import type { Stage } from './at-the-emulator.js';

const READS: Record<string, (stage: Stage) => Promise<unknown>> = {
  ListLayerVersions: ({ aws }) => listVersions(aws, 'mine', 'first'),
  GetLayerVersion: ({ aws }) => getVersion(aws, 'mine', 1),
  GetFunction: ({ aws }) => readFunction(aws, 'api'),
  GetCallerIdentity: ({ aws }) => callerAccount(aws),
};
const FAULTS = [
  'reset',
  'fin',
  'hang',
  '429',
  '500',
  '502-html',
  '503',
  'truncated',
  'empty',
  'bad-json',
  'wrong-json',
] as const;

function seed({ region }: Stage): void {
  const layer = region.seedLayer({ name: 'mine', files: { a: 'a' }, description: 'first' });
  region.seedFunction({ name: 'api', layers: [layer] });
}

describe.each(Object.entries(READS))('%s', (operation, read) => {
  test('gives the same answer whatever breaks the first two replies', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const whole = await read(stage);
      expect(whole).toBeTruthy();
      for (const kind of FAULTS.filter((one) => operation !== 'GetCallerIdentity' || !one.endsWith('json'))) {
        stage.emulator.fault({ operation, kind, times: kind === 'hang' ? 1 : 2 });
        expect([kind, await read(stage)]).toEqual([kind, whole]);
        stage.emulator.clearFaults();
      }
    });
  }, 20_000);

  test('is a problem that says what to do when nothing but broken replies come', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      for (const kind of ['empty', 'reset', '502-html'] as const) {
        stage.emulator.fault({ operation, kind, times: Infinity });
        await expect(read(stage)).rejects.toMatchObject({
          name: 'Problem',
          fix: expect.stringContaining('run the job again'),
        });
        stage.emulator.clearFaults();
      }
    });
  });
});

describe('the list of versions', () => {
  test('is newest first, and has every page when asked for all', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      for (let version = 1; version <= 120; version++) region.seedLayer({ name: 'mine', unzippedSize: 10 });
      const numbers = (await listVersions(aws, 'mine', 'all')).map(({ version }) => version);
      expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
      expect(await listVersions(aws, 'mine', 'first')).toHaveLength(50);
    });
  });

  test('is empty for a layer that does not exist', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      expect(await listVersions(aws, 'nothing', 'all')).toEqual([]);
    });
  });

  test('shows nothing of the presigned URL', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      expect(JSON.stringify(await getVersion(stage.aws, 'mine', 1))).not.toMatch(/https?:|X-Amz/);
    });
  });
});

test('the account is the one the credentials belong to', async () => {
  await atTheEmulator({}, async ({ aws }) => {
    expect(await callerAccount(aws)).toBe(ACCOUNT);
  });
});
