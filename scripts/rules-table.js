/**
 * Writes the table of rules in docs/rules.md from the compiled sources; with `--check` it only tells whether it is up
 * to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'rules.md');
/** @param {string} file below src/ @param {string} name of what it exports @returns {Promise<Record<string, string>>} */
async function rulesIn(file, name) {
  /** @type {unknown} */
  const compiled = await import(pathToFileURL(join(root, 'build/src', file)).href);
  return /** @type {Record<string, Record<string, string>>} */ (compiled)[name] ?? {};
}

/** @param {string} text @param {string} mark @param {Record<string, string>} rules */
function withTable(text, mark, rules) {
  const [start, end] = [`<!-- ${mark}:start -->`, `<!-- ${mark}:end -->`];
  const rows = Object.entries(rules).map(([id, about]) => `| \`${id}\` | ${about.replaceAll('|', '\\|')} |`);
  const table = ['| Rule | Finds |', '|---|---|', ...rows].join('\n');
  const [head = '', rest = ''] = text.split(start);
  const [, tail = ''] = rest.split(end);
  return `${head}${start}\n\n${table}\n\n${end}${tail}`;
}

const before = readFileSync(page, 'utf8');
const checks = withTable(before, 'rules', await rulesIn('checks/rules.js', 'RULES'));
const text = withTable(checks, 'audit-rules', await rulesIn('audit/rules.js', 'AUDIT_RULES'));
const after = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
if (before !== after && process.argv.includes('--check')) {
  console.error('docs/rules.md is not what the rules say. Run `npm run docs` and commit it.');
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(page, after);
}
