import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FunctionState } from '../../src/aws/functions.js';
import { describeChange, nextLayers, refusals } from '../../src/rollout/plan.js';

const BASE = 'arn:aws:lambda:eu-central-1:123456789012:layer';

/** Names that contain one another, as a careless match by prefix, suffix or pattern would confuse. */
const names = fc.constantFrom(
  'my',
  'my-layer',
  'my-layer-2',
  'my-layer_',
  'layer',
  'y-layer',
  'my-',
  'MY-LAYER',
  'm',
  '-',
  '_my',
);
const accounts = fc.constantFrom('123456789012', '012345678901');
const regions = fc.constantFrom('eu-central-1', 'eu-central-2');
const versionArn = fc
  .record({ name: names, account: accounts, region: regions, version: fc.integer({ min: 1, max: 99 }) })
  .map(
    ({ name, account, region, version }) => `arn:aws:lambda:${region}:${account}:layer:${name}:${version}`,
  );
const foreignArn = fc.oneof(versionArn, fc.constant('arn:aws:lambda:::awslayer:AmazonLinux1803'));
const layerOf = (arn: string) => arn.replace(/:\d+$/, '');

describe('the next layer list', () => {
  test('differs from the one just read in this layer alone, whatever the others are called', () => {
    const lists = fc.uniqueArray(foreignArn, { maxLength: 5, selector: layerOf });
    fc.assert(
      fc.property(lists, versionArn, (current, wanted) => {
        const next = nextLayers(current, wanted);
        const index = current.findIndex((arn) => layerOf(arn) === layerOf(wanted));
        expect(next).toEqual(
          index < 0 ? [...current, wanted] : current.map((arn, at) => (at === index ? wanted : arn)),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('is the same list when it is right already', () => {
    const right = [`${BASE}:other:3`, `${BASE}:mine:7`];
    expect(nextLayers(right, `${BASE}:mine:7`)).toEqual(right);
  });

  test('is not made from anything but a layer version', () => {
    expect(() => nextLayers([], `${BASE}:mine`)).toThrow(TypeError);
  });
});

function aFunction(changes: Partial<FunctionState> = {}): FunctionState {
  return {
    name: 'api',
    arn: 'arn:aws:lambda:eu-central-1:123456789012:function:api',
    revisionId: 'r1',
    layers: [],
    packageType: 'Zip',
    runtime: 'python3.13',
    architecture: 'arm64',
    state: 'Active',
    lastUpdateStatus: 'Successful',
    ...changes,
  };
}

const layer = { name: 'mine', runtimes: ['python3.13'], architectures: ['arm64'] };
const five = ['a', 'b', 'c', 'd', 'e'].map((name) => `${BASE}:${name}:1`);

describe('what stands in the way of a function', () => {
  test('is nothing when it fits', () => {
    expect(refusals(aFunction(), layer)).toEqual([]);
  });

  test('is nothing when the layer says nothing of runtimes and architectures', () => {
    expect(refusals(aFunction(), { ...layer, runtimes: [], architectures: [] })).toEqual([]);
  });

  test.each([
    ['a container image', { packageType: 'Image' }, 'container image'],
    ['five layers of others', { layers: five }, 'no sixth'],
    ['another architecture', { architecture: 'x86_64' }, 'runs on x86_64'],
    ['another runtime', { runtime: 'nodejs24.x' }, 'runs nodejs24.x'],
    ['a failed state', { state: 'Failed' }, 'in state Failed'],
    ['being deleted', { state: 'Deleting' }, 'in state Deleting'],
  ])('is %s', (_, changes, words) => {
    const [problem, ...others] = refusals(aFunction(changes), layer);
    expect(problem?.what).toContain(words);
    expect(problem?.what).toContain('"api"');
    expect(others).toEqual([]);
  });

  test('is not a fifth layer, nor a swap among five', () => {
    expect(refusals(aFunction({ layers: five.slice(1) }), layer)).toEqual([]);
    expect(refusals(aFunction({ layers: [...five.slice(1), `${BASE}:mine:2`] }), layer)).toEqual([]);
  });

  test('names every reason at once', () => {
    const problems = refusals(aFunction({ layers: five, architecture: 'x86_64', runtime: 'ruby3.4' }), layer);
    expect(problems).toHaveLength(3);
  });
});

describe('the plan of a dry run', () => {
  test('tells a swap from an append and from nothing', () => {
    const version = `${BASE}:mine:4`;
    expect(describeChange(aFunction({ layers: [...five.slice(3), `${BASE}:mine:3`] }), 'mine', version)).toBe(
      'Swap version 3 for version 4 on api, layer 3 of 3.',
    );
    expect(describeChange(aFunction({ layers: five.slice(3) }), 'mine', undefined)).toBe(
      'Append the new version to api as layer 3.',
    );
    expect(describeChange(aFunction({ layers: [version] }), 'mine', version)).toBe(
      'Leave api alone: it has version 4.',
    );
  });
});
