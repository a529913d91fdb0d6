import { resolvedPackages } from '../real-material/material.ts';
import type { Material, UvPlatform } from '../real-material/material.ts';
import type { Case } from './cases.ts';

type UvWheels = (version: string, platform: UvPlatform, packages: string) => Material;

const X86 = 'manylinux2014';

/** Layers with compiled code: what works without it, and what is certainly broken. */
export function nativeCases(uv: UvWheels): Case[] {
  return [...withoutCompiledCode(uv), ...damaged(uv)];
}

/** Made for Python 3.12 on x86_64, and declared for more. */
function withoutCompiledCode(uv: UvWheels): Case[] {
  const right = (id: string, declared: string, packages: string, code: string): Case => ({
    id,
    declared,
    materials: [[uv('3.12', X86, packages), 'python']],
    truth: { python: '3.13', code },
  });
  const both = 'python3.12 python3.13 x86_64';
  return [
    // greenlet, which it brings for asyncio, fails on its own.
    right('fb-sqlalchemy-multi', both, 'sqlalchemy==2.0.41', 'import sqlalchemy.orm'),
    right(
      'fb-msgpack-multi',
      both,
      'msgpack==1.1.1',
      'import msgpack; assert msgpack.unpackb(msgpack.packb(1)) == 1',
    ),
    right('fb-wrapt-multi', both, 'wrapt==1.17.2', 'import wrapt; wrapt.decorator'),
    right('fb-coverage-multi', both, 'coverage==7.9.1', 'import coverage; coverage.Coverage'),
    right('fb-protobuf-arm', 'python3.13 x86_64 arm64', 'protobuf==6.31.1', 'import google.protobuf.message'),
    right('fb-tomli-multi', both, 'tomli==2.2.1', 'import tomli; assert tomli.loads("a = 1") == {"a": 1}'),
  ];
}

function damaged(uv: UvWheels): Case[] {
  const broken = (
    id: string,
    packages: string,
    [pattern, edit]: [RegExp, (bytes: Buffer) => Buffer],
    module: string,
  ): Case => ({
    id,
    declared: 'python3.12 x86_64',
    cause: /^native\/damaged/,
    materials: [[uv('3.12', X86, packages), 'python']],
    edit: (layer) => {
      const path = layer.find(pattern);
      layer.write(path, edit(layer.read(path)), 0o755);
    },
    truth: { python: '3.12', code: `import ${module}` },
  });
  const pointer = Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 912345\n`,
  );
  return [
    broken(
      'b-cut-orjson',
      'orjson==3.10.18',
      [/orjson\/orjson\..*\.so$/, (bytes) => bytes.subarray(0, bytes.length >> 1)],
      'orjson',
    ),
    broken('b-lfs-bcrypt', 'bcrypt==4.2.1', [/_bcrypt\.abi3\.so$/, () => pointer], 'bcrypt'),
    broken('b-empty-ujson', 'ujson==5.10.0', [/ujson\..*\.so$/, () => Buffer.alloc(0)], 'ujson'),
    broken(
      'b-crlf-cffi',
      'cffi==1.17.1',
      [
        /_cffi_backend\..*\.so$/,
        (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
      ],
      '_cffi_backend',
    ),
    {
      id: 'b-lfs-addon',
      declared: 'nodejs22.x x86_64',
      cause: /^native\/damaged/,
      materials: [[resolvedPackages('linux x64 glibc', '@node-rs/crc32@1.10.6'), 'nodejs']],
      edit: (layer) => layer.write(layer.find(/crc32.*\.node$/), pointer, 0o755),
      truth: { node: '22', code: "require('@node-rs/crc32')" },
    },
  ];
}
