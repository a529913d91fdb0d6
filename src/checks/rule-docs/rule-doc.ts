/**
 * What docs/rules.md says of a rule beside its sentence. Nothing of it is in the bundle: these files are read by
 * scripts/rules-table.js alone, and the sentence is in rule-texts.ts.
 */
export interface RuleDoc {
  /** What happens on AWS Lambda. */
  why: string;
  /** When it is right to ignore it. */
  ignoreWhen: string;
  /** The smallest tree or line that it finds. */
  example: string;
}

/** The texts of a family, by rule. */
export type RuleDocs<Rule extends string> = Partial<Record<Rule, RuleDoc>>;
