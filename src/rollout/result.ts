/** Where an alias points: a version, and the share of others, 0 to 1 by version; `{}` for none. */
export interface AliasTarget {
  version: string;
  weights: Record<string, number>;
}

/** What became of one function; the lists are what AWS says, read back. */
export interface FunctionResult {
  function: string;
  region: string;
  status: 'updated' | 'unchanged' | 'skipped' | 'failed' | 'rolled-back';
  /** Layer version ARNs in order, of `$LATEST`. */
  before: string[];
  after: string[];
  /** Where the alias pointed, and where it points now. */
  alias?: { name: string; before: AliasTarget; after: AliasTarget };
  /** Number of its wave, from 1 on; none where it was left out. */
  wave?: number;
  /** Why it was skipped, or what else is worth knowing; a sentence. */
  note?: string;
  /** Why it failed; kept when it was rolled back afterwards. */
  problem?: { what: string; fix: string };
}

/** What a gate said. */
export interface GateResult {
  gate: 'smoke-test' | 'alarms' | 'canary' | 'codedeploy';
  passed: boolean;
  /** A sentence. */
  text: string;
}

/** One stretch of a wave's time, for the timeline. */
export interface WaveStep {
  name: 'update' | 'bake' | 'promote' | 'rollback';
  startedAt: string;
  finishedAt: string;
}

/** What became of one wave. */
export interface WaveResult {
  /** From 1 on. */
  number: number;
  /** As the input has it, e.g. `10%`. */
  share: string;
  /** How many functions it takes. */
  functions: number;
  status: 'waiting' | 'running' | 'done' | 'failed' | 'interrupted' | 'rolled-back';
  steps: WaveStep[];
  gates: GateResult[];
}

/** What a rollout did, as far as it got; functions are in the report's own list. */
export interface RolloutReport {
  /** The ARN of the layer version that is rolled out; undefined where functions get different ones. */
  version?: string;
  waves: WaveResult[];
  /** Path of the record; '' while nothing was written. */
  record: string;
  /** Why the rollback action would refuse the record, as the end of a sentence; undefined where it takes it. */
  recordRefusal?: string;
  /** ARNs of layers that a rollback has to be allowed to change; absent where it needs no leave. */
  allowedLayers?: string[];
  /** Names that a pattern or a tag found and that have no version of this layer, so there is nothing to swap. */
  passedOver: string[];
  /** What is left as it is and needs a look: aliases that share traffic, deployments under way. Sentences. */
  leftOpen: string[];
}

/** Tells whether a function has something else than before, as far as was read: its layers, or the target of its alias. */
export function isChanged({
  before,
  after,
  alias,
}: Pick<FunctionResult, 'before' | 'after' | 'alias'>): boolean {
  return !sameLayers(before, after) || (alias !== undefined && !sameTarget(alias.before, alias.after));
}

/** Tells whether two lists of layer version ARNs are the same, in the same order. */
export function sameLayers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((arn, index) => arn === b[index]);
}

/** Tells whether an alias points at the same version with the same shares of others, in whatever order they are. */
export function sameTarget(a: AliasTarget, b: AliasTarget): boolean {
  const shares = ({ weights }: AliasTarget) =>
    Object.entries(weights)
      .map(([version, share]) => `${version}=${share}`)
      .sort()
      .join();
  return a.version === b.version && shares(a) === shares(b);
}
