import { resolvedPackages } from '../real-material/material.ts';
import type { Case } from './cases.ts';
import type { LayerFolder } from './layer-folder.ts';
import { addonBytes } from './materials.ts';

const X = 'linux x64 glibc';
const NODE = 'nodejs';
/** Of the ELF header. */
const MACHINE_OFFSET = 18;
const EM_AARCH64 = 183;
const OLD = /^runtime\/(?:deprecated|blocked)/;

/** npm packages that are whole, or lack what they need to be loaded. */
export function npmCases(): Case[] {
  return [...right(), ...withoutFiles(), ...withoutBinary(), ...withoutDependency(), ...others()];
}

/** @param what `id nodejs22.x x86_64` @param packages as npm takes them, flags among them */
function packed(what: string, packages: string, more: Partial<Case> = {}): Case {
  const [id = '', ...declared] = what.split(' ');
  const words = packages.split(' ');
  const flags = words.filter((word) => word.startsWith('--'));
  const names = words.filter((word) => !word.startsWith('--')).join(' ');
  return {
    id,
    declared: declared.join(' '),
    materials: [[resolvedPackages(X, names, ...flags), NODE]],
    ...more,
  };
}

const requires = (packages: string, node = '22') => ({
  node,
  code: packages
    .split(' ')
    .map((name) => `require('${name}')`)
    .join(';'),
});

function right(): Case[] {
  return [
    ...rightApplications(),
    ...rightServices(),
    packed(
      'nr-binaries nodejs22.x x86_64',
      'sharp@0.34.2 argon2@0.43.0 bcrypt@6.0.0 esbuild@0.25.5 @swc/core@1.12.1 lightningcss@1.30.1 @parcel/watcher@2.5.1 rollup@4.43.0',
      { truth: requires('sharp argon2 bcrypt esbuild @swc/core lightningcss @parcel/watcher rollup') },
    ),
    packed(
      'nr-es-modules nodejs22.x nodejs24.x x86_64',
      'chalk@5.4.1 nanoid@5.1.5 got@14.4.7 p-limit@6.2.0',
      {
        truth: requires('chalk nanoid got p-limit'),
      },
    ),
    packed('nr-addon-for-speed nodejs22.x x86_64 arm64', 'restify@11.1.0 bunyan@1.8.15 ssh2@1.16.0', {
      truth: requires('bunyan ssh2'),
    }),
    packed(
      'nr-declarations nodejs22.x x86_64',
      '@types/node@22.15.32 type-fest@4.41.0 csstype@3.1.3 zod@3.25.67',
      {
        truth: requires('zod'),
      },
    ),
    packed('nr-prisma-engine nodejs22.x arm64', '@prisma/client@6.11.1', {
      edit: (layer) => generated(layer, 'linux-arm64-openssl-3.0.x'),
    }),
    packed('nr-prisma-adapter nodejs22.x x86_64', '@prisma/client@6.16.2 @prisma/adapter-pg@6.16.2', {
      edit: (layer) => generated(layer),
    }),
  ];
}

function rightApplications(): Case[] {
  return [
    packed('nr-web nodejs22.x x86_64 arm64', 'express@5.1.0 koa@3.0.0 fastify@5.4.0 @hapi/hapi@21.4.0', {
      truth: requires('express koa fastify @hapi/hapi'),
    }),
    packed(
      'nr-nest nodejs22.x x86_64 arm64',
      '@nestjs/core@11.1.3 @nestjs/common@11.1.3 @nestjs/platform-express@11.1.3 reflect-metadata@0.2.2 rxjs@7.8.2 class-validator@0.14.2 class-transformer@0.5.1',
      { truth: requires('reflect-metadata @nestjs/core @nestjs/platform-express class-validator') },
    ),
    packed(
      'nr-databases nodejs22.x x86_64 arm64',
      'typeorm@0.3.25 knex@3.1.0 pg@8.16.2 mysql2@3.14.1 mongoose@8.16.0 sequelize@6.37.7 drizzle-orm@0.44.2 kysely@0.28.2',
      // typeorm looks for the folder of the program, which code on the command line has not.
      { truth: requires('knex pg mysql2 mongoose sequelize kysely') },
    ),
    packed(
      'nr-graphql nodejs22.x x86_64 arm64',
      'graphql@16.11.0 @apollo/server@4.12.2 @as-integrations/aws-lambda@3.1.0 react@19.1.0 react-dom@19.1.0 socket.io@4.8.1',
      { truth: requires('@apollo/server @as-integrations/aws-lambda react-dom/server socket.io') },
    ),
    packed(
      'nr-tools nodejs22.x x86_64 arm64',
      'axios@1.10.0 lodash@4.17.21 date-fns@4.1.0 winston@3.17.0 pino@9.7.0 got@11.8.6 jsonwebtoken@9.0.2 xlsx@0.18.5 cheerio@1.1.0',
      { truth: requires('axios lodash date-fns winston pino got jsonwebtoken xlsx cheerio') },
    ),
  ];
}

function rightServices(): Case[] {
  return [
    packed(
      'nr-sdk-v2 nodejs22.x x86_64 arm64',
      '@middy/core@6.3.2 aws-sdk@2.1692.0 aws-xray-sdk-core@3.10.3',
      { truth: requires('@middy/core aws-sdk aws-xray-sdk-core') },
    ),
    packed('nr-tracing nodejs22.x x86_64', 'newrelic@12.20.0 dd-trace@5.50.0', {
      truth: requires('newrelic dd-trace'),
    }),
    packed(
      'nr-models nodejs22.x x86_64 arm64',
      'langchain@0.3.28 @langchain/core@0.3.58 @langchain/openai@0.5.13 openai@5.5.1 @anthropic-ai/sdk@0.54.0',
      { truth: requires('langchain/chains @langchain/openai openai @anthropic-ai/sdk') },
    ),
    packed(
      'nr-services nodejs22.x x86_64 arm64',
      'stripe@18.2.1 twilio@5.7.1 @slack/web-api@7.9.2 nodemailer@7.0.3 @azure/storage-blob@12.27.0 bullmq@5.54.3 kafkajs@2.2.4',
      {
        truth: requires('stripe twilio @slack/web-api nodemailer @azure/storage-blob bullmq kafkajs'),
        // Without the addon for arm64, msgpackr works in JavaScript.
        allow: /^native\/architecture/,
      },
    ),
  ];
}

function withoutFiles(): Case[] {
  const remove = (pattern: RegExp) => (layer: LayerFolder) => layer.remove(pattern);
  return [
    packed('n-dist-axios nodejs22.x x86_64', 'axios@1.10.0', {
      cause: /^npm\/no-entry/,
      edit: remove(/\/axios\/(?:dist|index\.js|lib)\/?$/),
      truth: requires('axios'),
    }),
    packed('n-cjs-nanoid nodejs22.x x86_64', 'nanoid@3.3.11', {
      cause: /^npm\/no-entry/,
      edit: remove(/\/nanoid\/index\.cjs$/),
      truth: requires('nanoid'),
    }),
    packed('n-lib-express nodejs22.x x86_64', 'express@4.21.2', {
      cause: /^npm\/missing-files/,
      edit: remove(/\/express\/lib\/$/),
      truth: requires('express'),
    }),
  ];
}

function withoutBinary(): Case[] {
  const without = (what: string, packages: string, cause: RegExp): Case =>
    packed(what, packages, { cause, truth: requires(packages.replace(/(.)@.*/, '$1')) });
  return [
    without('n-bcrypt nodejs22.x x86_64', 'bcrypt@5.1.1', /^npm\/not-built/),
    without('n-canvas nodejs22.x x86_64', 'canvas@2.11.2', /^npm\/not-built/),
    without('n-isolated-vm nodejs22.x x86_64', 'isolated-vm@5.0.4', /^npm\/not-built/),
    without('n-old-sharp nodejs22.x x86_64', 'sharp@0.32.6', /^npm\/not-built/),
    without('n-re2 nodejs22.x x86_64', 're2@1.22.1', /^npm\/not-built/),
    without('n-sharp-omit nodejs22.x x86_64', 'sharp@0.34.2 --omit=optional', /^npm\/platform-package/),
    without('n-swc-omit nodejs22.x x86_64', '@swc/core@1.12.1 --omit=optional', /^npm\/platform-package/),
    without('n-rollup-omit nodejs22.x x86_64', 'rollup@4.43.0 --omit=optional', /^npm\/platform-package/),
    without('n-css-omit nodejs22.x x86_64', 'lightningcss@1.30.1 --omit=optional', /^npm\/platform-package/),
    without(
      'n-canvas-omit nodejs22.x x86_64',
      '@napi-rs/canvas@0.1.71 --omit=optional',
      /^npm\/platform-package/,
    ),
  ];
}

function withoutDependency(): Case[] {
  return [
    packed('n-trans-axios nodejs22.x x86_64', 'axios@1.10.0', {
      cause: { text: /"follow-redirects"/ },
      edit: (layer) => layer.remove(/node_modules\/follow-redirects\/$/),
      truth: requires('axios'),
    }),
    packed('n-trans-pg nodejs22.x x86_64', 'pg@8.16.2', {
      cause: { text: /"pg-protocol"/ },
      edit: (layer) => layer.remove(/node_modules\/pg-protocol\/$/),
      truth: requires('pg'),
    }),
    {
      ...packed('n-version nodejs22.x x86_64', 'chalk@4.1.2'),
      materials: [
        [resolvedPackages(X, 'chalk@4.1.2'), NODE],
        [resolvedPackages(X, 'ansi-styles@6.2.1'), 'newer'],
      ],
      cause: /^npm\/dependency-version/,
      edit: (layer) => {
        layer.remove(/^nodejs\/node_modules\/ansi-styles\/$/);
        layer.put(layer.at('newer/node_modules/ansi-styles'), 'nodejs/node_modules/ansi-styles');
        layer.remove(/^newer\/$/);
      },
      // Its import works, since Node.js 22 requires ES modules; its functions fail.
      truth: { node: '22', code: "require('chalk').red('x')" },
    },
  ];
}

function others(): Case[] {
  return [
    packed('n-esm-nanoid nodejs18.x x86_64', 'nanoid@5.1.5', {
      ...{ cause: /^npm\/es-module/, truth: requires('nanoid', '18'), allow: OLD },
    }),
    packed('n-uuid-in-nodejs nodejs22.x x86_64', 'uuid@9.0.1', {
      cause: /^layout\/no-nodejs-folder/,
      edit: (layer) => {
        layer.put(layer.at('nodejs/node_modules/uuid'), 'nodejs/uuid').remove(/^nodejs\/node_modules\/$/);
      },
      truth: requires('uuid'),
    }),
    packed('n-prisma-client nodejs22.x x86_64', '@prisma/client@6.11.1', {
      ...{ cause: /^npm\/prisma-client/, truth: requires('@prisma/client') },
    }),
  ];
}

const CLIENT = 'nodejs/node_modules/.prisma/client';

/** What `prisma generate` writes, as far as it tells of engines. */
/** A library that is named and marked as an engine for a CPU; nothing loads it. */
function engine(isArm64: boolean): Buffer {
  const bytes = addonBytes();
  if (isArm64) bytes.writeUInt16LE(EM_AARCH64, MACHINE_OFFSET);
  return bytes;
}

function generated(layer: LayerFolder, ...engines: string[]): void {
  const names = engines.map((engine) => `libquery_engine-${engine}.so.node`);
  const lines = names.map((name) => `path.join(__dirname, "${name}");`);
  layer.write(`${CLIENT}/default.js`, "module.exports = { ...require('.') }\n");
  layer.write(`${CLIENT}/index.js`, `const path = require('path')\n${lines.join('\n')}\n`);
  for (const name of names) layer.write(`${CLIENT}/${name}`, engine(name.includes('arm64')), 0o755);
}
