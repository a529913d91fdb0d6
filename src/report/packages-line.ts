import type { Vulnerability } from '../checks/vulnerabilities.ts';
import { counted, shortened } from './markdown-parts.ts';
import { code } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';

/** What was found out about the packages in a layer, as far as it was asked for. */
export interface InsideReport {
  /** Packages, each version of one counted. */
  packages: number;
  /** Files that should describe a package, and do not; at most a hundred of them. */
  leftOut: string[];
  /** Where the bill of materials was written. */
  sbom?: string;
  /** What Amazon Inspector knows of them. */
  scan?: {
    /** Packages that could be looked for. */
    packages: number;
    vulnerabilities: Vulnerability[];
    /** Those that the list of the ones to ignore has. */
    ignored: Vulnerability[];
  };
  /** GitHub's dependency graph has them. */
  submitted?: true;
}

/** `12 packages`, `no package`. */
export function packagesTold(count: number): string {
  return counted(count, 'package')[0] ?? 'no package';
}

/** One line of Markdown; '' where nothing was asked for. */
export function insideLine(inside: InsideReport | undefined): string {
  if (!inside) return '';
  const { packages, sbom, scan, submitted } = inside;
  const { vulnerabilities = [], ignored = [] } = scan ?? {};
  const known = vulnerabilities.length === 1 ? 'vulnerability' : 'vulnerabilities';
  const parts = [
    packagesTold(packages),
    ...(sbom === undefined ? [] : [`written to ${code(shortened(sbom, 140))}`]),
    ...(scan
      ? [`${vulnerabilities.length > 0 ? formatCount(vulnerabilities.length) : 'no'} known ${known}`]
      : []),
    ...(ignored.length > 0 ? [`${formatCount(ignored.length)} more ignored with a reason`] : []),
    ...(submitted ? ["submitted to GitHub's dependency graph"] : []),
  ];
  return parts.join(', ');
}
