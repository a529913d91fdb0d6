import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { bytecodePath } from '../../layer/bytecode.ts';
import { sortByPath } from '../../layer/entry.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { runProgram } from '../program.ts';
import type { Interpreter } from './interpreters.ts';
import { COMPILE, ISOLATED } from './script.ts';

/** A `.py` file that is compiled. */
export interface PythonSource {
  /** Below `/opt`, `/`-separated. */
  path: string;
  /** Absolute path on disk. */
  source: string;
  /** Bytes. */
  size: number;
}

export interface CompileRequest {
  /** What each interpreter compiles. */
  sources: readonly { interpreter: Interpreter; files: readonly PythonSource[] }[];
  /** Absolute path of an empty folder: the bytecode comes below it, in the place that it has below `/opt`. */
  folder: string;
  /** Absolute path of another empty folder, for the lists that interpreters read. */
  scratch: string;
  interruption: AbortSignal;
  /** Processes at a time; by default one for each core. */
  processes?: number;
  /** Milliseconds that a process has, beside what its bytes allow. */
  patience?: number;
}

/** How a compilation ended. */
export interface Compilation {
  /** Paths below the folder of the bytecode that was written to its end. */
  made: string[];
  /** Files that Python does not compile, such as tests of its own grammar. */
  failed: number;
  /** The versions whose interpreters hung or failed, so that files were not tried. */
  unfinished: string[];
}

/** Milliseconds: more than any start takes. */
const PATIENCE = 60_000;
/** Milliseconds for each byte of source: a core compiles 500 kB in a second, and may have little of its time to give. */
const PATIENCE_PER_BYTE = 1 / 20;

/**
 * Compiles Python files, in which nothing is imported or executed, to `unchecked-hash` bytecode with the paths that the
 * files have in functions. Each process has a fixed share of the files, in the order of their paths.
 */
export async function compileBytecode(request: CompileRequest): Promise<Compilation> {
  const { sources, folder, scratch, processes = availableParallelism() } = request;
  const shares = sources
    .flatMap(({ interpreter, files }) =>
      sharesOf(files, processes).map((share) => ({ interpreter, jobs: jobsOf(share, interpreter, folder) })),
    )
    .map((share, index) => ({ ...share, list: join(scratch, `list-${index}`) }));
  for (const target of new Set(shares.flatMap(({ jobs }) => jobs.map((job) => dirname(job.target)))))
    mkdirSync(target, { recursive: true });
  const ended = await mapConcurrently(shares, processes, (share) => compileShare(share, request));
  return {
    made: ended.flatMap(({ made }) => made),
    failed: ended.reduce((sum, { failed }) => sum + failed, 0),
    unfinished: [...new Set(ended.flatMap(({ unfinished }) => unfinished))],
  };
}

/** A file on its way to bytecode. */
interface Job extends PythonSource {
  /** Where its bytecode goes: below the folder, and in full. */
  bytecode: string;
  target: string;
}

function jobsOf(files: readonly PythonSource[], { version }: Interpreter, folder: string): Job[] {
  return files.map((file) => {
    const bytecode = bytecodePath(file.path, version);
    return { ...file, bytecode, target: join(folder, bytecode) };
  });
}

/** Shares of about as many bytes each: the largest file first goes to the process with the fewest. */
function sharesOf(files: readonly PythonSource[], processes: number): PythonSource[][] {
  const shares = Array.from({ length: processes }, () => ({ bytes: 0, files: [] as PythonSource[] }));
  for (const file of sortByPath(files).sort((a, b) => b.size - a.size)) {
    const least = shares.reduce((best, one) => (one.bytes < best.bytes ? one : best));
    least.bytes += file.size + BYTES_PER_FILE;
    least.files.push(file);
  }
  return shares.flatMap((share) => (share.files.length > 0 ? [sortByPath(share.files)] : []));
}

/** Opening and writing a file takes as long as to compile some bytes. */
const BYTES_PER_FILE = 200;

interface Share {
  interpreter: Interpreter;
  jobs: readonly Job[];
  /** Absolute path of the list that the interpreter reads. */
  list: string;
}

/** A file that crashes the compiler (a nesting of thousands, say) keeps those behind it from nothing, a few times. */
const MOST_CRASHES = 8;

async function compileShare(
  { interpreter, jobs, list }: Share,
  { scratch, interruption, patience = PATIENCE }: CompileRequest,
): Promise<Compilation> {
  const { version, file, env } = interpreter;
  const fields = jobs.flatMap(({ source, path, target }) => [source, `/opt/${path}`, target]);
  writeFileSync(list, fields.map((field) => `${field}\0`).join(''));
  const timeout = patience + Math.ceil(jobs.reduce((sum, { size }) => sum + size, 0) * PATIENCE_PER_BYTE);
  const options = { cwd: scratch, env, interruption, timeout, killSignal: 'SIGKILL' } as const;
  const answers: string[] = [];
  for (let crashes = 0; crashes <= MOST_CRASHES; crashes += 1) {
    const args = [...ISOLATED, COMPILE, list, String(answers.length)];
    const { code, stdout } = await runProgram(file, args, options);
    const lines = stdout.split('\n').filter((line) => line === MADE || line === FAILED);
    const given = lines.slice(0, jobs.length - answers.length);
    answers.push(...given);
    // What was ended, or does not even begin, would be so again.
    const isHopeless = code === 'SIGKILL' || code === 'ABORT_ERR' || (given.length === 0 && crashes > 0);
    if (answers.length >= jobs.length || isHopeless) break;
    answers.push(FAILED);
  }
  return {
    made: jobs.flatMap(({ bytecode }, index) => (answers[index] === MADE ? [bytecode] : [])),
    failed: answers.filter((answer) => answer === FAILED).length,
    unfinished: answers.length < jobs.length ? [version] : [],
  };
}

/** What the script prints of a file. */
const MADE = '+';
const FAILED = '-';
