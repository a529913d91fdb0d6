import { furtherTextsNeeded, textsNeeded } from './check.ts';
import type { CheckedLayer } from './checked-layer.ts';

/** Reads texts of a layer by their paths; one that is too long, or no text, is missing. */
export type ReadTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Imports lead to imports; what is further away than this many steps decides nothing. */
const MOST_ROUNDS = 8;

/** The layer with the texts that its findings depend on; nothing else is read. */
export async function withTexts(layer: CheckedLayer, read: ReadTexts): Promise<CheckedLayer> {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  let needed = textsNeeded(layer);
  for (let round = 0; needed.length > 0 && round < MOST_ROUNDS; round += 1) {
    for (const path of needed) asked.add(path);
    for (const [path, text] of await read(needed)) texts.set(path, text);
    needed = furtherTextsNeeded({ ...layer, texts }).filter((path) => !asked.has(path));
  }
  return { ...layer, texts };
}
