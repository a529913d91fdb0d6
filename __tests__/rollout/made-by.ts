// The runs that records of the tests are of.
import { afterEach, beforeEach } from '@jest/globals';
import { WORKFLOW_RUN } from '../../emulator/github-runner.js';
import type { WorkflowRun } from '../../src/shared/workflow-run.ts';

/** As a step has it that `runStep` runs. */
export const OURS: WorkflowRun = {
  repositoryId: WORKFLOW_RUN.GITHUB_REPOSITORY_ID,
  workflow: WORKFLOW_RUN.GITHUB_WORKFLOW_REF,
  runId: WORKFLOW_RUN.GITHUB_RUN_ID,
};

/** The same workflow in a fork, which has a number of its own. */
export const FORKS: WorkflowRun = { ...OURS, repositoryId: '1296270' };

/** Lets each test of a file run in that run. */
export function inWorkflowRun(): void {
  let before: NodeJS.ProcessEnv = {};
  beforeEach(() => {
    before = { ...process.env };
    Object.assign(process.env, WORKFLOW_RUN);
  });
  afterEach(() => {
    process.env = before;
  });
}
