import { resolvedPackages } from '../../real-material/material.ts';
import { named, NODE, requires, X } from '../case.ts';
import type { Case } from '../case.ts';
import { builtAddon } from '../materials.ts';

export function rightNode(): Case[] {
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
