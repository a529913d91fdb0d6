import { join } from 'node:path';
import { conclude } from './conclude.ts';
import { asProblem } from '../shared/failure.ts';
import type { Failure } from '../shared/failure.ts';
import { listenForCancellation } from '../shared/cancellation.ts';
import { log } from '../shared/log.ts';
import { scratchFolder } from '../shared/temporary-folder.ts';

/** What an action may use while it runs. */
export interface RunContext {
  /** A folder of the step's own, for the zip, the record and the report. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/** An action: its work, and how its report becomes outputs, summary and failure. */
export interface Action<R extends { problems: Failure[]; warnings: string[] }> {
  /** Filled in as far as the work gets. */
  report: R;
  /** The work. @throws Problem, which fails the step */
  run(context: RunContext): Promise<void>;
  /** Ends the threads, however the work ended. */
  close?(): Promise<void>;
  /** Publishes the findings elsewhere, e.g. as a comment, after work that failed too; not for a cancelled job. */
  share?(): Promise<void>;
  /** Adds to the report how the work ended; pure. */
  finish(report: R): R;
  /** @param path of the written report, '' where it could not be written */
  outputs(finished: R, path: string): Record<string, string>;
  /** Markdown. */
  summary(finished: R): string;
  /** Why the step fails; its problems without this. */
  failures?(finished: R): Failure[];
}

/**
 * Runs an action from start to end, the same way for all: outputs, summary and report are written whatever happens, in
 * the time that a cancelled job has, too; a problem fails the step last.
 */
export async function runAction<R extends { problems: Failure[]; warnings: string[] }>(
  action: Action<R>,
): Promise<void> {
  const { report } = action;
  const interruption = listenForCancellation();
  const { signal } = interruption;
  let folder: string | undefined;
  try {
    folder = scratchFolder();
    await interruption.within(action.run({ folder, interruption: signal }));
  } catch (error) {
    report.problems.push(asProblem(error));
  } finally {
    await action.close?.();
  }
  if (action.share && !signal.aborted) {
    const sharing = interruption.within(action.share());
    await sharing.catch((error: unknown) => report.problems.push(asProblem(error)));
  }
  const finished = action.finish(report);
  for (const warning of finished.warnings.slice(report.warnings.length)) log.warning(warning);
  await conclude({
    report: finished,
    path: folder && join(folder, 'report.json'),
    outputs: (path) => action.outputs(finished, path),
    summary: () => action.summary(action.finish(report)),
    failures: action.failures?.(finished) ?? finished.problems,
  });
  interruption.end();
}
