import { formatCount } from '../shared/format.ts';
import { json } from '../shared/sanitise.ts';

/** Items as an output holds them. */
export interface OutputList {
  /** JSON. */
  text: string;
  /** How many of the items are in it. */
  shown: number;
}

/**
 * The first items as JSON, as many as an output has room for.
 * @param most UTF-16 code units, half of the bytes that GitHub counts: it takes 1 MB for all outputs of a job together
 *   (docs.github.com, workflow syntax, jobs.<job_id>.outputs, 2026-11)
 */
export function outputList(items: readonly object[], most: number): OutputList {
  const texts: string[] = [];
  let length = '[]'.length;
  for (const item of items) {
    const text = json(item);
    length += text.length + ','.length;
    if (length > most) break;
    texts.push(text);
  }
  return { text: `[${texts.join()}]`, shown: texts.length };
}

/** Says that an output does not hold all; nothing where it does. */
export function cutWarning(output: string, shown: number, total: number): string[] {
  if (shown === total) return [];
  return [
    `The output \`${output}\` has the first ${formatCount(shown)} of ${formatCount(total)} ${output}, which is all that GitHub has room for; the report has all.`,
  ];
}
