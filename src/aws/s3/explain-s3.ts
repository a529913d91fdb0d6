import { Problem } from '../../shared/problem.ts';
import type { RegionClient } from '../region-client.ts';
import { deniedByPolicy, isDenialCode, isDenied } from '../denied.ts';
import { toProblem } from '../error-messages.ts';
import { classifyError } from '../error-kind.ts';
import type { ClassifiedError } from '../error-kind.ts';
import type { Staging } from './staging-place.ts';

/** What messages say of the place that is staged to. */
type Bucket = Omit<Staging, 'owners'>;

/** Where we are, for ARNs. */
type Place = Pick<RegionClient, 'region' | 'partition'>;

/** What we were doing, for the message. */
export interface S3Attempt {
  aws: Place;
  staging: Bucket;
  /** The IAM action of the call, e.g. `s3:PutObject`. */
  action: string;
}

/** What a failed call says, and where S3 says that the bucket is. */
interface S3Failure extends ClassifiedError {
  bucketRegion?: string;
}

interface Rule {
  when: (failure: S3Failure, attempt: S3Attempt) => boolean;
  say: (attempt: S3Attempt, failure: S3Failure) => [what: string, fix: string];
}

/**
 * Says what a failed call to S3 means for the user and what to do about it. An answer to a HEAD has no body, and so
 * neither code nor message: its status and the region in its header have to do.
 */
export function explainS3(error: unknown, attempt: S3Attempt): Problem {
  const failure = { ...classifyError(error), ...bucketRegionOf(error) };
  const rule = RULES.find(({ when }) => when(failure, attempt));
  if (!rule) return toProblem(error, generalAttempt(attempt));
  const [what, fix] = rule.say(attempt, failure);
  return new Problem(what, fix, { cause: error });
}

function generalAttempt({ aws, staging, action }: S3Attempt) {
  return {
    service: 'Amazon S3',
    action,
    subject: `bucket ${staging.bucket}`,
    resource: resourceOf(aws, staging, action),
    region: aws.region,
  };
}

function bucketRegionOf(error: unknown): { bucketRegion?: string } {
  const { $response } = error as { $response?: { headers?: Record<string, string> } };
  const bucketRegion = $response?.headers?.['x-amz-bucket-region'];
  return bucketRegion ? { bucketRegion } : {};
}

const CHANGED_ON_THE_WAY = [
  'BadDigest',
  'InvalidDigest',
  'XAmzContentSHA256Mismatch',
  'XAmzContentChecksumMismatch',
  'InvalidPart',
];

/** Sources: S3 API reference, "Error responses"; AWS Knowledge Center on 403s and KMS; public issue threads. */
const RULES: Rule[] = [
  {
    when: ({ code, status, bucketRegion }, { aws }) =>
      ['PermanentRedirect', 'TemporaryRedirect', 'AuthorizationHeaderMalformed'].includes(code) ||
      ([301, 307, 400].includes(status ?? 0) && bucketRegion !== undefined && bucketRegion !== aws.region),
    say: ({ aws, staging }, { bucketRegion }) => elsewhere(aws, staging.bucket, bucketRegion),
  },
  {
    // A HEAD of an object has the same bare 404; its caller takes that for "none there".
    when: ({ code, status }, { action }) =>
      code === 'NoSuchBucket' || (status === 404 && action === 's3:ListBucket'),
    say: ({ aws, staging }) => missing(aws, staging.bucket),
  },
  { when: isKmsDenial, say: kmsDenied },
  { when: ({ code }) => code.startsWith('KMS.'), say: kmsRefused },
  { when: isDenied, say: denied },
  {
    when: ({ status, code }) => status === 400 && code === 'Unknown',
    say: ({ staging, action }) => [
      `S3 refused ${action} for bucket ${staging.bucket} without a word (HTTP 400), which it does with credentials that have expired.`,
      'Run the job again; give the role a longer session: `role-duration-seconds: 3600`.',
    ],
  },
  {
    when: ({ code, status }) => code === 'SlowDown' || status === 503,
    say: ({ aws, staging, action }) => [
      `S3 in ${aws.region} would not keep up for bucket ${staging.bucket} (${action}, HTTP 503).`,
      'Something else in the account writes to this bucket as fast as it may; run the job again when it has finished.',
    ],
  },
  {
    when: ({ code }) => CHANGED_ON_THE_WAY.includes(code),
    say: ({ staging }, { code, message }) => [
      `What reached bucket ${staging.bucket} is not what was sent: ${code}, ${message}`,
      'Look for a proxy that changes requests between the runner and S3, and run the job again.',
    ],
  },
  {
    when: ({ code }) => code === 'NoSuchUpload',
    say: ({ staging }) => [
      `Somebody ended the upload to bucket ${staging.bucket} while it was under way.`,
      'Look for a lifecycle rule that aborts multipart uploads after too short a time, and run the job again.',
    ],
  },
];

/** A bucket that is in another region, and what to do. */
function elsewhere(aws: Place, bucket: string, region: string | undefined): [what: string, fix: string] {
  return [
    `The bucket ${bucket} is in ${region ?? 'another region'}, and the layer is published in ${aws.region}; the two have to be the same.`,
    `Set \`s3-bucket\` to a bucket in ${aws.region}; for several regions give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`,
  ];
}

/** The problem of a bucket that is in another region. */
export function bucketElsewhere(aws: Place, bucket: string, region: string): Problem {
  return new Problem(...elsewhere(aws, bucket, region));
}

function missing(aws: Place, bucket: string): [what: string, fix: string] {
  return [
    `There is no bucket ${bucket}.`,
    `Check \`s3-bucket\`, or make the bucket: \`aws s3 mb s3://${bucket} --region ${aws.region}\`.`,
  ];
}

/** S3 passes on what KMS says, in the message of an AccessDenied or with KMS's own code. */
function isKmsDenial({ code, message }: ClassifiedError): boolean {
  return code === 'KMS.AccessDeniedException' || (isDenialCode(code) && /\bkms:[A-Z]/.test(message));
}

function kmsDenied({ aws, staging }: S3Attempt, { message }: ClassifiedError): [what: string, fix: string] {
  const action = /\bkms:[A-Za-z]+/.exec(message)?.[0] ?? 'kms:GenerateDataKey';
  const key = /arn:[a-z-]+:kms:[^\s"]+/.exec(message)?.[0];
  const named = key ?? staging.kmsKeyId;
  const whose = named === undefined ? `the KMS key of bucket ${staging.bucket}` : `the KMS key ${named}`;
  const subject = `staging in bucket ${staging.bucket}`;
  const right = { action, subject, resource: whose, statement: kmsStatement(aws, named) };
  const byOther = deniedByPolicy(message, right);
  if (byOther) return byOther;
  return [
    `The role may not do ${action} on ${whose}, which ${subject} needs.`,
    `Add this statement to the role's policy: ${kmsStatement(aws, named)}; and the key's own policy must let the role (or, as it does by default, the account) use the key${denyTail(message)}`,
  ];
}

function kmsRefused(
  { aws, staging }: S3Attempt,
  { code, message }: ClassifiedError,
): [what: string, fix: string] {
  const key = staging.kmsKeyId ?? 'that the bucket encrypts with';
  const what = `The KMS key ${key} cannot be used for bucket ${staging.bucket}: ${code}, ${message}`;
  const named = staging.kmsKeyId ?? 'KEY_ID';
  if (code === 'KMS.NotFoundException')
    return [
      what,
      `The key has to be in ${aws.region}, as the bucket is; list what there is with \`aws kms list-aliases --region ${aws.region}\`. For several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`,
    ];
  return [
    what,
    `Look at its state with \`aws kms describe-key --key-id ${named} --region ${aws.region}\`; a key that is disabled is enabled by \`aws kms enable-key --key-id ${named} --region ${aws.region}\`.`,
  ];
}

function denied(attempt: S3Attempt, { message }: ClassifiedError): [what: string, fix: string] {
  const { aws, staging } = attempt;
  const action = /not authorized to perform: (s3:[a-zA-Z]+)/.exec(message)?.[1] ?? attempt.action;
  const resource = resourceOf(aws, staging, action);
  // "Access Denied" without a reason may mean the key as well as the object.
  const orKey =
    staging.kmsKeyId && !message.includes('not authorized') && !isOfBucket(action)
      ? `, and for the key this one: ${kmsStatement(aws, staging.kmsKeyId)}`
      : '';
  const subject = `staging in bucket ${staging.bucket}`;
  const byOther = deniedByPolicy(message, {
    action,
    resource,
    subject,
    statement: statement([action], resource),
  });
  if (byOther) return byOther;
  return [
    `The role may not do ${action} on ${resource}, which ${subject} needs.`,
    `Add this statement to the role's policy: ${statement([action], resource)}${orKey}; a bucket of another account has to allow it in the bucket's policy too${denyTail(message)}`,
  ];
}

function denyTail(message: string): string {
  return message.includes('explicit deny') ? '; and take away the statement that denies it.' : '.';
}

/** Actions whose resource is the bucket, of those that we use. Source: service authorization reference of S3. */
function isOfBucket(action: string): boolean {
  return action === 's3:ListBucket' || action.startsWith('s3:GetBucket');
}

function resourceOf({ partition }: Place, { bucket, prefix }: Bucket, action: string): string {
  return `arn:${partition}:s3:::${bucket}${isOfBucket(action) ? '' : `/${prefix}*`}`;
}

function statement(actions: string[], resource: string, condition?: object): string {
  const Action = actions.length === 1 ? actions[0] : actions;
  return JSON.stringify({
    Effect: 'Allow',
    Action,
    Resource: resource,
    ...(condition && { Condition: condition }),
  });
}

/**
 * What staging needs of the key. A policy cannot name an alias as its resource, but it can ask for one.
 * Sources: S3 user guide, "Uploading and copying objects using multipart upload": a multipart upload needs
 * kms:GenerateDataKey and kms:Decrypt; KMS developer guide on kms:ResourceAliases.
 */
function kmsStatement({ partition, region }: Place, key: string | undefined): string {
  const actions = ['kms:GenerateDataKey', 'kms:Decrypt'];
  const alias = key && /(?:^|:)(alias\/.+)$/.exec(key)?.[1];
  const keys = `arn:${partition}:kms:${region}:*:key/`;
  if (alias)
    return statement(actions, `${keys}*`, { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } });
  if (key?.startsWith('arn:')) return statement(actions, key);
  return statement(actions, `${keys}${key ?? 'KEY_ID'}`);
}

/** An object that Lambda was told to publish. */
export interface PublishedObject {
  bucket: string;
  key: string;
  objectVersion?: string;
  mode: Staging['mode'];
}

/**
 * Says why Lambda could not read a staged object, from what PublishLayerVersion was refused with.
 * @returns undefined where the refusal is about something else
 * Source: Lambda developer guide, "Troubleshoot deployment issues"; public issue threads.
 */
export function explainUnreadable(error: unknown, aws: Place, object: PublishedObject): Problem | undefined {
  const failure = classifyError(error);
  const { message } = failure;
  if (!/has been denied by S3|Error occurred while GetObject/.test(message)) return undefined;
  const [what, fix] = unreadable(failure, aws, object);
  return new Problem(what, fix, { cause: error });
}

function unreadable(
  failure: ClassifiedError,
  aws: Place,
  object: PublishedObject,
): [what: string, fix: string] {
  const { message } = failure;
  const { bucket, key } = object;
  const code = /S3 Error Code: (\w+)/.exec(message)?.[1] ?? 'AccessDenied';
  const staging = { bucket, prefix: key.replace(/[^/]*$/, ''), mode: object.mode };
  if (code === 'PermanentRedirect')
    return elsewhere(aws, bucket, /in this region: ([a-z0-9-]+)/.exec(message)?.[1]);
  if (code === 'NoSuchBucket') return missing(aws, bucket);
  if (code === 'NoSuchKey' || code === 'NoSuchVersion')
    return [
      `The staged object s3://${bucket}/${key} was gone before Lambda read it (${code}).`,
      'Another run that published the same content has removed it, or a lifecycle rule has; run the job again.',
    ];
  if (isKmsDenial({ ...failure, code })) return kmsDenied({ aws, staging, action: 's3:GetObject' }, failure);
  if (code === 'AccessDenied') return unreadableByRole(failure, aws, { object, staging });
  return [
    `Lambda could not read the staged object s3://${bucket}/${key}: ${message}`,
    "The message is S3's own; correct what it names and run the job again.",
  ];
}

/** Lambda reads the object with the rights of whoever publishes it, and where it refers to it with its own as well. */
function unreadableByRole(
  { message }: ClassifiedError,
  aws: Place,
  { object, staging }: { object: PublishedObject; staging: Bucket },
): [what: string, fix: string] {
  const actions = ['s3:GetObject', ...(object.objectVersion ? ['s3:GetObjectVersion'] : [])];
  const resource = resourceOf(aws, staging, 's3:GetObject');
  const byLambda =
    object.mode === 'reference'
      ? "; and let Lambda itself (`lambda.amazonaws.com`) do s3:GetObject and s3:GetObjectVersion in the bucket's policy"
      : '';
  return [
    `The role may not do ${actions.join(' and ')} on s3://${object.bucket}/${object.key}, which Lambda reads with the role's rights.`,
    `Add this statement to the role's policy: ${statement(actions, resource)}${byLambda}${denyTail(message)}`,
  ];
}
