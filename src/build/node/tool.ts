import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { asRecord, asText } from '../../shared/json.ts';
import { plain } from '../../shared/sanitise.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest, Tool } from '../prepared-build.ts';
import { runProgram } from '../program.ts';
import { programsOnPath } from '../programs-on-path.ts';

/** A package manager of the runner, as it is started. */
export interface NodeTool extends Tool {
  /** Absolute path of its program. */
  program: string;
}

/** Versions that install for another CPU: npm 10.0 to 10.7 ignore `--cpu` (lovell/sharp#4080). */
const NPM_RANGE = '>=10.8.0 || ^9.9.0';
/** The options `--os`, `--cpu` and `--libc` are there from 10.14 on. Source: pnpm, changelog of 10.14. */
const PNPM_RANGE = '>=10.14.0';

const NPM_FIX =
  'Take a Node.js that brings a newer npm: add `uses: actions/setup-node@v6` with `node-version: 24` before this step.';

const PNPM_FIX = 'Install it: add `uses: pnpm/action-setup@v4` with `version: 10` before this step.';

const TOOLS = {
  npm: { range: NPM_RANGE, wanted: '10.8 or later, or 9.9', fix: NPM_FIX },
  pnpm: { range: PNPM_RANGE, wanted: '10.14 or later', fix: PNPM_FIX },
} as const;

/**
 * The package manager that is on the runner.
 * @throws BuildProblem where there is none, or one that cannot install for another platform
 */
export async function nodeTool(name: keyof typeof TOOLS, request: ManifestRequest): Promise<NodeTool> {
  const { range, wanted, fix } = TOOLS[name];
  const [program] = programsOnPath(name, request.workspace);
  if (program === undefined)
    throw new BuildProblem(
      'build/tool',
      `${request.place} is installed by ${name}, which is not on the runner.`,
      fix,
    );
  const version = versionBeside(program, name) ?? (await versionSaid(program, request));
  if (!semver.satisfies(version, range, { includePrerelease: true }))
    throw new BuildProblem(
      'build/tool',
      version === ''
        ? `${name} on the runner does not say its version.`
        : `${name} ${plain(version)} of the runner cannot install ${request.place} for another platform: it has to be ${wanted}.`,
      fix,
    );
  return { name, version, program };
}

/** The version in the package.json that the program belongs to: starting it would take longer than all the rest. */
function versionBeside(program: string, name: string): string | undefined {
  const folder = dirname(realpathSync(program));
  for (const file of [join(folder, 'package.json'), join(dirname(folder), 'package.json')]) {
    const about = existsSync(file) ? asRecord(parsed(readFileSync(file, 'utf8'))) : {};
    if (about['name'] === name) return asText(about['version']);
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function versionSaid(program: string, { scratch, interruption }: ManifestRequest): Promise<string> {
  const { code, stdout } = await runProgram(program, ['--version'], {
    cwd: scratch,
    interruption,
    timeout: 30_000,
  });
  return code === 0 ? (stdout.trim().split('\n').at(-1) ?? '') : '';
}
