import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { archiveOf, BLOCK_BYTES } from '../../../src/layer/archive/archive.ts';
import type { Archive } from '../../../src/layer/archive/archive.ts';
import { archiveEntries, inspectArchive } from '../../../src/layer/archive/read.ts';
import { archiveEntriesInParts, inspectArchiveInParts } from '../../../src/layer/archive/read-in-parts.ts';
import { problemOf } from '../problem-of.ts';
import { randomBytes, text } from '../tree.ts';
import { zipOf } from '../zip-builder.ts';
import type { EntryParts } from '../zip-builder.ts';

const SMALL: EntryParts = { name: 'python/small.py', content: 'import json\n', deflated: true };
/** Larger than a block, packed and unpacked. */
const STORED: EntryParts = { name: 'stored', content: randomBytes(2 * BLOCK_BYTES + 100) };
const DEFLATED: EntryParts = { ...STORED, name: 'deflated', deflated: true };
/** Larger than a block only when it is unpacked. */
const DENSE: EntryParts = { name: 'dense', content: Buffer.alloc(40 * BLOCK_BYTES), deflated: true };

/** An archive that notes the longest stretch that was read of it, and spoils each block once the next is asked for. */
function watched(zip: Buffer): Archive & { longest: () => number } {
  const archive = archiveOf(zip);
  let longest = 0;
  const seen = (bytes: Buffer) => {
    longest = Math.max(longest, bytes.length);
    return bytes;
  };
  return {
    ...archive,
    read: (from, to) => seen(archive.read(from, to)),
    blocks: function* (from, to) {
      for (const block of archive.blocks(from, to)) {
        const own = seen(Buffer.from(block));
        yield own;
        own.fill(0xaa);
      }
    },
    longest: () => longest,
  };
}

test('large entries are read block by block, and come to the same as in memory', async () => {
  const zip = zipOf([SMALL, STORED, DEFLATED, DENSE, { name: 'empty' }]);
  const archive = watched(zip);
  const entries = await archiveEntriesInParts(archive, 'layer.zip');
  expect(entries).toEqual(archiveEntries(zip, 'layer.zip'));
  expect(entries.find(({ path }) => path === 'dense')?.sha256).toBe(
    createHash('sha256')
      .update(Buffer.alloc(40 * BLOCK_BYTES))
      .digest('hex'),
  );
  expect(archive.longest()).toBe(BLOCK_BYTES);
});

test('what files say is the same as in memory', async () => {
  const package_ = JSON.stringify({ name: 'left-pad', version: '1.3.0' });
  const zip = zipOf([
    SMALL,
    { name: 'nodejs/node_modules/left-pad/package.json', content: package_, deflated: true },
    { name: 'bin/run', content: '#!/usr/bin/python3.13\n', mode: 0o100755 },
    DEFLATED,
  ]);
  const entries = await archiveEntriesInParts(archiveOf(zip), 'layer.zip');
  const looked = await inspectArchiveInParts(archiveOf(zip), 'layer.zip', entries);
  expect(looked).toEqual(await inspectArchive(zip, 'layer.zip', entries));
  expect(looked.some(({ contents }) => contents !== undefined)).toBe(true);
});

describe('a large entry is corrupt', () => {
  const content = text(3 * BLOCK_BYTES);
  const packed = deflateRawSync(content);
  test.each<[string, Partial<EntryParts>]>([
    ['that is longer than it says', { both: { size: content.length - 1 } }],
    ['that is shorter than it says', { both: { size: content.length + 1 } }],
    ['with another checksum', { both: { crc: 1 } }],
    ['with bytes behind its stream', { packed: Buffer.concat([packed, Buffer.from('junk')]) }],
    ['with a block behind its stream', { packed: Buffer.concat([packed, Buffer.alloc(2 * BLOCK_BYTES)]) }],
    ['whose stream is cut short', { packed: packed.subarray(0, -5) }],
    ['whose stream is none', { packed: Buffer.alloc(2 * BLOCK_BYTES, 0xff) }],
    ['whose stream never ends', { packed: deflateRawSync(Buffer.alloc(200 * BLOCK_BYTES)) }],
  ])('%s', async (_, difference) => {
    const zip = zipOf([{ name: 'large', content, deflated: true, ...difference }]);
    const problems = [
      await problemOf(() => archiveEntriesInParts(archiveOf(zip), 'layer.zip')),
      await problemOf(() => archiveEntries(zip, 'layer.zip')),
    ];
    for (const { what } of problems)
      expect(what).toBe('"layer.zip" cannot be published: its entry "large" is corrupt.');
  });

  test('that is stored, with another checksum', async () => {
    const zip = zipOf([{ ...STORED, both: { crc: 1 } }]);
    const { what } = await problemOf(() => archiveEntriesInParts(archiveOf(zip), 'layer.zip'));
    expect(what).toContain('its entry "stored" is corrupt');
  });
});
