/**
 * Writes the tables of inputs and outputs in each README.md from the action.yml beside it; with `--check` it only
 * tells whether they are up to date.
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
  if (from < 0 || to < 0) throw new Error(`A README lacks ${start} and its end`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/**
 * @param {string} folder of an action, below the root
 * @returns {Promise<boolean>} whether its README was up to date
 */
async function update(folder) {
  /** @type {unknown} */
  const yaml = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  const action = /** @type {Action} */ (yaml);
  const readme = join(root, folder, 'README.md');
  const before = readFileSync(readme, 'utf8');
  const tables = between(between(before, 'inputs', inputsTable(action)), 'outputs', outputsTable(action));
  const after = await format(tables, { parser: 'markdown', singleQuote: true, printWidth: 110 });
  if (before === after) return true;
  if (process.argv.includes('--check')) {
    console.error(`The tables in ${join(folder, 'README.md')} are not what its action.yml says.`);
    console.error('Run `npm run docs` and commit it.');
  } else {
    writeFileSync(readme, after);
  }
  return false;
}

for (const folder of ['.', 'check', 'promote', 'prune', 'rollback', 'audit']) {
  if (!(await update(folder)) && process.argv.includes('--check')) process.exitCode = 1;
}
