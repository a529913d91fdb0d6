/** Sources are shorter; what is longer was generated. Bytes. */
export const MOST_TEXT_BYTES = 1 << 20;

/** A file as a text; undefined where it is too long, or has a NUL as no text does. */
export function textOf(bytes: Buffer): string | undefined {
  return bytes.length > MOST_TEXT_BYTES || bytes.includes(0) ? undefined : bytes.toString('utf8');
}

/** The texts of some entries. */
export function textsOf<T extends { path: string; size: number; type: 'file' | 'link' }>(
  entries: readonly T[],
  paths: readonly string[],
  bytesOf: (entry: T) => Buffer | undefined,
): Map<string, string> {
  const wanted = new Set(paths);
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (entry.type !== 'file' || entry.size > MOST_TEXT_BYTES || !wanted.has(entry.path)) continue;
    const bytes = bytesOf(entry);
    const text = bytes && textOf(bytes);
    if (text !== undefined) texts.set(entry.path, text);
  }
  return texts;
}
