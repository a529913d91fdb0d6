// The policies of the documentation at moto, whose IAM is another one than the emulator's and has the names of the rights
// from AWS's own models. It knows rights and not what they are for, so every Resource is `*` here; those of the pages are
// held at the emulator (__tests__/documents.test.ts). A denial of Lambda's comes in XML and without the name of the right: the
// message has it from the call.
import { afterAll, describe, expect, test } from '@jest/globals';
import { actionsOf, jsonAt, policyNamed, policyNames } from '../documented-policies.ts';
import type { Statement } from '../documented-policies.ts';
import { randomBytes } from '../layer/tree.ts';
import { startMoto, testAt } from '../moto.ts';
import type { Moto } from '../moto.ts';
import { ACCOUNT, createFunctions, REGION, withMoto } from './at-moto.ts';
import type { AtMoto, StepAtMoto } from './at-moto.ts';
import { AWS_CLI, obtainTools } from './tool.ts';

const [cli = ''] = (await obtainTools(AWS_CLI)) ?? [];
const moto = cli === '' ? undefined : await startMoto();
afterAll(() => moto?.stop());

const BUCKET = 'my-org-layers-eu-central-1';
const PUBLISH = { 'layer-name': 'greetings', path: 'layer' };

interface Feature {
  /** Policies; what is taken away is of the last one. */
  policies: string[];
  inputs: Record<string, string>;
  /** Of another action than the root's. */
  folder?: string;
  /** Bytes of the layer. */
  bytes?: number;
  /** Rights without which the step warns and goes on. */
  warnsWithout?: string[];
  /** Rights that moto does not ask for in a run in which nothing goes wrong. */
  notAsked?: string[];
  /** Tried only where time does not count. */
  slow?: boolean;
  seed?: (at: AtMoto) => unknown;
  /** Before each run, by somebody who may do everything. */
  before?: (at: AtMoto) => Promise<unknown>;
}

async function publishTelemetry(at: AtMoto): Promise<void> {
  at.write({ 'telemetry/data.txt': 'telemetry' });
  const { outputs } = await at.act('.', { 'layer-name': 'telemetry', path: 'telemetry' });
  createFunctions(at, ['checkout', 'invoices'], [outputs['layer-version-arn'] ?? '']);
}

const ROLLOUT = { ...PUBLISH, functions: 'checkout, invoices' };

/** The functions, each with a version that is live. */
async function publishLive(at: AtMoto): Promise<void> {
  await publishTelemetry(at);
  for (const name of ['checkout', 'invoices']) {
    at.aws('lambda', 'publish-version', '--function-name', name);
    at.aws(
      ...['lambda', 'create-alias', '--function-name', name],
      ...['--name', 'live', '--function-version', '1'],
    );
  }
}

/** A version of another layer, to be promoted. */
async function publishWelcome(at: AtMoto): Promise<void> {
  at.write({ 'welcome/data.txt': 'welcome' });
  await at.act('.', { 'layer-name': 'welcome', path: 'welcome' });
}

const WELCOME = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:welcome:1`;

/** With the version that each run publishes there is one that may go. */
function pruning({ policies, inputs, slow = false }: Pick<Feature, 'policies' | 'inputs' | 'slow'>): Feature {
  return {
    ...{ policies, slow, folder: 'prune', inputs: { ...inputs, keep: '1', 'dry-run': 'false' } },
    seed: async (at) => {
      await publishTelemetry(at);
      at.write({ 'layer/data.bin': 'first' });
      await at.act('.', PUBLISH);
    },
    before: (at) => at.act('.', PUBLISH),
  };
}

const FEATURES: Feature[] = [
  { policies: ['publish'], inputs: PUBLISH },
  {
    policies: ['quick-start'],
    slow: true,
    inputs: { ...PUBLISH, 'layer-name': 'python-packages', functions: 'checkout, invoices' },
    seed: (at) => createFunctions(at, ['checkout', 'invoices']),
  },
  { policies: ['regions'], slow: true, inputs: { ...PUBLISH, regions: `${REGION}, us-east-1` } },
  {
    policies: ['compare'],
    folder: 'check',
    inputs: { ...PUBLISH, 'compare-with': 'latest' },
    warnsWithout: ['lambda:ListLayerVersions', 'lambda:GetLayerVersion'],
    before: (at) => at.act('.', PUBLISH),
  },
  {
    policies: ['publish', 'share', 'share-exact'],
    slow: true,
    inputs: { ...PUBLISH, 'share-with': '210987654321', 'share-exact': 'true' },
    before: (at) => at.act('.', { ...PUBLISH, 'share-with': '444444444444' }),
  },
  {
    policies: ['publish', 'promote'],
    folder: 'promote',
    inputs: { source: WELCOME, 'layer-name': 'hello' },
    seed: publishWelcome,
  },
  {
    policies: ['publish', 'source-role'],
    slow: true,
    folder: 'promote',
    inputs: {
      source: WELCOME,
      'layer-name': 'hello',
      'source-role': `arn:aws:iam::${ACCOUNT}:role/read-layers`,
    },
    seed: async (at) => {
      await publishWelcome(at);
      createReader(at);
    },
  },
  {
    policies: ['publish', 'functions', 'alias'],
    slow: true,
    inputs: { ...ROLLOUT, alias: 'live' },
    seed: publishLive,
  },
  {
    policies: ['publish', 'functions', 'alarms'],
    slow: true,
    inputs: { ...ROLLOUT, alarms: 'checkout-errors' },
    seed: async (at) => {
      await publishTelemetry(at);
      createAlarm(at);
    },
  },
  {
    policies: ['publish', 'functions', 'tags'],
    slow: true,
    inputs: { ...PUBLISH, functions: 'tag:team=shop' },
    seed: async (at) => {
      await publishTelemetry(at);
      at.awsText(
        ...['lambda', 'tag-resource', '--tags', 'team=shop'],
        ...['--resource', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:checkout`],
      );
    },
  },
  {
    policies: ['rollback', 'previous'],
    slow: true,
    folder: 'rollback',
    inputs: { functions: 'checkout, invoices', to: 'previous', 'layer-name': 'greetings' },
    seed: async (at) => {
      await publishTelemetry(at);
      at.write({ 'layer/data.bin': 'first' });
      await at.act('.', PUBLISH);
    },
    before: (at) => at.act('.', ROLLOUT),
  },
  {
    policies: ['publish', 'reference'],
    slow: true,
    inputs: { ...PUBLISH, 's3-bucket': BUCKET, 's3-object-storage-mode': 'reference' },
    warnsWithout: ['s3:GetBucketVersioning', 's3:GetBucketPolicy'],
    notAsked: ['s3:AbortMultipartUpload', 's3:GetObjectVersion'],
    seed: (at) => {
      createBucket(at, 'Enabled');
      const policy = `{"Version":"2012-10-17","Statement":[${jsonAt('bucket-policy:reference')}]}`;
      at.awsText('s3api', 'put-bucket-policy', '--bucket', BUCKET, '--policy', policy);
    },
  },
  { policies: ['publish', 'share'], inputs: { ...PUBLISH, 'share-with': '210987654321, previous' } },
  { policies: ['publish', 'parameter'], inputs: { ...PUBLISH, 'ssm-parameter': '/layers/{layer-name}' } },
  {
    policies: ['publish', 'bucket'],
    inputs: { ...PUBLISH, 's3-bucket': BUCKET },
    bytes: 53_000_000,
    seed: (at) => createBucket(at),
  },
  { policies: ['publish', 'functions'], inputs: ROLLOUT, seed: publishTelemetry },
  {
    policies: ['publish', 'functions', 'list'],
    slow: true,
    inputs: { ...PUBLISH, functions: 'check*, inv*', attach: 'always' },
    seed: publishTelemetry,
  },
  pruning({ policies: ['prune'], inputs: { 'layer-names': 'greetings' }, slow: true }),
  pruning({
    policies: ['prune', 'prune-parameter'],
    inputs: { 'layer-names': 'greetings', 'ssm-parameter': '/layers/{layer-name}' },
    slow: true,
  }),
  {
    policies: ['rollback'],
    slow: true,
    folder: 'rollback',
    inputs: { record: 'record.jsonl' },
    seed: publishTelemetry,
    before: (at) => at.act('.', ROLLOUT),
  },
];

/** What moto cannot show, with the reason; all of it is held at the emulator. */
const NOT_AT_MOTO: Record<string, string> = {
  'bucket-versions': 'its S3 asks for the rights of the object where a version is read or deleted',
  canary: 'it has no GetProvisionedConcurrencyConfig, and no metrics of Lambda',
  codedeploy: 'its deployments move no alias, so that none ends',
  kms: 'its S3 asks for no right of KMS',
  'managed-instances': 'it has no capacity providers',
  'smoke-test': 'its Invoke does not say which version ran',
  scan: 'it has no Inspector Scan',
  vulnerabilities: 'it has no Inspector Scan',
  watch: 'its Logs Insights knows no stats',
  audit: 'it has no GetAccountSettings',
  activity: 'it has no LookupEvents',
  'compare-runtime': 'its Logs Insights knows no stats',
  'prune-patterns':
    'it takes GetLayerVersionByArn for ListLayers, so that one cannot be allowed without the other',
  'read-layers': 'is the policy of the role in source-role',
  fleet: 'has the statements of other policies',
};

test('each policy that the pages give is tried out, or has a reason why not', () => {
  const tried = FEATURES.map(({ policies }) => policies.at(-1) ?? '');
  expect([...tried, ...Object.keys(NOT_AT_MOTO)].sort()).toEqual(policyNames().sort());
});

/**
 * moto asks for the right that has the operation's name, behind the name that signatures have for the service, where AWS
 * asks for another one.
 * Source: "Actions, resources, and condition keys for Amazon S3", "… for AWS Lambda"
 */
const OPERATIONS: Record<string, string[]> = {
  's3:ListBucket': ['s3:HeadBucket'],
  // GetLayerVersionByArn, which it takes for another operation.
  'lambda:GetLayerVersion': ['lambda:ListLayers'],
  'cloudwatch:DescribeAlarms': ['monitoring:DescribeAlarms'],
  'tag:GetResources': ['tagging:GetResources'],
};

/** Statements in moto's names of the rights, on everything. */
function asMotoNames(statements: Statement[]): Statement[] {
  return statements.map((statement) => ({
    Effect: 'Allow',
    Action: actionsOf(statement).flatMap((action) => [action, ...(OPERATIONS[action] ?? [])]),
    Resource: '*',
  }));
}

/** What is left of a policy without some rights. */
function without(statements: Statement[], rights: string[]): Statement[] {
  return statements.flatMap((statement) => {
    const rest = actionsOf(statement).filter((action) => !rights.includes(action));
    return rest.length > 0 ? [{ ...statement, Action: rest }] : [];
  });
}

describe('at moto, which refuses what no policy allows,', () => {
  for (const feature of FEATURES) {
    const last = feature.policies.at(-1) ?? '';
    if (feature.slow && !process.env['TRUST']) {
      test.skip(`the policies for ${last}: only with TRUST=1`, () => undefined);
      continue;
    }
    testAt(
      moto,
      `the policies for ${last} are enough, and without any of them the step says what is missing`,
      (running) => withMoto(running, cli, (at) => tryOut(running, at, feature)),
    );
  }
});

async function tryOut(running: Moto, at: AtMoto, feature: Feature): Promise<void> {
  const { policies, seed, bytes, warnsWithout = [], notAsked = [] } = feature;
  await seed?.(at);
  const credentials = createUser(at);
  const all = policies.flatMap(policyNamed);
  const own = policyNamed(policies.at(-1) ?? '').map(actionsOf);
  let runs = 0;
  const runWith = async (statements: Statement[]): Promise<StepAtMoto> => {
    // New content every time, so that there is something to do.
    at.write({ 'layer/data.bin': randomBytes(bytes ?? 1000, ++runs) });
    await feature.before?.(at);
    await allow(running, statements);
    await running.checkRights();
    const step = await at.act(feature.folder ?? '.', feature.inputs, credentials);
    await running.checkNoRights();
    return step;
  };
  // Each run takes a second or two, so that each right alone is taken away where time does not count.
  const single = process.env['TRUST'] && bytes === undefined;
  const alone = new Set(own.flat().filter((right) => !notAsked.includes(right)));
  const taken = single ? [...alone].map((right) => [right]) : own;
  for (const rights of taken) {
    const { code, errors, warnings } = await runWith(without(all, rights));
    const warns = rights.every((right) => warnsWithout.includes(right));
    const told = warns ? warnings : errors;
    const named = rights.filter((right) => told.some((message) => message.includes(right)));
    const wanted = { rights, code: warns ? 0 : 1, isNamed: true };
    expect({ rights, code, isNamed: named.length > 0, told }).toEqual({ ...wanted, told });
  }
  const { code, errors, warnings } = await runWith(all);
  expect([code, errors, warnsWithout.length > 0 ? warnings : []]).toEqual([0, [], []]);
}

function createBucket({ aws, awsText }: AtMoto, versioning?: 'Enabled'): void {
  awsText('s3', 'mb', `s3://${BUCKET}`);
  if (versioning)
    aws(
      ...['s3api', 'put-bucket-versioning', '--bucket', BUCKET],
      ...['--versioning-configuration', `Status=${versioning}`],
    );
}

function createAlarm({ awsText }: AtMoto): void {
  awsText(
    ...['cloudwatch', 'put-metric-alarm', '--alarm-name', 'checkout-errors', '--metric-name', 'Errors'],
    ...['--namespace', 'AWS/Lambda', '--statistic', 'Sum', '--period', '60', '--evaluation-periods', '1'],
    ...['--threshold', '1', '--comparison-operator', 'GreaterThanThreshold'],
  );
  awsText(
    ...['cloudwatch', 'set-alarm-state', '--alarm-name', 'checkout-errors'],
    ...['--state-value', 'OK', '--state-reason', 'quiet'],
  );
}

/** The role that reads for a promotion. */
function createReader({ aws }: AtMoto): void {
  const trust = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/publisher` },
        Action: 'sts:AssumeRole',
      },
    ],
  };
  aws(
    ...['iam', 'create-role', '--role-name', 'read-layers'],
    ...['--assume-role-policy-document', JSON.stringify(trust)],
  );
  const policy = { Version: '2012-10-17', Statement: asMotoNames(policyNamed('read-layers')) };
  aws(
    ...['iam', 'put-role-policy', '--role-name', 'read-layers', '--policy-name', 'documented'],
    ...['--policy-document', JSON.stringify(policy)],
  );
}

function createUser({ aws }: AtMoto): Record<string, string> {
  aws('iam', 'create-user', '--user-name', 'publisher');
  const made = aws('iam', 'create-access-key', '--user-name', 'publisher');
  const { AccessKey } = made as { AccessKey: { AccessKeyId: string; SecretAccessKey: string } };
  return { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
}

/** As `aws iam put-user-policy`, which takes longer. */
async function allow({ url }: Moto, statements: Statement[]): Promise<void> {
  const Statement = asMotoNames(statements);
  const scope = 'any/20260101/us-east-1/iam/aws4_request';
  const reply = await fetch(url, {
    method: 'POST',
    headers: {
      Authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=any`,
    },
    body: new URLSearchParams({
      ...{ Action: 'PutUserPolicy', Version: '2010-05-08', UserName: 'publisher' },
      ...{ PolicyName: 'documented', PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }) },
    }),
  });
  if (!reply.ok) throw new Error(await reply.text());
}
