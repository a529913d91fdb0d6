import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startGitHubApi } from '../../emulator/github-api.js';
import { upsertComment } from '../../src/github/comment-on-pull-request.ts';
import type { Commented } from '../../src/github/comment-on-pull-request.ts';
import { marker } from '../../src/report/comment.ts';
import { hurriedClock } from '../aws/hurried-clock.ts';
import { inStep, pullRequestEvent } from './event.ts';

const TOKEN = 'ghs_forTheStandInAndNothingElse0000000';
const MODELS = marker('models');
const body = (text: string, layer = MODELS) => `${layer}\n### Report\n\n${text}\n`;

type Settings = NonNullable<Parameters<typeof startGitHubApi>[0]>;
type Api = Awaited<ReturnType<typeof startGitHubApi>>;

let api: Api | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

/** Starts the stand-in; it is closed after the test. */
async function github(settings: Settings = {}): Promise<Api> {
  api = await startGitHubApi(settings);
  return api;
}

interface Step {
  text?: string;
  token?: string;
  event?: unknown;
  clock?: ReturnType<typeof hurriedClock>;
}

/** Comments for the layer `models` as a step of pull request 7. */
function say(at: Api, { text = 'New.', token = TOKEN, event = pullRequestEvent(), clock }: Step = {}) {
  return inStep(at.url, event, () =>
    upsertComment({ token, marker: MODELS, body: body(text) }, clock ?? hurriedClock(20)),
  );
}

const bodies = (at: Api) => at.comments.map((comment) => comment.body);
const methods = (at: Api) => at.requests.map(({ method }) => method);

/** What is told of a comment that was not made. */
function reason(commented: Commented): string {
  return 'what' in commented ? `${commented.what} ${commented.fix}` : '';
}

describe('the comment', () => {
  test('is created where there is none', async () => {
    const at = await github({ comments: [{ body: 'Nice work!', login: 'octocat', type: 'User' }] });
    const url = 'https://github.com/octo-org/layers/pull/7#issuecomment-1001';
    expect(await say(at)).toEqual({ result: 'created', url });
    expect(bodies(at)).toEqual(['Nice work!', body('New.')]);
    expect(at.comments[1]?.user.login).toBe('github-actions[bot]');
  });

  test('is updated where it is', async () => {
    const at = await github({ comments: [{ body: body('Old.') }, { body: 'Nice work!' }] });
    expect(await say(at)).toMatchObject({ result: 'updated' });
    expect(bodies(at)).toEqual([body('New.'), 'Nice work!']);
  });

  test('is left alone where it says the same, whatever its line ends', async () => {
    const same = body('New.').trimEnd().replaceAll('\n', '\r\n');
    const at = await github({ comments: [{ body: same }] });
    expect(await say(at)).toMatchObject({ result: 'unchanged' });
    expect(methods(at)).toEqual(['GET']);
  });

  test('is found among 250 others, a hundred at a time', async () => {
    const others = Array.from({ length: 250 }, (_, n) => ({ body: `Comment ${n}` }));
    const at = await github({ comments: [...others, { body: body('Old.') }] });
    expect(await say(at)).toMatchObject({ result: 'updated' });
    expect(at.requests.map(({ path }) => /[?&]page=(\d+)/.exec(path)?.[1])).toEqual([
      '1',
      '2',
      '3',
      undefined,
    ]);
    expect(bodies(at)[250]).toBe(body('New.'));
    expect(at.comments).toHaveLength(251);
  });

  test('is the oldest where there are several, and the others stay as they are', async () => {
    const at = await github({ comments: [{ body: body('1') }, { body: body('2') }, { body: body('3') }] });
    expect(await say(at)).toMatchObject({ result: 'updated' });
    expect(bodies(at)).toEqual([body('New.'), body('2'), body('3')]);
  });

  test("is never another layer's, nor one whose name begins alike", async () => {
    const others = ['model', 'models-2', 'mod'].map((name) => ({ body: body('Theirs.', marker(name)) }));
    const at = await github({ comments: others });
    expect(await say(at)).toMatchObject({ result: 'created' });
    expect(bodies(at).slice(0, 3)).toEqual(others.map((other) => other.body));
  });

  test("is never a person's who quotes it or copies it whole", async () => {
    const texts = [`> ${MODELS}\n> quoted`, `Look at this:\n${body('Old.')}`, body('Copied.')];
    const people = texts.map((text) => ({ body: text, login: 'octocat', type: 'User' as const }));
    const at = await github({ comments: people });
    expect(await say(at)).toMatchObject({ result: 'created' });
    expect(bodies(at)).toEqual([...texts, body('New.')]);
  });

  test("is a person's where the token is that person's", async () => {
    const at = await github({
      user: { login: 'octocat', type: 'User' },
      comments: [{ body: body('Theirs.'), login: 'someone-else' }, { body: body('Mine.') }],
    });
    expect(await say(at)).toMatchObject({ result: 'updated' });
    expect(bodies(at)).toEqual([body('Theirs.'), body('New.')]);
  });
});

describe('nothing is written', () => {
  test.each([
    ['a push', { ref: 'refs/heads/main', commits: [] }],
    ['workflow_run', { workflow_run: { pull_requests: [{ number: 7 }] } }],
    ['an event that cannot be read', '{"pull_request": '],
    ['an event that is null', null],
    ['a number that is none', { pull_request: { number: '../../user' } }],
  ])('for %s, and it says why', async (_, event) => {
    const at = await github();
    const commented = await say(at, { event });
    expect(commented.result).toBe('no-pull-request');
    expect(reason(commented)).toContain('pull_request');
    expect(at.requests).toEqual([]);
  });

  test.each<[string, Settings, Step, RegExp]>([
    [
      'without the right to',
      { permissions: 'read' },
      {},
      /403.*`permissions: \{ contents: read, pull-requests: write \}`/,
    ],
    ['without any right', { permissions: 'none' }, {}, /404.*pull-requests: write/],
    [
      'from a fork',
      { permissions: 'read' },
      { event: pullRequestEvent('someone/layers') },
      /fork.*workflow_run.*docs\/forks\.md/,
    ],
    [
      'from a fork that is gone',
      { permissions: 'read' },
      { event: pullRequestEvent('') },
      /fork.*workflow_run/,
    ],
    ['where the conversation is locked', { locked: true }, {}, /locked.*Unlock/],
    [
      'with a token that is none',
      {},
      { token: 'ghs_notTheRightOneAtAll0000000000000000' },
      /401.*`github-token`/,
    ],
    ['with an empty token', {}, { token: '' }, /no token.*`github-token`/],
  ])('%s, and it says what is missing', async (_, settings, step, expected) => {
    const at = await github(settings);
    const commented = await say(at, step);
    expect(commented.result).toBe('refused');
    expect(reason(commented)).toMatch(expected);
    expect(at.comments).toEqual([]);
    expect(methods(at).length).toBeLessThanOrEqual(2);
  });

  test('when the body is too long, and it says so once', async () => {
    const at = await github();
    const commented = await say(at, { text: 'x'.repeat(65_536) });
    expect(commented.result).toBe('refused');
    expect(reason(commented)).toContain('422');
    expect(methods(at)).toEqual(['GET', 'POST']);
  });
});

describe('trouble that passes is waited for', () => {
  test.each([
    ['an error of the server', { kind: 'status', status: 500, times: 2 }],
    ['a gateway that answers in HTML', { kind: 'html', times: 2 }],
    ['JSON that is cut short', { kind: 'broken-json' }],
    ['a connection that breaks', { kind: 'reset', times: 2 }],
    ['a call that is never answered', { kind: 'hang' }],
    ['the rate limit', { kind: 'rate-limit', seconds: 3 }],
    ['the secondary rate limit', { kind: 'secondary-rate-limit', seconds: 3 }],
  ] as const)('%s', async (_, fault) => {
    const at = await github();
    at.fault({ ...fault });
    expect(await say(at)).toMatchObject({ result: 'created' });
    expect(bodies(at)).toEqual([body('New.')]);
  });

  test.each(['reset', 'broken-json', 'hang', 'status'] as const)(
    'and a reply that is lost (%s) leaves one comment, not two',
    async (kind) => {
      const at = await github();
      at.fault({ kind, method: 'POST', when: 'after' });
      expect(await say(at)).toMatchObject({ result: 'unchanged' });
      expect(bodies(at)).toEqual([body('New.')]);
    },
  );
});

describe('trouble that does not pass', () => {
  test.each([
    ['status', /500.*run the job again/],
    ['broken-json', /could not be reached or understood/],
    ['reset', /could not be reached or understood/],
    ['hang', /could not be reached or understood/],
  ] as const)('ends after about 20 seconds: %s', async (kind, expected) => {
    const at = await github();
    at.fault({ kind, times: Infinity });
    const clock = hurriedClock(20);
    const commented = await say(at, { clock });
    expect(commented.result).toBe('unavailable');
    expect(reason(commented)).toMatch(expected);
    expect(clock.slept()).toBeLessThanOrEqual(20_000);
    expect(at.requests.length).toBeGreaterThan(1);
  });

  test.each(['rate-limit', 'secondary-rate-limit'] as const)(
    'is not waited for where GitHub says it takes longer: %s',
    async (kind) => {
      const at = await github();
      at.fault({ kind, seconds: 600, times: Infinity });
      const clock = hurriedClock();
      const commented = await say(at, { clock });
      expect(commented.result).toBe('unavailable');
      expect(reason(commented)).toMatch(/rate limit/);
      expect(clock.slept()).toBe(0);
      expect(at.requests).toHaveLength(1);
    },
  );

  test('of an address where nobody listens', async () => {
    const at = await github();
    await at.close();
    expect(await say(at)).toMatchObject({ result: 'unavailable' });
    api = undefined;
  });
});

test.each([TOKEN, 'an-opaque-token-of-another-shape'])(
  'the token is not in what is told, even where GitHub tells it: %s',
  async (token) => {
    const at = await github({ token });
    at.fault({ kind: 'status', status: 403, message: `The token ${token} may not.` });
    const told = JSON.stringify(await say(at, { token }));
    expect(told).toContain('The token *** may not.');
    expect(told).not.toContain(token);
  },
);

describe('on a GitHub Enterprise server', () => {
  test('the comment goes to its API, and nothing is asked of github.com', async () => {
    const at = await github();
    const asked: string[] = [];
    const own = new URL(at.url).host;
    const note = (message: unknown) => {
      const { request } = message as { request: { origin: string } };
      asked.push(new URL(request.origin).host);
    };
    const server = process.env['GITHUB_SERVER_URL'];
    process.env['GITHUB_SERVER_URL'] = 'https://github.example.com';
    subscribe('undici:request:create', note);
    try {
      expect(await say(at)).toMatchObject({ result: 'created' });
    } finally {
      unsubscribe('undici:request:create', note);
      if (server === undefined) delete process.env['GITHUB_SERVER_URL'];
      else process.env['GITHUB_SERVER_URL'] = server;
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked)).toEqual(new Set([own]));
  });
});
