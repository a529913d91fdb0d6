import { classifyError } from '../../aws/error-kind.ts';
import { locateVersion } from '../../aws/layers.ts';
import type { LocatedVersion } from '../../aws/layers.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import type { LayerVersionArn } from '../../lambda/arn.ts';
import { Problem } from '../../shared/problem.ts';

/** A caller, and the version that it is to use. */
export interface Use {
  layer: LayerVersionArn;
  /** Of the credentials. */
  account: string;
}

/**
 * Reads a version as whoever attaches it has to be able to.
 * @throws Problem where there is none, or where its owner has not granted it, with the command that does
 */
export async function readUsable(aws: RegionClient, { layer, account }: Use): Promise<LocatedVersion> {
  try {
    const located = await locateVersion(aws, layer);
    if (located) return located;
  } catch (error) {
    throw isNotGranted(error) ? notGranted({ layer, account }, error) : error;
  }
  throw new Problem(
    `There is no layer version ${layer.arn}.`,
    'Check the ARN; a deleted version cannot be given to a function any more.',
  );
}

/** Whether a version is there and may be used; AWS does not tell a foreign one that is missing from one that is not granted. */
export async function readIfUsable(
  aws: RegionClient,
  layer: LayerVersionArn,
): Promise<LocatedVersion | undefined> {
  try {
    return await locateVersion(aws, layer);
  } catch (error) {
    if (isNotGranted(error)) return undefined;
    throw error;
  }
}

/**
 * Whether it is the layer's own policy that does not allow the call, and not one of the role.
 * Source: IAM user guide, "Troubleshoot access denied error messages": `because no resource-based policy allows`.
 */
function isNotGranted(error: unknown): error is Problem {
  if (!(error instanceof Problem) || error.cause === undefined) return false;
  const { code, message } = classifyError(error.cause);
  return code.startsWith('AccessDenied') && /because no resource-based policy allows/i.test(message);
}

function notGranted({ layer, account }: Use, cause: Problem): Problem {
  const { arn, region, name, version, account: owner } = layer;
  return new Problem(
    `Account ${account} may not use the layer version ${arn}, or there is none: AWS does not tell which.`,
    `Check the ARN. If it is right, account ${owner} has to grant it: \`aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version} --statement-id publish-layer-${account} --action lambda:GetLayerVersion --principal ${account}\`, or \`share-with: ${account}\` where it publishes with publish-layer. The role needs \`lambda:GetLayerVersion\` on it too.`,
    { cause: cause.cause },
  );
}
