import type { Severity } from '../finding.ts';
import type { InstalledPackage } from './installed-package.ts';
import type { Target } from './targets.ts';
import { NATIVE_RULES } from '../rules.ts';

/** Why a binary does not fit a target; the one that a loader would come to first. */
export interface Misfit {
  rule: NativeRule;
  severity: Severity;
  /** What it is instead, or needs: CPUs, versions, names of libraries. */
  details: string[];
  /** What depends on it does without, and is slower: surely, or as far as its sources tell. */
  optional?: 'surely' | 'likely';
  /** The packages that require the owner, where they do without it; it is no use itself. */
  users?: readonly string[];
}

export type NativeRule = (typeof NATIVE_RULES)[number];

const ORDER: readonly string[] = NATIVE_RULES;

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
  owner: InstalledPackage;
  /** Paths of the files that fail, sorted. */
  paths: string[];
  /** Targets that they fail for. */
  targets: Target[];
  /** Of all files' misfits, each once. */
  details: string[];
  /** Of all files: what depends on them does without. */
  optional?: 'surely' | 'likely';
  /** As in Misfit. */
  users?: readonly string[];
  /** Of the wheel that is there: what its maker built it for. */
  wheelTags?: readonly string[];
  /** All files are programs written in Go; undefined where nobody can tell. */
  isGo?: boolean;
}
