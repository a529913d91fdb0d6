import { describe, expect, test } from '@jest/globals';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import { NATIVE_RULES } from '../../src/checks/rules.ts';
import {
  addon,
  distribution,
  file,
  jar,
  library,
  link,
  machO,
  nodePackage,
  pe,
  program,
  staticProgram,
  told,
  MODULES,
  NODE22,
  NODE18,
  PYTHON311,
  ARM64,
  SHARP,
} from './native-files.ts';
import type { Declared } from './native-files.ts';

interface Row {
  name: string;
  files: CheckedFile[];
  declared?: Declared;
  finds?: string[];
}

const musl = { needed: ['libc.musl-x86_64.so.1'] };
const arm64 = { machine: 'arm64' };

const FORMATS: Row[] = [
  {
    name: 'a Python extension built on macOS',
    files: [machO('python/yaml/_yaml.cpython-312-darwin.so')],
    finds: ['error native/mach-o python/yaml/_yaml.cpython-312-darwin.so'],
  },
  {
    name: 'a Python extension for macOS beside its Linux build',
    files: [
      machO('python/a/_a.cpython-312-darwin.so'),
      library('python/a/_a.cpython-312-x86_64-linux-gnu.so'),
    ],
  },
  {
    name: 'a Python extension for Windows',
    files: [pe('python/yaml/_yaml.cp312-win_amd64.pyd')],
    finds: ['error native/pe python/yaml/_yaml.cp312-win_amd64.pyd'],
  },
  {
    name: "the launchers of pip's and setuptools' scripts",
    files: ['t32', 't64', 't64-arm', 'w32', 'w64-arm']
      .map((name) => pe(`python/pip/_vendor/distlib/${name}.exe`))
      .concat(['cli', 'cli-arm64', 'gui-32', 'gui'].map((name) => pe(`python/setuptools/${name}.exe`))),
  },
  {
    name: '.NET assemblies, which have the format of Windows',
    files: [pe('dotnet/Newtonsoft.Json.dll'), pe('powershell/System.Management.Automation.dll')],
    declared: { runtimes: ['dotnet10'] },
  },
  {
    name: 'the build of esbuild for a Mac',
    files: [nodePackage('esbuild', '0.25.9'), machO(`${MODULES}/@esbuild/darwin-arm64/bin/esbuild`)],
    declared: NODE22,
    finds: [`error native/mach-o ${MODULES}/@esbuild/darwin-arm64/bin/esbuild`],
  },
  {
    name: 'the build of esbuild for Windows',
    files: [nodePackage('esbuild', '0.25.9'), pe(`${MODULES}/@esbuild/win32-x64/esbuild.exe`)],
    declared: NODE22,
    finds: [`error native/pe ${MODULES}/@esbuild/win32-x64/esbuild.exe`],
  },
  {
    name: 'builds of esbuild for all of them',
    files: [
      machO(`${MODULES}/@esbuild/darwin-arm64/bin/esbuild`),
      pe(`${MODULES}/@esbuild/win32-x64/esbuild.exe`),
      staticProgram(`${MODULES}/@esbuild/linux-x64/bin/esbuild`),
      staticProgram(`${MODULES}/@esbuild/linux-arm64/bin/esbuild`, 'arm64'),
    ],
    declared: { ...NODE22, architectures: ['x86_64', 'arm64'] },
  },
  {
    name: 'programs for macOS and Windows of a package that does without on Linux',
    files: [
      machO(
        `${MODULES}/node-notifier/vendor/mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier`,
      ),
      pe(`${MODULES}/node-notifier/vendor/snoreToast/snoretoast-x64.exe`),
    ],
    declared: NODE22,
  },
  {
    name: 'fsevents, which nothing loads on Linux',
    files: [machO(`${MODULES}/fsevents/fsevents.node`)],
    declared: NODE22,
  },
  {
    name: 'an addon for macOS beside the one that was compiled for Linux',
    files: [
      machO(`${MODULES}/kerberos/prebuilds/darwin-x64/kerberos.node`),
      addon(`${MODULES}/kerberos/build/Release/kerberos.node`, 'node-api'),
    ],
    declared: NODE22,
  },
];

const CPUS: Row[] = [
  {
    name: 'a wheel for the other CPU, with one finding for all of it',
    files: [
      ...distribution('numpy-1.26.4', {
        tags: ['cp312-cp312-manylinux_2_17_x86_64'],
        tops: ['numpy', 'numpy.libs'],
      }),
      library('python/numpy/core/_a.cpython-312-x86_64-linux-gnu.so'),
      library('python/numpy/core/_b.cpython-312-x86_64-linux-gnu.so'),
      library('python/numpy.libs/libgfortran-040039e1.so.5.0.0'),
    ],
    declared: ARM64,
    finds: ['error native/architecture python/numpy.libs/libgfortran-040039e1.so.5.0.0'],
  },
  {
    name: 'a library for 32 bits',
    files: [library('lib/liba.so.1', { machine: 'x86' })],
    finds: ['error native/architecture lib/liba.so.1'],
  },
  {
    name: 'a static extension for the other CPU',
    files: [staticProgram('extensions/agent')],
    declared: ARM64,
    finds: ['error native/architecture extensions/agent'],
  },
  {
    name: 'a static extension',
    files: [staticProgram('extensions/agent')],
    declared: { runtimes: ['provided.al2'] },
  },
  {
    name: 'programs for both CPUs beside each other',
    files: [staticProgram('bin/tool-linux-amd64'), staticProgram('bin/tool-linux-arm64', 'arm64')],
    declared: { architectures: ['x86_64', 'arm64'] },
  },
  {
    name: 'libraries for both CPUs in folders named after them',
    files: [library('lib/linux/amd64/libx.so'), library('lib/linux/arm64/libx.so', arm64)],
    declared: { architectures: ['x86_64', 'arm64'] },
  },
  {
    name: 'code for one CPU where both are declared',
    files: [library('python/a/_a.abi3.so')],
    declared: { architectures: ['x86_64', 'arm64'] },
    finds: ['error native/architecture python/a/_a.abi3.so'],
  },
  {
    name: 'pure Python where both CPUs are declared',
    files: [...distribution('six-1.17.0', { tags: ['py2-none-any', 'py3-none-any'] }), file('python/six.py')],
    declared: { architectures: ['x86_64', 'arm64'] },
  },
  {
    name: 'one CPU where none is declared',
    files: [library('lib/a.so', arm64)],
    declared: { architectures: [] },
  },
  {
    name: 'code for one CPU and code for the other where none is declared',
    files: [library('lib/a.so', arm64), library('lib/b.so')],
    declared: { architectures: [] },
    finds: ['notice native/architecture lib/a.so'],
  },
  {
    name: 'code for graphics cards',
    files: [library('python/torch/kernels.hsaco', { machine: 'machine 224' })],
  },
  {
    name: 'helpers of a wheel that is tagged for any system, as a notice',
    files: [
      ...distribution('debugpy-1.8.0', { tags: ['py2-none-any', 'py3-none-any'] }),
      library('python/debugpy/_vendored/attach_linux_amd64.so'),
      library('python/debugpy/_vendored/attach_linux_x86.so', { machine: 'x86' }),
    ],
    declared: ARM64,
    finds: ['notice native/architecture python/debugpy/_vendored/attach_linux_amd64.so'],
  },
  {
    name: 'an addon for a system that is like Linux only in its file format',
    files: [
      addon(`${MODULES}/argon2/prebuilds/freebsd-x64/argon2.glibc.node`, 'node-api', {
        needed: ['libthr.so.3'],
      }),
      addon(`${MODULES}/argon2/prebuilds/linux-arm64/argon2.armv8.glibc.node`, 'node-api', arm64),
    ],
    declared: NODE22,
    finds: [`error native/architecture ${MODULES}/argon2/prebuilds/linux-arm64/argon2.armv8.glibc.node`],
  },
  {
    name: 'code for arm64 for a runtime that never had it',
    files: [library('python/a/_a.abi3.so')],
    declared: { ...ARM64, runtimes: ['python3.7'] },
  },
  {
    name: "what a package's tests load",
    files: [library('python/elffile/test/fixtures/arm.so', arm64)],
  },
];

const BCRYPT = [
  ...['linux-x64/bcrypt.glibc.node', 'linux-arm64/bcrypt.glibc.node'].map((path) =>
    addon(`${MODULES}/bcrypt/prebuilds/${path}`, 'node-api', path.includes('arm64') ? arm64 : {}),
  ),
  ...['linux-x64/bcrypt.musl.node', 'linux-arm64/bcrypt.musl.node'].map((path) =>
    addon(`${MODULES}/bcrypt/prebuilds/${path}`, 'node-api', {
      ...musl,
      ...(path.includes('arm64') && arm64),
    }),
  ),
  machO(`${MODULES}/bcrypt/prebuilds/darwin-arm64/bcrypt.node`),
  pe(`${MODULES}/bcrypt/prebuilds/win32-x64/bcrypt.node`),
];

const MUSL: Row[] = [
  {
    name: 'a wheel from Alpine, without what follows from it',
    files: [library('python/a/_a.cpython-311-x86_64-linux-musl.so', musl)],
    finds: ['error native/musl python/a/_a.cpython-311-x86_64-linux-musl.so'],
  },
  {
    name: 'a program with the loader of musl',
    files: [program('bin/tool', { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.so'] })],
    finds: ['error native/musl bin/tool'],
  },
  {
    name: 'a static program that was linked with musl',
    files: [staticProgram('bin/x86_64-linux-musl/tool')],
  },
  {
    name: 'sharp with glibc and musl for both CPUs',
    files: SHARP,
    declared: { ...NODE22, architectures: ['x86_64', 'arm64'] },
  },
  {
    name: 'sharp with musl alone, once for the package and its library',
    files: [nodePackage('sharp', '0.34.3'), ...SHARP.filter(({ path }) => path.includes('linuxmusl-x64'))],
    declared: NODE22,
    finds: [`error native/musl ${MODULES}/@img/sharp-libvips-linuxmusl-x64/lib/libvips-cpp.so.8.17.2`],
  },
  {
    name: "bcrypt's prebuilds for every platform",
    files: BCRYPT,
    declared: { ...NODE22, architectures: ['x86_64', 'arm64'] },
  },
  {
    name: "bcrypt's prebuilds without those for glibc",
    files: BCRYPT.filter(({ path }) => !path.includes('glibc')),
    declared: NODE22,
    finds: [`error native/musl ${MODULES}/bcrypt/prebuilds/linux-x64/bcrypt.musl.node`],
  },
];

const LANGUAGES: Row[] = [
  {
    name: 'an extension for an older Python',
    files: [library('python/a/_a.cpython-311-x86_64-linux-gnu.so')],
    finds: ['error native/python-abi python/a/_a.cpython-311-x86_64-linux-gnu.so'],
  },
  {
    name: 'an extension for one of two declared Pythons',
    files: [library('python/a/_a.cpython-311-x86_64-linux-gnu.so')],
    declared: { runtimes: ['python3.11', 'python3.12'] },
    finds: ['error native/python-abi python/a/_a.cpython-311-x86_64-linux-gnu.so'],
  },
  {
    name: 'extensions for each of two declared Pythons',
    files: [
      library('python/a/_a.cpython-311-x86_64-linux-gnu.so'),
      library('python/a/_a.cpython-312-x86_64-linux-gnu.so'),
    ],
    declared: { runtimes: ['python3.11', 'python3.12'] },
  },
  {
    name: 'each Python in the folder for its version',
    files: ['3.11', '3.12'].map((version) =>
      library(
        `python/lib/python${version}/site-packages/a/_a.cpython-${version.replace('.', '')}-x86_64-linux-gnu.so`,
      ),
    ),
    declared: { runtimes: ['python3.11', 'python3.12'] },
  },
  { name: "PyYAML's kind of extension without a tag", files: [library('python/yaml/_yaml.so')] },
  { name: 'an extension for the stable ABI', files: [library('python/bcrypt/_bcrypt.abi3.so')] },
  {
    name: 'an extension for the stable ABI of an older Python',
    files: [
      ...distribution('bcrypt-5.0.0', { tags: ['cp39-abi3-manylinux_2_17_x86_64'] }),
      library('python/bcrypt/_bcrypt.abi3.so'),
    ],
  },
  {
    name: 'an extension for the stable ABI of a newer Python',
    files: [
      ...distribution('bcrypt-5.0.0', { tags: ['cp313-abi3-manylinux_2_17_x86_64'] }),
      library('python/bcrypt/_bcrypt.abi3.so'),
    ],
    finds: ['error native/python-abi python/bcrypt/_bcrypt.abi3.so'],
  },
  {
    name: 'an extension for free-threaded Python',
    files: [library('python/a/_a.cpython-313t-x86_64-linux-gnu.so')],
    declared: { runtimes: ['python3.13'] },
    finds: ['error native/python-abi python/a/_a.cpython-313t-x86_64-linux-gnu.so'],
  },
  {
    name: 'an extension for PyPy',
    files: [library('python/a/_a.pypy310-pp73-x86_64-linux-gnu.so')],
    finds: ['error native/python-abi python/a/_a.pypy310-pp73-x86_64-linux-gnu.so'],
  },
  {
    name: 'an old extension for a runtime that nobody knows',
    files: [library('python/a/_a.cpython-311-x86_64-linux-gnu.so', { symbols: ['GLIBC_2.99'] })],
    declared: { runtimes: ['python3.99'] },
  },
  {
    name: 'a Python extension where only Node.js is declared',
    files: [library('python/a/_a.cpython-311-x86_64-linux-gnu.so')],
    declared: NODE22,
  },
  {
    name: 'an addon compiled for another Node.js',
    files: [addon(`${MODULES}/better-sqlite3/build/Release/better_sqlite3.node`, 115)],
    declared: NODE22,
    finds: [`error native/node-abi ${MODULES}/better-sqlite3/build/Release/better_sqlite3.node`],
  },
  {
    name: 'an addon compiled for this Node.js',
    files: [addon(`${MODULES}/better-sqlite3/build/Release/better_sqlite3.node`, 127)],
    declared: NODE22,
  },
  {
    name: 'addons for several versions of Node.js and for Electron',
    files: [
      addon(`${MODULES}/a/prebuilds/linux-x64/electron.abi110.node`, 110),
      addon(`${MODULES}/a/prebuilds/linux-x64/node.abi115.node`, 115),
      addon(`${MODULES}/a/prebuilds/linux-x64/node.abi127.node`, 127),
      addon(`${MODULES}/b/lib/binding/node-v115-linux-x64/b.node`, 115),
      addon(`${MODULES}/b/lib/binding/node-v127-linux-x64/b.node`, 127),
    ],
    declared: { runtimes: ['nodejs20.x', 'nodejs22.x'] },
  },
  {
    name: 'addons in folders for each C library and version of Node.js, inside those of a platform (zeromq)',
    files: [
      addon(`${MODULES}/zeromq/build/linux/x64/node/glibc-127-Release/addon.node`, 'node-api'),
      addon(`${MODULES}/zeromq/build/linux/x64/node/musl-127-Release/addon.node`, 'node-api', {
        needed: ['libc.musl-x86_64.so.1'],
      }),
      addon(`${MODULES}/zeromq/build/linux/x64/node/108/addon.node`, 'node-api', {
        needed: ['libc.musl-x86_64.so.1'],
      }),
    ],
    declared: NODE22,
  },
  {
    name: 'a Windows program as an extension',
    files: [pe('extensions/agent')],
    declared: NODE22,
    finds: ['error native/pe extensions/agent'],
  },
  {
    name: 'an addon whose version nobody knows',
    files: [library(`${MODULES}/a/a.node`, { addon: { nodeApi: false } })],
    declared: NODE22,
  },
  {
    name: 'an addon in the folder of its version of Node.js',
    files: [addon('nodejs/node20/node_modules/a/a.node', 115)],
    declared: { runtimes: ['nodejs20.x', 'nodejs22.x'] },
  },
  {
    name: 'classes for a newer Java',
    files: [jar('java/lib/tool-1.0.jar', 65)],
    declared: { runtimes: ['java17', 'java21'] },
    finds: ['error native/java-class java/lib/tool-1.0.jar'],
  },
  {
    name: 'classes for this Java',
    files: [jar('java/lib/tool-1.0.jar', 61)],
    declared: { runtimes: ['java17'] },
  },
  { name: 'a jar that Python carries', files: [jar('python/pyspark/jars/spark.jar', 69)] },
];

const SYSTEMS: Row[] = [
  {
    name: 'a library that Python code opens by its name and nobody brings',
    files: [file('python/acme/ffi.py', { opensLibraries: true })],
    declared: {
      texts: new Map([['python/acme/ffi.py', 'from ctypes import CDLL\nlib = CDLL("libpango-1.0.so.0")\n']]),
    },
    finds: ['warning native/opened-library python/acme/ffi.py'],
  },
  {
    name: 'an addon of which the folder that it was built in tells the version of Node.js',
    files: [
      library(`${MODULES}/a/build/Release/a.node`, { addon: { nodeApi: false } }),
      library(`${MODULES}/b/build/Release/b.node`, { addon: { nodeApi: false } }),
      file(`${MODULES}/a/build/config.gypi`, { nodeBuild: { moduleVersion: 115 } }),
    ],
    declared: NODE22,
    finds: [`error native/node-abi ${MODULES}/a/build/Release/a.node`],
  },
  {
    name: 'glibc 2.28 on Amazon Linux 2',
    files: [library('python/a/_a.abi3.so', { symbols: ['GLIBC_2.2.5', 'GLIBC_2.28', 'GLIBC_2.4'] })],
    declared: PYTHON311,
    finds: ['error native/glibc python/a/_a.abi3.so'],
  },
  {
    name: 'glibc 2.28 on Amazon Linux 2023',
    files: [library('python/a/_a.abi3.so', { symbols: ['GLIBC_2.2.5', 'GLIBC_2.28', 'GLIBC_PRIVATE'] })],
  },
  {
    name: 'packed relocations, which came with glibc 2.36',
    files: [library('lib/a.so', { symbols: ['GLIBC_ABI_DT_RELR'] })],
    finds: ['error native/glibc lib/a.so'],
  },
  {
    name: 'a glibc that no system of Lambda has, with no runtime declared',
    files: [library('lib/a.so', { symbols: ['GLIBC_2.38'] })],
    declared: { runtimes: [] },
    finds: ['error native/glibc lib/a.so'],
  },
  {
    name: 'a glibc that the newest system has, with no runtime declared',
    files: [library('lib/a.so', { symbols: ['GLIBC_2.34'], needed: ['libGL.so.1'] })],
    declared: { runtimes: [] },
  },
  {
    name: 'a program that brings its own loader',
    files: [program('bin/tool', { interpreter: '/opt/lib/ld-linux-x86-64.so.2', symbols: ['GLIBC_2.38'] })],
  },
  {
    name: 'a glibc that the layer brings beside the program',
    files: [program('tool/run', { symbols: ['GLIBC_2.38'] }), library('tool/libc.so.6')],
  },
  {
    name: 'a program of Nix',
    files: [program('bin/tool', { interpreter: '/nix/store/abc-glibc-2.38/lib/ld-linux-x86-64.so.2' })],
    finds: ['error native/interpreter bin/tool'],
  },
  {
    name: 'libstdc++ newer than that of Amazon Linux 2',
    files: [library('lib/a.so', { symbols: ['GLIBCXX_3.4.26', 'CXXABI_1.3.9', 'CXXABI_TM_1'] })],
    declared: NODE18,
    finds: ['error native/libstdcxx lib/a.so'],
  },
  {
    name: 'libstdc++ that Amazon Linux 2023 has where it is up to date',
    files: [library('lib/a.so', { symbols: ['GLIBCXX_3.4.30'] })],
    finds: ['warning native/libstdcxx lib/a.so'],
  },
  {
    name: 'libstdc++ newer than any of Lambda',
    files: [library('lib/a.so', { symbols: ['CXXABI_1.3.16'] })],
    finds: ['error native/libstdcxx lib/a.so'],
  },
  {
    name: 'libstdc++ that the package brings and finds',
    files: [
      library('python/a/_a.abi3.so', { symbols: ['GLIBCXX_3.4.99'], searchPath: ['$ORIGIN/../a.libs'] }),
      library('python/a.libs/libstdc++.so.6'),
    ],
  },
  {
    name: 'libstdc++ that the layer brings where the loader looks last',
    files: [library('python/a/_a.abi3.so', { symbols: ['GLIBCXX_3.4.99'] }), library('lib/libstdc++.so.6')],
    finds: ['error native/libstdcxx python/a/_a.abi3.so'],
  },
  {
    name: 'a library that nobody brings',
    files: [library('python/cv2/cv2.abi3.so', { needed: ['libc.so.6', 'libGL.so.1', 'libz.so.1'] })],
    finds: ['warning native/missing-library python/cv2/cv2.abi3.so'],
  },
  {
    name: 'libraries with a hash in their name, as auditwheel brings them',
    files: [
      library('python/numpy/_a.cpython-312-x86_64-linux-gnu.so', {
        needed: ['libscipy_openblas64_-c16e4918.so', 'libpthread.so.0', 'ld-linux-x86-64.so.2'],
        searchPath: ['$ORIGIN/../numpy.libs'],
      }),
      library('python/numpy.libs/libscipy_openblas64_-c16e4918.so'),
    ],
  },
  {
    name: 'a library that is there by its soname, and one by a link',
    files: [
      program('bin/tool', { needed: ['libfoo.so.1', 'libbar.so.2'] }),
      library('lib/libfoo.so.1.2.3', { soname: 'libfoo.so.1' }),
      library('lib/libbar.so.2.0.0'),
      link('lib/libbar.so.2', 'libbar.so.2.0.0'),
    ],
  },
  {
    name: 'the library of the Python that runs it, and of another',
    files: [
      library('lib/a.so', { needed: ['libpython3.12.so.1.0'] }),
      library('lib/b.so', { needed: ['libpython3.11.so.1.0'] }),
    ],
    finds: ['warning native/missing-library lib/b.so'],
  },
  {
    name: 'OpenSSL 3, which Amazon Linux 2 lacks',
    files: [library('lib/a.so', { needed: ['libssl.so.3'] })],
    declared: { runtimes: ['python3.11', 'python3.12'] },
    finds: ['warning native/missing-library lib/a.so'],
  },
  {
    name: 'a library that is cut short',
    files: [library('lib/a.so', { damage: 'is cut short' })],
    finds: ['error native/damaged lib/a.so'],
  },
  {
    name: 'an addon of which only the first bytes are there',
    files: [library(`${MODULES}/a/a.node`, { kind: 'other', damage: 'is cut short' })],
    declared: NODE22,
    finds: [`error native/damaged ${MODULES}/a/a.node`],
  },
  {
    name: 'object files and core dumps',
    files: [
      library('lib/a.o', { kind: 'other', machine: 'arm' }),
      library('core', { kind: 'other', damage: 'is cut short' }),
    ],
  },
];

const TAGS: Row[] = [
  {
    name: 'a wheel for macOS without compiled code',
    files: distribution('a-1.0', { tags: ['cp312-cp312-macosx_11_0_arm64'] }),
    finds: ['warning native/mach-o python/a-1.0.dist-info/WHEEL'],
  },
  {
    name: 'a wheel for Windows',
    files: distribution('a-1.0', { tags: ['py3-none-win_amd64'] }),
    finds: ['warning native/pe python/a-1.0.dist-info/WHEEL'],
  },
  {
    name: 'a wheel for Alpine',
    files: distribution('a-1.0', { tags: ['cp312-cp312-musllinux_1_2_x86_64'] }),
    finds: ['warning native/musl python/a-1.0.dist-info/WHEEL'],
  },
  {
    name: 'a wheel for the other CPU',
    files: distribution('a-1.0', {
      tags: ['py3-none-manylinux_2_17_aarch64', 'py3-none-manylinux2014_aarch64'],
    }),
    finds: ['warning native/architecture python/a-1.0.dist-info/WHEEL'],
  },
  {
    name: 'a wheel for another Python whose files have no tags',
    files: [...distribution('a-1.0', { tags: ['cp311-cp311-linux_x86_64'] }), library('python/a/_a.so')],
    finds: ['warning native/python-abi python/a-1.0.dist-info/WHEEL'],
  },
  {
    name: 'wheels for any, this or an older Python',
    files: [
      ['py3-none-any'],
      ['py2-none-any', 'py3-none-any'],
      ['py312-none-any'],
      ['cp312-cp312-manylinux_2_34_x86_64'],
      ['cp38-abi3-manylinux_2_28_x86_64'],
      ['cp311-cp311-linux_x86_64', 'cp312-cp312-linux_x86_64'],
    ].flatMap((tags, index) => distribution(`a${index}-1.0`, { tags })),
  },
  {
    name: 'a wheel whose files gave it away already',
    files: [
      ...distribution('a-1.0', { tags: ['cp311-cp311-macosx_11_0_arm64'] }),
      machO('python/a/_a.cpython-311-darwin.so'),
    ],
    finds: ['error native/mach-o python/a/_a.cpython-311-darwin.so'],
  },
  {
    name: 'a wheel in a namespace that it shares with pure Python',
    files: [
      ...distribution('protobuf-6.0', { tags: ['cp39-abi3-manylinux_2_17_x86_64'], tops: ['google'] }),
      ...distribution('google_auth-2.0', { tags: ['py3-none-any'], tops: ['google'] }),
      library('python/google/_upb/_message.abi3.so'),
    ],
    declared: ARM64,
    finds: ['error native/architecture python/google/_upb/_message.abi3.so'],
  },
];

describe.each([
  ['code for other systems', FORMATS],
  ['code for other CPUs', CPUS],
  ['code for other C libraries', MUSL],
  ['code for other versions of a language', LANGUAGES],
  ['code for other systems of AWS', SYSTEMS],
  ['tags of wheels', TAGS],
])('%s', (_, rows) => {
  test.each(rows)('$name', ({ files, declared, finds = [] }) => {
    expect(told(files, declared)).toEqual(finds);
  });
});

test('every rule is hit by some layer of these tests', () => {
  const hit = [FORMATS, CPUS, MUSL, LANGUAGES, SYSTEMS, TAGS].flat().flatMap(({ finds = [] }) => finds);
  const rules = new Set(hit.map((one) => one.split(' ')[1]));
  expect([...rules].sort()).toEqual([...NATIVE_RULES].sort());
});
