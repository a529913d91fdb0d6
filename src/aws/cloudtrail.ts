import type { Connection } from './region-client.ts';
import { explained } from './error-messages.ts';
import { BrokenReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';
import { signedJson } from './signed-request.ts';

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

const TARGET = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents';

/**
 * Looks up the events of one name, newest first, fifty in memory at a time. CloudTrail keeps them for 90 days, shows
 * them some minutes late, and has those of this region only.
 * Source: API reference of LookupEvents; "CloudTrail record contents" for what is in an event.
 * @param name exactly as in the event: there is no lookup by the beginning of a name
 * @throws Problem when AWS refuses, or does not end the list
 */
export function lookupEvents(
  aws: Connection,
  { name, from, to }: { name: string; from: Date; to: Date },
): AsyncGenerator<TrailEvent> {
  const attempt = {
    service: 'AWS CloudTrail',
    action: 'cloudtrail:LookupEvents',
    subject: `the events ${name}`,
    resource: '*',
    region: aws.region,
  };
  return everyItem({ ...aws, of: `events ${name}` }, (next) => {
    const input = {
      LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: name }],
      StartTime: seconds(from),
      EndTime: seconds(to),
      MaxResults: 50,
      ...(next && { NextToken: next }),
    };
    const call = signedJson(aws, { service: 'cloudtrail', target: TARGET, input });
    return explained(attempt, async () =>
      pageOf(await aws.call(call, { quota: 'lookup-events', repeatable: true })),
    );
  });
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

function pageOf(reply: unknown): Page<TrailEvent> {
  const { Events: events, NextToken: next } = asRecord(reply);
  if (!Array.isArray(events)) throw new BrokenReply('LookupEvents was answered without a list');
  return { items: events.map(eventOf), next: asText(next) };
}

function eventOf(item: unknown): TrailEvent {
  const { EventId: id, EventName: name, CloudTrailEvent: text } = asRecord(item);
  const record = recordIn(asText(text));
  const identity = asRecord(record['userIdentity']);
  const issuer = asRecord(asRecord(identity['sessionContext'])['sessionIssuer']);
  if (!asText(id) || !asText(name))
    throw new BrokenReply('LookupEvents was answered with an event without a name');
  return {
    id: asText(id) ?? '',
    name: asText(name) ?? '',
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
    throw new BrokenReply('LookupEvents was answered with an event that is not JSON');
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
