import { runProgram } from '../program.ts';
import type { ProgramOptions } from '../program.ts';
import { programsOnPath } from '../programs-on-path.ts';

/** Without the site folders, whose `.pth` files and `sitecustomize` are code of packages. */
const ASK = ['-I', '-S', '-c', 'import sys; print(sys.executable, *sys.version_info[:2], sep="\\n")'];
/** Milliseconds. */
const TIME = 30_000;

/**
 * A Python that uv can ask for what it needs to know. It need not be that of the runtime, and shims that select one are
 * followed, as uv cannot.
 * @returns its absolute path; undefined where there is none from 3.8 on
 */
export async function findInterpreter(
  workspace: string,
  options: ProgramOptions,
): Promise<string | undefined> {
  const candidates = ['python3', 'python'].flatMap((name) => programsOnPath(name, workspace));
  for (const candidate of candidates) {
    const { code, stdout } = await runProgram(candidate, ASK, { ...options, timeout: TIME });
    const [file = '', major, minor] = stdout.split(/\r?\n/);
    if (code === 0 && file !== '' && major === '3' && Number(minor) >= 8) return file;
  }
  return undefined;
}
