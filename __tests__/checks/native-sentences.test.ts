import { expect, test } from '@jest/globals';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import {
  addon,
  distribution,
  findingsIn,
  jar,
  library,
  machO,
  nodePackage,
  program,
  MODULES,
  NODE22,
  NODE18,
  ARM64,
  SHARP,
} from './native-files.ts';
import type { Declared } from './native-files.ts';

const NUMPY = [
  ...distribution('numpy-1.26.4', { tags: ['cp311-cp311-manylinux_2_17_x86_64'] }),
  library('python/numpy/_a.cpython-311-x86_64-linux-gnu.so', { symbols: ['GLIBC_2.28', 'GLIBC_2.9'] }),
  library('python/numpy/_b.cpython-311-x86_64-linux-gnu.so', { symbols: ['GLIBC_2.27'] }),
];

const SENTENCES: { name: string; files: CheckedFile[]; declared?: Declared; message: string; fix: string }[] =
  [
    {
      name: 'a wheel for the other CPU',
      files: NUMPY,
      declared: { runtimes: ['python3.11'], architectures: ['arm64'] },
      message: 'numpy 1.26.4 is built for x86_64 (2 files) and does not run on arm64.',
      fix: 'Install the wheel for it: `pip install --platform manylinux2014_aarch64 --only-binary=:all: --python-version 3.11 --implementation cp --upgrade --target layer/python numpy==1.26.4` (a release that has one, if this has none).',
    },
    {
      name: 'a wheel for another Python',
      files: NUMPY,
      message: 'numpy 1.26.4 is made for CPython 3.11 (2 files), which python3.12 cannot import.',
      fix: 'Install the wheel for it: `pip install --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 --only-binary=:all: --python-version 3.12 --implementation cp --upgrade --target layer/python numpy==1.26.4`.',
    },
    {
      name: 'a wheel for a newer system than one of the runtimes has',
      files: [
        ...distribution('bcrypt-5.0.0', { tags: ['cp39-abi3-manylinux_2_28_x86_64'] }),
        library('python/bcrypt/_bcrypt.abi3.so', { symbols: ['GLIBC_2.28'] }),
      ],
      declared: {
        runtimes: ['python3.10', 'python3.11', 'python3.12'],
        source: { path: 'deps/', prefix: '/python/', kind: 'folder' },
      },
      message:
        'bcrypt 5.0.0 needs glibc 2.28, and python3.10 and python3.11 on Amazon Linux 2 have glibc 2.26.',
      fix: 'Install the wheel for it: `pip install --platform manylinux2014_x86_64 --only-binary=:all: --python-version 3.10 --implementation cp --upgrade --target deps bcrypt==5.0.0` (a release that has one, if this has none), or take python3.10 and python3.11 off `compatible-runtimes`.',
    },
    {
      name: 'a wheel whose folder is named to harm',
      files: [...distribution('a;rm -rf ~-1.0', { tags: ['cp312-cp312-macosx_11_0_arm64'] })],
      declared: { source: { path: 'my layer.zip', prefix: '', kind: 'zip' } },
      message: 'The wheel of a;rm -rf ~ 1.0 is built for macOS, and AWS Lambda runs Linux.',
      fix: "Install the wheel for it: `pip install --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 --only-binary=:all: --python-version 3.12 --implementation cp --upgrade --target python 'a;rm -rf ~==1.0'`.",
    },
    {
      name: 'Python code that no distribution claims',
      files: [machO('python/mine/_mine.cpython-312-darwin.so')],
      declared: { runtimes: [], source: { path: 'my layer', prefix: '', kind: 'folder' } },
      message: 'mine is built for macOS, and AWS Lambda runs Linux.',
      fix: "Install the wheel for it: `pip install --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 --only-binary=:all: --implementation cp --upgrade --target 'my layer/python' -r requirements.txt`.",
    },
    {
      name: 'an npm package of which only the build for musl is there',
      files: [
        nodePackage('sharp', '0.34.3'),
        ...SHARP.filter(({ path }) => path.includes('linuxmusl-arm64')),
      ],
      declared: { ...NODE22, ...ARM64 },
      message:
        'sharp 0.34.3 is built for Linux with musl, such as Alpine (2 files), and AWS Lambda has glibc.',
      fix: 'Install its build for that system: `npm install --os=linux --cpu=arm64 --libc=glibc sharp@0.34.3`.',
    },
    {
      name: 'an addon for another Node.js',
      files: [nodePackage('a', '1.0.0'), addon(`${MODULES}/a/build/Release/a.node`, 115)],
      declared: { runtimes: ['nodejs20.x', 'nodejs22.x', 'nodejs24.x'] },
      message:
        'a 1.0.0 is compiled for Node.js 20 (NODE_MODULE_VERSION 115), which nodejs22.x and nodejs24.x cannot load.',
      fix: 'Run `npm ci`, or `npm rebuild a`, on Linux with that CPU (`runs-on: ubuntu-24.04`) with `node-version: 22` of actions/setup-node, in a layer of its own for each version of Node.js.',
    },
    {
      name: 'an addon for a newer system',
      files: [
        nodePackage('a', '1.0.0'),
        addon(`${MODULES}/a/a.node`, 'node-api', { symbols: ['GLIBCXX_3.4.29'] }),
      ],
      declared: NODE18,
      message:
        'a 1.0.0 needs GLIBCXX_3.4.29 of libstdc++, and nodejs18.x on Amazon Linux 2 has GLIBCXX_3.4.24 at most.',
      fix: 'Use a release of it that is built for that system, or compile it there: `npm rebuild --build-from-source a` in the image `public.ecr.aws/lambda/nodejs:18`.',
    },
    {
      name: 'libstdc++ that may be there',
      files: [library('lib/a.so', { symbols: ['CXXABI_1.3.14'] })],
      message:
        'lib/a.so needs CXXABI_1.3.14 of libstdc++, and python3.12 on Amazon Linux 2023 has CXXABI_1.3.13, or 1.3.15 where it is up to date.',
      fix: 'Build it in the image of that system: `docker run --platform linux/amd64 public.ecr.aws/lambda/provided:al2023`.',
    },
    {
      name: 'classes for a newer Java',
      files: [jar('java/lib/tool-1.0.jar', 65)],
      declared: { runtimes: ['java11', 'java17', 'java21'] },
      message:
        'tool 1.0 has classes for Java 21 (class file version 65), which java11 and java17 cannot load.',
      fix: 'Compile it with `--release 11`, use a version of it made for that, or take java11 and java17 off `compatible-runtimes`.',
    },
    {
      name: 'a program with a loader of its own',
      files: [program('bin/tool', { interpreter: '/nix/store/x/ld-linux-x86-64.so.2' })],
      message:
        'bin/tool asks for the loader /nix/store/x/ld-linux-x86-64.so.2, which AWS Lambda does not have.',
      fix: 'Build it in the image of that system: `docker run --platform linux/amd64 public.ecr.aws/lambda/provided:al2023`, or link it statically.',
    },
    {
      name: 'libraries that are missing',
      files: [program('bin/tool', { needed: ['libGL.so.1', 'libX11.so.6'] })],
      declared: { runtimes: ['python3.11', 'nodejs18.x'] },
      message:
        'bin/tool needs libGL.so.1 and libX11.so.6, which neither the layer nor python3.11 and nodejs18.x brings.',
      fix: 'Add them to `lib/` of the layer, which functions find as /opt/lib, from a build on Amazon Linux 2; leave it if another layer brings them or the package does without.',
    },
    {
      name: 'a file that is cut short',
      files: [library('lib/a.so', { damage: 'is cut short' })],
      message: 'lib/a.so is cut short, so it cannot be loaded.',
      fix: 'Install or build it again, and see that nothing on the way cuts or rewrites binary files, such as Git LFS pointers or a text filter.',
    },
  ];

test.each(SENTENCES)('says what is wrong and what to do: $name', ({ files, declared, message, fix }) => {
  expect(findingsIn(files, declared).map((one) => [one.message, one.fix])).toEqual([[message, fix]]);
});
