import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gte } from 'semver';
import { BuildProblem } from '../build-problem.ts';
import { lastLines, runProgram } from '../program.ts';
import type { ProgramOptions, ProgramResult } from '../program.ts';
import { programsOnPath } from '../programs-on-path.ts';
import { findInterpreter } from './interpreter.ts';
import { pipEnvironment, uvEnvironment } from './index-environment.ts';
import { OLDEST_UV, UV_RELEASE } from './uv-release.ts';

/** uv, as far as it is known before it is needed. */
export interface UvTool {
  version: string;
  /** Absolute path; absent where it has to be installed first. */
  file?: string;
  /** Absolute path of the Python that it asks; absent where there is none. */
  python?: string;
}

export interface UvContext {
  /** Absolute path. */
  workspace: string;
  /** A folder of the step's own. */
  scratch: string;
  interruption: AbortSignal;
}

/** uv, ready to run. */
export interface Uv {
  version: string;
  /** @param cwd absolute path of the folder that it runs in */
  run(args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>): Promise<ProgramResult>;
}

const SETUP = 'Add `uses: astral-sh/setup-uv@v7` before this step.';

/** The uv of the runner, where it is one that is known to work, else the release that this action brings; and a Python. */
export async function findUv({ workspace, scratch, interruption }: UvContext): Promise<UvTool> {
  const options = { cwd: scratch, interruption };
  const [own, python] = await Promise.all([ownUv(workspace, options), findInterpreter(workspace, options)]);
  return { ...(own ?? { version: UV_RELEASE.version }), ...(python !== undefined && { python }) };
}

async function ownUv(workspace: string, options: ProgramOptions): Promise<UvTool | undefined> {
  for (const file of programsOnPath('uv', workspace)) {
    const { code, stdout } = await runProgram(file, ['--version'], options);
    const version = /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (code === 0 && version !== undefined && gte(version, OLDEST_UV)) return { version, file };
  }
  return undefined;
}

/**
 * Makes uv ready, and installs it where the runner has none.
 * @throws BuildProblem where it cannot be had
 */
export async function obtainUv(tool: UvTool, context: UvContext): Promise<Uv> {
  const { scratch, interruption } = context;
  const { python } = tool;
  if (python === undefined)
    throw new BuildProblem(
      'build/tool',
      'Python packages are installed by uv, which needs a Python, and there is none on PATH.',
      "Add `uses: actions/setup-python@v6` with `python-version: '3.13'` before this step.",
    );
  const file = tool.file ?? (await installUv(python, { cwd: scratch, interruption }));
  const fixed = { UV_PYTHON: python, UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1', NO_COLOR: '1' };
  return {
    version: tool.version,
    run: async (args, cwd, env = {}) => {
      const variables = { ...uvEnvironment(process.env), ...fixed, ...env };
      const result = await runProgram(file, args, { cwd, interruption, env: variables });
      interruption.throwIfAborted();
      return result;
    },
  };
}

async function installUv(python: string, options: ProgramOptions): Promise<string> {
  const target = join(options.cwd, 'uv');
  const list = join(options.cwd, 'uv-requirements.txt');
  mkdirSync(target, { recursive: true });
  const hashes = UV_RELEASE.hashes.map((hash) => ` --hash=sha256:${hash}`).join('');
  writeFileSync(list, `uv==${UV_RELEASE.version}${hashes}\n`);
  const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--no-deps'];
  const result = await runProgram(
    python,
    ['-I', ...args, '--require-hashes', '--only-binary=:all:', `--target=${target}`, `--requirement=${list}`],
    { ...options, env: pipEnvironment(process.env) },
  );
  options.interruption.throwIfAborted();
  const file = ['bin/uv', 'bin/uv.exe', 'Scripts/uv.exe'].map((name) => join(target, name)).find(existsSync);
  if (result.code === 0 && file !== undefined) return file;
  throw new BuildProblem(
    'build/tool',
    `Python packages are installed by uv, which is not on the runner, and pip could not install uv ${UV_RELEASE.version}: ${lastLines(result, 3).trim() || String(result.code)}`,
    SETUP,
  );
}
