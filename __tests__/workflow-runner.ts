// Runs a workflow as GitHub does, as far as the workflows here need it: jobs in the order of `needs`, a matrix, `if`,
// artifacts, reusable workflows. Our own actions are the bundle in dist/, in front of an emulated AWS; those of others
// are stood in for, each with the permission it needs. What is not known here is an error.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach } from '@jest/globals';
import { parse } from 'yaml';
import { parseFileCommands, runStep, WORKFLOW_RUN } from '../emulator/github-runner.js';
import type { startEmulator } from '../emulator/index.js';
import { described, NODE, TOKEN } from './actions/step.ts';
import { spawnSync } from './child-process.ts';
import { writeTree } from './layer/tree.ts';
import type { Tree } from './layer/tree.ts';
import { ghOfRuns } from './tools/gh-of-runs.ts';
import { ACTIONS_OF_OTHERS } from './workflow-actions.ts';
import { evaluate, isTrue, resolved, STATUS, textOf } from './workflow-expressions.ts';
import type { Contexts } from './workflow-expressions.ts';

/** Where a workflow runs. */
export interface Stage {
  aws: Awaited<ReturnType<typeof startEmulator>>;
  /** What is in the repository at a commit; '' for the one that the event is about. */
  repository: (ref: string) => Tree;
  /** Environment variables that the runner has for all steps, e.g. of a package index. */
  variables?: Record<string, string>;
  /** A push unless told. */
  event?: { name: string; payload: object };
  /** Inputs of called workflows that are given besides, by the job that calls. */
  inputs?: Record<string, Contexts>;
  /** Artifacts of an earlier run. */
  artifacts?: Run['artifacts'];
  /** Of GitHub's API, for the comment of the check. */
  apiUrl?: string;
}

export interface StepRun {
  name: string;
  outcome: 'success' | 'failure' | 'skipped';
  outputs: Record<string, string>;
  log: string;
  summary: string;
}

/** A job, or one of those that a matrix makes of it. */
export interface JobRun {
  id: string;
  matrix: Record<string, unknown>;
  result: 'success' | 'failure' | 'skipped' | 'cancelled';
  outputs: Record<string, string>;
  /** Whose rules it waited for. */
  environment: string;
  steps: StepRun[];
}

export interface Run {
  jobs: JobRun[];
  /** Folders by name. */
  artifacts: Map<string, string>;
}

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  'working-directory'?: string;
}

export interface Job {
  needs?: string | string[];
  if?: string;
  strategy?: { 'fail-fast'?: boolean; matrix?: Record<string, unknown> };
  environment?: string;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  outputs?: Record<string, string>;
  uses?: string;
  with?: Record<string, unknown>;
  steps?: Step[];
}

export interface Input {
  type: string;
  required?: boolean;
  default?: string | number | boolean;
}

export interface Workflow {
  on: { workflow_call?: { inputs: Record<string, Input>; outputs?: Record<string, { value: string }> } };
  permissions: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

/** A job while it runs, as the actions of others see it. */
export interface Running {
  stage: Stage;
  workspace: string;
  /** The RUNNER_TEMP of its steps. */
  temp: string;
  artifacts: Map<string, string>;
  /** Where artifacts are kept. */
  store: string;
  /** Environment that steps have set for those after them. */
  exported: Record<string, string>;
  /** @throws Error where the job has not got the permission */
  need: (permission: string, level: string) => void;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

/** Runs a workflow to its end; its folders are gone after the test. */
export async function runWorkflow(workflow: Workflow, stage: Stage): Promise<Run> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'workflow-'));
  folders.push(folder);
  const { name = 'push', payload = {} } = stage.event ?? {};
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const github = { event_name: name, event: payload, token: TOKEN, run_attempt: 1 };
  const course: Course = { stage, folder, artifacts: new Map(stage.artifacts), count: 0 };
  const { inputs = {} } = payload as { inputs?: object };
  const jobs = await runJobs(course, workflow, { github, inputs });
  return { jobs, artifacts: course.artifacts };
}

/** What the jobs of a run share. */
interface Course {
  stage: Stage;
  folder: string;
  artifacts: Map<string, string>;
  /** Jobs so far, for their folders. */
  count: number;
}

/** Jobs one after the other, each when those it needs have ended. */
async function runJobs(course: Course, workflow: Workflow, contexts: Contexts): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  const waiting = new Map(Object.entries(workflow.jobs));
  const isDone = (id: string) => !waiting.has(id);
  while (waiting.size > 0) {
    const [next] = [...waiting].filter(([, job]) => needsOf(job).every(isDone));
    if (!next) throw new Error(`these jobs need each other: ${[...waiting.keys()].join(', ')}`);
    const [id, job] = next;
    runs.push(...(await runJob(course, { id, job, workflow }, { ...contexts, needs: needed(job, runs) })));
    waiting.delete(id);
  }
  return runs;
}

const needsOf = ({ needs = [] }: Job) => [needs].flat();

/** Of the jobs of a matrix, the outputs of the last one count, and one that failed fails all. */
function needed(job: Job, runs: JobRun[]): Record<string, Pick<JobRun, 'result' | 'outputs'>> {
  const entries = needsOf(job).map((id) => {
    const own = runs.filter((run) => run.id === id);
    const result = own.find((run) => run.result !== 'success')?.result ?? 'success';
    return [id, { result, outputs: own.at(-1)?.outputs ?? {} }] as const;
  });
  return Object.fromEntries(entries);
}

interface Placed {
  id: string;
  job: Job;
  workflow: Workflow;
}

async function runJob(course: Course, placed: Placed, contexts: Contexts): Promise<JobRun[]> {
  const { id, job } = placed;
  const results = Object.values(contexts['needs'] as ReturnType<typeof needed>).map(({ result }) => result);
  const isWell = results.every((result) => result === 'success');
  const skipped: JobRun = {
    ...{ id, matrix: {}, result: 'skipped' },
    ...{ outputs: {}, environment: '', steps: [] },
  };
  if (!goesOn(job.if, contexts, isWell)) return [skipped];
  const runs: JobRun[] = [];
  for (const matrix of combinations(job.strategy?.matrix ?? {}, contexts)) {
    const stops = job.strategy?.['fail-fast'] !== false && runs.some(({ result }) => result === 'failure');
    const own = { ...contexts, matrix };
    if (stops) runs.push({ ...skipped, matrix, result: 'cancelled' });
    else runs.push(await (job.uses ? callWorkflow(course, placed, own) : runSteps(course, placed, own)));
  }
  return runs;
}

/** Whether `if` holds: without a word on how things went, they must have gone well. */
function goesOn(condition: string | undefined, contexts: Contexts, isWell: boolean): boolean {
  const text = (condition ?? 'success()').replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const status = { always: true, success: isWell, failure: !isWell, cancelled: false };
  return (STATUS.test(text) || isWell) && isTrue(evaluate(text, contexts, status));
}

/** What a matrix makes: each value of a key with each of the others, or what `include` lists. */
function combinations(matrix: Record<string, unknown>, contexts: Contexts): Record<string, unknown>[] {
  const { include, ...axes } = matrix;
  if (include) return include as Record<string, unknown>[];
  return Object.entries(axes).reduce<Record<string, unknown>[]>(
    (all, [key, given]) => {
      const values = typeof given === 'string' ? resolved(given, contexts) : given;
      return all.flatMap((one) => (values as unknown[]).map((value) => ({ ...one, [key]: value })));
    },
    [{}],
  );
}

/** A job that is a workflow of this repository. */
async function callWorkflow(course: Course, { id, job }: Placed, contexts: Contexts): Promise<JobRun> {
  const file = /^org\/publish-layer\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(job.uses ?? '')?.[1];
  if (!file) throw new Error(`${job.uses} is no workflow of ours`);
  const called = readWorkflow(file);
  const { inputs = {}, outputs = {} } = called.on.workflow_call ?? {};
  const given = withDefaults(inputs, {
    ...resolvedAll(job.with ?? {}, contexts),
    ...course.stage.inputs?.[id],
  });
  for (const { permissions = called.permissions } of Object.values(called.jobs))
    for (const [permission, level] of Object.entries(permissions)) refuseWithout(job, permission, level);
  const jobs = await runJobs(course, called, { github: contexts['github'], inputs: given });
  const byId = Object.fromEntries(jobs.map((run) => [run.id, { outputs: run.outputs }]));
  const values = Object.entries(outputs).map(([name, { value }]) => [name, value] as const);
  return {
    ...{ id, matrix: {}, result: jobs.every(({ result }) => result === 'success') ? 'success' : 'failure' },
    ...{ environment: '', steps: jobs.flatMap(({ steps }) => steps) },
    outputs: textsOf(resolvedAll(Object.fromEntries(values), { jobs: byId })),
  };
}

function withDefaults(inputs: Record<string, Input>, given: Contexts): Contexts {
  for (const name of Object.keys(given)) if (!inputs[name]) throw new Error(`there is no input ${name}`);
  const entries = Object.entries(inputs).map(([name, { required, type, default: value }]) => {
    const own = given[name] ?? value;
    if (required && own === undefined) throw new Error(`the input ${name} is missing`);
    if (typeof own !== type) throw new Error(`the input ${name} is no ${type}`);
    return [name, own] as const;
  });
  return Object.fromEntries(entries);
}

function refuseWithout({ permissions = {} }: Job, permission: string, level: string): void {
  const own = permissions[permission];
  if (own !== level && own !== 'write') throw new Error(`the job lacks \`${permission}: ${level}\``);
}

function resolvedAll(values: Record<string, unknown>, contexts: Contexts): Record<string, unknown> {
  const entries = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'string' ? resolved(value, contexts) : value] as const,
  );
  return Object.fromEntries(entries);
}

function textsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

/** Where GitHub would give tokens; nothing here asks for one. */
const NO_URL = 'http://127.0.0.1:9/';

async function runSteps(course: Course, { id, job, workflow }: Placed, before: Contexts): Promise<JobRun> {
  const { stage, folder, artifacts } = course;
  const home = join(folder, `job-${++course.count}`);
  const place = { workspace: join(home, 'workspace'), temp: join(home, 'temp') };
  writeTree(home, { 'workspace/': '', 'temp/': '', 'home/': '' });
  const rights = { permissions: job.permissions ?? workflow.permissions };
  const exported = rights.permissions['id-token'] === 'write' ? { ACTIONS_ID_TOKEN_REQUEST_URL: NO_URL } : {};
  const running: Running = {
    ...{ stage, ...place, artifacts, store: join(folder, 'artifacts'), exported },
    need: (permission, level) => refuseWithout(rights, permission, level),
  };
  const base = { ...before, runner: { temp: place.temp } };
  const contexts = { ...base, env: resolvedAll(job.env ?? {}, base), steps: {} as Contexts };
  const steps: StepRun[] = [];
  for (const step of job.steps ?? []) {
    const isWell = steps.every(({ outcome }) => outcome !== 'failure');
    const run = await runOne(running, step, { contexts, isWell, event: join(folder, 'event.json') });
    steps.push(run);
    if (step.id) contexts.steps[step.id] = { outputs: run.outputs, outcome: run.outcome };
  }
  return {
    ...{ id, matrix: before['matrix'] as Contexts, steps },
    result: steps.some(({ outcome }) => outcome === 'failure') ? 'failure' : 'success',
    outputs: textsOf(resolvedAll(job.outputs ?? {}, contexts)),
    environment: textOf(resolved(job.environment ?? '', contexts)),
  };
}

interface Around {
  contexts: Contexts & { env: Contexts; steps: Contexts };
  isWell: boolean;
  event: string;
}

async function runOne(running: Running, step: Step, around: Around): Promise<StepRun> {
  const { contexts, isWell, event } = around;
  const name = step.name ?? step.uses ?? step.run ?? '';
  const nothing: StepRun = { name, outcome: 'skipped', outputs: {}, log: '', summary: '' };
  if (!goesOn(step.if, contexts, isWell)) return nothing;
  const own = { ...contexts, env: { ...contexts.env, ...resolvedAll(step.env ?? {}, contexts) } };
  const given = textsOf(resolvedAll(step.with ?? {}, own));
  const env = {
    ...{ HOME: resolve(running.temp, '../home'), RUNNER_TEMP: running.temp },
    ...{ GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'octo-org/layers', ...WORKFLOW_RUN },
    GITHUB_EVENT_NAME: running.stage.event?.name ?? 'push',
    ...running.stage.variables,
    ...running.exported,
    ...textsOf(own.env),
  };
  const ended = await execute(running, step, { given, env });
  return { ...nothing, ...ended, outcome: ended.code === 0 ? 'success' : 'failure' };
}

interface Given {
  /** What `with` says. */
  given: Record<string, string>;
  env: Record<string, string>;
}

type Ended = { code: number | null } & Partial<Pick<StepRun, 'outputs' | 'log' | 'summary'>>;

async function execute(running: Running, step: Step, { given, env }: Given): Promise<Ended> {
  if (step.run !== undefined) return runScript(running, step, env);
  const [action = '', version = ''] = (step.uses ?? '').split('@');
  if (action.startsWith('org/publish-layer')) return runAction(running, action, { given, env });
  if (!/^[0-9a-f]{40}$/.test(version)) throw new Error(`${step.uses} is not pinned`);
  const standsIn = ACTIONS_OF_OTHERS[action];
  if (!standsIn) throw new Error(`the action ${action} is not known here`);
  return { code: 0, outputs: standsIn(running, given) };
}

function runScript({ workspace, temp }: Running, step: Step, env: Record<string, string>): Ended {
  const output = join(temp, 'script-output');
  writeFileSync(output, '');
  const path = [ghOfRuns(join(temp, 'bin')), process.env['PATH']].join(delimiter);
  if (step.run?.includes('${{')) throw new Error('an expression is in a script');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run ?? ''], {
    cwd: join(workspace, step['working-directory'] ?? ''),
    env: { PATH: path, ...env, GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output },
    encoding: 'utf8',
  });
  return { code: status, outputs: parseFileCommands(readFileSync(output, 'utf8')), log: stdout + stderr };
}

async function runAction(running: Running, action: string, { given, env }: Given): Promise<Ended> {
  const { workspace, temp, stage } = running;
  const folder = action.split('/')[2] ?? '.';
  const { inputs, defaults, main } = described(folder);
  for (const name of Object.keys(given)) if (!inputs.includes(name)) throw new Error(`no input ${name}`);
  const isPullRequest = stage.event?.name === 'pull_request';
  if (folder === 'check' && isPullRequest && given['comment'] !== 'false')
    running.need('pull-requests', 'write');
  return runStep({
    ...{ main, inputs: { ...defaults, ...given }, workspace, temp, node: NODE },
    env: {
      AWS_ENDPOINT_URL: stage.aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(stage.apiUrl && { GITHUB_API_URL: stage.apiUrl }),
      ...env,
    },
  });
}
