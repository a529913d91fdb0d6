import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseBytecode } from '../../../src/build/bytecode/choose.ts';
import type { Choosable } from '../../../src/build/bytecode/choose.ts';
import { totalSize } from '../../../src/layer/size.ts';

const candidates = fc.uniqueArray(
  fc.record<Choosable>({
    path: fc.string({ minLength: 1, maxLength: 4 }),
    size: fc.nat(1000),
    sourceSize: fc.nat(1000),
    rank: fc.nat(2),
  }),
  { selector: ({ path }) => path },
);

test('what is chosen never passes the room', () => {
  fc.assert(
    fc.property(candidates, fc.integer({ min: -5, max: 5000 }), fc.nat(20), (all, bytes, files) => {
      const chosen = chooseBytecode(all, { bytes, files });
      expect(totalSize(chosen)).toBeLessThanOrEqual(Math.max(0, bytes));
      expect(chosen.length).toBeLessThanOrEqual(files);
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
  );
});

test('all is chosen where all fits, whatever the order it is given in', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const room = { bytes: totalSize(all), files: all.length };
      const chosen = chooseBytecode(all, room);
      expect(chosen).toHaveLength(all.length);
      expect(chooseBytecode([...all].reverse(), room)).toEqual(chosen);
    }),
  );
});

test('nothing that is left out is worth more than something chosen of its size or more', () => {
  const worth = ({ rank, size, sourceSize }: Choosable) => sourceSize / Math.max(1, size) - 1e6 * rank;
  fc.assert(
    fc.property(candidates, fc.nat(5000), (all, bytes) => {
      const chosen = chooseBytecode(all, { bytes, files: all.length });
      const left = all.filter((one) => !chosen.includes(one));
      for (const out of left)
        for (const one of chosen.filter(({ size }) => size >= out.size))
          expect(worth(one)).toBeGreaterThanOrEqual(worth(out));
    }),
  );
});

test('own code comes before packages, and packages before their tests', () => {
  const of = (path: string, rank: number, sourceSize: number) => ({ path, rank, sourceSize, size: 10 });
  const all = [of('tests', 2, 900), of('package', 1, 500), of('dense', 1, 600), of('own', 0, 1)];
  const paths = (bytes: number) => chooseBytecode(all, { bytes, files: 9 }).map(({ path }) => path);
  expect(paths(10)).toEqual(['own']);
  expect(paths(20)).toEqual(['dense', 'own']);
  expect(paths(39)).toEqual(['dense', 'own', 'package']);
});
