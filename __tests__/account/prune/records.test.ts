import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namedVersions } from '../../../src/account/prune/records.ts';
import { keepRecord } from '../../../src/rollout/record.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { FORKS, inWorkflowRun, OURS } from '../../rollout/made-by.ts';

inWorkflowRun();

const arnOf = (version: number) => `arn:aws:lambda:eu-central-1:123456789012:layer:models:${version}`;
const API = 'arn:aws:lambda:eu-central-1:123456789012:function:api';

/** A workspace with the record of a rollout from one version to another. */
function workspaceWith(path: string, from: number, to: number): string {
  const workspace = temporaryFolder();
  write(join(workspace, path), from, to);
  return workspace;
}

function write(file: string, from: number, to: number, madeBy = OURS): void {
  mkdirSync(dirname(file), { recursive: true });
  const header = {
    action: 'publish',
    region: 'eu-central-1',
    layerName: 'models',
    version: arnOf(to),
    madeBy,
  } as const;
  const other = 'arn:aws:lambda:eu-central-1:123456789012:layer:telemetry:1';
  keepRecord(file, header).intend({
    ...{ what: 'layers', function: API },
    ...{ before: [other, arnOf(from)], after: [other, arnOf(to)] },
  })('made');
}

describe('the versions that records name', () => {
  test('are what functions had before and after, of every layer', () => {
    const workspace = workspaceWith('records/a/record.jsonl', 1, 3);
    write(join(workspace, 'records/b/record.jsonl'), 3, 7);
    const versions = namedVersions(['records'], workspace).records;
    expect(versions.get(arnOf(3))).toBe('records/a/record.jsonl');
    expect(versions.get(arnOf(7))).toBe('records/b/record.jsonl');
    expect(versions.size).toBe(4);
  });

  test('are not taken of the record of another repository, and nothing is deleted then', () => {
    const workspace = workspaceWith('records/a/record.jsonl', 1, 3);
    write(join(workspace, 'records/b/record.jsonl'), 3, 7, FORKS);
    expect(() => namedVersions(['records'], workspace)).toThrow(
      'records/b/record.jsonl was made in the repository with the id 1296270',
    );
  });

  test('are those of a single file, whatever its name', () => {
    const workspace = workspaceWith('last', 1, 2);
    expect([...namedVersions(['last'], workspace).records.keys()]).toContain(arnOf(1));
  });

  test.each([
    ['there is nothing', 'gone', 'There is no record or report at gone'],
    ['there is an empty folder', 'empty', 'There is no record or report at empty'],
    ['there is a link', 'link', 'There is no record or report at link'],
    ['there is something else', 'notes', 'notes/a.jsonl is no record of a rollout'],
    ['there is a file of 300 MB', 'large', 'large/a.jsonl is larger than any record'],
  ])('are not known where %s, and nothing is deleted then', (_, path, says) => {
    const workspace = workspaceWith('records/record.jsonl', 1, 2);
    for (const folder of ['empty', 'notes', 'large']) mkdirSync(join(workspace, folder));
    symlinkSync(join(workspace, 'records'), join(workspace, 'link'));
    writeFileSync(join(workspace, 'notes/a.jsonl'), 'bread, butter\n');
    writeFileSync(join(workspace, 'large/a.jsonl'), '');
    truncateSync(join(workspace, 'large/a.jsonl'), 300 * 1024 * 1024);
    expect(() => namedVersions(['records', path], workspace)).toThrow(says);
  });
});

describe('the versions that reports name', () => {
  const report = (more: object = {}) => ({
    ...{ schema: 1, action: 'publish', outcome: 'unchanged', layerName: 'models' },
    regions: [
      { region: 'eu-central-1', version: { arn: arnOf(1), version: 1 } },
      { region: 'us-east-1', version: { arn: arnOf(2).replace('eu-central-1', 'us-east-1'), version: 2 } },
      { region: 'eu-west-1', problem: { what: 'It cannot be reached.', fix: 'Run it again.' } },
    ],
    ...more,
  });

  test('are the version of each region, beside those of records in the same folder', () => {
    const workspace = workspaceWith('records/record.jsonl', 3, 4);
    writeFileSync(join(workspace, 'records/report.json'), JSON.stringify(report()));
    writeFileSync(join(workspace, 'records/other.json'), 'not a report, and not asked for');
    const named = namedVersions(['records'], workspace);
    expect([...named.reports]).toEqual([
      [arnOf(1), 'records/report.json'],
      [arnOf(2).replace('eu-central-1', 'us-east-1'), 'records/report.json'],
    ]);
    expect([...named.records.keys()]).toContain(arnOf(3));
  });

  test.each(['publish', 'promote'])('are those of a run that failed as well (%s)', (action) => {
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, 'last.json'), JSON.stringify(report({ action, outcome: 'failed' })));
    expect([...namedVersions(['last.json'], workspace).reports.keys()]).toContain(arnOf(1));
  });

  test.each([
    ['of another action', JSON.stringify(report({ action: 'audit' }))],
    ['of another schema', JSON.stringify(report({ schema: 2 }))],
    ['without regions', JSON.stringify(report({ regions: 'eu-central-1' }))],
    ['that is cut off', JSON.stringify(report()).slice(0, -10)],
    ['that is no object', 'null'],
  ])('are not known from a report %s, and nothing is deleted then', (_, text) => {
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, 'report.json'), text);
    expect(() => namedVersions(['.'], workspace)).toThrow('is not a report of a run');
  });
});
