import { expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.js';
import { atTheEmulator } from '../aws/at-the-emulator.js';

test('a version that AWS confirms is not published again, however long reads do not show it', async () => {
  await atTheEmulator({ readLagMillis: 1e9 }, async ({ aws, emulator }) => {
    const mark = `sha256:${'0'.repeat(64)}`;
    const made: number[] = [];
    const publishing = publishLayerVersion(aws, {
      layerName: 'models',
      zip: zipOf({ 'a.py': 'A = 1\n' }),
      description: mark,
      mark,
      runtimes: [],
      architectures: [],
      newestBefore: 0,
      onMade: ({ version }) => made.push(version),
    });
    await expect(publishing).rejects.toMatchObject({
      what: expect.stringMatching(/^AWS published .*:layer:models:1 and does not show it/),
      fix: expect.stringContaining('is not published twice'),
    });
    expect(emulator.callsOf('PublishLayerVersion')).toHaveLength(1);
    expect(made).toEqual([1]);
  });
});
