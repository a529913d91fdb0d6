import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locateCode } from '../../src/aws/functions.ts';
import { parseLayerVersionArn } from '../../src/lambda/arn.ts';
import { locateVersion } from '../../src/aws/layers.ts';
import { unzippedSize } from '../../src/aws/unzipped-size.ts';
import { zipOf } from '../../emulator/index.js';
import { randomBytes } from '../layer/tree.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

/** The size of a function's code, as it is read. */
async function codeSize({ aws }: Stage, name = 'api'): Promise<number | undefined> {
  const { size } = await locateCode(aws, name);
  return unzippedSize(aws, { size, locate: async () => (await locateCode(aws, name)).location });
}

function requests({ emulator }: Stage): { requests: number; bytes: number } {
  const calls = emulator.callsOf('GetObject');
  return { requests: calls.length, bytes: calls.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0) };
}

describe('what a zip unpacks to', () => {
  test('is the sum of its files, whatever is in it', async () => {
    const tree = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 2000 }), {
      maxKeys: 30,
    });
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const contents = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)] as const);
        const zip = zipOf({ ...Object.fromEntries(contents), '1': '1' });
        await atTheEmulator({}, async (stage) => {
          stage.region.seedFunction({ name: 'api', zip });
          expect(await codeSize(stage)).toBe(contents.reduce((sum, [, bytes]) => sum + bytes.length, 1));
        });
      }),
      { numRuns: 20 },
    );
  });

  test('of a layer version is read the same way', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const arn = parseLayerVersionArn(region.seedLayer({ name: 'mine', unzippedSize: 123_456_789 }));
      if (!arn) throw new Error('no ARN');
      const located = await locateVersion(aws, arn);
      const locate = () => Promise.resolve(located?.location);
      expect(await unzippedSize(aws, { size: located?.version.codeSize ?? 0, locate })).toBe(123_456_789);
    });
  });

  test('takes one request of 64 KiB for a large zip, and the whole of a small one', async () => {
    await atTheEmulator({}, async (stage) => {
      const files = { a: randomBytes(3_000_000), b: Buffer.from('b') };
      stage.region.seedFunction({ name: 'api', files });
      expect(await codeSize(stage)).toBe(3_000_001);
      const large = requests(stage);
      expect(large.requests).toBe(1);
      expect(large.bytes).toBeLessThan(66_000);
      stage.region.seedFunction({ name: 'small', files: { a: randomBytes(200_000) } });
      expect(await codeSize(stage, 'small')).toBe(200_000);
      expect(requests(stage).requests).toBe(2);
    });
  });

  test('takes one request more where the directory is longer than that', async () => {
    await atTheEmulator({}, async (stage) => {
      const names = Array.from({ length: 3000 }, (_, index) => `node_modules/package-${index}/index.js`);
      const files = Object.fromEntries(names.map((name) => [name, randomBytes(100)]));
      stage.region.seedFunction({ name: 'api', files });
      expect(await codeSize(stage)).toBe(300_000);
      expect(requests(stage).requests).toBe(2);
    });
  });

  test('is read from a server that ignores ranges as well, if the zip is not too large', async () => {
    await atTheEmulator({ ignoreRange: true }, async (stage) => {
      stage.region.seedFunction({ name: 'api', files: { a: randomBytes(1_000_000) } });
      expect(await codeSize(stage)).toBe(1_000_000);
      stage.region.seedFunction({ name: 'huge', codeSize: 61 * 1024 * 1024, unzippedSize: 62 * 1024 * 1024 });
      expect(await codeSize(stage, 'huge')).toBeUndefined();
    });
  });
});

describe('what a zip unpacks to is not known', () => {
  test('where there is no URL: of an image', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedFunction({ name: 'api', packageType: 'Image' });
      expect(await codeSize(stage)).toBeUndefined();
      expect(requests(stage).requests).toBe(0);
    });
  });

  test('where AWS does not say where it is', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      const locate = async () => (await locateCode(aws, 'gone')).location;
      expect(await unzippedSize(aws, { size: 1000, locate })).toBeUndefined();
    });
  });

  test('where the object is refused', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedFunction({ name: 'api', unreadable: true });
      expect(await codeSize(stage)).toBeUndefined();
    });
  });

  test('where nobody answers', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      const locate = () => Promise.resolve('http://127.0.0.1:1/');
      expect(await unzippedSize(aws, { size: 1000, locate })).toBeUndefined();
    });
  });

  test('where the archive is broken, wherever that is', async () => {
    const zip = zipOf({ a: 'aaaa', b: 'bb', c: '' });
    const damage = fc.record({ at: fc.nat(zip.length - 1), byte: fc.nat(255), cut: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, byte, cut }) => {
        const broken = Buffer.from(zip.subarray(0, zip.length - cut));
        if (at < broken.length) broken[at] = byte;
        await atTheEmulator({}, async (stage) => {
          stage.region.seedFunction({ name: 'api', files: { a: 'a' } });
          const archive = stage.region.functions.get('api')?.latest.archive ?? {};
          Object.assign(archive, { bytes: broken, codeSize: broken.length });
          const read = await codeSize(stage);
          expect(read === undefined || read >= 0).toBe(true);
          if (cut > 0) expect(read).toBeUndefined();
        });
      }),
      { numRuns: 50 },
    );
  });
});
