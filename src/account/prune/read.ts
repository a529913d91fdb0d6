import { dateOf } from '../../shared/clock.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { getVersion } from '../../aws/layers.ts';
import { parameterName } from '../../lambda/parameter-name.ts';
import { readParameter } from '../../aws/ssm-parameters.ts';
import type { Failure } from '../../shared/failure.ts';
import type { RegionContext } from '../../publish/read-regions.ts';
import { inventoryLayers } from '../layers.ts';
import type { InventoriedLayer } from '../layers.ts';
import { readSharing } from '../sharing.ts';
import type { VersionSharing } from '../sharing.ts';
import type { PruneInputs } from './options.ts';
import type { PrunedRegion } from './result.ts';
import type { PrunedVersion } from './result.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { formatCount } from '../../shared/format.ts';
import { reasonToKeep, rankVersions } from './plan.ts';
import type { KeepFacts, RankedVersion } from './plan.ts';
import type { NamedVersions } from './records.ts';
import { readUses } from './uses.ts';
import type { Uses } from './uses.ts';

/** One region of a prune. */
export interface PruneRegionRun extends RegionContext {
  report: PrunedRegion;
  /** Tells something in the log; with the region's name where there are several. */
  tell: (text: string) => void;
  /** The same as a warning, which goes into the report too. */
  warn: (text: string) => void;
  /** Puts a problem into the report, with the region's name where there are several. */
  fail: (problem: Failure) => void;
}

/** A version that nothing keeps, as far as it was looked at, with the line of the report that is told of it. */
export interface DeletableVersion {
  one: RankedVersion;
  told: PrunedVersion;
}

/** What is in a region before anything is deleted. */
export interface PruneState {
  layers: InventoriedLayer[];
  /** By layer, the oldest of each first. */
  doomed: DeletableVersion[];
  /** What the plan went by; what is found when it is looked at again goes into it. */
  facts: KnownFacts;
  uses: Uses;
}

/** Facts that grow with what is looked at. */
export interface KnownFacts extends KeepFacts {
  parameters: Map<string, string>;
  sharing: Map<string, VersionSharing>;
}

/** Calls that are under way at a time; their pace is the connection's. */
export const CALLS_AT_ONCE = 5;

/**
 * Looks at everything in a region that the plan depends on, and makes the plan, which goes into the report. AWS is asked
 * only about versions that nothing keeps that is known already.
 * @param named the files that name a version
 * @throws Problem when AWS refuses something
 */
export async function readPruneState(
  { aws, report, tell }: PruneRegionRun,
  inputs: PruneInputs,
  named: NamedVersions,
): Promise<PruneState> {
  const layers = await inventoryLayers(aws, inputs.layers, inputs.maxLayers);
  const versions = rankVersions(layers);
  tell(`${formatCount(versions.length)} versions of ${formatCount(layers.length)} layers found`);
  const known = { parameters: new Map<string, string>(), sharing: new Map<string, VersionSharing>() };
  const users: Uses['users'] = new Map();
  const facts: KnownFacts = { settings: inputs, users, ...named, ...known, now: nowAt(aws) };
  const open = () => versions.filter((version) => !reasonToKeep(version, facts));
  await readParameters(aws, inputs, { layers: namesOf(open()), facts });
  const uses: Uses = { asked: new Set(open().map(({ arn }) => arn)), users, revisions: new Map() };
  if (uses.asked.size > 0) await readUses(aws, uses);
  const gone = await lookAtSharing(aws, open(), facts);
  const sizes = await readSizes(
    aws,
    open().filter(({ arn }) => !gone.has(arn)),
  );
  const lines = versions.map((version) => ({
    one: version,
    told: lineOf(version, { facts, sizes, inputs }),
  }));
  report.versions = lines.map(({ told }) => told);
  const doomed = lines.filter(({ told }) => told.codeSize !== undefined).reverse();
  return { layers, doomed: byLayer(doomed), facts, uses };
}

/** By AWS's clock, once a call has shown that the runner's is wrong. */
function nowAt({ clock, lambda }: RegionClient): number {
  return dateOf(clock).getTime() + lambda.config.systemClockOffset;
}

export function namesOf(versions: readonly RankedVersion[]): string[] {
  return [...new Set(versions.map(({ layer }) => layer.name))];
}

/** Turned round, the versions of each layer are the oldest first, and so the layers are by name the other way. */
function byLayer(doomed: readonly DeletableVersion[]): DeletableVersion[] {
  const names = namesOf(doomed.map(({ one }) => one)).reverse();
  return names.flatMap((name) => doomed.filter(({ one }) => one.layer.name === name));
}

/** Reads the parameters that name versions of layers in use. */
export async function readParameters(
  aws: RegionClient,
  { parameter }: Pick<PruneInputs, 'parameter'>,
  { layers, facts }: { layers: readonly string[]; facts: KnownFacts },
): Promise<void> {
  if (parameter === undefined) return;
  const named = layers.map((layerName) => parameterName(parameter, { layerName, region: aws.region }));
  for (const name of new Set(named)) {
    const value = (await readParameter(aws, name))?.value;
    if (value !== undefined) facts.parameters.set(value, name);
  }
}

/** @returns the ARNs of versions that are gone meanwhile */
async function lookAtSharing(
  aws: RegionClient,
  versions: readonly RankedVersion[],
  { sharing }: KnownFacts,
): Promise<Set<string>> {
  const gone = new Set<string>();
  await mapConcurrently(versions, CALLS_AT_ONCE, async ({ arn }) => {
    const found = await readSharing(aws, arn);
    if (found) sharing.set(arn, found);
    else gone.add(arn);
  });
  return gone;
}

/** @returns bytes of the zip of each, by ARN; one that is gone meanwhile has none */
async function readSizes(
  aws: RegionClient,
  versions: readonly RankedVersion[],
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  await mapConcurrently(versions, CALLS_AT_ONCE, async ({ arn, layer, version }) => {
    const found = await getVersion(aws, layer.name, version);
    if (found) sizes.set(arn, found.codeSize);
  });
  return sizes;
}

/** What the report says of a version: why it stays, or that it is to go. */
function lineOf(
  one: RankedVersion,
  { facts, sizes, inputs }: { facts: KeepFacts; sizes: ReadonlyMap<string, number>; inputs: PruneInputs },
): PrunedVersion {
  const { layer, version, arn, createdAt } = one;
  const about = { layer: layer.name, version, arn, ...(createdAt && { createdAt: createdAt.toISOString() }) };
  const keeping = reasonToKeep(one, facts);
  if (keeping) return { ...about, status: 'kept', ...keeping };
  const codeSize = sizes.get(arn);
  if (codeSize === undefined) return { ...about, status: 'gone' };
  return { ...about, codeSize, status: inputs.dryRun ? 'planned' : 'not-reached' };
}
