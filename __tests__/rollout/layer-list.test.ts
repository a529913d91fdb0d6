import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextLayers } from '../../src/rollout/layer-list.ts';

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
const target = (arn: string) => ({ arn, layerArn: layerOf(arn) });

describe('the next layer list', () => {
  test('differs from the one just read in this layer alone, whatever the others are called', () => {
    const lists = fc.uniqueArray(foreignArn, { maxLength: 5, selector: layerOf });
    fc.assert(
      fc.property(lists, versionArn, (current, wanted) => {
        const next = nextLayers(current, target(wanted));
        const index = current.findIndex((arn) => layerOf(arn) === layerOf(wanted));
        expect(next).toEqual(
          index < 0 ? [...current, wanted] : current.map((arn, at) => (at === index ? wanted : arn)),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('has the layer in the place of the first that it replaces, and every other one as it was', () => {
    const lists = fc.uniqueArray(foreignArn, { maxLength: 5, selector: layerOf });
    fc.assert(
      fc.property(lists, versionArn, versionArn, (current, wanted, old) => {
        const replaces = [layerOf(old)];
        const index = current.findIndex((arn) => [layerOf(old), layerOf(wanted)].includes(layerOf(arn)));
        expect(nextLayers(current, { ...target(wanted), replaces })).toEqual(
          index < 0 ? [...current, wanted] : current.map((arn, at) => (at === index ? wanted : arn)),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('has no longer the layer that is detached, and every other one as it was', () => {
    const lists = fc.uniqueArray(foreignArn, { maxLength: 5, selector: layerOf });
    fc.assert(
      fc.property(lists, versionArn, (current, old) => {
        const detached = {
          arn: layerOf(old),
          layerArn: layerOf(old),
          replaces: [layerOf(old)],
          detach: true,
        };
        expect(nextLayers(current, detached)).toEqual(current.filter((arn) => layerOf(arn) !== layerOf(old)));
      }),
      { numRuns: 10_000 },
    );
  });

  test('is the same list when it is right already', () => {
    const right = [`${BASE}:other:3`, `${BASE}:mine:7`];
    expect(nextLayers(right, target(`${BASE}:mine:7`))).toEqual(right);
  });
});
