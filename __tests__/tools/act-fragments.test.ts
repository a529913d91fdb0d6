// The steps and jobs that the pages show, as act runs them: those of a page side by side, each in a job of its own and in
// front of an AWS of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { useUv } from '../build/python/with-uv.ts';
import { documentationPages } from '../documentation-pages.ts';
import type { Tree } from '../layer/tree.ts';
import { runAct } from './act.ts';
import type { Given } from './act.ts';
import { environment, needsUv, startAws } from './act-scene.ts';
import { LAYER, NOT_RUN, SCENES } from './fragment-scenes.ts';
import type { Scene } from './fragment-scenes.ts';
import { ACT, obtainTools, testWithTools, UV } from './tool.ts';
import type { Tool } from './tool.ts';
import { asWorkflow, yamlBlocks } from './yaml-blocks.ts';
import type { YamlBlock } from './yaml-blocks.ts';

const act = await obtainTools(ACT);
/** For steps that install Python packages. */
const actAndUv = await obtainTools(ACT, UV);
useUv();

const fragments = documentationPages()
  .flatMap(yamlBlocks)
  .filter(({ kind }) => ['steps', 'job', 'jobs'].includes(kind));

test('every step and job that a page shows is run, or has a reason why not', () => {
  const known = [...Object.keys(SCENES), ...Object.keys(NOT_RUN)];
  expect(fragments.map(({ name }) => name).sort()).toEqual(known.sort());
});

/** Those of the check compare with the commit before. */
const EVENTS: Record<string, Given['event']> = {
  'docs/comparing.md': {
    name: 'pull_request',
    payload: { pull_request: { number: 7, base: { sha: 'base' } } },
  },
  'docs/rolling-back.md': { name: 'workflow_dispatch', payload: { inputs: { 'run-id': '1' } } },
};
const BASE: Tree = { 'layer/python/greetings.py': 'HELLO = "Hi"\n' };

const run = fragments.filter(({ name }) => name in SCENES);
for (const page of new Set(run.map((fragment) => fragment.page))) {
  const ofPage = run.filter((fragment) => fragment.page === page);
  const tools = ofPage.some(({ text }) => needsUv(text)) ? actAndUv : act;
  testWithTools(tools, `the ${ofPage.length} of ${page} do what the page says`, ([tool]) =>
    runTogether(tool, ofPage),
  );
}

async function runTogether(tool: Tool, blocks: YamlBlock[]): Promise<void> {
  const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
  try {
    const staged = await Promise.all(blocks.map((block, index) => stage(block, index, artifacts)));
    const event = EVENTS[blocks[0]?.page ?? ''] ?? { name: 'push', payload: {} };
    const { AWS_ENDPOINT_URL, ...env } = environment('');
    expect(AWS_ENDPOINT_URL).toBe('');
    const { code, log, jobs } = await runAct(tool, {
      ...{ files: Object.assign({}, ...staged.map(({ files }) => files)) as Tree, base: BASE, env, event },
      ...{ artifacts: null, workflow: workflowOf(event.name, staged) },
    });
    expect([code, code === 0 ? '' : log]).toEqual([0, '']);
    expect(Object.keys(jobs).length).toBeGreaterThanOrEqual(blocks.length);
    const seen = staged.map(({ name, aws, scene }) => [name, scene.look(aws)]);
    expect(seen).toEqual(staged.map(({ name, scene }) => [name, scene.seen]));
  } finally {
    rmSync(artifacts, { recursive: true, force: true });
  }
}

interface Job {
  env?: object;
  steps: { uses?: string }[];
}

async function stage({ name, kind, text }: YamlBlock, index: number, artifacts: string) {
  const scene: Scene = SCENES[name] ?? { look: () => 'no scene', seen: '' };
  const aws = await startAws();
  const id = `fragment-${index}`;
  const own = join(artifacts, id);
  await scene.seed?.(aws, own);
  const shown = scene.without ? text.replaceAll(scene.without, '') : text;
  const { jobs } = parse(asWorkflow({ kind, text: shown })) as { jobs: Record<string, Job> };
  const [job] = Object.values(jobs);
  const { files = LAYER } = scene;
  return {
    ...{ name, scene, aws, id },
    files: Object.fromEntries(Object.entries(files).map(([path, node]) => [`${id}/${path}`, node])),
    job: {
      ...job,
      ...{ name: id, env: { AWS_ENDPOINT_URL: aws.url, ARTIFACTS: own } },
      steps: [...(Object.keys(files).length > 0 ? checkout(id) : []), ...withoutCheckout(job?.steps ?? [])],
    },
  };
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** All fragments are of one repository, in which each has a folder. */
const checkout = (folder: string): object[] => [
  { uses: CHECKOUT, with: { 'persist-credentials': false } },
  { run: `cp -R "${folder}/." .` },
];

/** Without the first, if that is one. */
const withoutCheckout = (steps: Job['steps']) =>
  steps[0]?.uses?.startsWith('actions/checkout@') ? steps.slice(1) : steps;

function workflowOf(event: string, staged: { id: string; job: object }[]): string {
  const inputs = { 'run-id': { required: true } };
  return stringify({
    name: 'fragments',
    on: { [event]: event === 'workflow_dispatch' ? { inputs } : null },
    permissions: {},
    jobs: Object.fromEntries(staged.map(({ id, job }) => [id, job])),
  });
}
