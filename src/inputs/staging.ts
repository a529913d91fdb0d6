import type { StagingInputs } from '../publish/staging-in.ts';
import { Problem } from '../shared/problem.ts';
import { REGION_PLACEHOLDER } from '../lambda/parameter-name.ts';
import { readBucket, SAMPLE_REGION } from './bucket.ts';
import { refuseOddPartition } from './partition.ts';
import { choice, text } from './read.ts';

/** Of 1,024 characters of a key the layer's name, the digest and the ending take the rest. */
const PREFIX_CHARACTERS = 800;

/**
 * The inputs of staging through S3; undefined where there is no `s3-bucket`.
 * @throws Problem naming the input
 */
export function readStagingInputs(): StagingInputs | undefined {
  const bucket = readBucket();
  const mode = choice('s3-object-storage-mode', ['copy', 'reference']);
  const kmsKeyId = text('kms-key-id');
  if (!bucket) {
    if (mode === 'reference')
      throw needsBucket('`s3-object-storage-mode: reference` has Lambda read the layer from a bucket');
    if (kmsKeyId) throw needsBucket('`kms-key-id` encrypts what is staged in a bucket');
    if (text('s3-prefix')) throw needsBucket('`s3-prefix` is a folder of a bucket');
    return undefined;
  }
  if (kmsKeyId) refuseKeyId(kmsKeyId);
  return { bucket, prefix: prefix(), ...(kmsKeyId && { kmsKeyId }), mode };
}

function needsBucket(what: string): Problem {
  return new Problem(
    `${what}, and \`s3-bucket\` is missing.`,
    'Add it to the step: `with: { s3-bucket: … }`.',
  );
}

/**
 * A bucket is in one region, and Lambda takes its copy from a bucket of its own region only; referring across regions
 * would make every region depend on one, at a price for each transfer.
 * @throws Problem where there are several regions, and one bucket for all of them
 */
export function refuseOneBucket({ bucket }: StagingInputs, regions: readonly string[]): void {
  if (new Set(regions).size < 2 || bucket.includes(REGION_PLACEHOLDER)) return;
  throw new Problem(
    `\`s3-bucket\` is "${bucket}", one bucket for ${regions.length} regions, and each region needs its own.`,
    `Give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`,
  );
}

/**
 * Where the key's ARN has `{region}` in it, its partition has to be that of every region.
 * @param regions those that are known; none for the profile's
 * @throws Problem for an ARN of a partition that its region is not in
 */
export function refuseOddKey(
  { kmsKeyId = '' }: Pick<StagingInputs, 'kmsKeyId'>,
  regions: readonly string[],
): void {
  const places = kmsKeyId.includes(REGION_PLACEHOLDER) ? regions : [''];
  for (const place of places) {
    const arn = kmsKeyId.replaceAll(REGION_PLACEHOLDER, place);
    refuseOddPartition(
      'kms-key-id',
      arn,
      /^arn:(?<partition>[^:]*):kms:(?<region>[^:]*):/.exec(arn)?.groups ?? {},
    );
  }
}

const KEY = '(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ALIAS = 'alias/[a-zA-Z0-9/_-]{1,250}';
/** Source: KMS developer guide, "Key identifiers (KeyId)". */
const KEY_ID = new RegExp(`^(?:${KEY}|${ALIAS}|arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:(?:key/${KEY}|${ALIAS}))$`);

function refuseKeyId(given: string): void {
  if (KEY_ID.test(given.replaceAll(REGION_PLACEHOLDER, SAMPLE_REGION))) return;
  throw new Problem(
    `\`kms-key-id\` is "${given}", which is no id, alias or ARN of a KMS key.`,
    'Write for instance `kms-key-id: alias/layers`; only `{region}` is replaced in it.',
  );
}

/** Without slashes at its start or twice in a row, and with one at its end; `/` alone is the top of the bucket. */
function prefix(): string {
  const given = text('s3-prefix') || 'publish-layer/';
  const segments = given.split('/').filter((segment) => segment !== '');
  const joined = segments.map((segment) => `${segment}/`).join('');
  const plain = joined.replaceAll(REGION_PLACEHOLDER, SAMPLE_REGION);
  // What else S3 allows means something to a shell or a policy, in which the prefix is shown.
  const isSafe = /^[a-zA-Z0-9._=/-]*$/.test(plain) && !segments.some((segment) => /^\.\.?$/.test(segment));
  if (isSafe && plain.length <= PREFIX_CHARACTERS) return joined;
  throw new Problem(
    `\`s3-prefix\` is "${given}".`,
    `It takes letters, digits, \`-\`, \`_\`, \`.\`, \`=\` and slashes, at most ${PREFIX_CHARACTERS} characters, and no \`..\`; only \`{region}\` is replaced in it.`,
  );
}
