import { callerAccount } from '../aws/account.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { FunctionSelector } from './options.ts';
import { Problem } from '../shared/problem.ts';

/** Which functions are named, and the accounts that may be written to besides the caller's. */
export interface NamedFunctions {
  functions: readonly FunctionSelector[];
  /** Of `allowed-account-ids`. */
  allowedAccountIds: readonly string[];
}

/**
 * Holds the account in each function's ARN against the caller's; who the caller is, is asked only where an ARN has an
 * account that is not listed. AWS lets a caller change a function of another account whose policy says so.
 * Source: Lambda developer guide, "Granting Lambda function access to other accounts".
 * @throws Problem for a function of an account that is neither the caller's nor listed
 */
export async function refuseForeignFunctions(
  aws: RegionClient,
  { functions, allowedAccountIds }: NamedFunctions,
): Promise<void> {
  const unlisted = functions.flatMap((fn) => {
    const account = fn.kind === 'name' ? fn.function.account : undefined;
    return account === undefined || allowedAccountIds.includes(account) ? [] : [{ account, text: fn.text }];
  });
  if (unlisted.length === 0) return;
  const caller = await callerAccount(aws);
  const foreign = unlisted.find(({ account }) => account !== caller);
  if (!foreign) return;
  const listed = [...new Set([caller, ...allowedAccountIds, foreign.account])];
  throw new Problem(
    `\`functions\` holds "${foreign.text}", a function of account ${foreign.account}, and the credentials belong to ${caller}.`,
    `Correct the ARN, or take the credentials of ${foreign.account}; if its functions are to be changed with those of ${caller}, list both: \`allowed-account-ids: ${listed.join(', ')}\`.`,
  );
}

/**
 * Refuses functions that are named by the ARN of a region that the layer does not go to.
 * @param fixFor says what to do about a function of such a region
 * @throws Problem naming the function
 */
export function refuseOtherRegions(
  functions: readonly FunctionSelector[],
  regions: readonly string[],
  fixFor: (region: string) => string,
): void {
  for (const selector of functions) {
    if (selector.kind !== 'name') continue;
    const { region, reference } = selector.function;
    if (region === undefined || regions.includes(region)) continue;
    throw new Problem(
      `\`functions\` holds "${reference}", but the layer goes to ${regions.join(', ')}, and a function takes layers of its own region only.`,
      fixFor(region),
    );
  }
}
