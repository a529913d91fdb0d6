// Reports in which every word that comes from elsewhere is a hostile one, for the campaigns of what is made of them.
import type { Finding, Severity } from '../../src/checks/finding.ts';
import { finishCheckReport } from '../../src/report/check-report.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { finishPruneReport, startPruneReport } from '../../src/report/prune-report.ts';
import type { PruneReport } from '../../src/account/prune/result.ts';
import { finishRollbackReport, startRollbackReport } from '../../src/report/rollback-report.ts';
import type { RollbackReport } from '../../src/rollout/rollback/result.ts';
import type { Report } from '../../src/publish/result.ts';
import type { FunctionResult, RolloutReport } from '../../src/rollout/result.ts';
import { performanceOf, performanceSum } from '../../src/rollout/performance/compare.ts';
import type { DurationComparison } from '../../src/rollout/performance/compare.ts';
import { distributionOf } from '../rollout/performance/stage.ts';
import { checkReportOf, comparisonOf, layerOf } from './check-report-of.ts';
import { functionOf, reportOf, versionOf } from './report-of.ts';
import { rolloutOf, waveOf } from './rollout-of.ts';

/** A word of a file's name, an input or AWS. */
export interface Foreign {
  name: string;
  /** What AWS says. */
  message: string;
}

/** Whatever the action writes is made of one of these. */
export interface Reports {
  publish: Report;
  check: CheckReport;
  rollback: RollbackReport;
  prune: PruneReport;
}

export function reportsOf(foreign: Foreign): Reports {
  return {
    publish: publishOf(foreign),
    check: checkOf(foreign),
    rollback: rollbackOf(foreign),
    prune: pruneOf(foreign),
  };
}

const SEVERITIES: Severity[] = ['error', 'warning', 'notice'];

export function findingsOf({ name, message }: Foreign): Finding[] {
  return SEVERITIES.map((severity) => ({
    rule: `files/${severity}`,
    severity,
    path: name,
    message: `"${name}" is wrong: ${message}.`,
    fix: `Leave it out: \`exclude: ${name}\`.`,
  }));
}

function problemOf({ name, message }: Foreign): { what: string; fix: string } {
  return { what: `"${name}" was refused: ${message}`, fix: `Mend \`${name}\`.` };
}

function functionsOf(foreign: Foreign): FunctionResult[] {
  const { name, message } = foreign;
  const layers = { before: [name], after: [`${name}:1`] };
  const target = { version: name, weights: { [name]: 0.5 } };
  return [
    functionOf(name, { ...layers, alias: { name, before: target, after: { version: '2', weights: {} } } }),
    functionOf(`${name}-2`, { ...layers, status: 'failed', wave: 2, problem: problemOf(foreign) }),
    functionOf(`${name}-3`, { ...layers, status: 'skipped', note: message }),
  ];
}

function rolloutWith({ name, message }: Foreign): RolloutReport {
  const gates = (['smoke-test', 'alarms', 'canary', 'codedeploy'] as const).map((gate) => ({
    ...{ gate, passed: gate === 'canary', text: `${name}: ${message}` },
  }));
  const waves = [waveOf(1, { share: name, gates }), waveOf(2, { status: 'failed', gates })];
  return rolloutOf({ waves, record: '/tmp/rollout.jsonl', passedOver: [name], leftOpen: [message] });
}

function runtimeWith({ name, message }: Foreign): DurationComparison {
  const side = (value: number) => ({
    traffic: { invocations: 500, errors: value, meanDuration: value },
    init: distributionOf(Array.from({ length: 30 }, () => value)),
  });
  const windows = { before: { from: 0, to: 3_600_000 }, after: { from: 3_600_000, to: 7_200_000 } };
  const functions = [name, `${name}-2`].map((one, index) =>
    performanceOf({
      change: { function: one, layers: [{ layer: name, to: index }], startedAt: 0, finishedAt: 0 },
      ...{ windows, before: side(100), after: side(400), note: message },
    }),
  );
  return { functions, sum: performanceSum(functions), scanned: 1, notes: [`${message} \`${name}\``] };
}

function publishOf(foreign: Foreign): Report {
  const { name, message } = foreign;
  const { arn, layerArn, ...version } = versionOf({ published: true });
  return reportOf({
    layerName: name,
    layer: {
      contentHash: 'ab'.repeat(32),
      files: 3,
      unzippedSize: 6_000_000,
      parts: [
        { path: name, size: 4_000_000 },
        { path: `${name}/2`, size: 1_000_000 },
      ],
    },
    version: { ...version, arn, layerArn, description: name },
    sharing: { before: [], after: [name], added: [name], revoked: [], unknown: [name] },
    parameter: { name, status: 'written' },
    functions: functionsOf(foreign),
    rollout: rolloutWith(foreign),
    runtime: runtimeWith(foreign),
    findings: findingsOf(foreign),
    plan: [`Publish "${name}".`, `Ask \`${name}\`: ${message}`],
    warnings: [message],
    problems: [problemOf(foreign)],
    problem: problemOf(foreign),
  });
}

function checkOf(foreign: Foreign): CheckReport {
  const { name, message } = foreign;
  const side = { version: name, size: 10 };
  return finishCheckReport(
    checkReportOf({
      layerName: name,
      runtimes: [name],
      architectures: [name],
      layer: layerOf({ packages: [{ ecosystem: 'files', name, version: name, path: name, size: 10 }] }),
      findings: findingsOf(foreign),
      removable: [{ what: name, files: 1, size: 10, exclude: [name], examples: [name] }],
      comparison: comparisonOf({
        with: { kind: 'base', path: name },
        packages: [{ ecosystem: name, name, before: side, after: { ...side, size: 20 }, changed: true }],
      }),
      warnings: [message],
      problems: [problemOf(foreign)],
    }),
  );
}

function rollbackOf(foreign: Foreign): RollbackReport {
  const { name, message } = foreign;
  return finishRollbackReport({
    ...startRollbackReport(),
    layerName: name,
    plan: [`Put "${name}" back.`],
    functions: functionsOf(foreign),
    rollout: rolloutWith(foreign),
    warnings: [message],
    problems: [problemOf(foreign)],
  });
}

function pruneOf(foreign: Foreign): PruneReport {
  const { name, message } = foreign;
  const version = { layer: name, version: 1, arn: name };
  return finishPruneReport({
    ...startPruneReport(),
    layers: [name],
    dryRun: false,
    plan: [`Delete version 1 of layer ${name}.`],
    regions: [
      {
        region: name,
        versions: [
          { ...version, status: 'deleted', codeSize: 10 },
          { ...version, status: 'kept', reason: 'record', detail: `in the record ${name}`, keptLate: true },
          { ...version, status: 'failed', codeSize: 10 },
        ],
        problem: problemOf(foreign),
      },
      { region: name, versions: [] },
    ],
    warnings: [message],
    problems: [problemOf(foreign)],
  });
}
