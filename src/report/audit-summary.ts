import { findingsThatFail } from '../checks/finding.ts';
import { formatBytes } from '../shared/format.ts';
import { activityTable } from './activity-table.ts';
import { isAudited } from './audit-report.ts';
import type { AuditReport } from '../account/audit/result.ts';
import type { RegionAudit } from '../account/audit/result.ts';
import { layerAuditTable } from './audit-table.ts';
import { sbomLine } from './audit-sboms.ts';
import { countsOf } from './check-report.ts';
import { commonLayers } from './common-layers.ts';
import { findingList } from './finding-list.ts';
import { inSections, percentOf } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { alerts } from './alerts.ts';
import { runtimeSections } from './runtime-cost.ts';
import { code } from '../shared/sanitise.ts';

/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
  elsewhere: 'report',
  findings: { items: 300, bytes: 150_000 },
  notices: { items: 200, bytes: 80_000 },
};
/** What the tables of all regions take together. */
const TABLES: Record<'layers' | 'common' | 'activity' | 'runtime', Room> = {
  layers: { items: 300, bytes: 150_000 },
  common: { items: 40, bytes: 80_000 },
  activity: { items: 200, bytes: 80_000 },
  runtime: { items: 200, bytes: 120_000 },
};

/** The job summary of an audit, in GitHub's Markdown. Every foreign word in it is escaped. */
export function auditSummary(report: AuditReport): string {
  const { regions, findings } = report;
  const several = regions.length > 1;
  // The path of a finding is a key; what it is about is in its message.
  const shown = findings.map((finding) => ({
    ...finding,
    path: several ? (finding.path.split('/')[0] ?? '') : '',
  }));
  return inSections([
    `### ${headline(report)}`,
    ...alerts(report),
    ...findingList(shown, FINDINGS),
    ...regions.flatMap((region) => {
      const sections = regionSections(report, region).filter((section) => section !== '');
      return several && sections.length > 0 ? [`#### ${code(region.region)}`, ...sections] : sections;
    }),
  ]);
}

function headline(report: AuditReport): string {
  const { findings, failOn, problems } = report;
  const { error, warning, notice } = countsOf(findings);
  const found = [...counted(error, 'error'), ...counted(warning, 'warning'), ...counted(notice, 'notice')];
  if (!isAudited(report)) return '❌ The audit could not be done';
  if (problems.length > 0)
    return `❌ The audit could not be done as a whole: ${found.join(', ') || 'no finding'}`;
  if (findingsThatFail(findings, failOn).length > 0) return `❌ Audit: ${found.join(', ')}`;
  return found.length > 0 ? `⚠️ Audit: ${found.join(', ')}` : '✅ Audit: no finding';
}

function regionSections(report: AuditReport, region: RegionAudit): string[] {
  const { regions, startedAt, activitySince } = report;
  const share = ({ items, bytes }: Room): Room => ({
    items: Math.ceil(items / regions.length),
    bytes: Math.floor(bytes / regions.length),
  });
  return [
    [counts(region), ...sbomLine(region.sboms)].join(' · '),
    ...layerAuditTable(region.layers, startedAt, share(TABLES.layers)),
    ...commonLayers(region.common, share(TABLES.common)),
    ...activityTable(region.activity, activitySince, share(TABLES.activity)),
    ...(region.runtime ? runtimeSections(region.runtime, share(TABLES.runtime)) : []),
  ];
}

function counts({ counts: known, storage }: RegionAudit): string {
  if (!known) return '';
  const { layers, layerVersions, functions, functionVersions } = known;
  const number = (count: number, what: string) => counted(count, what)[0] ?? `no ${what}`;
  const parts = [
    `${number(layers, 'layer')} in ${number(layerVersions, 'version')}`,
    `${number(functions, 'function')} in ${number(functionVersions, 'version')}`,
    ...(storage
      ? [
          `code storage ${formatBytes(storage.used)}, ${percentOf(storage.used, storage.limit)} of ${formatBytes(storage.limit)}`,
        ]
      : []),
  ];
  return parts.join(' · ');
}
