import * as core from '@actions/core';
import { formatBytes, formatCount, formatSeconds } from './units.js';
import type { Annotation } from './report/annotations.js';
import { plain } from './report/sanitise.js';

/** The only way to the job's log: every line is sanitised. */
export const log = {
  info: (line: string) => core.info(plain(line)),
  warning: (line: string) => core.warning(plain(line)),

  /** A line that GitHub shows beside a file, or on the run's page where it belongs to none. */
  annotate: ({ level, title, message, file }: Annotation) => {
    const properties = { title: plain(title), ...(file !== undefined && { file: plain(file) }) };
    if (level === 'error') core.error(plain(message), properties);
    else core.warning(plain(message), properties);
  },

  /** A collapsible group around one step of the work. */
  group: <T>(title: string, work: () => Promise<T>): Promise<T> => core.group(plain(title), work),
};

export interface ProgressOptions {
  /** What is going on, e.g. `Packing`. */
  label: string;
  /** In bytes, or a count of `unit`; undefined where it is not known. */
  total?: number;
  /** `bytes`, or what is counted, e.g. `functions`. */
  unit: string;
  /** Asked before each line, for work that does not report by itself. */
  measure?: () => number;
}

/** Milliseconds between two lines; the first comes after as long. */
const INTERVAL = 3000;

/**
 * Reports how far some work is, but only if it takes long enough for anyone to wonder.
 * @param work calls `update` with how much of the total is done, in its unit
 */
export async function withProgress<T>(
  { label, total, unit, measure }: ProgressOptions,
  work: (update: (done: number) => void) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  let done = 0;
  const amount = (value: number) => (unit === 'bytes' ? formatBytes(value) : formatCount(value));
  const timer = setInterval(() => {
    const sofar = measure?.() ?? done;
    const elapsed = performance.now() - started;
    const of = total === undefined ? '' : ` of ${amount(total)}`;
    const what = unit === 'bytes' ? '' : ` ${unit}`;
    const rate = unit === 'bytes' ? `, ${formatBytes((sofar / elapsed) * 1000)}/s` : '';
    log.info(`${label}: ${amount(sofar)}${of}${what}, ${formatSeconds(elapsed)}${rate}`);
  }, INTERVAL);
  try {
    return await work((value) => (done = value));
  } finally {
    clearInterval(timer);
  }
}
