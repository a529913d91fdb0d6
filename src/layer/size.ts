import { LIMITS } from '../lambda/limits.ts';
import { Problem } from '../shared/problem.ts';
import { formatBytes, formatCount } from '../shared/format.ts';

interface Sized {
  path: string;
  size: number;
}

/** The folders that hold packages; what follows one is a package's own folder or file. */
const PACKAGE_ROOTS =
  /^(?:python\/lib\/python3\.\d+\/site-packages\/|python\/|nodejs\/(?:node\d+\/)?node_modules\/|ruby\/gems\/[^/]+\/gems\/|java\/lib\/|(?:bin|lib|extensions)\/)/;

/** The part of a layer that a path belongs to: its package where there is one, else its top folder. */
export function partOf(path: string): string {
  const start = PACKAGE_ROOTS.exec(path)?.[0].length ?? 0;
  const first = path.indexOf('/', start);
  const end = path[start] === '@' && first > 0 ? path.indexOf('/', first + 1) : first;
  return end < 0 ? path : path.slice(0, end);
}

/** The parts of a layer with their bytes, largest first. */
export function partsBySize(entries: readonly Sized[]): Sized[] {
  const parts = new Map<string, number>();
  for (const { path, size } of entries) {
    const part = partOf(path);
    parts.set(part, (parts.get(part) ?? 0) + size);
  }
  return [...parts].map(([path, size]) => ({ path, size })).sort((a, b) => b.size - a.size);
}

/** Bytes of all entries together, as AWS counts a layer's unzipped size. */
export function totalSize(entries: readonly Sized[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** The problem of a layer over the unzipped limit, with what it is made of. */
export function tooLarge(entries: readonly Sized[]): Problem {
  const largest = partsBySize(entries)
    .slice(0, 3)
    .map(({ path, size }) => `${path} (${formatBytes(size)})`)
    .join(', ');
  return new Problem(
    `The layer is ${formatCount(totalSize(entries))} bytes unzipped; AWS Lambda takes fewer than ${formatCount(LIMITS.unzippedBytes)}.`,
    `Its largest parts are ${largest}: leave out what the functions do not need with \`exclude\`, or split the layer.`,
  );
}
