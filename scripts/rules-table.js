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
/** @type {unknown} */
const compiled = await import(pathToFileURL(join(root, 'build/src/checks/rules.js')).href);
const { RULES } = /** @type {{ RULES: Record<string, string> }} */ (compiled);
const [START, END] = ['<!-- rules:start -->', '<!-- rules:end -->'];

const rows = Object.entries(RULES).map(([id, about]) => `| \`${id}\` | ${about.replaceAll('|', '\\|')} |`);
const table = ['| Rule | Finds |', '|---|---|', ...rows].join('\n');
const before = readFileSync(page, 'utf8');
const [head = '', rest = ''] = before.split(START);
const [, tail = ''] = rest.split(END);
const text = `${head}${START}\n\n${table}\n\n${END}${tail}`;
const after = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
if (before !== after && process.argv.includes('--check')) {
  console.error('docs/rules.md is not what the rules say. Run `npm run docs` and commit it.');
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(page, after);
}
