import { shellWord } from '../../checks/shell.ts';
import { BuildProblem } from '../build-problem.ts';

export interface RefusedSource {
  /** As the manifest has it. */
  requirement: string;
  /** Where it is written, e.g. `requirements.txt, line 3`. */
  place: string;
  kind: 'editable' | 'folder' | 'repository' | 'archive';
  /** For the command that builds its wheel. */
  address?: string;
}

const REASONS: Readonly<Record<RefusedSource['kind'], string>> = {
  editable: 'is installed from its folder by code of its own',
  folder: 'is a path of this machine, and a folder is installed by code of its own',
  repository: 'is a repository, which is installed by code of its own',
  archive: 'is a source archive, which is installed by code of its own',
};

/** Why something that is no wheel is not installed, and how it gets into the layer all the same. */
export function localRefusal({ requirement, place, kind, address }: RefusedSource): BuildProblem {
  const wheel = `\`pip wheel --no-deps -w wheels ${shellWord(address ?? requirement)}\``;
  const build = `build its wheel in an earlier step without credentials (${wheel}), and write \`--find-links wheels/\` and its name with \`==\` and the version into requirements.txt`;
  return new BuildProblem(
    'build/local',
    `"${requirement}" (${place}) ${REASONS[kind]}, and nothing of a package is run here.`,
    kind === 'editable' || kind === 'folder'
      ? `Give your own code as \`path\` beside \`dependencies\` and take the line out, or ${build}.`
      : `Use a release that has a wheel, or ${build}.`,
  );
}

/** Tells whether an address leads to a wheel, whatever comes behind its path. */
export function isWheelAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && /\.whl$/i.test(address.replace(/[?#].*$/s, ''));
}
