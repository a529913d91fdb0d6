import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../../emulator/index.js';
import { readPackages } from '../../../src/account/audit/sboms/read-packages.ts';
import { versionsToBill } from '../../../src/account/audit/sboms/versions-to-bill.ts';
import { parseLayerVersionArn } from '../../../src/lambda/arn.ts';
import { locateVersion } from '../../../src/aws/layers.ts';
import type { LayerAudit } from '../../../src/account/audit/result.ts';
import type { VersionAudit } from '../../../src/account/audit/result.ts';
import { describes, packageListOf } from '../../../src/packages/components.ts';
import { ACCOUNT, atTheEmulator, REGION } from '../../aws/at-the-emulator.ts';
import type { Stage } from '../../aws/at-the-emulator.ts';
import { randomBytes } from '../../layer/tree.ts';
import { metadata } from '../../packages/layer-files.ts';

const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer`;

function version(number: number, users = 0, state: VersionAudit['state'] = 'there'): VersionAudit {
  const functions = Array.from({ length: users }, (_, index) => ({
    ...{ function: `f${index}`, versions: ['$LATEST'], aliases: [] },
  }));
  return { version: number, arn: `${ARN}:x:${number}`, state, functions, sharedWith: [] };
}

const chosenOf = (layers: LayerAudit[]) =>
  versionsToBill(layers).chosen.map(
    ({ layerName, account, version: one }) => `${account ?? ''}${layerName}:${one.version}`,
  );

describe('the versions whose packages are listed', () => {
  test('are the newest of each own layer, then those that functions have, most used first', () => {
    const layers = [
      { name: 'a', versions: [version(9, 1, 'deleted'), version(4), version(3), version(2, 1)] },
      { name: 'b', versions: [version(2), version(1, 5)] },
      { name: 'c', account: '111111111111', versions: [version(7, 1), version(6, 1, 'gone')] },
      { name: 'd', versions: [] },
    ];
    expect(chosenOf(layers)).toEqual(['a:4', 'b:2', 'b:1', 'a:2', '111111111111c:7']);
    expect(versionsToBill(layers)).toMatchObject({ gone: [{ version: 9 }, { version: 6 }], beyond: 0 });
  });

  test('are at most 500, and how many are left is told', () => {
    const layers = Array.from({ length: 300 }, (_, index) => ({
      name: `layer-${index}`,
      versions: [version(2), version(1, 1)],
    }));
    const { chosen, beyond } = versionsToBill(layers);
    expect([chosen.length, beyond]).toEqual([500, 100]);
    expect(chosen.slice(0, 300).every(({ version: one }) => one.version === 2)).toBe(true);
  });
});

const SIX = { 'python/six-1.17.0.dist-info/METADATA': metadata('six', '1.17.0') };

async function read({ aws, region }: Stage, zip: Buffer) {
  const layer = parseLayerVersionArn(region.seedLayer({ name: 'models', zip }));
  if (!layer) throw new Error('a seeded version has an ARN');
  const located = await locateVersion(aws, layer);
  const locate = () => Promise.resolve(located?.location);
  return readPackages(aws, { size: located?.version.codeSize ?? 0, locate }, describes);
}

describe('what is read of a zip', () => {
  test('is little, wherever in it packages are described', async () => {
    await atTheEmulator({}, async (stage) => {
      const zip = zipOf({
        'a.bin': randomBytes(2_000_000),
        ...SIX,
        'b.so': randomBytes(2_000_000),
        'nodejs/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
        'c.so.1': randomBytes(2_000_000),
      });
      const { files, unread } = await read(stage, zip);
      expect(unread).toEqual([]);
      expect(packageListOf(files).components.map(({ purl }) => purl)).toEqual([
        'pkg:npm/a@1.0.0',
        'pkg:pypi/six@1.17.0',
      ]);
      const bytes = stage.emulator.callsOf('GetObject').reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
      expect(bytes).toBeLessThan(70_000);
    });
  });

  test('says which file could not be had', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'GetObject', kind: '503', nth: 2, times: Infinity });
      const { files, unread } = await read(stage, zipOf({ ...SIX, 'a.bin': randomBytes(2_000_000) }));
      expect(unread).toEqual(Object.keys(SIX));
      expect(packageListOf(files)).toEqual({ components: [], leftOut: Object.keys(SIX) });
    });
  });

  test('is nothing of a zip that cannot be read by parts, which is told', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'GetObject', kind: 'wrong-range', times: Infinity });
      await expect(read(stage, zipOf({ ...SIX, 'a.bin': randomBytes(2_000_000) }))).rejects.toThrow(
        'its archive comes only as a whole',
      );
    });
  });
});
