import { createHash } from 'node:crypto';
import type { CheckedFile, CheckedLayer } from '../../src/checks/checked-layer.ts';
import { sortByPath } from '../../src/layer/entry.ts';
import { totalSize } from '../../src/layer/size.ts';

/** What a test says of a file: its bytes, where a link points, or whatever a rule looks at. */
export type Described = number | { link: string } | Partial<Omit<CheckedFile, 'path' | 'target'>>;

/** Paths alone (100 bytes each, every one different), or paths with what matters of each. */
export type DescribedFiles = readonly string[] | Readonly<Record<string, Described>>;

/**
 * A layer as the rules see it, from a small description.
 * @param files in any order
 * @param about the rest; by default a folder `layer` without prefix, nothing declared, not public, 2026-11-23
 */
export function checkedLayer(files: DescribedFiles, about: Partial<CheckedLayer> = {}): CheckedLayer {
  const described = Array.isArray(files)
    ? files.map((path: string) => checkedFile(path, {}))
    : Object.entries(files).map(([path, file]) => checkedFile(path, file as Described));
  return {
    files: sortByPath(described),
    unzippedSize: totalSize(described),
    runtimes: [],
    architectures: [],
    isPublic: false,
    source: { path: 'layer', prefix: '', kind: 'folder' },
    today: '2026-11-23',
    ...about,
  };
}

function checkedFile(path: string, described: Described): CheckedFile {
  if (typeof described === 'number') return checkedFile(path, { size: described });
  const isLink = 'link' in described;
  return {
    path,
    type: isLink ? 'link' : 'file',
    executable: false,
    size: isLink ? described.link.length : 100,
    sha256: createHash('sha256').update(path).digest('hex'),
    crc: 0,
    ...(isLink ? { target: described.link } : described),
  };
}

/** An executable script with this `#!` line. */
export function script(line: string, more: { crlf?: boolean; executable?: boolean } = {}): Described {
  const [interpreter = '', ...rest] = line.split(' ');
  return {
    executable: more.executable ?? true,
    contents: { script: { interpreter, argument: rest.join(' '), crlf: more.crlf ?? false } },
  };
}

/** A native file for Linux. */
export function elf(
  kind: 'executable' | 'library' | 'other',
  machine = 'x86_64',
  searchPath: string[] = [],
): Described {
  return {
    executable: kind === 'executable',
    contents: { elf: { machine, kind, needed: [], searchPath, versions: [] } },
  };
}

/** The `package.json` of an npm package. */
export function nodePackage(name: string, version = '1.0.0', dependencies: string[] = []): Described {
  const ranges = Object.fromEntries(dependencies.map((one) => [one, '*']));
  return { contents: { nodePackage: { name, version, dependencies: ranges } } };
}
