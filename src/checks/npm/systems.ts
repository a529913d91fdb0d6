import type { NpmPackage } from './packages.ts';

/** npm's names of the CPUs of AWS Lambda. */
export const NPM_CPUS: Readonly<Record<string, string>> = { x86_64: 'x64', arm64: 'arm64' };

/** Tells whether npm would install a package on Linux on one of the architectures, all where none is declared. */
export function isForTarget({ about: { os, cpu } }: NpmPackage, architectures: readonly string[]): boolean {
  const cpus = cpusOf(architectures);
  return allows(os, 'linux') && cpus.some((one) => allows(cpu, one));
}

export function cpusOf(architectures: readonly string[]): string[] {
  const cpus = architectures.flatMap((architecture) => NPM_CPUS[architecture] ?? []);
  return cpus.length > 0 ? cpus : Object.values(NPM_CPUS);
}

/** Whether a list of systems or CPUs has one, `!` before those that it excludes. Source: the fields `os` and `cpu`, package.json, npm documentation. */
export function allows(list: readonly string[] | undefined, value: string): boolean {
  if (!list || list.includes('any')) return true;
  if (list.includes(`!${value}`)) return false;
  const wanted = list.filter((one) => !one.startsWith('!'));
  return wanted.length === 0 || wanted.includes(value);
}

const SYSTEM =
  /^(?:linux|linuxmusl|darwin|macos|win32|windows|freebsd|netbsd|openbsd|android|sunos|aix|openharmony|wasm32)$/;

/** A package for one platform, by its name: `@img/sharp-linux-x64`, `@esbuild/linux-x64`, `lightningcss-linux-x64-gnu`. */
export interface PlatformPackage {
  name: string;
  /** The name up to the system: `@img/sharp-`, `@esbuild/`. */
  prefix: string;
  /** What follows, in words: `linux`, `x64`, `gnu`. */
  platform: string[];
}

/** A name as that of a package for one platform; undefined where it names no system. */
export function platformPackage(name: string): PlatformPackage | undefined {
  const slash = name.indexOf('/') + 1;
  const words = name.slice(slash).split('-');
  const first = words.findIndex((word) => SYSTEM.test(word));
  if (first < 0) return undefined;
  const platform = words.slice(first);
  return { name, prefix: name.slice(0, name.length - platform.join('-').length), platform };
}

/** Tells whether the name says that a platform package is a part of a package: `esbuild`, `sharp`, `@swc/core`. */
export function isPartOf({ prefix }: PlatformPackage, name: string): boolean {
  const [, scope = '', base = ''] = /^(?:@([^/]+)\/)?(.*)$/.exec(prefix) ?? [];
  const own = base.replace(/-$/, '');
  if (own === '') return scope !== '' && (scope === name || name.startsWith(`@${scope}/`));
  return own === name || `@${scope}/${own}` === name;
}

const CPU_WORDS: Readonly<Record<string, readonly string[]>> = {
  x64: ['x64', '64', 'x86_64', 'amd64'],
  arm64: ['arm64', 'aarch64'],
};

/** Tells whether a platform package is for Lambda's Linux on a CPU, by npm's name of it. */
export function isForCpu({ platform }: PlatformPackage, cpu: string): boolean {
  const words = CPU_WORDS[cpu] ?? [];
  return (
    platform[0] === 'linux' && !platform.includes('musl') && platform.some((word) => words.includes(word))
  );
}
