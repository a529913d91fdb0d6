// `allowed-account-ids` holds for everything that is written to, and a source for whose account it is.
import { randomFillSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, failureOf, REGION, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

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

test.each([
  [
    'kms-key-id',
    `arn:aws-cn:kms:${REGION}:${ACCOUNT}:alias/layers`,
    (place: Place, arn: string) => place.run({ 's3-bucket': 'layers', 'kms-key-id': arn }),
  ],
  [
    'compare-with',
    `arn:aws-cn:lambda:${REGION}:${ACCOUNT}:layer:models:1`,
    (place: Place, arn: string) => place.check({ 'compare-with': arn }),
  ],
  [
    'source-role',
    `arn:aws-cn:iam::${STRANGER}:role/reader`,
    (place: Place, arn: string) =>
      place.promote({
        ...{ source: `arn:aws-cn:lambda:cn-north-1:${STRANGER}:layer:models:1`, 'source-role': arn },
        zip: 'layer.zip',
      }),
  ],
] as const)('`%s` takes no ARN of another partition, and no call is made', async (input, arn, run) => {
  const place = await placeWithLayer();
  const { code, errors } = await run(place, arn);
  expect(code).toBe(1);
  expect(errors.join()).toMatch(
    new RegExp(`\`${input}\` (?:holds|is) "${arn}", an ARN of the partition aws-cn`),
  );
  expect(place.operations()).toEqual([]);
});

describe('a bucket', () => {
  const large = { 'layer/model.bin': randomFillSync(Buffer.alloc(53_000_000)) };
  const Resource = ['arn:aws:s3:::layers', 'arn:aws:s3:::layers/*'];

  test('of another account is refused before anything is written, and taken when that account is listed', async () => {
    const place = await startPlace();
    place.write(large);
    place.aws.region(STRANGER, REGION).seedBucket({
      name: 'layers',
      policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: ['s3:*'], Resource }] },
    });
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

describe('the source of a promotion', () => {
  const SOURCE = `arn:aws:lambda:${REGION}:${STRANGER}:layer:models:1`;

  /** A stranger's layer that the job may read, and a report that names it. */
  async function placeWithReport(): Promise<Place> {
    const place = await startPlace();
    const stranger = place.aws.region(STRANGER, REGION);
    stranger.seedLayer({ name: 'models', files: { 'python/a.py': 'A = 1\n' } });
    const shared = { Sid: 'all', Principal: '*', Action: 'lambda:GetLayerVersion', Resource: SOURCE };
    stranger.seedPolicy({ name: 'models', version: 1, statements: [{ ...shared, Effect: 'Allow' }] });
    const version = { arn: SOURCE, version: 1 };
    const report = {
      schema: 1,
      action: 'publish',
      layerName: 'models',
      regions: [{ region: REGION, version }],
    };
    place.write({ 'report.json': JSON.stringify(report) });
    return place;
  }

  test.each([
    ['an ARN', SOURCE, ACCOUNT],
    ['a report', 'report.json', ACCOUNT],
    ['a report, of several accounts', 'report.json', `${ACCOUNT}\n111111111111`],
  ])(
    'that is %s, of an account that is not listed, is refused without a call',
    async (_, source, accounts) => {
      const place = await placeWithReport();
      const { code, errors } = await place.promote({ source, 'source-account-ids': accounts });
      expect(code).toBe(1);
      expect(errors.join()).toContain(
        `The source ${SOURCE} is of account ${STRANGER}, which is not in \`source-account-ids\` (${accounts.replace('\n', ', ')}).`,
      );
      expect(place.operations()).toEqual([]);
    },
  );

  test.each([
    ['that is an ARN', SOURCE, ''],
    ['that is an ARN, of a listed account', SOURCE, STRANGER],
    ['that is a report', 'report.json', ''],
    ['that is a report, of a listed account', 'report.json', `${ACCOUNT}, ${STRANGER}`],
  ])('%s is named in log, summary and report with its account', async (_, source, accounts) => {
    const place = await placeWithReport();
    const outcome = await place.promote({ source, 'source-account-ids': accounts });
    expect(failureOf(outcome)).toBe('');
    expect(outcome.log).toContain(`Reading ${SOURCE} of account ${STRANGER}`);
    expect(outcome.summary).toContain(
      `| Source | <code>${SOURCE}</code> of account <code>${STRANGER}</code> |`,
    );
    expect(outcome.report.source).toMatchObject({ arn: SOURCE, account: STRANGER });
  });

  test('is not named by an account that can be none', async () => {
    const place = await placeWithReport();
    const { errors } = await place.promote({ source: SOURCE, 'source-account-ids': '12345' });
    expect(errors.join()).toContain('`source-account-ids` holds "12345".');
  });
});
