import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { classifyError } from '../aws/error-kind.ts';
import { locateCode } from '../aws/functions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { locateVersion } from '../aws/layers.ts';
import { unzippedSize } from '../aws/unzipped-size.ts';
import { Problem } from '../shared/problem.ts';
import { sizeFitOf, sizesOf } from './combined-size.ts';
import type { CodeSize } from './combined-size.ts';
import { nextLayers } from './layer-list.ts';
import type { LayerTarget } from './layer-list.ts';
import { mapConcurrently } from '../shared/concurrency.ts';

/** What was found out about a layer version. */
export interface LayerFacts {
  exists: boolean;
  /** Bytes; undefined where it cannot be known. */
  unzippedSize: number | undefined;
  /** The runtimes and architectures it is declared for. */
  declared?: Pick<LayerTarget, 'runtimes' | 'architectures'>;
  /** Why it may not be looked at, which is also why AWS would refuse it in a list. */
  problem?: Problem;
}

/** What is known about layer versions and code, by ARN. */
export interface SizeFacts {
  layers: ReadonlyMap<string, LayerFacts>;
  /** Of functions whose code was looked at. */
  codeSizes: ReadonlyMap<string, CodeSize>;
}

const READS_AT_ONCE = 30;

/**
 * Finds out what the limits need to know: whether every layer on the lists still exists, and how large things are unzipped.
 * Nothing is looked at for a function that gets nothing, and code only where it can make a difference.
 * @param targetOf the version a function is to get; undefined where it gets none
 */
export async function readSizes<T extends { fn: FunctionState }>(
  aws: RegionClient,
  candidates: readonly T[],
  targetOf: (candidate: T) => LayerTarget | undefined,
): Promise<SizeFacts> {
  const due = candidates.flatMap((candidate) => {
    const target = targetOf(candidate);
    return target ? [{ fn: candidate.fn, target }] : [];
  });
  const arns = new Set(
    due.flatMap(({ fn, target }) =>
      target.unzippedSize === undefined ? [...fn.layers, target.arn] : fn.layers,
    ),
  );
  const found = await mapConcurrently(
    [...arns],
    READS_AT_ONCE,
    async (arn) => [arn, await layerFactsOf(aws, arn)] as const,
  );
  const layers = new Map(found);
  const sizes = await mapConcurrently(due, READS_AT_ONCE, async ({ fn, target }) => {
    const fit = sizeFitOf(fn, nextLayers(fn.layers, target), sizesOf(layers, target));
    return fit.kind === 'depends on the code' ? [[fn.arn, await codeSize(aws, fn)] as const] : [];
  });
  return { layers, codeSizes: new Map(sizes.flat()) };
}

/**
 * @param arn of a layer version
 * @throws Problem where AWS does not answer, which tells nothing about the layer
 */
export async function layerFactsOf(aws: RegionClient, arn: string): Promise<LayerFacts> {
  const layer = parseLayerVersionArn(arn);
  if (layer?.region !== aws.region) return { exists: true, unzippedSize: undefined };
  try {
    const located = await locateVersion(aws, layer);
    if (!located) return { exists: false, unzippedSize: undefined };
    const { version, declared, location } = located;
    let next: string | undefined = location;
    const locate = async () => {
      const url = next ?? (await locateVersion(aws, layer))?.location;
      next = undefined;
      return url;
    };
    return {
      exists: true,
      declared,
      unzippedSize: await unzippedSize(aws, { size: version.codeSize, locate }),
    };
  } catch (error) {
    if (!(error instanceof Problem) || !isDenied(error)) throw error;
    return { exists: true, unzippedSize: undefined, problem: error };
  }
}

/** By its name: credentials that have expired are refused with the same status. */
function isDenied({ cause }: Problem): boolean {
  return cause !== undefined && classifyError(cause).code.startsWith('AccessDenied');
}

async function codeSize(aws: RegionClient, { arn, codeSize: size }: FunctionState): Promise<CodeSize> {
  const locate = async () => (await locateCode(aws, arn)).location;
  return (await unzippedSize(aws, { size, locate })) ?? 'unknown';
}
