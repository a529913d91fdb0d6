/**
 * Has a result worked out once for each key, however often it is asked for: several rules go by the same facts of a
 * layer's files, and every round in which texts are read asks for them again.
 */
export function memoized<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key);
    results.set(key, { value });
    return value;
  };
}
