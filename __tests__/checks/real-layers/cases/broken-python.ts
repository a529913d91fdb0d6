import { execFileSync } from '../../../child-process.ts';
import { wheels } from '../../real-material/material.ts';
import type { Material } from '../../real-material/material.ts';
import { ARM234, imports, named, python, PYTHON, X228, X234, X86 } from '../case.ts';
import type { Case, UvWheels } from '../case.ts';
import { EDITABLE, strip } from '../materials.ts';

export function brokenPython(uv: UvWheels): Case[] {
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
