import { accountOf } from '../lambda/arn.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import type { Plan } from './plan-types.ts';

/**
 * Why the rollback action would refuse the record of a rollout, as the end of a sentence; undefined where it takes it.
 * @param madeBy the run that makes the record; undefined outside of GitHub
 */
export function refusalOfRecord(
  { waves }: Pick<Plan, 'waves'>,
  madeBy: WorkflowRun | undefined,
): string | undefined {
  if (!madeBy) return 'it does not say which repository, workflow and run made it';
  const planned = waves.flatMap(({ functions }) => functions.filter(({ done }) => !done));
  for (const { fn, goal } of planned) {
    if (goal.kind !== 'version') continue;
    const [own, other] = [accountOf(fn.arn), accountOf(goal.layer.layerArn)];
    if (own !== other)
      return `a record only changes versions of a layer on functions of the same account, and the layer is of account ${other} and function "${fn.name}" of ${own}`;
  }
  return undefined;
}

/** How to roll back where the rollback action would refuse the record. */
export function withoutRecord(refusal: string): string {
  return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`functions\`, by their ARNs where they are of another account (which \`allowed-account-ids\` then has to list), and \`to\`, the ARN of the version that they had. It would refuse the record of this run: ${refusal}.`;
}
