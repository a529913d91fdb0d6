/** One write as the record has it: what was there, what was to be there, and whether it came to that. */
export interface Write<T> {
  before: T;
  after: T;
  /** Unclear: the reply was lost, or the run ended before it came. */
  outcome: 'made' | 'not made' | 'unclear';
}

/** How writes are rolled back, given what is there now. */
export type WritesRollback<T> =
  { kind: 'roll back'; to: T } | { kind: 'nothing to do' } | { kind: 'changed by somebody else' };

/**
 * Rolls back writes of ours to one thing, but only where it still is as we left it.
 * A write that went on from the one before it is rolled back together with that one; a foreign write between two of ours
 * stays: we return to the state before our last stretch.
 * @param writes oldest first
 * @param same tells whether two states are equal
 */
export function rollBackWrites<T>(
  writes: readonly Write<T>[],
  current: T,
  same: (a: T, b: T) => boolean,
): WritesRollback<T> {
  const made = writes.filter(({ outcome }) => outcome !== 'not made');
  while (made.length > 0 && neverHappened(made.at(-1), current, same)) made.pop();
  const last = made.pop();
  if (!last) return { kind: 'nothing to do' };
  let to = last.before;
  for (const earlier of made.reverse()) {
    if (neverHappened(earlier, to, same)) continue;
    if (!same(earlier.after, to)) break;
    to = earlier.before;
  }
  if (same(current, to)) return { kind: 'nothing to do' };
  return same(current, last.after) ? { kind: 'roll back', to } : { kind: 'changed by somebody else' };
}

function neverHappened<T>(write: Write<T> | undefined, current: T, same: (a: T, b: T) => boolean): boolean {
  return write?.outcome === 'unclear' && same(current, write.before) && !same(current, write.after);
}
