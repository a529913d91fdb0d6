import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Share } from '../../src/rollout/options.ts';
import { Problem } from '../../src/shared/problem.ts';
import type { Candidate } from '../../src/rollout/read-functions.ts';
import { nextLayers } from '../../src/rollout/layer-list.ts';
import { describePlan, makePlan, plannedResults } from '../../src/rollout/plan.ts';
import type { PlanInputs } from '../../src/rollout/plan-types.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import { aFleet, aFunction, anAlias, aPlanned, aTarget, BASE, FIVE, someInputs, takes } from './planning.ts';
import { REGION } from './stage.ts';

const mine = (version: number) => `${BASE}:layer:mine:${version}`;
const target = aTarget({ runtimes: ['python3.13'], architectures: ['arm64'] });
const live = { name: 'live', version: '3', weights: {}, revisionId: 'a1' };

function planOf(candidates: Candidate[], changes: Partial<PlanInputs> = {}): Plan {
  return makePlan({
    ...{ fleet: aFleet(candidates), passedOver: [], settings: someInputs(), targetOf: () => target },
    ...changes,
  });
}

const layerLists = fc
  .uniqueArray(fc.constantFrom('mine', 'mine-2', 'min', 'MINE', 'a', 'b', 'c'), { maxLength: 5 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 9 }).map((n) => `${BASE}:layer:${name}:${n}`))),
  );

const aliases = fc.constantFrom<Candidate['alias'][]>(
  ...[undefined, undefined, anAlias(live), anAlias(live, { weights: { '4': 0.5 } })],
  ...[anAlias(live, { serves: aFunction({ version: '3', layers: [target.arn] }) })],
  ...[anAlias(live, { provisioned: true }), { name: 'live', read: undefined, provisioned: false }],
);

const fleets = fc
  .array(
    fc.record({
      named: fc.boolean(),
      layers: layerLists,
      alias: aliases,
      packageType: fc.constantFrom('Zip', 'Zip', 'Zip', 'Image'),
      architecture: fc.constantFrom('arm64', 'arm64', 'x86_64'),
      state: fc.constantFrom('Active', 'Active', 'Inactive', 'Deleting'),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ named, alias, ...about }, index): Candidate => ({
      ...{ fn: aFunction({ name: `f${index}`, ...about }), named, ...(alias && { alias }) },
    })),
  );

const all: Share = { kind: 'percent', percent: 100 };
const shareLists = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 50 }).map((count): Share => ({ kind: 'count', count })),
      fc.integer({ min: 1, max: 99 }).map((percent): Share => ({ kind: 'percent', percent })),
    ),
    { maxLength: 5 },
  )
  .map((shares) => [...shares, all]);

const settingsOf = fc
  .record({ attach: fc.constantFrom('named', 'always', 'never'), waves: shareLists })
  .map((some) => someInputs(some));

const textOf = ({ kind, ...amount }: Share) =>
  kind === 'count' ? `${Object.values(amount)[0]}` : `${Object.values(amount)[0]}%`;

/** The functions that problems are about, each once. */
const blamed = ({ problems }: Plan) => [
  ...new Set(
    problems.flatMap(({ what }) => /"(f\d+)"| of (f\d+) /.exec(what)?.slice(1).filter(Boolean) ?? []),
  ),
];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}

describe('the plan', () => {
  test('puts every function in exactly one place: a wave, skipped, passed over, or what stands in the way', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        const plan = planOf(candidates, { settings });
        const places = [
          takes(plan),
          plan.skipped.map(({ name }) => name),
          plan.passedOver,
          blamed(plan),
        ].flat();
        expect(places.toSorted()).toEqual(candidates.map(({ fn }) => fn.name).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same each time it is made, and changes nothing of what it is made from', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        const given = frozen({ candidates, settings });
        const make = () => planOf(given.candidates, { settings: given.settings });
        expect(make()).toEqual(make());
      }),
    );
  });

  test('divides those it takes into waves, in order, each up to its share of them', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        const plan = planOf(candidates, { settings: { ...settings, attach: 'always' } });
        const names = takes(plan);
        const planned = new Set(names);
        expect(names).toEqual(candidates.map(({ fn }) => fn.name).filter((name) => planned.has(name)));
        expect(plan.waves.map(({ number }) => number)).toEqual(plan.waves.map((_, index) => index + 1));
        let sofar = 0;
        const reached = settings.waves.flatMap((share) => {
          const size = share.kind === 'count' ? share.count : Math.ceil((names.length * share.percent) / 100);
          const end = Math.min(size, names.length);
          return end > sofar ? [{ share: textOf(share), end: (sofar = end) }] : [];
        });
        let taken = 0;
        const ends = plan.waves.map(({ share, functions }) => ({ share, end: (taken += functions.length) }));
        expect(ends).toEqual(reached);
        expect(taken).toBe(names.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves the layers of others as they are and where they are, and never plans a sixth or a second of ours', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        for (const { fn, goal } of planOf(candidates, { settings }).waves.flatMap(
          ({ functions }) => functions,
        )) {
          if (goal.kind !== 'version') throw new Error('not of this kind');
          const next = nextLayers(fn.layers, goal.layer);
          const isOurs = (arn: string) => arn.startsWith(`${BASE}:layer:mine:`);
          expect(next.filter((arn) => !isOurs(arn))).toEqual(fn.layers.filter((arn) => !isOurs(arn)));
          expect(next.filter(isOurs)).toEqual([target.arn]);
          expect(next.length).toBeLessThanOrEqual(5);
          if (fn.layers.some(isOurs)) expect(next.findIndex(isOurs)).toBe(fn.layers.findIndex(isOurs));
        }
      }),
    );
  });

  test('gives a layer that a function lacks only where `attach` says so', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        const names = takes(planOf(candidates, { settings }));
        for (const { fn, named } of candidates) {
          if (!names.includes(fn.name) || fn.layers.some((arn) => arn.startsWith(`${BASE}:layer:mine:`)))
            continue;
          expect(settings.attach === 'always' || (settings.attach === 'named' && named)).toBe(true);
        }
      }),
    );
  });
});

describe('a function that has the version already', () => {
  const fn = aFunction({ layers: [target.arn] });
  const doneOf = (one: Partial<Candidate>) =>
    planOf([{ fn, named: true, ...one }]).waves.flatMap(({ functions }) => functions.map(({ done }) => done));

  test('is done, unless its last update failed or its alias serves another version', () => {
    expect(doneOf({})).toEqual([true]);
    expect(doneOf({ fn: { ...fn, lastUpdateStatus: 'Failed' } })).toEqual([false]);
    expect(doneOf({ alias: anAlias(live) })).toEqual([false]);
    expect(doneOf({ alias: anAlias(live, { serves: fn }) })).toEqual([true]);
  });

  test('is not done while its alias shares its traffic', () => {
    expect(doneOf({ alias: anAlias(live, { serves: fn, shares: fn, weights: { '4': 0.1 } }) })).toEqual([
      false,
    ]);
  });
});

test('a function for which there is no version stands in the way where it was named, and is skipped where found', () => {
  const targetOf = () => new Problem('There is none.', 'Publish one.');
  const candidates = [true, false].map((named) => ({ fn: aFunction({ name: `named-${named}` }), named }));
  const { problems, skipped, waves } = planOf(candidates, { targetOf });
  expect([problems.map(({ what }) => what), waves]).toEqual([['There is none.'], []]);
  expect(skipped).toEqual([{ name: 'named-false', region: REGION, layers: [], reason: 'There is none.' }]);
});

describe('a warning', () => {
  test('tells that other code is released with the alias, and only then', () => {
    const serves = aFunction({ version: '3', codeSha256: 'older' });
    expect(planOf([{ fn: aFunction(), named: true, alias: anAlias(live, { serves }) }]).warnings).toEqual([
      'api has other code on $LATEST than its alias live serves (version 3): moving the alias releases that code too.',
    ]);
    expect(planOf([{ fn: aFunction(), named: true, alias: anAlias(live) }]).warnings).toEqual([]);
  });

  test('tells what cannot be rolled back, where rolling back is what is asked for', () => {
    const gone = { exists: false, unzippedSize: undefined };
    const fleet = aFleet([{ fn: aFunction({ layers: [mine(6)] }), named: true }], {
      layers: new Map([[mine(6), gone]]),
      codeSizes: new Map([[aFunction().arn, 1000]]),
    });
    expect(planOf([], { fleet }).warnings).toEqual([
      `api has ${mine(6)}, which was deleted: it cannot be rolled back if the rollout fails.`,
    ]);
    expect(planOf([], { fleet, settings: someInputs({ onFailure: 'stop' }) }).warnings).toEqual([]);
  });

  test('tells what is not known of the size', () => {
    const [a = ''] = FIVE;
    const fn = aFunction({ layers: [a] });
    const fleet = aFleet([{ fn, named: true }], { codeSizes: new Map([[fn.arn, 'unknown']]) });
    expect(planOf([], { fleet }).warnings).toEqual([
      `Whether api and its layers fit into 262,144,000 bytes is not known: AWS does not show ${a}, its code.`,
    ]);
  });
});

describe('a dry run', () => {
  const without = { waves: [], skipped: [], passedOver: [], problems: [], warnings: [] };
  const one = (changes: Parameters<typeof aPlanned>[0]) => {
    const waves = [{ number: 1, share: '100%', functions: [aPlanned(changes)] }];
    return describePlan({ ...without, waves });
  };
  const to = (arn: string) => ({ kind: 'version' as const, layer: aTarget({ arn }), attach: true });
  const two = FIVE.slice(3);

  test('tells a swap from an append, from a kept version and from nothing', () => {
    const alias = { name: 'live', read: live };
    expect([
      ...one({ fn: aFunction({ layers: [...two, mine(3)] }), goal: to(mine(4)) }),
      ...one({ fn: aFunction({ layers: two }), goal: to(`${BASE}:layer:mine:new`) }),
      ...one({ fn: aFunction({ layers: [mine(4)] }), goal: to(mine(4)), alias }),
      ...one({ fn: aFunction({ layers: [mine(4)] }), goal: to(mine(4)), done: true }),
    ]).toEqual([
      'Swap version 3 for version 4 on api, layer 3 of 3.',
      'Append the new version to api as layer 3.',
      'Keep version 4 on api, then publish it and move live on from version 3.',
      'Leave api alone: it has version 4.',
    ]);
  });

  test('tells the waves, who is skipped and why, and how many are left out', () => {
    const candidates = ['a', 'b'].map((name) => ({
      fn: aFunction({ name, layers: [mine(3)] }),
      named: true,
    }));
    const odd = { fn: aFunction({ name: 'c', layers: [mine(3)], state: 'Failed' }), named: false };
    const waves: Share[] = [{ kind: 'count', count: 1 }, all];
    const passedOver = ['g', 'h', 'i', 'j', 'k', 'l', 'm'];
    expect(
      describePlan(planOf([...candidates, odd], { settings: someInputs({ waves }), passedOver })),
    ).toEqual([
      'Wave 1 of 2: Swap version 3 for version 7 on a, layer 1 of 1.',
      'Wave 2 of 2: Swap version 3 for version 7 on b, layer 1 of 1.',
      'Skip c: Function "c" is in state Failed and cannot be updated.',
      'Leave out g, h, i, j, k and 2 more: found, and without a version of this layer to swap.',
    ]);
  });

  test('reports every function that is planned or skipped, with its list as it is', () => {
    fc.assert(
      fc.property(fleets, settingsOf, (candidates, settings) => {
        const plan = planOf(candidates, { settings });
        const results = plannedResults(plan);
        expect(results.map((each) => each.function)).toEqual([
          ...takes(plan),
          ...plan.skipped.map(({ name }) => name),
        ]);
        for (const { before, after, status, note, region } of results) {
          expect([after, region]).toEqual([before, REGION]);
          expect(status === 'unchanged').toBe(note === undefined);
        }
      }),
    );
  });
});

describe('a version that cannot be given to anybody', () => {
  test.each([
    ['was deleted', { exists: false, unzippedSize: undefined }, 'There is no layer version'],
    [
      'may not be read',
      { exists: true, unzippedSize: undefined, problem: new Problem('No right.', 'Add it.') },
      'No right.',
    ],
  ])('is one problem of the run, not a reason to skip all of it: it %s', (_, facts, words) => {
    const layer = aTarget({ unzippedSize: undefined });
    const candidates = ['a', 'b'].map((name) => ({
      fn: aFunction({ name, layers: [`${layer.layerArn}:3`] }),
      named: false,
    }));
    const fleet = aFleet(candidates, { layers: new Map([[layer.arn, facts]]) });
    const settings = { attach: 'named' as const, waves: [], onFailure: 'rollback' as const };
    const plan = makePlan({ fleet, passedOver: [], settings, targetOf: () => layer });
    expect(plan.problems.map(({ what }) => what)).toEqual([expect.stringContaining(words)]);
    expect(plan.skipped).toEqual([]);
  });
});
