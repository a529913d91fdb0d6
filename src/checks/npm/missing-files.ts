import { posix } from 'node:path';
import type { CheckedLayer } from '../checked-layer.ts';
import type { Finding } from '../finding.ts';
import { manifestOf, npmPackages, titleOf } from './packages.ts';
import type { NpmPackage, NpmPackages } from './packages.ts';
import { isCaught, matchesIn, packageSources, packageTexts } from './sources.ts';
import type { ModuleSource } from './sources.ts';
import { isForTarget } from './systems.ts';

/** A package without something that its package.json lists in `files`. */
interface Gap {
  one: NpmPackage;
  /** As listed, without slashes at its ends. */
  name: string;
}

/** Folders and files that packages list as theirs and open, and that are not in the layer. */
export function missingFiles(layer: CheckedLayer): Finding[] {
  const packages = npmPackages(layer);
  return gaps(layer, packages).flatMap(({ one, name }) => {
    const user = packageTexts(layer, packages, one).find((source) => opens(source, one, name));
    if (!user) return [];
    return [
      {
        rule: 'npm/missing-files',
        severity: packages.isOptional(one) ? 'notice' : 'error',
        path: manifestOf(one),
        key: name,
        message: `${titleOf(one)} is without "${name}", which it lists in \`files\` and opens in ${user.path.slice(one.folder.length + 1)}.`,
        fix: `Keep "${name}" of the package where \`exclude\` or a step of the build leaves files out, or install the package again: \`npm ci --omit=dev\`.`,
      },
    ];
  });
}

/** The sources that tell whether a package opens what is missing. */
export function textsOfGaps(layer: CheckedLayer): string[] {
  const packages = npmPackages(layer);
  return gaps(layer, packages).flatMap(({ one }) => packageSources(packages, one));
}

/** What slimming takes out, and what no function reads. */
const NEEDLESS =
  /^(?:readme|licen[cs]e|changelog|changes|history|authors|contributing|notice|docs?|examples?|tests?|types?|typings?|src|source|media|man)(?:\.\w+)?$|\.(?:md|txt|d\.[cm]?ts|map|flow|tsx?|mts|cts)$/i;

function gaps(layer: CheckedLayer, packages: NpmPackages): Gap[] {
  return packages.all.flatMap((one) => {
    const names = (one.about.files ?? []).map((file) => file.replace(/^(?:\.?\/)+|\/+$/g, ''));
    const wanted = names.filter((name) => name !== '' && name !== '.' && !NEEDLESS.test(name));
    if (wanted.length === 0 || !isForTarget(one, layer.architectures)) return [];
    const files = packages.filesOf(one).map(({ path }) => path.slice(one.folder.length + 1));
    return wanted
      .filter((name) => !files.some((path) => path === name || path.startsWith(`${name}/`)))
      .filter((name) => !packages.isThere(`${one.folder}/${name}`))
      .map((name) => ({ one, name }));
  });
}

/** A path as a literal, where a source loads a file of its own or puts a path of its own folder together. */
const LOADED = /\b(?:require(?:\.resolve)?\s*\(|import\s*\(|from|import)\s*["'`](\.{1,2}\/[^"'`\n]+)["'`]/g;
const FROM_URL = /\bnew\s+URL\s*\(\s*["'`](\.{0,2}\/?[^"'`\n]+)["'`]\s*,\s*import\.meta\.url/g;
const JOINED =
  /(?:\b(?:join|resolve)\s*\([^;\n]{0,120}?(?:__dirname|import\.meta)[^;\n"'`]{0,80}|__dirname\s*\+\s*)((?:["'`][^"'`\n]*["'`]\s*,?\s*)+)/g;

/** Whether a path is only looked for, by `existsSync`. */
function isAskedFor(text: string, index: number): boolean {
  return /\bexistsSync\s*\([^;\n]*$/.test(text.slice(Math.max(0, index - 80), index));
}

function opens({ path, text }: ModuleSource, pkg: NpmPackage, name: string): boolean {
  const base = posix.dirname(path);
  const isWithin = (target: string) => {
    const at = posix.join(base, target);
    const gap = `${pkg.folder}/${name}`;
    return at === gap || at.startsWith(`${gap}/`) || `${at}.js` === gap;
  };
  const needed = (pattern: RegExp) =>
    matchesIn(text, pattern).filter(({ index }) => !isCaught(text, index) && !isAskedFor(text, index));
  const loaded = needed(LOADED);
  const joined = needed(JOINED).map(([, list = '']) =>
    [...list.matchAll(/["'`]([^"'`\n]*)["'`]/g)].map(([, part = '']) => part).join('/'),
  );
  return [...[...loaded, ...needed(FROM_URL)].map(([, target = '']) => target), ...joined].some(isWithin);
}
