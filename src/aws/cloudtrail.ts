import type { Event } from '@aws-sdk/client-cloudtrail';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { asRecord } from '../shared/json.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** An event of CloudTrail, as far as it is looked into here. */
export interface TrailEvent {
  id: string;
  /** With the version of the API where the service has it in there, `PublishLayerVersion20181031`. */
  name: string;
  /** ISO 8601, UTC. */
  at: string;
  /** ARN of who called, where there is one. */
  principal: string | undefined;
  /** ARN of the role whose session that is. */
  role: string | undefined;
  /** The service that called in somebody's name, or of its own. */
  invokedBy: string | undefined;
  /** What it is, where there is no ARN: `AWSService`, `Root`, … */
  identityType: string;
  sourceAddress: string;
  userAgent: string;
  /** AWS's code of a call that was refused. */
  errorCode: string | undefined;
  parameters: Record<string, unknown>;
}

/**
 * Looks up the events of one name, newest first, fifty in memory at a time; the CloudTrail client is loaded only here.
 * CloudTrail keeps them for 90 days, shows them some minutes late, and has those of this region only.
 * Source: API reference of LookupEvents; "CloudTrail record contents" for what is in an event.
 * @param name exactly as in the event: there is no lookup by the beginning of a name
 * @throws Problem when AWS refuses, or does not end the list
 */
export async function* lookupEvents(
  aws: RegionClient,
  { name, from, to }: { name: string; from: Date; to: Date },
): AsyncGenerator<TrailEvent> {
  const { CloudTrailClient, LookupEventsCommand } = await import('@aws-sdk/client-cloudtrail');
  const cloudTrail = new CloudTrailClient(clientSettings(aws));
  const attempt = {
    service: 'AWS CloudTrail',
    action: 'cloudtrail:LookupEvents',
    subject: `the events ${name}`,
    resource: '*',
    region: aws.region,
  };
  yield* everyItem({ ...aws, of: `events ${name}` }, (next) => {
    const command = new LookupEventsCommand({
      LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: name }],
      StartTime: onTheSecond(from),
      EndTime: onTheSecond(to),
      MaxResults: 50,
      ...(next && { NextToken: next }),
    });
    const lookUp: Send<Page<TrailEvent>> = async (options) => {
      const { Events, NextToken } = await cloudTrail.send(command, options);
      if (!Events) throw new MalformedReply('LookupEvents was answered without a list');
      return { items: Events.map(eventOf), next: NextToken };
    };
    return withErrorContext(attempt, () => aws.call(lookUp, { quota: 'lookup-events', repeatable: true }));
  });
}

function onTheSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

function eventOf({ EventId: id, EventName: name, CloudTrailEvent: text }: Event): TrailEvent {
  const record = recordIn(text);
  const identity = asRecord(record['userIdentity']);
  const issuer = asRecord(asRecord(identity['sessionContext'])['sessionIssuer']);
  if (!id || !name) throw new MalformedReply('LookupEvents was answered with an event without a name');
  return {
    id,
    name,
    at: asText(record['eventTime']) ?? '',
    principal: asText(identity['arn']),
    role: asText(issuer['arn']),
    invokedBy: asText(identity['invokedBy']),
    identityType: asText(identity['type']) ?? 'unknown',
    sourceAddress: asText(record['sourceIPAddress']) ?? '',
    userAgent: asText(record['userAgent']) ?? '',
    errorCode: asText(record['errorCode']),
    parameters: asRecord(record['requestParameters']),
  };
}

function recordIn(text: string | undefined): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(text ?? ''));
  } catch {
    throw new MalformedReply('LookupEvents was answered with an event that is not JSON');
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
