import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namesOf, withNames } from '../../scripts/chunk-names.js';

type Chunk = Parameters<typeof namesOf>[0][number];

const own = (path: string, size = 1) => ({ nameForCondition: `/home/me/build/src/${path}`, size });
const foreign = (path: string, size = 1) => ({ nameForCondition: `/home/me/node_modules/${path}`, size });
const from = (moduleName: string, request: string) => ({ moduleName: `./build/src/${moduleName}`, request });

const check: Chunk = {
  id: 1,
  origins: [from('main.js', './actions/check.js')],
  modules: [own('shared/log.js', 900), own('actions/check.js', 10)],
};
const namesFor = (...chunks: Chunk[]) => Object.fromEntries(namesOf(chunks, ['index', 'check']));

describe('a chunk is named after', () => {
  test('the module that an import names, however small', () => {
    expect(namesFor(check)).toEqual({ 1: 'actions-check' });
  });

  test('the package that an import names', () => {
    const s3: Chunk = {
      id: 2,
      origins: [from('aws/s3/client.js', '@aws-sdk/client-s3')],
      modules: [foreign('big/index.js', 900), foreign('@aws-sdk/client-s3/dist-cjs/index.js', 10)],
    };
    expect(namesFor(s3)).toEqual({ 2: 'aws-sdk-client-s3' });
  });

  test('its largest module where no import names one', () => {
    const shared: Chunk = {
      ...{ id: 3, origins: [from('main.js', './actions/check.js')] },
      modules: [own('aws/a.js', 10), own('rollout/apply.js', 20), own('aws/b.js', 20), {}],
    };
    expect(namesFor(shared)).toEqual({ 3: 'aws-b' });
  });

  test('a path of Windows as well', () => {
    const windows = {
      ...check,
      modules: [{ nameForCondition: 'C:\\me\\build\\src\\actions\\check.js', size: 1 }],
    };
    expect(namesFor(windows)).toEqual({ 1: 'actions-check' });
  });
});

describe('names of chunks', () => {
  const copy = (id: number, importer: string): Chunk => ({
    ...{ id, origins: [from(importer, '../packages/chunk.js')] },
    modules: [own('packages/chunk.js')],
  });

  test('say for whom where one module is in several', () => {
    expect(namesFor(copy(5, 'actions/publish.js'), copy(4, 'actions/check.js + 3 modules'))).toEqual({
      4: 'packages-chunk-for-actions-check',
      5: 'packages-chunk-for-actions-publish',
    });
  });

  test('are numbered where even that is the same, in whatever order the chunks come', () => {
    const chunks = [copy(6, 'a.js'), copy(7, 'a.js'), copy(8, 'a.js')];
    const names = { 6: 'packages-chunk-for-a', 7: 'packages-chunk-for-a-2', 8: 'packages-chunk-for-a-3' };
    expect(namesFor(...chunks)).toEqual(names);
    expect(namesFor(...chunks.toReversed())).toEqual(names);
  });

  test('are none that another file has', () => {
    const named = { ...check, modules: [own('index.js')], origins: [from('main.js', './other.js')] };
    expect(namesFor(named)).toEqual({ 1: 'index-for-main' });
  });

  test('need a module', () => {
    expect(() => namesFor({ id: 9 })).toThrow('chunk 9 holds no module');
  });
});

describe('the loader', () => {
  test('finds chunks by name', () => {
    const code = 'u = (chunkId) => { return "" + chunkId + ".index.js"; };';
    const named = withNames(code, new Map([['1', 'actions-check']]));
    expect(named).toBe('u = (chunkId) => { return ({"1":"actions-check"})[chunkId] + ".js"; };');
  });

  test('is one, or the build fails', () => {
    expect(() => withNames('', new Map())).toThrow('the bundle has 0 loaders of chunks instead of one');
  });
});

test('no file of dist/ has a number for a name, and each chunk that the loader names is there', () => {
  const files = readdirSync('dist');
  expect(files.filter((name) => /^\d/.test(name))).toEqual([]);
  const [, table = ''] =
    /\.u = chunkId => \(?\{([^}]*)\}/.exec(readFileSync(join('dist', 'index.js'), 'utf8')) ?? [];
  const named = [...table.matchAll(/\d+: "([^"]+)"/g)].map(([, name = '']) => `${name}.js`);
  expect(named.length).toBeGreaterThan(20);
  expect(files).toEqual(expect.arrayContaining(named));
});
