// Constraint checks of the API model, and the text AWS sends when some fail:
// `N validation error(s) detected: Value '…' at '…' failed to satisfy constraint: …; …`.

import { validationFailed } from './errors.js';

/** @typedef {string | undefined} Violation one clause of the message; undefined when the value is fine */

/**
 * As AWS prints a value: lists as `[a, b]`, maps as `{key=value}`.
 * @param {unknown} value
 * @returns {string}
 */
export function printed(value) {
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  if (typeof value === 'string') return value;
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}=${decimal(item)}`);
  return `{${entries.join(', ')}}`;
}

/** Java's way: 2 is printed as 2.0. @param {unknown} value */
const decimal = (value) =>
  typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);

/** @param {unknown} value @param {string} path @param {string} constraint @returns {string} */
export function violation(value, path, constraint) {
  const shown = value === undefined || value === null ? 'null' : `'${printed(value)}'`;
  return `Value ${shown} at '${path}' failed to satisfy constraint: ${constraint}`;
}

/** Throws a ValidationException when any clause is set. @param {...Violation} violations */
export function check(...violations) {
  const found = violations.filter((clause) => clause !== undefined);
  if (found.length === 0) return;
  const errors = found.length === 1 ? 'error' : 'errors';
  throw validationFailed(`${found.length} validation ${errors} detected: ${found.join('; ')}`);
}

/** @param {unknown} value @param {string} path @returns {Violation} */
export const required = (value, path) =>
  value === undefined || value === null ? violation(value, path, 'Member must not be null') : undefined;

/**
 * Length of a string or a list.
 * @param {unknown} value
 * @param {string} path
 * @param {number} least
 * @param {number} most
 * @returns {Violation}
 */
export function length(value, path, least, most) {
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  if (value.length > most)
    return violation(value, path, `Member must have length less than or equal to ${most}`);
  if (value.length < least)
    return violation(value, path, `Member must have length greater than or equal to ${least}`);
  return undefined;
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {string} source regular expression, matched against the whole value
 * @returns {Violation}
 */
export function pattern(value, path, source) {
  if (typeof value !== 'string' || new RegExp(`^(?:${source})$`).test(value)) return undefined;
  return violation(value, path, `Member must satisfy regular expression pattern: ${source}`);
}

/**
 * @param {unknown} value
 * @param {string} path
 * @param {number} least
 * @param {number} most
 * @returns {Violation}
 */
export function range(value, path, least, most) {
  if (typeof value !== 'number') return undefined;
  if (!(value <= most)) return violation(value, path, `Member must have value less than or equal to ${most}`);
  if (!(value >= least))
    return violation(value, path, `Member must have value greater than or equal to ${least}`);
  return undefined;
}

/**
 * A value, or every item of a list, is one of a set.
 * @param {unknown} value
 * @param {string} path
 * @param {ReadonlySet<string>} allowed
 * @param {string} constraint
 * @returns {Violation}
 */
export function oneOf(value, path, allowed, constraint) {
  if (value === undefined) return undefined;
  const items = /** @type {string[]} */ (Array.isArray(value) ? value : [value]);
  return items.every((item) => allowed.has(item)) ? undefined : violation(value, path, constraint);
}
