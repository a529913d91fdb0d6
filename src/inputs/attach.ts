import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { AttachInputs, Change, LayerReference } from '../rollout/attach/options.ts';
import { Problem } from '../shared/problem.ts';
import { readAccountIds } from './account-ids.ts';
import { checkedLayerPatterns } from './layer-patterns.ts';
import { checkedLayerName } from './layer.ts';
import { refuseOddPartition } from './partition.ts';
import { boolean, choice, required, text, wholeNumber } from './read.ts';
import { regionOfEnvironment } from './region.ts';
import { attach, readRolloutSettings, replaces } from './rollout.ts';

/**
 * Reads and checks every input of attach, before anything is read or called.
 * @throws Problem naming the input
 */
export function readAttachInputs(): AttachInputs {
  const region = regionOfEnvironment();
  const change = readChange();
  required('functions');
  return {
    change,
    ...readRolloutSettings(['rollback', 'stop']),
    attach: attach(),
    ...replaces(),
    ...(text('search-from') && { searchFrom: wholeNumber('search-from', 1) }),
    allowedAccountIds: readAccountIds('allowed-account-ids'),
    dryRun: boolean('dry-run'),
    ...(region && { region }),
  };
}

function readChange(): Change {
  const layer = required('layer');
  const mode = choice('mode', ['attach', 'detach']);
  if (mode === 'attach') return { mode, layer: readReference(layer) };
  refuseBesideDetach();
  checkedLayerPatterns('layer', [layer]);
  return { mode, layer };
}

/** What says which layer functions get, and how: nothing comes where a layer is taken off. */
function refuseBesideDetach(): void {
  const name = ['replaces', 'search-from'].find((one) => text(one));
  const given = name ?? (choice('attach', ['named', 'always', 'never']) === 'named' ? undefined : 'attach');
  if (given === undefined) return;
  throw new Problem(
    `\`${given}\` is given, and with \`mode: detach\` no layer comes in the place of the one that is taken off.`,
    `Take \`${given}\` out, or \`mode: detach\`.`,
  );
}

/** Names are held against the rules by AWS; these are the characters that none may have beside. Source: GetParameter. */
const PARAMETER = /^(?:\/[\w.-]+)+$|^[\w.-]+$/;

function readReference(given: string): LayerReference {
  const layer = parseLayerVersionArn(given);
  if (layer) {
    refuseOddPartition('layer', given, layer);
    return { kind: 'version', layer };
  }
  const [, of] = /^(.+):latest$/s.exec(given) ?? [];
  if (of !== undefined) return latestOf(of, given);
  if (!given.startsWith('ssm:')) throw noReference(given);
  const name = given.slice('ssm:'.length);
  if (PARAMETER.test(name)) return { kind: 'parameter', name };
  throw new Problem(
    `\`layer\` is "${given}", and "${name}" is no parameter's name.`,
    'A name has levels of letters, digits and _ . - behind slashes, for instance `layer: ssm:/layers/base`.',
  );
}

function latestOf(layer: string, given: string): LayerReference {
  if (!layer.startsWith('arn:')) return { kind: 'latest', layer: checkedLayerName(layer, 'layer') };
  const version = parseLayerVersionArn(`${layer}:1`);
  if (!version) throw noReference(given);
  refuseOddPartition('layer', given, version);
  return { kind: 'latest', layer };
}

function noReference(given: string): Problem {
  const isName = /^[a-zA-Z0-9-_]+$/.test(given);
  const isLayer = parseLayerVersionArn(`${given}:1`) !== undefined;
  return new Problem(
    `\`layer\` is "${given}", which does not say which version functions get.`,
    isName || isLayer
      ? `For the newest one: \`layer: ${given}:latest\`.`
      : 'Give the ARN of a version, `ssm:` with the name of a parameter that has one, or the newest version of a layer: `layer: base:latest`, `layer: arn:aws:lambda:REGION:ACCOUNT:layer:NAME:latest`.',
  );
}
