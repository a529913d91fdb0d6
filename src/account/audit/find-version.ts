import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { classifyError } from '../../aws/error-kind.ts';
import { locateVersion } from '../../aws/layers.ts';
import type { LocatedVersion } from '../../aws/layers.ts';
import { Problem } from '../../shared/problem.ts';

/** A version as AWS shows it; undefined where there is none, or where its owner does not grant it. */
export async function findVersion(aws: RegionClient, arn: string): Promise<LocatedVersion | undefined> {
  const parsed = parseLayerVersionArn(arn);
  return parsed && locateVersion(aws, parsed).catch(undefinedIfNotGranted);
}

/** The words of AWS tell whether the layer's policy does not let us, or it is our own role that may not ask. */
function undefinedIfNotGranted(error: unknown): undefined {
  const { code, message } = classifyError(error instanceof Problem ? (error.cause ?? {}) : {});
  if (!code.startsWith('AccessDenied') || !message.includes('resource-based policy')) throw error;
}

/** The URL that is known already, and a new one each time that it is asked for again. */
export function firstOr(
  first: string | undefined,
  again: () => Promise<string | undefined>,
): () => Promise<string | undefined> {
  let next = first;
  return async () => {
    const location = next ?? (await again());
    next = undefined;
    return location;
  };
}
