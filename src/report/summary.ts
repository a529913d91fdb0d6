import { LIMITS } from '../checks/limits.js';
import { findingList } from './finding-list.js';
import type { Report } from './report.js';
import { inSections, shortened, sizeBar } from './markdown-parts.js';
import { messages, planList } from './messages.js';
import { changedOf, endingOf, endingWords, plannedFor } from './rollout-ending.js';
import { leftOpen, rolloutSections } from './rollout.js';
import { code, mermaidLabel } from './sanitise.js';
import { formatBytes, formatCount } from '../units.js';

/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
  elsewhere: 'report',
  findings: { items: 200, bytes: 150_000 },
  notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;

/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
export function summary(report: Report): string {
  return inSections([
    `### ${headline(report)}`,
    ...messages(report),
    leftOpen(report),
    ...findingList(report.findings, FINDINGS),
    ...planList(report.plan),
    facts(report),
    ...rolloutSections(report),
    partsChart(report),
  ]);
}

function headline(report: Report): string {
  const { outcome, layerName, version, functions } = report;
  const layer = `Layer ${code(shortened(layerName, 140) || 'layer')}`;
  const number = version?.version ?? '';
  const rolledOut = functions.length > 0 ? ` and rolled out to ${changedOf(functions)}` : '';
  switch (outcome) {
    case 'failed':
      return `❌ ${layer}: ${failure(report)}`;
    case 'planned':
      return `📝 ${layer}: plan${plannedFor(report)}, nothing was written`;
    case 'unchanged':
      return `➖ ${layer}: unchanged, version ${number} serves`;
    case 'rolled-out':
      return `🚀 ${layer}: version ${number} rolled out to ${changedOf(functions)}`;
    case 'published':
      return `📦 ${layer}: version ${number} published${rolledOut}`;
  }
}

function failure(report: Report): string {
  const { version } = report;
  const published = version?.published ? `version ${version.version} published, ` : '';
  if (endingOf(report) === 'not started') return published ? `${published}then failed` : 'failed';
  const which = published || !version ? 'rollout' : `rollout of version ${version.version}`;
  return `${published}${which} ${endingWords(report)}`;
}

function facts({ layer, version }: Report): string {
  const rows: [string, string][] = [];
  if (version) rows.push(['Version', code(version.arn)]);
  if (version) rows.push(['Zip', share(version.codeSize, LIMITS.directZipBytes)]);
  if (layer) {
    rows.push(['Unzipped', share(layer.unzippedSize, LIMITS.unzippedBytes)]);
    rows.push(['Files', formatCount(layer.files)]);
    rows.push(['Content', code(`sha256:${layer.contentHash}`)]);
  }
  const [first, ...others] = rows.map(([name, value]) => `| ${name} | ${value} |`);
  return first ? [first, '|---|---|', ...others].join('\n') : '';
}

function share(bytes: number, limit: number): string {
  return `${formatBytes(bytes)} ${sizeBar(bytes, limit)}`;
}

function partsChart({ layer }: Report): string {
  if (!layer || layer.unzippedSize === 0) return '';
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
