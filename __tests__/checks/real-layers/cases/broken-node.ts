import { resolvedPackages } from '../../real-material/material.ts';
import type { Material } from '../../real-material/material.ts';
import { ARM, named, NODE, node, requires, X } from '../case.ts';
import type { Case } from '../case.ts';
import { addonBytes, builtAddon, DEV_PACKAGES } from '../materials.ts';

export function brokenNode(): Case[] {
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
