import { shortened } from '../../shared/format.ts';
import { formatCount } from '../../shared/format.ts';
import type { FunctionPerformance, DurationComparison } from './compare.ts';

/** Functions that a warning names. */
const NAMED = 5;

/** What somebody should look at; sentences. */
export function performanceWarnings({ functions }: DurationComparison): string[] {
  return [
    ...naming(
      functions.filter(({ verdict }) => verdict === 'slower'),
      'slower since their layers changed',
    ),
    ...naming(
      functions.filter(({ errors }) => errors === 'more'),
      'failing more often since their layers changed',
    ),
  ];
}

function naming(functions: readonly FunctionPerformance[], what: string): string[] {
  if (functions.length === 0) return [];
  const names = functions.slice(0, NAMED).map((fn) => `\`${shortened(fn.function, 80)}\``);
  const more = functions.length - names.length;
  const all = [...names, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
  return [
    `${formatCount(functions.length)} ${functions.length === 1 ? 'function is' : 'functions are'} ${what}: ${all}.`,
  ];
}
