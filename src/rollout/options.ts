import type { FunctionName } from '../lambda/arn.ts';

/** A part of the fleet: so many functions, or so many of a hundred. */
export type Share = { kind: 'count'; count: number } | { kind: 'percent'; percent: number };

/** How functions get the layer, in every action that rolls out. */
export interface RolloutInputs {
  functions: FunctionSelector[];
  /** Who gets the layer appended where it is missing: functions named outright, all, none. */
  attach: 'named' | 'always' | 'never';
  /** Layers whose place in a function's list this one takes: names of the own account and ARNs of layers, with patterns. */
  replaces?: readonly string[];
  /** Of the functions that name none themselves. */
  alias?: string;
  /** How much of the fleet has the layer after each wave; rising, the last is 100 %. */
  waves: Share[];
  canary?: { percent: number; minutes: number; maxErrorPercent: number };
  codeDeploy?: { application: string; deploymentGroup: string };
  /** Names of CloudWatch alarms. */
  alarms: string[];
  /** The event, as JSON. */
  smokeTest?: string;
  onFailure: 'rollback' | 'stop';
  maxFunctions: number;
  /** For how long functions are watched after a rollout, to compare them with what they were before. */
  watchMinutes?: number;
}

/** One item of `functions`, which chooses one function or several; `text` is the item as given. */
export type FunctionSelector =
  | { kind: 'name'; text: string; function: FunctionName; alias?: string }
  | { kind: 'glob'; text: string; pattern: string }
  | { kind: 'tag'; text: string; key: string; value: string }
  | { kind: 'using-layer'; text: string };
