import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LambdaClient, ListLayersCommand, PublishLayerVersionCommand } from '@aws-sdk/client-lambda';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, refusalOf, REGION } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;
type Fault = Parameters<Emulator['fault']>[0];

let emulator: Emulator;
let aws: LambdaClient;
beforeEach(async () => {
  emulator = await startEmulator();
  aws = lambdaAt(emulator.url);
});
afterEach(async () => {
  aws.destroy();
  await emulator.close();
});

const publish = (client = aws) =>
  client.send(
    new PublishLayerVersionCommand({ LayerName: 'lib', Content: { ZipFile: zipOf({ 'a.txt': 'a' }) } }),
  );
const versionsMade = (): number => emulator.region(ACCOUNT, REGION).layers.get('lib')?.versions.size ?? 0;
const hit = (kind: Fault['kind'], more: Partial<Fault> = {}) =>
  emulator.fault({ operation: 'PublishLayerVersion', kind, ...more });

describe('a fault', () => {
  test.each(['reset', 'fin', '429', '500', '502-html', '503', 'truncated', 'bad-json'] as const)(
    'of kind %s before the call leaves no version, after it one',
    async (kind) => {
      hit(kind, { when: 'before' });
      await expect(publish()).rejects.toThrow();
      expect([versionsMade(), emulator.calls[0]?.applied]).toEqual([0, false]);
      hit(kind, { when: 'after' });
      await expect(publish()).rejects.toThrow();
      expect([versionsMade(), emulator.calls[1]?.applied]).toEqual([1, true]);
    },
  );

  test.each(['empty', 'wrong-json'] as const)(
    'of kind %s looks like a success without a version',
    async (kind) => {
      hit(kind, { when: 'after' });
      const reply = await publish();
      expect(reply.$metadata.httpStatusCode).toBe(201);
      expect(reply.Version).toBeUndefined();
      expect(versionsMade()).toBe(1);
    },
  );

  test('of kind hang never answers', async () => {
    hit('hang', { when: 'after' });
    const answer = publish().then(
      () => 'answered',
      () => 'ended',
    );
    const wait = new Promise((resolve) => setTimeout(resolve, 100, 'waiting'));
    expect(await Promise.race([answer, wait])).toBe('waiting');
    expect(versionsMade()).toBe(1);
    await emulator.close();
    expect(await answer).toBe('ended');
    emulator = await startEmulator();
  });

  test('cuts the reply after any number of bytes', async () => {
    hit('cut', { when: 'after', bytes: 0 });
    await expect(publish()).rejects.toThrow();
    const length = emulator.calls[0]?.replyBytes ?? 0;
    expect(length).toBeGreaterThan(500);
    for (let bytes = 1; bytes < length; bytes += 1) {
      hit('cut', { when: 'after', bytes, nth: 1 });
      await expect(publish()).rejects.toThrow();
    }
    expect(versionsMade()).toBe(length);
    // Whether the last reset overtakes a whole reply is up to the kernel; the version is there either way.
    hit('cut', { when: 'after', bytes: length });
    await publish().catch(() => undefined);
    expect(versionsMade()).toBe(length + 1);
  }, 60_000);

  test('of kind 429 carries Retry-After only when asked to', async () => {
    hit('429');
    hit('429', { nth: 2, retryAfterSeconds: 7 });
    await expect(publish()).rejects.toMatchObject({
      ...{ name: 'TooManyRequestsException', Reason: 'CallerRateLimitExceeded' },
      retryAfterSeconds: undefined,
    });
    await expect(publish()).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      retryAfterSeconds: '7',
    });
  });

  test('hits the nth call, as often as it says', async () => {
    hit('500', { nth: 2, times: 2 });
    const outcomes: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      outcomes.push(
        await publish().then(
          () => 'ok',
          () => 'failed',
        ),
      );
    }
    expect(outcomes).toEqual(['ok', 'failed', 'failed', 'ok']);
  });

  test('can be limited to a region or an account, or hit any operation', async () => {
    emulator.fault({ operation: '*', kind: '503', times: Infinity, region: 'eu-west-1' });
    await publish();
    const far = lambdaAt(emulator.url, ACCOUNT, 'eu-west-1');
    expect((await refusalOf(publish(far))).status).toBe(503);
    expect((await refusalOf(far.send(new ListLayersCommand({})))).status).toBe(503);
    emulator.clearFaults();
    await publish(far);
    far.destroy();
  });

  test('makes the SDK publish twice when it may retry', async () => {
    const retrying = new LambdaClient({
      ...{ endpoint: emulator.url, region: REGION },
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'any' },
    });
    hit('reset', { when: 'after' });
    const reply = await publish(retrying);
    expect([reply.Version, versionsMade()]).toEqual([2, 2]);
    retrying.destroy();
  });

  test('of an unknown kind is an error', () => {
    expect(() => hit('nonsense' as Fault['kind'])).toThrow("unknown fault kind 'nonsense'");
    expect(() => hit('cut')).toThrow("a 'cut' fault needs bytes");
  });
});
