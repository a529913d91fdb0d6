// nektos/act, which runs workflows on this machine by GitHub's rules; without containers, so that a job is processes.
// It copies the repository for actions/checkout, and knows neither environments, nor OIDC, nor permissions, nor
// concurrency, nor an expression in `max-parallel`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { NODE } from '../actions/step.ts';
import { execFileSync, spawn } from '../child-process.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { STAND_INS } from './act-stand-ins.ts';
import { ghOfRuns } from './gh-of-runs.ts';
import { readTree } from './read-tree.ts';
import type { Tool } from './tool.ts';

/** Milliseconds after which a run is given up. */
const TIMEOUT = 90_000;

export interface Given {
  /** What is in the repository, besides the workflow. */
  files: Tree;
  /** What was in it one commit before, which has the tag `base`. */
  base?: Tree;
  workflow: string;
  /** A push unless told. */
  event?: { name: string; payload: object };
  env: Record<string, string>;
  /** Artifacts are kept here, for later runs too; null where each job has an ARTIFACTS of its own. */
  artifacts?: string | null;
}

export interface ActRun {
  code: number | null;
  /** Results by the name of the job. */
  jobs: Record<string, string>;
  /** Of each step that ran, in the order in which they ended. */
  steps: { job: string; step: string; result: string }[];
  /** What steps printed, of which act loses some now and then on a busy machine; to be shown, not to be asserted. */
  log: string;
  summaries: string[];
}

/** What a workflow uses of this repository; act copies all that there is, so it gets no more. */
export const OURS: Tree = {
  ...readTree('.', [
    ...['attach', 'audit', 'check', 'promote', 'prune', 'rollback'].map((folder) => `${folder}/action.yml`),
    'action.yml',
    '.github/workflows/rollout.yml',
  ]),
  ...readTree('dist'),
};

/** Runs a workflow to its end. `org/publish-layer@v1` is this very repository. */
export async function runAct(act: Tool, given: Given): Promise<ActRun> {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const repository = join(folder, 'repository');
    const { name = 'push', payload = {} } = given.event ?? {};
    const { artifacts = join(folder, 'artifacts') } = given;
    writeTree(folder, { 'home/': '', 'repository/': '', 'actions/': '' });
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
    commit(repository, given);
    const env = { ...given.env, ...(artifacts !== null && { ARTIFACTS: artifacts }), REPOSITORY: repository };
    return await run(join(act, 'bin', 'act'), {
      cwd: repository,
      home: join(folder, 'home'),
      args: [
        ...[name, '--workflows', '.github/workflows/workflow.yml', '--eventpath', join(folder, 'event.json')],
        ...['--json', '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--pull=false'],
        ...['--var', 'LAST_ROLLOUT=1'],
        ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
        ...repositories(join(folder, 'actions')).flatMap((one) => ['--local-repository', one]),
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** It wants to know the repository, the branch and the commit. */
function commit(repository: string, { files, base, workflow }: Given): void {
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  const commitAll = () => {
    git('add', '--all');
    git(...author, 'commit', '--quiet', '--message=test');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/layers');
  if (base) {
    writeTree(repository, base);
    commitAll();
    git('tag', 'base');
    for (const path of Object.keys(base)) rmSync(join(repository, path), { recursive: true });
  }
  writeTree(repository, { ...files, '.github/workflows/workflow.yml': workflow });
  commitAll();
}

/** Actions that act would fetch otherwise, as it wants to be told of them. */
function repositories(folder: string): string[] {
  const others = Object.entries(STAND_INS).map(([action, tree]) => {
    const place = join(folder, action.replaceAll('/', '-'));
    writeTree(place, tree);
    return `${action}=${place}`;
  });
  const own = join(folder, 'org-publish-layer');
  writeTree(own, OURS);
  return [`org/publish-layer@v1=${own}`, ...others];
}

interface Command {
  cwd: string;
  home: string;
  args: string[];
}

function run(program: string, { cwd, home, args }: Command): Promise<ActRun> {
  // Every action runs on the Node of PATH, whatever it asks for.
  const path = [ghOfRuns(join(home, 'bin')), dirname(NODE), process.env['PATH']].join(delimiter);
  return new Promise((done, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, '.cache'), LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT,
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => done({ code, ...told(said) }));
  });
}

/** A line of `act --json`. */
interface Line {
  msg?: string;
  job?: string;
  step?: string;
  stepResult?: string;
  jobResult?: string;
  command?: string;
  content?: string;
  raw_output?: boolean;
  level?: string;
}

function told(said: string): Omit<ActRun, 'code'> {
  const lines = said.split('\n').map(lineOf);
  const jobs = lines.flatMap(({ job = '', jobResult }) =>
    jobResult ? [[job.trim(), jobResult] as const] : [],
  );
  const steps = lines.flatMap(({ job = '', step = '', stepResult }) =>
    stepResult && !/^(?:Set up|Complete) job$/.test(step)
      ? [{ job: job.trim(), step, result: stepResult }]
      : [],
  );
  return {
    jobs: Object.fromEntries(jobs),
    steps,
    log: lines.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
    summaries: lines.flatMap(({ command, content = '' }) => (command === 'summary' ? [content] : [])),
  };
}

function lineOf(text: string): Line {
  return text.startsWith('{') ? (JSON.parse(text) as Line) : { msg: text };
}
