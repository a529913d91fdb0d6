import { describe, expect, test } from '@jest/globals';
import { previousGrantees } from '../../src/publish/previous-grantees.ts';
import { refusePublic } from '../../src/publish/refuse-public.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import { LAYER, granteesNamed, seedShared, statementFor } from './policies.ts';

describe('whom the version before is shared with', () => {
  test('is read from the newest of those given, once for each grantee', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('111111111111')]);
      seedShared(stage, [
        statementFor('o-aaaaaaaaaa'),
        statementFor('o-aaaaaaaaaa', { Sid: 'again' }),
        statementFor('public', { Sid: 'odd', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      ]);
      expect(await previousGrantees(stage.aws, LAYER, [2, 1])).toEqual({
        version: 2,
        grantees: granteesNamed('o-aaaaaaaaaa'),
        unknown: ['odd'],
      });
      expect(stage.emulator.calls).toHaveLength(1);
    });
  });

  test('is nobody where that one is shared with nobody: what was revoked does not come back', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('111111111111')]);
      seedShared(stage);
      expect(await previousGrantees(stage.aws, LAYER, [2, 1])).toMatchObject({ version: 2, grantees: [] });
    });
  });

  test('is read from an older one where the newest was deleted meanwhile', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('111111111111')]);
      const grantees = granteesNamed('111111111111');
      expect(await previousGrantees(stage.aws, LAYER, [3, 2, 1])).toMatchObject({ version: 1, grantees });
    });
  });

  test('is nobody where there is none', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      const none = { version: undefined, grantees: [], unknown: [] };
      expect(await previousGrantees(aws, LAYER, [])).toEqual(none);
      expect(await previousGrantees(aws, LAYER, [1])).toEqual(none);
    });
  });
});

describe('a public layer', () => {
  const [account, everybody] = [granteesNamed('111111111111'), granteesNamed('public')];

  test.each([
    ['listed', { wanted: everybody, previous: [] }, '`share-with` makes the layer public'],
    ['carried forward', { wanted: account, previous: everybody }, 'The version before is public'],
  ])('is refused where it is %s and not allowed outright', (_, about, what) => {
    expect(() => refusePublic({ ...about, allowPublic: false })).toThrow(what);
    expect(() => refusePublic({ ...about, allowPublic: false })).toThrow('Add `allow-public: true`');
    expect(() => refusePublic({ ...about, allowPublic: true })).not.toThrow();
  });

  test('is not what accounts and organisations make it', () => {
    const wanted = granteesNamed('111111111111', 'o-aaaaaaaaaa');
    expect(() => refusePublic({ wanted, previous: wanted, allowPublic: false })).not.toThrow();
  });
});
