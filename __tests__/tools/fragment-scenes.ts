// What the steps and jobs that the pages show need around them, and what is to be seen afterwards.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { cleanUp, runStep } from '../../emulator/github-runner.js';
import { zipOf } from '../../emulator/index.js';
import { expect } from '@jest/globals';
import { described, NODE } from '../actions/step.ts';
import { READS } from '../account/audit/reads.ts';
import { randomBytes, writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { ACCOUNT, environment, numbersOf, PACKAGE, REGION } from './act-scene.ts';
import type { Aws } from './act-scene.ts';

export interface Scene {
  /** What is in the repository. */
  files?: Tree;
  /** Lines that are left out: they would take minutes, or something that is not there. */
  without?: RegExp;
  /** Puts into AWS, and into the folder of artifacts, what has to be there. */
  seed?: (aws: Aws, artifacts: string) => void | Promise<void>;
  look: (aws: Aws) => unknown;
  seen: unknown;
}

export const LAYER: Tree = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };
const OTHER = 'us-east-1';

const arnOf = (version: number, region = REGION) =>
  `arn:aws:lambda:${region}:${ACCOUNT}:layer:greetings:${version}`;

interface Shop {
  names?: string[];
  region?: string;
  /** How many versions of greetings there are; the functions have the last one. */
  versions?: number;
}

/** Functions with a version of them that is live. */
function seedShop(aws: Aws, { names = ['checkout'], region = REGION, versions = 1 }: Shop = {}): void {
  const place = aws.region(ACCOUNT, region);
  const arns = Array.from({ length: versions }, () => place.seedLayer({ name: 'greetings' }));
  for (const name of names)
    place.seedFunction({
      ...{ name, runtime: 'python3.13', versions: 1, aliases: { live: '1' } },
      layers: arns.slice(-1),
    });
}

const layersOf = (aws: Aws, name = 'checkout', region = REGION) => aws.region(ACCOUNT, region).layersOf(name);

/** A rollout of one more version to the functions that have the layer. */
const USING_LAYER = {
  seed: (aws: Aws) => seedShop(aws),
  look: (aws: Aws) => layersOf(aws),
  seen: [arnOf(2)],
};

const NAMED = {
  seed: (aws: Aws) => seedShop(aws, { names: ['checkout', 'invoices'] }),
  look: (aws: Aws) => ['checkout', 'invoices'].map((name) => layersOf(aws, name)),
  seen: [[arnOf(2)], [arnOf(2)]],
};

/** The layer is published where there was none. */
const publishes = (name = 'greetings') => ({
  look: (aws: Aws) => numbersOf(aws, ACCOUNT, name),
  seen: [1],
});

const inTwoRegions = (aws: Aws, name = 'greetings') =>
  [REGION, OTHER].map((region) => numbersOf(aws, ACCOUNT, name, region));

const parameterOf = (aws: Aws) => aws.region(ACCOUNT, REGION).parameter('/layers/greetings')?.value;

const PARAMETER = { look: parameterOf, seen: arnOf(1) };

/** Who may use the first version. */
const granteesOf = (aws: Aws, region = REGION) =>
  aws
    .region(ACCOUNT, region)
    .layers.get('greetings')
    ?.versions.get(1)
    ?.policy?.statements.map(({ Principal }) => JSON.stringify(Principal));

const FRIEND = expect.stringContaining('210987654321') as unknown;

/** Rolls out in two regions, and keeps the records as the artifact that the page names. */
async function rollOut(aws: Aws, artifacts: string): Promise<void> {
  for (const region of [REGION, OTHER]) seedShop(aws, { region });
  const workspace = mkdtempSync(join(tmpdir(), 'fragment-'));
  writeTree(workspace, LAYER);
  const { main, defaults } = described('.');
  const given = { 'layer-name': 'greetings', path: 'layer', functions: 'using-layer' };
  const inputs = { ...defaults, ...given, regions: `${REGION}, ${OTHER}` };
  const result = await runStep({ main, inputs, workspace, env: environment(aws.url), node: NODE });
  const record = result.outputs['record'] ?? '';
  const to = join(artifacts, 'rollout-record');
  mkdirSync(to, { recursive: true });
  if (statSync(record).isDirectory()) cpSync(record, to, { recursive: true });
  else copyFileSync(record, join(to, 'record.jsonl'));
  cleanUp(result);
  rmSync(workspace, { recursive: true });
}

const MOVING = {
  'docs/migrating.md: `zip -r` and the AWS CLI': { ...NAMED, files: PACKAGE },
  'docs/migrating.md: SAM': PARAMETER,
  'docs/migrating-terraform.md: Migrating from Terraform': PARAMETER,
  'docs/migrating.md: Serverless Framework': {
    look: (aws: Aws) => [parameterOf(aws), granteesOf(aws)],
    seen: [arnOf(1), [FRIEND]],
  },
  'docs/migrating.md: CDK, with or without hotswap': PARAMETER,
  'docs/migrating-actions.md: theserverfault/aws-lambda-layer-release-action': {
    files: { 'layer.zip': zipOf({ 'python/greetings.py': 'HELLO = "Hello"\n' }) },
    seed: (aws: Aws) => {
      seedShop(aws);
      aws.region(ACCOUNT, REGION).seedBucket({ name: 'my-layers' });
    },
    look: (aws: Aws) => layersOf(aws),
    seen: [arnOf(2)],
  },
  'docs/migrating-actions.md: mariamrf/py-lambda-action, NicPWNs/py-lambda-action': {
    ...USING_LAYER,
    files: PACKAGE,
  },
  'docs/migrating-actions.md: stephenbawks/aws-lambda-layer': {
    files: Object.fromEntries(Object.entries(PACKAGE).map(([path, node]) => [`layer/${path}`, node])),
    look: (aws: Aws) => [inTwoRegions(aws), granteesOf(aws)],
    seen: [[[1], [1]], [FRIEND]],
  },
};

const ROLLBACK = {
  'rollback/README.md: Keep the record': USING_LAYER,
  'docs/rolling-back.md: Several regions': {
    files: {},
    seed: rollOut,
    look: (aws: Aws) => [REGION, OTHER].map((region) => layersOf(aws, 'checkout', region)),
    seen: [[arnOf(1)], [arnOf(1, OTHER)]],
  },
  'docs/rolling-back.md: Without a record': {
    seed: (aws: Aws) => seedShop(aws, { versions: 2 }),
    look: (aws: Aws) => aws.region(ACCOUNT, REGION).layersOf('checkout', 'live'),
    seen: [arnOf(1)],
  },
  'docs/rolling-back.md: Without a record (2)': {
    seed: (aws: Aws) => seedShop(aws, { names: ['checkout', 'api-orders'], versions: 8 }),
    look: (aws: Aws) => ['checkout', 'api-orders'].map((name) => layersOf(aws, name)),
    seen: [[arnOf(7)], [arnOf(7)]],
  },
};

const CHECK = {
  'docs/comparing.md: Compare with the base': {
    look: (aws: Aws) => aws.calls,
    seen: [],
  },
  'docs/comparing.md: Compare with the published version': {
    seed: (aws: Aws) => void aws.region(ACCOUNT, REGION).seedLayer({ name: 'greetings', files: { a: 'b' } }),
    look: (aws: Aws) => [
      numbersOf(aws, ACCOUNT, 'greetings'),
      aws.callsOf('GetLayerVersionByArn').length > 0,
    ],
    seen: [[1], true],
  },
  'docs/code-scanning.md: Findings of the check': { look: (aws: Aws) => aws.calls, seen: [] },
};

/** A folder with a link, which is kept as an artifact. */
function packed(): Scene {
  let kept = '';
  return {
    files: { ...LAYER, 'layer/python/hello.py': { link: 'greetings.py' } },
    seed: (_, artifacts) => void (kept = join(artifacts, 'layer', 'layer.zip')),
    look: () => new AdmZip(kept).getEntry('python/hello.py')?.getData().toString(),
    seen: 'greetings.py',
  };
}

/** Seven versions that nothing uses, in two regions. */
function seedVersions(aws: Aws): void {
  for (const region of [REGION, OTHER])
    for (let version = 1; version <= 7; version++)
      aws.region(ACCOUNT, region).seedLayer({ name: 'greetings' });
}

const PRUNE = {
  'docs/pruning.md: Records and reports': {
    files: {},
    seed: rollOut,
    look: (aws: Aws) => numbersOf(aws, ACCOUNT, 'greetings'),
    seen: [1, 2],
  },
  'docs/pruning.md: Several regions': {
    files: {},
    seed: seedVersions,
    look: (aws: Aws) => inTwoRegions(aws),
    seen: [
      [3, 4, 5, 6, 7],
      [3, 4, 5, 6, 7],
    ],
  },
};

const WORKER = `arn:aws:iam::${ACCOUNT}:role/publish-layer`;
/** What was called and does not only read. */
const writesOf = (aws: Aws) =>
  aws.calls.map(({ operation }) => operation).filter((operation) => !READS.has(operation));

/** A layer in two regions whose bills of materials are kept as an artifact. */
function billed(): Scene {
  let kept = '';
  return {
    files: {},
    seed: (aws, artifacts) => {
      kept = join(artifacts, 'sboms');
      for (const region of [REGION, OTHER])
        aws.region(ACCOUNT, region).seedLayer({ name: 'greetings', files: SIX });
    },
    look: () => [REGION, OTHER].map((region) => readdirSync(join(kept, region))),
    seen: [['greetings-1.cdx.json'], ['greetings-1.cdx.json']],
  };
}

const SIX = { 'python/six-1.17.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: six\nVersion: 1.17.0\n' };
const WITH_SIX: Tree = Object.fromEntries(Object.entries(SIX).map(([path, text]) => [`layer/${path}`, text]));

const AUDIT = {
  'docs/auditing.md: Common dependencies': {
    files: {},
    seed: (aws: Aws) => {
      const zip = zipOf({ 'model.bin': randomBytes(200_000) });
      for (const name of ['checkout', 'invoices'])
        aws.region(ACCOUNT, REGION).seedFunction({ name, zip, tags: { team: 'shop' } });
    },
    look: (aws: Aws) => [aws.callsOf('GetObject').length > 0, writesOf(aws)],
    seen: [true, []],
  },
  'docs/auditing.md: Who changed layers': {
    files: {},
    seed: (aws: Aws) =>
      aws.region(ACCOUNT, REGION).seedEvent({
        ...{ name: 'PublishLayerVersion20181031', userIdentity: { type: 'IAMUser', arn: WORKER } },
        requestParameters: { layerName: 'greetings' },
      }),
    look: (aws: Aws) => [aws.callsOf('LookupEvents').length > 0, writesOf(aws)],
    seen: [true, []],
  },
  'docs/supply-chain.md: SBOMs of layers in use': billed(),
  'docs/code-scanning.md: Findings of the audit': {
    files: {},
    seed: (aws: Aws) => seedShop(aws),
    look: (aws: Aws) => [aws.callsOf('ListFunctions').length > 0, writesOf(aws)],
    seen: [true, []],
  },
};

/** A vulnerability that the list of the ones to ignore has. */
const IGNORED = { id: 'CVE-2026-0001', package: 'pkg:pypi/six@1.17.0', reason: 'It is never called.' };
const MONTH = 30 * 86_400_000;
const nextMonth = () => new Date(Date.now() + MONTH).toISOString().slice(0, 10);

const seedIgnored = (aws: Aws, severity: string) =>
  aws.region(ACCOUNT, REGION).seedVulnerability({ ...{ purl: IGNORED.package, id: IGNORED.id }, severity });

const INSIDE = {
  'docs/supply-chain.md: Supply chain': {
    files: {
      ...WITH_SIX,
      '.github/vulnerabilities.json': JSON.stringify({
        vulnerabilities: [{ ...IGNORED, expires: nextMonth() }],
      }),
    },
    // There is no GitHub to submit them to.
    without: /^ *submit-dependencies: true\n/gm,
    seed: (aws: Aws) => seedIgnored(aws, 'high'),
    look: (aws: Aws) => [numbersOf(aws, ACCOUNT, 'greetings'), aws.callsOf('ScanSbom').length],
    seen: [[1], 1],
  },
  'docs/supply-chain.md: Vulnerabilities': {
    files: WITH_SIX,
    seed: (aws: Aws) => seedIgnored(aws, 'low'),
    look: (aws: Aws) => aws.calls.map(({ operation }) => operation),
    seen: ['ScanSbom'],
  },
  'docs/recipes.md: Configuration layers': {
    files: { 'config/dev/app.json': '{ "host": "dev.example.com" }\n' },
    seed: (aws: Aws) => {
      for (let version = 1; version <= 7; version++)
        aws
          .region(ACCOUNT, REGION)
          .seedLayer({ name: 'config-prod', files: { 'app.json': '{ "host": "x" }' } });
    },
    look: (aws: Aws) => [aws.callsOf('GetLayerVersionByArn').length > 0, writesOf(aws)],
    seen: [true, []],
  },
};

const VENDOR = '017000801446';
const POWERTOOLS = 'AWSLambdaPowertoolsPythonV3-python313-x86_64';
const powertools = (version: number) => `arn:aws:lambda:${REGION}:${VENDOR}:layer:${POWERTOOLS}:${version}`;

/** The vendor's layer, which all accounts may use, and two functions with its version 17. */
function seedPowertools(aws: Aws): void {
  const vendor = aws.region(VENDOR, REGION);
  for (let version = 1; version <= 18; version++) {
    vendor.seedLayer({ name: POWERTOOLS, files: { 'python/tools.py': `VERSION = ${version}\n` } });
    const statement = {
      Sid: 'all',
      Effect: 'Allow' as const,
      Principal: '*',
      Action: 'lambda:GetLayerVersion',
    };
    const statements = [{ ...statement, Resource: powertools(version) }];
    vendor.seedPolicy({ name: POWERTOOLS, version, statements });
  }
  const about = { runtime: 'python3.13', layers: [powertools(17)], versions: 1, aliases: { live: '1' } };
  for (const name of ['api', 'worker']) aws.region(ACCOUNT, REGION).seedFunction({ name, ...about });
}

const ATTACH: Record<string, Scene> = {
  'attach/README.md: Usage': {
    seed: seedPowertools,
    look: (aws) => [layersOf(aws, 'api'), aws.region(ACCOUNT, REGION).layersOf('worker', 'live')],
    seen: [[powertools(18)], [powertools(18)]],
  },
  'attach/README.md: Replace a layer': {
    seed: (aws) => {
      const place = aws.region(ACCOUNT, REGION);
      place.seedLayer({ name: 'config-prod' });
      place.seedFunction({ name: 'api', layers: [place.seedLayer({ name: 'config-dev' })] });
      place.seedFunction({ name: 'worker', layers: [place.seedLayer({ name: 'config-test' })] });
    },
    look: (aws) => ['api', 'worker'].flatMap((name) => layersOf(aws, name)),
    seen: Array.from({ length: 2 }, () => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:config-prod:1`),
  },
  'attach/README.md: Detach a layer': {
    seed: seedPowertools,
    look: (aws) => ['api', 'worker'].flatMap((name) => layersOf(aws, name)),
    seen: [],
  },
};

/** By the names of the blocks. */
export const SCENES: Record<string, Scene> = {
  ...MOVING,
  ...ROLLBACK,
  ...CHECK,
  ...PRUNE,
  ...ATTACH,
  ...AUDIT,
  ...INSIDE,
  'docs/accounts.md: The layer': packed(),
  'docs/rollouts.md: Rollouts': {
    without: /^ *canary-.*\n/gm,
    seed: (aws) => {
      seedShop(aws);
      for (const name of ['checkout-errors', 'checkout-latency'])
        aws.region(ACCOUNT, REGION).seedAlarm({ name });
    },
    look: (aws) => aws.region(ACCOUNT, REGION).layersOf('checkout', 'live'),
    seen: [arnOf(2)],
  },
  'docs/aws-setup.md: Credentials that last': USING_LAYER,
  'docs/permissions-fleet.md: One policy for a fleet': {
    seed: (aws) => {
      const place = aws.region(ACCOUNT, REGION);
      const layers = [place.seedLayer({ name: 'greetings' })];
      const live = { runtime: 'python3.13', versions: 1, aliases: { live: '1' }, tags: { team: 'shop' } };
      place.seedFunction({ name: 'shop-checkout', layers, ...live });
      place.seedAlarm({ name: 'checkout-errors' });
    },
    look: (aws) => aws.region(ACCOUNT, REGION).layersOf('shop-checkout', 'live'),
    seen: [arnOf(2)],
  },
  'docs/regions.md: Regions': {
    look: (aws) => [...inTwoRegions(aws), numbersOf(aws, ACCOUNT, 'greetings', 'ap-southeast-2')],
    seen: [[1], [1], [1]],
  },
  'docs/regions.md: The same version number everywhere': {
    seed: (aws) => {
      for (let version = 1; version <= 2; version++)
        aws.region(ACCOUNT, OTHER).seedLayer({ name: 'greetings' });
    },
    look: (aws) => inTwoRegions(aws).map((numbers) => numbers.at(-1)),
    seen: [3, 3],
  },
  'docs/large-layers.md: Large layers': {
    files: { 'model/weights.onnx': 'weights' },
    seed: (aws) => {
      for (const region of [REGION, OTHER])
        aws.region(ACCOUNT, region).seedBucket({ name: `my-org-layers-${region}` });
    },
    look: (aws) => inTwoRegions(aws, 'model'),
    seen: [[1], [1]],
  },
  'docs/sharing.md: Sharing': {
    look: (aws) => granteesOf(aws)?.length,
    seen: 2,
  },
  'docs/sharing.md: Publish the ARN': {
    files: { ...LAYER, 'docs/arns.md': 'none yet\n' },
    look: (aws) => [granteesOf(aws), granteesOf(aws, OTHER)],
    seen: [['"*"'], ['"*"']],
  },
  'docs/building.md: Build from a manifest': {
    files: PACKAGE,
    seed: (aws) => {
      for (const name of ['orders', 'invoices'])
        aws.region(ACCOUNT, REGION).seedFunction({ name, runtime: 'python3.13', architectures: ['arm64'] });
    },
    look: (aws) => ['orders', 'invoices'].map((name) => layersOf(aws, name).length),
    seen: [1, 1],
  },
  'docs/recipes.md: A folder that another step fills': {
    files: {
      Makefile:
        'install:\n\tmkdir -p $(prefix)/bin $(prefix)/share/man\n\tcp tool $(prefix)/bin\n\tcp tool $(prefix)/share/man\n',
      tool: { executable: '#!/bin/sh\n' },
    },
    look: (aws) => {
      const published = aws.region(ACCOUNT, REGION).layers.get('tools')?.versions.get(1)?.archive.bytes;
      return new AdmZip(published).getEntries().map(({ entryName }) => entryName);
    },
    seen: ['bin/tool'],
  },
  'docs/recipes.md: A ready zip': {
    files: { 'build/tools.zip': zipOf({ 'bin/tool': '#!/bin/sh\n' }, 0o100755) },
    ...publishes('tools'),
  },
  'docs/recipes.md: Use the version in a later step': {
    files: { ...LAYER, 'deploy.sh': { executable: `#!/bin/sh\ntest "$2" = ${arnOf(1)}\n` } },
    ...publishes(),
  },
  'docs/recipes.md: Return to an earlier version by reverting': NAMED,
  'docs/recipes.md: Refuse the wrong account': publishes(),
};

/** What is not run, with the reason. */
export const NOT_RUN: Record<string, string> = {
  'docs/building.md: Private packages': 'asks a private index',
  'docs/building.md: Several runtimes and architectures': 'installs packages from an index, in two jobs',
  'docs/building.md: Bytecode': 'installs a Python',
  'docs/recipes.md: Proxies':
    'asks a proxy with an authority of its own; __tests__/actions/proxy.test.ts starts one',
  'docs/promoting.md: Only attested versions':
    'has `gh` ask GitHub for attestations; __tests__/actions/require-attestation.test.ts runs it with a stand-in',
  'docs/security.md: Pin a release': 'shows how a commit is named, with one that does not exist',
};
