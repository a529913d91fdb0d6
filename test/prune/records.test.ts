import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { recordedVersions } from '../../src/prune/records.js';
import { keepRecord } from '../../src/rollout/record.js';
import { temporaryFolder } from '../layer/temp-folder.js';

const arnOf = (version: number) => `arn:aws:lambda:eu-central-1:123456789012:layer:models:${version}`;
const API = 'arn:aws:lambda:eu-central-1:123456789012:function:api';

/** A workspace with the record of a rollout from one version to another. */
function workspaceWith(path: string, from: number, to: number): string {
  const workspace = temporaryFolder();
  write(join(workspace, path), from, to);
  return workspace;
}

function write(file: string, from: number, to: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const header = {
    action: 'publish',
    region: 'eu-central-1',
    layerName: 'models',
    version: arnOf(to),
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
    const versions = recordedVersions(['records'], workspace);
    expect(versions.get(arnOf(3))).toBe('records/a/record.jsonl');
    expect(versions.get(arnOf(7))).toBe('records/b/record.jsonl');
    expect(versions.size).toBe(4);
  });

  test('are those of a single file, whatever its name', () => {
    const workspace = workspaceWith('last', 1, 2);
    expect([...recordedVersions(['last'], workspace).keys()]).toContain(arnOf(1));
  });

  test.each([
    ['there is nothing', 'gone', 'There is no record at gone'],
    ['there is an empty folder', 'empty', 'There is no record at empty'],
    ['there is a link', 'link', 'There is no record at link'],
    ['there is something else', 'notes', 'notes/a.jsonl is no record of a rollout'],
    ['there is a file of 300 MB', 'large', 'large/a.jsonl is larger than any record'],
  ])('are not known where %s, and nothing is deleted then', (_, path, says) => {
    const workspace = workspaceWith('records/record.jsonl', 1, 2);
    for (const folder of ['empty', 'notes', 'large']) mkdirSync(join(workspace, folder));
    symlinkSync(join(workspace, 'records'), join(workspace, 'link'));
    writeFileSync(join(workspace, 'notes/a.jsonl'), 'bread, butter\n');
    writeFileSync(join(workspace, 'large/a.jsonl'), '');
    truncateSync(join(workspace, 'large/a.jsonl'), 300 * 1024 * 1024);
    expect(() => recordedVersions(['records', path], workspace)).toThrow(says);
  });
});
