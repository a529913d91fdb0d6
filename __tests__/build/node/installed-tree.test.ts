import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { finishTree } from '../../../src/build/node/installed-tree.ts';
import { fitsOn } from '../../../src/build/node/platform.ts';
import { problemOf } from '../../layer/problem-of.ts';
import { filesIn, workspaceOf } from './build.ts';

const rules = (root: string) => ({ root, locals: new Map(), fits: fitsOn('arm64') });

test('notes of installers, links to programs and empty folders are left out at any depth', () => {
  const root = workspaceOf({
    'node_modules/.package-lock.json': '{}',
    'node_modules/.modules.yaml': '',
    'node_modules/.pnpm-workspace-state-v1.json': '{}',
    'node_modules/.pnpm/lock.yaml': '',
    'node_modules/.bin/a': { link: '../a/index.js' },
    'node_modules/@empty/': '',
    'node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
    'node_modules/a/.bin/kept': 'x',
    'node_modules/a/empty/below/': '',
    'node_modules/a/node_modules/.bin/b': '',
    'node_modules/a/node_modules/b/package.json': '{"name":"b","version":"1.0.0"}',
    'node_modules/c/node_modules/.bin/': '',
    'node_modules/c/package.json': '{"name":"c","version":"1.0.0"}',
  });
  mkdirSync(join(root, 'node_modules/@scope'));
  const packages = finishTree(rules(root));
  expect(filesIn(root)).toEqual([
    'node_modules/a/.bin/kept',
    'node_modules/a/node_modules/b/package.json',
    'node_modules/a/package.json',
    'node_modules/c/package.json',
  ]);
  expect(packages.map(({ folder }) => folder)).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
  ]);
});

test('packages for other platforms are removed', () => {
  const root = workspaceOf({
    'node_modules/@x/linux-arm64/package.json': '{"os":["linux"],"cpu":["arm64"],"libc":["glibc"]}',
    'node_modules/@x/linuxmusl-arm64/package.json': '{"os":["linux"],"cpu":["arm64"],"libc":["musl"]}',
    'node_modules/@x/linux-x64/package.json': '{"os":["linux"],"cpu":["x64"]}',
    'node_modules/@y/darwin/package.json': '{"os":["darwin"]}',
    'node_modules/unix/package.json': '{"os":["!win32"],"cpu":["any"]}',
  });
  expect(finishTree(rules(root)).map(({ folder }) => folder)).toEqual([
    'node_modules/@x/linux-arm64',
    'node_modules/unix',
  ]);
  expect(filesIn(root)).toEqual([
    'node_modules/@x/linux-arm64/package.json',
    'node_modules/unix/package.json',
  ]);
});

test.each([
  ['node_modules/lib', '../packages/lib', 'a folder of the repository'],
  ['node_modules/a/data', '../../../secret', 'a place outside of node_modules'],
  ['node_modules/a/data', '/etc/passwd', 'a place on the build machine'],
  ['node_modules/@s/lib', '../../packages/lib', 'a folder of the repository, with a scope'],
])('%s, a link to %s, is refused', async (path, link) => {
  const root = workspaceOf({
    'node_modules/a/package.json': '{"name":"a"}',
    'packages/lib/package.json': '{}',
    [path]: { link },
  });
  const problem = await problemOf(() => finishTree(rules(root)));
  expect(problem).toMatchObject({
    rule: 'build/links-out',
    what: `${path} is a link to "${link}", which is no part of the layer.`,
    fix: 'Make the package a member of the workspace, or publish it to a registry.',
  });
});

test('a link within a package stays', () => {
  const root = workspaceOf({
    'node_modules/a/package.json': '{"name":"a"}',
    'node_modules/a/lib.so.1': 'x',
    'node_modules/a/lib.so': { link: 'lib.so.1' },
  });
  finishTree(rules(root));
  expect(filesIn(root)).toContain('node_modules/a/lib.so');
});
