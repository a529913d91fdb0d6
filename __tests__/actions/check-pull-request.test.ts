/** The check on a pull request: its comment, what it compares with, and what it may not do. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startGitHubApi } from '../../emulator/github-api.js';
import type { Tree } from '../layer/tree.ts';
import { failureOf, startPlace, TOKEN } from './step.ts';
import type { Place } from './step.ts';

type GitHub = Awaited<ReturnType<typeof startGitHubApi>>;
type Settings = Parameters<typeof startGitHubApi>[0];

const open: GitHub[] = [];

afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

/** A GitHub that takes the token of the workflow, and the environment of a run on its pull request. */
async function pullRequestIn(place: Place, settings: Settings = {}) {
  const github = await startGitHubApi({ token: TOKEN, ...settings });
  open.push(github);
  const event = join(place.home, 'event.json');
  const repo = { full_name: 'octo-org/layers' };
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { repo }, base: { repo } } }));
  return {
    github,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo-org/layers',
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'pull_request',
    },
  };
}

const DATA = { 'layer/data.txt': 'data\n' };
const bodies = ({ comments }: GitHub) => comments.map(({ body }) => body);

describe('The comment', () => {
  test('is made once and then updated in place, and not written where nothing changed', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place);
    const first = await place.check({}, env);
    expect(failureOf(first)).toBe('');
    expect(bodies(github)).toEqual([first.outputs['comment-body']]);
    const writes = github.requests.filter(({ method }) => method !== 'GET').length;
    await place.check({}, env);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    place.write({ 'layer/more.txt': 'more\n' });
    const third = await place.check({}, env);
    expect(bodies(github)).toEqual([third.outputs['comment-body']]);
    expect(third.outputs['comment-body']).not.toBe(first.outputs['comment-body']);
  });

  test('of one layer leaves that of another alone, though its name begins like it', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place);
    await place.check({}, env);
    await place.check({ 'layer-name': 'models-large' }, env);
    await place.check({ 'layer-name': 'models', 'compatible-runtimes': 'python3.12' }, env);
    expect(github.comments).toHaveLength(2);
  });

  test('of a layer that is not there any more replaces the one that said it passes', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place);
    await place.check({}, env);
    rmSync(join(place.workspace, 'layer'), { recursive: true });
    const { code } = await place.check({}, env);
    expect(code).toBe(1);
    expect(bodies(github)).toEqual([expect.stringContaining('There is nothing at')]);
  });

  test('is made of a layer that fails, too', async () => {
    const place = await startPlace();
    place.write({ 'layer/link': { link: 'gone' } });
    const { github, env } = await pullRequestIn(place);
    const { code } = await place.check({}, env);
    expect(code).toBe(1);
    expect(bodies(github)[0]).toContain('files/broken-link');
  });

  test('that may not be written is told with the permission that is missing; the check itself stands', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place, { permissions: 'read' });
    const outcome = await place.check({}, env);
    expect(failureOf(outcome)).toBe('');
    expect(github.comments).toEqual([]);
    expect(outcome.warnings.join()).toContain('pull-requests: write');
    expect(outcome.summary).toContain('pull-requests: write');
    expect(outcome.outputs['comment-body']).toContain('models');
  });

  test('that is demanded and may not be written fails the step', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { env } = await pullRequestIn(place, { permissions: 'read' });
    const { code, errors } = await place.check({ comment: 'true' }, env);
    expect(code).toBe(1);
    expect(errors.at(-1)).toContain('pull-requests: write');
  });

  test('is not made where it is switched off, and GitHub is not asked', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place);
    expect(failureOf(await place.check({ comment: 'false' }, env))).toBe('');
    expect(github.requests).toEqual([]);
  });

  test('never holds the token, whatever GitHub answers', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { github, env } = await pullRequestIn(place);
    github.fault({ kind: 'status', status: 422, message: `Bad credentials ${TOKEN}`, times: Infinity });
    const { log, summary, reportText, outputs } = await place.check({}, env);
    for (const text of [log, summary, reportText, JSON.stringify(outputs)]) expect(text).not.toContain(TOKEN);
  });
});

describe('Compared with the base', () => {
  test('a change tells what changed and that a merge would publish', async () => {
    const place = await startPlace();
    place.write({ ...DATA, 'base/layer/data.txt': 'data\n', 'base/layer/old.txt': 'old\n' });
    place.write({ 'layer/new.txt': 'new\n' });
    const { outputs, report } = await place.check({ 'base-path': 'base' });
    expect(outputs['would-publish']).toBe('true');
    expect(report.comparison).toMatchObject({
      with: { kind: 'base', path: 'base/layer' },
      files: { added: 1, removed: 1, changed: 0 },
    });
    expect(place.operations()).toEqual([]);
  });

  test('no change would publish nothing, and a layer that is new would', async () => {
    const place = await startPlace();
    place.write({ ...DATA, 'base/layer/data.txt': 'data\n', 'empty/README.md': '' });
    expect((await place.check({ 'base-path': 'base' })).outputs['would-publish']).toBe('false');
    const { outputs, report } = await place.check({ 'base-path': 'empty' });
    expect(outputs['would-publish']).toBe('true');
    expect(report.comparison?.isNew).toBe(true);
  });

  test('a base with a file where the layer is a folder has no such layer', async () => {
    const place = await startPlace();
    place.write({ 'layer/python/a.py': 'x', 'base/layer': 'a file' });
    const { outputs, report } = await place.check({ path: 'layer/python', 'base-path': 'base' });
    expect(outputs['would-publish']).toBe('true');
    expect(report.comparison?.isNew).toBe(true);
  });

  test.each<[string, Tree]>([
    ['that is not checked out', {}],
    ['that is a file', { base: '' }],
  ])('a base %s is an error', async (_, tree) => {
    const place = await startPlace();
    place.write({ ...DATA, ...tree });
    const { code, errors, outputs } = await place.check({ 'base-path': 'base' });
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('There is no folder at `base-path` ("base")')]);
    expect(outputs['would-publish']).toBe('unknown');
  });
});

describe('Compared with what is live', () => {
  test('what was published would publish nothing, and a change would', async () => {
    const place = await startPlace();
    place.write(DATA);
    await place.run({ license: 'MIT' });
    place.operations();
    const inputs = { license: 'MIT', 'compare-with': 'latest' };
    const same = await place.check(inputs);
    expect(failureOf(same)).toBe('');
    expect(same.outputs['would-publish']).toBe('false');
    expect(place.operations()).toEqual(['ListLayerVersions', 'GetLayerVersionByArn', 'GetObject']);
    place.write({ 'layer/data.txt': 'other\n' });
    const { outputs, report, log, summary, reportText } = await place.check(inputs);
    expect(outputs['would-publish']).toBe('true');
    expect(report.comparison).toMatchObject({ files: { added: 0, removed: 0, changed: 1 } });
    for (const text of [log, summary, reportText, JSON.stringify(outputs)]) {
      expect(text).not.toMatch(/X-Amz|presigned/);
    }
  });

  test('a layer without a version is new', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { outputs, report } = await place.check({ 'compare-with': 'latest' });
    expect(outputs['would-publish']).toBe('true');
    expect(report.comparison?.isNew).toBe(true);
  });

  test('a version by its ARN is compared with, whatever is newest', async () => {
    const place = await startPlace();
    place.write(DATA);
    const { outputs } = await place.run();
    place.write({ 'layer/data.txt': 'other\n' });
    await place.run();
    const arn = outputs['layer-version-arn'] ?? '';
    const { report } = await place.check({ 'compare-with': arn });
    expect(report.comparison).toMatchObject({ with: { kind: 'version', arn, version: 1 }, identical: false });
    // A publish goes by the newest version, whatever another one holds.
    expect(report.wouldPublish).toBe('unknown');
  });

  test('what AWS does not show is a warning, and the check goes on', async () => {
    const place = await startPlace({ allow: [] });
    place.write({ 'layer/link': { link: 'gone' } });
    const outcome = await place.check({ 'compare-with': 'latest', 'fail-on': 'never' });
    expect(failureOf(outcome)).toBe('');
    expect(outcome.warnings).toEqual([expect.stringContaining('lambda:ListLayerVersions')]);
    expect(outcome.outputs).toMatchObject({ errors: '1', 'would-publish': 'unknown' });
  });
});
