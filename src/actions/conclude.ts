import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { systemCode } from '../layer/unreadable.ts';
import { Problem } from '../shared/problem.ts';
import { json, plain } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';

/** Problems that the annotation of a failed step names. */
const MAX_ANNOTATED = 10;

/** What went wrong, fit to be shown; the technical cause goes to the debug log. */
export function asProblem(error: unknown): Failure {
  const cause = error instanceof Problem ? error.cause : error;
  if (cause instanceof Error) core.debug(plain(cause.stack ?? cause.message));
  const { what, fix } = error instanceof Problem ? error : unexpected(error);
  return { what: plain(what), fix: plain(fix) };
}

/** The runner's own trouble has a fix; anything else is a fault of ours. */
function unexpected(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES'].includes(systemCode(error))) {
    return {
      what: `The runner's temporary folder cannot be written to: ${message}.`,
      fix: 'Free or grow the space under RUNNER_TEMP and run the job again; a layer takes up to 250 MB there.',
    };
  }
  return {
    what: `publish-layer failed in a way it does not know: ${message}.`,
    fix: 'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.',
  };
}

/** A sentence that says what is wrong, and one that says what to do. */
export interface Failure {
  what: string;
  fix: string;
}

/** What an action has to tell at its end; what is shown is made late, so that all of it is in it. */
export interface Conclusion {
  /** What is written as JSON. */
  report: object;
  /** Where the report goes; undefined where there is no folder for it. */
  path: string | undefined;
  /** Called with the path of the written report, '' where it could not be written. */
  outputs: (path: string) => Record<string, string>;
  /** Markdown. */
  summary: () => string;
  /** Why the step fails; asked last. A report that cannot be written is one more reason. */
  failures: Failure[];
}

/** Tells everybody: report, outputs, summary, and last the one place that fails the step. */
export async function conclude({ report, path, outputs, summary, failures }: Conclusion): Promise<void> {
  const written = path !== undefined && writeReport(report, path, failures);
  const values = Object.entries(outputs(written ? path : ''));
  await handOver('outputs', failures, () => {
    for (const [name, value] of values) core.setOutput(name, value);
  });
  await handOver('summary', failures, async () => {
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summary()).write();
  });
  if (failures.length > 0) core.setFailed(inOneAnnotation(failures));
}

/** The runner's own files, which lie beside RUNNER_TEMP as a rule, may not be written; the step fails then, with a word. */
async function handOver(
  what: 'outputs' | 'summary',
  failures: Failure[],
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    failures.push({
      what: `The step's ${what} cannot be handed to the runner (${systemCode(error)}).`,
      fix: "Free space on the runner's disk and run the job again; what is done already is found and kept.",
    });
  }
}

/** GitHub shows one annotation of a few kilobytes; the report has all problems. */
function inOneAnnotation(failures: readonly Failure[]): string {
  const lines = failures.slice(0, MAX_ANNOTATED).map(({ what, fix }) => plain(`${what} ${fix}`));
  const more = failures.length - lines.length;
  return [...lines, ...(more > 0 ? [`${formatCount(more)} more problems are in the report.`] : [])].join(
    '\n',
  );
}

/** A report that cannot be written is a problem of its own, and keeps nobody from the outputs. */
function writeReport(report: object, path: string, failures: Failure[]): boolean {
  try {
    writeFileSync(path, `${json(report, 2)}\n`, { mode: 0o600 });
    return true;
  } catch (error) {
    failures.push(asProblem(error));
    return false;
  }
}
