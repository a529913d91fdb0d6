// Zips that lie, in every field that can, made by a generator for each kind of lie. Both readers refuse all of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect } from '@jest/globals';
import { archiveEntries } from '../../../src/layer/archive/read.ts';
import { archiveEntriesInParts } from '../../../src/layer/archive/read-in-parts.ts';
import { archiveOf } from '../../../src/layer/archive/archive.ts';
import { Problem } from '../../../src/shared/problem.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';
import type { Dice } from '../../rollout/campaigns/dice.ts';
import { problemOf } from '../problem-of.ts';
import { readZip } from '../read-folder.ts';
import { temporaryFolder } from '../temp-folder.ts';
import { text } from '../tree.ts';
import { DESCRIPTOR_FLAG, endRecord, extraField, streamed, zipOf } from '../zip-builder.ts';
import type { EntryParts, SharedFields } from '../zip-builder.ts';
import { readRecords } from '../zip-records.ts';

/** Of the processor, which a busy machine does not lengthen. */
const MOST_MILLISECONDS = 2000;
/** What a refusal may take of memory, on top of the archive itself; what is thrown away meanwhile counts as well. */
const MOST_BYTES = 300_000_000;

describe('a zip that lies is refused, in bounded time and memory', () => {
  const counts = new Map<string, number>();
  campaign({
    name: 'hostile zips, by both readers',
    runs: { short: 372, long: 7440 },
    run: async (dice, seed) => {
      const [name, make] = CLASSES[seed % CLASSES.length] ?? ['', never];
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const zip = make(dice);
      const file = join(temporaryFolder(), 'layer.zip');
      writeFileSync(file, zip);
      const problems = [
        await refusalOf(() => archiveEntries(zip, 'layer.zip')),
        await refusalOf(() => archiveEntriesInParts(archiveOf(zip), 'layer.zip')),
        await refusalOf(() => readZip(file)),
      ];
      const [first, second] = problems.map(({ what }) => what);
      expect({ name, what: second }).toEqual({ name, what: first });
      for (const { fix } of problems) expect(fix).not.toBe('');
    },
  });

  afterAll(() => {
    const refused = [...counts].map(([name, count]) => `${count} ${name}`);
    console.log(`${counts.size} classes of hostile zips: ${refused.join(', ')}`);
    expect(CLASSES.length).toBeGreaterThanOrEqual(24);
  });
});

async function refusalOf(read: () => unknown): Promise<Problem> {
  const [started, before] = [process.cpuUsage(), process.memoryUsage().rss];
  const problem = await problemOf(read);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST_BYTES);
  return problem;
}

function never(): Buffer {
  throw new Error('there is no such class');
}

type Make = (dice: Dice) => Buffer;

const bytes = (dice: Dice, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => dice.whole(0, 255)));
const word = (dice: Dice, length = dice.whole(1, 12)): string =>
  Array.from({ length }, () => dice.pick('abcdefghij_-0123456789'.split(''))).join('');
const wordPath = (dice: Dice): string => Array.from({ length: dice.whole(1, 4) }, () => word(dice)).join('/');

/** An entry that is as it should be, named so that it is no other. */
function honest(dice: Dice, name = `${wordPath(dice)}/${word(dice, 20)}`): EntryParts {
  return {
    name,
    content: text(dice.whole(1, 3000)),
    deflated: dice.chance(0.6),
    mode: dice.pick([0o100644, 0o100755]),
  };
}

/** The entry, with honest ones around it. */
function among(dice: Dice, ...entries: EntryParts[]): EntryParts[] {
  const some = () => Array.from({ length: dice.whole(0, 3) }, () => honest(dice));
  return [...some(), ...entries, ...some()];
}

const named =
  (name: (dice: Dice) => string | Buffer): Make =>
  (dice) =>
    zipOf(among(dice, { ...honest(dice), name: name(dice) }));
const both =
  (lie: (dice: Dice, entry: EntryParts) => Partial<SharedFields>): Make =>
  (dice) => {
    const entry = honest(dice);
    return zipOf(among(dice, { ...entry, both: lie(dice, entry) }));
  };
const other = (dice: Dice, than: number, most: number): number => {
  const value = dice.whole(0, most);
  return value === than ? than + 1 : value;
};
const lengthOf = ({ content = '' }: EntryParts): number => Buffer.from(content).length;
const packedOf = (entry: EntryParts): Buffer =>
  entry.deflated ? deflateRawSync(entry.content ?? '') : Buffer.from(entry.content ?? '');
const signature = (mark: string): Buffer => Buffer.from(`PK${mark}`, 'latin1');
const anEnd = endRecord({ entries: 0, size: 0, offset: 0 });

const CLASSES: [string, Make][] = [
  [
    'that are no archive',
    (dice) =>
      dice.pick([
        () => bytes(dice, dice.whole(0, 500)),
        () => Buffer.from(`<html>${word(dice, 200)}</html>`),
        () => Buffer.concat([Buffer.from('\x1f\x8b', 'latin1'), bytes(dice, 300)]),
        () => Buffer.from(zipOf(among(dice, honest(dice))).toString('base64')),
      ])(),
  ],
  [
    'cut short',
    (dice) => {
      const zip = zipOf(among(dice, honest(dice)));
      return zip.subarray(0, dice.whole(0, zip.length - 1));
    },
  ],
  ['with their beginning missing', (dice) => zipOf(among(dice, honest(dice))).subarray(dice.whole(1, 60))],
  [
    'without a file',
    (dice) =>
      zipOf(
        Array.from({ length: dice.whole(0, 4) }, (_, index) => ({
          name: `${word(dice)}${index}/`,
          mode: 0o040755,
        })),
      ),
  ],
  [
    'with a name that climbs out',
    named(
      (dice) =>
        dice.pick(['../', 'a/../../', `${wordPath(dice)}/../`, '../../../../']) +
        dice.pick([word(dice), '..', 'etc/passwd']),
    ),
  ],
  [
    'with an absolute name',
    named((dice) => dice.pick(['/', '//', 'C:/', 'c:', 'z:/x/', '/../']) + wordPath(dice)),
  ],
  [
    'with a backslash in a name',
    named((dice) => `${word(dice)}${dice.pick(['\\', '\\..\\', '/..\\', '\\\\'])}${word(dice)}`),
  ],
  [
    'with a control character in a name',
    named(
      (dice) =>
        `${word(dice)}${String.fromCharCode(dice.pick([0, 1, 7, 8, 9, 10, 13, 27, 31, 127]))}${word(dice)}`,
    ),
  ],
  [
    'with a name that is not UTF-8',
    named((dice) =>
      Buffer.concat([
        Buffer.from(word(dice)),
        dice.pick([
          Buffer.from([0xe9]),
          Buffer.from([0xed, 0xa0, 0x80]),
          Buffer.from([0xc0, 0xaf]),
          Buffer.from([0xff]),
          Buffer.from([0xf5, 0x80, 0x80, 0x80]),
          Buffer.from([0xe2, 0x82]),
        ]),
        Buffer.from(dice.pick(['', 'x', '/x'])),
      ]),
    ),
  ],
  [
    'with an empty component',
    named((dice) =>
      dice.pick([
        `${word(dice)}//${word(dice)}`,
        `./${word(dice)}`,
        `${word(dice)}/./${word(dice)}`,
        '',
        '.',
        `${word(dice)}/.`,
      ]),
    ),
  ],
  [
    'with a name that is too long',
    named((dice) =>
      dice.pick([
        () => word(dice, dice.whole(256, 2000)),
        () => `${word(dice, 200)}/`.repeat(dice.whole(21, 100)) + 'a',
        () => '\u00e9'.repeat(dice.whole(128, 500)),
      ])(),
    ),
  ],
  [
    'with a name twice',
    (dice) => {
      const entry = honest(dice);
      return zipOf(among(dice, entry, ...among(dice, { ...honest(dice), name: entry.name })));
    },
  ],
  [
    'with a file that is a folder',
    (dice) => {
      const name = wordPath(dice);
      const inner = { ...honest(dice), name: `${name}/${word(dice)}` };
      return zipOf(among(dice, ...dice.shuffled([{ ...honest(dice), name }, inner])));
    },
  ],
  [
    'with another name in a header or field',
    (dice) => {
      const entry = honest(dice);
      const hidden = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), Buffer.from(`${word(dice)}!`)]);
      const extra = extraField(0x7075, hidden);
      return zipOf(
        among(dice, {
          ...entry,
          ...dice.pick([
            { local: { name: `${word(dice)}!` } },
            { central: { name: `${word(dice)}!` } },
            { both: { extra } },
            { local: { extra } },
            { central: { extra } },
          ]),
        }),
      );
    },
  ],
  [
    'with a device, FIFO or socket',
    (dice) =>
      zipOf(
        among(dice, {
          ...honest(dice),
          mode:
            dice.pick([0o020000, 0o060000, 0o010000, 0o140000, 0o170000, 0o150000]) | dice.whole(0, 0o777),
        }),
      ),
  ],
  [
    'with a kind that contradicts the name',
    (dice) => {
      const name = wordPath(dice);
      const content = word(dice);
      return zipOf(
        among(
          dice,
          dice.pick([
            { name: `${name}/`, content, mode: 0o120777 },
            { name: `${name}/`, content, mode: 0o100644 },
            { name: `${name}/`, content, mode: 0o040755 },
            { name, content, mode: 0o040755 },
            { name, mode: 0o040755 },
          ]),
        ),
      );
    },
  ],
  [
    'that are encrypted',
    both((dice) => ({ flags: dice.pick([1, 1 << 6, 1 << 13, 1 | (1 << 6), (1 << 13) | 1]) })),
  ],
  [
    'packed by another method',
    both((dice) => ({
      method: dice.pick([
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        9,
        10,
        12,
        14,
        16,
        18,
        19,
        20,
        93,
        94,
        95,
        96,
        97,
        98,
        99,
        dice.whole(100, 0xffff),
      ]),
    })),
  ],
  ['with a wrong checksum', both((dice) => ({ crc: dice.whole(0, 0xffffffff) }))],
  [
    'with a wrong size',
    both((dice, entry) =>
      dice.pick([
        { size: other(dice, lengthOf(entry), 4000) },
        { packedSize: other(dice, packedOf(entry).length, 4000) },
        { size: 0 },
        { packedSize: 0 },
      ]),
    ),
  ],
  [
    'with broken deflate',
    (dice) => {
      const entry = { ...honest(dice), deflated: true };
      const packed = packedOf(entry);
      const broken = dice.pick([
        () => packed.subarray(0, dice.whole(0, packed.length - 1)),
        () => Buffer.concat([packed, bytes(dice, dice.whole(1, 50))]),
        () => bytes(dice, dice.whole(1, 200)),
        () => Buffer.alloc(dice.whole(1, 300), dice.pick([0, 0xff])),
      ])();
      return zipOf(among(dice, { ...entry, packed: broken }));
    },
  ],
  [
    'that are bombs',
    (dice) => {
      const bomb = { name: 'bomb', content: Buffer.alloc(dice.whole(1, 20) * 1_000_000), deflated: true };
      const many = (count: number, size: number) =>
        zipOf(
          Array.from({ length: count }, (_, index) => ({
            ...honest(dice),
            name: `n${index}`,
            deflated: true,
            both: { size },
          })),
        );
      return dice.pick([
        () => zipOf(among(dice, { ...bomb, both: { size: dice.whole(0, 999_999) } })),
        () =>
          zipOf(
            among(dice, {
              ...honest(dice),
              deflated: true,
              both: { size: dice.whole(262_144_000, 0xfffffffe) },
            }),
          ),
        () => many(dice.whole(3, 200), dice.whole(100_000_000, 250_000_000)),
        () =>
          zipOf(
            Array.from({ length: 300 }, (_, index) => ({
              name: `${'a/'.repeat(1900)}${index}`,
              content: 'x',
              both: { size: 2 },
            })),
          ),
      ])();
    },
  ],
  [
    'with entries in each other',
    (dice) => {
      const inner = zipOf([honest(dice, 'inner')]);
      const whole = inner.subarray(0, readRecords(inner).directoryOffset);
      const [one, two] = [honest(dice, 'one'), honest(dice, 'two')];
      return dice.pick([
        () =>
          zipOf([
            { name: 'outer', content: whole },
            { ...honest(dice, 'inner'), central: { offset: 35 } },
          ]),
        () => zipOf([one, { ...two, central: { offset: 0 } }]),
        () => zipOf([one, { ...one, central: { offset: 0 } }]),
        () => zipOf([one, { ...one, name: 'two', central: { offset: 0 } }]),
        () => zipOf([one, { ...two, central: { offset: dice.whole(1, 40) } }]),
      ])();
    },
  ],
  [
    'with bytes that belong to nothing',
    (dice) => {
      const junk = bytes(dice, dice.whole(1, 100));
      const entry = honest(dice);
      const entries = among(dice, entry);
      return dice.pick([
        () => zipOf(entries, { before: junk }),
        () => zipOf(entries, { beforeDirectory: junk }),
        () => zipOf(entries, { beforeEnd: junk }),
        () => zipOf(entries, { after: junk }),
        () => Buffer.concat([junk, zipOf(entries)]),
        () => zipOf(among(dice, { ...entry, before: junk })),
        () => zipOf([...entries, { ...honest(dice), unlisted: true }]),
        () => zipOf(among(dice, { ...honest(dice), unlisted: true }, entry)),
      ])();
    },
  ],
  [
    'with several ends',
    (dice) => {
      const entries = among(dice, honest(dice));
      return dice.pick([
        () => zipOf(entries, { comment: Buffer.concat([bytes(dice, dice.whole(0, 20)), anEnd]) }),
        () => Buffer.concat([zipOf(entries), zipOf(among(dice, honest(dice)))]),
        () => zipOf([...entries, { ...honest(dice), central: { comment: anEnd } }]),
        () => zipOf(entries, { beforeEnd: anEnd }),
        () =>
          zipOf(entries, {
            comment: bytes(dice, dice.whole(5, 60)),
            end: { commentLength: dice.pick([0, 3, 100, 0xffff]) },
          }),
      ])();
    },
  ],
  [
    'in several parts',
    (dice) => {
      const entries = among(dice, honest(dice));
      const some = dice.whole(1, 0xffff);
      return dice.pick([
        () => zipOf(entries, { end: { disk: some } }),
        () => zipOf(entries, { end: { directoryDisk: some } }),
        () => zipOf(entries, { end: { entriesHere: entries.length + some } }),
        () => zipOf([...entries, { ...honest(dice), central: { disk: some } }]),
      ])();
    },
  ],
  [
    'of zip64',
    (dice) => {
      const entries = among(dice, honest(dice));
      const locator = Buffer.concat([signature('\x06\x07'), Buffer.alloc(16)]);
      const end = Buffer.concat([signature('\x06\x06'), Buffer.alloc(52)]);
      const extra = extraField(1, Buffer.alloc(dice.pick([0, 8, 16, 24])));
      return dice.pick([
        () => zipOf(entries, { beforeEnd: Buffer.concat([end, locator]) }),
        () => zipOf(entries, { beforeEnd: locator }),
        () => zipOf(entries, { comment: dice.pick([end, locator]) }),
        () =>
          zipOf(entries, {
            end: dice.pick([{ offset: 0xffffffff }, { size: 0xffffffff }, { entries: 0xffff }]),
          }),
        () =>
          zipOf([
            ...entries,
            {
              ...honest(dice),
              ...dice.pick([{ both: { extra } }, { local: { extra } }, { central: { extra } }]),
            },
          ]),
        () =>
          zipOf([
            ...entries,
            { ...honest(dice), both: dice.pick([{ size: 0xffffffff }, { packedSize: 0xffffffff }]) },
          ]),
        () => zipOf([...entries, { ...honest(dice), central: { offset: 0xffffffff } }]),
      ])();
    },
  ],
  [
    'whose directory lies',
    (dice) => {
      const entries = among(dice, honest(dice));
      const { directoryOffset } = readRecords(zipOf(entries));
      return dice.pick([
        () => zipOf(entries, { end: { entries: other(dice, entries.length, 20) } }),
        () => zipOf(entries, { end: { offset: other(dice, directoryOffset, 100_000) } }),
        () => zipOf(entries, { end: { size: other(dice, 0, 0xfffffffe) } }),
        () => zipOf([...entries, { ...honest(dice), central: { signature: dice.whole(0, 0x02014b4f) } }]),
        () =>
          zipOf([
            ...entries,
            { ...honest(dice), central: { offset: dice.whole(directoryOffset + 1, 0xfffffffe) } },
          ]),
      ])();
    },
  ],
  [
    'whose headers disagree',
    (dice) => {
      const entry = honest(dice);
      const lie: Partial<SharedFields> = dice.pick([
        { method: entry.deflated ? 0 : 8 },
        { flags: dice.pick([1, 1 << 1, 1 << 2, DESCRIPTOR_FLAG, 1 << 11]) },
        { crc: dice.whole(1, 0xffffffff) },
        { packedSize: other(dice, packedOf(entry).length, 4000) },
        { size: other(dice, lengthOf(entry), 4000) },
      ]);
      return zipOf(among(dice, { ...entry, local: lie }));
    },
  ],
  [
    'whose data descriptors lie',
    (dice) => {
      const entry = honest(dice);
      const lies = dice.pick([
        { crc: dice.whole(1, 0xffffffff) },
        { size: 1 << 20 },
        { packedSize: 1 << 20 },
      ]);
      return zipOf(
        among(
          dice,
          dice.pick([
            () => streamed(entry, dice.chance(0.5), lies),
            () => ({ ...streamed(entry), after: bytes(dice, dice.pick([1, 4, 11, 12, 16, 20, 24])) }),
            () => streamed({ ...entry, local: { crc: dice.whole(1, 0xffffffff) } }),
          ])(),
        ),
      );
    },
  ],
];
