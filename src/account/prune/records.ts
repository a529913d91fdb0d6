import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { artifactFiles } from '../../shared/artifact.ts';
import { parseLayerVersionArn } from '../../lambda/arn.ts';
import { Problem } from '../../shared/problem.ts';
import { MAX_RECORD_BYTES } from '../../rollout/rollback/find-record.ts';
import { refuseOtherRepositories } from '../../rollout/record-scope.ts';
import { readRecord } from '../../rollout/record.ts';
import type { RecordedRollout } from '../../rollout/record.ts';
import { currentWorkflowRun } from '../../shared/workflow-run.ts';
import { reportedVersions } from './reports.ts';

/** The layer versions that files name, each with the file that names it, by ARN. */
export interface NamedVersions {
  /** Versions that a rollback to before a recorded rollout needs, or a rollback of that. */
  records: Map<string, string>;
  /** Versions that serve, as the report of a run says: with `reuse: any`, an older one than the newest may. */
  reports: Map<string, string>;
}

/**
 * Reads the layer versions that records of rollouts and reports of runs name.
 * @param paths files, or folders with `*.jsonl` records or `report.json` in them, relative to the workspace or absolute
 * @throws Problem where there is neither, a file is neither, or another repository made a record, whose rollout no
 *   rollback here could roll back: a version may depend on the one that was meant
 */
export function namedVersions(paths: readonly string[], workspace: string): NamedVersions {
  const named: NamedVersions = { records: new Map(), reports: new Map() };
  for (const path of paths) {
    for (const { file, shown } of filesAt(path, workspace)) {
      const [versions, arns] = file.endsWith('.json')
        ? [named.reports, reportedVersions(textOf(file, shown), shown)]
        : [named.records, versionsIn(recorded(textOf(file, shown), shown))];
      for (const arn of arns) if (!versions.has(arn)) versions.set(arn, shown);
    }
  }
  return named;
}

/** A record or report, and its name in messages. */
interface RecordFile {
  file: string;
  shown: string;
}

function filesAt(path: string, workspace: string): RecordFile[] {
  const place = resolve(workspace, path);
  const files = artifactFiles(place, isNaming) ?? [];
  if (files.length === 0) {
    throw new Problem(
      `There is no record or report at ${path}, which \`records\` names.`,
      'Give the folder into which actions/download-artifact put them, or take it out of `records` if there are none to be kept.',
    );
  }
  return files.map((file) => ({ file, shown: join(path, relative(place, file)) }));
}

/** The names of the files that this action's outputs `record` and `report` lead to. */
function isNaming(name: string): boolean {
  return name.endsWith('.jsonl') || name === 'report.json';
}

function recorded(text: string, shown: string): RecordedRollout {
  const record = readRecord(text, shown);
  refuseOtherRepositories(record, currentWorkflowRun(), shown);
  return record;
}

function textOf(file: string, shown: string): string {
  if (statSync(file).size <= MAX_RECORD_BYTES) return readFileSync(file, 'utf8');
  throw new Problem(
    `${shown} is larger than any record of a rollout or report of a run.`,
    'Give the files that the outputs `record` and `report` named, and nothing else.',
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
