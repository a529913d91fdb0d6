import type { Connection } from '../aws/connection.js';
import type { Finding } from '../checks/finding.js';
import { vulnerabilities } from '../checks/vulnerabilities.js';
import type { VulnerabilityLimit } from '../checks/vulnerabilities.js';
import { log } from '../log.js';
import type { Insight } from '../sbom/look-inside.js';
import type { Inventory } from '../sbom/inventory.js';
import { formatCount } from '../units.js';
import { sortOut } from './ignore-list.js';
import type { Ignored, Sorted } from './ignore-list.js';
import { scanComponents } from './scan.js';

/** A layer whose packages are looked up; `report` gets what is known of them. */
export interface Judged {
  layerName: string;
  inventory: Inventory;
  limit: VulnerabilityLimit;
  /** Those that do not count. */
  ignoreList: readonly Ignored[];
  /** `2026-11-23`. */
  today: string;
  report: Insight;
}

/**
 * Looks for known vulnerabilities of what a layer holds, and makes findings of those that count.
 * @throws Problem when AWS refuses
 */
export async function judgeVulnerabilities(aws: Connection, judged: Judged): Promise<Finding[]> {
  const { layerName, inventory, limit, ignoreList, today, report } = judged;
  const { components } = inventory;
  const known = await scanComponents(aws, components, `layer "${layerName}"`);
  const sorted = sortOut(known, ignoreList, today);
  const { counting, ignored } = sorted;
  if (report.inside) {
    const packages = components.filter(({ purl }) => purl !== undefined).length;
    report.inside.scan = { packages, vulnerabilities: counting, ignored };
  }
  tell(sorted, report);
  return vulnerabilities(counting, limit);
}

function tell({ counting, ignored, expired, unused }: Sorted, report: Insight): void {
  const known = counting.length + ignored.length;
  log.info(
    `Known vulnerabilities: ${known === 0 ? 'none' : `${formatCount(known)}, of which ${formatCount(ignored.length)} are ignored`}`,
  );
  for (const { id, package: name, expires } of expired) {
    const warning = `The entry for ${id} of ${name} in \`vulnerability-ignore-file\` held until ${expires}, so the vulnerability counts again.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
  for (const { id, package: name } of unused) {
    log.info(
      `The entry for ${id} of ${name} in \`vulnerability-ignore-file\` is about nothing in this layer`,
    );
  }
}
