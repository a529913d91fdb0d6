import { appendFileSync, closeSync, constants, openSync } from 'node:fs';
import { Problem } from '../shared/problem.ts';
import { isWorkflowRun } from '../shared/workflow-run.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import type { AliasTarget } from './result.ts';
import type { Write } from './roll-back-writes.ts';

/** What a rollout is about to write, with what is there before. */
export type Intent =
  | { what: 'layers'; function: string; before: string[]; after: string[] }
  | { what: 'alias'; function: string; alias: string; before: AliasTarget; after: AliasTarget }
  | { what: 'version'; function: string };

/** What came of a write. */
export type Outcome = Write<unknown>['outcome'];

/** The first line: which rollout this is. */
export interface RecordHeader {
  action: 'publish' | 'promote' | 'attach' | 'rollback';
  region: string;
  layerName: string;
  /** The version that is rolled out; undefined where functions get different ones. */
  version?: string;
  /** Patterns of the ARNs of layers whose place the layer took; of layers that were taken off. */
  replaces?: readonly string[];
  /** The run that made it; undefined outside of GitHub. */
  madeBy?: WorkflowRun;
}

/** The record of a rollout: what was there before each write, so that it can be rolled back. */
export interface Recorder {
  /** '' while nothing was written. */
  path(): string;
  /** Notes a write that is about to be made; returns how to note what came of it. */
  intend(intent: Intent): (outcome: Outcome) => void;
  /** What was written so far, the last first. */
  written(): RecordedFunction[];
}

const SCHEMA = 1;

/**
 * Keeps a record as JSON lines, one before and one after each write. Each is handed to the system at once, so that a
 * killed process leaves all of them; the file is made with the first and is for its owner only. A line that could not be
 * written may stand there half, so it is the last.
 * @param path of the file; it must not exist
 * @param onBegin called as soon as the file is there
 * @throws Problem, from its functions, when the file cannot be written
 */
export function keepRecord(
  path: string,
  header: RecordHeader,
  onBegin: (path: string) => void = () => undefined,
): Recorder {
  let begun = false;
  const intents: Intent[] = [];
  const outcomes = new Map<number, Outcome>();
  let failure: Problem | undefined;
  const line = (event: RecordEvent) => {
    if (failure) throw failure;
    try {
      if (!begun) append(path, 'ax', { event: 'begin', schema: SCHEMA, at: now(), ...header });
      if (!begun) onBegin(path);
      begun = true;
      append(path, ONLY_APPEND, event);
    } catch (error) {
      throw (failure = unwritable(path, error));
    }
  };
  return {
    path: () => (begun ? path : ''),
    intend: (intent) => {
      const write = intents.length + 1;
      line({ event: 'before', write, at: now(), ...intent });
      intents.push(intent);
      return (outcome) => {
        outcomes.set(write, outcome);
        line({ event: 'after', write, at: now(), outcome });
      };
    },
    written: () => functionsOf(intents, outcomes, path),
  };
}

/** Neither makes a file nor follows a link: what is there is the file we made, or nothing of ours. */
const ONLY_APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW;

function append(path: string, flags: string | number, event: RecordEvent): void {
  const file = openSync(path, flags, 0o600);
  try {
    appendFileSync(file, `${JSON.stringify(event)}\n`);
  } finally {
    closeSync(file);
  }
}

function unwritable(path: string, cause: unknown): Problem {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  return new Problem(
    `The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`,
    'See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.',
    { cause },
  );
}

function now(): string {
  return new Date().toISOString();
}

/** What a rollout wrote to one function. */
export interface RecordedFunction {
  /** ARN. */
  function: string;
  /** Oldest first. */
  layers: Write<string[]>[];
  alias?: { name: string; writes: Write<AliasTarget>[] };
}

/** A rollout as its record tells it. */
export interface RecordedRollout extends RecordHeader {
  /** Last written first: the order in which to roll them back. */
  functions: RecordedFunction[];
}

/** A write that a record has, with the number of its line, from 1 on. */
export interface RecordLine {
  line: number;
  intent: Intent;
}

/** A rollout with the lines that tell it. */
export interface RecordWithLines extends RecordedRollout {
  lines: RecordLine[];
}

/** A line of a record; `write` is the number of the write, from 1 on, and `at` a time in ISO 8601. */
export type RecordEvent =
  | ({ event: 'begin'; schema: 1; at: string } & RecordHeader)
  | ({ event: 'before'; write: number; at: string } & Intent)
  | { event: 'after'; write: number; at: string; outcome: Outcome };

/**
 * Reads a record. A last line that was cut off when the run was killed is no fault; what it would have said is unclear.
 * @param text of the file
 * @param path for messages
 * @throws Problem when it is no record, or not one whole record
 */
export function readRecord(text: string, path: string): RecordedRollout {
  const { header, lines, outcomes } = parse(text, path);
  const intents = lines.map(({ intent }) => intent);
  return { ...header, functions: functionsOf(intents, outcomes, path) };
}

/**
 * Reads a record with its lines, to hold each against what a record may do.
 * @throws Problem as {@link readRecord} does
 */
export function readRecordWithLines(text: string, path: string): RecordWithLines {
  const { header, lines, outcomes } = parse(text, path);
  const intents = lines.map(({ intent }) => intent);
  return { ...header, functions: functionsOf(intents, outcomes, path), lines };
}

interface Parsed {
  header: RecordHeader;
  lines: RecordLine[];
  outcomes: Map<number, Outcome>;
}

function parse(text: string, path: string): Parsed {
  const texts = text.split('\n');
  const events = texts.flatMap((one, index) => {
    const event = parsed(one, index === texts.length - 1, path);
    return event ? [{ event, line: index + 1 }] : [];
  });
  const [begin, ...rest] = events;
  if (begin?.event.event !== 'begin') throw noRecord(path);
  const outcomes = new Map<number, Outcome>();
  const lines: RecordLine[] = [];
  for (const { event, line } of rest) {
    // Parts of two records would be taken for one another's outcomes.
    if (event.event === 'begin') throw noRecord(path);
    if (event.event === 'after') outcomes.set(event.write, event.outcome);
    else if (lines.push({ line, intent: event }) !== event.write) throw noRecord(path);
  }
  const { action, region, layerName, version, replaces, madeBy } = begin.event;
  const given = {
    ...(version !== undefined && { version }),
    ...(replaces && { replaces }),
    ...(madeBy && { madeBy }),
  };
  return { header: { action, region, layerName, ...given }, lines, outcomes };
}

/**
 * What was written to each function, the last written first.
 * @param outcomes by the number of the write, from 1 on
 * @throws Problem when a function has two aliases, of which a rollout moves one
 */
function functionsOf(
  intents: readonly Intent[],
  outcomes: ReadonlyMap<number, Outcome>,
  path: string,
): RecordedFunction[] {
  const functions = new Map<string, RecordedFunction>();
  for (const [index, intent] of intents.entries()) {
    if (intent.what === 'version') continue;
    const known = functions.get(intent.function) ?? { function: intent.function, layers: [] };
    if (intent.what === 'alias' && (known.alias?.name ?? intent.alias) !== intent.alias) throw noRecord(path);
    // Taken out and put in again: the map keeps the order of the last writes.
    functions.delete(intent.function);
    functions.set(intent.function, withWrite(known, intent, outcomes.get(index + 1) ?? 'unclear'));
  }
  return [...functions.values()].reverse();
}

function withWrite(
  known: RecordedFunction,
  intent: Exclude<Intent, { what: 'version' }>,
  outcome: Outcome,
): RecordedFunction {
  if (intent.what === 'layers') {
    const { before, after } = intent;
    return { ...known, layers: [...known.layers, { before, after, outcome }] };
  }
  const { alias: name, before, after } = intent;
  return { ...known, alias: { name, writes: [...(known.alias?.writes ?? []), { before, after, outcome }] } };
}

/** @returns undefined for an empty line, and for a last one that was cut off */
function parsed(line: string, isLast: boolean, path: string): RecordEvent | undefined {
  if (line === '') return undefined;
  try {
    const event = JSON.parse(line) as unknown;
    if (isEvent(event)) return event;
  } catch {
    if (isLast) return undefined;
  }
  throw noRecord(path);
}

/** Holds a line against what this version writes: a record may come from anywhere. */
function isEvent(line: unknown): line is RecordEvent {
  if (typeof line !== 'object' || line === null) return false;
  const event = line as Record<string, unknown>;
  switch (event['event']) {
    case 'begin':
      return isHeader(event);
    case 'after':
      return typeof event['write'] === 'number' && OUTCOMES.has(event['outcome'] as Outcome);
    case 'before':
      return typeof event['write'] === 'number' && isIntent(event);
    default:
      return false;
  }
}

const ACTIONS = new Set<unknown>([
  'publish',
  'promote',
  'attach',
  'rollback',
] satisfies RecordHeader['action'][]);

function isHeader(event: Record<string, unknown>): boolean {
  const { schema, action, region, layerName, version, replaces, madeBy } = event;
  if (schema !== SCHEMA || !ACTIONS.has(action)) return false;
  if (replaces !== undefined && !isLayers(replaces)) return false;
  const isVersion = version === undefined || typeof version === 'string';
  const isMadeBy = madeBy === undefined || isWorkflowRun(madeBy);
  return typeof region === 'string' && typeof layerName === 'string' && isVersion && isMadeBy;
}

const OUTCOMES = new Set<Outcome>(['made', 'not made', 'unclear']);

function isIntent(event: Record<string, unknown>): boolean {
  const { what, before, after } = event;
  if (typeof event['function'] !== 'string') return false;
  if (what === 'layers') return isLayers(before) && isLayers(after);
  if (what === 'alias') return typeof event['alias'] === 'string' && isTarget(before) && isTarget(after);
  return what === 'version';
}

function isLayers(value: unknown): boolean {
  return Array.isArray(value) && value.every((arn) => typeof arn === 'string');
}

function isTarget(value: unknown): boolean {
  const { version, weights } = (value ?? {}) as Record<string, unknown>;
  if (typeof version !== 'string' || typeof weights !== 'object' || weights === null) return false;
  return Object.values(weights).every((weight) => typeof weight === 'number');
}

function noRecord(path: string): Problem {
  return new Problem(
    `${path} is no record of a rollout that this version can read.`,
    'Give the file that the output `record` of the rollout names, as it was uploaded.',
  );
}
