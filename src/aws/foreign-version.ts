import { Problem } from '../shared/problem.ts';
import { accountOf, parseLayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from './region-client.ts';

/** The layer that was published, and its ARN where it has a version yet. */
export interface LayerIdentity {
  layerName: string;
  layerArn?: string | undefined;
}

/**
 * Refuses a reply that names a version of another layer, region or account: it is none of AWS's, and asking again only
 * publishes again. The account is known where the layer had a version before, or was asked for; no call is made for it.
 * @param arn as PublishLayerVersion answered it
 * @throws Problem for a whole ARN that is not the layer's; what is no ARN is for the caller
 */
export async function refuseForeignVersion(
  { region, partition, caller }: RegionClient,
  { layerName, layerArn }: LayerIdentity,
  arn: string | undefined,
): Promise<void> {
  const replied = parseLayerVersionArn(arn ?? '');
  if (!replied) return;
  const account =
    accountOf(layerArn ?? '') || ((await caller.account?.catch(() => undefined)) ?? replied.account);
  const expected = `arn:${partition}:lambda:${region}:${account}:layer:${layerName}`;
  if (replied.layerArn !== expected) throw foreignVersion(region, layerName, replied.arn);
}

/** A reply that names a version which is none of the layer's. */
export function foreignVersion(region: string, layerName: string, arn: string): Problem {
  return new Problem(
    `The reply to lambda:PublishLayerVersion for layer "${layerName}" in ${region} names ${arn}, which is no version of it.`,
    `Do not use that version. Look for a proxy that changes replies between the runner and AWS, and at what is there: \`aws lambda list-layer-versions --region ${region} --layer-name ${layerName}\`; then run the job again.`,
  );
}
