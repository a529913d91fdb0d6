import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventPayload, EventRepository } from '../../src/github/event.ts';
import { currentEvent } from '../../src/github/event.ts';
import { refusalOf, refuseForks } from '../../src/github/forks.ts';
import { Problem } from '../../src/shared/problem.ts';
import { inStep } from './event.ts';

const OURS = { id: 1, full_name: 'octo-org/layers' };
const FORK = { id: 2, full_name: 'mallory/layers' };

/** Events that come with a pull request, as GitHub's webhooks have it. */
const WITH_PULL_REQUEST = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];
const ALL = [...WITH_PULL_REQUEST, 'workflow_run'];

/** What an event says of a pull request whose head is in a repository. */
function payloadOf(name: string, head: EventRepository): EventPayload {
  if (name === 'workflow_run')
    return { repository: OURS, workflow_run: { event: 'pull_request', head_repository: head } };
  return { repository: OURS, pull_request: { number: 7, head: { repo: head }, base: { repo: OURS } } };
}

const refused = (name: string, payload: EventPayload) => refusalOf({ name, payload }, 'publish');

describe('a run that writes to AWS', () => {
  test.each(ALL)('is refused on %s of a fork, and told what to do', (name) => {
    const { what, fix } = refused(name, payloadOf(name, FORK)) ?? {};
    expect(what).toContain(`started by \`${name}\` for a pull request from the fork mallory/layers: `);
    expect(what).toContain('Nothing is written to AWS.');
    expect(fix).toContain('on: { push: { branches: [main] } }');
    expect(fix).toContain('dry-run: true');
  });

  test('is told what is dangerous about each event', () => {
    const [target, run, plain] = ['pull_request_target', 'workflow_run', 'pull_request'].map(
      (name) => refused(name, payloadOf(name, FORK))?.what,
    );
    expect(target).toContain("this repository's secrets");
    expect(run).toContain('artifacts and caches');
    expect(plain).toContain('nobody of this repository has accepted');
  });

  test.each(ALL)('is refused on %s where the fork was deleted, or the event does not say', (name) => {
    expect(refused(name, payloadOf(name, null))).toBeInstanceOf(Problem);
    expect(refused(name, payloadOf(name, {}))).toBeInstanceOf(Problem);
    expect(refused(name, {})).toBeInstanceOf(Problem);
  });

  test.each(ALL)('may be started by %s from a branch of the repository itself', (name) => {
    expect(refused(name, payloadOf(name, OURS))).toBeUndefined();
    expect(refused(name, payloadOf(name, { id: 1, full_name: 'octo-org/renamed' }))).toBeUndefined();
    expect(refused(name, payloadOf(name, { full_name: 'Octo-Org/Layers' }))).toBeUndefined();
  });

  test.each(['push', 'workflow_dispatch', 'schedule', 'release', 'merge_group', ''])(
    'may be started by "%s"',
    (name) => {
      expect(refused(name, {})).toBeUndefined();
      expect(refused(name, { repository: OURS })).toBeUndefined();
    },
  );

  test('is refused on an event of another name that comes with a pull request of a fork', () => {
    expect(refused('pull_request'.toUpperCase(), payloadOf('pull_request', FORK))).toBeInstanceOf(Problem);
    expect(refused('an_event_to_come', payloadOf('pull_request', FORK))).toBeInstanceOf(Problem);
    expect(refused('an_event_to_come', payloadOf('pull_request', OURS))).toBeUndefined();
  });

  test('is refused after a merge too: a push is what brings merged code', () => {
    const payload = payloadOf('pull_request_target', FORK);
    Object.assign(payload.pull_request ?? {}, { merged: true, state: 'closed' });
    expect(refused('pull_request_target', payload)).toBeInstanceOf(Problem);
  });

  test('is never let through by a repository that is not this one', () => {
    const repository = fc.option(
      fc.record(
        { id: fc.oneof(fc.integer({ min: 2 }), fc.string()), full_name: fc.string() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALL), repository, (name, head) => {
        fc.pre(typeof head?.full_name !== 'string' || head.full_name.toLowerCase() !== OURS.full_name);
        expect(refused(name, payloadOf(name, head))).toBeInstanceOf(Problem);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every event that can start a workflow, and what may be done in a run that follows one of the repository's own. */
const FOLLOWED: Record<'may write' | 'is refused', string[]> = {
  'may write': [
    ...WITH_PULL_REQUEST,
    ...['push', 'create', 'schedule', 'workflow_dispatch', 'release', 'merge_group'],
  ],
  'is refused': [
    ...['workflow_run', 'workflow_call', 'repository_dispatch', 'dynamic'],
    ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'pull_request_comment'],
    ...['check_run', 'check_suite', 'status', 'deployment', 'deployment_status'],
    ...['fork', 'watch', 'gollum', 'label', 'milestone', 'delete', 'public', 'page_build'],
    ...['branch_protection_rule', 'registry_package', 'image_version', 'project', 'project_card'],
    ...['an_event_to_come', 'PUSH', 'push ', '', 'constructor', '__proto__'],
  ],
};

describe('a run that follows another', () => {
  const following = (event: unknown, head: EventRepository): EventPayload => ({
    repository: OURS,
    workflow_run: { event, head_repository: head },
  });

  test.each(FOLLOWED['may write'])('may write after `%s` of the repository itself', (event) => {
    expect(refused('workflow_run', following(event, OURS))).toBeUndefined();
  });

  test.each(FOLLOWED['may write'])('is refused after `%s` of a fork, or of a deleted one', (event) => {
    const { what } = refused('workflow_run', following(event, FORK)) ?? {};
    expect(what).toContain('for a pull request from the fork mallory/layers: ');
    expect(refused('workflow_run', following(event, null))).toBeInstanceOf(Problem);
  });

  test.each(FOLLOWED['is refused'])(
    'is refused after `%s`, whose head is always this repository',
    (event) => {
      for (const action of ['publish', 'promote', 'attach', 'prune', 'rollback'] as const) {
        const refusal = refusalOf({ name: 'workflow_run', payload: following(event, OURS) }, action);
        expect(refusal?.what).toContain(
          `started by \`workflow_run\` after a run that was started by \`${event}\`, which does not say whose code it had: `,
        );
        expect(refusal?.fix).toContain('dry-run: true');
      }
    },
  );

  test.each([undefined, null, 1, ['push'], { push: true }])(
    'is refused after %j, which is no name',
    (event) => {
      expect(refused('workflow_run', following(event, OURS))?.what).toContain(
        'by an event that is not named',
      );
    },
  );
});

describe('the event of a run', () => {
  const inEvent = <T>(payload: unknown, work: () => T) =>
    inStep('http://127.0.0.1:9', payload, () => {
      process.env['GITHUB_EVENT_NAME'] = 'pull_request_target';
      return Promise.resolve(work());
    });

  test('is read from the file of the runner', async () => {
    const payload = payloadOf('pull_request_target', FORK);
    expect(await inEvent(payload, currentEvent)).toEqual({ name: 'pull_request_target', payload });
  });

  test.each(['', 'null', '[]', '"text"', '{"pull_request":', '\u0000'])(
    'refuses a write where its file holds %j',
    async (text) => {
      await inEvent(text, () => {
        expect(() => refuseForks('publish', { dryRun: false })).toThrow('pull_request_target');
      });
    },
  );

  test('lets a dry run through', async () => {
    await inEvent(payloadOf('pull_request_target', FORK), () => {
      expect(() => refuseForks('rollback', { dryRun: true })).not.toThrow();
      expect(() => refuseForks('rollback', { dryRun: false })).toThrow('workflow_dispatch');
    });
  });
});
