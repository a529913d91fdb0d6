import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { GetLayerVersionCommand, LambdaClient, ListLayersCommand } from '@aws-sdk/client-lambda';
import { HeadBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, refusalOf, REGION, stsAt } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;
type Credentials = Parameters<typeof settings>[0];

const OTHER = '222222222222';
const READER = `arn:aws:iam::${OTHER}:role/reader`;
const SESSION = `arn:aws:sts::${OTHER}:assumed-role/reader/promote`;

let emulator: Emulator;
let sts: STSClient;
let now: number;
beforeEach(async () => {
  now = Date.now();
  emulator = await startEmulator({ now: () => now });
  sts = stsAt(emulator.url);
  emulator.region(OTHER, REGION).seedRole({ name: 'reader', trusts: [ACCOUNT] });
});
afterEach(() => emulator.close());

const settings = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string }) => ({
  ...{ endpoint: emulator.url, region: REGION, maxAttempts: 1, credentials },
});

async function assume(more: Partial<AssumeRoleCommandInput> = {}, client = sts): Promise<Credentials> {
  const input = { RoleArn: READER, RoleSessionName: 'promote', ...more };
  const { Credentials } = await client.send(new AssumeRoleCommand(input));
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}

const denied = (caller: string, role = READER) => ({
  ...{ name: 'AccessDenied', status: 403 },
  message: `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${role}`,
});

describe('a role', () => {
  test('gives credentials that act in its account', async () => {
    const layer = emulator.region(OTHER, REGION).seedLayer({ name: 'lib', files: { a: 'a' } });
    const { Credentials, AssumedRoleUser } = await sts.send(
      new AssumeRoleCommand({ RoleArn: READER, RoleSessionName: 'promote', DurationSeconds: 900 }),
    );
    expect(Credentials?.AccessKeyId).toMatch(/^ASIA[\dA-Z]{16}$/);
    expect(Credentials?.Expiration?.getTime()).toBe(Math.floor(now / 1000 + 900) * 1000);
    expect(AssumedRoleUser).toMatchObject({ Arn: SESSION });
    const credentials = await assume();
    const lambda = new LambdaClient(settings(credentials));
    const { LayerVersionArn } = await lambda.send(
      new GetLayerVersionCommand({ LayerName: 'lib', VersionNumber: 1 }),
    );
    expect(LayerVersionArn).toBe(layer);
    const identity = await new STSClient(settings(credentials)).send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Account: OTHER, Arn: SESSION });
    expect(emulator.callsOf('GetLayerVersion')[0]).toMatchObject({ account: OTHER });
    expect(JSON.stringify(emulator.calls)).not.toContain(credentials.sessionToken);
  });

  test('may have a path, and belongs to no region', async () => {
    const arn = emulator.region(OTHER, 'eu-west-1').seedRole({ name: 'ci/deep/writer', trusts: [ACCOUNT] });
    expect(arn).toBe(`arn:aws:iam::${OTHER}:role/ci/deep/writer`);
    const credentials = await assume({ RoleArn: arn });
    const { Arn } = await new STSClient(settings(credentials)).send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe(`arn:aws:sts::${OTHER}:assumed-role/writer/promote`);
  });

  test('that does not trust the caller, or is not there, is refused alike', async () => {
    const user = (account: string) => `arn:aws:iam::${account}:user/emulator`;
    const third = stsAt(emulator.url, '333333333333');
    expect(await refusalOf(assume({}, third))).toEqual(denied(user('333333333333')));
    const none = `arn:aws:iam::${OTHER}:role/none`;
    expect(await refusalOf(assume({ RoleArn: none }))).toEqual(denied(user(ACCOUNT), none));
    emulator.set({ allow: [{ Action: 'sts:AssumeRole', Resource: none }] });
    expect(await refusalOf(assume())).toEqual(denied(user(ACCOUNT)));
    emulator.set({ allow: [{ Action: 'sts:AssumeRole', Resource: READER }] });
    await assume();
  });

  test('may want an external id', async () => {
    emulator.region(OTHER, REGION).seedRole({ name: 'reader', trusts: [ACCOUNT], externalId: 'agreed' });
    expect((await refusalOf(assume())).name).toBe('AccessDenied');
    expect((await refusalOf(assume({ ExternalId: 'guessed' }))).name).toBe('AccessDenied');
    await assume({ ExternalId: 'agreed' });
  });

  test('may be all that its sessions can do', async () => {
    const allow = [{ Action: 'lambda:GetLayerVersion', Resource: '*' }];
    emulator.region(OTHER, REGION).seedRole({ name: 'reader', trusts: [ACCOUNT], allow });
    emulator.region(OTHER, REGION).seedBucket({ name: 'theirs' });
    const credentials = await assume();
    expect(
      await refusalOf(new LambdaClient(settings(credentials)).send(new ListLayersCommand({}))),
    ).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`User: ${SESSION} is not authorized to perform: lambda:ListLayers`),
    });
    const list = new S3Client(settings(credentials)).send(new ListObjectsV2Command({ Bucket: 'theirs' }));
    expect((await refusalOf(list)).message).toBe(
      `User: ${SESSION} is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::theirs" ` +
        'because no identity-based policy allows the s3:ListBucket action',
    );
  });
});

describe('a session', () => {
  test('ends: every service says so in its own words', async () => {
    const credentials = await assume({ DurationSeconds: 900 });
    const calls = () => [
      new LambdaClient(settings(credentials)).send(new ListLayersCommand({})),
      new STSClient(settings(credentials)).send(new GetCallerIdentityCommand({})),
      new S3Client(settings(credentials)).send(new ListObjectsV2Command({ Bucket: 'staging' })),
      new CloudWatchClient(settings(credentials)).send(new DescribeAlarmsCommand({})),
    ];
    emulator.region(OTHER, REGION).seedBucket({ name: 'staging' });
    await Promise.all(calls());
    now += 900_000;
    const refusals = await Promise.all(calls().map(refusalOf));
    expect(refusals.map(({ name, status }) => [name, status])).toEqual([
      ['ExpiredTokenException', 403],
      ['ExpiredToken', 403],
      ['ExpiredToken', 400],
      ['ExpiredToken', 400],
    ]);
    const head = new S3Client(settings(credentials)).send(new HeadBucketCommand({ Bucket: 'staging' }));
    expect((await refusalOf(head)).status).toBe(400);
  });

  test('that nobody began is none', async () => {
    const [one, other] = [await assume(), await assume({ RoleSessionName: 'another' })];
    const changed = `${one.sessionToken.slice(0, -4)}AAAA`;
    for (const wrong of [{ sessionToken: changed }, { accessKeyId: 'ASIA3333333333330000' }]) {
      const client = new LambdaClient(settings({ ...one, ...wrong }));
      expect(await refusalOf(client.send(new ListLayersCommand({})))).toEqual({
        ...{ name: 'UnrecognizedClientException', status: 403 },
        message: 'The security token included in the request is invalid.',
      });
    }
    expect(one.sessionToken).not.toBe(other.sessionToken);
  });

  test('lasts as long as the role and AWS allow', async () => {
    const refusal = async (DurationSeconds: number, client = sts) => {
      const { name, message } = await refusalOf(assume({ DurationSeconds }, client));
      return `${name}: ${message}`;
    };
    expect(await refusal(899)).toBe(
      "ValidationError: 1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: " +
        'Member must have value greater than or equal to 900',
    );
    expect(await refusal(3601)).toBe(
      'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
    const long = { name: 'reader', trusts: [ACCOUNT, OTHER], maxSessionSeconds: 43_200 };
    emulator.region(OTHER, REGION).seedRole(long);
    const session = new STSClient(settings(await assume({ DurationSeconds: 43_200 })));
    expect(await refusal(3601, session)).toContain('1 hour session limit for roles assumed by role chaining');
  });

  test('has a name that AWS takes', async () => {
    for (const RoleSessionName of ['x', 'a b', 'n'.repeat(65)])
      expect((await refusalOf(assume({ RoleSessionName }))).name).toBe('ValidationError');
    expect((await refusalOf(assume({ RoleArn: 'arn:aws:iam::222222222222:user/a' }))).name).toBe(
      'ValidationError',
    );
    expect((await refusalOf(assume({ Policy: '{}' }))).status).toBe(501);
  });

  test('is asked for without a rate, and may be hit by a fault', async () => {
    emulator.set({ throttle: { controlPlane: 1 } });
    await Promise.all(Array.from({ length: 10 }, () => assume()));
    emulator.fault({ operation: 'AssumeRole', kind: '429' });
    expect(await refusalOf(assume())).toMatchObject({ name: 'Throttling', status: 400 });
    emulator.fault({ operation: 'AssumeRole', kind: '503' });
    expect(await refusalOf(assume())).toMatchObject({ name: 'ServiceUnavailable', status: 503 });
  });
});
