// ARNs and names of layers and functions: building them, and taking them apart whole.

/**
 * @typedef {object} Place where a request is served
 * @property {string} partition `aws`, `aws-cn`, `aws-us-gov`
 * @property {string} region
 * @property {string} account 12 digits
 */

/**
 * @typedef {object} LayerArn
 * @property {string} partition
 * @property {string} region
 * @property {string} account
 * @property {string} name
 * @property {number | undefined} version
 */

/**
 * @typedef {object} FunctionName
 * @property {string | undefined} partition
 * @property {string | undefined} region
 * @property {string | undefined} account
 * @property {string} name
 * @property {string | undefined} qualifier version or alias
 */

/** The pattern AWS names when a layer version ARN is malformed (recorded). */
export const LAYER_VERSION_ARN_PATTERN =
  '(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:' +
  '[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+)';

const REGION = '((?:eusc-)?[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d)';
const NAME = '([a-zA-Z0-9-_]+)';
const LAYER_ARN = new RegExp(`^arn:(aws[a-zA-Z-]*):lambda:${REGION}:(\\d{12}):layer:${NAME}(?::([0-9]+))?$`);

const FUNCTION_ARN = new RegExp(
  `^(?:arn:(aws[a-zA-Z-]*):lambda:)?(?:${REGION}:)?(?:(\\d{12}):)?(?:function:)?${NAME}(?::(\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?$`,
);

/** @param {string} region */
export function partitionOf(region) {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** @param {string} arn of a layer, with or without a version @returns {LayerArn | undefined} */
export function parseLayerArn(arn) {
  const [, partition, region, account, name, version] = LAYER_ARN.exec(arn) ?? [];
  if (!partition || !region || !account || !name) return undefined;
  return { partition, region, account, name, version: version === undefined ? undefined : Number(version) };
}

/** @param {Place} place @param {string} name */
export const layerArn = (place, name) =>
  `arn:${place.partition}:lambda:${place.region}:${place.account}:layer:${name}`;

/** @param {Place} place @param {string} name @param {number} version */
export const layerVersionArn = (place, name, version) => `${layerArn(place, name)}:${version}`;

/** @param {Place} place @param {string} name @param {string} [qualifier] version or alias */
export const functionArn = (place, name, qualifier) =>
  `arn:${place.partition}:lambda:${place.region}:${place.account}:function:${name}` +
  (qualifier ? `:${qualifier}` : '');

/**
 * Takes apart a FunctionName parameter: a name, a partial ARN or an ARN, each with or without a qualifier.
 * @param {string} identifier
 * @returns {FunctionName | undefined}
 */
export function parseFunctionName(identifier) {
  const [, partition, region, account, name, qualifier] = FUNCTION_ARN.exec(identifier) ?? [];
  return name === undefined ? undefined : { partition, region, account, name, qualifier };
}
