import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as sdk from '@aws-sdk/client-lambda';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;
const FOREIGN = '222222222222';

let emulator: Emulator;
let aws: sdk.LambdaClient;
let foreign: sdk.LambdaClient;
beforeEach(async () => {
  emulator = await startEmulator({ organizations: { 'o-aaaaaaaaaa': [FOREIGN] } });
  aws = lambdaAt(emulator.url);
  foreign = lambdaAt(emulator.url, FOREIGN);
});
afterEach(() => emulator.close());

const home = () => emulator.region(ACCOUNT, REGION);
const publish = (LayerName: string, more: Partial<sdk.PublishLayerVersionRequest> = {}) =>
  aws.send(
    new sdk.PublishLayerVersionCommand({ LayerName, Content: { ZipFile: zipOf({ a: 'x' }) }, ...more }),
  );

describe('publishing', () => {
  const runtimes = Array.from({ length: 16 }, () => 'nodejs24.x' as const);
  const tooLong = (most: number) => `Member must have length less than or equal to ${most}`;

  test.each<[string, string, Partial<sdk.PublishLayerVersionRequest>, string]>([
    ['a description of 257 characters', 'lib', { Description: 'd'.repeat(257) }, tooLong(256)],
    ['a licence of 513 characters', 'lib', { LicenseInfo: 'l'.repeat(513) }, tooLong(512)],
    ['16 runtimes', 'lib', { CompatibleRuntimes: runtimes }, tooLong(15)],
    ['3 architectures', 'lib', { CompatibleArchitectures: ['x86_64', 'arm64', 'arm64'] }, tooLong(2)],
    ['a name of 141 characters', 'n'.repeat(141), {}, tooLong(140)],
    ['a name with a space', 'bad name', {}, 'Member must satisfy regular expression pattern'],
  ])('refuses %s', async (_, name, more, constraint) => {
    const refusal = await refusalOf(publish(name, more));
    expect(refusal).toMatchObject({ name: 'ValidationException', status: 400 });
    expect(refusal.message).toContain('1 validation error detected: Value ');
    expect(refusal.message).toContain(`failed to satisfy constraint: ${constraint}`);
  });

  test('takes what is just within the limits', async () => {
    const reply = await publish('n'.repeat(140), {
      ...{ Description: 'd'.repeat(256), LicenseInfo: 'l'.repeat(512) },
      ...{ CompatibleRuntimes: runtimes.slice(1), CompatibleArchitectures: ['x86_64', 'arm64'] },
    });
    expect(reply.Version).toBe(1);
  });

  test('leaves out the lists that were not sent, and knows runtimes of the past', async () => {
    const bare = await publish('bare');
    expect([bare.CompatibleRuntimes, bare.CompatibleArchitectures, bare.Description]).toEqual([
      undefined,
      undefined,
      '',
    ]);
    expect((await publish('old', { CompatibleRuntimes: ['go1.x', 'python2.7'] })).Version).toBe(1);
  });

  test('refuses archives from 50 MiB on that do not come from S3', async () => {
    const zip = await refusalOf(publish('lib', { Content: { ZipFile: Buffer.alloc(52_428_800) } }));
    expect(zip).toEqual({
      ...{ name: 'RequestEntityTooLargeException', status: 413 },
      message: 'Zipped size must be smaller than 52428800 bytes',
    });
  }, 30_000);

  test('refuses an archive in the words of Lambda', async () => {
    const refusal = await refusalOf(publish('lib', { Content: { ZipFile: zipOf({ a: 'x' }, 0o100600) } }));
    expect(refusal).toEqual({
      ...{ name: 'InvalidParameterValueException', status: 400 },
      message: 'Layer conversion failed: Some files do not have read permissions; ',
    });
  });

  test('stops when the code storage is full', async () => {
    emulator.set({ codeStorageBytes: 1000 });
    home().seedLayer({ name: 'big', unzippedSize: 1000 });
    expect((await refusalOf(publish('lib'))).name).toBe('CodeStorageExceededException');
    const settings = await aws.send(new sdk.GetAccountSettingsCommand({}));
    expect([settings.AccountUsage?.TotalCodeSize, settings.AccountLimit?.TotalCodeSize]).toEqual([
      1000, 1000,
    ]);
  });

  test('into a layer named by its ARN is the same as by its name', async () => {
    home().seedLayer({ name: 'lib' });
    expect((await publish(`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:lib`)).Version).toBe(2);
    expect((await refusalOf(publish(`arn:aws:lambda:${REGION}:${FOREIGN}:layer:lib`))).status).toBe(403);
  });

  test('keeps accounts and regions apart', async () => {
    home().seedLayer({ name: 'lib' });
    const far = lambdaAt(emulator.url, ACCOUNT, 'eu-west-1');
    for (const client of [foreign, far]) {
      const { Layers } = await client.send(new sdk.ListLayersCommand({}));
      expect(Layers).toEqual([]);
    }
  });
});

describe('listing', () => {
  const numbers = async (input: Partial<sdk.ListLayerVersionsRequest>) => {
    const pages: (number | undefined)[][] = [];
    const paginator = sdk.paginateListLayerVersions({ client: aws }, { LayerName: 'lib', ...input });
    for await (const page of paginator) pages.push(page.LayerVersions?.map((item) => item.Version) ?? []);
    return pages;
  };

  test('gives the newest versions first, 50 to a page', async () => {
    for (let n = 0; n < 120; n += 1) home().seedLayer({ name: 'lib' });
    const pages = await numbers({});
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
    expect(pages.flat()).toEqual(Array.from({ length: 120 }, (_, n) => 120 - n));
  });

  test('gives pages as small as asked for, or as the emulator is told to', async () => {
    for (let n = 0; n < 3; n += 1) home().seedLayer({ name: 'lib' });
    expect(await numbers({ MaxItems: 2 })).toEqual([[3, 2], [1]]);
    emulator.set({ pageSize: 1 });
    expect(await numbers({})).toEqual([[3], [2], [1]]);
    expect((await refusalOf(numbers({ MaxItems: 51 }))).message).toContain('less than or equal to 50');
    expect((await refusalOf(numbers({ MaxItems: 0 }))).message).toContain('greater than or equal to 1');
    const odd = aws.send(new sdk.ListLayerVersionsCommand({ LayerName: 'lib', Marker: 'bm9wZQ==' }));
    expect((await refusalOf(odd)).name).toBe('InvalidParameterValueException');
  });

  test('filters by runtime and architecture, page by page', async () => {
    home().seedLayer({ name: 'lib', compatibleRuntimes: ['python3.12'], compatibleArchitectures: ['arm64'] });
    home().seedLayer({ name: 'lib', compatibleRuntimes: ['python3.13'] });
    expect(await numbers({ CompatibleRuntime: 'python3.12' })).toEqual([[1]]);
    expect(await numbers({ CompatibleArchitecture: 'arm64', MaxItems: 1 })).toEqual([[], [1]]);
    const { Layers } = await aws.send(new sdk.ListLayersCommand({ CompatibleRuntime: 'python3.13' }));
    expect(Layers?.map((layer) => layer.LatestMatchingVersion?.Version)).toEqual([2]);
  });

  test('shows neither hash nor size', async () => {
    await publish('lib');
    const { LayerVersions } = await aws.send(new sdk.ListLayerVersionsCommand({ LayerName: 'lib' }));
    expect(Object.keys(LayerVersions?.[0] ?? {}).sort()).toEqual(
      ['CreatedDate', 'Description', 'LayerVersionArn', 'Version'].sort(),
    );
  });
});

describe('a layer of another account', () => {
  const grant = (more: Partial<sdk.AddLayerVersionPermissionRequest>) =>
    aws.send(
      new sdk.AddLayerVersionPermissionCommand({
        ...{ LayerName: 'lib', VersionNumber: 1, StatementId: 'share', Principal: FOREIGN },
        ...{ Action: 'lambda:GetLayerVersion', ...more },
      }),
    );
  const read = (Arn: string) => foreign.send(new sdk.GetLayerVersionByArnCommand({ Arn }));
  const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:lib:1`;
  const DENIED = {
    ...{ name: 'AccessDeniedException', status: 403 },
    message:
      `User: arn:aws:iam::${FOREIGN}:user/emulator is not authorized to perform: lambda:GetLayerVersion on ` +
      `resource: ${ARN} because no resource-based policy allows the lambda:GetLayerVersion action`,
  };

  test('cannot be read or attached unless it is shared, and is not told from a missing one', async () => {
    expect(await refusalOf(read(ARN))).toEqual(DENIED);
    home().seedLayer({ name: 'lib', files: { a: 'x' } });
    emulator.region(FOREIGN, REGION).seedFunction({ name: 'f' });
    const attach = () =>
      foreign.send(new sdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', Layers: [ARN] }));
    expect(await refusalOf(read(ARN))).toEqual(DENIED);
    expect(await refusalOf(attach())).toEqual(DENIED);
    await grant({});
    expect((await read(ARN)).Version).toBe(1);
    expect((await attach()).Layers?.map((layer) => layer.Arn)).toEqual([ARN]);
  });

  test('can be shared with an account, an organisation or everybody', async () => {
    for (const [more, allowed] of [
      [{ Principal: '333333333333' }, false],
      [{ Principal: `arn:aws:iam::${FOREIGN}:root` }, true],
      [{ Principal: '*', OrganizationId: 'o-bbbbbbbbbb' }, false],
      [{ Principal: '*', OrganizationId: 'o-aaaaaaaaaa' }, true],
      [{ Principal: '*' }, true],
    ] as const) {
      const arn = home().seedLayer({ name: 'lib' });
      await grant({ ...more, VersionNumber: Number(arn.split(':').at(-1)) });
      const outcome = await read(arn).then(
        () => true,
        () => false,
      );
      expect([more, outcome]).toEqual([more, allowed]);
    }
  });

  test('is shared with nobody by a seeded statement of a form that is not emulated', async () => {
    const arn = home().seedLayer({ name: 'lib' });
    const Principal = { AWS: `arn:aws:iam::${FOREIGN}:root` };
    const statement = { Sid: 'a', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion', Resource: arn };
    for (const odd of [
      { Principal, Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } },
      { Principal, Action: ['lambda:GetLayerVersion'] },
      { Principal: { AWS: [Principal.AWS] } },
    ]) {
      home().seedPolicy({ name: 'lib', version: 1, statements: [{ ...statement, ...odd }] });
      expect(await refusalOf(read(arn))).toEqual(DENIED);
    }
    home().seedPolicy({ name: 'lib', version: 1, statements: [{ ...statement, Principal }] });
    expect((await read(arn)).Version).toBe(1);
  });

  test('shares one version at a time, and never its list', async () => {
    home().seedLayer({ name: 'lib' });
    const second = home().seedLayer({ name: 'lib' });
    await grant({ Principal: '*' });
    expect((await refusalOf(read(second))).status).toBe(403);
    const list = foreign.send(new sdk.ListLayerVersionsCommand({ LayerName: ARN.slice(0, -2) }));
    expect(await refusalOf(list)).toMatchObject({ name: 'AccessDeniedException', status: 403 });
  });

  test('has statements as AWS writes them', async () => {
    home().seedLayer({ name: 'lib' });
    const account = await grant({});
    expect(JSON.parse(account.Statement ?? '')).toMatchObject({
      Principal: { AWS: `arn:aws:iam::${FOREIGN}:root` },
    });
    const all = await grant({ StatementId: 'org', Principal: '*', OrganizationId: 'o-aaaaaaaaaa' });
    expect(JSON.parse(all.Statement ?? '')).toMatchObject({
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-aaaaaaaaaa' } },
    });
    const odd = [{ Principal: 'nobody' }, { StatementId: 'a b' }, { OrganizationId: 'o-aaaaaaaaaa' }];
    for (const more of odd) expect((await refusalOf(grant({ StatementId: 'x', ...more }))).status).toBe(400);
  });
});

describe('the location of an archive', () => {
  const locate = async (): Promise<string> => {
    const { Content } = await publish('lib');
    return Content?.Location ?? '';
  };
  const ask = (url: string, Range: string) => fetch(url, { headers: { Range } });

  test('serves the bytes that were published, whole and in ranges', async () => {
    const zip = zipOf({ a: 'x' });
    const url = await locate();
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(zip);
    for (const [range, start, end] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, zip.length],
      ['bytes=-22', zip.length - 22, zip.length],
      ['bytes=0-99999', 0, zip.length],
    ] as const) {
      const reply = await ask(url, range);
      expect([reply.status, reply.headers.get('content-range')]).toEqual([
        206,
        `bytes ${start}-${end - 1}/${zip.length}`,
      ]);
      expect(Buffer.from(await reply.arrayBuffer())).toEqual(zip.subarray(start, end));
    }
    expect((await ask(url, 'bytes=99999-')).status).toBe(416);
    emulator.set({ ignoreRange: true });
    expect((await ask(url, 'bytes=0-9')).status).toBe(200);
  });

  test('answers only what is still the same when told to, and counts what it sent', async () => {
    const url = await locate();
    const whole = await fetch(url);
    const ETag = whole.headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'If-Match': ETag, Range: 'bytes=0-9' } })).status).toBe(206);
    expect((await fetch(url, { headers: { 'If-Match': '"other"' } })).status).toBe(412);
    const sent = emulator.callsOf('GetObject').map(({ bodyBytes }) => bodyBytes);
    expect(sent.slice(0, 2)).toEqual([zipOf({ a: 'x' }).length, 10]);
  });

  test.each(['stall', 'wrong-range'] as const)('can be broken: %s', async (kind) => {
    const url = await locate();
    emulator.fault({ operation: 'GetObject', kind, when: 'after' });
    const signal = AbortSignal.timeout(200);
    const reply = await fetch(url, { headers: { Range: 'bytes=4-9' }, signal });
    expect([reply.status, reply.headers.get('content-range')?.startsWith('bytes 4-9/')]).toEqual([
      206,
      kind === 'stall',
    ]);
    const body = reply.text();
    if (kind === 'stall') await expect(body).rejects.toThrow('timeout');
    else expect(await body).toHaveLength(6);
  });

  test('is for GET only, needs its signature, and expires', async () => {
    const url = await locate();
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(403);
    expect((await fetch(url.replace('/lib/', '/other/'))).status).toBe(403);
    const later = Date.now() + 600_001;
    emulator.set({ now: () => later });
    const expired = await fetch(url);
    expect([expired.status, await expired.text()]).toEqual([
      403,
      expect.stringContaining('Request has expired'),
    ]);
  });

  test('has nothing to serve when archives are discarded', async () => {
    emulator.set({ discardArchives: true });
    expect((await fetch(await locate())).status).toBe(404);
  });
});
