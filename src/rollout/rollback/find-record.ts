import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { artifactFiles } from '../../shared/artifact.ts';
import { Problem } from '../../shared/problem.ts';
import { refuseOtherRepositories } from '../record-scope.ts';
import { readRecordWithLines } from '../record.ts';
import type { RecordWithLines } from '../record.ts';
import { currentWorkflowRun } from '../../shared/workflow-run.ts';

/** A record of a rollout over every function of an account has less. */
export const MAX_RECORD_BYTES = 256 * 1024 * 1024;

/** Where to look for a record. */
export interface RecordSource {
  path: string;
  /** What a relative path starts from. */
  workspace: string;
  /** Where the step works: of the records of several regions it is that one's. */
  region: string | undefined;
}

/** A record, and how it is called in messages. */
export interface LocatedRecord extends RecordWithLines {
  path: string;
}

/**
 * Reads the record that `record` means: a file, or the one record in a folder, as a downloaded artifact is; of those of
 * a rollout over several regions, the one of the region.
 * @throws Problem when there is none, or more than one, or when this repository did not make it
 */
export function findRecord(place: RecordSource): LocatedRecord {
  const found = theOneAt(place);
  refuseOtherRepositories(found, currentWorkflowRun(), found.path);
  return found;
}

function theOneAt({ path, workspace, region }: RecordSource): LocatedRecord {
  const files = recordsAt(resolve(workspace, path), path);
  const shown = (file: string) => join(path, relative(resolve(workspace, path), file));
  const [file, ...others] = files;
  if (file === undefined) {
    throw new Problem(
      `There is no record in ${path}.`,
      'Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.',
    );
  }
  if (others.length > 0) {
    const [here, ...more] = files.flatMap((one) => recordOf(region, one, shown(one)));
    if (here && more.length === 0) return here;
    throw new Problem(
      `There are ${files.length} records in ${path}, and each is of a rollout of its own.`,
      `Give one of them, the newest first, or run the step in the region of the one that is meant: \`record: ${shown(file)}\`.`,
    );
  }
  return readFound(file, shown(file));
}

function readFound(file: string, path: string): LocatedRecord {
  return { ...readRecordWithLines(readFileSync(file, 'utf8'), path), path };
}

/** The record of a region in a file that may be another one's, or none at all. */
function recordOf(region: string | undefined, file: string, path: string): LocatedRecord[] {
  try {
    const record = readFound(file, path);
    return record.region === region ? [record] : [];
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function recordsAt(place: string, path: string): string[] {
  const files = artifactFiles(place, (name) => name.endsWith('.jsonl'));
  if (files) return files.filter((file) => statSync(file).size <= MAX_RECORD_BYTES);
  throw new Problem(
    `There is nothing at ${path}.`,
    '`record` is a path below the workspace, or an absolute one; download the artifact in a step before.',
  );
}
