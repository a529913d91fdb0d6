// Looks over the emulator's shoulder: what must hold for every single write of ours, whatever else goes on.
// Ours name functions by ARN; the foreign writers of these campaigns name them by name.
import type { Emulator } from '../../../emulator/index.js';
import { parseLayerVersionArn } from '../../../src/lambda/arn.ts';
import { sameLayers } from '../../../src/rollout/result.ts';

type Region = ReturnType<Emulator['region']>;
type Event = Parameters<Parameters<Emulator['onCall']>[0]>[0];

export function isOurs({ input }: Pick<Event, 'input'>): boolean {
  return input.FunctionName?.startsWith('arn:') ?? false;
}

export function nameOf({ input }: Pick<Event, 'input'>): string {
  return input.FunctionName?.split(':').at(-1) ?? '';
}

/**
 * Watches from now on.
 * @param own ARNs of the layers that are rolled out, without a version
 * @returns what was not as promised, in words; it grows
 */
export function watch(emulator: Emulator, region: Region, own: readonly string[]): string[] {
  const violations: string[] = [];
  const before = new Map<string, ReturnType<typeof snapshot>>();
  emulator.onCall((call) => {
    if (!isOurs(call) || !WRITES.has(call.operation)) return;
    if (call.phase === 'before') {
      before.set(call.requestId, snapshot(region, call));
      return;
    }
    const seen = before.get(call.requestId);
    before.delete(call.requestId);
    if (!call.applied || !seen) return;
    const wrong = (text: string) => violations.push(`${call.operation} of ${nameOf(call)} ${text}`);
    if (call.input.RevisionId !== seen.revision) wrong('is not guarded by the current RevisionId');
    if (call.operation === 'UpdateAlias') inspectAlias(region, call, wrong);
    if (call.operation === 'PublishVersion' && call.input.CodeSha256 !== seen.codeSha256)
      wrong('is not guarded by the code');
    if (call.operation !== 'UpdateFunctionConfiguration') return;
    const after = region.layersOf(nameOf(call));
    const extra = Object.keys(call.input).filter(
      (key) => !['FunctionName', 'Layers', 'RevisionId'].includes(key),
    );
    if (extra.length > 0) wrong(`sends more than layers: ${extra.join()}`);
    if (!own.some((layer) => keepsOthers(seen.layers, after, layer))) {
      wrong(`makes ${after.join(' ')} of ${seen.layers.join(' ')}`);
    }
  });
  return violations;
}

const WRITES = new Set(['UpdateFunctionConfiguration', 'PublishVersion', 'UpdateAlias']);

function snapshot(region: Region, { operation, input }: Event) {
  const name = nameOf({ input });
  const { configuration } = region.version(name);
  const alias = region.functions.get(name)?.aliases.get(input.Name ?? '');
  const revision = operation === 'UpdateAlias' ? alias?.revisionId : configuration.RevisionId;
  return { revision, layers: region.layersOf(name), codeSha256: configuration.CodeSha256 };
}

function inspectAlias(region: Region, call: Event, wrong: (text: string) => void): void {
  const { FunctionVersion = '', RoutingConfig } = call.input;
  for (const version of [FunctionVersion, ...Object.keys(RoutingConfig?.AdditionalVersionWeights ?? {})]) {
    const { State } = region.version(nameOf(call), version).configuration;
    if (State !== 'Active') wrong(`points at version ${version}, which is ${State}`);
  }
}

/** Two lists differ in nothing but one layer's version, or in that it was added at the end or taken off. */
function keepsOthers(before: readonly string[], after: readonly string[], own: string): boolean {
  const isOwn = (arn: string) => parseLayerVersionArn(arn)?.layerArn === own;
  const others = (list: readonly string[]) => list.filter((arn) => !isOwn(arn));
  const [from, to] = [before.findIndex(isOwn), after.findIndex(isOwn)];
  const isSwap = from === to;
  const isAppended = from < 0 && to === before.length;
  const isTakenOff = to < 0 && from === after.length;
  const isOnce = after.filter(isOwn).length <= 1;
  return isOnce && (isSwap || isAppended || isTakenOff) && sameLayers(others(before), others(after));
}
