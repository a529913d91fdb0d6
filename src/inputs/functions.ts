import { parseFunctionName } from '../lambda/arn.ts';
import type { FunctionSelector } from '../rollout/options.ts';
import { Problem } from '../shared/problem.ts';
import { refuseOddPartition } from './partition.ts';
import { list, wholeNumber } from './read.ts';

/** Which functions take part, and how many at most. */
export interface FunctionSelection {
  functions: FunctionSelector[];
  maxFunctions: number;
}

type Named = Extract<FunctionSelector, { kind: 'name' }>;

/**
 * Reads `functions` and `max-functions`.
 * @param alias the one of those that name none themselves; '' for none
 * @throws Problem naming the input
 */
export function readFunctionSelectors(alias: string): FunctionSelection {
  const functions = readSelectors();
  const named = functions.filter((fn) => fn.kind === 'name');
  refuseLatestBehindAlias(named, alias);
  refuseTwoAliases(named, alias);
  return { functions, maxFunctions: maxFunctions(named) };
}

/** Reads `functions` alone. @throws Problem for an item that chooses nothing */
export function readSelectors(): FunctionSelector[] {
  return list('functions').map(selector);
}

/** An alias's name, as the API's model has it: digits alone would be a version. */
export function isAliasName(text: string): boolean {
  return /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/.test(text);
}

function selector(text: string): FunctionSelector {
  if (/^using[-_ ]?layers?$/i.test(text)) return usingLayer(text);
  if (text.startsWith('tag:')) return tag(text);
  if (/[*?[\]]/.test(text)) return glob(text);
  return name(text);
}

function usingLayer(text: string): FunctionSelector {
  if (text === 'using-layer') return { kind: 'using-layer', text };
  throw new Problem(
    `\`functions\` holds "${text}".`,
    'Write `using-layer` for every function that has a version of the layer; give a function of that name by its ARN.',
  );
}

function tag(text: string): FunctionSelector {
  const [, key = '', value = ''] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
  if (key !== '') return { kind: 'tag', text, key, value };
  throw new Problem(
    `\`functions\` holds "${text}", a tag without ${text.startsWith('tag:=') ? 'a key' : 'a value'}.`,
    'Write `tag:Key=Value`, for instance `functions: tag:team=checkout`; a value cannot hold a comma, which ends the item.',
  );
}

function glob(text: string): FunctionSelector {
  if (/^[a-zA-Z0-9-_*?]+$/.test(text)) return { kind: 'glob', text, pattern: text };
  throw new Problem(
    `\`functions\` holds the pattern "${text}", and a pattern has letters, digits, hyphens, underscores, \`*\` and \`?\` only.`,
    /[[\]]/.test(text)
      ? 'Write one pattern for each case instead of brackets: `api-a*, api-b*`.'
      : 'It is held against the whole name, without ARN or alias: `functions: api-*`, with `alias` beside it if need be.',
  );
}

function name(text: string): FunctionSelector {
  const parsed = parseFunctionName(text);
  if (!parsed) {
    throw new Problem(
      `\`functions\` holds "${text}", which is no function's name or ARN, no pattern and no tag.`,
      'For instance `functions: api, worker`, or `api:live`, `api-*`, `tag:Key=Value`, `using-layer`.',
    );
  }
  refuseOddPartition('functions', text, parsed);
  const { qualifier } = parsed;
  if (!qualifier || qualifier === '$LATEST') return { kind: 'name', text, function: parsed };
  if (isAliasName(qualifier)) return { kind: 'name', text, function: parsed, alias: qualifier };
  throw new Problem(
    `\`functions\` holds "${text}", ${/^\d+$/.test(qualifier) ? 'a version, and a published version never changes' : 'and no alias has a name of that length'}.`,
    `Name the function, \`functions: ${parsed.name}\`, or one of its aliases, \`${parsed.name}:live\`.`,
  );
}

function refuseLatestBehindAlias(named: readonly Named[], alias: string): void {
  const latest = named.find((one) => one.function.qualifier === '$LATEST');
  if (!latest || alias === '') return;
  throw new Problem(
    `\`functions\` holds "${latest.text}", but \`alias\` is "${alias}".`,
    `Write \`${latest.function.name}\` to have its alias moved, or update it in a step without \`alias\`.`,
  );
}

/** A function is published once and moved once; its canary and its record are of one alias. */
function refuseTwoAliases(named: readonly Named[], alias: string): void {
  const first = new Map<string, Named>();
  for (const one of named) {
    const other = first.get(one.function.name) ?? one;
    first.set(one.function.name, other);
    if ((one.alias ?? alias) === (other.alias ?? alias)) continue;
    throw new Problem(
      `\`functions\` holds "${other.text}" and "${one.text}": one function, but not one alias.`,
      'Keep one of the two; the other alias takes a step of its own.',
    );
  }
}

/** Patterns, tags and `using-layer` are counted when it is known what they find. */
function maxFunctions(named: readonly Named[]): number {
  const most = wholeNumber('max-functions', 50);
  const count = new Set(named.map((one) => one.function.name)).size;
  if (count <= most) return most;
  throw new Problem(
    `\`functions\` lists ${count} functions, more than \`max-functions\` (${most}).`,
    `If that is meant, set \`max-functions: ${count}\`.`,
  );
}
