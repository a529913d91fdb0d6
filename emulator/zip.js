// A small zip writer for seeding: stored entries, Unix modes, no dates to speak of.

import { crc32 } from 'node:zlib';

const MADE_BY_UNIX = (3 << 8) | 20;
const UTF8_NAMES = 0x0800;

/**
 * @param {Record<string, string | Buffer>} files content by path
 * @param {number} [mode] of every file
 * @returns {Buffer}
 */
export function zipOf(files, mode = 0o100644) {
  /** @type {Buffer[]} */
  const locals = [];
  /** @type {Buffer[]} */
  const centrals = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const common = commonHeader(name, data);
    const local = Buffer.concat([word(0x04034b50), common, name, data]);
    centrals.push(
      Buffer.concat([word(0x02014b50), half(MADE_BY_UNIX), common, centralTail(mode, offset), name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = half(centrals.length);
  const end = [
    word(0x06054b50),
    half(0),
    half(0),
    count,
    count,
    word(directory.length),
    word(offset),
    half(0),
  ];
  return Buffer.concat([...locals, directory, ...end]);
}

/**
 * The fields both headers share: version needed to extra length.
 * @param {Buffer} name
 * @param {Buffer} data
 */
function commonHeader(name, data) {
  const [flags, stored, time, date] = [UTF8_NAMES, 0, 0, 0x21];
  const sizes = [word(crc32(data)), word(data.length), word(data.length), half(name.length), half(0)];
  return Buffer.concat([half(20), half(flags), half(stored), half(time), half(date), ...sizes]);
}

/** Comment length, disk, internal attributes, mode, offset. @param {number} mode @param {number} offset */
const centralTail = (mode, offset) =>
  Buffer.concat([half(0), half(0), half(0), word((mode << 16) >>> 0), word(offset)]);

/** @param {number} value */
function word(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {number} value */
function half(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
