import { describe, expect, test } from '@jest/globals';
import { RUNTIMES } from '../../src/lambda/runtimes.ts';
import { readPublishInputs } from '../../src/inputs/publish.ts';
import { given } from './given.ts';

const { read, refusal } = given(readPublishInputs);

test('what is not given has its default', () => {
  expect(read()).toEqual({
    layerName: 'models',
    path: 'layer',
    bytecode: 'auto',
    prefix: '',
    exclude: [],
    description: '',
    attest: false,
    runtimes: [],
    architectures: [],
    reuse: 'latest',
    alignVersions: false,
    regions: [],
    sharing: { wanted: [], previous: false, exact: false, allowPublic: false },
    functions: [],
    attach: 'named',
    waves: [{ kind: 'percent', percent: 100 }],
    alarms: [],
    onFailure: 'rollback',
    maxFunctions: 50,
    allowedAccountIds: [],
    dryRun: false,
    failOn: 'error',
    ignoreRules: [],
    sbom: '',
    submitDependencies: false,
    token: '',
  });
});

test('a whole rollout is read with the rest', () => {
  const inputs = {
    functions: 'api:prod, worker-*',
    attach: 'always',
    alias: 'live',
    waves: '1, 10%, 100%',
    'canary-percent': '10',
    'canary-minutes': '5',
    'max-error-percent': '0.5',
    alarms: 'api errors\napi latency',
    'smoke-test': '{"ping": true}',
    'watch-minutes': '15',
    'on-failure': 'stop',
    'max-functions': '300',
  };
  expect(read(inputs)).toMatchObject({
    functions: [{ kind: 'name', alias: 'prod' }, { kind: 'glob' }],
    attach: 'always',
    alias: 'live',
    waves: [
      { kind: 'count', count: 1 },
      { kind: 'percent', percent: 10 },
      { kind: 'percent', percent: 100 },
    ],
    canary: { percent: 10, minutes: 5, maxErrorPercent: 0.5 },
    alarms: ['api errors', 'api latency'],
    smokeTest: '{"ping": true}',
    watchMinutes: 15,
    onFailure: 'stop',
    maxFunctions: 300,
  });
});

test('space around a value does not count', () => {
  expect(read({ 'layer-name': ' models\n', path: '\tlayer ', description: ' a  b ' })).toMatchObject({
    layerName: 'models',
    path: 'layer',
    description: 'a  b',
  });
});

describe('a list', () => {
  test.each<[string, string, string[]]>([
    ['by commas', '*.md,tests/', ['*.md', 'tests/']],
    ['by commas and spaces', ' *.md , tests/ ', ['*.md', 'tests/']],
    ['by lines', '*.md\ntests/\n', ['*.md', 'tests/']],
    ['by lines of Windows', '*.md\r\ntests/\r\n', ['*.md', 'tests/']],
    ['by both', '*.md,\n  tests/,\n\n, a b', ['*.md', 'tests/', 'a b']],
    ['with a value twice', 'a,b,a\nb', ['a', 'b']],
    ['in the order given', '!b,a,!c', ['!b', 'a', '!c']],
    ['of nothing', ' ,\n, ', []],
  ])('%s', (_, exclude, expected) => {
    expect(read({ exclude }).exclude).toEqual(expected);
  });
});

describe('a boolean is as in YAML 1.2', () => {
  test.each<[string, boolean]>([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['', false],
  ])('%j', (value, expected) => {
    expect(read({ 'dry-run': value }).dryRun).toBe(expected);
  });

  test.each(['yes', 'no', 'on', 'off', '1', '0', 'y', 'tRue', 'null', 'true,'])('and not %j', (value) => {
    expect(refusal({ 'dry-run': value }).what).toBe(
      `\`dry-run\` is "${value}", which is neither true nor false.`,
    );
  });
});

describe('a layer name may be', () => {
  test.each(['a', 'A-b_9', '-', '_', '0', 'm'.repeat(140)])('%s', (name) => {
    expect(read({ 'layer-name': name }).layerName).toBe(name);
  });
});

describe('a prefix', () => {
  test.each([
    ['python', 'python'],
    ['python/', 'python'],
    ['./nodejs/node_modules//', 'nodejs/node_modules'],
    ['a b/größe', 'a b/größe'],
    ['...', '...'],
  ])('%s is the folder %s', (given, expected) => {
    expect(read({ prefix: given }).prefix).toBe(expected);
  });

  test.each(['/', '//'])('of %s alone is no prefix', (given) => {
    expect(read({ prefix: given }).prefix).toBe('');
  });
});

describe('runtimes', () => {
  test('pass whether they are known or not', () => {
    const { runtimes } = read({ 'compatible-runtimes': 'python3.13, nodejs24.x, python9.9' });
    expect(runtimes).toEqual(['python3.13', 'nodejs24.x', 'python9.9']);
  });

  test.each([
    ...Object.keys(RUNTIMES),
    ...['custom', 'python3.16', 'nodejs28.x', 'java29', 'ruby4.1', 'provided.al2028', 'python3', 'rust1.80'],
    ...['r1', 'constructor', '__proto__'],
  ])('of the name %s pass as it is: known, or newer than this release', (name) => {
    expect(read({ 'compatible-runtimes': name }).runtimes).toEqual([name]);
  });

  test.each([
    ['nodejs22', 'nodejs22.x'],
    ['node22.x', 'nodejs22.x'],
    ['node22', 'nodejs22.x'],
    ['Node.js 22', 'nodejs22.x'],
    ['nodejs22.11.0', 'nodejs22.x'],
    ['nodjs22.x', 'nodejs22.x'],
    ['Python3.12', 'python3.12'],
    ['python312', 'python3.12'],
    ['python-3.12', 'python3.12'],
    ['python 3.12', 'python3.12'],
    ['py3.12', 'python3.12'],
    ['pyhton3.12', 'python3.12'],
    ['pythn3.12', 'python3.12'],
    ['python3.12.4', 'python3.12'],
    ["'python3.12'", 'python3.12'],
    ['- python3.12', 'python3.12'],
    ['java-21', 'java21'],
    ['java8-al2', 'java8.al2'],
    ['corretto21', 'java21'],
    ['dotnet8.0', 'dotnet8'],
    ['ruby33', 'ruby3.3'],
    ['Provided.AL2023', 'provided.al2023'],
    ['Custom', 'custom'],
  ])('%j is refused with the question whether %s is meant', (name, meant) => {
    const { what, fix } = refusal({ 'compatible-runtimes': `nodejs24.x, ${name}` });
    expect(what).toBe(`\`compatible-runtimes\` holds "${name}", which is no runtime of AWS Lambda.`);
    expect(fix).toBe(`Did you mean \`${meant}\`? Write \`compatible-runtimes: nodejs24.x, ${meant}\`.`);
  });

  test.each([
    '["python3.12", "python3.13"]',
    "['python3.12','python3.13']",
    'python3.12 python3.13',
    'python3.12; python312 python3.13',
    '[Python3.12, python313]',
  ])('%j is refused as a list in another syntax', (given) => {
    const { what, fix } = refusal({ 'compatible-runtimes': given });
    expect(what).toBe(`\`compatible-runtimes\` is "${given}", and a list is separated by commas or lines.`);
    expect(fix).toBe('Write `compatible-runtimes: python3.12, python3.13`.');
  });

  test('may be fifteen', () => {
    const fifteen = Array.from({ length: 15 }, (_, n) => `r${n}`).join();
    expect(read({ 'compatible-runtimes': fifteen }).runtimes).toHaveLength(15);
    expect(refusal({ 'compatible-runtimes': `${fifteen},r15` }).what).toContain('lists 16 runtimes');
  });
});

describe('architectures', () => {
  test('are x86_64 and arm64', () => {
    const both = { 'compatible-architectures': 'x86_64\narm64' };
    expect(read(both).architectures).toEqual(['x86_64', 'arm64']);
  });

  test.each([
    ['amd64', 'x86_64'],
    ['AMD64', 'x86_64'],
    ['x86-64', 'x86_64'],
    ['x64', 'x86_64'],
    ['aarch64', 'arm64'],
    ['arm64v8', 'arm64'],
    ['ARM64', 'arm64'],
    ['arm-64', 'arm64'],
    ['X86_64', 'x86_64'],
    ['x8664', 'x86_64'],
  ])('%s is answered with %s', (given, meant) => {
    const { fix } = refusal({ 'compatible-architectures': given });
    expect(fix).toBe(`Did you mean \`${meant}\`? Write \`compatible-architectures: ${meant}\`.`);
  });

  test.each(['["x86_64", "arm64"]', 'x86_64 arm64', 'amd64;aarch64'])(
    '%s are a list in another syntax',
    (given) => {
      const { fix } = refusal({ 'compatible-architectures': given });
      expect(fix).toBe('Write `compatible-architectures: x86_64, arm64`.');
    },
  );

  test.each(['riscv64', 'all', 'x86_64 riscv64'])('%s is refused: there are two', (given) => {
    const { what, fix } = refusal({ 'compatible-architectures': given });
    expect(`${what} ${fix}`).toBe(
      `\`compatible-architectures\` holds "${given}". It takes x86_64, arm64 or both.`,
    );
  });
});

describe('a description', () => {
  test.each([
    [185, 1],
    [200, 16],
    [256, 72],
  ])('of %i characters is %i too long', (length, over) => {
    const { what, fix } = refusal({ description: 'd'.repeat(length) });
    expect(what).toContain(`${length} characters long`);
    expect(fix).toMatch(new RegExp(`by ${over} character`));
  });

  test('of 184 characters is not', () => {
    expect(read({ description: 'd'.repeat(184) }).description).toHaveLength(184);
  });
});

describe('the region', () => {
  test.each([
    ['eu-central-1', 'us-east-1', 'eu-central-1'],
    ['', 'us-east-1', 'us-east-1'],
    ['us-gov-west-1', '', 'us-gov-west-1'],
    ['cn-northwest-1', '', 'cn-northwest-1'],
    ['us-isob-east-1', '', 'us-isob-east-1'],
    ['eusc-de-east-1', '', 'eusc-de-east-1'],
    ['ap-southeast-10', '', 'ap-southeast-10'],
  ])('of AWS_REGION=%s and AWS_DEFAULT_REGION=%s is %s', (region, byDefault, expected) => {
    Object.assign(process.env, { AWS_REGION: region, AWS_DEFAULT_REGION: byDefault });
    expect(read().regions).toEqual([expected]);
  });

  test('is left to the profile where the environment names none', () => {
    expect(read().regions).toEqual([]);
  });

  test.each(['AWS_REGION', 'AWS_DEFAULT_REGION'])(
    'is refused by the name of its variable: %s',
    (variable) => {
      process.env[variable] = 'Frankfurt';
      expect(refusal({})).toMatchObject({
        what: `The region "Frankfurt" of ${variable} is not a region's name.`,
        fix: `For instance \`${variable}: eu-central-1\`.`,
      });
    },
  );
});

describe('a ready zip', () => {
  test.each(['a.zip', 'a.ZIP', 'build/a.Zip'])('%s takes neither prefix nor exclude', (path) => {
    expect(refusal({ path, prefix: 'python' }).what).toContain('`prefix` cannot be used with a ready .zip');
    expect(refusal({ path, exclude: 'a', prefix: '' }).what).toContain('`exclude` cannot be used');
  });
});
