import type { CheckedLayer } from './checked-layer.ts';
import type { Finding } from './finding.ts';
import { quotedList } from '../shared/wording.ts';

/** A file or folder with its permission bits. */
interface Moded {
  path: string;
  mode: number;
}

/** What unpacks a layer and what runs in a function is somebody else than its owner. */
const READ = 0o444;
const SEARCH = 0o111;
const WRITE = 0o200;

/**
 * Permission bits of a ready zip that is published as it is. Sources: aws-cli issue 6049 and jets issue 528, which have
 * Lambda's own words.
 */
export function modes({ files, folders = [] }: CheckedLayer): Finding[] {
  const moded = files.flatMap(({ path, mode, type }) =>
    mode === undefined || type === 'link' ? [] : [{ path, mode }],
  );
  const lacking = (bits: number, among: readonly Moded[]) =>
    among.filter(({ mode }) => (mode & bits) !== bits).map(({ path }) => path);
  const [hidden, closed] = [lacking(READ, moded), lacking(READ | SEARCH, folders)];
  const told = new Set([...hidden, ...closed]);
  return [
    ...unreadableFiles(hidden),
    ...unreadableFolders(closed),
    ...unwritable(lacking(WRITE, [...folders, ...moded]).filter((path) => !told.has(path))),
  ];
}

const verb = (paths: readonly string[]): string => (paths.length === 1 ? 'is' : 'are');

/** chmod helps only where a zip is made of files: programs that write entries say their modes themselves. */
const FIX =
  'Set `path` to the folder instead, which is packed with the right modes; or make the zip with them: `chmod -R u+w,a+rX .` before `zip -qr`, in Python `ZipInfo.external_attr = 0o100644 << 16` for `writestr`, in fflate `attrs: 0o100644 << 16` (folders and programs: `0o040755`, `0o100755`).';

function unreadableFiles(paths: readonly string[]): Finding[] {
  if (paths.length === 0) return [];
  return [
    {
      rule: 'files/unreadable',
      severity: 'error',
      path: paths[0] ?? '',
      paths,
      message: `${quotedList(paths)} ${verb(paths)} not readable for everybody, and Lambda refuses such a layer ("Some files do not have read permissions").`,
      fix: FIX,
    },
  ];
}

function unreadableFolders(paths: readonly string[]): Finding[] {
  if (paths.length === 0) return [];
  return [
    {
      rule: 'files/unreadable',
      severity: 'error',
      path: paths[0] ?? '',
      paths,
      message: `The ${paths.length === 1 ? 'folder' : 'folders'} ${quotedList(paths)} cannot be read and searched by everybody, and Lambda refuses such a layer ("Some directories do not have execute permissions").`,
      fix: FIX,
    },
  ];
}

function unwritable(paths: readonly string[]): Finding[] {
  if (paths.length === 0) return [];
  return [
    {
      rule: 'files/unwritable',
      severity: 'warning',
      path: paths[0] ?? '',
      paths,
      message: `${quotedList(paths)} ${verb(paths)} not writable, and Lambda refuses a function with another layer that brings the same path ("Some files need to be overridden by layers but don't have write permissions").`,
      fix: FIX,
    },
  ];
}
