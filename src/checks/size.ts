import { partsBySize } from '../layer/size.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { excludeInput } from './exclude-pattern.ts';
import type { Finding } from './finding.ts';
import { LIMITS } from '../lambda/limits.ts';
import { removable } from './removable.ts';
import type { Removable } from './removable.ts';
import type { SIZE_RULES } from './rules.ts';

export { removable };
export type { Removable };

/** An estimate counts when it is over the limit by more than it is usually wrong. */
const ESTIMATE_MARGIN = 1.05;

/** From this share of the limit on, a layer is in the way of others. */
const NEARLY_FULL = 0.8;

type Fault = Omit<Finding, 'path' | 'fix'> & { rule: (typeof SIZE_RULES)[number]; otherFix?: string };

/** What is wrong with a layer's size; how to make it smaller is looked up only then. */
export function size(layer: CheckedLayer): Finding[] {
  const faults = [unzipped(layer), zipped(layer), budget(layer)].flatMap((fault) => fault ?? []);
  if (faults.length === 0) return [];
  const fix = smaller(layer);
  return faults.map(({ otherFix, ...fault }) => ({
    ...fault,
    path: '',
    fix: [otherFix, fix].filter(Boolean).join(' '),
  }));
}

function unzipped({ unzippedSize }: CheckedLayer): Fault | undefined {
  const limit = LIMITS.unzippedBytes;
  if (unzippedSize >= limit)
    return {
      rule: 'size/unzipped',
      severity: 'error',
      message: `The layer is ${formatCount(unzippedSize)} bytes unzipped; AWS Lambda takes fewer than ${formatCount(limit)}.`,
    };
  if (unzippedSize < limit * NEARLY_FULL) return undefined;
  return {
    rule: 'size/nearly-full',
    severity: 'notice',
    message: `The layer takes ${formatBytes(unzippedSize)} of the ${formatBytes(limit)} that a function has with all its layers: ${formatBytes(limit - unzippedSize)} remain for its code and the other layers.`,
  };
}

/** What is larger goes through a bucket; with one named, nothing is wrong. */
function zipped({ zippedSize, hasBucket }: CheckedLayer): Fault | undefined {
  const limit = LIMITS.directZipBytes;
  if (hasBucket || !zippedSize || zippedSize.bytes < limit) return undefined;
  const { bytes, exact } = zippedSize;
  if (!exact && bytes <= limit * ESTIMATE_MARGIN) return undefined;
  const how = exact
    ? `${formatCount(bytes)} bytes`
    : `about ${formatBytes(bytes)}, by an estimate from a sample`;
  return {
    rule: 'size/zipped',
    severity: 'warning',
    message: `The layer's zip is ${how}; AWS Lambda takes fewer than ${formatCount(limit)} bytes in one request, so it can only be published through a bucket, and \`s3-bucket\` is not given.`,
    otherFix:
      'Name the bucket in the step that publishes and in this one: `s3-bucket: my-layers-{region}`. Or make the layer smaller.',
  };
}

function budget({ unzippedSize, maxUnzippedSize }: CheckedLayer): Fault | undefined {
  if (maxUnzippedSize === undefined || unzippedSize <= maxUnzippedSize) return undefined;
  return {
    rule: 'size/budget',
    severity: 'error',
    message: `The layer is ${formatCount(unzippedSize)} bytes unzipped, ${formatBytes(unzippedSize - maxUnzippedSize)} over the budget of ${formatCount(maxUnzippedSize)} (\`max-unzipped-size\`).`,
  };
}

const SHOWN = 3;

/** What to leave out: what functions do not need where there is any, else the largest parts to choose from. */
function smaller(layer: CheckedLayer): string {
  const shares = removable(layer)
    .filter(({ exclude }) => exclude.length > 0)
    .slice(0, SHOWN);
  if (shares.length === 0)
    return `Leave out what the functions do not need; the largest parts are ${largestParts(layer)}.`;
  const saved = shares.reduce((sum, share) => sum + share.size, 0);
  const what = shares.map((share) => `${share.what} ${formatBytes(share.size)}`).join(', ');
  const patterns = shares.flatMap(({ exclude }) => exclude);
  const how =
    layer.source.kind === 'zip'
      ? `Leave out of the zip what functions do not need (${patterns.join(', ')})`
      : `Set \`${excludeInput(patterns)}\``;
  return `${how}, which saves ${formatBytes(saved)} (${what}); the largest parts are ${largestParts(layer)}.`;
}

function largestParts({ files }: CheckedLayer): string {
  return partsBySize(files)
    .slice(0, SHOWN)
    .map(({ path, size: bytes }) => `${path} (${formatBytes(bytes)})`)
    .join(', ');
}
