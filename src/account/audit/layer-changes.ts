import { layerNameOf } from '../../lambda/arn.ts';
import type { InventoriedVersion } from '../functions.ts';
import { movesBetween } from '../../rollout/performance/layer-moves.ts';
import type { LayerChange } from '../../rollout/performance/samples.ts';
import { formatCount } from '../../shared/format.ts';
import type { Activity } from './activity.ts';
import { servingVersions } from './survey.ts';
import type { Survey, SurveyedFunction } from './survey.ts';

/** How long it may take until an alias has been moved to a version that was published for it, or `$LATEST` is updated. */
const SETTLING = 10 * 60_000;

/** Changes that are compared: each that has a time of its own takes queries of its own. */
const MOST = 200;

/** When layers of functions changed, and of how many that is not known; sentences. */
export interface LayerChanges {
  changes: LayerChange[];
  notes: string[];
}

/**
 * Finds when the layers of each function changed last, as far as AWS tells: where aliases serve published versions, by the
 * dates of those; where `$LATEST` serves, by what CloudTrail has, for AWS keeps no history of it. `LastModified` of
 * `$LATEST` does not tell what was modified.
 * @param activity newest first
 */
export function layerChanges({ functions, isWanted }: Survey, activity: readonly Activity[]): LayerChanges {
  const attached = new Map<string, Activity[]>();
  for (const one of activity) {
    if (one.action !== 'attach' || one.errorCode !== undefined) continue;
    attached.set(one.subject, [...(attached.get(one.subject) ?? []), one]);
  }
  const having = functions.filter(({ versions }) =>
    versions.some(({ layers }) => layers.some((arn) => isWanted(layerNameOf(arn)))),
  );
  const changes = having.flatMap((one) => {
    const change = changeOf(one, attached.get(one.name) ?? []);
    const layers = change?.layers.filter(({ layer }) => isWanted(layer)) ?? [];
    return change && layers.length > 0 ? [{ ...change, layers }] : [];
  });
  const newest = changes.toSorted((a, b) => b.startedAt - a.startedAt);
  return {
    changes: newest.slice(0, MOST),
    notes: [
      ...told(
        having.length - changes.length,
        'AWS does not tell when the layers changed: they publish no versions, and CloudTrail was not asked, or knows no change (`since`)',
      ),
      ...told(
        newest.length - MOST,
        `the layers changed longer ago than those of the ${MOST} that are compared`,
      ),
    ],
  };
}

function told(count: number, what: string): string[] {
  return count > 0 ? [`Of ${formatCount(count)} function${count === 1 ? '' : 's'} ${what}.`] : [];
}

function changeOf(fn: SurveyedFunction, attached: readonly Activity[]): LayerChange | undefined {
  const { name, logGroup } = fn;
  const change = servesLatest(fn) ? byActivity(attached) : byVersions(fn);
  return change && { function: name, ...change, ...(logGroup !== undefined && { logGroup }) };
}

function servesLatest(fn: SurveyedFunction): boolean {
  return servingVersions(fn).every(({ version }) => version === '$LATEST');
}

type When = Omit<LayerChange, 'function' | 'logGroup'>;

/** The newest version that an alias serves, or one before it: whichever has other layers than its predecessor. */
function byVersions(fn: SurveyedFunction): When | undefined {
  const serving = servingVersions(fn).map(({ version }) => Number(version) || 0);
  const served = fn.versions
    .filter(({ version }) => Number(version) <= Math.max(...serving))
    .toSorted((a, b) => Number(b.version) - Number(a.version));
  for (const [index, after] of served.entries()) {
    const before = served[index + 1];
    const layers = before && movesBetween(before.layers, after.layers);
    if (before && layers?.length) return between(before, after, layers);
  }
  return undefined;
}

function between(
  before: InventoriedVersion,
  after: InventoriedVersion,
  layers: When['layers'],
): When | undefined {
  const [heldSince, startedAt] = [before, after].map(({ lastModified }) => Date.parse(lastModified));
  if (!startedAt) return undefined;
  return {
    layers,
    startedAt,
    finishedAt: startedAt + SETTLING,
    ...(heldSince && { heldSince: heldSince + SETTLING }),
  };
}

/** What was before the first update that CloudTrail knows is not known. */
function byActivity(attached: readonly Activity[]): When | undefined {
  for (const [index, { at, detail }] of attached.entries()) {
    const before = attached[index + 1];
    const layers = movesBetween(before ? listIn(before.detail) : [], listIn(detail));
    if (layers.length === 0) continue;
    const startedAt = Date.parse(at);
    const heldSince = before && Date.parse(before.at);
    return {
      layers,
      startedAt,
      finishedAt: startedAt + SETTLING,
      ...(heldSince && { heldSince: heldSince + SETTLING }),
    };
  }
  return undefined;
}

/** `models:4, fonts:2`, as the activity has it; of `no layers` there are none. */
function listIn(detail: string): string[] {
  return detail.split(', ').filter((one) => /:\d+$/.test(one));
}
