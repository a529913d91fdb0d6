import { createHash } from 'node:crypto';
import { sortByPath } from './entry.ts';
import type { Entry } from './entry.ts';

/** What a layer version declares beside its content; part of its identity. */
export interface Compatibility {
  runtimes: readonly string[];
  architectures: readonly string[];
  license?: string;
}

const VERSION_LINE = 'publish-layer manifest 1';

/**
 * The canonical manifest: a line for each entry sorted by the bytes of its path, then the sorted runtimes and
 * architectures and the licence. No path holds a newline (paths.ts), so a line means one thing.
 */
export function manifest(
  entries: readonly Entry[],
  { runtimes, architectures, license }: Compatibility,
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
    '',
  ].join('\n');
}

/** The layer's identity: the SHA-256 of its manifest, 64 hex digits. */
export function contentHash(entries: readonly Entry[], compatibility: Compatibility): string {
  return createHash('sha256').update(manifest(entries, compatibility)).digest('hex');
}
