// Any grants, brought to any others, while calls fail and others write: they end exact. A run that fails names its seed
// and its path, with which fast-check makes that run alone.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fault } from '../../emulator/faults.js';
import type { Statement } from '../../emulator/state.js';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { reconcileGrants } from '../../src/publish/reconcile-grants.ts';
import type { ReconciledGrants } from '../../src/publish/reconcile-grants.ts';
import { granteeText } from '../../src/lambda/principal.ts';
import { grantsOf } from '../../src/lambda/layer-grants.ts';
import { Problem } from '../../src/shared/problem.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { LAYER, granteesNamed, seedShared, statementFor, statementsOf } from './policies.ts';
import { IS_LONG } from '../long-form.ts';

const NAMES = ['111111111111', '222222222222', '333333333333', 'o-aaaaaaaaaa', 'o-bbbbbbbbbb', 'public'];
const OPERATIONS = [
  '*',
  'GetLayerVersionPolicy',
  'AddLayerVersionPermission',
  'RemoveLayerVersionPermission',
];
const RUNS = IS_LONG ? 300 : 100;

interface Scene {
  statements: Statement[];
  wanted: string[];
  exact: boolean;
  faults: Fault[];
  /** What somebody else does just before the call of that number: adds a statement, or removes the nth of theirs. */
  others: { at: number; change: Statement | number }[];
  /** How long reads show what was before; milliseconds. */
  readLag: number;
}

const SIDS = [
  'xaccount',
  'share',
  'a',
  'b',
  'c',
  ...NAMES.flatMap((name) => [`publish-layer-${name}`, `publish-layer-${name}-2`]),
];

/** A grant, or something that looks like one. */
const statement: fc.Arbitrary<Statement> = fc
  .record({
    Sid: fc.constantFrom(...SIDS),
    name: fc.constantFrom(...NAMES),
    more: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      fc.constantFrom<Partial<Statement>>(
        { Principal: { AWS: ['arn:aws:iam::111111111111:root', 'arn:aws:iam::222222222222:root'] } },
        { Principal: { AWS: ['arn:aws:iam::333333333333:root'] } },
        { Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } },
        { Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } },
        {
          Condition: {
            StringEquals: { 'aws:PrincipalOrgID': 'o-aaaaaaaaaa', 'aws:RequestedRegion': 'eu-west-1' },
          },
        },
        { Action: ['lambda:GetLayerVersion', 'lambda:ListLayerVersions'] },
      ),
    ),
  })
  .map(({ Sid, name, more }) => statementFor(name, { Sid, ...more }));

const ours = fc.constantFrom(...NAMES).map((name) => statementFor(name));

const scene: fc.Arbitrary<Scene> = fc.record({
  statements: fc.uniqueArray(fc.oneof(statement, ours), { selector: ({ Sid }) => Sid, maxLength: 6 }),
  wanted: fc.subarray(NAMES).chain((names) => fc.shuffledSubarray(names, { minLength: names.length })),
  exact: fc.boolean(),
  faults: fc.array(
    fc
      .record({
        operation: fc.constantFrom(...OPERATIONS),
        kind: fc.constantFrom('reset' as const, '500' as const, '429' as const),
        nth: fc.integer({ min: 1, max: 8 }),
        times: fc.constantFrom(1, 1, 1, 2, 6),
        when: fc.constantFrom('before' as const, 'after' as const),
      })
      // What AWS throttles does not take effect.
      .map((fault) => (fault.kind === '429' ? { ...fault, when: 'before' as const } : fault)),
    { maxLength: 3 },
  ),
  others: fc.array(
    fc.record({ at: fc.integer({ min: 1, max: 12 }), change: fc.oneof(statement, fc.nat({ max: 5 })) }),
    { maxLength: 4 },
  ),
  readLag: fc.constantFrom(0, 0, 2500),
});

/** What others write at the end cannot be seen while reads lag. */
const sceneWithLag = scene.map((one) => (one.readLag > 0 ? { ...one, others: [] } : one));

/** Statements in their own words, sorted. */
function words(statements: readonly Statement[]): string[] {
  return statements.map((one) => JSON.stringify(one)).sort();
}

/** Who is granted by statements that say nothing else. */
function grantedBy(statements: readonly Statement[]): string[] {
  const grants = grantsOf(JSON.stringify({ Statement: statements }), { layerName: LAYER, version: 1 }) ?? [];
  return [...new Set(grants.map(({ grantee }) => (grantee ? granteeText(grantee) : '?')))].sort();
}

/**
 * Everybody else, who add statements and remove some, never those that we add.
 * @returns what they have in the policy, and how to stop them
 */
function theOthers(
  { emulator, region }: Stage,
  { statements, others }: Scene,
): { theirs: () => Statement[]; stop: () => void } {
  const theirs = new Map(statements.map((one) => [one.Sid, one]));
  let calls = 0;
  const stop = emulator.onCall(({ phase }) => {
    if (phase !== 'before') return;
    calls++;
    for (const { at, change } of others) if (at === calls) interfere(change);
  });
  return { theirs: () => [...theirs.values()], stop };

  function interfere(change: Statement | number): void {
    const now = statementsOf({ region });
    if (typeof change === 'number') {
      const gone = [...theirs.keys()][change];
      if (gone === undefined) return;
      theirs.delete(gone);
      seed(now.filter(({ Sid }) => Sid !== gone));
    } else if (now.every(({ Sid }) => Sid !== change.Sid)) {
      theirs.set(change.Sid, change);
      seed([...now, change]);
    }
  }

  function seed(changed: Statement[]): void {
    region.seedPolicy({ name: LAYER, version: 1, statements: changed });
  }
}

function bring(aws: RegionClient, { wanted, exact }: Scene): Promise<ReconciledGrants | Problem> {
  const goal = { layerName: LAYER, version: 1, wanted: granteesNamed(...wanted), exact };
  return reconcileGrants(aws, goal).catch((error: unknown) => {
    if (error instanceof Problem) return error;
    throw error;
  });
}

/** Whatever came of it: nobody is granted who was neither wanted nor there, and, unless exact, all of others is there. */
function expectNoHarm(stage: Stage, scene: Scene, theirs: Statement[]): void {
  const now = statementsOf(stage);
  const isTheirs = (one: Statement) => theirs.some(({ Sid }) => Sid === one.Sid);
  const added = grantedBy(now.filter((one) => !isTheirs(one)));
  expect(scene.wanted).toEqual(expect.arrayContaining(added));
  if (!scene.exact) expect(words(now)).toEqual(expect.arrayContaining(words(theirs)));
  const sids = now.map(({ Sid }) => Sid);
  expect(new Set(sids).size).toBe(sids.length);
}

function expectExact(stage: Stage, scene: Scene, theirs: Statement[]): void {
  expectNoHarm(stage, scene, theirs);
  const granted = grantedBy(statementsOf(stage));
  const { wanted } = scene;
  if (scene.exact) expect(granted).toEqual([...wanted].sort());
  else expect(granted).toEqual([...new Set([...wanted, ...grantedBy(theirs)])].sort());
}

/** One more run, without anything in its way, ends well, and the one after that has nothing to do. */
async function expectEndsWell(stage: Stage, scene: Scene, theirs: Statement[]): Promise<void> {
  expect(await bring(stage.aws, scene)).not.toBeInstanceOf(Problem);
  expectExact(stage, scene, theirs);
  const settled = words(statementsOf(stage));
  const calls = stage.emulator.calls.length;
  expect(await bring(stage.aws, scene)).toMatchObject({ added: [], revoked: [] });
  expect(stage.emulator.calls.length).toBe(calls + 1);
  expect(words(statementsOf(stage))).toEqual(settled);
}

describe('grants in chaos', () => {
  test('end exact, or with a problem after which nothing is granted that was not asked for and the next run ends exact', async () => {
    const ends = { well: 0, badly: 0 };
    await fc.assert(
      fc.asyncProperty(sceneWithLag, async (one) => {
        await atTheEmulator({ readLagMillis: one.readLag }, async (stage) => {
          seedShared(stage, one.statements);
          const { theirs, stop } = theOthers(stage, one);
          for (const fault of one.faults) stage.emulator.fault(fault);
          const ended = await bring(stage.aws, one);
          stop();
          stage.emulator.clearFaults();
          ends[ended instanceof Problem ? 'badly' : 'well']++;
          if (ended instanceof Problem) expectNoHarm(stage, one, theirs());
          else {
            expectExact(stage, one, theirs());
            expect(ended.after.map(granteeText).sort()).toEqual(
              grantedBy(statementsOf(stage)).filter((name) => name !== '?'),
            );
          }
          await expectEndsWell(stage, one, theirs());
        });
      }),
      { numRuns: RUNS },
    );
    // Most faults are survived; some are too many.
    expect(ends.well).toBeGreaterThan(RUNS * 0.8);
  }, 120_000);

  test('of a job that is killed before or after any of its calls are taken up where it stopped, without one twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        sceneWithLag,
        fc.integer({ min: 1, max: 14 }),
        fc.constantFrom('before', 'after'),
        async (one, at, phase) => {
          await atTheEmulator({ readLagMillis: one.readLag }, async (stage) => {
            seedShared(stage, one.statements);
            const job = new AbortController();
            const killed = await stage.another({ interruption: job.signal });
            let calls = 0;
            const stop = stage.emulator.onCall((call) => {
              if (call.phase === phase && ++calls === at) job.abort();
            });
            await bring(killed, one);
            stop();
            expectNoHarm(stage, one, one.statements);
            await expectEndsWell(stage, one, one.statements);
            const added = statementsOf(stage).filter(
              ({ Sid }) => !one.statements.some((other) => other.Sid === Sid),
            );
            expect(grantedBy(added)).toHaveLength(added.length);
          });
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});
