import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { realClock } from '../shared/clock.ts';
import type { Clock } from '../shared/clock.ts';

/** Some items of a list, and what to ask for the next ones with; nothing or '' at the end. */
export interface Page<T> {
  items: T[];
  next: string | undefined;
}

/** A list, for messages: its name alone, or with the region that it is of and the clock that times the progress. */
export type ListName = string | { of: string; region: string; clock: Pick<Clock, 'now'> };

/** Pages that a list may have: half a million items at Lambda's fifty a page, more than an account has of anything. */
export const MOST_PAGES = 10_000;
/** How often the log says how far a long list was read. Milliseconds. */
const TELL_EVERY = 15_000;

/**
 * Follows a list to its end, one page in memory at a time; an empty page is not the end.
 * @throws Problem when the list has no end: AWS comes back to a page it has given before, or goes on after MOST_PAGES
 */
export async function* everyItem<T>(
  list: ListName,
  read: (from: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<T> {
  for await (const items of everyPage(list, read)) yield* items;
}

/**
 * The same, page by page, for a reader that may stop after any of them. A long list has a line in the log every 15 s.
 * @throws Problem as everyItem does
 */
export async function* everyPage<T>(
  list: ListName,
  read: (from: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<T[]> {
  const { name, clock } = named(list);
  const seen = new Set<string>();
  let toldAt = clock.now();
  let count = 0;
  let from: string | undefined;
  do {
    const { items, next } = await read(from);
    count += items.length;
    yield items;
    if (next && seen.has(next)) throw endless(name, 'it came back to a page it had given before');
    if (next) seen.add(next);
    if (seen.size >= MOST_PAGES) throw endless(name, `there are more than ${formatCount(MOST_PAGES)} pages`);
    if (next && clock.now() - toldAt >= TELL_EVERY) {
      toldAt = clock.now();
      log.info(`Still reading the list of ${name}: ${formatCount(count)} on ${formatCount(seen.size)} pages`);
    }
    from = next;
  } while (from);
}

function named(list: ListName): { name: string; clock: Pick<Clock, 'now'> } {
  if (typeof list === 'string') return { name: list, clock: realClock };
  return { name: `${list.of} in ${list.region}`, clock: list.clock };
}

function endless(name: string, how: string): Problem {
  return new Problem(
    `AWS does not end the list of ${name}: ${how}.`,
    'Run the job again; nothing was done with the half of a list.',
  );
}
