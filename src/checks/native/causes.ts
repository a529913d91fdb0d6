import type { Severity } from '../finding.js';
import type { Owner } from './owners.js';
import type { Target } from './targets.js';

/** Why a binary does not fit a target; the one that a loader would come to first. */
export interface Misfit {
  rule: NativeRule;
  severity: Severity;
  /** What it is instead, or needs: CPUs, versions, names of libraries. */
  details: string[];
}

/**
 * Rules about compiled code, in the order in which a file fails: who built for another system has built for another
 * CPU and Python too, and has to hear only of the first.
 */
export const NATIVE_RULES = {
  'native/mach-o': 'Compiled code for macOS, which Linux cannot load.',
  'native/pe': 'Compiled code for Windows, which Linux cannot load.',
  'native/architecture': 'Compiled code for another CPU than the declared architectures.',
  'native/musl': 'Compiled code for Linux distributions with musl, such as Alpine; AWS Lambda has glibc.',
  'native/interpreter': 'A program that asks for a loader that AWS Lambda does not have.',
  'native/python-abi':
    'A Python extension compiled for another version of Python than the declared runtimes have.',
  'native/node-abi':
    'A Node.js addon compiled for another version of Node.js than the declared runtimes have.',
  'native/java-class': 'Java classes compiled for a newer Java than the declared runtimes have.',
  'native/glibc': "Compiled code that needs a newer glibc than the declared runtimes' systems have.",
  'native/libstdcxx': "Compiled code that needs a newer libstdc++ than the declared runtimes' systems have.",
  'native/damaged': 'A library or program that cannot be loaded because the file is damaged.',
  'native/missing-library':
    'A library that compiled code needs and neither the layer nor the runtime brings.',
} as const satisfies Record<string, string>;

export type NativeRule = keyof typeof NATIVE_RULES;

const ORDER = Object.keys(NATIVE_RULES);

/** The place of a cause among all: the lower, the earlier a loader comes to it. */
export function orderOf({ rule }: Misfit): number {
  return ORDER.indexOf(rule);
}

/** How far a binary gets before it fails: the further, the higher. What is uncertain may get further. */
export function progress(misfit: Misfit): number {
  return orderOf(misfit) + (misfit.severity === 'error' ? 0 : 0.5);
}

/** One reason why the binaries of one package do not fit. */
export interface Cause {
  rule: NativeRule;
  owner: Owner;
  /** Paths of the files that fail, sorted. */
  paths: string[];
  /** Targets that they fail for. */
  targets: Target[];
  /** Of all files' misfits, each once. */
  details: string[];
}
