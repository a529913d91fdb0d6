import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';

/** What Lambda keeps for the account in a region, and what it would keep at the most. Bytes. */
export interface CodeStorage {
  /** Functions and layers, every version of each. */
  used: number;
  limit: number;
  /** Functions there are. */
  functions: number;
}

/** Reads how full the account's code storage is. @throws Problem when AWS refuses */
export async function readCodeStorage(aws: RegionClient): Promise<CodeStorage> {
  const read: Send<CodeStorage> = async (options) => {
    const reply = await aws.lambda.send(new GetAccountSettingsCommand({}), options);
    const { TotalCodeSize: used, FunctionCount: functions } = reply.AccountUsage ?? {};
    const limit = reply.AccountLimit?.TotalCodeSize;
    if (used === undefined || limit === undefined)
      throw new MalformedReply('GetAccountSettings was answered without the code storage');
    return { used, limit, functions: functions ?? 0 };
  };
  const attempt = {
    action: 'lambda:GetAccountSettings',
    subject: "the account's code storage",
    resource: '*',
    region: aws.region,
  };
  return withErrorContext(attempt, () => aws.call(read, { repeatable: true }));
}
