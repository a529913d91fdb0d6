import { describe, expect, test } from '@jest/globals';
import { findRecord } from '../../src/rollback/find-record.js';
import { keepRecord } from '../../src/rollout/record.js';
import { temporaryFolder } from '../layer/temp-folder.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A workspace with the records of rollouts, by the region of each. */
function workspaceWith(records: Record<string, string>): string {
  const workspace = temporaryFolder();
  for (const [path, region] of Object.entries(records)) {
    const file = join(workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    const before = {
      what: 'version',
      function: `arn:aws:lambda:${region}:123456789012:function:api`,
    } as const;
    keepRecord(file, { action: 'publish', region, layerName: 'models' }).intend(before)('made');
  }
  return workspace;
}

describe('the records of a rollout over regions', () => {
  const records = {
    'records/eu-central-1/record.jsonl': 'eu-central-1',
    'records/us-east-1/record.jsonl': 'us-east-1',
  };

  test.each(['eu-central-1', 'us-east-1'])('have one for %s, where the step works', (region) => {
    const workspace = workspaceWith(records);
    expect(findRecord({ path: 'records', workspace, region }).region).toBe(region);
  });

  test.each([['ap-southeast-2'], [undefined]])('are too many for a step in %s', (region) => {
    const workspace = workspaceWith(records);
    expect(() => findRecord({ path: 'records', workspace, region })).toThrow(
      'There are 2 records in records',
    );
  });

  test('are found beside what is none', () => {
    const workspace = workspaceWith(records);
    writeFileSync(join(workspace, 'records/notes.jsonl'), 'not a record');
    expect(findRecord({ path: 'records', workspace, region: 'us-east-1' }).region).toBe('us-east-1');
  });

  test('of two rollouts in one region are told apart by nobody', () => {
    const workspace = workspaceWith({ ...records, 'records/again/record.jsonl': 'us-east-1' });
    const find = () => findRecord({ path: 'records', workspace, region: 'us-east-1' });
    expect(find).toThrow('There are 3 records in records');
  });
});
