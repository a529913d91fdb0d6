import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { readLayer } from '../../src/layer/layer.ts';
import type { Layer, LayerOptions } from '../../src/layer/layer.ts';
import { startWorkers } from '../../src/layer/workers.ts';
import type { Workers } from '../../src/layer/workers.ts';
import { temporaryFolder } from './temp-folder.ts';

let workers: Workers | undefined;

afterAll(() => workers?.close());

/** The threads that a test file shares. */
export function sharedWorkers(): Workers {
  return (workers ??= startWorkers(2));
}

function options(some: Partial<LayerOptions>): LayerOptions {
  return { prefix: '', exclude: [], runtimes: [], architectures: [], workers: sharedWorkers(), ...some };
}

/** The layer of a folder, read by threads that the test file shares. */
export function readFolder(root: string, some: Partial<LayerOptions> = {}): Promise<Layer> {
  return readLayer({ kind: 'folder', location: root }, options(some));
}

/** The layer of a ready archive. */
export function readZip(file: string, some: Partial<LayerOptions> = {}): Promise<Layer> {
  return readLayer({ kind: 'zip', location: file }, options(some));
}

/** Packs a layer into a new file. */
export async function packToFile(layer: Layer): Promise<{ file: string; zip: Buffer }> {
  const file = join(temporaryFolder(), 'layer.zip');
  const archive = await layer.pack(file);
  return { file, zip: archive.read(0, archive.size) };
}
