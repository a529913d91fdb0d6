import type { PublishedLayer } from './read-published.ts';
import type { Compatibility } from '../layer/content-hash.ts';
import { hashInDescription } from '../layer/content-mark.ts';
import { compare } from './compare.ts';
import type { ComparedFile } from './compared-file.ts';
import type { Comparison } from './comparison.ts';

/** The layer as it is now, read and looked into. */
export interface CurrentLayer {
  files: readonly ComparedFile[];
  contentHash: string;
  /** What a publish would declare. */
  declared: Compatibility;
}

/** A live layer whose archive could be read. */
export type ComparableLayer = PublishedLayer & { files: ComparedFile[] };

/**
 * How the layer differs from what is live.
 * The mark in a version's description decides whether both are identical. A version without one was published by
 * another tool: it is identical where all that can be seen of it is, its entries and what it declares.
 * @param live undefined where the layer has no version yet
 */
export function compareWithVersion(live: ComparableLayer | undefined, current: CurrentLayer): Comparison {
  if (!live) return compare({ with: { kind: 'version', arn: '', version: 0 } }, current.files);
  const { arn, version, codeSize, files, description } = live;
  const comparison = compare(
    { with: { kind: 'version', arn, version }, files, zippedSize: codeSize },
    current.files,
  );
  const mark = hashInDescription(description);
  const looksSame = comparison.identical && isSameDeclared(live.declared, current.declared);
  return { ...comparison, identical: mark ? mark === current.contentHash : looksSame };
}

/**
 * Whether a publish would make a new version, if that one were the newest: it recognises a version by its mark only, so
 * what another tool published is published once more, identical or not.
 */
export function wouldPublish(live: { description: string } | undefined, contentHash: string): boolean {
  return live === undefined || hashInDescription(live.description) !== contentHash;
}

/**
 * How the layer differs from that of the base.
 * @param base without a layer where the base has none
 */
export function compareWithBase(
  { path, layer }: { path: string; layer?: Pick<CurrentLayer, 'files' | 'contentHash'> },
  current: Pick<CurrentLayer, 'files' | 'contentHash'>,
): Comparison {
  const before = { with: { kind: 'base', path } as const, ...(layer && { files: layer.files }) };
  return { ...compare(before, current.files), identical: layer?.contentHash === current.contentHash };
}

function isSameDeclared(a: Compatibility, b: Compatibility): boolean {
  return (
    isSameSet(a.runtimes, b.runtimes) &&
    isSameSet(a.architectures, b.architectures) &&
    (a.license ?? '') === (b.license ?? '')
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));
}
