import { bytecodeLine } from './bytecode.ts';
import { LIMITS } from '../lambda/limits.ts';
import { buildSentence, builtPackagesTable } from './build-section.ts';
import { findingList } from './finding-list.ts';
import { packagesLine } from './packages-line.ts';
import type { Report } from '../publish/result.ts';
import { leftOutCell } from './left-out.ts';
import { folded, inSections, sizeBar } from './markdown-parts.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { alerts, planList } from './alerts.ts';
import { changedOf, endingOf, endingWords, plannedFor } from './rollout-ending.ts';
import { regionTable, sharedWith } from './region-table.ts';
import { functionsOf } from '../publish/result.ts';
import type { RegionReport } from '../publish/result.ts';
import { leftOpen, rolloutSections } from './rollout.ts';
import { runtimeSections } from './runtime-cost.ts';
import { code, mermaidLabel } from '../shared/sanitise.ts';
import { formatBytes, formatCount } from '../shared/format.ts';

/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
  elsewhere: 'report',
  findings: { items: 200, bytes: 150_000 },
  notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;

/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
export function summary(report: Report): string {
  const { regions, layerName, dryRun } = report;
  const several = regions.length > 1;
  return inSections([
    `### ${several ? regionsHeadline(report) : headline(report)}`,
    ...alerts(report),
    ...regions.map(leftOpen),
    ...findingList(report.findings, FINDINGS),
    ...planList(report.plan),
    ...(several ? [regionTable(regions, dryRun)] : []),
    facts(report),
    buildSentence(report.build),
    builtPackagesTable(report.build),
    ...regions.flatMap((region) => {
      const sections = [
        ...rolloutSections({ ...region, layerName, dryRun }),
        ...(region.runtime ? runtimeSections(region.runtime, roomFor(regions.length)) : []),
      ].filter((section) => section !== '');
      return several && sections.length > 0 ? [`#### ${code(region.region)}`, ...sections] : sections;
    }),
    ...arnsToCopy(report),
    partsChart(report),
  ]);
}

/** What the tables of all regions on run time take together. */
function roomFor(regions: number): Room {
  return { items: Math.ceil(200 / regions), bytes: Math.floor(120_000 / regions) };
}

function nameOf({ layerName }: Report): string {
  return `Layer ${code(shortened(layerName, 140) || 'layer')}`;
}

/** What became of the one region, or of none. */
function headline(report: Report): string {
  const { outcome, regions } = report;
  const { version, functions = [], rollout } = regions[0] ?? {};
  const layer = nameOf(report);
  const number = version?.version ?? '';
  const rolledOut = functions.length > 0 ? ` and rolled out to ${changedOf(functions)}` : '';
  switch (outcome) {
    case 'failed':
      return `❌ ${layer}: ${failure(regions[0])}`;
    case 'planned':
      return `📝 ${layer}: plan${plannedFor({ functions, ...(rollout && { rollout }) })}, nothing was written`;
    case 'unchanged':
      return `➖ ${layer}: unchanged, version ${number} is current`;
    case 'shared':
      return `🤝 ${layer}: unchanged, version ${number} is current; who may use it changed`;
    case 'handed-over':
      return `📦 ${layer}: the zip is ready for the job that publishes it`;
    case 'rolled-out':
      return `🚀 ${layer}: version ${number} rolled out to ${changedOf(functions)}`;
    case 'published':
      return `📦 ${layer}: version ${number} published${rolledOut}`;
  }
}

function failure(region: RegionReport | undefined): string {
  if (!region) return 'failed';
  const { version } = region;
  const published = version?.published ? `version ${version.version} published, ` : '';
  if (endingOf(region) === 'not started') return published ? `${published}then failed` : 'failed';
  const which = published || !version ? 'rollout' : `rollout of version ${version.version}`;
  return `${published}${which} ${endingWords(region)}`;
}

/** What became of several regions. */
function regionsHeadline(report: Report): string {
  const { outcome, regions } = report;
  const layer = nameOf(report);
  const count = regions.length;
  const published = regions.filter(({ version }) => version?.published).length;
  const functions = functionsOf(report);
  const rolledOut = functions.length > 0 ? `, rolled out to ${changedOf(functions)}` : '';
  switch (outcome) {
    case 'failed': {
      const failed = regions.filter(({ problem }) => problem).length;
      const where = failed > 0 ? `failed in ${failed} of ${count} regions` : `failed, with ${count} regions`;
      return `❌ ${layer}: ${where}, published in ${published}${rolledOut}`;
    }
    case 'planned':
      return `📝 ${layer}: plan for ${count} regions, nothing was written`;
    case 'published':
      return `📦 ${layer}: published in ${published === count ? `${count} regions` : `${published} of ${count} regions`}${rolledOut}`;
    case 'rolled-out':
      return `🚀 ${layer}: unchanged in ${count} regions${rolledOut}`;
    case 'shared':
      return `🤝 ${layer}: unchanged in ${count} regions; who may use it changed`;
    default:
      return `➖ ${layer}: unchanged in ${count} regions`;
  }
}

/** The layer, and the version of the one region. */
function facts({ layer, regions, inside, attestation, source }: Report): string {
  const [first, ...others] = regions;
  const only = others.length === 0 ? first : undefined;
  const rows: [string, string][] = [];
  if (source) rows.push(['Source', `${code(source.arn)} of account ${code(source.account)}`]);
  if (only?.version) rows.push(['Version', code(only.version.arn)]);
  if (first?.version) rows.push(['Zip', zipShare(first.version.codeSize)]);
  if (layer) {
    rows.push(['Unzipped', share(layer.unzippedSize, LIMITS.unzippedBytes)]);
    rows.push(['Files', formatCount(layer.files)]);
    if (layer.leftOut) rows.push(['Left out', leftOutCell(layer.leftOut)]);
    if (layer.bytecode) rows.push(['Bytecode', bytecodeLine(layer.bytecode)]);
    rows.push(['Content', code(`sha256:${layer.contentHash}`)]);
  }
  if (inside) rows.push(['Inside', packagesLine(inside)]);
  if (attestation) rows.push(['Attested by', code(shortened(attestation.workflow, 300))]);
  if (only?.sharing) rows.push(['Shared with', sharedWith(only.sharing)]);
  if (only?.parameter) rows.push(['Parameter', code(only.parameter.name)]);
  const [head, ...rest] = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `| ${name} | ${value} |`);
  return head ? [head, '|---|---|', ...rest].join('\n') : '';
}

function share(bytes: number, limit: number): string {
  return `${formatBytes(bytes)} ${sizeBar(bytes, limit)}`;
}

/** A zip of more than the limit went through S3, where none is known. */
function zipShare(bytes: number): string {
  const { directZipBytes } = LIMITS;
  return bytes < directZipBytes ? share(bytes, directZipBytes) : `${formatBytes(bytes)}, by way of S3`;
}

/** For the README of who publishes to others; folded away, and only where there are others. */
function arnsToCopy({ arns, regions }: Report): string[] {
  const isForOthers = regions.length > 1 || regions.some(({ sharing }) => (sharing?.after?.length ?? 0) > 0);
  if (!isForOthers || arns.markdown === '') return [];
  const block = (language: string, text: string) => ['```' + language, text, '```', ''];
  return [
    folded('ARNs to copy', [
      arns.markdown,
      '',
      ...block('json', arns.json),
      ...block('hcl', arns.terraform),
      ...block('ts', arns.cdk),
    ]),
  ];
}

/** Of a new version only: a run that published none has nothing to say about the parts of the layer. */
function partsChart({ layer, outcome }: Report): string {
  if (!layer || layer.unzippedSize === 0 || outcome !== 'published') return '';
  const shown = layer.parts.filter(({ size }) => size > 0).slice(0, CHART_PARTS);
  const rest = layer.unzippedSize - shown.reduce((sum, { size }) => sum + size, 0);
  const slices = [...shown, ...(rest > 0 ? [{ path: 'everything else', size: rest }] : [])];
  if (slices.length < 2) return '';
  const { unit, divisor } =
    layer.unzippedSize < 1_000_000 ? { unit: 'kB', divisor: 1e3 } : { unit: 'MB', divisor: 1e6 };
  const labels = distinct(slices.map(({ path }) => mermaidLabel(path)));
  const lines = slices.map(
    ({ size }, index) => `  "${labels[index]}" : ${Math.max(size / divisor, 0.01).toFixed(2)}`,
  );
  return [
    '```mermaid',
    'pie showData',
    `  title Largest parts of the layer, ${unit} unzipped`,
    ...lines,
    '```',
  ].join('\n');
}

/** Numbers the labels that repeat an earlier one: mermaid drops the second of two slices with the same label. */
function distinct(labels: string[]): string[] {
  return labels.map((label, index) => (labels.indexOf(label) < index ? `${label} ${index + 1}` : label));
}
