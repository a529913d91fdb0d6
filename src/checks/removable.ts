import { grouped } from '../shared/grouped.ts';
import type { CheckedFile, CheckedLayer } from './checked-layer.ts';
import { belowPrefix } from './exclude-pattern.ts';
import { foldersOfLayer } from './file-lists.ts';
import { removableKinds } from './removable-kinds.ts';
import { extensionOf, leaveOut } from './removable-rules.ts';
import type { Keep, Rules } from './removable-rules.ts';

/** A share of a layer that functions do not need at run time. */
export interface Removable {
  /**
   * `tests`, `examples`, `documentation`, `bytecode`, `source maps`, `type declarations`, `sources`,
   * `static libraries`, `debug files`, `other platforms`, `duplicates`.
   */
  what: string;
  files: number;
  /** Bytes, unzipped. */
  size: number;
  /** Patterns for `exclude` that leave it out; none for duplicates, which are to be stored once. */
  exclude: string[];
  /** Some of the paths, at most three. */
  examples: string[];
}

/** A share counts from this part of the layer, or from this many bytes. */
const WORTH_SHARE = 0.01;
const WORTH_BYTES = 1_000_000;

/** Small files are alike by accident, e.g. licences. */
const DUPLICATE_BYTES = 4096;

const EXAMPLES = 3;

/**
 * What could be left out of a layer, the most bytes first. Each file counts once, and the patterns of all shares
 * together leave out exactly the files that are counted: licences, installers' metadata and what is imported or read
 * at run time stay.
 */
export function removable(layer: CheckedLayer): readonly Removable[] {
  const known = KNOWN.get(layer.files);
  if (known && DECIDING.every((key) => known.layer[key] === layer[key])) return known.shares;
  const shares = sharesOf(layer);
  KNOWN.set(layer.files, { layer, shares });
  return shares;
}

/** The report, the fixes of sizes and the notices of weight ask for the same. */
const KNOWN = new WeakMap<CheckedLayer['files'], { layer: CheckedLayer; shares: readonly Removable[] }>();
/** Beside its files, what decides on the shares of a layer. */
const DECIDING = ['texts', 'source', 'runtimes', 'architectures', 'unzippedSize'] as const;

function sharesOf(layer: CheckedLayer): Removable[] {
  const rules = rulesOf(layer);
  const shares: Removable[] = [];
  const taken = new Set<CheckedFile>();
  for (const [what, kinds] of removableKinds(layer)) {
    const { files, patterns, exceptions } = leaveOut(kinds, rules, taken);
    const share = shareOf(what, files, [...patterns, ...new Set(exceptions)]);
    if (!isWorth(share, layer)) continue;
    shares.push(share);
    for (const file of files) taken.add(file);
  }
  const left = layer.files.filter((file) => !taken.has(file));
  const copies = shareOf('duplicates', duplicates(left), []);
  return [...shares, ...(isWorth(copies, layer) ? [copies] : [])].sort((a, b) => b.size - a.size);
}

function isWorth({ size, files }: Removable, { unzippedSize }: CheckedLayer): boolean {
  return files > 0 && size > 0 && (size >= unzippedSize * WORTH_SHARE || size >= WORTH_BYTES);
}

function shareOf(what: string, files: readonly CheckedFile[], exclude: string[]): Removable {
  const largest = [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  return {
    what,
    files: files.length,
    size: files.reduce((sum, { size }) => sum + size, 0),
    exclude,
    examples: largest.slice(0, EXAMPLES).map(({ path }) => path),
  };
}

/** Every copy but the first. */
function duplicates(files: readonly CheckedFile[]): CheckedFile[] {
  const seen = new Set<string>();
  return files.filter(({ type, size, sha256 }) => {
    if (type === 'link' || size <= DUPLICATE_BYTES) return false;
    const isCopy = seen.has(sha256);
    seen.add(sha256);
    return isCopy;
  });
}

/** Names that licences go by; the terms of most are that the text stays with the code. */
const LICENCES = ['LICEN[CS]E', 'licen[cs]e', 'Licen[cs]e', 'NOTICE', 'Notice', 'COPYING', 'AUTHORS'];

const KEEPS: readonly Keep[] = [
  ...LICENCES.map((name) => ({ matches: new RegExp(`(?:^|/)[^/]*${name}[^/]*$`), pattern: `!*${name}*` })),
  { matches: /(?:^|\/)[^/]+\.dist-info\/./, pattern: '!**/*.dist-info/**' },
  { matches: /(?:^|\/)[^/]+\.egg-info\/./, pattern: '!**/*.egg-info/**' },
  // mypy and jedi read the declarations of Python's standard library.
  { matches: /(?:^|\/)typeshed\/.+\.pyi$/, pattern: '!**/typeshed/**' },
  // The TypeScript compiler reads the declarations of the language itself.
  { matches: /(?:^|\/)lib[^/]*\.d\.ts$/, pattern: '!lib*.d.ts' },
];

/** Packages that use lazy_loader, e.g. scikit-image, read their own stubs when they are imported. */
const LAZY_STUBS: Keep = { matches: /(?:^|\/)__init__\.pyi$/, pattern: '!__init__.pyi' };

const KEEPS_FOLDER = /(?:^|\/)(?:licen[cs]e|copying|notice)(?:\.(?:md|rst|txt))?$|\.(?:dist|egg)-info\//i;

function rulesOf({ files, source }: CheckedLayer): Rules {
  const folders = [...foldersOfLayer(files)];
  const isLazy = folders.some((at) => at.endsWith('lazy_loader/'));
  return {
    files,
    byEnding: grouped(files, ({ path }) => extensionOf(path)),
    prefix: source.prefix,
    keeps: isLazy ? [...KEEPS, LAZY_STUBS] : KEEPS,
    keepsFolder: (path) => KEEPS_FOLDER.test(path),
    folders: folders
      .filter((at) => !`${source.prefix}/`.startsWith(at))
      .map((at) => belowPrefix(at, source.prefix).slice(0, -1)),
  };
}
