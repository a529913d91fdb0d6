// What must hold of every scene, whatever happens in it.
import { expect } from '@jest/globals';
import type { Emulator } from '../../../emulator/index.js';
import { LIMITS } from '../../../src/lambda/limits.ts';
import { ACCOUNT, REGION } from '../step.ts';
import { inShop } from './in-process.ts';
import type { Ended, Shop } from './in-process.ts';
import { LEGACY, listOf, NEW, OLD, TREE } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

export type Call = Emulator['calls'][number];

/** What an action does where nothing happens. */
export interface Plain {
  /** The calls of the run. */
  calls: Call[];
  /** The same, and where it is to fail those of the next one, which completes it. */
  all: Call[];
}

/** Opens a shop in which the limits of a scenario hold. */
export async function openShop(
  { tree = TREE, mostInRequest = LIMITS.directZipBytes }: Scenario,
  settings: Parameters<typeof inShop>[0],
  scene: (shop: Shop) => Promise<void>,
): Promise<void> {
  const { directZipBytes } = LIMITS;
  Object.assign(LIMITS, { directZipBytes: mostInRequest });
  try {
    await inShop(settings, tree, scene);
  } finally {
    Object.assign(LIMITS, { directZipBytes });
  }
}

/** Plays a scene in which nothing happens. */
export async function undisturbed(scenario: Scenario): Promise<Plain> {
  const { seed, run, calm, notPutBack } = scenario;
  const plain: Plain = { calls: [], all: [] };
  await openShop(scenario, {}, async (shop) => {
    const { emulator } = shop;
    seed(emulator);
    const ended = await run(shop);
    plain.calls = plain.all = [...emulator.calls];
    if (!calm) {
      expect(amissAtTheEnd(scenario, emulator, ended)).toEqual([]);
      return;
    }
    expect([ended.code, ...(notPutBack?.(emulator) ?? [])]).toEqual([1]);
    calm(emulator);
    expect(amissAtTheEnd(scenario, emulator, await run(shop))).toEqual([]);
    plain.all = [...emulator.calls];
  });
  return plain;
}

/** What is not as it has to be when nothing stood in the way. */
export function amissAtTheEnd(scenario: Scenario, emulator: Emulator, ended: Ended): string[] {
  const { amiss, left, untold } = scenario;
  if (ended.code !== 0) return [`it ended with ${ended.code}: ${ended.log}`];
  return [...amiss(emulator), ...(left?.(emulator) ?? []), ...(untold?.(ended, false) ?? [])];
}

/** What is not as a disturbed run says that it is. */
export function amissAsTold(scenario: Scenario, emulator: Emulator, ended: Ended): string[] {
  const { amiss, left, untold, notPutBack, calm } = scenario;
  const isPutBack = ended.log.includes('The changes of the rollout were rolled back.');
  if (isPutBack)
    return (notPutBack?.(emulator) ?? []).map((what) => `it says that all was rolled back, but ${what}`);
  if (ended.code !== 0) return [];
  if (calm) return ['it did not fail'];
  return [...amiss(emulator), ...(left?.(emulator) ?? []), ...(untold?.(ended, true) ?? [])];
}

/** What a step must have told, whatever happened. */
export function unclearIn({ code, log, outputs, report }: Ended): string[] {
  const isFailed = report.includes('"outcome": "failed"');
  return [
    ...(report === '' || outputs['report'] === undefined ? ['there is no report'] : []),
    ...(isFailed === (code !== 0) ? [] : [`exit code ${code} and a report that says otherwise`]),
    ...(code !== 0 && !/^::error::./m.test(log) ? ['it fails without a word'] : []),
    ...(/does not know|undefined|\[object/.test(log) ? [`it is not clear: ${log}`] : []),
  ];
}

/** Writes that the plan does not have, in words. */
export function notPlanned({ calls, region }: Emulator, plain: readonly Call[]): string[] {
  const planned = new Set(plain.filter(isWrite).map(signatureOf));
  const made = calls.filter((call) => call.applied && isWrite(call));
  const { layersOf } = region(ACCOUNT, REGION);
  return made
    .filter((call) => !planned.has(signatureOf(call)) && !isPuttingBack(call, layersOf))
    .map(signatureOf);
}

function isWrite({ operation }: Call): boolean {
  return !/^(?:Get|List|Describe|Head|Lookup|Scan|StartQuery|StopQuery|AssumeRole|Invoke)/.test(operation);
}

/** What a write does, without what differs from run to run: ids of uploads, versions of objects, revisions. */
function signatureOf({ service, operation, input }: Call): string {
  const changing = /^(?:RevisionId|UploadId|CodeSha256|VersionId|S3ObjectVersion|deploymentId)$/;
  const told = JSON.stringify(input, (key, value: unknown) => (changing.test(key) ? undefined : value));
  return `${service} ${operation} ${told}`;
}

/** A rollout that fails rolls functions back to what they had; an upload is removed, and a deployment rolled back. */
function isPuttingBack(
  { operation, input }: Call,
  layersOf: (name: string, version?: string) => string[],
): boolean {
  const name = input.FunctionName?.split(':').at(-1) ?? '';
  const known = [OLD, NEW, LEGACY].map((layer) => listOf(name, layer).join());
  if (operation === 'StopDeployment' || operation === 'AbortMultipartUpload') return true;
  if (operation === 'UpdateFunctionConfiguration') return known.includes(input.Layers?.join() ?? '');
  if (operation !== 'UpdateAlias') return false;
  const isWhole = Object.keys(input.RoutingConfig?.AdditionalVersionWeights ?? {}).length === 0;
  return isWhole && known.includes(layersOf(name, input.FunctionVersion).join());
}
