import { plain } from './sanitise.ts';

/** Bytes for people: decimal units, three significant digits, e.g. `4.21 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = Math.round(bytes);
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return unit === 0 ? `${value} B` : `${value.toPrecision(3)} ${units[unit]}`;
}

/** A whole number with thousands separators, the same in every locale. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Seconds for people, e.g. `0.4 s`, `75 s`. */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** A length of time for people, e.g. `2.1 s`, `45 s`, `5 min 20 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return formatSeconds(milliseconds);
  if (seconds < 3600) return ofSixty(seconds, 'min', 's');
  return ofSixty(Math.round(seconds / 60), 'h', 'min');
}

function ofSixty(count: number, large: string, small: string): string {
  const rest = count % 60;
  return `${Math.floor(count / 60)} ${large}${rest > 0 ? ` ${rest} ${small}` : ''}`;
}

/** Text of at most so many characters, its middle left out: the ends of a path say the most. */
export function shortened(text: string, most: number): string {
  // Some archives have names of 64 kB: what is far behind the end takes no time.
  const safe = plain(text.slice(0, 4000));
  if (safe.length <= most) return safe;
  const half = Math.floor((most - 1) / 2);
  return `${safe.slice(0, half)}…${safe.slice(-half)}`.toWellFormed();
}

/** How many there are beyond those that are named; '' for none. */
export function andMore(count: number): string {
  return count > 0 ? ` and ${formatCount(count)} more` : '';
}

/** `3 errors`, or nothing. */
export function counted(count: number, what: string): string[] {
  return count > 0 ? [`${formatCount(count)} ${what}${count === 1 ? '' : 's'}`] : [];
}
