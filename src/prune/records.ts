import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { artifactFiles } from '../artifact.js';
import { parseLayerVersionArn } from '../aws/arn.js';
import { Problem } from '../problem.js';
import { MAX_RECORD_BYTES } from '../rollback/find-record.js';
import { readRecord } from '../rollout/record.js';
import type { RecordedRollout } from '../rollout/record.js';

/**
 * The layer versions that undoing a rollout, or undoing that again, would need, with the file that names each.
 * @param paths files, or folders with records in them, relative to the workspace or absolute
 * @throws Problem where there is no record, or what is there is none: a version may hang on it
 */
export function recordedVersions(paths: readonly string[], workspace: string): Map<string, string> {
  const versions = new Map<string, string>();
  for (const path of paths) {
    for (const record of filesAt(path, workspace)) {
      for (const arn of versionsIn(read(record))) if (!versions.has(arn)) versions.set(arn, record.shown);
    }
  }
  return versions;
}

/** A record, and how it is called in messages. */
interface RecordFile {
  file: string;
  shown: string;
}

function filesAt(path: string, workspace: string): RecordFile[] {
  const place = resolve(workspace, path);
  const files = artifactFiles(place, (name) => name.endsWith('.jsonl')) ?? [];
  if (files.length === 0) {
    throw new Problem(
      `There is no record at ${path}, which \`records\` names.`,
      'Give the folder into which actions/download-artifact put them, or take it out of `records` if there are none to be kept.',
    );
  }
  return files.map((file) => ({ file, shown: join(path, relative(place, file)) }));
}

function read({ file, shown }: RecordFile): RecordedRollout {
  if (statSync(file).size <= MAX_RECORD_BYTES) return readRecord(readFileSync(file, 'utf8'), shown);
  throw new Problem(
    `${shown} is larger than any record of a rollout.`,
    'Give the files that the output `record` of rollouts named, and nothing else.',
  );
}

/** What functions had before and after. An alias goes back to a version of its function, which has its layers itself. */
function versionsIn({ functions, version }: RecordedRollout): string[] {
  const written = functions.flatMap(({ layers }) =>
    layers.flatMap(({ before, after }) => [...before, ...after]),
  );
  return [...(version === undefined ? [] : [version]), ...written].filter(
    (arn) => parseLayerVersionArn(arn) !== undefined,
  );
}
