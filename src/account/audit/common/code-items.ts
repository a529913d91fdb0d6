import { createHash } from 'node:crypto';
import { RUNTIMES } from '../../../lambda/runtimes.ts';
import type { DirectoryEntry } from '../../../layer/archive/central-directory.ts';
import { sortByPath } from '../../../layer/entry.ts';
import { DISTRIBUTION_NOTE } from '../../../layer/installer-files.ts';
import { packageLocation } from '../../../packages/package-paths.ts';
import type { PackageLocation } from '../../../packages/package-paths.ts';
import { pythonSites } from '../../../packages/python-sites.ts';

/**
 * A part of a function's code that a layer could hold in its place: an installed package, a folder or module at the top
 * of Python's path, or a large file. It is the same in two functions where all its files have the same name, size and
 * CRC-32; that is all that a zip's directory tells of them.
 */
export interface CodeItem {
  /** Equal where the items are. */
  key: string;
  kind: 'package' | 'file';
  /** `requests`, `@aws-sdk/client-s3`; of what is no package the path in the layer, with a `/` behind a folder's. */
  name: string;
  version?: string;
  /** Bytes unzipped, and about how many of the zip. */
  bytes: number;
  zippedBytes: number;
  /** What tells the version of a Node.js package, which no path does. */
  packageJson?: DirectoryEntry;
  /** The large files in a folder that is no package: each can be the same where the folder is not. */
  parts?: CodeItem[];
}

type Scheme = 'python' | 'node' | 'java' | 'ruby' | 'other';

/** Files smaller than this are not worth a layer by themselves. */
const LARGE_FILE = 64 * 1024;

/**
 * What installers write anew each time, and no code needs to be the same in: compiled Python, which holds dates, and
 * notes on the installation. It goes into the layer with its package, and does not make that another one.
 */
function isVolatile(path: string): boolean {
  return /(?:^|\/)__pycache__\/|\.pyc$|\.dist-info\/RECORD$/.test(path) || DISTRIBUTION_NOTE.test(path);
}

/** Bytes that both headers of an entry take, without its name, which is in both. */
const HEADER_BYTES = 76;

/**
 * Lists what of a function's code could be in a layer.
 * @param runtime of the function; the layer's folders are those where this looks
 */
export function itemsOf(entries: readonly DirectoryEntry[], runtime: string | undefined): CodeItem[] {
  const scheme = schemeOf(runtime);
  const located = sortByPath(
    entries.flatMap((entry) => {
      const path = layerPath(entry.path, scheme);
      return path === undefined ? [] : [{ path, entry }];
    }),
  );
  const groups = new Map<string, Group>();
  const unitOf = units(located, scheme);
  for (const one of located) {
    const unit = unitOf(one.path);
    const key = `${unit.kind} ${unit.name}`;
    const group = groups.get(key) ?? { unit, files: [] };
    groups.set(key, group);
    group.files.push(one);
  }
  return [...groups.values()].map((group) => itemOf(group, scheme)).filter(isWorthIt);
}

interface Located {
  /** Where it would be in the layer. */
  path: string;
  entry: DirectoryEntry;
}

interface Unit {
  kind: CodeItem['kind'];
  name: string;
  version?: string;
  isFolder?: boolean;
}

interface Group {
  unit: Unit;
  files: Located[];
}

function schemeOf(runtime: string | undefined): Scheme {
  const language = runtime === undefined ? undefined : RUNTIMES[runtime]?.language;
  if (language === 'nodejs') return 'node';
  return language === 'python' || language === 'java' || language === 'ruby' ? language : 'other';
}

const RUBY_BUNDLE = /^vendor\/bundle\/ruby\/([^/]+)\/(.+)$/;

/**
 * Where a file of a function's code would be in a layer, so that the runtime finds it there as it did beside the
 * handler; undefined for what it would not find. Source: Lambda developer guide, "Layer paths for each Lambda runtime".
 */
function layerPath(path: string, scheme: Scheme): string | undefined {
  if (scheme === 'python') return `python/${path}`;
  if (scheme === 'node') return path.startsWith('node_modules/') ? `nodejs/${path}` : path;
  if (scheme === 'java') return /^lib\/[^/]+\.jar$/.test(path) ? `java/${path}` : undefined;
  const bundled = scheme === 'ruby' ? RUBY_BUNDLE.exec(path) : null;
  return bundled ? `ruby/gems/${bundled[1]}/${bundled[2]}` : path;
}

function units(located: readonly Located[], scheme: Scheme): (path: string) => Unit {
  if (scheme === 'node') return nodeUnit;
  if (scheme !== 'python') return otherUnit;
  const places = new Map<string, PackageLocation>();
  for (const { path } of located) {
    const place = packageLocation(topOf(path));
    places.set(place.path, place);
  }
  const sites = pythonSites([...places.values()], []);
  return (path) => {
    const top = topOf(path);
    const { name, versions } = sites.naming(packageLocation(top), new Map());
    if (versions.length > 0) return { kind: 'package', name, version: versions.join(', ') };
    return topUnit(path, top);
  };
}

/** The first two parts of a path, `python/requests`. */
function topOf(path: string): string {
  return path.split('/', 2).join('/');
}

/** Python takes a folder from one place as a whole, so that it can be in the layer as a whole only. */
function topUnit(path: string, top: string): Unit {
  return path === top ? { kind: 'file', name: top } : { kind: 'file', name: `${top}/`, isFolder: true };
}

const NODE_PACKAGE = /^nodejs\/node_modules\/((?:@[^/]+\/)?[^/@.][^/]*)\//;

/** What is nested in a package's own node_modules belongs to it, else it would find another version. */
function nodeUnit(path: string): Unit {
  const name = NODE_PACKAGE.exec(path)?.[1];
  return name === undefined ? { kind: 'file', name: path } : { kind: 'package', name };
}

function otherUnit(path: string): Unit {
  const { ecosystem, name, versions } = packageLocation(path);
  if (ecosystem !== 'java' && ecosystem !== 'ruby') return { kind: 'file', name: path };
  const [version] = versions;
  return { kind: 'package', name, ...(version !== undefined && { version }) };
}

function itemOf({ unit, files }: Group, scheme: Scheme): CodeItem {
  const { kind, name, version, isFolder } = unit;
  const packageJson = files.find(({ path }) => path === `nodejs/node_modules/${name}/package.json`)?.entry;
  const large = isFolder ? files.filter(({ entry }) => entry.size >= LARGE_FILE) : [];
  return {
    key: `${scheme} ${kind} ${name} ${digestOf(files)}`,
    kind,
    name,
    ...(version !== undefined && { version }),
    bytes: files.reduce((sum, { entry }) => sum + entry.size, 0),
    zippedBytes: files.reduce((sum, { entry }) => sum + zippedBytesOf(entry), 0),
    ...(scheme === 'node' && packageJson && { packageJson }),
    ...(large.length > 0 && {
      parts: large.map((file) => itemOf({ unit: { kind: 'file', name: file.path }, files: [file] }, scheme)),
    }),
  };
}

function zippedBytesOf({ path, packedSize }: DirectoryEntry): number {
  return packedSize + HEADER_BYTES + 2 * Buffer.byteLength(path);
}

function digestOf(files: readonly Located[]): string {
  const hash = createHash('sha256');
  for (const { path, entry } of files)
    if (!isVolatile(path)) hash.update(`${JSON.stringify(path)} ${entry.type} ${entry.size} ${entry.crc}\n`);
  return hash.digest('base64');
}

function isWorthIt({ kind, name, bytes }: CodeItem): boolean {
  const isModule = name.startsWith('python/');
  return kind === 'package' || bytes >= LARGE_FILE || (isModule && bytes > 0);
}
