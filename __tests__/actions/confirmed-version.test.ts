import { expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import { versionOf } from '../aws/new-version.ts';

test('a version that AWS confirms is not published again, however long reads do not show it', async () => {
  await atTheEmulator({ readLagMillis: 1e9 }, async ({ aws, emulator }) => {
    const made: number[] = [];
    const publishing = publishLayerVersion(aws, {
      ...versionOf(zipOf({ 'a.py': 'A = 1\n' })),
      onMade: ({ version }) => made.push(version),
    });
    await expect(publishing).rejects.toMatchObject({
      what: expect.stringMatching(/^AWS published .*:layer:shared:1 and does not show it/),
      fix: expect.stringMatching(
        /as soon as `aws lambda get-layer-version --layer-name shared --version-number 1 --region eu-central-1` shows/,
      ),
    });
    expect(emulator.callsOf('PublishLayerVersion')).toHaveLength(1);
    expect(made).toEqual([1]);
  });
});
