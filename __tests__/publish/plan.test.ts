// The plan of a publish: what a dry run prints is what a run carries out.
import { describe, expect, test } from '@jest/globals';
import type { LayerVersion } from '../../src/aws/layers.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { planPublish, planRegion, withVersion } from '../../src/publish/plan.ts';
import type { RegionPlan, VersionStep } from '../../src/publish/plan.ts';
import { describePublish } from '../../src/publish/plan-description.ts';
import type { RegionState } from '../../src/publish/read-region.ts';
import type { RegionRun } from '../../src/publish/types.ts';
import { Superseded } from '../../src/rollout/superseded.ts';
import { aFleet, aFunction, BASE, selectors, someInputs } from '../rollout/planning.ts';
import { granteesNamed, statementFor } from './policies.ts';

const ARN = `${BASE}:layer:models`;
const [FRIEND, STRANGER] = ['210987654321', '333333333333'];

function versionOf(version: number): LayerVersion {
  return { version, arn: `${ARN}:${version}`, description: '', codeSha256: '', codeSize: 1 };
}

/** A region whose newest version has the number `newest`, and whose version `reusable` holds the content. */
function aState(newest: number, reusable?: number, changes: Partial<RegionState> = {}): RegionState {
  return {
    newest,
    newestArn: newest > 0 ? `${ARN}:${newest}` : undefined,
    reusable: reusable === undefined ? undefined : versionOf(reusable),
    sharing: { isAsked: false, wanted: [], exact: false, current: [], warnings: [] },
    ...{ parameter: undefined, functions: undefined, ...changes },
  };
}

function someOptions(changes: Partial<PublishOptions> = {}): PublishOptions {
  return {
    ...someInputs(),
    ...{ layerName: 'models', runtimes: [], architectures: [], reuse: 'latest', regions: [] },
    ...{ alignVersions: false, allowedAccountIds: [], dryRun: false },
    sharing: { wanted: [], previous: false, exact: false, allowPublic: false },
    ...changes,
  };
}

/** Regions with these states, by their names; a plan needs no more of them. */
function regionsWith(states: Record<string, RegionState>): [RegionRun, RegionState][] {
  return Object.entries(states).map(([region, state]) => {
    const run = { aws: { region }, place: (text: string) => `${region}: ${text}` };
    return [run as unknown as RegionRun, state];
  });
}

function described(options: PublishOptions, states: Record<string, RegionState>): string[] {
  const plan = planPublish(options, regionsWith(states));
  return describePublish(plan, { layerName: 'models', zip: '1 MB' });
}

const stepsOf = (options: PublishOptions, states: Record<string, RegionState>): VersionStep[] =>
  planPublish(options, regionsWith(states)).regions.map(([, { version }]) => version);

describe('the version of a region', () => {
  test('is made where none holds the content, and serves where one does', () => {
    const steps = stepsOf(someOptions(), { a: aState(0), b: aState(3), c: aState(3, 3), d: aState(3, 1) });
    expect(steps).toMatchObject([
      { kind: 'publish-version', count: 1, newest: 0 },
      { kind: 'publish-version', count: 1, newest: 3 },
      { kind: 'serve-version', version: { version: 3 } },
      { kind: 'serve-version', version: { version: 1 } },
    ]);
  });

  test('comes to one number with `align-versions`', () => {
    const options = someOptions({ alignVersions: true });
    expect(stepsOf(options, { a: aState(2, 2), b: aState(4, 4), c: aState(0) })).toMatchObject([
      { kind: 'publish-version', count: 2, goal: 4, existing: { version: 2 } },
      { kind: 'serve-version', version: { version: 4 } },
      { kind: 'publish-version', count: 4, goal: 4 },
    ]);
  });
});

describe('the parameter', () => {
  const parameter = { name: '/layers/models', value: `${ARN}:2`, newer: undefined };
  const WRITTEN = "Write the version's ARN to the parameter /layers/models.";

  test('is written where it does not hold the version that serves', () => {
    const parameterOf = (state: RegionState) => planRegion(someOptions(), state).parameter;
    expect(parameterOf(aState(2, 2, { parameter }))).toMatchObject({ from: `${ARN}:2`, to: `${ARN}:2` });
    expect(described(someOptions(), { a: aState(2, 2, { parameter }) })).toHaveLength(1);
    expect(described(someOptions(), { a: aState(3, 3, { parameter }) })).toContain(`a: ${WRITTEN}`);
    expect(described(someOptions(), { a: aState(2, undefined, { parameter }) })).toContain(`a: ${WRITTEN}`);
    const absent = { ...parameter, value: undefined };
    expect(described(someOptions(), { a: aState(2, 2, { parameter: absent }) })).toContain(`a: ${WRITTEN}`);
  });

  test('is written where it holds a version that `align-versions` replaces by one of the same content', () => {
    const options = someOptions({ alignVersions: true });
    expect(described(options, { a: aState(2, 2, { parameter }), b: aState(4, 4) })).toEqual([
      'a: Publish models 2 times after version 2, to come to version 4 as in the other regions: 1 MB of zip.',
      'b: Publish nothing: version 4 has this content.',
      `a: ${WRITTEN}`,
    ]);
  });
});

describe('a parameter that holds a newer version of another job', () => {
  const parameter = { name: '/layers/models', value: `${ARN}:3`, newer: 3 };

  test('stays where an older one serves', () => {
    expect(described(someOptions(), { a: aState(2, 2, { parameter }) })).toEqual([
      'a: Publish nothing: version 2 has this content.',
      'a: Leave the parameter /layers/models alone: it holds version 3, which another pipeline published.',
    ]);
  });

  test('is written where a version is published, which is newer still', () => {
    const steps = described(someOptions(), { a: aState(2, undefined, { parameter }) });
    expect(steps).toContain("a: Write the version's ARN to the parameter /layers/models.");
  });
});

describe('the functions', () => {
  const fn = aFunction({ layers: [`${ARN}:2`] });
  const candidate = { fn, named: true };
  const functions = {
    ...{ fleet: aFleet([candidate]), passedOver: [], layerArn: ARN, unzippedSize: 1 },
    newer: new Map([[fn.arn, 3]]),
  };
  const options = someOptions({ functions: selectors('api') });
  const rolloutOf = (state: RegionState, goal?: number) => planRegion(options, state, goal).rollout;

  test('get the version that `align-versions` makes, not the one of the same content that they have', () => {
    const aligned = { ...options, alignVersions: true };
    const steps = described(aligned, { a: aState(2, 2, { functions }), b: aState(4, 4) });
    expect(steps).toContain('a: Swap version 2 for the new version on api, layer 1 of 1.');
    expect(rolloutOf(aState(2, 2, { functions }))?.plan.waves[0]?.functions[0]?.done).toBe(true);
  });

  test('take the same plan in a run as in a dry run, where the version is known before', () => {
    const step = rolloutOf(aState(2, 2, { functions }));
    if (!step) throw new Error('nothing is rolled out');
    expect(withVersion(options, step, { arn: `${ARN}:2`, wanted: [] })).toBe(step);
  });

  test('do not get a version of another job that is older than what they serve', () => {
    const step = rolloutOf(aState(2, undefined, { functions }));
    if (!step) throw new Error('nothing is rolled out');
    expect(step.plan.problems).toEqual([]);
    const { plan } = withVersion(options, step, { arn: `${ARN}:2`, wanted: [] });
    expect(plan.problems).toEqual([expect.any(Superseded)]);
    expect(withVersion(options, step, { arn: `${ARN}:4`, wanted: [] }).plan.problems).toEqual([]);
  });

  test('of another account are given the version before, and the others get it after them', () => {
    const theirs = aFunction({ arn: `arn:aws:lambda:eu-central-1:${FRIEND}:function:api` });
    const shared = { ...functions, fleet: aFleet([{ fn: theirs, named: true }]) };
    const sharing = { isAsked: true, wanted: granteesNamed(FRIEND, 'public'), exact: false, current: [] };
    const state = aState(2, undefined, { functions: shared, sharing: { ...sharing, warnings: [] } });
    expect(described(options, { a: state }).slice(1)).toEqual([
      `a: Share it with ${FRIEND}, whose functions get it.`,
      'a: Append the new version to api as layer 1.',
      'a: Share it with public.',
    ]);
  });
});

describe('the grants', () => {
  const { Sid } = statementFor(STRANGER);
  const current = granteesNamed(STRANGER).map((grantee) => ({ statementId: Sid, grantee }));
  const sharing = { isAsked: true, wanted: granteesNamed(FRIEND), exact: true, current, warnings: [] };
  const grantsOf = (state: RegionState): RegionPlan['grants'] => planRegion(someOptions(), state).grants;

  test('are added and revoked on a version that serves already', () => {
    expect(grantsOf(aState(2, 2, { sharing }))).toMatchObject({
      add: [{ grantee: { id: FRIEND } }],
      remove: [{ statementId: Sid }],
    });
  });

  test('are all added to a version that is new', () => {
    expect(grantsOf(aState(2, undefined, { sharing }))).toMatchObject({
      add: [{ grantee: { id: FRIEND } }],
      remove: [],
    });
    expect(planRegion(someOptions(), aState(2, 2, { sharing }), 3).grants?.remove).toEqual([]);
  });

  test('are left alone where nothing is asked for', () => {
    expect(grantsOf(aState(2, 2))).toBeUndefined();
  });
});
