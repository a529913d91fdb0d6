/** Sources are shorter; what is longer was generated. Bytes. */
export const MOST_TEXT_BYTES = 1 << 20;

/** A file as a text; undefined where it is too long, or has a NUL as no text does. */
export function textOf(bytes: Buffer): string | undefined {
  return bytes.length > MOST_TEXT_BYTES || bytes.includes(0) ? undefined : bytes.toString('utf8');
}

interface Readable {
  path: string;
  /** Bytes. */
  size: number;
  type: 'file' | 'link';
}

/**
 * Makes a function that gives the texts of some entries, by their paths; it is asked many times for a few of them.
 * @param bytesOf reads an entry
 */
export function textReader<T extends Readable>(
  entries: readonly T[],
  bytesOf: (entry: T) => Buffer | undefined,
): (paths: readonly string[]) => Map<string, string> {
  let byPath: Map<string, T> | undefined;
  return (paths) => {
    byPath ??= new Map(entries.map((entry) => [entry.path, entry]));
    const texts = new Map<string, string>();
    for (const path of paths) {
      const entry = byPath.get(path);
      if (entry?.type !== 'file' || entry.size > MOST_TEXT_BYTES) continue;
      const bytes = bytesOf(entry);
      const text = bytes && textOf(bytes);
      if (text !== undefined) texts.set(path, text);
    }
    return texts;
  };
}
