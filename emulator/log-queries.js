// The language of CloudWatch Logs Insights, as far as REPORT lines are counted and ranked with it. What it does not know
// is refused with 501, so that a query that AWS would take otherwise passes no test.

import { notEmulated } from './errors.js';

/** @import { Row } from './logs.js' */

/** @typedef {Record<string, string | number>} Fields */
/** @typedef {(records: Fields[]) => Fields[]} Step */

/**
 * @param {string} text
 * @returns {Step[]}
 */
export const understood = (text) => text.split(/\s*\n\|\s*/).map(stepOf);

/**
 * @param {Step[]} steps
 * @param {Fields[]} records
 * @returns {{ rows: Row[], matched: number }} matched: records that the first step lets through
 */
export function answerTo(steps, records) {
  const [first = (/** @type {Fields[]} */ all) => all, ...others] = steps;
  const matched = first(records);
  const found = others.reduce((some, step) => step(some), matched);
  return { rows: found.map(rowOf), matched: matched.length };
}

/** @param {Fields} fields @returns {Row} */
const rowOf = (fields) =>
  Object.entries(fields).map(([field, value]) => ({
    field,
    value: typeof value === 'number' ? String(Number(value.toFixed(4))) : value,
  }));

/** @param {string} command @returns {Step} */
function stepOf(command) {
  const [, name = '', rest = ''] = /^(\w+)\s+([\s\S]*)$/.exec(command.trim()) ?? [];
  const make = { filter: filterOf, fields: fieldsOf, parse: parseOf, stats: statsOf }[name];
  if (make === undefined) throw notEmulated(`the command of a log query "${command}"`);
  return make(rest);
}

/** Equality, and `or`. @param {string} text @returns {Step} */
function filterOf(text) {
  const wanted = text.split(' or ').map((part) => {
    const [, field, value] = /^(@?[\w.]+) = "([^"]*)"$/.exec(part.trim()) ?? [];
    if (field === undefined || value === undefined) throw notEmulated(`the filter "${part}"`);
    return { field, value };
  });
  return (records) => records.filter((record) => wanted.some(({ field, value }) => record[field] === value));
}

/** @param {string} text @returns {Step} */
function fieldsOf(text) {
  const made = inParts(text).map((part) => {
    const [, call = '', of = '', name = ''] = /^(coalesce|ispresent)\(([^()]*)\) as (\w+)$/.exec(part) ?? [];
    if (name === '') throw notEmulated(`the field "${part}"`);
    const from = of.split(',').map((field) => field.trim());
    if (call === 'ispresent' && from.length !== 1) throw notEmulated(`the field "${part}"`);
    return { call, from, name };
  });
  return (records) => records.map((record) => made.reduce(withField, record));
}

/** @param {Fields} record @param {{ call: string, from: string[], name: string }} field @returns {Fields} */
function withField(record, { call, from, name }) {
  const first = from.map((field) => record[field]).find((value) => value !== undefined);
  if (call === 'ispresent') return { ...record, [name]: first === undefined ? 0 : 1 };
  return first === undefined ? record : { ...record, [name]: first };
}

/** With the named groups of a regular expression. @param {string} text @returns {Step} */
function parseOf(text) {
  const [, field = '', source = ''] = /^(@?[\w.]+) \/(.+)\/$/.exec(text) ?? [];
  if (source === '') throw notEmulated(`what is parsed by "${text}"`);
  const expression = new RegExp(source);
  return (records) =>
    records.map((record) => ({ ...record, ...expression.exec(String(record[field] ?? ''))?.groups }));
}

/** @param {string} text @returns {Step} */
function statsOf(text) {
  const [, what = '', by = ''] = /^([\s\S]*) by ([^()]*)$/.exec(text) ?? [];
  if (by === '') throw notEmulated(`the statistics "${text}"`);
  const keys = by.split(',').map((key) => key.trim());
  const made = inParts(what).map(statisticOf);
  return (records) => {
    /** @type {Map<string, Fields[]>} */
    const groups = new Map();
    for (const record of records) {
      const key = JSON.stringify(keys.map((name) => record[name] ?? null));
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(record);
    }
    return [...groups.values()].map((group) => statisticsOf(group, keys, made));
  };
}

/** @typedef {{ name: string, of: (group: Fields[]) => number | undefined }} Statistic */

/** @param {Fields[]} group @param {string[]} keys @param {Statistic[]} statistics @returns {Fields} */
function statisticsOf([first = {}, ...others], keys, statistics) {
  /** @type {Fields} */
  const row = {};
  for (const key of keys) if (first[key] !== undefined) row[key] = first[key];
  for (const { name, of } of statistics) {
    const value = of([first, ...others]);
    if (value !== undefined) row[name] = value;
  }
  return row;
}

/** @param {string} part @returns {Statistic} */
function statisticOf(part) {
  const [, field = '', counted = ''] = /^count\((@?[\w.]+)\) as (\w+)$/.exec(part) ?? [];
  if (counted !== '') return { name: counted, of: (group) => numbersOf(group, field).length };
  const [, ranked = '', percent = '', name = ''] = /^pct\((@?[\w.]+), (\d+)\) as (\w+)$/.exec(part) ?? [];
  if (name === '') throw notEmulated(`the statistic "${part}"`);
  return {
    name,
    of: (group) => {
      const sorted = numbersOf(group, ranked).sort((a, b) => a - b);
      return sorted[Math.max(0, Math.ceil((Number(percent) / 100) * sorted.length) - 1)];
    },
  };
}

/** @param {Fields[]} group @param {string} field @returns {number[]} */
const numbersOf = (group, field) =>
  group.flatMap((record) => (field in record ? [Number(record[field])] : []));

/** At the commas outside of parentheses. @param {string} text */
const inParts = (text) => text.split(/,(?![^(]*\))/).map((part) => part.trim());
