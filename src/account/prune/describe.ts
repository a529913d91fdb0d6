import type { PrunedRegion } from './result.ts';
import type { PrunedVersion } from './result.ts';
import { totalCodeSize, byLayer, inRuns, reasonCounts } from './wording.ts';
import { formatBytes, formatCount } from '../../shared/format.ts';

/** The plan for a region before anything is deleted, a sentence for each layer, with the layers of which something goes first. */
export function describePrunePlan({ versions }: Pick<PrunedRegion, 'versions'>): string[] {
  const layers = byLayer(versions).map(([name, own]) => ({ name, own, doomed: own.filter(isDoomed) }));
  const going = layers.filter(({ doomed }) => doomed.length > 0);
  const staying = layers.filter(({ doomed }) => doomed.length === 0);
  return [
    ...going.map(({ name, own, doomed }) => {
      const numbers = doomed.map(({ version }) => version);
      const what = `Delete version${numbers.length === 1 ? '' : 's'} ${inRuns(numbers)} of layer ${name}`;
      return `${what}, ${formatBytes(totalCodeSize(doomed))}; ${kept(own)}.`;
    }),
    ...staying.map(({ name, own }) => `Delete nothing of layer ${name}; ${kept(own)}.`),
  ];
}

function isDoomed({ status }: PrunedVersion): boolean {
  return status === 'planned' || status === 'not-reached';
}

function kept(versions: readonly PrunedVersion[]): string {
  const staying = versions.filter(({ status }) => status === 'kept');
  if (staying.length === 0) return 'none stays';
  return `${formatCount(staying.length)} stay${staying.length === 1 ? 's' : ''}: ${reasonCounts(staying)}`;
}
