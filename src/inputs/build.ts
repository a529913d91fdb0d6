import type { BytecodeMode } from '../layer/bytecode.ts';
import { Problem } from '../shared/problem.ts';
import { autoOrBoolean, boolean, list, text } from './read.ts';

/** What is installed into a layer, and how. */
export interface BuildInputs {
  /** A manifest or its folder, relative to the workspace. */
  dependencies: string;
  groups: string[];
  extras: string[];
  /** A member of a monorepo, by its name or folder. */
  workspace?: string;
  /** Files that functions do not need are left out. */
  slim: boolean;
  /** Whether an unchanged layer may be recognised without an installation. */
  cache: boolean;
}

/** Inputs that say nothing without `dependencies`. */
const COMPANIONS = ['groups', 'extras', 'workspace', 'slim'] as const;

/**
 * Reads what is to be installed into the layer.
 * @param path the input of that name
 * @returns undefined where nothing is
 * @throws Problem naming the input
 */
export function readBuildInputs(path: string): BuildInputs | undefined {
  const dependencies = text('dependencies');
  const cache = text('cache') === '' || boolean('cache');
  if (dependencies === '') {
    refuseCompanions();
    return undefined;
  }
  if (path.toLowerCase().endsWith('.zip')) {
    throw new Problem(
      '`dependencies` cannot be used with a ready .zip, whose files are published as they are.',
      'Give the folder of your own files as `path`, or take out one of the two inputs.',
    );
  }
  const workspace = text('workspace');
  return {
    dependencies,
    groups: names('groups'),
    extras: names('extras'),
    ...(workspace && { workspace: name('workspace', workspace) }),
    slim: boolean('slim'),
    cache,
  };
}

/** @throws Problem where it is none of its values, or a ready zip is to get bytecode */
export function readBytecode(path: string): BytecodeMode {
  const bytecode = autoOrBoolean('bytecode');
  if (bytecode === 'true' && path.toLowerCase().endsWith('.zip')) {
    throw new Problem(
      '`bytecode: true` cannot be used with a ready .zip, whose files are published as they are.',
      'Give the folder as `path`, or compile it before the archive is made.',
    );
  }
  return bytecode;
}

function refuseCompanions(): void {
  const given = COMPANIONS.find((input) => (input === 'slim' ? boolean(input) : text(input) !== ''));
  if (given === undefined) return;
  throw new Problem(
    `\`${given}\` is given without \`dependencies\`, which it is about.`,
    `Add the manifest, for instance \`dependencies: uv.lock\`, or take out \`${given}\`.`,
  );
}

function names(input: string): string[] {
  return list(input).map((value) => name(input, value));
}

/** Names go to a package manager as arguments: none may be read as an option. */
function name(input: string, value: string): string {
  if (/^[\p{L}\p{N}@._][\p{L}\p{N}@._/ -]*$/u.test(value)) return value;
  throw new Problem(
    `\`${input}\` holds "${value}", which is no name.`,
    `Names are of letters, digits, \`.\`, \`_\`, \`-\`, \`@\` and \`/\`, for instance \`${input}: ${input === 'workspace' ? 'packages/api' : 'aws'}\`.`,
  );
}
