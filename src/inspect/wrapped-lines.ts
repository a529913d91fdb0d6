const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
/** The shortest line that a tool breaks base64 into has 60 characters and more. */
const LINE_CHARACTERS = 40;
const IS_BASE64 = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[\w+/-]/.test(String.fromCharCode(byte))),
);

/**
 * Joins the lines of base64 or hexadecimal digits that is broken into lines, as tools write what is long.
 * @returns undefined where nothing is
 */
export function joinedLines(bytes: Buffer): Buffer | undefined {
  if (!isWrapped(bytes)) return undefined;
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]*/g, ''), 'latin1');
}

/** A line whose last characters are all of base64, and another behind it: a glance at the end of each line. */
function isWrapped(bytes: Buffer): boolean {
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    let at = bytes[end - 1] === CARRIAGE_RETURN ? end - 2 : end - 1;
    const start = at - LINE_CHARACTERS;
    while (at > start && IS_BASE64[bytes[at] ?? 0] === 1) at -= 1;
    if (at === start && end + 1 < bytes.length) return true;
  }
  return false;
}
