import { buildMachinePath } from '../inspect/build-machine.ts';

/** What installers begin a script with: the path of Python, or a shell that starts it where that is too long for the kernel. */
const DIRECT = /^#!(\/[^\s"']*)\r?\n/;
const BY_SHELL = /^#!\/bin\/sh\n'''exec' (?:"([^"\n]+)"|'([^'\n]+)'|(\/[^\s"']+)) "\$0" "\$@"\n' '''\n/;
const PYTHON = /\/python(?:\d(?:\.\d+)?)?t?$/;
/** Folders that AWS Lambda has too, or that the layer itself may bring. */
const IN_LAMBDA = /^\/(?:bin|usr\/bin|var\/lang|opt)\//;

/**
 * A Python script whose first line has the path of a Python of the build machine, with `/usr/bin/env python3` instead:
 * the same wherever it was installed, and it runs in Lambda, where that path is missing. Any other text is as it was.
 * Source: scripts of pip 26 and uv 0.11; distlib.scripts, ScriptMaker._build_shebang.
 */
export function canonicalPythonScript(text: string): string {
  const [first = '', ...paths] = BY_SHELL.exec(text) ?? DIRECT.exec(text) ?? [];
  const interpreter = paths.find(Boolean) ?? '';
  const isElsewhere = buildMachinePath(interpreter) || !IN_LAMBDA.test(interpreter);
  if (!PYTHON.test(interpreter) || !isElsewhere) return text;
  return `#!/usr/bin/env python3\n${text.slice(first.length)}`;
}

/** A shell script that pnpm puts in the place of a link, and the folders of the build machine in it. */
const SHIM = /^#!\/bin\/sh\r?\nbasedir=/;
const NODE_PATH = /^(\s*export NODE_PATH=)(.*)$/gm;
const ABOVE_MODULES = /(["':])\/[^"':]*?\/node_modules(?=[/"':])/g;

/**
 * A program's shim of pnpm with the folders on NODE_PATH where a layer for Node.js has them, `/opt/nodejs/node_modules`,
 * in the place of the build machine's. Any other text is as it was.
 * Source: shims of pnpm 10; @zkochan/cmd-shim, generateShShim.
 */
export function canonicalNodeShim(text: string): string {
  if (!SHIM.test(text)) return text;
  return text.replace(
    NODE_PATH,
    (_, set: string, folders: string) => set + folders.replace(ABOVE_MODULES, '$1/opt/nodejs/node_modules'),
  );
}
