import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../../emulator/index.js';
import type { Emulator } from '../../../emulator/index.js';
import { findCommon as findIn } from '../../../src/account/audit/common/find-common.ts';
import type { CommonFunction } from '../../../src/account/audit/common/find-common.ts';
import { readCode } from '../../../src/account/audit/common/read-code.ts';
import type { FunctionCode } from '../../../src/account/audit/common/read-code.ts';
import type { RegionClient } from '../../../src/aws/region-client.ts';
import { zipOf as zipWith } from '../../layer/zip-builder.ts';
import { atTheEmulator } from '../../aws/at-the-emulator.ts';
import type { Stage } from '../../aws/at-the-emulator.ts';

const [NUMPY, SHARP] = [randomBytes(1_500_000), randomBytes(1_200_000)];

/** Python with a package of 1.5 MB, and 200 kB of its own. */
const python = () =>
  zipOf({
    'numpy/core.so': NUMPY,
    'numpy-2.1.0.dist-info/METADATA': 'Name: numpy',
    'handler.py': randomBytes(200_000),
  });

const node = () =>
  zipOf({
    'node_modules/sharp/sharp.node': SHARP,
    'node_modules/sharp/package.json': JSON.stringify({ name: 'sharp', version: '0.34.1' }),
    'index.mjs': randomBytes(1000),
  });

function seed(
  { region }: Pick<Stage, 'region'>,
  name: string,
  zip: Buffer,
  runtime: string,
): CommonFunction & FunctionCode {
  const arn = region.seedFunction({ name, zip, runtime });
  const { CodeSha256: codeSha256 } = region.version(name).configuration;
  return { arn, name, runtime, codeSha256, codeSize: zip.length, layers: 0, layerBytes: 0 };
}

const findCommon = async (aws: RegionClient, functions: (CommonFunction & FunctionCode)[], share: number) =>
  findIn(functions, await readCode(aws, functions, share));

const bytesRead = (emulator: Emulator) =>
  emulator.callsOf('GetObject').reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);

describe('what functions carry in common', () => {
  test('is found by a hundredth of the bytes of their zips, with the versions of Node.js packages', async () => {
    await atTheEmulator({}, async (stage) => {
      const functions = [
        ...['a', 'b', 'c'].map((name) => seed(stage, name, python(), 'python3.13')),
        ...['d', 'e'].map((name) => seed(stage, name, node(), 'nodejs24.x')),
      ];
      const common = await findCommon(stage.aws, functions, 0.01);
      expect(
        common.layers.map(({ items, functions: takers }) => [
          takers.map((one) => one.function).join(''),
          ...items.map(({ name, version }) => `${name} ${version}`),
        ]),
      ).toEqual([
        ['abc', 'numpy 2.1.0'],
        ['de', 'sharp 0.34.1'],
      ]);
      expect(common).toMatchObject({ lookedAt: 5, beyondBudget: [], unreadable: [] });
      expect(common.readBytes).toBe(bytesRead(stage.emulator));
      expect(common.readBytes / common.zipBytes).toBeLessThan(0.01);
    });
  });

  test('is read once of functions with the same zip', async () => {
    await atTheEmulator({}, async (stage) => {
      const zip = python();
      const functions = ['a', 'b'].map((name) => seed(stage, name, zip, 'python3.13'));
      const { layers, zipBytes } = await findCommon(stage.aws, functions, 0.01);
      // All of it, their own code too.
      expect(layers).toMatchObject([{ savedBytes: 1_500_000 + 200_000 + 'Name: numpy'.length }]);
      expect(zipBytes).toBe(zip.length);
      expect(stage.emulator.callsOf('GetFunction')).toHaveLength(1);
    });
  });

  test('leaves out what would take more than may be read, and says so', async () => {
    await atTheEmulator({}, async (stage) => {
      const files = Object.fromEntries(
        Array.from({ length: 900 }, (_, n) => [`many/${n}.py`, randomBytes(99)]),
      );
      const functions = [
        ...['a', 'b'].map((name) => seed(stage, name, python(), 'python3.13')),
        seed(stage, 'many', zipOf(files), 'python3.13'),
      ];
      const common = await findCommon(stage.aws, functions, 0.01);
      expect(common).toMatchObject({ lookedAt: 2, beyondBudget: ['many'], layers: [{}] });
      expect(bytesRead(stage.emulator)).toBeLessThanOrEqual(common.zipBytes * 0.01);
      expect((await findCommon(stage.aws, functions, 1)).beyondBudget).toEqual([]);
    });
  });

  test('leaves out what cannot be read by parts, with the reason and nothing of its address', async () => {
    await atTheEmulator({}, async (stage) => {
      const { region, emulator, aws } = stage;
      const good = ['a', 'b'].map((name) => seed(stage, name, python(), 'python3.13'));
      const gone = seed(stage, 'gone', python(), 'python3.13');
      region.seedFunction({ name: 'gone', zip: python(), unreadable: true });
      const parts = [{ name: 'handler.py', content: randomBytes(99_999) }];
      const commented = seed(stage, 'commented', zipWith(parts, { comment: Buffer.from('c') }), 'python3.13');
      const { layers, unreadable } = await findCommon(aws, [...good, gone, commented], 0.01);
      expect(layers).toHaveLength(1);
      expect(unreadable).toEqual([
        { function: 'commented', why: 'it is not a zip archive, or its end is missing' },
        { function: 'gone', why: 'its archive was refused with HTTP 404' },
      ]);
      emulator.set({ ignoreRange: true });
      const whole = await findCommon(aws, good, 0.01);
      expect(whole).toMatchObject({
        lookedAt: 0,
        layers: [],
        unreadable: [{ function: 'a' }, { function: 'b' }],
      });
    });
  });
});
