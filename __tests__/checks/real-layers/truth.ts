import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { execFile, isLate } from '../../child-process.ts';
import type { LayerFolder } from './layer-folder.ts';

/** Where packages of npm are put that the runtime brings: those of the layer come before them. */
export const RUNTIME_MODULES = 'runtime/node_modules';

/** Code that a function would run with the layer, and the interpreter it runs in. */
export interface Truth {
  python?: string;
  node?: string;
  code: string;
}

/** @returns the interpreter's output, `undefined` where there is no such interpreter */
export async function run(truth: Truth, layer: LayerFolder, nodeOf: (major: string) => string | undefined) {
  const { python, node, code } = truth;
  const program = python === undefined ? nodeOf(node ?? '') : pythonOf(python);
  if (program === undefined) return undefined;
  const env =
    python === undefined
      ? { NODE_PATH: ['nodejs/node_modules', RUNTIME_MODULES].map((path) => layer.at(path)).join(':') }
      : { PYTHONPATH: [layer.at('python'), layer.at(`python/lib/python${python}/site-packages`)].join(':') };
  const args = python === undefined ? ['-e', code] : ['-B', '-c', code];
  const options = {
    cwd: layer.root,
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', ...env },
    timeout: 100_000,
  };
  try {
    const { stdout, stderr } = await execFile(program, args, options);
    return { works: true, output: `${stdout}${stderr}`.trim() };
  } catch (error) {
    // What does not end within the time of a test is no import that fails.
    if (isLate(error)) throw error;
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { works: false, output: `${stdout}${stderr}`.trim() };
  }
}

/** CPython of a minor version, where pyenv has one; a virtual environment would bring packages of its own. */
function pythonOf(version: string): string | undefined {
  const versions = join(process.env['PYENV_ROOT'] || join(homedir(), '.pyenv'), 'versions');
  const folders = existsSync(versions) ? readdirSync(versions) : [];
  const folder = folders.find((name) => name.startsWith(`${version}.`));
  return folder && join(versions, folder, 'bin', `python${version}`);
}
