import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AddLayerVersionPermissionCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import type { FunctionResult } from '../../src/rollout/result.ts';
import { lambdaAt } from '../emulator/clients.ts';
import { randomBytes } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { readRecords } from '../layer/zip-records.ts';
import { ACCOUNT, OUTPUTS, REGION, countsOf, failureOf, startPlace, writesAmong, regionOf } from './step.ts';
import type { Outcome, Place } from './step.ts';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('permission bits');

const LAYER: Tree = {
  'layer/python/models/__init__.py': 'NAME = 1\n',
  'layer/python/models/weights.txt': '0.1 0.2 0.3\n',
  'layer/bin/run': { executable: '#!/bin/sh\n' },
};
const PLACE = `arn:aws:lambda:${REGION}:${ACCOUNT}`;
const MODELS = `${PLACE}:layer:models`;

/** A place with the layer's folder in it. */
async function placeWithLayer(settings: Parameters<typeof startPlace>[0] = {}): Promise<Place> {
  const place = await startPlace(settings);
  place.write(LAYER);
  return place;
}

function functionsOf({ outputs }: Outcome): FunctionResult[] {
  return JSON.parse(outputs['functions'] ?? '') as FunctionResult[];
}

/** Runs the action and expects it to end well. */
async function succeed(place: Place, ...how: Parameters<Place['run']>): Promise<Outcome> {
  const outcome = await place.run(...how);
  expect(failureOf(outcome)).toBe('');
  return outcome;
}

describe('the first run', () => {
  onPosix('publishes the layer and sets every output', async () => {
    const place = await placeWithLayer();
    const { outputs, report, errors, warnings } = await succeed(place);
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(outputs).toMatchObject({
      published: 'true',
      'layer-arn': MODELS,
      'layer-version-arn': `${MODELS}:1`,
      version: '1',
      'layer-version-arns': JSON.stringify({ [REGION]: `${MODELS}:1` }),
      'unzipped-size': '31',
      functions: '[]',
      ...countsOf({}),
      'console-url': `https://${REGION}.console.aws.amazon.com/lambda/home?region=${REGION}#/layers/models/versions/1`,
    });
    const archive = place.region.layers.get('models')?.versions.get(1)?.archive;
    expect(outputs['code-size']).toBe(String(archive?.codeSize));
    expect(report).toMatchObject({ outcome: 'published', layer: { files: 3 }, problems: [], warnings: [] });
    expect([errors, warnings]).toEqual([[], []]);
    expect(place.operations()).toEqual([
      'ListLayerVersions',
      // Whether there is a version that the list does not show yet.
      'GetLayerVersion',
      'PublishLayerVersion',
      'GetLayerVersion',
    ]);
  });

  test('publishes a layer of many megabytes', async () => {
    const place = await placeWithLayer();
    place.write({ 'layer/model.bin': randomBytes(12_000_000) });
    const { outputs } = await succeed(place);
    expect(Number(outputs['code-size'])).toBeGreaterThan(12_000_000);
  });

  test('puts the version in its place among the layers of each function, or at the end', async () => {
    const place = await placeWithLayer();
    const { region } = place;
    const [old, telemetry, fonts] = ['models', 'telemetry', 'models-fonts'].map((name) =>
      region.seedLayer({ name }),
    ) as [string, string, string];
    const lists: Record<string, string[]> = {
      first: [old, telemetry],
      middle: [telemetry, old, fonts],
      last: [fonts, telemetry, old],
      missing: [fonts, telemetry],
      none: [],
    };
    for (const [name, layers] of Object.entries(lists)) region.seedFunction({ name, layers });
    const outcome = await succeed(place, { functions: Object.keys(lists).join('\n') });
    const after = `${MODELS}:2`;
    const wanted: Record<string, string[]> = {
      first: [after, telemetry],
      middle: [telemetry, after, fonts],
      last: [fonts, telemetry, after],
      missing: [fonts, telemetry, after],
      none: [after],
    };
    for (const [name, layers] of Object.entries(wanted)) expect(region.layersOf(name)).toEqual(layers);
    expect(functionsOf(outcome)).toEqual(
      Object.keys(lists).map((name) => ({
        function: name,
        region: REGION,
        status: 'updated',
        before: lists[name],
        after: wanted[name],
      })),
    );
  });

  test("leaves a namesake of another account's alone, byte for byte", async () => {
    const place = await placeWithLayer();
    const vendors = await vendorsVersion(place);
    place.region.seedFunction({ name: 'api', layers: [vendors] });
    await succeed(place, { functions: 'api' });
    expect(place.region.layersOf('api')).toEqual([vendors, `${MODELS}:1`]);
  });

  test('gives AWS the description with the mark, the runtimes, architectures and licence', async () => {
    const place = await placeWithLayer();
    const { outputs } = await succeed(place, {
      description: 'Weights of the week',
      license: 'Apache-2.0',
      'compatible-runtimes': 'python3.13,\n  python3.12,, python3.13',
      'compatible-architectures': 'arm64\nx86_64',
    });
    const [{ input } = { input: {} }] = place.aws.callsOf('PublishLayerVersion');
    expect(input).toMatchObject({
      Description: `Weights of the week sha256:${outputs['content-hash']}`,
      LicenseInfo: 'Apache-2.0',
      CompatibleRuntimes: ['python3.13', 'python3.12'],
      CompatibleArchitectures: ['arm64', 'x86_64'],
    });
    expect(input).toMatchObject({
      Description: expect.stringMatching(/^Weights of the week sha256:[0-9a-f]{64}$/),
    });
  });

  test('says nothing about runtimes, architectures and licence that were not given', async () => {
    const place = await placeWithLayer();
    const { outputs } = await succeed(place);
    const version = place.region.layers.get('models')?.versions.get(1);
    expect(version).toMatchObject({ description: `sha256:${outputs['content-hash']}` });
    expect([version?.runtimes, version?.architectures, version?.licenseInfo]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('takes a description of 184 characters, which fills what AWS takes to the last one', async () => {
    const place = await placeWithLayer();
    await succeed(place, { description: 'd'.repeat(184) });
    expect(place.region.layers.get('models')?.versions.get(1)?.description).toHaveLength(256);
  });

  test('updates a function that is given by name and twice by ARN once', async () => {
    const place = await placeWithLayer();
    const arn = place.region.seedFunction({ name: 'api' });
    const outcome = await succeed(place, { functions: `api, ${arn}, ${arn}:$LATEST, api` });
    expect(place.aws.callsOf('UpdateFunctionConfiguration')).toHaveLength(1);
    expect(functionsOf(outcome)).toHaveLength(1);
  });
});

describe('a run with nothing changed', () => {
  test('calls neither publish nor update, packs nothing and says so', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'api' });
    const first = await succeed(place, { functions: 'api' });
    place.operations();
    const second = await succeed(place, { functions: 'api' });
    expect(writesAmong(place.operations())).toEqual([]);
    expect(second.outputs['record']).toBe('');
    expect(second.outputs).toMatchObject({
      published: 'false',
      'layer-version-arn': `${MODELS}:1`,
      'content-hash': first.outputs['content-hash'],
      'code-size': first.outputs['code-size'],
      'console-url': first.outputs['console-url'],
      ...countsOf({ unchanged: 1 }),
    });
    expect(functionsOf(second)).toMatchObject([{ status: 'unchanged', after: [`${MODELS}:1`] }]);
    expect(regionOf(second.report).rollout).toMatchObject({
      version: `${MODELS}:1`,
      record: '',
      leftOpen: [],
    });
    expect(second.report.outcome).toBe('unchanged');
    expect(second.summary).toContain('unchanged, version 1 is current');
    expect(second.log).not.toContain('Packing');
  });

  test('writes no archive, which a run with a change does', async () => {
    const place = await placeWithLayer();
    expect(await filesWritten(place)).toContain('layer.zip');
    const again = await filesWritten(place);
    expect(again).toContain('report.json');
    expect(again).not.toContain('layer.zip');
  });

  test('updates a function that missed the version before', async () => {
    const place = await placeWithLayer();
    await succeed(place);
    place.region.seedFunction({ name: 'late' });
    const { outputs, report } = await succeed(place, { functions: 'late' });
    expect(outputs['published']).toBe('false');
    expect(report.outcome).toBe('rolled-out');
    expect(place.region.layersOf('late')).toEqual([`${MODELS}:1`]);
  });

  test('does not count a new description or other times as a change', async () => {
    const place = await placeWithLayer();
    await succeed(place, { description: 'one' });
    place.write(LAYER);
    const { outputs } = await succeed(place, { description: 'two' });
    expect(outputs['published']).toBe('false');
  });
});

describe('a new version is published when', () => {
  onPosix('one file becomes executable', async () => {
    const place = await placeWithLayer();
    await succeed(place);
    chmodSync(join(place.workspace, 'layer/python/models/weights.txt'), 0o744);
    expect((await succeed(place)).outputs).toMatchObject({ published: 'true', version: '2' });
  });

  test.each<[string, (layer: string) => void, Record<string, string>]>([
    [
      'one byte changes',
      (layer) => writeFileSync(join(layer, 'python/models/weights.txt'), '0.1 0.2 0.4\n'),
      {},
    ],
    ['one file is renamed', (layer) => renameSync(join(layer, 'bin/run'), join(layer, 'bin/ran')), {}],
    ['an empty file is added', (layer) => writeFileSync(join(layer, 'python/py.typed'), ''), {}],
    ['a runtime is added', () => undefined, { 'compatible-runtimes': 'python3.14' }],
    ['the licence changes', () => undefined, { license: 'MIT' }],
    ['a prefix is put before it', () => undefined, { prefix: 'share' }],
    ['a file is left out', () => undefined, { exclude: 'weights.txt' }],
    ['it is told to with `reuse: never`', () => undefined, { reuse: 'never' }],
  ])('%s', async (_, change, inputs) => {
    const place = await placeWithLayer();
    await succeed(place);
    change(join(place.workspace, 'layer'));
    const { outputs } = await succeed(place, inputs);
    expect(outputs).toMatchObject({ published: 'true', version: '2' });
  });
});

describe('reuse', () => {
  /** Publishes one content, then another, then has the first again in the folder. */
  async function reverted(): Promise<Place> {
    const place = await placeWithLayer();
    await succeed(place);
    place.write({ 'layer/python/models/weights.txt': '9 9 9\n' });
    place.region.seedFunction({ name: 'api' });
    await succeed(place, { functions: 'api' });
    place.write(LAYER);
    place.operations();
    return place;
  }

  test('any takes the older version back after a revert', async () => {
    const place = await reverted();
    const { outputs } = await succeed(place, { functions: 'api', reuse: 'any' });
    expect(outputs).toMatchObject({ published: 'false', version: '1' });
    expect(place.region.layersOf('api')).toEqual([`${MODELS}:1`]);
    expect(writesAmong(place.operations())).toEqual(['UpdateFunctionConfiguration']);
  });

  test('latest publishes it anew', async () => {
    const place = await reverted();
    const { outputs } = await succeed(place, { functions: 'api' });
    expect(outputs).toMatchObject({ published: 'true', version: '3' });
    expect(place.region.layersOf('api')).toEqual([`${MODELS}:3`]);
  });

  test('any finds a version that is on a later page, and latest does not look there', async () => {
    const place = await placeWithLayer();
    await succeed(place);
    for (let n = 0; n < 120; n++) place.region.seedLayer({ name: 'models', description: `other ${n}` });
    place.operations();
    const { outputs } = await succeed(place, { reuse: 'any' });
    expect(outputs).toMatchObject({ published: 'false', version: '1' });
    expect(place.operations()).toEqual([
      ...new Array<string>(3).fill('ListLayerVersions'),
      'GetLayerVersion',
    ]);
    await succeed(place);
    expect(place.operations().filter((name) => name === 'ListLayerVersions')).toHaveLength(1);
  });
});

describe('a ready zip', () => {
  test('is published byte for byte, and has the hash of the folder with the same content', async () => {
    const place = await placeWithLayer();
    const zip = zipOf({ 'python/a.py': 'A = 1\n', 'python/b.py': 'B = 2\n' });
    place.write({ 'build/Ready.ZIP': zip, 'same/python/a.py': 'A = 1\n', 'same/python/b.py': 'B = 2\n' });
    const ready = await succeed(place, { path: 'build/Ready.ZIP' });
    const archive = place.region.layers.get('models')?.versions.get(1)?.archive;
    expect(archive?.codeSha256).toBe(createHash('sha256').update(zip).digest('base64'));
    expect(archive?.codeSize).toBe(zip.length);
    expect(ready.outputs['code-size']).toBe(String(zip.length));
    const folder = await succeed(place, { path: 'same' });
    expect(folder.outputs).toMatchObject({
      published: 'false',
      version: '1',
      'content-hash': ready.outputs['content-hash'],
    });
    expect(readFileSync(join(place.workspace, 'build/Ready.ZIP')).equals(zip)).toBe(true);
  });
});

describe('a dry run', () => {
  const inputs = { 'dry-run': 'true', functions: 'new, old' };

  test('writes nothing, and tells the plan in log, summary and report', async () => {
    const place = await placeWithLayer();
    const [old, other] = [place.region.seedLayer({ name: 'models' }), place.region.seedLayer({ name: 'x' })];
    place.region.seedFunction({ name: 'old', layers: [other, old] });
    place.region.seedFunction({ name: 'new', layers: [other] });
    const outcome = await succeed(place, inputs);
    expect(writesAmong(place.operations())).toEqual([]);
    const plan = [
      expect.stringMatching(/^Publish models after version 1: \d+ B of zip\.$/),
      'Append the new version to new as layer 2.',
      'Swap version 1 for the new version on old, layer 2 of 2.',
    ];
    expect(outcome.report).toMatchObject({ outcome: 'planned', dryRun: true, plan });
    expect(outcome.leftBehind).toEqual([]);
    for (const step of outcome.report.plan) {
      expect(outcome.log.split('\n')).toContain(step);
      expect(outcome.summary).toContain(`- ${step}`);
    }
    expect(Object.keys(outcome.outputs).sort()).toEqual([...OUTPUTS].sort());
    const none = { published: 'false', 'layer-version-arn': '', version: '', 'console-url': '' };
    expect(outcome.outputs).toMatchObject({ ...none, ...countsOf({ skipped: 2 }) });
    expect(outcome.outputs['content-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(functionsOf(outcome)).toMatchObject([{ status: 'skipped' }, { status: 'skipped' }]);
  });

  test('tells the functions in the order they were listed, whichever AWS answers for first', async () => {
    const place = await placeWithLayer();
    for (const name of ['slow', 'quick']) place.region.seedFunction({ name });
    let first = true;
    place.aws.onCall(async ({ operation, phase }) => {
      if (operation !== 'GetFunction' || phase !== 'before' || !first) return;
      first = false;
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    const outcome = await succeed(place, { ...inputs, functions: 'slow, quick' });
    expect(functionsOf(outcome)).toMatchObject([{ function: 'slow' }, { function: 'quick' }]);
  });

  test('says which functions would stay as they are', async () => {
    const place = await placeWithLayer();
    place.region.seedFunction({ name: 'new' });
    place.region.seedFunction({ name: 'old' });
    await succeed(place, { functions: 'old' });
    place.operations();
    const outcome = await succeed(place, inputs);
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.report.plan).toEqual([
      'Publish nothing: version 1 has this content.',
      'Append version 1 to new as layer 1.',
      'Leave old alone: it has version 1.',
    ]);
    expect(functionsOf(outcome)).toMatchObject([
      { function: 'new', status: 'skipped' },
      { function: 'old', status: 'unchanged' },
    ]);
  });
});

describe('prefix and exclude', () => {
  test('decide where files are in the layer and which are not', async () => {
    const place = await placeWithLayer();
    place.write({
      'layer/python/models/__pycache__/a.pyc': 'x',
      'layer/.git/config': 'x',
      'layer/.cache/kept': 'x',
      'layer/tests/a.py': 'x',
      'layer/README.md': 'x',
    });
    await succeed(place, { prefix: './nodejs/', exclude: '*.md, tests/\n!.cache/' });
    expect(namesIn(place)).toEqual([
      'nodejs/.cache/kept',
      'nodejs/bin/run',
      'nodejs/python/models/__init__.py',
      'nodejs/python/models/weights.txt',
    ]);
  });
});

describe('the region and the account', () => {
  const CONFIG =
    '[default]\nregion = sa-east-1\n[profile other]\nregion = ap-south-1\n' +
    `aws_access_key_id = ${ACCOUNT}\naws_secret_access_key = any\n`;

  test.each<[string, string, Record<string, string | undefined>]>([
    ['AWS_REGION', 'us-east-2', { AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-west-1' }],
    ['AWS_DEFAULT_REGION', 'us-west-1', { AWS_REGION: undefined, AWS_DEFAULT_REGION: 'us-west-1' }],
    [
      'AWS_DEFAULT_REGION beside an empty one',
      'us-west-1',
      { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-1' },
    ],
    ['the default profile', 'sa-east-1', { AWS_REGION: undefined }],
    ['a named profile', 'ap-south-1', { AWS_REGION: undefined, AWS_PROFILE: 'other' }],
  ])('%s says where', async (_, region, env) => {
    const place = await placeWithLayer();
    mkdirSync(join(place.home, 'configuration'));
    const file = join(place.home, 'configuration/config');
    writeFileSync(file, CONFIG);
    const { outputs } = await succeed(place, {}, { AWS_CONFIG_FILE: file, ...env });
    expect(outputs['layer-version-arn']).toBe(`arn:aws:lambda:${region}:${ACCOUNT}:layer:models:1`);
    expect([...new Set(place.aws.calls.map((call) => call.region))]).toEqual([region]);
  });

  test('China and GovCloud have ARNs of their own, and work', async () => {
    const place = await placeWithLayer();
    const region = 'cn-north-1';
    const api = place.aws.region(ACCOUNT, region).seedFunction({ name: 'api' });
    const { outputs } = await succeed(place, { functions: api }, { AWS_REGION: region });
    expect(outputs['layer-version-arn']).toBe(`arn:aws-cn:lambda:${region}:${ACCOUNT}:layer:models:1`);
    expect(outputs['console-url']).toBe(
      `https://${region}.console.amazonaws.cn/lambda/home?region=${region}#/layers/models/versions/1`,
    );
  });

  test('an account on the list is asked for and let through', async () => {
    const place = await placeWithLayer();
    await succeed(place, { 'allowed-account-ids': `000000000001, ${ACCOUNT}` });
    expect(place.operations()[0]).toBe('GetCallerIdentity');
  });

  test('another account is refused before anything else is called', async () => {
    const place = await placeWithLayer();
    const { code, errors, outputs } = await place.run({
      'allowed-account-ids': '000000000001\n000000000002',
    });
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.stringContaining(`account ${ACCOUNT}, which is not in \`allowed-account-ids\``),
    ]);
    expect(errors[0]).toContain('000000000001, 000000000002');
    expect(place.operations()).toEqual(['GetCallerIdentity']);
    expect(outputs).toMatchObject({ published: 'false', 'console-url': '', ...countsOf({}) });
  });
});

/** The names of the files in the newest version, sorted. */
function namesIn(place: Place): string[] {
  const versions = [...(place.region.layers.get('models')?.versions.values() ?? [])];
  const zip = versions.at(-1)?.archive.bytes ?? Buffer.alloc(0);
  return readRecords(zip)
    .entries.map(({ central }) => central.name.toString())
    .sort();
}

/** The names of all files that appear in the runner's temporary folder while a step runs. */
async function filesWritten(place: Place): Promise<Set<string>> {
  const temp = join(place.home, 'runner-temp');
  mkdirSync(temp, { recursive: true });
  const names = new Set<string>();
  const watcher = watch(temp, { recursive: true }, (_, path) => names.add(basename(path ?? '')));
  await succeed(place, {}, { RUNNER_TEMP: temp });
  watcher.close();
  return names;
}

/** A version of a layer of the same name in another account, which lets everybody have it. */
async function vendorsVersion({ aws }: Place): Promise<string> {
  const vendor = '999999999999';
  const arn = aws.region(vendor, REGION).seedLayer({ name: 'models' });
  const grant = { StatementId: 'all', Action: 'lambda:GetLayerVersion', Principal: '*' };
  await lambdaAt(aws.url, vendor, REGION).send(
    new AddLayerVersionPermissionCommand({ LayerName: 'models', VersionNumber: 1, ...grant }),
  );
  return arn;
}
