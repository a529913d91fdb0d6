// CloudWatch alarms: what DescribeAlarms tells of them.

/** @import { Context, Input, Operation } from './context.js' */

import { notEmulated, refused } from './errors.js';
import { markedKey, pageAfter } from './pages.js';
import { check, length, oneOf, range } from './validation.js';

/** @typedef {'OK' | 'ALARM' | 'INSUFFICIENT_DATA'} AlarmState */

/**
 * @typedef {object} Alarm
 * @property {string} name
 * @property {AlarmState} state
 * @property {string} reason
 * @property {boolean} composite
 * @property {number} updatedAt milliseconds since the epoch
 */

const TYPES = new Set(['MetricAlarm', 'CompositeAlarm', 'LogAlarm']);
const STATES = new Set(['OK', 'ALARM', 'INSUFFICIENT_DATA']);

/**
 * Only metric alarms, unless others are asked for; a name nobody has is just absent.
 * @type {Operation}
 */
export function DescribeAlarms(state, input, context) {
  checkInput(input);
  const types = input.AlarmTypes ?? ['MetricAlarm'];
  const alarms = [...state.alarms.values()]
    .filter(({ composite }) => types.includes(composite ? 'CompositeAlarm' : 'MetricAlarm'))
    .filter(({ name }) => input.AlarmNames?.includes(name) ?? true)
    .filter(({ name }) => name.startsWith(input.AlarmNamePrefix ?? ''))
    .filter((alarm) => alarm.state === (input.StateValue ?? alarm.state))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const size = Math.min(input.MaxRecords ?? 50, context.options.pageSize);
  const after = markedKey(input.NextToken, invalidToken);
  const { items, NextMarker } = pageAfter(alarms, ({ name }) => name, size, after);
  const shown = (/** @type {boolean} */ composite) =>
    items.filter((alarm) => alarm.composite === composite).map((alarm) => described(alarm, context));
  return {
    body: {
      ...(types.includes('MetricAlarm') && { MetricAlarms: shown(false) }),
      ...(types.includes('CompositeAlarm') && { CompositeAlarms: shown(true) }),
      ...(NextMarker !== undefined && { NextToken: NextMarker }),
    },
  };
}

/** @param {Input} input */
function checkInput({ AlarmNames, AlarmNamePrefix, AlarmTypes, StateValue, MaxRecords }) {
  check(
    length(AlarmNames, 'alarmNames', 0, 100),
    length(AlarmNamePrefix, 'alarmNamePrefix', 1, 255),
    oneOf(AlarmTypes, 'alarmTypes', TYPES, `Member must satisfy enum value set: [${[...TYPES].join(', ')}]`),
    oneOf(
      StateValue,
      'stateValue',
      STATES,
      `Member must satisfy enum value set: [${[...STATES].join(', ')}]`,
    ),
    range(MaxRecords, 'maxRecords', 1, 100),
  );
  if (AlarmTypes?.includes('LogAlarm')) throw notEmulated('log alarms');
  if (AlarmNames !== undefined && AlarmNamePrefix !== undefined) {
    // The text is not recorded.
    throw refused('InvalidParameterCombination', 'AlarmNames and AlarmNamePrefix exclude each other.');
  }
}

/** The text is not recorded. */
const invalidToken = () => refused('InvalidNextToken', 'The next token specified is invalid.');

/** @param {string} name @param {Pick<Context, 'partition' | 'region' | 'account'>} place */
export const alarmArn = (name, { partition, region, account }) =>
  `arn:${partition}:cloudwatch:${region}:${account}:alarm:${name}`;

/** @param {Alarm} alarm @param {Context} context */
const described = ({ name, state, reason, updatedAt }, context) => ({
  AlarmName: name,
  AlarmArn: alarmArn(name, context),
  ActionsEnabled: true,
  StateValue: state,
  StateReason: reason,
  StateUpdatedTimestamp: updatedAt / 1000,
});
