// An immutable map by name that is cheap to change: an account may have ten thousand functions, and every write
// makes a new state. A changed copy shares all but one of its shelves with the map before.

const SHELVES = 128;

/** @param {string} name */
function shelfOf(name) {
  let hash = 0;
  for (let at = 0; at < name.length; at += 1) hash = (hash * 31 + name.charCodeAt(at)) | 0;
  return (hash >>> 0) % SHELVES;
}

/**
 * @template Value
 * @implements {ReadonlyMap<string, Value>}
 */
export class NamedMap {
  /** @param {readonly ReadonlyMap<string, Value>[]} [shelves] */
  constructor(shelves = Array.from({ length: SHELVES }, () => new Map())) {
    /** Each stays the same object as long as nothing on it changes. */
    this.shelves = shelves;
    this.size = shelves.reduce((sum, shelf) => sum + shelf.size, 0);
  }

  /** @param {string} name */
  get(name) {
    return this.shelves[shelfOf(name)]?.get(name);
  }

  /** @param {string} name */
  has(name) {
    return this.shelves[shelfOf(name)]?.has(name) ?? false;
  }

  /** A copy with one entry set. @param {string} name @param {Value} value */
  with(name, value) {
    const shelf = new Map(this.shelves[shelfOf(name)]).set(name, value);
    return new NamedMap(this.shelves.with(shelfOf(name), shelf));
  }

  /** A copy without one entry. @param {string} name */
  without(name) {
    const shelf = new Map(this.shelves[shelfOf(name)]);
    shelf.delete(name);
    return new NamedMap(this.shelves.with(shelfOf(name), shelf));
  }

  /** @returns {Generator<[string, Value], undefined, unknown>} */
  *entries() {
    for (const shelf of this.shelves) yield* shelf.entries();
  }

  /** @returns {Generator<string, undefined, unknown>} */
  *keys() {
    for (const shelf of this.shelves) yield* shelf.keys();
  }

  /** @returns {Generator<Value, undefined, unknown>} */
  *values() {
    for (const shelf of this.shelves) yield* shelf.values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  /** @param {(value: Value, name: string, map: ReadonlyMap<string, Value>) => void} visit */
  forEach(visit) {
    for (const [name, value] of this.entries()) visit(value, name, this);
  }
}
