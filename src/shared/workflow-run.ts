/** A run of a workflow, as a record names the one that made it. */
export interface WorkflowRun {
  /** The repository's number, which it keeps when it is renamed. */
  repositoryId: string;
  /** The workflow's file and ref, e.g. `octo-org/layers/.github/workflows/layer.yml@refs/heads/main`. */
  workflow: string;
  runId: string;
}

/**
 * The run that this step is part of.
 * Source: GitHub, "Variables reference" (GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF, GITHUB_RUN_ID).
 * @returns undefined outside of GitHub, and where one of the three is missing
 */
export function currentWorkflowRun(): WorkflowRun | undefined {
  const run = {
    repositoryId: process.env['GITHUB_REPOSITORY_ID'],
    workflow: process.env['GITHUB_WORKFLOW_REF'],
    runId: process.env['GITHUB_RUN_ID'],
  };
  return isWorkflowRun(run) ? run : undefined;
}

const NUMBER = /^[1-9]\d{0,19}$/;

/** Tells whether a value names a run wholly. */
export function isWorkflowRun(value: unknown): value is WorkflowRun {
  const { repositoryId, workflow, runId } = (value ?? {}) as Record<string, unknown>;
  const areNumbers = [repositoryId, runId].every((one) => typeof one === 'string' && NUMBER.test(one));
  return areNumbers && typeof workflow === 'string' && workflow !== '';
}
