import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/**
 * Finds functions by a tag, by the Resource Groups Tagging API, whose client is loaded only here. What it knows may
 * be some seconds old: a function that was just deleted can still be found.
 * @returns their ARNs
 * @throws Problem when AWS refuses, or does not end the list
 */
export async function taggedFunctions(
  aws: RegionClient,
  { key, value }: { key: string; value: string },
): Promise<string[]> {
  const arns: string[] = [];
  for await (const { arn } of findTagged(aws, { key, value })) arns.push(arn);
  return arns;
}

/**
 * What value functions have for a tag, by their ARNs; those without the tag are not among them.
 * @throws Problem when AWS refuses, or does not end the list
 */
export async function tagValues(aws: RegionClient, key: string): Promise<Map<string, string>> {
  const values = new Map<string, string>();
  for await (const { arn, value } of findTagged(aws, { key })) values.set(arn, value);
  return values;
}

interface Tagged {
  arn: string;
  /** Of the tag that was asked for. */
  value: string;
}

async function* findTagged(
  aws: RegionClient,
  { key, value }: { key: string; value?: string },
): AsyncGenerator<Tagged> {
  const { GetResourcesCommand, ResourceGroupsTaggingAPIClient } =
    await import('@aws-sdk/client-resource-groups-tagging-api');
  const tagging = new ResourceGroupsTaggingAPIClient(clientSettings(aws));
  const tag = value === undefined ? key : `${key}=${value}`;
  const attempt = {
    service: 'AWS Resource Groups Tagging API',
    action: 'tag:GetResources',
    subject: `the functions tagged ${tag}`,
    resource: '*',
    region: aws.region,
  };
  const page = (from: string | undefined) => {
    const command = new GetResourcesCommand({
      TagFilters: [{ Key: key, ...(value !== undefined && { Values: [value] }) }],
      ResourceTypeFilters: ['lambda:function'],
      ResourcesPerPage: 100,
      ...(from && { PaginationToken: from }),
    });
    const find: Send<Page<Tagged>> = async (options) => {
      const { ResourceTagMappingList, PaginationToken } = await tagging.send(command, options);
      if (!ResourceTagMappingList) throw new MalformedReply('GetResources was answered without a list');
      return {
        items: ResourceTagMappingList.map(({ ResourceARN: arn = '', Tags = [] }) => ({
          arn,
          value: Tags.find(({ Key }) => Key === key)?.Value ?? '',
        })),
        next: PaginationToken,
      };
    };
    return withErrorContext(attempt, () => aws.call(find, { quota: 'other', repeatable: true }));
  };
  yield* everyItem({ ...aws, of: `functions tagged ${tag}` }, page);
}
