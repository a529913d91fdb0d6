import { LIMITS } from '../checks/limits.js';
import type { FunctionResult } from '../rollout/apply.js';
import type { Report } from './report.js';
import { code, markdown, mermaidLabel } from './sanitise.js';
import { formatBytes, formatCount } from './units.js';

/** GitHub shows up to 1 MiB; this many rows stay far below it. */
const MAX_ROWS = 200;
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
    ...report.problems.map(({ what, fix }) => `> [!CAUTION]\n> ${markdown(what)}\n>\n> ${markdown(fix)}`),
    ...report.warnings.map((warning) => `> [!WARNING]\n> ${markdown(warning)}`),
    report.plan.length > 0 ? report.plan.map((step) => `- ${markdown(step)}`).join('\n') : '',
    facts(report),
    functionsTable(report),
    partsChart(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function headline({ outcome, layerName, version }: Report): string {
  const name = code(layerName || 'layer');
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

/** A size against its limit, as a bar of twenty. */
function share(bytes: number, limit: number): string {
  const part = bytes / limit;
  const filled = Math.min(20, Math.max(bytes > 0 ? 1 : 0, Math.round(part * 20)));
  const percent = part < 0.01 ? 'under 1' : String(Math.round(part * 100));
  return `${formatBytes(bytes)} <code>${'█'.repeat(filled)}${'░'.repeat(20 - filled)}</code> ${percent} % of ${formatBytes(limit)}`;
}

function functionsTable({ functions, layerName }: Report): string {
  if (functions.length === 0) return '';
  const sorted = [...functions].sort(
    (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  );
  const rows = sorted.slice(0, MAX_ROWS).map((result) => {
    const other = result.after.length - versionsOf(result.after, layerName).length;
    const note = result.problem ? markdown(`${result.problem.what} ${result.problem.fix}`) : `${other} kept`;
    return `| ${ICONS[result.status]} ${result.status} | ${code(result.function)} | ${move(result, layerName)} | ${note} |`;
  });
  const more = sorted.length - rows.length;
  return [
    '| | Function | This layer | Other layers |',
    '|---|---|---|---|',
    ...rows,
    ...(more > 0 ? [`| | | | ${formatCount(more)} more functions are in the report. |`] : []),
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
  const lines = slices.map(
    ({ path, size }) => `  "${mermaidLabel(path)}" : ${Math.max(size / divisor, 0.01).toFixed(2)}`,
  );
  return [
    '```mermaid',
    'pie showData',
    `  title Largest parts of the layer, ${unit} unzipped`,
    ...lines,
    '```',
  ].join('\n');
}
