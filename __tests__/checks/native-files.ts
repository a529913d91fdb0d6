import type { CheckedFile, CheckedLayer } from '../../src/checks/checked-layer.ts';
import { native } from '../../src/checks/native.ts';
import type { Finding } from '../../src/checks/finding.ts';
import type { FileFacts, Elf } from '../../src/inspect/file-facts.ts';

export function file(path: string, contents?: FileFacts): CheckedFile {
  return {
    path,
    type: 'file',
    executable: false,
    size: 1,
    sha256: '',
    crc: 0,
    ...(contents && { contents }),
  };
}

export function link(path: string, target: string): CheckedFile {
  return { ...file(path), type: 'link', target };
}

export interface ElfOptions extends Partial<Elf> {
  /** Symbol versions, of the libraries that usually have them. */
  symbols?: string[];
}

/** A shared library for x86_64 that needs the C library. */
export function library(path: string, { symbols = [], ...rest }: ElfOptions = {}): CheckedFile {
  const elf: Elf = {
    machine: 'x86_64',
    kind: 'library',
    needed: ['libc.so.6'],
    searchPath: [],
    versions: symbols.map((name) => ({ library: libraryOf(name), names: [name] })),
    ...rest,
  };
  return file(path, { elf });
}

function libraryOf(symbol: string): string {
  return symbol.startsWith('GLIBC_') ? 'libc.so.6' : 'libstdc++.so.6';
}

export function program(path: string, options: ElfOptions = {}): CheckedFile {
  const interpreter = '/lib64/ld-linux-x86-64.so.2';
  return { ...library(path, { kind: 'executable', interpreter, ...options }), executable: true };
}

/** As Go links without cgo. */
export function staticProgram(path: string, machine = 'x86_64'): CheckedFile {
  const elf: Elf = { machine, kind: 'executable', needed: [], searchPath: [], versions: [] };
  return { ...file(path, { elf }), executable: true };
}

export function addon(
  path: string,
  moduleVersion: number | 'node-api',
  options: ElfOptions = {},
): CheckedFile {
  const binding =
    moduleVersion === 'node-api' ? ({ nodeApi: true } as const) : { nodeApi: false as const, moduleVersion };
  return library(path, { addon: binding, ...options });
}

export function machO(path: string): CheckedFile {
  return file(path, { machO: { machines: ['arm64'] } });
}

export function pe(path: string): CheckedFile {
  return file(path, { pe: { machine: 'x86_64' } });
}

export function jar(path: string, classVersion: number): CheckedFile {
  return file(path, { jar: { classVersion } });
}

/** What pip leaves of a distribution. @param site `python/` unless told */
export function distribution(
  name: string,
  {
    tags,
    tops = [name.split('-')[0] ?? ''],
    site = 'python/',
  }: { tags: string[]; tops?: string[]; site?: string },
): CheckedFile[] {
  const folder = `${site}${name}.dist-info`;
  return [
    file(`${folder}/WHEEL`, { wheelTags: tags }),
    file(`${folder}/RECORD`, { recordTops: [...tops, `${name}.dist-info`] }),
  ];
}

export function nodePackage(name: string, version: string, dependencies: string[] = []): CheckedFile {
  const ranges = Object.fromEntries(dependencies.map((one) => [one, '*']));
  const about = { name, version, dependencies: ranges };
  return file(`nodejs/node_modules/${name}/package.json`, { nodePackage: about });
}

export type Declared = Partial<Pick<CheckedLayer, 'runtimes' | 'architectures' | 'source' | 'texts'>>;

export function layerOf(files: readonly CheckedFile[], declared: Declared = {}): CheckedLayer {
  return {
    files,
    unzippedSize: files.length,
    runtimes: ['python3.12'],
    architectures: ['x86_64'],
    isPublic: false,
    source: { path: 'layer', prefix: '', kind: 'folder' },
    today: '2026-11-23',
    ...declared,
  };
}

export function findingsIn(files: readonly CheckedFile[], declared: Declared = {}): Finding[] {
  return native(layerOf(files, declared));
}

/** Rule, severity and path of each finding, which is what most tests are about. */
export function told(files: readonly CheckedFile[], declared: Declared = {}): string[] {
  return findingsIn(files, declared).map(({ rule, severity, path }) => `${severity} ${rule} ${path}`);
}

export const MODULES = 'nodejs/node_modules';
export const NODE22: Declared = { runtimes: ['nodejs22.x'] };
export const NODE18: Declared = { runtimes: ['nodejs18.x'] };
export const PYTHON311: Declared = { runtimes: ['python3.11'] };
export const ARM64: Declared = { architectures: ['arm64'] };

/** sharp as npm installs it for two CPUs and two C libraries: an addon and a library in packages of their own. */
export const SHARP = ['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'linuxmusl-arm64'].flatMap((platform) => {
  const options = {
    machine: platform.endsWith('arm64') ? 'arm64' : 'x86_64',
    needed: [
      platform.startsWith('linuxmusl') ? 'libc.musl-x86_64.so.1' : 'libc.so.6',
      'libvips-cpp.so.8.17.2',
    ],
  };
  return [
    addon(`${MODULES}/@img/sharp-${platform}/lib/sharp-${platform}.node`, 'node-api', options),
    library(`${MODULES}/@img/sharp-libvips-${platform}/lib/libvips-cpp.so.8.17.2`, {
      ...options,
      needed: options.needed.slice(0, 1),
    }),
  ];
});
