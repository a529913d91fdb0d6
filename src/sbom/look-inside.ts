import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { InspectedEntry } from '../layer/entry.js';
import type { Source } from '../layer/source.js';
import { systemCode } from '../layer/unreadable.js';
import { log } from '../log.js';
import { Problem } from '../problem.js';
import type { InsideReport } from '../report/inside.js';
import { json } from '../report/sanitise.js';
import { formatCount } from '../units.js';
import { writeInWorkspace } from '../write-in-workspace.js';
import { cyclonedx } from './cyclonedx.js';
import type { Billed } from './cyclonedx.js';
import { inventoryOf } from './inventory.js';
import type { Inventory } from './inventory.js';

/** What of a report is filled in here. */
export interface Insight {
  inside?: InsideReport;
  warnings: string[];
}

/** Files that a warning names, and that the report has. */
const MOST_TOLD = { warning: 3, report: 100 };

/** Lists the packages of a layer, and warns of what should describe one and does not. */
export function takeInventory(files: readonly InspectedEntry[], report: Insight): Inventory {
  const inventory = inventoryOf(files);
  const { components, leftOut } = inventory;
  report.inside = { packages: components.length, leftOut: leftOut.slice(0, MOST_TOLD.report) };
  log.info(`${formatCount(components.length)} packages inside`);
  if (leftOut.length === 0) return inventory;
  const named = leftOut.slice(0, MOST_TOLD.warning).join(', ');
  const more = leftOut.length - MOST_TOLD.warning;
  const warning = `The list of packages is not complete: what should describe a package is broken, or has a name or version that no package can have, in ${named}${more > 0 ? ` and ${formatCount(more)} more files` : ''}.`;
  log.warning(warning);
  report.warnings.push(warning);
  return inventory;
}

/** Where a bill of materials goes, and where the layer is. */
export interface Destination {
  /** As the user wrote it. */
  sbom: string;
  workspace: string;
  source: Source;
}

/**
 * Refuses to write into the layer's own folder, whose content would be another one at every run.
 * @throws Problem naming the input
 */
export function refuseSbomInLayer({ sbom, workspace, source }: Destination): void {
  if (source.kind === 'zip') return;
  const way = relative(source.location, resolve(realpathSync(workspace), sbom));
  if (way.startsWith('..') || isAbsolute(way)) return;
  throw new Problem(
    `\`sbom\` is "${sbom}", which lies in the layer's own folder: it would be a part of the layer.`,
    'Write it elsewhere, for instance `sbom: ${{ runner.temp }}/layer.cdx.json`.',
  );
}

/**
 * Writes the bill of materials of a layer.
 * @throws Problem where it cannot be written
 */
export function writeSbom(
  billed: Billed,
  { components }: Inventory,
  { sbom, workspace }: Pick<Destination, 'sbom' | 'workspace'>,
): void {
  try {
    writeInWorkspace(sbom, workspace, `${json(cyclonedx(billed, components), 1)}\n`);
  } catch (error) {
    throw new Problem(
      `The bill of materials "${sbom}" cannot be written (${systemCode(error)}).`,
      'Set `sbom` to a plain file in the workspace, for instance `sbom: layer.cdx.json`.',
      { cause: error },
    );
  }
  log.info(`Bill of materials written to ${sbom}`);
}
