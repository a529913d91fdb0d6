import type { PackageChange } from '../packages/comparison.ts';
import type { Package } from '../packages/package.ts';
import { formatBytes } from '../shared/format.ts';
import type { CheckReport } from './check-report.ts';
import { sizeDifference, firstOf, folded, moreIn, percentOf, row } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Room } from './markdown-parts.ts';
import { code, markdown } from '../shared/sanitise.ts';

/** Packages that are shown before the rest is folded. */
const LARGEST = 10;

/** What the tables may take, and where to look for what is left out. */
interface Rooms {
  elsewhere: string;
  changes: Room;
  others: Room;
}

/** What changed by package, the rest folded; without anything to compare with, the largest packages. */
export function packageTables({ comparison, layer }: CheckReport, layout: Rooms): string[] {
  if (!layer) return [];
  return comparison?.isNew === false
    ? compared(comparison.packages, layout)
    : largest(layer.packages, layer.unzippedSize, layout);
}

function compared(all: readonly PackageChange[], layout: Rooms): string[] {
  const differs = ({ before, after, changed }: PackageChange) => !before || !after || changed;
  const different = all.filter(differs);
  const same = all.filter((change) => !differs(change));
  const [count] = counted(same.length, 'unchanged package');
  const list = (items: readonly PackageChange[], room: Room) =>
    packageTable(firstOf(items, room, changeRow), ['Package', 'Version', 'Size', 'Change'], layout);
  return [
    ...(different.length > 0 ? [list(different, layout.changes)] : []),
    ...(count ? [folded(count, [list(same, layout.others)])] : []),
  ];
}

function largest(all: readonly Package[], unzippedSize: number, layout: Rooms): string[] {
  const rest = all.slice(LARGEST);
  const [count] = counted(rest.length, 'smaller package');
  const list = (items: readonly Package[], room: Room) =>
    packageTable(
      firstOf(items, room, (pkg) => packageRow(pkg, unzippedSize)),
      ['Package', 'Version', 'Size', 'Share'],
      layout,
    );
  return [
    ...(all.length > 0 ? [list(all.slice(0, LARGEST), layout.changes)] : []),
    ...(count ? [folded(count, [list(rest, layout.others)])] : []),
  ];
}

function packageTable([rows, more]: [string[], number], head: string[], { elsewhere }: Rooms): string {
  return [[row(head), '|:--|:--|--:|--:|', ...rows].join('\n'), ...moreIn(elsewhere, more, 'packages')].join(
    '\n\n',
  );
}

function packageRow({ name, version = '', size }: Package, unzippedSize: number): string {
  return row([packageName(name), versionName(version), formatBytes(size), percentOf(size, unzippedSize)]);
}

function changeRow(pkg: PackageChange): string {
  const { name, before, after } = pkg;
  const change = sizeDifference((after?.size ?? 0) - (before?.size ?? 0));
  return row([packageName(name), versions(pkg), after ? formatBytes(after.size) : '', change]);
}

function packageName(name: string): string {
  return code(shortened(name, 120));
}

function versionName(version: string): string {
  return markdown(shortened(version, 40));
}

/** `1.26.4 → 2.1.0`; a package that is new, gone, or the same in version only. */
function versions({ before, after, changed }: PackageChange): string {
  const from = versionName(before?.version ?? '');
  const to = versionName(after?.version ?? '');
  if (!before) return to ? `🆕 ${to}` : '🆕';
  if (!after) return from ? `🗑️ ${from}` : '🗑️';
  if (from !== to) return `${from || '?'} → **${to || '?'}**`;
  if (changed) return to ? `${to}, files differ` : 'files differ';
  return to;
}
