// The workflows that the pages show, as act runs them: none is left out without a reason.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { READS } from '../account/audit/reads.ts';
import { useUv } from '../build/python/with-uv.ts';
import { documentationPages } from '../documentation-pages.ts';
import type { Tree } from '../layer/tree.ts';
import { runAct } from './act.ts';
import type { Given } from './act.ts';
import { ACCOUNT, environment, needsUv, numbersOf, PACKAGE, READ, REGION, startAws } from './act-scene.ts';
import type { Aws } from './act-scene.ts';
import { ACT, obtainTools, testWithTools, UV } from './tool.ts';
import { yamlBlocks } from './yaml-blocks.ts';

const act = await obtainTools(ACT);
/** For steps that install Python packages. */
const actAndUv = await obtainTools(ACT, UV);
useUv();

const workflows = documentationPages()
  .flatMap(yamlBlocks)
  .filter(({ kind }) => kind === 'workflow')
  .map(({ page, text }) => ({ name: `${page}: ${(parse(text) as { name: string }).name}`, text }));

interface Scene {
  files?: Tree;
  event?: Given['event'];
  seed?: (aws: Aws) => void;
  /** What is to be seen afterwards. */
  look: (aws: Aws) => unknown;
  seen: unknown;
}

const LAYER: Tree = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };
const [DEV, STAGING, PROD] = ['111111111111', '222222222222', '333333333333'] as const;
const greetings = (version: number, account = ACCOUNT) =>
  `arn:aws:lambda:${REGION}:${account}:layer:greetings:${version}`;

function seedShop(aws: Aws): void {
  for (const name of ['checkout', 'invoices'])
    aws.region(ACCOUNT, REGION).seedFunction({ name, runtime: 'python3.13' });
}

/** Seven versions of greetings, and the role that may read them. */
function seedSource(aws: Aws): void {
  const owner = aws.region(DEV, REGION);
  for (let version = 1; version <= 7; version++)
    owner.seedLayer({ name: 'greetings', files: { 'python/greetings.py': `HELLO = ${version}` } });
  owner.seedRole({ name: 'read-layers', trusts: [STAGING, PROD], allow: READ });
}

const SCENES: Record<string, Scene> = {
  'README.md: layer': {
    files: PACKAGE,
    seed: seedShop,
    look: (aws) => aws.region(ACCOUNT, REGION).layersOf('checkout'),
    seen: [`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:python-packages:1`],
  },
  'docs/getting-started.md: check layer': {
    files: PACKAGE,
    event: { name: 'pull_request', payload: { pull_request: { number: 7 } } },
    look: (aws) => aws.calls,
    seen: [],
  },
  'docs/recipes.md: plan': {
    files: LAYER,
    event: {
      name: 'pull_request',
      payload: { pull_request: { number: 7, head: { repo: { full_name: 'octo-org/layers' } } } },
    },
    seed: seedShop,
    look: (aws) => [aws.callsOf('ListLayerVersions').length > 0, numbersOf(aws, ACCOUNT, 'greetings')],
    seen: [true, []],
  },
  'check/README.md: check the layer': {
    files: LAYER,
    event: { name: 'pull_request', payload: { pull_request: { number: 7 } } },
    look: (aws) => aws.calls,
    seen: [],
  },
  'promote/README.md: promote the layer': {
    event: { name: 'workflow_dispatch', payload: { inputs: { version: greetings(7, DEV) } } },
    seed: seedSource,
    look: (aws) => numbersOf(aws, STAGING, 'greetings'),
    seen: [1],
  },
  'prune/README.md: prune layers': {
    event: { name: 'workflow_dispatch', payload: { inputs: { delete: 'true' } } },
    seed: (aws) => {
      const yearsAgo = new Date('2020-01-01');
      for (let version = 1; version <= 7; version++)
        aws.region(ACCOUNT, REGION).seedLayer({ name: 'greetings', createdAt: yearsAgo });
      aws.region(ACCOUNT, REGION).seedFunction({ name: 'checkout', layers: [greetings(1)] });
    },
    look: (aws) => numbersOf(aws, ACCOUNT, 'greetings'),
    seen: [1, 3, 4, 5, 6, 7],
  },
  'audit/README.md: audit the layers': {
    event: { name: 'workflow_dispatch', payload: {} },
    seed: seedShop,
    look: (aws) => [
      aws
        .callsOf('ListFunctions')
        .map(({ region }) => region)
        .sort(),
      aws.calls.map(({ operation }) => operation).filter((operation) => !READS.has(operation)),
    ],
    seen: [[REGION, 'us-east-1'], []],
  },
  'docs/promoting.md: promote to China': {
    event: { name: 'workflow_dispatch', payload: {} },
    seed: seedSource,
    look: (aws) => numbersOf(aws, PROD, 'greetings', 'cn-north-1'),
    seen: [1],
  },
};

/** They undo a rollout, which comes first. */
const AFTER_A_ROLLOUT: Record<string, string> = {
  'rollback/README.md: roll back the layer': 'is run below, after a rollout',
  'docs/accounts.md: roll back':
    'undoes examples/rollout.yml, whose canary takes ten minutes; __tests__/examples.test.ts runs it with less',
};

test('every workflow that a page shows is run, or has a reason why not', () => {
  const known = [...Object.keys(SCENES), ...Object.keys(AFTER_A_ROLLOUT)];
  expect(workflows.map(({ name }) => name).sort()).toEqual(known.sort());
});

const textOf = (name: string) => workflows.find((workflow) => workflow.name === name)?.text ?? '';

for (const [name, { files = {}, event, seed, look, seen }] of Object.entries(SCENES)) {
  const tools = needsUv(textOf(name)) ? actAndUv : act;
  testWithTools(tools, `${name} does what the page says`, async ([tool]) => {
    const aws = await startAws();
    seed?.(aws);
    const given = { files, workflow: textOf(name), env: environment(aws.url), ...(event && { event }) };
    const run = await runAct(tool, given);
    expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, '']);
    expect(look(aws)).toEqual(seen);
  });
}

testWithTools(act, 'rollback/README.md: its workflows roll out and back again', async ([tool]) => {
  const aws = await startAws();
  const place = aws.region(ACCOUNT, REGION);
  const before = place.seedLayer({ name: 'greetings' });
  place.seedFunction({ name: 'checkout', layers: [before] });
  const blocks = yamlBlocks('rollback/README.md');
  const publish = blocks.find(({ text }) => text.includes('steps.layer.outputs.record'));
  const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
  const common = { env: environment(aws.url), artifacts };
  const steps = `- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n${publish?.text}`;
  const workflow = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^(?=.)/gm, '      ')}`;
  try {
    expect(await runAct(tool, { ...common, files: LAYER, workflow })).toMatchObject({ code: 0 });
    expect(place.layersOf('checkout')).toEqual([greetings(2)]);
    const event = { name: 'workflow_dispatch', payload: { inputs: { 'run-id': '1' } } };
    const back = textOf('rollback/README.md: roll back the layer');
    expect(await runAct(tool, { ...common, files: {}, workflow: back, event })).toMatchObject({ code: 0 });
    expect(place.layersOf('checkout')).toEqual([before]);
  } finally {
    rmSync(artifacts, { recursive: true, force: true });
  }
});
