import { LIMITS } from '../checks/limits.js';
import { findingList } from './finding-list.js';
import type { FunctionResult } from '../rollout/apply.js';
import type { Report } from './report.js';
import { alert, firstOf, moreIn, sizeBar } from './markdown-parts.js';
import { code, markdown, mermaidLabel } from './sanitise.js';
import { formatBytes, formatCount } from '../units.js';

/** What a list of the summary takes; the bytes of all six lists together stay below the 1 MiB that GitHub shows. */
const ROWS = { items: 200, bytes: 150_000 };
const BOXES = { items: 20, bytes: 150_000 };
const FINDINGS = {
  elsewhere: 'report',
  findings: { items: 200, bytes: 150_000 },
  notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;
const STATUS_ORDER: FunctionResult['status'][] = ['failed', 'skipped', 'restored', 'updated', 'unchanged'];
const ICONS: Record<FunctionResult['status'], string> = {
  failed: '❌',
  skipped: '⏭️',
  restored: '↩️',
  updated: '✅',
  unchanged: '➖',
};

/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
export function summary(report: Report): string {
  const sections = [
    `### ${headline(report)}`,
    ...boxes(
      'CAUTION',
      'problems',
      report.problems.map(({ what, fix }) => [what, fix]),
    ),
    ...boxes(
      'WARNING',
      'warnings',
      report.warnings.map((warning) => [warning]),
    ),
    ...findingList(report.findings, FINDINGS),
    steps(report),
    facts(report),
    functionsTable(report),
    partsChart(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Alerts of GitHub, each with its sentences as paragraphs. */
function boxes(kind: 'CAUTION' | 'WARNING', what: string, items: string[][]): string[] {
  const [shown, more] = firstOf(items, BOXES, (sentences) => alert(kind, sentences.map(markdown)));
  return [...shown, ...moreIn('report', more, what)];
}

function steps({ plan }: Report): string {
  const [shown, more] = firstOf(plan, ROWS, (step) => markdown(step));
  return [...shown, ...moreIn('report', more, 'steps')].map((step) => `- ${step}`).join('\n');
}

function headline({ outcome, layerName, version }: Report): string {
  const name = code(layerName || 'layer');
  if (outcome === 'failed' && version?.published) {
    return `❌ Layer ${name}: version ${version.version} published, then failed`;
  }
  if (outcome === 'failed') return `❌ Layer ${name}: failed`;
  if (outcome === 'planned') return `📝 Layer ${name}: plan, nothing was written`;
  if (outcome === 'unchanged') return `➖ Layer ${name}: unchanged, version ${version?.version ?? ''} serves`;
  return `📦 Layer ${name}: version ${version?.version ?? ''} published`;
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

function functionsTable({ functions, layerName }: Report): string {
  if (functions.length === 0) return '';
  const sorted = [...functions].sort(
    (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  );
  const [rows, more] = firstOf(sorted, ROWS, (result) => {
    const other = result.after.length - versionsOf(result.after, layerName).length;
    const note = result.problem ? markdown(`${result.problem.what} ${result.problem.fix}`) : `${other} kept`;
    return `| ${ICONS[result.status]} ${result.status} | ${code(result.function)} | ${move(result, layerName)} | ${note} |`;
  });
  return [
    '| | Function | This layer | Other layers |',
    '|---|---|---|---|',
    ...rows,
    ...moreIn('report', more, 'functions').map((line) => `| | | | ${line} |`),
  ].join('\n');
}

/** How this layer's version moved on a function, e.g. `3 → 4`. */
function move({ before, after }: FunctionResult, layerName: string): string {
  const [from = 'none'] = versionsOf(before, layerName);
  const [to = 'none'] = versionsOf(after, layerName);
  return from === to ? to : `${from} → ${to}`;
}

function versionsOf(layers: readonly string[], layerName: string): string[] {
  return layers.flatMap((arn) => {
    const [name, version] = arn.split(':').slice(-2);
    return name === layerName && version ? [version] : [];
  });
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
