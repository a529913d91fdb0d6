import { parseLayerVersionArn } from '../lambda/arn.ts';

/** A layer version to give to functions. */
export interface LayerTarget {
  /** The layer's ARN, without a version. */
  layerArn: string;
  /** The version's ARN; `<layerArn>:new` while it is not published yet. */
  arn: string;
  runtimes: readonly string[];
  architectures: readonly string[];
  /** Bytes; undefined where it cannot be known. */
  unzippedSize: number | undefined;
}

/** What a version's ARN ends with before the version exists. */
export const UNPUBLISHED = 'new';

/**
 * The layer list a function should have: this layer's version swapped in place at the same index, appended where
 * it was missing, everything else byte for byte as it was read.
 * A layer is the same when partition, region, account and name are equal, never by the beginning of its name.
 * @param current the function's list as just read
 */
export function nextLayers(
  current: readonly string[],
  { layerArn, arn }: Pick<LayerTarget, 'layerArn' | 'arn'>,
): string[] {
  const index = indexOfLayer(current, layerArn);
  return index < 0 ? [...current, arn] : current.with(index, arn);
}

/** Where in a list a version of the layer is; -1 where there is none. */
export function indexOfLayer(layers: readonly string[], layerArn: string): number {
  return layers.findIndex((arn) => parseLayerVersionArn(arn)?.layerArn === layerArn);
}

/** The ARN that a layer of this name has in the account and region of a function. */
export function layerArnBeside(functionArn: string, layerName: string): string {
  return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
}
