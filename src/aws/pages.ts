import { Problem } from '../problem.js';

/** Some items of a list, and what to ask for the next ones with; nothing or '' at the end. */
export interface Page<T> {
  items: T[];
  next: string | undefined;
}

/**
 * Follows a list to its end, one page in memory at a time; an empty page is not the end.
 * @param what of what it is the list, for the message
 * @throws Problem when AWS comes back to a page it has given before, as the list would have no end
 */
export async function* everyItem<T>(
  what: string,
  read: (from: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let from: string | undefined;
  do {
    const { items, next } = await read(from);
    yield* items;
    if (next && seen.has(next)) throw endless(what);
    if (next) seen.add(next);
    from = next;
  } while (from);
}

function endless(what: string): Problem {
  return new Problem(
    `AWS does not end the list of ${what}: it came back to a page it had given before.`,
    'Run the job again; nothing was done with the half of a list.',
  );
}
