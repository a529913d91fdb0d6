import type { FunctionState } from '../aws/functions.ts';
import { readLatestPublished } from './read-functions.ts';
import { publishVersion } from './publish-version.ts';
import type { RecordedFunction } from './record.ts';
import { retryThroughOutage } from './wait.ts';
import type { WriteContext } from './recorded-write.ts';
import { sameLayers } from './result.ts';

/**
 * Publishes a function of a capacity provider to `$LATEST.PUBLISHED` again once its list is as it was before a rollout,
 * where that still has a list which the rollout left.
 * @param rolledBack as read after its list was rolled back
 * @throws Problem where the code or the settings of `$LATEST` are no longer those that were published with it
 */
export async function rollBackPublished(
  run: WriteContext,
  recorded: RecordedFunction,
  rolledBack: FunctionState,
): Promise<void> {
  if (!rolledBack.managedInstances) return;
  const published = await retryThroughOutage(run.aws, () => readLatestPublished(run.aws, rolledBack.arn));
  if (!published || !isLeftPublished(recorded, published, rolledBack.layers)) return;
  const { codeSha256, settings } = published;
  await publishVersion(run, {
    planned: { ...rolledBack, codeSha256, settings },
    updated: rolledBack,
    description: DESCRIPTION,
    toLatestPublished: true,
    onRead: () => undefined,
  });
}

/** Of the version that is published anew; the function's own stays as it is. */
const DESCRIPTION = 'layers as before a rollout';

/**
 * Whether `$LATEST.PUBLISHED` has a list that a rollout left, and not the one that `$LATEST` goes back to. A rollout to an
 * alias does not touch it.
 * @param layers that `$LATEST` has, or is to have
 */
export function isLeftPublished(
  { layers: writes, alias }: RecordedFunction,
  published: Pick<FunctionState, 'layers'>,
  layers: readonly string[],
): boolean {
  if (alias || sameLayers(published.layers, layers)) return false;
  return writes.some(({ after, outcome }) => outcome !== 'not made' && sameLayers(after, published.layers));
}
