import { VULNERABILITY_SEVERITIES } from '../packages/vulnerability.ts';
import type { Vulnerability } from '../packages/vulnerability.ts';
import type { Finding } from './finding.ts';

/** From which severity on one is an error; the default first. */
export const VULNERABILITY_LIMITS = ['high', 'critical', 'medium', 'low', 'never'] as const;

export type VulnerabilityLimit = (typeof VULNERABILITY_LIMITS)[number];

/**
 * Known vulnerabilities as findings, the worst first: errors from the given severity on, below that warnings, and notices
 * for those of low severity or none.
 */
export function vulnerabilities(known: readonly Vulnerability[], limit: VulnerabilityLimit): Finding[] {
  return known.toSorted((a, b) => rank(a) - rank(b)).map((one) => findingOf(one, limit));
}

function rank({ severity }: Vulnerability): number {
  return VULNERABILITY_SEVERITIES.indexOf(severity);
}

function findingOf(vulnerability: Vulnerability, limit: VulnerabilityLimit): Finding {
  const { id, severity, name, version, path, fixedVersion } = vulnerability;
  const rated = severity === 'unrated' ? 'without a rating yet' : `of ${severity} severity`;
  const upgrade =
    fixedVersion === undefined
      ? `No version of ${name} without it is known`
      : `Upgrade ${name} to ${fixedVersion} or later and build the layer again`;
  return {
    rule: `vulnerabilities/${severity}`,
    severity: findingSeverity(vulnerability, limit),
    path,
    package: name,
    message: `"${name}" ${version} has ${id}, ${rated}.`,
    fix: `${upgrade}; one that does no harm here goes into \`vulnerability-ignore-file\`, with the reason.`,
    key: `${id} ${vulnerability.package}`,
  };
}

function findingSeverity(vulnerability: Vulnerability, limit: VulnerabilityLimit): Finding['severity'] {
  // What is not rated is never among those from some severity on.
  const last = limit === 'never' ? -1 : VULNERABILITY_SEVERITIES.indexOf(limit);
  if (rank(vulnerability) <= last) return 'error';
  return vulnerability.severity === 'low' || vulnerability.severity === 'unrated' ? 'notice' : 'warning';
}
