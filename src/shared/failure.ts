import { log } from './log.ts';
import { Problem } from './problem.ts';
import { plain } from './sanitise.ts';
import { systemCode } from './system-code.ts';

/** A sentence that says what is wrong, and one that says what to do. */
export interface Failure {
  what: string;
  fix: string;
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

/** What went wrong, fit to be shown; the technical cause goes to the debug log. */
export function asProblem(error: unknown): Failure {
  const cause = error instanceof Problem ? error.cause : error;
  if (cause instanceof Error) log.debug(cause.stack ?? cause.message);
  const { what, fix } = error instanceof Problem ? error : unexpected(error);
  return { what: plain(what), fix: plain(fix) };
}
