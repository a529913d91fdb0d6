import { parseLayerVersionArn } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import { readAccountIds } from './account-ids.ts';
import { checkedLayerPatterns } from './layer-patterns.ts';
import { checkedLayerName } from './layer.ts';
import { refuseOddPartition } from './partition.ts';
import { boolean, list, text } from './read.ts';
import { regionOfEnvironment } from './region.ts';
import { readRolloutSettings } from './rollout.ts';
import type { RollbackFrom, RollbackInputs } from '../rollout/rollback/options.ts';

/**
 * Reads and checks every input of the rollback, before anything is read or called.
 * @throws Problem naming the input
 */
export function readRollbackInputs(): RollbackInputs {
  const region = regionOfEnvironment();
  const from = readFrom();
  return {
    from,
    // A rollback that fails must not bring back what it was started against: unless told, it stops.
    ...readRolloutSettings(['stop', 'rollback']),
    allowedAccountIds: readAccountIds('allowed-account-ids'),
    allowedLayers: allowedLayers(from),
    dryRun: boolean('dry-run'),
    ...(region && { region }),
  };
}

/** Layers that a record may change beside its own. */
function allowedLayers({ kind }: RollbackFrom): string[] {
  const items = list('allowed-layers');
  if (kind === 'record' || items.length === 0) return checkedLayerPatterns('allowed-layers', items);
  throw new Problem(
    '`allowed-layers` is given without `record`, and says what a record may change.',
    'Take `allowed-layers` out; `to` says which layer functions get.',
  );
}

function readFrom(): RollbackFrom {
  const [record, to] = [text('record'), text('to')];
  const functions = list('functions').length > 0;
  if (record) {
    refuseBesideRecord();
    return { kind: 'record', path: record };
  }
  if (functions && to) return { kind: 'version', ...readVersion(to) };
  if (functions) {
    throw new Problem(
      '`functions` is given without `to`.',
      'Add `to: previous`, or the ARN of the layer version to go to.',
    );
  }
  if (to) {
    throw new Problem(
      '`to` is given without `functions`.',
      'Say which functions go there, for instance `functions: using-layer`.',
    );
  }
  throw new Problem(
    'Neither `record` nor `functions` and `to` are given, so there is nothing to roll back to.',
    'Give the `record` of the rollout to roll back, or say which functions and to which version: `functions: using-layer` and `to: previous`.',
  );
}

/** A record tells what each function had, its alias too: there is nothing to choose or to shift. */
const OF_NO_RECORD = [
  'functions',
  'to',
  'layer-name',
  'alias',
  'canary-percent',
  'canary-minutes',
  'max-error-percent',
  'codedeploy-application',
  'codedeploy-deployment-group',
];

function refuseBesideRecord(): void {
  const name = OF_NO_RECORD.find((one) => text(one));
  if (!name) return;
  throw new Problem(
    `\`${name}\` is given beside \`record\`, which says itself what each function is rolled back to.`,
    `Take out \`${name}\`, or take out \`record\` and give \`functions\` and \`to\`.`,
  );
}

function readVersion(to: string): { to: string; layerName: string } {
  const given = text('layer-name');
  const layerName = given && checkedLayerName(given);
  const name = to === 'previous' ? layerName : nameInArn(to);
  if (!name) {
    throw new Problem(
      '`to: previous` is given without `layer-name`, and a function may have several layers.',
      'Add the name of the layer to roll back, for instance `layer-name: greetings`.',
    );
  }
  if (layerName && layerName !== name) {
    throw new Problem(
      `\`layer-name\` is "${layerName}", but \`to\` is a version of "${name}".`,
      'Correct one of the two, or leave `layer-name` out: the ARN has it.',
    );
  }
  return { to, layerName: name };
}

function nameInArn(to: string): string {
  const arn = parseLayerVersionArn(to);
  if (arn) {
    refuseOddPartition('to', to, arn);
    return arn.name;
  }
  throw new Problem(
    `\`to\` is "${to}".`,
    'It is `previous` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.',
  );
}
