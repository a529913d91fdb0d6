import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeEntry } from '../../src/inspect/node-entry.ts';
import { execFileSync } from '../child-process.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { contentsOf } from './look.ts';

const PATH = 'nodejs/node_modules/a/package.json';
const packageOf = (fields: object) => contentsOf(PATH, JSON.stringify({ name: 'a', ...fields }))?.nodePackage;

describe('A package.json', () => {
  test('gives ranges of its dependencies, without those that are optional too', () => {
    const dependencies = { b: '^1', c: 'npm:d@2', e: 1 };
    expect(packageOf({ dependencies, optionalDependencies: { c: '2', f: '3' } })).toMatchObject({
      dependencies: { b: '^1', e: '' },
      optionalDependencies: ['c', 'f'],
    });
  });

  test('gives the systems it is for, its first program and that it is published', () => {
    const fields = {
      os: 'linux',
      cpu: ['x64', 1],
      bin: { a: './cli.js' },
      repository: 'a/a',
      type: 'module',
    };
    const expected = { os: ['linux'], cpu: ['x64'], bin: './cli.js', isPublished: true, isModule: true };
    expect(packageOf(fields)).toMatchObject(expected);
    expect(packageOf({ ...fields, private: true })).not.toHaveProperty('isPublished');
  });

  test('gives the names in `files` that are no patterns, and what its project overrides', () => {
    const fields = {
      files: ['dist', '!dist/x', '*.js', 'bin/'],
      overrides: { b: '1' },
      resolutions: { c: '2' },
    };
    expect(packageOf(fields)).toMatchObject({ files: ['dist', 'bin/'], overrides: ['b', 'c'] });
  });

  test.each([
    ['node-gyp rebuild', 'node-gyp'],
    ['prebuild-install -r napi || node-gyp rebuild', 'prebuild-install'],
    ['node-pre-gyp install --fallback-to-build', 'node-pre-gyp'],
    ['node scripts/postinstall', undefined],
    ['node -e "try{require(\'./postinstall\')}catch(e){}"', undefined],
  ])('with the install script %j has the tool %j for its addon', (install, addonTool) => {
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(packageOf({ scripts: { [script]: install } })?.addonTool).toBe(addonTool);
    expect(packageOf({ scripts: { build: install } })).not.toHaveProperty('addonTool');
  });
});

describe('What a package leads to', () => {
  const all = { require: './require.js', import: './import.js' };

  test.each<[string, unknown, object]>([
    ['a path', './a.js', { require: './a.js', import: './a.js' }],
    ['conditions', all, all],
    ['conditions for `.`', { '.': all, './b': './b.js' }, all],
    ['nested conditions', { node: { import: './import.js', default: './require.js' } }, all],
    ['the first condition that fits', { default: './a.js', ...all }, { require: './a.js', import: './a.js' }],
    ['conditions that lead on', { node: { browser: './b.js' }, ...all }, all],
    ['a list', ['b', { import: './import.js' }, './require.js'], all],
    ['import alone', { import: './import.js' }, { import: './import.js' }],
    ['types alone', { types: './a.d.ts' }, {}],
    ['subpaths alone', { './b': './b.js' }, {}],
    ['nothing', { '.': null }, {}],
    ['null in a condition', { require: null, default: './import.js' }, { import: './import.js' }],
  ])('is, for exports of %s, what Node.js finds', (_, exports, expected) => {
    expect(nodeEntry({ main: './main.js', exports })).toEqual({ exports: expected });
    expect(resolvedByNode(exports)).toBe(nodeEntry({ exports })?.exports?.require);
  });

  test('is `main` where there is no `exports`, and nothing where it says none', () => {
    expect(nodeEntry({ main: 'lib' })).toEqual({ main: 'lib' });
    for (const main of [undefined, '', 1]) expect(nodeEntry({ main })).toBeUndefined();
    let deep: unknown = './a.js';
    for (let level = 0; level < 100; level += 1) deep = { default: deep };
    expect(nodeEntry({ exports: deep })).toEqual({ exports: {} });
  });
});

/** What require() of this Node.js resolves a package with such `exports` to. */
function resolvedByNode(exports: unknown): string | undefined {
  const root = temporaryFolder();
  const folder = join(root, 'node_modules/a');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', main: './main.js', exports }));
  for (const name of ['a', 'b', 'require', 'import', 'main']) writeFileSync(join(folder, `${name}.js`), '');
  const script = "try { console.log(require.resolve('a')) } catch { console.log('') }";
  const resolved = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim();
  return resolved === '' ? undefined : resolved.replace(realpathSync(folder), '.');
}
