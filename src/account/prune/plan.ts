import type { InventoriedLayer } from '../layers.ts';
import { isShared } from '../sharing.ts';
import type { VersionSharing } from '../sharing.ts';
import type { PruneInputs } from './options.ts';
import { formatCount } from '../../shared/format.ts';

/** Why a version stays. */
export type KeepReason = 'in-use' | 'record' | 'report' | 'parameter' | 'newest' | 'recent' | 'shared';

/** Why a version stays, in a word and in words. */
export interface ReasonToKeep {
  reason: KeepReason;
  /** Who or what keeps it, as a clause, e.g. `attached to api:3`. */
  detail: string;
}

/** What the plan goes by besides the layers themselves. */
export interface KeepFacts {
  settings: Pick<PruneInputs, 'keep' | 'keepDays' | 'includeShared'>;
  /** The function versions that have a layer version, by its ARN. */
  users: ReadonlyMap<string, ReadonlySet<string>>;
  /** The records of rollouts that name a version, by its ARN. */
  records: ReadonlyMap<string, string>;
  /** The reports of runs that say a version serves, by its ARN. */
  reports: ReadonlyMap<string, string>;
  /** The parameter that names a version, by its ARN. */
  parameters: ReadonlyMap<string, string>;
  /** Who else may use a version, by its ARN. */
  sharing: ReadonlyMap<string, VersionSharing>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A version of a layer and its place among the layer's others. */
export interface RankedVersion {
  layer: Pick<InventoriedLayer, 'name' | 'named'>;
  arn: string;
  version: number;
  createdAt: Date | undefined;
  /** When the next newer version was published, as far as AWS tells; undefined for the newest. */
  supersededAt: Date | undefined;
  /** 0 for the newest. */
  rank: number;
}

/** The versions of layers, newest first. A version is superseded by the next newer one that is still there. */
export function rankVersions(layers: readonly InventoriedLayer[]): RankedVersion[] {
  return layers.flatMap((layer) =>
    layer.versions.map(({ arn, version, createdAt }, rank, versions) => {
      const supersededAt = versions[rank - 1]?.createdAt;
      return { layer, arn, version, createdAt, supersededAt, rank };
    }),
  );
}

/**
 * Why a version stays; undefined where nothing keeps it. What it takes no call to know comes first, so that AWS is asked
 * only about versions that nothing else keeps; what is not known yet does not count.
 */
export function reasonToKeep(version: RankedVersion, facts: KeepFacts): ReasonToKeep | undefined {
  return (
    newest(version, facts) ??
    recent(version, facts) ??
    named(version, facts) ??
    inUse(version, facts) ??
    shared(version, facts)
  );
}

function newest({ rank }: RankedVersion, { settings: { keep } }: KeepFacts): ReasonToKeep | undefined {
  if (rank >= Math.max(keep, 1)) return undefined;
  return { reason: 'newest', detail: keep === 1 ? 'the newest' : `one of the newest ${formatCount(keep)}` };
}

const DAY = 24 * 3_600_000;

/**
 * An old version may have served until yesterday, so the days count from when the next one replaced it. A version whose
 * replacement has no date may have been replaced a moment ago.
 */
function recent({ supersededAt, rank }: RankedVersion, facts: KeepFacts): ReasonToKeep | undefined {
  const { now, settings } = facts;
  if (settings.keepDays === 0 || rank === 0) return undefined;
  if (!supersededAt) return { reason: 'recent', detail: 'superseded on a day that AWS does not tell' };
  const days = (now - supersededAt.getTime()) / DAY;
  if (days >= settings.keepDays) return undefined;
  const ago = formatCount(Math.max(0, Math.floor(days)));
  return { reason: 'recent', detail: `superseded ${ago} of ${formatCount(settings.keepDays)} days ago` };
}

function named(
  { arn }: RankedVersion,
  { records, reports, parameters }: KeepFacts,
): ReasonToKeep | undefined {
  const [record, report, parameter] = [records.get(arn), reports.get(arn), parameters.get(arn)];
  if (report !== undefined) return { reason: 'report', detail: `current by the report ${report}` };
  if (record !== undefined) return { reason: 'record', detail: `in the record ${record}` };
  if (parameter !== undefined) return { reason: 'parameter', detail: `in the parameter ${parameter}` };
  return undefined;
}

/** Users that are named. */
const NAMED_USERS = 3;

/** An alias points to a version of its function that exists, the second one of its weights too: these are all of them. */
function inUse({ arn }: RankedVersion, { users }: KeepFacts): ReasonToKeep | undefined {
  const all = [...(users.get(arn) ?? [])];
  if (all.length === 0) return undefined;
  const more = all.length - NAMED_USERS;
  const others = more > 0 ? ` and ${formatCount(more)} more` : '';
  return { reason: 'in-use', detail: `attached to ${all.slice(0, NAMED_USERS).join(', ')}${others}` };
}

function shared({ arn, layer }: RankedVersion, { sharing, settings }: KeepFacts): ReasonToKeep | undefined {
  const found = sharing.get(arn);
  if (!found || !isShared(found) || (settings.includeShared && layer.named)) return undefined;
  const { grantees, unknown } = found;
  const statements = unknown.map((id) => `whom the statement ${id} says`);
  const [first = '', ...more] = [...grantees, ...statements];
  const others = more.length > 0 ? ` and ${formatCount(more.length)} more` : '';
  return { reason: 'shared', detail: `shared with ${first}${others}` };
}
