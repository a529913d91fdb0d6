import type { BUILD_RULES } from '../checks/rules.ts';
import { Problem } from '../shared/problem.ts';

export type BuildRule = (typeof BUILD_RULES)[number];

/** Why a layer cannot be built, with the rule that the check reports it by. */
export class BuildProblem extends Problem {
  readonly rule: BuildRule;

  constructor(rule: BuildRule, what: string, fix: string, options?: ErrorOptions) {
    super(what, fix, options);
    this.rule = rule;
    this.name = 'BuildProblem';
  }
}
