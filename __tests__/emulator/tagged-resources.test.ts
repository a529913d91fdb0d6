import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GetResourcesCommand, paginateGetResources } from '@aws-sdk/client-resource-groups-tagging-api';
import type { GetResourcesCommandInput } from '@aws-sdk/client-resource-groups-tagging-api';
import type { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, refusalOf, REGION, taggingAt } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

let emulator: Emulator;
let aws: ResourceGroupsTaggingAPIClient;
beforeEach(async () => {
  emulator = await startEmulator();
  aws = taggingAt(emulator.url);
});
afterEach(() => emulator.close());

const home = () => emulator.region(ACCOUNT, REGION);
const find = (input: Partial<GetResourcesCommandInput>) =>
  aws.send(new GetResourcesCommand({ ResourceTypeFilters: ['lambda:function'], ...input }));

async function namesFound(TagFilters: GetResourcesCommandInput['TagFilters']): Promise<string[]> {
  const { ResourceTagMappingList = [] } = await find({ TagFilters });
  return ResourceTagMappingList.map(({ ResourceARN = '' }) => ResourceARN.split(':').at(-1) ?? '');
}

describe('functions by tag', () => {
  beforeEach(() => {
    home().seedFunction({ name: 'pay', tags: { team: 'payments', stage: 'prod' } });
    home().seedFunction({ name: 'bill', tags: { team: 'payments', stage: 'test' } });
    home().seedFunction({ name: 'web', tags: { team: 'shop', empty: '' } });
    home().seedFunction({ name: 'plain' });
  });

  test('match every filter, and any value of one; a key alone takes any value', async () => {
    expect(await namesFound([{ Key: 'team', Values: ['payments'] }])).toEqual(['bill', 'pay']);
    expect(await namesFound([{ Key: 'team', Values: ['payments', 'shop'] }])).toEqual(['bill', 'pay', 'web']);
    expect(
      await namesFound([
        { Key: 'team', Values: ['payments'] },
        { Key: 'stage', Values: ['prod'] },
      ]),
    ).toEqual(['pay']);
    expect(await namesFound([{ Key: 'stage' }])).toEqual(['bill', 'pay']);
    expect(await namesFound([{ Key: 'empty', Values: [''] }])).toEqual(['web']);
    expect(await namesFound([{ Key: 'Team' }])).toEqual([]);
    expect(await namesFound([{ Key: 'constructor' }])).toEqual([]);
  });

  test('come with their ARN and all their tags; those without any never come', async () => {
    const { ResourceTagMappingList, PaginationToken } = await find({});
    expect(PaginationToken).toBe('');
    expect(ResourceTagMappingList).toHaveLength(3);
    expect(ResourceTagMappingList?.[1]).toEqual({
      ResourceARN: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:pay`,
      Tags: [
        { Key: 'team', Value: 'payments' },
        { Key: 'stage', Value: 'prod' },
      ],
    });
  });

  test('are those of one account and region', async () => {
    emulator.region(ACCOUNT, 'eu-west-1').seedFunction({ name: 'far', tags: { team: 'payments' } });
    emulator.region('222222222222', REGION).seedFunction({ name: 'foreign', tags: { team: 'payments' } });
    expect(await namesFound([{ Key: 'team', Values: ['payments'] }])).toEqual(['bill', 'pay']);
  });
});

describe('pages of functions by tag', () => {
  test('hold as many as asked for, each function once, however many are left out', async () => {
    for (let n = 0; n < 205; n += 1)
      home().seedFunction({ name: `f-${n}`, tags: { team: n % 2 ? 'odd' : 'even' } });
    const sizes: number[] = [];
    const arns = new Set<string | undefined>();
    const input = { ResourceTypeFilters: ['lambda'], TagFilters: [{ Key: 'team', Values: ['even'] }] };
    for await (const page of paginateGetResources({ client: aws, pageSize: 40 }, input)) {
      sizes.push(page.ResourceTagMappingList?.length ?? 0);
      for (const { ResourceARN } of page.ResourceTagMappingList ?? []) arns.add(ResourceARN);
    }
    expect([sizes, arns.size]).toEqual([[40, 40, 23], 103]);
  });

  test.each<[string, Partial<GetResourcesCommandInput>]>([
    ['of no size', { ResourcesPerPage: 0 }],
    ['of more than 100', { ResourcesPerPage: 101 }],
    ['after a token that was never handed out', { PaginationToken: 'nonsense' }],
    ['by a filter without a key', { TagFilters: [{ Values: ['a'] }] }],
    ['by more than 20 values', { TagFilters: [{ Key: 'a', Values: Array.from({ length: 21 }, String) }] }],
  ])('%s are refused', async (_, input) => {
    expect(await refusalOf(find(input))).toMatchObject({ name: 'InvalidParameterException', status: 400 });
  });

  test('of anything but functions are not emulated', async () => {
    expect(await refusalOf(find({ ResourceTypeFilters: ['s3'] }))).toMatchObject({ status: 501 });
    expect(await refusalOf(aws.send(new GetResourcesCommand({})))).toMatchObject({ status: 501 });
    expect(await refusalOf(find({ IncludeComplianceDetails: true }))).toMatchObject({ status: 501 });
  });
});
