import { formatCount } from '../../../shared/format.ts';

const DAY = 86_400_000;

/** Whole days from a moment to another. */
export function daysSince(date: Date | undefined, today: Date): number | undefined {
  return date && Math.max(0, Math.floor((today.getTime() - date.getTime()) / DAY));
}

/** `today`, `a day`, `45 days`. */
export function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'a day' : `${formatCount(days)} days`;
}

/** The date of a moment, as tables of dates have it. */
export function dateText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Numbers with those that follow one another drawn together: `1–3, 7`. */
export function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ');
}

/** `version 3`, `versions 1–3, 7`. */
export function versionsText(numbers: readonly number[]): string {
  return `version${numbers.length === 1 ? '' : 's'} ${ranges(numbers)}`;
}
