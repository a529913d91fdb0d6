// Our actions and our examples as act runs them, from the checkout to the rollout, in front of the emulator.
import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import type { Tree } from '../layer/tree.js';
import { elf } from '../contents/elf-maker.js';
import { OURS, runAct } from './act.js';
import type { ActRun, Given } from './act.js';
import { ACCOUNT, environment, numbersOf, PACKAGE, READ, REGION, startAws } from './act-scene.js';
import type { Aws } from './act-scene.js';
import { ACT, obtainTools, testWithTools } from './tool.js';

const act = await obtainTools(ACT);

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

describe('examples', () => {
  const [DEV, STAGING, PROD] = ['111111111111', '222222222222', '333333333333'] as const;

  async function runExample(tool: string, name: string, aws: Aws, given: Partial<Given>): Promise<ActRun> {
    const workflow = readFileSync(`examples/${name}.yml`, 'utf8');
    const run = await runAct(tool, { files: {}, workflow, env: environment(aws.url), ...given });
    expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, '']);
    return run;
  }

  testWithTools(act, 'environments.yml publishes in three accounts', async ([tool]) => {
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

  testWithTools(act, 'monorepo.yml makes a job of each folder', async ([tool]) => {
    const aws = await startAws();
    const files = {
      'layers/greetings/python/greetings.py': 'HELLO = "Hello"\n',
      'layers/fonts/fonts/Lato.txt': 'Lato\n',
    };
    const { jobs } = await runExample(tool, 'monorepo', aws, { files });
    expect(Object.keys(jobs).length).toBe(3);
    expect(['greetings', 'fonts'].map((name) => numbersOf(aws, ACCOUNT, name))).toEqual([[1], [1]]);
  });

  testWithTools(act, 'shared-client.yml installs a package and rolls it out', async ([tool]) => {
    const aws = await startAws();
    const place = aws.region(ACCOUNT, REGION);
    for (const name of ['orders', 'invoices', 'customers'])
      place.seedFunction({ name, runtime: 'python3.13', architectures: ['arm64'] });
    const files = { ...PACKAGE, 'database-client/python/database.py': 'import clients\n' };
    await runExample(tool, 'shared-client', aws, { files });
    for (const name of ['orders', 'invoices', 'customers'])
      expect(place.layersOf(name)).toEqual([`arn:aws:lambda:${REGION}:${ACCOUNT}:layer:database-client:1`]);
  });

  testWithTools(act, 'promote.yml takes one version from account to account', async ([tool]) => {
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

  testWithTools(act, 'rollout.yml calls the reusable workflow, stage by stage', async ([tool]) => {
    const aws = await startAws();
    for (const region of [REGION, 'us-east-1'])
      for (const account of [STAGING, PROD]) {
        const place = aws.region(account, region);
        place.seedAlarm({ name: 'checkout-errors' });
      }
    const run = await runExample(tool, 'rollout', aws, { files: PACKAGE });
    expect(Object.values(run.jobs).every((result) => result === 'success')).toBe(true);
    expect(numbersOf(aws, DEV, 'python-packages')).toEqual([1]);
    for (const account of [STAGING, PROD])
      for (const region of [REGION, 'us-east-1'])
        expect(numbersOf(aws, account, 'python-packages', region)).toEqual([1]);
  });

  testWithTools(act, 'vendor.yml publishes in 34 regions', async ([tool]) => {
    const aws = await startAws();
    const files = { 'layer/python/telemetry.py': 'ON = True\n' };
    await runExample(tool, 'vendor', aws, { files, event: { name: 'release', payload: {} } });
    expect(numbersOf(aws, ACCOUNT, 'telemetry', 'sa-east-1')).toEqual([1]);
  });
});
