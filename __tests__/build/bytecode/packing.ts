import { join } from 'node:path';
import { packWithBytecode } from '../../../src/build/bytecode/pack.ts';
import type { BytecodePacking, PackedLayer } from '../../../src/build/bytecode/pack.ts';
import type { BytecodeMode } from '../../../src/layer/bytecode.ts';
import type { Layer } from '../../../src/layer/layer.ts';
import { readFolder, sharedWorkers } from '../../layer/read-folder.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';

export interface Packed extends PackedLayer {
  layer: Layer;
  /** Path of the zip. */
  file: string;
}

export interface Packing extends Partial<Pick<BytecodePacking, 'spareBytes' | 'zipLimit' | 'isBuilt'>> {
  runtimes: string[];
  mode?: BytecodeMode;
  exclude?: string[];
}

/** Packs the layer of a folder as a publish does, into a new file. */
export async function packFolder(
  root: string,
  { runtimes, mode = 'auto', exclude = [], ...some }: Packing,
): Promise<Packed> {
  const layer = await readFolder(root, { runtimes, exclude, bytecode: mode });
  const scratch = temporaryFolder();
  const file = join(scratch, 'layer.zip');
  const packed = await packWithBytecode({
    layer,
    mode,
    isBuilt: true,
    runtimes,
    spareBytes: Infinity,
    zipLimit: Infinity,
    to: file,
    workers: sharedWorkers(),
    scratch,
    workspace: temporaryFolder(),
    interruption: new AbortController().signal,
    ...some,
  });
  return { ...packed, layer, file };
}

/** The same of a tree. */
export function packTree(tree: Tree, packing: Packing): Promise<Packed> {
  const root = temporaryFolder();
  writeTree(root, tree);
  return packFolder(root, packing);
}
