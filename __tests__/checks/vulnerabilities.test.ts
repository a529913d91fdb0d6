import { describe, expect, test } from '@jest/globals';
import { VULNERABILITIES_RULES } from '../../src/checks/rules.ts';
import { vulnerabilities } from '../../src/checks/vulnerabilities.ts';
import { VULNERABILITY_SEVERITIES } from '../../src/packages/vulnerability.ts';
import type { VulnerabilityLimit } from '../../src/checks/vulnerabilities.ts';
import type { Vulnerability } from '../../src/packages/vulnerability.ts';

const known = VULNERABILITY_SEVERITIES.map((severity, index): Vulnerability => {
  return { id: `CVE-${index}`, severity, package: 'pkg:pypi/a@1.0', name: 'a', version: '1.0', path: 'a' };
});

describe('Known vulnerabilities', () => {
  test('are findings that say which package to upgrade to which version', () => {
    const [one] = known;
    expect(vulnerabilities(one ? [{ ...one, fixedVersion: '1.1' }] : [], 'high')).toEqual([
      {
        ...{
          rule: 'vulnerabilities/critical',
          severity: 'error',
          path: 'a',
          package: 'a',
          key: 'CVE-0 pkg:pypi/a@1.0',
        },
        message: '"a" 1.0 has CVE-0, of critical severity.',
        fix: 'Upgrade a to 1.1 or later and build the layer again; one that does no harm here goes into `vulnerability-ignore-file`, with the reason.',
      },
    ]);
    expect(vulnerabilities(known, 'high')[4]).toMatchObject({
      message: '"a" 1.0 has CVE-4, without a rating yet.',
      fix: expect.stringContaining('No version of a without it is known'),
    });
  });

  test.each<[VulnerabilityLimit, string[]]>([
    ['critical', ['error', 'warning', 'warning', 'notice', 'notice']],
    ['high', ['error', 'error', 'warning', 'notice', 'notice']],
    ['medium', ['error', 'error', 'error', 'notice', 'notice']],
    ['low', ['error', 'error', 'error', 'error', 'notice']],
    ['never', ['warning', 'warning', 'warning', 'notice', 'notice']],
  ])('with fail-on-severity: %s are %j', (limit, severities) => {
    const found = vulnerabilities(known.toReversed(), limit);
    expect(found.map(({ severity }) => severity)).toEqual(severities);
    expect(found.map(({ rule }) => rule)).toEqual([...VULNERABILITIES_RULES]);
  });
});
