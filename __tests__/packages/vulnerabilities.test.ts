import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Component } from '../../src/packages/components.ts';
import { vulnerabilitiesIn } from '../../src/packages/vulnerabilities.ts';

const URLLIB3: Component = {
  ...{ purl: 'pkg:pypi/urllib3@1.26.4', name: 'urllib3', version: '1.26.4', licences: [] },
  paths: ['python/urllib3-1.26.4.dist-info/METADATA'],
};
const FIXED = 'amazon:inspector:sbom_scanner:fixed_version';

const rating = (name: string, severity: string) => ({ source: { name }, severity });

/** An answer about one vulnerability. */
const answer = (more: object, components: object[] = []) => ({
  ...{ bomFormat: 'CycloneDX', specVersion: '1.5', components },
  vulnerabilities: [{ id: 'CVE-2021-33503', affects: [{ ref: URLLIB3.purl }], ...more }],
});
const read = (more: object, components?: object[]) => vulnerabilitiesIn(answer(more, components), [URLLIB3]);

describe('An answer of Amazon Inspector', () => {
  test('tells what the package has, how bad it is, and what mends it', () => {
    const more = {
      source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-33503' },
      ratings: [rating('EPSS', 'none'), rating('NVD', 'high')],
      properties: [{ name: `${FIXED}:${URLLIB3.purl}`, value: '1.26.5' }],
    };
    expect(read(more)).toEqual([
      {
        ...{ id: 'CVE-2021-33503', severity: 'high', package: 'pkg:pypi/urllib3@1.26.4' },
        ...{ name: 'urllib3', version: '1.26.4', path: 'python/urllib3-1.26.4.dist-info/METADATA' },
        ...{ fixedVersion: '1.26.5', url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-33503' },
      },
    ]);
  });

  test.each([
    [[rating('MITRE', 'critical'), rating('NVD', 'medium')], 'medium'],
    [[rating('AMAZON_INSPECTOR', 'low'), rating('GITHUB', 'high')], 'high'],
    [[rating('NVD', 'unknown'), rating('MITRE', 'high')], 'high'],
    [[rating('SOMEBODY', 'critical'), rating('EPSS', 'none')], 'critical'],
    [[rating('EPSS', 'high')], 'unrated'],
    [[rating('NVD', 'unknown')], 'unrated'],
    [[], 'unrated'],
  ])('rated %j is %s', (ratings, severity) => {
    expect(read({ ratings })[0]?.severity).toBe(severity);
  });

  test('may call components by names of its own, as deep as it likes', () => {
    const inner = { 'bom-ref': 'comp-2', purl: URLLIB3.purl, name: 'urllib3' };
    const components = [{ 'bom-ref': 'comp-1', name: 'outer', components: [inner] }];
    const found = read({ affects: [{ ref: 'comp-2' }], properties: [] }, components);
    expect(found).toMatchObject([{ package: URLLIB3.purl, path: URLLIB3.paths[0] }]);
  });

  test('about something else, or about nothing, counts all the same', () => {
    const other = { 'bom-ref': 'comp-9', purl: 'pkg:pypi/other@1.0', name: 'other', version: '1.0' };
    expect(read({ affects: [{ ref: 'comp-9' }] }, [other])).toMatchObject([
      { package: other.purl, path: '' },
    ]);
    expect(read({ affects: [{ ref: 'unheard-of' }] })).toMatchObject([{ name: 'unheard-of' }]);
    expect(read({ affects: [] })).toMatchObject([{ id: 'CVE-2021-33503', name: 'a package' }]);
  });

  test('without a version that mends it has none', () => {
    for (const value of ['', 'Not Available', 'NotAvailable']) {
      const [found] = read({ properties: [{ name: `${FIXED}:${URLLIB3.purl}`, value }] });
      expect(found).not.toHaveProperty('fixedVersion');
    }
  });

  test('may be of any shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        for (const one of [value, { vulnerabilities: [value, { affects: [other], ratings: value }] }])
          expect(Array.isArray(vulnerabilitiesIn(one, [URLLIB3]))).toBe(true);
      }),
    );
  });
});
