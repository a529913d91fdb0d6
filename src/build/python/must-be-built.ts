import { dirname } from 'node:path';
import { shellWord } from '../../checks/shell.ts';
import { BuildProblem } from '../build-problem.ts';

/** Why a package of the workspace cannot be copied, and the step that builds it. */
export function mustBeBuilt({ name, place }: { name: string; place: string }, fault: string): BuildProblem {
  const folder = dirname(place);
  return new BuildProblem(
    'build/local',
    `${name} (${place}) ${fault}, so it cannot be copied, and nothing of a package is run here.`,
    `Give it as \`path\` beside \`dependencies\`, or build its wheel in an earlier step without credentials (\`uv build --wheel -o wheels ${shellWord(folder)}\`) and name that in \`[tool.uv.sources]\`: \`${name} = { path = "wheels/…whl" }\`.`,
  );
}
