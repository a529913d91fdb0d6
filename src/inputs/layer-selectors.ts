import { LIMITS } from '../lambda/limits.ts';
import type { LayerSelector } from '../account/layers.ts';
import { Problem } from '../shared/problem.ts';
import { checkedLayerName } from './layer.ts';
import { list } from './read.ts';

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
