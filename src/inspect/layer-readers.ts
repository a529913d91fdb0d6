import { formatOf, isConfigurationLayer } from './configuration/files.ts';
import type { FileFacts } from './file-facts.ts';

/** A kind of layer whose files are read in a way that one of them alone does not ask for. */
export interface LayerReader {
  name: string;
  /** Whether a layer is of this kind, by the files and links in it. */
  appliesTo: (files: readonly { path: string }[]) => boolean;
  /** Whether a file of such a layer is read. */
  reads: (path: string) => boolean;
  /** Larger files are not read; bytes. */
  mostBytes: number;
  /** Whether that was done already. */
  isRead: (contents: FileFacts) => boolean;
  /** Loads the reader, as few layers need it: it says what a file's bytes tell, or notes why there are none. */
  load: () => Promise<(path: string, bytes: Buffer | string) => FileFacts | undefined>;
}

/** Every kind of layer that is read by more than its files one by one; those kinds of file are in readers.ts. */
export const LAYER_READERS: readonly LayerReader[] = [
  {
    name: 'configuration',
    appliesTo: isConfigurationLayer,
    reads: (path) => formatOf(path) !== undefined,
    mostBytes: 1 << 20,
    isRead: ({ configuration }) => configuration !== undefined,
    load: async () => {
      const { readConfiguration } = await import('./configuration/configuration.ts');
      return (path, bytes) => {
        const configuration = readConfiguration(path, bytes);
        return configuration && { configuration };
      };
    },
  },
];

/** The readers that a layer as a whole asks for; of two layers that are compared, those that both do. */
export function layerReadersOf(...layers: (readonly { path: string }[])[]): LayerReader[] {
  return LAYER_READERS.filter(({ appliesTo }) => layers.every(appliesTo));
}

/** Whether a file is read whole by a reader of its layer. */
export function isReadWhole(readers: readonly LayerReader[], path: string, size: number): boolean {
  return readers.some((reader) => reader.reads(path) && size <= reader.mostBytes);
}
