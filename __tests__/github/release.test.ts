// .github/workflows/release.yml, and examples/verify.yml with which a user looks whether a release is one.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from '../child-process.ts';
import { runTool } from '../layer/tools.ts';
import { readWorkflow } from '../workflow-runner.ts';
import { commit, git, runScript, tempFolder, testScript } from './script-of.ts';

const FILE = '.github/workflows/release.yml';
const { prove, release } = readWorkflow(FILE).jobs;
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n### Added\n\n- Something.\n\n## [1.2.2] - 2026-11-01\n\n- Older.\n';
const REPOSITORY = { GITHUB_REPOSITORY: 'org/publish-layer', GITHUB_SHA: 'a'.repeat(40) };

const nameOf = ({ name, run = '', uses = '' }: { name?: string; run?: string; uses?: string }) =>
  name ?? (run || uses.replace(/@.*/, ''));

/** A checkout of a release. */
function checkout(changelog = CHANGELOG, version = '1.2.3'): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'scripts'));
  copyFileSync('scripts/release-notes.js', join(folder, 'scripts/release-notes.js'));
  commit(folder, {
    'CHANGELOG.md': changelog,
    'package.json': JSON.stringify({ version, type: 'module' }),
    'dist/index.js': 'code\n',
    'dist/sbom.cdx.json': '{}\n',
  });
  return folder;
}

/** Runs scripts/release-notes.js for a tag. */
function notesOf(tag: string, cwd: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release-notes.js', tag], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the release workflow', () => {
  test('proves dist/ and runs all tests where nothing can be written', () => {
    expect(prove?.permissions).toEqual({ contents: 'read' });
    expect(prove?.steps?.map(nameOf).slice(2)).toEqual([
      "Refuse a version that is not this commit's",
      'npm ci --ignore-scripts',
      'Refuse a dist/ that the sources do not build',
      'Refuse packages with known holes',
      'Run everything that must pass',
    ]);
  });

  test('releases after that, behind the rules of an environment, without a package of others', () => {
    expect(release).toMatchObject({ needs: 'prove', environment: 'release' });
    expect(release?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
    expect(release?.steps?.filter(({ run = '' }) => /\bnpm\b|\bnpx\b/.test(run))).toEqual([]);
    expect(JSON.stringify(release)).not.toContain('download-artifact');
  });

  test('attests before it publishes, and moves the tag of the major version last', () => {
    expect(release?.steps?.map(nameOf).slice(1)).toEqual([
      'Make the archive and the notes',
      'Refuse a version that is released',
      'Attest where dist/ and the archive come from',
      'Attest what is in it',
      'Create the release',
      'Move the tag of the major version',
    ]);
  });
});

describe('the notes of a release', () => {
  test('are its section of the changelog', () => {
    expect(notesOf('v1.2.3', checkout())).toEqual({ code: 0, out: '### Added\n\n- Something.\n', err: '' });
  });

  test.each([
    ['1.2.3', 'The tag is not vX.Y.Z.'],
    ['v1.2', 'The tag is not vX.Y.Z.'],
    ['v01.2.3', 'The tag is not vX.Y.Z.'],
    ['v1.2.3-rc.1', 'The tag is not vX.Y.Z.'],
    ['v1.2.3\n', 'The tag is not vX.Y.Z.'],
    ['v1.2.4', 'package.json has version 1.2.3, and the tag says 1.2.4.'],
  ])('are refused for the tag %j', (tag, message) => {
    expect(notesOf(tag, checkout())).toEqual({ code: 1, out: '', err: `${message}\n` });
  });

  test.each([
    '# Changelog\n\n## [Unreleased]\n',
    '## [1.2.3]\n\n- x\n',
    '## [1.2.3] - 2026-12-01\n\n## [1.2.2] - 2026-11-01\n',
  ])('are refused where the changelog has none: %j', (changelog) => {
    expect(notesOf('v1.2.3', checkout(changelog)).err).toContain('CHANGELOG.md has no section');
  });

  test('exist for what is released already', () => {
    const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d[^\]]*)\]/gm)];
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const [, one = ''] of released.slice(0, 1)) expect(one).toBe(version);
  });
});

testScript('The archive of a release holds the commit, and is the same each time', () => {
  const cwd = checkout();
  const archives = [1, 2].map(() => {
    const env = { VERSION_TAG: 'v1.2.3' };
    const { code, temp } = runScript(FILE, 'Make the archive and the notes', { cwd, env });
    expect(code).toBe(0);
    return join(temp, 'release/publish-layer-1.2.3.tar.gz');
  });
  const [first = '', second = ''] = archives;
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  const names = runTool('tar', ['--list', '--file', first]).split('\n');
  expect(names).toEqual(
    expect.arrayContaining(['dist/index.js', 'CHANGELOG.md'].map((name) => `publish-layer-1.2.3/${name}`)),
  );
});

describe('a version is refused', () => {
  const run = (cwd: string, tag = 'v1.2.3') =>
    runScript(FILE, "Refuse a version that is not this commit's", { cwd, env: { VERSION_TAG: tag } });

  testScript('unless its commit is on main', () => {
    const cwd = checkout();
    git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(run(cwd).code).toBe(0);
    commit(cwd, { 'src/index.ts': 'not reviewed\n' });
    const { code, log } = run(cwd);
    expect(code).toBe(1);
    expect(log).toContain('Only what is on main');
  });

  testScript('with the number of another one', () => {
    const cwd = checkout();
    git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(run(cwd, 'v1.2.4').code).toBe(1);
  });
});

describe('a version that is released', () => {
  const run = (gh: string) =>
    runScript(FILE, 'Refuse a version that is released', {
      ...{ cwd: tempFolder(), gh },
      env: { VERSION_TAG: 'v1.2.3', ...REPOSITORY },
    });

  testScript('is not released again', () => {
    expect(run('echo false')).toMatchObject({ code: 1, calls: [expect.stringContaining('api')] });
  });

  testScript('is one that was published: a draft that an attempt has left is removed', () => {
    const { code, calls } = run('if [[ $1 == api ]]; then echo true; fi');
    expect([code, calls[1]]).toEqual([0, 'release delete v1.2.3 --yes']);
    expect(run('')).toMatchObject({ code: 0, calls: [expect.stringContaining('api')] });
  });

  testScript('is not overlooked where GitHub does not answer', () => {
    expect(run('exit 1').code).toBe(1);
  });
});

describe('the tag of the major version', () => {
  const run = (tags: string[], patch = 'exit 0') =>
    runScript(FILE, 'Move the tag of the major version', {
      cwd: tempFolder(),
      gh: `case "$*" in *matching-refs*) printf '%s\\n' ${tags.join(' ')} ;; *PATCH*) ${patch} ;; esac`,
      env: { VERSION_TAG: 'v1.10.0', ...REPOSITORY },
    });
  const moved = `api --method PATCH repos/org/publish-layer/git/refs/tags/v1 --raw-field sha=${'a'.repeat(40)} --field force=true`;

  testScript('moves to the newest release', () => {
    const { code, calls } = run(['v1.2.0', 'v1.9.9', 'v1.10.0', 'v1.11.0-rc.1']);
    expect([code, calls.slice(1)]).toEqual([0, [moved]]);
  });

  testScript('is made where there is none', () => {
    const { code, calls } = run(['v1.10.0'], 'exit 1');
    expect([code, calls[2]]).toEqual([
      0,
      `api --method POST repos/org/publish-layer/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=${'a'.repeat(40)}`,
    ]);
  });

  testScript('stays where it is for an older one', () => {
    const { code, calls, log } = run(['v1.10.0', 'v1.11.0']);
    expect([code, calls.length]).toEqual([0, 1]);
    expect(log).toContain('v1.11.0 is newer than v1.10.0');
  });
});

describe('examples/verify.yml', () => {
  const VERIFY = 'examples/verify.yml';

  /** A repository whose workflows use ours by a tag and by a commit, in front of a server that has both. */
  function scene() {
    const server = tempFolder();
    const ours = join(server, 'org/publish-layer');
    mkdirSync(ours, { recursive: true });
    const sha = commit(ours, { 'dist/index.js': 'released\n', 'dist/publish.js': 'entry\n' });
    commit(ours, { 'dist/index.js': 'released later\n' });
    git(ours, 'tag', 'v1.2.3');
    const cwd = tempFolder();
    mkdirSync(join(cwd, '.github/workflows'), { recursive: true });
    const uses = [`org/publish-layer@v1.2.3`, `org/publish-layer/check@${sha}`, 'actions/checkout@v7'];
    writeFileSync(
      join(cwd, '.github/workflows/layer.yml'),
      uses.map((one) => `      - uses: ${one}\n`).join(''),
    );
    return { cwd, sha, env: { GITHUB_SERVER_URL: `file://${resolve(server)}` } };
  }

  testScript('verifies each file of each commit that is used', () => {
    const { cwd, sha, env } = scene();
    const found = runScript(VERIFY, 'Find what the workflows use', { cwd, env });
    expect([found.code, found.log]).toEqual([0, '']);
    const { temp } = found;
    const verified = runScript(VERIFY, 'Verify that each was released by the release workflow', {
      cwd,
      env,
      temp,
    });
    const files = [
      `${sha}/dist/index.js`,
      `${sha}/dist/publish.js`,
      'v1.2.3/dist/index.js',
      'v1.2.3/dist/publish.js',
    ];
    expect(verified.code).toBe(0);
    expect(verified.calls).toEqual(
      files.map(
        (file) =>
          `attestation verify ${temp}/used/${file} --repo org/publish-layer --signer-workflow org/publish-layer/.github/workflows/release.yml`,
      ),
    );
  });

  testScript('fails where one file was not attested, or nothing is found', () => {
    const { cwd, env } = scene();
    const { temp } = runScript(VERIFY, 'Find what the workflows use', { cwd, env });
    const name = 'Verify that each was released by the release workflow';
    const gh = 'if [[ $* == *v1.2.3/dist/index.js* ]]; then exit 1; fi';
    expect(runScript(VERIFY, name, { cwd, env, temp, gh }).code).not.toBe(0);
    const empty = runScript(VERIFY, name, { cwd, env, gh: 'test -e "$3"' });
    expect(empty.code).not.toBe(0);
  });
});
