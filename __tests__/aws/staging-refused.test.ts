// What S3 and KMS say when they refuse, in their words, and what becomes of it.
import { describe, expect, test } from '@jest/globals';
import { checkStaging } from '../../src/aws/s3/bucket-check.ts';
import { explainUnreadable } from '../../src/aws/s3/explain-s3.ts';
import type { Staging } from '../../src/aws/s3/staging-place.ts';
import { stage } from '../../src/aws/s3/staging.ts';
import { archiveOf } from '../../src/layer/archive/archive.ts';
import { Problem } from '../../src/shared/problem.ts';
import { BEGUN, COMPLETE, NOT_FOUND, OK, TAKEN, whileS3Answers } from './s3-answering.ts';
import type { Answer, Answers } from './s3-answering.ts';

const STAGING: Staging = { bucket: 'layers', owners: ['123456789012'], prefix: 'ci/', mode: 'copy' };
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const WITH_KEY: Staging = { ...STAGING, kmsKeyId: KEY };
/** Three parts. */
const archive = archiveOf(Buffer.alloc(14_000_000, 'model'));
const wanted = { layerName: 'models', archive, staging: STAGING };
const ROLE = 'User: arn:aws:sts::123456789012:assumed-role/ci/run';

const UPLOADING: Answers = {
  HeadObject: NOT_FOUND,
  CreateMultipartUpload: BEGUN,
  UploadPart: TAKEN,
  CompleteMultipartUpload: COMPLETE,
  AbortMultipartUpload: { status: 204 },
  DeleteObject: { status: 204 },
};

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

async function checked(answers: Answers, staging: Staging = STAGING): Promise<Problem> {
  let problem: Problem | undefined;
  await whileS3Answers(answers, async ({ aws }) => {
    problem = await problemOf(checkStaging(aws, staging, 'models'));
  });
  return problem ?? new Problem('', '');
}

async function staged(
  answers: Answers,
  staging: Staging = STAGING,
): Promise<{ problem: Problem; calls: string[] }> {
  let outcome: { problem: Problem; calls: string[] } | undefined;
  await whileS3Answers({ ...UPLOADING, ...answers }, async ({ aws, calls }) => {
    outcome = { problem: await problemOf(stage(aws, { ...wanted, staging })), calls };
  });
  return outcome ?? { problem: new Problem('', ''), calls: [] };
}

describe('a bucket that cannot be looked at', () => {
  test.each([301, 307, 400])('in another region is told by the header of a bare %d', async (status) => {
    const HeadBucket = { status, headers: { 'x-amz-bucket-region': 'us-east-2' } };
    const { what } = await checked({ HeadBucket });
    expect(what).toBe(
      'The bucket layers is in us-east-2, and the layer is published in eu-central-1; the two have to be the same.',
    );
  });

  test('is not asked five times', async () => {
    const HeadBucket = { status: 301, headers: { 'x-amz-bucket-region': 'us-east-2' } };
    await whileS3Answers({ HeadBucket }, async ({ aws, calls }) => {
      await problemOf(checkStaging(aws, STAGING, 'models'));
      expect(calls).toEqual(['HeadBucket']);
    });
  });

  test('for lack of rights has the statement for a bare 403', async () => {
    const { what, fix } = await checked({ HeadBucket: { status: 403 } });
    expect(what).toBe(
      'The role may not do s3:ListBucket on arn:aws:s3:::layers, which staging in bucket layers needs.',
    );
    expect(fix).toContain('{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::layers"}');
  });

  test('with credentials that have expired, which S3 tells by a bare 400', async () => {
    const { what } = await checked({
      HeadBucket: { status: 400, headers: { 'x-amz-bucket-region': 'eu-central-1' } },
    });
    expect(what).toContain('credentials that have expired');
  });

  test('since S3 is overloaded is asked again', async () => {
    const HeadBucket = [{ status: 503 }, { status: 503 }, OK];
    await whileS3Answers({ HeadBucket }, async ({ aws, calls }) => {
      expect(await checkStaging(aws, STAGING, 'models')).toEqual([]);
      expect(calls).toHaveLength(3);
    });
  });

  test('since S3 stays overloaded is said so', async () => {
    expect((await checked({ HeadBucket: { status: 503 } })).what).toContain(
      'would not keep up for bucket layers',
    );
  });

  test('and a key of another region is refused without a call', async () => {
    const kmsKeyId = KEY.replace('eu-central-1', 'us-east-1');
    const { what, fix } = await checked({}, { ...STAGING, kmsKeyId });
    expect(what).toBe(`The KMS key ${kmsKeyId} is in us-east-1, and bucket layers in eu-central-1.`);
    expect(fix).toContain('`kms-key-id: alias/layers`');
  });
});

describe('an upload that S3 refuses', () => {
  test('for lack of rights has the statement for the whole prefix', async () => {
    const message = `${ROLE} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::layers/ci/models/x.zip" because no identity-based policy allows the s3:PutObject action`;
    const { problem } = await staged({
      CreateMultipartUpload: { status: 403, code: 'AccessDenied', message },
    });
    expect(problem.what).toBe(
      'The role may not do s3:PutObject on arn:aws:s3:::layers/ci/*, which staging in bucket layers needs.',
    );
    expect(problem.fix).toContain(
      '{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::layers/ci/*"}',
    );
  });

  test('without a reason has the statement for the key as well', async () => {
    const CreateMultipartUpload = { status: 403, code: 'AccessDenied', message: 'Access Denied' };
    const { fix } = (await staged({ CreateMultipartUpload }, WITH_KEY)).problem;
    expect(fix).toContain('"Action":"s3:PutObject"');
    expect(fix).toContain(
      `{"Effect":"Allow","Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"${KEY}"}`,
    );
  });

  test('by a statement that denies it says that this one has to go', async () => {
    const message = `${ROLE} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::layers/ci/x" with an explicit deny in a resource-based policy`;
    const { fix } = (await staged({ CreateMultipartUpload: { status: 403, code: 'AccessDenied', message } }))
      .problem;
    expect(fix).toContain('take away the statement that denies it');
  });

  test('at the object that may be there needs s3:GetObject', async () => {
    const { what } = (await staged({ HeadObject: { status: 403 } })).problem;
    expect(what).toContain('may not do s3:GetObject on arn:aws:s3:::layers/ci/*');
  });

  test('as its key may not be used names key and statement', async () => {
    const message = `${ROLE} is not authorized to perform: kms:GenerateDataKey on resource: ${KEY} because no identity-based policy allows the kms:GenerateDataKey action`;
    const { problem } = await staged(
      { CreateMultipartUpload: { status: 403, code: 'AccessDenied', message } },
      WITH_KEY,
    );
    expect(problem.what).toBe(
      `The role may not do kms:GenerateDataKey on the KMS key ${KEY}, which staging in bucket layers needs.`,
    );
    expect(problem.fix).toContain(
      `{"Effect":"Allow","Action":["kms:GenerateDataKey","kms:Decrypt"],"Resource":"${KEY}"}`,
    );
  });

  test.each([
    ['alias/layers', '"kms:ResourceAliases":"alias/layers"'],
    [
      '1234abcd-12ab-34cd-56ef-1234567890ab',
      '"arn:aws:kms:eu-central-1:*:key/1234abcd-12ab-34cd-56ef-1234567890ab"',
    ],
  ])('as its key %s may not be used, where KMS does not name it', async (kmsKeyId, says) => {
    const message = `${ROLE} is not authorized to perform: kms:Decrypt on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`;
    const UploadPart = { status: 403, code: 'AccessDenied', message };
    const { problem, calls } = await staged({ UploadPart }, { ...STAGING, kmsKeyId });
    expect(problem.what).toContain(`may not do kms:Decrypt on the KMS key ${kmsKeyId}`);
    expect(problem.fix).toContain(says);
    expect(problem.fix).toContain("the key's own policy");
    expect(calls.at(-1)).toBe('AbortMultipartUpload');
  });

  test.each<[string, string]>([
    ['KMS.DisabledException', '`aws kms enable-key --key-id'],
    ['KMS.KMSInvalidStateException', '`aws kms describe-key --key-id'],
    ['KMS.NotFoundException', '`aws kms list-aliases --region eu-central-1`'],
  ])('as its key is in no state to be used: %s', async (code, says) => {
    const CreateMultipartUpload = { status: 400, code, message: `${KEY} …` };
    const { what, fix } = (await staged({ CreateMultipartUpload }, WITH_KEY)).problem;
    expect(what).toBe(`The KMS key ${KEY} cannot be used for bucket layers: ${code}, ${KEY} …`);
    expect(fix).toContain(says);
  });

  test('as it goes to another region is told by the redirect', async () => {
    const CreateMultipartUpload = {
      ...{
        status: 301,
        code: 'PermanentRedirect',
        message: 'must be addressed using the specified endpoint',
      },
      headers: { 'x-amz-bucket-region': 'us-east-2' },
    };
    expect((await staged({ CreateMultipartUpload })).problem.what).toContain('layers is in us-east-2');
  });

  test('as its bytes changed on the way is taken back', async () => {
    const UploadPart = { status: 400, code: 'BadDigest', message: 'The SHA256 you specified did not match.' };
    const { problem, calls } = await staged({ UploadPart });
    expect(problem.what).toContain('not what was sent: BadDigest');
    expect(calls.at(-1)).toBe('AbortMultipartUpload');
  });

  test('in words of its own keeps them', async () => {
    const CompleteMultipartUpload = {
      status: 400,
      code: 'EntityTooSmall',
      message: 'Your proposed upload is smaller.',
    };
    const { problem, calls } = await staged({ CompleteMultipartUpload });
    expect(problem.what).toBe(
      'Amazon S3 refused s3:PutObject for bucket layers in eu-central-1: EntityTooSmall, Your proposed upload is smaller.',
    );
    expect(calls.at(-1)).toBe('AbortMultipartUpload');
  });

  test('and that cannot be taken back says what stays behind, and why it failed at first', async () => {
    const denied = (message: string): Answer => ({ status: 403, code: 'AccessDenied', message });
    const { problem } = await staged(
      {
        UploadPart: denied(`${ROLE} is not authorized to perform: kms:Decrypt on resource: ${KEY}`),
        AbortMultipartUpload: denied('Access Denied'),
      },
      WITH_KEY,
    );
    expect(problem.what).toContain('may not do kms:Decrypt');
    expect(problem.fix).toMatch(
      /s3:AbortMultipartUpload.*`aws s3api abort-multipart-upload --bucket layers --key ci\/models\/[0-9a-f]{64}\.zip --upload-id the-upload`\.$/,
    );
  });

  test('for a moment is repeated, part by part', async () => {
    const UploadPart = [
      { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
      { status: 500, code: 'InternalError' },
      TAKEN,
    ];
    const { calls } = await staged({ UploadPart });
    expect(calls.filter((call) => call === 'UploadPart')).toHaveLength(5);
    expect(calls).toContain('CompleteMultipartUpload');
  });
});

describe('an upload that S3 took', () => {
  test('and does not show is a problem, and is removed', async () => {
    const { problem, calls } = await staged({});
    expect(problem.what).toMatch(
      /^S3 took s3:\/\/layers\/ci\/models\/[0-9a-f]{64}\.zip and does not have it/,
    );
    expect(calls.at(-1)).toBe('DeleteObject');
  });
});

const READ_DENIED =
  'Your access has been denied by S3, please make sure your request credentials have permission to GetObject for layers/ci/models/0.zip. S3 Error Code: AccessDenied. S3 Error Message: ';
const NOT_GOT = 'Error occurred while GetObject. S3 Error Code: ';

describe('an object that Lambda cannot read', () => {
  const place = { region: 'eu-central-1', partition: 'aws' };
  const object = { bucket: 'layers', key: 'ci/models/0.zip', mode: 'copy' as const };
  const told = (message: string, change = {}) =>
    explainUnreadable(Object.assign(new Error(message), { name: 'AccessDeniedException' }), place, {
      ...object,
      ...change,
    });

  test('for lack of rights has the statement', () => {
    const problem = told(`${READ_DENIED}Access Denied`);
    expect(problem?.what).toBe(
      "The role may not do s3:GetObject on s3://layers/ci/models/0.zip, which Lambda reads with the role's rights.",
    );
    expect(problem?.fix).toContain(
      '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::layers/ci/models/*"}',
    );
  });

  test('by its version needs the right to versions', () => {
    expect(told(`${READ_DENIED}Access Denied`, { objectVersion: 'v1' })?.fix).toContain(
      '"Action":["s3:GetObject","s3:GetObjectVersion"]',
    );
  });

  test('that it refers to has to be open to Lambda too', () => {
    expect(told(`${READ_DENIED}Access Denied`, { mode: 'reference' })?.fix).toContain(
      '`lambda.amazonaws.com`',
    );
  });

  test('as its key is closed names the key', () => {
    const problem = told(
      `${READ_DENIED}${ROLE} is not authorized to perform: kms:Decrypt on resource: ${KEY} because …`,
    );
    expect(problem?.what).toContain(`may not do kms:Decrypt on the KMS key ${KEY}`);
    expect(problem?.fix).toContain(`"Resource":"${KEY}"`);
  });

  test('as it is in another region names the region', () => {
    const problem = told(
      `${NOT_GOT}PermanentRedirect. S3 Error Message: The bucket is in this region: us-east-2. Please use this region to retry the request`,
    );
    expect(problem?.what).toContain('The bucket layers is in us-east-2');
  });

  test.each([
    ['NoSuchKey', 'was gone before Lambda read it'],
    ['NoSuchVersion', 'was gone before Lambda read it'],
    ['NoSuchBucket', 'There is no bucket layers.'],
    ['InternalError', 'could not read the staged object s3://layers/ci/models/0.zip'],
  ])('is told by S3: %s', (code, says) => {
    expect(told(`${NOT_GOT}${code}. S3 Error Message: …`)?.what).toContain(says);
  });

  test('is not what another refusal is about', () => {
    expect(told('Unzipped size must be smaller than 262144000 bytes')).toBeUndefined();
  });
});
