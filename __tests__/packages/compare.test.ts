import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../src/packages/compare.ts';
import type { ComparedFile } from '../../src/packages/compared-file.ts';
import type { PackageChange } from '../../src/packages/comparison.ts';
import { file, nodePackage, record } from './files.ts';

const BASE = { kind: 'base', path: 'layer' } as const;

function against(before: ComparedFile[], after: ComparedFile[]) {
  return compare({ with: BASE, files: before }, after);
}

/** `name version size > version size`, with `*` where it changed. */
function shown(packages: PackageChange[]): string[] {
  return packages.map(({ name, before, after, changed }) => {
    const [then, now] = [before, after].map((one) => (one ? `${one.version ?? '-'} ${one.size}` : 'none'));
    return `${name} ${then} > ${now}${changed ? ' *' : ''}`;
  });
}

describe('files', () => {
  test('are added, removed, or changed in bytes, kind or permission', () => {
    const before = [
      file('same'),
      file('gone'),
      file('bytes', 'one'),
      file('crc', 'two'),
      file('mode'),
      file('link'),
      file('hash', 'x', { sha256: 'aa' }),
    ];
    const after = [
      file('same'),
      file('new'),
      file('bytes', 'three'),
      file('crc', 'owt'),
      file('mode', 'mode', { executable: true }),
      file('link', 'link', { type: 'link' }),
      file('hash', 'x', { sha256: 'bb' }),
    ];
    expect(against(before, after).files).toEqual({ added: 1, removed: 1, changed: 5 });
  });

  test('are the same where one side does not know its permission or hash', () => {
    const before = [file('a', 'a', { executable: undefined })];
    const after = [file('a', 'a', { executable: true, sha256: 'aa' })];
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      expect(against(one, other)).toMatchObject({ identical: true, files: { changed: 0 } });
    }
  });

  test('that are not there yet make the layer new', () => {
    const comparison = compare({ with: BASE }, [file('python/a.py', 'abc')]);
    expect(comparison).toMatchObject({
      isNew: true,
      identical: false,
      files: { added: 1, removed: 0, changed: 0 },
    });
    expect(comparison.unzippedSize).toEqual({ before: 0, after: 3 });
    expect(comparison).not.toHaveProperty('zippedBefore');
    expect(compare({ with: BASE, files: [], zippedSize: 22 }, []).zippedBefore).toBe(22);
  });
});

describe('packages', () => {
  test('come with what changed most first, then the largest of the others', () => {
    const site = 'python/';
    const before = [
      file(`${site}numpy/core.so`, 'x'.repeat(50)),
      file(`${site}numpy-1.0.dist-info/METADATA`, '1'),
      file(`${site}six.py`, 'x'.repeat(8)),
      file(`${site}shop/cart.py`, 'one'),
      file(`${site}old/a.py`, 'x'.repeat(20)),
      file('bin/tool', 'x'.repeat(9)),
    ];
    const after = [
      file(`${site}numpy/core.so`, 'x'.repeat(60)),
      file(`${site}numpy-1.1.dist-info/METADATA`, '1'),
      file(`${site}six.py`, 'x'.repeat(8)),
      file(`${site}shop/cart.py`, 'two'),
      file(`${site}new/a.py`, 'x'.repeat(12)),
      file('bin/tool', 'x'.repeat(9)),
    ];
    expect(shown(against(before, after).packages)).toEqual([
      'old - 20 > none *',
      'new none > - 12 *',
      'numpy 1.0 51 > 1.1 61 *',
      'shop - 3 > - 3 *',
      'bin/tool - 9 > - 9',
      'python/six.py - 8 > - 8',
    ]);
  });

  test('are the same package where only one side has a RECORD or a package.json to tell', () => {
    const live = [
      file('python/PIL/Image.py', 'old'),
      file('python/pillow-10.0.dist-info/RECORD', 'live'),
      file('nodejs/node_modules/ms/package.json', '{}'),
    ];
    const here = [
      file('python/PIL/Image.py', 'newer'),
      record('python/pillow-11.3.dist-info/RECORD', 'PIL'),
      nodePackage('nodejs/node_modules/ms/package.json', '2.1.3'),
    ];
    expect(shown(against(live, here).packages)).toEqual(['ms - 2 > 2.1.3 5 *', 'pillow 10.0 7 > 11.3 8 *']);
  });

  test('whose files are known better on one side differ in size, so they count as changed', () => {
    const before = [file('python/PIL/a.py', 'abc')];
    const after = [...before, file('python/six.py', 'x')];
    const owned = [
      { ...file('python/PIL/a.py', 'abc') },
      record('python/pillow-11.3.dist-info/RECORD', 'PIL'),
    ];
    expect(against(before, after).packages.filter(({ changed }) => changed)).toHaveLength(1);
    expect(shown(against(owned, before).packages)).toEqual(['pillow 11.3 6 > none *', 'PIL none > - 3 *']);
  });

  test('change with a file that moved from one version to two', () => {
    const before = [nodePackage('nodejs/node_modules/ms/package.json', '2.1.3')];
    const after = [...before, nodePackage('nodejs/node_modules/send/node_modules/ms/package.json', '0.7.0')];
    expect(shown(against(before, after).packages)).toEqual(['ms 2.1.3 5 > 2.1.3, 0.7.0 10 *']);
  });
});

const WORDS = ['python', 'numpy', 'nodejs', 'node_modules', 'six.py', 'bin', 'a-1.0.dist-info'];
const aFile = fc.tuple(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  fc.constantFrom('x', 'yy'),
);
const aLayer = fc
  .uniqueArray(aFile, { selector: ([path]) => path.join('/') })
  .map((files) => files.map(([path, bytes]) => file(path.join('/'), bytes)));

test('nothing is lost or counted twice, and turning the sides round turns the outcome round', () => {
  fc.assert(
    fc.property(aLayer, aLayer, (before, after) => {
      const there = against(before, after);
      const back = against(after, before);
      const { added, removed, changed } = there.files;
      expect(back.files).toEqual({ added: removed, removed: added, changed });
      expect(before.length + added - removed).toBe(after.length);
      expect(there.identical).toBe(added + removed + changed === 0);
      expect(there.packages.some((one) => one.changed)).toBe(!there.identical);
      const sum = (side: 'before' | 'after') =>
        there.packages.reduce((all, one) => all + (one[side]?.size ?? 0), 0);
      expect({ before: sum('before'), after: sum('after') }).toEqual(there.unzippedSize);
      expect(against(before, [...before].reverse())).toMatchObject({ identical: true });
    }),
  );
});
