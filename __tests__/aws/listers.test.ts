import { describe, expect, test } from '@jest/globals';
import { listAliases } from '../../src/aws/aliases.ts';
import { listDetailedVersions, listVersions } from '../../src/aws/layers.ts';
import { listFunctions, listFunctionVersions, listVersionsOfFunction } from '../../src/aws/list-functions.ts';
import { listLayers } from '../../src/aws/list-layers.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const API = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;

async function count(items: AsyncIterable<unknown>): Promise<number> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all.length;
}

/** Everything of Lambda's that is listed, with how many items there are of it. */
const LISTERS: [operation: string, items: number, list: (stage: Stage) => Promise<number>][] = [
  ['ListLayerVersions', 3, async ({ aws }) => (await listVersions(aws, 'mine', 'first')).length],
  ['ListLayerVersions', 3, async ({ aws }) => (await listVersions(aws, 'mine', 'all')).length],
  ['ListLayerVersions', 3, async ({ aws }) => (await listVersions(aws, 'mine', { newerThan: 0 })).length],
  ['ListLayerVersions', 3, ({ aws }) => count(listDetailedVersions(aws, 'mine'))],
  ['ListLayers', 2, ({ aws }) => count(listLayers(aws))],
  ['ListFunctions', 1, ({ aws }) => count(listFunctions(aws))],
  ['ListFunctions', 3, ({ aws }) => count(listFunctionVersions(aws, 'all'))],
  ['ListVersionsByFunction', 3, ({ aws }) => count(listVersionsOfFunction(aws, API))],
  ['ListAliases', 1, ({ aws }) => count(listAliases(aws, API))],
];

describe.each(LISTERS)('%s with %i items', (operation, items, list) => {
  test('is read to its end through empty pages', async () => {
    await atTheEmulator({}, async (stage) => {
      const { region, emulator } = stage;
      for (const a of ['1', '2', '3']) region.seedLayer({ name: 'mine', files: { a } });
      region.seedLayer({ name: 'other' });
      region.seedFunction({ name: 'api', versions: 2, aliases: { live: '1' } });
      emulator.fault({ operation, kind: 'empty-page', times: 2 });
      expect(await list(stage)).toBe(items);
      expect(emulator.callsOf(operation)).toHaveLength(3);
    });
  });
});

test('markers that never repeat are handed out, each of which is followed', async () => {
  await atTheEmulator({}, async ({ aws, emulator, region }) => {
    region.seedFunction({ name: 'api' });
    emulator.fault({ operation: 'ListFunctions', kind: 'endless-pages', times: 20 });
    expect(await count(listFunctions(aws))).toBe(21);
  });
});
