// The REPORT lines of functions, as Lambda leaves them in CloudWatch Logs and Logs Insights understands them.

/** @import { LogGroup, LogRecord } from './logs.js' */

import { randomUUID } from 'node:crypto';

/**
 * @typedef {object} ReportSeed
 * @property {string} function
 * @property {string} [group] `/aws/lambda/` and the function's name by default; in another one its streams have the name
 * @property {'Text' | 'JSON'} [format] Text by default
 * @property {string} [version] `$LATEST` by default
 * @property {{ at: number, duration: number, init?: number }[]} reports milliseconds since the epoch, milliseconds; adds to
 *   what is there. An empty list makes the group.
 */

/**
 * @param {ReadonlyMap<string, LogGroup>} groups
 * @param {ReportSeed} seed
 * @returns {ReadonlyMap<string, LogGroup>}
 */
export function withReports(
  groups,
  { function: name, group, format = 'Text', version = '$LATEST', reports },
) {
  const own = `/aws/lambda/${name}`;
  const owner = group === undefined || group === own ? '' : name;
  const records = reports.map((report) => recordOf(report, { owner, version, format }));
  const key = group ?? own;
  return new Map(groups).set(key, [...(groups.get(key) ?? []), ...records]);
}

/**
 * @param {{ at: number, duration: number, init?: number }} report
 * @param {{ owner: string, version: string, format: string }} how
 * @returns {LogRecord}
 */
function recordOf({ at, duration, init }, { owner, version, format }) {
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '/');
  const stream = `${day}/${owner}[${version}]${randomUUID().replaceAll('-', '')}`;
  const billed = Math.ceil(duration + (init ?? 0));
  const id = randomUUID();
  const shared = { '@timestamp': at, '@logStream': stream };
  if (format === 'JSON') {
    const metrics = {
      durationMs: duration,
      billedDurationMs: billed,
      memorySizeMB: 128,
      maxMemoryUsedMB: 64,
    };
    const all = init === undefined ? metrics : { ...metrics, initDurationMs: init };
    const record = { requestId: id, metrics: all, status: 'success' };
    const message = JSON.stringify({ time: new Date(at).toISOString(), type: 'platform.report', record });
    /** @type {Record<string, number>} */
    const found = {};
    for (const [key, value] of Object.entries(all)) found[`record.metrics.${key}`] = value;
    return {
      at,
      fields: { ...shared, '@message': message, type: 'platform.report', ...found },
      bytes: Buffer.byteLength(message),
    };
  }
  const start = init === undefined ? '' : `\tInit Duration: ${init} ms`;
  const message = `REPORT RequestId: ${id}\tDuration: ${duration} ms\tBilled Duration: ${billed} ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB${start}\t\n`;
  const found = { '@requestId': id, '@duration': duration, '@billedDuration': billed, '@type': 'REPORT' };
  return {
    at,
    fields: {
      ...{ ...shared, '@message': message, ...found, '@memorySize': 128e6, '@maxMemoryUsed': 64e6 },
      ...(init !== undefined && { '@initDuration': init }),
    },
    bytes: Buffer.byteLength(message),
  };
}
