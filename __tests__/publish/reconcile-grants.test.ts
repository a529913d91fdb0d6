import { describe, expect, test } from '@jest/globals';
import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import { reconcileGrants } from '../../src/publish/reconcile-grants.ts';
import type { ReconciledGrants, GrantChange, WantedGrants } from '../../src/publish/reconcile-grants.ts';
import { statementIdOf } from '../../src/lambda/principal.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { LAYER, granteesNamed, idsOf, seedShared, statementFor, statementsOf } from './policies.ts';

const [A, B, C] = ['111111111111', '222222222222', '333333333333'] as const;
const ADD = 'AddLayerVersionPermission';
const REMOVE = 'RemoveLayerVersionPermission';
const READ = 'GetLayerVersionPolicy';

function bring(
  { aws }: Pick<Stage, 'aws'>,
  wanted: string[],
  more: Partial<WantedGrants> = {},
): Promise<ReconciledGrants> {
  return reconcileGrants(aws, {
    layerName: LAYER,
    version: 1,
    wanted: granteesNamed(...wanted),
    exact: false,
    ...more,
  });
}

/** What of an operation took effect. */
function applied({ emulator }: Stage, operation: string) {
  return emulator.callsOf(operation).filter((call) => call.applied);
}

describe('the grants of a layer version', () => {
  test('are added and read back, one call for each and two reads', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      expect(await bring(stage, [A, 'o-aaaaaaaaaa', 'public'])).toEqual({
        before: [],
        after: granteesNamed(A, 'o-aaaaaaaaaa', 'public'),
        added: granteesNamed(A, 'o-aaaaaaaaaa', 'public'),
        revoked: [],
        unknown: [],
      });
      const operations = stage.emulator.calls.map(({ operation }) => operation);
      expect(operations).toEqual([READ, ADD, ADD, ADD, READ]);
      expect(statementsOf(stage)).toEqual([A, 'o-aaaaaaaaaa', 'public'].map((text) => statementFor(text)));
    });
  });

  test('that are as wanted are read once, and that is all', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(A, { Sid: 'by-hand' }), statementFor('public')]);
      const before = granteesNamed(A, 'public');
      expect(await bring(stage, ['public', A])).toEqual({
        ...{ before, after: before, added: [], revoked: [], unknown: [] },
      });
      expect(stage.emulator.calls.map(({ operation }) => operation)).toEqual([READ]);
    });
  });

  test('of others stay unless they are to be exact', async () => {
    await atTheEmulator({}, async (stage) => {
      const odd = statementFor(B, { Sid: 'odd', Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } });
      seedShared(stage, [statementFor(C, { Sid: 'by-hand' }), odd]);
      expect(await bring(stage, [A])).toMatchObject({
        added: granteesNamed(A),
        revoked: [],
        unknown: ['odd'],
      });
      expect(idsOf(stage)).toEqual(['by-hand', 'odd', 'publish-layer-111111111111']);
      expect(await bring(stage, [A], { exact: true })).toEqual({
        ...{ before: granteesNamed(C, A), after: granteesNamed(A), added: [] },
        ...{ revoked: [C, 'odd'], unknown: [] },
      });
      expect(idsOf(stage)).toEqual(['publish-layer-111111111111']);
    });
  });

  test('are all revoked where nobody is wanted, down to no policy at all', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(A), statementFor('public')]);
      expect(await bring(stage, [], { exact: true })).toMatchObject({ after: [], revoked: [A, 'public'] });
      expect(statementsOf(stage)).toEqual([]);
      expect(await bring(stage, [], { exact: true })).toMatchObject({ before: [], revoked: [] });
    });
  });

  test('are added before others are revoked, so that nobody is without the layer meanwhile', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(A), statementFor(B)]);
      await bring(stage, ['o-aaaaaaaaaa'], { exact: true });
      const writes = stage.emulator.calls.map(({ operation }) => operation).filter((one) => one !== READ);
      expect(writes).toEqual([ADD, REMOVE, REMOVE]);
    });
  });

  test('are told one by one, as soon as they are made', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(B)]);
      stage.emulator.fault({ operation: ADD, kind: 'reset', when: 'after' });
      stage.emulator.fault({ operation: REMOVE, kind: '500', times: Infinity });
      const told: GrantChange[] = [];
      const onChange = (change: GrantChange) => void told.push(change);
      await expect(bring(stage, [A, 'public'], { exact: true, onChange })).rejects.toThrow(
        'AWS Lambda in eu-central-1 failed on taking the grant "publish-layer-222222222222" off version 1 of layer "models"',
      );
      expect(told).toEqual(
        granteesNamed(A, 'public').map((grantee) => ({
          ...{ kind: 'granted', grantee, statementId: statementIdOf(grantee) },
        })),
      );
      stage.emulator.clearFaults();
      await bring(stage, [A, 'public'], { exact: true, onChange });
      expect(told.slice(2)).toEqual([{ kind: 'revoked', what: B }]);
    });
  });

  test('wait for reads that lag behind, and are written once', async () => {
    await atTheEmulator({ readLagMillis: 20_000 }, async (stage) => {
      seedShared(stage, [statementFor(C)]);
      expect(await bring(stage, [A, B], { exact: true })).toMatchObject({ revoked: [C] });
      expect([stage.emulator.callsOf(ADD).length, stage.emulator.callsOf(REMOVE).length]).toEqual([2, 1]);
      expect(stage.clock.slept()).toBeGreaterThan(20_000);
    });
  });

  test('that AWS never shows are a problem, and found by the next run', async () => {
    await atTheEmulator({ readLagMillis: 300_000 }, async (stage) => {
      seedShared(stage, [statementFor(C)]);
      await expect(bring(stage, [A])).rejects.toMatchObject({
        what: 'AWS took the changed grants of version 1 of layer "models" and does not show them after 45 seconds.',
      });
      stage.emulator.set({ readLagMillis: 0 });
      expect(await bring(stage, [A])).toMatchObject({ added: [], before: granteesNamed(C, A) });
    });
  });

  test('of a version that was deleted are a problem', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      await stage.aws.lambda.send(new DeleteLayerVersionCommand({ LayerName: LAYER, VersionNumber: 1 }));
      await expect(bring(stage, [A])).rejects.toThrow('Version 1 of layer "models" does not exist');
    });
  });
});

describe('a write of which the reply is lost', () => {
  const kinds = ['reset', '500', '502-html', 'truncated', 'bad-json', 'wrong-json', 'empty'] as const;

  test.each(kinds)('is looked at, not assumed (%s)', async (kind) => {
    for (const when of ['before', 'after'] as const) {
      for (const readLagMillis of [0, 3000]) {
        await atTheEmulator({ readLagMillis }, async (stage) => {
          seedShared(stage);
          stage.emulator.fault({ operation: ADD, kind, when });
          expect(await bring(stage, [A])).toMatchObject({ added: granteesNamed(A), after: granteesNamed(A) });
          expect(applied(stage, ADD)).toHaveLength(1);
        });
      }
    }
  });

  test.each(['reset', '500', 'fin'] as const)(
    'is looked at when something was revoked (%s)',
    async (kind) => {
      for (const when of ['before', 'after'] as const) {
        await atTheEmulator({}, async (stage) => {
          seedShared(stage, [statementFor(A), statementFor(B)]);
          stage.emulator.fault({ operation: REMOVE, kind, when });
          expect(await bring(stage, [A], { exact: true })).toMatchObject({
            revoked: [B],
            after: granteesNamed(A),
          });
          expect(applied(stage, REMOVE)).toHaveLength(1);
        });
      }
    },
  );

  test('is not claimed where nothing came of it: an empty reply to a removal is AWS’s usual one', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(A), statementFor(B)]);
      stage.emulator.fault({ operation: REMOVE, kind: 'empty', when: 'before' });
      await expect(bring(stage, [A], { exact: true })).rejects.toThrow('does not show them');
      expect(await bring(stage, [A], { exact: true })).toMatchObject({ revoked: [B] });
    });
  });
});

describe('somebody else who shares the same version', () => {
  /** Somebody else changes the policy just before calls of ours. */
  function beforeEach(stage: Stage, operation: string, change: (count: number) => void): void {
    let count = 0;
    stage.emulator.onCall((call) => {
      if (call.phase === 'before' && call.operation === operation) change(++count);
    });
  }

  function addStatement(stage: Stage, Sid: string): void {
    const statements = [...statementsOf(stage), statementFor(C, { Sid })];
    stage.region.seedPolicy({ name: LAYER, version: 1, statements });
  }

  test('is a conflict, from which the plan is made anew', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(C, { Sid: 'theirs-0' })]);
      beforeEach(stage, ADD, (count) => {
        if (count <= 2) addStatement(stage, `theirs-${count}`);
      });
      await bring(stage, [A, B], { exact: true });
      expect(idsOf(stage)).toEqual(['publish-layer-111111111111', 'publish-layer-222222222222']);
      expect(stage.emulator.callsOf(ADD).map(({ status }) => status)).toEqual([412, 412, 201, 201]);
    });
  });

  test('may take the id that was to be used', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      beforeEach(stage, ADD, (count) => {
        if (count === 1) addStatement(stage, `publish-layer-${A}`);
      });
      await bring(stage, [A]);
      expect(idsOf(stage)).toEqual([`publish-layer-${A}`, `publish-layer-${A}-2`]);
    });
  });

  test('may revoke what was to be revoked', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(A), statementFor(B)]);
      beforeEach(stage, REMOVE, () => {
        stage.region.seedPolicy({ name: LAYER, version: 1, statements: [statementFor(A)] });
      });
      expect(await bring(stage, [A], { exact: true })).toMatchObject({
        revoked: [],
        after: granteesNamed(A),
      });
    });
  });

  test('and never stops is a problem, with the layer granted to nobody who is not wanted', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(C, { Sid: 'theirs-0' })]);
      beforeEach(stage, ADD, (count) => addStatement(stage, `theirs-${count}`));
      await expect(bring(stage, [A])).rejects.toMatchObject({
        what: 'The policy of version 1 of layer "models" was changed by somebody else 20 times in a row while it was to be updated.',
      });
      expect(applied(stage, ADD)).toEqual([]);
    });
  });

  test('and undoes every grant is a problem as well', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(C)]);
      beforeEach(stage, READ, () => {
        stage.region.seedPolicy({ name: LAYER, version: 1, statements: [statementFor(C)] });
      });
      await expect(bring(stage, [A])).rejects.toThrow('was changed by somebody else 20 times in a row');
    });
  });
});

describe('a version that is deleted while it is shared', () => {
  test.each([ADD, REMOVE])('is named (%s)', async (operation) => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(B)]);
      stage.emulator.onCall(async (call) => {
        if (call.phase === 'before' && call.operation === operation) await remove(stage);
      });
      await expect(bring(stage, [A], { exact: true })).rejects.toMatchObject({
        what: 'Version 1 of layer "models" does not exist in eu-central-1.',
      });
    });
  });

  async function remove({ aws }: Stage): Promise<void> {
    await aws.lambda.send(new DeleteLayerVersionCommand({ LayerName: LAYER, VersionNumber: 1 }));
  }
});

describe('what AWS refuses', () => {
  test.each([
    [ADD, { exact: false }],
    [REMOVE, { exact: true }],
  ] as const)('for want of a right (%s) names it and the statement', async (operation, more) => {
    const Resource = `arn:aws:lambda:eu-central-1:123456789012:layer:${LAYER}:*`;
    const statements = [READ, ADD, REMOVE].map((one) => ({
      Effect: 'Allow',
      Action: `lambda:${one}`,
      Resource,
    }));
    const allow = statements.filter(({ Action }) => !Action.endsWith(operation));
    await atTheEmulator({ allow }, async (stage) => {
      seedShared(stage, [statementFor(B)]);
      const missing = statements.find(({ Action }) => Action.endsWith(operation));
      await expect(bring(stage, [A], more)).rejects.toMatchObject({
        what: expect.stringContaining(`The role may not do lambda:${operation} on ${Resource}`),
        fix: expect.stringContaining(JSON.stringify(missing)),
      });
      stage.emulator.set({ allow: statements });
      await bring(stage, [A], more);
    });
  });

  /** Grants to as many accounts as AWS has room for. */
  const full = Array.from({ length: 95 }, (_, index) => statementFor(`${100_000_000_000 + index}`));

  test('for want of room tells how many grants there are, and that an organisation needs one', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, full);
      const many = Array.from({ length: 30 }, (_, index) => `${200_000_000_000 + index}`);
      const told: GrantChange[] = [];
      const failed = bring(stage, many, { onChange: (change) => told.push(change) });
      await expect(failed).rejects.toThrow(
        /^There is no room for the grant to 2000000000\d\d of version 1 of layer "models": its policy holds (\d+) grants, and AWS Lambda takes no more. Share with the organisation \(`share-with: o-…`\)/,
      );
      await expect(failed).rejects.toThrow(`holds ${95 + told.length} grants`);
      expect(statementsOf(stage)).toHaveLength(95 + told.length);
    });
  });

  test('for want of room is made room for where others are to be revoked anyway', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, full);
      const fillers = Array.from({ length: 30 }, (_, index) => `${200_000_000_000 + index}`);
      await bring(stage, fillers).catch(() => undefined);
      expect(await bring(stage, ['o-aaaaaaaaaa'], { exact: true })).toMatchObject({
        after: granteesNamed('o-aaaaaaaaaa'),
      });
      expect(statementsOf(stage)).toEqual([statementFor('o-aaaaaaaaaa')]);
    });
  });
});
