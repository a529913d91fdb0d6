// Whether a layer may become public is known before anything is written, whichever version has its grants from which.
import { describe, expect, test } from '@jest/globals';
import type { PublishOptions } from '../../src/publish/options.ts';
import { readSharing } from '../../src/publish/sharing.ts';
import type { SharingState } from '../../src/publish/sharing.ts';
import { listVersions } from '../../src/aws/layers.ts';
import { problemOf } from '../layer/problem-of.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { granteesNamed, LAYER, seedShared, statementFor } from './policies.ts';

const FRIEND = '210987654321';

interface Asked {
  /** The version that holds the content. */
  reusable: number;
  alignVersions: boolean;
  allowPublic?: boolean;
}

async function lookedAt(
  { aws }: Stage,
  { reusable: version, alignVersions, allowPublic = false }: Asked,
): Promise<SharingState> {
  const sharing = { wanted: [], previous: true, exact: false, allowPublic };
  const inputs = { layerName: LAYER, sharing, alignVersions } as unknown as PublishOptions;
  const versions = await listVersions(aws, LAYER, 'all');
  return readSharing({ aws, info: () => undefined }, inputs, { reusable: { version }, versions });
}

describe('with `share-with: previous`, a version that is public already', () => {
  test('is refused where `align-versions` makes the content anew, unless `allow-public` is true', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage);
      const reusable = seedShared(stage, [statementFor('public')]);
      const { what, fix } = await problemOf(() => lookedAt(stage, { reusable, alignVersions: true }));
      expect(what).toContain('`share-with: previous` makes the new one public too');
      expect(fix).toContain('`allow-public: true`');
      const allowed = await lookedAt(stage, { reusable, alignVersions: true, allowPublic: true });
      expect(allowed.wanted).toEqual(granteesNamed('public'));
    });
  });

  test('stays so where no version is made', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor(FRIEND)]);
      const reusable = seedShared(stage, [statementFor('public')]);
      const { wanted } = await lookedAt(stage, { reusable, alignVersions: false });
      expect(wanted).toEqual(granteesNamed(FRIEND, 'public'));
    });
  });

  test('before the one that serves is refused with `align-versions` and without', async () => {
    await atTheEmulator({}, async (stage) => {
      seedShared(stage, [statementFor('public')]);
      const reusable = seedShared(stage);
      for (const alignVersions of [true, false])
        expect((await problemOf(() => lookedAt(stage, { reusable, alignVersions }))).what).toContain(
          'The version before is public',
        );
    });
  });
});
