import { layerArnOf, parseLayerVersionArn } from '../lambda/arn.ts';
import { matchesGlob } from '../shared/glob.ts';

/** A layer version to give to functions, or a layer to take off them. */
export interface LayerTarget {
  /** The layer's ARN, without a version; a pattern of it where the layer is taken off. */
  layerArn: string;
  /** The version's ARN; `<layerArn>:new` while it is not published yet. */
  arn: string;
  runtimes: readonly string[];
  architectures: readonly string[];
  /** Bytes; undefined where it cannot be known. */
  unzippedSize: number | undefined;
  /** Patterns of the ARNs of layers whose place the layer takes. */
  replaces?: readonly string[];
  /** The layers of `replaces` are taken off, and nothing comes in their place. */
  detach?: boolean;
}

/** Which entry of a list a target is about. */
type Replacing = Pick<LayerTarget, 'layerArn' | 'replaces'>;

/** What a version's ARN ends with before the version exists. */
export const UNPUBLISHED = 'new';

/**
 * The layer list a function should have: this layer's version swapped in place at the same index, or put in the place of
 * the layer that it replaces, appended where both were missing, everything else byte for byte as it was read.
 * A layer is the same when partition, region, account and name are equal, never by the beginning of its name.
 * @param current the function's list as just read
 */
export function nextLayers(
  current: readonly string[],
  target: Pick<LayerTarget, 'layerArn' | 'arn' | 'replaces' | 'detach'>,
): string[] {
  const index = indexOfTarget(current, target);
  if (target.detach) return current.filter((_, at) => at !== index);
  return index < 0 ? [...current, target.arn] : current.with(index, target.arn);
}

/** Where in a list a version of the layer is; -1 where there is none. */
export function indexOfLayer(layers: readonly string[], layerArn: string): number {
  return layers.findIndex((arn) => parseLayerVersionArn(arn)?.layerArn === layerArn);
}

/** Where in a list a version of the layer is, or of one that it replaces; -1 where there is neither. */
export function indexOfTarget(layers: readonly string[], target: Replacing): number {
  return layers.findIndex((arn) => isOfTarget(arn, target));
}

/** The entries of a list that are versions of the layer, or of layers that it replaces. */
export function entriesOfTarget(layers: readonly string[], target: Replacing): string[] {
  return layers.filter((arn) => isOfTarget(arn, target));
}

function isOfTarget(arn: string, { layerArn, replaces = [] }: Replacing): boolean {
  const layer = layerArnOf(arn);
  return layer === layerArn || replaces.some((pattern) => matchesGlob(pattern, layer));
}

/** A list has the version that it is to have, or the layer no more that is taken off. */
export function hasTarget(layers: readonly string[], target: LayerTarget): boolean {
  return target.detach ? indexOfTarget(layers, target) < 0 : layers.includes(target.arn);
}

/** The ARN that a layer of this name has in the account and region of a function. */
export function layerArnBeside(functionArn: string, layerName: string): string {
  return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
}
