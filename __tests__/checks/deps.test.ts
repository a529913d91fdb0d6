import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deps } from '../../src/checks/deps.ts';
import { checkedLayer, nodePackage } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const findings = (files: DescribedFiles) => deps(checkedLayer(files));
const found = (files: DescribedFiles) => findings(files).map(({ rule, severity }) => `${severity} ${rule}`);
const metadata = (site: string, ...names: string[]) =>
  names.map((name) => `${site}/${name}.dist-info/METADATA`);

describe('two versions', () => {
  test('of a Python distribution in one folder are a warning, however its name is written', () => {
    const files = metadata('python', 'typing_extensions-4.12.2', 'Typing.Extensions-4.9.0', 'numpy-2.1.0');
    expect(found(files)).toEqual(['warning deps/two-versions']);
    expect(findings(files)[0]?.message).toContain('typing-extensions as 4.9.0 and 4.12.2');
  });

  test('in the folders of two Pythons are fine, and so is one name that begins with another', () => {
    const sites = ['3.12', '3.13'].map((version) => `python/lib/python${version}/site-packages`);
    expect(found(sites.flatMap((site, index) => metadata(site, `numpy-2.${index}.0`)))).toEqual([]);
    expect(found(metadata('python', 'pydantic-2.9.0', 'pydantic_core-2.23.0'))).toEqual([]);
    expect(
      found([
        ...metadata('python', 'wheel-0.43.0'),
        ...metadata('python/setuptools/_vendor', 'wheel-0.42.0'),
      ]),
    ).toEqual([]);
  });

  test('of npm packages are one notice that names three', () => {
    const files: Record<string, Described> = {};
    const copy = (folder: string, name: string, version: string) => {
      files[`${folder}/${name}/package.json`] = nodePackage(name, version);
      files[`${folder}/${name}/index.js`] = 100_000;
    };
    for (const name of ['a', 'b', 'c', 'd']) {
      copy('nodejs/node_modules', name, '1.0.0');
      copy('nodejs/node_modules/x/node_modules', name, '2.0.0');
    }
    copy('nodejs/node_modules/y/node_modules', 'd', '3.0.0');
    const [finding, ...others] = findings(files);
    expect(finding).toMatchObject({ rule: 'deps/two-versions', severity: 'notice' });
    expect(finding?.message).toContain(
      'd (1.0.0, 2.0.0, 3.0.0), a (1.0.0, 2.0.0), b (1.0.0, 2.0.0) and 1 more packages',
    );
    expect(finding?.message).toContain('which takes 501 kB more');
    expect(others).toEqual([]);
  });

  test('of small npm packages are nothing', () => {
    const files = {
      'nodejs/node_modules/ms/package.json': nodePackage('ms', '2.0.0'),
      'nodejs/node_modules/debug/node_modules/ms/package.json': nodePackage('ms', '2.1.3'),
    };
    expect(found(files)).toEqual([]);
  });

  test('are not the same version twice, nor a package.json inside a package', () => {
    const files = {
      'nodejs/node_modules/a/package.json': nodePackage('a', '1.0.0'),
      'nodejs/node_modules/b/node_modules/a/package.json': nodePackage('a', '1.0.0'),
      'nodejs/node_modules/a/dist/package.json': nodePackage('a', '9.0.0'),
    };
    expect(found(files)).toEqual([]);
  });
});

describe('missing metadata', () => {
  test('is a warning where a dist-info is without METADATA', () => {
    const files = ['python/a-1.0.dist-info/RECORD', ...metadata('python', 'b-1.0')];
    expect(found(files)).toEqual(['warning deps/no-metadata']);
    expect(findings(files)[0]?.message).toContain('"python/a-1.0.dist-info"');
  });
});

describe('packages for development', () => {
  const lock = (...dev: string[]): Described => ({ size: 10, contents: { nodeLock: { dev, versions: {} } } });

  test('are a warning where they are in the layer, with their bytes', () => {
    const files: Record<string, Described> = {
      'nodejs/node_modules/.package-lock.json': lock(
        'node_modules/typescript',
        'node_modules/@types/node',
        'node_modules/gone',
      ),
      'nodejs/node_modules/typescript/lib/tsc.js': 9_000_000,
      'nodejs/node_modules/typescript/node_modules/a/a.js': 500_000,
      'nodejs/node_modules/@types/node/index.d.ts': 500_000,
      'nodejs/node_modules/typescript-json/a.js': 1,
    };
    const [finding, ...others] = findings(files);
    expect(finding).toMatchObject({ rule: 'deps/dev', severity: 'warning' });
    expect(finding?.message).toContain('2 npm packages for development only');
    expect(finding?.message).toContain('take 10.0 MB');
    expect(finding?.fix).toContain('`npm ci --omit=dev`');
    expect(others).toEqual([]);
  });

  test('are none where they were left out', () => {
    expect(found({ 'nodejs/node_modules/.package-lock.json': lock('node_modules/typescript') })).toEqual([]);
    expect(
      found({ 'nodejs/node_modules/.package-lock.json': lock(), 'nodejs/node_modules/a/a.js': 1 }),
    ).toEqual([]);
  });
});

test('whatever the files, nothing is thrown, and their order does not matter', () => {
  const step = fc.constantFrom(
    'python',
    'nodejs',
    'node_modules',
    '@s',
    'a',
    'requests',
    'a-1.dist-info',
    'a-2.dist-info',
    '__proto__',
    '',
  );
  const leaf = fc.constantFrom('METADATA', 'package.json', 'RECORD', '.package-lock.json', 'a-1.dist-info');
  const path = fc
    .tuple(fc.array(step, { maxLength: 5 }), leaf)
    .map(([folders, name]) => [...folders, name].join('/'));
  const file = fc.constantFrom<Described>(
    1,
    nodePackage('a', '1'),
    nodePackage('a', '2'),
    nodePackage('__proto__', ''),
    { contents: { nodeLock: { dev: ['node_modules/a', 'node_modules/@s/a'], versions: {} } } },
  );
  fc.assert(
    fc.property(fc.dictionary(path, file), (files) => {
      const layer = checkedLayer(files);
      const listed = deps(layer);
      for (const { message, fix } of listed) expect(`${message} ${fix}`).not.toContain('undefined');
      const turned = deps({ ...layer, files: layer.files.toReversed() });
      expect(turned.map(({ rule }) => rule).sort()).toEqual(listed.map(({ rule }) => rule).sort());
    }),
  );
});
