import { resolvedPackages } from '../../real-material/material.ts';
import type { UvPlatform } from '../../real-material/material.ts';
import { ARM, named, NODE, python, PYTHON, requires, X86 } from '../case.ts';
import type { Case, UvWheels } from '../case.ts';

/** Layers whose compiled modules do not fit, and that work since Python or JavaScript takes over. */
export function fallbacks(uv: UvWheels): Case[] {
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
