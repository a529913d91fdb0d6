import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findDirectory,
  MAX_END_BYTES,
  readDirectory,
  spansOf,
  unpackEntry,
} from '../../../src/layer/archive/central-directory.ts';
import type { DirectoryEntry } from '../../../src/layer/archive/central-directory.ts';
import { extraField, streamed, zipOf } from '../zip-builder.ts';
import type { EntryParts } from '../zip-builder.ts';

class Refused extends Error {}
const refuse = (what: string): Error => new Refused(what);

function entriesOf(zip: Buffer): DirectoryEntry[] {
  const directory = findDirectory(zip.subarray(-MAX_END_BYTES), zip.length, refuse);
  return readDirectory(zip.subarray(directory.offset, directory.offset + directory.size), directory, refuse);
}

/** The bytes of wanted entries, by path, read as spans are; nothing else of the zip is looked at. */
function fetched(zip: Buffer, wanted: DirectoryEntry[], budget = Infinity): Map<string, Buffer | undefined> {
  const contents = spansOf(wanted, budget).flatMap(({ from, to, entries }) => {
    const bytes = Buffer.from(zip.subarray(from, to));
    return entries.map(
      (entry) => [entry.path, unpackEntry(bytes.subarray(entry.offset - from), entry)] as const,
    );
  });
  return new Map(contents);
}

const UT = extraField(0x5455, Buffer.alloc(9));
const PARTS: EntryParts[] = [
  { name: 'a', content: 'stored' },
  { name: 'folder/', mode: 0o040755 },
  { name: 'folder/b', content: 'deflated '.repeat(50), deflated: true, mode: 0o100755 },
  { name: '\u00e4', content: 'a longer extra field in front', local: { extra: UT } },
  streamed({ name: 'streamed', content: 'streamed '.repeat(20), deflated: true }),
  { name: 'link', content: 'a', mode: 0o120777 },
  { name: 'none', central: { comment: Buffer.from('a comment') } },
];

test('entries are listed without folders, and unpack to their bytes from the spans that hold them', () => {
  const zip = zipOf(PARTS, { comment: Buffer.from('made by hand') });
  const entries = entriesOf(zip);
  expect(entries.map(({ path, type, executable }) => [path, type, executable])).toEqual([
    ['a', 'file', false],
    ['folder/b', 'file', true],
    ['\u00e4', 'file', false],
    ['streamed', 'file', false],
    ['link', 'link', false],
    ['none', 'file', false],
  ]);
  const contents = fetched(zip, entries);
  for (const { name, content = '' } of PARTS.filter((part) => part.name !== 'folder/')) {
    expect(contents.get(String(name))?.toString()).toBe(content);
  }
});

describe('spans', () => {
  const zip = zipOf(
    Array.from({ length: 50 }, (_, index) => ({
      name: `file-${index}`,
      content: Buffer.alloc(index % 7 ? 300 : 9000),
    })),
  );
  const entries = entriesOf(zip);

  test('never cost more than the budget, and take the most important first', () => {
    const indexes = fc.uniqueArray(fc.nat(49));
    fc.assert(
      fc.property(indexes, fc.nat(60_000), (chosen, budget) => {
        const wanted = chosen.map((index) => entries[index] as DirectoryEntry);
        const spans = spansOf(wanted, budget);
        const cost = spans.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(cost).toBeLessThanOrEqual(budget);
        spans
          .slice(1)
          .forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(spans[index]?.to ?? 0));
        const [first] = wanted;
        if (first && budget > first.end - first.offset)
          expect(fetched(zip, wanted, budget).get(first.path)).toBeDefined();
      }),
    );
  });

  test('that lie near to one another are read at once', () => {
    expect(spansOf(entries.slice(1, 7), Infinity)).toHaveLength(1);
    expect(spansOf([entries[1], entries[10]] as DirectoryEntry[], Infinity)).toHaveLength(2);
  });
});

describe('what is broken', () => {
  const zip = zipOf(PARTS, { comment: Buffer.from('PK\x05\x06 is in here') });

  /** Lists and unpacks; what is refused is refused as what it is. */
  function survives(bytes: Buffer): void {
    try {
      const entries = entriesOf(bytes);
      expect(entries.length).toBeLessThanOrEqual(0xffff);
      for (const [path, content] of fetched(bytes, entries, 1_000_000)) {
        const sizes = entries.filter((entry) => entry.path === path).map(({ size }) => size);
        if (content) expect(sizes).toContain(content.length);
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  test('is refused or read, cut anywhere', () => {
    for (let length = 0; length <= zip.length; length++) survives(zip.subarray(0, length));
    for (let from = 0; from <= zip.length; from++) survives(zip.subarray(from));
  });

  test('is refused or read, with any bytes changed', () => {
    const change = fc.tuple(fc.nat(zip.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(zip);
        for (const [at, value] of changes) bytes.writeUInt8(value, at);
        survives(bytes);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  test('is refused or read, with any numbers in its end and directory', () => {
    const number = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, zip.length, 0xffff, 0xffffffff));
    const end = zip.lastIndexOf('PK\x05\x06', zip.length - 30, 'latin1');
    const directory = zip.readUInt32LE(end + 16);
    fc.assert(
      fc.property(fc.integer({ min: directory, max: zip.length - 4 }), number, (at, value) => {
        const bytes = Buffer.from(zip);
        bytes.writeUInt32LE(value, at);
        survives(bytes);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  test('is refused, of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => survives(Buffer.from(bytes))),
      { seed: 5 },
    );
  });
});
