// Runs that a fork's pull request has started, with credentials that may do everything.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, REGION, failureOf, startPlace, writesAmong } from './step.ts';
import type { Place } from './step.ts';

const OURS = { id: 1, full_name: 'octo-org/layers' };
const FORK = { id: 2, full_name: 'mallory/layers' };
const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

const EVENTS = ['pull_request', 'pull_request_target', 'workflow_run'];

/** The environment of a run that an event has started. */
function startedBy({ home }: Place, name: string, head: object, followed = 'push') {
  const path = join(home, 'event.json');
  mkdirSync(home, { recursive: true });
  const pullRequest = { number: 7, head: { repo: head }, base: { repo: OURS } };
  const about =
    name === 'workflow_run'
      ? { workflow_run: { event: followed, head_repository: head } }
      : { pull_request: pullRequest };
  writeFileSync(path, JSON.stringify({ repository: OURS, ...about }));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: OURS.full_name };
}

/** A layer of which there is a version, and a function that has it. */
async function place(): Promise<Place> {
  const made = await startPlace();
  made.write({ 'layer/python/models.py': 'NAME = 2\n' });
  made.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  made.region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 0\n' } });
  made.region.seedFunction({ name: 'checkout', layers: [`${MODELS}:2`] });
  return made;
}

/** What each action is given, so that it has something to write. */
const ACTIONS = {
  publish: (at: Place, inputs: Record<string, string>, env: Record<string, string>) =>
    at.run({ functions: 'checkout', ...inputs }, env),
  promote: (at: Place, inputs: Record<string, string>, env: Record<string, string>) =>
    at.promote({ source: `${MODELS}:1`, 'layer-name': 'copies', ...inputs }, env),
  prune: (at: Place, inputs: Record<string, string>, env: Record<string, string>) =>
    at.prune({ 'layer-names': 'models', keep: '1', 'dry-run': 'false', ...inputs }, env),
  rollback: (at: Place, inputs: Record<string, string>, env: Record<string, string>) =>
    at.rollback({ functions: 'checkout', to: `${MODELS}:1`, ...inputs }, env),
};
const CASES = Object.entries(ACTIONS).flatMap(([name, run]) => EVENTS.map((event) => ({ name, event, run })));

describe.each(CASES)('$name on $event', ({ event, run }) => {
  test('of a fork fails without a call to AWS', async () => {
    const at = await place();
    const { code, errors, outputs } = await run(at, {}, startedBy(at, event, FORK));
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('from the fork mallory/layers')]);
    expect(at.operations()).toEqual([]);
    expect(Object.keys(outputs)).toContain('report');
  });

  test('of a fork shows the plan with dry-run', async () => {
    const at = await place();
    const outcome = await run(at, { 'dry-run': 'true' }, startedBy(at, event, FORK));
    expect(failureOf(outcome)).toBe('');
    expect(at.operations().length).toBeGreaterThan(0);
    expect(writesAmong(at.aws.calls.map(({ operation }) => operation))).toEqual([]);
  });

  test('of a branch of the repository writes', async () => {
    const at = await place();
    const outcome = await run(at, {}, startedBy(at, event, OURS));
    expect(failureOf(outcome)).toBe('');
    expect(writesAmong(at.operations())).not.toEqual([]);
  });
});

describe.each(Object.entries(ACTIONS))('%s in a run that follows one of `workflow_run`', (_, run) => {
  test('fails without a call to AWS, though that one is of the repository itself', async () => {
    const at = await place();
    const { code, errors } = await run(at, {}, startedBy(at, 'workflow_run', OURS, 'workflow_run'));
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('after a run that was started by `workflow_run`')]);
    expect(at.operations()).toEqual([]);
  });
});

test('a name in the event becomes no workflow command', async () => {
  const at = await place();
  const hostile = { id: 2, full_name: 'x\n::set-output name=a::b\n<b>' };
  const { commands, code, errors } = await at.run({}, startedBy(at, 'pull_request_target', hostile));
  expect(code).toBe(1);
  expect(errors).toHaveLength(1);
  expect(commands.map(({ name }) => name)).not.toContain('set-output');
});
