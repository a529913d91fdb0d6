import * as core from '@actions/core';
import { parseFunctionName } from './aws/arn.js';
import type { FunctionName } from './aws/arn.js';
import { LIMITS } from './checks/limits.js';
import { ARCHITECTURES, KNOWN_RUNTIMES } from './checks/runtimes.js';
import { pathFault } from './layer/paths.js';
import { refuseLongDescription } from './layer/version-mark.js';
import type { Reuse } from './layer/version-mark.js';
import { Problem } from './problem.js';

/** The inputs of the root action, checked; the README says what each means. */
export interface PublishInputs {
  layerName: string;
  path: string;
  prefix: string;
  exclude: string[];
  description: string;
  license?: string;
  runtimes: string[];
  architectures: string[];
  reuse: Reuse;
  /** No more than `max-functions`. */
  functions: FunctionName[];
  allowedAccountIds: string[];
  dryRun: boolean;
  /** From AWS_REGION or AWS_DEFAULT_REGION; else the profile's is asked for. */
  region?: string;
  warnings: string[];
}

/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
export function readPublishInputs(): PublishInputs {
  const path = required('path');
  const isZip = path.toLowerCase().endsWith('.zip');
  const license = core.getInput('license');
  const region = regionOfEnvironment();
  const warnings: string[] = [];
  return {
    layerName: layerName(),
    path,
    prefix: prefix(isZip),
    exclude: exclude(isZip),
    description: description(),
    ...(license && { license: within('license', license, LIMITS.licenseCharacters) }),
    runtimes: runtimes(warnings),
    architectures: architectures(),
    reuse: choice('reuse', ['latest', 'any', 'never']),
    functions: functions(),
    allowedAccountIds: accountIds(),
    dryRun: boolean('dry-run'),
    ...(region && { region }),
    warnings,
  };
}

function required(name: string): string {
  const value = core.getInput(name);
  if (value) return value;
  throw new Problem(
    `The input \`${name}\` is missing or empty.`,
    `Add it to the step: \`with: { ${name}: … }\`.`,
  );
}

/** Comma- or newline-separated; empty items are nothing. */
function list(name: string): string[] {
  const items = core.getInput(name).split(/[,\n]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** YAML 1.2 core: true, True, TRUE, false, False, FALSE. */
function boolean(name: string): boolean {
  const value = core.getInput(name) || 'false';
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Problem(
    `\`${name}\` is "${value}", which is neither true nor false.`,
    `Write \`${name}: true\` or leave it out.`,
  );
}

/** The first choice is the default. */
function choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
  const value = core.getInput(name) || choices[0];
  const chosen = choices.find((one) => one === value);
  if (chosen) return chosen;
  throw new Problem(`\`${name}\` is "${value}".`, `It is one of ${choices.join(', ')}.`);
}

function wholeNumber(name: string, byDefault: number): number {
  const value = core.getInput(name);
  if (!value) return byDefault;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Problem(
    `\`${name}\` is "${value}", which is not a whole number from 1 on.`,
    `For instance \`${name}: ${byDefault}\`.`,
  );
}

function within(name: string, value: string, most: number): string {
  if (value.length <= most) return value;
  throw new Problem(
    `\`${name}\` is ${value.length} characters long; AWS takes ${most}.`,
    'Give the SPDX id or a URL instead.',
  );
}

function layerName(): string {
  const name = required('layer-name');
  if (name.includes(':')) {
    const last = /:layer:([a-zA-Z0-9-_]+)/.exec(name)?.[1];
    throw new Problem(
      `\`layer-name\` is "${name}", which is an ARN or holds a colon.`,
      `Give the bare name${last ? `: \`layer-name: ${last}\`` : ''}; account and region come from the credentials and AWS_REGION.`,
    );
  }
  if (new RegExp(`^[a-zA-Z0-9-_]{1,${LIMITS.layerNameCharacters}}$`).test(name)) return name;
  throw new Problem(
    `\`layer-name\` is "${name}".`,
    `A layer's name has letters, digits, hyphens and underscores only, at most ${LIMITS.layerNameCharacters}.`,
  );
}

function prefix(isZip: boolean): string {
  const value = core.getInput('prefix').replace(/\/+$/, '').replace(/^\.\//, '');
  if (value === '') return '';
  if (isZip) {
    throw new Problem(
      '`prefix` cannot be used with a ready .zip, whose bytes are published as they are.',
      'Give the folder as `path`, or make the archive with the folder in it.',
    );
  }
  const fault = pathFault(value);
  if (!fault) return value;
  throw new Problem(
    `\`prefix\` "${value}" ${fault}.`,
    'It is a folder of the layer, e.g. `prefix: python` or `prefix: nodejs/node_modules`.',
  );
}

function exclude(isZip: boolean): string[] {
  const patterns = list('exclude');
  if (isZip && patterns.length > 0) {
    throw new Problem(
      '`exclude` cannot be used with a ready .zip, whose bytes are published as they are.',
      'Give the folder as `path`, or make the archive without those files.',
    );
  }
  return patterns;
}

function description(): string {
  const value = core.getInput('description');
  refuseLongDescription(value);
  return value;
}

function runtimes(warnings: string[]): string[] {
  const values = list('compatible-runtimes');
  if (values.length > LIMITS.runtimes) {
    throw new Problem(
      `\`compatible-runtimes\` lists ${values.length} runtimes; AWS takes ${LIMITS.runtimes}.`,
      'Keep those that your functions use.',
    );
  }
  for (const value of values.filter((one) => !KNOWN_RUNTIMES.has(one))) {
    warnings.push(
      `"${value}" in \`compatible-runtimes\` is no runtime that this version knows; AWS decides whether it exists.`,
    );
  }
  return values;
}

function architectures(): string[] {
  const values = list('compatible-architectures');
  for (const value of values) {
    if (Object.hasOwn(ARCHITECTURES, value)) continue;
    const meant = Object.entries(ARCHITECTURES).find(([, names]) => names.includes(value.toLowerCase()))?.[0];
    throw new Problem(
      `\`compatible-architectures\` holds "${value}".`,
      meant
        ? `AWS Lambda calls it ${meant}: \`compatible-architectures: ${meant}\`.`
        : 'It takes x86_64, arm64 or both.',
    );
  }
  return values;
}

function accountIds(): string[] {
  const values = list('allowed-account-ids');
  for (const value of values) {
    if (/^\d{12}$/.test(value)) continue;
    throw new Problem(
      `\`allowed-account-ids\` holds "${value}".`,
      'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.',
    );
  }
  return values;
}

function regionOfEnvironment(): string | undefined {
  const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => process.env[one]);
  const region = name && process.env[name];
  if (!region || /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(region)) return region;
  throw new Problem(
    `The region "${region}" of ${name} is not a region's name.`,
    `For instance \`${name}: eu-central-1\`.`,
  );
}

function functions(): FunctionName[] {
  const maxFunctions = wholeNumber('max-functions', 50);
  const named = list('functions').map(functionName);
  if (named.length > maxFunctions) {
    throw new Problem(
      `\`functions\` lists ${named.length} functions, more than \`max-functions\` (${maxFunctions}).`,
      `If that is meant, set \`max-functions: ${named.length}\`.`,
    );
  }
  return named;
}

function functionName(text: string): FunctionName {
  if (/^tag:|[*?[]|^using-layer$/.test(text)) {
    throw new Problem(
      `\`functions\` holds "${text}", and this version finds no functions by pattern, tag or layer.`,
      'List the functions by name or ARN.',
    );
  }
  const parsed = parseFunctionName(text);
  if (!parsed) {
    throw new Problem(
      `\`functions\` holds "${text}", which is neither a function's name nor its ARN.`,
      'For instance `functions: api, worker`.',
    );
  }
  if (parsed.qualifier && parsed.qualifier !== '$LATEST') {
    throw new Problem(
      `\`functions\` holds "${text}", an alias or a version, and this version only updates $LATEST.`,
      `Name the function itself, \`functions: ${parsed.name}\`, then publish a version and move the alias in a step of its own.`,
    );
  }
  return parsed;
}
