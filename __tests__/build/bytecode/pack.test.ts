import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { LIMITS } from '../../../src/lambda/limits.ts';
import { derivedFrom } from '../../../src/layer/bytecode.ts';
import { execFileSync } from '../../child-process.ts';
import { readFolder } from '../../layer/read-folder.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import { readByPython } from '../../layer/zip-readers.ts';
import { packFolder, packTree } from './packing.ts';
import type { Packed } from './packing.ts';
import { offerPythons, python, testWithPython, VERSIONS } from './pythons.ts';

beforeAll(offerPythons);

const SITE = (version: string) => `python/lib/python${version}/site-packages`;

const TREE: Tree = {
  'python/acme/__init__.py': 'from . import text, größe\nfrom vendor import core\nSIZES = {"a", "b", "c"}\n',
  'python/acme/text.py': 'def shout(text):\n    """Says it louder."""\n    return text.upper()\n',
  'python/acme/größe.py': '# -*- coding: latin-1 -*-\nNAME = "\\xe4"\n',
  'python/acme/empty.py': '',
  'python/vendor/core.py': 'import only\nVALUE = only.VERSION\n',
  'python/grammar/bad.py': 'print "hello"\n',
  'python/data.txt': 'not code',
  ...Object.fromEntries(VERSIONS.map((version) => [`${SITE(version)}/only.py`, `VERSION = "${version}"\n`])),
  'config/settings.py': 'raise SystemExit\n',
};

const RUNTIMES = VERSIONS.map((version) => `python${version}`);

function namesIn({ file }: Pick<Packed, 'file'>): string[] {
  return new AdmZip(file).getEntries().map(({ entryName }) => entryName);
}

function bytecodeIn(packed: Pick<Packed, 'file'>): string[] {
  return namesIn(packed).filter((name) => name.endsWith('.pyc'));
}

describe('a layer for several versions of Python', () => {
  testWithPython(VERSIONS, 'has bytecode of each file for every version that imports it', async () => {
    const packed = await packTree(TREE, { runtimes: RUNTIMES });
    const compiled = ['acme/__init__', 'acme/text', 'acme/größe', 'acme/empty', 'vendor/core'];
    const expected = VERSIONS.flatMap((version) => {
      const tag = `cpython-${version.replace('.', '')}`;
      const shared = compiled.map((module) => {
        const [folder = '', name = ''] = module.split('/');
        return `python/${folder}/__pycache__/${name}.${tag}.pyc`;
      });
      return [...shared, `${SITE(version)}/__pycache__/only.${tag}.pyc`];
    });
    expect(bytecodeIn(packed).sort()).toEqual(expected.sort());
    expect(packed.findings).toEqual([]);
    expect(packed.bytecode).toMatchObject({
      versions: VERSIONS,
      files: expected.length,
      failed: VERSIONS.length,
      left: 0,
    });
    expect(namesIn(packed)).toContain('python/grammar/bad.py');
  });

  testWithPython(VERSIONS, 'is imported from a read-only folder without compiling anything', async () => {
    const { file } = await packTree(TREE, { runtimes: RUNTIMES });
    const root = join(temporaryFolder(), 'elsewhere');
    mkdirSync(root);
    execFileSync('unzip', ['-q', file, '-d', root]);
    execFileSync('chmod', ['-R', 'a-w', root]);
    for (const version of VERSIONS) {
      const env = { PYTHONPATH: `${root}/python:${root}/${SITE(version)}`, PYTHONDONTWRITEBYTECODE: '1' };
      const script =
        'import acme, acme.empty, vendor.core as v, marshal; code = marshal.loads(open(acme.text.__cached__, "rb").read()[16:]); print(v.VALUE, acme.text.shout("a"), acme.__cached__, code.co_filename)';
      const said = python(version, ['-v', '-c', script], env).split('\n');
      const tag = `cpython-${version.replace('.', '')}`;
      expect(said).toContain(
        `${version} A ${root}/python/acme/__pycache__/__init__.${tag}.pyc /opt/python/acme/text.py`,
      );
      const matched = said.filter((line) => line.startsWith(`# ${root}`) && line.includes(' matches '));
      expect(matched).toHaveLength(6);
      expect(
        said.filter((line) => line.startsWith(`# code object from '${root}`) && !line.includes('.pyc')),
      ).toEqual([]);
    }
    execFileSync('chmod', ['-R', 'u+w', root]);
  });

  testWithPython(VERSIONS, "is read by Python's zipfile as it is by unzip", async () => {
    const packed = await packTree(TREE, { runtimes: RUNTIMES });
    const root = temporaryFolder();
    execFileSync('unzip', ['-q', packed.file, '-d', root]);
    const seen = readByPython(packed.file);
    expect(seen.map(({ name }) => name)).toEqual(namesIn(packed));
    expect(seen.every(({ name }) => existsSync(join(root, name)))).toBe(true);
  });
});

describe('the content hash', () => {
  testWithPython(
    ['3.13'],
    'is the same with bytecode, without it, and where there is no Python',
    async () => {
      const root = temporaryFolder();
      writeTree(root, TREE);
      const plain = await readFolder(root, { runtimes: ['python3.13'] });
      const { layer, bytecode } = await packFolder(root, { runtimes: ['python3.13'] });
      expect(bytecode?.files).toBeGreaterThan(0);
      const path = process.env['PATH'];
      process.env['PATH'] = temporaryFolder();
      const without = await packFolder(root, { runtimes: ['python3.13'] }).finally(() => {
        process.env['PATH'] = path;
      });
      const off = await packFolder(root, { runtimes: ['python3.13'], mode: 'false' });
      expect(
        new Set([layer, without.layer, off.layer, plain].map(({ contentHash }) => contentHash)).size,
      ).toBe(1);
      expect(without.bytecode?.files).toBe(0);
      expect(readFileSync(without.file)).toEqual(readFileSync(off.file));
    },
  );

  test('has a line for each tag where bytecode is required, whatever the order of the runtimes', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'python/a.py': '' });
    const hashOf = async (runtimes: string[], bytecode?: 'auto' | 'true' | 'false') =>
      (await readFolder(root, { runtimes, ...(bytecode && { bytecode }) })).contentHash;
    const both = ['python3.12', 'python3.13'];
    const required = await hashOf(both, 'true');
    expect(await hashOf(both.toReversed(), 'true')).toBe(required);
    const usual = await hashOf(both);
    expect(await hashOf(both, 'auto')).toBe(usual);
    expect(await hashOf(both, 'false')).toBe(usual);
    expect(required).not.toBe(usual);
    // Nothing is promised to runtimes of other languages.
    expect(await hashOf(['nodejs22.x'], 'true')).toBe(await hashOf(['nodejs22.x']));
  });
});

describe('what is not on the runner', () => {
  const withoutPython = async <T>(work: () => Promise<T>): Promise<T> => {
    const path = process.env['PATH'];
    process.env['PATH'] = temporaryFolder();
    try {
      return await work();
    } finally {
      process.env['PATH'] = path;
    }
  };
  const packing = { runtimes: ['python3.12', 'python3.13'] };

  test('is a notice, and the layer is packed without bytecode', async () => {
    const { findings, bytecode, archive } = await withoutPython(() => packTree(TREE, packing));
    expect(archive.size).toBeGreaterThan(0);
    expect(bytecode).toEqual({ versions: [], files: 0, bytes: 0, failed: 0, left: 0 });
    expect(findings).toEqual([
      {
        rule: 'build/no-python',
        severity: 'notice',
        path: '',
        message:
          'Python 3.12 and Python 3.13 are not on the runner, so the layer has no bytecode for them, and functions compile what they import at each cold start.',
        fix: "Add before this step: `uses: actions/setup-python@v6` with `python-version: '3.12'` and `update-environment: false` and a step of its own for `python-version: '3.13'`; or set `bytecode: false`.",
      },
    ]);
  });

  test('is an error where bytecode is required', async () => {
    await expect(withoutPython(() => packTree(TREE, { ...packing, mode: 'true' }))).rejects.toMatchObject({
      name: 'BuildProblem',
      rule: 'build/no-python',
    });
  });

  test('is not missed by layers that no Python imports from, nor where bytecode is not asked for', async () => {
    for (const one of [
      { tree: { 'nodejs/a.js': '' }, some: packing },
      { tree: TREE, some: { ...packing, mode: 'false' as const } },
      { tree: TREE, some: { ...packing, isBuilt: false } },
      { tree: TREE, some: { runtimes: ['nodejs22.x'] } },
    ]) {
      const { findings } = await withoutPython(() => packTree(one.tree, one.some));
      expect(findings).toEqual([]);
    }
  });
});

/** An interpreter that says the right things of itself, and does this when it is to compile. */
function fakePython(compiling: string): string {
  const folder = temporaryFolder();
  const script = `case "$9" in *MAGIC_NUMBER.hex*) echo cpython cpython-313 final f30d0d0a;; *) ${compiling};; esac`;
  writeFileSync(join(folder, 'python3.13'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'python3.13'), 0o755);
  return folder;
}

describe('an interpreter that', () => {
  const packWith = async (compiling: string, mode: 'auto' | 'true' = 'auto') => {
    const path = process.env['PATH'];
    process.env['PATH'] = `${fakePython(compiling)}:/usr/bin:/bin`;
    try {
      return await packTree(TREE, { runtimes: ['python3.13'], mode });
    } finally {
      process.env['PATH'] = path;
    }
  };

  test.each([
    ['fails at once', 'exit 3'],
    ['is killed', 'kill -9 $$'],
    ['says that it has written what it has not', 'for i in 1 2 3 4 5 6 7 8 9; do echo +; done'],
  ])('%s costs the bytecode and not the publish', async (_, compiling) => {
    const packed = await packWith(compiling);
    expect(bytecodeIn(packed)).toEqual([]);
    expect(namesIn(packed)).toContain('python/acme/text.py');
  });

  test('fails is told of, and is an error where bytecode is required', async () => {
    const { findings } = await packWith('exit 3');
    expect(findings).toMatchObject([{ rule: 'build/no-python', severity: 'notice' }]);
    expect(findings[0]?.message).toContain('Python 3.13 on the runner did not compile all files');
    await expect(packWith('exit 3', 'true')).rejects.toMatchObject({ rule: 'build/no-python' });
  });

  test.each([
    ['of another source', 'f30d0d0a010000000000000000000000'],
    ['with a time in it', 'f30d0d0a00000000000000000e000000'],
    ['of another version', 'cb0d0d0a01000000baf18eedc9387a25'],
    ['that is cut off', 'f30d0d0a0100'],
  ])('writes bytecode %s has none of it in the layer', async (_, header) => {
    const octal = header.replace(/../g, (byte) => `\\${parseInt(byte, 16).toString(8).padStart(3, '0')}`);
    // NUL stands behind each path of the list.
    const write = `tr '\\000' '\\n' < "$\{10}" | while read -r one; do case "$one" in *.pyc) printf '${octal}' > "$one"; echo +;; esac; done`;
    const packed = await packWith(write);
    expect(packed.findings).toEqual([]);
    expect(bytecodeIn(packed)).toEqual([]);
  });
});

describe('room', () => {
  const many: Tree = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `python/m${index}.py`,
      Array.from({ length: 10 + 7 * index }, (_line, line) => `X${line * index} = "${line}-${index}"`).join(
        '\n',
      ),
    ]),
  );

  testWithPython(['3.13'], 'of the functions is never passed', async () => {
    const root = temporaryFolder();
    writeTree(root, many);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -1, max: 200_000 }), async (spareBytes) => {
        const { bytecode } = await packFolder(root, { runtimes: ['python3.13'], spareBytes });
        expect(bytecode?.bytes).toBeLessThanOrEqual(Math.max(0, spareBytes));
      }),
      { numRuns: 5, examples: [[0], [200_000]] },
    );
  });

  testWithPython(['3.13'], 'in the zip is kept to, and used', async () => {
    const root = temporaryFolder();
    writeTree(root, many);
    const runtimes = ['python3.13'];
    const bare = (await packFolder(root, { runtimes, mode: 'false' })).archive.size;
    const full = await packFolder(root, { runtimes });
    const zipLimit = Math.round((bare + full.archive.size) / 2);
    const some = await packFolder(root, { runtimes, zipLimit });
    expect(some.archive.size).toBeLessThan(zipLimit);
    expect(some.bytecode?.files).toBeGreaterThan(5);
    expect(some.bytecode?.left).toBeGreaterThan(0);
    const none = await packFolder(root, { runtimes, zipLimit: bare });
    expect([none.archive.size, none.bytecode?.files]).toEqual([bare, 0]);
  });

  testWithPython(['3.13'], 'in the layer is what AWS allows, less its files', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'python/a.py': 'A = 1\n' });
    const large = LIMITS.unzippedBytes - 100;
    execFileSync('truncate', ['-s', String(large), join(root, 'data')]);
    const { bytecode } = await packFolder(root, { runtimes: ['python3.13'] });
    expect(bytecode).toMatchObject({ files: 0, left: 1 });
  });
});

testWithPython(['3.13'], 'no file of a layer is executed or imported', async () => {
  const marker = join(temporaryFolder(), 'ran');
  const run = `open(${JSON.stringify(marker)}, "w").close()\n`;
  const names = [
    'sitecustomize',
    'usercustomize',
    'marshal',
    '_imp',
    'gc',
    'encodings/evil',
    'acme/__init__',
  ];
  const tree: Tree = Object.fromEntries(names.map((name) => [`python/${name}.py`, run]));
  tree['python/codec.py'] = '# -*- coding: evil -*-\nA = 1\n';
  tree['python/x.pth'] = `import builtins; builtins.${run}`;
  const { bytecode } = await packTree(tree, { runtimes: ['python3.13'] });
  expect(bytecode).toMatchObject({ files: names.length, failed: 1 });
  expect(existsSync(marker)).toBe(false);
});

testWithPython(
  ['3.13'],
  'bytecode that a pattern takes back in gives way to that of the source',
  async () => {
    const stale = Buffer.from('f30d0d0a010000000000000000000000', 'hex');
    const tree: Tree = {
      'python/a.py': 'A = 1\n',
      'python/__pycache__/a.cpython-313.pyc': stale,
      'python/__pycache__/a.cpython-313.opt-1.pyc': stale,
      'python/__pycache__/a.pypy310.pyc': stale,
      'python/__pycache__/gone.cpython-313.pyc': stale,
      'python/legacy.pyc': stale,
    };
    const exclude = ['!__pycache__/', '!*.pyc'];
    const packed = await packTree(tree, { runtimes: ['python3.13'], mode: 'true', exclude });
    expect(bytecodeIn(packed)).toEqual(['python/__pycache__/a.cpython-313.pyc', 'python/legacy.pyc']);
    const zip = new AdmZip(packed.file);
    expect(zip.readFile('python/__pycache__/a.cpython-313.pyc')?.subarray(0, 16)).not.toEqual(stale);
    expect(packed.layer.entries.map(({ path }) => path)).toEqual(['python/a.py', 'python/legacy.pyc']);
  },
);

testWithPython(
  ['3.13'],
  'a source that the compiler does not survive keeps the others from nothing',
  async () => {
    const tree: Tree = {
      'python/a.py': 'A = 1\n',
      'python/deep.py': `A = ${'-'.repeat(200_000)}1\n`,
      'python/nul.py': 'A = 1\0\n',
      'python/z.py': 'Z = 1\n',
    };
    const { file, bytecode } = await packTree(tree, { runtimes: ['python3.13'] });
    expect(bytecodeIn({ file })).toEqual([
      'python/__pycache__/a.cpython-313.pyc',
      'python/__pycache__/z.cpython-313.pyc',
    ]);
    expect(bytecode?.failed).toBe(2);
  },
);

test('the place of bytecode tells the source and the version that it is for', () => {
  expect(derivedFrom('python/a/__pycache__/b.cpython-313.pyc')).toEqual({
    source: 'python/a/b.py',
    version: '3.13',
  });
  expect(derivedFrom('__pycache__/b.c.cpython-39.pyc')).toEqual({ source: 'b.c.py', version: '3.9' });
  for (const path of [
    'python/b.pyc',
    'python/b.cpython-313.pyc',
    'python/__pycache__/b.pyc',
    'python/__pycache__/b.cpython-313.opt-1.pyc',
    'python/__pycache__/b.pypy310.pyc',
    'python/x__pycache__/b.cpython-313.pyc',
    'python/__pycache__/sub/b.cpython-313.pyc',
  ])
    expect(derivedFrom(path)).toBeUndefined();
});
