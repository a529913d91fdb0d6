import type { Misfit } from './causes.ts';
import type { Target } from './targets.ts';
import { compareVersions } from './versions.ts';

/** Which Python an extension module is compiled for: one version, or every one from some version on. */
export type PythonTag = { kind: 'abi3' } | { kind: 'version'; name: string };

/**
 * Reads the tag in an extension module's file name; undefined for none, which every Python loads.
 * Source: PEP 3149; `t` is free-threaded (PEP 703), `d` a debug build, `m` was usual up to 3.7.
 */
export function pythonTagOf(path: string): PythonTag | undefined {
  if (path.endsWith('.abi3.so')) return { kind: 'abi3' };
  const [, major, minor, flags = ''] = /\.cpython-(\d)(\d+)([a-z]*)[^/]*\.so$/.exec(path) ?? [];
  if (major && minor) return { kind: 'version', name: cpython(`${major}.${minor}`, flags) };
  const pypy = /\.pypy(\d)(\d*)[^/]*\.so$/.exec(path);
  return pypy ? { kind: 'version', name: `PyPy ${pypy[1]}.${pypy[2]}` } : undefined;
}

function cpython(version: string, flags: string): string {
  if (flags.includes('t')) return `free-threaded CPython ${version}`;
  return `${flags.includes('d') ? 'debug builds of ' : ''}CPython ${version}`;
}

/** Tells whether wheels with these tags run on every system: what compiled code is in them is not relied upon. */
export function isForAnySystem(tags: readonly string[]): boolean {
  return tags.every((tag) => tag.endsWith('-any'));
}

/** The lowest version of Python that the tags promise the stable ABI for, e.g. `3.9`. */
export function abi3Minimum(tags: readonly string[]): string | undefined {
  const versions = tags.flatMap((tag) => {
    const [, major, minor] = /^cp(\d)(\d*)-abi3-/.exec(tag) ?? [];
    return major ? [`${major}.${minor || 0}`] : [];
  });
  return versions.sort(compareVersions)[0];
}

/**
 * Why no tag of a wheel fits a target, judged by the one that comes closest. A warning at most: tags are what its
 * maker meant, and compiled code tells better. glibc is left to the code, as tags name a version it may not need.
 * Source: PEP 425, PEP 600, PEP 656.
 * @param tags e.g. `cp312-cp312-manylinux_2_17_x86_64`
 */
export function misfitOfTags(tags: readonly string[], target: Target): Misfit | undefined {
  const misfits = tags.map((tag) => misfitOfTag(tag, target));
  if (misfits.includes(undefined)) return undefined;
  return ORDER.map((rule) => misfits.find((misfit) => misfit?.rule === rule)).find(
    (one) => one !== undefined,
  );
}

/** What gets furthest first. */
const ORDER = ['native/python-abi', 'native/musl', 'native/architecture', 'native/pe', 'native/mach-o'];

const CPUS: Readonly<Record<string, string>> = { aarch64: 'arm64', i686: 'x86', armv7l: 'arm' };

function misfitOfTag(tag: string, { runtime, architecture }: Target): Misfit | undefined {
  const [python = '', abi = '', platform = ''] = tag.split('-');
  if (platform.startsWith('macosx')) return warning('native/mach-o', []);
  if (platform.startsWith('win')) return warning('native/pe', []);
  const [cpu] = /(?:x86_64|aarch64|i686|armv7l|ppc64le|s390x|riscv64)$/.exec(platform) ?? [];
  const machine = cpu && (CPUS[cpu] ?? cpu);
  if (machine && architecture !== undefined && machine !== architecture)
    return warning('native/architecture', [machine]);
  if (platform.startsWith('musllinux')) return warning('native/musl', []);
  if (runtime?.language !== 'python') return undefined;
  const wanted = pythonsOf(python, abi);
  return wanted.fits(runtime.version) ? undefined : warning('native/python-abi', [wanted.name]);
}

function warning(rule: Misfit['rule'], details: string[]): Misfit {
  return { rule, severity: 'warning', details };
}

/** The versions of Python that a pair of Python and ABI tag stands for. */
function pythonsOf(python: string, abi: string): { name: string; fits: (version: string) => boolean } {
  const [, kind = '', major = '', minor = ''] = /^([a-z]+)(\d)(\d*)/.exec(python) ?? [];
  const version = `${major}.${minor || 0}`;
  if (kind === 'pp') return { name: `PyPy ${version}`, fits: () => false };
  if (kind === 'py' || abi === 'abi3') {
    return {
      name:
        kind === 'py' ? `Python ${major}${minor && `.${minor} and newer`}` : `CPython ${version} and newer`,
      fits: (other) => other.startsWith(`${major}.`) && compareVersions(version, other) <= 0,
    };
  }
  if (kind !== 'cp') return { name: python, fits: () => true };
  const name = cpython(version, abi.replace(/^cp\d+/, '').replace('none', ''));
  return { name, fits: (other) => name === `CPython ${other}` };
}
