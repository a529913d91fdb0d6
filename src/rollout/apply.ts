import { nameAndVersion } from '../lambda/arn.ts';
import { join } from 'node:path';
import type { RegionClient } from '../aws/region-client.ts';
import { formatSeconds } from '../shared/format.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import { timeNeeded } from './estimate.ts';
import type { Plan } from './plan-types.ts';
import { keepRecord } from './record.ts';
import type { RecordHeader } from './record.ts';
import { layersToAllow, refusalOfRecord } from './record-refusal.ts';
import type { FunctionResult, RolloutReport } from './result.ts';
import { runWaves } from './waves.ts';
import type { Progress, Rollout } from './wave.ts';

/** The parts of an action's report that a rollout fills in. */
export interface RolloutReporting {
  functions: FunctionResult[];
  rollout?: RolloutReport;
}

export interface ApplyOptions {
  plan: Plan;
  settings: Rollout['settings'];
  header: Omit<RecordHeader, 'madeBy' | 'replaces'>;
  /** Of the credentials, where they may be of another account than the layer. */
  account?: string;
  /** The run that the record names; undefined outside of GitHub. */
  madeBy: WorkflowRun | undefined;
  /** Where the record goes. */
  folder: string;
  report: RolloutReporting;
  /** What is worth a warning is put down here as well. */
  warnings: string[];
  /** When the credentials end, where that is known. */
  expires: Date | undefined;
  progress: Progress;
  /** Tells something worth a warning, in the log. */
  warn: (text: string) => void;
}

/**
 * Carries out a plan with a record of its own, and fills in the report as far as it gets.
 * @throws Problem when not everything came to be as planned
 */
export async function applyPlan(aws: RegionClient, about: ApplyOptions): Promise<void> {
  const { plan, settings, madeBy, folder, report, warnings, expires, progress, warn } = about;
  const replaces = replacedBy(plan);
  const header = { ...about.header, ...(replaces && { replaces }), ...(madeBy && { madeBy }) };
  const recordRefusal = refusalOfRecord(plan, madeBy, about.account);
  const allowedLayers = layersToAllow(plan, header.layerName);
  const rollout: RolloutReport = {
    ...(header.version !== undefined && { version: header.version }),
    waves: [],
    record: '',
    passedOver: [],
    leftOpen: [],
    ...(recordRefusal !== undefined && { recordRefusal }),
    ...(allowedLayers.length > 0 && { allowedLayers }),
  };
  report.rollout = rollout;
  const told = warnings.length;
  warnings.push(...plan.warnings, ...shortOfTime(plan, settings, expires));
  for (const warning of warnings.slice(told)) warn(warning);
  const late = warnings.length;
  try {
    await runWaves({
      aws,
      plan,
      settings,
      progress,
      report: rollout,
      record: keepRecord(join(folder, 'record.jsonl'), header, (path) => (rollout.record = path)),
      functions: report.functions,
      warnings,
      description: header.version === undefined ? `layer ${header.layerName}` : layerText(header.version),
      ...(expires && { expiresAt: aws.clock.now() + expires.getTime() - Date.now() }),
    });
  } finally {
    for (const text of [...warnings.slice(late), ...rollout.leftOpen]) warn(text);
  }
}

/** Patterns of the layers that a plan replaces or takes off. */
function replacedBy({ waves }: Plan): readonly string[] | undefined {
  const [first] = waves.flatMap(({ functions }) => functions);
  return first?.goal.kind === 'version' ? first.goal.layer.replaces : undefined;
}

/** For the description of a function's version, e.g. `layer models:4`. */
function layerText(versionArn: string): string {
  return `layer ${nameAndVersion(versionArn)}`;
}

function shortOfTime(plan: Plan, settings: Rollout['settings'], expires: Date | undefined): string[] {
  if (!expires) return [];
  const left = expires.getTime() - Date.now();
  const needed = timeNeeded(plan, settings);
  if (needed <= left) return [];
  return [
    `The rollout takes ${formatSeconds(needed)} or more, and the AWS credentials end in ${formatSeconds(Math.max(0, left))}: it will stop in time to roll back what it changed. Give the role a longer session, \`role-duration-seconds\`.`,
  ];
}
