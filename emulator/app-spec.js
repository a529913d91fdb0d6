// The AppSpec of a Lambda deployment: which alias of which function goes from which version to which.

/** @import { Revision } from './context.js' */

import { createHash } from 'node:crypto';
import { notEmulated, refused } from './errors.js';

/**
 * @typedef {object} Shift
 * @property {string} functionName
 * @property {string} alias
 * @property {string} from version number
 * @property {string} to version number
 */

/** @param {Revision | undefined} revision @returns {Shift} @throws InvalidRevisionException */
export function shiftOf(revision) {
  if (revision === undefined) throw refused('RevisionRequiredException', 'Revision is required.');
  if (revision.revisionType !== 'AppSpecContent') throw notEmulated(`revision type ${revision.revisionType}`);
  const { content, sha256 } = revision.appSpecContent ?? {};
  if (content === undefined) throw invalid('it has no content');
  if (sha256 !== undefined && sha256 !== createHash('sha256').update(content).digest('hex'))
    throw invalid('its content does not have that SHA-256');
  return onlyShift(parsed(content));
}

/** @param {string} content @returns {Record<string, unknown>} */
function parsed(content) {
  try {
    return asObject(JSON.parse(content), 'it');
  } catch (error) {
    if (error instanceof SyntaxError) throw notEmulated('an AppSpec that is not JSON');
    throw error;
  }
}

/** @param {Record<string, unknown>} spec @returns {Shift} */
function onlyShift({ version, Resources, Hooks, ...more }) {
  const odd = Object.keys(more)[0];
  if (odd !== undefined) throw invalid(`it has ${odd}`);
  if (version !== 0 && version !== '0.0') throw invalid('its version is not 0.0');
  if (Hooks !== undefined) throw notEmulated('hooks of a deployment');
  if (!Array.isArray(Resources) || Resources.length !== 1) throw invalid('it must have one resource');
  const named = Object.values(asObject(Resources[0], 'its resource'));
  if (named.length !== 1) throw invalid('its resource must have one name');
  const { Type, Properties } = asObject(named[0], 'its resource');
  if (Type !== 'AWS::Lambda::Function') throw invalid(`its resource is of type ${String(Type)}`);
  const { Name, Alias, CurrentVersion, TargetVersion } = asObject(Properties, 'Properties');
  return {
    functionName: text(Name, 'Name', /^[a-zA-Z0-9-_]+$/),
    alias: text(Alias, 'Alias', /^[a-zA-Z0-9-_]+$/),
    from: text(CurrentVersion, 'CurrentVersion', /^[0-9]+$/),
    to: text(TargetVersion, 'TargetVersion', /^[0-9]+$/),
  };
}

/** @param {unknown} value @param {string} what @returns {Record<string, unknown>} */
function asObject(value, what) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return /** @type {Record<string, unknown>} */ (value);
  throw invalid(`${what} is no object`);
}

/** @param {unknown} value @param {string} name @param {RegExp} form @returns {string} */
function text(value, name, form) {
  if (typeof value === 'string' && form.test(value)) return value;
  throw invalid(`${name} is ${JSON.stringify(value)}`);
}

/** The texts are not recorded. @param {string} why */
const invalid = (why) => refused('InvalidRevisionException', `The AppSpec content is not valid: ${why}.`);
