import { isChanged } from '../rollout/result.ts';
import type { FunctionResult, RolloutReport, WaveResult } from '../rollout/result.ts';
import { counted } from '../shared/format.ts';

/** What a report has of a rollout. */
export interface RolledOut {
  functions: readonly FunctionResult[];
  rollout?: RolloutReport;
}

/** How a rollout ended; `stopped` leaves what it changed. */
export type Ending = 'not started' | 'done' | 'stopped' | 'rolled-back' | 'interrupted';

/** Tells from waves and functions how a rollout ended. */
export function endingOf({ functions, rollout }: RolledOut): Ending {
  if (!rollout) return 'not started';
  const { waves } = rollout;
  const has = (...states: WaveResult['status'][]) => waves.some(({ status }) => states.includes(status));
  const wentBack = waves.some(({ steps }) => steps.some(({ name }) => name === 'rollback'));
  if (has('interrupted', 'running')) return 'interrupted';
  if (has('rolled-back') || wentBack) return 'rolled-back';
  if (has('failed') || functions.some(({ status }) => status === 'failed')) return 'stopped';
  return has('done') ? 'done' : 'not started';
}

/** How many functions are not as they were before, of how many, e.g. `90 of 100 functions`. */
export function changedOf(functions: readonly FunctionResult[]): string {
  return ofAll(functions.filter(isChanged).length, functions.length);
}

/** How a failing rollout ended, e.g. `failed, 44 of 45 functions rolled back`. */
export function endingWords(rolledOut: RolledOut): string {
  const { functions } = rolledOut;
  const changed = functions.filter(isChanged).length;
  switch (endingOf(rolledOut)) {
    case 'interrupted':
      return `interrupted at ${changedOf(functions)}`;
    case 'stopped':
      return changed > 0 ? `stopped at ${changedOf(functions)}` : 'failed before any function was changed';
    case 'rolled-back': {
      const back = functions.filter((fn) => fn.status === 'rolled-back' && !isChanged(fn)).length;
      return `failed, ${ofAll(back, back + changed)} rolled back`;
    }
    default:
      return `reached ${changedOf(functions)}, then something else failed`;
  }
}

/** How much a plan takes, e.g. ` for 100 functions in 3 waves`; '' where it takes none. */
export function plannedFor({ rollout }: RolledOut): string {
  const waves = rollout?.waves ?? [];
  const [functions] = counted(
    waves.reduce((sum, wave) => sum + wave.functions, 0),
    'function',
  );
  const [inWaves] = waves.length > 1 ? counted(waves.length, 'wave') : [];
  return `${functions ? ` for ${functions}` : ''}${inWaves ? ` in ${inWaves}` : ''}`;
}

function ofAll(some: number, all: number): string {
  const [total = '0 functions'] = counted(all, 'function');
  return some === all ? total : `${some} of ${total}`;
}
