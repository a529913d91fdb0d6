import type { UvPlatform } from '../../real-material/material.ts';
import { ARM234, imports, named, PYTHON, X234, X86 } from '../case.ts';
import type { Case, UvWheels } from '../case.ts';
import { strip } from '../materials.ts';

export function rightPython(uv: UvWheels): Case[] {
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
