// CloudWatch metrics of functions: what GetMetricData tells of them. There is a data point only for a minute in
// which something was recorded.

/** @import { Input, MetricDataQuery, Operation } from './context.js' */

import { notEmulated, refused } from './errors.js';
import { check, length, required } from './validation.js';

/** @typedef {{ at: number, value: number }} Point at: milliseconds since the epoch; it counts for that whole minute */
/** @typedef {readonly Point[] | ((now: number) => readonly Point[])} Points a function is asked at every read */

/** @typedef {{ id: string, label: string, points: Point[] }} Series */

/** With their units. */
const METRICS = new Map([
  ['Invocations', 'Count'],
  ['Errors', 'Count'],
  ['Throttles', 'Count'],
  ['Duration', 'Milliseconds'],
]);
const MAX_QUERIES = 500;
const MAX_DATAPOINTS = 100_800;
const MINUTE = 60_000;

/** @type {Operation} */
export function GetMetricData(state, input, context) {
  const { MetricDataQueries: queries = [], StartTime: start = 0, EndTime: end = 0 } = input;
  checkInput(input);
  const from = Math.floor((start * 1000) / MINUTE) * MINUTE;
  const series = queries.map((query) => {
    const { name, dimensions, period } = metricOf(query);
    const known = state.metrics.get(metricKey(name, dimensions)) ?? [];
    const recorded = typeof known === 'function' ? known(context.now) : known;
    const points = summed(recorded, { from, to: end * 1000, period });
    const ordered = input.ScanBy === 'TimestampAscending' ? points : points.toReversed();
    return { id: query.Id, label: query.Label ?? name, points: ordered };
  });
  const limits = { series: context.options.pageSize, points: input.MaxDatapoints ?? MAX_DATAPOINTS };
  const { results, next } = onePage(series, limits, offsetOf(input.NextToken));
  return { body: { MetricDataResults: results, ...(next && { NextToken: tokenOf(next) }) } };
}

/** @param {string} metric @param {Record<string, string>} dimensions */
export const metricKey = (metric, dimensions) =>
  JSON.stringify([metric, ...Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** @param {Input} input */
function checkInput(input) {
  const { MetricDataQueries: queries = [], StartTime, EndTime } = input;
  check(
    required(input.MetricDataQueries, 'metricDataQueries'),
    required(StartTime, 'startTime'),
    required(EndTime, 'endTime'),
    ...queries.map(({ Id }) => required(Id, 'metricDataQueries.member.id')),
    ...queries.map(({ Id }) => length(Id, 'metricDataQueries.member.id', 1, 255)),
  );
  const [, why] = faults(input, queries).find(([found]) => found) ?? [];
  if (why !== undefined) throw invalidValue(why);
}

/**
 * What is wrong, first things first. The texts about too many queries and equal ids are AWS's, the others are not
 * recorded.
 * @param {Input} input
 * @param {MetricDataQuery[]} queries
 * @returns {[found: boolean, message: string][]}
 */
function faults({ StartTime = 0, EndTime = 0, ScanBy, MaxDatapoints = 1 }, queries) {
  const ids = queries.map(({ Id }) => Id);
  const orders = [undefined, 'TimestampAscending', 'TimestampDescending'];
  return [
    [ids.length === 0, 'The collection MetricDataQueries must not be empty.'],
    [
      ids.length > MAX_QUERIES,
      `The collection MetricDataQueries must not have a size greater than ${MAX_QUERIES}.`,
    ],
    [!ids.every((id) => /^[a-z][a-zA-Z0-9_]*$/.test(id)), 'A value for parameter Id is not valid.'],
    [new Set(ids).size < ids.length, 'The values for parameter id in MetricDataQueries are not unique.'],
    [StartTime >= EndTime, 'The parameter StartTime must be less than the parameter EndTime.'],
    [!orders.includes(ScanBy), 'The parameter ScanBy is not valid.'],
    [!(MaxDatapoints >= 1 && MaxDatapoints <= MAX_DATAPOINTS), 'The parameter MaxDatapoints is not valid.'],
  ];
}

/** @param {string} message */
const invalidValue = (message) => refused('ValidationError', message);

/** @param {MetricDataQuery} query */
function metricOf({ MetricStat, Expression, ReturnData, Period, AccountId }) {
  if (Expression !== undefined) throw notEmulated('metric expressions');
  if (ReturnData === false || Period !== undefined || AccountId !== undefined)
    throw notEmulated('ReturnData, Period and AccountId of a metric query');
  const {
    Metric: { Namespace, MetricName = '', Dimensions = [] } = {},
    Period: period,
    Stat,
    Unit,
  } = MetricStat ?? {};
  if (Namespace !== 'AWS/Lambda' || !METRICS.has(MetricName))
    throw notEmulated(`metric ${Namespace} ${MetricName}`);
  if (Stat !== 'Sum') throw notEmulated(`statistic ${Stat}`);
  if (Unit !== undefined && Unit !== METRICS.get(MetricName)) throw notEmulated(`unit ${Unit}`);
  if (period === undefined || !(period >= 60) || period % 60 !== 0)
    throw invalidValue('The parameter Period must be a multiple of 60.');
  if (Dimensions.length > 30)
    throw invalidValue('The collection Dimensions must not have a size greater than 30.');
  const dimensions = Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value]));
  return { name: MetricName, dimensions, period: period * 1000 };
}

/**
 * Sums by period, the first of which begins with the span; a period in which nothing was recorded has no point.
 * @param {readonly Point[]} recorded
 * @param {{ from: number, to: number, period: number }} span milliseconds; `to` is exclusive
 * @returns {Point[]} oldest first
 */
function summed(recorded, { from, to, period }) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  for (const { at: moment, value } of recorded) {
    const at = Math.floor(moment / MINUTE) * MINUTE;
    const start = from + Math.floor((at - from) / period) * period;
    if (at >= from && at < to) sums.set(start, (sums.get(start) ?? 0) + value);
  }
  return [...sums].sort(([a], [b]) => a - b).map(([at, value]) => ({ at, value }));
}

/** @typedef {{ series: number, point: number }} Offset the first series of a page, and its first point */

/**
 * As many points as fit on a page. A series that goes on on the next one is PartialData.
 * @param {Series[]} all
 * @param {{ series: number, points: number }} limits
 * @param {Offset} start
 */
function onePage(all, limits, start) {
  const results = [];
  let left = limits.points;
  for (let at = start.series; at < all.length; at += 1) {
    const { id, label, points } = /** @type {Series} */ (all[at]);
    const first = at === start.series ? start.point : 0;
    if (results.length === limits.series || (left === 0 && points.length > 0))
      return { results, next: { series: at, point: first } };
    const shown = points.slice(first, first + left);
    left -= shown.length;
    const whole = first + shown.length === points.length;
    results.push({
      Id: id,
      Label: label,
      Timestamps: shown.map((point) => point.at / 1000),
      Values: shown.map((point) => point.value),
      StatusCode: whole ? 'Complete' : 'PartialData',
    });
    if (!whole) return { results, next: { series: at, point: first + shown.length } };
  }
  return { results, next: undefined };
}

/** @param {Offset} offset */
const tokenOf = ({ series, point }) => Buffer.from(`page:${series}:${point}`).toString('base64');

/** @param {string | undefined} token @returns {Offset} */
function offsetOf(token) {
  if (token === undefined) return { series: 0, point: 0 };
  const [, series, point] = /^page:(\d+):(\d+)$/.exec(Buffer.from(token, 'base64').toString()) ?? [];
  if (series === undefined) throw refused('InvalidNextToken', 'The next token specified is invalid.');
  return { series: Number(series), point: Number(point) };
}
