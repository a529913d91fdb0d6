// Which bytes a Range header asks for.

/**
 * @param {string} range `bytes=0-99`, `bytes=100-` or `bytes=-22`
 * @param {number} size of the whole, in bytes
 * @returns {{ start: number, end: number } | undefined} both included, start > end when there are no such bytes;
 *   undefined for what cannot be parsed, which S3 ignores
 */
export function rangeOf(range, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return { start, end };
}
