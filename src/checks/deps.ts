import { grouped } from '../grouped.js';
import type { CheckedLayer } from './checked-layer.js';
import { distributionOf } from '../layer/python-sites.js';
import type { Finding } from './finding.js';
import { inWords, named } from './naming.js';
import { inSiteFolder, installedPackage } from './search-paths.js';
import { formatBytes } from '../units.js';

/** What is odd about the packages that were installed into the layer. */
export function deps(layer: CheckedLayer): Finding[] {
  return [...twoPythonVersions(layer), ...twoNodeVersions(layer), ...noMetadata(layer), ...dev(layer)];
}

interface Distribution {
  site: string;
  /** Normalised as in PEP 503. */
  name: string;
  version: string;
  /** Of the dist-info folder. */
  path: string;
  hasMetadata: boolean;
}

/** The distributions of all folders that Python searches, by their dist-info. */
function distributions({ files }: CheckedLayer): Distribution[] {
  const found = new Map<string, Distribution>();
  for (const { path } of files) {
    const place = inSiteFolder(path);
    const distribution = place?.name.endsWith('.dist-info') ? distributionOf(place.name) : undefined;
    if (!place || !distribution || place.rest === '') continue;
    const folder = `${place.site}/${place.name}`;
    const known = found.get(folder) ?? {
      ...distribution,
      site: place.site,
      path: folder,
      hasMetadata: false,
    };
    found.set(folder, { ...known, hasMetadata: known.hasMetadata || place.rest === 'METADATA' });
  }
  return [...found.values()];
}

function twoPythonVersions(layer: CheckedLayer): Finding[] {
  return [...grouped(distributions(layer), ({ site, name }) => `${site}/${name}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      rule: 'deps/two-versions',
      severity: 'warning',
      path: '',
      paths: group.map(({ path }) => path),
      message: `${group[0]?.site}/ holds ${group[0]?.name} as ${inWords(group.map(({ version }) => version))}: the files are a mix of them.`,
      fix: 'Install into an empty folder: `pip install --target` leaves what an earlier install put there.',
    }));
}

/** Older copies of small packages are in nearly every node_modules, and cost nothing. */
const WORTH_BYTES = 100_000;

function twoNodeVersions({ files }: CheckedLayer): Finding[] {
  const sizes = sizesInModules(files);
  const installed = files.flatMap(({ path, contents }) => {
    if (!contents?.nodePackage || !installedPackage(path)) return [];
    return [{ ...contents.nodePackage, path, size: sizes.get(path.slice(0, path.lastIndexOf('/'))) ?? 0 }];
  });
  const several = [...grouped(installed, ({ name }) => name).values()]
    .map((copies) => ({
      name: copies[0]?.name ?? '',
      versions: [...new Set(copies.map(({ version }) => version))].sort(),
      paths: copies.map(({ path }) => path),
      extra: copies.reduce((sum, { size }) => sum + size, 0) - Math.max(...copies.map(({ size }) => size)),
    }))
    .filter(({ name, versions, extra }) => name !== '' && versions.length > 1 && extra >= WORTH_BYTES)
    .sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1));
  if (several.length === 0) return [];
  const shown = several.slice(0, 3).map(({ name, versions }) => `${name} (${versions.join(', ')})`);
  const more = several.length - shown.length;
  const extra = formatBytes(several.reduce((sum, one) => sum + one.extra, 0));
  return [
    {
      rule: 'deps/two-versions',
      severity: 'notice',
      path: '',
      paths: several.flatMap(({ paths }) => paths),
      message: `The layer holds ${more > 0 ? `${shown.join(', ')} and ${more} more packages` : inWords(shown)} in several versions, which takes ${extra} more than one of each.`,
      fix: 'Raise the packages that ask for the older one: `npm ls <name>` tells which.',
    },
  ];
}

/** Bytes of each npm package by its folder, those of packages nested in it left out. */
function sizesInModules(files: CheckedLayer['files']): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { path, size } of files) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined) sizes.set(folder, (sizes.get(folder) ?? 0) + size);
  }
  return sizes;
}

/** Distributions that are well known, by the name they are imported by: so many together were installed by pip. */
const WELL_KNOWN = new Set(
  `requests urllib3 certifi idna charset_normalizer numpy pandas scipy boto3 botocore s3transfer jmespath pydantic
  pydantic_core openai anthropic httpx httpcore anyio sqlalchemy psycopg2 psycopg cryptography cffi yaml jinja2 flask
  fastapi starlette click aiohttp attr jsonschema packaging dateutil pytz lxml PIL redis pymongo google`.split(
    /\s+/,
  ),
);

const EVIDENT = 3;

function noMetadata(layer: CheckedLayer): Finding[] {
  return [...emptyMetadata(layer), ...strippedSites(layer)];
}

function emptyMetadata(layer: CheckedLayer): Finding[] {
  const found = distributions(layer).filter(({ hasMetadata }) => !hasMetadata);
  if (found.length === 0) return [];
  return [
    {
      rule: 'deps/no-metadata',
      severity: 'warning',
      path: '',
      paths: found.map(({ path }) => path),
      message: `There is no METADATA in ${named(found.map(({ path }) => path))}, so that importlib.metadata fails for ${inWords(found.slice(0, 3).map(({ name }) => name))}.`,
      fix: 'Install into an empty folder, and keep *.dist-info/ when files are left out.',
    },
  ];
}

/** Folders with installed packages and not one dist-info: somebody removed them all. */
function strippedSites({ files }: CheckedLayer): Finding[] {
  const places = files.flatMap(({ path }) => inSiteFolder(path) ?? []);
  return [...grouped(places, ({ site }) => site).values()].flatMap((group) => {
    const known = [...new Set(group.map(({ name }) => name))].filter((name) => WELL_KNOWN.has(name));
    const hasAny = group.some(({ name }) => /\.(?:dist|egg)-info$/.test(name));
    if (hasAny || known.length < EVIDENT) return [];
    return [
      {
        rule: 'deps/no-metadata',
        severity: 'warning',
        path: '',
        message: `${group[0]?.site}/ holds ${inWords(known.slice(0, EVIDENT))} but no *.dist-info at all: packages that ask for their version at run time fail with PackageNotFoundError.`,
        fix: 'Keep *.dist-info/ in the layer: a few kilobytes for each package.',
      } satisfies Finding,
    ];
  });
}

const NODE_LOCK = 'node_modules/.package-lock.json';

function dev({ files, evidence = [], source }: CheckedLayer): Finding[] {
  const folders = new Set(
    [...files, ...evidence].flatMap(({ path, contents }) => {
      const root = path.endsWith(NODE_LOCK) ? path.slice(0, -NODE_LOCK.length) : undefined;
      return root === undefined ? [] : (contents?.nodeLock?.dev ?? []).map((folder) => root + folder);
    }),
  );
  if (folders.size === 0) return [];
  const present = new Set<string>();
  let bytes = 0;
  for (const { path, size } of files) {
    const within = foldersOf(path).filter((folder) => folders.has(folder));
    for (const folder of within) present.add(folder);
    if (within.length > 0) bytes += size;
  }
  const [first] = present;
  if (first === undefined) return [];
  const names = [...present].map((folder) => folder.replace(/^.*node_modules\//, ''));
  return [
    {
      rule: 'deps/dev',
      severity: 'warning',
      path: '',
      paths: [...present],
      message: `${present.size} npm ${present.size === 1 ? 'package' : 'packages'} for development only (${named(names)}) ${present.size === 1 ? 'takes' : 'take'} ${formatBytes(bytes)} of the layer.`,
      fix: `Install without them: \`npm ci --omit=dev\`${source.kind === 'zip' ? ' before the zip is made' : ''}.`,
    },
  ];
}

/** The installed packages that a path is in, outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (const match of path.matchAll(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g))
    folders.push(path.slice(0, match.index + match[0].length));
  return folders;
}
