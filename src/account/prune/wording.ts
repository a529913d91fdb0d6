import type { KeepReason } from './plan.ts';
import { formatCount } from '../../shared/format.ts';
import type { PrunedVersion } from './result.ts';

/** Versions by the layer they are of, in the order of the first of each. */
export function byLayer<T extends Pick<PrunedVersion, 'layer'>>(versions: readonly T[]): [string, T[]][] {
  const layers = new Map<string, T[]>();
  for (const version of versions) {
    const known = layers.get(version.layer);
    if (known) known.push(version);
    else layers.set(version.layer, [version]);
  }
  return [...layers];
}

export function totalCodeSize(versions: readonly Pick<PrunedVersion, 'codeSize'>[]): number {
  return versions.reduce((sum, { codeSize = 0 }) => sum + codeSize, 0);
}

/** Numbers in their order, those that follow one another as one, e.g. `1 to 4, 7, 9`. */
export function inRuns(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const text = ([from, to]: [number, number]) => (to - from < 2 ? listed(from, to) : `${from} to ${to}`);
  return runs.map(text).join(', ');
}

function listed(from: number, to: number): string {
  return from === to ? String(from) : `${from}, ${to}`;
}

const REASONS: Record<KeepReason, string> = {
  newest: 'among the newest',
  recent: 'superseded too recently',
  report: 'current by a report',
  record: 'in a record',
  parameter: 'in a parameter',
  'in-use': 'in use',
  shared: 'shared',
};

/** Why versions stay, e.g. `5 among the newest, 2 in use`. */
export function reasonCounts(versions: readonly Pick<PrunedVersion, 'reason'>[]): string {
  const count = (reason: string) => versions.filter((version) => version.reason === reason).length;
  return Object.entries(REASONS)
    .filter(([reason]) => count(reason) > 0)
    .map(([reason, words]) => `${formatCount(count(reason))} ${words}`)
    .join(', ');
}
