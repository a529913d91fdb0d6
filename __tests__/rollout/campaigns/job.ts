// A job of the action, in a process of its own that can be ended at any call it makes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep } from '../../../emulator/github-runner.js';
import type { StepResult } from '../../../emulator/github-runner.js';
import { startEmulator } from '../../../emulator/index.js';
import type { Emulator } from '../../../emulator/index.js';
import { readRecord } from '../../../src/rollout/record.ts';
import type { RecordedRollout } from '../../../src/rollout/record.ts';
import { ACCOUNT, NODE, PUBLISH, REGION } from '../../actions/step.ts';
import { writeTree } from '../../layer/tree.ts';

const LAYER = 'models';
const ALIAS = 'live';
const NAMES = ['a', 'b', 'c', 'd', 'e'];
const CONSUMER = '210987654321';
const WRITES = ['PublishLayerVersion', 'UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias'];

/** An account with five functions, and a layer that is to get its second version. */
export interface Job {
  emulator: Emulator;
  region: ReturnType<Emulator['region']>;
  names: readonly string[];
  /** Runs the action, to its end or to the one that is given. */
  run: (end?: End, inputs?: Record<string, string>) => Promise<Ended>;
}

export interface Ended extends StepResult {
  /** Records that it left, by path; undefined where it cannot be read. */
  records: Record<string, RecordedRollout | undefined>;
  /** When it was signalled, 0 if it was not, and when it ended; milliseconds since the epoch. */
  signalled: number;
  ended: number;
}

/** When a process ends: at the call of this number, from 0 on, which takes effect or does not. */
export interface End {
  at: number;
  /** Only calls of this operation are counted. */
  of?: string;
  signal: NodeJS.Signals;
  applied: boolean;
}

export interface JobOptions {
  alias: boolean;
  inputs?: Record<string, string>;
}

/** Does something with a job, and clears it away. @returns what that gives */
export async function withJob(
  { alias, inputs = {} }: JobOptions,
  work: (job: Job) => Promise<unknown>,
): Promise<unknown> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'job-'));
  const emulator = await startEmulator({ updateMillis: 20, pendingMillis: 20 });
  const region = emulator.region(ACCOUNT, REGION);
  writeTree(folder, { 'workspace/layer/python/models.py': 'NAME = 2\n', 'home/': '' });
  const [other = '', old = ''] = ['other', LAYER].map((name) => region.seedLayer({ name, files: { name } }));
  for (const name of NAMES) {
    const layers = name === 'e' ? [other] : [old, other];
    region.seedFunction({ name, layers, versions: 1, aliases: { [ALIAS]: '1' } });
  }
  const functions = NAMES.map((name) => (alias ? `${name}:${ALIAS}` : name)).join(',');
  const given = { 'layer-name': LAYER, path: 'layer', functions, 'share-with': CONSUMER, ...inputs };
  try {
    const run: Job['run'] = (end, more) => runJob({ emulator, folder, given: { ...given, ...more } }, end);
    return await work({ emulator, region, names: NAMES, run });
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  emulator: Emulator;
  folder: string;
  given: Record<string, string>;
}

async function runJob({ emulator, folder, given }: Place, end?: End): Promise<Ended> {
  const temp = join(folder, `temp-${emulator.calls.length}`);
  mkdirSync(temp);
  let calls = 0;
  let kill: (signal: NodeJS.Signals) => boolean = () => false;
  let signalled = 0;
  if (end && !end.applied) emulator.fault({ operation: end.of ?? '*', nth: end.at + 1, kind: 'reset' });
  const stop = emulator.onCall(({ phase, operation }) => {
    if (phase !== 'before' || !end || (end.of ?? operation) !== operation) return;
    if (calls++ === end.at && kill(end.signal)) signalled = Date.now();
  });
  const result = await runStep({
    ...{ main: mainFile(), node: NODE, temp, workspace: join(folder, 'workspace') },
    inputs: { ...PUBLISH.defaults, ...given },
    env: {
      HOME: join(folder, 'home'),
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
    },
    onStart: (child) => {
      kill = child.kill;
    },
  });
  stop();
  emulator.clearFaults();
  return { ...result, records: recordsIn(temp), signalled, ended: Date.now() };
}

/** TRUST_BUNDLE is a folder with another build than the one that is committed. */
function mainFile(): string {
  const { TRUST_BUNDLE: bundle } = process.env;
  return bundle ? resolve(bundle, 'publish.js') : PUBLISH.main;
}

function recordsIn(temp: string): Ended['records'] {
  const paths = readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('record.jsonl'),
  );
  return Object.fromEntries(paths.map((path) => [path, recordAt(join(temp, path))]));
}

function recordAt(path: string): RecordedRollout | undefined {
  try {
    return readRecord(readFileSync(path, 'utf8'), path);
  } catch {
    return undefined;
  }
}

/** The numbers of the calls of a job that nothing disturbs, from its first write on. */
export async function boundaries(options: JobOptions): Promise<number[]> {
  const numbers: number[] = [];
  await withJob(options, async ({ emulator, run }) => {
    const { code, log } = await run();
    if (code !== 0) throw new Error(`the undisturbed job ended with ${code}: ${log}`);
    const first = emulator.calls.findIndex(({ operation }) => WRITES.includes(operation));
    numbers.push(...emulator.calls.map((_, index) => index).slice(first));
  });
  return numbers;
}

/** The ends there are at these calls, each of which takes effect or does not. */
export function endsAt(numbers: Iterable<number>, signals: readonly NodeJS.Signals[]): End[] {
  return [...numbers].flatMap((at) =>
    signals.flatMap((signal) => [true, false].map((applied) => ({ at, signal, applied }))),
  );
}

/** What is not as planned, in words. */
export function amissIn({ region }: Pick<Job, 'region'>, { alias }: JobOptions): string[] {
  const amiss: string[] = [];
  const versions = [...(region.layers.get(LAYER)?.versions.values() ?? [])];
  const target = versions.find(({ version }) => version === 2)?.arn ?? '';
  const other = region.layers.get('other')?.versions.get(1)?.arn ?? '';
  const { statements = [] } = versions.find(({ version }) => version === 2)?.policy ?? {};
  if (statements.map(({ Sid }) => Sid).join() !== `publish-layer-${CONSUMER}`)
    amiss.push(`it is shared by ${JSON.stringify(statements)}`);
  if (versions.length !== 2) amiss.push(`the layer has ${versions.length} versions`);
  for (const name of NAMES) {
    const wanted = name === 'e' ? [other, target] : [target, other];
    const is = region.layersOf(name);
    if (is.join() !== wanted.join()) amiss.push(`${name} has ${is.join()}`);
    const made = region.functions.get(name)?.versions.size ?? 0;
    if (made !== (alias ? 2 : 1)) amiss.push(`${name} has ${made} versions`);
    const points = region.aliasOf(name, ALIAS);
    const served = region.layersOf(name, points.version);
    if (Object.keys(points.weights).length > 0) amiss.push(`${name} shares its traffic`);
    if (alias && served.join() !== wanted.join()) amiss.push(`${name} serves ${served.join()}`);
  }
  return amiss;
}

/** Watches for grants that are given before every function has the version; returns them in words, as they come. */
export function watchGrants({ emulator, region }: Job): string[] {
  const early: string[] = [];
  emulator.onCall(({ operation, phase }) => {
    if (operation !== 'AddLayerVersionPermission' || phase !== 'before') return;
    const target = region.layers.get(LAYER)?.versions.get(2)?.arn ?? '';
    const without = NAMES.filter((name) => !region.layersOf(name).includes(target));
    if (without.length > 0) early.push(`it is shared before ${without.join()} has it`);
  });
  return early;
}

/** Functions that were written to and of which no record tells. */
export function unrecorded(calls: Emulator['calls'], { records }: Ended): string[] {
  const told = new Set(
    Object.values(records)
      .flatMap((record) => record?.functions ?? [])
      .map((one) => one.function),
  );
  const written = calls.filter(
    ({ operation, applied }) => applied && ['UpdateFunctionConfiguration', 'UpdateAlias'].includes(operation),
  );
  return written.flatMap(({ input }) =>
    input.FunctionName && !told.has(input.FunctionName) ? [input.FunctionName] : [],
  );
}
