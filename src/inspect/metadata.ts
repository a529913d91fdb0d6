import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { FileFacts, NodeLock } from './file-facts.ts';
import { asRecord, asText } from '../shared/json.ts';
import { nodePackage } from './node-package.ts';
import { gemSpecification, pythonMetadata } from './package-metadata.ts';

type Metadata = Pick<
  FileFacts,
  | 'wheelTags'
  | 'recordTops'
  | 'recordPaths'
  | 'requires'
  | 'directUrl'
  | 'nodePackage'
  | 'nodeLock'
  | 'nodeBuild'
  | 'installed'
>;

/** A package's own package.json: of an installed one, of the top, of a folder there or in nodejs/, of that beside `node_modules`. */
const PACKAGE_JSON =
  /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$|^(?:@[^/]+\/)?[^/]+\/package\.json$|^(?:nodejs\/(?:node\d+\/)?(?:(?:@[^/]+\/)?[^/@]+\/)?)?package\.json$/;

const READERS: readonly { path: RegExp; read: (text: string) => Metadata }[] = [
  { path: /\.dist-info\/WHEEL$/, read: (text) => ({ wheelTags: wheelTags(text) }) },
  {
    path: /\.dist-info\/RECORD$/,
    read: (text) => ({ recordTops: recordTops(text), recordPaths: recordPaths(text) }),
  },
  { path: /\.dist-info\/direct_url\.json$/, read: directUrl },
  { path: PACKAGE_JSON, read: nodePackage },
  { path: /(?:^|\/)node_modules\/\.package-lock\.json$/, read: nodeLock },
  { path: /(?:^|\/)build\/config\.gypi$/, read: nodeBuild },
  { path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO)$/, read: pythonMetadata },
  { path: /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/, read: gemSpecification },
];

/** A wheel is tagged for a handful of platforms. */
const MOST_TAGS = 1000;

/** Reads a file that describes a package; nothing where it is none, or is broken. */
export function readMetadata(path: string, file: FileBytes): Metadata {
  if (!/(?:\/WHEEL|\/RECORD|\/METADATA|\/PKG-INFO|\.json|\.gypi|\.gemspec)$/.test(path)) return {};
  const reader = READERS.find((one) => one.path.test(path));
  if (!reader) return {};
  try {
    return reader.read(bytesAt(file, 0, file.size).toString());
  } catch {
    return {};
  }
}

/** The lines `Tag: cp312-abi3-linux_x86_64.manylinux1_x86_64`, one tag for each combination. Source: PEP 425. */
function wheelTags(text: string): string[] {
  const tags: string[] = [];
  for (const [, pythons = '', abis = '', platforms = ''] of text.matchAll(
    /^Tag:\s*([^-\s]+)-([^-\s]+)-([^-\s]+)\s*$/gm,
  )) {
    for (const python of pythons.split('.'))
      for (const abi of abis.split('.'))
        for (const platform of platforms.split('.'))
          if (tags.push(`${python}-${abi}-${platform}`) === MOST_TAGS) return tags;
  }
  return tags;
}

/** Source: "Recording installed projects", Python packaging specifications; paths are relative to site-packages. */
function recordTops(text: string): string[] {
  const tops = new Set<string>();
  for (const [, top = ''] of text.matchAll(/^"?([^/,"\r\n]+)/gm)) tops.add(top);
  tops.delete('..');
  return [...tops];
}

/** Of empty files, bytecode, metadata, stubs, headers and sources of compiled code, and what lies outside. */
const NEEDLESS = /^\.\.\/|^\/|\.dist-info\/|\.py[cio]$|\.(?:h|hpp|c|cc|cpp|pyx|pxd|typed)$/;
/** Rows of the largest packages are a few thousand. */
const MOST_PATHS = 50_000;

/** Each row is `path,hash,bytes`. Source: "Recording installed projects", Python packaging specifications. */
function recordPaths(text: string): string[] {
  const paths: string[] = [];
  for (const row of text.split(/\r?\n/)) {
    const [, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^,]*)),/.exec(row) ?? [];
    const path = quoted?.replaceAll('""', '"') ?? plain;
    if (path === '' || row.endsWith(',0') || NEEDLESS.test(path)) continue;
    if (paths.push(path) === MOST_PATHS) break;
  }
  return paths;
}

function directUrl(text: string): Metadata {
  const { url, dir_info: folder } = asRecord(JSON.parse(text));
  return { directUrl: { url: asText(url), editable: asRecord(folder)['editable'] === true } };
}

/** Source: package-lock.json, npm documentation; the key '' is the folder itself. */
function nodeLock(text: string): Metadata {
  const lock: NodeLock = { dev: [], versions: {} };
  for (const [path, about] of Object.entries(asRecord(asRecord(JSON.parse(text))['packages']))) {
    const { version, dev } = asRecord(about);
    if (dev === true) lock.dev.push(path);
    if (typeof version === 'string' && path !== '') lock.versions[path] = version;
  }
  return { nodeLock: lock };
}

/** What node-gyp compiles with: JSON, or in older releases Python, behind comments. Source: lib/create-config-gypi.js. */
function nodeBuild(text: string): Metadata {
  const [, version] = /["']node_module_version["']\s*:\s*["']?(\d{1,3})\b/.exec(text) ?? [];
  return version === undefined ? {} : { nodeBuild: { moduleVersion: Number(version) } };
}
