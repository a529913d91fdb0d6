import { layerArnOf, layerNameOf, versionNumber } from '../lambda/arn.ts';
import type { AliasTarget, FunctionResult } from '../rollout/result.ts';
import { formatCount } from '../shared/format.ts';
import { firstOf, folded, inOneLine, moreIn, prose, row, tableOf } from './markdown-parts.ts';
import type { Column } from './markdown-parts.ts';
import { code, markdown } from '../shared/sanitise.ts';

type Status = FunctionResult['status'];

const ROWS = { items: 200, bytes: 150_000 };
/** Functions of one state that are shown before they are folded; those with a problem are always shown. */
const UNFOLDED = 20;
const STATUS_ORDER: Status[] = ['failed', 'skipped', 'rolled-back', 'updated', 'unchanged'];
const ICONS: Record<Status, string> = {
  failed: '❌',
  skipped: '⏭️',
  'rolled-back': '↩️',
  updated: '✅',
  unchanged: '➖',
};

/** How many functions are in which state, e.g. `✅ 90 updated · ➖ 10 unchanged`; '' where all are in the same. */
export function stateCounts(functions: readonly FunctionResult[]): string {
  const counts = STATUS_ORDER.flatMap((status) => {
    const count = countOf(functions, status);
    return count > 0 ? [`${ICONS[status]} ${formatCount(count)} ${status}`] : [];
  });
  return counts.length > 1 ? counts.join(' · ') : '';
}

function countOf(functions: readonly FunctionResult[], status: Status): number {
  return functions.filter((result) => result.status === status).length;
}

/**
 * What became of each function, the failing ones first; a state that many functions are in is folded. Those of which
 * there is something to say have a table of their own, since their sentences leave little room for the rest.
 * @param layerName this layer; undefined where they had different ones, which are then told by name
 */
export function functionTables(
  functions: readonly FunctionResult[],
  layerName: string | undefined,
): string[] {
  const columns = columnsOf(
    layerName,
    functions.some(({ wave = 1 }) => wave > 1),
  );
  const sorted = functions.toSorted((a, b) => rank(a) - rank(b));
  const [rows, more] = firstOf(sorted, ROWS, (result) => row(columns.map(([, cell]) => cell(result))));
  const shown = sorted.slice(0, rows.length);
  const groups = STATUS_ORDER.map((status) => ({
    status,
    results: shown.filter((result) => result.status === status && !hasFailed(result)),
  }));
  const few = groups.filter(({ results }) => results.length <= UNFOLDED);
  const many = groups.filter(({ results }) => results.length > UNFOLDED);
  const visible = [...shown.filter(hasFailed), ...few.flatMap(({ results }) => results)];
  const isNoted = (result: FunctionResult) => noteOf(result) !== '';
  return [
    tableOf(visible.filter(isNoted), columns),
    tableOf(
      visible.filter((result) => !isNoted(result)),
      columns,
    ),
    ...many.map(({ status, results }) =>
      folded(`${formatCount(countOf(functions, status))} functions ${status}`, [tableOf(results, columns)]),
    ),
    ...moreIn('report', more, 'functions'),
  ];
}

/** One that failed has a problem also where it was rolled back afterwards. */
function hasFailed({ status, problem }: FunctionResult): boolean {
  return status === 'failed' || problem !== undefined;
}

function rank(result: FunctionResult): number {
  return hasFailed(result) ? -1 : STATUS_ORDER.indexOf(result.status);
}

/** Heads as wide as what is below them, which a narrow table would break otherwise. */
const STATE = inOneLine(`${' '.repeat(6)}State${' '.repeat(6)}`);
const THIS_LAYER = inOneLine('This layer');

function columnsOf(layerName: string | undefined, inWaves: boolean): Column<FunctionResult>[] {
  return [
    [STATE, ({ status }) => `${ICONS[status]} ${status}`],
    ['Function', (result) => code(result.function)],
    ['Wave', ({ wave }) => (inWaves ? String(wave ?? '') : '')],
    layerName === undefined
      ? ['Layers', allMoves]
      : [THIS_LAYER, ({ before, after }) => move(before, after, layerName)],
    ['Alias', aliasMove],
    ['Note', noteOf],
    ['Other layers', (result) => (layerName === undefined ? '' : `${othersKept(result, layerName)} kept`)],
  ];
}

/** How a layer's version moved on a function, e.g. `3 → 4`. */
function move(before: readonly string[], after: readonly string[], layerName: string): string {
  // Layers of other accounts may have the same name: the one that moved is ours.
  const [left] = versionsOf(without(before, after), layerName);
  const [come] = versionsOf(without(after, before), layerName);
  if (left === undefined && come === undefined) return versionsOf(after, layerName)[0] ?? 'none';
  return `${left ?? 'none'} → ${come ?? 'none'}`;
}

/** The same for every layer that moved, with its name. */
function allMoves({ before, after }: FunctionResult): string {
  const moved = [...without(before, after), ...without(after, before)];
  const names = new Set(moved.map(layerNameOf));
  return [...names].map((name) => `${code(name)} ${inOneLine(move(before, after, name))}`).join('<br>');
}

function without(layers: readonly string[], others: readonly string[]): string[] {
  return layers.filter((arn) => !others.includes(arn));
}

function versionsOf(layers: readonly string[], layerName: string): string[] {
  return layers.filter((arn) => layerNameOf(arn) === layerName).map((arn) => number(versionNumber(arn)));
}

/** How many layers a function still has that are not this one. */
function othersKept({ before, after }: FunctionResult, layerName: string): number {
  // Layers of other accounts may have the same name: the one that moved is ours, and where none did, one of them is.
  const moved = [...without(before, after), ...without(after, before)];
  const own = [...moved, ...after].find((arn) => versionsOf([arn], layerName).length > 0) ?? '';
  return after.filter((arn) => before.includes(arn) && layerArnOf(arn) !== layerArnOf(own)).length;
}

/** What to do about a problem is told with the problems. */
function noteOf({ problem, note = '' }: FunctionResult): string {
  return prose(problem?.what ?? note);
}

/** Where an alias went, e.g. `live: 7 → 8`, or how it shares its traffic. */
function aliasMove({ alias }: FunctionResult): string {
  if (!alias) return '';
  const [from, to] = [targetText(alias.before), targetText(alias.after)];
  const begun =
    alias.after.version === alias.before.version && Object.keys(alias.before.weights).length === 0;
  return inOneLine(`${markdown(alias.name)}: ${begun || from === to ? to : `${from} → ${to}`}`);
}

/** A version, or each with its share of the traffic: the version gets what the weights leave. */
function targetText({ version, weights }: AliasTarget): string {
  const shares = Object.entries(weights);
  if (shares.length === 0) return number(version);
  const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
  return [[version, rest] as const, ...shares]
    .map(([name, share]) => `${number(name)} ${Number((share * 100).toFixed(2))} %`)
    .join(', ');
}

/** A version, which is a number but for `$LATEST`. */
function number(version: string): string {
  return /^\d+$/.test(version) ? version : markdown(version);
}
