import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BuildProblem } from '../../src/build/build-problem.ts';
import { prepareBuild } from '../../src/build/build.ts';
import { findManifests } from '../../src/build/manifests.ts';
import { problemOf } from '../layer/problem-of.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { testOnPosix } from '../systems.ts';

function workspaceOf(tree: Tree): string {
  const workspace = temporaryFolder();
  writeTree(workspace, tree);
  return workspace;
}

function placesIn(tree: Tree, dependencies: string): string[] {
  return findManifests(dependencies, workspaceOf(tree)).map(({ place }) => place);
}

async function refusalIn(tree: Tree, dependencies: string): Promise<BuildProblem> {
  const problem = await problemOf(() => findManifests(dependencies, workspaceOf(tree)));
  if (problem instanceof BuildProblem) return problem;
  throw problem;
}

describe('the manifests of `dependencies`', () => {
  test.each([
    ['uv.lock', 'python', 'uv.lock'],
    ['pylock.toml', 'python', 'pylock.toml'],
    ['pylock.api.toml', 'python', 'pylock.toml'],
    ['poetry.lock', 'python', 'poetry.lock'],
    ['Pipfile.lock', 'python', 'Pipfile.lock'],
    ['requirements.txt', 'python', 'requirements.txt'],
    ['requirements-prod.txt', 'python', 'requirements.txt'],
    ['package-lock.json', 'nodejs', 'package-lock.json'],
    ['npm-shrinkwrap.json', 'nodejs', 'npm-shrinkwrap.json'],
    ['pnpm-lock.yaml', 'nodejs', 'pnpm-lock.yaml'],
  ])('%s itself is one for %s', (name, ecosystem, kind) => {
    const workspace = workspaceOf({ [`api/${name}`]: '' });
    expect(findManifests(`api/${name}`, workspace)).toEqual([
      { ecosystem, kind, file: join(workspace, 'api', name), place: `api/${name}` },
    ]);
  });

  test('a folder has one for each language', () => {
    expect(placesIn({ 'uv.lock': '', 'pyproject.toml': '', 'package-lock.json': '{}' }, '.')).toEqual([
      'uv.lock',
      'package-lock.json',
    ]);
  });

  test('requirements.txt beside a lock is made from the lock, which counts', () => {
    expect(placesIn({ 'requirements.txt': '', 'poetry.lock': '' }, '')).toEqual(['poetry.lock']);
  });

  test.each(['pyproject.toml', 'Pipfile', 'package.json'])('%s stands for the lock beside it', (name) => {
    const lock = {
      'pyproject.toml': 'uv.lock',
      Pipfile: 'Pipfile.lock',
      'package.json': 'package-lock.json',
    }[name];
    expect(placesIn({ [name]: '{}', [String(lock)]: '' }, name)).toEqual([lock]);
  });

  test.each([
    ['pnpm@10.1.0', 'pnpm-lock.yaml'],
    ['npm@11.0.0', 'package-lock.json'],
  ])('of two locks the one of the declared package manager counts: %s', (packageManager, lock) => {
    const tree = {
      'package.json': JSON.stringify({ packageManager }),
      'pnpm-lock.yaml': '',
      'package-lock.json': '{}',
    };
    expect(placesIn(tree, '.')).toEqual([lock]);
  });
});

describe('what is no manifest is refused with the way to one', () => {
  test('nothing at all', async () => {
    const { rule, what, fix } = await refusalIn({}, 'requirements.txt');
    expect(rule).toBe('build/no-lock');
    expect(what).toBe('There is nothing at "requirements.txt", which `dependencies` names (ENOENT).');
    expect(fix).toContain('uses: actions/checkout');
  });

  testOnPosix('symbolic links')('a broken link', async () => {
    const workspace = temporaryFolder();
    symlinkSync('nowhere', join(workspace, 'uv.lock'));
    const { what } = await problemOf(() => findManifests('uv.lock', workspace));
    expect(what).toBe('There is a broken link at "uv.lock", which `dependencies` names (ENOENT).');
  });

  test.each([
    ['pyproject.toml', 'uv lock'],
    ['Pipfile', 'pipenv lock'],
    ['requirements.in', 'uv pip compile --universal --generate-hashes -o requirements.txt requirements.in'],
    ['package.json', 'npm install --package-lock-only'],
  ])('a project without a lock: %s', async (name, command) => {
    for (const dependencies of [name, '.']) {
      const { rule, what, fix } = await refusalIn({ [name]: '{}' }, dependencies);
      expect(rule).toBe('build/no-lock');
      expect(what).toBe(
        `"${dependencies}" has ${name} and no lock beside it, so the layer would change with every release of a package.`,
      );
      expect(fix).toBe(`Make the lock and commit it: \`${command}\`.`);
    }
  });

  test('two locks of one language', async () => {
    const { rule, what, fix } = await refusalIn({ 'api/uv.lock': '', 'api/poetry.lock': '' }, 'api/');
    expect(rule).toBe('build/two-locks');
    expect(what).toBe('"api/" has uv.lock and poetry.lock, and only one can be the layer\'s.');
    expect(fix).toBe('Name it: `dependencies: api/uv.lock`, or remove the one that is not kept up to date.');
  });

  test.each(['yarn.lock', 'bun.lock', 'pom.xml', 'Gemfile.lock'])(
    'the lock of another tool: %s',
    async (name) => {
      const { what, fix } = await refusalIn({ [name]: '', 'package.json': '{}' }, '.');
      expect(what).toBe(`"." is built from ${name}, which this release does not read.`);
      expect(fix).toContain('give their folder as `path`');
    },
  );

  test('another file, and an empty folder', async () => {
    for (const dependencies of ['README.md', 'empty']) {
      const { what, fix } = await refusalIn({ 'README.md': '', 'empty/': '' }, dependencies);
      expect(what).toBe(`"${dependencies}" is no manifest, and no folder with one.`);
      expect(fix).toMatch(/^Give one of uv\.lock, .*pnpm-lock\.yaml, or the folder that it is in\.$/);
    }
  });
});

describe('parts that no manifest has', () => {
  test.each(['groups', 'extras'])('are refused: %s of a lock of npm', async (input) => {
    const workspace = workspaceOf({ 'package.json': '{}', 'package-lock.json': '{}' });
    const request = {
      ...{ dependencies: '.', workspace, groups: [], extras: [], [input]: ['aws'] },
      ...{ runtimes: ['nodejs22.x'], architectures: ['arm64'], scratch: temporaryFolder() },
      interruption: new AbortController().signal,
    };
    expect(await problemOf(() => prepareBuild(request))).toMatchObject({
      rule: 'build/part',
      what: `\`${input}\` is given, and package-lock.json has none: only locks of Python do.`,
      fix: `Take out \`${input}\`; of npm packages, the production dependencies are installed.`,
    });
  });
});
