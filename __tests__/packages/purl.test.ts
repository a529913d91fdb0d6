import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { purlOf } from '../../src/packages/purl.ts';
import type { PackageType } from '../../src/packages/purl.ts';

describe('A package URL', () => {
  test.each<[PackageType, string | undefined, string, string, string]>([
    ['pypi', undefined, 'Typing_Extensions', '4.12.2', 'pkg:pypi/typing-extensions@4.12.2'],
    ['pypi', undefined, 'zope.interface', '7.0', 'pkg:pypi/zope.interface@7.0'],
    ['pypi', undefined, 'torch', '2.4.0+cpu', 'pkg:pypi/torch@2.4.0%2Bcpu'],
    ['pypi', undefined, 'pytz', '1!2024.1', 'pkg:pypi/pytz@1%212024.1'],
    ['npm', undefined, 'express', '5.1.0', 'pkg:npm/express@5.1.0'],
    ['npm', undefined, '@aws-sdk/client-s3', '3.1.0', 'pkg:npm/%40aws-sdk/client-s3@3.1.0'],
    ['npm', undefined, 'JSONStream', '1.3.5', 'pkg:npm/JSONStream@1.3.5'],
    ['maven', 'org.slf4j', 'slf4j-api', '2.0.9', 'pkg:maven/org.slf4j/slf4j-api@2.0.9'],
    ['gem', undefined, 'nokogiri', '1.16.0', 'pkg:gem/nokogiri@1.16.0'],
    [
      'golang',
      undefined,
      'github.com/BurntSushi/toml',
      'v1.3.2',
      'pkg:golang/github.com/burntsushi/toml@v1.3.2',
    ],
  ])('of %s %s %s %s', (...row) => {
    const [type, group, name, version, purl] = row;
    expect(purlOf(type, { ...(group !== undefined && { group }), name, version })).toBe(purl);
  });

  test.each<[PackageType, string, string]>([
    ['pypi', '-urllib3', '1.0'],
    ['pypi', 'url lib', '1.0'],
    ['pypi', 'urllib3', ''],
    ['pypi', 'urllib3', '1.0 beta'],
    ['pypi', 'urllib3@evil', '1.0'],
    ['npm', '../evil', '1.0.0'],
    ['npm', '@scope', '1.0.0'],
    ['npm', '@scope/a/b', '1.0.0'],
    ['npm', '.hidden', '1.0.0'],
    ['npm', 'a', '1.0.0?evil=1'],
    ['npm', 'a', '1.0.0#evil'],
    ['maven', 'no-group', '1.0'],
    ['golang', 'github.com//a', 'v1.0.0'],
    ['golang', '../a', 'v1.0.0'],
    ['gem', 'a'.repeat(300), '1.0'],
  ])('is not made of %s %j %j', (type, name, version) => {
    expect(purlOf(type, { name, version })).toBeUndefined();
  });

  test('is never anything but a package URL, whatever it is made of', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', '@a/b', '1.0', '..'),
    );
    const types = fc.constantFrom<PackageType>('pypi', 'npm', 'maven', 'gem', 'golang');
    fc.assert(
      fc.property(types, fc.tuple(text, text, text), (type, [group, name, version]) => {
        for (const named of [
          { name, version },
          { group, name, version },
        ]) {
          const purl = purlOf(type, named);
          if (purl === undefined) continue;
          expect(purl).toMatch(/^pkg:[a-z]+\/(?:[\w.~%-]+\/)*[\w.~%-]+@[\w.~%:-]+$/);
          expect(new URL(purl).href).toBe(purl);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
