import { isAlias, isCollection, isMap, isPair, isScalar, visit } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar } from 'yaml';
import { below, BeyondBounds, lineFinder, readWithinBounds, refuseDeeper } from './reading.ts';
import type { ConfigurationValue, ConfigurationReading } from './reading.ts';
import { documentsOf, faultOf, unprintable } from './yaml-documents.ts';

/** Nodes that aliases may stand for in all: a few lines can stand for billions, and no configuration has so many. */
const MOST_ALIASED = 50_000;

/** Words that a tag such as `!Ref` or `!secret` gives a meaning; a password in plain text has a digit or a sign. */
const NAME = /^[A-Za-z._-]+$/;

/** A file while its values are read. */
interface Source {
  into: ConfigurationReading;
  lineOf: (offset: number) => number;
  /** The node that each alias stands for. */
  targets: Map<Alias, Node>;
  /** Nodes that aliases stood for so far. */
  aliased: number;
}

/** Where a value stands. */
interface Place {
  path: string;
  name: string;
  level: number;
  /** Of the alias that stands for it. */
  line?: number;
  isAliased?: true;
  isOverridden?: true;
}

/**
 * Reads YAML, all documents of it, with the line of each value, and keys that are there twice. Aliases and merges count
 * as what they stand for; tags change nothing.
 */
export function readYaml(text: string): ConfigurationReading {
  return readWithinBounds((into) => {
    const lineOf = lineFinder(text);
    const source: Source = { into, lineOf, targets: new Map(), aliased: 0 };
    addFault(unprintable(text, lineOf), source);
    let index = 0;
    for (const document of documentsOf(text)) {
      addFault(faultOf(document, lineOf), source);
      addTargets(document, source);
      const { contents } = document;
      const path = index === 0 ? '' : `[${index}]`;
      const isEmpty = contents === null || (isScalar(contents) && contents.source === '');
      if (!isEmpty) addNode(contents, { path, name: '', level: 0 }, source);
      index += 1;
    }
  });
}

/** The first one counts. */
function addFault(fault: ConfigurationReading['fault'], { into }: Source): void {
  if (fault) into.fault ??= fault;
}

/** An alias stands for the last node before it that has its anchor. */
function addTargets(document: Document, source: Source): void {
  const anchors = new Map<string, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const target = anchors.get(alias.source);
      const line = source.lineOf(startOf(alias));
      if (target) source.targets.set(alias, target);
      else addFault({ line, what: 'has an alias of an anchor that is not before it' }, source);
    },
    Value: (_, node) => {
      if (node.anchor) anchors.set(node.anchor, node);
    },
  });
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** @throws BeyondBounds for an alias that is in what it stands for, too */
function count({ level, isAliased }: Place, source: Source): void {
  refuseDeeper(level);
  if (isAliased && (source.aliased += 1) > MOST_ALIASED)
    throw new BeyondBounds('has aliases that stand for more values than a configuration has');
}

function addNode(node: unknown, place: Place, source: Source): void {
  count(place, source);
  if (isAlias(node)) addAlias(node, place, source);
  else if (isMap(node) && node.items.length > 0) addPairs(node.items, place, source);
  else if (isCollection(node) && node.items.length > 0) addItems(node.items, place, source);
  else if (isScalar(node)) addScalar(node, place, source);
  else if (isCollection(node))
    addValue({ text: isMap(node) ? '{}' : '[]', isString: false }, node, place, source);
}

function addAlias(alias: Alias, place: Place, source: Source): void {
  const target = source.targets.get(alias);
  if (!target) return;
  addNode(target, { ...deeper(place), isAliased: true, line: source.lineOf(startOf(alias)) }, source);
}

/** Of a list, and of the pairs that YAML 1.1 has in a list with the tag `!!omap`. */
function addItems(items: readonly unknown[], place: Place, source: Source): void {
  for (const [index, item] of items.entries()) {
    const at = { ...deeper(place), path: `${place.path}[${index}]` };
    if (isPair(item)) addPairs([item], at, source);
    else addNode(item, at, source);
  }
}

function addPairs(pairs: readonly Pair[], place: Place, source: Source): void {
  const own = new Set<unknown>();
  for (const { key } of pairs) {
    if (isMerge(key)) continue;
    const name = nameOf(key, source);
    const id = isScalar(key) ? `${typeof key.value} ${name}` : key;
    // The keys of what an alias stands for were looked at where they are.
    if (own.has(id) && isScalar(key) && !place.isAliased)
      source.into.repeated.push({ key: below(place.path, name), line: source.lineOf(startOf(key)) });
    own.add(id);
  }
  for (const { key, value } of pairs) {
    if (isMerge(key)) addMerged(value, place, { source, own });
    else addPair(key, value, place, source);
  }
}

function addPair(key: unknown, value: unknown, place: Place, source: Source): void {
  const name = nameOf(key, source);
  const at = { ...deeper(place), path: below(place.path, name), name };
  if (isCollection(key)) addNode(key, at, source);
  if (value === null) addValue({ text: '', isString: false }, key, at, source);
  else addNode(value, at, source);
}

function isMerge(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && (key.type === 'PLAIN' || key.type === undefined);
}

/** The keys of the mappings that `<<` names, which those of the mapping itself, and of the first ones, go before. */
function addMerged(
  value: unknown,
  place: Place,
  { source, own }: { source: Source; own: Set<unknown> },
): void {
  count(place, source);
  const at = deeper(place);
  if (isAlias(value)) {
    const target = source.targets.get(value);
    if (target) addMerged(target, { ...at, isAliased: true }, { source, own });
  } else if (isMap(value)) {
    const pairs = value.items.map((pair) => ({ pair, id: mergedId(pair.key, source) }));
    for (const { pair, id } of pairs) {
      if (isMerge(pair.key)) addMerged(pair.value, at, { source, own });
      else
        addPair(pair.key, pair.value, { ...at, ...(own.has(id) && { isOverridden: true as const }) }, source);
    }
    for (const { id } of pairs) own.add(id);
  } else if (isCollection(value)) {
    for (const item of value.items) addMerged(item, at, { source, own });
  } else addNode(value, { ...at, path: below(place.path, '<<'), name: '<<' }, source);
}

function mergedId(key: unknown, source: Source): unknown {
  return isScalar(key) ? `${typeof key.value} ${nameOf(key, source)}` : key;
}

/** Of a key that is a list or a mapping `?`; what it holds is read as values. */
function nameOf(key: unknown, { targets }: Source): string {
  const node = isAlias(key) ? targets.get(key) : key;
  return isScalar(node) ? textOf(node) : '?';
}

function textOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}

/** A value beneath another may be an alias's or an overridden one's, and has a line of its own. */
function deeper({ path, name, level, isAliased, isOverridden }: Place): Place {
  return {
    path,
    name,
    level: level + 1,
    ...(isAliased && { isAliased }),
    ...(isOverridden && { isOverridden }),
  };
}

function addScalar(node: Scalar, place: Place, source: Source): void {
  const text = textOf(node);
  const isReference = node.tag?.startsWith('!') === true && NAME.test(text);
  const value = {
    text,
    isString: typeof node.value === 'string',
    ...(isReference && { isReference: true as const }),
  };
  addValue(value, node, place, source);
}

function addValue(
  value: Pick<ConfigurationValue, 'text' | 'isString' | 'isReference'>,
  node: unknown,
  { path, name, line, isOverridden }: Place,
  { into, lineOf }: Source,
): void {
  const own = isScalar(node) || isCollection(node) ? startOf(node) : 0;
  into.values.push({
    key: path,
    name,
    line: line ?? lineOf(own),
    ...value,
    ...(isOverridden && { isOverridden }),
  });
}
