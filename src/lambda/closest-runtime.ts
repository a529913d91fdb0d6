import { CUSTOMER_MANAGED, RUNTIMES } from './runtimes.ts';
import type { Language } from './runtimes.ts';

/** Names by which other tools know the languages; each language by its own name too. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  python: 'python',
  py: 'python',
  cpython: 'python',
  nodejs: 'nodejs',
  node: 'nodejs',
  java: 'java',
  jdk: 'java',
  openjdk: 'java',
  corretto: 'java',
  ruby: 'ruby',
  rb: 'ruby',
  dotnet: 'dotnet',
  dotnetcore: 'dotnet',
  net: 'dotnet',
  go: 'go',
  golang: 'go',
};

/** Whether AWS Lambda takes an identifier as far as this release knows. */
export function isKnownRuntime(identifier: string): boolean {
  return Object.hasOwn(RUNTIMES, identifier) || identifier === CUSTOMER_MANAGED;
}

/**
 * The runtime that a misspelt identifier is meant for: of the same language and the very same version. One of another
 * version may be newer than this release, and is close to none.
 * @returns e.g. `nodejs22.x` for `node22`, `python3.12` for `Python312`; undefined where none is close
 */
export function closestRuntime(text: string): string | undefined {
  const known = [...Object.keys(RUNTIMES), CUSTOMER_MANAGED];
  const same = known.find((identifier) => bare(identifier) === bare(text));
  if (same !== undefined) return same;
  const [, word = '', version = '', rest = ''] =
    /^([a-z]+)[^a-z\d]*(\d+(?:[._-]\d+)*)(.*)$/.exec(text.toLowerCase().replace('node.js', 'nodejs')) ?? [];
  const language = languageOf(word);
  if (language === undefined || /[a-wyz\d]/.test(rest)) return undefined;
  return Object.entries(RUNTIMES).find(
    ([, runtime]) => runtime.language === language && isVersion(version, runtime.version),
  )?.[0];
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** `3.12`, `312` and `3.12.4` are the version 3.12. */
function isVersion(text: string, version: string): boolean {
  const [parts, wanted] = [text.split(/[._-]/), version.split('.')];
  return parts.join('') === wanted.join('') || wanted.every((part, index) => part === parts[index]);
}

function languageOf(word: string): Language | undefined {
  if (Object.hasOwn(LANGUAGES, word)) return LANGUAGES[word];
  const near = Object.keys(LANGUAGES).find((name) => name.length > 3 && isOneSlipAway(word, name));
  return near === undefined ? undefined : LANGUAGES[near];
}

/** Whether one character is too many, missing, another one, or two beside each other have changed places. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1, 2) + restA.slice(0, 1) + restA.slice(2) === restB
  );
}
