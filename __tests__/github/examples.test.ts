// The workflows of docs/forks.md: the script that posts is run as actions/github-script runs it.
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { startGitHubApi } from '../../emulator/github-api.js';
import { comment } from '../../src/report/comment.ts';
import { checkReportOf, findingOf } from '../report/check-report-of.ts';
import { HOSTILE, hostileNames } from '../report/hostile-text.ts';
import { testOnPosix } from '../systems.ts';

interface Workflow {
  name: string;
  on: { workflow_run?: { workflows: string[] } };
  permissions: object;
  jobs: Record<string, Job>;
}

interface Job {
  permissions: Record<string, string>;
  steps: { id?: string; uses?: string; run?: string; with?: Record<string, string> }[];
}

const FILES = ['examples/check.yml', 'examples/check-comment.yml'];
const [check, post] = FILES.map((file) => parse(readFileSync(file, 'utf8')) as Workflow) as [
  Workflow,
  Workflow,
];
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);

describe('the examples', () => {
  test('are what the documentation shows', () => {
    const document = readFileSync('docs/forks.md', 'utf8');
    for (const file of FILES) {
      expect(document).toContain(`<!-- ${file} -->\n\n\`\`\`yaml\n${readFileSync(file, 'utf8')}\`\`\`\n`);
    }
  });

  test('give the checking job no right to write, and the posting job nothing of the pull request', () => {
    expect([check.permissions, post.permissions]).toEqual([{}, {}]);
    expect(Object.values(check.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
    expect(Object.values(post.jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', 'pull-requests': 'write' },
    ]);
    expect(steps(post).map(({ uses = '' }) => uses.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
    expect(post.on.workflow_run?.workflows).toEqual([check.name]);
  });

  test('pin the actions of others, and put no expression into a script', () => {
    for (const { uses = '', run = '', with: { script = '' } = {} } of [...steps(check), ...steps(post)]) {
      if (uses && !uses.startsWith('org/')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run + script).not.toContain('${{');
    }
  });

  test('use inputs and outputs that the check has', () => {
    const action = parse(readFileSync('check/action.yml', 'utf8')) as { inputs: object; outputs: object };
    const step = steps(check).find(({ id }) => id === 'check');
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    expect(Object.keys(action.outputs)).toContain('comment-body');
  });
});

const HEAD = { sha: '4f'.repeat(20), repo: { id: 42 } };
const RUN = { head_sha: HEAD.sha, head_repository: { id: 42 } };
const BODY = comment(checkReportOf());
const [MARKER] = BODY.split('\n');

describe('the script that posts', () => {
  let folder = '';
  let api: Awaited<ReturnType<typeof startGitHubApi>>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'artifact-'));
    api = await startGitHubApi({
      head: HEAD,
      comments: [{ body: 'First!', login: 'octocat', type: 'User' }],
    });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await api.close();
  });

  const source = steps(post).at(-1)?.with?.['script'] ?? '';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is how actions/github-script runs one
  const script = new Function(
    ...['require', 'process', 'github', 'context', 'core'],
    `return (async () => {${source}})()`,
  ) as (...globals: unknown[]) => Promise<void>;

  /** Runs it for an artifact, after a run. */
  async function run(body: string, number = '7', workflowRun: object = RUN): Promise<void> {
    writeFileSync(join(folder, 'body.md'), body);
    writeFileSync(join(folder, 'number'), number);
    await execute(workflowRun);
  }

  async function execute(workflowRun: object = RUN): Promise<void> {
    const github = getOctokit('ghs_forTheStandInAndNothingElse0000000', { baseUrl: api.url });
    const context = { repo: { owner: 'octo-org', repo: 'layers' }, payload: { workflow_run: workflowRun } };
    const core = { notice: () => undefined };
    const require = createRequire(import.meta.url);
    await script(require, { env: { FOLDER: folder } }, github, context, core);
  }

  const bodies = () => api.comments.map(({ body }) => body);

  test('creates the comment, leaves it when nothing changed, and updates it in place', async () => {
    await run(BODY);
    expect(bodies()).toEqual(['First!', BODY]);
    await run(BODY);
    const other = comment(checkReportOf({ findings: [findingOf('native/machine')] }));
    await run(other);
    expect(bodies()).toEqual(['First!', other]);
    expect(api.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual([
      'POST',
      'PATCH',
    ]);
  });

  test.each([
    ['another commit', '7', { ...RUN, head_sha: '00'.repeat(20) }],
    ['the same commit of another repository', '7', { ...RUN, head_repository: { id: 43 } }],
    ['no pull request', 'seven', RUN],
    ['a fraction', '7.5', RUN],
  ])('writes nothing where the number is of %s', async (_, number, workflowRun) => {
    await run(BODY, number, workflowRun);
    expect(bodies()).toEqual(['First!']);
  });

  test('writes nothing where there is no such pull request', async () => {
    await expect(run(BODY, '8')).rejects.toThrow();
    expect(bodies()).toEqual(['First!']);
  });

  test.each([
    ['no marker', 'Hello'],
    ['a marker that is not the first line', `Hello\n${BODY}`],
    ['a marker of two lines', `<!-- publish-layer check: a\nb -->\n`],
    ['too many characters', BODY + 'x'.repeat(65_536)],
    ['far too many characters', BODY + 'x'.repeat(300_000)],
    ...[
      '[link](https://evil.example)',
      '[link](//evil.example)',
      '[a]: //evil.example',
      '![image](//evil.example/x.png)',
      'https://evil.example',
      'www.evil.example',
      '<a href=//evil.example>x</a>',
      '<img src=//evil.example/x.png>',
      '<details ontoggle=x>',
      '<!-- hidden -->',
      '@octocat',
      '&#64;octocat',
      '&#x40;octocat',
      '&commat;octocat',
      'someone@evil.example',
      'fixes #1',
      '```mermaid\nflowchart LR\n```',
    ].map((text) => [text, `${BODY}${text}\n`] as const),
  ])('refuses a body with %s', async (_, body) => {
    await expect(run(body)).rejects.toThrow('body.md');
    expect(bodies()).toEqual(['First!']);
    expect(api.requests).toEqual([]);
  });

  testOnPosix('symbolic links without a right')('refuses a symbolic link', async () => {
    writeFileSync(join(folder, 'secret'), BODY);
    writeFileSync(join(folder, 'number'), '7');
    symlinkSync(join(folder, 'secret'), join(folder, 'body.md'));
    await expect(execute()).rejects.toThrow('body.md is not what the check wrote.');
    expect(api.requests).toEqual([]);
  });

  test("never touches a person's comment that begins with the marker", async () => {
    api.comments.push({ id: 1, body: `${MARKER}\nMine.`, user: { login: 'octocat', type: 'User' } });
    await run(BODY);
    expect(bodies()).toEqual(['First!', `${MARKER}\nMine.`, BODY]);
  });

  const isReport = /function isReport[\s\S]*?\n}\n/.exec(source)?.[0] ?? '';
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the same, for one function of it
  const accepts = new Function('body', `${isReport} return isReport(body);`) as (body: string) => boolean;

  test('takes every report of the check, whatever its layer is made of', () => {
    const take = (text: string) => {
      const finding = { rule: text, severity: 'error' as const, path: text, message: text, fix: text };
      const report = checkReportOf({ findings: [finding], warnings: [text], runtimes: [text] });
      expect(accepts(comment(report))).toBe(true);
    };
    HOSTILE.forEach(take);
    fc.assert(fc.property(hostileNames, take));
  });
});
