import type { BUILD_RULES } from '../checks/rules.ts';
import { Problem } from '../shared/problem.ts';

export type BuildRule = (typeof BUILD_RULES)[number];

/** Why a layer cannot be built, with the rule that the check reports it by. Logins of addresses are in none of its texts. */
export class BuildProblem extends Problem {
  readonly rule: BuildRule;

  constructor(rule: BuildRule, what: string, fix: string, options?: ErrorOptions) {
    super(withoutLogins(what), withoutLogins(fix), options);
    this.rule = rule;
    this.name = 'BuildProblem';
  }
}

/** An address may have a login in it: `https://user:password@host`. The user of `ssh://git@host` is no secret. */
export function withoutLogins(text: string): string {
  return text.replace(/(https?:\/\/)[^\s/"'`]+@|(:\/\/)[^\s/"'`:@]*:[^\s/"'`]+@/gi, '$1$2***@');
}
