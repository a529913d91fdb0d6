// How a function version is shown in replies.

/** @import { FunctionVersion, LambdaFunction } from './state.js' */

import { LATEST_PUBLISHED } from './function-names.js';
import { oldestFirst } from './pages.js';

/** @typedef {{ key: string, name: string, qualifier: string | undefined, version: FunctionVersion }} Row */

/**
 * A FunctionConfiguration.
 * @param {FunctionVersion} version
 * @param {string} FunctionArn with the qualifier the caller used, if any
 */
export function described(version, FunctionArn) {
  const Layers = version.layers.map(({ arn, codeSize }) => ({ Arn: arn, CodeSize: codeSize }));
  return { ...version.configuration, FunctionArn, ...(Layers.length > 0 && { Layers }) };
}

const UNLISTED = new Set([
  ...['State', 'StateReason', 'StateReasonCode', 'RuntimeVersionConfig'],
  ...['LastUpdateStatus', 'LastUpdateStatusReason', 'LastUpdateStatusReasonCode'],
]);

/**
 * An item of a list: no state, no update status, no runtime version.
 * @param {FunctionVersion} version
 * @param {string} FunctionArn
 */
export const listed = (version, FunctionArn) =>
  Object.fromEntries(Object.entries(described(version, FunctionArn)).filter(([name]) => !UNLISTED.has(name)));

/** The function of a row's key: what sorts below every character of a name ends it. @param {string} key */
export const functionOfKey = (key) => key.split(' ', 1)[0];

/**
 * `$LATEST` first, then the published versions from the oldest on, `$LATEST.PUBLISHED` last (where AWS lists it is not
 * recorded).
 * @param {LambdaFunction} lambda
 * @returns {Row[]}
 */
export function versionRows({ name, latest, versions, latestPublished }) {
  const published = [...versions].sort(([a], [b]) => a - b);
  return [
    { key: `${name} `, name, qualifier: '$LATEST', version: latest },
    ...published.map(([number, version]) => ({
      key: `${name} ${oldestFirst(number)}`,
      name,
      qualifier: String(number),
      version,
    })),
    ...(latestPublished
      ? [{ key: `${name} ~`, name, qualifier: LATEST_PUBLISHED, version: latestPublished.version }]
      : []),
  ];
}
