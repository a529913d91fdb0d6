import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAlias, writeAlias } from '../../src/aws/aliases.ts';
import type { AliasState } from '../../src/aws/aliases.ts';
import { hasProvisionedConcurrency, publishFunctionVersion } from '../../src/aws/function-versions.ts';
import { readFunction, writeLayers } from '../../src/aws/functions.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const API = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;

async function live({ aws }: Stage): Promise<AliasState> {
  const alias = await readAlias(aws, API, 'live');
  if (!alias) throw new Error('there is no alias');
  return alias;
}

describe('an alias', () => {
  test('is read with its version and its weights', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedFunction({
        name: 'api',
        versions: 2,
        aliases: { live: { version: '1', weights: { 2: 0.1 } }, beta: '2' },
      });
      expect(await live(stage)).toMatchObject({ name: 'live', version: '1', weights: { 2: 0.1 } });
      expect(await readAlias(stage.aws, API, 'beta')).toMatchObject({ version: '2', weights: {} });
    });
  });

  test('that is not there is undefined; of a function that is not there it is a problem', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedFunction({ name: 'api' });
      expect(await readAlias(aws, API, 'live')).toBeUndefined();
      await expect(readAlias(aws, `${API}-alias`, 'live')).rejects.toMatchObject({
        what: 'Function "api-alias" does not exist in eu-central-1.',
      });
    });
  });

  test('goes exactly where it is written to, and an end of the weights is an end', async () => {
    const target = fc.record({
      version: fc.constantFrom('1', '2', '3'),
      weights: fc.constantFrom({}, { 4: 0.05 }, { 5: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(target, { minLength: 1, maxLength: 5 }), async (targets) => {
        await atTheEmulator({}, async (stage) => {
          stage.region.seedFunction({ name: 'api', versions: 5, aliases: { live: '5' } });
          for (const to of targets) {
            await writeAlias(stage.aws, API, await live(stage), to);
            expect(await live(stage)).toMatchObject(to);
          }
        });
      }),
      { numRuns: 10 },
    );
  });

  test('that somebody else moved since it was read stays where they moved it', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedFunction({ name: 'api', versions: 3, aliases: { live: '1' } });
      const read = await live(stage);
      await writeAlias(stage.aws, API, read, { version: '2', weights: {} });
      await expect(writeAlias(stage.aws, API, read, { version: '3', weights: {} })).rejects.toMatchObject({
        name: 'PreconditionFailedException',
      });
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '2', weights: {} });
    });
  });

  test.each(['reset', '500', 'truncated', 'empty', 'wrong-json'] as const)(
    'is written once when the reply was %s: whether it moved is for the caller to look at',
    async (kind) => {
      await atTheEmulator({}, async (stage) => {
        stage.region.seedFunction({ name: 'api', versions: 2, aliases: { live: '1' } });
        stage.emulator.fault({ operation: 'UpdateAlias', kind, when: 'after' });
        const to = { version: '2', weights: {} };
        await expect(writeAlias(stage.aws, API, await live(stage), to)).rejects.toThrow();
        expect(stage.emulator.callsOf('UpdateAlias')).toHaveLength(1);
        expect(await live(stage)).toMatchObject(to);
      });
    },
  );
});

describe('publishing a version', () => {
  test('gives its number, and the same one where nothing has changed', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const layer = region.seedLayer({ name: 'a' });
      region.seedFunction({ name: 'api', versions: 3 });
      const publish = async () => publishFunctionVersion(aws, await readFunction(aws, 'api'), 'by us');
      await writeLayers(aws, await readFunction(aws, 'api'), [layer]);
      expect([await publish(), await publish()]).toEqual(['4', '4']);
      expect(region.version('api', '4').configuration.Description).toBe('by us');
    });
  });

  test('is refused when the function changed since it was read', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const layer = region.seedLayer({ name: 'a' });
      region.seedFunction({ name: 'api' });
      const read = await readFunction(aws, 'api');
      await writeLayers(aws, read, [layer]);
      await expect(publishFunctionVersion(aws, read, '')).rejects.toMatchObject({
        $metadata: { httpStatusCode: 412 },
      });
      const changedCode = { ...(await readFunction(aws, 'api')), codeSha256: read.codeSha256.toLowerCase() };
      await expect(publishFunctionVersion(aws, changedCode, '')).rejects.toThrow('CodeSHA256');
      expect(region.functions.get('api')?.versions.size).toBe(0);
    });
  });

  test.each(['reset', '500', 'truncated', 'empty', 'wrong-json'] as const)(
    'is asked for once when the reply was %s',
    async (kind) => {
      await atTheEmulator({}, async ({ emulator, region, aws }) => {
        region.seedFunction({ name: 'api' });
        emulator.fault({ operation: 'PublishVersion', kind, when: 'after' });
        await expect(publishFunctionVersion(aws, await readFunction(aws, 'api'), '')).rejects.toThrow();
        expect(emulator.callsOf('PublishVersion')).toHaveLength(1);
      });
    },
  );
});

test('provisioned concurrency is there or not, by alias', async () => {
  await atTheEmulator({}, async ({ region, aws }) => {
    region.seedFunction({
      name: 'api',
      versions: 1,
      aliases: { live: '1', beta: '1' },
      provisioned: { live: 5 },
    });
    expect(await hasProvisionedConcurrency(aws, API, 'live')).toBe(true);
    expect(await hasProvisionedConcurrency(aws, API, 'beta')).toBe(false);
    await expect(hasProvisionedConcurrency(aws, API, 'gone')).rejects.toThrow('"api:gone" does not exist');
  });
});
