import { accountOf, layerArnOf } from '../lambda/arn.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import { entriesOfTarget, layerArnBeside } from './layer-list.ts';
import type { Plan } from './plan-types.ts';

/**
 * Why the rollback action would refuse the record of a rollout, as the end of a sentence; undefined where it takes it.
 * @param madeBy the run that makes the record; undefined outside of GitHub
 * @param account of the credentials; that of the layer unless given
 */
export function refusalOfRecord(
  { waves }: Pick<Plan, 'waves'>,
  madeBy: WorkflowRun | undefined,
  account?: string,
): string | undefined {
  if (!madeBy) return 'it does not say which repository, workflow and run made it';
  const planned = waves.flatMap(({ functions }) => functions.filter(({ done }) => !done));
  for (const { fn, goal } of planned) {
    if (goal.kind !== 'version') continue;
    const [own, other] = [accountOf(fn.arn), account ?? accountOf(goal.layer.layerArn)];
    if (own !== other)
      return `a record only changes versions of a layer on functions of the same account, and ${account ? 'the credentials are' : 'the layer is'} of account ${other} and function "${fn.name}" of ${own}`;
  }
  return undefined;
}

/**
 * The layers that the rollback action has to be allowed to change besides the record's own: those of other accounts, and
 * those that were replaced.
 * @param layerName of the record's own layer
 * @returns ARNs without a version
 */
export function layersToAllow({ waves }: Pick<Plan, 'waves'>, layerName: string): string[] {
  const changed = waves
    .flatMap(({ functions }) => functions)
    .flatMap(({ fn, goal, done }) => {
      if (goal.kind !== 'version' || done) return [];
      const { layer } = goal;
      const own = layerArnBeside(fn.arn, layerName);
      const given = layer.detach ? [] : [layer.layerArn];
      return [...given, ...entriesOfTarget(fn.layers, layer).map(layerArnOf)].filter((arn) => arn !== own);
    });
  return [...new Set(changed)];
}

/** How to roll back where the rollback action would refuse the record. */
export function withoutRecord(refusal: string): string {
  return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`functions\`, by their ARNs where they are of another account (which \`allowed-account-ids\` then has to list), and \`to\`, the ARN of the version that they had. It would refuse the record of this run: ${refusal}.`;
}
