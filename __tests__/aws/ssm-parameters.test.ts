import { describe, expect, test } from '@jest/globals';
import { putParameterIfChanged, readParameter, writeParameter } from '../../src/aws/ssm-parameters.ts';
import type { WantedParameter } from '../../src/aws/ssm-parameters.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const NAME = '/layers/models';
const arnOf = (version: number) => `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models:${version}`;
const wanted = (version: number) => ({ name: NAME, value: arnOf(version), description: 'the newest' });

/** Reads a parameter, and writes it where it has another value. */
async function bring(aws: RegionClient, about: WantedParameter): Promise<'written' | 'unchanged'> {
  return putParameterIfChanged(aws, about, (await readParameter(aws, about.name))?.value);
}

/** What somebody else wrote. */
function put({ region }: Stage, value: string, type?: 'SecureString' | 'StringList'): void {
  region.seedParameter({ name: NAME, value, ...(type && { type }) });
}

function writes({ emulator }: Stage): number {
  return emulator.callsOf('PutParameter').length;
}

describe('a parameter', () => {
  test('that is not there is made, with its description, and read back', async () => {
    await atTheEmulator({}, async (stage) => {
      expect(await readParameter(stage.aws, NAME)).toBeUndefined();
      expect(await bring(stage.aws, wanted(1))).toBe('written');
      expect(await readParameter(stage.aws, NAME)).toEqual({ value: arnOf(1), version: 1 });
      expect(stage.emulator.callsOf('PutParameter')[0]?.input).toMatchObject({
        ...{ Name: NAME, Value: arnOf(1), Type: 'String', Overwrite: true, Description: 'the newest' },
      });
    });
  });

  test('that has the value is left alone, whoever wrote it', async () => {
    await atTheEmulator({}, async (stage) => {
      put(stage, arnOf(1));
      expect(await bring(stage.aws, wanted(1))).toBe('unchanged');
      expect(writes(stage)).toBe(0);
    });
  });

  test('that has another value is written over, once', async () => {
    await atTheEmulator({}, async (stage) => {
      put(stage, arnOf(1));
      expect(await bring(stage.aws, wanted(2))).toBe('written');
      expect(await bring(stage.aws, wanted(2))).toBe('unchanged');
      expect(await readParameter(stage.aws, NAME)).toEqual({ value: arnOf(2), version: 2 });
    });
  });

  test('without levels is as good', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      expect(await bring(aws, { ...wanted(1), name: 'models' })).toBe('written');
      expect(await bring(aws, { ...wanted(1), name: 'models' })).toBe('unchanged');
    });
  });

  test('tells its new version', async () => {
    await atTheEmulator({}, async ({ aws }) => {
      expect(await writeParameter(aws, wanted(1))).toBe(1);
      expect(await writeParameter(aws, wanted(2))).toBe(2);
    });
  });

  test('that is slow to show what was written is waited for', async () => {
    await atTheEmulator({ readLagMillis: 3000 }, async (stage) => {
      expect(await bring(stage.aws, wanted(1))).toBe('written');
      expect(writes(stage)).toBe(1);
    });
  });
});

test.each(['SecureString', 'StringList'] as const)(
  'a %s of that name is refused, not changed',
  async (type) => {
    await atTheEmulator({}, async (stage) => {
      put(stage, 'secret-of-somebody', type);
      const problem = await problemOf(() => bring(stage.aws, wanted(1)));
      expect(problem.what).toBe(
        `The parameter ${NAME} in ${REGION} is a ${type}, and AWS lets no parameter change its type.`,
      );
      expect(problem.fix).toContain(`aws ssm delete-parameter --region ${REGION} --name ${NAME}`);
      expect(JSON.stringify(problem)).not.toContain('secret-of-somebody');
      expect(writes(stage)).toBe(0);
    });
  },
);

test('a value that somebody else writes at the same time is a problem, and stays', async () => {
  await atTheEmulator({}, async (stage) => {
    const stop = stage.emulator.onCall(({ operation, phase }) => {
      if (operation !== 'PutParameter' || phase !== 'after') return;
      stop();
      put(stage, arnOf(9));
    });
    const { what, fix } = await problemOf(() => bring(stage.aws, wanted(1)));
    expect(what).toContain(`has another value than ${arnOf(1)} afterwards`);
    expect(fix).toContain('another job');
    expect((await readParameter(stage.aws, NAME))?.value).toBe(arnOf(9));
  });
});

describe('a right that is missing is told with the statement that gives it', () => {
  const resource = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${NAME}`;
  test.each([
    ['ssm:GetParameter', []],
    ['ssm:PutParameter', [{ Action: 'ssm:GetParameter', Resource: resource }]],
  ])('%s', async (action, allow) => {
    await atTheEmulator({ allow }, async ({ aws }) => {
      const { what, fix } = await problemOf(() => bring(aws, wanted(1)));
      expect(what).toContain(`may not do ${action} on ${resource}, which the parameter ${NAME} needs`);
      expect(fix).toContain(JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }));
    });
  });

  test('and these two are enough', async () => {
    const allow = [{ Action: ['ssm:GetParameter', 'ssm:PutParameter'], Resource: resource }];
    await atTheEmulator({ allow }, async ({ aws }) => {
      expect(await bring(aws, wanted(1))).toBe('written');
    });
  });
});

const KINDS = ['reset', 'fin', 'truncated', '500', '503', '429', 'empty', 'bad-json', 'wrong-json'] as const;

describe('an answer that breaks', () => {
  const cases = ['GetParameter', 'PutParameter'].flatMap((operation) =>
    KINDS.map((kind) => [operation, kind] as const),
  );
  test.each(cases)('%s, once (%s), changes nothing of the outcome', async (operation, kind) => {
    await atTheEmulator({}, async (stage) => {
      put(stage, arnOf(1));
      stage.emulator.fault({ operation, kind, when: 'after' });
      expect(await bring(stage.aws, wanted(2))).toBe('written');
      expect((await readParameter(stage.aws, NAME))?.value).toBe(arnOf(2));
    });
  });

  test.each(cases)('%s, for good (%s), is a problem that names the parameter', async (operation, kind) => {
    await atTheEmulator({}, async (stage) => {
      put(stage, arnOf(1));
      stage.emulator.fault({ operation, kind, when: 'after', times: Infinity });
      const { what } = await problemOf(() => bring(stage.aws, wanted(2)));
      expect(what).toContain(NAME);
    });
  });
});
