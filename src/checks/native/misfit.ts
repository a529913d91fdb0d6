import type { FileFacts, Elf } from '../../inspect/file-facts.ts';
import type { CheckedFile } from '../checked-layer.ts';
import type { Severity } from '../finding.ts';
import { ENVIRONMENTS, lacksLibrary } from '../../lambda/operating-systems.ts';
import type { Environment } from '../../lambda/operating-systems.ts';
import type { Misfit, NativeRule } from './causes.ts';
import type { Libraries } from './libraries.ts';
import { pythonTagOf } from './python-tags.ts';
import type { Target } from './targets.ts';
import { compareVersions, highest } from './versions.ts';

/** What a binary meets besides the runtime. */
export interface LoadEnvironment {
  libraries: Libraries;
  /** The lowest version of Python that the `abi3` extensions of a file's wheel are made for, where it says so. */
  abi3Minimum(file: CheckedFile): string | undefined;
  /** The NODE_MODULE_VERSION that an addon was compiled for, where the folder it was built in says so. */
  builtFor(file: CheckedFile): number | undefined;
}

interface Case {
  file: CheckedFile;
  elf: Elf;
  target: Target;
  around: LoadEnvironment;
}

/** Why a binary does not fit a target; undefined where it fits or nobody can tell. */
export function misfitOf(file: CheckedFile, target: Target, around: LoadEnvironment): Misfit | undefined {
  const { elf, machO, pe, jar, damage }: FileFacts = file.contents ?? {};
  if (damage !== undefined) return misfit('native/damaged', [damage]);
  if (machO) return misfit('native/mach-o', machO.machines);
  if (pe) return misfit('native/pe', [pe.machine]);
  if (jar) return otherJava(jar.classVersion, target);
  return elf && misfitOfElf({ file, elf, target, around });
}

const TESTS = [otherMusl, otherLoader, otherPython, otherNode, newerGlibc, newerLibstdcxx, damaged, missing];

function misfitOfElf(one: Case): Misfit | undefined {
  const { machine } = one.elf;
  const { architecture } = one.target;
  if (architecture !== undefined && machine !== architecture && isCpu(machine))
    return misfit('native/architecture', [machine]);
  if (standsAlone(one.elf)) return undefined;
  for (const test of TESTS) {
    const found = test(one);
    if (found) return found;
  }
  return undefined;
}

function misfit(rule: NativeRule, details: string[], severity: Severity = 'error'): Misfit {
  return { rule, severity, details };
}

/** Code for graphics cards and the kernel comes in ELF files too. */
function isCpu(machine: string): boolean {
  return !machine.startsWith('machine ') && machine !== 'bpf';
}

/** A static program, or one whose loader comes with some layer or function: nothing of the system is used. */
function standsAlone({ kind, interpreter, needed, damage }: Elf): boolean {
  if (kind !== 'executable' || damage !== undefined) return false;
  return interpreter === undefined ? needed.length === 0 : /^\/(?:opt|var|tmp|mnt)\//.test(interpreter);
}

const MUSL_PATH = /(?:^|[-_./])(?:linux)?musl(?:linux)?(?:[-_./]|$)/;

/** musl's library is `libc.so`, and Android's too, which has a `libdl.so` beside it. */
function otherMusl({ file, elf, around }: Case): Misfit | undefined {
  const names = elf.needed.filter((name) => !around.libraries.has(name));
  const isMusl =
    elf.interpreter?.includes('/ld-musl-') === true ||
    names.some((name) => name.startsWith('libc.musl-')) ||
    (names.includes('libc.so') && !names.includes('libdl.so')) ||
    MUSL_PATH.test(file.path);
  return isMusl ? misfit('native/musl', []) : undefined;
}

const LOADER = /^\/(?:usr\/)?lib(?:64)?\/ld-linux-(?:x86-64\.so\.2|aarch64\.so\.1)$/;

/** Libraries may name a loader as well, which only counts where they are started as programs. */
function otherLoader({ file, elf }: Case): Misfit | undefined {
  const { kind, interpreter } = elf;
  if (kind !== 'executable' || interpreter === undefined || /\.so(?:\.|$)/.test(file.path)) return undefined;
  return LOADER.test(interpreter) ? undefined : misfit('native/interpreter', [interpreter]);
}

function otherPython({ file, target, around }: Case): Misfit | undefined {
  const { runtime } = target;
  if (runtime?.language !== 'python') return undefined;
  const tag = pythonTagOf(file.path);
  if (!tag) return undefined;
  if (tag.kind === 'abi3') {
    const minimum = around.abi3Minimum(file);
    if (minimum === undefined || compareVersions(minimum, runtime.version) <= 0) return undefined;
    return misfit('native/python-abi', [`CPython ${minimum} and newer`]);
  }
  return tag.name === `CPython ${runtime.version}` ? undefined : misfit('native/python-abi', [tag.name]);
}

function otherNode({ file, elf: { addon }, target: { runtime }, around }: Case): Misfit | undefined {
  if (runtime?.language !== 'nodejs' || !addon || addon.nodeApi) return undefined;
  const moduleVersion = addon.moduleVersion ?? around.builtFor(file);
  if (moduleVersion === undefined || moduleVersion === runtime.abi) return undefined;
  return misfit('native/node-abi', [String(moduleVersion)]);
}

function otherJava(classVersion: number, { runtime }: Target): Misfit | undefined {
  if (runtime?.language !== 'java' || runtime.abi === undefined || classVersion <= runtime.abi)
    return undefined;
  return misfit('native/java-class', [String(classVersion)]);
}

/** Where no runtime is declared, the newest system is the best that can be had; an unknown one is unknown. */
function environmentOf({ name, runtime }: Target): Environment | undefined {
  if (name === undefined) return ENVIRONMENTS.AL2023;
  return runtime && ENVIRONMENTS[runtime.os];
}

/** Symbol versions that the system has to have: those of libraries that the layer brings are its own business. */
function systemVersions({ file, elf, around }: Case): string[] {
  return elf.versions
    .filter(({ library }) => !around.libraries.isReachable(library, file))
    .flatMap(({ names }) => names);
}

function highestOf(names: readonly string[], prefix: string): string | undefined {
  const numbered = names.filter(
    (name) => name.startsWith(prefix) && /^[\d.]+$/.test(name.slice(prefix.length)),
  );
  return highest(numbered.map((name) => name.slice(prefix.length)));
}

/** The symbol that stands for packed relocations, which glibc reads since 2.36. Source: glibc 2.36, NEWS. */
const RELR = { name: 'GLIBC_ABI_DT_RELR', glibc: '2.36' };

function newerGlibc(one: Case): Misfit | undefined {
  const environment = environmentOf(one.target);
  const names = systemVersions(one);
  const relr = names.includes(RELR.name) ? [`GLIBC_${RELR.glibc}`] : [];
  const needed = highestOf([...names, ...relr], 'GLIBC_');
  if (!environment || needed === undefined || compareVersions(needed, environment.glibc) <= 0)
    return undefined;
  return misfit('native/glibc', [needed]);
}

function newerLibstdcxx(one: Case): Misfit | undefined {
  const environment = environmentOf(one.target);
  if (!environment) return undefined;
  const names = systemVersions(one);
  const found = (['GLIBCXX', 'CXXABI'] as const).flatMap((symbol): Misfit[] => {
    const { sure, newest } = symbol === 'GLIBCXX' ? environment.glibcxx : environment.cxxabi;
    const needed = highestOf(names, `${symbol}_`);
    if (needed === undefined || compareVersions(needed, sure) <= 0) return [];
    const isSure = compareVersions(needed, newest) > 0;
    return [misfit('native/libstdcxx', [`${symbol}_${needed}`], isSure ? 'error' : 'warning')];
  });
  const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
  return worst?.severity === 'warning' && one.target.name === undefined ? undefined : worst;
}

function damaged({ elf }: Case): Misfit | undefined {
  return elf.damage === undefined ? undefined : misfit('native/damaged', [elf.damage]);
}

/**
 * A library that auditwheel put into a wheel has the beginning of its hash in its name, so no system has one of that
 * name: `libtiff-5df1d27b.so.6.1.0`. Source: auditwheel, "repair".
 */
const BY_AUDITWHEEL = /-[0-9a-f]{8}(?:\.\d[\d.]*)?\.so(?:\.|$)/;

export function isByAuditwheel(name: string): boolean {
  return BY_AUDITWHEEL.test(name);
}

function missing({ elf, target: { runtime }, around }: Case): Misfit | undefined {
  if (!runtime) return undefined;
  const names = elf.needed.filter(
    (name) => !name.includes('/') && !around.libraries.has(name) && lacksLibrary(runtime, name),
  );
  const own = names.filter(isByAuditwheel);
  if (own.length > 0) return misfit('native/missing-library', own);
  return names.length > 0 ? misfit('native/missing-library', names, 'warning') : undefined;
}
