import { LIMITS } from '../lambda/limits.ts';
import { pathFault } from '../layer/paths.ts';
import { Problem } from '../shared/problem.ts';
import { readBuildInputs, readBytecode } from './build.ts';
import type { BuildInputs } from './build.ts';
import type { BytecodeMode } from '../layer/bytecode.ts';
import { readArchitectures, readRuntimes } from './compatibility.ts';
import { list, required, text } from './read.ts';

/** What is the layer, in every action that builds one. */
export interface LayerInputs {
  layerName: string;
  /** '' where the layer is built from its dependencies alone. */
  path: string;
  /** Absent where nothing is to be installed. */
  build?: BuildInputs;
  bytecode: BytecodeMode;
  prefix: string;
  exclude: string[];
  runtimes: string[];
  architectures: string[];
  license?: string;
}

/** @throws Problem naming the input */
export function readLayerInputs(): LayerInputs {
  const layerName = checkedLayerName(required('layer-name'));
  const path = text('path');
  const isZip = path.toLowerCase().endsWith('.zip');
  const build = readBuildInputs(path);
  if (path === '' && !build) throw noSource();
  const license = text('license');
  return {
    layerName,
    path,
    ...(build && { build }),
    bytecode: readBytecode(path),
    prefix: prefix(isZip),
    exclude: exclude(isZip),
    runtimes: readRuntimes(),
    architectures: readArchitectures(),
    ...(license && { license: within('license', license, LIMITS.licenseCharacters) }),
  };
}

function noSource(): Problem {
  return new Problem(
    'Neither `path` nor `dependencies` is given, so there is nothing to make a layer of.',
    'Add one to the step: `dependencies: requirements.txt` for packages to install, or `path: layer` for a folder that is ready.',
  );
}

/**
 * @returns the name of `layer-name`, as AWS takes it
 * @throws Problem for any other
 */
export function checkedLayerName(name: string, input = 'layer-name'): string {
  if (name.includes(':')) {
    const last = /:layer:([a-zA-Z0-9-_]+)/.exec(name)?.[1];
    throw new Problem(
      `\`${input}\` is "${name}", which is an ARN or holds a colon.`,
      `Give the bare name${last ? `: \`${input}: ${last}\`` : ''}; account and region come from the credentials and AWS_REGION.`,
    );
  }
  if (new RegExp(`^[a-zA-Z0-9-_]{1,${LIMITS.layerNameCharacters}}$`).test(name)) return name;
  throw new Problem(
    `\`${input}\` is "${name}".`,
    `A layer's name has letters, digits, hyphens and underscores only, at most ${LIMITS.layerNameCharacters}.`,
  );
}

function prefix(isZip: boolean): string {
  const value = text('prefix').replace(/\/+$/, '').replace(/^\.\//, '');
  if (value === '') return '';
  if (isZip) {
    throw new Problem(
      '`prefix` cannot be used with a ready .zip, whose files are published as they are.',
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
      '`exclude` cannot be used with a ready .zip, whose files are published as they are.',
      'Give the folder as `path`, or make the archive without those files.',
    );
  }
  return patterns;
}

function within(name: string, value: string, most: number): string {
  if (value.length <= most) return value;
  throw new Problem(
    `\`${name}\` is ${value.length} characters long; AWS takes ${most}.`,
    'Give the SPDX id or a URL instead.',
  );
}
