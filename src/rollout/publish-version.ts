import { publishFunctionVersion, publishLatest } from '../aws/function-versions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { retryBudget } from '../aws/retry-budget.ts';
import { Problem } from '../shared/problem.ts';
import {
  waitUntilActive,
  isStable,
  waitForLatestPublished,
  waitForOtherWriter,
  waitUntilStable,
} from './wait.ts';
import { recordedWrite } from './recorded-write.ts';
import type { WriteContext } from './recorded-write.ts';
import { sameLayers } from './result.ts';

export interface NewFunctionVersion {
  /** The function as it was planned with: its code and its configuration are what may go live. */
  planned: FunctionState;
  /** As read after its layers were updated. */
  updated: FunctionState;
  /** Of the version; the function's own stays as it is. */
  description: string;
  /** As `$LATEST.PUBLISHED` of a function of a capacity provider, instead of the next number. */
  toLatestPublished?: boolean;
  /** Told of every list of layers that is read. */
  onRead: (layers: string[]) => void;
}

/**
 * Publishes a function as it stands and waits until the version is Active. It is guarded twice: the RevisionId
 * says that nothing changed since it was read, the CodeSha256 that the code is the one that was planned with. AWS makes
 * no second version of what has not changed since the last one, so a lost reply costs nothing.
 * @returns the version's number, or `$LATEST.PUBLISHED`
 * @throws Problem
 */
export async function publishVersion(
  run: WriteContext,
  { planned, updated, description, toLatestPublished = false, onRead }: NewFunctionVersion,
): Promise<string> {
  const { aws } = run;
  const { arn, name } = updated;
  const wanted = { ...planned, layers: updated.layers };
  const publish = toLatestPublished ? publishLatest : publishFunctionVersion;
  const persist = retryBudget(run.aws, `Function "${name}"`);
  let read = isStable(updated) ? updated : await waitUntilStable(aws, arn);
  for (;;) {
    onRead(read.layers);
    refuseOther(wanted, read);
    const intent = { what: 'version' as const, function: arn };
    const written = await recordedWrite(run, intent, () => publish(aws, read, description));
    if (written.kind === 'made') {
      const version = written.reply;
      const waited = toLatestPublished
        ? waitForLatestPublished(aws, wanted)
        : waitUntilActive(aws, arn, version);
      return checked(wanted, await waited);
    }
    await persist(written);
    read =
      written.kind === 'conflict' ? await waitForOtherWriter(aws, read) : await waitUntilStable(aws, arn);
  }
}

/** A version of what somebody else just deployed, or is about to, would release it through our alias. */
function refuseOther(wanted: FunctionState, read: FunctionState): void {
  const what = differenceOf(wanted, read);
  if (!what) return;
  throw new Problem(
    `Somebody changed the ${what} of function "${wanted.name}" before a version of it could be published.`,
    'Run the job again: it plans anew with what is there now.',
  );
}

function differenceOf(wanted: FunctionState, read: FunctionState): string | undefined {
  if (!sameLayers(wanted.layers, read.layers)) return 'layers';
  if (wanted.codeSha256 !== read.codeSha256) return 'code';
  return wanted.settings === read.settings ? undefined : 'configuration';
}

function checked(wanted: FunctionState, published: FunctionState): string {
  refuseOther(wanted, published);
  return published.version;
}
