import { REGION_PLACEHOLDER } from '../lambda/parameter-name.ts';
import { Problem } from '../shared/problem.ts';
import { text } from './read.ts';

/** As long as a region's name gets. */
export const SAMPLE_REGION = 'ap-southeast-1';

/**
 * The name of a bucket, in which `{region}` still stands; undefined where there is none.
 * @throws Problem for what cannot be a bucket's name
 */
export function readBucket(): string | undefined {
  const bucket = text('s3-bucket');
  if (!bucket) return undefined;
  refuseBucketName(bucket);
  return bucket;
}

/** Source: S3 user guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/;
const RESERVED_NAME = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;

function refuseBucketName(given: string): void {
  const name = given.replaceAll(REGION_PLACEHOLDER, SAMPLE_REGION);
  if (BUCKET_NAME.test(name) && !RESERVED_NAME.test(name) && !IP_ADDRESS.test(name)) return;
  throw new Problem(
    `\`s3-bucket\` is "${given}", which cannot be a bucket's name.`,
    given.startsWith('arn:') || given.startsWith('s3:')
      ? 'Write the name alone, e.g. `s3-bucket: my-layers`; what follows it belongs to `s3-prefix`.'
      : 'A name has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends; only `{region}` is replaced in it.',
  );
}
