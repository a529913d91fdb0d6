import { versionsOf } from '../lambda/search-paths.ts';

/** `auto`: bytecode where the Python is there; `true`: it is required; `false`: none. */
export type BytecodeMode = 'auto' | 'true' | 'false';

/**
 * How Python names the bytecode of a version, e.g. `cpython-313`.
 * Source: PEP 3147, `sys.implementation.cache_tag`.
 * @param version as `3.13`
 */
export function bytecodeTag(version: string): string {
  return `cpython-${version.replace('.', '')}`;
}

/** The tags of the declared versions of Python, sorted, each once. */
export function bytecodeTags(runtimes: readonly string[]): string[] {
  return [...new Set(versionsOf('python', runtimes).map(bytecodeTag))].sort();
}

/**
 * Whether bytecode is compiled when a layer is packed.
 * @param isBuilt its packages were installed by this action
 */
export function compilesBytecode(
  { bytecode, runtimes }: { bytecode?: BytecodeMode; runtimes: readonly string[] },
  isBuilt: boolean,
): boolean {
  const isAsked = bytecode === 'true' || (bytecode === 'auto' && isBuilt);
  return isAsked && bytecodeTags(runtimes).length > 0;
}

/**
 * Where Python looks for the bytecode of a module.
 * @param source path of the `.py`
 * @param version as `3.13`
 */
export function bytecodePath(source: string, version: string): string {
  const name = source.lastIndexOf('/') + 1;
  const stem = source.slice(name).replace(/\.py$/, '');
  return `${source.slice(0, name)}__pycache__/${stem}.${bytecodeTag(version)}.pyc`;
}

const IN_CACHE = /^(.*\/|)__pycache__\/([^/]+)\.cpython-(\d)(\d+)\.pyc$/;

/**
 * The source and the version that bytecode in `__pycache__` is for, by its path; undefined for any other file, so for
 * bytecode in the place of its source, which is content.
 */
export function derivedFrom(path: string): { source: string; version: string } | undefined {
  const [, folder, stem, major, minor] = IN_CACHE.exec(path) ?? [];
  if (folder === undefined || stem === undefined || major === undefined || minor === undefined)
    return undefined;
  return { source: `${folder}${stem}.py`, version: `${major}.${minor}` };
}

/** Parts files into bytecode that has its source beside it, by their paths alone, and all others. */
export function partDerived<T extends { path: string }>(files: readonly T[]): { content: T[]; derived: T[] } {
  const paths = new Set(files.map(({ path }) => path));
  const content: T[] = [];
  const derived: T[] = [];
  for (const file of files) {
    const source = derivedFrom(file.path)?.source;
    (source !== undefined && paths.has(source) ? derived : content).push(file);
  }
  return { content, derived };
}

/** The bytecode in a published layer. */
export interface BytecodeReport {
  /** Of Python, e.g. `3.13`, in the order of the runtimes. */
  versions: string[];
  files: number;
  /** Unzipped. */
  bytes: number;
  /** Sources that Python does not compile. */
  failed: number;
  /** Files of bytecode that there was no room for. */
  left: number;
}
