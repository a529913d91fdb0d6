import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { withTexts } from '../../src/checks/read-texts.ts';
import { readFolder } from '../layer/read-folder.ts';

/** What a user declares about a layer. */
export interface Declared {
  prefix: string;
  runtimes: readonly string[];
  architectures: readonly string[];
}

/** A folder as the rules see it: read, looked into and declared; on a day when no newer runtime was deprecated. */
export async function checkedLayer(folder: string, declared: Declared): Promise<CheckedLayer> {
  const { prefix } = declared;
  const layer = await readFolder(folder, { prefix, lenient: true });
  const described: CheckedLayer = {
    files: await layer.inspect(),
    evidence: (await layer.evidence?.()) ?? [],
    unzippedSize: layer.unzippedSize,
    ...declared,
    isPublic: false,
    source: { path: 'layer', prefix, kind: 'folder' },
    today: '2026-11-23',
  };
  return withTexts(described, layer.readTexts);
}

/** Declarations in a table's short form: `python3.12 python3.13 x86_64`. */
export function declared(words: string, prefix: string): Declared {
  const all = words.split(' ');
  const isArchitecture = (word: string): boolean => word === 'x86_64' || word === 'arm64';
  return {
    prefix,
    runtimes: all.filter((word) => !isArchitecture(word)),
    architectures: all.filter(isArchitecture),
  };
}
