import { RUNTIMES } from '../lambda/runtimes.ts';
import type { Runtime } from '../lambda/runtimes.ts';

/** What the layer's packages have to run on. */
export interface BuildTargets {
  /** Of `compatible-runtimes`, those that this release knows, in their order. */
  runtimes: readonly TargetRuntime[];
  /** Of `compatible-architectures`, at least one; x86_64 is what AWS takes a layer for that declares none. */
  architectures: readonly Architecture[];
}

export interface TargetRuntime extends Runtime {
  /** E.g. `python3.13`. */
  name: string;
}

export type Architecture = 'x86_64' | 'arm64';

/** The targets that `compatible-runtimes` and `compatible-architectures` say. */
export function buildTargets(runtimes: readonly string[], architectures: readonly string[]): BuildTargets {
  const known = runtimes.flatMap((name) => {
    const runtime = RUNTIMES[name];
    return runtime ? [{ ...runtime, name }] : [];
  });
  const given = architectures.filter((name): name is Architecture => name === 'x86_64' || name === 'arm64');
  return { runtimes: known, architectures: given.length > 0 ? given : ['x86_64'] };
}
