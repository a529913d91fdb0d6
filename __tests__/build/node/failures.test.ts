import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import {
  built,
  expectProblem,
  filesIn,
  locked,
  npmTree,
  ownHome,
  prepared,
  refusal,
  textIn,
  workspaceOf,
} from './build.ts';
import { installFailure } from '../../../src/build/node/failures.ts';
import { digestOf, startRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import { tarball } from './tarball.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import type { Tree } from '../../layer/tree.ts';

jest.setTimeout(180_000);

let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry([
    { name: 'plain', version: '1.0.0' },
    { name: 'other', version: '1.0.0' },
    { name: '@acme/private', version: '2.0.0' },
    { name: 'image', version: '1.0.0', fields: { optionalDependencies: { '@image/linux-arm64': '1.0.0' } } },
    { name: '@image/linux-arm64', version: '1.0.0', fields: { os: ['linux'], cpu: ['arm64'] } },
    { name: 'mac', version: '1.0.0', fields: { os: ['darwin'] } },
  ]);
});

beforeEach(() => {
  ownHome(); // What npm has in its cache is not fetched.
});

afterEach(() => {
  registry.answers.clear();
  delete registry.token;
  delete process.env['NPM_TOKEN'];
});

const treeOf = (name: string, more: Record<string, unknown> = {}): Tree =>
  npmTree(
    registry,
    { dependencies: { [name]: `^${registry.versionOf(name).version}` } },
    { [`node_modules/${name}`]: locked(registry, name, more) },
  );

const host = () => new URL(registry.url).host;

test('a lock that does not fit package.json is refused with what is missing', async () => {
  const tree = treeOf('plain');
  const manifest = JSON.parse(tree['package.json'] as string) as Record<string, unknown>;
  const dependencies = { plain: '^1.0.0', other: '^1.0.0' };
  const problem = await refusal(
    workspaceOf({ ...tree, 'package.json': JSON.stringify({ ...manifest, dependencies }) }),
  );
  expectProblem(
    problem,
    'build/lock-outdated',
    'package-lock.json does not fit its package.json: Missing: other@1.0.0 from lock file.',
    'Renew the lock and commit it: `npm install`, then `git add package-lock.json`.',
  );
});

test('a file with another digest than the lock names is refused with both', async () => {
  const other = tarball({ 'package.json': '{"name":"plain","version":"1.0.0"}', 'index.js': 'evil()' });
  registry.answers.set('plain-1.0.0.tgz', { body: other });
  expectProblem(
    await refusal(workspaceOf(treeOf('plain'))),
    'build/hash',
    `plain 1.0.0 is not the file that package-lock.json names: its digest is ${digestOf(other)}, and the lock has ${registry.integrityOf('plain')}.`,
    'See whether the registry replaced it before you trust the new file; then renew the lock: `npm cache clean --force && npm update plain`.',
  );
});

const authentication = () =>
  [
    'Give the token to this step as a variable that .npmrc names:',
    '',
    '    # .npmrc beside package.json',
    `    //${host()}/:_authToken=\${NODE_AUTH_TOKEN}`,
    '    # the step',
    '    env:',
    '      NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}',
    '',
    'For AWS CodeArtifact, run `aws codeartifact login --tool npm` in a step before this one; its token ends after 12 hours.',
  ].join('\n');

test('a registry that asks for a token is named, with the lines to add', async () => {
  registry.token = 'good-token-of-the-registry';
  expectProblem(
    await refusal(workspaceOf(treeOf('@acme/private'))),
    'build/index-auth',
    `${registry.addressOf('@acme/private')} refuses a request for a package of package-lock.json (401): the token is missing, has expired, or may not read it.`,
    authentication(),
  );
});

test('a token that .npmrc names by its variable opens the registry', async () => {
  registry.token = 'good-token-of-the-registry';
  process.env['NPM_TOKEN'] = 'good-token-of-the-registry';
  const tree = treeOf('@acme/private');
  const npmrc = `${tree['.npmrc'] as string}//${host()}/:_authToken=\${NPM_TOKEN}\n`;
  const { packages } = await built(workspaceOf({ ...tree, '.npmrc': npmrc }));
  expect(packages).toMatchObject([{ name: '@acme/private', version: '2.0.0' }]);
});

test('a wrong token is in no message', async () => {
  registry.token = 'good-token-of-the-registry';
  const tree = treeOf('@acme/private');
  const npmrc = `${tree['.npmrc'] as string}//${host()}/:_authToken=wrong-token-of-the-registry\n`;
  const problem = await refusal(workspaceOf({ ...tree, '.npmrc': npmrc }));
  expect(problem.rule).toBe('build/index-auth');
  expect(problem.message).not.toContain('wrong-token');
});

test.each([403, 404])('an answer %d is one of credentials', async (status) => {
  registry.answers.set('plain-1.0.0.tgz', { status });
  const problem = await refusal(workspaceOf(treeOf('plain')));
  expect({ rule: problem.rule, fix: problem.fix }).toEqual({
    rule: 'build/index-auth',
    fix: authentication(),
  });
  expect(problem.what).toBe(
    status === 403
      ? `${registry.addressOf('plain')} refuses a request for a package of package-lock.json (403): the token is missing, has expired, or may not read it.`
      : `${registry.addressOf('plain')} answers 404 to a request for a package of package-lock.json: it has no such package, or hides it from a request without a token.`,
  );
});

const UNREACHABLE =
  'Run the job again; behind a proxy, set HTTPS_PROXY and NO_PROXY, and NODE_EXTRA_CA_CERTS where it has certificates of its own.';

test('a registry that is out of order is named after three tries', async () => {
  registry.answers.set('plain-1.0.0.tgz', { status: 503 });
  const before = registry.requests.length;
  expectProblem(
    await refusal(workspaceOf(treeOf('plain'))),
    'build/index-unreachable',
    `${registry.addressOf('plain')} cannot be reached for the packages of package-lock.json (E503), after three tries of npm.`,
    UNREACHABLE,
  );
  expect(registry.requests.length - before).toBe(3);
});

test('a body that is cut short is no package', async () => {
  registry.answers.set('plain-1.0.0.tgz', { cutAt: 40 });
  const problem = await refusal(workspaceOf(treeOf('plain')));
  expect({ rule: problem.rule, fix: problem.fix }).toEqual({
    rule: 'build/index-unreachable',
    fix: UNREACHABLE,
  });
  expect(problem.what).toMatch(
    /^(?:The registry|http:\/\/127\.0\.0\.1:\S+) cannot be reached for the packages of package-lock\.json \(\w+\), after three tries of npm\.$/,
  );
});

test('a registry that nothing listens for is named', async () => {
  const tree = treeOf('plain', { resolved: 'http://127.0.0.1:9/plain/-/plain-1.0.0.tgz' });
  const npmrc = 'registry=http://127.0.0.1:9/\n';
  expectProblem(
    await refusal(workspaceOf({ ...tree, '.npmrc': npmrc })),
    'build/index-unreachable',
    'http://127.0.0.1:9/plain/-/plain-1.0.0.tgz cannot be reached for the packages of package-lock.json (ECONNREFUSED), after three tries of npm.',
    UNREACHABLE,
  );
});

const image = () =>
  npmTree(
    registry,
    { dependencies: { image: '1.0.0' } },
    {
      'node_modules/image': locked(registry, 'image'),
      'node_modules/@image/linux-arm64': locked(registry, '@image/linux-arm64', { optional: true }),
    },
  );

test('a package of the platform that npm leaves out because it cannot be fetched is an error', async () => {
  registry.answers.set('linux-arm64-1.0.0.tgz', { status: 503 });
  expectProblem(
    await refusal(workspaceOf(image())),
    'build/index-unreachable',
    '@image/linux-arm64 1.0.0, which package-lock.json has for the platform of the layer, could not be fetched whole (503), and npm left it out.',
    'Run the job again, and see that the registry has the package that the lock names.',
  );
});

test('a package of the platform that npm leaves out for want of a token is an error of credentials', async () => {
  registry.answers.set('linux-arm64-1.0.0.tgz', { status: 403 });
  const problem = await refusal(workspaceOf(image()));
  expect(problem.rule).toBe('build/index-auth');
  expect(problem.what).toContain('@image/linux-arm64');
});

test('a package that is for another system alone is refused', async () => {
  expectProblem(
    await refusal(workspaceOf(treeOf('mac'))),
    'build/lock-platform',
    "mac@1.0.0 of package-lock.json is not for Lambda's Linux on the declared architecture.",
    'Make it an optional dependency (`npm install --save-optional mac`), or take it out.',
  );
});

test('a cancelled job ends npm', async () => {
  const cancelled = new AbortController();
  const build = await prepared(workspaceOf(treeOf('plain')), { interruption: cancelled.signal });
  cancelled.abort();
  await expect(build.install(temporaryFolder())).rejects.toThrow(/abort/i);
});

test('tokens of .npmrc stay on no disk, whether npm fails or not', async () => {
  const tree = treeOf('plain');
  const npmrc = `${tree['.npmrc'] as string}//${host()}/:_authToken=token-of-the-registry\n`;
  const scratch = temporaryFolder();
  const wanted = { scratch };
  await built(workspaceOf({ ...tree, '.npmrc': npmrc }), wanted);
  registry.answers.set('plain-1.0.0.tgz', { status: 403 });
  ownHome();
  await refusal(workspaceOf({ ...tree, '.npmrc': npmrc }), wanted);
  const left = filesIn(scratch).filter((path) => !path.endsWith('/'));
  expect(left.filter((path) => textIn(scratch, path).includes('token-of-the-registry'))).toEqual([]);
});

test.each([
  ['SIGTERM', 'npm 11.0.0 failed to install package-lock.json (SIGTERM).'],
  ['EACCES', 'npm 11.0.0 failed to install package-lock.json (EACCES).'],
  [1, 'npm 11.0.0 failed to install package-lock.json.'],
])('an npm that ends by %s without a word is named with that', (code, what) => {
  const tool = { name: 'npm', version: '11.0.0' };
  const result = { code, stdout: '', stderr: '' };
  const problem = installFailure({ tool, place: 'package-lock.json', result, titleOf: () => undefined });
  expect([problem.rule, problem.what]).toEqual(['build/tool', what]);
});

// Source: messages of npm 11 and of pnpm 10 for a release that a registry does not have.
test.each([
  [
    'npm',
    'npm error code ETARGET\nnpm error notarget No matching version found for @acme/lib@^9.0.0.\n',
    'install',
    '@acme/lib@^9.0.0',
  ],
  [
    'pnpm',
    ' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for @acme/lib@^9.0.0 while fetching it from https://registry.npmjs.org/\n\nThe latest release of @acme/lib is "1.0.0".\n',
    'update',
    '@acme/lib@^9.0.0',
  ],
  [
    'pnpm',
    ' ERR_PNPM_NO_VERSIONS  No versions available for @acme/lib. The package may be unpublished.\n',
    'update',
    '@acme/lib',
  ],
  [
    'pnpm',
    ' ERR_PNPM_UNPUBLISHED_PKG  No versions available for @acme/lib because it was unpublished\n',
    'update',
    '@acme/lib',
  ],
])('a release that the registry does not have is no matter of a token for %s: %s', (...given) => {
  const [name, stderr, command, release] = given;
  const lock = name === 'npm' ? 'package-lock.json' : 'pnpm-lock.yaml';
  const result = { code: 1, stdout: '', stderr };
  const tool = { name, version: '11.0.0' };
  expectProblem(
    installFailure({ tool, place: lock, result, titleOf: () => undefined }),
    'build/lock-outdated',
    `${lock} or its package.json asks for ${release}, which the registry does not have.`,
    `If it was taken back, ask for another release: \`${name} ${command} @acme/lib\`, and commit the lock. If it is a release of your own, see that .npmrc names the registry that has it.`,
  );
});
