import type { LayerVersionArn } from '../../lambda/arn.ts';
import { Problem } from '../../shared/problem.ts';

/**
 * Refuses a source of an account that none may come from. A report says itself whose version it names, and whoever can
 * change the report can name a version of an account of their own.
 * @param accountIds of `source-account-ids`; none for any
 * @throws Problem before AWS is asked anything
 */
export function refuseOtherSourceAccount(layer: LayerVersionArn, accountIds: readonly string[]): void {
  if (accountIds.length === 0 || accountIds.includes(layer.account)) return;
  throw new Problem(
    `The source ${layer.arn} is of account ${layer.account}, which is not in \`source-account-ids\` (${accountIds.join(', ')}).`,
    'Look where `source` comes from: do not promote a version of an account that you do not know. If the account is right, add it to the list.',
  );
}
