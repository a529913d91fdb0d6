// What a prune must do with an account that is known.
import type { TrueAccount, TrueVersion } from '../inventory/random-account.js';

/** The inputs that matter for that, as the truth sees them. */
export interface Wanted {
  /** Names of the layers that are meant, and whether each is named outright. */
  layers: ReadonlyMap<string, boolean>;
  keep: number;
  keepDays: number;
  includeShared: boolean;
  useRecords: boolean;
  useParameter: boolean;
  now: number;
}

const DAY = 24 * 3_600_000;

/** The versions that must be deleted, and no others. */
export function mustGo({ layers }: TrueAccount, wanted: Wanted): TrueVersion[] {
  return layers
    .filter(({ name }) => wanted.layers.has(name))
    .flatMap(({ versions }) => {
      const there = versions.filter(({ isDeleted }) => !isDeleted).reverse();
      return there.slice(wanted.keep).filter((version) => !isNeeded(version, wanted));
    });
}

function isNeeded(version: TrueVersion, wanted: Wanted): boolean {
  const { latest, published, sharedWith, records, parameter, layer, createdAt } = version;
  const isYoung = wanted.keepDays > 0 && wanted.now - createdAt.getTime() < wanted.keepDays * DAY;
  const maySharedGo = wanted.includeShared && wanted.layers.get(layer) === true;
  return (
    latest.length + published.length > 0 ||
    isYoung ||
    (sharedWith.length > 0 && !maySharedGo) ||
    (wanted.useRecords && records.length > 0) ||
    (wanted.useParameter && parameter !== undefined)
  );
}
