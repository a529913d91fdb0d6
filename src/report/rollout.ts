import { functionTables, stateCounts } from './function-tables.ts';
import { alert, firstOf, folded, moreIn, prose, sentence } from './markdown-parts.ts';
import { withoutRecord } from '../rollout/record-refusal.ts';
import { counted } from '../shared/format.ts';
import { isChanged } from '../rollout/result.ts';
import { endingOf } from './rollout-ending.ts';
import type { RolledOut } from './rollout-ending.ts';
import { code, plain } from '../shared/sanitise.ts';
import { waveTable } from './wave-table.ts';
import { waveTimeline } from './wave-timeline.ts';

const OPEN = { items: 20, bytes: 30_000 };
const NAMES = { items: 30, bytes: 10_000 };

/** What a rollout leaves as it is and somebody has to look at, as an alert of GitHub. */
export function leftOpen({ rollout }: RolledOut): string {
  const [shown, more] = firstOf(rollout?.leftOpen ?? [], OPEN, sentence);
  return shown.length > 0 ? alert('WARNING', [...shown, ...moreIn('report', more, 'of these')]) : '';
}

/**
 * The waves, the rollback, and the functions, in GitHub's Markdown; a dry run has them in its plan.
 * @param report `layerName` is left out where functions had different layers
 */
export function rolloutSections(report: RolledOut & { layerName?: string; dryRun: boolean }): string[] {
  const { functions, rollout, layerName, dryRun } = report;
  const waves = rollout?.waves ?? [];
  return [
    waveTimeline(waves, endingOf(report) !== 'done'),
    ...waveTable(waves),
    wayBack(report),
    ...(dryRun ? [] : [stateCounts(functions), ...functionTables(functions, layerName || undefined)]),
    ...passedOver(rollout?.passedOver ?? []),
  ];
}

/** The rollback is open to see where something went wrong. Interrupted, a write may have been made whose reply never came. */
function wayBack(report: RolledOut): string {
  const { functions, rollout } = report;
  const ending = endingOf(report);
  if (!rollout?.record || (ending !== 'interrupted' && !functions.some(isChanged))) return '';
  const { record, recordRefusal, allowedLayers = [] } = rollout;
  const text =
    recordRefusal === undefined ? withRecord(record, allowedLayers) : [prose(withoutRecord(recordRefusal))];
  return ending === 'done' ? folded('How to roll back', text) : text.join('\n');
}

function withRecord(record: string, allowedLayers: readonly string[]): string[] {
  return [
    'To roll back, give its record to the rollback action. The record is a file on the runner; `actions/upload-artifact` keeps it for later jobs.',
    '',
    '```yaml',
    '- uses: org/publish-layer/rollback@v1',
    '  with:',
    `    record: ${JSON.stringify(plain(record))}`,
    ...(allowedLayers.length > 0 ? [`    allowed-layers: ${plain(allowedLayers.join(', '))}`] : []),
    '```',
  ];
}

function passedOver(names: readonly string[]): string[] {
  const [count] = counted(names.length, 'function');
  if (!count) return [];
  const [shown, more] = firstOf(names, NAMES, code);
  return [
    folded(`${count} without a version of this layer`, [
      shown.join(', '),
      ...moreIn('report', more, 'names').map((line) => `\n${line}`),
    ]),
  ];
}
