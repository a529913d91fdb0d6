// Every input of every action, with everything that is wrong for its kind: each is refused in a sentence that names it.
import { expect, test } from '@jest/globals';
import { readCheckInputs } from '../../../src/inputs/check.js';
import { readPromotion } from '../../../src/inputs/promote.js';
import { readPublishInputs } from '../../../src/inputs/publish.js';
import { readPruneInputs } from '../../../src/inputs/prune.js';
import { readRollbackInputs } from '../../../src/inputs/rollback.js';
import { Problem } from '../../../src/problem.js';
import { campaign } from '../../rollout/campaigns/campaign.js';
import { described, startPlace } from '../../action/step.js';
import type { Outcome, Place } from '../../action/step.js';
import { ANY_TEXT, BAD } from '../bad-inputs.js';

const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:3';
const ACTIONS: Record<string, { folder: string; good: Record<string, string>; read: () => unknown }> = {
  publish: { folder: '.', good: { 'layer-name': 'models', path: 'layer' }, read: readPublishInputs },
  check: { folder: 'check', good: { 'layer-name': 'models', path: 'layer' }, read: readCheckInputs },
  promote: {
    folder: 'promote',
    good: { source: ARN },
    read: () => readPromotion().inputsFor('models'),
  },
  prune: { folder: 'prune', good: { 'layer-name': 'models' }, read: readPruneInputs },
  rollback: {
    folder: 'rollback',
    good: { functions: 'api', to: 'previous', 'layer-name': 'models' },
    read: readRollbackInputs,
  },
};

interface Case {
  action: string;
  input: string;
  inputs: Record<string, string>;
}

const CASES: Case[] = Object.entries(ACTIONS).flatMap(([action, { folder, good }]) => {
  const { inputs: known, defaults } = described(folder);
  return known.flatMap((input) =>
    (BAD[input] ?? [])
      // The check tells of too many runtimes as a finding.
      .filter(() => !(action === 'check' && input === 'compatible-runtimes'))
      // The prune takes several layers, and patterns.
      .filter(({ value }) => !(action === 'prune' && input === 'layer-name' && /^[\w*,\n]+$/.test(value)))
      .filter(({ beside = {} }) => Object.keys(beside).every((name) => known.includes(name)))
      .map(({ value, beside }) => ({
        action,
        input,
        inputs: { ...defaults, ...good, ...beside, [input]: value },
      })),
  );
});

/** Reads the inputs of a case, and nothing that a case before left. */
function refusalOf({ action, inputs }: Case): Problem | undefined {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  process.env['AWS_REGION'] = 'eu-central-1';
  try {
    ACTIONS[action]?.read();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  } finally {
    process.env = before;
  }
}

test('every input of every action has bad values, or takes any text', () => {
  const inputs = new Set(Object.values(ACTIONS).flatMap(({ folder }) => described(folder).inputs));
  expect([...inputs].filter((name) => !(name in BAD) && !ANY_TEXT.includes(name))).toEqual([]);
  expect(CASES.length).toBeGreaterThanOrEqual(400);
});

campaign({
  name: 'bad inputs, each refused in a sentence that names it',
  runs: { short: CASES.length, long: CASES.length },
  run: async (_, seed) => {
    const one = CASES[seed - 1] as Case;
    const { what, fix } = (await Promise.resolve(one).then(refusalOf)) ?? { what: 'nothing', fix: '' };
    expect({ ...one, what: `${what} ${fix}` }).toEqual({
      ...one,
      what: expect.stringContaining(`\`${one.input}`),
    });
    expect(`${what} ${fix}`).not.toMatch(/undefined|\[object/);
  },
});

campaign({
  name: 'the bundle: bad inputs are refused before AWS is called',
  runs: { short: 12, long: CASES.length },
  run: async (dice) => {
    const { action, input, inputs } = dice.pick(CASES);
    const place = await startPlace();
    place.write({ 'layer/python/a.py': 'A = 1\n' });
    const { code, errors, report } = await ran(place, action, inputs);
    expect({ action, input, inputs, code }).toMatchObject({ code: 1 });
    expect(errors).toEqual([expect.stringContaining(input)]);
    expect(report.problems).toHaveLength(1);
    expect(place.operations()).toEqual([]);
  },
});

type Ran = Pick<Outcome, 'code' | 'errors'> & { report: { problems: unknown[] } };

function ran(place: Place, action: string, inputs: Record<string, string>): Promise<Ran> {
  if (action === 'publish') return place.run(inputs);
  if (action === 'check') return place.check(inputs);
  if (action === 'prune') return place.prune(inputs);
  return action === 'promote' ? place.promote(inputs) : place.rollback(inputs);
}
