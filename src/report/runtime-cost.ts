import type {
  PerformanceSum,
  Figure,
  FunctionPerformance,
  DurationComparison,
  Sides,
  TypicalMedian,
} from '../rollout/performance/compare.ts';
import { LEAST_INVOCATIONS, LEAST_SAMPLES } from '../rollout/performance/verdict.ts';
import type { ErrorVerdict, Verdict } from '../rollout/performance/verdict.ts';
import { formatBytes, formatCount, formatDuration } from '../shared/format.ts';
import { firstOf, folded, inOneLine, moreIn, prose, row, tableOf } from './markdown-parts.ts';
import type { Column, Room } from './markdown-parts.ts';
import { code, mermaidLabel } from '../shared/sanitise.ts';

/** What the table may take. */
const ROWS: Room = { items: 200, bytes: 120_000 };
const NOTES = { items: 10, bytes: 10_000 };
/** Functions of one verdict that are shown before they are folded. */
const UNFOLDED = 20;
/** Functions of the chart: more of them have no room for their names. */
const CHARTED = 6;

/** Those first that somebody should look at. */
const ORDER: Verdict[] = ['slower', 'faster', 'same', 'too few samples'];
const ICONS: Record<Verdict, string> = {
  slower: '🐢',
  faster: '🐇',
  same: '➖',
  'too few samples': '❔',
};
const ERRORS_ICON = '❌';

/**
 * How functions do since their layers changed, in GitHub's Markdown: all together, one by one with the samples behind
 * each figure, and those that changed most as a chart.
 * @param room of the table
 */
export function runtimeSections(comparison: DurationComparison, room = ROWS): string[] {
  const { functions, sum, notes } = comparison;
  const [shown, more] = firstOf(notes, NOTES, (note) => `- ${prose(note)}`);
  return [
    `#### Run time before and after ${commonMove(functions).replaceAll('<br>', ', ')}`.trim(),
    functions.length > 0 ? counts(sum) : 'No function could be compared.',
    sumTable(sum),
    ...chart(functions),
    ...functionTables(functions, room),
    shown.join('\n'),
    ...moreIn('report', more, 'notes'),
    functions.length > 0 ? legend(comparison) : '',
  ];
}

/** How many functions came to which verdict, e.g. `🐢 1 slower · ➖ 20 same`. */
function counts({ verdicts, moreErrors }: PerformanceSum): string {
  const some = ORDER.filter((verdict) => verdicts[verdict] > 0);
  return [
    ...some.map((verdict) => `${ICONS[verdict]} ${formatCount(verdicts[verdict])} ${verdict}`),
    ...(moreErrors > 0 ? [`${ERRORS_ICON} ${formatCount(moreErrors)} with more errors`] : []),
  ].join(' · ');
}

/** All functions together. */
function sumTable({ functions, invocations, errors, coldStarts, init, duration }: PerformanceSum): string {
  if (functions === 0) return '';
  const line = (what: string, before: string, after: string, difference: string) =>
    row([what, before, after, difference]);
  const counted = (what: string, { before, after }: Sides<number>) =>
    line(what, formatCount(before), formatCount(after), '');
  const typical = (what: string, median: TypicalMedian | undefined) =>
    median ? [line(what, typicalText(median, 'before'), typicalText(median, 'after'), percent(median))] : [];
  return [
    row(['All functions', 'Before', 'After', '']),
    '|---|---|---|---|',
    ...typical('Init duration', init),
    ...typical('Duration', duration),
    counted('Invocations', invocations),
    line('Errors', shareOf(errors.before, invocations.before), shareOf(errors.after, invocations.after), ''),
    counted('Cold starts', coldStarts),
  ].join('\n');
}

function typicalText({ functions, samples, ...medians }: TypicalMedian, side: 'before' | 'after'): string {
  const of = `${formatCount(samples[side])} samples, ${formatCount(functions)} function${functions === 1 ? '' : 's'}`;
  return `${milliseconds(medians[side])} (${of})`;
}

function functionTables(functions: readonly FunctionPerformance[], room: Room): string[] {
  const columns = columnsFor(functions);
  const sorted = functions.toSorted((a, b) => rank(a) - rank(b) || changeOf(b) - changeOf(a));
  const [rows, more] = firstOf(sorted, room, (fn) => row(columns.map(([, cell]) => cell(fn))));
  const shown = sorted.slice(0, rows.length);
  const worse = shown.filter((fn) => rank(fn) < 0);
  const others = ORDER.map((verdict) => ({
    name: verdict,
    costs: shown.filter((fn) => fn.verdict === verdict && rank(fn) >= 0),
  }));
  const few = others.filter(({ costs }) => costs.length <= UNFOLDED).flatMap(({ costs }) => costs);
  const many = [
    { name: 'more that are slower or fail more often', costs: worse.slice(UNFOLDED) },
    ...others.filter(({ costs }) => costs.length > UNFOLDED),
  ].filter(({ costs }) => costs.length > 0);
  return [
    tableOf([...worse.slice(0, UNFOLDED), ...few], columns),
    ...many.map(({ name, costs }) =>
      folded(`${formatCount(costs.length)} functions: ${name}`, [tableOf(costs, columns)]),
    ),
    ...moreIn('report', more, 'functions'),
  ];
}

function rank({ verdict, errors }: FunctionPerformance): number {
  return verdict === 'slower' || errors === 'more' ? -1 : ORDER.indexOf(verdict);
}

/** By how much of itself a median changed, the most of both. */
function changeOf({ before, after }: FunctionPerformance): number {
  const [init, duration] = [relative(before.init, after.init), relative(before.duration, after.duration)];
  return Math.max(Math.abs(init), Math.abs(duration));
}

function relative(before: Figure | undefined, after: Figure | undefined): number {
  return before && after && before.p50 > 0 ? after.p50 / before.p50 - 1 : 0;
}

/** The layers have a column where not all functions have the same change. */
function columnsFor(functions: readonly FunctionPerformance[]): Column<FunctionPerformance>[] {
  const same = commonMove(functions) !== '';
  return [
    ['', markOf],
    ['Function', (fn) => code(fn.function)],
    ...(same ? [] : [['Layers', movesOf] as const]),
    ['Init duration', ({ before, after, init }) => durationCell(before.init, after.init, init)],
    ['Duration', ({ before, after, duration }) => durationCell(before.duration, after.duration, duration)],
    ['Errors', errorsCell],
    ['Note', ({ note = '' }) => prose(note)],
  ];
}

/** What became of the layers of all functions; '' where that is not the same everywhere. */
function commonMove(functions: readonly FunctionPerformance[]): string {
  const [first = '', ...others] = new Set(functions.map(movesOf));
  return others.length > 0 ? '' : first;
}

function movesOf({ layers }: FunctionPerformance): string {
  return layers.map(({ layer, from, to }) => `${code(layer)} ${move(from, to)}`).join('<br>');
}

function markOf({ verdict, errors }: FunctionPerformance): string {
  return `${ICONS[verdict]}${errors === 'more' ? ERRORS_ICON : ''}`;
}

function move(from: number | undefined, to: number | undefined): string {
  return inOneLine(`${from ?? '–'} → ${to ?? '–'}`);
}

/** Median, what one of twenty takes longer than, and how many there are of each. */
function durationCell(before: Figure | undefined, after: Figure | undefined, verdict: Verdict): string {
  if (!before && !after) return '';
  const change = before && after ? `, ${percent({ before: before.p50, after: after.p50 })}` : '';
  const mark = verdict === 'slower' || verdict === 'faster' ? ` ${ICONS[verdict]}` : '';
  return [
    `${fromTo(before?.p50, after?.p50)}${change}${mark}`,
    `p95 ${fromTo(before?.p95, after?.p95)}`,
    `${formatCount(before?.samples ?? 0)} → ${formatCount(after?.samples ?? 0)} samples${verdict === 'too few samples' ? ', too few' : ''}`,
  ]
    .map(inOneLine)
    .join('<br>');
}

const ERROR_MARKS: Record<ErrorVerdict, string> = {
  more: ` ${ERRORS_ICON}`,
  fewer: ' ✅',
  same: '',
  'too few samples': ', too few',
};

/** Of a function whose logs are silent, the mean of CloudWatch's metrics is all there is. */
function errorsCell({ before, after, errors }: FunctionPerformance): string {
  if (!before.traffic && !after.traffic) return '';
  const [was, is] = [before.traffic, after.traffic];
  const sides = (of: (traffic: NonNullable<typeof was>) => string) =>
    `${was ? of(was) : '–'} → ${is ? of(is) : '–'}`;
  const means = [was?.meanDuration, is?.meanDuration] as const;
  const hasNoOther = !before.duration && !after.duration && means.some((mean) => mean !== undefined);
  return [
    `${sides(({ errors: failed, invocations }) => percentText(failed, invocations))}${ERROR_MARKS[errors]}`,
    `of ${sides(({ invocations }) => formatCount(invocations))}`,
    ...(hasNoOther ? [`mean duration ${fromTo(...means)}`] : []),
  ]
    .map(inOneLine)
    .join('<br>');
}

function shareOf(errors: number, invocations: number): string {
  return `${formatCount(errors)} (${percentText(errors, invocations)})`;
}

function percentText(errors: number, invocations: number): string {
  if (invocations === 0) return '–';
  const share = (Math.min(1, errors / invocations) * 100).toFixed(2);
  return `${Number(share)} %`;
}

/** Milliseconds for people: `4.2 ms`, `412 ms`, `1.2 s`. */
function milliseconds(value: number): string {
  if (value >= 1000) return formatDuration(value);
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ms`;
}

/** What something took and takes, the unit said once where it is the same, e.g. `412 → 640 ms`. */
function fromTo(before: number | undefined, after: number | undefined): string {
  const [was, is] = [before, after].map((value) => (value === undefined ? '–' : milliseconds(value)));
  const [, number, unit] = /^(\S+) (m?s)$/.exec(was ?? '') ?? [];
  const isSame = unit !== undefined && is?.endsWith(` ${unit}`) && is.split(' ').length === 2;
  return `${isSame ? number : was} → ${is}`;
}

/** A change of a median, e.g. `+56 %`. */
function percent({ before, after }: Sides<number>): string {
  if (before <= 0) return '';
  const change = Math.round((after / before - 1) * 100);
  if (change === 0) return '±0 %';
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))} %`;
}

/**
 * The functions that changed most, each with a bar before and one after. Of init durations, where there are any, for that
 * is what a layer changes first.
 */
function chart(functions: readonly FunctionPerformance[]): string[] {
  const [init, duration] = [chartOf(functions, 'init'), chartOf(functions, 'duration')];
  return init ? [init] : duration ? [duration] : [];
}

const TITLES = { init: 'Init duration', duration: 'Duration' };

function chartOf(functions: readonly FunctionPerformance[], what: 'init' | 'duration'): string | undefined {
  const pairs = functions.flatMap((fn) => {
    const [before, after] = [fn.before[what], fn.after[what]];
    const isKnown = before && after && Math.min(before.samples, after.samples) >= LEAST_SAMPLES;
    return isKnown ? [{ name: fn.function, before: before.p50, after: after.p50 }] : [];
  });
  const most = pairs
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, CHARTED);
  if (most.length < 2) return undefined;
  // Equal names would be one bar: the number keeps them apart.
  const bars = most.flatMap(({ name, before, after }, index) => {
    const label = `${index + 1} ${mermaidLabel(name).slice(0, 24)}`;
    return [
      { label: `"${label} before"`, value: before },
      { label: `"${label} after"`, value: after },
    ];
  });
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return [
    '```mermaid',
    'xychart-beta horizontal',
    `  title "${TITLES[what]}, median in ms"`,
    `  x-axis [${bars.map(({ label }) => label).join(', ')}]`,
    `  y-axis "ms" 0 --> ${Math.ceil(highest * 1.1)}`,
    `  bar [${bars.map(({ value }) => value.toFixed(1)).join(', ')}]`,
    '```',
  ].join('\n');
}

/** How to read the figures. */
function legend({ functions, scanned }: DurationComparison): string {
  const [first] = functions;
  const sameFor = first && functions.every(({ minutes }) => minutes.after === first.minutes.after);
  const span = sameFor
    ? ` Compared are ${formatCount(first.minutes.before)} minutes before with ${formatCount(first.minutes.after)} after.`
    : '';
  return `<sub>Medians, and p95; init durations are those of cold starts, durations those of all other invocations. A verdict takes ${LEAST_SAMPLES} samples on each side, for errors ${LEAST_INVOCATIONS} invocations.${span} CloudWatch Logs Insights read ${formatBytes(scanned)} for this, which AWS charges for.</sub>`;
}
