import { expect, test } from '@jest/globals';
import { differenceLine } from '../../src/publish/differences.ts';
import type { ComparedFile } from '../../src/packages/compared-file.ts';

const file = (path: string, crc = 1): ComparedFile => ({
  path,
  type: 'file',
  executable: false,
  size: 1,
  crc,
});

test('files that differ are named in the order of their paths, with what became of them', () => {
  const line = differenceLine([file('b'), file('c'), file('d')], [file('a'), file('b', 2), file('d')], ':7');
  expect(line).toBe('Compared with :7: a added, b changed, c removed.');
});

test('five are named, and the others counted', () => {
  const after = Array.from({ length: 17 }, (_, n) => file(`f${String(n).padStart(2, '0')}`));
  expect(differenceLine([], after.slice(0, 5), ':1')).not.toContain('more');
  expect(differenceLine([], after, ':1')).toBe(
    'Compared with :1: f00 added, f01 added, f02 added, f03 added, f04 added, … and 12 more.',
  );
});

test('a mode and a kind are differences too, and none are said to be none', () => {
  expect(differenceLine([file('a')], [{ ...file('a'), executable: true }], ':1')).toContain('a changed');
  expect(differenceLine([file('a')], [{ ...file('a'), type: 'link' }], ':1')).toContain('a changed');
  expect(differenceLine([file('a')], [file('a')], ':1')).toContain('no file differs');
});

test('a name of any length takes little room', () => {
  expect(differenceLine([], [file('x'.repeat(4000))], ':1').length).toBeLessThan(200);
});
