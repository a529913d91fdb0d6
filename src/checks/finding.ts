/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One thing that is wrong with a layer, or may be. */
export interface Finding {
  /** `family/name`, see rules.ts. */
  rule: string;
  severity: Severity;
  /** An entry's path in the layer; '' for the layer as a whole. */
  path: string;
  /** Every path that it is about, where there are several; `ignore-rules` has to cover them all. */
  paths?: readonly string[];
  /** The package that it is about, by the name it is installed by; where absent, the one that `path` is in. */
  package?: string;
  /** One sentence: what is wrong. Foreign text is in it as it is; whoever shows it makes it harmless. */
  message: string;
  /** One sentence: what to do, with the command or YAML where there is one. */
  fix: string;
  /** What tells it from others of the same rule and path over runs, where there may be several. */
  key?: string;
}

/** Which findings fail a step. */
export type FailOn = 'error' | 'warning' | 'never';

/** The rules of the findings that fail a step, `layout/python-folder, size/zipped`; '' where none does. */
export function rulesThatFail(findings: readonly Finding[], failOn: FailOn): string {
  return [...new Set(findingsThatFail(findings, failOn).map(({ rule }) => rule))].join(', ');
}

/** The findings that fail a step. */
export function findingsThatFail(findings: readonly Finding[], failOn: FailOn): Finding[] {
  if (failOn === 'never') return [];
  return findings.filter(({ severity }) => severity === 'error' || severity === failOn);
}
