import { layerNameOf } from '../lambda/arn.ts';
import { createHash } from 'node:crypto';
import type { Comparison } from '../packages/comparison.ts';
import type { Removable } from '../checks/size.ts';
import { formatBytes, formatCount } from '../shared/format.ts';
import { buildSentence, builtPackagesTable } from './build-section.ts';
import { countsOf } from './check-report.ts';
import type { CheckReport } from './check-report.ts';
import { configurationTable } from './configuration-table.ts';
import { findingList } from './finding-list.ts';
import { leftOutCell } from './left-out.ts';
import { packagesLine } from './packages-line.ts';
import { alert, firstOf, folded, inSections, moreIn, row, sentence } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import { packageTables } from './package-tables.ts';
import { code, markdown, plain } from '../shared/sanitise.ts';
import { sizeTable } from './size-table.ts';

/** GitHub refuses a comment of more than 65,536 characters. Lists take 55,000 bytes, all else takes less than 10,000. */
const COMMENT = {
  elsewhere: 'job summary',
  alerts: { items: 5, bytes: 6_000 },
  findings: { items: 50, bytes: 18_000 },
  notices: { items: 30, bytes: 7_000 },
  changes: { items: 40, bytes: 8_000 },
  others: { items: 60, bytes: 6_000 },
  removable: { items: 12, bytes: 4_000 },
};

/** Where to look for what is left out, and what each list may take. */
type Layout = typeof COMMENT;

/** GitHub leaves out a summary of more than 1 MiB. */
const SUMMARY: Layout = {
  elsewhere: 'report',
  alerts: { items: 20, bytes: 100_000 },
  findings: { items: 500, bytes: 250_000 },
  notices: { items: 500, bytes: 150_000 },
  changes: { items: 300, bytes: 100_000 },
  others: { items: 500, bytes: 100_000 },
  removable: { items: 20, bytes: 20_000 },
};

/**
 * The comment on a pull request, in GitHub's Markdown: at most 65,536 characters, whatever is in the report.
 * Its first line is the layer's marker. It says nothing of time or run, so that the same layer gives the same comment.
 */
export function comment(report: CheckReport): string {
  return `${marker(report.layerName)}\n${body(report, COMMENT)}`;
}

/** The job summary: the same with more room, less than 1 MiB. */
export function checkSummary(report: CheckReport): string {
  return body(report, SUMMARY);
}

/**
 * The line by which a layer's comment is found again. A name that no layer can have, or that looks like a secret, is
 * told by its hash.
 */
export function marker(layerName: string): string {
  const isName = /^[\w-]{1,140}$/.test(layerName) && plain(layerName) === layerName;
  const name = isName ? layerName : `(${createHash('sha256').update(layerName, 'utf16le').digest('hex')})`;
  return `<!-- publish-layer check: ${name} -->`;
}

function body(report: CheckReport, layout: Layout): string {
  return inSections([
    `### ${headline(report)}`,
    ...alerts(layout, 'problems', report.problems, ({ what, fix }) =>
      alert('CAUTION', [what, fix].map(sentence)),
    ),
    wouldPublish(report),
    sizeTable(report),
    buildSentence(report.build),
    layout === COMMENT ? '' : builtPackagesTable(report.build),
    layout === COMMENT ? '' : leftOut(report),
    ...findingList(report.findings, layout),
    // The packages of a layer of configuration are its files.
    ...(report.comparison?.configuration
      ? configurationTable(report, layout)
      : packageTables(report, layout)),
    inside(report),
    removable(report, layout),
    ...alerts(layout, 'warnings', report.warnings, (warning) => alert('WARNING', [sentence(warning)])),
    footer(report),
  ]);
}

function headline(report: CheckReport): string {
  const layer = `Layer ${code(shortened(report.layerName, 140) || 'layer')}`;
  const { error, warning } = countsOf(report.findings);
  const found = [...counted(error, 'error'), ...counted(warning, 'warning')].join(', ');
  if (report.problems.length > 0 && !report.layer) return `❌ ${layer} could not be checked`;
  if (report.outcome === 'failed' && found === '')
    return `❌ ${layer} passed the check, and then something went wrong`;
  if (report.outcome === 'failed') return `❌ ${layer} failed the check: ${found}`;
  return found === '' ? `✅ ${layer} passed the check` : `⚠️ ${layer} passed the check with ${found}`;
}

function alerts<T>(layout: Layout, what: string, items: readonly T[], render: (item: T) => string): string[] {
  const [shown, more] = firstOf(items, layout.alerts, render);
  return [...shown, ...moreIn(layout.elsewhere, more, what)];
}

function wouldPublish({ wouldPublish: answer, comparison, layer, ...report }: CheckReport): string {
  const { layerName } = report;
  if (!layer) return '';
  if (answer === 'unknown')
    return `🔍 **Would a merge publish?** Not known: ${whyUnknown(comparison, report)}.`;
  const other = comparedWith(comparison, layerName);
  if (answer === 'false') {
    const inputs = comparison?.with.kind === 'base' ? ' with the same inputs' : '';
    return `➖ **A merge publishes nothing${inputs}:** ${other} has this content.`;
  }
  // What does not pass the check is not published either.
  const merge = report.outcome === 'failed' ? 'Once it passes the check, a merge' : 'A merge';
  if (comparison?.isNew && comparison.with.kind === 'version')
    return `🆕 **${merge} publishes the first version** of this layer.`;
  return `📦 **${merge} publishes a new version:** ${reason(comparison, other)}.`;
}

function whyUnknown(
  comparison: Comparison | undefined,
  { compared, layerName }: Pick<CheckReport, 'compared' | 'layerName'>,
): string {
  if (comparison)
    return `it was compared with ${comparedWith(comparison, layerName)}, and a publish goes by the newest version`;
  if (compared) return 'it could not be compared, as the warnings below say';
  return 'set `compare-with: latest`, which needs the right to read the layer in AWS, or `base-path`';
}

function comparedWith(comparison: Comparison | undefined, layerName: string): string {
  if (!comparison) return 'the version that is live';
  const { with: before } = comparison;
  if (before.kind === 'base') return `the base (${code(shortened(before.path, 140))})`;
  const other = layerNameOf(before.arn);
  return `version ${before.version}${other === layerName || other === '' ? '' : ` of ${code(shortened(other, 140))}`}`;
}

function reason(comparison: Comparison | undefined, other: string): string {
  if (comparison?.isNew) return `${other} has no such layer`;
  if (comparison?.identical)
    return `${other} has the same content, but without the mark by which publish-layer knows its own`;
  return `the content is not that of ${other}`;
}

/** Not in a comment: what a folder holds besides, such as bytecode, differs from run to run. */
function leftOut({ layer }: CheckReport): string {
  const cell = layer?.leftOut ? leftOutCell(layer.leftOut) : '';
  return cell === '' ? '' : `🧹 **Left out:** ${cell}.`;
}

function inside({ inside: found }: CheckReport): string {
  return found ? `📋 **Inside:** ${packagesLine(found)}.` : '';
}

function removable({ removable: all, layer }: CheckReport, layout: Layout): string {
  if (all.length === 0 || !layer) return '';
  const [rows, more] = firstOf(all, layout.removable, removableRow);
  return folded('What could be left out', [
    [row(['What', 'Size', 'Files', '`exclude`']), '|:--|--:|--:|:--|', ...rows].join('\n'),
    ...moreIn(layout.elsewhere, more, 'kinds').map((line) => `\n${line}`),
  ]);
}

function removableRow({ what, size, files, exclude }: Removable): string {
  const patterns = exclude.slice(0, 5).map((pattern) => code(shortened(pattern, 80)));
  return row([markdown(shortened(what, 60)), formatBytes(size), formatCount(files), patterns.join(' ')]);
}

function footer({ layer, comparison, runtimes, architectures }: CheckReport): string {
  if (!layer) return '';
  const { added, changed, removed } = comparison?.files ?? { added: 0, changed: 0, removed: 0 };
  const differences =
    comparison?.isNew === false
      ? `: ${formatCount(added)} added, ${formatCount(changed)} changed, ${formatCount(removed)} removed`
      : '';
  const facts = [
    'Checked by publish-layer',
    ...[...runtimes, ...architectures].slice(0, 17).map((identifier) => code(shortened(identifier, 24))),
    ...counted(layer.files, 'file').map((files) => `${files}${differences}`),
    `content ${code(`sha256:${shortened(layer.contentHash, 64)}`)}`,
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
