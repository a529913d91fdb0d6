import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipOf as plainZip } from '../../emulator/index.js';
import { spawnSync } from '../child-process.ts';
import { randomBytes } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { UTF8_FLAG, zipOf } from '../layer/zip-builder.ts';
import { OUTPUTS, ROLLBACK_OUTPUTS, startPlace } from './step.ts';
import type { Outcome, Place } from './step.ts';

/** What a user may get wrong, the words that name it, and the words that say what to do. */
interface Mistake {
  it: string;
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
  files?: Tree;
  /** The systems that have such a thing; all unless told. */
  on?: 'posix' | 'linux';
  /** For what a tree cannot hold. */
  prepare?: (place: Place) => void | Promise<void>;
  names: string | RegExp;
  says: string | RegExp;
}

const LAYER: Tree = { 'layer/python/a.py': 'A = 1\n' };
const READY: Tree = { 'layer.zip': plainZip({ 'python/a.py': 'A = 1\n' }) };
const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${n}`).join();
const FUNCTION_ELSEWHERE = 'arn:aws:lambda:us-east-1:123456789012:function:api';

/** Expects that a step failed for one reason, in one annotation that names it and says what to do, and told it everywhere. */
function expectRefusal(outcome: Outcome, { names, says }: Pick<Mistake, 'names' | 'says'>): void {
  const { code, errors, commands, outputs, report, summary } = outcome;
  expect(code).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(typeof names === 'string' ? new RegExp(escaped(names)) : names);
  expect(errors[0]).toMatch(typeof says === 'string' ? new RegExp(escaped(says)) : says);
  expect(errors[0]).not.toMatch(/undefined|\[object|in a way it does not know/);
  expect(new Set(commands.map(({ name }) => name))).not.toContain('set-output');
  expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(outputs).toMatchObject({
    published: 'false',
    functions: '[]',
    version: '',
    'layer-version-arns': '{}',
  });
  expect(report.outcome).toBe('failed');
  expect(report.problems).toHaveLength(1);
  expect(errors[0]).toBe(report.problems.map(({ what, fix }) => `${what} ${fix}`).join());
  expect(summary).toContain('❌ Layer');
  expect(summary.match(/^> \[!CAUTION\]$/gm)).toHaveLength(1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Makes the mistake and expects that it is refused before AWS is called. */
async function expectMistake(mistake: Mistake): Promise<void> {
  const place = await startPlace();
  place.write(LAYER);
  if (mistake.files) place.write(mistake.files);
  await mistake.prepare?.(place);
  expectRefusal(await place.run(mistake.inputs, mistake.env), mistake);
  expect(place.operations()).toEqual([]);
}

/** Those that this system cannot make are named in a line. */
function tests(mistakes: Mistake[]) {
  const [isPosix, isLinux] = [process.platform !== 'win32', process.platform === 'linux'];
  const canBe = ({ on }: Mistake) => on === undefined || (on === 'posix' ? isPosix : isLinux);
  const skipped = mistakes.filter((mistake) => !canBe(mistake)).map(({ it }) => it);
  if (skipped.length > 0) console.warn(`this system has no such thing, skipped: ${skipped.join(', ')}`);
  return test.each(mistakes.filter(canBe).map((mistake) => [mistake.it, mistake] as const));
}

describe('layer-name is refused when it', () => {
  tests([
    { it: 'is missing', inputs: { 'layer-name': '' }, names: '`layer-name`', says: 'with: { layer-name' },
    { it: 'is blank', inputs: { 'layer-name': '  \n ' }, names: '`layer-name`', says: 'with: { layer-name' },
    {
      it: 'is the ARN of a layer',
      inputs: { 'layer-name': 'arn:aws:lambda:eu-central-1:123456789012:layer:models' },
      names: '`layer-name` is "arn:aws:lambda:',
      says: '`layer-name: models`',
    },
    {
      it: 'is the ARN of a version',
      inputs: { 'layer-name': 'arn:aws:lambda:eu-central-1:123456789012:layer:models:3' },
      names: '`layer-name`',
      says: '`layer-name: models`',
    },
    {
      it: 'holds a colon',
      inputs: { 'layer-name': 'models:3' },
      names: 'models:3',
      says: 'Give the bare name',
    },
    {
      it: 'holds a space',
      inputs: { 'layer-name': 'my models' },
      names: '"my models"',
      says: 'letters, digits',
    },
    { it: 'holds a slash', inputs: { 'layer-name': 'a/b' }, names: '`layer-name`', says: 'letters, digits' },
    {
      it: 'holds a dot',
      inputs: { 'layer-name': 'models.v2' },
      names: '`layer-name`',
      says: 'letters, digits',
    },
    {
      it: 'holds an umlaut',
      inputs: { 'layer-name': 'größen' },
      names: '`layer-name`',
      says: 'letters, digits',
    },
    {
      it: 'has 141 characters',
      inputs: { 'layer-name': 'm'.repeat(141) },
      names: '`layer-name`',
      says: 'most 140',
    },
    { it: 'is two lines', inputs: { 'layer-name': 'a\nb' }, names: '`layer-name`', says: 'letters, digits' },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('path is refused when it', () => {
  tests([
    { it: 'is missing', inputs: { path: '' }, names: '`path`', says: '`dependencies: requirements.txt`' },
    { it: 'names nothing', inputs: { path: 'gone' }, names: 'nothing at "gone"', says: 'actions/checkout' },
    {
      it: 'names no zip',
      inputs: { path: 'gone.zip' },
      names: 'nothing at "gone.zip"',
      says: 'Check `path`',
    },
    {
      it: 'is a file of another kind',
      inputs: { path: 'layer.tar.gz' },
      files: { 'layer.tar.gz': 'x' },
      names: '"layer.tar.gz" is neither a folder nor a .zip',
      says: 'Set `path`',
    },
    {
      it: 'goes through a file',
      inputs: { path: 'layer/python/a.py/b' },
      names: '"layer/python/a.py/b"',
      says: 'Check `path`',
    },
    {
      it: 'is a dangling link',
      inputs: { path: 'link' },
      files: { link: { link: 'gone' } },
      names: '"link" cannot be opened',
      says: 'Check that the link',
    },
    {
      it: 'leads out of the workspace by a link',
      inputs: { path: 'link/a' },
      prepare: (place) => place.write({ '../outside/a/b.txt': 'x', link: { link: '../outside' } }),
      names: '"link/a" leads out of the workspace',
      says: 'Copy what belongs to the layer',
    },
    {
      it: 'is a FIFO',
      on: 'posix',
      inputs: { path: 'pipe.zip' },
      prepare: ({ workspace }) => void spawnSync('mkfifo', [join(workspace, 'pipe.zip')]),
      names: '"pipe.zip" is neither',
      says: 'Set `path`',
    },
    {
      it: 'is an empty folder',
      inputs: { path: 'empty' },
      files: { 'empty/': '' },
      names: 'empty"',
      says: '`exclude`',
    },
    {
      it: 'is a folder of nothing but caches',
      inputs: { path: 'cache' },
      files: { 'cache/__pycache__/a.pyc': 'x' },
      names: 'no file',
      says: 'Check `path` and `exclude`',
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('a folder is refused when it holds', () => {
  tests([
    {
      it: 'a FIFO',
      on: 'posix',
      prepare: ({ workspace }) => void spawnSync('mkfifo', [join(workspace, 'layer/pipe')]),
      names: '"pipe" is neither',
      says: '`exclude:',
    },
    { it: 'a socket', on: 'posix', prepare: socketIn, names: '"python/s" is neither', says: '`exclude:' },
    {
      it: 'a name with a backslash',
      on: 'posix',
      files: { 'layer/a\\b': 'x' },
      names: 'a\\b" holds a backslash',
      says: 'Rename it',
    },
    {
      it: 'a name of two lines',
      on: 'posix',
      files: { 'layer/a\nb': 'x' },
      names: 'a\\u000ab',
      says: 'Rename it',
    },
    {
      it: 'a name that is not UTF-8',
      on: 'linux',
      prepare: ({ workspace }) =>
        writeFileSync(Buffer.concat([Buffer.from(`${workspace}/layer/`), Buffer.from([0xe4])]), 'x'),
      names: 'is not UTF-8',
      says: 'Rename it',
    },
    {
      it: '262,144,000 bytes',
      prepare: (place) => {
        place.write({ 'layer/data/big': '' });
        truncateSync(join(place.workspace, 'layer/data/big'), 262_144_000 - 6);
      },
      names: '262,144,000 bytes unzipped',
      says: 'data (262 MB)',
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('a ready zip is refused when it', () => {
  const zip = (bytes: Buffer) => ({ inputs: { path: 'layer.zip' }, files: { 'layer.zip': bytes } });
  const named = { names: 'layer.zip" cannot be published', says: 'path: <folder>' };
  const entry = { name: 'python/a.py', content: 'A = 1\n' };
  tests([
    { it: 'is empty', ...zip(Buffer.alloc(0)), ...named },
    { it: 'is no zip', ...zip(Buffer.from('<html>404</html>'.repeat(10))), ...named },
    { it: 'is cut short', ...zip(Buffer.from(READY['layer.zip'] as Buffer).subarray(0, 60)), ...named },
    { it: 'has a flipped byte', ...zip(zipOf([{ ...entry, packed: Buffer.from('B = 1\n') }])), ...named },
    { it: 'is encrypted', ...zip(zipOf([{ ...entry, both: { flags: UTF8_FLAG | 1 } }])), ...named },
    { it: 'is zip64', ...zip(zipOf([entry], { end: { offset: 0xffffffff } })), ...named, names: 'zip64' },
    {
      it: 'leads out of its folder',
      ...zip(zipOf([{ ...entry, name: '../a.py' }])),
      ...named,
      names: '"../a.py"',
    },
    { it: 'has absolute names', ...zip(zipOf([{ ...entry, name: '/etc/a' }])), ...named, names: '"/etc/a"' },
    { it: 'holds a name twice', ...zip(zipOf([entry, entry])), ...named, names: 'twice' },
    { it: 'is packed by another method', ...zip(zipOf([{ ...entry, both: { method: 12 } }])), ...named },
    {
      it: 'holds no file',
      ...zip(zipOf([{ name: 'python/', mode: 0o40755 }])),
      names: 'layer.zip" holds no file',
      says: 'Check the step',
    },
    {
      it: 'has 262,144,000 bytes',
      inputs: { path: 'layer.zip' },
      prepare: ({ workspace }) => {
        writeFileSync(join(workspace, 'layer.zip'), 'PK');
        truncateSync(join(workspace, 'layer.zip'), 262_144_000);
      },
      names: 'zip" is 262,144,000 bytes',
      says: /split|Leave out/,
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('prefix and exclude are refused', () => {
  const prefix = (value: string) => ({
    inputs: { prefix: value },
    names: '`prefix`',
    says: 'prefix: python',
  });
  tests([
    { it: 'as a prefix that leads upwards', ...prefix('../python') },
    { it: 'as a prefix with .. inside', ...prefix('a/../../b') },
    { it: 'as an absolute prefix', ...prefix('/opt/python') },
    { it: 'as a prefix with a drive', ...prefix('C:/python') },
    { it: 'as a prefix with a backslash', ...prefix('nodejs\\node_modules') },
    { it: 'as a prefix with an empty component', ...prefix('nodejs//node_modules') },
    { it: 'as a prefix of two lines', ...prefix('nodejs\npython') },
    {
      it: 'as a prefix with a zip',
      inputs: { path: 'layer.zip', prefix: 'python' },
      files: READY,
      names: '`prefix` cannot be used with a ready .zip',
      says: 'Give the folder',
    },
    {
      it: 'as patterns with a zip',
      inputs: { path: 'layer.zip', exclude: '*.md' },
      files: READY,
      names: '`exclude` cannot be used with a ready .zip',
      says: 'Give the folder',
    },
    {
      it: 'as patterns that leave nothing',
      inputs: { exclude: '*' },
      names: 'no file to put into the layer',
      says: '`exclude`',
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('what describes the version is refused when', () => {
  const wrong = (input: string, value: string, says: string | RegExp) => ({
    inputs: { [input]: value },
    names: `\`${input}\``,
    says,
  });
  tests([
    {
      it: 'the description has 185 characters',
      ...wrong('description', 'd'.repeat(185), 'Shorten it by 1 character'),
    },
    {
      it: 'the description has 256',
      ...wrong('description', 'd'.repeat(256), 'Shorten it by 72 characters'),
    },
    { it: 'the licence has 513 characters', ...wrong('license', 'l'.repeat(513), 'SPDX') },
    { it: 'there are 16 runtimes', ...wrong('compatible-runtimes', many(16, 'python3.'), 'Keep those') },
    {
      it: 'the runtime is nodejs22',
      ...wrong('compatible-runtimes', 'nodejs22', 'Did you mean `nodejs22.x`?'),
    },
    { it: 'the architecture is amd64', ...wrong('compatible-architectures', 'amd64', 'x86_64`') },
    { it: 'the architecture is X64', ...wrong('compatible-architectures', 'arm64, X64', 'x86_64`') },
    { it: 'the architecture is aarch64', ...wrong('compatible-architectures', 'aarch64', 'arm64`') },
    {
      it: 'the architecture is unheard of',
      ...wrong('compatible-architectures', 'riscv', 'x86_64, arm64 or both'),
    },
    {
      it: 'the architecture is a property of every object',
      ...wrong('compatible-architectures', 'toString', 'x86_64, arm64 or both'),
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('how to publish is refused when', () => {
  const wrong = (input: string, value: string, says: string | RegExp) => ({
    inputs: { [input]: value },
    names: `\`${input}\` is "${value}"`,
    says,
  });
  tests([
    { it: 'reuse is unheard of', ...wrong('reuse', 'always', 'latest, any, never') },
    { it: 'reuse is in capitals', ...wrong('reuse', 'Any', 'latest, any, never') },
    { it: 'dry-run is yes', ...wrong('dry-run', 'yes', '`dry-run: true`') },
    { it: 'dry-run is 1', ...wrong('dry-run', '1', '`dry-run: true`') },
    { it: 'dry-run is tRUE', ...wrong('dry-run', 'tRUE', '`dry-run: true`') },
    { it: 'dry-run is on', ...wrong('dry-run', 'on', '`dry-run: true`') },
    { it: 'max-functions is 0', ...wrong('max-functions', '0', '`max-functions: 50`') },
    { it: 'max-functions is negative', ...wrong('max-functions', '-1', '`max-functions: 50`') },
    { it: 'max-functions is a fraction', ...wrong('max-functions', '1.5', '`max-functions: 50`') },
    { it: 'max-functions is a word', ...wrong('max-functions', 'all', '`max-functions: 50`') },
    { it: 'max-functions is 1e3', ...wrong('max-functions', '1e3', '`max-functions: 50`') },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('functions are refused when one', () => {
  const wrong = (value: string, says: string) => ({
    inputs: { functions: value },
    names: '`functions`',
    says,
  });
  tests([
    { it: 'is a version', ...wrong('ok, api:7', '`api:live`') },
    { it: 'is the ARN of a version', ...wrong(`${FUNCTION_ELSEWHERE}:7`, '`functions: api`') },
    { it: 'is a pattern with brackets', ...wrong('api-[ab]', '`api-a*, api-b*`') },
    { it: 'is a pattern with an alias', ...wrong('api-*:live', 'with `alias` beside it') },
    { it: 'is a tag without a value', ...wrong('tag:team', '`tag:Key=Value`') },
    { it: 'is a tag without a key', ...wrong('tag:=web', '`tag:Key=Value`') },
    { it: 'is using-layers', ...wrong('using-layers', 'Write `using-layer`') },
    { it: 'is named with two aliases', ...wrong('api:live, api:next', 'a step of its own') },
    {
      it: 'is $LATEST beside an alias',
      inputs: { functions: 'api:$LATEST', alias: 'live' },
      names: '"api:$LATEST", but `alias` is "live"',
      says: 'Write `api`',
    },
    { it: 'holds a space', ...wrong('my api', 'functions: api, worker') },
    { it: 'holds a semicolon', ...wrong('api;worker', 'functions: api, worker') },
    { it: 'has 65 characters', ...wrong('f'.repeat(65), 'functions: api, worker') },
    {
      it: 'is the ARN of a layer',
      ...wrong('arn:aws:lambda:eu-central-1:123456789012:layer:a:1', 'functions: api'),
    },
    { it: 'is one too many', ...wrong(many(51, 'f'), '`max-functions: 51`') },
    {
      it: 'is more than max-functions',
      inputs: { functions: 'a, b, c', 'max-functions': '2' },
      names: '`functions` lists 3 functions, more than `max-functions` (2)',
      says: '`max-functions: 3`',
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('how to roll out is refused when', () => {
  const wrong = (inputs: Record<string, string>, names: string, says: string) => ({
    inputs: { functions: 'api', ...inputs },
    names,
    says,
  });
  const shop = { alias: 'live', 'codedeploy-application': 'shop' };
  tests([
    { it: 'attach is unheard of', ...wrong({ attach: 'all' }, '`attach`', 'named, always, never') },
    { it: 'the alias is a number', ...wrong({ alias: '12' }, '`alias` is "12"', '`alias: live`') },
    { it: 'the alias is two words', ...wrong({ alias: 'my live' }, '`alias`', '`alias: live`') },
    { it: 'waves fall', ...wrong({ waves: '10%, 5%' }, '"5%" after "10%"', '`waves: 1, 10%, 100%`') },
    { it: 'waves leave some out', ...wrong({ waves: '1, 50%' }, 'ends with "50%"', '1, 50%, 100%`') },
    { it: 'a wave is a fraction', ...wrong({ waves: '0.5, 100%' }, '"0.5"', '`waves: 1, 10%, 100%`') },
    { it: 'a wave is more than all', ...wrong({ waves: '101%' }, '"101%"', 'from 1% to 100%') },
    {
      it: 'a canary has no alias',
      ...wrong({ 'canary-percent': '10' }, '`canary-percent` is given, but "api"', '`api:live`'),
    },
    {
      it: 'a canary of functions that are found has no alias',
      ...wrong({ functions: 'using-layer', 'canary-percent': '10' }, 'but "using-layer"', '`alias: live`'),
    },
    {
      it: 'a canary takes everything',
      ...wrong({ alias: 'live', 'canary-percent': '100' }, '`canary-percent` is "100"', '10`'),
    },
    {
      it: 'a canary lasts no time',
      ...wrong({ alias: 'live', 'canary-percent': '5', 'canary-minutes': '0' }, '`canary-minutes`', '10`'),
    },
    {
      it: 'minutes are of no canary',
      ...wrong({ 'canary-minutes': '5' }, '`canary-minutes` has no effect', '`canary-percent: 10`'),
    },
    {
      it: 'more than all may fail',
      ...wrong(
        { alias: 'live', 'canary-percent': '5', 'max-error-percent': '101' },
        '`max-error-percent` is "101"',
        '0.5`',
      ),
    },
    {
      it: 'it is watched longer than a job may take',
      ...wrong({ 'watch-minutes': '361' }, '`watch-minutes` is "361"', '`watch-minutes: 30`'),
    },
    {
      it: 'CodeDeploy has an application and no group',
      ...wrong(shop, '`codedeploy-application` is given without', 'Add `codedeploy-deployment-group`'),
    },
    {
      it: 'CodeDeploy has a group and no application',
      ...wrong(
        { alias: 'live', 'codedeploy-deployment-group': 'shop' },
        '`codedeploy-deployment-group` is given without',
        'Add `codedeploy-application`',
      ),
    },
    {
      it: 'CodeDeploy and a canary are to shift the same traffic',
      ...wrong(
        { ...shop, 'codedeploy-deployment-group': 'shop', 'canary-percent': '10' },
        'are both given',
        'Take one out',
      ),
    },
    {
      it: 'the smoke test is no JSON',
      ...wrong({ 'smoke-test': '{ping}' }, '`smoke-test`', '{"ping": true}'),
    },
    {
      it: 'the smoke test is a path',
      ...wrong(
        { 'smoke-test': 'events/ping.json' },
        '`smoke-test` is not JSON',
        'a path to a file is not read',
      ),
    },
    {
      it: 'what to do on failure is unheard of',
      ...wrong({ 'on-failure': 'restore' }, '`on-failure`', 'rollback, stop'),
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));

  tests(
    [
      ['alias', 'live'],
      ['waves', '1, 100%'],
      ['canary-percent', '10'],
      ['alarms', 'errors'],
      ['smoke-test', '{}'],
    ].map(([name = '', value = '']) => ({
      it: `there is ${name} and no function`,
      inputs: { functions: ' ,\n', [name]: value },
      names: `\`${name}\` has no effect without \`functions\``,
      says: '`functions: using-layer`',
    })),
  )('%s', async (_, mistake) => expectMistake(mistake));
});

describe('a rollback is refused when', () => {
  const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:3';
  const files: Tree = {
    'two/a.jsonl': '',
    'two/sub/b.jsonl': '',
    'none/': '',
    'text.jsonl': 'Hello',
    'other.jsonl': '{"event":"begin","schema":2,"region":"eu-central-1","layerName":"models"}\n',
  };
  const wrong = (inputs: Record<string, string>, names: string, says: string) => ({ inputs, names, says });
  tests([
    { it: 'nothing is given', ...wrong({}, 'Neither `record` nor', '`to: previous`') },
    {
      it: 'functions are given beside a record',
      ...wrong(
        { record: 'text.jsonl', functions: 'api' },
        '`functions` is given beside `record`',
        'Take out',
      ),
    },
    {
      it: 'an alias is given beside a record',
      ...wrong(
        { record: 'text.jsonl', alias: 'live' },
        '`alias` is given beside `record`',
        'Take out `alias`',
      ),
    },
    {
      it: 'functions are given without `to`',
      ...wrong({ functions: 'api', 'layer-name': 'models' }, 'without `to`', '`to: previous`'),
    },
    { it: '`to` is given without functions', ...wrong({ to: ARN }, 'without `functions`', 'using-layer`') },
    {
      it: 'no layer is named',
      ...wrong({ functions: 'api', to: 'previous' }, 'without `layer-name`', '`layer-name: greetings`'),
    },
    {
      it: '`to` is a number',
      ...wrong({ functions: 'api', to: '3', 'layer-name': 'models' }, '`to` is "3"', '`previous` or the ARN'),
    },
    {
      it: '`to` is a version of another layer',
      ...wrong({ functions: 'api', to: ARN, 'layer-name': 'model' }, 'a version of "models"', 'Correct one'),
    },
    {
      it: 'a function is a pattern with brackets',
      ...wrong({ functions: 'api-[ab]', to: ARN }, 'the pattern "api-[ab]"', '`api-a*, api-b*`'),
    },
    {
      it: '`dry-run` is yes',
      ...wrong({ record: 'text.jsonl', 'dry-run': 'yes' }, '`dry-run` is "yes"', '`dry-run: true`'),
    },
    { it: 'there is no record', ...wrong({ record: 'gone' }, 'nothing at gone', 'download the artifact') },
    {
      it: 'the folder has no record',
      ...wrong({ record: 'none' }, 'There is no record in none', 'actions/download-artifact'),
    },
    {
      it: 'the folder has two records',
      ...wrong({ record: 'two' }, 'There are 2 records in two', '`record: two/'),
    },
    {
      it: 'the record is a text',
      ...wrong({ record: 'text.jsonl' }, 'text.jsonl is no record', 'output `record`'),
    },
    {
      it: 'the record is of a later version',
      ...wrong({ record: 'other.jsonl' }, 'other.jsonl is no record', 'output `record`'),
    },
  ])('%s', async (_, { inputs = {}, names, says }) => {
    const place = await startPlace();
    place.write(files);
    const { code, errors, outputs, report, summary } = await place.rollback(inputs);
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining(String(names))]);
    expect(errors[0]).toEqual(expect.stringContaining(String(says)));
    expect(Object.keys(outputs).sort()).toEqual([...ROLLBACK_OUTPUTS].sort());
    expect(outputs).toMatchObject({ functions: '[]', record: '' });
    expect(report.outcome).toBe('failed');
    expect(report.problems.map(({ what, fix }) => `${what} ${fix}`)).toEqual(errors);
    expect(summary.match(/^> \[!CAUTION\]$/gm)).toHaveLength(1);
    expect(place.operations()).toEqual([]);
  });
});

describe('the environment is refused when', () => {
  const wrong = (env: Record<string, string | undefined>, names: string, says: string) => ({
    env,
    names,
    says,
  });
  const noKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
  tests([
    { it: 'there is no region', ...wrong({ AWS_REGION: undefined }, 'No AWS region', 'aws-region') },
    { it: 'the region is empty', ...wrong({ AWS_REGION: '' }, 'No AWS region', 'aws-region') },
    {
      it: 'the region is a zone',
      ...wrong({ AWS_REGION: 'eu-central-1a' }, 'eu-central-1a', 'eu-central-1`'),
    },
    { it: 'the region is a name', ...wrong({ AWS_REGION: 'Frankfurt' }, 'Frankfurt', 'eu-central-1`') },
    {
      it: 'the other variable for the region is wrong',
      ...wrong(
        { AWS_REGION: undefined, AWS_DEFAULT_REGION: 'nowhere' },
        'AWS_DEFAULT_REGION',
        'eu-central-1`',
      ),
    },
    {
      it: 'the region is a host',
      ...wrong({ AWS_REGION: 'evil.example/#' }, 'evil.example', 'eu-central-1`'),
    },
    { it: 'there are no credentials', ...wrong(noKeys, 'No AWS credentials', 'configure-aws-credentials') },
    {
      it: 'there is no secret key',
      ...wrong({ AWS_SECRET_ACCESS_KEY: undefined }, 'No AWS credentials', 'configure-aws-credentials'),
    },
    {
      it: 'the profile is none',
      ...wrong({ ...noKeys, AWS_PROFILE: 'gone' }, 'AWS_PROFILE is "gone"', "`env: { AWS_PROFILE: '' }`"),
    },
    {
      it: 'an account on the list has 11 digits',
      inputs: { 'allowed-account-ids': '12345678901' },
      names: '`allowed-account-ids` holds "12345678901"',
      says: 'twelve digits',
    },
    {
      it: 'an account on the list is a name',
      inputs: { 'allowed-account-ids': '123456789012, production' },
      names: '`allowed-account-ids` holds "production"',
      says: 'twelve digits',
    },
  ])('%s', async (_, mistake) => expectMistake(mistake));
});

describe('a folder that packs to more than AWS takes', () => {
  test.each([['false'], ['true']])('is refused after reading only, with dry-run: %s', async (dryRun) => {
    const place = await startPlace();
    place.write({ 'layer/weights': randomBytes(52_428_800) });
    const outcome = await place.run({ 'dry-run': dryRun });
    expectRefusal(outcome, { names: /zip is 52,\d{3},\d{3} bytes/, says: '`exclude`' });
    expect(place.operations()).toEqual(['ListLayerVersions', 'GetLayerVersion']);
  });
});

/** Leaves a socket in the layer: its path would be too long in the workspace itself. */
async function socketIn({ workspace }: Place): Promise<void> {
  const short = mkdtempSync(join(tmpdir(), 's-'));
  const server = createServer().listen(join(short, 's'));
  await new Promise((resolve) => server.once('listening', resolve));
  spawnSync('cp', ['-a', join(short, 's'), join(workspace, 'layer/python/s')]);
  await new Promise((resolve) => server.close(resolve));
  rmSync(short, { recursive: true, force: true });
}

describe('a folder is read, and refused by a rule before anything is written, when it holds', () => {
  const mistakes: Mistake[] = [
    {
      it: 'a link to nothing',
      files: { 'layer/lib': { link: 'gone' } },
      names: 'link "lib" -> "gone"',
      says: 'exclude: /lib',
    },
    {
      it: 'a link out of it',
      files: { 'layer/up': { link: '../../up' } },
      names: '"up" -> "../../up" leads out',
      says: 'cp -RL',
    },
    {
      it: 'an absolute link',
      files: { 'layer/abs': { link: '/usr/bin/ffmpeg' } },
      names: '"abs" -> "/usr/bin/ffmpeg" is absolute',
      says: 'cp -RL',
    },
    {
      it: 'links in a circle',
      files: { 'layer/a': { link: 'b' }, 'layer/b': { link: 'a' } },
      names: 'in a circle',
      says: 'cp -RL',
    },
  ];

  test.each(mistakes)('$it', async ({ files = {}, names, says }) => {
    const place = await startPlace();
    place.write({ ...LAYER, ...files });
    const { code, errors } = await place.run();
    expect(code).toBe(1);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain(names);
    expect(errors[0]).toContain(says);
    expect(errors[1]).toContain('The check refuses the layer for files/broken-link; nothing was written.');
    expect(place.operations()).toEqual(['ListLayerVersions', 'GetLayerVersion']);
  });
});
