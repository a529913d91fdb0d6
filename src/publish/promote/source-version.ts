import { asRecord } from '../../shared/json.ts';
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
  const { arn, description, contentHash, codeSha256, codeSize, declared } = asRecord(value);
  if (typeof arn !== 'string' || !parseSourceArn(arn)) return undefined;
  if (description !== undefined && !isDescription(description)) return undefined;
  if (codeSha256 !== undefined && !isDigest(codeSha256)) return undefined;
  if (codeSize !== undefined && !isSize(codeSize)) return undefined;
  if (declared !== undefined && !isCompatibility(declared)) return undefined;
  if (contentHash !== undefined && !isHash(contentHash)) return undefined;
  const marked = description === undefined ? contentHash : hashInDescription(description);
  if (contentHash !== undefined && contentHash !== marked) return undefined;
  return {
    arn,
    ...(description !== undefined && { description }),
    ...(marked !== undefined && { contentHash: marked }),
    ...(codeSha256 !== undefined && { codeSha256 }),
    ...(codeSize !== undefined && { codeSize }),
    ...(declared !== undefined && { declared: onlyDeclared(declared) }),
  };
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

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0 && (value as number) < MAX_ZIP_BYTES;
}

function isDescription(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LIMITS.descriptionCharacters;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isCompatibility(value: unknown): value is Compatibility {
  const { runtimes, architectures, license } = asRecord(value);
  if (!isList(runtimes, /^[a-z0-9.-]{1,40}$/) || !isList(architectures, /^[a-z0-9_]{1,20}$/)) return false;
  if (license === undefined) return true;
  return typeof license === 'string' && license.length <= LIMITS.licenseCharacters;
}

function isList(value: unknown, item: RegExp): boolean {
  return (
    Array.isArray(value) &&
    value.length <= LIMITS.runtimes &&
    value.every((one) => typeof one === 'string' && item.test(one))
  );
}

function onlyDeclared({ runtimes, architectures, license }: Compatibility): Compatibility {
  return {
    runtimes: [...runtimes],
    architectures: [...architectures],
    ...(license !== undefined && { license }),
  };
}
