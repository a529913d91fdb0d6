// The scripts of workflow steps, run in bash as a runner does, with a program `gh` that only answers as it is told.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, test } from '@jest/globals';
import { spawnSync } from '../child-process.ts';
import { testWith } from '../layer/tools.ts';
import { readWorkflow } from '../workflow-runner.ts';
import type { Workflow } from '../workflow-runner.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  folders.push(folder);
  return folder;
}

/** A test of scripts that are made for GitHub's Ubuntu, with its `find`, `du` and `sort`. */
export function testScript(name: string, run: () => void | Promise<void>): void {
  if (process.platform === 'linux') return testWith('git', name, run);
  console.warn(`the script is for Linux, skipped: ${name}`);
  test.skip(name, run);
}

export interface Scene {
  /** Where the step runs. */
  cwd: string;
  env?: Record<string, string>;
  /** RUNNER_TEMP; a new folder unless given. */
  temp?: string;
  /** What `gh` does, in bash; it may look at `$*`. */
  gh?: string;
}

export interface ScriptRun {
  code: number | null;
  /** Both streams. */
  log: string;
  /** How `gh` was called, one line for each time. */
  calls: string[];
  temp: string;
}

/** Runs a step of a workflow, or of a file with one, by its name. */
export function runScript(
  given: string | Pick<Workflow, 'jobs'>,
  name: string,
  { cwd, env = {}, gh = '', ...rest }: Scene,
): ScriptRun {
  const workflow = typeof given === 'string' ? readWorkflow(given) : given;
  const jobs = Object.values(workflow.jobs);
  const step = jobs.flatMap(({ steps = [] }) => steps).find((one) => one.name === name);
  if (!step?.run) throw new Error(`there is no script "${name}"`);
  const temp = rest.temp ?? tempFolder();
  const bin = join(tempFolder(), 'bin');
  const [script, calls] = [join(bin, 'script.sh'), join(bin, 'calls')];
  mkdirSync(bin);
  writeFileSync(calls, '');
  writeFileSync(script, step.run);
  writeFileSync(join(bin, 'gh'), `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> '${calls}'\n${gh}\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd,
    encoding: 'utf8',
    env: {
      ...{ HOME: temp, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1', RUNNER_TEMP: temp },
      PATH: [bin, process.env['PATH']].join(delimiter),
      ...env,
    },
  });
  return {
    code: status,
    log: stdout + stderr,
    calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean),
    temp,
  };
}

/**
 * Runs git without the configuration of whoever runs the tests.
 * @returns what it printed
 * @throws Error when it fails, with what it said
 */
export function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Tester',
    '-c',
    'user.email=tester@example.com',
    '-c',
    'init.defaultBranch=main',
  ];
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(cwd, 'no-config') };
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Writes files, with the folders they are in, and commits them. @returns the commit */
export function commit(cwd: string, files: Record<string, string>): string {
  if (!existsSync(join(cwd, '.git'))) git(cwd, 'init', '--quiet');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  git(cwd, 'add', '--all', '--force');
  git(cwd, 'commit', '--quiet', '--message', 'Change');
  return git(cwd, 'rev-parse', 'HEAD');
}
