import { asOf, cProgram, goProgram, jar, nodePackages, wheels } from './material.ts';
import type { Material } from './material.ts';

/** A layer with the rules of its errors and warnings; where notices are given, they are all there are. */
export type Row = [material: Material, declared: string, rules: string, more?: More];

export interface More {
  /** Where it is put, if not where it belongs. */
  prefix?: string;
  /** Those about the path of pip's own Python in scripts left out: it may be a build machine's or not. */
  notices?: string;
  /** What the findings have to say. */
  says?: RegExp[];
}

const LINUX = 'manylinux2014_x86_64';
const LINUX_ARM = 'manylinux2014_aarch64';
const LINUX_2_28 = 'manylinux_2_28_x86_64';
const LINUX_2_34 = 'manylinux_2_34_x86_64';
const MUSL = 'musllinux_1_2_x86_64';
const MAC = 'macosx_11_0_arm64';
const WINDOWS = 'win_amd64';

const CLEAN = { notices: '' };
/** Two packages of it ask for versions of a third that exclude each other. */
const TWO_VERSIONS = { notices: 'deps/two-versions' };

/** Small packages that differ in how they are bound to Python. */
const markupsafe = (python: string, platform: string) => wheels(python, platform, 'markupsafe==3.0.2');
const orjson = (python: string, platform: string) => wheels(python, platform, 'orjson==3.10.18');
const bcrypt = (platform: string) => wheels('3.12', platform, 'bcrypt==5.0.0');
const pydantic = (python: string, platform: string) => wheels(python, platform, 'pydantic-core==2.33.2');
const psycopg = (platform: string) => wheels('3.12', platform, 'psycopg2-binary==2.9.10');

/** What a program imports of a wheel that needs no other. */
export const MODULES: Readonly<Record<string, string>> = {
  ...{ markupsafe: 'markupsafe', orjson: 'orjson', bcrypt: 'bcrypt', 'psycopg2-binary': 'psycopg2' },
  ...{ lxml: 'lxml.etree', Pillow: 'PIL.Image', PyYAML: 'yaml', cffi: '_cffi_backend', psutil: 'psutil' },
  ...{ ujson: 'ujson', 'charset-normalizer': 'charset_normalizer', wrapt: 'wrapt', greenlet: 'greenlet' },
  ...{ protobuf: 'google.protobuf.message', rapidfuzz: 'rapidfuzz' },
};

const PYTHON: Row[] = [
  [markupsafe('3.12', LINUX), 'python3.12 x86_64', '', CLEAN],
  [markupsafe('3.12', LINUX_ARM), 'python3.12 arm64', '', CLEAN],
  // It is written in Python too, so it is slower at the most.
  [markupsafe('3.13t', LINUX), 'python3.13 x86_64', '', { notices: 'native/python-abi', says: [/slower/] }],
  [markupsafe('3.12', LINUX), 'python3.12 python3.13 x86_64', '', { notices: 'native/python-abi' }],
  [markupsafe('3.12', LINUX), 'python3.12 x86_64 arm64', '', { notices: 'native/architecture' }],

  [orjson('3.11', LINUX), 'python3.11 x86_64', '', CLEAN],
  [orjson('3.13', LINUX), 'python3.13 x86_64', '', CLEAN],
  [
    orjson('3.11', LINUX),
    'python3.12 x86_64',
    'native/python-abi',
    { says: [/--platform manylinux2014_x86_64\b.*--python-version 3\.12\b/] },
  ],
  [orjson('3.13', LINUX), 'python3.11 x86_64', 'native/python-abi'],
  [
    orjson('3.12', LINUX),
    'python3.12 arm64',
    'native/architecture',
    { says: [/--platform manylinux2014_aarch64\b.*--python-version 3\.12\b/] },
  ],
  [orjson('3.11', LINUX_ARM), 'python3.12 x86_64', 'native/architecture'],
  [
    orjson('3.12', MUSL),
    'python3.12 x86_64',
    'native/musl',
    { says: [/musl/, /--platform manylinux2014_x86_64\b/] },
  ],
  [
    orjson('3.12', MAC),
    'python3.12 x86_64',
    'native/mach-o',
    { says: [/macOS/, /--platform manylinux2014_x86_64\b/] },
  ],
  [
    orjson('3.12', WINDOWS),
    'python3.12 x86_64',
    'native/pe',
    { says: [/Windows/, /--platform manylinux2014_x86_64\b/] },
  ],
  [orjson('3.12', LINUX), 'x86_64', '', { notices: 'runtime/none' }],
  [orjson('3.12', LINUX), 'python3.12', 'runtime/no-architecture', CLEAN],

  [bcrypt(LINUX), 'python3.11 python3.12 python3.13 x86_64', '', CLEAN],
  [bcrypt(LINUX_2_28), 'python3.12 python3.13 x86_64', '', CLEAN],
  [
    bcrypt(LINUX_2_28),
    'python3.11 x86_64',
    'native/glibc',
    { says: [/GLIBC_2\.28|glibc 2\.28/, /2\.26/, /--platform manylinux2014_x86_64\b/] },
  ],
  [bcrypt(LINUX_2_34), 'python3.12 x86_64', '', CLEAN],
  [bcrypt(LINUX_2_34), 'python3.11 python3.12 x86_64', 'native/glibc', { says: [/python3\.11/] }],
  [bcrypt(LINUX_ARM), 'python3.12 arm64', '', CLEAN],
  [bcrypt(LINUX_ARM), 'python3.12 x86_64', 'native/architecture'],
  [bcrypt('manylinux_2_28_aarch64'), 'python3.11 arm64', 'native/glibc'],
  [bcrypt(MUSL), 'python3.13 x86_64', 'native/musl'],
  [bcrypt('musllinux_1_2_aarch64'), 'python3.13 arm64', 'native/musl'],
  [bcrypt('macosx_10_12_universal2'), 'python3.13 arm64', 'native/mach-o'],
  [bcrypt(WINDOWS), 'python3.11 x86_64', 'native/pe'],

  [pydantic('3.12', LINUX), 'python3.12 x86_64', '', CLEAN],
  [pydantic('3.11', LINUX), 'python3.12 x86_64', 'native/python-abi'],
  [pydantic('3.12', LINUX_ARM), 'python3.12 x86_64', 'native/architecture'],

  [psycopg(LINUX), 'python3.12 x86_64', '', CLEAN],
  [psycopg(LINUX_ARM), 'python3.12 arm64', '', CLEAN],
  [psycopg(LINUX_ARM), 'python3.12 x86_64', 'native/architecture'],
  [psycopg(MUSL), 'python3.12 x86_64', 'native/musl'],

  [wheels('3.12', LINUX_2_34, 'cryptography==44.0.3'), 'python3.12 python3.13 x86_64', '', CLEAN],
  [wheels('3.12', LINUX_2_28, 'cryptography==44.0.3'), 'python3.11 x86_64', 'native/glibc'],
  [wheels('3.12', 'manylinux_2_34_aarch64', 'cryptography==46.0.3'), 'python3.13 arm64', '', CLEAN],
  [wheels('3.12', LINUX, 'lxml==6.0.2'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', LINUX_2_28, 'Pillow==11.3.0'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.11', LINUX_2_28, 'Pillow==11.3.0'), 'python3.11 x86_64', 'native/glibc', { says: [/2\.27/] }],
  [wheels('3.12', LINUX, 'PyYAML==6.0.2'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', WINDOWS, 'PyYAML==6.0.2'), 'python3.12 x86_64', '', { notices: 'native/pe' }],
  [wheels('3.12', LINUX, 'cffi==1.17.1'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.11', LINUX, 'cffi==1.17.1'), 'python3.12 x86_64', 'native/python-abi'],
  [wheels('3.12', LINUX, 'grpcio==1.74.0'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'psutil==7.0.0'), 'python3.11 python3.12 python3.14 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'protobuf==6.31.1'), 'python3.11 python3.13 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'tokenizers==0.21.2'), 'python3.11 python3.13 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'ujson==5.10.0'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'charset-normalizer==3.4.2'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'wrapt==1.17.2'), 'python3.12 x86_64', '', CLEAN],
  [wheels('3.12', LINUX, 'awslambdaric==3.1.1'), 'python3.12 x86_64', 'shadow/runtime-client'],
  // What counts is what the files need, not the wheel's tag: these need glibc 2.14, 2.17, 2.28 and 2.27.
  [wheels('3.11', LINUX_2_28, 'greenlet==3.3.0'), 'python3.11 x86_64', '', CLEAN],
  [wheels('3.11', LINUX_2_28, 'rapidfuzz==3.14.3'), 'python3.11 x86_64', '', CLEAN],
  [wheels('3.11', LINUX_2_28, 'tiktoken==0.12.0'), 'python3.11 x86_64', 'native/glibc'],
  [wheels('3.11', LINUX_2_28, 'pymssql==2.3.13'), 'python3.11 x86_64', 'native/glibc'],
  // It opens windows, so it needs libX11.so.6.
  [wheels('3.12', 'manylinux1_x86_64', 'dearpygui==2.0.0'), 'python3.12 x86_64', 'native/missing-library'],

  [markupsafe('3.12', LINUX), 'python3.12 x86_64', 'layout/no-python-folder', { prefix: '' }],
  [markupsafe('3.12', LINUX), 'python3.12 x86_64', 'layout/extra-folder', { prefix: 'my-layer/python' }],
  [
    markupsafe('3.12', LINUX),
    'python3.12 x86_64',
    '',
    { prefix: 'python/lib/python3.12/site-packages', ...CLEAN },
  ],
];

const PYTHON_LAYERS: Row[] = [
  [
    wheels(
      '3.13',
      LINUX,
      ...['boto3==1.40.0', 'botocore==1.40.76', 'jmespath==1.1.0', 'python-dateutil==2.9.0.post0'],
      ...['s3transfer==0.13.1', 'six==1.17.0', 'urllib3==2.8.0'],
    ),
    'python3.13 x86_64',
    '',
    CLEAN,
  ],
  [
    wheels(
      '3.12',
      LINUX,
      ...['pandas==2.2.3', 'numpy==1.26.4', 'python-dateutil==2.9.0.post0', 'six==1.17.0', 'pytz==2025.2'],
      'tzdata==2025.2',
    ),
    'python3.12 x86_64',
    '',
    CLEAN,
  ],
  [
    wheels(
      '3.12',
      LINUX,
      ...['requests==2.32.4', 'certifi==2025.7.14', 'charset-normalizer==3.4.2', 'idna==3.10'],
      ...['urllib3==2.5.0', 'pydantic==2.11.7', 'pydantic-core==2.33.2', 'annotated-types==0.7.0'],
      ...['typing-extensions==4.14.1', 'typing-inspection==0.4.1', 'aws-lambda-powertools==3.17.0'],
      'jmespath==1.0.1',
    ),
    'python3.12 x86_64',
    '',
    CLEAN,
  ],
  [
    wheels('3.12', LINUX_ARM, 'psycopg==3.2.9', 'psycopg-binary==3.2.9', 'typing-extensions==4.14.1'),
    'python3.12 arm64',
    '',
    CLEAN,
  ],
  [
    wheels('3.13', LINUX, 'cryptography==45.0.5', 'pyjwt==2.10.1', 'cffi==1.17.1', 'pycparser==2.22'),
    'python3.13 x86_64',
    '',
    CLEAN,
  ],
  [
    wheels(
      '3.13',
      LINUX_ARM,
      ...['aiohttp==3.12.15', 'aiohappyeyeballs==2.6.1', 'aiosignal==1.4.0', 'attrs==25.3.0', 'idna==3.10'],
      ...['frozenlist==1.7.0', 'multidict==6.6.3', 'propcache==0.3.2', 'yarl==1.20.1'],
    ),
    'python3.13 arm64',
    '',
    CLEAN,
  ],
  [
    wheels(
      '3.12',
      LINUX,
      ...['sqlalchemy==2.0.43', 'greenlet==3.2.3', 'typing-extensions==4.14.1', 'psycopg2-binary==2.9.10'],
    ),
    'python3.12 x86_64',
    '',
    CLEAN,
  ],
  [
    wheels(
      '3.13',
      LINUX,
      ...['fastapi==0.116.1', 'mangum==0.19.0', 'orjson==3.11.3', 'starlette==0.47.3', 'anyio==4.10.0'],
      ...['pydantic==2.11.7', 'pydantic-core==2.33.2', 'annotated-types==0.7.0', 'idna==3.10'],
      ...['typing-extensions==4.14.1', 'typing-inspection==0.4.1', 'sniffio==1.3.1'],
    ),
    'python3.13 x86_64',
    '',
    CLEAN,
  ],
];

const X64 = 'linux x64 glibc';
const ARM64 = 'linux arm64 glibc';
const X64_MUSL = 'linux x64 musl';

const sharp = (machine: string) => nodePackages(machine, 'sharp@0.34.3');
const crc32 = (machine: string, ...more: string[]) =>
  nodePackages(machine, '@node-rs/crc32@1.10.6', ...more.map((binary) => `@node-rs/crc32-${binary}@1.10.6`));
const swc = (machine: string) => nodePackages(machine, '@swc/core@1.13.5');
const duckdb = (machine: string) => nodePackages(machine, '@duckdb/node-bindings@1.4.4-r.3');
const esbuild = (machine: string) => nodePackages(machine, 'esbuild@0.25.9');
/** Packages with a `prebuilds` folder bring the binaries of all machines and choose at run time. */
const prebuilt = (...packages: string[]) => nodePackages(X64, ...packages);

const NODE: Row[] = [
  [sharp(X64), 'nodejs22.x nodejs24.x x86_64', '', CLEAN],
  [sharp(X64), 'nodejs22.x arm64', 'native/architecture', { says: [/--cpu=arm64/] }],
  [sharp(X64_MUSL), 'nodejs22.x x86_64', 'native/musl', { says: [/--libc=glibc/] }],
  [sharp('darwin arm64'), 'nodejs22.x arm64', 'native/mach-o', { says: [/--os=linux/] }],
  [
    nodePackages(
      X64,
      ...['sharp@0.34.3', '@img/sharp-darwin-arm64@0.34.3', '@img/sharp-libvips-darwin-arm64@1.2.0'],
    ),
    'nodejs22.x x86_64',
    '',
  ],
  [swc(X64), 'nodejs22.x x86_64', '', CLEAN],
  [swc(X64_MUSL), 'nodejs22.x x86_64', 'native/musl'],
  [duckdb(ARM64), 'nodejs22.x arm64', '', CLEAN],
  [duckdb(ARM64), 'nodejs22.x x86_64', 'native/architecture', { says: [/--cpu=x64/] }],
  [esbuild(X64), 'nodejs22.x x86_64', '', CLEAN],
  [esbuild(ARM64), 'nodejs22.x arm64', '', CLEAN],
  [esbuild(X64), 'nodejs22.x arm64', 'native/architecture'],
  [crc32(X64), 'nodejs22.x nodejs24.x x86_64', '', CLEAN],
  [crc32(ARM64), 'nodejs22.x arm64', '', CLEAN],
  [crc32(X64), 'nodejs22.x x86_64 arm64', 'native/architecture'],
  [crc32(X64_MUSL), 'nodejs24.x x86_64', 'native/musl'],
  [crc32('darwin arm64'), 'nodejs24.x arm64', 'native/mach-o'],
  [crc32('win32 x64'), 'nodejs24.x x86_64', 'native/pe'],
  [crc32(X64, 'linux-arm64-gnu'), 'nodejs22.x x86_64 arm64', ''],
  [crc32(X64, 'linux-x64-musl', 'darwin-arm64', 'win32-x64-msvc'), 'nodejs22.x x86_64', ''],
  [crc32(X64, 'linux-x64-musl', 'darwin-arm64', 'win32-x64-msvc'), 'nodejs22.x arm64', 'native/architecture'],

  [prebuilt('bcrypt@6.0.0'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('bcrypt@6.0.0'), 'nodejs22.x arm64', '', CLEAN],
  [prebuilt('bcrypt@6.0.0'), 'nodejs22.x x86_64 arm64', '', CLEAN],
  [prebuilt('bufferutil@4.0.9', 'utf-8-validate@6.0.5'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('argon2@0.43.1'), 'nodejs22.x arm64', '', CLEAN],
  [prebuilt('sodium-native@4.3.3'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('@datadog/native-metrics@3.1.1'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('@datadog/pprof@5.9.0'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('@datadog/pprof@5.9.0'), 'nodejs24.x arm64', '', CLEAN],
  [prebuilt('@sentry-internal/node-cpu-profiler@2.2.0'), 'nodejs22.x x86_64', '', CLEAN],
  [prebuilt('msgpackr-extract@3.0.3'), 'nodejs22.x nodejs24.x x86_64', '', CLEAN],
  [prebuilt('lmdb@3.4.2'), 'nodejs22.x nodejs24.x x86_64', '', CLEAN],
  [prebuilt('snappy@7.3.0'), 'nodejs22.x x86_64', '', CLEAN],

  [crc32(X64), 'nodejs22.x x86_64', 'layout/no-nodejs-folder', { prefix: '' }],
];

/** Layers as users build them; their dependencies are those of a day, so that the table stays true. */
const nodeLayer = (machine: string, ...packages: string[]) =>
  asOf('2025-08-20', nodePackages(machine, ...packages));

const NODE_LAYERS: Row[] = [
  [nodeLayer(X64, 'express@5.1.0'), 'nodejs22.x x86_64', '', CLEAN],
  [nodeLayer(X64, 'axios@1.11.0', 'lodash@4.17.21'), 'nodejs22.x nodejs24.x x86_64 arm64', '', CLEAN],
  [nodeLayer(ARM64, 'sharp@0.34.3', 'pg@8.16.3'), 'nodejs22.x arm64', '', CLEAN],
  [nodeLayer(X64, '@aws-sdk/client-s3@3.864.0'), 'nodejs22.x x86_64', '', CLEAN],
  [nodeLayer(X64, 'mysql2@3.14.3', 'knex@3.1.0'), 'nodejs22.x x86_64', '', CLEAN],
  [
    nodeLayer(X64, '@aws-lambda-powertools/logger', '@aws-lambda-powertools/tracer'),
    'nodejs22.x x86_64',
    '',
    TWO_VERSIONS,
  ],
];

const JAVA: Row[] = [
  [jar('gson-2.11.0'), 'java11 java17 java21 x86_64 arm64', '', CLEAN],
  [jar('slf4j-api-2.0.16'), 'java8.al2 java11 x86_64', '', CLEAN],
  [jar('jackson-core-2.18.2'), 'java8.al2 java17 x86_64', '', CLEAN],
  [jar('log4j-api-2.24.3'), 'java8.al2 x86_64', '', CLEAN],
  [jar('zstd-jni-1.5.6-9'), 'java17 arm64', '', CLEAN],
  [jar('spring-core-6.2.1'), 'java17 java21 x86_64', '', CLEAN],
  [jar('spring-core-6.2.1'), 'java11 x86_64', 'native/java-class', { says: [/Java 17/] }],
  [jar('lucene-core-10.1.0'), 'java21 java25 x86_64', '', CLEAN],
  [jar('lucene-core-10.1.0'), 'java17 java21 x86_64', 'native/java-class', { says: [/Java 21/, /java17/] }],
  [jar('gson-2.11.0'), 'java21 x86_64', 'layout/java', { prefix: '' }],
];

const HERE = process.arch === 'arm64' ? 'arm64' : 'x86_64';
const ELSEWHERE = process.arch === 'arm64' ? 'x86_64' : 'arm64';
const EMPTY_MAIN = 'int main(void) { return 0; }\n';
/** `arc4random` came with glibc 2.36. */
const RANDOM_MAIN = 'extern unsigned arc4random(void);\nint main(void) { return arc4random() == 1; }\n';
/** NODE_MODULE_VERSION 115 is Node.js 20. */
const ADDON = 'extern void napi(void);\nvoid node_register_module_v115(void) {}\n';

const agent = cProgram('a C program', EMPTY_MAIN, '-o', 'out/agent');
const addon = cProgram('an addon built for Node.js 20', ADDON, '-shared', '-fPIC', '-o', 'out/addon.node');

const PROGRAMS: Row[] = [
  [goProgram('linux/amd64'), 'provided.al2023 x86_64', '', CLEAN],
  [goProgram('linux/arm64'), 'provided.al2023 python3.11 nodejs22.x arm64', '', CLEAN],
  [goProgram('linux/arm64'), 'provided.al2023 x86_64', 'native/architecture'],
  [goProgram('linux/amd64'), 'nodejs22.x x86_64 arm64', 'native/architecture'],
  [goProgram('darwin/arm64'), 'provided.al2023 arm64', 'native/mach-o'],
  [goProgram('windows/amd64'), 'provided.al2023 x86_64', 'native/pe'],
  [agent, `python3.12 ${HERE}`, '', CLEAN],
  [agent, `python3.11 ${HERE}`, 'native/glibc'],
  [agent, `python3.12 ${ELSEWHERE}`, 'native/architecture'],
  [
    cProgram('a C program for glibc 2.36', RANDOM_MAIN, '-o', 'out/agent'),
    `provided.al2023 ${HERE}`,
    'native/glibc',
    { says: [/2\.36/, /2\.34/] },
  ],
  [
    addon,
    `nodejs22.x ${HERE}`,
    'native/node-abi',
    { prefix: 'nodejs/node_modules/addon', says: [/Node\.js 20/] },
  ],
  [addon, `nodejs20.x ${HERE}`, 'runtime/deprecated', { prefix: 'nodejs/node_modules/addon' }],
];

/** Rows about compiled code, which each of them must have. */
export const NATIVE: readonly Row[] = [...PYTHON, ...NODE, ...PROGRAMS];

export const TABLE: readonly Row[] = [...NATIVE, ...PYTHON_LAYERS, ...NODE_LAYERS, ...JAVA];
