import { expect, test } from '@jest/globals';
import { spareBytes } from '../../src/publish/spare-bytes.ts';

test('a version that no function gets may be as large as a layer can be', () => {
  expect(spareBytes({ regions: [] }, false)).toBe(Infinity);
});

test('functions that are not read yet may have no room', () => {
  expect(spareBytes({ regions: [] }, true)).toBe(0);
});
