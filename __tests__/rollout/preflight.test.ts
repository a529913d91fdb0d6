import { describe, expect, test } from '@jest/globals';
import type { AliasState } from '../../src/aws/aliases.ts';
import type { FunctionState } from '../../src/aws/functions.ts';
import { LIMITS } from '../../src/lambda/limits.ts';
import { Problem } from '../../src/shared/problem.ts';
import { blockers } from '../../src/rollout/preflight.ts';
import type { SizeFacts } from '../../src/rollout/read-sizes.ts';
import type { Candidate, CandidateAlias } from '../../src/rollout/read-functions.ts';
import type { LayerTarget } from '../../src/rollout/layer-list.ts';
import { makePlan } from '../../src/rollout/plan.ts';
import { aFleet, aFunction, anAlias, aTarget, BASE, FIVE, takes } from './planning.ts';

const NOTHING_KNOWN: SizeFacts = { layers: new Map(), codeSizes: new Map() };
const declared = aTarget({ runtimes: ['python3.13'], architectures: ['arm64'] });

function whatStands(changes: Partial<FunctionState>, layer: LayerTarget = declared, facts = NOTHING_KNOWN) {
  return blockers({ fn: aFunction(changes) }, layer, facts).map(({ what }) => what);
}

describe('what stands in the way of a function', () => {
  test('is nothing when it fits', () => {
    expect(whatStands({})).toEqual([]);
  });

  test('is nothing when the layer says nothing of runtimes and architectures', () => {
    expect(whatStands({ runtime: 'ruby3.4', architecture: 'x86_64' }, aTarget())).toEqual([]);
  });

  test('is no runtime where the function has none', () => {
    const custom = aFunction();
    delete custom.runtime;
    expect(blockers({ fn: custom }, declared, NOTHING_KNOWN)).toEqual([]);
  });

  test('is not a fifth layer, nor a swap among five', () => {
    expect(whatStands({ layers: FIVE.slice(1) })).toEqual([]);
    expect(whatStands({ layers: [...FIVE.slice(1), `${BASE}:layer:mine:2`] })).toEqual([]);
  });

  test('is a layer whose name only begins like ours, as a sixth would be', () => {
    expect(whatStands({ layers: [...FIVE.slice(1), `${BASE}:layer:mine-2:7`] })).toHaveLength(1);
  });

  test('names every reason at once', () => {
    expect(whatStands({ layers: FIVE, architecture: 'x86_64', runtime: 'ruby3.4' })).toHaveLength(3);
  });

  test('is a deleted layer of somebody else, but not our own old version, which is swapped out', () => {
    const [foreign = ''] = FIVE;
    const old = `${BASE}:layer:mine:2`;
    const gone = { exists: false, unzippedSize: undefined };
    const facts = { ...NOTHING_KNOWN, layers: new Map([foreign, old].map((arn) => [arn, gone])) };
    expect(whatStands({ layers: [old] }, declared, facts)).toEqual([]);
    expect(whatStands({ layers: [foreign, old] }, declared, facts)).toEqual([
      `Function "api" has the layer ${foreign}, which was deleted, so AWS may take no list of layers with it any more.`,
    ]);
  });

  test('is the size of code and layers from 262,144,000 bytes on', () => {
    const fn = aFunction();
    const stands = (code: number) => {
      const codeSizes = new Map([[fn.arn, code]]);
      return whatStands({ codeSize: 10_000_000 }, aTarget({ unzippedSize: 1000 }), {
        ...NOTHING_KNOWN,
        codeSizes,
      });
    };
    expect(stands(LIMITS.unzippedBytes - 1001)).toEqual([]);
    expect(stands(LIMITS.unzippedBytes - 1000)).toEqual([
      'Function "api" and its layers would have 262,144,000 bytes unzipped; AWS Lambda takes less than 262,144,000 together.',
    ]);
  });
});

const ALIAS: AliasState = { name: 'live', version: '3', weights: {}, revisionId: 'a1' };
const missing: CandidateAlias = { name: 'live', read: undefined, provisioned: false };

type Misfit = [
  why: string,
  changes: Partial<FunctionState>,
  alias: CandidateAlias | undefined,
  words: string,
];

const MISFITS: Misfit[] = [
  ['a container image', { packageType: 'Image' }, undefined, 'images take no layers'],
  ['an image with a missing alias', { packageType: 'Image' }, missing, 'images take no layers'],
  ['another architecture', { architecture: 'x86_64' }, undefined, 'runs on x86_64'],
  ['another runtime', { runtime: 'nodejs24.x' }, undefined, 'runs nodejs24.x'],
  ['a failed function', { state: 'Failed' }, undefined, 'in state Failed'],
  ['one that is being deleted', { state: 'Deleting' }, undefined, 'in state Deleting'],
  ['a deactivated one', { state: 'Deactivated' }, undefined, 'in state Deactivated'],
  ['five layers of others', { layers: FIVE }, undefined, 'no sixth'],
  ['a missing alias', {}, missing, 'has no alias "live"'],
  ['an alias on $LATEST', {}, { ...missing, read: { ...ALIAS, version: '$LATEST' } }, 'points at $LATEST'],
  [
    'provisioned concurrency, which shares no traffic',
    {},
    anAlias(ALIAS, { provisioned: true }),
    'provisioned concurrency',
  ],
];

describe.each(MISFITS)('%s', (_, changes, alias, words) => {
  const settings = { attach: 'always' as const, waves: [], onFailure: 'rollback' as const };
  const planOf = (named: boolean) => {
    const candidate = { fn: aFunction(changes), named, ...(alias && { alias }) };
    return makePlan({ fleet: aFleet([candidate]), passedOver: [], settings, targetOf: () => declared });
  };

  test('is a problem where the function was named', () => {
    const { problems, skipped, waves } = planOf(true);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(words);
    expect(problems[0]?.what).toMatch(/"api"| of api /);
    expect([skipped, waves]).toEqual([[], []]);
  });

  test('is skipped with the same reason where it was found', () => {
    const { problems, skipped, waves } = planOf(false);
    expect([problems, waves]).toEqual([[], []]);
    expect(skipped).toEqual([
      {
        name: 'api',
        region: 'eu-central-1',
        layers: changes.layers ?? [],
        reason: planOf(true).problems[0]?.what,
      },
    ]);
  });
});

describe.each([true, false])('whether or not a function was named (%s)', (named) => {
  const [foreign = ''] = FIVE;
  const settings = { attach: 'always' as const, waves: [], onFailure: 'rollback' as const };
  const whatStops = (candidate: Omit<Candidate, 'named'>, facts: Partial<SizeFacts> = {}) => {
    const fleet = aFleet([{ ...candidate, named }], facts);
    const { problems, skipped } = makePlan({ fleet, passedOver: [], settings, targetOf: () => declared });
    expect(skipped).toEqual([]);
    return problems.map(({ what }) => what);
  };

  test('the run is stopped by an alias that somebody split, since something is under way', () => {
    const shares = aFunction({ version: '4', layers: [`${BASE}:layer:mine:6`] });
    const alias = anAlias(ALIAS, { weights: { '4': 0.1 }, shares });
    expect(whatStops({ fn: aFunction(), alias })).toEqual([
      'The alias "live" of api shares its traffic between versions 3 and 4 already.',
    ]);
  });

  test('the run is stopped by a layer that may not be looked at, in the words of AWS', () => {
    const problem = new Problem('The role may not.', 'Let it.');
    const layers = new Map([[foreign, { exists: true, unzippedSize: undefined, problem }]]);
    expect(whatStops({ fn: aFunction({ layers: [foreign] }) }, { layers })).toEqual(['The role may not.']);
  });
});

test('a split that an earlier run of this rollout left is gone on with', () => {
  const shares = aFunction({ version: '4', layers: [declared.arn] });
  const alias = anAlias(ALIAS, { weights: { '4': 0.1 }, shares });
  const candidate = { fn: aFunction({ layers: [declared.arn] }), named: true, alias };
  const settings = {
    ...{ attach: 'named' as const, onFailure: 'rollback' as const },
    waves: [{ kind: 'percent' as const, percent: 100 }],
  };
  const plan = makePlan({ fleet: aFleet([candidate]), passedOver: [], settings, targetOf: () => declared });
  expect([takes(plan), plan.problems]).toEqual([['api'], []]);
  expect(plan.waves[0]?.functions[0]).toMatchObject({
    done: false,
    alias: { name: 'live', read: alias.read },
  });
});
