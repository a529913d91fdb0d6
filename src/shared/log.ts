import * as core from '@actions/core';
import { formatBytes, formatCount, formatSeconds } from './format.ts';
import { plain } from './sanitise.ts';

/** The only way to the job's log: every line is sanitised. */
export const log = {
  info: (line: string) => core.info(plain(line)),
  /** Whether the job runs with debug logging (`ACTIONS_STEP_DEBUG`). */
  isDebug: () => core.isDebug(),
  /** Logged only where the job runs with debug logging. */
  debug: (line: string) => {
    if (core.isDebug()) core.debug(plain(line));
  },
  warning: (line: string) => core.warning(plain(line)),

  /** Has the runner replace a text by `***` in every line that the job logs from now on. */
  mask: (secret: string) => core.setSecret(secret),

  /** A line that GitHub shows beside a file, or on the run's page where it belongs to none. */
  annotate: ({ level, title, message, file }: Annotation) => {
    const properties = { title: plain(title), ...(file !== undefined && { file: plain(file) }) };
    if (level === 'error') core.error(plain(message), properties);
    else core.warning(plain(message), properties);
  },

  /** A collapsible group around one step of the work. */
  group: <T>(title: string, work: () => Promise<T>): Promise<T> => core.group(plain(title), work),
};

/**
 * Logs notes and warnings; warnings go into the report too.
 * @param report gets the warnings, in their order
 */
export function logMessages(
  { notes, warnings }: { notes: readonly string[]; warnings: readonly string[] },
  report: { warnings: string[] },
): void {
  for (const note of notes) log.info(note);
  for (const warning of warnings) log.warning(warning);
  report.warnings.push(...warnings);
}

export interface ProgressOptions {
  /** What is going on, e.g. `Packing`. */
  label: string;
  /** In bytes, or a count of `unit`; undefined where it is not known. */
  total?: number;
  /** `bytes`, or what is counted, e.g. `functions`. */
  unit: string;
}

/** Milliseconds between two lines; the first comes after as long. */
const INTERVAL = 3000;

/**
 * Reports how far some work is, but only if it takes long enough for anyone to wonder.
 * @param work calls `update` with how much of the total is done, in its unit
 */
export async function withProgress<T>(
  { label, total, unit }: ProgressOptions,
  work: (update: (done: number) => void) => Promise<T>,
): Promise<T> {
  let done = 0;
  const amount = (value: number) => (unit === 'bytes' ? formatBytes(value) : formatCount(value));
  const line = (elapsed: number) => {
    const of = total === undefined ? '' : ` of ${amount(total)}`;
    const what = unit === 'bytes' ? '' : ` ${unit}`;
    const rate = unit === 'bytes' ? `, ${formatBytes((done / elapsed) * 1000)}/s` : '';
    return `${label}: ${amount(done)}${of}${what}, ${formatSeconds(elapsed)}${rate}`;
  };
  return logEvery(line, () => work((value) => (done = value)));
}

/**
 * Writes a line into the log every three seconds while some work is done.
 * @param line asked for it with the milliseconds since the start; undefined where there is nothing to say
 */
export async function logEvery<T>(
  line: (elapsed: number) => string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const timer = setInterval(() => {
    const text = line(performance.now() - started);
    if (text !== undefined) log.info(text);
  }, INTERVAL);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** A line of the log that GitHub shows beside a file, or on the run's page where it belongs to none. */
export interface Annotation {
  level: 'error' | 'warning';
  /** The rule's id. */
  title: string;
  message: string;
  /** Path in the repository. */
  file?: string;
}
