import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import { listVersions } from '../../aws/layers.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { isFiller } from '../../lambda/filler.ts';
import { Problem } from '../../shared/problem.ts';
import type { Candidate } from '../read-functions.ts';
import { versionIn } from '../superseded.ts';
import { readIfUsable } from './usable-version.ts';

/** Versions that are asked for together; where none of them is there, none after them is looked for. */
const STEP = 10;
/** Versions that are asked for at the most. */
const MOST = 50;

/** Where the newest version of a layer is searched. */
export interface Search {
  /** The layer's ARN, without a version. */
  layerArn: string;
  /** The layer is of the account of the credentials, which may list it. */
  isOwn: boolean;
  /** The versions that functions have. */
  used: readonly number[];
  /** Where to begin if they have none. */
  searchFrom?: number;
}

/** The newest version, as far as it was searched. */
export interface Latest {
  layer: LayerVersionArn;
  /** Newer ones may exist: as many as are looked for were there. */
  mayBeOlder: boolean;
}

/** The versions of a layer that functions have, their aliases among that. */
export function versionsInUse(candidates: readonly Candidate[], layerArn: string): number[] {
  return candidates
    .flatMap(({ fn, alias, latestPublished }) => [fn, alias?.serves, alias?.shares, latestPublished?.read])
    .flatMap((state) => versionIn(state?.layers ?? [], layerArn) ?? []);
}

/**
 * Finds the newest version of a layer that may be used. The list of one's own may be behind what was just published, and
 * that of others cannot be read, so versions are asked for one by one, upwards from the newest that is known. Numbers may
 * be missing: versions are deleted, or not granted. A version that only takes up a number does not count.
 * @throws Problem where nothing says where to begin, or AWS refuses
 */
export async function findLatest(aws: RegionClient, search: Search): Promise<Latest> {
  const { layerArn, isOwn, used, searchFrom } = search;
  const listed = isOwn ? await listedVersions(aws, layerArn) : [];
  const known = [...listed, ...used];
  const start = known.length > 0 ? Math.max(...known) : searchFrom;
  if (start === undefined) throw isOwn ? noVersions(layerArn) : nowhereToBegin(layerArn);
  const { newest, mayBeOlder } = await searchUpwards(aws, layerArn, start);
  if (newest !== undefined) return { layer: versionOf(layerArn, newest), mayBeOlder };
  // What functions have may have been deleted since.
  const isListed = listed.length === 0 || listed.includes(start);
  const isThere = isListed || (await readIfUsable(aws, versionOf(layerArn, start))) !== undefined;
  return { layer: versionOf(layerArn, isThere ? start : Math.max(...listed)), mayBeOlder };
}

async function listedVersions(aws: RegionClient, layerArn: string): Promise<number[]> {
  const name = layerArn.slice(layerArn.lastIndexOf(':') + 1);
  const newest = (await listVersions(aws, name, 'first')).filter((version) => !isFiller(version));
  const versions = newest.length > 0 ? newest : await listVersions(aws, name, 'all');
  return versions.filter((version) => !isFiller(version)).map(({ version }) => version);
}

async function searchUpwards(
  aws: RegionClient,
  layerArn: string,
  start: number,
): Promise<{ newest: number | undefined; mayBeOlder: boolean }> {
  let newest: number | undefined;
  for (let from = start + 1; from <= start + MOST; from += STEP) {
    const numbers = Array.from({ length: STEP }, (_, index) => from + index);
    const found = await Promise.all(numbers.map((number) => readIfUsable(aws, versionOf(layerArn, number))));
    if (found.every((located) => located === undefined)) return { newest, mayBeOlder: false };
    const serving = found.flatMap((located) =>
      located && !isFiller(located.version) ? [located.version.version] : [],
    );
    newest = serving.at(-1) ?? newest;
  }
  return { newest, mayBeOlder: true };
}

function versionOf(layerArn: string, number: number): LayerVersionArn {
  const layer = parseLayerVersionArn(`${layerArn}:${number}`);
  if (layer) return layer;
  throw new TypeError(`${layerArn} is no layer's ARN`);
}

function noVersions(layerArn: string): Problem {
  return new Problem(
    `There is no layer ${layerArn}, or it has no version any more.`,
    'Check `layer`, the region and the account of the credentials (`aws sts get-caller-identity`).',
  );
}

function nowhereToBegin(layerArn: string): Problem {
  return new Problem(
    `None of the functions has a version of ${layerArn}, and AWS does not list the versions of another account's layer, so its newest one is not known.`,
    `Give a number to search from, for instance \`search-from: 1\`, or the version itself: \`layer: ${layerArn}:NUMBER\`.`,
  );
}
