import { formatBytes, formatCount, shortened } from '../shared/format.ts';
import { code, markdown, plain } from '../shared/sanitise.ts';

/** What a list may take of the place where it is shown, since GitHub shows only so much. */
export interface Room {
  items: number;
  /** Bytes of UTF-8, so that no limit in characters is passed either. */
  bytes: number;
}

/**
 * The first items, as many as there is room for; none is ever cut in two.
 * @returns their text, and how many items are left
 */
export function firstOf<T>(
  items: readonly T[],
  room: Room,
  render: (item: T) => string,
): [string[], more: number] {
  const shown: string[] = [];
  let bytes = 0;
  for (const item of items.slice(0, room.items)) {
    const text = render(item);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > room.bytes) break;
    shown.push(text);
  }
  return [shown, items.length - shown.length];
}

/** A line that says how many are not shown, and where they are; none where all are. */
export function moreIn(place: string, more: number, what: string): string[] {
  return more > 0 ? [`${formatCount(more)} more ${what} are in the ${place}.`] : [];
}

/** An alert of GitHub, with each sentence as a paragraph. */
export function alert(kind: 'CAUTION' | 'WARNING', sentences: readonly string[]): string {
  return [`> [!${kind}]`, sentences.map((sentence) => `> ${sentence}`).join('\n>\n')].join('\n');
}

/** A size against its limit, as a bar of twenty. */
export function sizeBar(bytes: number, limit: number): string {
  const filled = Math.min(20, Math.max(bytes > 0 ? 1 : 0, Math.round((bytes / limit) * 20)));
  const bar = `<code>${'█'.repeat(filled)}${'░'.repeat(20 - filled)}</code>`;
  return `${bar} ${percentOf(bytes, limit)} of ${formatBytes(limit)}`;
}

/** A change in size, e.g. `+1.20 MB`. */
export function sizeDifference(bytes: number): string {
  if (bytes === 0) return '±0';
  return `${bytes > 0 ? '+' : '−'}${formatBytes(Math.abs(bytes))}`;
}

export function percentOf(bytes: number, whole: number): string {
  const part = bytes / Math.max(whole, 1);
  return part < 0.01 ? 'under 1 %' : `${Math.round(part * 100)} %`;
}

/**
 * Sentences of ours as they are written, with `code` in backticks and foreign text in them: the one looks like code,
 * the other is harmless, whichever a backtick belongs to.
 */
export function prose(text: string): string {
  return plain(text)
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? code(piece) : markdown(piece)))
    .join('');
}

/** A message of ours, cut where foreign text makes it too long. */
export function sentence(text: string): string {
  return prose(shortened(text, 400));
}

/** A row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A column of a table: its head, and what it says of an item. */
export type Column<T> = readonly [head: string, cell: (item: T) => string];

/** A table of items without the columns that say nothing of any of them; '' for no items. */
export function tableOf<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  if (items.length === 0) return '';
  const cells = items.map((item) => columns.map(([, cell]) => cell(item)));
  const isFilled = (_: unknown, index: number) => cells.some((line) => line[index] !== '');
  const heads = columns.map(([head]) => head).filter(isFilled);
  const rows = cells.map((line) => row(line.filter(isFilled)));
  return [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows].join('\n');
}

/** Keeps a cell in one line: a narrow table breaks at spaces. */
export function inOneLine(cell: string): string {
  return cell.replaceAll(' ', '&nbsp;');
}

/** Folded away below a line; Markdown in it needs the empty lines around it. */
export function folded(summary: string, content: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', ...content, '', '</details>'].join('\n');
}

/** A document of its sections, without the empty ones. */
export function inSections(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
