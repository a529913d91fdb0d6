// The Layers list of a function: AWS's rules for what may stand in it together.

/** @import { Context } from './context.js' */
/** @import { AttachedLayer, RegionState } from './state.js' */

import { UNZIPPED_LIMIT } from './archive.js';
import { LAYER_VERSION_ARN_PATTERN, parseLayerArn } from './arns.js';
import { invalidParameter, notEmulated } from './errors.js';
import { visibleVersion } from './layer-access.js';
import { refuseUnreachable } from './s3-content.js';
import { violation } from './validation.js';

const LAYERS_LIMIT = 5;
const ARN_CONSTRAINT =
  'Member must satisfy constraint: [Member must have length less than or equal to 2048, Member must have length ' +
  `greater than or equal to 1, Member must satisfy regular expression pattern: ${LAYER_VERSION_ARN_PATTERN}, ` +
  'Member must not be null]';

/** @param {string[] | undefined} arns */
export function badLayerArns(arns = []) {
  const whole = new RegExp(`^(?:${LAYER_VERSION_ARN_PATTERN})$`);
  return arns.every((arn) => whole.test(arn)) ? undefined : violation(arns, 'layers', ARN_CONSTRAINT);
}

/**
 * Looks up the layers a function shall have. Every one is checked again each time the list is sent: a version that
 * was deleted meanwhile is refused although the function still runs with it (what AWS does then is not recorded).
 * @param {RegionState} state
 * @param {string[]} arns well-formed
 * @param {Context} context
 * @returns {AttachedLayer[]} in the same order
 */
export function attachedLayers(state, arns, context) {
  if (arns.length > LAYERS_LIMIT)
    throw invalidParameter(`Cannot reference more than ${LAYERS_LIMIT} layers.`);
  /** @type {Map<string, string>} */
  const seen = new Map();
  return arns.map((arn) => {
    const attached = attachedLayer(state, arn, context);
    const layer = arn.slice(0, arn.lastIndexOf(':'));
    refuseSecondVersion(seen.get(layer), arn);
    seen.set(layer, arn);
    return attached;
  });
}

/** @param {RegionState} state @param {string} arn @param {Context} context @returns {AttachedLayer} */
function attachedLayer(state, arn, context) {
  const parsed = parseLayerArn(arn);
  if (parsed?.version === undefined) throw notEmulated(`layer ${arn}`);
  if (parsed.region !== context.region || parsed.partition !== context.partition) {
    throw invalidParameter(
      `Layers are not in the same region as the function. Layers are expected to be in region ${context.region}.`,
    );
  }
  const version = visibleVersion(state, parsed, parsed.version, context);
  if (version === undefined) throw invalidParameter(`Layer version ${arn} does not exist.`);
  if (version.reference !== undefined) refuseUnreachable(version.reference, context);
  return { arn, codeSize: version.archive.codeSize, unzippedSize: version.archive.unzippedSize };
}

/** @param {string | undefined} first @param {string} second */
function refuseSecondVersion(first, second) {
  if (first === undefined) return;
  throw invalidParameter(
    'Two different versions of the same layer are not allowed to be referenced in the same function. ' +
      `${first} and ${second} are versions of the same layer.`,
  );
}

/**
 * The unpacked sizes of code and layers together. Whether exactly 250 MiB pass is not known: refused.
 * @param {number} codeBytes unzipped
 * @param {AttachedLayer[]} layers
 */
export function refuseOversized(codeBytes, layers) {
  const layerBytes = layers.reduce((sum, layer) => sum + layer.unzippedSize, 0);
  if (layerBytes >= UNZIPPED_LIMIT) {
    throw invalidParameter(`Layers consume more than the available size of ${UNZIPPED_LIMIT} bytes`);
  }
  const actual = codeBytes + layerBytes;
  if (actual < UNZIPPED_LIMIT || layers.length === 0) return;
  throw invalidParameter(
    `Function code combined with layers exceeds the maximum allowed size of ${UNZIPPED_LIMIT} bytes. ` +
      `The actual size is ${actual} bytes.`,
  );
}

/** @param {'Zip' | 'Image'} packageType @param {string[] | undefined} arns */
export function refuseLayersOnImage(packageType, arns) {
  if (packageType === 'Image' && arns !== undefined && arns.length > 0) {
    throw invalidParameter('Lambda layers are not supported for functions created with container images.');
  }
}
