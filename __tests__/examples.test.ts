// The workflows of examples/, run as GitHub runs them, in front of an emulated AWS. Each test looks at what a user would
// look at: versions, functions, outputs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { parse } from 'yaml';
import { startGitHubApi } from '../emulator/github-api.js';
import { startEmulator, zipOf } from '../emulator/index.js';
import { TOKEN } from './actions/step.ts';
import { startIndex } from './build/python/package-index.ts';
import { makeWheel, sha256 } from './build/python/wheel-maker.ts';
import type { IndexFile } from './build/python/wheel-maker.ts';
import { testWithUv, useUv } from './build/python/with-uv.ts';
import { temporaryFolder } from './layer/temp-folder.ts';
import { testWith } from './layer/tools.ts';
import { randomBytes, writeTree } from './layer/tree.ts';
import type { Tree } from './layer/tree.ts';
import { testOnPosix } from './systems.ts';
import { readWorkflow, runWorkflow } from './workflow-runner.ts';
import type { JobRun, Run, Stage, Step, Workflow } from './workflow-runner.ts';

// Their scripts are for the bash of a runner of Linux.
const onPosix = testOnPosix('bash of its own');

const REGION = 'eu-central-1';
const ACCOUNT = '123456789012';
const [DEV, STAGING, PROD] = ['111111111111', '222222222222', '333333333333'] as const;

/** A release of requests as an index has it, with more files where they are given. */
const requests = (version: string, files: Record<string, string> = {}) =>
  makeWheel({
    ...{ name: 'requests', version },
    files: { 'requests/__init__.py': `__version__ = "${version}"\n`, ...files },
  });

/** A list of requirements as `uv pip compile --generate-hashes` writes it. */
const requirementsOf = (name: string, version: string, wheel: IndexFile) =>
  `${name}==${version} --hash=sha256:${sha256(wheel)}\n`;

useUv();

type Aws = Awaited<ReturnType<typeof startEmulator>>;

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function startAws(settings: Parameters<typeof startEmulator>[0] = {}): Promise<Aws> {
  const aws = await startEmulator(settings);
  open.push(aws);
  return aws;
}

/** Variables that lead to an index on this machine; it has what the examples install. */
async function startPackages(packages: Record<string, IndexFile[]>): Promise<Record<string, string>> {
  const index = await startIndex(packages);
  open.push(index);
  return { PIP_INDEX_URL: index.url };
}

const example = (name: string) => readWorkflow(`examples/${name}.yml`);

/** Runs an example to a good end. */
async function succeed(name: string, stage: Omit<Stage, 'repository'> & { files: Tree }): Promise<Run> {
  const run = await runWorkflow(example(name), { ...stage, repository: () => stage.files });
  expect(
    run.jobs.map(({ id, result, steps }) => [id, result, result === 'failure' ? logOf(steps) : '']),
  ).toEqual(run.jobs.map(({ id }) => [id, 'success', '']));
  return run;
}

function logOf(steps: JobRun['steps']): string {
  return steps.flatMap(({ outcome, log }) => (outcome === 'failure' ? [log.slice(-2000)] : [])).join('\n');
}

/** The outputs of the step that publishes or promotes, job by job. */
function outputsOf({ jobs }: Run): Record<string, string>[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ outputs }) => ('published' in outputs ? [outputs] : [])),
  );
}

const publishedBy = (run: Run) => outputsOf(run).map(({ published }) => published);

interface At {
  account?: string;
  region?: string;
}

const placeIn = (aws: Aws, { account = ACCOUNT, region = REGION }: At = {}) => aws.region(account, region);

function versionsOf(aws: Aws, name: string, at: At = {}) {
  return [...(placeIn(aws, at).layers.get(name)?.versions.values() ?? [])];
}

const numbersOf = (aws: Aws, name: string, at: At = {}) =>
  versionsOf(aws, name, at).map(({ version }) => version);

/** Layers as `name:3`. */
function layersOf(aws: Aws, name: string, at: At = {}): string[] {
  return placeIn(aws, at)
    .layersOf(name)
    .map((arn) => arn.split(':').slice(-2).join(':'));
}

/** What a function reads at a path of its layer. */
function readThere(aws: Aws, name: string, path: string, at: At = {}): string {
  const zips = placeIn(aws, at)
    .layersOf(name)
    .map((arn) => {
      const [layer = '', version] = arn.split(':').slice(-2);
      return placeIn(aws, at).layers.get(layer)?.versions.get(Number(version))?.archive.bytes;
    });
  return zips.map((zip) => (zip ? new AdmZip(zip).readAsText(path) : '')).join('');
}

testWithUv(
  'examples/shared-client.yml gives the client to all functions, and again when it changes',
  async () => {
    const aws = await startAws();
    const place = placeIn(aws);
    const telemetry = place.seedLayer({ name: 'telemetry' });
    for (const name of ['orders', 'invoices', 'customers', 'mailer'])
      place.seedFunction({ name, layers: [telemetry], runtime: 'python3.13', architectures: ['arm64'] });
    const psycopg = makeWheel({ name: 'psycopg', version: '3.3.2' });
    const stage = { aws, variables: await startPackages({ psycopg: [psycopg] }) };
    const filesWith = (code: string) => ({
      'database-client/database.py': code,
      'requirements.txt': requirementsOf('psycopg', '3.3.2', psycopg),
    });
    const files = filesWith('import psycopg\n');
    const first = await succeed('shared-client', { ...stage, files });
    expect(publishedBy(first)).toEqual(['true']);
    expect(first.artifacts.has('rollout-record')).toBe(true);
    const again = await succeed('shared-client', { ...stage, files });
    expect(publishedBy(again)).toEqual(['false']);
    const changed = filesWith('import psycopg\n\nconnect = psycopg.connect\n');
    await succeed('shared-client', { ...stage, files: changed });
    expect(numbersOf(aws, 'database-client')).toEqual([1, 2]);
    for (const name of ['orders', 'invoices', 'customers'])
      expect(layersOf(aws, name)).toEqual(['telemetry:1', 'database-client:2']);
    expect(layersOf(aws, 'mailer')).toEqual(['telemetry:1']);
    expect(readThere(aws, 'orders', 'python/psycopg/__init__.py')).toContain('3.3.2');
    expect(readThere(aws, 'orders', 'python/database.py')).toContain('psycopg.connect');
  },
);

onPosix(
  'examples/ml-model.yml publishes 240 MB by way of the bucket, which is empty afterwards',
  async () => {
    const aws = await startAws({ discardArchives: true });
    const place = placeIn(aws);
    place.seedBucket({ name: 'my-org-layers-eu-central-1' });
    for (const name of ['classify', 'rank']) place.seedFunction({ name });
    const files = { 'model/model/weights.onnx': randomBytes(240_000_000) };
    const run = await succeed('ml-model', { aws, files });
    expect(publishedBy(run)).toEqual(['true']);
    expect(Number(outputsOf(run)[0]?.['unzipped-size'])).toBe(240_000_000);
    expect(versionsOf(aws, 'model').map(({ archive }) => archive.unzippedSize)).toEqual([240_000_000]);
    expect(aws.callsOf('UploadPart').length).toBeGreaterThan(20);
    expect([
      place.objectsIn('my-org-layers-eu-central-1'),
      place.uploadsIn('my-org-layers-eu-central-1'),
    ]).toEqual([[], []]);
    for (const name of ['classify', 'rank']) expect(layersOf(aws, name)).toEqual(['model:1']);
    expect(publishedBy(await succeed('ml-model', { aws, files }))).toEqual(['false']);
    expect(numbersOf(aws, 'model')).toEqual([1]);
  },
  240_000,
);

onPosix('examples/attest.yml attests the very zip that AWS has, and what is in it', async () => {
  const aws = await startAws();
  const metadata = 'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.3\n\n';
  const files = {
    'layer/python/requests/__init__.py': '',
    'layer/python/requests-2.32.3.dist-info/METADATA': metadata,
  };
  const attested = async () => {
    const { jobs } = await succeed('attest', { aws, files });
    return (jobs[0]?.steps ?? []).filter(({ name }) => name.startsWith('Attest'));
  };
  const [provenance, contents] = await attested();
  const digest = versionsOf(aws, 'greetings', { account: DEV }).at(-1)?.archive.codeSha256 ?? '';
  const subject = {
    name: `arn:aws:lambda:${REGION}:${DEV}:layer:greetings`,
    digest: `sha256:${Buffer.from(digest, 'base64').toString('hex')}`,
  };
  expect(provenance?.outputs).toEqual({ ...subject, sbom: '' });
  expect(contents?.outputs).toMatchObject(subject);
  expect(JSON.parse(contents?.outputs['sbom'] ?? '')).toMatchObject({
    components: [{ purl: 'pkg:pypi/requests@2.32.3' }],
  });
  // A job whose signing failed is put right by running it again.
  expect((await attested()).map(({ outputs }) => outputs['digest'])).toEqual([
    subject.digest,
    subject.digest,
  ]);
  expect(numbersOf(aws, 'greetings', { account: DEV })).toEqual([1]);
});

describe('examples/environments.yml', () => {
  const settings = (values: Record<string, string>): Tree =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        `settings/${name}/settings.json`,
        `{"url":"${value}"}\n`,
      ]),
    );
  const FIRST = { dev: 'dev.example', staging: 'staging.example', prod: 'example' };
  const accounts = { dev: DEV, staging: STAGING, prod: PROD };
  const seen = (aws: Aws) =>
    Object.values(accounts).map((account) => readThere(aws, 'checkout', 'settings.json', { account }).trim());
  const urls = (...values: string[]) => values.map((value) => `{"url":"${value}"}`);

  async function startAccounts(): Promise<Aws> {
    const aws = await startAws();
    for (const account of Object.values(accounts)) {
      const place = placeIn(aws, { account });
      const telemetry = place.seedLayer({ name: 'telemetry' });
      for (const name of ['checkout', 'mailer']) place.seedFunction({ name, layers: [telemetry] });
    }
    return aws;
  }

  onPosix(
    'gives the function of each account its settings, and leaves its other layers and functions',
    async () => {
      const aws = await startAccounts();
      const { jobs } = await succeed('environments', { aws, files: settings(FIRST) });
      expect(jobs.map(({ environment }) => environment)).toEqual(['dev', 'staging', 'prod']);
      expect(seen(aws)).toEqual(urls('dev.example', 'staging.example', 'example'));
      for (const account of Object.values(accounts)) {
        expect(layersOf(aws, 'checkout', { account })).toEqual(['telemetry:1', 'settings:1']);
        expect(layersOf(aws, 'mailer', { account })).toEqual(['telemetry:1']);
      }
    },
  );

  onPosix(
    'changes the one environment whose settings changed; a revert takes the version that was',
    async () => {
      const aws = await startAccounts();
      await succeed('environments', { aws, files: settings(FIRST) });
      const changed = settings({ ...FIRST, prod: 'www.example' });
      expect(publishedBy(await succeed('environments', { aws, files: changed }))).toEqual([
        'false',
        'false',
        'true',
      ]);
      expect(seen(aws)).toEqual(urls('dev.example', 'staging.example', 'www.example'));
      const reverted = await succeed('environments', { aws, files: settings(FIRST) });
      expect(publishedBy(reverted)).toEqual(['false', 'false', 'false']);
      expect(layersOf(aws, 'checkout', { account: PROD })).toEqual(['telemetry:1', 'settings:1']);
    },
  );

  onPosix('does not go on to the next environment where one fails', async () => {
    const aws = await startAccounts();
    placeIn(aws, { account: STAGING }).seedFunction({ name: 'checkout', packageType: 'Image' });
    const { jobs } = await runWorkflow(example('environments'), {
      aws,
      repository: () => settings(FIRST),
    });
    expect(jobs.map(({ result }) => result)).toEqual(['success', 'failure', 'cancelled']);
    expect(numbersOf(aws, 'settings', { account: PROD })).toEqual([]);
  });
});

testWith(
  'jq',
  'examples/monorepo.yml publishes one version of the layer that changed, and none of the others',
  async () => {
    const aws = await startAws();
    const place = placeIn(aws);
    const files = {
      'layers/greetings/python/greetings.py': 'HELLO = "Hello"\n',
      'layers/database-client/python/database.py': 'import sqlite3\n',
      'layers/fonts/fonts/Lato.txt': 'Lato\n',
    };
    const names = ['database-client', 'fonts', 'greetings'];
    const first = await succeed('monorepo', { aws, files });
    expect(first.jobs.flatMap(({ matrix }) => matrix['layer'] ?? [])).toEqual(names);
    expect(publishedBy(first)).toEqual(['true', 'true', 'true']);
    const versions = names.map((name) => versionsOf(aws, name)[0]?.arn ?? '');
    for (const [index, version] of versions.entries())
      place.seedFunction({ name: `with-${names[index]}`, layers: [version], runtime: 'python3.13' });
    const changed = await succeed('monorepo', {
      aws,
      files: { ...files, 'layers/greetings/python/greetings.py': 'HELLO = "Hallo"\n' },
    });
    expect(publishedBy(changed)).toEqual(['false', 'false', 'true']);
    expect(names.map((name) => numbersOf(aws, name))).toEqual([[1], [1], [1, 2]]);
    expect(names.map((name) => layersOf(aws, `with-${name}`))).toEqual([
      ['database-client:1'],
      ['fonts:1'],
      ['greetings:2'],
    ]);
    const unchanged = aws.callsOf('UpdateFunctionConfiguration').map(({ input }) => input['FunctionName']);
    expect(unchanged).toHaveLength(1);
  },
);

describe('examples/promote.yml', () => {
  const HOMES = [
    { account: DEV },
    { account: STAGING },
    { account: PROD },
    { account: PROD, region: 'us-east-1' },
  ];

  async function startAccounts(): Promise<Aws> {
    const aws = await startAws();
    for (const at of HOMES) {
      const place = placeIn(aws, at);
      const old = place.seedLayer({ name: 'greetings', files: { 'python/greetings.py': 'HELLO = "Hi"\n' } });
      place.seedFunction({ name: 'welcome', layers: [old], runtime: 'python3.13' });
    }
    placeIn(aws, { account: DEV }).seedRole({
      name: 'read-layers',
      trusts: [STAGING, PROD],
      allow: [
        {
          Action: 'lambda:GetLayerVersion',
          Resource: `arn:aws:lambda:${REGION}:${DEV}:layer:greetings:*`,
        },
      ],
    });
    return aws;
  }

  const FILES = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };

  onPosix('takes the same bytes from dev to staging to prod, each with its rules', async () => {
    const aws = await startAccounts();
    const { jobs } = await succeed('promote', { aws, files: FILES });
    expect(jobs.map(({ id, environment }) => [id, environment])).toEqual([
      ['dev', 'dev'],
      ['staging', 'staging'],
      ['prod', 'prod'],
    ]);
    const digests = HOMES.map((at) => versionsOf(aws, 'greetings', at).at(-1)?.archive.codeSha256);
    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toBeDefined();
    for (const at of HOMES) {
      expect(numbersOf(aws, 'greetings', at)).toEqual([1, 2]);
      expect(layersOf(aws, 'welcome', at)).toEqual(['greetings:2']);
    }
  });

  onPosix('publishes nothing anywhere when nothing changed', async () => {
    const aws = await startAccounts();
    await succeed('promote', { aws, files: FILES });
    expect(publishedBy(await succeed('promote', { aws, files: FILES }))).toEqual(['false', 'false', 'false']);
    for (const at of HOMES) expect(numbersOf(aws, 'greetings', at)).toEqual([1, 2]);
  });

  onPosix('stops before prod when staging does not take it', async () => {
    const aws = await startAccounts();
    const refuse = () => {
      throw Object.assign(new Error("'name'"), { name: 'KeyError' });
    };
    const place = placeIn(aws, { account: STAGING });
    place.seedFunction({
      ...{ name: 'welcome', runtime: 'python3.13', invoke: refuse },
      layers: [versionsOf(aws, 'greetings', { account: STAGING })[0]?.arn ?? ''],
    });
    const { jobs } = await runWorkflow(example('promote'), { aws, repository: () => FILES });
    expect(jobs.map(({ result }) => result)).toEqual(['success', 'failure', 'skipped']);
    expect(layersOf(aws, 'welcome', { account: STAGING })).toEqual(['greetings:1']);
    expect(numbersOf(aws, 'greetings', { account: PROD })).toEqual([1]);
  });
});

/** The block of YAML on a page that has some words in it. */
function shownIn(page: string, words: string): Workflow {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
  return parse(blocks.find(([, body = '']) => body.includes(words))?.[1] ?? '') as Workflow;
}

onPosix('docs/rolling-back.md has a workflow that undoes a rollout over several regions', async () => {
  const aws = await startAws();
  const regions = ['eu-central-1', 'us-east-1'];
  for (const region of regions) {
    const place = placeIn(aws, { region });
    place.seedFunction({ name: 'api', layers: [place.seedLayer({ name: 'greetings' })] });
  }
  const keeping = shownIn('rollback/README.md', 'path: ${{ steps.layer.outputs.record }}');
  const [checkout, credentials] = example('ml-model').jobs['publish']?.steps ?? [];
  const [publish, upload] = keeping as unknown as Step[];
  const rights = { permissions: { 'id-token': 'write', contents: 'read', actions: 'read' } };
  const over = { ...publish, with: { ...publish?.with, regions: regions.join() } };
  const steps = [checkout, credentials, over, upload].flatMap((step) => step ?? []);
  const repository = () => ({ 'layer/data.txt': 'new' });
  const published = await runWorkflow(
    { ...rights, on: {}, jobs: { publish: { steps } } },
    { aws, repository },
  );
  const layers = () => regions.map((region) => layersOf(aws, 'api', { region }));
  expect(layers()).toEqual([['greetings:2'], ['greetings:2']]);
  const undo = { ...shownIn('docs/rolling-back.md', 'region: [eu-central-1, us-east-1]'), ...rights };
  const payload = { inputs: { 'run-id': '1' } };
  const { jobs } = await runWorkflow(undo, {
    ...{ aws, repository, artifacts: published.artifacts },
    event: { name: 'workflow_dispatch', payload },
  });
  expect(jobs.map(({ steps }) => logOf(steps))).toEqual(['', '']);
  expect(layers()).toEqual([['greetings:1'], ['greetings:1']]);
});

describe('the pages about promotions', () => {
  const shown = (page: string, name: string) => shownIn(page, `name: ${name}\n`);
  const VERSION = `arn:aws:lambda:${REGION}:${DEV}:layer:greetings:7`;

  /** The seventh version in dev, and a function elsewhere that has an old one. */
  async function startAccounts(at: At): Promise<Aws> {
    const aws = await startAws();
    const dev = placeIn(aws, { account: DEV });
    for (let version = 1; version <= 7; version++)
      dev.seedLayer({ name: 'greetings', files: { 'python/greetings.py': `VERSION = ${version}\n` } });
    dev.seedRole({ name: 'read-layers', trusts: [at.account ?? ''] });
    const old = placeIn(aws, at).seedLayer({ name: 'greetings' });
    placeIn(aws, at).seedFunction({ name: 'welcome', layers: [old] });
    return aws;
  }

  const digestOf = (aws: Aws, at: At) => versionsOf(aws, 'greetings', at).at(-1)?.archive.codeSha256;

  onPosix('has a workflow that takes a version by its ARN to prod', async () => {
    const prod = { account: STAGING };
    const aws = await startAccounts(prod);
    const event = { name: 'workflow_dispatch', payload: { inputs: { version: VERSION } } };
    const { jobs } = await runWorkflow(shown('promote/README.md', 'promote the layer'), {
      aws,
      repository: () => ({}),
      event,
    });
    expect(jobs.map(({ result, environment }) => [result, environment])).toEqual([['success', 'prod']]);
    expect(digestOf(aws, prod)).toBe(digestOf(aws, { account: DEV }));
    expect(layersOf(aws, 'welcome', prod)).toEqual(['greetings:2']);
  });

  onPosix('has a workflow that takes it to another partition in two jobs', async () => {
    const china = { account: PROD, region: 'cn-north-1' };
    const aws = await startAccounts(china);
    const { jobs } = await runWorkflow(shown('docs/promoting.md', 'promote to China'), {
      aws,
      repository: () => ({}),
    });
    expect(jobs.map(({ steps }) => logOf(steps))).toEqual(['', '']);
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['fetch', 'success'],
      ['publish', 'success'],
    ]);
    expect(digestOf(aws, china)).toBe(digestOf(aws, { account: DEV }));
    expect(layersOf(aws, 'welcome', china)).toEqual(['greetings:2']);
    expect(numbersOf(aws, 'greetings', { account: DEV })).toHaveLength(7);
  });
});

onPosix(
  'examples/vendor.yml makes one public version in each of 34 regions, and tells its ARNs',
  async () => {
    const aws = await startAws();
    placeIn(aws, { region: 'eu-west-1' }).seedLayer({ name: 'telemetry' });
    placeIn(aws, { region: 'eu-west-1' }).seedLayer({ name: 'telemetry' });
    const files = { 'layer/python/telemetry.py': 'VERSION = "1.0"\n' };
    const event = { name: 'release', payload: { action: 'published' } };
    const run = await succeed('vendor', { aws, files, event });
    const [outputs = {}] = outputsOf(run);
    const arns = JSON.parse(outputs['layer-version-arns'] ?? '') as Record<string, string>;
    const regions = Object.keys(arns);
    expect(new Set(regions).size).toBe(34);
    for (const region of regions) {
      const versions = versionsOf(aws, 'telemetry', { region });
      const [newest] = versions.slice(-1);
      expect([region, newest?.version, newest?.arn]).toEqual([region, 3, arns[region]]);
      expect(newest?.policy?.statements.map(({ Principal, Action }) => [Principal, Action])).toEqual([
        ['*', 'lambda:GetLayerVersion'],
      ]);
      expect(placeIn(aws, { region }).parameter('/layers/telemetry')?.value).toBe(arns[region]);
    }
    const kept = readFileSync(join(run.artifacts.get('layer-arns') ?? '', 'layer-arns.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual(arns);
    const [summary = ''] = run.jobs[0]?.steps.flatMap((step) => step.summary || []) ?? [];
    for (const region of regions) expect(summary).toContain(`| ${region} | \`${arns[region]}\` |`);
    expect(publishedBy(await succeed('vendor', { aws, files, event }))).toEqual(['false']);
  },
  120_000,
);

describe('examples/updates.yml', () => {
  const BASE = '0b'.repeat(20);
  const [before, after] = [
    requests('2.32.4'),
    requests('2.33.0', { 'requests/hooks.py': 'HOOKS = ["response"]\n' }),
  ];
  const repository = (ref: string): Tree => ({
    'requirements.txt':
      ref === BASE
        ? requirementsOf('requests', '2.32.4', before)
        : requirementsOf('requests', '2.33.0', after),
  });
  const startRequests = () => startPackages({ requests: [before, after] });

  testWithUv('shows on the pull request which versions and sizes change, and asks AWS nothing', async () => {
    const aws = await startAws();
    const github = await startGitHubApi({ token: TOKEN });
    open.push(github);
    const repo = { full_name: 'octo-org/layers' };
    const payload = { pull_request: { number: 7, head: { repo }, base: { repo, sha: BASE } } };
    const stage = { aws, repository, variables: await startRequests(), apiUrl: github.url };
    const event = { name: 'pull_request', payload };
    const { jobs } = await runWorkflow(example('updates'), { ...stage, event });
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['check', 'success'],
      ['publish', 'skipped'],
    ]);
    const [comment = ''] = github.comments.map(({ body }) => body);
    const shown = comment.replaceAll('&#50;', '2').replaceAll('&nbsp;', ' ');
    expect(shown).toContain('| <code>requests</code> | 2.32.4 → **2.33.0** | 530 B | +93 B |');
    expect(shown).toContain('| Unzipped | **530 B** | +93 B |');
    expect(aws.calls).toEqual([]);
  });

  testWithUv('publishes on Monday what was merged', async () => {
    const aws = await startAws();
    const place = placeIn(aws);
    place.seedFunction({
      ...{ name: 'api', runtime: 'python3.13' },
      layers: [place.seedLayer({ name: 'python-packages' })],
    });
    const event = { name: 'schedule', payload: {} };
    const stage = { aws, repository, variables: await startRequests(), event };
    const { jobs } = await runWorkflow(example('updates'), stage);
    expect(jobs.map(({ id, result }) => [id, result])).toEqual([
      ['check', 'skipped'],
      ['publish', 'success'],
    ]);
    expect(layersOf(aws, 'api')).toEqual(['python-packages:2']);
    expect(readThere(aws, 'api', 'python/requests/__init__.py')).toContain('2.33.0');
  });
});

testWithUv(
  'examples/check.yml leaves the comment and the number for the workflow that may post',
  async () => {
    const aws = await startAws();
    const payload = { pull_request: { number: 7 } };
    const wheel = requests('2.33.0');
    const { jobs, artifacts } = await runWorkflow(example('check'), {
      ...{ aws, event: { name: 'pull_request', payload } },
      repository: () => ({ 'requirements.txt': requirementsOf('requests', '2.33.0', wheel) }),
      variables: await startPackages({ requests: [wheel] }),
    });
    expect(jobs.map(({ result }) => result)).toEqual(['success']);
    const folder = artifacts.get('layer-comment') ?? '';
    expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('7');
    expect(readFileSync(join(folder, 'body.md'), 'utf8')).toMatch(/^<!-- publish-layer check: /);
  },
);

testWithUv('examples/rollout.yml goes from staging to two accounts with two regions each', async () => {
  const aws = await startAws();
  const homes = [DEV, STAGING, PROD].flatMap((account) =>
    (account === DEV ? [REGION] : [REGION, 'us-east-1']).map((region) => ({ account, region })),
  );
  for (const at of homes) {
    const place = placeIn(aws, at);
    const layers = [place.seedLayer({ name: 'python-packages' })];
    place.seedFunction({
      ...{ name: 'api', runtime: 'python3.13', versions: 1, aliases: { live: '1' } },
      layers,
    });
    place.seedAlarm({ name: 'checkout-errors' });
  }
  // A canary takes ten minutes, so that the stage of production is looked at in a dry run.
  const wheel = requests('2.33.0');
  const run = await runWorkflow(example('rollout'), {
    ...{ aws, variables: await startPackages({ requests: [wheel] }) },
    repository: () => ({ 'requirements.txt': requirementsOf('requests', '2.33.0', wheel) }),
    inputs: { production: { 'dry-run': true } },
  });
  expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([
    ['check', 'success'],
    ['staging', 'success'],
    ['production', 'success'],
  ]);
  expect(layersOf(aws, 'api', { account: DEV })).toEqual(['python-packages:2']);
  expect(JSON.parse(run.jobs[1]?.outputs['layer-version-arns'] ?? '')).toEqual([
    `arn:aws:lambda:${REGION}:${DEV}:layer:python-packages:2`,
  ]);
  expect([...run.artifacts.keys()].filter((name) => name.startsWith('report-'))).toHaveLength(5);
  for (const at of homes.slice(1)) expect(layersOf(aws, 'api', at)).toEqual(['python-packages:1']);
});

onPosix(
  'docs/accounts.md has the reusable workflow publish a zip that its caller has as an artifact',
  async () => {
    const aws = await startAws();
    const { with: given, ...call } = example('rollout').jobs['staging'] ?? {};
    const inputs = { ...given, dependencies: '', artifact: 'layer', path: 'layer.zip' };
    const layer = temporaryFolder();
    writeTree(layer, { 'layer.zip': zipOf({ 'python/greetings.py': 'HELLO = "Hello"\n' }) });
    const job = { ...call, needs: [], with: inputs };
    const run = await runWorkflow(
      { on: {}, permissions: {}, jobs: { staging: job } },
      { aws, repository: () => ({}), artifacts: new Map([['layer', layer]]) },
    );
    expect(run.jobs.map(({ steps }) => logOf(steps))).toEqual(['']);
    expect(numbersOf(aws, 'python-packages', { account: DEV })).toEqual([1]);
  },
);

/** Those that a test of their own or of another file runs. */
const RUN = [
  ...[
    'attest',
    'check',
    'check-comment',
    'environments',
    'ml-model',
    'monorepo',
    'promote',
    'rollout',
    'shared-client',
  ],
  ...['updates', 'vendor', 'verify'],
];
const workflows = readdirSync('examples').filter(
  (name) => name.endsWith('.yml') && name !== 'dependabot.yml',
);

test('every example is run', () => {
  expect(workflows.map((name) => name.replace('.yml', '')).sort()).toEqual(RUN);
});

test.each(workflows)(
  'examples/%s takes no right that no job of it has asked for, and no run at once',
  (name) => {
    const { permissions, concurrency, jobs } = readWorkflow(`examples/${name}`);
    expect(permissions).toEqual({});
    for (const [id, job] of Object.entries(jobs)) {
      expect([id, job.permissions]).toEqual([id, expect.any(Object)]);
      if (job.permissions?.['id-token'])
        expect((job.concurrency ?? concurrency)?.['cancel-in-progress']).toBe(false);
    }
  },
);

test('examples/dependabot.yml opens its pull request before the day on which updates.yml publishes', () => {
  const { version, updates } = parse(readFileSync('examples/dependabot.yml', 'utf8')) as {
    version: number;
    updates: { schedule: { interval: string; day: string } }[];
  };
  expect([version, updates[0]?.schedule]).toEqual([2, { interval: 'weekly', day: 'friday' }]);
  const { on } = parse(readFileSync('examples/updates.yml', 'utf8')) as {
    on: { schedule: { cron: string }[] };
  };
  expect(on.schedule[0]?.cron).toMatch(/ 1$/);
});
