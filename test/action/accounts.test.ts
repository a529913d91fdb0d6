// `allowed-account-ids` holds for everything that is written to, and a source for whose account it is.
import { randomFillSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, failureOf, REGION, startPlace, writesAmong } from './step.js';
import type { Place } from './step.js';

const STRANGER = '666666666666';
const theirs = (name: string, account = STRANGER) => `arn:aws:lambda:${REGION}:${account}:function:${name}`;

async function placeWithLayer(): Promise<Place> {
  const place = await startPlace();
  place.write({ 'layer/python/a.py': 'A = 1\n' });
  place.region.seedFunction({ name: 'api', aliases: { live: '1' }, versions: 1 });
  place.aws.region(STRANGER, REGION).seedFunction({ name: 'theirs' });
  return place;
}

describe('a function of another account is refused before anything is written:', () => {
  test.each([
    ['its ARN', theirs('theirs'), {}],
    ['its ARN, with the own account listed', theirs('theirs'), { 'allowed-account-ids': ACCOUNT }],
    ['one of several', `api, ${theirs('theirs')}`, {}],
    ['its ARN with an alias', `${theirs('theirs')}:live`, {}],
    ['a part of its ARN', `${STRANGER}:function:theirs`, {}],
    [
      'a part of its ARN with an alias',
      `${STRANGER}:function:theirs:live`,
      { 'allowed-account-ids': ACCOUNT },
    ],
  ])('%s', async (_, functions, inputs) => {
    const place = await placeWithLayer();
    const { code, errors } = await place.run({ functions, ...inputs });
    expect(code).toBe(1);
    expect(errors.join()).toContain(
      `a function of account ${STRANGER}, and the credentials belong to ${ACCOUNT}`,
    );
    expect(errors.join()).toContain(`\`allowed-account-ids: ${ACCOUNT}, ${STRANGER}\``);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('in a rollback to a version too', async () => {
    const place = await placeWithLayer();
    const to = place.region.seedLayer({ name: 'models' });
    const { errors } = await place.rollback({ functions: theirs('theirs'), to });
    expect(errors.join()).toContain(
      `a function of account ${STRANGER}, and the credentials belong to ${ACCOUNT}`,
    );
  });
});

test('a function of an account that is listed is asked for', async () => {
  const place = await placeWithLayer();
  const inputs = { functions: theirs('theirs'), 'allowed-account-ids': `${ACCOUNT}, ${STRANGER}` };
  const { errors } = await place.run(inputs);
  // The emulator knows no function's policy; AWS decides here.
  expect(errors.join()).not.toContain('the credentials belong to');
  expect(place.operations()).toContain('GetFunction');
});

test.each([
  ['its ARN', theirs('api', ACCOUNT)],
  ['a part of its ARN', `${ACCOUNT}:function:api`],
  ['its ARN with an alias', `${theirs('api', ACCOUNT)}:live`],
  ['a part of its ARN with an alias', `${ACCOUNT}:function:api:live`],
])('a function of the own account is updated by %s', async (_, functions) => {
  const place = await placeWithLayer();
  expect(failureOf(await place.run({ functions, 'allowed-account-ids': ACCOUNT }))).toBe('');
  expect(place.region.layersOf('api')).toHaveLength(1);
});

test('functions that are named without an account are not asked whose they are', async () => {
  const place = await placeWithLayer();
  expect(failureOf(await place.run({ functions: 'api' }))).toBe('');
  expect(place.operations()).not.toContain('GetCallerIdentity');
});

test.each([
  ['publish', (place: Place, arn: string) => place.run({ functions: arn })],
  [
    'rollback',
    (place: Place, arn: string) => place.rollback({ functions: arn, to: 'previous', 'layer-name': 'models' }),
  ],
  ['audit', (place: Place, arn: string) => place.audit({ functions: arn })],
] as const)('%s takes no ARN of a partition that its region is not in', async (_, run) => {
  const place = await placeWithLayer();
  const arn = theirs('api', ACCOUNT).replace('arn:aws:', 'arn:aws-cn:');
  const { code, errors } = await run(place, arn);
  expect(code).toBe(1);
  expect(errors.join()).toContain(
    `\`functions\` holds "${arn}", an ARN of the partition aws-cn, and its region ${REGION} is in aws.`,
  );
  expect(place.operations()).toEqual([]);
});

describe('a bucket', () => {
  const large = { 'layer/model.bin': randomFillSync(Buffer.alloc(53_000_000)) };
  const Resource = ['arn:aws:s3:::layers', 'arn:aws:s3:::layers/*'];
  const policy = { Statement: [{ Effect: 'Allow' as const, Principal: '*', Action: 's3:*', Resource }] };

  test('of another account is refused before anything is written, and taken when that account is listed', async () => {
    const place = await startPlace();
    place.write(large);
    place.aws.region(STRANGER, REGION).seedBucket({ name: 'layers', policy });
    const refused = await place.run({ 's3-bucket': 'layers', 'allowed-account-ids': ACCOUNT });
    expect(refused.errors.join()).toContain(`Bucket layers does not belong to account ${ACCOUNT}`);
    expect(writesAmong(place.operations())).toEqual([]);
    const listed = { 's3-bucket': 'layers', 'allowed-account-ids': `${ACCOUNT}, ${STRANGER}` };
    expect(failureOf(await place.run(listed))).toBe('');
    const inputs = place.aws.calls.map(({ input }) => input as Record<string, unknown>);
    expect(inputs.filter((input) => 'Bucket' in input && input['ExpectedBucketOwner'] === undefined)).toEqual(
      [],
    );
    expect(place.aws.region(STRANGER, REGION).objectsIn('layers')).toEqual([]);
  });
});
