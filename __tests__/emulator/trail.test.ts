import { CloudTrailClient, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import type { LookupEventsCommandInput } from '@aws-sdk/client-cloudtrail';
import { expect, test } from '@jest/globals';
import { classifyError } from '../../src/aws/error-kind.ts';
import { clientSettings } from '../../src/aws/region-client.ts';
import { atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';

const lookUp = ({ aws }: Pick<Stage, 'aws'>, input: LookupEventsCommandInput) =>
  new CloudTrailClient(clientSettings(aws)).send(new LookupEventsCommand(input));
const named = (AttributeValue: string) => ({
  LookupAttributes: [{ AttributeKey: 'EventName' as const, AttributeValue }],
});

test('Events are looked up by one attribute, in pages that go on where the last one ended', async () => {
  await atTheEmulator({ pageSize: 2 }, async (stage) => {
    for (let n = 0; n < 3; n++) {
      stage.region.seedEvent({ name: 'DeleteLayerVersion20181031', requestParameters: { versionNumber: n } });
    }
    const first = await lookUp(stage, named('DeleteLayerVersion20181031'));
    const second = await lookUp(stage, {
      ...named('DeleteLayerVersion20181031'),
      NextToken: first.NextToken,
    });
    expect([first.Events?.length, second.Events?.length, second.NextToken]).toEqual([2, 1, undefined]);
    expect((await lookUp(stage, named('DeleteLayerVersion'))).Events).toEqual([]);
  });
});

const NOTHING = { AttributeKey: undefined, AttributeValue: undefined };

test.each<[LookupEventsCommandInput, string]>([
  [{ LookupAttributes: [NOTHING, NOTHING] }, 'InvalidLookupAttributesException'],
  [{ LookupAttributes: [{ ...NOTHING, AttributeKey: 'EventName' }] }, 'InvalidLookupAttributesException'],
  [{ StartTime: new Date(2000), EndTime: new Date(1000) }, 'InvalidTimeRangeException'],
  [{ MaxResults: 51 }, 'InvalidMaxResultsException'],
  [{ NextToken: 'x' }, 'InvalidNextTokenException'],
  [{ EventCategory: 'insight' }, 'UnknownOperationException'],
])('%j is refused with %s', async (input, code) => {
  await atTheEmulator({}, async (stage) => {
    const error = await lookUp(stage, input).catch((thrown: unknown) => thrown);
    expect(classifyError(error).code).toBe(code);
  });
});

test('Code and environment are no part of an event, and events are kept for 90 days', async () => {
  await atTheEmulator({}, async (stage) => {
    const day = 86_400_000;
    stage.region.seedEvent({ name: 'CreateFunction20150331', at: Date.now() - 91 * day });
    const { Events } = await lookUp(stage, {});
    expect(Events).toEqual([]);
  });
});
