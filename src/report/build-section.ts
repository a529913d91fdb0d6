import type { BuildReport, BuiltPackage } from '../packages/build-report.ts';
import { counted, formatBytes, formatSeconds, shortened } from '../shared/format.ts';
import { code } from '../shared/sanitise.ts';
import { inWords } from '../shared/wording.ts';
import { firstOf, folded, moreIn, tableOf } from './markdown-parts.ts';
import type { Column } from './markdown-parts.ts';

/** Characters of a name that a table shows. */
const NAME_LENGTH = 60;
/** Packages that a row names as those that need its package. */
const NEEDING = 3;
/** What the table takes of the summary. */
const ROOM = { items: 300, bytes: 120_000 };

/** A line for the log: `24 packages, 184 MB, installed from uv.lock by uv 0.13.9 in 4.1 s`. */
export function buildLine({ manifests, packages, tools, seconds }: BuildReport): string {
  const size = packages.reduce((sum, { size: bytes }) => sum + bytes, 0);
  const took = formatSeconds(seconds * 1000);
  return `${countOf(packages)}, ${formatBytes(size)}, installed from ${inWords(manifests)} by ${namesOf(tools)} in ${took}`;
}

/** One sentence of Markdown on how the packages came into the layer; '' where none were to be installed. */
export function buildSentence(build: BuildReport | undefined): string {
  if (!build) return '';
  const from = inWords(build.manifests.map((manifest) => code(shortened(manifest, NAME_LENGTH))));
  if (build.skipped)
    return `♻️ Nothing was installed: ${from} and all else that makes the layer are as they were when it was published.`;
  return `📥 ${countOf(build.packages)} installed from ${from} by ${namesOf(build.tools)}.`;
}

/** The packages that were installed, the largest first, as a folded table of Markdown; '' for none. */
export function builtPackagesTable(build: BuildReport | undefined): string {
  if (!build || build.packages.length === 0) return '';
  const sorted = [...build.packages].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const [shown, more] = firstOf(sorted, ROOM, (item) => tableOf([item], COLUMNS));
  return folded('Installed packages', [
    tableOf(sorted.slice(0, shown.length), COLUMNS),
    ...moreIn('report', more, 'packages').flatMap((line) => ['', line]),
  ]);
}

const COLUMNS: readonly Column<BuiltPackage>[] = [
  ['Package', ({ name }) => cell(name)],
  ['Version', ({ version }) => cell(version)],
  ['Wheel', ({ tag }) => (tag === undefined ? '' : cell(tag))],
  ['Size', ({ size }) => formatBytes(size)],
  ['Needed by', ({ neededBy }) => (neededBy.length === 0 ? 'the manifest' : needing(neededBy))],
];

function needing(names: readonly string[]): string {
  const more = names.length - NEEDING;
  return `${names.slice(0, NEEDING).map(cell).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function cell(text: string): string {
  return code(shortened(text, NAME_LENGTH));
}

function countOf(packages: readonly BuiltPackage[]): string {
  return counted(packages.length, 'package')[0] ?? 'no package';
}

function namesOf(tools: BuildReport['tools']): string {
  return inWords(tools.map(({ name, version }) => shortened(`${name} ${version}`, NAME_LENGTH)));
}
