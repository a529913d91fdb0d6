/**
 * The causes that make a layer fail, each in a layer of a few files that the test writes itself: from bytes on disk
 * through reading and looking inside to the finding.
 */
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/zip.js';
import { checkLayer } from '../../src/checks/check.ts';
import { jar, machO, pe } from '../inspect/binary-maker.ts';
import { elf } from '../inspect/elf-maker.ts';
import type { ElfOptions } from '../inspect/elf-maker.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { checkedLayer, declared } from './checked.ts';

/** A sentence, files, what is declared, the rules of all findings that are no notices, and what they have to say. */
type Row = [cause: string, files: Tree, declared: string, rules: string, says?: RegExp];

const X64_LOADER = '/lib64/ld-linux-x86-64.so.2';
const HANDLER = 'def handler(event, context):\n    return event\n';

const library = (options: ElfOptions = {}) => elf({ needed: ['libc.so.6'], ...options });
const needing = (from: string, ...names: string[]) => library({ versions: { [from]: names } });
const program = (options: ElfOptions = {}) => ({
  executable: elf({ type: 'executable', interpreter: X64_LOADER, needed: ['libc.so.6'], ...options }),
});
const staticProgram = { executable: elf({ type: 'executable' }) };

/** An installed wheel with one compiled module. */
function wheel(module: string, bytes: Buffer, tag = 'cp312-cp312-manylinux2014_x86_64'): Tree {
  const metadata = `python/fast-1.0.dist-info`;
  return {
    'python/fast/__init__.py': 'from . import _fast\n',
    [`python/fast/${module}`]: bytes,
    [`${metadata}/METADATA`]: 'Metadata-Version: 2.1\nName: fast\nVersion: 1.0\n',
    [`${metadata}/RECORD`]: `fast/__init__.py,,\nfast/${module},,\n`,
    [`${metadata}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: ${tag}\n`,
  };
}

/** An installed npm package. */
function addon(bytes: Buffer, path = 'build/Release/fast.node'): Tree {
  return {
    'nodejs/node_modules/fast/package.json': '{ "name": "fast", "version": "1.0.0" }\n',
    'nodejs/node_modules/fast/index.js': `module.exports = require('./${path}');\n`,
    [`nodejs/node_modules/fast/${path}`]: bytes,
  };
}

const MODULE = '_fast.cpython-312-x86_64-linux-gnu.so';
const ARM_MODULE = '_fast.cpython-312-aarch64-linux-gnu.so';

const PYTHON: Row[] = [
  ['a module for this Python and CPU', wheel(MODULE, library()), 'python3.12 x86_64', ''],
  [
    'a module for arm64 where x86_64 is declared',
    wheel(ARM_MODULE, library({ machine: 'arm64' }), 'cp312-cp312-manylinux2014_aarch64'),
    'python3.12 x86_64',
    'native/architecture',
    /\bfast\b.*arm64.*x86_64.*--platform manylinux2014_x86_64\b/s,
  ],
  [
    'one module for a layer of both architectures',
    wheel(MODULE, library()),
    'python3.12 x86_64 arm64',
    'native/architecture',
  ],
  [
    'a module of 32 bits',
    wheel(MODULE, library({ machine: 'x86' })),
    'python3.12 x86_64',
    'native/architecture',
  ],
  [
    'a module for Python 3.11 on 3.12',
    wheel('_fast.cpython-311-x86_64-linux-gnu.so', library(), 'cp311-cp311-manylinux2014_x86_64'),
    'python3.12 x86_64',
    'native/python-abi',
    /3\.11.*python3\.12.*--python-version 3\.12\b/s,
  ],
  [
    'a module for the free-threaded Python',
    wheel('_fast.cpython-313t-x86_64-linux-gnu.so', library(), 'cp313-cp313t-manylinux2014_x86_64'),
    'python3.13 x86_64',
    'native/python-abi',
  ],
  [
    'a module for the stable interface on newer Pythons',
    wheel('_fast.abi3.so', library(), 'cp311-abi3-manylinux2014_x86_64'),
    'python3.11 python3.13 x86_64',
    '',
  ],
  [
    'a module that needs glibc 2.28 on Amazon Linux 2',
    wheel(
      '_fast.abi3.so',
      needing('libc.so.6', 'GLIBC_2.2.5', 'GLIBC_2.28'),
      'cp39-abi3-manylinux_2_28_x86_64',
    ),
    'python3.11 x86_64',
    'native/glibc',
    /2\.28.*2\.26/s,
  ],
  [
    'the same on Amazon Linux 2023',
    wheel(
      '_fast.abi3.so',
      needing('libc.so.6', 'GLIBC_2.2.5', 'GLIBC_2.28'),
      'cp39-abi3-manylinux_2_28_x86_64',
    ),
    'python3.12 x86_64',
    '',
  ],
  [
    'glibc 2.9 is older than 2.26',
    wheel(MODULE, needing('libc.so.6', 'GLIBC_2.9', 'GLIBC_PRIVATE')),
    'python3.12 x86_64',
    '',
  ],
  [
    'a module that needs a libstdc++ that is nowhere yet',
    wheel(MODULE, needing('libstdc++.so.6', 'GLIBCXX_3.4.40')),
    'python3.12 x86_64',
    'native/libstdcxx',
    /GLIBCXX_3\.4\.40/,
  ],
  [
    'a libstdc++ that the wheel brings itself',
    {
      ...wheel(
        MODULE,
        library({ versions: { 'libstdc++.so.6': ['GLIBCXX_3.4.40'] }, runpath: '$ORIGIN/../fast.libs' }),
      ),
      'python/fast.libs/libstdc++.so.6': library({ soname: 'libstdc++.so.6' }),
    },
    'python3.12 x86_64',
    '',
  ],
  [
    'a wheel for Alpine',
    wheel(
      '_fast.cpython-312-x86_64-linux-musl.so',
      elf({ needed: ['libc.musl-x86_64.so.1'] }),
      'cp312-cp312-musllinux_1_2_x86_64',
    ),
    'python3.12 x86_64',
    'native/musl',
  ],
  [
    'a wheel for macOS',
    wheel('_fast.cpython-312-darwin.so', machO('arm64'), 'cp312-cp312-macosx_11_0_arm64'),
    'python3.12 arm64',
    'native/mach-o',
    /macOS.*--platform manylinux2014_aarch64\b/s,
  ],
  [
    'a universal module for macOS',
    wheel('_fast.cpython-312-darwin.so', machO('x86_64', 'arm64'), 'cp312-cp312-macosx_10_9_universal2'),
    'python3.12 x86_64',
    'native/mach-o',
  ],
  [
    'a wheel for Windows',
    wheel('_fast.cp312-win_amd64.pyd', pe('x86_64'), 'cp312-cp312-win_amd64'),
    'python3.12 x86_64',
    'native/pe',
    /Windows/,
  ],
  [
    'a module that needs a library of a desktop',
    wheel(MODULE, library({ needed: ['libc.so.6', 'libGL.so.1'] })),
    'python3.12 x86_64',
    'native/missing-library',
    /libGL\.so\.1/,
  ],
  [
    'the same with the library in lib/',
    {
      ...wheel(MODULE, library({ needed: ['libc.so.6', 'libGL.so.1'] })),
      'lib/libGL.so.1': library({ soname: 'libGL.so.1' }),
    },
    'python3.12 x86_64',
    '',
  ],
  ['a module that was cut', wheel(MODULE, library().subarray(0, 150)), 'python3.12 x86_64', 'native/damaged'],
];

const NODE: Row[] = [
  [
    'an addon for Node-API',
    addon(library({ symbols: ['napi_register_module_v1'] })),
    'nodejs22.x nodejs24.x x86_64',
    '',
  ],
  [
    'an addon for Node.js 20 on 22',
    addon(library({ symbols: ['node_register_module_v115'] })),
    'nodejs22.x x86_64',
    'native/node-abi',
    /115.*22/s,
  ],
  [
    'an addon for this Node.js',
    addon(library({ symbols: ['node_register_module_v127'] })),
    'nodejs22.x x86_64',
    '',
  ],
  [
    'prebuilt addons for all platforms',
    {
      ...addon(library({ symbols: ['napi_register_module_v1'] }), 'prebuilds/linux-x64/fast.glibc.node'),
      ...addon(elf({ needed: ['libc.musl-x86_64.so.1'] }), 'prebuilds/linux-x64/fast.musl.node'),
      ...addon(library({ machine: 'arm64' }), 'prebuilds/linux-arm64/fast.glibc.node'),
      ...addon(machO('arm64'), 'prebuilds/darwin-arm64/fast.node'),
      ...addon(pe('x86_64'), 'prebuilds/win32-x64/fast.node'),
    },
    'nodejs22.x x86_64',
    '',
  ],
  [
    'prebuilt addons for another CPU and another system',
    {
      ...addon(library({ machine: 'arm64' }), 'prebuilds/linux-arm64/fast.node'),
      ...addon(machO('arm64'), 'prebuilds/darwin-arm64/fast.node'),
    },
    'nodejs22.x x86_64',
    'native/architecture',
  ],
  [
    'a prebuilt addon for another system only',
    addon(machO('arm64'), 'prebuilds/darwin-arm64/fast.node'),
    'nodejs22.x arm64',
    'native/mach-o',
  ],
  [
    'an addon that was compiled beside prebuilt ones for other systems',
    {
      ...addon(library({ symbols: ['napi_register_module_v1'] })),
      ...addon(machO('arm64'), 'prebuilds/darwin-arm64/fast.node'),
      ...addon(pe('x86_64'), 'prebuilds/win32-x64/fast.node'),
    },
    'nodejs22.x x86_64',
    '',
  ],
  [
    'addons for two C libraries in folders below one for the platform',
    {
      ...addon(elf({ needed: ['libc.musl-x86_64.so.1'] }), 'build/linux/x64/node/108/fast.node'),
      ...addon(library(), 'build/linux/x64/node/glibc-127-Release/fast.node'),
    },
    'nodejs22.x x86_64',
    '',
  ],
];

const JAVA: Row[] = [
  ['classes for Java 17 on 17', { 'java/lib/app.jar': jar(61) }, 'java17 x86_64', ''],
  [
    'classes for Java 21 on 17',
    { 'java/lib/app.jar': jar(65) },
    'java17 x86_64',
    'native/java-class',
    /Java 21/,
  ],
];

const PROGRAMS: Row[] = [
  ['a static extension', { 'extensions/agent': staticProgram }, 'python3.11 nodejs22.x x86_64', ''],
  ['a dynamic extension', { 'extensions/agent': program() }, 'python3.12 x86_64', ''],
  [
    'an extension for x86_64 on arm64',
    { 'extensions/agent': staticProgram },
    'nodejs22.x arm64',
    'native/architecture',
  ],
  [
    'a program for musl',
    { 'bin/tool': program({ interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] }) },
    'provided.al2023 x86_64',
    'native/musl',
  ],
  [
    'a program that asks for the loader of a store of packages',
    { 'bin/tool': program({ interpreter: '/nix/store/abc-glibc-2.40/lib/ld-linux-x86-64.so.2' }) },
    'provided.al2023 x86_64',
    'native/interpreter',
    /\/nix\/store/,
  ],
];

const FILES: Row[] = [
  [
    'an extension for Windows',
    { 'extensions/agent': { executable: pe('x86_64') } },
    'nodejs22.x x86_64',
    'native/pe',
  ],
  [
    'an extension without the permission',
    { 'extensions/agent': elf({ type: 'executable' }) },
    'python3.12 x86_64',
    'files/not-executable',
    /chmod \+x extensions\/agent/,
  ],
  [
    'a licence among the extensions, which Lambda starts too',
    { 'extensions/agent': staticProgram, 'extensions/LICENSE': 'MIT\n' },
    'python3.12 x86_64',
    'files/not-executable',
    /extensions\/LICENSE/,
  ],
  [
    'an extension with line ends of Windows',
    { 'extensions/agent': { executable: '#!/bin/sh\r\nexec sleep 1\r\n' } },
    'python3.12 x86_64',
    'files/crlf',
  ],
  [
    'an extension in a language that the runtime lacks',
    { 'extensions/agent': { executable: '#!/usr/bin/env python3\nprint(1)\n' } },
    'nodejs22.x x86_64',
    'files/interpreter',
  ],
];

const ZIPAPP = Buffer.concat([
  Buffer.from('#!/usr/bin/env python3\n'),
  zipOf({ '__main__.py': 'print(1)\n' }),
]);

const ZIPAPPS: Row[] = [
  [
    'an extension that is a zip behind a line for the kernel',
    { 'extensions/agent': { executable: ZIPAPP } },
    'python3.13 x86_64',
    '',
  ],
  [
    'an extension that is a zip for a language that the runtime lacks',
    { 'extensions/agent': { executable: ZIPAPP } },
    'nodejs22.x x86_64',
    'files/interpreter',
  ],
  [
    'an extension that is a zip without a line for the kernel',
    { 'extensions/agent': { executable: ZIPAPP.subarray(ZIPAPP.indexOf('\n') + 1) } },
    'python3.13 x86_64',
    'files/not-startable',
  ],
];

const LAYOUT: Row[] = [
  ['a module in python/', { 'python/shared.py': HANDLER }, 'python3.12', ''],
  [
    'an installed package at the top',
    {
      'fast/__init__.py': '',
      'fast-1.0.dist-info/METADATA': 'Name: fast\n',
      'fast-1.0.dist-info/RECORD': '',
    },
    'python3.12',
    'layout/no-python-folder',
    /prefix: python/,
  ],
  [
    'a folder around everything',
    { 'layer/python/fast/__init__.py': '', 'layer/python/shared.py': HANDLER },
    'python3.12',
    'layout/extra-folder',
    /layer\//,
  ],
  [
    'packages for another Python only',
    { 'python/lib/python3.11/site-packages/fast/__init__.py': '' },
    'python3.12',
    'layout/site-packages',
  ],
  [
    'node_modules at the top',
    {
      'node_modules/fast/package.json': '{ "name": "fast", "version": "1.0.0" }',
      'node_modules/fast/index.js': '',
    },
    'nodejs22.x',
    'layout/no-nodejs-folder',
    /prefix: nodejs/,
  ],
  ['a jar at the top', { 'app.jar': jar(61) }, 'java17', 'layout/java', /prefix: java\/lib/],
  [
    'a model and a configuration',
    { 'model/weights.bin': 'x', 'config/app.json': '{}' },
    'python3.12 x86_64',
    '',
  ],
];

/** Windows has no permission bits, so there a program cannot be made executable. */
const hasModes = process.platform !== 'win32';
if (!hasModes) console.warn('skipped, the layers with executable files: Windows has no permission bits');

function canBeWritten(files: Tree): boolean {
  return hasModes || !Object.values(files).some((node) => typeof node === 'object' && 'executable' in node);
}

describe.each([
  ['Python', PYTHON],
  ['Node.js', NODE],
  ['Java', JAVA],
  ['programs', PROGRAMS],
  ['files', FILES],
  ['applications of Python', ZIPAPPS],
  ['layout', LAYOUT],
])('%s', (_, rows) => {
  test.each(rows.map(([cause, files, target, rules, says]) => ({ cause, files, target, rules, says })))(
    '$cause ($target): $rules',
    async ({ files, target, rules, says }) => {
      if (!canBeWritten(files)) return;
      const folder = temporaryFolder();
      writeTree(folder, files);
      const findings = checkLayer(await checkedLayer(folder, declared(target, '')));
      const meant = findings.filter(({ severity }) => severity !== 'notice');
      expect([...new Set(meant.map(({ rule }) => rule))].join(' ')).toBe(rules);
      if (says) expect(meant.map(({ message, fix }) => `${message} ${fix}`).join('\n')).toMatch(says);
    },
  );
});
