/**
 * A pattern that finds the beginnings of words also where they are written in base64 (or base64url, which is the same
 * for what has a shape), whatever stands before them.
 */
export function inBase64(beginnings: readonly string[]): RegExp {
  return new RegExp(
    beginnings.flatMap((text) => [0, 1, 2].map((before) => fragment(text, before))).join('|'),
  );
}

/** The characters that a text alone decides, with so many bytes of something else before it. */
export function fragment(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
  return bytes.toString('base64').slice(from, to);
}

/** What a word says in base64, wherever it begins in it: it may stand behind other such characters. */
export function decodings(word: string): string[] {
  return [0, 1, 2, 3].map((from) => Buffer.from(word.slice(from), 'base64').toString('latin1'));
}
