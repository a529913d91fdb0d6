import { callerAccount } from '../aws/account.ts';
import type { RegionClient } from '../aws/region-client.ts';

/**
 * Makes patterns of layers' ARNs in this region of names and ARNs as the user gives them; a name alone is of the account
 * of the credentials.
 * @throws Problem when AWS does not say which account that is
 */
export async function layerArnPatterns(aws: RegionClient, items: readonly string[]): Promise<string[]> {
  const { partition, region } = aws;
  const own = items.some((item) => !item.startsWith('arn:')) ? await callerAccount(aws) : '';
  return items.map((item) =>
    item.startsWith('arn:') ? item : `arn:${partition}:lambda:${region}:${own}:layer:${item}`,
  );
}
