/**
 * Puts items together by a key, in the order of the first of each. `Map.groupBy` does the same from Node.js 21 on; the
 * bundle runs on Node.js 20.15 as well.
 */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
