import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { versionOfMagic } from '../../inspect/bytecode-of-source.ts';
import { bytecodeTag } from '../../layer/bytecode.ts';
import { runProgram } from '../program.ts';
import { programsIn } from '../programs-on-path.ts';
import { ENVIRONMENT, IDENTIFY, ISOLATED } from './script.ts';

/** A CPython that was asked for its version. */
export interface Interpreter {
  /** As `3.13`. */
  version: string;
  /** Absolute path. */
  file: string;
  /** Variables that it needs to start. */
  env: Readonly<Record<string, string>>;
}

export interface InterpreterSearch {
  /** Absolute path of the checked-out code, from which no program is started. */
  workspace: string;
  /** An empty folder of the step's own. */
  scratch: string;
  interruption: AbortSignal;
  /** Where PATH, pythonLocation and the tool cache are looked up. */
  environment?: NodeJS.ProcessEnv;
  /** Milliseconds that an interpreter has to say what it is. */
  patience?: number;
}

/** Milliseconds: a cold interpreter on a busy runner takes two seconds. */
const PATIENCE = 20_000;

/**
 * Finds an interpreter of each version: by its name on PATH, where setup-python says, and in the tool cache. Each is asked
 * what it is, and one that does not answer as it should, as pyenv's shims of versions that are off, is passed over.
 * @param versions as `3.13`
 * @returns those that there are, in the order of the versions
 */
export async function findInterpreters(
  versions: readonly string[],
  search: InterpreterSearch,
): Promise<Interpreter[]> {
  const found = await Promise.all(versions.map((version) => findInterpreter(version, search)));
  return found.filter((one) => one !== undefined);
}

async function findInterpreter(version: string, search: InterpreterSearch): Promise<Interpreter | undefined> {
  const { environment = process.env, workspace } = search;
  const folders = [...new Set(foldersOf(version, environment))];
  for (const file of programsIn(folders, `python${version}`, workspace)) {
    const interpreter = { version, file, env: { ...ENVIRONMENT, ...librariesOf(file, version) } };
    if (await isOfVersion(interpreter, search)) return interpreter;
  }
  return undefined;
}

/** Absolute paths; those of releases in the tool cache come last, the newest first. */
function foldersOf(version: string, environment: NodeJS.ProcessEnv): string[] {
  const { PATH = '', pythonLocation, RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY } = environment;
  const onPath = PATH.split(delimiter);
  const located = pythonLocation ? [join(pythonLocation, 'bin')] : [];
  const cached = [RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY].flatMap((cache) =>
    cache ? cachedFolders(join(cache, 'Python'), version) : [],
  );
  return [...onPath, ...located, ...cached];
}

/** Of `Python/3.13.1/x64/bin`. */
function cachedFolders(cache: string, version: string): string[] {
  return namesIn(cache)
    .filter((release) => release.startsWith(`${version}.`))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((release) => namesIn(join(cache, release)).map((cpu) => join(cache, release, cpu, 'bin')));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Pythons of the tool cache are linked to a library, which setup-python names in a variable that is not handed on. */
function librariesOf(file: string, version: string): Record<string, string> {
  const folder = join(dirname(dirname(file)), 'lib');
  return existsSync(join(folder, `libpython${version}.so.1.0`)) ? { LD_LIBRARY_PATH: folder } : {};
}

async function isOfVersion(
  { version, file, env }: Interpreter,
  { scratch, interruption, patience = PATIENCE }: InterpreterSearch,
): Promise<boolean> {
  const options = { cwd: scratch, env, interruption, timeout: patience, killSignal: 'SIGKILL' } as const;
  const { code, stdout } = await runProgram(file, [...ISOLATED, IDENTIFY], options);
  if (code !== 0) return false;
  const [name, tag, level = '', magic = ''] = stdout.trim().split(' ');
  return (
    name === 'cpython' &&
    tag === bytecodeTag(version) &&
    // The number still changes before the first release candidate.
    /^(?:candidate|final)$/.test(level) &&
    /^[0-9a-f]{4}0d0a$/.test(magic) &&
    versionOfMagic(Buffer.from(magic, 'hex').readUInt16LE(0)) === version
  );
}
