import { describe, expect, test } from '@jest/globals';
import { locateCode, readFunction, writeLayers } from '../../src/aws/functions.ts';
import { listFunctions } from '../../src/aws/list-functions.ts';
import type { ListedFunction } from '../../src/aws/list-functions.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const API = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;

describe('a function', () => {
  test('is read with all that a rollout needs to know', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const layers = [region.seedLayer({ name: 'a' }), region.seedLayer({ name: 'b' })];
      region.seedFunction({
        ...{ name: 'api', layers, runtime: 'python3.13', architectures: ['arm64'], timeout: 25 },
        ...{ codeSize: 5000, unzippedSize: 9000 },
      });
      const { configuration } = region.version('api');
      expect(await readFunction(aws, 'api')).toEqual({
        name: 'api',
        arn: API,
        version: '$LATEST',
        revisionId: configuration.RevisionId,
        layers,
        codeSha256: configuration.CodeSha256,
        codeSize: 5000,
        settings: expect.stringMatching(/^[0-9a-f]{64}$/),
        packageType: 'Zip',
        runtime: 'python3.13',
        architecture: 'arm64',
        state: 'Active',
        lastUpdateStatus: 'Successful',
        timeout: 25,
        logGroup: '/aws/lambda/api',
      });
    });
  });

  test.each([
    ['a version', '2', '2'],
    ['an alias', 'live', '1'],
    ['$LATEST', '$LATEST', '$LATEST'],
  ])('has the same ARN, without a qualifier, when it is read by %s', async (_, qualifier, version) => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedFunction({ name: 'api', versions: 2, aliases: { live: '1' } });
      for (const nameOrArn of ['api', API])
        expect(await readFunction(aws, nameOrArn, qualifier)).toMatchObject({ arn: API, version });
    });
  });

  test('that is being made says so, and why; a new version has no update status', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedFunction({ name: 'api', versions: 1 });
      const version = await readFunction(aws, 'api', '1');
      expect(version).toMatchObject({ state: 'Active', version: '1' });
      expect(version).not.toHaveProperty('lastUpdateReason');
      region.seedFunction({ name: 'api', state: 'Pending' });
      expect(await readFunction(aws, 'api')).toMatchObject({ state: 'Pending' });
    });
  });

  test('made of an image has neither zip nor runtime', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedFunction({ name: 'api', packageType: 'Image' });
      const read = await readFunction(aws, 'api');
      expect(read).toMatchObject({ packageType: 'Image', layers: [] });
      expect(read).not.toHaveProperty('runtime');
      expect(await locateCode(aws, 'api')).toMatchObject({ location: undefined });
    });
  });

  test('that is not there is a problem, and so is a version that is not there', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const missing = (name: string, qualifier?: string) =>
        readFunction(aws, name, qualifier).catch((error: unknown) => (error as Error).message);
      region.seedFunction({ name: 'api' });
      expect(await missing('app')).toContain('Function "app" does not exist in eu-central-1.');
      expect(await missing(API, '7')).toContain('Function "api:7" does not exist in eu-central-1.');
    });
  });

  test("that was changed since it was read keeps the other's list", async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const [a = '', b = ''] = ['a', 'b'].map((name) => region.seedLayer({ name }));
      region.seedFunction({ name: 'api', layers: [a] });
      const read = await readFunction(aws, 'api');
      await writeLayers(aws, read, [a, b]);
      await expect(writeLayers(aws, read, [])).rejects.toMatchObject({ name: 'PreconditionFailedException' });
      expect(region.layersOf('api')).toEqual([a, b]);
    });
  });
});

describe('the presigned URL of the code', () => {
  test('is given with the size of the zip, and is good for it', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedFunction({ name: 'api', codeSize: 5000, unzippedSize: 9000 });
      const { size, location = '' } = await locateCode(aws, API);
      expect(size).toBe(5000);
      expect(await (await fetch(location)).arrayBuffer()).toHaveProperty('byteLength', 5000);
    });
  });

  test('is nowhere else: not in what is read, nor in the error of a reply that cannot be parsed', async () => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      region.seedFunction({ name: 'api' });
      expect(JSON.stringify(await readFunction(aws, 'api'))).not.toMatch(/https?:|X-Amz/);
      emulator.fault({ operation: 'GetFunction', kind: 'bad-json', times: Infinity });
      const error: unknown = await readFunction(aws, 'api').catch((thrown: unknown) => thrown);
      const { message, cause } = error as Error;
      expect(`${message} ${String(cause)}`).toContain('not JSON');
      expect(`${message} ${String(cause)} ${JSON.stringify(cause)}`).not.toMatch(/X-Amz|presigned/);
    });
  });
});

describe('the list of functions', () => {
  async function list({ aws }: Stage): Promise<ListedFunction[]> {
    const listed: ListedFunction[] = [];
    for await (const item of listFunctions(aws)) listed.push(item);
    return listed;
  }

  test.each([1, 2, 50])('has every function once, by pages of %d', async (pageSize) => {
    await atTheEmulator({ pageSize }, async (stage) => {
      const names = Array.from({ length: 101 }, (_, index) => `function-${index}`);
      for (const name of names) stage.region.seedFunction({ name, versions: 2, aliases: { live: '1' } });
      expect((await list(stage)).map(({ name }) => name).sort()).toEqual(names.sort());
      expect(stage.emulator.callsOf('ListFunctions')).toHaveLength(Math.ceil(101 / pageSize));
    });
  });

  test('shows of each what it is made for and its layers', async () => {
    await atTheEmulator({}, async (stage) => {
      const layer = stage.region.seedLayer({ name: 'a' });
      stage.region.seedFunction({
        name: 'api',
        layers: [layer],
        runtime: 'ruby3.4',
        architectures: ['arm64'],
      });
      stage.region.seedFunction({ name: 'image', packageType: 'Image' });
      expect(await list(stage)).toEqual([
        {
          ...{ name: 'api', arn: API, layers: [layer], packageType: 'Zip' },
          ...{ runtime: 'ruby3.4', architecture: 'arm64' },
        },
        {
          ...{ name: 'image', arn: API.replace(/api$/, 'image'), layers: [] },
          ...{ packageType: 'Image', architecture: 'x86_64' },
        },
      ]);
    });
  });

  test('of 10,000 functions takes 200 calls and is never in memory as a whole', async () => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      for (let index = 0; index < 10_000; index++) region.seedFunction({ name: `function-${index}` });
      let seen = 0;
      for await (const { name } of listFunctions(aws)) {
        expect(name).toMatch(/^function-/);
        seen += 1;
        expect(emulator.callsOf('ListFunctions').length).toBe(Math.ceil(seen / 50));
      }
      expect([seen, emulator.calls.length]).toEqual([10_000, 200]);
    });
  });
});
