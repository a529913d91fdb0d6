import { describe, expect, test } from '@jest/globals';
import { findRecord } from '../../../src/rollout/rollback/find-record.ts';
import { keepRecord } from '../../../src/rollout/record.ts';
import type { WorkflowRun } from '../../../src/shared/workflow-run.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FORKS, inWorkflowRun, OURS } from '../made-by.ts';

inWorkflowRun();

/** A workspace with the records of rollouts, by the region of each. */
function workspaceWith(records: Record<string, string>, madeBy: WorkflowRun | undefined = OURS): string {
  const workspace = temporaryFolder();
  for (const [path, region] of Object.entries(records)) {
    const file = join(workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    const before = {
      what: 'version',
      function: `arn:aws:lambda:${region}:123456789012:function:api`,
    } as const;
    keepRecord(file, { action: 'publish', region, layerName: 'models', madeBy }).intend(before)('made');
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

describe('a record', () => {
  const region = 'eu-central-1';
  const found = (madeBy?: WorkflowRun) =>
    findRecord({ path: 'a', workspace: workspaceWith({ 'a/r.jsonl': region }, madeBy), region });

  test('of this repository is taken, whatever its workflow and run', () => {
    const madeBy = { ...OURS, workflow: 'octo-org/renamed/.github/workflows/x.yml@refs/tags/v1', runId: '7' };
    expect(found(madeBy)).toMatchObject({ madeBy, path: 'a/r.jsonl' });
  });

  test('of another repository is refused, and told by which run it was made', () => {
    expect(() => found(FORKS)).toThrow(
      `a/r.jsonl was made in the repository with the id 1296270, by run ${FORKS.runId} of ${FORKS.workflow}, and this is the repository with the id 1296269.`,
    );
  });

  test('that does not say who made it is refused', () => {
    const workspace = workspaceWith({ 'a/r.jsonl': region });
    const lines = readFileSync(join(workspace, 'a/r.jsonl'), 'utf8').split('\n');
    const { madeBy, ...begin } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(madeBy).toEqual(OURS);
    writeFileSync(join(workspace, 'a/r.jsonl'), [JSON.stringify(begin), ...lines.slice(1)].join('\n'));
    expect(() => findRecord({ path: 'a', workspace, region })).toThrow(
      'a/r.jsonl does not say which repository, workflow and run made it.',
    );
  });

  test.each(['GITHUB_REPOSITORY_ID', 'GITHUB_WORKFLOW_REF', 'GITHUB_RUN_ID'])(
    'is refused where %s is not set: nobody knows whose it is',
    (name) => {
      process.env[name] = '';
      expect(() => found(OURS)).toThrow('Whether a/r.jsonl is a record of this repository is not known');
    },
  );

  test('of another repository is refused among those of several regions too', () => {
    const workspace = workspaceWith({ 'a/1.jsonl': region, 'a/2.jsonl': 'us-east-1' }, FORKS);
    expect(() => findRecord({ path: 'a', workspace, region })).toThrow(
      'a/1.jsonl was made in the repository',
    );
  });
});
