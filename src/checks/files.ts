import { clashingPaths } from '../layer/paths.ts';
import type { CheckedFile, CheckedLayer } from './checked-layer.ts';
import { byExcluding, exactPattern } from './exclude-pattern.ts';
import { filesBelow, filesWithFacts, foldersOfLayer } from './file-lists.ts';
import type { Finding, Severity } from './finding.ts';
import { buildMachinePath } from '../inspect/build-machine.ts';
import { lackingInterpreter } from './interpreters.ts';
import { links } from './links.ts';
import { modes } from './modes.ts';
import { memoized } from '../shared/memoized.ts';
import { quotedList } from '../shared/wording.ts';
import { shellWord } from './shell.ts';
import { isInEnvironmentFinding } from './virtual-environments.ts';
import type { FILES_RULES } from './rules.ts';

/** What is wrong with single files: modes, `#!` lines, links and names. */
export function files(layer: CheckedLayer): Finding[] {
  return [
    ...modes(layer),
    ...notExecutable(layer),
    ...notStartable(layer),
    ...crlf(layer),
    ...interpreter(layer),
    ...links(layer),
    ...caseClash(layer),
    ...folderClash(layer),
  ];
}

type Rule = (typeof FILES_RULES)[number];

/** A file that Lambda starts itself, one that functions start by its name, or any other. */
type Role = 'started' | 'program' | 'other';

function roleOf({ path }: CheckedFile): Role {
  if (/^extensions\/[^/.][^/]*$/.test(path) || path === 'bootstrap') return 'started';
  return /^bin\/[^/]+$/.test(path) ? 'program' : 'other';
}

/** Those whose names say that something starts them. */
const startable = memoized((files: CheckedLayer['files']) =>
  ['bin/', '', 'extensions/'].flatMap((folder) =>
    filesBelow(files, folder).filter((file) => roleOf(file) !== 'other'),
  ),
);

/** Groups files by how bad it is, `undefined` for not at all. */
function bySeverity(
  all: readonly CheckedFile[],
  severityOf: (file: CheckedFile) => Severity | undefined,
): [Severity, CheckedFile[]][] {
  const groups = new Map<Severity, CheckedFile[]>();
  for (const file of all) {
    const severity = severityOf(file);
    const group = severity && groups.get(severity);
    if (group) group.push(file);
    else if (severity) groups.set(severity, [file]);
  }
  return [...groups];
}

const pathsOf = (found: readonly { path: string }[]): string[] => found.map(({ path }) => path);
const verb = (found: readonly unknown[]): string => (found.length === 1 ? 'is' : 'are');

function notExecutable(layer: CheckedLayer): Finding[] {
  const severityOf = (file: CheckedFile): Severity | undefined => {
    if (file.type === 'link' || file.executable) return undefined;
    const role = roleOf(file);
    if (file.path === 'bootstrap') return ofBootstrap(layer);
    if (role === 'started') return 'error';
    return role === 'program' && isRunnable(file) ? 'warning' : undefined;
  };
  return bySeverity(startable(layer.files), severityOf).map(([severity, found]) => ({
    rule: 'files/not-executable' satisfies Rule,
    severity,
    path: found[0]?.path ?? '',
    paths: pathsOf(found),
    message: `${quotedList(pathsOf(found))} ${verb(found)} not executable, so that starting it fails with "permission denied".`,
    fix: `Run \`chmod +x ${shellWord(found[0]?.path ?? '')}\` where it is built; in git, \`git update-index --chmod=+x\` keeps it.`,
  }));
}

/** execve() takes what begins with `#!` and ELF programs, and says ENOEXEC of anything else. Source: execve(2). */
function notStartable(layer: CheckedLayer): Finding[] {
  const severityOf = (file: CheckedFile): Severity | undefined => {
    if (roleOf(file) !== 'started' || file.type === 'link' || !file.executable) return undefined;
    const { script, elf, machO, pe } = file.contents ?? {};
    // Programs for other systems are told as such, and broken ones as damaged.
    if (script || machO || pe || (elf && (elf.kind !== 'other' || elf.damage !== undefined)))
      return undefined;
    return file.path === 'bootstrap' ? ofBootstrap(layer) : 'error';
  };
  return bySeverity(startable(layer.files), severityOf).map(([severity, found]) => ({
    rule: 'files/not-startable' satisfies Rule,
    severity,
    path: found[0]?.path ?? '',
    paths: pathsOf(found),
    message: `${quotedList(pathsOf(found))} ${verb(found)} ${found.every(({ size }) => size === 0) ? 'empty' : 'neither a script with a #! line nor a program for Linux'}, so that starting ${found.length === 1 ? 'it' : 'them'} fails with "exec format error".`,
    fix: 'Begin a script with `#!/bin/sh`, or with the interpreter that it is for, as its very first bytes; build a program for Linux.',
  }));
}

/** Only OS-only runtimes start /opt/bootstrap; with nothing declared it may be meant for one. */
function ofBootstrap({ runtimes }: CheckedLayer): Severity | undefined {
  if (runtimes.some((runtime) => runtime.startsWith('provided'))) return 'error';
  return runtimes.length === 0 ? 'warning' : undefined;
}

function isRunnable({ contents }: CheckedFile): boolean {
  return contents?.script !== undefined || contents?.elf?.kind === 'executable';
}

function crlf(layer: CheckedLayer): Finding[] {
  const severityOf = (file: CheckedFile): Severity | undefined => {
    if (!file.contents?.script?.crlf) return undefined;
    if (roleOf(file) !== 'other') return 'error';
    return file.executable ? 'warning' : undefined;
  };
  return bySeverity(filesWithFacts(layer.files), severityOf).map(([severity, found]) => ({
    rule: 'files/crlf' satisfies Rule,
    severity,
    path: found[0]?.path ?? '',
    paths: pathsOf(found),
    message: `The first line of ${quotedList(pathsOf(found))} ends as in Windows (CRLF), so that starting it fails with "no such file or directory".`,
    fix: `Run \`sed -i 's/\\r$//' ${shellWord(found[0]?.path ?? '')}\`; a line \`* text=auto eol=lf\` in .gitattributes keeps it so.`,
  }));
}

function interpreter(layer: CheckedLayer): Finding[] {
  const isTold = isInEnvironmentFinding(layer);
  const severityOf = (file: CheckedFile): Severity | undefined => {
    const role = roleOf(file);
    const { script } = file.contents ?? {};
    if (!script || isTold(file.path) || role === 'other' || lackingInterpreter(script, layer) === undefined)
      return undefined;
    return role === 'started' ? 'error' : 'warning';
  };
  const lacking = bySeverity(filesWithFacts(layer.files), severityOf).map(([severity, found]) => ({
    rule: 'files/interpreter' satisfies Rule,
    severity,
    path: found[0]?.path ?? '',
    paths: pathsOf(found),
    message: `${quotedList(pathsOf(found))} ${found.length === 1 ? 'starts' : 'start'} with "#!${wanted(found[0])}", which Lambda does not have.`,
    fix: `Use one that is there (\`#!/bin/sh\`, \`#!/usr/bin/env python3\` in Python runtimes), or bring it along in the layer.`,
  }));
  return [...lacking, ...buildMachine(layer, isTold)];
}

function wanted(file: CheckedFile | undefined): string {
  const { interpreter: path = '', argument = '' } = file?.contents?.script ?? {};
  return argument === '' ? path : `${path} ${argument}`;
}

/** Console scripts that pip writes have the path of its Python: nobody runs them, but they differ from build to build. */
function buildMachine(layer: CheckedLayer, isTold: (path: string) => boolean): Finding[] {
  const found = filesWithFacts(layer.files).filter((file) => {
    const { script } = file.contents ?? {};
    return script && !isTold(file.path) && roleOf(file) === 'other' && buildMachinePath(script.interpreter);
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      rule: 'files/interpreter' satisfies Rule,
      severity: 'notice',
      path: first.path,
      paths: pathsOf(found),
      message: `${quotedList(pathsOf(found))} ${found.length === 1 ? 'holds' : 'hold'} a path of the build machine ("#!${wanted(first)}"): the content changes with it, and each change is a new version.`,
      fix: `If nothing starts them, leave such scripts out${byExcluding(scriptFolder(layer, first.path), layer.source)}.`,
    },
  ];
}

/** The folder of the scripts where it is one for scripts, else the script itself. */
function scriptFolder({ source }: CheckedLayer, path: string): string[] {
  const folder = /^(.*\/)?bin\//.exec(path)?.[0];
  return [exactPattern(folder ?? path, source.prefix) ?? []].flat();
}

function caseClash(layer: CheckedLayer): Finding[] {
  return clashingPaths(layer.files).map((paths) => ({
    rule: 'files/case-clash' satisfies Rule,
    severity: 'warning',
    path: paths[0] ?? '',
    paths,
    message: `${quotedList(paths)} are one file where case does not count, as on macOS and Windows.`,
    fix: `Rename one of them, or leave one out${byExcluding([], layer.source)}.`,
  }));
}

function folderClash(layer: CheckedLayer): Finding[] {
  const folders = foldersOfLayer(layer.files);
  return layer.files
    .filter(({ path }) => folders.has(`${path}/`))
    .map(({ path, type }) => ({
      rule: 'files/folder-clash' satisfies Rule,
      severity: 'error',
      path,
      message: `"${path}" is a ${type === 'link' ? 'symbolic link' : 'file'}, and other entries of the layer are below it as if it were a folder.`,
      fix: 'Make the zip anew from a folder: such an archive cannot be unpacked.',
    }));
}
