import { describe, expect, test } from '@jest/globals';
import { contentsOf } from './look.ts';

describe('the WHEEL file of a distribution', () => {
  const tagsOf = (text: string): string[] | undefined =>
    contentsOf('python/numpy-2.0.0.dist-info/WHEEL', text)?.wheelTags;

  test('gives its tags, with compressed sets expanded', () => {
    const text = `Wheel-Version: 1.0
Generator: meson
Root-Is-Purelib: false
Tag: cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64
Tag: py2.py3-none-any
`;
    expect(tagsOf(text)).toEqual([
      'cp312-cp312-manylinux_2_17_x86_64',
      'cp312-cp312-manylinux2014_x86_64',
      'py2-none-any',
      'py3-none-any',
    ]);
    expect(tagsOf(text.replaceAll('\n', '\r\n'))).toHaveLength(4);
  });

  test('does not grow without bounds', () => {
    const set = Array.from({ length: 5000 }, (_, index) => `a${index}`).join('.');
    expect(tagsOf(`Tag: ${set}-${set}-${set}\n`)).toHaveLength(1000);
  });

  test('is one by its place', () => {
    expect(contentsOf('python/WHEEL', 'Tag: py3-none-any\n')).toBeUndefined();
  });
});

describe('the RECORD file of a distribution', () => {
  test('gives the top folders and files of what was installed', () => {
    const text = `../../bin/f2py,sha256=abc,216
numpy/__init__.py,sha256=abc,10
numpy/core/a.so,sha256=abc,10
numpy.libs/libgfortran.so,,
"with,comma/a.py",,
six.py,sha256=abc,10
/usr/share/a,,
numpy-2.0.0.dist-info/RECORD,,
`;
    const expected = {
      recordTops: ['numpy', 'numpy.libs', 'with', 'six.py', 'numpy-2.0.0.dist-info'],
      recordPaths: [
        ...['numpy/__init__.py', 'numpy/core/a.so', 'numpy.libs/libgfortran.so', 'with,comma/a.py'],
        'six.py',
      ],
    };
    const path = 'python/numpy-2.0.0.dist-info/RECORD';
    expect(contentsOf(path, text)).toEqual(expected);
    expect(contentsOf(path, text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

describe('a package.json', () => {
  const text = JSON.stringify({
    name: 'a',
    version: '1.2.3',
    dependencies: { b: '^1', '@c/d': '*' },
    dev: 1,
  });
  const nodePackage = { name: 'a', version: '1.2.3', dependencies: { b: '^1', '@c/d': '*' } };

  test.each([
    'nodejs/node_modules/a/package.json',
    'nodejs/node20/node_modules/@scope/a/package.json',
    'nodejs/node_modules/b/node_modules/a/package.json',
    'node_modules/a/package.json',
    'nodejs/package.json',
    'nodejs/node22/package.json',
    'a/package.json',
  ])('at %s describes a package', (path) => {
    expect(contentsOf(path, text)).toEqual({ nodePackage });
  });

  test.each([
    'nodejs/node_modules/a/dist/package.json',
    'nodejs/node_modules/@scope/package.json',
    'a/b/package.json',
  ])('at %s describes none', (path) => {
    expect(contentsOf(path, text)).toBeUndefined();
  });

  test.each(['{', '[]', 'null', '"text"', '{"type":"module"}'])('with %s describes none', (broken) => {
    expect(contentsOf('nodejs/node_modules/a/package.json', broken)).toBeUndefined();
  });

  test('may leave out everything but its dependencies, and be wrong about their type', () => {
    expect(
      contentsOf('nodejs/package.json', '{"private":true,"dependencies":{"b":"1"}}')?.nodePackage,
    ).toEqual({
      name: '',
      version: '',
      dependencies: { b: '1' },
    });
    expect(contentsOf('nodejs/package.json', '{"name":1,"dependencies":null}')?.nodePackage).toEqual({
      name: '',
      version: '',
      dependencies: {},
    });
  });
});

describe('the lock file that npm leaves in node_modules', () => {
  test('gives the versions, and what is there for development', () => {
    const text = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'layer', version: '1.0.0' },
        'node_modules/typescript': { version: '5.0.0', dev: true },
        'node_modules/a': { version: '1.0.0', devOptional: true },
        'node_modules/linked': { link: true },
        'node_modules/broken': 1,
      },
    });
    expect(contentsOf('nodejs/node_modules/.package-lock.json', text)).toEqual({
      nodeLock: {
        dev: ['node_modules/typescript'],
        versions: { 'node_modules/typescript': '5.0.0', 'node_modules/a': '1.0.0' },
      },
    });
    expect(contentsOf('nodejs/package-lock.json', text)).toBeUndefined();
  });
});

describe('a file with nothing to tell', () => {
  test.each([
    ['python/a.py', 'import os\n'],
    ['nodejs/node_modules/a/index.js', 'module.exports = 1;\n'],
    ['empty', ''],
    ['image.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['README', '\x7fEL'],
  ])('%s', (path, text) => {
    expect(contentsOf(path, Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});

describe('the configuration that node-gyp leaves', () => {
  const PATH = 'nodejs/node_modules/a/build/config.gypi';

  test.each([
    ['JSON', '# Do not edit.\n{ "variables": { "node_module_version": 127 } }\n'],
    ['Python', "# Do not edit.\n{ 'variables': { 'node_module_version': '127' } }\n"],
  ])('tells what addons are compiled for, in %s', (_, text) => {
    expect(contentsOf(PATH, Buffer.from(text))).toEqual({ nodeBuild: { moduleVersion: 127 } });
  });

  test('tells nothing without a version, or elsewhere', () => {
    expect(contentsOf(PATH, Buffer.from('{}'))).toBeUndefined();
    const text = Buffer.from('{ "node_module_version": 127 }');
    expect(contentsOf('nodejs/node_modules/a/config.gypi', text)).toBeUndefined();
  });
});
