// What an account has, listed page by page, against accounts of which it is known.
import { describe, expect, test } from '@jest/globals';
import { readCodeStorage } from '../../src/aws/account-settings.ts';
import { listAliases } from '../../src/aws/aliases.ts';
import { dateIn } from '../../src/aws/layers.ts';
import { inventoryFunctions, usesOf } from '../../src/account/functions.ts';
import { inventoryLayers } from '../../src/account/layers.ts';
import { isShared, readSharing } from '../../src/account/sharing.ts';
import { ACCOUNT, atTheEmulator, REGION } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { diceOf } from '../rollout/campaigns/dice.ts';
import { seedRandomAccount } from './random-account.ts';
import type { TrueAccount } from './random-account.ts';

const SEEDS = [1, 2, 3, 4];

/** Runs a scene in an account made at random, whose lists have a few items on each page. */
function inAccount(
  seed: number,
  scene: (stage: Stage, account: TrueAccount) => Promise<void>,
): Promise<void> {
  const dice = diceOf(seed);
  return atTheEmulator({ pageSize: dice.whole(1, 7) }, async (stage) => {
    const where = { account: ACCOUNT, region: REGION, workspace: temporaryFolder(), now: Date.now() };
    await scene(stage, await seedRandomAccount(dice, { emulator: stage.emulator, ...where }));
  });
}

const versionsOf = ({ layers }: TrueAccount) => layers.flatMap(({ versions }) => versions);

describe.each(SEEDS)('of account %i', (seed) => {
  test('all layers and versions are found, the newest first, with their dates', () =>
    inAccount(seed, async ({ aws }, account) => {
      const found = await inventoryLayers(aws, [{ kind: 'glob', pattern: '*' }]);
      const there = account.layers
        .map(({ name, versions }) => ({ name, versions: versions.filter((one) => !one.isDeleted) }))
        .filter(({ versions }) => versions.length > 0);
      expect(found.map(({ name, versions }) => [name, versions.map(({ arn }) => arn)])).toEqual(
        there
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, versions }) => [name, versions.map(({ arn }) => arn).reverse()]),
      );
      for (const version of versionsOf(account)) {
        const listed = found.flatMap(({ versions }) => versions).find(({ arn }) => arn === version.arn);
        if (!version.isDeleted) expect(listed?.createdAt).toEqual(version.createdAt);
      }
    }));

  test('all function versions are found, and who uses which layer version', () =>
    inAccount(seed, async ({ aws }, account) => {
      const functions = await inventoryFunctions(aws);
      const found = [...functions.values()].map(({ name, versions }) => [
        name,
        versions.map(({ version, layers }) => [version, ...layers]),
      ]);
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(
          account.functions.map(({ name, layers, published }) => [
            name,
            [['$LATEST', ...layers], ...published.map((own, index) => [String(index + 1), ...own])],
          ]),
        ),
      );
      const uses = usesOf(functions.values());
      for (const { arn, latest, published } of versionsOf(account)) {
        const users = (uses.get(arn) ?? []).map((use) =>
          use.version === '$LATEST' ? use.function : `${use.function}:${use.version}`,
        );
        expect(users.sort()).toEqual([...latest, ...published].sort());
      }
    }));

  test('aliases have both of their versions, and policies their grantees', () =>
    inAccount(seed, async ({ aws }, account) => {
      for (const { name, aliases } of account.functions) {
        const found: [string, unknown][] = [];
        for await (const { name: alias, version, weights } of listAliases(aws, name))
          found.push([alias, { version, ...(Object.keys(weights).length > 0 && { weights }) }]);
        expect(Object.fromEntries(found)).toEqual(aliases);
      }
      for (const { arn, isDeleted, sharedWith } of versionsOf(account)) {
        const sharing = await readSharing(aws, arn);
        if (isDeleted) expect(sharing).toBeUndefined();
        else
          expect(sharing && [...sharing.grantees, ...sharing.unknown].sort()).toEqual([...sharedWith].sort());
        if (sharing) expect(isShared(sharing)).toBe(sharedWith.length > 0);
      }
    }));
});

test('the code storage has what is used and what there is', () =>
  atTheEmulator({ codeStorageBytes: 5_000_000 }, async ({ aws, region }) => {
    region.seedLayer({ name: 'models', unzippedSize: 1_000_000 });
    region.seedFunction({ name: 'api', unzippedSize: 500_000 });
    expect(await readCodeStorage(aws)).toEqual({ used: 1_500_000, limit: 5_000_000, functions: 1 });
  }));

test('a layer that is named and not there has no versions, and is asked for alone', () =>
  atTheEmulator({}, async ({ aws, emulator }) => {
    const layers = await inventoryLayers(aws, [{ kind: 'name', name: 'models' }]);
    expect(layers).toEqual([{ name: 'models', named: true, versions: [] }]);
    expect(emulator.calls.map(({ operation }) => operation)).toEqual(['ListLayerVersions']);
  }));

test.each([
  ['2026-11-25T09:30:00.000+0000', '2026-11-25T09:30:00.000Z'],
  ['2026-11-25T09:30:00.123+0130', '2026-11-25T08:00:00.123Z'],
  ['yesterday', undefined],
  ['', undefined],
])('the date %s is %s', (text, date) => expect(dateIn(text)?.toISOString()).toBe(date));
