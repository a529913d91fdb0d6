import { layerArnOf } from '../lambda/arn.ts';
import { formatCount } from '../shared/format.ts';
import type { AliasTarget, FunctionResult } from './result.ts';

/** What a function had, and what it has or is to have. */
export type FunctionChange = Pick<FunctionResult, 'function' | 'before' | 'after' | 'alias'>;

/** Functions that are named of those with one move; the report has all of them. */
const NAMED = 5;

/**
 * Which layer versions and alias targets change for which, with whole ARNs, one sentence for each move: in a fleet that
 * goes back as one, whatever goes elsewhere stands out.
 */
export function describeMoves(changes: readonly FunctionChange[]): string[] {
  const functions = new Map<string, string[]>();
  for (const change of changes) {
    for (const move of movesOf(change))
      functions.set(move, [...(functions.get(move) ?? []), change.function]);
  }
  return [...functions].map(([move, names]) => `${move} on ${namesText(names)}.`);
}

function movesOf({ before, after, alias }: FunctionChange): string[] {
  const layers = layerMoves(before, after);
  if (!alias) return layers;
  const [from, to] = [targetText(alias.before), targetText(alias.after)];
  return from === to ? layers : [...layers, `Alias ${alias.name}: ${from} → ${to}`];
}

/**
 * What differs between two lists of layer version ARNs: `arn:…:models:2 → arn:…:models:1`, `none` for a layer that came
 * or went. Lists with the same entries in another order are told whole.
 */
export function layerMoves(before: readonly string[], after: readonly string[]): string[] {
  const left = before.filter((arn) => !after.includes(arn));
  const come = after.filter((arn) => !before.includes(arn));
  const pairs = left.map((from) => ({ from, to: come.find((to) => layerArnOf(to) === layerArnOf(from)) }));
  const alone = come.filter((to) => !pairs.some((pair) => pair.to === to));
  const moves = [
    ...pairs.map(({ from, to = 'none' }) => `${from} → ${to}`),
    ...alone.map((to) => `none → ${to}`),
  ];
  if (moves.length > 0 || before.join() === after.join()) return moves;
  return [`${before.join(', ')} → ${after.join(', ')}`];
}

function targetText({ version, weights }: AliasTarget): string {
  const shares = Object.entries(weights).map(
    ([other, share]) => `, ${Number((share * 100).toFixed(2))} % to version ${other}`,
  );
  return `version ${version}${shares.join('')}`;
}

function namesText(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}
