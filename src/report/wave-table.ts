import type { GateResult, WaveResult, WaveStep } from '../rollout/result.ts';
import { formatCount, formatDuration } from '../shared/format.ts';
import { firstOf, folded, inOneLine, moreIn, row, sentence, tableOf } from './markdown-parts.ts';
import type { Column } from './markdown-parts.ts';
import { markdown } from '../shared/sanitise.ts';

const ROWS = { items: 50, bytes: 50_000 };
/** Waves that are shown before those that went well are folded. */
const UNFOLDED = 10;
/** Gates of one wave that are told, the failed ones first. */
const MAX_GATES = 5;
const STATES: Record<WaveResult['status'], string> = {
  waiting: '⏭️ not reached',
  running: '⏸️ interrupted',
  done: '✅ done',
  failed: '❌ failed',
  interrupted: '⏸️ interrupted',
  'rolled-back': '↩️ rolled back',
};
const GATES: Record<GateResult['gate'], string> = {
  'smoke-test': 'Smoke test',
  alarms: 'Alarms',
  canary: 'Canary',
  codedeploy: 'CodeDeploy',
};

/** The waves with what their gates said; nothing where there is one wave without a gate. */
export function waveTable(waves: readonly WaveResult[]): string[] {
  if (waves.length < 2 && waves.every(({ gates }) => gates.length === 0)) return [];
  const isStarted = waves.some(({ status }) => status !== 'waiting');
  const columns = isStarted ? [...PLANNED, ...DONE] : PLANNED;
  const byNeed = [...waves.filter(isBroken), ...waves.filter((wave) => !isBroken(wave))];
  const [rows, more] = firstOf(byNeed, ROWS, (wave) => row(columns.map(([, cell]) => cell(wave))));
  const shown = byNeed.slice(0, rows.length).sort((a, b) => a.number - b.number);
  const isFolded = (wave: WaveResult) => waves.length > UNFOLDED && !isBroken(wave);
  const rest = shown.filter(isFolded);
  return [
    tableOf(
      shown.filter((wave) => !isFolded(wave)),
      columns,
    ),
    ...(rest.length > 0 ? [folded(`${rest.length} waves`, [tableOf(rest, columns)])] : []),
    ...moreIn('report', more, 'waves'),
  ];
}

function isBroken({ status }: WaveResult): boolean {
  return ['failed', 'interrupted', 'running'].includes(status);
}

const PLANNED: Column<WaveResult>[] = [
  ['Wave', ({ number }) => String(number)],
  ['Up to', ({ share }) => markdown(share)],
  ['Functions', ({ functions }) => formatCount(functions)],
];
const DONE: Column<WaveResult>[] = [
  ['State', ({ status }) => inOneLine(STATES[status])],
  ['Took', ({ steps }) => inOneLine(timeOf(steps.filter(({ name }) => name !== 'rollback')))],
  ['Gates', ({ gates }) => gatesOf(gates)],
];

/** From the start of the first step to the end of the last. */
function timeOf(steps: readonly WaveStep[]): string {
  const from = Math.min(...steps.map(({ startedAt }) => Date.parse(startedAt)));
  const to = Math.max(...steps.map(({ finishedAt }) => Date.parse(finishedAt)));
  return Number.isFinite(to - from) ? formatDuration(to - from) : '';
}

function gatesOf(gates: readonly GateResult[]): string {
  const sorted = gates.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return [
    ...sorted.slice(0, MAX_GATES).map(gateText),
    ...moreIn('report', gates.length - MAX_GATES, 'gates'),
  ].join('<br>');
}

function gateText({ gate, passed, text }: GateResult): string {
  return `${passed ? '✅' : '❌'} ${GATES[gate]}: ${sentence(text)}`;
}
