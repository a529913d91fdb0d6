// Archives that are only claimed: a zip of any length whose directory tells any unzipped size, made when it is read.
// Between its local header and its directory is nothing but zeros, so nobody can inflate it; who reads the directory
// alone, as one does by Range, does not notice.

/** @import { Archive } from './archive.js' */

import { createHash, randomBytes } from 'node:crypto';

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const DEFLATED = 8;
const MADE_BY_UNIX = (3 << 8) | 20;
const MODE = 0o100644;

/** More cannot be told without zip64. */
const MOST_BYTES = 0xfffffffe;

/**
 * An archive for a seed. Each is another one, as every upload is.
 * @param {number} unzippedSize bytes, in one file
 * @param {number} [codeSize] bytes of the zip; as few as possible without it
 * @returns {Archive}
 * @throws {RangeError} when there is no such zip
 */
export function sizedArchive(unzippedSize, codeSize) {
  const name = `emulated-${randomBytes(6).toString('hex')}`;
  const least = LOCAL_BYTES + CENTRAL_BYTES + END_BYTES + 2 * name.length;
  const size = codeSize ?? least;
  if (size < least || size > MOST_BYTES || unzippedSize > MOST_BYTES)
    throw new RangeError(`no archive of ${size} bytes, ${unzippedSize} bytes unzipped, can be made up`);
  const about = { name, size, unzippedSize, zippedSize: size - least };
  // The hash of a large archive would take long. Nothing but its being another one is needed of it.
  const codeSha256 = createHash('sha256')
    .update(Buffer.concat(ends(about)))
    .digest('base64');
  const read = (/** @type {number} */ start, /** @type {number} */ end) => part(about, start, end);
  return { codeSha256, codeSize: size, unzippedSize, bytes: undefined, read };
}

/** @typedef {{ name: string, size: number, unzippedSize: number, zippedSize: number }} Claim sizes in bytes */

/** @param {Claim} claim @param {number} start @param {number} end exclusive */
function part(claim, start, end) {
  const bytes = Buffer.alloc(end - start);
  const [head, tail] = ends(claim);
  const overlay = (/** @type {Buffer} */ piece, /** @type {number} */ at) => {
    const [from, to] = [Math.max(start, at), Math.min(end, at + piece.length)];
    if (from < to) piece.copy(bytes, from - start, from - at, to - at);
  };
  overlay(head, 0);
  overlay(tail, claim.size - tail.length);
  return bytes;
}

/** The local header, and the directory with its end. @param {Claim} claim @returns {[Buffer, Buffer]} */
function ends({ name, size, unzippedSize, zippedSize }) {
  const local = Buffer.alloc(LOCAL_BYTES);
  local.writeUInt32LE(0x04034b50, 0);
  writeCommon(local, 4, { name, unzippedSize, zippedSize });
  const central = Buffer.alloc(CENTRAL_BYTES);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(MADE_BY_UNIX, 4);
  writeCommon(central, 6, { name, unzippedSize, zippedSize });
  central.writeUInt32LE((MODE << 16) >>> 0, 38);
  const end = Buffer.alloc(END_BYTES);
  const directoryBytes = CENTRAL_BYTES + name.length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(size - END_BYTES - directoryBytes, 16);
  const path = Buffer.from(name);
  return [Buffer.concat([local, path]), Buffer.concat([central, path, end])];
}

/**
 * What both headers tell, from the version needed on.
 * @param {Buffer} header
 * @param {number} at
 * @param {{ name: string, unzippedSize: number, zippedSize: number }} entry
 */
function writeCommon(header, at, { name, unzippedSize, zippedSize }) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(0x21, at + 8);
  header.writeUInt32LE(zippedSize, at + 14);
  header.writeUInt32LE(unzippedSize, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** The same archive, of which nobody can read a byte. @param {Archive} archive @returns {Archive} */
export const withoutContent = ({ codeSha256, codeSize, unzippedSize }) => ({
  ...{ codeSha256, codeSize, unzippedSize, bytes: undefined },
});

/** @typedef {{ path: string, size: number, zippedSize: number, crc: number }} ListedFile sizes in bytes */

/**
 * An archive that lists these files and holds nothing: between its directory and its begin are zeros.
 * @param {readonly ListedFile[]} files
 * @returns {Archive}
 */
export function listedArchive(files) {
  const [directorySize, offset] = files.reduce(
    ([sum, at], { path, zippedSize }) => [
      sum + CENTRAL_BYTES + Buffer.byteLength(path),
      at + LOCAL_BYTES + Buffer.byteLength(path) + zippedSize,
    ],
    [0, 0],
  );
  const codeSize = offset + directorySize + END_BYTES;
  const codeSha256 = createHash('sha256').update(JSON.stringify(files)).digest('base64');
  const unzippedSize = files.reduce((sum, { size }) => sum + size, 0);
  const read = (/** @type {number} */ start, /** @type {number} */ end) => {
    const bytes = Buffer.alloc(end - start);
    // Made when it is asked for: thousands of archives list the same files.
    const tail = end > offset ? directoryOf(files, offset) : Buffer.alloc(0);
    const from = Math.max(start, offset);
    if (from < end) tail.copy(bytes, from - start, from - offset, end - offset);
    return bytes;
  };
  return { codeSha256, codeSize, unzippedSize, bytes: undefined, read };
}

/** The directory with its end. @param {readonly ListedFile[]} files @param {number} offset where it starts */
function directoryOf(files, offset) {
  let at = 0;
  const records = files.flatMap(({ path, size, zippedSize, crc }) => {
    const name = Buffer.from(path);
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(MADE_BY_UNIX, 4);
    writeCommon(central, 6, { name: path, unzippedSize: size, zippedSize });
    central.writeUInt32LE(crc >>> 0, 16);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE((MODE << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    at += LOCAL_BYTES + name.length + zippedSize;
    return [central, name];
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([directory, end]);
}
