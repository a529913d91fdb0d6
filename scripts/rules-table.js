/**
 * Writes the tables of rules in docs/rules.md, and what there is to say of each rule, from the sources; with
 * `--check` it only tells whether they are up to date, and which rules lack their text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { AUDIT_RULES } from '../src/account/audit/findings/rules.ts';
import { RULE_DOCS } from '../src/checks/rule-docs/index.ts';
import { RULE_TEXTS } from '../src/checks/rule-texts.ts';

/** @import { RuleDoc } from '../src/checks/rule-docs/rule-doc.ts' */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'rules.md');

/** @param {string} text @param {string} mark @param {string} content */
function between(text, mark, content) {
  const [start, end] = [`<!-- ${mark}:start -->`, `<!-- ${mark}:end -->`];
  const [head = '', rest = ''] = text.split(start);
  const [, tail = ''] = rest.split(end);
  return `${head}${start}\n\n${content}\n\n${end}${tail}`;
}

/** @param {Record<string, string>} rules @param {(id: string) => string} cell */
function tableOf(rules, cell) {
  const rows = Object.entries(rules).map(
    ([id, about]) => `| ${cell(id)} | ${about.replaceAll('|', '\\|')} |`,
  );
  return ['| Rule | Finds |', '|---|---|', ...rows].join('\n');
}

/** The anchor that GitHub gives a heading. @param {string} id */
const anchorOf = (id) => id.replaceAll('/', '');

/** @param {string} id @param {string} finds @param {RuleDoc | undefined} doc */
function sectionOf(id, finds, doc) {
  if (!doc) return `### ${id}\n\n${finds}`;
  return [
    `### ${id}`,
    finds,
    `**Why.** ${doc.why}`,
    `**When to ignore it.** ${doc.ignoreWhen}`,
    `\`\`\`text\n${doc.example}\n\`\`\``,
  ].join('\n\n');
}

const docs = /** @type {Record<string, RuleDoc>} */ (RULE_DOCS);
const sections = Object.entries(RULE_TEXTS).map(([id, finds]) => sectionOf(id, finds, docs[id]));
const before = readFileSync(page, 'utf8');
const parts = {
  rules: tableOf(RULE_TEXTS, (id) => `[\`${id}\`](#${anchorOf(id)})`),
  'audit-rules': tableOf(AUDIT_RULES, (id) => `\`${id}\``),
  'rule-docs': sections.join('\n\n'),
};
const text = Object.entries(parts).reduce((all, [mark, content]) => between(all, mark, content), before);
const after = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
const lacking = Object.keys(RULE_TEXTS).filter((id) => !Object.hasOwn(docs, id));
const isCheck = process.argv.includes('--check');
if (before !== after && isCheck) {
  console.error('docs/rules.md is not what the rules say. Run `npm run docs` and commit it.');
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(page, after);
}
if (lacking.length > 0) {
  console.error(`src/checks/rule-docs/ has no text for ${lacking.join(', ')}.`);
  if (isCheck) process.exitCode = 1;
}
