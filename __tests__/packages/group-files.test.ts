import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FileFacts } from '../../src/inspect/file-facts.ts';
import { groupPackages, packagesOf } from '../../src/packages/group-files.ts';
import type { Packaged } from '../../src/packages/package.ts';
import { cpuTime } from '../cpu-time.ts';

/** Files of a byte each, unless told; what a file says about itself may stand beside it. */
function files(...paths: (string | [path: string, size: number, contents?: FileFacts])[]): Packaged[] {
  return paths.map((file) => {
    const [path, size, contents] = typeof file === 'string' ? ([file, 1] as const) : file;
    return { path, size, ...(contents && { contents }) };
  });
}

/** `name version size`, in the order they come. */
function shown(layer: Packaged[]): string[] {
  return packagesOf(layer).map(({ ecosystem, name, version = '-', size }) =>
    [ecosystem, name, version, size].join(' '),
  );
}

const record = (path: string, ...recordTops: string[]): [string, number, FileFacts] => [
  path,
  1,
  { recordTops },
];
const nodePackage = (path: string, version: string): [string, number, FileFacts] => [
  path,
  1,
  { nodePackage: { name: 'whatever', version, dependencies: {} } },
];

describe('Python packages', () => {
  test('own what their RECORD lists, however it is called', () => {
    const layer = files(
      ['python/PIL/Image.py', 10],
      ['python/pillow.libs/libjpeg.so', 20],
      record('python/pillow-11.3.0.dist-info/RECORD', 'PIL', 'pillow.libs', 'pillow-11.3.0.dist-info'),
      ['python/_cffi_backend.cpython-312-x86_64-linux-gnu.so', 5],
      ['python/cffi/api.py', 2],
      record('python/cffi-2.0.0.dist-info/RECORD', '_cffi_backend.cpython-312-x86_64-linux-gnu.so', 'cffi'),
      ['python/dateutil/tz.py', 3],
      record('python/python_dateutil-2.9.0.post0.dist-info/RECORD', 'dateutil'),
    );
    expect(shown(layer)).toEqual([
      'python pillow 11.3.0 31',
      'python cffi 2.0.0 8',
      'python python-dateutil 2.9.0.post0 4',
    ]);
    expect(packagesOf(layer).map(({ path }) => path)).toEqual([
      'python/PIL',
      'python/cffi',
      'python/dateutil',
    ]);
  });

  test('own what is called like them where there is no RECORD', () => {
    const site = 'python/lib/python3.12/site-packages';
    const layer = files(
      [`${site}/numpy/core.so`, 30],
      [`${site}/numpy.libs/blas.so`, 20],
      `${site}/numpy-1.26.4.dist-info/METADATA`,
      [`${site}/six.py`, 8],
      `${site}/six-1.17.0.dist-info/METADATA`,
      [`${site}/typing_extensions.py`, 7],
      `${site}/typing_extensions-4.15.0.dist-info/METADATA`,
      [`${site}/zope.interface/a.py`, 6],
      `${site}/old_style-1.0-py3.11.egg-info/PKG-INFO`,
    );
    expect(shown(layer)).toEqual([
      'python numpy 1.26.4 51',
      'python six 1.17.0 9',
      'python typing-extensions 4.15.0 8',
      'python zope.interface - 6',
      'python old-style 1.0 1',
    ]);
  });

  test('leave alone a folder that several of them install into, and what is in none', () => {
    const layer = files(
      ['python/google/auth/a.py', 4],
      record('python/google_auth-2.0.dist-info/RECORD', 'google'),
      record('python/google_api_core-2.1.dist-info/RECORD', 'google', '..'),
      ['python/setuptools/x.py', 9],
      ['python/pkg_resources/x.py', 8],
      record('python/setuptools-80.0.dist-info/RECORD', 'setuptools', 'pkg_resources'),
      record('python/setuptools_scm-9.0.dist-info/RECORD', 'setuptools_scm', 'setuptools'),
      ['python/shop/cart.py', 7],
      ['python/handler.py', 2],
    );
    expect(shown(layer)).toEqual([
      'python setuptools 80.0 18',
      'python shop - 7',
      'python google - 4',
      'files python/handler.py - 2',
      'python google-api-core 2.1 1',
      'python google-auth 2.0 1',
      'python setuptools-scm 9.0 1',
    ]);
  });

  test('of two versions in one folder are told with both', () => {
    const layer = files(
      'python/a-1.9.dist-info/METADATA',
      'python/a-1.10.dist-info/METADATA',
      'python/a/b.py',
    );
    expect(shown(layer)).toEqual(['python a 1.10, 1.9 3']);
  });

  test('can take the owners of modules from another layer', () => {
    const { owners } = groupPackages(
      files('python/PIL/a', record('python/pillow-11.3.0.dist-info/RECORD', 'PIL', '_x.cpython-312.so')),
    );
    const other = files('python/PIL/a', 'python/_x.cpython-313.so', 'python/pillow-10.0.0.dist-info/RECORD');
    expect(packagesOf(other, owners)).toMatchObject([{ name: 'pillow', version: '10.0.0', size: 3 }]);
    expect(packagesOf(files('python/PIL/a'), owners)).toEqual([
      { ecosystem: 'python', name: 'pillow', path: 'python/PIL', size: 1 },
    ]);
  });
});

describe('Node.js packages', () => {
  test('have the version of their package.json, and sizes without what is nested in them', () => {
    const layer = files(
      nodePackage('nodejs/node_modules/send/package.json', '1.2.0'),
      ['nodejs/node_modules/send/index.js', 10],
      nodePackage('nodejs/node_modules/send/node_modules/ms/package.json', '2.1.3'),
      nodePackage('nodejs/node_modules/@aws-sdk/client-s3/package.json', '3.1.0'),
      ['nodejs/node_modules/@aws-sdk/client-s3/dist/cjs/index.js', 20],
      'nodejs/node_modules/send/node_modules/.bin/tool',
      ['nodejs/node_modules/.bin/tool', 3],
    );
    expect(shown(layer)).toEqual([
      'node @aws-sdk/client-s3 3.1.0 21',
      'node send 1.2.0 12',
      'files nodejs/node_modules/.bin - 3',
      'node ms 2.1.3 1',
    ]);
  });

  test("have the version of npm's lock file otherwise", () => {
    const versions = {
      'node_modules/a': '1.0.0',
      'node_modules/a/node_modules/b': '2.0.0',
      'node_modules/c': '9.9.9',
    };
    const layer = files(
      ['nodejs/node_modules/.package-lock.json', 4, { nodeLock: { dev: [], versions } }],
      ['nodejs/node_modules/a/x.js', 3],
      ['nodejs/node_modules/a/node_modules/b/x.js', 2],
      nodePackage('nodejs/node_modules/c/package.json', '3.0.0'),
    );
    expect(shown(layer)).toEqual([
      'files nodejs/node_modules/.package-lock.json - 4',
      'node a 1.0.0 3',
      'node b 2.0.0 2',
      'node c 3.0.0 1',
    ]);
  });

  test('are one by name: the newest three versions are told, the others counted', () => {
    const at = (depth: number) => `nodejs/node_modules/${'x/node_modules/'.repeat(depth)}ms/package.json`;
    const layer = files(
      ...['2.0.0', '2.1.3', '0.7.0', '10.0.0', '1.0.0'].map((v, depth) => nodePackage(at(depth), v)),
    );
    expect(packagesOf(layer)).toEqual([
      {
        ecosystem: 'node',
        name: 'ms',
        version: '10.0.0, 2.1.3, 2.0.0 and 2 more',
        path: 'nodejs/node_modules/ms',
        size: 5,
      },
    ]);
  });

  test('may be links beside files that are none', () => {
    expect(shown(files('node_modules/@s', 'node_modules/a'))).toEqual([
      'files node_modules - 1',
      'node a - 1',
    ]);
    const nested = 'nodejs/node_modules/a/node_modules';
    expect(shown(files(`${nested}/.lock`, `${nested}/@s/.lock`, `${nested}/@s/b`, `${nested}/c`))).toEqual([
      'node a - 2',
      'node @s/b - 1',
      'node c - 1',
    ]);
  });

  test('have their versions in the order of the numbers in them', () => {
    const at = (index: number) => `nodejs/node_modules/${'x/node_modules/'.repeat(index)}a/package.json`;
    const shownVersions = (...versions: string[]) =>
      packagesOf(files(...versions.map((version, index) => nodePackage(at(index), version))))[0]?.version;
    expect(shownVersions('1.9.0', '1.10.0')).toBe('1.10.0, 1.9.0');
    expect(shownVersions('1.0.0-rc.9', '1.0.0-rc.10', '1.0.0-beta.2')).toBe(
      '1.0.0-rc.10, 1.0.0-rc.9, 1.0.0-beta.2',
    );
    expect(shownVersions('2.0', '10', '2.0.1')).toBe('10, 2.0.1, 2.0');
  });

  test("are found in pnpm's store, below a version of Node.js, and inside a Python package", () => {
    const layer = files(
      'nodejs/node_modules/.pnpm/ms@2.1.3/node_modules/ms/index.js',
      'nodejs/node_modules/ms',
      'nodejs/node22/node_modules/lodash/index.js',
      'python/notebook/static/node_modules/jquery/dist/jquery.js',
    );
    expect(shown(layer)).toEqual(['node ms - 2', 'node lodash - 1', 'node jquery - 1']);
  });
});

describe('what else is in a layer', () => {
  test.each([
    ['java/lib/commons-io-2.16.1.jar', 'java commons-io 2.16.1'],
    ['java/lib/log4j-1.2-api-2.17.1.jar', 'java log4j-1.2-api 2.17.1'],
    [
      'java/lib/netty-transport-native-epoll-4.1.0.Final-linux-x86_64.jar',
      'java netty-transport-native-epoll 4.1.0.Final-linux-x86_64',
    ],
    ['java/lib/json-20240303.jar', 'java json 20240303'],
    ['java/lib/mine.jar', 'java mine -'],
    ['java/lib/LICENSE', 'files java/lib/LICENSE -'],
    ['ruby/gems/3.4.0/gems/rack-3.1.0/lib/rack.rb', 'ruby rack 3.1.0'],
    ['ruby/gems/3.4.0/gems/aws-sdk-s3-1.2/lib/a.rb', 'ruby aws-sdk-s3 1.2'],
    ['ruby/gems/3.4.0/gems/nokogiri-1.16.0-x86_64-linux/lib/a.so', 'ruby nokogiri 1.16.0'],
    ['ruby/gems/3.4.0/specifications/net-http2-0.18.5.gemspec', 'ruby net-http2 0.18.5'],
    ['ruby/gems/3.4.0/extensions/x86_64-linux/3.4.0/nio4r-2.7.4/nio4r_ext.so', 'ruby nio4r 2.7.4'],
    ['ruby/gems/3.4.0/build_info/x.info', 'files ruby -'],
    ['bin/tool', 'files bin/tool -'],
    ['lib/libx.so.1', 'files lib/libx.so.1 -'],
    ['extensions/agent', 'files extensions/agent -'],
    ['models/en/weights.bin', 'files models -'],
    ['config.json', 'files config.json -'],
    ['numpy/core.so', 'files numpy -'],
  ])('%s', (path, wanted) => {
    expect(shown(files(path))).toEqual([`${wanted} 1`]);
  });
});

const WORDS = [
  'python',
  'node_modules',
  'nodejs',
  'site-packages',
  'a',
  '@s',
  '.bin',
  'a-1.0.dist-info',
  'java',
  'lib',
];
const aPath = fc.array(fc.constantFrom(...WORDS, 'ruby', 'gems', 'b-2.0.jar', 'c.py'), {
  minLength: 1,
  maxLength: 8,
});

test('every byte is in exactly one package, and every entry finds its package', () => {
  const layers = fc.uniqueArray(fc.tuple(aPath, fc.nat(1e9)), { selector: ([path]) => path.join('/') });
  fc.assert(
    fc.property(layers, (entries) => {
      const layer = entries.map(([path, size]) => ({ path: path.join('/'), size }));
      const { packages, packageAt } = groupPackages(layer);
      const total = layer.reduce((sum, { size }) => sum + size, 0);
      expect(packages.reduce((sum, { size }) => sum + size, 0)).toBe(total);
      expect(new Set(packages.map(({ ecosystem, name }) => `${ecosystem} ${name}`)).size).toBe(
        packages.length,
      );
      for (const { path } of layer) expect(packages).toContain(packageAt(path));
    }),
  );
});

test('Entries are grouped in time in proportion to their number', () => {
  const layerOf = (files: number) =>
    Array.from({ length: files }, (_, index) => ({
      path: `nodejs/node_modules/@scope/package-${index % 900}/node_modules/inner-${index % 40}/dist/file-${index}.js`,
      size: index,
    })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const [quarter, whole] = [layerOf(15_000), layerOf(60_000)];
  const few = cpuTime(() => packagesOf(quarter));
  // Four times the entries; in proportion to their square it would be sixteen.
  expect(cpuTime(() => packagesOf(whole))).toBeLessThan(10 * Math.max(few, 1000));
});
