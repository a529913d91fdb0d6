import type { ZippedSize } from '../checks/checked-layer.js';
import { LIMITS } from '../checks/limits.js';
import { formatBytes } from '../units.js';
import type { CheckReport } from './check-report.js';
import { difference, row, sizeBar } from './markdown-parts.js';

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
  return [row(['', 'Size', 'Change', 'Of the limit', 'Left']), '|:--|--:|--:|:--|--:|', ...rows].join('\n');
}

function sizeRow(name: string, size: ZippedSize, limit: number, before?: number): string {
  const about = size.exact ? '' : 'about ';
  const change = before === undefined ? '' : `${about}${difference(size.bytes - before)}`;
  const left = limit - size.bytes;
  const room = left > 0 ? formatBytes(left) : `**−${formatBytes(-left)}**`;
  const cells = [name, `**${about}${formatBytes(size.bytes)}**`, change, sizeBar(size.bytes, limit), room];
  return row(cells.map(inOneLine));
}

/** A narrow table breaks its cells at spaces. */
function inOneLine(cell: string): string {
  return cell.replaceAll(' ', '&nbsp;');
}
