import { setTimeout as wait } from 'node:timers/promises';
import { readPublishedFiles } from '../packages/read-published.ts';
import { withoutRetries } from '../aws/once-only.ts';
import { differingFiles } from '../packages/compare.ts';
import type { ComparedFile } from '../packages/compared-file.ts';
import { log } from '../shared/log.ts';
import { shortened } from '../shared/format.ts';
import { formatCount } from '../shared/format.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import type { PublishPlan } from './plan.ts';

/** Files that are named. */
const NAMED = 5;
const PATH_LENGTH = 120;
/** How long the end of a run waits for it, in milliseconds. */
const PATIENCE = 2000;

/** A comparison that goes on beside the work. */
export interface RunningComparison {
  /** Logs what differs, if it is known by now and was not logged yet. */
  logIfKnown: () => void;
  /** Logs what differs, waiting for it a little, and ends what is still under way. */
  end: () => Promise<void>;
}

/**
 * Compares the files of a layer that is published again with those of its newest version, in the first region that has
 * one, by the directory of that version's zip. It goes on beside checking, packing and publishing, and never delays or
 * fails them: what cannot be read is a line of the debug log.
 */
export function compareWithNewest(
  { layer: { files }, interruption }: PublishRequest,
  plan: PublishPlan,
): RunningComparison {
  const [compared] = plan.regions.flatMap(([region, { version: step }]) =>
    step.kind === 'publish-version' && !step.existing && step.newestArn
      ? [{ region, newestArn: step.newestArn }]
      : [],
  );
  if (!compared || !files) return { logIfKnown: () => undefined, end: () => Promise.resolve() };
  const { region, newestArn } = compared;
  const ending = new AbortController();
  let line: string | undefined;
  let isLogged = false;
  const comparing = differences(region, { arn: newestArn, files, end: ending.signal }).then(
    (text) => void (line = text),
    (error: unknown) => log.debug(region.place(`Not compared with ${newestArn}: ${String(error)}`)),
  );
  const logIfKnown = () => {
    if (line === undefined || isLogged) return;
    isLogged = true;
    region.info(line);
  };
  return {
    logIfKnown,
    end: async () => {
      const patience = interruption.aborted ? 0 : PATIENCE;
      const waiting = wait(patience, undefined, { signal: ending.signal }).catch(() => undefined);
      await Promise.race([comparing, waiting]);
      ending.abort();
      logIfKnown();
    },
  };
}

interface Comparing {
  /** Of the newest version. */
  arn: string;
  files: readonly ComparedFile[];
  end: AbortSignal;
}

async function differences({ aws }: RegionRun, { arn, files, end }: Comparing): Promise<string | undefined> {
  const before = await readPublishedFiles(withoutRetries(aws, end), arn, files);
  return before && differenceLine(before, files, arn.slice(arn.lastIndexOf(':')));
}

/**
 * Names the files that differ, a few of them, in the order of their paths.
 * @param version as `:7`
 */
export function differenceLine(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
  version: string,
): string {
  const { added, removed, changed } = differingFiles(before, after);
  const all = [
    ...[...changed].map((path) => ({ path, how: 'changed' })),
    ...[...added].map((path) => ({ path, how: 'added' })),
    ...[...removed].map((path) => ({ path, how: 'removed' })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (all.length === 0)
    return `Compared with ${version}: no file differs; the declared runtimes, architectures or licence may.`;
  const named = all.slice(0, NAMED).map(({ path, how }) => `${shortened(path, PATH_LENGTH)} ${how}`);
  const more = all.length - named.length;
  return `Compared with ${version}: ${named.join(', ')}${more > 0 ? `, … and ${formatCount(more)} more` : ''}.`;
}
