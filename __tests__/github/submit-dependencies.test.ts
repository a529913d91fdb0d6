import { afterEach, describe, expect, test } from '@jest/globals';
import { startGitHubApi } from '../../emulator/github-api.js';
import { submitDependencies } from '../../src/github/submit-dependencies.ts';
import type { Component } from '../../src/packages/components.ts';
import { hurriedClock } from '../aws/hurried-clock.ts';
import { pullRequestEvent, inStep } from './event.ts';

const TOKEN = 'ghs_forTheStandInAndNothingElse0000000';
const SHA = 'ab'.repeat(20);
const RUN = {
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '123',
  GITHUB_WORKFLOW: 'layer',
  GITHUB_JOB: 'publish',
  GITHUB_SERVER_URL: 'https://github.com',
};

const component = (name: string): Component => ({
  ...{ purl: `pkg:npm/${name}@1.0.0`, name, version: '1.0.0', licences: [], paths: [] },
});
const JAR: Component = { name: 'jar', version: '1.0.0', licences: [], paths: [] };

type Settings = NonNullable<Parameters<typeof startGitHubApi>[0]>;
type Api = Awaited<ReturnType<typeof startGitHubApi>>;

let api: Api | undefined;
const before = { ...process.env };
afterEach(async () => {
  await api?.close();
  api = undefined;
  process.env = { ...before };
});

async function github(settings: Settings = {}): Promise<Api> {
  return (api = await startGitHubApi(settings));
}

/** Submits two packages of the layer `models`; says what went wrong. */
async function submitted(at: Api, { env = {}, event = {} }: { env?: object; event?: unknown } = {}) {
  Object.assign(process.env, RUN, env);
  return inStep(at.url, event, () =>
    submitDependencies(
      {
        layerName: 'models',
        components: [component('a'), component('b'), JAR],
        token: TOKEN,
        place: 'layer',
      },
      hurriedClock(20),
    ).then(
      () => 'submitted',
      (error: unknown) => (error as Error).message,
    ),
  );
}

describe('The packages of a layer', () => {
  test('are submitted to the dependency graph, each that has a purl', async () => {
    const at = await github();
    const components = [component('a'), JAR];
    Object.assign(process.env, RUN);
    await inStep(at.url, {}, () =>
      submitDependencies({ layerName: 'models', components, token: TOKEN, place: 'layer' }),
    );
    const entry = {
      package_url: 'pkg:npm/a@1.0.0',
      relationship: 'direct',
      scope: 'runtime',
      dependencies: [],
    };
    expect(at.snapshots).toEqual([
      {
        ...{ version: 0, sha: SHA, ref: 'refs/heads/main' },
        job: {
          ...{ id: '123', correlator: 'layer publish models' },
          html_url: 'https://github.com/octo-org/layers/actions/runs/123',
        },
        detector: { name: 'publish-layer', version: '1.0.0', url: 'https://github.com/org/publish-layer' },
        scanned: expect.stringMatching(/^20\d\d-.*Z$/),
        manifests: {
          models: {
            ...{ name: 'models', file: { source_location: 'layer' } },
            resolved: { 'pkg:npm/a@1.0.0': entry },
          },
        },
      },
    ]);
  });

  test("are a pull request's where the run is about one", async () => {
    const at = await github();
    const event = pullRequestEvent() as { pull_request: { head: object } };
    Object.assign(event.pull_request.head, { sha: 'cd'.repeat(20) });
    await submitted(at, { event, env: { GITHUB_REF: 'refs/pull/7/merge' } });
    expect(at.snapshots).toMatchObject([{ sha: 'cd'.repeat(20), ref: 'refs/pull/7/merge' }]);
  });

  test.each<[string, Settings, string]>([
    ['the right is missing', { contents: 'read' }, '`permissions: { contents: write }`'],
    ['the repository is hidden', { contents: 'none' }, '`permissions: { contents: write }`'],
    ['the graph is off', { dependencyGraph: false }, 'Switch the dependency graph on'],
    ['the token is none', { token: 'another' }, 'give it a token that is valid'],
  ])('are not where %s, and the message says what to do', async (__, settings, told) => {
    const at = await github(settings);
    const said = await submitted(at);
    expect(said).toContain(told);
    expect(said).toContain('could not be submitted to the dependency graph of octo-org/layers');
    expect(said).not.toContain(TOKEN);
    expect(at.snapshots).toEqual([]);
  });

  test.each(['status', 'html', 'broken-json', 'reset', 'secondary-rate-limit'] as const)(
    'are submitted again after %s',
    async (kind) => {
      const at = await github();
      at.fault({ kind, times: 2, seconds: 3 });
      expect(await submitted(at)).toBe('submitted');
      expect(at.snapshots).toHaveLength(1);
    },
  );

  test('are given up after a minute', async () => {
    const at = await github();
    at.fault({ kind: 'status', times: Infinity });
    expect(await submitted(at)).toContain('GitHub answered 500');
  });

  test.each(['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID'])('are not where there is no %s', async (name) => {
    const at = await github();
    expect(await submitted(at, { env: { [name]: '' } })).toContain(
      'the runner does not say which repository',
    );
    expect(at.requests).toEqual([]);
  });
});

test('The stand-in refuses what GitHub does not know', async () => {
  const at = await github();
  const headers = { authorization: `token ${TOKEN}`, 'user-agent': 'test' };
  const post = (body: unknown) =>
    fetch(`${at.url}/repos/octo-org/layers/dependency-graph/snapshots`, {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    });
  await submitted(at);
  const [good] = at.snapshots;
  for (const bad of [
    [],
    { ...good, sha: 'main' },
    { ...good, more: 1 },
    { ...good, job: { id: '1' } },
    { ...good, version: 1 },
  ])
    expect((await post(bad)).status).toBe(422);
  const resolved = { a: { package_url: 'pkg:npm/a b@1' } };
  expect((await post({ ...good, manifests: { a: { name: 'a', resolved } } })).status).toBe(422);
  expect((await post(good)).status).toBe(201);
});
