// .github/workflows/commit-dist.yml: what may come in by the artifact of a build, and what goes to Dependabot's branch.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { commit, git, runScript, tempFolder, testScript } from './script-of.ts';

const FILE = '.github/workflows/commit-dist.yml';
const BRANCH = 'dependabot/npm_and_yarn/aws-sdk-1';
const STEPS = ['Refuse what is no dist/', 'Put it in the place of the old one', 'Commit and push'];

/** Dependabot's branch on a server, a checkout of it, and an artifact. */
function scene(artifact: Record<string, string> = { 'index.js': 'new\n', 'package.json': '{}\n' }) {
  const [server, cwd, temp] = [tempFolder(), tempFolder(), tempFolder()];
  git(server, 'init', '--quiet', '--bare');
  const head = commit(cwd, { 'dist/index.js': 'old\n', 'dist/gone.js': 'old\n', 'src/index.ts': 'source\n' });
  git(cwd, 'remote', 'add', 'origin', server);
  git(cwd, 'push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
  for (const [path, text] of Object.entries(artifact)) {
    mkdirSync(join(temp, 'dist', path, '..'), { recursive: true });
    writeFileSync(join(temp, 'dist', path), text);
  }
  return { server, cwd, temp, head };
}

/** Runs the steps until one fails. @returns its name and what it said; '' for none */
function run({ cwd, temp }: Pick<ReturnType<typeof scene>, 'cwd' | 'temp'>): { failed: string; log: string } {
  const env = {
    BRANCH,
    GH_TOKEN: 'ghs_forTheTestAndNothingElse',
    GITHUB_SERVER_URL: 'https://github.example',
  };
  for (const name of STEPS) {
    const { code, log } = runScript(FILE, name, { cwd, temp, env });
    if (code !== 0) return { failed: name, log };
    expect(log).not.toContain('ghs_');
  }
  return { failed: '', log: '' };
}

const headOf = (server: string) => git(server, 'rev-parse', BRANCH);

describe('the rebuilt dist/', () => {
  testScript('is committed on the branch, and nothing besides', () => {
    const { server, cwd, temp, head } = scene();
    expect(run({ cwd, temp })).toEqual({ failed: '', log: '' });
    expect(git(server, 'log', '--format=%P %an', '-1', BRANCH)).toBe(`${head} github-actions[bot]`);
    expect(git(server, 'diff', '--name-status', head, BRANCH).split('\n')).toEqual([
      'D\tdist/gone.js',
      'M\tdist/index.js',
      'A\tdist/package.json',
    ]);
  });

  testScript('is not committed where it is the same', () => {
    const { server, cwd, temp, head } = scene({ 'index.js': 'old\n', 'gone.js': 'old\n' });
    expect(run({ cwd, temp }).failed).toBe('');
    expect(headOf(server)).toBe(head);
  });

  testScript('is not pushed over a commit that came meanwhile', () => {
    const { server, cwd, temp, head } = scene();
    const newer = commit(cwd, { 'package.json': '{}' });
    git(cwd, 'push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
    git(cwd, 'reset', '--quiet', '--hard', head);
    expect(run({ cwd, temp }).failed).toBe('Commit and push');
    expect(headOf(server)).toBe(newer);
  });

  const index = { 'index.js': 'new\n' };
  const refused: [string, Record<string, string>, ((folder: string) => void)?][] = [
    ['no index.js', { 'other.js': '' }],
    ['a folder', { ...index, 'sub/file.js': '' }],
    ['a folder of its own name', { ...index, 'dist/file.js': '' }],
    ['a file that steers git', { ...index, '.gitattributes': '* filter=x' }],
    ['a workflow', { ...index, '.github/workflows/x.yml': 'on: push' }],
    ['a script', { ...index, 'run.sh': 'exit' }],
    ['a name with a line break', { ...index, 'a\nb.js': '' }],
    ['more than 20 MB', { ...index, 'big.js': 'x'.repeat(20_000_001) }],
    ['a link', index, (folder) => symlinkSync('/etc/passwd', join(folder, 'link.js'))],
    ['a link to a folder', index, (folder) => symlinkSync('/etc', join(folder, 'etc'))],
  ];
  for (const [what, files, also] of refused) {
    testScript(`is refused with ${what}`, () => {
      const { server, cwd, temp, head } = scene(files);
      also?.(join(temp, 'dist'));
      const { failed, log } = run({ cwd, temp });
      expect(failed).toBe('Refuse what is no dist/');
      expect(log).toContain('::error::The artifact is not what the build makes');
      expect(headOf(server)).toBe(head);
    });
  }
});
