import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findSource } from '../../src/layer/source.ts';
import { problemOf } from './problem-of.ts';
import { readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';

describe('a path at which there is nothing', () => {
  test.each(['~/layer', '$HOME/layer', 'build/*/layer', 'layer-?.zip'])(
    'is told to be taken as it is where a shell would expand it: %s',
    async (path) => {
      const workspace = temporaryFolder();
      const { what, fix } = await problemOf(() => Promise.resolve(findSource(path, workspace)));
      expect(what).toBe(`There is nothing at "${path}" in ${workspace}.`);
      expect(fix).toContain('No shell expands');
    },
  );

  test('is most likely not built yet', async () => {
    const { fix } = await problemOf(() => Promise.resolve(findSource('layer', temporaryFolder())));
    expect(fix).toContain('a step before this one');
  });
});

test('a path with a dollar sign that is there is taken', () => {
  const workspace = temporaryFolder();
  mkdirSync(join(workspace, '$layer'));
  expect(findSource('$layer', workspace).kind).toBe('folder');
});

test('a pointer of Git LFS in the place of a zip is named, with the input of checkout that fetches it', async () => {
  const file = join(temporaryFolder(), 'layer.zip');
  writeFileSync(
    file,
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 912345\n`,
  );
  const { what, fix } = await problemOf(() => readZip(file));
  expect(what).toContain('is a pointer of Git LFS and not the zip itself.');
  expect(fix).toContain('`lfs: true`');
});
