import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentHash, manifest } from '../../src/layer/content-hash.ts';
import type { Compatibility } from '../../src/layer/content-hash.ts';
import { sortByPath } from '../../src/layer/entry.ts';
import type { Entry } from '../../src/layer/entry.ts';
import { problemOf } from './problem-of.ts';
import { readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { randomBytes, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('permission bits');

const NOTHING: Compatibility = { runtimes: [], architectures: [] };
const SHA256_OF = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

function folderOf(tree: Tree): string {
  const root = temporaryFolder();
  writeTree(root, tree);
  return root;
}

const hashOf = async (root: string): Promise<string> => (await readFolder(root)).contentHash;

/** The paths of a folder's layer. */
async function pathsOf(tree: Tree, options: Parameters<typeof readFolder>[1] = {}): Promise<string[]> {
  const { entries } = await readFolder(folderOf(tree), options);
  return entries.map(({ path }) => path);
}

describe('the content hash', () => {
  onPosix('is the SHA-256 of a manifest anyone can write down', async () => {
    const root = folderOf({ 'b/plain': 'one', 'b/run': { executable: 'two' }, a: { link: 'b/plain' } });
    const options = { runtimes: ['python3.13', 'nodejs22.x'], architectures: ['arm64'], license: 'MIT' };
    const lines = [
      'publish-layer manifest 1',
      `link 0777 ${SHA256_OF('b/plain')} a`,
      `file 0644 ${SHA256_OF('one')} b/plain`,
      `file 0755 ${SHA256_OF('two')} b/run`,
      'runtime nodejs22.x',
      'runtime python3.13',
      'architecture arm64',
      'license "MIT"',
      '',
    ];
    expect((await readFolder(root, options)).contentHash).toBe(SHA256_OF(lines.join('\n')));
  });

  test('changes with any one flipped bit of a file', async () => {
    const root = folderOf({ 'other/file': 'stays' });
    const place = join(root, 'file');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 5000 }), fc.nat(), async (content, at) => {
        writeFileSync(place, content);
        const before = await hashOf(root);
        const bit = at % (content.length * 8);
        content[bit >> 3] = (content[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(place, content);
        expect(await hashOf(root)).not.toBe(before);
      }),
    );
  });

  test('changes with a bit in any piece of a large file', async () => {
    const content = randomBytes((2 << 20) + 1);
    const root = folderOf({ file: content });
    const hashes = new Set([await hashOf(root)]);
    const offsets = [0, (1 << 20) - 1, 1 << 20, (2 << 20) - 1, 2 << 20];
    for (const at of offsets) {
      const changed = Buffer.from(content);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(join(root, 'file'), changed);
      hashes.add(await hashOf(root));
    }
    expect(hashes.size).toBe(offsets.length + 1);
  });

  test('changes with a byte more or less', async () => {
    const hashes = await Promise.all(
      ['', '\0', '\0\0', 'a', 'a\n'].map((content) => hashOf(folderOf({ file: content }))),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  onPosix('changes with the executable bit, and not with any other permission', async () => {
    const root = folderOf({ file: 'x' });
    const hashes = { plain: new Set<string>(), executable: new Set<string>() };
    for (let mode = 0o400; mode <= 0o777; mode++) {
      chmodSync(join(root, 'file'), mode);
      hashes[mode & 0o111 ? 'executable' : 'plain'].add(await hashOf(root));
    }
    expect([hashes.plain.size, hashes.executable.size]).toEqual([1, 1]);
    expect(hashes.plain).not.toEqual(hashes.executable);
  });

  test('changes with a renamed or moved file', async () => {
    const root = folderOf({ 'a/file': 'x', 'b/other': 'y' });
    const hashes = new Set([await hashOf(root)]);
    for (const [from, to] of [
      ['a/file', 'a/fil\u00e9'],
      ['a/fil\u00e9', 'a/file\u0301'],
      ['a/file\u0301', 'a/File'],
      ['a/File', 'b/file'],
      ['b/file', 'file'],
    ] as const) {
      renameSync(join(root, from), join(root, to));
      hashes.add(await hashOf(root));
    }
    expect(hashes.size).toBe(6);
  });

  test('changes with the target of a link, however it is written', async () => {
    const root = folderOf({ 'd/a': 'x', 'd/b': 'x' });
    const hashes = new Set<string>();
    for (const target of ['d/a', 'd/b', './d/a', 'd//a', 'd/../d/a', 'd']) {
      rmSync(join(root, 'link'), { force: true });
      symlinkSync(target, join(root, 'link'));
      hashes.add(await hashOf(root));
    }
    expect(hashes.size).toBe(6);
  });

  test('tells a link from a file that holds its target', async () => {
    expect(await hashOf(folderOf({ a: 'x', b: { link: 'a' } }))).not.toBe(
      await hashOf(folderOf({ a: 'x', b: 'a' })),
    );
  });

  test('does not change with times, owner, order of creation or empty folders', async () => {
    const root = folderOf({ 'a/one': 'x', 'b/two': 'y' });
    const before = await hashOf(root);
    utimesSync(join(root, 'a/one'), 1, 1);
    mkdirSync(join(root, 'c/empty'), { recursive: true });
    if (process.getuid?.() === 0) chownSync(join(root, 'a/one'), 12345, 54321);
    else console.warn('not run as root, left out: a change of owner');
    expect(await hashOf(root)).toBe(before);
    expect(await hashOf(folderOf({ 'b/two': 'y', 'a/one': 'x' }))).toBe(before);
  });
});

const entry: fc.Arbitrary<Entry> = fc.record({
  path: fc.constantFrom('a', 'b', 'a b', 'a/b', 'runtime x', `file 0644 ${'0'.repeat(64)} a`),
  type: fc.constantFrom('file', 'link'),
  executable: fc.boolean(),
  size: fc.constant(1),
  sha256: fc.constantFrom('0'.repeat(64), '1'.repeat(64)),
  crc: fc.constant(0),
});

const compatibility: fc.Arbitrary<Compatibility> = fc.record(
  {
    runtimes: fc.array(fc.constantFrom('python3.12', 'python3.13', 'nodejs22.x')),
    architectures: fc.array(fc.constantFrom('x86_64', 'arm64')),
    license: fc.constantFrom('MIT', 'two\nlines', 'runtime x', 'license "MIT"'),
  },
  { requiredKeys: ['runtimes', 'architectures'] },
);

interface Content {
  entries: Entry[];
  compatibility: Compatibility;
}

const content: fc.Arbitrary<Content> = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 4, selector: ({ path }) => path }),
  compatibility,
});

/** What two layers have in common exactly when they are one: sets for lists, and no executable links. */
function meaning({ entries, compatibility: { runtimes, architectures, license } }: Content): unknown {
  const files = entries.map(({ path, type, executable, sha256 }) => [
    path,
    type,
    type === 'file' && executable,
    sha256,
  ]);
  return [
    files.map(String).sort(),
    [...new Set(runtimes)].sort(),
    [...new Set(architectures)].sort(),
    license,
  ];
}

describe('the manifest', () => {
  test('is the same exactly when the content, the runtimes, the architectures and the licence are', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const same = JSON.stringify(meaning(one)) === JSON.stringify(meaning(other));
        expect(
          manifest(one.entries, one.compatibility) === manifest(other.entries, other.compatibility),
        ).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on the order of entries, runtimes or architectures, nor on repeats', () => {
    fc.assert(
      fc.property(content, ({ entries, compatibility: given }: Content) => {
        const turned = {
          ...given,
          runtimes: [...given.runtimes, ...given.runtimes].reverse(),
          architectures: [...given.architectures, ...given.architectures].reverse(),
        };
        expect(contentHash(entries.toReversed(), turned)).toBe(contentHash(entries, given));
      }),
    );
  });

  test.each<[string, Partial<Compatibility>]>([
    ['a runtime', { runtimes: ['python3.13'] }],
    ['an architecture', { architectures: ['arm64'] }],
    ['another architecture', { architectures: ['x86_64'] }],
    ['both architectures', { architectures: ['arm64', 'x86_64'] }],
    ['a licence', { license: 'MIT' }],
    ['another licence', { license: 'Apache-2.0' }],
    ['a runtime that is named as an architecture', { runtimes: ['arm64'] }],
  ])('changes the hash with %s', (_, change) => {
    expect(contentHash([], { ...NOTHING, ...change })).not.toBe(contentHash([], NOTHING));
  });
});

describe('entries are sorted', () => {
  test('by the bytes of their UTF-8 paths', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 5 })), (paths) => {
        const byBytes = [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(sortByPath(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual(byBytes);
      }),
    );
  });

  test('which is not how JavaScript compares: U+FF5E comes before U+1F600', async () => {
    const paths = ['\u{1f600}', '\uff5e', 'b', 'B', 'a/z', 'a-b', 'a'];
    const tree = Object.fromEntries(paths.filter((path) => path !== 'a').map((path) => [path, 'x']));
    expect(await pathsOf(tree)).toEqual(['B', 'a-b', 'a/z', 'b', '\uff5e', '\u{1f600}']);
    expect(paths.slice(0, 2).sort()).toEqual(['\u{1f600}', '\uff5e']);
  });
});

describe('what is part of a layer', () => {
  const JUNK = {
    '.git/HEAD': 'x',
    'pkg/.git': 'gitdir: elsewhere',
    'pkg/.hg/store': 'x',
    'pkg/.svn/entries': 'x',
    'pkg/__pycache__/a.cpython-313.pyc': 'x',
    'pkg/a.pyc': 'x',
    'pkg/a.pyo': 'x',
    '.pytest_cache/v/x': 'x',
    '.mypy_cache/x': 'x',
    '.ruff_cache/x': 'x',
    'node_modules/.cache/x': 'x',
    '.cache/pip/x': 'x',
    'pkg/.DS_Store': 'x',
    'pkg/._a.py': 'x',
    'pkg/Thumbs.db': 'x',
    'pkg/desktop.ini': 'x',
  };

  test('is everything but what the built-in patterns leave out', async () => {
    const kept = {
      '.cache/huggingface/weights.bin': 'x',
      '.gitignore': 'x',
      cache: 'x',
      'pkg/.env': 'x',
      'pkg/a.py': 'x',
      'pkg/a.pyd': 'x',
      'pkg/sourceless.pyc': 'x',
    };
    expect(await pathsOf({ ...JUNK, ...kept })).toEqual(Object.keys(kept).sort());
  });

  test('is also what `!` takes back in, by name or by path', async () => {
    const tree = { 'a/.DS_Store': 'x', 'c/.DS_Store': 'x', 'e.py': 'x' };
    expect(await pathsOf(tree, { exclude: ['!.DS_Store'] })).toEqual(['a/.DS_Store', 'c/.DS_Store', 'e.py']);
    expect(await pathsOf(tree, { exclude: ['!/a/.DS_Store'] })).toEqual(['a/.DS_Store', 'e.py']);
  });

  test('is not what the patterns of `exclude` name, the last one that fits deciding', async () => {
    const tree = {
      'tests/a': 'x',
      'src/tests/b': 'x',
      'docs/c.md': 'x',
      'docs/keep.md': 'x',
      'docs/Keep.md': 'x',
    };
    expect(await pathsOf(tree, { exclude: ['tests/', '*.md', '!keep.md'] })).toEqual(['docs/keep.md']);
    expect(await pathsOf(tree, { exclude: ['/tests', 'docs/*', '!docs/keep.md'] })).toEqual([
      'docs/keep.md',
      'src/tests/b',
    ]);
    expect(await pathsOf(tree, { exclude: ['**/b', 'docs/**', '# a comment'] })).toEqual(['tests/a']);
  });

  test('matches a pattern for folders against no file or link', async () => {
    const tree = { 'a/data/x': 'x', 'b/data': 'x', 'c/data': { link: '../b' } };
    expect(await pathsOf(tree, { exclude: ['data/'] })).toEqual(['b/data', 'c/data']);
  });

  test('comes below the prefix, links as they are', async () => {
    const tree = { 'pkg/a.py': 'x', link: { link: 'pkg/a.py' } };
    const { entries } = await readFolder(folderOf(tree), { prefix: 'python/lib' });
    expect(entries.map(({ path, target }) => [path, target])).toEqual([
      ['python/lib/link', 'pkg/a.py'],
      ['python/lib/pkg/a.py', undefined],
    ]);
  });

  test('is the same below a prefix as in a folder of that name', async () => {
    const [below, beside] = await Promise.all([
      readFolder(folderOf({ 'pkg/a.py': 'x' }), { prefix: 'python' }),
      readFolder(folderOf({ 'python/pkg/a.py': 'x' })),
    ]);
    expect(below.contentHash).toBe(beside.contentHash);
  });

  test('does not hide from patterns behind the prefix', async () => {
    expect(await pathsOf({ a: 'x', 'python/b': 'x' }, { prefix: 'python', exclude: ['/python'] })).toEqual([
      'python/a',
    ]);
  });

  test.each<[string, Tree]>([
    ['an empty folder', {}],
    ['a folder of empty folders', { 'a/b/': '' }],
    [
      'a folder where all is left out',
      Object.fromEntries(Object.entries(JUNK).filter(([path]) => !/\/(?:\._)?a\.py/.test(path))),
    ],
  ])('is not nothing: %s is refused', async (_, tree) => {
    const root = folderOf(tree);
    const problem = await problemOf(() => readFolder(root));
    expect(problem.what).toContain(root);
    expect(problem.fix).toContain('`exclude`');
  });
});
