import { writeFileSync } from 'node:fs';
import * as core from '@actions/core';
import { systemCode } from '../shared/system-code.ts';
import { json, plain } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';
import { asProblem } from '../shared/failure.ts';
import type { Failure } from '../shared/failure.ts';

/** Problems that the annotation of a failed step names. */
const MAX_ANNOTATED = 10;

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
