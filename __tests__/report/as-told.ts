// Everything that the action tells of its reports, in the process of the test: log, outputs, summary, report, comment
// and SARIF, by the very functions that the actions call.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { parseFileCommands } from '../../emulator/github-runner.js';
import { logAndAnnotate } from '../../src/actions/log-findings.ts';
import { RULE_TEXTS } from '../../src/checks/rule-texts.ts';
import { conclude } from '../../src/actions/conclude.ts';
import { asProblem } from '../../src/shared/failure.ts';
import type { Conclusion } from '../../src/actions/conclude.ts';
import { log } from '../../src/shared/log.ts';
import { checkOutputs } from '../../src/report/check-outputs.ts';
import { checkSummary } from '../../src/report/comment.ts';
import { outputsOf } from '../../src/report/report.ts';
import { pruneOutputs } from '../../src/report/prune-report.ts';
import { pruneSummary } from '../../src/report/prune-summary.ts';
import { rollbackOutputs } from '../../src/report/rollback-report.ts';
import { rollbackSummary } from '../../src/report/rollback-summary.ts';
import { json } from '../../src/shared/sanitise.ts';
import { sarif } from '../../src/report/sarif.ts';
import { summary } from '../../src/report/summary.ts';
import { logResults } from '../../src/rollout/progress-log.ts';
import type { Reports } from './hostile-reports.ts';

/** What became of the reports. */
export interface Told {
  log: string;
  /** Of each action. */
  outputs: Record<string, string>[];
  summaries: string[];
  /** The comment on a pull request. */
  comment: string;
  /** JSON: the reports and the SARIF. */
  documents: string[];
}

/** A place to tell things in, for all tests of a file. */
export function aPlaceToTell(): (reports: Reports) => Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'told-'));
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary') };
  const before = { ...process.env };
  beforeAll(() => {
    Object.assign(process.env, { GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary });
  });
  afterAll(() => {
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  });
  const concluded = async (conclusion: Omit<Conclusion, 'path'>) => {
    for (const file of Object.values(files)) writeFileSync(file, '');
    const path = join(folder, 'report.json');
    const exitCode = process.exitCode;
    await conclude({ ...conclusion, path });
    process.exitCode = exitCode;
    const [outputs, shown, document] = [files.output, files.summary, path].map((file) =>
      readFileSync(file, 'utf8'),
    );
    return { outputs: parseFileCommands(outputs ?? ''), summary: shown ?? '', document: document ?? '' };
  };
  return async (reports) => {
    const { text, value } = await printedBy(() => tell(reports, folder, concluded));
    const { publish, check, rollback, prune } = value;
    const all = [publish, check, rollback, prune];
    return {
      log: text,
      outputs: all.map(({ outputs }) => outputs),
      summaries: all.map((one) => one.summary),
      comment: check.outputs['comment-body'] ?? '',
      documents: [...all.map(({ document }) => document), sarifOf(reports)],
    };
  };
}

interface Concluded {
  outputs: Record<string, string>;
  summary: string;
  document: string;
}

async function tell(
  { publish, check, rollback, prune }: Reports,
  workspace: string,
  concluded: (conclusion: Omit<Conclusion, 'path'>) => Promise<Concluded>,
): Promise<Record<keyof Reports, Concluded>> {
  const { layerName: name } = publish;
  await log.group(`Reading ${name}`, () => Promise.resolve());
  log.info(name);
  log.warning(name);
  const source = { kind: 'folder' as const, location: workspace };
  logAndAnnotate(check.findings, { source, inputs: { prefix: '' }, workspace });
  logResults(publish.regions.flatMap(({ functions }) => functions));
  asProblem(new Error(name));
  return {
    publish: await concluded({
      report: publish,
      outputs: (path) => outputsOf(publish, path),
      summary: () => summary(publish),
      failures: publish.problems,
    }),
    check: await concluded({
      report: check,
      outputs: (path) => checkOutputs(check, path),
      summary: () => checkSummary(check),
      failures: [...check.problems, asProblem(new Error(name))],
    }),
    rollback: await concluded({
      report: rollback,
      outputs: (path) => rollbackOutputs(rollback, path),
      summary: () => rollbackSummary(rollback),
      failures: rollback.problems,
    }),
    prune: await concluded({
      report: prune,
      outputs: (path) => pruneOutputs(prune, path),
      summary: () => pruneSummary(prune),
      failures: prune.problems,
    }),
  };
}

function sarifOf({ check }: Reports): string {
  const sources = new Map(check.findings.map(({ path }) => [path, path]));
  return json(sarif(check, { sources, otherwise: check.layerName }, RULE_TEXTS), 2);
}

/** What is written to the log meanwhile. */
async function printedBy<T>(work: () => Promise<T>): Promise<{ text: string; value: T }> {
  let text = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((data) => {
    text += String(data);
    return true;
  });
  try {
    const value = await work();
    return { text, value };
  } finally {
    spy.mockRestore();
  }
}
