/** Where layers are staged: what the inputs say, for one region. */
export interface Staging {
  bucket: string;
  /** Begins the keys; ends with a slash, or is empty. */
  prefix: string;
  /** A KMS key's id, alias or ARN; without one the bucket's own encryption holds. */
  kmsKeyId?: string;
  /** Whether Lambda takes a copy of the object, or goes on reading it where it is. */
  mode: 'copy' | 'reference';
}

/**
 * The key of a layer's object: one for each content, so that a run finds what another one staged.
 * @param sha256 of the zip, in hex
 */
export function keyOf({ prefix }: Staging, layerName: string, sha256: string): string {
  return `${prefix}${layerName}/${sha256}.zip`;
}
