import type { Script } from '../inspect/file-facts.ts';
import { buildMachinePath } from '../inspect/build-machine.ts';
import type { CheckedLayer } from './checked-layer.ts';

/**
 * Programs that scripts ask for, and the runtimes that bring them in /var/lang/bin; none for those in no runtime.
 * Every runtime has sh, bash and env. What is not here may be there or not, and is not judged.
 * Source: PATH and /var/lang of functions on AWS, 2026-01; the minimal image of Amazon Linux 2023 has no other
 * interpreter, and that of Amazon Linux 2 no more than an old /usr/bin/python.
 */
const BROUGHT_BY: Readonly<Record<string, RegExp | undefined>> = {
  python: /^python/,
  python3: /^python3/,
  node: /^nodejs/,
  ruby: /^ruby/,
  java: /^java/,
  perl: undefined,
  php: undefined,
  zsh: undefined,
  fish: undefined,
  ksh: undefined,
  tclsh: undefined,
  lua: undefined,
  Rscript: undefined,
  pwsh: undefined,
  deno: undefined,
  bun: undefined,
};

const SYSTEM = /^\/(?:usr\/)?bin\/([^/]+)$/;

/** The interpreter of a script that no declared runtime has, or undefined where there is one, or nobody knows. */
export function lackingInterpreter(
  { interpreter, argument }: Script,
  layer: CheckedLayer,
): string | undefined {
  if (interpreter === '/usr/bin/env' || interpreter === '/bin/env')
    return lackingProgram(programOf(argument), layer);
  if (interpreter.startsWith('/opt/'))
    return isInLayer(interpreter.slice(5), layer) ? undefined : interpreter;
  if (buildMachinePath(interpreter)) return interpreter;
  const name = SYSTEM.exec(interpreter)?.[1];
  return name !== undefined && name !== 'python' && runtimesWithProgram(name) ? interpreter : undefined;
}

/** `-S FOO=1 python3 -u` asks for python3. */
function programOf(argument: string): string {
  return (
    argument.split(/\s+/).find((word) => word !== '' && !word.startsWith('-') && !word.includes('=')) ?? ''
  );
}

function lackingProgram(name: string, layer: CheckedLayer): string | undefined {
  const entry = runtimesWithProgram(name);
  if (!entry || isInLayer(`bin/${name}`, layer)) return undefined;
  const isThere =
    layer.runtimes.length === 0
      ? entry.runtimes
      : layer.runtimes.some((runtime) => entry.runtimes?.test(runtime));
  return isThere ? undefined : name;
}

/**
 * The runtimes that bring a program in /var/lang/bin; undefined for one that nobody knows. `python3.12` is judged as
 * `python3`.
 */
export function runtimesWithProgram(name: string): { runtimes: RegExp | undefined } | undefined {
  const known = name.replace(/^(python3)\.\d+$/, '$1');
  return Object.hasOwn(BROUGHT_BY, known) ? { runtimes: BROUGHT_BY[known] } : undefined;
}

function isInLayer(path: string, { files }: CheckedLayer): boolean {
  return files.some(
    (file) => file.path === path || (file.type === 'link' && path.startsWith(`${file.path}/`)),
  );
}
