// Rollouts to functions of a capacity provider, to durable ones, to those with SnapStart, and to those of stacks.
import { PublishVersionCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { timeNeeded } from '../../src/rollout/estimate.ts';
import { planFromRecord } from '../../src/rollout/rollback/from-record.ts';
import { describePlan } from '../../src/rollout/plan.ts';
import { readRecord } from '../../src/rollout/record.ts';
import { aFunction, aPlanned } from './planning.ts';
import { atARollout, named } from './stage.ts';
import type { Ended, RolloutStage } from './stage.ts';

const LATEST_PUBLISHED = '$LATEST.PUBLISHED';
const SLOW = { updateMillis: 1000, pendingMillis: 30_000 };
type Seed = Parameters<RolloutStage['region']['seedFunction']>[0];

/** Versions 1 and 2 of the layer. */
function seedVersions({ region }: RolloutStage): [string, string] {
  const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
  return [one, two];
}

/** What was invoked and written, as `Operation Qualifier`. */
const stepsOf = ({ emulator }: RolloutStage) =>
  emulator.calls
    .filter(({ operation }) =>
      ['UpdateFunctionConfiguration', 'PublishVersion', 'Invoke'].includes(operation),
    )
    .map(({ operation, input }) =>
      [operation, input.Qualifier ?? input['PublishTo' as keyof typeof input]].filter(Boolean).join(' '),
    );

const listsOf = ({ region }: RolloutStage, name = 'f') => [
  region.layersOf(name),
  region.layersOf(name, LATEST_PUBLISHED),
];

/** Rolls version 2 out to a function of a capacity provider that has version 1. */
async function rollOutManaged(
  stage: RolloutStage,
  seed: Partial<Seed> = {},
  inputs: Parameters<RolloutStage['rollOut']>[1] = { smokeTest: '{}' },
): Promise<Ended & { one: string; two: string }> {
  const [one, two] = seedVersions(stage);
  stage.region.seedFunction({ name: 'f', capacityProvider: 'pool', layers: [one], ...seed });
  return { ...(await stage.rollOut(two, { functions: named('f'), ...inputs })), one, two };
}

const fails =
  (on: string) =>
  (_: unknown, { layers }: { layers: string[] }) => {
    if (layers.includes(on)) throw new Error('it does not start');
  };

describe('a function of a capacity provider', () => {
  test.each([
    ['has run before', {}],
    ['was never published', { latestPublished: false as const }],
  ])('that %s is published to $LATEST.PUBLISHED, and tested there', async (_, seed) => {
    await atARollout({ ...SLOW, readLagMillis: 2000 }, async (stage) => {
      const ran: string[] = [];
      const invoke: Seed['invoke'] = (_event, { functionVersion, layers }) =>
        void ran.push(functionVersion, ...layers);
      const { problem, functions, two, plan } = await rollOutManaged(stage, { ...seed, invoke });
      expect(problem).toBeUndefined();
      expect(functions).toMatchObject([{ status: 'updated', after: [two] }]);
      expect(listsOf(stage)).toEqual([[two], [two]]);
      expect(ran).toEqual([LATEST_PUBLISHED, two]);
      expect(stepsOf(stage)).toEqual([
        'UpdateFunctionConfiguration',
        'PublishVersion LATEST_PUBLISHED',
        `Invoke ${LATEST_PUBLISHED}`,
      ]);
      expect(plan && describePlan(plan).join()).toContain(`then publish it to ${LATEST_PUBLISHED}`);
    });
  });

  test('is left alone where $LATEST and $LATEST.PUBLISHED have the version', async () => {
    await atARollout(SLOW, async (stage) => {
      const [, two] = seedVersions(stage);
      stage.region.seedFunction({ name: 'f', capacityProvider: 'pool', layers: [two] });
      const { functions } = await stage.rollOut(two, { functions: named('f') });
      expect(functions).toMatchObject([{ status: 'unchanged' }]);
      expect(stepsOf(stage)).toEqual([]);
    });
  });

  test('is published where only $LATEST has the version, as a cancelled rollout leaves it', async () => {
    await atARollout(SLOW, async (stage) => {
      const [one, two] = seedVersions(stage);
      const latestPublished = { layers: [one] };
      stage.region.seedFunction({ name: 'f', capacityProvider: 'pool', layers: [two], latestPublished });
      const { functions, problem } = await stage.rollOut(two, { functions: named('f'), smokeTest: '{}' });
      expect(problem).toBeUndefined();
      expect(functions).toMatchObject([{ status: 'updated' }]);
      expect(stepsOf(stage)).toEqual(['PublishVersion LATEST_PUBLISHED', `Invoke ${LATEST_PUBLISHED}`]);
      expect(listsOf(stage)).toEqual([[two], [two]]);
    });
  });

  test('goes back, $LATEST.PUBLISHED too, when its test fails', async () => {
    await atARollout(SLOW, async (stage) => {
      const layer = { name: 'mine', files: { a: '2' } };
      const { problem, functions, one } = await rollOutManaged(stage, {
        invoke: fails(`arn:aws:lambda:eu-central-1:123456789012:layer:${layer.name}:2`),
      });
      expect(problem?.what).toContain('The smoke test of function "f" failed: Error: it does not start');
      expect(problem?.fix).toContain('The changes of the rollout were rolled back.');
      expect(functions).toMatchObject([{ status: 'rolled-back', after: [one] }]);
      expect(listsOf(stage)).toEqual([[one], [one]]);
    });
  });

  test('goes back where AWS has no instances for the version, and says so in AWS’s words', async () => {
    await atARollout(SLOW, async (stage) => {
      const failure = { code: 'InsufficientCapacity', reason: 'No instances are left' };
      const { problem, one } = await rollOutManaged(stage, { versionFailures: [failure] });
      expect(problem?.what).toContain(
        'AWS could not publish function "f" to $LATEST.PUBLISHED: No instances are left',
      );
      expect(listsOf(stage)).toEqual([[one], [one]]);
    });
  });

  test('is told as not rolled back where $LATEST had the version before', async () => {
    await atARollout(SLOW, async (stage) => {
      const [one, two] = seedVersions(stage);
      const latestPublished = { layers: [one] };
      const invoke = fails(two);
      stage.region.seedFunction({
        name: 'f',
        capacityProvider: 'pool',
        layers: [two],
        latestPublished,
        invoke,
      });
      const { functions, problem } = await stage.rollOut(two, { functions: named('f'), smokeTest: '{}' });
      expect(problem?.fix).toContain('could not be rolled back');
      expect(functions).toMatchObject([{ status: 'failed' }]);
      expect(functions[0]?.problem?.what).toContain('$LATEST of f had these layers before the rollout');
    });
  });

  test.each(['reset', '500'] as const)(
    'is published once more where the reply is lost (%s)',
    async (kind) => {
      for (const when of ['before', 'after'] as const) {
        await atARollout(SLOW, async (stage) => {
          stage.emulator.fault({ operation: 'PublishVersion', kind, when });
          const { problem, two } = await rollOutManaged(stage);
          expect(problem).toBeUndefined();
          expect(listsOf(stage)).toEqual([[two], [two]]);
        });
      }
    },
  );

  test('with an alias gets a numbered version, and $LATEST.PUBLISHED stays as it is', async () => {
    await atARollout(SLOW, async (stage) => {
      const aliased = { versions: 1, aliases: { live: '1' } };
      const inputs = { functions: named('f:live'), smokeTest: '{}' };
      const { problem, one, two } = await rollOutManaged(stage, aliased, inputs);
      expect(problem).toBeUndefined();
      expect(stage.region.aliasOf('f', 'live').version).toBe('2');
      expect(listsOf(stage)).toEqual([[two], [one]]);
      expect(stepsOf(stage).at(-1)).toBe('Invoke 2');
    });
  });

  test('that an alias of $LATEST.PUBLISHED leads to is refused with that alias', async () => {
    await atARollout(SLOW, async (stage) => {
      const aliases = { live: LATEST_PUBLISHED };
      const { problem } = await rollOutManaged(stage, { aliases }, { functions: named('f:live') });
      expect(problem?.what).toContain('points at $LATEST.PUBLISHED');
    });
  });

  test('is red where another pipeline publishes something else in between', async () => {
    await atARollout({ updateMillis: 0, pendingMillis: 0 }, async (stage) => {
      const [one, two] = seedVersions(stage);
      for (const name of ['f', 'g'])
        stage.region.seedFunction({ name, capacityProvider: 'pool', layers: [one] });
      const { lambda } = stage.aws;
      let isDone = false;
      stage.emulator.onCall(async ({ operation, phase }) => {
        if (isDone || phase !== 'before' || operation !== 'GetFunction') return;
        if (!['f', 'g'].every((name) => stage.region.layersOf(name, LATEST_PUBLISHED).includes(two))) return;
        isDone = true;
        const give = (...Layers: string[]) =>
          lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'f', Layers }));
        await give(one);
        await lambda.send(new PublishVersionCommand({ FunctionName: 'f', PublishTo: 'LATEST_PUBLISHED' }));
        await give(two);
      });
      const { problem, functions } = await stage.rollOut(two, { functions: named('f', 'g') });
      expect(problem?.what).toContain('$LATEST.PUBLISHED has version 1 of the layer, not version 2');
      expect(functions.map(({ status }) => status)).toEqual(['failed', 'updated']);
    });
  });

  test('warns of other code that publishing it releases', async () => {
    await atARollout(SLOW, async (stage) => {
      const { warnings } = await rollOutManaged(stage, { latestPublished: { codeSha256: 'other' } });
      expect(warnings.join()).toContain('f has other code on $LATEST than on $LATEST.PUBLISHED');
    });
  });

  test('is planned to be rolled back from the record of a rollout, $LATEST.PUBLISHED too', async () => {
    await atARollout(SLOW, async (stage) => {
      const { rollout, one } = await rollOutManaged(stage);
      const text = readFileSync(rollout?.record ?? '', 'utf8');
      const plan = () =>
        planFromRecord(stage.aws, readRecord(text, 'record'), {
          ...{ alarms: [], waves: [{ kind: 'percent', percent: 100 }] },
        });
      const [planned] = (await plan()).waves[0]?.functions ?? [];
      expect(planned).toMatchObject({ done: false, back: { layers: [one] }, latestPublished: {} });
    });
  });

  test('takes two calls, and one to read it back', () => {
    const latestPublished = { read: undefined };
    const of = (changes: Parameters<typeof aPlanned>[0]) =>
      timeNeeded({ waves: [{ number: 1, share: '', functions: [aPlanned(changes)] }] }, {});
    expect(of({ latestPublished }) - of({})).toBeGreaterThan(100);
  });
});

describe('a durable function', () => {
  test('without an alias is tested by $LATEST, and warned of', async () => {
    await atARollout(SLOW, async (stage) => {
      const [one, two] = seedVersions(stage);
      stage.region.seedFunction({ name: 'f', layers: [one], durable: {} });
      const { problem, warnings } = await stage.rollOut(two, { functions: named('f'), smokeTest: '{}' });
      expect(problem).toBeUndefined();
      expect(stepsOf(stage)).toEqual(['UpdateFunctionConfiguration', 'Invoke $LATEST']);
      expect(warnings).toEqual([
        'f is durable, and without `alias` the changed layers reach executions that are under way: they are replayed on what the function is then. Give it an alias (`alias`) and invoke that, so that each execution keeps the version that it began with.',
      ]);
    });
  });

  test('of a capacity provider is tested by $LATEST.PUBLISHED', async () => {
    await atARollout(SLOW, async (stage) => {
      const { problem, warnings } = await rollOutManaged(stage, { durable: {} });
      expect(problem).toBeUndefined();
      expect(stepsOf(stage).at(-1)).toBe(`Invoke ${LATEST_PUBLISHED}`);
      expect(warnings.join()).toContain('f is durable');
    });
  });

  test('with an alias is tested by its version, without a warning', async () => {
    await atARollout(SLOW, async (stage) => {
      const [one, two] = seedVersions(stage);
      const aliased = { versions: 1, aliases: { live: '1' } };
      stage.region.seedFunction({ name: 'f', layers: [one], durable: {}, ...aliased });
      const { problem, warnings } = await stage.rollOut(two, {
        ...{ functions: named('f:live'), smokeTest: '{}' },
      });
      expect([problem, warnings]).toEqual([undefined, []]);
      expect(stepsOf(stage).at(-1)).toBe('Invoke 2');
    });
  });

  test('is refused with a smoke test where AWS waits for none of its executions, before anything is written', async () => {
    await atARollout(SLOW, async (stage) => {
      const [one, two] = seedVersions(stage);
      stage.region.seedFunction({ name: 'f', layers: [one], durable: { executionTimeout: 3600 } });
      const { problem } = await stage.rollOut(two, { functions: named('f'), smokeTest: '{}' });
      expect(problem?.what).toContain('may take 3,600 seconds');
      expect(stepsOf(stage)).toEqual([]);
      expect((await stage.rollOut(two, { functions: named('f') })).problem).toBeUndefined();
    });
  });
});

test('SnapStart without an alias is warned of, with one it is not', async () => {
  await atARollout(SLOW, async (stage) => {
    const [one, two] = seedVersions(stage);
    const snapStart = { layers: [one], snapStart: true, versions: 1, aliases: { live: '1' } };
    for (const name of ['f', 'g', 'h']) stage.region.seedFunction({ name, ...snapStart });
    const { warnings } = await stage.rollOut(two, { functions: named('f', 'g:live', 'h') });
    expect(warnings).toEqual([
      'f, h have SnapStart, and without `alias` only $LATEST gets the layer: published versions keep their snapshot, and the layers in it. Give `alias` to publish a version with the layer and to move the alias to it.',
    ]);
  });
});

describe('functions of CloudFormation stacks', () => {
  const tagsOf = (stack: string) => ({ 'aws:cloudformation:stack-name': stack });

  async function warningsWith(stacks: string[]): Promise<string[]> {
    let told: string[] = [];
    await atARollout({}, async (stage) => {
      const [one, two] = seedVersions(stage);
      const names = stacks.map((_, index) => `f${index}`);
      for (const [index, stack] of stacks.entries())
        stage.region.seedFunction({ name: `f${index}`, layers: [one], tags: stack ? tagsOf(stack) : {} });
      const { warnings, functions } = await stage.rollOut(two, { functions: named(...names) });
      expect(functions.every(({ status }) => status === 'updated')).toBe(true);
      told = warnings;
      // An unchanged function is in no danger.
      expect((await stage.rollOut(two, { functions: named(...names) })).warnings).toEqual([]);
    });
    return told;
  }

  test('are named once a stack, with what its next deployment does to them', async () => {
    expect(await warningsWith(['shop', '', 'shop', 'bank'])).toEqual([
      'Of the CloudFormation stack "shop": f0, f2. The next deployment that changes such a function puts the layers of its template back. Take the version\'s ARN into the template, for instance from a parameter that `ssm-parameter` writes.',
      expect.stringContaining('Of the CloudFormation stack "bank": f3.'),
    ]);
  });

  test('are folded into one sentence where there are many stacks', async () => {
    const [only, ...more] = await warningsWith(Array.from({ length: 12 }, (_, index) => `stack-${index}`));
    expect(more).toEqual([]);
    expect(only).toContain(
      'Of the CloudFormation stacks "stack-0", "stack-1", "stack-2", "stack-3", "stack-4" and 7 more: f0, f1, f2, f3, f4 and 7 more.',
    );
  });

  test('are not known without the right to list tags, which the plan says, and cost no call more', async () => {
    const allow = [
      {
        Effect: 'Allow' as const,
        Action: ['lambda:Get*', 'lambda:UpdateFunctionConfiguration'],
        Resource: '*',
      },
    ];
    await atARollout({ allow }, async (stage) => {
      const [one, two] = seedVersions(stage);
      stage.region.seedFunction({ name: 'f', layers: [one], tags: tagsOf('shop') });
      const { plan, warnings, problem } = await stage.rollOut(two, { functions: named('f') });
      expect([problem, warnings]).toEqual([undefined, []]);
      expect(plan && describePlan(plan)).toContain(
        'Whether a CloudFormation stack has f, and would put other layers back, is not known: the role may not do lambda:ListTags.',
      );
      expect(stage.emulator.callsOf('ListTags')).toEqual([]);
    });
  });
});

test('an ordinary function is invoked without a qualifier', async () => {
  await atARollout({}, async (stage) => {
    const [one, two] = seedVersions(stage);
    stage.region.seedFunction({ name: 'f', layers: [one] });
    await stage.rollOut(two, { functions: named('f'), smokeTest: '{}' });
    expect(stepsOf(stage)).toEqual(['UpdateFunctionConfiguration', 'Invoke']);
    expect(aFunction().durable).toBeUndefined();
  });
});
