/** Whether tests run in their long form, as `npm run trust` runs them. */
export const IS_LONG = Boolean(process.env['TRUST']);

/** All cases in the long form; in the short one so many of them, spread evenly from the first to the last. */
export function spread<T>(cases: readonly T[], most: number): T[] {
  if (IS_LONG || cases.length <= most) return [...cases];
  const step = (cases.length - 1) / (most - 1);
  return cases.filter((_, index) => Math.round(Math.round(index / step) * step) === index);
}
