import type { Finding } from '../../checks/finding.ts';
import type { BytecodeMode } from '../../layer/bytecode.ts';
import { inWords } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';

const RULE = 'build/no-python';

/** @throws BuildProblem where an interpreter is missing */
export function refuseNoPython(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new BuildProblem(
    RULE,
    `${absence(missing)}, and \`bytecode: true\` needs ${missing.length === 1 ? 'it' : 'them'}.`,
    setup(missing),
  );
}

/** The notice that bytecode of some versions is missing. */
export function noPython(missing: readonly string[]): Finding[] {
  if (missing.length === 0) return [];
  const message = `${absence(missing)}, so the layer has no bytecode for ${missing.length === 1 ? 'it' : 'them'}, and functions compile what they import at each cold start.`;
  return [{ rule: RULE, severity: 'notice', path: '', message, fix: setup(missing) }];
}

/**
 * The notice that an interpreter did not compile all files.
 * @throws BuildProblem with `true`
 */
export function unfinishedPython(versions: readonly string[], mode: BytecodeMode): Finding[] {
  if (versions.length === 0) return [];
  const message = `${pythons(versions)} on the runner did not compile all files of the layer, which therefore lacks some of its bytecode.`;
  const fix = `Run the job again; if that does not help, bring another Python. ${setup(versions)}`;
  if (mode === 'true') throw new BuildProblem(RULE, message, fix);
  return [{ rule: RULE, severity: 'notice', path: '', message, fix }];
}

/** The notice that bytecode could not be made for another reason. */
export function notCompiled(error: unknown): Finding {
  const message = `No bytecode was compiled for the layer: ${error instanceof Error ? error.message : String(error)}`;
  return {
    rule: RULE,
    severity: 'notice',
    path: '',
    message,
    fix: 'Look at what the error says and run the job again; or set `bytecode: false`.',
  };
}

function absence(missing: readonly string[]): string {
  return `${pythons(missing)} ${missing.length === 1 ? 'is' : 'are'} not on the runner`;
}

function pythons(versions: readonly string[]): string {
  return inWords(versions.map((version) => `Python ${version}`));
}

function setup(missing: readonly string[]): string {
  const [first = '', ...others] = missing.map((version) => `\`python-version: '${version}'\``);
  const more = others.length > 0 ? ` and a step of its own for ${inWords(others)}` : '';
  return `Add before this step: \`uses: actions/setup-python@v6\` with ${first} and \`update-environment: false\`${more}; or set \`bytecode: false\`.`;
}
