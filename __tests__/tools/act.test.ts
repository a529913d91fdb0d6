// Our actions and our examples as act runs them, from the checkout to the rollout, in front of the emulator.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useUv } from '../build/python/with-uv.ts';
import { randomBytes } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { elf } from '../inspect/elf-maker.ts';
import { OURS, runAct } from './act.ts';
import type { ActRun, Given } from './act.ts';
import {
  ACCOUNT,
  environment,
  needsUv,
  numbersOf,
  PACKAGE,
  packageOf,
  READ,
  REGION,
  startAws,
} from './act-scene.ts';
import type { Aws } from './act-scene.ts';
import { ACT, obtainTools, testWithTools, UV } from './tool.ts';
import type { Tool } from './tool.ts';

const act = await obtainTools(ACT);
/** For steps that install Python packages. */
const actAndUv = await obtainTools(ACT, UV);
useUv();

const LAYER: Tree = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };

const HEAD = `name: self-test
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
`;

/** Runs steps in a repository that has our actions. */
async function runSteps(
  tool: string,
  aws: { url: string },
  steps: string,
  files: Tree = {},
): Promise<ActRun> {
  return runAct(tool, {
    files: { ...OURS, ...LAYER, ...files },
    workflow: HEAD + steps.replaceAll(/^(?=.)/gm, '      '),
    env: environment(aws.url),
  });
}

const WITH = 'with: { layer-name: greetings, path: layer, compatible-runtimes: python3.13';

describe('by `uses: ./`', () => {
  testWithTools(
    act,
    'the actions run one after the other, and later steps read what they put out',
    async ([tool]) => {
      const aws = await startAws();
      const place = aws.region(ACCOUNT, REGION);
      place.seedFunction({ name: 'checkout', runtime: 'python3.13' });
      const run = await runSteps(
        tool,
        aws,
        `- id: check
  uses: ./check
  ${WITH} }
- id: first
  uses: ./
  ${WITH}, functions: checkout }
- id: again
  uses: ./
  ${WITH}, functions: checkout }
- id: promote
  uses: ./promote
  with: { source: '\${{ steps.first.outputs.layer-version-arn }}', layer-name: welcome, regions: us-east-1 }
- id: rollback
  uses: ./rollback
  with: { record: '\${{ steps.first.outputs.record }}' }
- name: Look at the outputs
  env:
    ERRORS: \${{ steps.check.outputs.errors }}
    PUBLISHED: \${{ steps.first.outputs.published }} \${{ steps.again.outputs.published }}
    UPDATED: \${{ fromJSON(steps.first.outputs.functions)[0].status }}
    PROMOTED: \${{ steps.promote.outputs.layer-version-arn }}
  run: |
    test "$ERRORS" = 0
    test "$PUBLISHED" = 'true false'
    test "$UPDATED" = updated
    test "$PROMOTED" = arn:aws:lambda:us-east-1:${ACCOUNT}:layer:welcome:1
`,
      );
      expect(run).toMatchObject({ code: 0, jobs: { 'self-test/test': 'success' } });
      expect(run.steps.map(({ result }) => result)).toEqual(run.steps.map(() => 'success'));
      expect(run.summaries.length).toBe(5);
      expect(aws.region(ACCOUNT, 'us-east-1').layers.get('welcome')?.versions.size).toBe(1);
      expect(place.layersOf('checkout')).toEqual([]);
    },
  );
});

describe('a job fails', () => {
  const CHECK = `- uses: ./check
  ${WITH}, compatible-architectures: x86_64 }
- run: echo "goes on"
`;
  const FAULTY = {
    'layer/python/fastmath/_core.cpython-313-aarch64-linux-gnu.so': elf({ machine: 'arm64' }),
  };

  testWithTools(act, 'where a check finds an error, and what follows is not run', async ([tool]) => {
    const run = await runSteps(tool, await startAws(), CHECK, FAULTY);
    expect(run).toMatchObject({ code: 1, jobs: { 'self-test/test': 'failure' } });
    expect(run.steps.map(({ result }) => result)).toEqual(['success', 'failure']);
    expect(run.log).not.toContain('goes on');
  });

  testWithTools(
    act,
    'where the layer cannot be published, with the reason in the summary',
    async ([tool]) => {
      const aws = await startAws();
      const run = await runSteps(tool, aws, `- uses: ./\n  with: { layer-name: greetings, path: lyer }\n`);
      expect(run).toMatchObject({ code: 1, jobs: { 'self-test/test': 'failure' } });
      expect(run.summaries.join()).toContain('There is nothing at "lyer"');
      expect(aws.calls).toEqual([]);
    },
  );
});

const exampleNamed = (name: string) => readFileSync(`examples/${name}.yml`, 'utf8');

describe('examples', () => {
  const [DEV, STAGING, PROD] = ['111111111111', '222222222222', '333333333333'] as const;

  /** What cannot run here, with the reason. */
  const NOT_RUN: Record<string, string> = {
    attest: 'signs at Sigstore, which is out of reach; __tests__/examples.test.ts runs it up to there',
    'check-comment':
      'posts by actions/github-script, which would have to be fetched; __tests__/github/examples.test.ts runs its script',
    dependabot: 'is no workflow',
    verify:
      'asks GitHub for attestations and for this repository; __tests__/github/release.test.ts runs its scripts',
  };
  const run = new Set<string>();

  /** What an example does. */
  function testExample(name: string, what: string, scene: (tool: Tool) => Promise<void>): void {
    run.add(name);
    const tools = needsUv(exampleNamed(name)) ? actAndUv : act;
    testWithTools(tools, `${name}.yml ${what}`, ([tool]) => scene(tool));
  }

  async function runExample(tool: Tool, name: string, aws: Aws, given: Partial<Given>): Promise<ActRun> {
    const workflow = given.workflow ?? exampleNamed(name);
    const run = await runAct(tool, { files: {}, env: environment(aws.url), ...given, workflow });
    expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, '']);
    return run;
  }

  testExample('environments', 'publishes in three accounts', async (tool) => {
    const aws = await startAws();
    for (const account of [DEV, STAGING, PROD])
      aws.region(account, REGION).seedFunction({ name: 'checkout' });
    const files = Object.fromEntries(
      ['dev', 'staging', 'prod'].map((name) => [`settings/${name}/settings.json`, `{"name":"${name}"}\n`]),
    );
    const run = await runExample(tool, 'environments', aws, { files });
    expect(Object.values(run.jobs)).toEqual(['success', 'success', 'success']);
    for (const account of [DEV, STAGING, PROD])
      expect(aws.region(account, REGION).layersOf('checkout')).toEqual([
        `arn:aws:lambda:${REGION}:${account}:layer:settings:1`,
      ]);
  });

  testExample('monorepo', 'makes a job of each folder', async (tool) => {
    const aws = await startAws();
    const files = {
      'layers/greetings/python/greetings.py': 'HELLO = "Hello"\n',
      'layers/fonts/fonts/Lato.txt': 'Lato\n',
    };
    const { jobs } = await runExample(tool, 'monorepo', aws, { files });
    expect(Object.keys(jobs).length).toBe(3);
    expect(['greetings', 'fonts'].map((name) => numbersOf(aws, ACCOUNT, name))).toEqual([[1], [1]]);
  });

  testExample('shared-client', 'installs a package and rolls it out', async (tool) => {
    const aws = await startAws();
    const place = aws.region(ACCOUNT, REGION);
    for (const name of ['orders', 'invoices', 'customers'])
      place.seedFunction({ name, runtime: 'python3.13', architectures: ['arm64'] });
    const files = { ...PACKAGE, 'database-client/database.py': 'import clients\n' };
    await runExample(tool, 'shared-client', aws, { files });
    for (const name of ['orders', 'invoices', 'customers'])
      expect(place.layersOf(name)).toEqual([`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:database-client:1`]);
  });

  testExample('promote', 'takes one version from account to account', async (tool) => {
    const aws = await startAws();
    aws.region(DEV, REGION).seedRole({ name: 'read-layers', trusts: [STAGING, PROD], allow: READ });
    const files = { 'layer/python/greetings.py': 'HELLO = "Hello"\n' };
    await runExample(tool, 'promote', aws, { files });
    const digests = [DEV, STAGING, PROD].map((account) =>
      aws.region(account, REGION).layers.get('greetings')?.versions.get(1)?.archive.bytes?.toString('base64'),
    );
    expect(new Set(digests)).toEqual(new Set([expect.stringMatching(/./)]));
    expect(numbersOf(aws, PROD, 'greetings', 'us-east-1')).toEqual([1]);
  });

  testExample('rollout', 'calls the reusable workflow, which rolls out stage by stage', async (tool) => {
    const aws = await startAws();
    const homes = [DEV, STAGING, PROD].flatMap((account) =>
      (account === DEV ? [REGION] : [REGION, 'us-east-1']).map((region) => aws.region(account, region)),
    );
    for (const place of homes) {
      const layers = [place.seedLayer({ name: 'python-packages' })];
      const live = { versions: 1, aliases: { live: '1' } };
      place.seedFunction({ name: 'api', runtime: 'python3.13', layers, ...live });
      place.seedAlarm({ name: 'checkout-errors' });
    }
    // A canary takes ten minutes.
    const workflow = exampleNamed('rollout').replace(/^ *canary-percent: .*\n/m, '');
    const { jobs } = await runExample(tool, 'rollout', aws, { files: PACKAGE, workflow });
    expect(Object.values(jobs).filter((result) => result !== 'success')).toEqual([]);
    const [staging, ...production] = homes;
    expect(staging?.layersOf('api')).toEqual([staging?.layers.get('python-packages')?.versions.get(2)?.arn]);
    for (const place of production) {
      const updated = place.layers.get('python-packages')?.versions.get(2)?.arn;
      expect(place.aliasOf('api', 'live')).toEqual({ version: '2', weights: {} });
      expect(place.layersOf('api', 'live')).toEqual([updated]);
    }
  });

  testExample('ml-model', 'goes by way of the bucket, which is empty afterwards', async (tool) => {
    const aws = await startAws();
    const place = aws.region(ACCOUNT, REGION);
    const bucket = 'my-org-layers-eu-central-1';
    place.seedBucket({ name: bucket });
    for (const name of ['classify', 'rank']) place.seedFunction({ name });
    // The 240 MB of the example are published in __tests__/examples.test.ts; this is more than a request may have.
    const files = { 'model/model/weights.onnx': randomBytes(53_000_000) };
    await runExample(tool, 'ml-model', aws, { files });
    expect(aws.callsOf('UploadPart').length).toBeGreaterThan(5);
    expect(place.objectsIn(bucket)).toEqual([]);
    for (const name of ['classify', 'rank'])
      expect(place.layersOf(name)).toEqual([`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:model:1`]);
  });

  testExample('updates', 'compares a pull request with its base', async (tool) => {
    const aws = await startAws();
    const event = { name: 'pull_request', payload: { pull_request: { number: 7, base: { sha: 'base' } } } };
    const given = { files: packageOf('1.1'), base: packageOf('1.0'), event };
    const { steps, summaries } = await runExample(tool, 'updates', aws, given);
    expect(new Set(steps.map(({ job }) => job))).toEqual(new Set(['packages/check']));
    expect(summaries.join().replaceAll('&#49;', '1')).toContain('| <code>clients</code> | 1.0 → **1.1** |');
    expect(aws.calls).toEqual([]);
  });

  testExample('updates', 'publishes on Monday what was merged', async (tool) => {
    const aws = await startAws();
    const place = aws.region(ACCOUNT, REGION);
    const layers = [place.seedLayer({ name: 'python-packages' })];
    place.seedFunction({ name: 'api', runtime: 'python3.13', layers });
    const { steps } = await runExample(tool, 'updates', aws, {
      files: PACKAGE,
      event: { name: 'schedule', payload: {} },
    });
    expect(new Set(steps.map(({ job }) => job))).toEqual(new Set(['packages/publish']));
    expect(place.layersOf('api')).toEqual([`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:python-packages:2`]);
  });

  testExample('check', 'keeps the comment for the workflow that may post it', async (tool) => {
    const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
    try {
      const aws = await startAws();
      const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } };
      await runExample(tool, 'check', aws, { files: PACKAGE, event, artifacts });
      const kept = (name: string) => readFileSync(join(artifacts, 'layer-comment', name), 'utf8');
      expect(kept('number')).toBe('7');
      expect(kept('body.md')).toMatch(/^<!-- publish-layer check: /);
      expect(aws.calls).toEqual([]);
    } finally {
      rmSync(artifacts, { recursive: true, force: true });
    }
  });

  testExample('vendor', 'publishes in 34 regions', async (tool) => {
    const aws = await startAws();
    const files = { 'layer/python/telemetry.py': 'ON = True\n' };
    await runExample(tool, 'vendor', aws, { files, event: { name: 'release', payload: {} } });
    expect(numbersOf(aws, ACCOUNT, 'telemetry', 'sa-east-1')).toEqual([1]);
  });

  test('every one of them is run, or has a reason why not', () => {
    const names = readdirSync('examples')
      .filter((name) => name.endsWith('.yml'))
      .map((name) => name.replace('.yml', ''));
    expect([...run, ...Object.keys(NOT_RUN)].sort()).toEqual(names.sort());
  });
});
