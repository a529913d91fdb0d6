import type { WaveResult, WaveStep } from '../rollout/result.ts';
import { formatDuration } from '../shared/format.ts';

/** Waves whose steps are shown one by one; of more waves each has one bar. */
const DETAILED = 10;
/** Waves at most; each makes the chart higher. */
const MAX_WAVES = 50;
/** What a bar takes of the whole at least, so that it can be seen. */
const SMALLEST_SHARE = 0.004;
/** Marks of the axis at most. */
const MAX_MARKS = 9;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Milliseconds between two marks, and how mermaid says it. */
const INTERVALS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => [count * SECOND, `${count}second`] as const),
  ...[1, 2, 5, 10, 15, 30].map((count) => [count * MINUTE, `${count}minute`] as const),
  ...[1, 2, 4, 8, 24].map((count) => [count * HOUR, `${count}hour`] as const),
];
/** Mermaid's kinds of task: waiting is lighter, going back is grey. */
const TAGS: Record<WaveStep['name'], string> = {
  update: '',
  bake: 'active, ',
  promote: '',
  rollback: 'done, ',
};

/** A bar of the chart, in milliseconds since the epoch. */
interface Bar {
  step: WaveStep['name'];
  label: string;
  from: number;
  to: number;
}

/** A section of the chart. */
interface Section {
  name: string;
  bars: Bar[];
}

/**
 * The waves in time, as a gantt chart of mermaid; '' where there are not two bars to tell apart.
 * The axis has the time since the start, which is the same in every reader's time zone.
 * @param isBroken the rollout did not get to its end: the step that it got to is marked
 */
export function waveTimeline(waves: readonly WaveResult[], isBroken: boolean): string {
  const sections = sectionsOf(waves).filter(({ bars }) => bars.length > 0);
  const bars = sections.flatMap((section) => section.bars);
  if (bars.length < 2) return '';
  const start = Math.min(...bars.map(({ from }) => from));
  const length = Math.max(...bars.map(({ to }) => to)) - start;
  const broken =
    isBroken &&
    bars
      .filter(({ step }) => step !== 'rollback')
      .sort((a, b) => a.to - b.to)
      .at(-1);
  const task = (bar: Bar) => {
    const lasts = Math.max(bar.to - bar.from, Math.ceil(length * SMALLEST_SHARE), 1);
    const tag = bar === broken ? 'crit, ' : TAGS[bar.step];
    return `    ${bar.label} :${tag}${moment(bar.from - start)}, ${lasts}ms`;
  };
  return [
    '```mermaid',
    'gantt',
    `  title Waves, time since ${new Date(start).toISOString().slice(11, 19)} UTC`,
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${axisFormat(length)}`,
    `  tickInterval ${interval(length)}`,
    '  todayMarker off',
    ...sections.flatMap((section) => [`  section ${section.name}`, ...section.bars.map(task)]),
    '```',
  ].join('\n');
}

function sectionsOf(waves: readonly WaveResult[]): Section[] {
  const name = (wave: WaveResult) => `Wave ${wave.number}`;
  if (waves.length <= DETAILED) {
    return waves.map((wave) => ({ name: name(wave), bars: wave.steps.flatMap((step) => barOf([step])) }));
  }
  const isBack = (step: WaveStep) => step.name === 'rollback';
  return [
    ...waves.slice(0, MAX_WAVES).map((wave) => ({
      name: name(wave),
      bars: barOf(wave.steps.filter((step) => !isBack(step))),
    })),
    { name: 'Rollback', bars: barOf(waves.flatMap(({ steps }) => steps.filter(isBack))) },
  ];
}

/** One bar over several steps; none for no step. */
function barOf(steps: readonly WaveStep[]): Bar[] {
  const [first] = steps;
  const times = steps.flatMap((step) => [Date.parse(step.startedAt), Date.parse(step.finishedAt)]);
  const known = times.filter((time) => !Number.isNaN(time));
  if (!first || known.length === 0) return [];
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const name = steps.length === 1 || first.name === 'rollback' ? `${first.name} ` : '';
  return [{ step: first.name, label: `${name}${formatDuration(to - from)}`, from, to }];
}

/** A moment as mermaid reads it, in the reader's time zone: no clock is changed on that day. */
function moment(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().slice(0, 23).replace('T', ' ');
}

function axisFormat(length: number): string {
  if (length < HOUR) return '%M:%S';
  return length < 24 * HOUR ? '%H:%M:%S' : 'day %-d, %H:%M';
}

function interval(length: number): string {
  const [, text = '24hour'] = INTERVALS.find(([every]) => length / every <= MAX_MARKS) ?? [];
  return text;
}
