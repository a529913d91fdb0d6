import { asRecord } from '../../shared/json.ts';
import * as v from 'valibot';
import { LIMITS } from '../../lambda/limits.ts';
import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import { partitionOf } from '../../lambda/partition.ts';
import type { Compatibility } from '../../layer/content-hash.ts';
import { hashInDescription } from '../../layer/content-mark.ts';

/** A published version that is to be promoted: what it takes to fetch it, to prove it, and to publish the same. */
export interface SourceVersion {
  arn: string;
  /** As it was published, with the mark of its content where it has one. */
  description: string;
  /** What the mark says, 64 hex digits; none for a version of another tool. */
  contentHash?: string;
  /** Base64 of the SHA-256 of the zip. */
  codeSha256: string;
  /** Bytes of the zip. */
  codeSize: number;
  declared: Compatibility;
}

/** A source as one job's report hands it to another that cannot read it: all of it, as it is. */
export type HandOff = SourceVersion;

/** What a report tells of a version: its ARN, and more where a job wrote more. */
export type ReportedSource = Pick<SourceVersion, 'arn'> & Partial<SourceVersion>;

/** Whether something is all that a source has to say; it may come from anywhere. */
export function isHandOff(value: unknown): value is HandOff {
  const source = reportedSource(value);
  if (!source) return false;
  const { description, codeSha256, codeSize, declared } = source;
  return [description, codeSha256, codeSize, declared].every((field) => field !== undefined);
}

/**
 * Takes over what a report says of a version, field by field.
 * @returns undefined where a field is not what it should be, or contradicts another
 */
export function reportedSource(value: unknown): ReportedSource | undefined {
  const { success, output } = v.safeParse(SOURCE, value);
  if (!success) return undefined;
  const { description, contentHash } = output;
  const marked = description === undefined ? contentHash : hashInDescription(description);
  if (contentHash !== undefined && contentHash !== marked) return undefined;
  return { ...output, ...(marked !== undefined && { contentHash: marked }) };
}

/**
 * Where a report contradicts the schema of a version.
 * @returns the field's path, e.g. `declared.runtimes.0`; undefined where no field alone is wrong
 */
export function wrongField(value: unknown): string | undefined {
  const { issues } = v.safeParse(SOURCE, value);
  return issues && (v.getDotPath(issues[0]) ?? undefined);
}

/** A layer version's ARN that AWS could have given: within its lengths, with a version that is a number. */
export function parseSourceArn(arn: string): LayerVersionArn | undefined {
  const layer = parseLayerVersionArn(arn);
  if (!layer || layer.name.length > LIMITS.layerNameCharacters) return undefined;
  if (layer.partition !== partitionOf(layer.region)) return undefined;
  return Number.isSafeInteger(layer.version) ? layer : undefined;
}

/** A stored zip is larger than its files by its headers, which are less than as much again. */
const MAX_ZIP_BYTES = 2 * LIMITS.unzippedBytes;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const listOf = (item: RegExp) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(item))), v.maxLength(LIMITS.runtimes));

/** A version in a report. A field that is there with no value counts as absent; others are left out. */
const SOURCE = v.pipe(
  v.unknown(),
  v.transform((value) =>
    Object.fromEntries(Object.entries(asRecord(value)).filter(([, field]) => field !== undefined)),
  ),
  v.object({
    arn: v.pipe(
      v.string(),
      v.check((arn) => parseSourceArn(arn) !== undefined),
    ),
    description: v.exactOptional(text(LIMITS.descriptionCharacters)),
    contentHash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    codeSha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))),
    codeSize: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.gtValue(0), v.ltValue(MAX_ZIP_BYTES))),
    declared: v.exactOptional(
      v.object({
        runtimes: listOf(/^[a-z0-9.-]{1,40}$/),
        architectures: listOf(/^[a-z0-9_]{1,20}$/),
        license: v.exactOptional(text(LIMITS.licenseCharacters)),
      }),
    ),
  }),
);
