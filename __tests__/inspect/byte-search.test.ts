import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteSearch } from '../../src/inspect/byte-search.ts';
import { byteForms } from '../../src/shared/secret-forms.ts';

/** Feeds bytes in pieces, into memory that is used again, as readers of files do. */
function found(
  needles: { bytes: Uint8Array; of: string }[],
  bytes: Buffer,
  pieces: readonly number[],
): string[] {
  const scan = byteSearch(needles).scan();
  const memory = Buffer.alloc(Math.max(...pieces));
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const piece = memory.subarray(0, bytes.copy(memory, 0, at, at + (pieces[turn % pieces.length] ?? 1)));
    scan.feed(piece);
    at += piece.length;
    memory.fill(0xee);
  }
  return [...scan.found].sort();
}

const secret = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 });
const pieces = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

test('a secret in any form is found, wherever it stands and however the bytes arrive', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(secret, { minLength: 1, maxLength: 4 }),
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(), fc.nat()),
      pieces,
      (...[secrets, before, after, [which, form], sizes]) => {
        const needles = secrets.flatMap((of) => byteForms(of).map((bytes) => ({ bytes, of })));
        const chosen = secrets[which % secrets.length] ?? '';
        const forms = byteForms(chosen);
        const bytes = Buffer.concat([before, forms[form % forms.length] ?? Buffer.alloc(0), after]);
        expect(found(needles, bytes, sizes)).toContain(chosen);
      },
    ),
    { seed: 3, numRuns: 400 },
  );
});

test('exactly what is there is found', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 9 }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 120 }),
      pieces,
      (words, text, sizes) => {
        const needles = words.map((of) => ({ bytes: Buffer.from(of), of }));
        expect(found(needles, Buffer.from(text), sizes)).toEqual(
          words.filter((word) => text.includes(word)).sort(),
        );
      },
    ),
    { seed: 9, numRuns: 400 },
  );
});

test('a needle of many kilobytes is found by its middle', () => {
  const long = Buffer.from(Array.from({ length: 30_000 }, (_, index) => (index * 7919) % 251));
  const needles = [
    { bytes: long, of: 'long' },
    { bytes: Buffer.from('short'), of: 'short' },
  ];
  expect(found(needles, Buffer.concat([Buffer.alloc(5000), long, Buffer.alloc(5000)]), [777])).toEqual([
    'long',
  ]);
});

test('no needle is found nowhere', () => {
  expect(found([], Buffer.from('anything'), [3])).toEqual([]);
});
