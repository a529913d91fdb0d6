import { gunzipSync, constants as zlib } from 'node:zlib';
import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { PackedContent } from './file-facts.ts';
import { listJar } from './jar-directory.ts';

/** Archives whose table of contents can be read: zips, and tarballs with gzip or without compression. */
const ZIP = /\.(?:zip|whl|egg)$/i;
const TAR = /\.(?:tar\.gz|tgz|tar|gem)$/i;

/** Package managers put their metadata first, and a folder's name is in its first entry. */
const TAR_HEAD_BYTES = 1 << 16;
const MOST_UNPACKED_BYTES = 1 << 20;
const TAR_BLOCK = 512;

/** What Lambda, Python, Node.js, Ruby and Java look for in a layer; a folder may be around it. */
const LAYER =
  /^(?:\.\/)?(?:[^/]+\/)?(?:(?:python|nodejs|ruby\/(?:gems|lib)|java\/lib|extensions)\/.|bootstrap$)/;

const PACKAGES =
  /(?:^|\/)(?:node_modules\/|[^/]+\.(?:dist|egg)-info\/|EGG-INFO\/|PKG-INFO$|__init__\.py$)|^package\/package\.json$|^metadata\.gz$|\.(?:class|jar)$/;

const ARCHIVE = /\.(?:zip|whl|egg|tar|tgz|tar\.\w+|gem)$/i;

/** Whether a file is named as an archive whose contents can be listed. */
export function mayBePacked(path: string): boolean {
  return ZIP.test(path) || TAR.test(path);
}

/**
 * What an archive holds that belongs unpacked into a layer.
 * @returns undefined for other files, and for archives of data
 */
export function readPacked(path: string, file: FileBytes): PackedContent | undefined {
  const names = namesIn(path, file).filter((name) => !name.endsWith('/') && !name.includes('__MACOSX/'));
  if (names.length === 0) return undefined;
  if (names.some((name) => LAYER.test(name))) return 'layer';
  if (names.some((name) => PACKAGES.test(name))) return 'packages';
  return names.every((name) => ARCHIVE.test(name)) ? 'archives' : undefined;
}

function namesIn(path: string, file: FileBytes): string[] {
  if (ZIP.test(path)) return listJar(file).map(({ name }) => name);
  return TAR.test(path) ? tarNames(plainHead(bytesAt(file, 0, TAR_HEAD_BYTES))) : [];
}

function plainHead(head: Buffer): Buffer {
  if (head.length < 2 || head.readUInt16BE(0) !== 0x1f8b) return head;
  try {
    return gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: MOST_UNPACKED_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}

/** The names in the first headers. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
function tarNames(head: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + TAR_BLOCK <= head.length;) {
    const name = head.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(head.toString('latin1', at + 124, at + 136), 8);
    if (name === '' || !(size >= 0)) break;
    names.push(name.replace(/^\.\//, ''));
    at += TAR_BLOCK * (1 + Math.ceil(size / TAR_BLOCK));
  }
  return names;
}
