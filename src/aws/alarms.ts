import type { CompositeAlarm, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** A CloudWatch alarm, at one moment. */
export interface AlarmReading {
  state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  /** Why, in CloudWatch's words. */
  reason: string;
}

/** The most names that one DescribeAlarms takes. */
const NAMES_AT_ONCE = 100;

/**
 * Reads metric and composite alarms; the CloudWatch client is loaded only here and for the metrics.
 * @returns by name; an unknown name is absent
 * @throws Problem when AWS refuses
 */
export async function readAlarms(
  aws: RegionClient,
  names: readonly string[],
): Promise<Map<string, AlarmReading>> {
  const alarms = new Map<string, AlarmReading>();
  for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
    const some = names.slice(at, at + NAMES_AT_ONCE);
    for await (const [name, alarm] of describeAlarms(aws, some)) alarms.set(name, alarm);
  }
  return alarms;
}

type NamedAlarm = [name: string, alarm: AlarmReading];

async function* describeAlarms(aws: RegionClient, names: string[]): AsyncGenerator<NamedAlarm> {
  const { CloudWatchClient, DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
  const cloudWatch = new CloudWatchClient(clientSettings(aws));
  const attempt = {
    service: 'Amazon CloudWatch',
    action: 'cloudwatch:DescribeAlarms',
    subject: `the alarms ${names.join(', ')}`,
    // Composite alarms are shown only to who may see all. Source: CloudWatch API reference, DescribeAlarms.
    resource: '*',
    region: aws.region,
  };
  yield* everyItem({ ...aws, of: 'alarms' }, (from) => {
    const command = new DescribeAlarmsCommand({
      AlarmNames: names,
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: 100,
      ...(from && { NextToken: from }),
    });
    const describe: Send<Page<NamedAlarm>> = async (options) => {
      const { MetricAlarms, CompositeAlarms, NextToken } = await cloudWatch.send(command, options);
      if (!MetricAlarms && !CompositeAlarms)
        throw new MalformedReply('DescribeAlarms was answered without a list');
      return {
        items: [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])].map(namedAlarm),
        next: NextToken,
      };
    };
    return withErrorContext(attempt, () => aws.call(describe, { quota: 'other', repeatable: true }));
  });
}

function namedAlarm({ AlarmName, StateValue, StateReason }: MetricAlarm | CompositeAlarm): NamedAlarm {
  if (!AlarmName || !StateValue)
    throw new MalformedReply('DescribeAlarms was answered with an alarm without its state');
  return [AlarmName, { state: StateValue, reason: StateReason ?? '' }];
}
