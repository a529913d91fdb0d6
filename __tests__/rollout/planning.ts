// What the tests of planning have in common: functions, layers and inputs to plan with.
import type { AliasState } from '../../src/aws/aliases.ts';
import type { RegionClient } from '../../src/aws/region-client.ts';
import type { FunctionState } from '../../src/aws/functions.ts';
import type { FunctionSelector } from '../../src/rollout/options.ts';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import type { LayerFacts } from '../../src/rollout/read-sizes.ts';
import type { Candidate, CandidateAlias, Fleet } from '../../src/rollout/read-functions.ts';
import { layerArnBeside } from '../../src/rollout/layer-list.ts';
import type { LayerTarget } from '../../src/rollout/layer-list.ts';
import { makePlan } from '../../src/rollout/plan.ts';
import type { Plan } from '../../src/rollout/plan-types.ts';
import type { PlannedFunction } from '../../src/rollout/plan-types.ts';
import { readRolloutState } from '../../src/rollout/read.ts';
import { ACCOUNT, named, REGION } from './stage.ts';

export const BASE = `arn:aws:lambda:${REGION}:${ACCOUNT}`;

/** Five layers that are none of ours. */
export const FIVE = ['a', 'b', 'c', 'd', 'e'].map((name) => `${BASE}:layer:${name}:1`);

export function aFunction(changes: Partial<FunctionState> = {}): FunctionState {
  const { name = 'api' } = changes;
  return {
    ...{ name, arn: `${BASE}:function:${name}`, version: '$LATEST', revisionId: 'r1', layers: [] },
    ...{
      codeSha256: 'code',
      settings: 'settings',
      codeSize: 1000,
      packageType: 'Zip',
      runtime: 'python3.13',
      architecture: 'arm64',
    },
    ...{ state: 'Active', lastUpdateStatus: 'Successful', timeout: 3, ...changes },
  };
}

/** An alias as read, of a function whose versions have no layer unless told otherwise. */
export function anAlias(
  read: AliasState,
  {
    weights = {},
    shares,
    serves,
    provisioned = false,
  }: Partial<CandidateAlias & Pick<AliasState, 'weights'>> = {},
): CandidateAlias {
  return {
    ...{ name: read.name, read: { ...read, weights }, provisioned },
    serves: serves ?? aFunction({ version: read.version }),
    ...(shares && { shares }),
  };
}

/** Version 7 of the layer `mine`, unless told otherwise. */
export function aTarget(changes: Partial<LayerTarget> = {}): LayerTarget {
  const layerArn = `${BASE}:layer:mine`;
  return { layerArn, arn: `${layerArn}:7`, runtimes: [], architectures: [], unzippedSize: 1000, ...changes };
}

/** A target by the ARN of its version, of which nothing else is known. */
export function targetOf(arn: string, changes: Partial<LayerTarget> = {}): LayerTarget {
  const layerArn = arn.slice(0, arn.lastIndexOf(':'));
  return aTarget({ layerArn, arn, unzippedSize: undefined, ...changes });
}

export function aFleet(candidates: Candidate[], facts: Partial<Fleet> = {}): Fleet {
  const layers = new Map<string, LayerFacts>();
  return { candidates, problems: [], lost: [], layers, codeSizes: new Map(), ...facts };
}

export function aPlanned(changes: Partial<PlannedFunction> = {}): PlannedFunction {
  const goal = { kind: 'version' as const, layer: aTarget(), attach: true };
  return { fn: aFunction(), goal, done: false, ...changes };
}

/** The items of `functions`, as its reader makes them. */
export function selectors(...texts: string[]): FunctionSelector[] {
  return texts.map((text): FunctionSelector => {
    const [, key, value] = /^tag:([^=]+)=(.*)$/.exec(text) ?? [];
    if (key !== undefined && value !== undefined) return { kind: 'tag', text, key, value };
    if (text === 'using-layer') return { kind: 'using-layer', text };
    if (/[*?]/.test(text)) return { kind: 'glob', text, pattern: text };
    const [one] = named(text);
    if (!one) throw new Error(`${text} is no selector`);
    return one;
  });
}

export function someInputs(changes: Partial<RolloutInputs> = {}): RolloutInputs {
  const waves = [{ kind: 'percent' as const, percent: 100 }];
  return {
    ...{ functions: [], attach: 'named', waves, alarms: [], onFailure: 'rollback', maxFunctions: 50 },
    ...changes,
  };
}

/** Reads and plans, as an action does before it writes. */
export async function planAt(aws: RegionClient, inputs: RolloutInputs, target: LayerTarget): Promise<Plan> {
  const layerName = target.layerArn.slice(target.layerArn.lastIndexOf(':') + 1);
  const layerArnFor = (functionArn: string) => layerArnBeside(functionArn, layerName);
  const prepared = await readRolloutState(aws, { inputs, layerArnFor, targetOf: () => target });
  return makePlan({ ...prepared, settings: inputs, targetOf: () => target });
}

/** The names of the functions that are to get something, in order. */
export function takes({ waves }: Plan): string[] {
  return waves.flatMap(({ functions }) => functions.map(({ fn }) => fn.name));
}

export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf(':') + 1);
}

const WRITES = /^(Update|Publish|Create|Delete|Add|Put|Remove|Stop|Tag|Untag|Invoke)/;

/** Calls that could have changed something. */
export function writesOf(calls: readonly { operation: string }[]): string[] {
  return calls.flatMap(({ operation }) => (WRITES.test(operation) ? [operation] : []));
}
