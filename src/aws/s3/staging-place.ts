/** Where layers are staged: what the inputs say, for one region. */
export interface Staging {
  bucket: string;
  /** The accounts that the bucket may belong to, in the order in which they are tried. */
  owners: readonly string[];
  /** Begins the keys; ends with a slash, or is empty. */
  prefix: string;
  /** A KMS key's id, alias or ARN; without one the bucket's own encryption holds. */
  kmsKeyId?: string;
  /** Whether Lambda takes a copy of the object, or goes on reading it where it is. */
  mode: 'copy' | 'reference';
}

/**
 * The key of a layer's object: one for each content, so that a run finds what another one staged. What Lambda refers to
 * has a place of its own: a run that takes away what it staged must not come upon it.
 * @param sha256 of the zip, in hex
 */
export function stagedObjectKey({ prefix, mode }: Staging, layerName: string, sha256: string): string {
  const place = mode === 'reference' ? 'referenced/' : '';
  return `${prefix}${place}${layerName}/${sha256}.zip`;
}
