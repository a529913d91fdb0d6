import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketAclCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { CreateMultipartUploadCommandInput, PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, refusalOf, REGION, s3At } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const OTHER = '222222222222';
const MIB = 2 ** 20;
const USER = `arn:aws:iam::${ACCOUNT}:user/emulator`;

let emulator: Emulator;
let aws: S3Client;
beforeEach(async () => {
  emulator = await startEmulator();
  aws = s3At(emulator.url);
  home().seedBucket({ name: 'staging' });
  home().seedBucket({ name: 'kept', versioning: 'Enabled' });
});
afterEach(async () => {
  aws.destroy();
  await emulator.close();
});

const home = () => emulator.region(ACCOUNT, REGION);
const put = (input: Partial<PutObjectCommandInput> = {}, client = aws) =>
  client.send(
    new PutObjectCommand({ Bucket: 'staging', Key: 'lib.zip', Body: Buffer.from('bytes'), ...input }),
  );
const head = (Key = 'lib.zip', Bucket = 'staging', client = aws) =>
  client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
const remove = (input: { Bucket?: string; Key?: string; VersionId?: string } = {}) =>
  aws.send(new DeleteObjectCommand({ Bucket: 'staging', Key: 'lib.zip', ...input }));

async function read(Key = 'lib.zip', more: { Bucket?: string; Range?: string; VersionId?: string } = {}) {
  const { Body } = await aws.send(new GetObjectCommand({ Bucket: 'staging', Key, ...more }));
  return (await Body?.transformToString()) ?? '';
}

/** Some bytes that compress badly and differ everywhere. */
const bytesOf = (length: number) => Buffer.alloc(length, 'any bytes, again and again; ');
const streamOf = (bytes: Buffer, chunk = 65_536) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    })(),
  );

describe('an object', () => {
  test('comes back as it was put, with what was said of it', async () => {
    const { ETag, ChecksumCRC32, VersionId } = await put({
      Metadata: { Run: '7' },
      ContentType: 'application/zip',
    });
    expect([ETag, ChecksumCRC32, VersionId]).toEqual([
      expect.stringMatching(/^"[\da-f]{32}"$/),
      'sZlDzg==',
      undefined,
    ]);
    expect(await read()).toBe('bytes');
    expect(await head()).toMatchObject({
      ...{ ETag, ContentLength: 5, ContentType: 'application/zip', Metadata: { run: '7' } },
      ...{ ChecksumCRC32, ChecksumType: 'FULL_OBJECT', ServerSideEncryption: 'AES256' },
    });
    expect(home().objectsIn('staging')).toEqual([
      {
        ...{ key: 'lib.zip', size: 5, versionId: 'null', latest: true, deleteMarker: false, etag: ETag },
        ...{ contentType: 'application/zip', metadata: { run: '7' }, encryption: { algorithm: 'AES256' } },
      },
    ]);
  });

  test('may have any key, and is replaced by the next one of that key', async () => {
    const Key = "layers/lib a+b&c='ü'.zip";
    await put({ Key, Body: 'one' });
    await put({ Key, Body: 'two' });
    expect(await read(Key)).toBe('two');
    expect(
      home()
        .objectsIn('staging')
        .map(({ key }) => key),
    ).toEqual([Key]);
  });

  test.each([
    ['bytes=1-2', 'yt'],
    ['bytes=3-', 'es'],
    ['bytes=-2', 'es'],
    ['bytes=3-99', 'es'],
  ])('is read in part by %s', async (Range, expected) => {
    await put();
    expect(await read('lib.zip', { Range })).toBe(expected);
  });

  test('has no bytes beyond its end', async () => {
    await put();
    expect(await refusalOf(read('lib.zip', { Range: 'bytes=5-' }))).toMatchObject({
      name: 'InvalidRange',
      status: 416,
    });
  });

  test('that is not there is refused, and deleting it is not', async () => {
    expect(await refusalOf(read('none'))).toEqual({
      ...{ name: 'NoSuchKey', status: 404, message: 'The specified key does not exist.' },
    });
    expect(await refusalOf(head('none'))).toMatchObject({ name: 'NotFound', status: 404 });
    expect((await remove({ Key: 'none' })).$metadata.httpStatusCode).toBe(204);
  });

  test('is not overwritten by a put that must be the first', async () => {
    await put({ IfNoneMatch: '*' });
    expect(await refusalOf(put({ IfNoneMatch: '*', Body: 'other' }))).toMatchObject({
      ...{ name: 'PreconditionFailed', status: 412 },
    });
    expect(await read()).toBe('bytes');
  });

  test('is listed by prefix, page by page', async () => {
    for (const Key of ['b/2', 'a', 'b/1', 'b/3']) await put({ Key });
    const first = await aws.send(new ListObjectsV2Command({ Bucket: 'staging', Prefix: 'b/', MaxKeys: 2 }));
    expect([first.Contents?.map(({ Key }) => Key), first.IsTruncated]).toEqual([['b/1', 'b/2'], true]);
    const ContinuationToken = first.NextContinuationToken;
    const rest = await aws.send(
      new ListObjectsV2Command({ Bucket: 'staging', Prefix: 'b/', ContinuationToken }),
    );
    expect([rest.Contents?.map(({ Key }) => Key), rest.IsTruncated]).toEqual([['b/3'], false]);
  });
});

describe('a body', () => {
  test.each(['CRC32', 'SHA1', 'SHA256'] as const)(
    'in chunks with a %s behind them is put together',
    async (ChecksumAlgorithm) => {
      const bytes = bytesOf(300_000);
      for (const chunk of [1000, 65_536, 300_000]) {
        await put({ Body: streamOf(bytes, chunk), ContentLength: bytes.length, ChecksumAlgorithm });
        expect((await read()) === bytes.toString()).toBe(true);
      }
      expect(await head()).toHaveProperty(`Checksum${ChecksumAlgorithm}`);
    },
  );

  test.each([
    ['ChecksumSHA256', 32, 'The SHA256 you specified did not match the calculated checksum.'],
    ['ChecksumCRC32', 4, 'The CRC32 you specified did not match the calculated checksum.'],
  ])('with a wrong %s is refused', async (name, length, message) => {
    const wrong = Buffer.alloc(length).toString('base64');
    expect(await refusalOf(put({ [name]: wrong }))).toEqual({ name: 'BadDigest', status: 400, message });
    expect(home().objectsIn('staging')).toEqual([]);
  });

  test('with a wrong checksum behind its chunks, a wrong length or a wrong MD5 is refused', async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260101/${REGION}/s3/aws4_request, Signature=any`;
    const send = async (body: string, headers: Record<string, string>) => {
      const reply = await fetch(`${emulator.url}/staging/lib.zip`, {
        ...{ method: 'PUT', body, headers: { authorization, ...headers } },
      });
      return [reply.status, /<Code>(\w+)</.exec(await reply.text())?.[1]];
    };
    const framed = (length: number) => ({
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-trailer': 'x-amz-checksum-crc32',
      'x-amz-decoded-content-length': String(length),
    });
    const right = '5\r\nbytes\r\n0\r\nx-amz-checksum-crc32:sZlDzg==\r\n\r\n';
    expect(await send(right, framed(5))).toEqual([200, undefined]);
    expect(await send(right.replace('sZ', 'SZ'), framed(5))).toEqual([400, 'BadDigest']);
    expect(await send(right, framed(6))).toEqual([400, 'IncompleteBody']);
    expect(await send('5\r\nby', framed(5))).toEqual([400, 'IncompleteBody']);
    expect(await send('5\r\nbytes\r\n0\r\n\r\n', framed(5))).toEqual([400, 'MalformedTrailerError']);
    expect(await send('bytes', { 'content-md5': 'AAAA' })).toEqual([400, 'BadDigest']);
    expect(await send('bytes', { 'x-amz-content-sha256': '0'.repeat(64) })).toEqual([
      400,
      'XAmzContentSHA256Mismatch',
    ]);
    expect(await send('bytes', { 'x-amz-acl': 'public-read' })).toEqual([501, 'UnknownOperationException']);
  });
});

describe('an upload in parts', () => {
  const begin = (more: Partial<CreateMultipartUploadCommandInput> = {}) =>
    aws.send(
      new CreateMultipartUploadCommand({
        Bucket: 'staging',
        Key: 'lib.zip',
        ChecksumAlgorithm: 'CRC32',
        ...more,
      }),
    );
  const send = async (UploadId: string | undefined, PartNumber: number, Body: Buffer) => {
    const names = { Bucket: 'staging', Key: 'lib.zip', UploadId, PartNumber };
    const { ETag, ChecksumCRC32 } = await aws.send(
      new UploadPartCommand({ ...names, Body, ChecksumAlgorithm: 'CRC32' }),
    );
    return { ETag, ChecksumCRC32, PartNumber };
  };
  const complete = (UploadId: string | undefined, Parts: object[]) =>
    aws.send(
      new CompleteMultipartUploadCommand({
        Bucket: 'staging',
        Key: 'lib.zip',
        UploadId,
        MultipartUpload: { Parts },
      }),
    );

  test('of a stream by lib-storage is one object afterwards', async () => {
    const bytes = bytesOf(12_000_000);
    const params = { Bucket: 'kept', Key: 'lib.zip', Body: streamOf(bytes), Metadata: { run: '7' } };
    const done = await new Upload({ client: aws, params }).done();
    expect(done.ETag).toMatch(/^"[\da-f]{32}-3"$/);
    expect(done).toMatchObject({ ChecksumType: 'COMPOSITE', ChecksumCRC32: expect.stringMatching(/-3$/) });
    expect(done.VersionId).toBe(home().objectsIn('kept')[0]?.versionId);
    expect(await head('lib.zip', 'kept')).toMatchObject({
      ...{ ContentLength: bytes.length, Metadata: { run: '7' }, ChecksumCRC32: done.ChecksumCRC32 },
    });
    expect((await read('lib.zip', { Bucket: 'kept' })) === bytes.toString()).toBe(true);
    expect(home().uploadsIn('kept')).toEqual([]);
    const sent = emulator.calls.map(({ operation, input }) => `${operation} ${input.Body ?? ''}`.trim());
    expect(sent.filter((call) => call.startsWith('UploadPart')).toSorted()).toEqual([
      ...['UploadPart <1514240 bytes>', 'UploadPart <5242880 bytes>', 'UploadPart <5242880 bytes>'],
    ]);
  });

  test('of a stream that breaks is aborted by lib-storage, and nothing is left', async () => {
    const broken = Readable.from(
      (function* () {
        yield bytesOf(6 * MIB);
        throw new Error('the disk is gone');
      })(),
    );
    const params = { Bucket: 'staging', Key: 'lib.zip', Body: broken };
    await expect(new Upload({ client: aws, params }).done()).rejects.toThrow('the disk is gone');
    expect(emulator.callsOf('AbortMultipartUpload')).toHaveLength(1);
    expect([home().objectsIn('staging'), home().uploadsIn('staging')]).toEqual([[], []]);
  });

  test('is under way until it is completed or aborted', async () => {
    const { UploadId } = await begin();
    await send(UploadId, 1, bytesOf(6 * MIB));
    expect(home().uploadsIn('staging')).toEqual([
      { key: 'lib.zip', uploadId: UploadId, parts: 1, bytes: 6 * MIB },
    ]);
    const { Uploads } = await aws.send(new ListMultipartUploadsCommand({ Bucket: 'staging' }));
    expect(Uploads).toMatchObject([{ Key: 'lib.zip', UploadId }]);
    expect(await refusalOf(read())).toMatchObject({ name: 'NoSuchKey' });
    const abort = () =>
      aws.send(new AbortMultipartUploadCommand({ Bucket: 'staging', Key: 'lib.zip', UploadId }));
    expect((await abort()).$metadata.httpStatusCode).toBe(204);
    expect(home().uploadsIn('staging')).toEqual([]);
    expect(await refusalOf(abort())).toMatchObject({ name: 'NoSuchUpload', status: 404 });
    expect(await refusalOf(send(UploadId, 2, bytesOf(1)))).toMatchObject({ name: 'NoSuchUpload' });
  });

  test('is refused when its parts are not those that were sent', async () => {
    const { UploadId } = await begin();
    const [one, two] = [await send(UploadId, 1, bytesOf(5 * MIB)), await send(UploadId, 2, bytesOf(10))];
    const refusal = async (parts: object[]) => (await refusalOf(complete(UploadId, parts))).name;
    expect(await refusal([{ ...one, ETag: two.ETag }, two])).toBe('InvalidPart');
    expect(await refusal([{ ...one, ChecksumCRC32: two.ChecksumCRC32 }, two])).toBe('InvalidPart');
    expect(await refusal([one, { ...two, PartNumber: 3 }])).toBe('InvalidPart');
    expect(await refusal([two, one])).toBe('InvalidPartOrder');
    expect(await refusal([])).toBe('MalformedXML');
    expect(await refusalOf(complete(UploadId, [{ ...one, ChecksumCRC32: undefined }, two]))).toEqual({
      ...{ name: 'InvalidRequest', status: 400 },
      message:
        'The upload was created using a crc32 checksum. The complete request must include the checksum for each ' +
        'part. It was missing for part 1 in the request.',
    });
    await complete(UploadId, [one, two]);
    expect((await read()).length).toBe(5 * MIB + 10);
  });

  test('needs 5 MiB in every part but the last', async () => {
    const { UploadId } = await begin();
    const [one, two] = [await send(UploadId, 1, bytesOf(5 * MIB - 1)), await send(UploadId, 2, bytesOf(10))];
    expect(await refusalOf(complete(UploadId, [one, two]))).toEqual({
      ...{ name: 'EntityTooSmall', status: 400 },
      message: 'Your proposed upload is smaller than the minimum allowed size',
    });
    await complete(UploadId, [{ ...(await send(UploadId, 1, bytesOf(5 * MIB))) }, two]);
  });
});

describe('a bucket', () => {
  test('tells where it is, that it is elsewhere, or that there is none', async () => {
    emulator.region(ACCOUNT, 'eu-west-1').seedBucket({ name: 'far' });
    const ask = (Bucket: string) => aws.send(new HeadBucketCommand({ Bucket }));
    expect((await ask('staging')).BucketRegion).toBe(REGION);
    expect(await refusalOf(ask('none'))).toMatchObject({ name: 'NotFound', status: 404 });
    await expect(ask('far')).rejects.toMatchObject({
      ...{
        $metadata: { httpStatusCode: 301 },
        $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
      },
    });
    expect(await refusalOf(put({ Bucket: 'far' }))).toMatchObject({ name: 'PermanentRedirect', status: 301 });
    expect(await refusalOf(put({ Bucket: 'none' }))).toMatchObject({ name: 'NoSuchBucket', status: 404 });
    const there = s3At(emulator.url, ACCOUNT, 'eu-west-1');
    await put({ Bucket: 'far' }, there);
    expect(emulator.region(ACCOUNT, 'eu-west-1').objectsIn('far')).toHaveLength(1);
    expect(() => emulator.region(OTHER, REGION).seedBucket({ name: 'far' })).toThrow('already');
  });

  test('tells its versioning and its policy', async () => {
    const policy = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow' as const, Principal: '*' as const, Action: 's3:GetObject', Resource: '*' },
      ],
    };
    home().seedBucket({ name: 'open', policy });
    const versioning = async (Bucket: string) =>
      (await aws.send(new GetBucketVersioningCommand({ Bucket }))).Status;
    expect([await versioning('kept'), await versioning('staging')]).toEqual(['Enabled', undefined]);
    const { Policy = '' } = await aws.send(new GetBucketPolicyCommand({ Bucket: 'open' }));
    expect(JSON.parse(Policy)).toEqual(policy);
    expect(await refusalOf(aws.send(new GetBucketPolicyCommand({ Bucket: 'staging' })))).toEqual({
      ...{ name: 'NoSuchBucketPolicy', status: 404, message: 'The bucket policy does not exist' },
    });
  });

  test('with versioning keeps what was deleted until the version is', async () => {
    const [one, two] = [
      await put({ Bucket: 'kept', Body: 'one' }),
      await put({ Bucket: 'kept', Body: 'two' }),
    ];
    const { DeleteMarker, VersionId: marker } = await remove({ Bucket: 'kept' });
    expect(DeleteMarker).toBe(true);
    expect(await refusalOf(read('lib.zip', { Bucket: 'kept' }))).toMatchObject({ name: 'NoSuchKey' });
    expect(await read('lib.zip', { Bucket: 'kept', VersionId: one.VersionId ?? '' })).toBe('one');
    for (const VersionId of [one.VersionId, two.VersionId])
      await remove({ Bucket: 'kept', VersionId: VersionId ?? '' });
    expect(home().objectsIn('kept')).toMatchObject([{ versionId: marker, deleteMarker: true, latest: true }]);
    expect((await remove({ Bucket: 'kept', VersionId: marker ?? '' })).DeleteMarker).toBe(true);
    expect(home().objectsIn('kept')).toEqual([]);
    expect(
      await refusalOf(read('lib.zip', { Bucket: 'kept', VersionId: one.VersionId ?? '' })),
    ).toMatchObject({
      ...{ name: 'NoSuchVersion', status: 404 },
    });
  });

  test('is asked for what it does not know with status 501', async () => {
    const refusal = await refusalOf(aws.send(new GetBucketAclCommand({ Bucket: 'staging' })));
    expect(refusal).toMatchObject({ name: 'UnknownOperationException', status: 501 });
  });
});

describe('rights', () => {
  const allow = (...Action: string[]) => emulator.set({ allow: [{ Action, Resource: '*' }] });
  const denied = (action: string, resource: string) => ({
    ...{ name: 'AccessDenied', status: 403 },
    message:
      `User: ${USER} is not authorized to perform: ${action} on resource: "arn:aws:s3:::${resource}" ` +
      `because no identity-based policy allows the ${action} action`,
  });

  test('are asked for every call, in the words of S3', async () => {
    allow('lambda:*');
    expect(await refusalOf(put())).toEqual(denied('s3:PutObject', 'staging/lib.zip'));
    expect(await refusalOf(read())).toEqual(denied('s3:GetObject', 'staging/lib.zip'));
    expect(await refusalOf(remove())).toEqual(denied('s3:DeleteObject', 'staging/lib.zip'));
    expect(await refusalOf(remove({ VersionId: 'v' }))).toEqual(
      denied('s3:DeleteObjectVersion', 'staging/lib.zip'),
    );
    const names = { Bucket: 'staging', Key: 'lib.zip', UploadId: 'x' };
    expect(await refusalOf(aws.send(new AbortMultipartUploadCommand(names)))).toEqual(
      denied('s3:AbortMultipartUpload', 'staging/lib.zip'),
    );
    expect(await refusalOf(aws.send(new GetBucketVersioningCommand({ Bucket: 'staging' })))).toEqual(
      denied('s3:GetBucketVersioning', 'staging'),
    );
    expect(await refusalOf(aws.send(new GetBucketPolicyCommand({ Bucket: 'staging' })))).toEqual(
      denied('s3:GetBucketPolicy', 'staging'),
    );
    const bucket = (Bucket: string) => refusalOf(aws.send(new HeadBucketCommand({ Bucket })));
    expect([(await bucket('staging')).status, (await bucket('none')).status]).toEqual([403, 404]);
  });

  test('to list decide whether a missing key is told of', async () => {
    allow('s3:GetObject');
    expect(await refusalOf(read('none'))).toEqual(denied('s3:ListBucket', 'staging'));
    allow('s3:GetObject', 's3:ListBucket');
    expect(await refusalOf(read('none'))).toMatchObject({ name: 'NoSuchKey' });
  });

  test('come from the bucket too: its policy forbids anybody, and others need it', async () => {
    const resource = 'arn:aws:s3:::guarded/*';
    home().seedBucket({
      name: 'guarded',
      policy: {
        Statement: [
          {
            ...{ Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: resource },
            Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
          },
          {
            ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resource },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
          {
            ...{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${OTHER}:root` } },
            ...{ Action: 's3:GetObject', Resource: resource },
          },
        ],
      },
    });
    expect((await refusalOf(put({ Bucket: 'guarded' }))).message).toBe(
      `User: ${USER} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::guarded/lib.zip" ` +
        'with an explicit deny in a resource-based policy',
    );
    await put({ Bucket: 'guarded', ServerSideEncryption: 'aws:kms', ChecksumAlgorithm: 'SHA256' });
    const other = s3At(emulator.url, OTHER);
    const get = new GetObjectCommand({ Bucket: 'guarded', Key: 'lib.zip' });
    expect((await other.send(get)).ContentLength).toBe(5);
    const refused = { name: 'AccessDenied', status: 403, message: 'Access Denied' };
    expect(await refusalOf(put({ Bucket: 'guarded' }, other))).toEqual(refused);
    expect(await refusalOf(put({ ExpectedBucketOwner: OTHER }))).toEqual(refused);
  });

  test('are never guessed: a policy with a condition that is not known cannot be seeded', () => {
    const statement = { Effect: 'Deny' as const, Principal: '*' as const, Action: 's3:*', Resource: '*' };
    const seed = (Condition: Record<string, Record<string, string>>) => () =>
      home().seedBucket({ name: 'odd', policy: { Statement: [{ ...statement, Condition }] } });
    expect(seed({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })).toThrow(TypeError);
    expect(seed({ StringEquals: { 'aws:PrincipalTag/team': 'a' } })).toThrow(TypeError);
  });
});

describe('encryption', () => {
  const denied = (action: string, key: string) => ({
    ...{ name: 'AccessDenied', status: 403 },
    message:
      `User: ${USER} is not authorized to perform: ${action} on resource: ${key} ` +
      `because no identity-based policy allows the ${action} action`,
  });

  test('is by the key that is named, by id, ARN or alias, or by that of the bucket', async () => {
    const arn = home().seedKey({ id: 'k-1', alias: 'layers' });
    home().seedBucket({ name: 'sealed', kmsKey: arn });
    for (const SSEKMSKeyId of ['k-1', arn, 'alias/layers', arn.replace('key/k-1', 'alias/layers')])
      expect((await put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId })).SSEKMSKeyId).toBe(arn);
    expect((await put({ Bucket: 'sealed' })).SSEKMSKeyId).toBe(arn);
    expect(home().objectsIn('sealed')[0]?.encryption).toEqual({ algorithm: 'aws:kms', keyArn: arn });
  });

  test('by a key that is not there, elsewhere, disabled or without its algorithm is refused', async () => {
    const there = emulator.region(ACCOUNT, 'eu-west-1').seedKey({ id: 'k-2' });
    home().seedKey({ id: 'off', enabled: false });
    const kms = (SSEKMSKeyId: string) => refusalOf(put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId }));
    expect(await kms('none')).toEqual({
      ...{ name: 'KMS.NotFoundException', status: 400 },
      message: `Key 'arn:aws:kms:${REGION}:${ACCOUNT}:key/none' does not exist`,
    });
    expect(await kms(there)).toMatchObject({
      name: 'KMS.NotFoundException',
      message: 'Invalid arn eu-west-1',
    });
    expect(await kms('alias/none')).toMatchObject({ name: 'KMS.NotFoundException' });
    expect(await kms('off')).toMatchObject({ name: 'KMS.DisabledException', status: 400 });
    expect(await refusalOf(put({ SSEKMSKeyId: 'off' }))).toMatchObject({ name: 'InvalidArgument' });
  });

  test('needs the right to make a data key, and reading and uploads in parts that to open it', async () => {
    const key = home().seedKey({ id: 'k-1' });
    const kms = { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: key };
    const allow = (...Action: string[]) => emulator.set({ allow: [{ Action, Resource: '*' }] });
    allow('s3:*');
    expect(await refusalOf(put(kms))).toEqual(denied('kms:GenerateDataKey', key));
    allow('s3:*', 'kms:GenerateDataKey');
    await put(kms);
    expect(await refusalOf(read())).toEqual(denied('kms:Decrypt', key));
    const params = { Bucket: 'staging', Key: 'big.zip', Body: bytesOf(6 * MIB), ...kms };
    expect(await refusalOf(new Upload({ client: aws, params }).done())).toEqual(denied('kms:Decrypt', key));
    expect(home().uploadsIn('staging')).toEqual([]);
    allow('s3:*', 'kms:*');
    await new Upload({ client: aws, params }).done();
    expect(await read()).toBe('bytes');
  });

  test('by a key of another account needs that account’s consent', async () => {
    const strange = emulator.region(OTHER, REGION).seedKey({ id: 'a' });
    const shared = emulator.region(OTHER, REGION).seedKey({ id: 'b', accounts: [ACCOUNT] });
    const kms = (SSEKMSKeyId: string) => put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId });
    expect((await refusalOf(kms(strange))).message).toContain('because no resource-based policy allows');
    await kms(shared);
  });
});

describe('a call to S3', () => {
  test('is recorded, waits, and may be hit by a fault in the words of S3', async () => {
    emulator.set({ latencyMillis: 50, throttle: true });
    const started = Date.now();
    await put();
    expect(Date.now() - started).toBeGreaterThanOrEqual(45);
    expect(emulator.calls).toMatchObject([
      {
        ...{
          service: 's3',
          operation: 'PutObject',
          account: ACCOUNT,
          region: REGION,
          status: 200,
          applied: true,
        },
        input: { Bucket: 'staging', Key: 'lib.zip', Body: '<5 bytes>' },
      },
    ]);
    emulator.set({ latencyMillis: 0 });
    for (const [kind, name, status] of [
      ['429', 'SlowDown', 503],
      ['500', 'InternalError', 500],
      ['503', 'ServiceUnavailable', 503],
    ] as const) {
      emulator.fault({ operation: 'PutObject', kind });
      expect(await refusalOf(put())).toMatchObject({ name, status });
    }
    emulator.fault({ operation: 'HeadObject', kind: '503' });
    expect((await refusalOf(head())).status).toBe(503);
    emulator.fault({ operation: 'PutObject', kind: 'reset', when: 'after' });
    await expect(put({ Body: 'made it' })).rejects.toThrow();
    expect(await read()).toBe('made it');
  });

  test('may fail after its answer began with 200', async () => {
    emulator.fault({ operation: 'CompleteMultipartUpload', kind: '200-error' });
    const upload = new Upload({
      client: aws,
      params: { Bucket: 'staging', Key: 'big', Body: bytesOf(6 * MIB) },
    });
    expect((await refusalOf(upload.done())).name).toBe('InternalError');
    expect([home().objectsIn('staging'), home().uploadsIn('staging')]).toEqual([[], []]);
  });

  test('is told apart from the reading of an archive by its service', async () => {
    await put();
    emulator.fault({ operation: 'GetObject', service: 'archives', kind: '503' });
    expect(await read()).toBe('bytes');
    emulator.fault({ operation: 'GetObject', service: 's3', kind: '503' });
    expect((await refusalOf(read())).status).toBe(503);
  });

  test('in great number is not throttled', async () => {
    emulator.set({ throttle: { controlPlane: 1 } });
    await Promise.all(Array.from({ length: 20 }, (_, at) => put({ Key: String(at) })));
    await sleep(0);
    expect(home().objectsIn('staging')).toHaveLength(20);
  });
});
