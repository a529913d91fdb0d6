// Reads a zip the way Lambda does at upload: is it whole, how big is it unpacked, may Lambda read what is in
// it. Where AWS's behaviour is not known (zip64, encryption, other methods, duplicate or outside names, a
// lone comment) the archive is refused.

import { crc32, inflateRawSync } from 'node:zlib';
import { sha256Of } from './digests.js';
import { invalidParameter } from './errors.js';

/** 250 MiB: the unpacked size must stay below it, for one archive and for a function with all its layers. */
export const UNZIPPED_LIMIT = 262_144_000;

/**
 * @typedef {object} Archive what is kept of an uploaded zip
 * @property {string} codeSha256 base64 of the SHA-256 of the zip's bytes
 * @property {number} codeSize bytes of the zip
 * @property {number} unzippedSize bytes of all files in it
 * @property {Buffer | undefined} bytes undefined when archives are discarded or were seeded by size only
 * @property {(start: number, end: number) => Buffer} [read] for one that was seeded by size
 */

/**
 * @typedef {object} Entry one record of the central directory
 * @property {string} name
 * @property {Buffer} rawName
 * @property {number} flags
 * @property {number} method 0 stored, 8 deflated
 * @property {number} crc
 * @property {number} zippedSize bytes
 * @property {number} size bytes
 * @property {number} offset of its local header
 * @property {number | undefined} mode Unix mode; undefined when the archive was not made on Unix
 */

const SIGNATURE = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 };
const ENCRYPTED = 0x2041;
const UNIX = 3;

const unreadable = () =>
  invalidParameter('Could not unzip uploaded file. Please check your file, then try to upload again.');

/**
 * Checks a zip and measures it.
 * @param {Buffer} zip
 * @returns {{ archive: Archive, entries: Entry[] }}
 * @throws InvalidParameterValueException in AWS's words
 */
export function readArchive(zip) {
  if (zip.length === 0) throw invalidParameter('Uploaded file must be a non-empty zip');
  const { entries, directoryStart } = readDirectory(zip);
  if (entries.every(isDirectory)) throw invalidParameter('Uploaded file must be a non-empty zip');
  const unzippedSize = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unzippedSize >= UNZIPPED_LIMIT) {
    throw invalidParameter(`Unzipped size must be smaller than ${UNZIPPED_LIMIT} bytes`);
  }
  refuseBadNames(entries);
  refuseBadContent(zip, entries, directoryStart);
  const codeSha256 = sha256Of(zip).toString('base64');
  return { archive: { codeSha256, codeSize: zip.length, unzippedSize, bytes: zip }, entries };
}

/**
 * The checks Lambda makes when it converts a layer: it must be able to read every file and enter every directory.
 * @param {Entry[]} entries
 */
export function refuseUnreadableLayer(entries) {
  const lacks = (/** @type {Entry} */ entry, /** @type {number} */ bit) =>
    entry.mode !== undefined && (entry.mode & bit) === 0;
  if (entries.some((entry) => !isDirectory(entry) && lacks(entry, 0o004))) {
    throw invalidParameter('Layer conversion failed: Some files do not have read permissions; ');
  }
  if (entries.some((entry) => isDirectory(entry) && lacks(entry, 0o001))) {
    throw invalidParameter('Layer conversion failed: Could not scan one or more directories;');
  }
}

/** @param {Entry} entry */
const isDirectory = (entry) => entry.name.endsWith('/');

/** @param {Buffer} zip @returns {{ entries: Entry[], directoryStart: number }} */
function readDirectory(zip) {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  const size = zip.readUInt32LE(end + 12);
  const start = zip.readUInt32LE(end + 16);
  const split = zip.readUInt16LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count;
  if (split || count === 0xffff || start + size !== end) throw unreadable();
  const entries = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    const { entry, next } = readCentral(zip, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw unreadable();
  return { entries, directoryStart: start };
}

/** Offset of the end record, whose comment must reach exactly to the last byte. @param {Buffer} zip */
function findEnd(zip) {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 22 - 0xffff; at -= 1) {
    if (zip.readUInt32LE(at) === SIGNATURE.end && at + 22 + zip.readUInt16LE(at + 20) === zip.length)
      return at;
  }
  throw unreadable();
}

/** @param {Buffer} zip @param {number} at @param {number} end @returns {{ entry: Entry, next: number }} */
function readCentral(zip, at, end) {
  if (at + 46 > end || zip.readUInt32LE(at) !== SIGNATURE.central) throw unreadable();
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
  const nameEnd = at + 46 + (nameLength ?? 0);
  const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  if (next > end) throw unreadable();
  const rawName = zip.subarray(at + 46, nameEnd);
  // Version 4.5 and up announces zip64, which AWS was seen to refuse at times; see anomalyco/sst#6660.
  if (zip.readUInt8(at + 4) >= 45 || zip.readUInt8(at + 6) >= 45) throw unreadable();
  const entry = {
    name: decodedName(rawName),
    rawName,
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    zippedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
    mode: zip.readUInt8(at + 5) === UNIX ? zip.readUInt16LE(at + 40) : undefined,
  };
  return { entry, next };
}

/** @param {Buffer} rawName */
function decodedName(rawName) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(rawName);
  } catch {
    throw unreadable();
  }
}

/**
 * Absolute, outside, empty, twice the same, or a file where others need a directory.
 * @param {Entry[]} entries
 */
function refuseBadNames(entries) {
  const files = new Set(entries.filter((entry) => !isDirectory(entry)).map((entry) => entry.name));
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size !== entries.length) throw unreadable();
  for (const name of names) {
    const parts = name.replace(/\/$/, '').split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..');
    if (bad || /[\\\0]|^[a-zA-Z]:/.test(name)) throw unreadable();
    if (parts.some((_, depth) => depth > 0 && files.has(parts.slice(0, depth).join('/')))) throw unreadable();
  }
}

/**
 * Every file unpacks to the size and checksum its record says.
 * @param {Buffer} zip
 * @param {Entry[]} entries
 * @param {number} directoryStart
 */
function refuseBadContent(zip, entries, directoryStart) {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const start = dataStart(zip, entry, directoryStart);
    const end = start + entry.zippedSize;
    if (entry.offset < free || end > directoryStart) throw unreadable();
    free = end;
    const data = unpacked(zip.subarray(start, end), entry);
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw unreadable();
  }
}

/**
 * Offset of an entry's data; its local header must tell the same as the directory.
 * @param {Buffer} zip
 * @param {Entry} entry
 * @param {number} limit
 */
function dataStart(zip, entry, limit) {
  const at = entry.offset;
  if (at + 30 > limit || zip.readUInt32LE(at) !== SIGNATURE.local) throw unreadable();
  const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
  const sameName = zip.subarray(at + 30, nameEnd).equals(entry.rawName);
  if (!sameName || zip.readUInt16LE(at + 8) !== entry.method || (entry.flags & ENCRYPTED) !== 0)
    throw unreadable();
  return nameEnd + zip.readUInt16LE(at + 28);
}

/** @param {Buffer} data @param {Entry} entry */
function unpacked(data, entry) {
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw unreadable();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw unreadable();
  }
}
