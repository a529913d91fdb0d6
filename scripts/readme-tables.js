/**
 * Writes the tables of inputs and outputs from each action.yml: those of the root action into docs/reference.md, by group,
 * and the most needed inputs into README.md; those of the other actions into the README.md beside them. With `--check` it
 * only reports whether the tables are up to date.
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

/** The inputs of the root action by group, in the order of the page. @type {Record<string, string[]>} */
const GROUPS = {
  Layer: [
    ...['layer-name', 'path', 'prefix', 'exclude', 'description', 'license'],
    ...['compatible-runtimes', 'compatible-architectures', 'reuse', 'dry-run', 'allowed-account-ids'],
  ],
  'Build from a manifest': ['dependencies', 'groups', 'extras', 'workspace', 'bytecode', 'slim', 'cache'],
  Check: ['fail-on', 'ignore-rules', 'max-unzipped-size'],
  Regions: ['regions', 'align-versions'],
  'Upload through S3': ['s3-bucket', 's3-prefix', 'kms-key-id', 's3-object-storage-mode'],
  Sharing: ['share-with', 'share-exact', 'allow-public', 'ssm-parameter'],
  Rollout: [
    ...['functions', 'attach', 'replaces', 'alias', 'max-functions', 'waves', 'smoke-test', 'alarms'],
    ...['canary-percent', 'canary-minutes', 'max-error-percent'],
    ...['codedeploy-application', 'codedeploy-deployment-group', 'watch-minutes', 'on-failure'],
  ],
  'Supply chain': [
    ...['sbom', 'vulnerabilities', 'fail-on-severity', 'vulnerability-ignore-file'],
    ...['submit-dependencies', 'github-token', 'attest'],
  ],
};

/** The inputs that the README shows. */
const COMMON = [
  ...['layer-name', 'dependencies', 'path', 'prefix', 'exclude', 'compatible-runtimes'],
  ...['compatible-architectures', 'functions', 'alias', 'regions', 'ignore-rules', 'dry-run'],
];

/** @param {Action} action @param {string[]} names */
function inputsTable({ inputs }, names = Object.keys(inputs)) {
  const rows = names.map((name) => {
    const input = inputs[name];
    if (!input) throw new Error(`action.yml has no input ${name}, which scripts/readme-tables.js names`);
    const { description, required, default: value = '' } = input;
    return `| \`${name}\` | ${required ? '**required**' : value && `\`${value}\``} | ${cell(description)} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/** @param {Action} action */
function inputsByGroup(action) {
  const grouped = new Set(Object.values(GROUPS).flat());
  const missing = Object.keys(action.inputs).filter((name) => !grouped.has(name));
  if (missing.length > 0) throw new Error(`GROUPS of scripts/readme-tables.js lacks ${missing.join(', ')}`);
  return Object.entries(GROUPS)
    .map(([group, names]) => `### ${group}\n\n${inputsTable(action, names)}`)
    .join('\n\n');
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
  if (from < 0 || to < 0) throw new Error(`A page lacks ${start} and its end`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** @param {string} folder of an action, below the root */
function actionIn(folder) {
  /** @type {unknown} */
  const yaml = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  return /** @type {Action} */ (yaml);
}

/**
 * Puts tables between their marks in a page, or reports that they are not up to date.
 * @param {string} page below the root
 * @param {Record<string, string>} tables by their marks
 */
async function update(page, tables) {
  const path = join(root, page);
  const before = readFileSync(path, 'utf8');
  const text = Object.entries(tables).reduce((all, [mark, table]) => between(all, mark, table), before);
  const after = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
  if (before === after) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, after);
    return;
  }
  console.error(`The tables in ${page} differ from action.yml. Run \`npm run docs\` and commit it.`);
  process.exitCode = 1;
}

const main = actionIn('.');
await update('docs/reference.md', { inputs: inputsByGroup(main), outputs: outputsTable(main) });
await update('README.md', { 'common-inputs': inputsTable(main, COMMON) });
for (const folder of ['check', 'promote', 'attach', 'prune', 'rollback', 'audit']) {
  const action = actionIn(folder);
  const tables = { inputs: inputsTable(action), outputs: outputsTable(action) };
  await update(join(folder, 'README.md'), tables);
}
