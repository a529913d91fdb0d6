import { describe, expect, test } from '@jest/globals';
import { addGrant, findLayerPolicy, readLayerPolicy, removeGrant } from '../../src/aws/layer-policy.ts';
import { LAYER, granteesNamed, idsOf, seedShared, statementFor, statementsOf } from '../publish/policies.ts';
import { atTheEmulator } from './at-the-emulator.ts';

type Reply = 'empty' | 'bad-json' | 'wrong-json' | 'truncated' | 'reset' | '500';
const LOST: Reply[] = ['empty', 'bad-json', 'wrong-json', 'truncated', 'reset', '500'];
const NAMES = ['111111111111', 'o-aaaaaaaaaa', 'public'];

describe('the policy of a layer version', () => {
  test('is read with its grants and its RevisionId', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('111111111111'), statementFor('public', { Sid: 'by-hand' })]);
      expect(await readLayerPolicy(stage.aws, LAYER, 1)).toEqual({
        ...{ layerName: LAYER, version: 1, revisionId: expect.any(String) },
        grants: [
          { statementId: 'publish-layer-111111111111', grantee: { kind: 'account', id: '111111111111' } },
          { statementId: 'by-hand', grantee: { kind: 'public' } },
        ],
      });
    });
  });

  test('is empty, without a RevisionId, where the version is shared with nobody', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      expect(await readLayerPolicy(stage.aws, LAYER, 1)).toMatchObject({ grants: [], revisionId: undefined });
    });
  });

  test.each(['models', 'gone'])('of a version of %s that is not there is not an empty one', async (name) => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      expect(await findLayerPolicy(stage.aws, { layerName: name, version: 7 })).toBeUndefined();
      await expect(readLayerPolicy(stage.aws, name, 7)).rejects.toMatchObject({
        what: `Version 7 of layer "${name}" does not exist in eu-central-1.`,
      });
    });
  });

  test.each(LOST)('is read again when the reply was %s, and never taken for an empty one', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('public')]);
      stage.emulator.fault({ operation: 'GetLayerVersionPolicy', kind, when: 'after', times: 2 });
      expect((await readLayerPolicy(stage.aws, LAYER, 1)).grants).toHaveLength(1);
      stage.emulator.fault({ operation: 'GetLayerVersionPolicy', kind, when: 'after', times: Infinity });
      await expect(readLayerPolicy(stage.aws, LAYER, 1)).rejects.toThrow('lambda:GetLayerVersionPolicy');
    });
  });

  test('names the right that the role lacks, on all versions of the layer', async () => {
    await atTheEmulator({ allow: [] }, async (stage) => {
      seedShared(stage);
      await expect(readLayerPolicy(stage.aws, LAYER, 1)).rejects.toMatchObject({
        fix: expect.stringContaining(
          '{"Effect":"Allow","Action":"lambda:GetLayerVersionPolicy","Resource":"arn:aws:lambda:eu-central-1:123456789012:layer:models:*"}',
        ),
      });
    });
  });
});

describe('a grant', () => {
  test.each(NAMES)('to %s is one statement, as AWS makes it', async (text) => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      const [grantee] = granteesNamed(text);
      if (!grantee) throw new Error('no grantee');
      const read = await readLayerPolicy(stage.aws, LAYER, 1);
      const revisionId = await addGrant(stage.aws, read, { statementId: 'mine', grantee });
      expect(statementsOf(stage)).toEqual([statementFor(text, { Sid: 'mine' })]);
      expect(await readLayerPolicy(stage.aws, LAYER, 1)).toMatchObject({
        revisionId,
        grants: [{ statementId: 'mine', grantee }],
      });
    });
  });

  test('is added or removed only while the policy is as it was read', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('111111111111')]);
      const read = await readLayerPolicy(stage.aws, LAYER, 1);
      const grant = { statementId: 'mine', grantee: { kind: 'public' as const } };
      seedPolicyOfSomebodyElse();
      const stale = { name: 'PreconditionFailedException' };
      await expect(addGrant(stage.aws, read, grant)).rejects.toMatchObject(stale);
      await expect(removeGrant(stage.aws, read, 'publish-layer-111111111111')).rejects.toMatchObject(stale);
      expect(idsOf(stage)).toEqual(['publish-layer-111111111111', 'publish-layer-222222222222']);
      await removeGrant(stage.aws, await readLayerPolicy(stage.aws, LAYER, 1), 'publish-layer-111111111111');
      expect(idsOf(stage)).toEqual(['publish-layer-222222222222']);

      function seedPolicyOfSomebodyElse() {
        const statements = [...statementsOf(stage), statementFor('222222222222')];
        stage.region.seedPolicy({ name: LAYER, version: 1, statements });
      }
    });
  });

  test('under an id that is taken is a conflict, also where there was no policy to guard', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      const read = await readLayerPolicy(stage.aws, LAYER, 1);
      const grant = { statementId: 'mine', grantee: { kind: 'public' as const } };
      await addGrant(stage.aws, read, grant);
      await expect(addGrant(stage.aws, read, grant)).rejects.toMatchObject({
        name: 'ResourceConflictException',
      });
    });
  });

  test.each(LOST)('is sent once when the reply was %s', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      stage.emulator.fault({ operation: 'AddLayerVersionPermission', kind, when: 'after' });
      const read = await readLayerPolicy(stage.aws, LAYER, 1);
      const grant = { statementId: 'mine', grantee: { kind: 'public' as const } };
      await expect(addGrant(stage.aws, read, grant)).rejects.toThrow();
      expect(stage.emulator.callsOf('AddLayerVersionPermission')).toHaveLength(1);
      expect(idsOf(stage)).toEqual(['mine']);
    });
  });
});
