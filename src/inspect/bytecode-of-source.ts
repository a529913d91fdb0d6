import { flagsOf, LINE_END, magicOf, UNCHECKED_HASH } from './bytecode.ts';
import { sipHash } from './siphash.ts';

/**
 * Tells whether bytecode is what a version of CPython makes of a source for `unchecked-hash`, by its header: the magic
 * number of the version, the flags, and the hash of the source. From Python 3.11 on that is SipHash-1-3, before it
 * SipHash-2-4.
 * Source: CPython, Lib/importlib/_bootstrap_external.py, Python/pyhash.c (_Py_KeyedHash).
 * @param header the first BYTECODE_HEADER bytes
 * @param version as `3.13`
 */
export function isBytecodeOf(header: Buffer, source: Uint8Array, version: string): boolean {
  const magic = magicOf(header);
  if (magic === undefined || versionOfMagic(magic) !== version || flagsOf(header) !== UNCHECKED_HASH)
    return false;
  // The key is the magic number with the end of the line behind it.
  const hash = sipHash(LINE_END * 0x10000 + magic, source, Number(version.slice(2)) >= 11 ? FAST : FORMER);
  return header.subarray(8).equals(hash);
}

const FAST = { compression: 1, finalization: 3 };
const FORMER = { compression: 2, finalization: 4 };

/**
 * The first magic number of each version of Python up to 3.10; from 3.11 on, Python 3.n begins at 2900 + 50n. A version
 * keeps one number from its release candidate on.
 * Source: CPython, Include/internal/pycore_magic_number.h.
 */
const FIRST_MAGIC: readonly [first: number, version: string][] = [
  [62171, '2.7'],
  [3430, '3.10'],
  [3420, '3.9'],
  [3400, '3.8'],
  [3390, '3.7'],
  [3360, '3.6'],
  [3320, '3.5'],
  [3250, '3.4'],
  [3190, '3.3'],
  [3160, '3.2'],
  [3141, '3.1'],
  [3000, '3.0'],
];
const LAST_OF_2_7 = 62211;
/** Python 3.11 is the first that has a range of fifty for each version; numbers from 4000 on are nobody's yet. */
const [FIRST_RANGE, RANGES_END] = [3450, 4000];

/** The version of CPython that made bytecode with this number, e.g. `3.12`; undefined for other Pythons, such as PyPy. */
export function versionOfMagic(magic: number): string | undefined {
  if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
  if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
  return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
}
