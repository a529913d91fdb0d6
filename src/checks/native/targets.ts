import type { CheckedLayer } from '../checked-layer.ts';
import { RUNTIMES } from '../../lambda/runtimes.ts';
import type { Runtime } from '../../lambda/runtimes.ts';

/** Functions that the layer is declared for: one runtime on one architecture. */
export interface Target {
  /** The runtime's identifier; undefined where the layer declares none. */
  name?: string;
  /** Undefined for identifiers that nobody knows. */
  runtime?: Runtime;
  /** `x86_64` or `arm64`; undefined where the layer declares none. */
  architecture?: string;
}

/** Every declared runtime on every declared architecture that it runs on; one that says nothing where none is. */
export function targetsOf({ runtimes, architectures }: CheckedLayer): Target[] {
  const perRuntime = runtimes.length > 0 ? runtimes.map(targetOf) : [{}];
  const perArchitecture =
    architectures.length > 0 ? architectures.map((architecture) => ({ architecture })) : [{}];
  return perRuntime
    .flatMap((target) => perArchitecture.map((one): Target => ({ ...target, ...one })))
    .filter(({ runtime, architecture }) => architecture !== 'arm64' || runtime?.arm64 !== false);
}

function targetOf(name: string): Target {
  const runtime = Object.hasOwn(RUNTIMES, name) ? RUNTIMES[name] : undefined;
  return { name, ...(runtime && { runtime }) };
}

/** The folders that AWS Lambda puts on the search path of one language, and of one version of it. */
const FOLDERS: readonly { folder: RegExp; runtime: RegExp; ofVersion: (version: string) => string }[] = [
  {
    folder: /^python\/(?:lib\/python([\d.]+)\/)?/,
    runtime: /^python/,
    ofVersion: (version) => `python${version}`,
  },
  { folder: /^nodejs\/(?:node(\d+)\/)?/, runtime: /^nodejs/, ofVersion: (version) => `nodejs${version}.x` },
  { folder: /^ruby\/(?:gems\/(\d+\.\d+)\.0\/)?/, runtime: /^ruby/, ofVersion: (version) => `ruby${version}` },
  { folder: /^java\//, runtime: /^java/, ofVersion: () => '' },
];

/**
 * The targets whose runtime finds a path. What is in a language's folder concerns that language, unless none of
 * its runtimes is declared: then somebody else reads it.
 */
export function targetsOfPath(path: string, targets: readonly Target[]): readonly Target[] {
  for (const { folder, runtime, ofVersion } of FOLDERS) {
    const match = folder.exec(path);
    if (!match) continue;
    const speaking = targets.filter(({ name }) => name !== undefined && runtime.test(name));
    if (speaking.length === 0) return targets;
    return match[1] ? speaking.filter(({ name }) => name === ofVersion(match[1] ?? '')) : speaking;
  }
  return targets;
}
