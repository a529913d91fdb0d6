// Functions that another pipeline brought to a version which came after this run's list of versions.
import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newerVersions, supersededBy } from '../../src/publish/newer-versions.ts';
import type { Candidate } from '../../src/rollout/read-functions.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { aFunction, aPlanned, anAlias, BASE } from '../rollout/planning.ts';

const MINE = `${BASE}:layer:mine`;
const layerArnFor = () => MINE;
const having = (version: number) => aFunction({ layers: [`${BASE}:layer:mine-too:9`, `${MINE}:${version}`] });
const alias = { name: 'live', arn: `${BASE}:function:api:live`, version: '4', weights: {}, revisionId: 'r' };

/** The newest version that the only function serves, where three exist and the first was listed. */
async function newestOf({ aws, region }: Stage, candidate: Candidate): Promise<number | undefined> {
  for (const content of ['1', '2', '3']) region.seedLayer({ name: 'mine', files: { content } });
  const fleet = { candidates: [candidate], layers: new Map() };
  return (await newerVersions(aws, fleet, { layerArnFor, newest: 1 })).get(candidate.fn.arn);
}

describe('a version that came after the list is seen', () => {
  const old = having(1);
  test.each<[string, Partial<Candidate>]>([
    ['in the list of a function', { fn: having(3) }],
    ['behind its alias', { alias: anAlias(alias, { serves: having(3) }) }],
    ['where its alias shares its traffic', { alias: anAlias(alias, { serves: old, shares: having(3) }) }],
    ['on $LATEST.PUBLISHED', { latestPublished: { read: having(3) } }],
  ])('%s', async (_, changes) => {
    await atTheEmulator({}, async (stage) => {
      expect(await newestOf(stage, { fn: old, named: true, ...changes })).toBe(3);
    });
  });

  test('and none of those that were listed is, at no call', async () => {
    await atTheEmulator({}, async (stage) => {
      expect(await newestOf(stage, { fn: old, named: true })).toBeUndefined();
      expect(stage.emulator.calls).toEqual([]);
    });
  });

  test('unless it was deleted', async () => {
    await atTheEmulator({}, async (stage) => {
      const { aws, region } = stage;
      for (const content of ['1', '2', '3']) region.seedLayer({ name: 'mine', files: { content } });
      await aws.lambda.send(new DeleteLayerVersionCommand({ LayerName: 'mine', VersionNumber: 3 }));
      const candidate = { fn: having(3), named: true, alias: anAlias(alias, { serves: having(2) }) };
      const fleet = { candidates: [candidate], layers: new Map() };
      const newer = await newerVersions(aws, fleet, { layerArnFor, newest: 1 });
      expect(newer.get(candidate.fn.arn)).toBe(2);
    });
  });
});

test('a plan is refused exactly where it takes a function to an older version than the newest that it serves', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 9 }), (served, version) => {
      const fns = served.map((number, index) => ({ number, fn: aFunction({ name: `fn-${index}` }) }));
      const functions = fns.map(({ fn }) => aPlanned({ fn }));
      const plan: Plan = {
        waves: [{ number: 1, share: '100%', functions }],
        ...{ skipped: [], passedOver: [], problems: [], warnings: [] },
      };
      const newer = new Map(fns.map(({ fn, number }) => [fn.arn, number]));
      const [problem] = supersededBy(plan, newer, version);
      expect(problem !== undefined).toBe(Math.max(...served) > version);
    }),
  );
});
