import { formatCount } from '../shared/format.ts';
import { packageCountText } from '../packages/result.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import { code } from '../shared/sanitise.ts';
import type { SbomsAudit } from '../account/audit/sboms/result.ts';

/** In Markdown; none where nobody asked. */
export function sbomLine(sboms: SbomsAudit | undefined): string[] {
  if (!sboms) return [];
  const { written, folder } = sboms;
  const packages = written.reduce((sum, sbom) => sum + sbom.packages, 0);
  const incomplete = written.filter(({ leftOut }) => leftOut.length > 0).length;
  const parts = [
    `${counted(written.length, 'bill')[0] ?? 'no bill'} of materials written to ${code(shortened(folder, 140))}`,
    packageCountText(packages),
    ...(incomplete > 0 ? [`${formatCount(incomplete)} not complete`] : []),
  ];
  return [parts.join(', ')];
}
