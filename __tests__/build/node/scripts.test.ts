import { describe, expect, test } from '@jest/globals';
import { BuildProblem } from '../../../src/build/build-problem.ts';
import { finishTree } from '../../../src/build/node/installed-tree.ts';
import { refuseNeededScripts } from '../../../src/build/node/scripts.ts';
import { buildTargets } from '../../../src/build/targets.ts';
import { elf } from '../../inspect/elf-maker.ts';
import { machO } from '../../inspect/binary-maker.ts';
import { workspaceOf } from './build.ts';
import type { Tree } from '../../layer/tree.ts';

/** The packages by name: fields of package.json, and files. */
type Packages = Record<string, { fields?: Record<string, unknown>; files?: Tree }>;

function treeOf(packages: Packages): Tree {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([name, { fields = {}, files = {} }]) => {
      const about = JSON.stringify({ name, version: '1.0.0', ...fields });
      return Object.entries({ 'package.json': about, ...files }).map(([path, node]) => [
        `node_modules/${name}/${path}`,
        node,
      ]);
    }),
  );
}

/** The sentence by which a tree is refused; undefined where it is not. */
function refused(packages: Packages, architectures = ['arm64']): BuildProblem | undefined {
  const root = workspaceOf(treeOf(packages));
  const folders = finishTree({ root, locals: new Map(), fits: () => true });
  const targets = buildTargets(['nodejs22.x'], architectures);
  try {
    refuseNeededScripts({ root, packages: folders, place: 'package-lock.json', targets });
    return undefined;
  } catch (error) {
    if (error instanceof BuildProblem) return error;
    throw error;
  }
}

const install = (script: string) => ({ scripts: { install: script } });
const loads = (text: string): Tree => ({ 'index.js': text });
const bindings = loads("module.exports = require('bindings')('addon.node');\n");

const NEEDED: [string, Packages][] = [
  [
    'better-sqlite3',
    {
      'better-sqlite3': {
        fields: install('prebuild-install || node-gyp rebuild --release'),
        files: { ...bindings, 'binding.gyp': '{}' },
      },
    },
  ],
  [
    'sqlite3, which has node-gyp as an optional dependency',
    {
      sqlite3: {
        fields: {
          ...install('prebuild-install -r napi || node-gyp rebuild'),
          dependencies: { bindings: '*' },
          optionalDependencies: { 'node-gyp': '*' },
        },
        files: { ...bindings, 'binding.gyp': '{}' },
      },
      'node-gyp': { files: loads('') },
      bindings: { files: loads('') },
    },
  ],
  [
    'canvas',
    {
      canvas: {
        fields: install('prebuild-install -r napi || node-gyp rebuild'),
        files: loads("require('../build/Release/canvas.node')"),
      },
    },
  ],
  ['a package with nothing but binding.gyp', { own: { files: { ...bindings, 'binding.gyp': '{}' } } }],
  [
    'a package with prebuilds for other CPUs alone',
    {
      half: {
        fields: install('node-gyp-build'),
        files: {
          ...loads("require('node-gyp-build')(__dirname)"),
          'prebuilds/linux-x64/half.node': elf({ machine: 'x86_64' }),
          'prebuilds/darwin-arm64/half.node': machO('arm64'),
        },
      },
    },
  ],
  [
    'Prisma, whose client is generated',
    { '@prisma/client': { fields: { version: '6.19.3' }, files: loads('') } },
  ],
  [
    'Prisma, whose engines are downloaded',
    {
      '@prisma/engines': {
        fields: { scripts: { postinstall: 'node scripts/postinstall.js' } },
        files: loads(''),
      },
    },
  ],
  [
    'a package that downloads its program',
    {
      'ffmpeg-static': {
        fields: install('node install.js'),
        files: {
          'install.js': "const save = require('./lib/save');\n",
          'lib/save.js': 'fs.createWriteStream(path)',
        },
      },
    },
  ],
  [
    'a browser',
    {
      puppeteer: {
        fields: { scripts: { postinstall: 'node install.mjs' } },
        files: { 'install.mjs': 'downloadBrowsers();' },
      },
    },
  ],
];

const NOT_NEEDED: [string, Packages][] = [
  [
    'sharp',
    {
      sharp: {
        fields: {
          ...install('node install/check.js || npm run build'),
          optionalDependencies: { '@img/sharp-linux-arm64': '1' },
        },
        files: { 'install/check.js': "require('child_process')" },
      },
      '@img/sharp-linux-arm64': {
        fields: { os: ['linux'], cpu: ['arm64'] },
        files: { 'lib/sharp.node': elf({ machine: 'arm64' }) },
      },
    },
  ],
  [
    'esbuild',
    {
      esbuild: {
        fields: {
          scripts: { postinstall: 'node install.js' },
          optionalDependencies: { '@esbuild/linux-arm64': '1' },
        },
        files: { 'install.js': 'fs.chmodSync(file, 0o755)' },
      },
      '@esbuild/linux-arm64': {
        fields: { os: ['linux'], cpu: ['arm64'] },
        files: { 'bin/esbuild': elf({ machine: 'arm64', type: 'executable' }) },
      },
    },
  ],
  [
    'bcrypt 6 and argon2',
    {
      bcrypt: {
        fields: install('node-gyp-build'),
        files: {
          ...loads("require('node-gyp-build')(__dirname)"),
          'binding.gyp': '{}',
          'prebuilds/linux-arm64/bcrypt.node': elf({ machine: 'arm64' }),
          'prebuilds/win32-x64/bcrypt.node': '',
        },
      },
      argon2: {
        fields: install('node-gyp-build'),
        files: { 'prebuilds/linux-arm64/argon2.glibc.node': elf({ machine: 'arm64' }) },
      },
    },
  ],
  [
    'core-js, which only prints',
    {
      'core-js': {
        fields: { scripts: { postinstall: 'node -e "try{require(\'./postinstall\')}catch(e){}"' } },
        files: { 'postinstall.js': 'console.log(1)' },
      },
    },
  ],
  [
    'protobufjs',
    {
      protobufjs: {
        fields: { scripts: { postinstall: 'node scripts/postinstall' } },
        files: { 'scripts/postinstall.js': "require('fs').readFileSync('package.json')" },
      },
    },
  ],
  [
    'a package that reports its installation',
    {
      '@scarf/scarf': {
        fields: { scripts: { postinstall: 'node ./report.js' } },
        files: { 'report.js': "require('https').request({})" },
      },
    },
  ],
  [
    'an addon that is optional to all that name it',
    {
      ssh: { fields: { optionalDependencies: { 'cpu-features': '*' } }, files: loads('') },
      'cpu-features': {
        fields: install('node buildcheck.js && node-gyp rebuild'),
        files: { ...bindings, 'binding.gyp': '{}' },
      },
    },
  ],
  [
    'an addon that its own JavaScript stands in for',
    {
      soft: {
        fields: install('node-gyp rebuild'),
        files: {
          ...loads(
            "try { module.exports = require('./build/Release/soft.node'); } catch { module.exports = {}; }",
          ),
          'binding.gyp': '{}',
        },
      },
    },
  ],
  [
    'the script of the project itself',
    { plain: { fields: { scripts: { prepare: 'curl x', test: 'node-gyp' } }, files: loads('') } },
  ],
];

describe('packages that work only after their install script has run', () => {
  test.each(NEEDED)('%s is refused', (_, packages) => {
    const problem = refused(packages);
    expect(problem?.rule).toBe('build/scripts');
    expect(problem?.what).toContain(Object.keys(packages)[0]);
  });

  test.each(NOT_NEEDED)('%s is not', (_, packages) => {
    expect(refused(packages)?.what).toBeUndefined();
  });

  test('all of them are named at once, with the two ways out', () => {
    const needed = Object.assign({}, ...NEEDED.slice(0, 3).map(([, packages]) => packages)) as Packages;
    const problem = refused(needed);
    expect(problem?.what).toBe(
      'better-sqlite3 1.0.0, canvas 1.0.0 and sqlite3 1.0.0 of package-lock.json work only after their install script has run, and no script of a package is run in the job that publishes.',
    );
    expect(problem?.fix).toBe(
      'Take a package that brings its compiled code (with prebuilds, or an optional package for each platform), or install in a job of its own without AWS credentials (`npm ci --omit=dev` on a runner with the CPU of the layer), hand the folder over with actions/upload-artifact, and give it as `path`.',
    );
  });

  test('compiled code for one of two architectures is not enough', () => {
    const files = {
      ...loads("require('node-gyp-build')(__dirname)"),
      'prebuilds/linux-arm64/one.node': elf({ machine: 'arm64' }),
    };
    const one: Packages = { one: { fields: install('node-gyp-build'), files } };
    expect(refused(one, ['arm64'])).toBeUndefined();
    expect(refused(one, ['x86_64', 'arm64'])?.rule).toBe('build/scripts');
  });
});
