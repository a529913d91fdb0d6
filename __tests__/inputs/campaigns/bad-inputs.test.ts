// Every input of every action, with everything that is wrong for its kind: each is refused in a sentence that names it.
import { expect, test } from '@jest/globals';
import { inShop } from '../../actions/campaigns/in-process.ts';
import { commandsIn } from '../../actions/runner-commands.ts';
import { described, startPlace } from '../../actions/step.ts';
import type { Outcome, Place } from '../../actions/step.ts';
import { campaign, caseOf, NOTHING_TO_TRY } from '../../rollout/campaigns/campaign.ts';
import { ANY_TEXT, BAD } from '../bad-inputs.ts';

const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:3';
const TREE = { 'layer/python/a.py': 'A = 1\n' };
type Action = 'attach' | 'audit' | 'publish' | 'check' | 'promote' | 'prune' | 'rollback';
const ACTIONS: [Action, string, Record<string, string>][] = [
  ['attach', 'attach', { layer: ARN, functions: 'api' }],
  ['audit', 'audit', {}],
  ['publish', '.', { 'layer-name': 'models', path: 'layer' }],
  ['check', 'check', { 'layer-name': 'models', path: 'layer' }],
  ['promote', 'promote', { source: ARN }],
  ['prune', 'prune', { 'layer-names': 'models' }],
  ['rollback', 'rollback', { functions: 'api', to: 'previous', 'layer-name': 'models' }],
];

interface Case {
  action: Action;
  input: string;
  inputs: Record<string, string>;
}

const CASES = ACTIONS.flatMap(([action, folder, good]) => {
  const { inputs: known, defaults } = described(folder);
  return known.flatMap((input) =>
    (BAD[input] ?? [])
      // The check tells of too many runtimes as a finding.
      .filter(({ value }) => !(action === 'check' && input === 'compatible-runtimes' && value.includes(',')))
      // The audit's is a folder.
      .filter(({ beside = {} }) => !(action === 'audit' && input === 'sbom' && !('since' in beside)))
      .filter(({ beside = {} }) => Object.keys(beside).every((name) => known.includes(name)))
      .map(({ value, beside }): Case => ({
        action,
        input,
        inputs: { ...defaults, ...good, ...beside, [input]: value },
      })),
  );
});

/** What is amiss in how a case was refused, in words. */
function expectRefused({ action, input, inputs }: Case, { code, errors, report, operations }: Refusal): void {
  const about = { action, input, inputs };
  const named = new RegExp(`\`${input}[\`:]`);
  expect({ ...about, code, errors }).toEqual({ ...about, code: 1, errors: [expect.stringMatching(named)] });
  expect(errors.join()).not.toMatch(/undefined|\[object/);
  expect({ ...about, operations }).toEqual({ ...about, operations: [] });
  expect({ ...about, problems: report.problems.length }).toEqual({ ...about, problems: 1 });
}

type Refusal = Pick<Outcome, 'code' | 'errors'> & { report: { problems: unknown[] }; operations: string[] };

test('every input of every action has bad values, or takes any text', () => {
  const inputs = new Set(ACTIONS.flatMap(([, folder]) => described(folder).inputs));
  expect([...inputs].filter((name) => !(name in BAD) && !ANY_TEXT.includes(name))).toEqual([]);
  expect(CASES.length).toBeGreaterThanOrEqual(400);
});

campaign({
  name: 'bad inputs, each refused in a sentence that names it, before AWS is called',
  runs: { short: 436, long: CASES.length },
  run: async (_, seed) => {
    const one = caseOf(seed, CASES) as Case;
    await inShop({}, TREE, async ({ emulator, run }) => {
      const { code, log, report } = await run(one.action, one.inputs);
      const errors = commandsIn(log).flatMap(({ name, data }) => (name === 'error' ? [data] : []));
      const operations = emulator.calls.map(({ operation }) => operation);
      const told = JSON.parse(report || '{"problems":[]}') as Refusal['report'];
      expectRefused(one, { code, errors, operations, report: told });
    });
  },
});

campaign({
  name: 'the bundle: bad inputs are refused before AWS is called',
  runs: { short: 12, long: CASES.length },
  run: async (_, seed) => {
    const one = caseOf(seed, CASES) as Case;
    // Systems take no NUL in the environment of a process.
    if (Object.values(one.inputs).some((value) => value.includes('\0'))) return NOTHING_TO_TRY;
    const place = await startPlace();
    place.write(TREE);
    const { code, errors, report } = await ran(place, one);
    expectRefused(one, { code, errors, report, operations: place.operations() });
    return undefined;
  },
});

function ran(place: Place, { action, inputs }: Case): Promise<Omit<Refusal, 'operations'>> {
  if (action === 'attach') return place.attach(inputs);
  if (action === 'audit') return place.audit(inputs);
  if (action === 'publish') return place.run(inputs);
  if (action === 'check') return place.check(inputs);
  if (action === 'prune') return place.prune(inputs);
  return action === 'promote' ? place.promote(inputs) : place.rollback(inputs);
}
