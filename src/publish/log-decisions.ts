import type { ListedVersion } from '../aws/layers.ts';
import { contentTag, hashInDescription } from '../layer/content-mark.ts';
import { describePlan } from '../rollout/plan.ts';
import type { Plan } from '../rollout/plan-types.ts';
import { log } from '../shared/log.ts';
import type { PublishOptions } from './options.ts';

/** The decisions of a run in one region, and the facts behind them. */
export interface Decisions {
  region: string;
  options: Pick<PublishOptions, 'layerName' | 'reuse'>;
  contentHash: string;
  /** The version that already holds the content. */
  reusable: ListedVersion | undefined;
  /** The newest that AWS lists. */
  newest: ListedVersion | undefined;
  plan: Plan;
}

/** Logs each decision with its reason, for a job that runs with debug logging. */
export function logDecisions({ plan, ...decisions }: Decisions): void {
  log.debug(`Content in ${decisions.region}: ${publishReason(decisions)}`);
  for (const step of describePlan(plan)) log.debug(`Functions in ${decisions.region}: ${step}`);
  for (const name of plan.passedOver)
    log.debug(`Functions in ${decisions.region}: Leave out ${name}: it has no version of this layer.`);
}

function publishReason({
  options,
  contentHash,
  reusable,
  newest,
}: Omit<Decisions, 'plan' | 'region'>): string {
  const { layerName, reuse } = options;
  if (reusable)
    return `Reuse version ${reusable.version} of ${layerName}: it has ${contentTag(contentHash)}, as this run.`;
  if (!newest) return `Publish ${contentTag(contentHash)}: ${layerName} has no version yet.`;
  if (reuse === 'never') return `Publish ${contentTag(contentHash)}: \`reuse\` is \`never\`.`;
  const hash = hashInDescription(newest.description);
  const other = hash === undefined ? 'no content hash in its description' : contentTag(hash);
  return `Publish ${contentTag(contentHash)}: version ${newest.version} of ${layerName}, the newest, has ${other}.`;
}
