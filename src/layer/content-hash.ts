import { createHash } from 'node:crypto';
import { sortByPath } from './entry.ts';
import type { Entry } from './entry.ts';
import { bytecodeTags } from './bytecode.ts';
import type { BytecodeMode } from './bytecode.ts';

/** What a layer version declares beside its content; part of its identity. */
export interface Compatibility {
  runtimes: readonly string[];
  architectures: readonly string[];
  license?: string;
  /** With `true`, bytecode of the runtimes is promised; else it is derived from the sources, and no part of the identity. */
  bytecode?: BytecodeMode;
}

const VERSION_LINE = 'publish-layer manifest 1';

/**
 * The canonical manifest: a line for each entry sorted by the bytes of its path, then the sorted runtimes and
 * architectures and the licence, and with `bytecode: true` a line for each tag: never the bytes of bytecode, which two
 * compilations of one source may differ in (cpython#129724). No path holds a newline (paths.ts), so a line means one thing.
 */
export function manifest(
  entries: readonly Entry[],
  { runtimes, architectures, license, bytecode }: Compatibility,
): string {
  const lines = sortByPath(entries).map(({ type, executable, sha256, path }) => {
    const mode = type === 'link' ? '0777' : executable ? '0755' : '0644';
    return `${type} ${mode} ${sha256} ${path}`;
  });
  return [
    VERSION_LINE,
    ...lines,
    ...[...new Set(runtimes)].sort().map((runtime) => `runtime ${runtime}`),
    ...[...new Set(architectures)].sort().map((architecture) => `architecture ${architecture}`),
    ...(license ? [`license ${JSON.stringify(license)}`] : []),
    ...(bytecode === 'true' ? bytecodeTags(runtimes).map((tag) => `bytecode ${tag}`) : []),
    '',
  ].join('\n');
}

/** The layer's identity: the SHA-256 of its manifest, 64 hex digits. */
export function contentHash(entries: readonly Entry[], compatibility: Compatibility): string {
  return createHash('sha256').update(manifest(entries, compatibility)).digest('hex');
}
