import { LIMITS } from '../lambda/limits.ts';
import type { FunctionState } from '../aws/functions.ts';
import type { LayerTarget } from './layer-list.ts';
import { sameLayers } from './result.ts';

/** Unzipped bytes by layer version ARN; undefined where they cannot be known. */
export type LayerSizes = ReadonlyMap<string, number | undefined>;

/** Unzipped bytes of a function's code, where they can be known. */
export type CodeSize = number | 'unknown';

/** Whether a function and its layers fit together. */
export type SizeFit =
  | { kind: 'fits' }
  /** The sum of what is known passes the limit already. */
  | { kind: 'too large'; bytes: number }
  /** What is known fits, and what these hold is not: ARNs, or `its code`. */
  | { kind: 'unknown'; of: string[] }
  /** It depends on the function's code, which has not been looked at. */
  | { kind: 'depends on the code' };

/** No deflate stream unfolds to more than this many times its length. Source: zlib, "Maximum Expansion Factor". */
const MOST_EXPANSION = 1032;

/**
 * Holds a function's code and the list it is to have against the 262,144,000 unzipped bytes that AWS allows both
 * together. A list that is not larger than the one it has fits: AWS accepted that one.
 * @param code of the function; `unread` before anybody looked
 */
export function sizeFitOf(
  { layers, codeSize }: Pick<FunctionState, 'layers' | 'codeSize'>,
  next: readonly string[],
  sizes: LayerSizes,
  code: CodeSize | 'unread' = 'unread',
): SizeFit {
  if (sameLayers(layers, next) || isNoLarger(next, layers, sizes)) return { kind: 'fits' };
  const known = sumOf(next, sizes);
  if (known.bytes >= LIMITS.unzippedBytes) return { kind: 'too large', bytes: known.bytes };
  const most = known.bytes + codeSize * MOST_EXPANSION;
  if (known.unknown.length === 0 && most < LIMITS.unzippedBytes) return { kind: 'fits' };
  if (code === 'unread') return { kind: 'depends on the code' };
  const bytes = known.bytes + (code === 'unknown' ? 0 : code);
  if (bytes >= LIMITS.unzippedBytes) return { kind: 'too large', bytes };
  const unknown = [...known.unknown, ...(code === 'unknown' ? ['its code'] : [])];
  return unknown.length > 0 ? { kind: 'unknown', of: unknown } : { kind: 'fits' };
}

/**
 * How many bytes the new layer of a function's next list may have beside those that are known of it: up to the limit, or
 * as many as the list that AWS accepted had. None where that is not known.
 */
export function spareBytesOf(
  { layers, codeSize }: Pick<FunctionState, 'layers' | 'codeSize'>,
  next: readonly string[],
  sizes: LayerSizes,
  code: CodeSize | 'unread' = 'unread',
): number {
  const all = sumOf(next, sizes);
  const codeBytes = code === 'unread' ? codeSize * MOST_EXPANSION : code;
  const isKnown = all.unknown.length === 0 && codeBytes !== 'unknown';
  const belowLimit = isKnown ? LIMITS.unzippedBytes - 1 - all.bytes - codeBytes : 0;
  return Math.max(0, belowLimit, bytesFreed(next, layers, sizes));
}

function sumOf(layers: readonly string[], sizes: LayerSizes): { bytes: number; unknown: string[] } {
  const unknown = layers.filter((arn) => sizes.get(arn) === undefined);
  return { bytes: layers.reduce((sum, arn) => sum + (sizes.get(arn) ?? 0), 0), unknown };
}

function isNoLarger(next: readonly string[], current: readonly string[], sizes: LayerSizes): boolean {
  return bytesFreed(next, current, sizes) >= 0;
}

/** By how much a list is smaller than the current one; what both have does not matter, so it need not be known. */
function bytesFreed(next: readonly string[], current: readonly string[], sizes: LayerSizes): number {
  const added = sumOf(
    next.filter((arn) => !current.includes(arn)),
    sizes,
  );
  const removed = sumOf(
    current.filter((arn) => !next.includes(arn)),
    sizes,
  );
  const isKnown = added.unknown.length === 0 && removed.unknown.length === 0;
  return isKnown ? removed.bytes - added.bytes : -Infinity;
}

/** Unzipped bytes by ARN, of the version that is to be published too. */
export function sizesOf(
  layers: ReadonlyMap<string, { unzippedSize: number | undefined }>,
  { arn, unzippedSize }: LayerTarget,
): Map<string, number | undefined> {
  const sizes = new Map([...layers].map(([known, { unzippedSize: size }]) => [known, size]));
  return unzippedSize === undefined ? sizes : sizes.set(arn, unzippedSize);
}
