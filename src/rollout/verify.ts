import { readAlias } from '../aws/aliases.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { readFunction } from '../aws/functions.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { listFunctions } from '../aws/list-functions.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { LISTED_FROM } from './estimate.ts';
import { aliasTargetOf } from './move-alias.ts';
import type { AliasTarget } from './result.ts';
import { mapConcurrently } from '../shared/concurrency.ts';
import { retryThroughOutage, READ_LAG } from './wait.ts';
import { Superseded, TAKE_TURNS, versionIn } from './superseded.ts';
import { resultObserver } from './wave.ts';
import type { FunctionTask, Rollout, WaveRun } from './wave.ts';
import { entriesOfTarget, hasTarget } from './layer-list.ts';
import { sameLayers, sameTarget } from './result.ts';
import { versionNumber } from '../lambda/arn.ts';

const READS_AT_ONCE = 30;

/** Layers by the ARN of the function. */
type Listed = ReadonlyMap<string, string[]>;

/**
 * Reads the whole fleet once more at the end, functions that were right already among it: this layer's version, on
 * `$LATEST.PUBLISHED` too where that serves, and the target of each alias that was moved have to be as they were left. What another pipeline changed is reported and left
 * to it.
 * @throws Superseded where AWS is not as planned
 */
export async function verify({ aws }: Rollout, waves: readonly WaveRun[]): Promise<void> {
  const works = waves.flatMap((run) => run.works);
  const listed = await listedLayers(aws, works);
  const unlike = await unlikePlanned(works, (work) => readBack(aws, work, listed));
  if (unlike.length === 0) return;
  // A list, and a read as well, may lag behind what was written.
  await aws.sleep(READ_LAG);
  const changed = await unlikePlanned(
    unlike.map(({ work }) => work),
    (work) => readBack(aws, work, new Map()),
  );
  for (const { work, latest, problem } of changed) {
    noteLatest(work, latest);
    work.result.status = 'failed';
    work.result.problem = { what: problem.what, fix: problem.fix };
  }
  const [first] = changed;
  if (!first) return;
  const others = changed.length > 1 ? ` So have ${formatCount(changed.length - 1)} more.` : '';
  throw new Superseded(`${first.problem.what}${others}`, first.problem.fix);
}

/**
 * Lists the layers of functions, fifty with a call. What the list does not show is to be read by itself, which is all
 * where the role may not list, or where the account has so many more functions that it is faster.
 */
async function listedLayers(aws: RegionClient, works: readonly FunctionTask[]): Promise<Listed> {
  const listed = new Map<string, string[]>();
  if (works.length < LISTED_FROM) return listed;
  const missing = new Set(works.map(({ fn }) => fn.arn));
  // At 10 pages and 95 GetFunction a second.
  let most = 5 * works.length;
  try {
    for await (const { arn, layers } of listFunctions(aws)) {
      if (missing.delete(arn)) listed.set(arn, layers);
      if (missing.size === 0 || --most === 0) break;
    }
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Cancelled) throw error;
  }
  return listed;
}

/** What AWS says of a function at the end. */
interface Latest {
  layers: string[];
  /** Those of `$LATEST.PUBLISHED`, of a function that was to be published so. */
  published?: string[];
  /** Where its alias points; undefined where it is gone, or none was moved. */
  alias?: AliasTarget | undefined;
}

/** @returns a Problem where AWS does not show it */
async function readBack(aws: RegionClient, work: FunctionTask, listed: Listed): Promise<Latest | Problem> {
  const { fn, result } = work;
  try {
    const layers =
      listed.get(fn.arn) ?? (await retryThroughOutage(aws, () => readFunction(aws, fn.arn))).layers;
    const { alias } = result;
    if (work.latestPublished) {
      const read = await retryThroughOutage(aws, () => readFunction(aws, fn.arn, LATEST_PUBLISHED));
      return { layers, published: read.layers };
    }
    if (!alias) return { layers };
    const read = await retryThroughOutage(aws, () => readAlias(aws, fn.arn, alias.name));
    return { layers, alias: read && aliasTargetOf(read) };
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof Cancelled) throw error;
    return error;
  }
}

interface Unlike {
  work: FunctionTask;
  latest: Latest | Problem;
  problem: Problem;
}

/** Notes what AWS says of functions that are as planned; returns the others. */
async function unlikePlanned(
  works: readonly FunctionTask[],
  read: (work: FunctionTask) => Promise<Latest | Problem>,
): Promise<Unlike[]> {
  const all = await mapConcurrently(works, READS_AT_ONCE, async (work): Promise<Unlike[]> => {
    const latest = await read(work);
    const problem = latest instanceof Problem ? latest : problemWith(work, latest);
    if (problem) return [{ work, latest, problem }];
    noteLatest(work, latest);
    return [];
  });
  return all.flat();
}

function noteLatest({ result }: FunctionTask, latest: Latest | Problem): void {
  if (latest instanceof Problem) return;
  resultObserver(result).layers(latest.layers);
  if (latest.alias) resultObserver(result).alias(latest.alias);
}

function problemWith(work: FunctionTask, latest: Latest): Problem | undefined {
  const differences = [
    layersDifference(work, latest.layers, 'it'),
    latest.published && layersDifference(work, latest.published, LATEST_PUBLISHED),
    aliasDifference(work, latest),
  ];
  const told = differences.filter((difference) => difference !== undefined).join(', and ');
  if (told === '') return undefined;
  return new Problem(
    `Function "${work.fn.name}" has since then been changed by another pipeline: ${told}.`,
    `${TAKE_TURNS}, and run the one again whose version is to serve.`,
  );
}

/** Another tool's layer may come and go; what counts is the version that was rolled out. */
function layersDifference(
  { goal, result }: FunctionTask,
  layers: string[],
  holder: string,
): string | undefined {
  if (goal.kind === 'rollback') {
    if (sameLayers(layers, result.after)) return undefined;
    return `${holder} has the layers ${layers.join(', ') || '(none)'}`;
  }
  const { arn, layerArn } = goal.layer;
  if (hasTarget(layers, goal.layer)) return undefined;
  if (goal.layer.detach) return `${holder} has ${entriesOfTarget(layers, goal.layer).join()} again`;
  const there = versionIn(layers, layerArn);
  const has = there === undefined ? 'no version' : `version ${there}`;
  return `${holder} has ${has} of the layer, not version ${versionNumber(arn)}`;
}

function aliasDifference({ result: { alias } }: FunctionTask, { alias: latest }: Latest): string | undefined {
  if (!alias || (latest && sameTarget(latest, alias.after))) return undefined;
  if (!latest) return `its alias "${alias.name}" is gone`;
  return `its alias "${alias.name}" points at ${targetText(latest)}, not at ${targetText(alias.after)}`;
}

function targetText({ version, weights }: AliasTarget): string {
  const shares = Object.entries(weights).map(
    ([other, share]) => `, ${Math.round(share * 100)} % at version ${other}`,
  );
  return `version ${version}${shares.join('')}`;
}
