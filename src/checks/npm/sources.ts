import type { CheckedFile, CheckedLayer } from '../checked-layer.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';

/** More files than this are a framework, of which one part needs not another. */
const MOST_SOURCES = 300;

const NOT_LOADED = /\/(?:tests?|__tests__|spec|examples?|docs?|bench(?:marks?)?)\//i;

/** Paths of the JavaScript of a package that a function may load, the outermost first. */
export function packageSources(packages: NpmPackages, pkg: NpmPackage): string[] {
  return packages
    .filesOf(pkg)
    .filter((file) => isSource(file) && !NOT_LOADED.test(file.path.slice(pkg.folder.length)))
    .map(({ path }) => path)
    .sort((a, b) => a.split('/').length - b.split('/').length)
    .slice(0, MOST_SOURCES);
}

function isSource({ path, contents }: CheckedFile): boolean {
  if (/\.[cm]?js$/.test(path)) return !/\.(?:min|umd)\.js$/.test(path);
  return (
    contents?.script !== undefined &&
    (contents.script.interpreter + contents.script.argument).includes('node')
  );
}

/** A source, and its text where it is read. */
export interface ModuleSource {
  path: string;
  text: string;
}

/** The sources of a package as far as they are read. */
export function packageTexts(layer: CheckedLayer, packages: NpmPackages, pkg: NpmPackage): ModuleSource[] {
  return packageSources(packages, pkg).flatMap((path) => {
    const text = layer.texts?.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Matches of a pattern with the flag `g`, without those behind `//` or in the lines of a comment. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    return !/^\s*(?:\*|\/[/*])|\s\/\/\s/.test(line);
  });
}

/** A pattern for every way in which a source loads a package by its name. */
export function loading(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(
    `(?:\\brequire(?:\\.resolve)?\\s*\\(|\\bimport\\s*\\(|\\bfrom|\\bimport)\\s*["'\`]${escaped}(?:/[^"'\`]*)?["'\`]`,
    'g',
  );
}

/**
 * Tells whether a place in a source is in a `try` whose `catch` throws nothing: the source goes on without what it
 * wanted there. Braces are counted, those in texts among them, so that it may be wrong for sources that play with them.
 */
export function isCaught(text: string, at: number): boolean {
  for (const match of text.matchAll(/\btry\s*\{/g)) {
    if (match.index > at) break;
    const end = endOfBlock(text, match.index + match[0].length);
    if (end < at) continue;
    const handler = /^\s*catch\s*(?:\([^)]*\))?\s*\{/.exec(text.slice(end, end + 200));
    if (!handler) continue;
    const start = end + handler[0].length;
    if (!/\bthrow\b/.test(text.slice(start, endOfBlock(text, start)))) return true;
  }
  return false;
}

/** @param start behind its opening brace @returns the place behind its closing one */
function endOfBlock(text: string, start: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = start;
  let depth = 1;
  for (let match = brace.exec(text); match; match = brace.exec(text)) {
    depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return match.index + 1;
  }
  return text.length;
}
