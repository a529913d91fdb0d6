import type { InspectedEntry } from '../layer/entry.ts';
import { log } from '../shared/log.ts';
import { packageCountText } from './result.ts';
import type { PackagesReport } from './result.ts';
import { json } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';
import { cyclonedx } from './cyclonedx.ts';
import type { SbomSubject } from './cyclonedx.ts';
import { packageListOf } from './components.ts';
import type { PackageList } from './components.ts';

/** What of a report is filled in here. */
export interface PackagesTarget {
  inside?: PackagesReport;
  warnings: string[];
}

/** Files that a warning names, and that the report has. */
const MOST_TOLD = { warning: 3, report: 100 };

/** Lists the packages of a layer, and warns of what should describe one and does not. */
export function listPackages(files: readonly InspectedEntry[], report: PackagesTarget): PackageList {
  const inventory = packageListOf(files);
  const { components, leftOut } = inventory;
  report.inside = { packages: components.length, leftOut: leftOut.slice(0, MOST_TOLD.report) };
  log.info(`${packageCountText(components.length)} inside`);
  if (leftOut.length === 0) return inventory;
  const named = leftOut.slice(0, MOST_TOLD.warning).join(', ');
  const more = leftOut.length - MOST_TOLD.warning;
  const warning = `The list of packages is not complete: what should describe a package is broken, or has a name or version that no package can have, in ${named}${more > 0 ? ` and ${formatCount(more)} more files` : ''}.`;
  log.warning(warning);
  report.warnings.push(warning);
  return inventory;
}

/** The bill of materials of a layer, as it is written. */
export function sbomText(billed: SbomSubject, { components }: PackageList): string {
  return `${json(cyclonedx(billed, components), 1)}\n`;
}
