// What the actions publish, as the AWS CLI sees it at moto: two programs that share no code with this one, nor with the
// emulator. moto_server.py tells what it adds to moto.
import { createHash, randomFillSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import { execFileSync } from '../child-process.ts';
import { jsonAt } from '../documented-policies.ts';
import { startMoto, testAt } from '../moto.ts';
import type { Moto } from '../moto.ts';
import { ACCOUNT, createFunctions, REGION, withMoto } from './at-moto.ts';
import type { AtMoto, StepAtMoto } from './at-moto.ts';
import { AWS_CLI, obtainTools } from './tool.ts';

const [cli = ''] = (await obtainTools(AWS_CLI)) ?? [];
const moto = cli === '' ? undefined : await startMoto();
afterAll(() => moto?.stop());

/** Of the documented policies. */
const BUCKET = 'my-org-layers-eu-central-1';
const LAYER = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };
const CHANGED = { 'layer/python/greetings.py': 'HELLO = "Hello, you"\n' };
const GREETINGS = {
  'layer-name': 'greetings',
  path: 'layer',
  'compatible-runtimes': 'python3.13',
  'compatible-architectures': 'arm64',
};

function testWithCli(name: string, scene: (at: AtMoto) => Promise<void>): void {
  testAt(moto, name, (running: Moto) => withMoto(running, cli, scene));
}

/** Runs an action to a good end. */
async function succeed(at: AtMoto, inputs: Record<string, string>, folder = '.'): Promise<StepAtMoto> {
  const step = await at.act(folder, inputs);
  expect({ code: step.code, errors: step.errors }).toEqual({ code: 0, errors: [] });
  return step;
}

const versionArn = (name: string, version: number, region = REGION) =>
  `arn:aws:lambda:${region}:${ACCOUNT}:layer:${name}:${version}`;

/** `aws lambda get-layer-version`. */
function getVersion({ aws }: AtMoto, number = 1, region = REGION, name = 'greetings'): unknown {
  return aws(
    ...['lambda', 'get-layer-version', '--region', region],
    ...['--layer-name', name, '--version-number', String(number)],
  );
}

/** The layers of a function, as `aws lambda get-function-configuration` lists them. */
function layersOf({ aws }: AtMoto, name: string): string[] {
  const configuration = aws('lambda', 'get-function-configuration', '--function-name', name);
  const { Layers = [] } = configuration as { Layers?: { Arn: string }[] };
  return Layers.map(({ Arn }) => Arn);
}

function makeBucket({ aws, awsText }: AtMoto): void {
  awsText('s3', 'mb', `s3://${BUCKET}`);
  aws(
    ...['s3api', 'put-bucket-versioning', '--bucket', BUCKET],
    ...['--versioning-configuration', 'Status=Enabled'],
  );
}

/** What is in the bucket, deleted versions too. */
function inBucket({ aws, awsText }: AtMoto): { listed: string; versions: unknown; uploads: unknown } {
  return {
    listed: awsText('s3', 'ls', `s3://${BUCKET}`, '--recursive'),
    versions: (aws('s3api', 'list-object-versions', '--bucket', BUCKET) as { Versions?: unknown }).Versions,
    uploads: (aws('s3api', 'list-multipart-uploads', '--bucket', BUCKET) as { Uploads?: unknown }).Uploads,
  };
}

describe('the AWS CLI', () => {
  testWithCli('sees the version, with the digest, size and properties that the outputs tell', async (at) => {
    at.write(LAYER);
    const { outputs, report } = await succeed(at, { ...GREETINGS, description: 'Greets', license: 'MIT' });
    expect(at.aws('lambda', 'list-layer-versions', '--layer-name', 'greetings')).toMatchObject({
      LayerVersions: [{ Version: 1, LayerVersionArn: versionArn('greetings', 1) }],
    });
    expect(at.aws('lambda', 'list-layers')).toMatchObject({ Layers: [{ LayerName: 'greetings' }] });
    expect(getVersion(at)).toMatchObject({
      LayerVersionArn: outputs['layer-version-arn'],
      Description: `Greets sha256:${outputs['content-hash']}`,
      LicenseInfo: 'MIT',
      CompatibleRuntimes: ['python3.13'],
      CompatibleArchitectures: ['arm64'],
      Content: {
        CodeSize: Number(outputs['code-size']),
        CodeSha256: report.regions[0]?.version?.codeSha256,
      },
    });
  });

  testWithCli('sees one version for one content, and a second for another', async (at) => {
    at.write(LAYER);
    await succeed(at, GREETINGS);
    expect((await succeed(at, GREETINGS)).outputs['published']).toBe('false');
    at.write(CHANGED);
    expect((await succeed(at, GREETINGS)).outputs['published']).toBe('true');
    at.write(LAYER);
    expect((await succeed(at, { ...GREETINGS, reuse: 'any' })).outputs['version']).toBe('1');
    expect(at.aws('lambda', 'list-layer-versions', '--layer-name', 'greetings')).toMatchObject({
      LayerVersions: [{ Version: 2 }, { Version: 1 }],
    });
  });

  testWithCli('sees nothing after a dry run, nor after a check that failed', async (at) => {
    at.write(LAYER);
    await succeed(at, { ...GREETINGS, 'dry-run': 'true' });
    at.write({ 'layer/python/words.txt': randomFillSync(Buffer.alloc(2_000_000)) });
    const failed = await at.act('.', { ...GREETINGS, 'max-unzipped-size': '1 MB' });
    expect(failed.code).toBe(1);
    expect(at.aws('lambda', 'list-layers')).toEqual({ Layers: [] });
  });

  testWithCli(
    'sees the same bytes in two regions, those who may use them, and a parameter in each',
    async (at) => {
      at.write(LAYER);
      const { outputs } = await succeed(at, {
        ...GREETINGS,
        regions: 'eu-central-1, us-east-1',
        'share-with': '210987654321',
        'ssm-parameter': '/layers/{layer-name}',
      });
      const regions = JSON.parse(outputs['layer-version-arns'] ?? '{}') as Record<string, string>;
      expect(Object.keys(regions)).toEqual(['eu-central-1', 'us-east-1']);
      const [first, second] = Object.entries(regions).map(([region, arn]) => {
        const policy = at.aws(
          ...['lambda', 'get-layer-version-policy', '--region', region],
          ...['--layer-name', 'greetings', '--version-number', '1'],
        );
        const { Statement } = JSON.parse((policy as { Policy: string }).Policy) as { Statement: unknown };
        expect(Statement).toMatchObject([
          { Effect: 'Allow', Action: 'lambda:GetLayerVersion', Resource: arn },
        ]);
        expect(JSON.stringify(Statement)).toContain('210987654321');
        const parameter = at.aws('ssm', 'get-parameter', '--region', region, '--name', '/layers/greetings');
        expect(parameter).toMatchObject({ Parameter: { Value: arn } });
        const { Content, Description } = getVersion(at, 1, region) as {
          Content: object;
          Description: string;
        };
        return { Content, Description };
      });
      expect(first).toEqual(second);
    },
  );

  testWithCli('sees a layer of 60 MB that went through a bucket, and nothing of it in there', async (at) => {
    makeBucket(at);
    at.write({ 'layer/models/weights.bin': randomFillSync(Buffer.alloc(60_000_000)) });
    const { outputs, report } = await succeed(at, { ...GREETINGS, 's3-bucket': BUCKET });
    const codeSize = Number(outputs['code-size']);
    expect(codeSize).toBeGreaterThan(60_000_000);
    expect(getVersion(at)).toMatchObject({
      Content: { CodeSize: codeSize, CodeSha256: report.regions[0]?.version?.codeSha256 },
    });
    expect(inBucket(at)).toEqual({ listed: '', versions: undefined, uploads: undefined });
  });

  testWithCli('downloads a zip that holds what the folder holds', async (at) => {
    at.write({ ...LAYER, 'layer/bin/greet': '#!/bin/sh\necho Hello\n' });
    await succeed(at, GREETINGS);
    const { Content } = getVersion(at) as { Content: { Location: string; CodeSha256: string } };
    const bytes = Buffer.from(await (await fetch(Content.Location)).arrayBuffer());
    expect(Content.CodeSha256).toBe(digestOf(bytes));
    expectHolds(at, bytes, ['python/greetings.py', 'bin/greet']);
  });

  testWithCli('downloads from the bucket what a layer refers to', async (at) => {
    makeBucket(at);
    const statement = jsonAt('bucket-policy:reference');
    const policy = `{"Version":"2012-10-17","Statement":[${statement}]}`;
    at.awsText('s3api', 'put-bucket-policy', '--bucket', BUCKET, '--policy', policy);
    at.write(LAYER);
    const { outputs } = await succeed(at, {
      ...GREETINGS,
      's3-bucket': BUCKET,
      's3-object-storage-mode': 'reference',
    });
    const [, key = ''] = /\s(publish-layer\/\S+)$/m.exec(inBucket(at).listed) ?? [];
    at.awsText('s3', 'cp', `s3://${BUCKET}/${key}`, join(at.workspace, 'there.zip'), '--quiet');
    const bytes = readFileSync(join(at.workspace, 'there.zip'));
    expect(getVersion(at)).toMatchObject({
      Content: { CodeSize: Number(outputs['code-size']), CodeSha256: digestOf(bytes) },
    });
    expectHolds(at, bytes, ['python/greetings.py']);
  });

  testWithCli('sees the same bytes under another name after a promotion', async (at) => {
    at.write(LAYER);
    const { outputs } = await succeed(at, { ...GREETINGS, license: 'MIT' });
    const source = outputs['layer-version-arn'] ?? '';
    await succeed(at, { source, regions: 'us-east-1', 'layer-name': 'welcome' }, 'promote');
    const properties = ({ Content: { CodeSha256, CodeSize }, ...version }: Version) => ({
      ...{ CodeSha256, CodeSize, Description: version.Description, LicenseInfo: version.LicenseInfo },
      ...{ runtimes: version.CompatibleRuntimes, architectures: version.CompatibleArchitectures },
    });
    const promoted = getVersion(at, 1, 'us-east-1', 'welcome') as Version;
    expect(properties(promoted)).toEqual(properties(getVersion(at) as Version));
  });
});

interface Version {
  Content: { CodeSha256: string; CodeSize: number };
  Description: string;
  LicenseInfo: string;
  CompatibleRuntimes: string[];
  CompatibleArchitectures: string[];
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

/** Lets Python unpack a layer, and compares its files, which are all that it has, with those of the workspace. */
function expectHolds({ workspace }: AtMoto, zip: Buffer, paths: string[]): void {
  const file = join(workspace, 'layer.zip');
  const to = join(workspace, 'unpacked');
  writeFileSync(file, zip);
  execFileSync(join(cli, 'bin', 'python'), ['-m', 'zipfile', '-e', file, to]);
  const unpacked = readdirSync(to, { recursive: true, encoding: 'utf8' });
  expect(unpacked.filter((path) => statSync(join(to, path)).isFile()).sort()).toEqual([...paths].sort());
  for (const path of paths)
    expect(readFileSync(join(to, path))).toEqual(readFileSync(join(workspace, 'layer', path)));
}

describe('functions', () => {
  const FUNCTIONS = { ...GREETINGS, functions: 'checkout, invoices' };

  testWithCli('have the layer in its place in their list, and back what they had', async (at) => {
    at.write({ ...LAYER, 'telemetry/python/telemetry.py': 'ON = True\n' });
    const telemetry = versionArn('telemetry', 1);
    await succeed(at, { ...GREETINGS, 'layer-name': 'telemetry', path: 'telemetry' });
    createFunctions(at, ['checkout', 'invoices'], [telemetry]);
    await succeed(at, FUNCTIONS);
    expect(layersOf(at, 'checkout')).toEqual([telemetry, versionArn('greetings', 1)]);
    at.aws(
      ...['lambda', 'update-function-configuration', '--function-name', 'invoices'],
      ...['--layers', versionArn('greetings', 1), telemetry],
    );
    at.write(CHANGED);
    const { outputs } = await succeed(at, FUNCTIONS);
    expect(JSON.parse(outputs['functions'] ?? '')).toMatchObject([
      { function: 'checkout', status: 'updated' },
      { function: 'invoices', status: 'updated' },
    ]);
    expect(layersOf(at, 'checkout')).toEqual([telemetry, versionArn('greetings', 2)]);
    expect(layersOf(at, 'invoices')).toEqual([versionArn('greetings', 2), telemetry]);
    await succeed(at, { record: 'record.jsonl' }, 'rollback');
    expect(layersOf(at, 'checkout')).toEqual([telemetry, versionArn('greetings', 1)]);
    expect(layersOf(at, 'invoices')).toEqual([versionArn('greetings', 1), telemetry]);
  });

  testWithCli('that have the layer are found, and get the version before by name', async (at) => {
    at.write(LAYER);
    await succeed(at, GREETINGS);
    createFunctions(at, ['checkout', 'invoices'], [versionArn('greetings', 1)]);
    at.write(CHANGED);
    await succeed(at, { ...GREETINGS, functions: 'using-layer' });
    expect(layersOf(at, 'invoices')).toEqual([versionArn('greetings', 2)]);
    await succeed(at, { functions: 'checkout', to: 'previous', 'layer-name': 'greetings' }, 'rollback');
    expect(layersOf(at, 'checkout')).toEqual([versionArn('greetings', 1)]);
    expect(layersOf(at, 'invoices')).toEqual([versionArn('greetings', 2)]);
  });
});
