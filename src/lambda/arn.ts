/** What a region is called, e.g. `eu-central-1`. */
export const REGION_NAME = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/** A layer version's ARN in its parts. */
export interface LayerVersionArn {
  arn: string;
  /** The ARN without the version. */
  layerArn: string;
  partition: string;
  region: string;
  account: string;
  name: string;
  version: number;
}

const LAYER_VERSION =
  /^(arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):layer:(?<name>[a-zA-Z0-9-_]+)):(?<version>[1-9]\d*)$/;

/** @returns undefined for anything that is not a layer version's ARN of an account (`awslayer` ARNs among them) */
export function parseLayerVersionArn(arn: string): LayerVersionArn | undefined {
  const match = LAYER_VERSION.exec(arn);
  if (!match?.groups) return undefined;
  const { partition = '', region = '', account = '', name = '' } = match.groups;
  return {
    arn,
    layerArn: match[1] ?? '',
    partition,
    region,
    account,
    name,
    version: Number(match.groups['version']),
  };
}

/**
 * A function as a user names it. `account` is known where an ARN was given, or a part of one that begins with it;
 * `partition` and `region` where it was a whole one.
 */
export interface FunctionName {
  name: string;
  qualifier?: string;
  partition?: string;
  region?: string;
  account?: string;
  /** The name or ARN as given, without the qualifier; what AWS is asked for. */
  reference: string;
}

const FUNCTION =
  /^(?:(?:arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):)?(?<account>\d{12}):function:)?(?<name>[a-zA-Z0-9-_]{1,64})(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?$/;

/**
 * Source: API reference of GetFunction, `FunctionName`: name, ARN, and partial ARN (`123456789012:function:my-function`).
 * @returns undefined for anything that is neither a function's name nor its ARN, with or without a qualifier
 */
export function parseFunctionName(text: string): FunctionName | undefined {
  const groups = FUNCTION.exec(text)?.groups;
  if (!groups?.['name']) return undefined;
  const { name, qualifier, partition, region, account } = groups;
  const reference = qualifier ? text.slice(0, -qualifier.length - 1) : text;
  return {
    name,
    reference,
    ...(qualifier && { qualifier }),
    ...(partition && { partition }),
    ...(region && { region }),
    ...(account && { account }),
  };
}

/** The partition of any ARN, e.g. `aws-cn`; '' of anything shorter. */
export function partitionIn(arn: string): string {
  return arn.split(':')[1] ?? '';
}

/** The region of any ARN; '' of anything shorter. */
export function regionOf(arn: string): string {
  return arn.split(':')[3] ?? '';
}

/** The account of any ARN; '' of anything shorter. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** The name at the end of the ARN of a function or a layer, without qualifier or version; a name alone is itself. */
export function resourceName(reference: string): string {
  return reference.slice(reference.lastIndexOf(':') + 1);
}

/** The ARN of a layer, given that of one of its versions, which need not be published yet. */
export function layerArnOf(versionArn: string): string {
  return versionArn.slice(0, versionArn.lastIndexOf(':'));
}

/** The layer's name in the ARN of one of its versions, which need not be published yet; '' where there is none. */
export function layerNameOf(versionArn: string): string {
  return versionArn.split(':').at(-2) ?? '';
}

/** The number in a layer version's ARN, as text; what stands for it where the version is not published yet. */
export function versionNumber(versionArn: string): string {
  return versionArn.slice(versionArn.lastIndexOf(':') + 1);
}

/** A layer version for people, e.g. `models:4`. */
export function nameAndVersion(versionArn: string): string {
  return versionArn.split(':').slice(-2).join(':');
}
