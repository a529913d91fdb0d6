import type { Package } from './package.ts';

/** What a package is called, as far as it is known. */
export interface PackageNaming {
  ecosystem: Package['ecosystem'];
  name: string;
  versions: string[];
}

/** A folder or file that lies where packages do, named as well as its path alone allows. */
export interface PackageLocation extends PackageNaming {
  path: string;
  /** The folder it lies in, with a `/` at its end; '' for the top of the layer. */
  folder: string;
  isFile: boolean;
}

/** The innermost `node_modules` with a package in it; names that begin with a dot are no packages'. */
const NODE = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/@.][^/]*)/;
const PYTHON = /^((?:.*\/)?site-packages\/|python\/)([^/]+)/;
const JAVA = /^(java\/lib\/)([^/]+\.jar)$/;
/** A gem's code, specification and compiled extensions lie in different folders. */
const RUBY = /^(ruby\/gems\/[^/]+\/(?:gems|specifications|extensions\/[^/]+\/[^/]+)\/)([^/]+-\d[^/]*)/;
/** Folders whose files and folders are each on their own. */
const SHELVES =
  /^(?:nodejs\/(?:node\d+\/)?node_modules\/|java\/lib\/|ruby\/gems\/[^/]+\/gems\/|(?:bin|lib|extensions)\/)/;

/** Where an entry belongs, by its path alone. */
export function packageLocation(path: string): PackageLocation {
  const node = path.includes('node_modules/') ? NODE.exec(path) : null;
  const python = path.startsWith('python/') || path.includes('site-packages/') ? PYTHON.exec(path) : null;
  if (node && (node[1]?.length ?? 0) > (python?.[1]?.length ?? 0))
    return place(path, node, { ecosystem: 'node' });
  if (python) return place(path, python, { ecosystem: 'python' });
  const java = path.startsWith('java/') ? JAVA.exec(path) : null;
  if (java) return place(path, java, { ecosystem: 'java', ...jarNaming(java[2] ?? '') });
  const ruby = path.startsWith('ruby/') ? RUBY.exec(path) : null;
  if (ruby) return place(path, ruby, { ecosystem: 'ruby', ...gemNaming(ruby[2] ?? '') });
  return looseFile(path);
}

function place(
  path: string,
  [whole, folder = '', name = '']: RegExpExecArray,
  naming: Partial<PackageNaming> & Pick<PackageNaming, 'ecosystem'>,
): PackageLocation {
  return { name, versions: [], ...naming, path: whole, folder, isFile: whole.length === path.length };
}

function looseFile(path: string): PackageLocation {
  const folder = SHELVES.exec(path)?.[0] ?? '';
  const end = path.indexOf('/', folder.length);
  const name = end < 0 ? path : path.slice(0, end);
  return { ecosystem: 'files', name, versions: [], path: name, folder, isFile: end < 0 };
}

/** `log4j-1.2-api-2.17.1.jar`: the version begins at the last dotted number, or else at the first number. */
function jarNaming(file: string): Omit<PackageNaming, 'ecosystem'> {
  const stem = file.slice(0, -'.jar'.length);
  const [, name = stem, version] = /^(.+)-(\d+\..+)$/.exec(stem) ?? /^(.+?)-(\d.*)$/.exec(stem) ?? [];
  return { name, versions: version ? [version] : [] };
}

/** `nokogiri-1.16.0-x86_64-linux`: what follows the version is the platform. */
function gemNaming(folder: string): Omit<PackageNaming, 'ecosystem'> {
  const [, name = folder, version] = /^(.+?)-(\d[\w.]*?)(?:-.*?)?(?:\.gemspec)?$/.exec(folder) ?? [];
  return { name, versions: version ? [version] : [] };
}
