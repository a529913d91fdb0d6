import { describe, expect, test } from '@jest/globals';
import { partOf, partsBySize, tooLarge } from '../../src/layer/size.ts';
import { readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { writeTree } from './tree.ts';

describe('the part of a layer that a path belongs to', () => {
  test.each([
    ['python/numpy/core/x.so', 'python/numpy'],
    ['python/six.py', 'python/six.py'],
    ['python/lib/python3.13/site-packages/numpy/core/x.so', 'python/lib/python3.13/site-packages/numpy'],
    ['nodejs/node_modules/lodash/index.js', 'nodejs/node_modules/lodash'],
    ['nodejs/node_modules/@aws-sdk/client-s3/dist/index.js', 'nodejs/node_modules/@aws-sdk/client-s3'],
    ['nodejs/node22/node_modules/lodash/index.js', 'nodejs/node22/node_modules/lodash'],
    ['ruby/gems/3.4.0/gems/rack-3/lib/rack.rb', 'ruby/gems/3.4.0/gems/rack-3'],
    ['java/lib/guava.jar', 'java/lib/guava.jar'],
    ['bin/tool', 'bin/tool'],
    ['models/en/weights.bin', 'models'],
    ['config.json', 'config.json'],
  ])('%s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });
});

test('parts come largest first, each with the bytes of its files', () => {
  const entries = [
    { path: 'python/a/x', size: 1 },
    { path: 'python/b/x', size: 5 },
    { path: 'python/a/y', size: 2 },
  ];
  expect(partsBySize(entries)).toEqual([
    { path: 'python/b', size: 5 },
    { path: 'python/a', size: 3 },
  ]);
});

test('a layer that is too large is told by its three largest parts', () => {
  const entries = [4, 1, 3, 2].map((size) => ({ path: `part${size}/x`, size: size * 1e8 }));
  const { what, fix } = tooLarge(entries);
  expect(what).toContain('1,000,000,000 bytes');
  expect(fix).toContain('part4 (400 MB), part3 (300 MB), part2 (200 MB):');
});

describe('what the files of a layer hold', () => {
  const read = async (some = {}) => {
    const folder = temporaryFolder();
    writeTree(folder, { 'python/settings.py': 'PASSWORD = "abcdefghijklmnop"\n', 'bin/run': '#!/bin/sh\n' });
    return readFolder(folder, some);
  };

  test.each([true, false])('is read once, whoever asks (while it was digested: %j)', async (inspect) => {
    const layer = await read({ inspect });
    const [first, second] = [await layer.inspect(), await layer.inspect()];
    expect(first.some(({ contents }) => contents?.script !== undefined)).toBe(true);
    expect(second).toBe(first);
  });
});
