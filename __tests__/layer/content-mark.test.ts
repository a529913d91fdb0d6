import { describe, expect, test } from '@jest/globals';
import {
  contentTag,
  refuseLongDescription,
  reusableVersion,
  versionDescription,
} from '../../src/layer/content-mark.ts';
import { problemOf } from './problem-of.ts';

const ONE = '1'.repeat(64);
const TWO = '2'.repeat(64);

describe("a version's description", () => {
  test('is the human part and the mark, or the mark alone', () => {
    expect(versionDescription('shared code', ONE)).toBe(`shared code sha256:${ONE}`);
    expect(versionDescription('', ONE)).toBe(`sha256:${ONE}`);
  });

  test('takes as many characters as AWS does, and one more is refused with the number to cut', async () => {
    const longest = 'x'.repeat(256 - versionDescription('', ONE).length - 1);
    expect(() => refuseLongDescription(longest)).not.toThrow();
    expect(versionDescription(longest, ONE)).toHaveLength(256);
    const { what, fix } = await problemOf(() => refuseLongDescription(`${longest}xy`));
    expect(what).toContain(`leaves ${longest.length} of`);
    expect(fix).toContain('by 2 characters');
  });
});

describe('the version that serves again', () => {
  const newest = { version: 3, description: `c ${contentTag(TWO)}` };
  const older = { version: 2, description: `b ${contentTag(ONE)}` };
  const oldest = { version: 1, description: contentTag(ONE) };
  const versions = [newest, older, oldest];

  test.each([
    ['latest', TWO, newest],
    ['latest', ONE, undefined],
    ['any', ONE, older],
    ['any', '3'.repeat(64), undefined],
    ['never', TWO, undefined],
  ] as const)('with reuse: %s and content %.1s…', (reuse, hash, expected) => {
    expect(reusableVersion(versions, hash, reuse)).toBe(expected);
  });

  test('is none whose description only speaks of the mark', () => {
    const quoting = [{ description: `replaces ${contentTag(ONE)} at last` }, { description: '' }];
    expect(reusableVersion(quoting, ONE, 'any')).toBeUndefined();
  });
});
