import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  CreateFunctionCommand,
  GetLayerVersionCommand,
  PublishLayerVersionCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import type { LambdaClient, LayerVersionContentInput } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION, ROLE, s3At } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const OTHER = '222222222222';
const ZIP = zipOf({ 'python/a.py': 'A = 1' });
const SHA = createHash('sha256').update(ZIP).digest('base64');
/** More than a ZipFile may have, and quick to read. */
const large = (bytes: number) => zipOf({ 'data.bin': Buffer.alloc(bytes, 'x') });

const LAMBDA_MAY_READ = {
  Statement: [
    {
      ...{ Effect: 'Allow' as const, Principal: { Service: 'lambda.amazonaws.com' } },
      ...{ Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: 'arn:aws:s3:::kept/*' },
    },
  ],
};

let emulator: Emulator;
let aws: LambdaClient;
let s3: S3Client;
beforeEach(async () => {
  emulator = await startEmulator();
  aws = lambdaAt(emulator.url);
  s3 = s3At(emulator.url);
  home().seedBucket({ name: 'staging', objects: { 'lib.zip': ZIP } });
  home().seedBucket({ name: 'kept', versioning: 'Enabled', policy: LAMBDA_MAY_READ });
});
afterEach(async () => {
  aws.destroy();
  s3.destroy();
  await emulator.close();
});

const home = () => emulator.region(ACCOUNT, REGION);
const publish = (Content: LayerVersionContentInput, client = aws) =>
  client.send(new PublishLayerVersionCommand({ LayerName: 'lib', Content }));
const staged = { S3Bucket: 'staging', S3Key: 'lib.zip' };
const put = (input: Partial<PutObjectCommandInput> = {}) =>
  s3.send(new PutObjectCommand({ Bucket: 'kept', Key: 'lib.zip', Body: ZIP, ...input }));
const remove = (Bucket: string, VersionId?: string) =>
  s3.send(new DeleteObjectCommand({ Bucket, Key: 'lib.zip', VersionId }));
const failure = (code: string, message: string) => ({
  ...{ name: 'InvalidParameterValueException', status: 400 },
  message: `Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`,
});
const denied = (message = 'Access Denied') => ({
  ...{ name: 'AccessDeniedException', status: 403 },
  message:
    'Your access has been denied by S3, please make sure your request credentials have permission to GetObject for ' +
    `staging/lib.zip. S3 Error Code: AccessDenied. S3 Error Message: ${message}`,
});

describe('a layer from S3', () => {
  test('is a copy: it is as the object was, and stays when that is deleted', async () => {
    const { Version, Content } = await publish(staged);
    expect([Version, Content?.CodeSha256, Content?.CodeSize]).toEqual([1, SHA, ZIP.length]);
    expect(Content?.ResolvedS3Object).toBeUndefined();
    await remove('staging');
    const { Content: kept } = await aws.send(
      new GetLayerVersionCommand({ LayerName: 'lib', VersionNumber: 1 }),
    );
    const bytes = Buffer.from(await (await fetch(kept?.Location ?? '')).arrayBuffer());
    expect(bytes.equals(ZIP)).toBe(true);
  });

  test('may have more zipped bytes than a request, and not more unzipped ones', async () => {
    home().seedBucket({ name: 'big', objects: { ok: large(60_000_000), huge: large(262_144_000) } });
    expect((await publish({ S3Bucket: 'big', S3Key: 'ok' })).Content?.CodeSize).toBeGreaterThan(60_000_000);
    expect((await refusalOf(publish({ S3Bucket: 'big', S3Key: 'huge' }))).message).toBe(
      'Unzipped size must be smaller than 262144000 bytes',
    );
  }, 60_000);

  test('is of the version that is named', async () => {
    const first = await put();
    await put({ Body: zipOf({ b: 'another' }) });
    const { Content } = await publish({
      S3Bucket: 'kept',
      S3Key: 'lib.zip',
      S3ObjectVersion: first.VersionId,
    });
    expect(Content?.CodeSha256).toBe(SHA);
    expect(await refusalOf(publish({ S3Bucket: 'kept', S3Key: 'lib.zip', S3ObjectVersion: 'none' }))).toEqual(
      failure('NoSuchVersion', 'The specified version does not exist.'),
    );
  });

  test('is refused in the words of Lambda and S3 when there is no such object, or no archive', async () => {
    home().seedBucket({ name: 'text', objects: { 'lib.zip': 'no archive' } });
    expect(await refusalOf(publish({ ...staged, S3Key: 'none' }))).toEqual(
      failure('NoSuchKey', 'The specified key does not exist.'),
    );
    expect(await refusalOf(publish({ ...staged, S3Bucket: 'none' }))).toEqual(
      failure('NoSuchBucket', 'The specified bucket does not exist'),
    );
    expect((await refusalOf(publish({ ...staged, S3Bucket: 'text' }))).message).toBe(
      'Could not unzip uploaded file. Please check your file, then try to upload again.',
    );
    expect((await refusalOf(publish({ ...staged, ZipFile: ZIP }))).message).toBe(
      'Please do not provide other FunctionCode parameters when providing a ZipFile.',
    );
    expect((await refusalOf(publish({ ...staged, S3Bucket: 'b' }))).name).toBe('ValidationException');
  });

  test('is refused when the bucket is in another region', async () => {
    emulator.region(ACCOUNT, 'us-east-2').seedBucket({ name: 'far', objects: { 'lib.zip': ZIP } });
    expect(await refusalOf(publish({ ...staged, S3Bucket: 'far' }))).toEqual(
      failure(
        'PermanentRedirect',
        'The bucket is in this region: us-east-2. Please use this region to retry the request',
      ),
    );
    expect(
      (await publish({ ...staged, S3Bucket: 'far' }, lambdaAt(emulator.url, ACCOUNT, 'us-east-2'))).Version,
    ).toBe(1);
  });

  test('needs the caller’s rights to read it, and to open its key', async () => {
    const key = home().seedKey();
    const allow = (...Action: string[]) =>
      emulator.set({ allow: [{ Action: ['s3:Put*', ...Action], Resource: '*' }] });
    allow('lambda:*');
    expect(await refusalOf(publish(staged))).toEqual(denied());
    allow('lambda:*', 's3:GetObject');
    expect((await publish(staged)).Version).toBe(1);
    expect(await refusalOf(publish({ ...staged, S3Key: 'none' }))).toMatchObject({
      name: 'AccessDeniedException',
    });
    expect(await refusalOf(publish({ ...staged, S3ObjectVersion: 'null' }))).toEqual(denied());
    allow('lambda:*', 's3:GetObject', 'kms:GenerateDataKey');
    await put({ Bucket: 'staging', ServerSideEncryption: 'aws:kms', SSEKMSKeyId: key });
    expect(await refusalOf(publish(staged))).toEqual(
      denied(
        `User: arn:aws:iam::${ACCOUNT}:user/emulator is not authorized to perform: kms:Decrypt on resource: ${key} ` +
          'because no identity-based policy allows the kms:Decrypt action',
      ),
    );
    allow('lambda:*', 's3:GetObject', 'kms:Decrypt');
    expect((await publish(staged)).Version).toBe(2);
  });

  test('of another account’s bucket needs that bucket’s policy', async () => {
    const other = lambdaAt(emulator.url, OTHER);
    expect(await refusalOf(publish(staged, other))).toEqual(denied());
    const Principal = { AWS: OTHER };
    const statement = {
      Effect: 'Allow' as const,
      Principal,
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::staging/*',
    };
    home().seedBucket({ name: 'staging', policy: { Statement: [statement] }, objects: { 'lib.zip': ZIP } });
    expect((await publish(staged, other)).Version).toBe(1);
  });
});

describe('a layer that stays in S3', () => {
  const REFERENCE = { S3Bucket: 'kept', S3Key: 'lib.zip', S3ObjectStorageMode: 'REFERENCE' as const };
  const attach = (arn: string | undefined) =>
    aws.send(
      new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Layers: arn === undefined ? [] : [arn] }),
    );

  test('tells which object it is, and takes no storage', async () => {
    const { VersionId } = await put();
    emulator.set({ codeStorageBytes: 0 });
    const { LayerVersionArn, Content } = await publish(REFERENCE);
    const ResolvedS3Object = { S3Bucket: 'kept', S3Key: 'lib.zip', S3ObjectVersion: VersionId };
    expect(Content).toEqual({ CodeSha256: SHA, CodeSize: ZIP.length, ResolvedS3Object });
    await put({ Body: zipOf({ b: 'another' }) });
    const again = await aws.send(new GetLayerVersionCommand({ LayerName: 'lib', VersionNumber: 1 }));
    expect(again.Content).toEqual({ CodeSha256: SHA, CodeSize: ZIP.length, ResolvedS3Object });
    expect(again.LayerVersionArn).toBe(LayerVersionArn);
    expect((await refusalOf(publish({ S3Bucket: 'kept', S3Key: 'lib.zip' }))).name).toBe(
      'CodeStorageExceededException',
    );
  });

  test('cannot be attached any more when its version is deleted, and functions that have it keep it', async () => {
    const { VersionId } = await put();
    const { LayerVersionArn } = await publish(REFERENCE);
    home().seedFunction({ name: 'api', runtime: 'python3.13' });
    await attach(LayerVersionArn);
    await remove('kept');
    await attach(LayerVersionArn);
    await remove('kept', VersionId);
    expect(await refusalOf(attach(LayerVersionArn))).toEqual(
      failure('NoSuchVersion', 'The specified version does not exist.'),
    );
    await aws.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', MemorySize: 256 }));
    expect(home().layersOf('api')).toEqual([LayerVersionArn]);
  });

  test('needs a bucket with versions that lets Lambda read both object and version', async () => {
    const [read] = LAMBDA_MAY_READ.Statement;
    const withPolicy = async (name: string, Statement: typeof LAMBDA_MAY_READ.Statement, condition = {}) => {
      const policy = { Statement: Statement.map((one) => ({ ...one, ...condition })) };
      home().seedBucket({ name, versioning: 'Enabled', policy, objects: { 'lib.zip': ZIP } });
      return refusalOf(publish({ ...REFERENCE, S3Bucket: name }));
    };
    expect((await refusalOf(publish({ ...REFERENCE, S3Bucket: 'staging' }))).message).toContain(
      'S3 versioning',
    );
    expect((await withPolicy('kept', [])).name).toBe('AccessDeniedException');
    expect((await withPolicy('kept', read ? [{ ...read, Action: ['s3:GetObject'] }] : [])).status).toBe(403);
    const Condition = { ArnLike: { 'aws:SourceArn': `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api` } };
    expect((await withPolicy('kept', LAMBDA_MAY_READ.Statement, { Condition })).status).toBe(403);
    const account = { Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } };
    await expect(withPolicy('kept', LAMBDA_MAY_READ.Statement, account)).rejects.toThrow(
      'expected a refusal',
    );
  });
});

describe('a function’s code', () => {
  test('comes from S3 as well, as a copy', async () => {
    const { CodeSha256 } = await aws.send(
      new CreateFunctionCommand({
        ...{ FunctionName: 'api', Role: ROLE, Runtime: 'python3.13', Handler: 'a.handler' },
        Code: staged,
      }),
    );
    expect(CodeSha256).toBe(SHA);
    const code = { FunctionName: 'api', ...staged };
    expect((await aws.send(new UpdateFunctionCodeCommand(code))).CodeSha256).toBe(SHA);
    const reference = new UpdateFunctionCodeCommand({ ...code, S3ObjectStorageMode: 'REFERENCE' });
    expect((await refusalOf(aws.send(reference))).status).toBe(501);
  });
});
