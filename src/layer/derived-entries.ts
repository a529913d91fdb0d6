import { BYTECODE_HEADER } from '../inspect/bytecode.ts';
import { isBytecodeOf } from '../inspect/bytecode-of-source.ts';
import type { Archive } from './archive/archive.ts';
import { wholeEntry } from './archive/read-in-parts.ts';
import { layerStructure } from './archive/read.ts';
import { derivedFrom } from './bytecode.ts';
import type { Entry } from './entry.ts';

/**
 * The entries of an archive without bytecode that was derived from its sources: in `__pycache__`, of its source in the
 * same archive by the hash in its header, and unchecked. The code behind the header is not looked at. Bytecode of any
 * other kind is content.
 * @param file the archive's name, for messages
 * @param entries of it
 * @throws Problem when it changed meanwhile
 */
export function withoutDerived(archive: Archive, file: string, entries: readonly Entry[]): Entry[] {
  const files = new Set(entries.flatMap(({ path, type }) => (type === 'file' ? [path] : [])));
  const candidates = entries.flatMap(({ path, type }) => {
    const from = type === 'file' ? derivedFrom(path) : undefined;
    return from && files.has(from.source) ? [{ path, ...from }] : [];
  });
  if (candidates.length === 0) return [...entries];
  const listed = new Map(layerStructure(archive, file, Infinity).entries.map((entry) => [entry.name, entry]));
  const bytesOf = (path: string) => {
    const entry = listed.get(path);
    return entry ? wholeEntry(archive, entry, file) : Buffer.alloc(0);
  };
  const derived = candidates.filter(({ path, source, version }) =>
    isBytecodeOf(bytesOf(path).subarray(0, BYTECODE_HEADER), bytesOf(source), version),
  );
  const paths = new Set(derived.map(({ path }) => path));
  return entries.filter(({ path }) => !paths.has(path));
}
