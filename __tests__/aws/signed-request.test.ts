import { ListLayersCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/aws/error-kind.ts';
import { signedJson } from '../../src/aws/signed-request.ts';
import { atTheEmulator } from './at-the-emulator.ts';

const getParameter = (name: string) => ({
  ...{ service: 'ssm', target: 'AmazonSSM.GetParameter', input: { Name: name } },
});

describe('a signed call of a service without a client', () => {
  test('is answered as a call of the service by its client is', async () => {
    await atTheEmulator({}, async ({ aws, region }) => {
      region.seedParameter({ name: '/layers/models', value: 'arn' });
      const reply = await aws.call(signedJson(aws, getParameter('/layers/models')));
      expect(reply).toMatchObject({ Parameter: { Name: '/layers/models', Value: 'arn', Version: 1 } });
    });
  });

  test('that is refused fails with the code that AWS gives, and is not repeated', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      const call = aws.call(signedJson(aws, getParameter('/none')), { repeatable: true });
      const failure = failureOf(await call.catch((error: unknown) => error));
      expect(failure).toMatchObject({ kind: 'refused', code: 'ParameterNotFound', status: 400 });
      expect(emulator.callsOf('GetParameter')).toHaveLength(1);
    });
  });

  test('is signed for its own service, before and after calls of Lambda and of other services', async () => {
    await atTheEmulator({}, async ({ aws, region, emulator }) => {
      region.seedParameter({ name: '/a', value: 'arn' });
      const call = async () => aws.call(signedJson(aws, getParameter('/a')));
      const list = async () => aws.lambda.send(new ListLayersCommand({}));
      for (const make of [call, list, call, list]) await make();
      expect(emulator.calls.map(({ service, status }) => [service, status])).toEqual([
        ['ssm', 200],
        ['lambda', 200],
        ['ssm', 200],
        ['lambda', 200],
      ]);
    });
  });

  test.each(['429', '500'] as const)('that fails with %s is made again', async (kind) => {
    await atTheEmulator({}, async ({ aws, region, emulator }) => {
      region.seedParameter({ name: '/layers/models', value: 'arn' });
      emulator.fault({ operation: 'GetParameter', kind, times: 2 });
      const reply = await aws.call(signedJson(aws, getParameter('/layers/models')), { repeatable: true });
      expect(reply).toMatchObject({ Parameter: { Value: 'arn' } });
      expect(emulator.callsOf('GetParameter')).toHaveLength(3);
    });
  });

  test.each(['502-html', 'bad-json'] as const)(
    'answered with %s says nothing of what that was',
    async (kind) => {
      await atTheEmulator({}, async ({ aws, emulator }) => {
        emulator.fault({ operation: 'GetParameter', kind, times: Infinity });
        const error = await aws.call(signedJson(aws, getParameter('/a'))).catch((thrown: unknown) => thrown);
        expect(failureOf(error)).toMatchObject({ kind: 'unclear' });
        expect(failureOf(error).message).toMatch(/^(?:AWS answered with|it is not JSON)/);
      });
    },
  );
});
