// Somebody else works on the account while a prune deletes: what comes into use in between stays.
import {
  AddLayerVersionPermissionCommand,
  CreateFunctionCommand,
  DeleteFunctionCommand,
  DeleteLayerVersionCommand,
  PublishVersionCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../../emulator/index.js';
import { inShop } from '../../actions/campaigns/in-process.ts';
import type { Shop } from '../../actions/campaigns/in-process.ts';
import { ACCOUNT, REGION } from '../../actions/step.ts';
import { lambdaAt } from '../../emulator/clients.ts';

type Client = ReturnType<typeof lambdaAt>;

const arnOf = (version: number) => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models:${version}`;
const INPUTS = { 'layer-names': 'models', keep: '1', 'dry-run': 'false' };

/** Eight versions of a layer that nobody has, and functions that have others. */
function seed({ emulator }: Shop, functions = 3): void {
  const region = emulator.region(ACCOUNT, REGION);
  for (let version = 1; version <= 8; version++) region.seedLayer({ name: 'models' });
  const other = region.seedLayer({ name: 'telemetry' });
  for (let index = 0; index < functions; index++)
    region.seedFunction({ name: `fn-${index}`, layers: [other], versions: 1 });
}

function left({ emulator }: Shop): number[] {
  const versions = emulator.region(ACCOUNT, REGION).layers.get('models')?.versions.keys() ?? [];
  return [...versions].sort((a, b) => a - b);
}

/** Runs a prune; once version 2 has been deleted, somebody does something. */
async function pruneWhile(shop: Shop, act: (client: Client) => Promise<unknown>, inputs = {}) {
  const client = lambdaAt(shop.emulator.url, ACCOUNT, REGION);
  let done: Promise<unknown> | undefined;
  const stop = shop.emulator.onCall(async ({ operation, phase, input }) => {
    const isIt = operation === 'DeleteLayerVersion' && phase === 'after';
    if (!isIt || input.VersionNumber !== 2 || done) return;
    done = act(client);
    await done;
  });
  const ended = await shop.run('prune', { ...INPUTS, ...inputs });
  stop();
  client.destroy();
  expect(done).toBeDefined();
  expect([ended.code, ended.code === 0 ? '' : ended.log]).toEqual([0, '']);
  const report = JSON.parse(ended.report) as { warnings: string[] };
  const kept = JSON.parse(ended.outputs['kept'] ?? '') as { version: number; reason: string }[];
  return { warnings: report.warnings, kept: kept.map(({ version, reason }) => [version, reason]) };
}

const attach = (client: Client, name: string, version: number | undefined) =>
  client.send(
    new UpdateFunctionConfigurationCommand({
      ...{ FunctionName: name, Layers: version === undefined ? [] : [arnOf(version)] },
    }),
  );

const WAYS: [string, (client: Client) => Promise<unknown>, string][] = [
  ['is attached to a function', (client) => attach(client, 'fn-2', 5), 'attached to fn-2'],
  [
    'is attached, published and taken off again',
    async (client) => {
      await attach(client, 'fn-0', 5);
      await client.send(new PublishVersionCommand({ FunctionName: 'fn-0' }));
      await attach(client, 'fn-0', undefined);
    },
    'attached to fn-0:2',
  ],
  [
    'is attached to a new function',
    (client) =>
      client.send(
        new CreateFunctionCommand({
          ...{ FunctionName: 'new', Runtime: 'nodejs24.x', Handler: 'index.handler', Layers: [arnOf(5)] },
          ...{ Role: `arn:aws:iam::${ACCOUNT}:role/fn`, Code: { ZipFile: zipOf({ 'index.js': '' }) } },
        }),
      ),
    'attached to new',
  ],
  [
    'is given to another account',
    (client) =>
      client.send(
        new AddLayerVersionPermissionCommand({
          ...{ LayerName: 'models', VersionNumber: 5, StatementId: 'x', Principal: '210987654321' },
          Action: 'lambda:GetLayerVersion',
        }),
      ),
    'shared with 210987654321',
  ],
];

describe('between the plan and its delete, a version that', () => {
  test.each(WAYS)('%s stays, and that is said', (_, act, why) =>
    inShop({}, { 'README.md': '' }, async (shop) => {
      seed(shop);
      const { warnings, kept } = await pruneWhile(shop, act);
      expect(left(shop)).toEqual([5, 8]);
      expect(warnings).toEqual([
        `Version 5 of layer models was to be deleted and stays: by now it is ${why}.`,
      ]);
      expect(kept).toContainEqual([5, why.startsWith('shared') ? 'shared' : 'in-use']);
    }),
  );

  test('a parameter is made to name stays', () =>
    inShop({}, { 'README.md': '' }, async (shop) => {
      seed(shop);
      const region = shop.emulator.region(ACCOUNT, REGION);
      region.seedParameter({ name: '/layers/models', value: arnOf(8) });
      const tell = () => {
        region.seedParameter({ name: '/layers/models', value: arnOf(5) });
        return Promise.resolve();
      };
      const { warnings } = await pruneWhile(shop, tell, { 'ssm-parameter': '/layers/{layer-name}' });
      expect(left(shop)).toEqual([5, 8]);
      expect(warnings).toEqual([expect.stringContaining('in the parameter /layers/models')]);
    }));

  test('somebody else deletes is no fault, and is not among what was deleted', () =>
    inShop({}, { 'README.md': '' }, async (shop) => {
      seed(shop);
      await pruneWhile(shop, (client) =>
        client.send(new DeleteLayerVersionCommand({ LayerName: 'models', VersionNumber: 5 })),
      );
      expect(left(shop)).toEqual([8]);
    }));

  test('a function had that is deleted meanwhile goes at the next run', () =>
    inShop({}, { 'README.md': '' }, async (shop) => {
      seed(shop);
      await attach(lambdaAt(shop.emulator.url, ACCOUNT, REGION), 'fn-1', 5);
      await pruneWhile(shop, (client) => client.send(new DeleteFunctionCommand({ FunctionName: 'fn-1' })));
      expect(left(shop)).toEqual([5, 8]);
      await shop.run('prune', INPUTS);
      expect(left(shop)).toEqual([8]);
    }));
});

test('Where functions are on several pages, a few versions are deleted after each listing, and no more', () =>
  inShop({}, { 'README.md': '' }, async (shop) => {
    seed(shop, 120);
    const { emulator } = shop;
    await shop.run('prune', INPUTS);
    expect(left(shop)).toEqual([8]);
    const told = emulator.calls.map(({ operation, input }) =>
      operation === 'ListFunctions' && input.FunctionVersion !== 'ALL' ? 'list' : operation,
    );
    const again = told.slice(told.indexOf('list')).filter((one) => /^list$|Delete/.test(one));
    const round = ['list', 'list', 'list', ...Array.from({ length: 3 }, () => 'DeleteLayerVersion')];
    expect(again).toEqual([...round, ...round, 'list', 'list', 'list', 'DeleteLayerVersion']);
  }));
