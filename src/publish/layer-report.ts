import type { Layer } from '../layer/layer.ts';
import { partsBySize } from '../layer/size.ts';
import type { Report } from './result.ts';

/** Parts of a layer that a report names. */
const MOST_PARTS = 20;

/** Describes a layer for the report of a run that publishes it. */
export function layerReport({
  entries,
  unzippedSize,
  contentHash,
  leftOut,
}: Layer): NonNullable<Report['layer']> {
  return {
    contentHash,
    files: entries.length,
    unzippedSize,
    parts: partsBySize(entries).slice(0, MOST_PARTS),
    ...(leftOut && { leftOut }),
  };
}
