/**
 * The long campaigns: thousands of rollouts that are disturbed in every way, each from a seed of its own. The normal
 * suite makes a few of them. A failed run names its seed: `TRUST_SEED=<seed> npm run trust -- <file>` makes it again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @import { CampaignResult } from '../test/rollout/campaigns/campaign.js' */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const results = join(folder, 'results.jsonl');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules/jest/bin/jest.js');
try {
  writeFileSync(results, '');
  const { status } = spawnSync(
    process.execPath,
    [...flags, jest, ...campaigns(process.argv.slice(2)), '--runInBand'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TRUST: '1', TRUST_RESULTS: results } },
  );
  console.log(tableOf(readFileSync(results, 'utf8')));
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

/** @param {string} lines JSON, one for each campaign */
function tableOf(lines) {
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => resultIn(line))
    .map(({ campaign, runs, seconds, failures }) =>
      [campaign, runs, seconds.toFixed(1), failures].map(String),
    );
  const table = [['campaign', 'runs', 'seconds', 'failures'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `\n${table.map(line).join('\n')}`;
}
