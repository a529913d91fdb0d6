// What a prune must do with an account that is known.
import type { TrueAccount, TrueVersion } from '../random-account.ts';

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
      return there
        .map((version, rank) => ({ version, supersededAt: there[rank - 1]?.createdAt }))
        .slice(wanted.keep)
        .filter(({ version, supersededAt }) => !isRecent(supersededAt, wanted) && !isNeeded(version, wanted))
        .map(({ version }) => version);
    });
}

function isRecent(supersededAt: Date | undefined, { keepDays, now }: Wanted): boolean {
  return keepDays > 0 && supersededAt !== undefined && now - supersededAt.getTime() < keepDays * DAY;
}

function isNeeded(version: TrueVersion, wanted: Wanted): boolean {
  const { latest, published, sharedWith, records, parameter, layer } = version;
  const maySharedGo = wanted.includeShared && wanted.layers.get(layer) === true;
  return (
    latest.length + published.length > 0 ||
    (sharedWith.length > 0 && !maySharedGo) ||
    (wanted.useRecords && records.length > 0) ||
    (wanted.useParameter && parameter !== undefined)
  );
}
