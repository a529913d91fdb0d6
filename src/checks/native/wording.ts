import type { CheckedLayer } from '../checked-layer.ts';
import { inWords } from '../../shared/wording.ts';
import { ENVIRONMENTS } from '../../lambda/operating-systems.ts';
import type { Environment } from '../../lambda/operating-systems.ts';
import { RUNTIMES } from '../../lambda/runtimes.ts';
import type { Cause, NativeRule } from './causes.ts';
import { buildCommand, reinstall, useOlder } from './fixes.ts';
import { isByAuditwheel } from './misfit.ts';
import { highest } from './versions.ts';

export interface Wording {
  message: string;
  fix: string;
}

/** What to say about a cause: one sentence on what is wrong, and one on what to do. */
export function wordingOf(cause: Cause, layer: CheckedLayer): Wording {
  const { message, fix } = WORDINGS[cause.rule](cause, layer);
  if (cause.optional === undefined) return { message, fix };
  return {
    message: message.replace(/\.$/, `; ${withoutIt(cause)}.`),
    fix: fix.replace(/\.$/, ', or leave it.'),
  };
}

function withoutIt({ optional, owner, paths, users }: Cause): string {
  if (users) return `${inWords(users)} ${users.length === 1 ? 'does' : 'do'} without ${owner.name}`;
  const user = owner.ecosystem === 'node' ? 'the code that uses it' : owner.name;
  const it = paths.length > 1 ? 'these files' : 'it';
  return optional === 'surely'
    ? `${user} works without ${it}, and is slower`
    : `${user} seems to work without ${it}, and is slower then`;
}

type Worded = (cause: Cause, layer: CheckedLayer) => Wording;

const WORDINGS: Readonly<Record<NativeRule, Worded>> = {
  'native/mach-o': (cause, layer) => ({
    message: `${subject(cause)} is built for macOS${count(cause)}, and AWS Lambda runs Linux.`,
    fix: `${reinstall(cause, layer)}.`,
  }),
  'native/pe': (cause, layer) => ({
    message: `${subject(cause)} is built for Windows${count(cause)}, and AWS Lambda runs Linux.`,
    fix: `${reinstall(cause, layer)}.`,
  }),
  'native/architecture': (cause, layer) => ({
    message: `${subject(cause)} is built for ${list(cause.details)}${count(cause)} and does not run on ${architecturesOf(cause)}${runtimesUnlessAll(cause, layer)}.`,
    fix: `${reinstall(cause, layer)}${layer.architectures.length > 1 ? ', in a layer of its own for each architecture' : ''}.`,
  }),
  'native/musl': (cause, layer) => ({
    message: `${subject(cause)} is built for Linux with musl, such as Alpine${count(cause)}, and AWS Lambda has glibc.`,
    fix: `${reinstall(cause, layer)}.`,
  }),
  'native/interpreter': (cause) => ({
    message: `${subject(cause)} asks for the loader ${list(cause.details)}${count(cause)}, which AWS Lambda does not have.`,
    fix: `${buildCommand(cause)}, or link it statically.`,
  }),
  'native/python-abi': (cause, layer) => ({
    message: `${subject(cause)} is made for ${list(cause.details)}${count(cause)}, which ${runtimesOf(cause)} cannot import.`,
    fix: `${reinstall(cause, layer)}${layer.runtimes.length > 1 ? ', in a layer of its own for each version of Python' : ''}.`,
  }),
  'native/node-abi': (cause, layer) => ({
    message: `${subject(cause)} is compiled for ${list(cause.details.map(nodeVersion))}${count(cause)}, which ${runtimesOf(cause)} cannot load.`,
    fix: `${reinstall(cause, layer)}${layer.runtimes.length > 1 ? ', in a layer of its own for each version of Node.js' : ''}.`,
  }),
  'native/java-class': (cause) => ({
    message: `${subject(cause)} has classes for ${list(cause.details.map(javaVersion))}${count(cause)}, which ${runtimesOf(cause)} cannot load.`,
    fix: `Compile it with \`--release ${oldestJava(cause)}\`, use a version of it made for that, or take ${runtimesOf(cause)} off \`compatible-runtimes\`.`,
  }),
  'native/glibc': (cause, layer) => ({
    message: `${subject(cause)} needs glibc ${highest(cause.details)}${count(cause)}, and ${onSystems(cause, ({ glibc }) => `glibc ${glibc}`)}.`,
    fix: olderBuild(cause, layer),
  }),
  'native/libstdcxx': (cause, layer) => ({
    message: `${subject(cause)} needs ${list(cause.details)} of libstdc++${count(cause)}, and ${onSystems(cause, libstdcxx)}.`,
    fix: olderBuild(cause, layer),
  }),
  'native/damaged': (cause) => ({
    message: `${cause.paths[0]} ${cause.details[0]}${count(cause)}, so it cannot be loaded.`,
    fix: 'Install or build it again, and see that nothing on the way cuts or rewrites binary files, such as Git LFS pointers or a text filter.',
  }),
  'native/missing-library': (cause) => ({
    message: `${subject(cause)} needs ${list(cause.details)}${count(cause)}, which neither the layer nor ${runtimesOf(cause)} brings.`,
    fix: cause.details.some(isByAuditwheel)
      ? `Put the wheel's own libraries back, which are in a folder whose name ends in \`.libs\` beside the package: leave it in when you make the layer smaller, or install the wheel again.`
      : addToLayer(cause, 'the package does without'),
  }),
  'native/opened-library': (cause) => ({
    message: `${subject(cause)} opens ${list(cause.details)} by name in "${cause.paths[0]}"${count(cause)}, which neither the layer nor ${runtimesOf(cause)} brings.`,
    fix: addToLayer(cause, 'no function comes to that code'),
  }),
};

function addToLayer(cause: Cause, unless: string): string {
  const it = cause.details.length > 1 ? 'them' : 'it';
  return `Add ${it} to \`lib/\` of the layer, which functions find as /opt/lib, from a build on ${list(systemsOf(cause).map(({ name }) => name))}; leave it if another layer brings ${it} or ${unless}.`;
}

/** `numpy 1.26.4`, `bin/tool`; "the wheel of" where the tags say it and not the files. */
function subject({ owner: { name, version }, paths }: Cause): string {
  const named = version ? `${name} ${version}` : name;
  return paths[0]?.endsWith('.dist-info/WHEEL') ? `The wheel of ${named}` : named;
}

function count({ paths }: Cause): string {
  return paths.length > 1 ? ` (${paths.length} files)` : '';
}

/** `a, b and c`, each once. */
function list(words: readonly string[]): string {
  const unique = [...new Set(words)];
  const last = unique.pop() ?? '';
  return unique.length > 0 ? `${unique.join(', ')} and ${last}` : last;
}

function runtimesOf({ targets }: Cause): string {
  return list(targets.map(({ name }) => name ?? 'AWS Lambda'));
}

function architecturesOf({ targets }: Cause): string {
  return list(targets.map(({ architecture }) => architecture ?? ''));
}

function runtimesUnlessAll(cause: Cause, { runtimes }: CheckedLayer): string {
  const failing = new Set(cause.targets.map(({ name }) => name));
  return runtimes.every((name) => failing.has(name)) ? '' : ` with ${runtimesOf(cause)}`;
}

function systemsOf({ targets }: Cause): Environment[] {
  return [...new Set(targets.map(({ runtime }) => ENVIRONMENTS[runtime?.os ?? 'AL2023']))];
}

/** `python3.10 and python3.11 on Amazon Linux 2 have glibc 2.26, and ...`. */
function onSystems(cause: Cause, has: (environment: Environment, cause: Cause) => string): string {
  const parts = systemsOf(cause).map((environment) => {
    const names = cause.targets
      .filter(({ runtime }) => ENVIRONMENTS[runtime?.os ?? 'AL2023'] === environment)
      .flatMap(({ name }) => name ?? []);
    const place = names.length > 0 ? `${list(names)} on ${environment.name}` : environment.name;
    return `${place} ${new Set(names).size > 1 ? 'have' : 'has'} ${has(environment, cause)}`;
  });
  return list(parts);
}

function libstdcxx({ glibcxx, cxxabi }: Environment, { details }: Cause): string {
  const [symbol, { sure, newest }] = details[0]?.startsWith('CXXABI')
    ? (['CXXABI', cxxabi] as const)
    : (['GLIBCXX', glibcxx] as const);
  return sure === newest
    ? `${symbol}_${sure} at most`
    : `${symbol}_${sure}, or ${newest} where it is up to date`;
}

/** What a NODE_MODULE_VERSION belongs to, e.g. `Node.js 20 (NODE_MODULE_VERSION 115)`. */
function nodeVersion(moduleVersion: string): string {
  const runtime = Object.values(RUNTIMES).find(
    ({ language, abi }) => language === 'nodejs' && String(abi) === moduleVersion,
  );
  const name = `NODE_MODULE_VERSION ${moduleVersion}`;
  return runtime ? `Node.js ${runtime.version} (${name})` : name;
}

/** Class files of Java 1.1 have version 45, and each Java since has one more. */
function javaVersion(classVersion: string): string {
  return `Java ${Number(classVersion) - 44} (class file version ${classVersion})`;
}

function oldestJava({ targets }: Cause): number {
  return Math.min(...targets.map(({ runtime }) => Number(runtime?.version)));
}

function olderBuild(cause: Cause, layer: CheckedLayer): string {
  const failing = new Set(cause.targets.map(({ name }) => name));
  const isFineElsewhere = layer.runtimes.some((name) => !failing.has(name));
  return `${useOlder(cause, layer)}${isFineElsewhere ? `, or take ${runtimesOf(cause)} off \`compatible-runtimes\`` : ''}.`;
}
