// The policies of the documentation at moto, whose IAM is another one than the emulator's and has the names of the rights
// from AWS's own models. It knows rights and not what they are for, so every Resource is `*` here; those of the pages are
// held at the emulator (test/documents.test.ts). A denial of Lambda's comes in XML and without the name of the right: the
// message has it from the call.
import { afterAll, describe, expect } from '@jest/globals';
import { actionsOf, policyNamed } from '../documented-policies.js';
import type { Statement } from '../documented-policies.js';
import { randomBytes } from '../layer/tree.js';
import { startMoto, testAt } from '../moto.js';
import type { Moto } from '../moto.js';
import { createFunctions, withMoto } from './at-moto.js';
import type { AtMoto, StepAtMoto } from './at-moto.js';
import { AWS_CLI, obtainTools } from './tool.js';

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
  /** Bytes of the layer; of a large one, statements are taken away, as each run takes long, else every right. */
  bytes?: number;
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

const FEATURES: Feature[] = [
  { policies: ['publish'], inputs: PUBLISH },
  { policies: ['publish', 'share'], inputs: { ...PUBLISH, 'share-with': '210987654321, previous' } },
  { policies: ['publish', 'parameter'], inputs: { ...PUBLISH, 'ssm-parameter': '/layers/{layer-name}' } },
  {
    policies: ['publish', 'bucket'],
    inputs: { ...PUBLISH, 's3-bucket': BUCKET },
    bytes: 53_000_000,
    seed: ({ awsText }) => awsText('s3', 'mb', `s3://${BUCKET}`),
  },
  { policies: ['publish', 'functions'], inputs: ROLLOUT, seed: publishTelemetry },
  {
    policies: ['publish', 'functions', 'list'],
    inputs: { ...PUBLISH, functions: 'check*, inv*', attach: 'always' },
    seed: publishTelemetry,
  },
  {
    policies: ['prune-patterns', 'prune'],
    folder: 'prune',
    inputs: { 'layer-name': 'greet*', keep: '1', 'dry-run': 'false' },
    // With the one that each run publishes there is one that may go.
    seed: async (at) => {
      await publishTelemetry(at);
      at.write({ 'layer/data.bin': 'first' });
      await at.act('.', PUBLISH);
    },
    before: (at) => at.act('.', PUBLISH),
  },
  {
    policies: ['rollback'],
    folder: 'rollback',
    inputs: { record: 'record.jsonl' },
    seed: publishTelemetry,
    before: (at) => at.act('.', ROLLOUT),
  },
];

/**
 * moto asks for the right that has the operation's name, where AWS asks for another one.
 * Source: "Actions, resources, and condition keys for Amazon S3", "… for AWS Lambda"
 */
const OPERATIONS: Record<string, string[]> = {
  's3:ListBucket': ['s3:HeadBucket'],
  // GetLayerVersionByArn, which it takes for another operation.
  'lambda:GetLayerVersion': ['lambda:ListLayers'],
};

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
    testAt(
      moto,
      `the policies for ${last} are enough, and without any of them the step says what is missing`,
      (running) => withMoto(running, cli, (at) => tryOut(running, at, feature)),
    );
  }
});

async function tryOut(running: Moto, at: AtMoto, feature: Feature): Promise<void> {
  const { policies, seed, bytes } = feature;
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
  const taken = bytes === undefined ? [...new Set(own.flat())].map((right) => [right]) : own;
  for (const rights of taken) {
    const { code, errors } = await runWith(without(all, rights));
    const named = rights.filter((right) => errors.some((error) => error.includes(right)));
    expect({ rights, code, isNamed: named.length > 0 }).toEqual({ rights, code: 1, isNamed: true });
  }
  const { code, errors } = await runWith(all);
  expect([code, errors]).toEqual([0, []]);
}

function createUser({ aws }: AtMoto): Record<string, string> {
  aws('iam', 'create-user', '--user-name', 'publisher');
  const made = aws('iam', 'create-access-key', '--user-name', 'publisher');
  const { AccessKey } = made as { AccessKey: { AccessKeyId: string; SecretAccessKey: string } };
  return { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
}

/** As `aws iam put-user-policy`, which takes longer. */
async function allow({ url }: Moto, statements: Statement[]): Promise<void> {
  const Statement = statements.map((statement) => ({
    Effect: 'Allow',
    Action: actionsOf(statement).flatMap((action) => [action, ...(OPERATIONS[action] ?? [])]),
    Resource: '*',
  }));
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
