import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './system-code.ts';
import { Problem } from './problem.ts';

/**
 * Makes a folder of the step's own, for its owner only, under RUNNER_TEMP: for the zip, the record and the report.
 * @throws Problem where none can be made
 */
export function scratchFolder(): string {
  const { RUNNER_TEMP: given } = process.env;
  const parent = given || tmpdir();
  try {
    return mkdtempSync(join(parent, 'publish-layer-'));
  } catch (error) {
    const code = systemCode(error);
    throw new Problem(
      code === 'ENOENT'
        ? `The runner's temporary folder ${parent} (RUNNER_TEMP) is not there.`
        : `No folder can be made in the runner's temporary folder ${parent} (RUNNER_TEMP): ${code}.`,
      code === 'ENOENT'
        ? 'Do not remove or change RUNNER_TEMP in an earlier step, or make the folder: `mkdir -p "$RUNNER_TEMP"`.'
        : 'See that there is space and that the job may write there, and run it again.',
      { cause: error },
    );
  }
}
