import type { Packaged } from './package.ts';

/** What two layers are compared by: of a live one no more is known than its archive's directory tells. */
export interface ComparedFile extends Packaged {
  type: 'file' | 'link';
  /** Undefined where an archive that was not made on Unix does not tell. */
  executable: boolean | undefined;
  /** CRC-32 of the bytes, or of a link's target. */
  crc: number;
  /** Hex; undefined where only the archive's directory was read. */
  sha256?: string;
}
