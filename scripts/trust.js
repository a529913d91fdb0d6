/**
 * The long campaigns: thousands of rollouts that are disturbed in every way, each from a seed of its own. The normal
 * suite makes a few of them. A failed run names its seed: `TRUST_SEED=<seed> npm run trust -- <file>` makes it again.
 * `--write` puts the table into docs/trust.md, of all campaigns only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @import { CampaignResult } from '../test/rollout/campaigns/campaign.js' */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const results = join(folder, 'results.jsonl');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules/jest/bin/jest.js');
const names = process.argv.slice(2).filter((name) => name !== '--write');
const writes = process.argv.includes('--write');
if (writes && (names.length > 0 || process.env['TRUST_SEED'])) {
  console.error('--write is for all campaigns with all their runs: give no names, and no TRUST_SEED.');
  process.exit(2);
}
try {
  writeFileSync(results, '');
  const { status } = spawnSync(process.execPath, [...flags, jest, ...campaigns(names), '--runInBand'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TRUST: '1', TRUST_RESULTS: results },
  });
  const lines = readFileSync(results, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => rowOf(resultIn(line)));
  console.log(tableOf(rows));
  if (writes) await write(rows);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} names of campaign files, without their endings; all of them where there are none */
function campaigns(names) {
  return (names.length > 0 ? names : ['']).map((name) => `build/test/\\w+/campaigns/${name}`);
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

/** Puts the table between its marks in docs/trust.md, with what it was measured on. @param {string[][]} rows */
async function write(rows) {
  const page = join(root, 'docs/trust.md');
  const text = readFileSync(page, 'utf8');
  const [before, rest = ''] = text.split('<!-- trust:start -->');
  const [, after = ''] = rest.split('<!-- trust:end -->');
  const on = `Measured on ${new Date().toISOString().slice(0, 10)}, at ${commit()}, with Node.js ${process.version.slice(1)} on ${process.platform} and ${availableParallelism()} cores.`;
  const table = ['| What was tried | Runs | Survived | Seconds |', '| --- | ---: | ---: | ---: |'];
  const cells = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const between = `<!-- trust:start -->\n\n${[...table, ...cells].join('\n')}\n\n${on}\n\n<!-- trust:end -->`;
  const config = await resolveConfig(page);
  writeFileSync(page, await format(`${before}${between}${after}`, { ...config, parser: 'markdown' }));
}

/** The commit that was tried, and whether something was changed since. */
function commit() {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  return `commit ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ' with changes' : ''}`;
}
