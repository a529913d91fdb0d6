import { shortened } from '../shared/format.ts';
import { code } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';
import { packageCountText } from '../packages/result.ts';
import type { PackagesReport } from '../packages/result.ts';

/** One line of Markdown; '' where nothing was asked for. */
export function packagesLine(inside: PackagesReport | undefined): string {
  if (!inside) return '';
  const { packages, sbom, scan, submitted } = inside;
  const { vulnerabilities = [], ignored = [] } = scan ?? {};
  const known = vulnerabilities.length === 1 ? 'vulnerability' : 'vulnerabilities';
  const parts = [
    packageCountText(packages),
    ...(sbom === undefined ? [] : [`written to ${code(shortened(sbom, 140))}`]),
    ...(scan
      ? [`${vulnerabilities.length > 0 ? formatCount(vulnerabilities.length) : 'no'} known ${known}`]
      : []),
    ...(ignored.length > 0 ? [`${formatCount(ignored.length)} more ignored with a reason`] : []),
    ...(submitted ? ["submitted to GitHub's dependency graph"] : []),
  ];
  return parts.join(', ');
}
