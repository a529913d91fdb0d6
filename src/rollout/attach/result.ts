import type { FunctionResult, RolloutReport } from '../result.ts';

/** What attach did, as far as it got; everything that is shown or handed on is made from it. */
export interface AttachReport {
  schema: 1;
  action: 'attach';
  mode: 'attach' | 'detach';
  /** The layer's name; a pattern where layers are taken off by one. */
  layerName: string;
  /** The ARN of the version that functions get; absent until it is known, and where a layer is taken off. */
  layerVersionArn?: string;
  dryRun: boolean;
  /** `unchanged` where functions had it so already; `failed` whenever there is a problem. */
  outcome: 'attached' | 'detached' | 'unchanged' | 'planned' | 'failed';
  startedAt: string;
  finishedAt: string;
  /** For a dry run: what would be done, a sentence each. */
  plan: string[];
  functions: FunctionResult[];
  rollout?: RolloutReport;
  warnings: string[];
  problems: { what: string; fix: string }[];
}
