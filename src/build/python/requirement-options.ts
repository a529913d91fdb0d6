import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { leadsOut } from '../../shared/relative-path.ts';
import { BuildProblem } from '../build-problem.ts';
import { notReadable } from './read-toml.ts';

/** What the options of requirement files say, beside the requirements. */
export interface RequirementOptions {
  /** Lines for uv. */
  lines: string[];
  /** Addresses of indexes, variables in them not replaced. */
  indexes: string[];
  /** Names of variables in them. */
  variables: Set<string>;
  /** Arguments for uv. */
  args: string[];
  /** Wheels in folders of the workspace, absolute paths. */
  wheels: string[];
}

/** An option where it is written. */
export interface WrittenOption {
  name: string;
  value: string;
  /** E.g. `requirements.txt, line 3`. */
  place: string;
  /** Absolute path of the file that it is in. */
  file: string;
  workspace: string;
}

/** They change nothing here: only wheels are installed, and digests are required wherever there are some. */
const WITHOUT_EFFECT = new Set(['--only-binary', '--prefer-binary', '--require-hashes', '--use-feature']);

/** Variables whose values go to nobody: what a job may do in AWS and on GitHub hangs on them. */
const OF_THE_JOB = /^(?:AWS|GITHUB|GH|ACTIONS|RUNNER|INPUT|STATE)_/;

/**
 * Takes in an option that is none of `-r`, `-c` and `-e`. Source: "Requirements File Format" of pip.
 * @throws BuildProblem where it would run code, or is not known
 */
export function addOption(option: WrittenOption, into: RequirementOptions): void {
  const { name, value, place } = option;
  if (WITHOUT_EFFECT.has(name)) return;
  if (/^(?:-i|--index-url|--pypi-url)$/.test(name)) return addIndex('--index-url', option, into);
  if (name === '--extra-index-url') return addIndex(name, option, into);
  if (/^(?:-f|--find-links)$/.test(name)) return addLinks(option, into);
  if (name === '--no-index') return void into.lines.push('--no-index');
  if (name === '--pre') return void into.args.push('--prerelease=allow');
  if (name === '--trusted-host' && /^[\w.:[\]-]+$/.test(value))
    return void into.args.push(`--allow-insecure-host=${value}`);
  if (name === '--no-binary')
    throw new BuildProblem(
      'build/local',
      `\`${name} ${value}\` (${place}) asks for source distributions, which are installed by code of their own.`,
      `Take the line out: only wheels are installed here.`,
    );
  throw notReadable(
    place,
    `has \`${name}\`, which is no option that a layer is built with`,
    'Take the option out.',
  );
}

function addIndex(name: string, option: WrittenOption, into: RequirementOptions): void {
  const { value, place } = option;
  if (!/^(?:https?:\/\/|\$\{)[^\s"'\\]+$/i.test(value))
    throw notReadable(place, `has an index "${value}" that is no address`, 'Write one with https://.');
  addVariables(option, into);
  into.lines.push(`${name} ${value}`);
  into.indexes.push(value);
}

/**
 * Takes in the variables of an address.
 * @param written with its name in the message, e.g. `--index-url` or the name of a package
 * @throws BuildProblem where one is not set, or goes to no index
 */
export function addVariables(
  { name, value, place }: Pick<WrittenOption, 'name' | 'value' | 'place'>,
  into: Pick<RequirementOptions, 'variables'>,
): void {
  for (const [, variable = ''] of value.matchAll(/\$\{([^}]*)\}/g)) {
    if (OF_THE_JOB.test(variable) || !/^[A-Z0-9_]+$/.test(variable))
      throw new BuildProblem(
        'build/index-auth',
        `\`${name}\` (${place}) asks for \${${variable}}, which goes to no package index.`,
        'Give the token of the index a name of its own, e.g. `env: { INDEX_TOKEN: … }` on this step and `${INDEX_TOKEN}` in the file.',
      );
    if (!process.env[variable])
      throw new BuildProblem(
        'build/index-auth',
        `\`${name}\` (${place}) asks for \${${variable}}, which is not set.`,
        `Set it on this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`.`,
      );
    into.variables.add(variable);
  }
}

/** A page with links, or a folder of the workspace with wheels. */
function addLinks(option: WrittenOption, into: RequirementOptions): void {
  const { value, place, file, workspace } = option;
  if (/^https?:\/\//i.test(value)) {
    addVariables(option, into);
    return void into.lines.push(`--find-links ${value}`);
  }
  const beside = resolve(dirname(file), value);
  const folder = existsSync(beside) ? beside : resolve(workspace, value);
  if (/^[a-z][a-z+]+:/i.test(value) || !isFolderIn(workspace, folder))
    throw new BuildProblem(
      'build/local',
      `\`--find-links ${value}\` (${place}) is no folder of the workspace.`,
      'Put the wheels into a folder below the checked-out code, e.g. `--find-links wheels/`, in a step before this one.',
    );
  const wheels = readdirSync(folder).filter((name) => name.endsWith('.whl'));
  into.wheels.push(...wheels.sort().map((name) => join(folder, name)));
  into.args.push(`--find-links=${folder}`);
}

/** Links are followed: what a layer is made of lies in the checked-out code. */
function isFolderIn(workspace: string, folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return !leadsOut(relative(realpathSync(workspace), realpathSync(folder)));
}
