import { Problem } from '../shared/problem.ts';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';

/**
 * The account that the credentials belong to, asked for once. It takes no right.
 * Source: API reference of GetCallerIdentity.
 */
export function callerAccount(aws: RegionClient): Promise<string> {
  const { caller } = aws;
  caller.account ??= askForAccount(aws).catch((error: unknown) => {
    // Another region may be asked.
    delete caller.account;
    throw error;
  });
  return caller.account;
}

/** The STS client is loaded only here. */
async function askForAccount(aws: RegionClient): Promise<string> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient(clientSettings(aws));
  const attempt = {
    service: 'AWS STS',
    action: 'sts:GetCallerIdentity',
    subject: 'the account of the credentials',
    resource: '*',
    region: aws.region,
  };
  const ask: Send<string> = async (options) => {
    const { Account: account } = await sts.send(new GetCallerIdentityCommand({}), options);
    if (!account) throw new MalformedReply('GetCallerIdentity was answered without an account');
    return account;
  };
  return withErrorContext(attempt, () => aws.call(ask, { quota: 'other', repeatable: true }));
}

/** @throws Problem when the credentials belong to an account that is not on the list */
export function refuseOtherAccounts(account: string, allowed: readonly string[]): void {
  if (allowed.length === 0 || allowed.includes(account)) return;
  throw new Problem(
    `The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(', ')}).`,
    'Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.',
  );
}
