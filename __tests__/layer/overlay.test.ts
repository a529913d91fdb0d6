// Installed packages and the own files over them are one layer.
import { describe, expect, test } from '@jest/globals';
import { readLayer } from '../../src/layer/layer.ts';
import type { Layer, LayerOptions } from '../../src/layer/layer.ts';
import { inWorkspace } from '../../src/layer/source.ts';
import type { LayerSource } from '../../src/layer/source.ts';
import { packToFile, readFolder, sharedWorkers } from './read-folder.ts';
import { problemOf } from './problem-of.ts';
import { temporaryFolder } from './temp-folder.ts';
import { writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

const PACKAGES: Tree = {
  'python/acme/__init__.py': 'import acme.core\n',
  'python/acme/core.py': 'VALUE = 1\n',
  'python/acme/tests/test_core.py': 'assert True\n',
};

function folderOf(tree: Tree): string {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return folder;
}

function sourceOf(packages: Tree, own?: Tree): LayerSource {
  const location = folderOf(packages);
  return {
    kind: 'folder',
    location: own ? folderOf(own) : location,
    installed: { location, manifest: 'uv.lock' },
  };
}

function read(source: LayerSource, options: Partial<LayerOptions> = {}): Promise<Layer> {
  const workers = sharedWorkers();
  return readLayer(source, { prefix: '', exclude: [], runtimes: [], architectures: [], workers, ...options });
}

const pathsOf = ({ entries }: Layer): string[] => entries.map(({ path }) => path);

describe('installed packages and own files', () => {
  test('are the very layer that one folder with all of them is', async () => {
    const own = { 'python/shop/__init__.py': 'import acme\n', 'bin/tool': { executable: '#!/bin/sh\n' } };
    const layer = await read(sourceOf(PACKAGES, own));
    const whole = await readFolder(folderOf({ ...PACKAGES, ...own }));
    expect(pathsOf(layer)).toEqual(pathsOf(whole));
    expect(layer.contentHash).toBe(whole.contentHash);
    expect((await packToFile(layer)).zip.equals((await packToFile(whole)).zip)).toBe(true);
  });

  test('have the prefix before the own files only', async () => {
    const layer = await read(sourceOf(PACKAGES, { 'shop.py': '' }), { prefix: 'python' });
    expect(pathsOf(layer)).toEqual([...Object.keys(PACKAGES), 'python/shop.py']);
  });

  test('are packages alone where there is nothing else', async () => {
    expect(pathsOf(await read(sourceOf(PACKAGES)))).toEqual(Object.keys(PACKAGES));
  });

  test('are both left out by the same patterns, which count from the folder of own files', async () => {
    const exclude = ['/acme/tests/', '/secret.txt'];
    const source = sourceOf(PACKAGES, { 'shop.py': '', 'secret.txt': '' });
    const layer = await read(source, { prefix: 'python', exclude });
    expect(pathsOf(layer)).toEqual(['python/acme/__init__.py', 'python/acme/core.py', 'python/shop.py']);
    expect(layer.leftOut?.exclude.files).toBe(2);
  });

  test('are refused where a file is in both, which is named', async () => {
    const source = sourceOf(PACKAGES, { 'acme/core.py': 'VALUE = 2\n' });
    const { what, fix } = await problemOf(() => read(source, { prefix: 'python' }));
    expect(what).toBe(
      '"python/acme/core.py" is in `path` and in a package of `dependencies`, and only one of the two can be in the layer.',
    );
    expect(fix).toBe('Rename the file in `path`, or leave the package out of `dependencies`.');
  });

  test('are refused where a file is in the place of a folder of packages', async () => {
    const { what, fix } = await problemOf(() => read(sourceOf(PACKAGES, { acme: '' }), { prefix: 'python' }));
    expect(what).toBe(
      '"python/acme" is a file in `path` and a folder in a package of `dependencies`, and only one of the two can be in the layer.',
    );
    expect(fix).toBe('Rename the file in `path`, or leave the package out of `dependencies`.');
  });

  test('are refused where folders are in the places of files of packages', async () => {
    const packages = { ...PACKAGES, 'python/one': '', 'python/two': '' };
    const source = sourceOf(packages, { 'one/deep/a.py': '', 'two/b.py': '' });
    const { what, fix } = await problemOf(() => read(source, { prefix: 'python' }));
    expect(what).toBe(
      '"python/one" and "python/two" are folders in `path` and files in a package of `dependencies`, and only one of the two can be in the layer.',
    );
    expect(fix).toBe('Rename the folders in `path`, or leave the package out of `dependencies`.');
  });
});

describe('the place of a file in the workspace', () => {
  test('is the manifest for one of a package, and itself for an own one', () => {
    const source = sourceOf(PACKAGES, { 'shop.py': '' });
    const place = (path: string) => inWorkspace(source, { path, prefix: 'python' }, source.location);
    expect(place('python/acme/core.py')).toBe('uv.lock');
    expect(place('python/shop.py')).toBe('shop.py');
    expect(place('')).toBe('uv.lock');
  });
});
