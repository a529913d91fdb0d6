/**
 * What the action was tried with: the long campaigns, thousands of runs that are disturbed in every way, each from a seed
 * of its own, of which the normal suite makes a few; and the suites of that which have real tools or hostile conditions
 * in them. A failed run names its seed: `TRUST_SEED=<seed> npm run trust -- <file>` makes it again. `--write` puts what
 * was run into the table of docs/campaigns.md, where what was not keeps the row that it has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @import { CampaignResult } from '../__tests__/rollout/campaigns/campaign.ts' */

/** Suites that count, besides the campaigns: all of tools/ and security/, and these. */
const SUITES = [
  // Real tools open, run, lint or attack what we make.
  'tools/act',
  'tools/act-at-moto',
  'tools/act-fragments',
  'tools/act-pages',
  'tools/action-metadata',
  'tools/aws-cli',
  'tools/iam',
  'tools/lint',
  'aws/staging-at-moto',
  'layer/readers',
  // What a layer, an input, or an answer of AWS may hold.
  'actions/aws-refusals',
  'actions/bad-input',
  'actions/hostile-text',
  'report/comment',
  'report/rollout',
  'shared/sanitise',
  'inspect/broken-elf',
  'layer/hostile-archives',
  'layer/refusals',
  // What a runner may be like.
  'actions/clock',
  'aws/publish-once',
  'publish/grants-in-chaos',
  'actions/disk',
  'actions/forks',
  'actions/proxy',
  'github/comment-on-pull-request',
  'github/forks',
  'layer/other-systems',
  // What others take from here: policies, each statement of which is taken away, examples, workflows, releases.
  'documents',
  'examples',
  'github/commit-dist',
  'github/examples',
  'github/release',
  'github/workflows',
  'rollout-workflow',
  'security/dependencies',
  'security/sources',
  'security/temp-files',
];
/** Folders of which every suite must be on the list. */
const COMPLETE = ['tools', 'security'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules/jest/bin/jest.js');
const names = process.argv.slice(2).filter((name) => name !== '--write');
const writes = process.argv.includes('--write');
if (writes && process.env['TRUST_SEED']) {
  console.error('--write is for campaigns with all their runs: set no TRUST_SEED.');
  process.exit(2);
}
const unlisted = unlistedSuites();
if (unlisted.length > 0) {
  console.error(`SUITES of scripts/trust.js and __tests__/ differ in ${unlisted.join(', ')}.`);
  process.exit(2);
}
const unknown = names.filter(
  (name) => !campaignNames().some((one) => one.startsWith(name)) && suitesFor([name]).length === 0,
);
if (unknown.length > 0) {
  console.error(`Nothing is called ${unknown.join(' or ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const results = join(folder, 'results.jsonl');
const suites = join(folder, 'suites.json');
try {
  writeFileSync(results, '');
  const env = { TRUST: '1', TRUST_RESULTS: results };
  const wanted = suitesFor(names);
  const ok = [runJest(campaigns(names), env), wanted.length === 0 || runSuites(wanted)];
  const lines = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  const rows = [...lines.map((line) => rowOf(resultIn(line))), ...(wanted.length === 0 ? [] : suiteRows())];
  console.log(tableOf(rows));
  if (writes && rows.length > 0) await write(rows);
  process.exitCode = ok.every(Boolean) && rows.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} args @param {Record<string, string>} env @returns {boolean} whether all passed */
function runJest(args, env) {
  const argv = [...flags, jest, ...args, '--runInBand', '--passWithNoTests'];
  return (
    spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .status === 0
  );
}

/** @param {string[]} names of campaign files, without their endings; all of them where there are none */
function campaigns(names) {
  return (names.length > 0 ? names : ['']).map((name) => `__tests__/[\\w/-]+/campaigns/${name}`);
}

/** Of all campaign files, without their endings. */
function campaignNames() {
  const files = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => /[/\\]campaigns[/\\](.+)\.test\.ts$/.exec(file)?.[1] ?? []);
}

/** @param {string[]} names that the names of the suites' files begin with; all of them where there are none */
function suitesFor(names) {
  return SUITES.filter(
    (suite) => names.length === 0 || names.some((name) => basename(suite).startsWith(name)),
  );
}

/** What is on the list and not there, or there and not on the list. */
function unlistedSuites() {
  const there = COMPLETE.flatMap((folder) =>
    readdirSync(join(root, '__tests__', folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `${folder}/${basename(file, '.test.ts')}`),
  );
  const gone = SUITES.filter((suite) => !existsSync(join(root, '__tests__', `${suite}.test.ts`)));
  return [...gone, ...there.filter((suite) => !SUITES.includes(suite))];
}

/** @param {string[]} wanted @returns {boolean} whether all passed */
function runSuites(wanted) {
  const files = wanted.map((suite) => join(root, '__tests__', `${suite}.test.ts`));
  return runJest(['--runTestsByPath', ...files, '--json', `--outputFile=${suites}`], { TRUST: '1' });
}

/**
 * A suite as jest tells of it.
 * @typedef {{ name: string, startTime: number, endTime: number, assertionResults: { status: string }[] }} Suite
 */

/** A row for each suite: its tests that ran, and those that passed; what was skipped is neither. */
function suiteRows() {
  /** @type {unknown} */
  const told = JSON.parse(readFileSync(suites, 'utf8'));
  const { testResults } = /** @type {{ testResults: Suite[] }} */ (told);
  return testResults.map(({ name, startTime, endTime, assertionResults: tests }) => {
    const count = (/** @type {string} */ wanted) => tests.filter(({ status }) => status === wanted).length;
    const [passed, failed] = [count('passed'), count('failed')];
    const skipped = tests.length - passed - failed;
    return [
      `tests of ${relative(root, name).replace(/\.test\.ts$/, '')}`,
      String(passed + failed),
      tests.length === 0 ? 'does not start' : `${passed}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
      ((endTime - startTime) / 1000).toFixed(1),
    ];
  });
}

/** @param {string} line @returns {CampaignResult} */
function resultIn(line) {
  /** @type {unknown} */
  const result = JSON.parse(line);
  return /** @type {CampaignResult} */ (result);
}

/** What was tried, how often, how often it held, and the seconds that took. @param {CampaignResult} result */
function rowOf({ campaign, runs, seconds, failures }) {
  return [campaign, String(runs), String(runs - failures), seconds.toFixed(1)];
}

/** For the terminal. @param {string[][]} rows */
function tableOf(rows) {
  const table = [['campaign', 'runs', 'survived', 'seconds'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `\n${table.map(line).join('\n')}`;
}

/**
 * Puts the rows between the marks in docs/campaigns.md, each with the commit that was tried.
 * @param {string[][]} rows
 */
async function write(rows) {
  const page = join(root, 'docs/campaigns.md');
  const text = readFileSync(page, 'utf8');
  const [before, rest = ''] = text.split('<!-- trust:start -->');
  const [there = '', after = ''] = rest.split('<!-- trust:end -->');
  const kept = new Map(names.length > 0 ? rowsIn(there) : []);
  for (const row of rows) {
    const cells = [...row, commit()].map((cell) => cell.replaceAll('|', '\\|'));
    kept.set(cells[0] ?? '', `| ${cells.join(' | ')} |`);
  }
  const on = `Measured until ${new Date().toISOString().slice(0, 10)} with Node.js ${process.version.slice(1)} on ${process.platform} and ${availableParallelism()} cores.`;
  const table = [
    '| What was tried | Runs | Survived | Seconds | At commit |',
    '| --- | ---: | ---: | ---: | --- |',
    ...kept.values(),
  ];
  const between = `<!-- trust:start -->\n\n${table.join('\n')}\n\n${on}\n\n<!-- trust:end -->`;
  const config = await resolveConfig(page);
  writeFileSync(page, await format(`${before}${between}${after}`, { ...config, parser: 'markdown' }));
}

/** The rows of the table that is there, by what was tried. @param {string} table @returns {[string, string][]} */
function rowsIn(table) {
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => [(/^\| (.*?)\s* \|/.exec(row)?.[1] ?? row).trim(), row]);
}

/** The commit that was tried, and whether something was changed since. */
function commit() {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--', ':!docs/campaigns.md') !== '';
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ', changed' : ''}`;
}
