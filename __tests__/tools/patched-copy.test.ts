import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { originalOf, withoutSideEffects } from '../../scripts/patched-copy.js';

const NAME = '@actions/core';
const MANIFEST = '{\n  "name": "@actions/core",\n  "type": "module"\n}\n';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'patched-copy-'));
  const write = (folder: string, text: string) => {
    mkdirSync(join(root, folder, NAME, 'lib'), { recursive: true });
    writeFileSync(join(root, folder, NAME, 'package.json'), text);
    writeFileSync(join(root, folder, NAME, 'lib/core.js'), 'export {};\n');
  };
  write('node_modules', MANIFEST);
  const read = (folder: string) => readFileSync(join(root, folder, NAME, 'package.json'), 'utf8');
  return { root, write, read, hasCopies: () => existsSync(join(root, 'build/node_modules')) };
}

describe('a package that the bundler may take apart', () => {
  test('is a copy that says so; the installed package stays as it is at every moment', async () => {
    const { root, read, hasCopies } = project();
    const seen = await withoutSideEffects({ root, name: NAME }, () =>
      Promise.resolve([read('node_modules'), read('build/node_modules')]),
    );
    expect(seen[0]).toBe(MANIFEST);
    expect(JSON.parse(seen[1] ?? '')).toEqual({ name: NAME, type: 'module', sideEffects: false });
    expect([read('node_modules'), hasCopies()]).toEqual([MANIFEST, false]);
  });

  test('leaves no copy where the build fails', async () => {
    const { root, read, hasCopies } = project();
    const work = () => Promise.reject(new Error('no room'));
    await expect(withoutSideEffects({ root, name: NAME }, work)).rejects.toThrow('no room');
    expect([read('node_modules'), hasCopies()]).toEqual([MANIFEST, false]);
  });

  test('is copied anew after a build that was killed', async () => {
    const { root, write, read } = project();
    write('build/node_modules', '{"name":"of another day"}');
    await withoutSideEffects({ root, name: NAME }, () => {
      expect(JSON.parse(read('build/node_modules'))).toMatchObject({ name: NAME, sideEffects: false });
      return Promise.resolve();
    });
  });
});

test('a copied file counts as the one of the package', () => {
  expect(originalOf('build/node_modules/@actions/core/lib/core.js')).toBe(
    'node_modules/@actions/core/lib/core.js',
  );
  expect(originalOf('build/src/main.js')).toBe('build/src/main.js');
  expect(originalOf('node_modules/yaml/dist/index.js')).toBe('node_modules/yaml/dist/index.js');
});
