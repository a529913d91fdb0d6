/**
 * A stand-in for the part of GitHub's runner that starts a JavaScript action: inputs as environment variables, the
 * files for outputs and the summary, a process of its own.
 * Source: "Workflow commands for GitHub Actions"; actions/runner, NodeScriptActionHandler and FileCommandManager.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Step
 * @property {string} main path of the action's entry
 * @property {Record<string, string>} inputs as `with:` gives them, defaults included
 * @property {string} workspace
 * @property {Record<string, string | undefined>} [env] more environment; `undefined` takes a variable away
 * @property {string} [node] the Node binary to run it on
 * @property {(line: string) => void} [onLine] called with each line of the log as it appears
 * @property {(child: RunningStep) => void} [onStart] called once its process runs
 * @property {string} [temp] the RUNNER_TEMP to use, as a later step of the same job has it; a new one by default
 */

/**
 * @typedef {object} RunningStep
 * @property {number} pid
 * @property {(signal: NodeJS.Signals) => boolean} kill sends a signal, as a runner does to a cancelled job
 */

/**
 * @typedef {object} StepResult
 * @property {number | null} code the exit code; 0 is success, null when a signal ended it
 * @property {NodeJS.Signals | null} signal that ended it
 * @property {string} log what the action printed, commands included
 * @property {Record<string, string>} outputs
 * @property {string} summary Markdown
 * @property {string} temp the step's RUNNER_TEMP, which outlives it as on a real runner
 */

/** Milliseconds after which a step that does not end is killed: it would outlive the test that has given it up. */
const LONGEST = 600_000;

/** Which run of which workflow of which repository it is. Source: GitHub, "Variables reference". */
export const WORKFLOW_RUN = {
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_WORKFLOW_REF: 'octo-org/layers/.github/workflows/layer.yml@refs/heads/main',
  GITHUB_RUN_ID: '30433642',
};

/**
 * Runs one step to its end.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep({ main, inputs, workspace, env = {}, node = process.execPath, ...rest }) {
  const { onLine, onStart, temp = mkdtempSync(join(tmpdir(), 'runner-temp-')) } = rest;
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary'), state: join(temp, 'state') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    // It changes how fast Node.js loads the action, and nothing else.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    ...WORKFLOW_RUN,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    RUNNER_TEMP: temp,
    ...inputVariables(inputs),
    ...env,
  };
  const { code, signal, log } = await runProcess(node, main, { environment, workspace, onLine, onStart });
  const outputs = parseFileCommands(readFileSync(files.output, 'utf8'));
  return { code, signal, log, outputs, summary: readFileSync(files.summary, 'utf8'), temp };
}

/** Removes what a step left in its RUNNER_TEMP. @param {StepResult} result */
export function cleanUp({ temp }) {
  rmSync(temp, { recursive: true, force: true });
}

/** `layer-name` becomes INPUT_LAYER-NAME. @param {Record<string, string>} inputs */
function inputVariables(inputs) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/**
 * @param {string} node
 * @param {string} main
 * @param {object} how
 * @param {Record<string, string | undefined>} how.environment
 * @param {string} how.workspace
 * @param {Step['onLine'] | undefined} how.onLine
 * @param {Step['onStart'] | undefined} how.onStart
 * @returns {Promise<Pick<StepResult, 'code' | 'signal' | 'log'>>}
 */
function runProcess(node, main, { environment, workspace, onLine, onStart }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], {
      cwd: workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    });
    let log = '';
    let pending = '';
    /** @param {string} data */
    const collect = (data) => {
      log += data;
      const lines = (pending + data).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('spawn', () => onStart?.({ pid: child.pid ?? 0, kill: (signal) => child.kill(signal) }));
    child.on('close', (code, signal) => {
      if (pending) onLine?.(pending);
      resolve({ code, signal, log });
    });
  });
}

/**
 * Reads `name=value` and `name<<DELIMITER … DELIMITER` as the runner does.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseFileCommands(text) {
  /** @type {Record<string, string>} */
  const values = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    if (heredoc?.[1] && heredoc[2]) {
      const end = lines.indexOf(heredoc[2], at + 1);
      if (end < 0) throw new Error(`the value of ${heredoc[1]} has no end`);
      values[heredoc[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
