import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import satisfies from 'semver/functions/satisfies.js';
import { textsNeeded } from '../../src/checks/check.ts';
import { layout } from '../../src/checks/layout.ts';
import { npm } from '../../src/checks/npm.ts';
import { excludes } from '../../src/checks/npm/dependencies.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import type { NodePackage } from '../../src/inspect/file-facts.ts';
import { checkedLayer, elf } from './checked-layer.ts';
import type { Described } from './checked-layer.ts';

const M = 'nodejs/node_modules';
const NODE22: Partial<CheckedLayer> = { runtimes: ['nodejs22.x'], architectures: ['x86_64'] };

/** A package: what its package.json says, and its files, with the texts of those that are sources. */
interface Made extends Partial<NodePackage> {
  content?: Record<string, string | Described>;
}

/** A layer of packages by their folders below `nodejs/node_modules/`, with the sources read that rules ask for. */
function layerOf(packages: Record<string, Made>, about: Partial<CheckedLayer> = {}): CheckedLayer {
  const files: Record<string, Described> = {};
  const sources = new Map<string, string>();
  for (const [folder, { content = { 'index.js': '' }, ...fields }] of Object.entries(packages)) {
    const name = folder.replace(/^.*node_modules\//, '');
    const nodePackage = { name, version: '1.0.0', dependencies: {}, ...fields };
    if (Object.keys(fields).length > 0 || !('package.json' in content))
      files[`${M}/${folder}/package.json`] = { contents: { nodePackage } };
    for (const [path, what] of Object.entries(content)) {
      files[`${M}/${folder}/${path}`] = typeof what === 'string' ? what.length : what;
      if (typeof what === 'string') sources.set(`${M}/${folder}/${path}`, what);
    }
  }
  const layer = checkedLayer(files, { ...NODE22, ...about });
  const read = textsNeeded(layer).flatMap((path) => {
    const text = sources.get(path);
    return text === undefined ? [] : [[path, text] as const];
  });
  return { ...layer, texts: new Map(read) };
}

const findings = (packages: Record<string, Made>, about?: Partial<CheckedLayer>) =>
  npm(layerOf(packages, about));
const found = (packages: Record<string, Made>, about?: Partial<CheckedLayer>) =>
  findings(packages, about).map(({ rule, severity }) => `${severity} ${rule}`);

describe('The entry of a package', () => {
  const main = (target: string, ...paths: string[]): Record<string, Made> => ({
    a: { entry: { main: target }, content: Object.fromEntries(paths.map((path) => [path, ''])) },
  });

  test('is an error where `main` leads to nothing, and names package and target', () => {
    const [finding] = findings(main('./dist/index.js', 'wrapper.mjs'));
    expect(finding).toMatchObject({ rule: 'npm/no-entry', severity: 'error', path: `${M}/a/package.json` });
    expect(finding?.message).toBe(
      '`main` of "a" (1.0.0) leads to ./dist/index.js, which is not in the layer: `require(\'a\')` fails.',
    );
    expect(finding?.fix).toContain('Keep dist/ of the package');
  });

  test.each([
    ['lib/a', 'lib/a.js'],
    ['lib', 'lib/index.js'],
    ['./lib/', 'lib/index.json'],
    ['build/a', 'build/a.node'],
    ['data.json', 'data.json'],
    ['gone.js', 'index.js'],
    ['index.d.ts', 'index.d.ts'],
    ['a.js', 'a.d.ts'],
  ])('is there where `main` is %s and the package has %s', (target, path) => {
    expect(found(main(target, path))).toEqual([]);
  });

  test('is an error where all of `exports` lead to nothing, else a warning for require() and a notice for import', () => {
    const exports = { require: './a.cjs', import: './a.mjs' };
    const having = (...paths: string[]) =>
      found({ a: { entry: { exports }, content: Object.fromEntries(paths.map((path) => [path, ''])) } });
    expect(having('a.cjs', 'a.mjs')).toEqual([]);
    expect(having('b.js')).toEqual(['error npm/no-entry']);
    expect(having('a.mjs')).toEqual(['warning npm/no-entry']);
    expect(having('a.cjs')).toEqual(['notice npm/no-entry']);
    expect(found({ a: { entry: { exports: {} } } })).toEqual([]);
  });

  test('may be missing of a program that is there, of another system, and of what is only optional', () => {
    const broken: Made = { entry: { main: 'gone.js' }, content: { 'cli.js': '' } };
    expect(found({ a: broken })).toEqual(['error npm/no-entry']);
    expect(found({ a: { ...broken, bin: './cli.js' } })).toEqual([]);
    expect(found({ a: { ...broken, os: ['darwin'] } })).toEqual([]);
    expect(found({ a: { ...broken, cpu: ['arm64'] } })).toEqual([]);
    expect(found({ a: broken, b: { optionalDependencies: ['a'] } })).toEqual(['notice npm/no-entry']);
  });

  test('is missed of a package that has declarations elsewhere, and of a program that can be imported alone', () => {
    const content = { 'index.d.ts': '' };
    expect(found({ a: { entry: { main: 'dist/a.js' }, content } })).toEqual(['error npm/no-entry']);
    const exports = { require: './a.cjs', import: './a.js' };
    const program: Made = { entry: { exports }, bin: 'cli.js', content: { 'a.js': '', 'cli.js': '' } };
    expect(found({ a: program })).toEqual(['warning npm/no-entry']);
  });

  test.each(['test', 'tests', '__tests__', 'spec', 'fixture', 'fixtures', 'testdata', 'example', 'examples'])(
    'is no matter of material for the tests of a package, in %s/',
    (folder) => {
      const broken: Made = { entry: { main: './gone.js' }, content: {} };
      const resolve: Made = { entry: { main: './index.js' } };
      const at = (path: string) => found({ resolve, [`resolve/${path}/node_modules/broken`]: broken });
      expect(at(folder)).toEqual([]);
      expect(at(`${folder}/resolver/deep`)).toEqual([]);
      expect(at(`${folder}-of-it`)).toEqual(['error npm/no-entry']);
    },
  );

  test('is there where a link leads to its folder', () => {
    const content = { dist: { link: '../shared' } };
    expect(found({ a: { entry: { main: 'dist/a.js' }, content } })).toEqual([]);
  });
});

describe('An addon that was never built', () => {
  const addon = (source: string, more: Made = {}): Made => ({
    addonTool: 'node-gyp',
    content: { 'index.js': source, 'binding.gyp': '{}' },
    ...more,
  });

  test.each([
    "module.exports = require('bindings')('a.node')",
    "require('node-gyp-build')(__dirname)",
    "const binding = require('../build/Release/a.node')",
    "const b = require('@mapbox/node-pre-gyp').find(__dirname)",
    "module.exports = require('./out/a').a",
    "try { require('./build/Release/a.node') } catch (error) { throw new Error('run npm rebuild') }",
    'process.dlopen(module, path)',
  ])('is an error where the package loads it: %s', (source) => {
    const [finding] = findings({ a: addon(source) });
    expect(finding).toMatchObject({ rule: 'npm/not-built', severity: 'error' });
    expect(finding?.fix).toContain('npm rebuild a');
  });

  test('is known by binding.gyp as by the install script', () => {
    const content = { 'index.js': "require('bindings')('a')" };
    expect(found({ a: { content: { ...content, 'binding.gyp': '{}' } } })).toEqual(['error npm/not-built']);
    expect(found({ a: { addonTool: 'node-gyp', content } })).toEqual(['error npm/not-built']);
    expect(found({ a: { content: { 'index.js': '' } } })).toEqual([]);
  });

  test.each([
    "try { module.exports = require('node-gyp-build')(__dirname) } catch { module.exports = require('./index') }",
    "try { a = require('./build/Release/a.node') } catch (e) { if (x) { a = {} } }",
    "// was require('bindings')('a')\nmodule.exports = 1",
  ])('is a notice where JavaScript takes over: %s', (source) => {
    expect(found({ a: addon(source) })).toEqual(['notice npm/not-built']);
  });

  test('is a notice where all that name it do without, and a warning where its sources are not known', () => {
    const broken = addon("require('bindings')('a')");
    expect(found({ a: broken, b: { optionalDependencies: ['a'] } })).toEqual(['notice npm/not-built']);
    const both = { b: { optionalDependencies: ['a'] }, c: { dependencies: { a: '*' } } };
    expect(found({ a: broken, ...both })).toEqual(['error npm/not-built']);
    expect(found({ a: { addonTool: 'node-gyp', content: { 'index.js': 1 } } })).toEqual([
      'warning npm/not-built',
    ]);
  });

  test('is none where the package, or one that it needs, has a binary', () => {
    const source = "require('bindings')('a')";
    const built = { 'prebuilds/linux-x64/a.node': elf('library') };
    expect(found({ a: addon(source, { content: { 'index.js': source, ...built } }) })).toEqual([]);
    const parent = addon(source, { optionalDependencies: ['@a/linux-x64'] });
    expect(found({ a: parent, '@a/linux-x64': { content: { 'a.node': elf('library') } } })).toEqual([]);
  });
});

describe('The package of a platform', () => {
  const names = (prefix: string) =>
    ['linux-x64', 'linux-arm64', 'darwin-arm64', 'linuxmusl-x64'].map((one) => prefix + one);
  const parent = (prefix: string, source = `require('${prefix}' + platform)`): Made => ({
    optionalDependencies: names(prefix),
    content: { 'index.js': source },
  });

  test.each([
    ['esbuild', '@esbuild/'],
    ['sharp', '@img/sharp-'],
    ['@swc/core', '@swc/core-'],
    ['rollup', '@rollup/rollup-'],
    ['lightningcss', 'lightningcss-'],
    ['@ffmpeg-installer/ffmpeg', '@ffmpeg-installer/'],
  ])('of %s is missed, and named', (name, prefix) => {
    const [finding] = findings({ [name]: parent(prefix) });
    expect(finding).toMatchObject({ rule: 'npm/platform-package', severity: 'error' });
    expect(finding?.message).toContain(`"${prefix}linux-x64"`);
    expect(finding?.message).not.toContain('arm64');
    expect(finding?.fix).toContain('--include=optional --os=linux --cpu=x64');
    expect(found({ [name]: parent(prefix), [`${prefix}linux-x64`]: {} })).toEqual([]);
  });

  test('is not missed where another is there, for which other rules speak, nor where the binary is', () => {
    expect(found({ sharp: parent('@img/sharp-'), '@img/sharp-darwin-arm64': {} })).toEqual([]);
    expect(found({ sharp: parent('@img/sharp-'), '@img/sharp-wasm32': {} })).toEqual([
      'error npm/platform-package',
    ]);
    const esbuild = parent('@esbuild/');
    const content = { ...esbuild.content, 'bin/esbuild': elf('executable') };
    expect(found({ esbuild: { ...esbuild, content } })).toEqual([]);
  });

  test('is a notice of what goes on without it, and nothing of what has none for Linux', () => {
    expect(found({ sharp: parent('@img/sharp-', 'module.exports = 1') })).toEqual([
      'notice npm/platform-package',
    ]);
    expect(found({ sharp: parent('@img/sharp-'), a: { optionalDependencies: ['sharp'] } })).toEqual([
      'notice npm/platform-package',
    ]);
    expect(found({ a: { optionalDependencies: ['@a/darwin-arm64', 'fsevents'] } })).toEqual([]);
    expect(found({ next: { optionalDependencies: names('@next/swc-') } })).toEqual([]);
  });
});

describe('Prisma', () => {
  const client = (content: Record<string, string>, about?: Partial<CheckedLayer>, version = '6.11.1') =>
    findings(
      { '@prisma/client': { version }, '.prisma/client': { content: { ...content, 'package.json': '' } } },
      about,
    );
  const engine = (name: string) => `libquery_engine-${name}.so.node`;
  const own = (name: string) => ({
    'index.js': `path.join(__dirname, "${engine(name)}")`,
    [engine(name)]: '',
  });

  test.each([
    ['nodejs22.x', 'x86_64', 'rhel-openssl-3.0.x'],
    ['nodejs20.x', 'arm64', 'linux-arm64-openssl-3.0.x'],
    ['nodejs18.x', 'x86_64', 'rhel-openssl-1.0.x'],
    ['nodejs18.x', 'arm64', 'linux-arm64-openssl-1.0.x'],
  ])('looks on %s and %s for the engine of %s', (runtime, architecture, name) => {
    const about = { runtimes: [runtime], architectures: [architecture] };
    expect(client(own(name), about)).toEqual([]);
    const [finding] = client(own('debian-openssl-3.0.x'), about);
    expect(finding).toMatchObject({ rule: 'npm/prisma-engine', severity: 'error' });
    expect(finding?.message).toContain(`engine of ${name}, and the layer has that of debian-openssl-3.0.x`);
    expect(finding?.fix).toContain(`binaryTargets = ["native", "${name}"]`);
  });

  test('needs the engine that its client names, and none where the client names none', () => {
    const [finding] = client({ 'index.js': own('rhel-openssl-3.0.x')['index.js'] });
    expect(finding?.message).toContain('the layer has none');
    expect(client({ 'index.js': 'module.exports = 1', 'query_compiler_bg.wasm': '' })).toEqual([]);
  });

  test('is an error where the client was never generated, or is the stub', () => {
    const [finding] = findings({ '@prisma/client': { version: '6.11.1' } });
    expect(finding).toMatchObject({ rule: 'npm/prisma-client', severity: 'error' });
    expect(finding?.fix).toContain('npx prisma generate');
    const stub = "throw new Error('@prisma/client did not initialize yet. Please run ...')";
    expect(client({ 'index.js': stub })).toMatchObject([{ rule: 'npm/prisma-client', severity: 'error' }]);
    expect(client({}, {}, '7.0.0')).toMatchObject([{ severity: 'notice' }]);
  });

  test('may be generated into another folder', () => {
    const elsewhere = { '@acme/db': { content: { 'client/schema.prisma': '', 'index.js': '' } } };
    expect(found({ '@prisma/client': { version: '6.11.1' }, ...elsewhere })).toEqual([]);
  });
});

describe('What a package lists as its files', () => {
  const lacking = (source: string, files = ['bin', 'build'], path = 'build/index.js') =>
    found({ a: { files, content: { [path]: source } } });

  test.each([
    'input ??= join(dirname(fileURLToPath(import.meta.url)), "..", "bin");',
    'const path = require("path").join(__dirname, "../bin/tool")',
    "fs.readFileSync(__dirname + '/../bin/data.br')",
    "new URL('../bin/data.br', import.meta.url)",
    "try { require('../bin/load') } catch (error) { throw new Error('install it again') }",
    "const has = existsSync(path); fs.readFileSync(__dirname + '/../bin/data.br')",
    "module.exports = require('../bin/load')",
    "export { a } from '../bin/load.js'",
  ])('and opens is an error where it is missing: %s', (source) => {
    expect(lacking(source)).toEqual(['error npm/missing-files']);
  });

  test.each([
    'const bin = "bin"',
    'join(process.cwd(), "bin")',
    "try { require('../bin/load') } catch {}",
    "try { data = fs.readFileSync(__dirname + '/../bin/data.br') } catch (error) { data = undefined }",
    "try { new URL('../bin/data.br', import.meta.url) } catch { log() }",
    "if (fs.existsSync(path.join(__dirname, '../bin'))) use()",
    "const has = existsSync(__dirname + '/../bin/data.br')",
    "const has = existsSync(new URL('../bin/data.br', import.meta.url))",
    "// require('../bin/load')",
    "require('../build/bin')",
  ])('is nothing where its sources do not open it: %s', (source) => {
    expect(lacking(source)).toEqual([]);
  });

  test('is nothing for documents, tests, declarations and patterns', () => {
    const source =
      "require('../docs/a'); require('../test/a'); require('../types/a'); require('../README.md')";
    expect(lacking(source, ['docs/', 'test', 'types', 'README.md'])).toEqual([]);
    expect(lacking("require('./lib/a')", ['lib/'], 'index.js')).toEqual(['error npm/missing-files']);
  });
});

describe('A dependency', () => {
  const user = (source: string, more: Made = {}): Made => ({
    dependencies: { b: '^1.2.0' },
    content: { 'index.js': source },
    ...more,
  });

  test('that is missing and loaded is a warning that names both', () => {
    const [finding] = findings({ a: user("const b = require('b/lib/c')") });
    expect(finding).toMatchObject({ rule: 'npm/missing-dependency', severity: 'warning' });
    expect(finding?.message).toContain('"b" (^1.2.0) is not in the layer, and "a" (1.0.0) loads it');
  });

  test.each(["import b from 'b'", "import 'b'", "import('b')", 'var b=require("b")', "export * from 'b/c'"])(
    'is loaded by %s',
    (source) => expect(found({ a: user(source) })).toEqual(['warning npm/missing-dependency']),
  );

  test.each([
    'a bundle that has taken it in',
    "try { require('b') } catch { }",
    "// require('b')",
    "require('bb'); require('./b')",
  ])('is not missed by %s', (source) => expect(found({ a: user(source) })).toEqual([]));

  test('is found beside the package, above it, through a link, and in the folder for one Node.js', () => {
    const a = user("require('b')");
    const b: Made = { version: '1.2.3' };
    expect(found({ a, b })).toEqual([]);
    expect(found({ a, 'a/node_modules/b': b })).toEqual([]);
    expect(found({ 'x/node_modules/a': a, b, x: {} })).toEqual([]);
    const linked = { content: { b: { link: '../../b@1.2.3/node_modules/b' }, 'package.json': '' } };
    const store = { '.pnpm/a@1/node_modules/a': a, '.pnpm/b@1.2.3/node_modules/b': b };
    expect(found({ ...store, '.pnpm/a@1/node_modules': linked })).toEqual([]);
  });

  test('of development, of peers, optional, of types and of the SDK is not missed', () => {
    const source = "require('@types/node'); require('@aws-sdk/client-s3'); require('aws-sdk'); require('c')";
    const dependencies = { '@types/node': '*', '@aws-sdk/client-s3': '3', 'aws-sdk': '2' };
    expect(
      found({ a: { dependencies, optionalDependencies: ['c'], content: { 'index.js': source } } }),
    ).toEqual([]);
  });

  test('in a version that its range excludes is a warning, unless the project overrides it', () => {
    const a = user("require('b')");
    const [finding] = findings({ a, b: { version: '2.0.0' } });
    expect(finding).toMatchObject({ rule: 'npm/dependency-version', severity: 'warning' });
    expect(finding?.message).toContain('asks for "b" ^1.2.0, and finds 2.0.0');
    for (const overrides of [['b'], ['b@^1'], ['a>b'], ['a/**/b']])
      expect(found({ a, b: { version: '2.0.0' }, root: { overrides } })).toEqual([]);
    expect(found({ a, b: { version: '2.0.0' }, 'a/node_modules/b': { version: '1.3.0' } })).toEqual([]);
  });

  test.each([
    ['latest', '1.0.0', false],
    ['', '1.0.0', false],
    ['*', '1.0.0-beta.1', false],
    ['workspace:^', '1.0.0', false],
    ['file:../b', '1.0.0', false],
    ['git+https://github.com/a/b.git#v2', '1.0.0', false],
    ['a/b', '1.0.0', false],
    ['https://example.com/b.tgz', '1.0.0', false],
    ['catalog:', '1.0.0', false],
    ['npm:c@^2', '2.1.0', false],
    ['npm:@c/d@^2', '1.0.0', true],
    ['^1.2.0', '1.3.0-rc.1', false],
    ['^1.2.0', '', false],
    ['1.x || >=3', '2.0.0', true],
    ['= 1.0.0', '1.0.1', true],
  ])('with the range %j and version %j: excluded is %j', (range, version, expected) => {
    expect(excludes(range, version)).toBe(expected);
  });

  test('is excluded only where semver excludes it', () => {
    const number = fc.nat(3);
    const version = fc.tuple(number, number, number).map((parts) => parts.join('.'));
    const range = fc.tuple(fc.constantFrom('^', '~', '>=', '<', '='), version).map((parts) => parts.join(''));
    fc.assert(
      fc.property(range, version, (one, other) => {
        expect(excludes(one, other)).toBe(!satisfies(other, one));
        expect(excludes(`npm:@scope/name@${one}`, other)).toBe(!satisfies(other, one));
      }),
    );
  });
});

describe('An ES module', () => {
  const OLD = { runtimes: ['nodejs18.x', 'nodejs22.x'] };
  const NEW = { runtimes: ['nodejs20.x', 'nodejs24.x'] };
  const alone: Made[] = [
    { isModule: true },
    { isModule: true, entry: { main: './index.js' } },
    { isModule: true, entry: { exports: { require: './index.js', import: './index.js' } } },
    { entry: { exports: { import: './index.js' } } },
    { entry: { main: 'a.mjs' }, content: { 'a.mjs': '' } },
  ];

  test.each(alone)('alone is a warning on nodejs18.x, and fine from nodejs20.x on: %j', (one) => {
    const [finding] = findings({ a: one }, OLD);
    expect(finding).toMatchObject({ rule: 'npm/es-module', severity: 'warning' });
    expect(finding?.message).toContain("`require('a')` fails on nodejs18.x with ERR_REQUIRE_ESM");
    expect(found({ a: one }, NEW)).toEqual([]);
  });

  test('is no matter beside CommonJS, or where only another package loads it', () => {
    const dual: Made = { isModule: true, entry: { exports: { require: './a.cjs', import: './index.js' } } };
    expect(found({ a: { ...dual, content: { 'a.cjs': '', 'index.js': '' } } }, OLD)).toEqual([]);
    const nested: Made = {
      isModule: true,
      entry: { main: 'cjs/a.js' },
      content: { 'cjs/a.js': '', 'cjs/package.json': 1 },
    };
    expect(found({ a: nested }, OLD)).toEqual([]);
    expect(found({ a: { isModule: true }, b: { dependencies: { a: '*' } } }, OLD)).toEqual([]);
  });
});

test('Sources are asked for only of packages that lack something', () => {
  const whole = layerOf({ a: { dependencies: { b: '*' }, files: ['index.js'] }, b: {}, '@a/linux-x64': {} });
  expect(textsNeeded(whole)).toEqual([]);
  expect(textsNeeded(layerOf({ a: { dependencies: { b: '*' } }, c: {} }))).toEqual([`${M}/a/index.js`]);
});

test('Packages at the top of a layer, where nothing finds them, are left to the rule that says so', () => {
  const broken: Made = { addonTool: 'node-gyp' };
  const below = findings({ a: broken });
  expect(below.map(({ rule }) => rule)).toEqual(['npm/not-built']);
  const { files, ...layer } = layerOf({ a: broken });
  const atTop = files.map((file) => ({ ...file, path: file.path.slice('nodejs/'.length) }));
  expect(npm({ ...layer, files: atTop })).toEqual([]);
  expect(layout({ ...layer, files: atTop }).map(({ rule }) => rule)).toEqual(['layout/no-nodejs-folder']);
});
