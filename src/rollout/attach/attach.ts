import { callerAccount, refuseOtherAccounts } from '../../aws/account.ts';
import { createRegionClient } from '../../aws/region-client.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { credentialExpiration } from '../../shared/credential-expiration.ts';
import { formatCount } from '../../shared/format.ts';
import { log } from '../../shared/log.ts';
import { currentWorkflowRun } from '../../shared/workflow-run.ts';
import { applyPlan } from '../apply.ts';
import { describeMoves, layerMoves } from '../layer-moves.ts';
import { describePlan, plannedResults } from '../plan.ts';
import type { Plan } from '../plan-types.ts';
import { plannedChanges } from '../planned-changes.ts';
import { rolloutProgress, logResults } from '../progress-log.ts';
import { refuseAll } from '../read.ts';
import type { AttachInputs } from './options.ts';
import { planAttach } from './change-plan.ts';
import type { AttachReport } from './result.ts';

/** What is to be carried out; `report` is filled in as far as it gets. */
export interface Attaching {
  inputs: AttachInputs;
  report: AttachReport;
  /** For the record. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Gives functions a layer version, or takes a layer off them: reads and plans everything first.
 * @throws Problem when not everything came to be as planned; what was done is in the report
 */
export async function attachLayer(attaching: Attaching): Promise<void> {
  const { inputs, report, interruption } = attaching;
  const aws = await createRegionClient({ ...(inputs.region && { region: inputs.region }), interruption });
  try {
    const account = await callerAccount(aws);
    refuseOtherAccounts(account, inputs.allowedAccountIds);
    const plan = await log.group(`Reading the functions in ${aws.region}`, () =>
      planAttach(aws, { inputs, account, report }),
    );
    for (const warning of report.warnings) log.warning(warning);
    refuseAll(plan.problems);
    if (inputs.dryRun) printPlan(report, plan);
    else await carryOut(aws, { ...attaching, account }, plan);
  } finally {
    aws.close();
  }
}

function printPlan(report: AttachReport, plan: Plan): void {
  report.functions.push(...plannedResults(plan));
  report.warnings.push(...plan.warnings);
  report.plan.push(...describePlan(plan), ...describeMoves(plannedChanges(plan)));
  for (const step of report.plan) log.info(step);
  for (const warning of plan.warnings) log.warning(warning);
}

async function carryOut(
  aws: RegionClient,
  { inputs, report, folder, account }: Attaching & { account: string },
  plan: Plan,
): Promise<void> {
  const { layerName, layerVersionArn: version } = report;
  const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
  await log.group(`Updating ${formatCount(total)} function${total === 1 ? '' : 's'}`, () =>
    applyPlan(aws, {
      plan,
      settings: inputs,
      folder,
      report,
      warnings: report.warnings,
      progress: rolloutProgress,
      header: {
        ...{ action: 'attach', region: aws.region, layerName },
        ...(version !== undefined && { version }),
      },
      madeBy: currentWorkflowRun(),
      account,
      expires: credentialExpiration(),
      warn: log.warning,
    }).finally(() => logResults(report.functions, layerMoves)),
  );
}
