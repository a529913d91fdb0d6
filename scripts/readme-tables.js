/**
 * Writes the tables of inputs and outputs in README.md from action.yml; with `--check` it only tells whether they
 * are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { parse } from 'yaml';

/** @typedef {{ description: string, required?: boolean, default?: string }} Input */
/** @typedef {{ inputs: Record<string, Input>, outputs: Record<string, { description: string }> }} Action */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const readme = join(root, 'README.md');

/** @param {Action} action */
function inputsTable({ inputs }) {
  const rows = Object.entries(inputs).map(
    ([name, { description, required, default: value = '' }]) =>
      `| \`${name}\` | ${required ? '**required**' : value && `\`${value}\``} | ${cell(description)} |`,
  );
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/** @param {Action} action */
function outputsTable({ outputs }) {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

/** @param {string} text */
function cell(text) {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** @param {string} text @param {string} name @param {string} table */
function between(text, name, table) {
  const start = `<!-- ${name}:start -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(`<!-- ${name}:end -->`, from);
  if (from < 0 || to < 0) throw new Error(`README.md lacks ${start} and its end`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** @type {unknown} */
const yaml = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const action = /** @type {Action} */ (yaml);
const before = readFileSync(readme, 'utf8');
const tables = between(between(before, 'inputs', inputsTable(action)), 'outputs', outputsTable(action));
const after = await format(tables, { parser: 'markdown', singleQuote: true, printWidth: 110 });
if (process.argv.includes('--check') && before !== after) {
  console.error(
    'The tables in README.md are not what action.yml says. Run `npm run docs` and commit README.md.',
  );
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(readme, after);
}
