import {
  AddLayerVersionPermissionCommand,
  DeleteLayerVersionCommand,
  PublishLayerVersionCommand,
  RemoveLayerVersionPermissionCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../../emulator/index.js';
import { readActivity } from '../../../src/account/audit/activity.ts';
import type { Activity, ActivityWanted } from '../../../src/account/audit/activity.ts';
import { dateOf } from '../../../src/shared/clock.ts';
import { Problem } from '../../../src/shared/problem.ts';
import { ACCOUNT, atTheEmulator } from '../../aws/at-the-emulator.ts';
import type { Stage } from '../../aws/at-the-emulator.ts';

const DAY = 86_400_000;
const USER = `arn:aws:iam::${ACCOUNT}:user/emulator`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/run-7`;

const activity = ({ aws, clock }: Stage, wanted: Partial<ActivityWanted> = {}) => {
  const now = dateOf(clock).getTime();
  const span = { from: new Date(now - 30 * DAY), to: new Date(now + 1000) };
  return readActivity(aws, { ...span, allowedPrincipals: [], isWanted: () => true, ...wanted });
};
const told = (events: readonly Activity[]) =>
  events.map(({ action, subject, detail }) => [action, subject, detail].join(' ').trim());

/** Publishes, shares, unshares, attaches and deletes a layer. */
async function liveALife({ aws, region }: Stage): Promise<void> {
  region.seedFunction({ name: 'api' });
  const { lambda } = aws;
  const version = { LayerName: 'models', VersionNumber: 1 };
  const zip = { ZipFile: zipOf({ a: 'a' }) };
  const { LayerVersionArn: arn = '' } = await lambda.send(
    new PublishLayerVersionCommand({ LayerName: 'models', Description: 'first', Content: zip }),
  );
  const grant = { StatementId: 's', Action: 'lambda:GetLayerVersion', Principal: '*' };
  await lambda.send(
    new AddLayerVersionPermissionCommand({ ...version, ...grant, OrganizationId: 'o-a1b2c3d4e5' }),
  );
  await lambda.send(new RemoveLayerVersionPermissionCommand({ ...version, StatementId: 's' }));
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Layers: [arn] }));
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', MemorySize: 256 }));
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'api', Layers: [] }));
  await lambda.send(new DeleteLayerVersionCommand(version));
}

describe('what happened to layers', () => {
  test('is told with who did it, from where, and to what, the newest first', async () => {
    await atTheEmulator({}, async (stage) => {
      let minute = dateOf(stage.clock).getTime() - DAY;
      stage.emulator.set({ now: () => (minute += 60_000) });
      await liveALife(stage);
      const { events, isCut } = await activity(stage);
      expect(told(events)).toEqual([
        'delete models:1',
        'attach api no layers',
        'attach api models:1',
        'revoke models:1 s',
        'grant models:1 to o-a1b2c3d4e5',
        'publish models first',
      ]);
      expect(events[0]).toMatchObject({ principal: USER, sourceAddress: '127.0.0.1' });
      expect(events[0]?.userAgent).toContain('publish-layer');
      expect(isCut).toBe(false);
    });
  });

  test('is found by names with and without the version of the API, on any number of pages, within two calls a second', async () => {
    await atTheEmulator({ throttle: true }, async (stage) => {
      const now = dateOf(stage.clock).getTime();
      for (let index = 0; index < 120; index++) {
        const name = index % 2 ? 'PublishLayerVersion' : 'PublishLayerVersion20181031';
        stage.region.seedEvent({
          name,
          at: now - index * 60_000,
          requestParameters: { layerName: `l${index}` },
        });
      }
      stage.region.seedEvent({
        name: 'PublishLayerVersion',
        at: now - 31 * DAY,
        requestParameters: { layerName: 'x' },
      });
      const { events } = await activity(stage);
      expect(events.map(({ subject }) => subject)).toEqual(Array.from({ length: 120 }, (_, n) => `l${n}`));
      expect(stage.emulator.callsOf('LookupEvents').filter(({ status }) => status !== 200)).toEqual([]);
      expect(stage.clock.slept()).toBeGreaterThan(5000);
    });
  });

  test('leaves out layers that are not asked for', async () => {
    await atTheEmulator({}, async (stage) => {
      await liveALife(stage);
      const { events } = await activity(stage, { isWanted: (name) => name === 'other' });
      // Whose layers these were nobody knows.
      expect(told(events)).toEqual(['attach api no layers']);
    });
  });
});

describe('a principal', () => {
  const identities = {
    user: { type: 'IAMUser', arn: USER },
    session: { type: 'AssumedRole', arn: SESSION, sessionContext: { sessionIssuer: { arn: ROLE } } },
    service: { type: 'AWSService', invokedBy: 'cloudformation.amazonaws.com' },
    root: { type: 'Root', arn: `arn:aws:iam::${ACCOUNT}:root` },
  };
  const expected = async (allowedPrincipals: string[]) => {
    let seen: (boolean | undefined)[] = [];
    await atTheEmulator({}, async (stage) => {
      const now = dateOf(stage.clock).getTime();
      for (const [index, userIdentity] of Object.values(identities).entries()) {
        const requestParameters = { layerName: 'models' };
        const at = now - index * 60_000;
        stage.region.seedEvent({ name: 'DeleteLayerVersion20181031', at, userIdentity, requestParameters });
      }
      const { events } = await activity(stage, { allowedPrincipals });
      seen = events.map(({ unexpected }) => unexpected);
    });
    return seen;
  };

  test('is unexpected where no pattern has its ARN, that of its role, or the name of the service', async () => {
    expect(await expected([ROLE])).toEqual([true, false, true, true]);
    expect(await expected([`arn:aws:sts::*:assumed-role/deploy/*`])).toEqual([true, false, true, true]);
    expect(await expected(['cloudformation.amazonaws.com', 'arn:aws:iam::*:user/*'])).toEqual([
      ...[false, true, false, true],
    ]);
  });

  test('is not judged without a list', async () => {
    expect(await expected([])).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('that was refused is told with the code', async () => {
    await atTheEmulator({ allow: [{ Action: 'cloudtrail:LookupEvents', Resource: '*' }] }, async (stage) => {
      const input = { LayerName: 'models', VersionNumber: 1 };
      await stage.aws.lambda.send(new DeleteLayerVersionCommand(input)).catch(() => undefined);
      const { events } = await activity(stage);
      expect(events).toMatchObject([{ action: 'delete', errorCode: 'AccessDeniedException' }]);
    });
  });
});

test('Without the right to look events up, the problem names it', async () => {
  await atTheEmulator({ allow: [] }, async (stage) => {
    const problem = await activity(stage).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).message).toContain('cloudtrail:LookupEvents');
  });
});
