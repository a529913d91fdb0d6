import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../problem.js';
import { readRecord } from '../rollout/record.js';
import type { RecordedRollout } from '../rollout/record.js';

/** A record of a rollout over every function of an account has less. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads the record that `record` means: a file, or the one record in a folder, as a downloaded artifact is.
 * @param workspace what a relative path starts from
 * @throws Problem when there is none, or more than one
 */
export function findRecord(path: string, workspace: string): RecordedRollout {
  const files = recordsAt(resolve(workspace, path), path);
  const [file, ...others] = files;
  if (file === undefined) {
    throw new Problem(
      `There is no record in ${path}.`,
      'Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.',
    );
  }
  if (others.length > 0) {
    throw new Problem(
      `There are ${files.length} records in ${path}, and each undoes a rollout of its own.`,
      `Give one of them, the newest first: \`record: ${join(path, relativeTo(path, workspace, file))}\`.`,
    );
  }
  return readRecord(readFileSync(file, 'utf8'), path);
}

function relativeTo(path: string, workspace: string, file: string): string {
  return file.slice(resolve(workspace, path).length + 1);
}

/** Links are not followed: an artifact comes from elsewhere. */
function recordsAt(place: string, path: string): string[] {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) {
    throw new Problem(
      `There is nothing at ${path}.`,
      '`record` is a path below the workspace, or an absolute one; download the artifact in a step before.',
    );
  }
  if (stats.isFile()) return stats.size <= MAX_BYTES ? [place] : [];
  if (!stats.isDirectory()) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name));
}
