import { closestRuntime, isKnownRuntime } from '../lambda/closest-runtime.ts';
import { ARCHITECTURES } from '../lambda/runtimes.ts';
import { Problem } from '../shared/problem.ts';
import { list, text } from './read.ts';

/**
 * Reads the runtimes that a layer is for. One that is not known may be newer than this release and is left to the check.
 * @throws Problem for one that is close to a known one, and for a list in another syntax
 */
export function readRuntimes(): string[] {
  return read('compatible-runtimes', {
    isKnown: isKnownRuntime,
    closest: closestRuntime,
    what: 'which is no runtime of AWS Lambda',
  });
}

/**
 * Reads the architectures that a layer is for.
 * @throws Problem for one that AWS Lambda does not have
 */
export function readArchitectures(): string[] {
  const isKnown = (name: string): boolean => Object.hasOwn(ARCHITECTURES, name);
  const values = read('compatible-architectures', {
    isKnown,
    closest: closestArchitecture,
    what: 'which is no architecture of AWS Lambda',
  });
  const unknown = values.find((value) => !isKnown(value));
  if (unknown === undefined) return values;
  throw new Problem(`\`compatible-architectures\` holds "${unknown}".`, 'It takes x86_64, arm64 or both.');
}

interface Names {
  isKnown: (name: string) => boolean;
  /** The name that a misspelt one is meant for. */
  closest: (text: string) => string | undefined;
  /** What a misspelt name is not, as the end of a sentence. */
  what: string;
}

function read(input: string, names: Names): string[] {
  const values = list(input);
  const meant = values.map((value) => meantBy(value, names));
  const at = values.findIndex((value, index) => meant[index]?.join() !== value);
  if (at < 0) return values;
  const corrected = [...new Set(meant.flat())].join(', ');
  const isList = /^\[.*\]$/s.test(text(input)) || (meant[at]?.length ?? 0) > 1;
  if (isList) {
    throw new Problem(
      `\`${input}\` is "${text(input)}", and a list is separated by commas or lines.`,
      `Write \`${input}: ${corrected}\`.`,
    );
  }
  throw new Problem(
    `\`${input}\` holds "${values[at] ?? ''}", ${names.what}.`,
    `Did you mean \`${meant[at]?.join() ?? ''}\`? Write \`${input}: ${corrected}\`.`,
  );
}

/** The names that an item stands for: itself, the one that is close to it, or those that it is a list of. */
function meantBy(value: string, { isKnown, closest }: Names): string[] {
  if (isKnown(value)) return [value];
  const near = closest(value);
  if (near !== undefined) return [near];
  const parts = value.split(/[\s;|[\]"']+/).filter(Boolean);
  const meant = parts.map((part) => (isKnown(part) ? part : closest(part)));
  const isList = meant.every((name) => name !== undefined);
  return isList && meant.length > 0 ? meant : [value];
}

function closestArchitecture(text: string): string | undefined {
  const bare = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');
  return Object.entries(ARCHITECTURES).find(([name, others]) =>
    [name, ...others].some((one) => bare(one) === bare(text)),
  )?.[0];
}
