import { isMissing } from './is-missing.ts';
import {
  GetLayerVersionByArnCommand,
  GetLayerVersionCommand,
  ListLayerVersionsCommand,
} from '@aws-sdk/client-lambda';
import type { LayerVersionsListItem } from '@aws-sdk/client-lambda';
import type { Compatibility } from '../layer/content-hash.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { LayerVersionArn } from '../lambda/arn.ts';
import type { RegionClient } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem, everyPage } from './paginate.ts';
import type { ListName } from './paginate.ts';

/** A version as the list shows it. */
export interface ListedVersion {
  arn: string;
  version: number;
  description: string;
}

/** A version with what proves its content; the presigned `Location` of the reply is never part of it. */
export interface LayerVersion extends ListedVersion {
  /** Base64 of the SHA-256 of the zip. */
  codeSha256: string;
  /** Bytes of the zip. */
  codeSize: number;
}

/** A version, what it declares, and where its zip can be fetched for ten minutes by whoever has the URL. */
export interface LocatedVersion {
  version: LayerVersion;
  declared: Compatibility;
  /** Presigned: it goes nowhere but into the request. Undefined where AWS gives none. */
  location: string | undefined;
}

/** How much of a list is read: the newest versions, at least one; every version; or all those after a number. */
export type ListedPart = 'first' | 'all' | { newerThan: number };

/**
 * Lists a layer's versions, newest first; an unknown layer has none.
 * @param part `first` for the newest fifty or fewer
 * @throws Problem when AWS refuses, or does not end the list
 */
export async function listVersions(
  aws: RegionClient,
  layerName: string,
  part: ListedPart,
): Promise<ListedVersion[]> {
  const read = async (marker: string | undefined) => {
    const { versions: items, next } = await listPage(aws, { layerName, marker }, listedVersion);
    return { items, next };
  };
  const versions: ListedVersion[] = [];
  for await (const page of everyPage(versionsOf(aws, layerName), read)) {
    versions.push(...page);
    if (isEnough(versions, part)) break;
  }
  // AWS lists the newest first but does not promise it.
  return versions.sort((a, b) => b.version - a.version);
}

function versionsOf({ region, clock }: RegionClient, layerName: string): ListName {
  return { of: `versions of layer "${layerName}"`, region, clock };
}

function isEnough(versions: readonly ListedVersion[], part: ListedPart): boolean {
  if (part === 'all') return false;
  // An empty page is not the end.
  if (part === 'first') return versions.length > 0;
  return versions.some(({ version }) => version <= part.newerThan);
}

/** Numbers that are asked for one by one, at the most. */
const MOST_NUMBERS = 100;

/**
 * Reads the versions that follow a number, each by asking for it directly, until one is not there. A list may lag behind
 * what was just published; a number that has been given out is known, as a layer's versions are counted.
 * @returns newest first
 * @throws Problem when AWS refuses
 */
export async function nextVersions(
  aws: RegionClient,
  layerName: string,
  after: number,
): Promise<LayerVersion[]> {
  const versions: LayerVersion[] = [];
  while (versions.length < MOST_NUMBERS) {
    const version = await getVersion(aws, layerName, after + versions.length + 1);
    if (!version) break;
    versions.unshift(version);
  }
  return versions;
}

/** A version with all that the list says of it. */
export interface DetailedVersion extends ListedVersion {
  /** Undefined where AWS gives no date that can be read. */
  createdAt: Date | undefined;
  /** As the publisher declared them. */
  runtimes: string[];
  architectures: string[];
}

/**
 * Lists all versions of a layer with their details, newest first as a rule, fifty in memory at a time; an unknown layer
 * has none.
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listDetailedVersions(aws: RegionClient, layerName: string): AsyncGenerator<DetailedVersion> {
  return everyItem(versionsOf(aws, layerName), async (from) => {
    const { versions: items, next } = await listPage(aws, { layerName, marker: from }, detailedVersion);
    return { items, next };
  });
}

function detailedVersion(item: LayerVersionsListItem, layerName: string): DetailedVersion[] {
  const { CreatedDate = '', CompatibleRuntimes = [], CompatibleArchitectures = [] } = item;
  const createdAt = dateIn(CreatedDate);
  return listedVersion(item, layerName).map((version) => ({
    ...version,
    createdAt,
    runtimes: CompatibleRuntimes,
    architectures: CompatibleArchitectures,
  }));
}

/** AWS writes `2026-11-25T09:30:00.000+0000`, in which the offset lacks the colon of the standard. */
export function dateIn(text: string): Date | undefined {
  const date = new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

interface VersionsPage<T> {
  versions: T[];
  next: string | undefined;
}

async function listPage<T>(
  aws: RegionClient,
  { layerName, marker }: { layerName: string; marker: string | undefined },
  take: (item: LayerVersionsListItem, layerName: string) => T[],
): Promise<VersionsPage<T>> {
  const input = { LayerName: layerName, MaxItems: 50, ...(marker && { Marker: marker }) };
  const list = async (options: { abortSignal: AbortSignal }) => {
    const reply = await aws.lambda.send(new ListLayerVersionsCommand(input), options);
    // A reply without a list is a broken one; "no versions" would have the content published once more.
    if (!reply.LayerVersions)
      throw new MalformedReply('ListLayerVersions was answered without a list', reply);
    return {
      versions: reply.LayerVersions.flatMap((item) => take(item, layerName)),
      next: reply.NextMarker,
    };
  };
  return withErrorContext(layerCallContext(aws, 'lambda:ListLayerVersions', layerName, '*'), () =>
    aws.call(list, { repeatable: true }),
  );
}

function listedVersion(item: VersionReply, layerName: string): ListedVersion[] {
  const { LayerVersionArn: arn = '', Version: version = 0, Description: description = '' } = item;
  return isVersionOf(arn, layerName, version) ? [{ arn, version, description }] : [];
}

/** Reads one version; undefined when there is none (any more, or yet). */
export async function getVersion(
  aws: RegionClient,
  layerName: string,
  version: number,
): Promise<LayerVersion | undefined> {
  const input = { LayerName: layerName, VersionNumber: version };
  const get = async (options: { abortSignal: AbortSignal }) => {
    const reply = await aws.lambda.send(new GetLayerVersionCommand(input), options);
    const read = checkedVersion(reply, layerName);
    if (!read) throw new MalformedReply('GetLayerVersion was answered without a version', reply);
    return read;
  };
  return ifThere(
    aws,
    layerCallContext(aws, GET_ACTION, layerName, `${layerResource(aws, layerName)}:*`),
    get,
  );
}

/** Reads one version by its ARN, also one that another account shares; undefined when there is none. */
export async function locateVersion(
  aws: RegionClient,
  layer: LayerVersionArn,
): Promise<LocatedVersion | undefined> {
  const { arn, layerArn, name } = layer;
  const get = async (options: { abortSignal: AbortSignal }) => {
    const reply = await aws.lambda.send(new GetLayerVersionByArnCommand({ Arn: arn }), options);
    const version = checkedVersion(reply, name);
    if (version?.arn !== arn)
      throw new MalformedReply('GetLayerVersionByArn was answered without the version', reply);
    const { CompatibleRuntimes: runtimes = [], CompatibleArchitectures: architectures = [] } = reply;
    const license = reply.LicenseInfo ? { license: reply.LicenseInfo } : {};
    return { version, declared: { runtimes, architectures, ...license }, location: reply.Content?.Location };
  };
  return ifThere(aws, layerCallContext(aws, GET_ACTION, name, `${layerArn}:*`), get);
}

/** GetLayerVersionByArn is allowed by the same action. */
const GET_ACTION = 'lambda:GetLayerVersion';

async function ifThere<T>(
  aws: RegionClient,
  what: CallContext,
  get: (options: { abortSignal: AbortSignal }) => Promise<T>,
): Promise<T | undefined> {
  const getIfThere = () =>
    aws.call(get, { repeatable: true }).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  return withErrorContext(what, getIfThere);
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
export function layerResource({ partition, region }: RegionClient, layerName: string): string {
  return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
}

export function layerCallContext(
  aws: RegionClient,
  action: string,
  layerName: string,
  resource: string,
): CallContext {
  return { action, subject: `layer "${layerName}"`, resource, region: aws.region };
}
