import { LIMITS } from '../checks/limits.js';
import type { LayerSelector } from '../inventory/layers.js';
import { Problem } from '../problem.js';
import { checkedLayerName } from './layer.js';
import { list } from './read.js';

/** What a pattern is made of: a layer's name, with `*` for any characters and `?` for one. */
const PATTERN = /^[a-zA-Z0-9-_*?]+$/;

/**
 * Reads which layers are meant: names, and patterns in which `*` stands for any characters and `?` for one.
 * @param input its name
 * @returns none where nothing is given
 * @throws Problem for what can be neither
 */
export function readLayerSelectors(input: string): LayerSelector[] {
  return list(input).map((text) => {
    if (!/[*?[\]]/.test(text)) return { kind: 'name', name: checkedLayerName(text, input) };
    if (PATTERN.test(text) && text.length <= LIMITS.layerNameCharacters)
      return { kind: 'glob', pattern: text };
    throw new Problem(
      `\`${input}\` holds the pattern "${text}".`,
      `A pattern is made of letters, digits, hyphens and underscores, \`*\` for any characters and \`?\` for one, at most ${LIMITS.layerNameCharacters}.`,
    );
  });
}
