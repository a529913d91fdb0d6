import { alert, firstOf, folded, moreIn, prose } from './markdown-parts.ts';
import { formatCount } from '../shared/format.ts';

/** What a list may take of a summary. */
const ROWS = { items: 200, bytes: 150_000 };
const BOXES = { items: 20, bytes: 150_000 };
/** Steps of a plan that are shown before the rest of them is folded. */
const UNFOLDED = 30;

/** What a report has to say in sentences. */
interface Told {
  problems: readonly { what: string; fix: string }[];
  warnings: readonly string[];
}

/** Problems and warnings as alerts of GitHub. */
export function alerts({ problems, warnings }: Told): string[] {
  return [
    ...boxes(
      'CAUTION',
      'problems',
      problems.map(({ what, fix }) => [what, fix]),
    ),
    ...boxes(
      'WARNING',
      'warnings',
      warnings.map((warning) => [warning]),
    ),
  ];
}

function boxes(kind: 'CAUTION' | 'WARNING', what: string, items: string[][]): string[] {
  const [shown, more] = firstOf(items, BOXES, (sentences) => alert(kind, sentences.map(prose)));
  return [...shown, ...moreIn('report', more, what)];
}

/** The steps of a plan as a list, the end of a long one folded. */
export function planList(plan: readonly string[]): string[] {
  const [steps, more] = firstOf(plan, ROWS, (step) => `- ${prose(step)}`);
  const rest = steps.slice(UNFOLDED);
  return [
    steps.slice(0, UNFOLDED).join('\n'),
    ...(rest.length > 0 ? [folded(`${formatCount(rest.length)} more steps`, [rest.join('\n')])] : []),
    ...moreIn('report', more, 'steps'),
  ];
}
