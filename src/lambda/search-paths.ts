/**
 * Where the runtimes look for packages in a layer. Source: "Packaging your layer content" of the Lambda developer
 * guide; NODE_PATH, GEM_PATH, PATH and LD_LIBRARY_PATH as recorded in functions on AWS in 2026-01.
 */

export type PackageLanguage = 'python' | 'nodejs' | 'java' | 'ruby';

export const LANGUAGE_NAMES: Readonly<Record<PackageLanguage, string>> = {
  python: 'Python',
  nodejs: 'Node.js',
  java: 'Java',
  ruby: 'Ruby',
};

const IDENTIFIERS: Readonly<Record<PackageLanguage, RegExp>> = {
  python: /^python(\d+\.\d+)$/,
  nodejs: /^nodejs(\d+)\.x$/,
  java: /^java(\d+)/,
  ruby: /^ruby(\d+\.\d+)$/,
};

/**
 * The versions of a language among runtimes, those included that only a newer release of this action will know.
 * @returns e.g. `['3.12', '3.13']`, `['22']`, `['21']`
 */
export function versionsOf(language: PackageLanguage, runtimes: readonly string[]): string[] {
  return runtimes.flatMap((runtime) => IDENTIFIERS[language].exec(runtime)?.[1] ?? []);
}

/** The folders in which every Python finds packages, or one of them, with the version of the latter. */
export const SITE_FOLDER = /^python(?:\/lib\/python(\d+\.\d+)\/site-packages)?$/;

const VERSIONED_SITE = /^python\/lib\/python\d+\.\d+\/site-packages(?=\/[^/])/;

/**
 * Where a path is below a folder of Python packages: `name` is the package's folder or the module's file. Every rule of
 * Python asks for it of every file.
 */
export function inSiteFolder(path: string): { site: string; name: string; rest: string } | undefined {
  if (!path.startsWith('python/')) return undefined;
  const site = VERSIONED_SITE.exec(path)?.[0] ?? 'python';
  const end = path.indexOf('/', site.length + 1);
  const name = path.slice(site.length + 1, end < 0 ? undefined : end);
  const rest = end < 0 ? '' : path.slice(end + 1);
  return name === '' || (end >= 0 && rest === '') ? undefined : { site, name, rest };
}

const PACKAGE_JSON = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/;

/** Of the `package.json` of an installed npm package: its folder, the `node_modules/` it is in, and its name there. */
export function installedPackage(path: string): { modules: string; name: string } | undefined {
  const [, modules, name] = PACKAGE_JSON.exec(path) ?? [];
  return modules && name ? { modules, name } : undefined;
}

/** The `node_modules/` of a package's own folder and those above it, the innermost first, then those of NODE_PATH. */
export function modulesSearchedFrom(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  const above = steps.flatMap((step, index) =>
    step === 'node_modules' ? [] : [`${steps.slice(0, index + 1).join('/')}/node_modules/`],
  );
  const version = /^nodejs\/node\d+\//.exec(path)?.[0];
  return [...above.toReversed(), ...(version ? [`${version}node_modules/`] : []), 'nodejs/node_modules/'];
}

const GEM_FOLDER = /^((?:.*?\/)?)gems\/[^/]+-\d[^/]*\/./;

/** Of a file of a gem: the folder with `gems/` in it, with a trailing `/`; '' for the top. */
export function gemHome(path: string): string | undefined {
  return GEM_FOLDER.exec(path)?.[1];
}
