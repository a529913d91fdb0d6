import type { ZippedSize } from '../checks/checked-layer.ts';
import { LIMITS } from '../lambda/limits.ts';
import { formatBytes } from '../shared/format.ts';
import type { CheckReport } from './check-report.ts';
import { sizeDifference, inOneLine, row, sizeBar } from './markdown-parts.ts';

/** A layer's sizes against AWS's limits and the user's budget, and how they changed. */
export function sizeTable({ layer, comparison }: CheckReport): string {
  if (!layer) return '';
  const { unzippedSize, zippedSize, maxUnzippedSize } = layer;
  const before = comparison?.isNew === false ? comparison : undefined;
  const unzipped = { bytes: unzippedSize, exact: true };
  const rows = [
    sizeRow('Unzipped', unzipped, LIMITS.unzippedBytes, before?.unzippedSize.before),
    ...(zippedSize ? [sizeRow('Zipped', zippedSize, LIMITS.directZipBytes, before?.zippedBefore)] : []),
    ...(maxUnzippedSize ? [sizeRow('Budget', unzipped, maxUnzippedSize)] : []),
  ];
  return before
    ? table(['Size', 'Change', 'Of the limit', 'Left'], rows)
    : table(['Size', 'Of the limit', 'Left'], rows);
}

const ALIGNMENT: Readonly<Record<string, string>> = { 'Of the limit': ':--' };

type Cells = Readonly<Record<string, string>>;

function table(columns: readonly string[], rows: readonly Cells[]): string {
  return [
    row(['', ...columns]),
    `|:--|${columns.map((column) => ALIGNMENT[column] ?? '--:').join('|')}|`,
    ...rows.map((cells) => row(['name', ...columns].map((column) => inOneLine(cells[column] ?? '')))),
  ].join('\n');
}

function sizeRow(name: string, size: ZippedSize, limit: number, before?: number): Cells {
  const about = size.exact ? '' : 'about ';
  const left = limit - size.bytes;
  return {
    name,
    Size: `**${about}${formatBytes(size.bytes)}**`,
    Change: before === undefined ? '' : `${about}${sizeDifference(size.bytes - before)}`,
    'Of the limit': sizeBar(size.bytes, limit),
    Left: left > 0 ? formatBytes(left) : `**−${formatBytes(-left)}**`,
  };
}
