import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sizeFitOf, spareBytesOf } from '../../src/rollout/combined-size.ts';
import type { CodeSize } from '../../src/rollout/combined-size.ts';
import { BASE } from './planning.ts';

/** Of AWS: less than this many bytes unzipped, a function's code and its layers together. */
const LIMIT = 262_144_000;

const layer = (name: string) => `${BASE}:layer:${name}:1`;
const [a, b] = [layer('a'), layer('b')];
const sizes = (of: Record<string, number | undefined>) =>
  new Map(Object.entries(of).map(([name, size]) => [layer(name), size]));
const without = { layers: [], codeSize: 50_000_000 };

describe('code and layers', () => {
  test('fit up to 262,143,999 bytes together, and with one byte more no longer', () => {
    const fit = (code: number) => sizeFitOf(without, [a, b], sizes({ a: 100_000_000, b: 62_000_000 }), code);
    expect(fit(100_143_999)).toEqual({ kind: 'fits' });
    expect(fit(100_144_000)).toEqual({ kind: 'too large', bytes: LIMIT });
  });

  test('do not fit where the layers alone are too large, whatever the code', () => {
    for (const code of ['unread', 'unknown', 0] as const) {
      expect(sizeFitOf(without, [a, b], sizes({ a: LIMIT - 1, b: 1 }), code)).toEqual({
        kind: 'too large',
        bytes: LIMIT,
      });
    }
  });

  test('do not fit either where what is known of them is too large', () => {
    expect(sizeFitOf(without, [a, b], sizes({ a: LIMIT - 5 }), 5)).toEqual({
      kind: 'too large',
      bytes: LIMIT,
    });
  });

  test('are not looked at where code that small cannot matter', () => {
    const fit = (codeSize: number) => sizeFitOf({ layers: [], codeSize }, [a], sizes({ a: LIMIT - 10_320 }));
    expect(fit(9)).toEqual({ kind: 'fits' });
    expect(fit(10)).toEqual({ kind: 'depends on the code' });
  });

  test('are said to be unknown, and of what', () => {
    expect(sizeFitOf(without, [a, b], sizes({ a: 1000 }), 1000)).toEqual({ kind: 'unknown', of: [b] });
    expect(sizeFitOf(without, [a], sizes({ a: 1000 }), 'unknown')).toEqual({
      kind: 'unknown',
      of: ['its code'],
    });
    expect(sizeFitOf(without, [a, b], sizes({ b: undefined }), 'unknown')).toEqual({
      kind: 'unknown',
      of: [a, b, 'its code'],
    });
  });
});

describe('the room beside a new layer', () => {
  const spare = (of: Record<string, number | undefined>, code?: CodeSize) =>
    spareBytesOf(without, [a, b], sizes(of), code);

  test('is what is left of the limit, less one byte', () => {
    expect(spare({ a: 100, b: 50 }, 1000)).toBe(LIMIT - 1 - 1150);
  });

  test('is none where a size is not known', () => {
    expect(spare({ a: 100 }, 1000)).toBe(0);
    expect(spare({ a: 100, b: 50 }, 'unknown')).toBe(0);
  });

  test('is what the most that code can unpack to leaves, where it was not looked at', () => {
    expect(spareBytesOf({ layers: [], codeSize: 10 }, [a], sizes({ a: 5 }))).toBe(LIMIT - 1 - 5 - 10_320);
    expect(spare({ a: 100, b: 50 })).toBe(0);
  });

  test('is at least that of a larger version which gives way', () => {
    const current = { layers: [b], codeSize: 50_000_000 };
    expect(spareBytesOf(current, [a], sizes({ a: 100, b: 130 }))).toBe(30);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const lists = fc.uniqueArray(fc.constantFrom(...NAMES.map(layer)), { maxLength: 5 });
const someSizes = fc
  .tuple(...NAMES.map(() => fc.option(fc.integer({ min: 0, max: 150_000_000 }), { nil: undefined })))
  .map((all) => new Map(NAMES.map((name, index) => [layer(name), all[index]])));
const codes = fc.oneof(
  fc.integer({ min: 0, max: LIMIT }),
  fc.constantFrom('unread' as const, 'unknown' as const),
);

describe('a list', () => {
  test('that is not larger than the one before fits, for AWS took that one', () => {
    fc.assert(
      fc.property(lists, lists, someSizes, codes, (layers, next, known, code) => {
        const kept = next.filter((arn) => layers.includes(arn));
        const sum = (list: string[]) =>
          list.reduce((total, arn) => total + (kept.includes(arn) ? 0 : (known.get(arn) ?? NaN)), 0);
        fc.pre(sum(next) <= sum(layers));
        expect(sizeFitOf({ layers, codeSize: 250_000_000 }, next, known, code)).toEqual({ kind: 'fits' });
      }),
    );
  });

  test('that is larger fits only where everything is known, or the code cannot matter, and it is below the limit', () => {
    const codeSizes = fc.integer({ min: 1, max: 50_000_000 });
    fc.assert(
      fc.property(lists, someSizes, codes, codeSizes, (next, known, code: CodeSize | 'unread', codeSize) => {
        const fit = sizeFitOf({ layers: [], codeSize }, next, known, code);
        const layers = next.map((arn) => known.get(arn));
        fc.pre(layers.some((size) => size !== 0));
        const bytes = layers.reduce<number>(
          (sum, size) => sum + (size ?? 0),
          typeof code === 'number' ? code : 0,
        );
        const isSure =
          !layers.includes(undefined) && (typeof code === 'number' || codeSize * 1032 + bytes < LIMIT);
        if (fit.kind === 'fits')
          expect([isSure, bytes < LIMIT || codeSize * 1032 < LIMIT]).toEqual([true, true]);
        if (fit.kind === 'too large') expect([fit.bytes >= LIMIT, fit.bytes <= bytes]).toEqual([true, true]);
        if (fit.kind === 'unknown') expect(bytes).toBeLessThan(LIMIT);
        expect(fit.kind === 'depends on the code').toBe(
          code === 'unread' && fit.kind !== 'fits' && bytes < LIMIT,
        );
      }),
    );
  });
});
