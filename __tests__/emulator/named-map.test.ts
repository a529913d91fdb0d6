import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NamedMap } from '../../emulator/named-map.js';

const names = fc.constantFrom('', 'a', 'b', 'aa', 'api-1', 'api-10', '__proto__', 'constructor', 'é');
const changes = fc.array(fc.tuple(names, fc.option(fc.integer(), { nil: undefined })), { maxLength: 40 });

describe('a named map', () => {
  test('holds what a Map would hold', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const expected = new Map<string, number>();
        let map = new NamedMap<number>();
        for (const [name, value] of steps) {
          map = value === undefined ? map.without(name) : map.with(name, value);
          if (value === undefined) expected.delete(name);
          else expected.set(name, value);
        }
        expect(new Map(map)).toEqual(expected);
        expect(map.size).toBe(expected.size);
        for (const [name, value] of expected) expect([map.has(name), map.get(name)]).toEqual([true, value]);
        expect([...map.keys()].sort()).toEqual([...expected.keys()].sort());
      }),
    );
  });

  test('is never changed by making another of it', () => {
    fc.assert(
      fc.property(changes, names, fc.integer(), (steps, name, value) => {
        const map = steps.reduce(
          (made, [key, number]) => made.with(key, number ?? 0),
          new NamedMap<number>(),
        );
        const before = new Map(map);
        map.with(name, value);
        map.without(name);
        expect(new Map(map)).toEqual(before);
      }),
    );
  });
});
