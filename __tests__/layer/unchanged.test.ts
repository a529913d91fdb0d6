// Two installations of the same packages, in two folders, by two tools, are one layer: what the installers noted of
// time, place and themselves is left out or written as every one of them would.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalInstalledPhp } from '../../src/layer/composer-installed.ts';
import { canonicalRecord } from '../../src/layer/python-record.ts';
import { canonicalNodeShim, canonicalPythonScript } from '../../src/layer/script-paths.ts';
import { canonicalManifest, canonicalNodeLock } from '../../src/layer/local-packages.ts';
import { packToFile, readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runToolForBytes, testWith } from './tools.ts';
import { writeTree } from './tree.ts';
import type { Tree } from './tree.ts';

function folderOf(tree: Tree): string {
  const root = temporaryFolder();
  writeTree(root, tree);
  return root;
}

/** Content hash and bytes of the zip. */
async function layerOf(tree: Tree, prefix = ''): Promise<{ hash: string; zip: Buffer; paths: string[] }> {
  const layer = await readFolder(folderOf(tree), { prefix });
  const { zip } = await packToFile(layer);
  return { hash: layer.contentHash, zip, paths: layer.entries.map(({ path }) => path) };
}

const INFO = 'shared-1.0.dist-info';

/** What pip and uv write for one package with a program, in two places. */
function installedBy(tool: 'pip' | 'uv', place: string): Tree {
  const script = `#!${place}/.venv/bin/python3\nimport sys\nsys.exit(main())\n`;
  const rows = [
    `${INFO}/INSTALLER,sha256=${tool},${tool.length}`,
    `${INFO}/METADATA,sha256=m,10`,
    `${INFO}/RECORD,,`,
    `${INFO}/REQUESTED,sha256=x,0`,
    `${INFO}/direct_url.json,sha256=${place.length},60`,
    'shared/__init__.py,sha256=i,4',
    '"shared/a,b.json",sha256=j,2',
  ];
  const own =
    tool === 'pip'
      ? [
          'shared/__pycache__/__init__.cpython-313.pyc,,',
          '../../bin/tool,sha256=p,90',
          '../../share/man/x.1,sha256=s,1',
        ]
      : ['bin/tool,sha256=u,80', `${INFO}/uv_cache.json,sha256=c,50`, 'share/man/x.1,sha256=s,1'];
  return {
    'shared/__init__.py': 'x = 1',
    'shared/a,b.json': '{}',
    'share/man/x.1': 'x',
    [`${INFO}/METADATA`]: 'Name: shared',
    [`${INFO}/INSTALLER`]: tool,
    [`${INFO}/direct_url.json`]: JSON.stringify({ url: `file://${place}/shared`, dir_info: {} }),
    [`${INFO}/RECORD`]: [...own, ...(tool === 'uv' ? rows : rows.toReversed())].join(
      tool === 'uv' ? '\n' : '\r\n',
    ),
    'bin/tool': { executable: script },
    ...(tool === 'pip'
      ? { 'shared/__pycache__/__init__.cpython-313.pyc': place }
      : {
          [`${INFO}/REQUESTED`]: '',
          [`${INFO}/uv_cache.json`]: place,
          [`${INFO}/uv_build.json`]: place,
          '.lock': '',
        }),
  };
}

describe('packages of Python', () => {
  test.each(['', 'python'])(
    'are one layer, whichever tool installed them, and where (prefix "%s")',
    async (prefix) => {
      const pip = await layerOf(installedBy('pip', '/home/runner/work/a/a'), prefix);
      const uv = await layerOf(installedBy('uv', '/builds/a-much-longer/place'), prefix);
      expect(uv.paths).toEqual(pip.paths);
      expect(uv.hash).toBe(pip.hash);
      expect(uv.zip.equals(pip.zip)).toBe(true);
    },
  );

  test('keep their RECORD, with the rows of what is in the layer, sorted by bytes', async () => {
    const { entries } = await readFolder(folderOf(installedBy('uv', '/builds/a')));
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual([
      'bin/tool',
      'share/man/x.1',
      `${INFO}/METADATA`,
      `${INFO}/RECORD`,
      'shared/__init__.py',
      'shared/a,b.json',
    ]);
    const record = installedBy('uv', '/builds/a')[`${INFO}/RECORD`];
    expect(canonicalRecord(typeof record === 'string' ? record : '')).toBe(
      [
        '"shared/a,b.json",sha256=j,2',
        'share/man/x.1,sha256=s,1',
        `${INFO}/METADATA,sha256=m,10`,
        `${INFO}/RECORD,,`,
        'shared/__init__.py,sha256=i,4',
        '',
      ].join('\n'),
    );
  });

  testWith('unzip', 'are published as they are hashed: the zip is the same layer again', async () => {
    const layer = await readFolder(folderOf(installedBy('pip', '/home/x')));
    const { file } = await packToFile(layer);
    expect((await readZip(file)).contentHash).toBe(layer.contentHash);
    expect(runToolForBytes('unzip', ['-p', file, 'bin/tool']).toString()).toBe(
      '#!/usr/bin/env python3\nimport sys\nsys.exit(main())\n',
    );
  });

  test('have a RECORD of any length, which is the same in the zip', async () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => `pkg/module_${n}.py,sha256=${'h'.repeat(43)},${n}`);
    const tree = (lines: string[]): Tree => ({ [`${INFO}/RECORD`]: lines.join('\n'), 'pkg/a.py': 'x' });
    const [one, other] = [await layerOf(tree(rows)), await layerOf(tree(rows.toReversed()))];
    expect([other.hash, other.zip.equals(one.zip)]).toEqual([one.hash, true]);
  });

  test('differ where a file of theirs does', async () => {
    const tree = installedBy('uv', '/a');
    const before = await layerOf(tree);
    for (const path of ['shared/__init__.py', `${INFO}/METADATA`])
      expect((await layerOf({ ...tree, [path]: 'other' })).hash).not.toBe(before.hash);
  });
});

describe('a RECORD', () => {
  const path = fc.oneof(
    fc.constantFrom(
      'a.py',
      'a.pyc',
      'p/__pycache__/a.pyc',
      '../../bin/x',
      'bin/y',
      '/usr/local/bin/z',
      'x-1.dist-info/RECORD',
    ),
    fc.constantFrom(
      'x-1.dist-info/INSTALLER',
      '../../share/s',
      '../../../lib/t',
      '"q,""r"".py"',
      'bin/pkg/a.py',
    ),
    fc.stringMatching(/^[a-z/ü]{1,9}$/),
  );
  const row = fc
    .tuple(path, fc.stringMatching(/^(?:,sha256=[a-z]{3},\d|,,)$/))
    .map((parts) => parts.join(''));

  test('is normalised once and for all, whatever the order of its rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(row)
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const canonical = canonicalRecord(rows.join('\n'));
          expect(canonicalRecord(canonical)).toBe(canonical);
          expect(canonicalRecord(shuffled.join('\r\n'))).toBe(canonical);
        },
      ),
    );
  });

  test('keeps a row of bytecode that has no source, and one of a module in a package named bin', () => {
    expect(canonicalRecord('acme/x.pyc,sha256=a,1\nacme/y.pyc,,\nacme/y.py,,\nbin/pkg/a.py,,')).toBe(
      'acme/x.pyc,sha256=a,1\nacme/y.py,,\nbin/pkg/a.py,,\n',
    );
  });

  test('with a line break in a name is left as it is', () => {
    const text = '"a\nb.py",,\nbin/x,,\n';
    expect(canonicalRecord(text)).toBe(text);
  });
});

describe('the first line of a script of Python', () => {
  const BODY = '# -*- coding: utf-8 -*-\nimport sys\n';
  const long = `/home/${'x'.repeat(200)}/.venv/bin/python`;

  test.each([
    ['a virtual environment', '#!/home/runner/work/a/a/.venv/bin/python3.13\n'],
    ["a tool cache's Python", '#!/opt/hostedtoolcache/Python/3.13.1/x64/bin/python\n'],
    ['a place that nobody knows', '#!/__w/a/a/venv/bin/python3\n'],
    ['a path that is too long for the kernel, by uv', `#!/bin/sh\n'''exec' '${long}' "$0" "$@"\n' '''\n`],
    ['the same by pip', `#!/bin/sh\n'''exec' "${long}" "$0" "$@"\n' '''\n`],
    ['the same by older ones', `#!/bin/sh\n'''exec' ${long} "$0" "$@"\n' '''\n`],
  ])('that is %s becomes that of any Python', (_, first) => {
    expect(canonicalPythonScript(first + BODY)).toBe(`#!/usr/bin/env python3\n${BODY}`);
  });

  test.each([
    '#!/usr/bin/env python3\n',
    '#!/usr/bin/python3\n',
    '#!/var/lang/bin/python3.12\n',
    '#!/opt/bin/python3\n',
    '#!/home/runner/bin/pypy3\n',
    '#!/home/runner/bin/ruby\n',
    '#!/home/runner/.venv/bin/python -s\n',
    '#!/bin/sh\nexec python3 x\n',
    'import sys\n',
  ])('stays as it is: %j', (first) => {
    expect(canonicalPythonScript(first + BODY)).toBe(first + BODY);
  });

  test('stays as it is in an npm package, and in a file that is no script', async () => {
    const first = '#!/home/x/python3\n';
    const { zip: one } = await layerOf({ 'node_modules/a/bin/b': first, 'python/c': first });
    const { zip: other } = await layerOf({
      'node_modules/a/bin/b': '#!/home/xyz/python3\n',
      'python/c': first,
    });
    expect(one.equals(other)).toBe(false);
  });
});

const shim = (place: string) =>
  [
    '#!/bin/sh',
    'basedir=$(dirname "$(echo "$0" | sed -e \'s,\\\\,/,g\')")',
    'if [ -z "$NODE_PATH" ]; then',
    `  export NODE_PATH="${place}/node_modules/.pnpm/semver@7.7.2/node_modules/semver/node_modules:${place}/node_modules/.pnpm/node_modules"`,
    'else',
    `  export NODE_PATH="${place}/node_modules/.pnpm/semver@7.7.2/node_modules:${place}/node_modules/.pnpm/node_modules:$NODE_PATH"`,
    'fi',
    'exec node  "$basedir/../semver/bin/semver.js" "$@"',
    '',
  ].join('\n');

/** What the tools for Node.js leave in a node_modules, in one place and at one time. */
const notes = (place: string): Tree => ({
  'node_modules/.package-lock.json': `{"name": "${place.slice(1)}"}`,
  'node_modules/.package-map.json': place,
  'node_modules/.modules.yaml': `prunedAt: ${place}`,
  'node_modules/.pnpm-workspace-state.json': place,
  'node_modules/.pnpm-workspace-state-v1.json': place,
  'node_modules/.pnpm/lock.yaml': place,
  'node_modules/.yarn-state.yml': place,
  'node_modules/.yarn-integrity': place,
  'node_modules/.cache/x/y': place,
  '.yarn/install-state.gz': place,
});

describe('packages of Node.js', () => {
  const packages: Tree = { 'node_modules/semver/index.js': '1', 'node_modules/.pnpm/semver@7.7.2/x': 'x' };
  const tree = (place: string): Tree => ({
    ...packages,
    ...notes(place),
    'node_modules/.bin/semver': { executable: shim(place) },
  });

  test.each(['', 'nodejs'])(
    'are one layer, whenever and wherever they were installed (prefix "%s")',
    async (prefix) => {
      const [one, other] = [await layerOf(tree('/a'), prefix), await layerOf(tree('/b/c d/e'), prefix)];
      expect(one.paths.map((path) => path.replace(/^nodejs\//, ''))).toEqual([
        'node_modules/.bin/semver',
        ...Object.keys(packages).sort(),
      ]);
      expect([other.hash, other.zip.equals(one.zip)]).toEqual([one.hash, true]);
    },
  );

  test('are so where the folder is a node_modules itself', async () => {
    const below = async (place: string, prefix: string) => {
      const layer = await readFolder(`${folderOf(tree(place))}/node_modules`, { prefix });
      return [layer.contentHash, layer.entries.length];
    };
    for (const prefix of ['', 'nodejs/node_modules'])
      expect(await below('/a', prefix)).toEqual(await below('/bcd', prefix));
    expect((await below('/a', ''))[1]).toBe(3);
  });

  test('have shims whose folders are those of a layer', () => {
    const canonical = canonicalNodeShim(shim('/home/runner/work/a'));
    expect(canonical).toContain(
      'NODE_PATH="/opt/nodejs/node_modules/.pnpm/semver@7.7.2/node_modules/semver/node_modules:/opt/nodejs',
    );
    expect(canonical).toContain('exec node  "$basedir/../semver/bin/semver.js"');
    expect(canonical).not.toContain('/home/');
    expect(canonicalNodeShim(canonical)).toBe(canonical);
  });
});

/** What `pnpm deploy` makes of a workspace with the package `lib`, at one place. */
function deployed(place: string): Tree {
  const store = `.pnpm/lib@file++++${place.slice(1).replaceAll('/', '+')}+packages+lib`;
  return {
    'package.json': `{"name": "app", "dependencies": {"lib": "lib@file://${place}/packages/lib", "x": "file:///opt/x"}}`,
    'pnpm-lock.yaml': `  lib@file://${place}/packages/lib:\n  root@file://${place}: {}\n`,
    [`node_modules/${store}/node_modules/lib/index.js`]: '1',
    'node_modules/lib': { link: `${store}/node_modules/lib` },
  };
}

describe('a deployed workspace of pnpm', () => {
  test('is one layer wherever it was made, and its links lead where they led', async () => {
    const [one, other] = [await layerOf(deployed('/home/runner/work/a')), await layerOf(deployed('/b'))];
    expect([other.hash, other.zip.equals(one.zip)]).toEqual([one.hash, true]);
    const { entries } = await readFolder(folderOf(deployed('/b')));
    expect(entries.map(({ path, target }) => [path, target])).toEqual([
      ['node_modules/.pnpm/lib@file/node_modules/lib/index.js', undefined],
      ['node_modules/lib', '.pnpm/lib@file/node_modules/lib'],
      ['package.json', undefined],
      ['pnpm-lock.yaml', undefined],
    ]);
  });

  test('keeps the names of several copies of one package apart', async () => {
    const store = (peer: string) =>
      `node_modules/.pnpm/lib@file++++b+lib_react@${peer}/node_modules/lib/index.js`;
    const { paths } = await layerOf({ [store('18')]: '1', [store('19')]: '1' });
    expect(paths).toEqual([store('18'), store('19')]);
  });

  test('keeps what the project itself says of files', () => {
    expect(canonicalManifest('{"a": "file:///opt/x", "b": "lib@file:///home/x/lib"}')).toBe(
      '{"a": "file:///opt/x", "b": "lib@file:"}',
    );
  });
});

test("npm's lock file does not hold the name of the folder, and keeps that of the package", () => {
  const lock = (name: string, own: string) =>
    `{\n  "name": "${name}",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n${own}      "dependencies": {}\n    }\n  }\n}\n`;
  expect(canonicalNodeLock(lock('a', ''))).toBe(canonicalNodeLock(lock('b', '')));
  const named = lock('a', '      "name": "a",\n');
  expect(canonicalNodeLock(named)).toBe(named);
});

const installedPhp = (reference: string, version: string, own = "'dev-main'") =>
  `<?php return array(
    'root' => array(
        'name' => 'acme/app',
        'pretty_version' => ${own},
        'version' => ${version},
        'reference' => ${reference},
        'type' => 'library',
        'install_path' => __DIR__ . '/../../',
        'aliases' => array(),
        'dev' => false,
    ),
    'versions' => array(
        'acme/app' => array(
            'pretty_version' => ${own},
            'version' => ${version},
            'reference' => ${reference},
            'type' => 'library',
            'install_path' => __DIR__ . '/../../',
            'aliases' => array(),
            'dev_requirement' => false,
        ),
        'psr/log' => array(
            'pretty_version' => '3.0.0',
            'version' => '3.0.0.0',
            'reference' => 'fe5ea303b0887d5caefd3d431c3e61ad47037001',
            'dev_requirement' => false,
        ),
    ),
);
`;

describe("composer's list of packages", () => {
  test('does not hold the commit and branch of the project, and keeps those of packages', () => {
    const one = canonicalInstalledPhp(installedPhp("'1111'", "'dev-main'"));
    expect(one).toBe(canonicalInstalledPhp(installedPhp("'2222'", "'dev-fix'", "'dev-fix'")));
    expect(one).toBe(installedPhp('NULL', "'1.0.0.0'", "'1.0.0+no-version-set'"));
    expect(canonicalInstalledPhp(one)).toBe(one);
  });

  test("keeps the project's own version", () => {
    expect(canonicalInstalledPhp(installedPhp("'1111'", "'2.1.0.0'", "'2.1.0'"))).toBe(
      installedPhp('NULL', "'2.1.0.0'", "'2.1.0'"),
    );
  });

  test('is one layer at two commits', async () => {
    const at = (reference: string) =>
      layerOf({ 'vendor/composer/installed.php': installedPhp(reference, "'dev-main'") });
    expect((await at("'1111'")).hash).toBe((await at("'22222222'")).hash);
  });
});

describe('a ready zip', () => {
  test('is taken as it is: its content is that of its bytes', async () => {
    const raw = folderOf({ [`${INFO}/RECORD`]: 'b,,\na,,\n' });
    const { file } = await packToFile(await readFolder(raw, { exclude: ['!INSTALLER'] }));
    const ready = await readZip(file);
    const { archive } = { archive: await ready.pack('') };
    expect(archive.read(0, archive.size).equals((await packToFile(await readFolder(raw))).zip)).toBe(true);
  });
});
