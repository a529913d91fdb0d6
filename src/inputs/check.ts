import { isAbsolute } from 'node:path';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { FailOn } from '../checks/finding.ts';
import { familyOf } from '../checks/ignored-rules.ts';
import type { IgnoredRule } from '../checks/ignored-rules.ts';
import { RULES } from '../checks/rules.ts';
import { Problem } from '../shared/problem.ts';
import { readBucket } from './bucket.ts';
import { ignoredRules } from './ignore-rules.ts';
import { readPackageInputs } from './packages.ts';
import type { PackageInputs } from './packages.ts';
import { readLayerInputs } from './layer.ts';
import type { LayerInputs } from './layer.ts';
import { refuseOddPartition } from './partition.ts';
import { autoOrBoolean, choice, text } from './read.ts';
import { regionOfEnvironment } from './region.ts';

/** How strict the rules are, in every action that checks a layer. */
export interface CheckSettings {
  failOn: FailOn;
  ignoreRules: IgnoredRule[];
  /** Bytes. */
  maxUnzippedSize?: number;
}

/** What the layer is compared with. */
export type CompareWith =
  { kind: 'latest' } | { kind: 'version'; arn: string } | { kind: 'base'; path: string };

/** The inputs of the check, checked; its README says what each means. */
export interface CheckInputs extends LayerInputs, CheckSettings, PackageInputs {
  compareWith?: CompareWith;
  /** The bucket that a large zip goes through when it is published; the check does not call it. */
  bucket?: string;
  comment: 'auto' | 'true' | 'false';
  token: string;
  sarifFile: string;
  /** Asked for where the layer is compared with what is live, or vulnerabilities are looked for. */
  region?: string;
}

/**
 * Reads and checks every input of the check, before anything is read or called.
 * @throws Problem naming the input
 */
export function readCheckInputs(): CheckInputs {
  const compareWith = readCompareWith();
  const inside = readPackageInputs();
  const bucket = readBucket();
  const needsAws = inside.vulnerabilities ?? (compareWith && compareWith.kind !== 'base');
  const region = needsAws && regionOfEnvironment();
  return {
    ...readLayerInputs(),
    ...readCheckSettings(),
    ...inside,
    ...(compareWith && { compareWith }),
    ...(bucket && { bucket }),
    comment: autoOrBoolean('comment'),
    token: text('github-token'),
    sarifFile: text('sarif-file'),
    ...(region && { region }),
  };
}

/** @throws Problem naming the input */
export function readCheckSettings(): CheckSettings {
  const maxUnzippedSize = byteSize('max-unzipped-size');
  return {
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    ignoreRules: ignoreRules(),
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
  };
}

/** A limit of AWS: ignoring it would only move the refusal to where it costs more. */
const MANDATORY = 'size/unzipped';

function ignoreRules(): IgnoredRule[] {
  const entries = ignoredRules({ rules: RULES, havePackages: true });
  for (const { rule, place } of entries) {
    if (rule !== MANDATORY && rule !== familyOf(MANDATORY)) continue;
    throw new Problem(
      `\`ignore-rules\` holds ${place}, but \`${MANDATORY}\` is a limit of AWS, which refuses such a layer.`,
      'Make the layer smaller; the finding says what could be left out.',
    );
  }
  return entries;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** `40 MB`, `38.5MiB`, `41943040`. */
function byteSize(name: string): number | undefined {
  const value = text(name);
  if (value === '') return undefined;
  const [, amount = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(value) ?? [];
  const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? NaN));
  if (amount !== '' && bytes > 0) return bytes;
  throw new Problem(
    `\`${name}\` is "${value}", which is no size.`,
    `Write a number and a unit, for instance \`${name}: 40 MB\` (a million bytes each) or \`40 MiB\`.`,
  );
}

function readCompareWith(): CompareWith | undefined {
  const live = text('compare-with');
  const base = text('base-path');
  if (live && base) {
    throw new Problem(
      '`compare-with` and `base-path` are both given, and the report compares with one thing.',
      'Take out one: `base-path` needs no AWS, `compare-with` shows the difference to the published version.',
    );
  }
  if (base) return { kind: 'base', path: withRelativePath(base) };
  if (!live) return undefined;
  if (live === 'latest') return { kind: 'latest' };
  const layer = parseLayerVersionArn(live);
  if (layer) {
    refuseOddPartition('compare-with', live, layer);
    return { kind: 'version', arn: live };
  }
  throw new Problem(
    `\`compare-with\` is "${live}".`,
    'It is `latest` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.',
  );
}

/** The layer of the base stands where that of the head does, below another folder. */
function withRelativePath(base: string): string {
  const input = ['path', 'dependencies'].find((name) => isAbsolute(text(name)));
  if (input === undefined) return base;
  throw new Problem(
    `\`${input}\` is "${text(input)}", an absolute path, so \`base-path\` does not tell where the layer of the base is.`,
    `Give \`${input}\` as it is below the workspace; the same path below \`base-path\` is compared with it.`,
  );
}
