import { describe, expect, test } from '@jest/globals';
import { formatBytes, formatCount, formatDuration, formatSeconds } from '../../src/shared/format.ts';

describe('figures for people', () => {
  test.each([
    [0, '0 B'],
    [133.74, '134 B'],
    [999, '999 B'],
    [999.6, '1.00 kB'],
    [1234, '1.23 kB'],
    [65_925_566, '65.9 MB'],
    [262_144_000, '262 MB'],
    [4_000_000_000, '4.00 GB'],
  ])('show %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test.each([
    [7, '7'],
    [1000, '1,000'],
    [262_144_000, '262,144,000'],
  ])('group %d as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test.each([
    [49, '0.0 s'],
    [1260, '1.3 s'],
    [75_400, '75 s'],
  ])('show %d ms as %s', (milliseconds, text) => {
    expect(formatSeconds(milliseconds)).toBe(text);
  });

  test.each([
    [2140, '2.1 s'],
    [59_400, '59 s'],
    [59_700, '1 min'],
    [320_000, '5 min 20 s'],
    [3_599_700, '1 h'],
    [7_510_000, '2 h 5 min'],
  ])('show %d ms, which may be long, as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});
