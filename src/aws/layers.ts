import { GetLayerVersionCommand, ListLayerVersionsCommand } from '@aws-sdk/client-lambda';
import { parseLayerVersionArn } from './arn.js';
import type { Connection } from './connection.js';
import { explained } from './explain.js';
import type { Attempt } from './explain.js';
import { failureOf } from './failure.js';

/** A version as the list shows it. */
export interface ListedVersion {
  arn: string;
  version: number;
  description: string;
}

/** A version with what proves its content; the presigned `Location` of the reply is dropped here and goes nowhere. */
export interface LayerVersion extends ListedVersion {
  /** Base64 of the SHA-256 of the zip. */
  codeSha256: string;
  /** Bytes of the zip. */
  codeSize: number;
}

/**
 * Lists a layer's versions, newest first; an unknown layer has none.
 * @param pages `first` for the newest fifty, `all` for every one
 */
export async function listVersions(
  aws: Connection,
  layerName: string,
  pages: 'first' | 'all',
): Promise<ListedVersion[]> {
  const versions: ListedVersion[] = [];
  const markers = new Set<string>();
  let marker: string | undefined;
  do {
    const input = { LayerName: layerName, MaxItems: 50, ...(marker && { Marker: marker }) };
    const reply = await explained(attempt(aws, 'lambda:ListLayerVersions', layerName, '*'), () =>
      aws.call((options) => aws.lambda.send(new ListLayerVersionsCommand(input), options), {
        repeatable: true,
      }),
    );
    for (const {
      LayerVersionArn: arn = '',
      Version: version,
      Description: description = '',
    } of reply.LayerVersions ?? []) {
      if (version !== undefined && isVersionOf(arn, layerName, version))
        versions.push({ arn, version, description });
    }
    marker = reply.NextMarker;
    if (marker && markers.has(marker))
      throw new Error(`ListLayerVersions repeats its marker for ${layerName}`);
    if (marker) markers.add(marker);
  } while (marker && pages === 'all');
  // AWS lists the newest first but does not promise it.
  return versions.sort((a, b) => b.version - a.version);
}

/** Reads one version; undefined when there is none (any more, or yet). */
export async function getVersion(
  aws: Connection,
  layerName: string,
  version: number,
): Promise<LayerVersion | undefined> {
  const input = { LayerName: layerName, VersionNumber: version };
  try {
    const reply = await aws.call((options) => aws.lambda.send(new GetLayerVersionCommand(input), options), {
      repeatable: true,
    });
    return checkedVersion(reply, layerName);
  } catch (error) {
    if (failureOf(error).code === 'ResourceNotFoundException') return undefined;
    const of = attempt(aws, 'lambda:GetLayerVersion', layerName, `${layerResource(aws, layerName)}:*`);
    return await explained(of, () => Promise.reject(error as Error));
  }
}

/** What GetLayerVersion and PublishLayerVersion answer, as the SDK types it: everything may be missing. */
interface VersionReply {
  LayerVersionArn?: string | undefined;
  Version?: number | undefined;
  Description?: string | undefined;
  Content?: { CodeSha256?: string | undefined; CodeSize?: number | undefined } | undefined;
}

/** @returns undefined when the reply is not a whole version of this layer: an empty 201 looks like a success to the SDK */
export function checkedVersion(reply: VersionReply, layerName: string): LayerVersion | undefined {
  const {
    LayerVersionArn: arn = '',
    Version: version = 0,
    Description: description = '',
    Content: content,
  } = reply;
  if (!isVersionOf(arn, layerName, version)) return undefined;
  if (!content?.CodeSha256 || content.CodeSize === undefined) return undefined;
  return { arn, version, description, codeSha256: content.CodeSha256, codeSize: content.CodeSize };
}

function isVersionOf(arn: string, layerName: string, version: number): boolean {
  const parsed = parseLayerVersionArn(arn);
  return parsed?.name === layerName && parsed.version === version;
}

/** The ARN of a layer for a policy; the account is the caller's, which the policy's author knows. */
export function layerResource({ partition, region }: Connection, layerName: string): string {
  return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
}

export function attempt(aws: Connection, action: string, layerName: string, resource: string): Attempt {
  return { action, subject: `layer "${layerName}"`, resource, region: aws.region };
}
