import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodeItem } from '../../../src/account/audit/common/code-items.ts';
import { proposeLayers } from '../../../src/account/audit/common/propose.ts';
import type { CarryingFunction, ProposedLayer } from '../../../src/account/audit/common/propose.ts';

const MB = 1_000_000;

const item = (name: string, bytes: number, more: Partial<CodeItem> = {}): CodeItem => ({
  ...{ key: name, kind: 'package', name, version: '1', bytes, zippedBytes: Math.ceil(bytes / 4) },
  ...more,
});

function carrying(name: string, items: CodeItem[], more: Partial<CarryingFunction> = {}): CarryingFunction {
  const codeBytes = items.reduce((sum, { bytes }) => sum + bytes, 1000);
  return { arn: `arn:${name}`, function: name, layers: 0, layerBytes: 0, codeBytes, items, ...more };
}

const layersFor = (functions: CarryingFunction[]) => proposeLayers(functions).map(({ layer }) => layer);
const names = ({ items }: ProposedLayer) => items.map(({ name }) => name);
const takers = ({ functions }: ProposedLayer) =>
  functions.filter(({ fit }) => fit !== 'five layers').map((one) => one.function);

const [big, mid] = [item('big', 40 * MB), item('mid', 10 * MB)];

describe('a layer is proposed', () => {
  test('of what several functions carry, and tells what it saves', () => {
    const [layer, ...others] = layersFor([
      carrying('a', [big, mid]),
      carrying('b', [big, mid]),
      carrying('c', [big, mid]),
    ]);
    expect(layer).toEqual({
      functions: ['a', 'b', 'c'].map((name) => ({ function: name, fit: 'fits' })),
      items: [
        { kind: 'package', name: 'big', version: '1', bytes: 40 * MB },
        { kind: 'package', name: 'mid', version: '1', bytes: 10 * MB },
      ],
      ...{ bytes: 50 * MB, zippedBytes: 12.5 * MB, savedBytes: 100 * MB, savedZippedBytes: 25 * MB },
    });
    expect(others).toEqual([]);
  });

  test('with less in it for more functions, or more for fewer, whichever saves more', () => {
    const many = Array.from({ length: 9 }, (_, n) => carrying(`many-${n}`, [mid]));
    const few = [carrying('few-1', [big, mid]), carrying('few-2', [big, mid])];
    const [first, second] = layersFor([...many, ...few]);
    expect([first && names(first), first && takers(first).length]).toEqual([['mid'], 11]);
    expect([second && names(second), second && takers(second)]).toEqual([['big'], ['few-1', 'few-2']]);
  });

  test('of a large file in folders that are not the same', () => {
    const model = item('python/shop/model.onnx', 30 * MB, { kind: 'file' });
    const folder = (key: string) => item('python/shop/', 31 * MB, { key, kind: 'file', parts: [model] });
    const [layer] = layersFor([carrying('a', [folder('1')]), carrying('b', [folder('2')])]);
    expect(layer && names(layer)).toEqual(['python/shop/model.onnx']);
    const [same] = layersFor([carrying('a', [folder('1')]), carrying('b', [folder('1')])]);
    expect(same && names(same)).toEqual(['python/shop/']);
  });
});

describe('no layer is proposed', () => {
  test('for what one function carries, or two that save next to nothing by it', () => {
    expect(layersFor([carrying('a', [big]), carrying('b', [mid])])).toEqual([]);
    const tiny = item('tiny', 900_000);
    expect(layersFor([carrying('a', [tiny]), carrying('b', [tiny])])).toEqual([]);
  });

  test('to a function with five layers, which is told with it', () => {
    const full = carrying('full', [big], { layers: 5 });
    const [layer] = layersFor([carrying('a', [big]), carrying('b', [big]), full]);
    expect(layer?.functions).toEqual([
      { function: 'a', fit: 'fits' },
      { function: 'b', fit: 'fits' },
      { function: 'full', fit: 'five layers' },
    ]);
    expect(layer?.savedBytes).toBe(40 * MB);
    expect(layersFor([carrying('a', [big]), full])).toEqual([]);
  });

  test('more of them than a function has room for', () => {
    const four = { layers: 4 };
    const [a, b] = [carrying('a', [big, mid], four), carrying('b', [big], four)];
    const others = Array.from({ length: 9 }, (_, n) => carrying(`many-${n}`, [mid]));
    const seen = layersFor([a, b, ...others]).flatMap((layer) =>
      takers(layer).includes('a') ? [layer] : [],
    );
    expect(seen).toHaveLength(1);
  });
});

test('a function whose code and layers are near the limit takes it once its code is smaller', () => {
  const near = carrying('near', [big], { codeBytes: 100 * MB, layerBytes: 130 * MB });
  const unknown = carrying('unknown', [big], { layerBytes: undefined });
  const [layer] = layersFor([carrying('a', [big]), near, unknown]);
  expect(layer?.functions.map(({ fit }) => fit)).toEqual(['fits', 'code first', 'unknown']);
});

const fleets = fc.array(
  fc.record({
    carries: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 8 }),
    layers: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 12 },
);
const POOL = Array.from({ length: 12 }, (_, n) => item(`item-${n}`, (n + 1) * 700_000));

test('whatever functions carry: each that takes a layer has all of it, keeps to five, and the sum is right', () => {
  fc.assert(
    fc.property(fleets, (fleet) => {
      const functions = fleet.map(({ carries, layers }, n) =>
        carrying(
          `f${n}`,
          [...new Set(carries)].flatMap((index) => POOL[index] ?? []),
          { layers },
        ),
      );
      const layers = layersFor(functions);
      const taken = new Map<string, string[]>();
      for (const layer of layers) {
        expect(layer.savedBytes).toBe((takers(layer).length - 1) * layer.bytes);
        expect(layer.savedBytes).toBeGreaterThanOrEqual(1_000_000);
        for (const name of takers(layer)) taken.set(name, [...(taken.get(name) ?? []), ...names(layer)]);
      }
      for (const { function: name, items, layers: had } of functions) {
        const got = taken.get(name) ?? [];
        expect(new Set(got).size).toBe(got.length);
        expect(items.map((one) => one.name)).toEqual(expect.arrayContaining(got));
        expect(layers.filter((layer) => takers(layer).includes(name)).length + had).toBeLessThanOrEqual(5);
      }
      expect(layersFor([...functions].reverse())).toEqual(layers);
    }),
  );
});
