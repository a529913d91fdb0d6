import { Problem } from '../problem.js';
import { list } from './read.js';

/**
 * Reads the rules to leave out: ids, and `family/*`.
 * @param rules those there are, by id
 * @throws Problem for what is no rule
 */
export function ignoredRules(rules: Readonly<Record<string, string>>): string[] {
  const ids = list('ignore-rules');
  const known = Object.keys(rules);
  const families = new Set(known.map((rule) => familyOf(rule)));
  for (const id of ids) if (!known.includes(id) && !families.has(id)) throw unknownRule(id, known);
  return ids;
}

/** The family of a rule as `ignore-rules` has it, `size/*`. */
export function familyOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

function unknownRule(id: string, known: string[]): Problem {
  const [family = ''] = id.split('/');
  const near = known.filter((rule) => rule.startsWith(`${family}/`) || rule.endsWith(`/${id}`));
  return new Problem(
    `\`ignore-rules\` holds "${id}", which is no rule.`,
    near.length > 0
      ? `Of that family there are ${near.join(', ')}.`
      : `docs/rules.md lists them all, for instance \`ignore-rules: ${known[0] ?? ''}, ${familyOf(known.at(-1) ?? '')}\`.`,
  );
}
