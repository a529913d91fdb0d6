import { resolve } from 'node:path';
import { assumeRoleClient } from '../../aws/assume-role.ts';
import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import { createRegionClient } from '../../aws/region-client.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import type { PromoteSource } from './options.ts';
import type { Archive } from '../../layer/archive/archive.ts';
import { withProgress } from '../../shared/log.ts';
import { fetchVersion } from '../../aws/fetch-version.ts';
import { readHandOff, refuseIncomplete } from './hand-off.ts';
import {
  describeSource,
  refuseOtherPartition,
  refuseOtherRole,
  refuseOtherThanReported,
} from './read-source.ts';
import type { ReportedSource, SourceVersion } from './source-version.ts';

/** A version that is promoted, and its zip, proven against each other. */
export interface TakenSource {
  source: SourceVersion;
  archive: Archive;
  /** Where the zip is. */
  path: string;
}

export interface Taking {
  source: PromoteSource;
  /** What the input says of the version: an ARN, or what an earlier job's report has. */
  reported: ReportedSource;
  /** The job's own region; none for the configured one. */
  region: string | undefined;
  /** Where the zip goes while it is needed. */
  to: string;
  workspace: string;
  /** A zip that would be handed over is proven, and not kept. */
  dryRun: boolean;
  interruption: AbortSignal;
}

/** Tells whether the zip is only fetched for another job. */
export function isHandingOver({ from, zip }: PromoteSource): boolean {
  return from.kind === 'version' && zip !== undefined;
}

/**
 * Takes the version that is to be promoted: from AWS, or from the zip that an earlier job handed over.
 * @throws Problem when it cannot be had, or is not what it should be
 */
export async function takeSource(taking: Taking): Promise<TakenSource> {
  const { source, reported, workspace } = taking;
  if (source.from.kind === 'report' && source.zip !== undefined) {
    const handOff = refuseIncomplete(reported, source.from.path);
    const archive = readHandOff(source.zip, workspace, handOff);
    return { source: handOff, archive, path: resolve(workspace, source.zip) };
  }
  const layer = parseLayerVersionArn(reported.arn);
  if (!layer) throw new TypeError(`${reported.arn} was not checked`);
  const aws = await connectToSource(layer, taking);
  try {
    const described = await describeSource(aws, layer);
    refuseOtherThanReported(described, reported);
    return { source: described, ...(await fetch(aws, described, taking)) };
  } finally {
    aws.close();
  }
}

async function connectToSource(layer: LayerVersionArn, taking: Taking): Promise<RegionClient> {
  const { source, region, interruption } = taking;
  const own = { ...(region && { region }), interruption };
  const isWithin = !isHandingOver(source);
  if (isWithin || source.role) {
    const home = await createRegionClient(own);
    home.close();
    if (isWithin) refuseOtherPartition(layer, home.partition);
    if (source.role) refuseOtherRole(source.role, home);
  }
  if (source.role) return assumeRoleClient(own, { roleArn: source.role, region: layer.region });
  return createRegionClient({ region: layer.region, interruption });
}

async function fetch(
  aws: RegionClient,
  described: SourceVersion,
  { source, to, workspace, dryRun }: Taking,
): Promise<Pick<TakenSource, 'archive' | 'path'>> {
  const keep = isHandingOver(source) && !dryRun;
  const path = keep && source.zip !== undefined ? resolve(workspace, source.zip) : to;
  const about = { label: 'Fetching', unit: 'bytes', total: described.codeSize };
  const archive = await withProgress(about, (onProgress) =>
    fetchVersion(aws, described, { to: path, keep, onProgress }),
  );
  return { archive, path };
}
