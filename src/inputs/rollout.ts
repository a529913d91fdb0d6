import type { FunctionSelector, RolloutInputs, Share } from '../rollout/options.ts';
import { Problem } from '../shared/problem.ts';
import { isAliasName, readFunctionSelectors } from './functions.ts';
import { checkedLayerPatterns } from './layer-patterns.ts';
import { choice, list, text, wholeNumber } from './read.ts';

type OnFailure = RolloutInputs['onFailure'];

/**
 * Reads the inputs of a rollout.
 * @throws Problem naming the input
 */
export function readRolloutInputs(): RolloutInputs {
  const inputs = {
    ...readRolloutSettings(['rollback', 'stop']),
    attach: attach(),
    ...replaces(),
    ...watch(),
  };
  if (inputs.functions.length === 0) refuseWithoutFunctions();
  return inputs;
}

/**
 * Reads what a rollback has as well.
 * @param onFailure the choices, the default first
 * @throws Problem naming the input
 */
export function readRolloutSettings(
  onFailure: readonly [OnFailure, OnFailure],
): Omit<RolloutInputs, 'attach'> {
  const alias = aliasName();
  const chosen = readFunctionSelectors(alias);
  const shift = { ...canary(), ...codeDeploy() };
  refuseShiftWithoutAlias(chosen.functions, alias);
  return {
    ...chosen,
    ...(alias && { alias }),
    waves: waves(),
    ...shift,
    alarms: list('alarms'),
    ...smokeTest(),
    onFailure: choice('on-failure', onFailure),
  };
}

/** The layers whose place this one takes. @throws Problem for what can be none */
export function replaces(): Pick<RolloutInputs, 'replaces'> {
  const items = list('replaces');
  return items.length > 0 ? { replaces: checkedLayerPatterns('replaces', items) } : {};
}

/** Who gets the layer appended. @throws Problem */
export function attach(): RolloutInputs['attach'] {
  return choice('attach', ['named', 'always', 'never']);
}

/** A job on GitHub's own runners ends after six hours. */
const LONGEST_WATCH = 360;

function watch(): Pick<RolloutInputs, 'watchMinutes'> {
  if (text('watch-minutes') === '') return {};
  const watchMinutes = wholeNumber('watch-minutes', 30);
  if (watchMinutes <= LONGEST_WATCH) return { watchMinutes };
  throw new Problem(
    `\`watch-minutes\` is "${watchMinutes}", and no job of GitHub's own runners takes longer than ${LONGEST_WATCH} minutes.`,
    'For instance `watch-minutes: 30`; what comes later is for the action `audit`.',
  );
}

function aliasName(): string {
  const alias = text('alias');
  if (alias === '' || isAliasName(alias)) return alias;
  throw new Problem(
    `\`alias\` is "${alias}", which no alias can be called.`,
    'Letters, digits, hyphens and underscores, at most 128 and not digits alone, for instance `alias: live`.',
  );
}

/** Cumulative: `1, 10%, 100%` is one function, then a tenth of them, then all. */
function waves(): Share[] {
  const items = list('waves');
  const shares = items.map(share);
  const last = shares.at(-1) ?? { kind: 'percent', percent: 100 };
  if (shares.length === 0) return [last];
  refuseFalling(shares, items);
  if (last.kind === 'percent' && last.percent === 100) return shares;
  throw new Problem(
    `\`waves\` ends with "${items.at(-1)}", so the rest of the functions would not get the layer.`,
    `Each wave says how many have it after it, so the last is all: \`waves: ${items.join(', ')}, 100%\`.`,
  );
}

function share(item: string): Share {
  const [, digits = '', percent] = /^([1-9]\d{0,5})(%?)$/.exec(item) ?? [];
  const amount = Number(digits);
  if (percent === '' && amount > 0) return { kind: 'count', count: amount };
  if (percent && amount <= 100) return { kind: 'percent', percent: amount };
  throw new Problem(
    `\`waves\` holds "${item}", which is neither a number of functions nor a percentage.`,
    'Whole numbers from 1 on, or from 1% to 100%, for instance `waves: 1, 10%, 100%`.',
  );
}

/** A number and a percentage can only be compared when the functions are counted; the rollout takes the larger. */
function refuseFalling(shares: readonly Share[], items: readonly string[]): void {
  const most = { count: 0, percent: 0 };
  for (const [index, one] of shares.entries()) {
    const amount = one.kind === 'count' ? one.count : one.percent;
    if (amount <= most[one.kind] || most.percent === 100) {
      throw new Problem(
        `\`waves\` holds "${items[index]}" after "${items[index - 1]}", so that wave would take no function.`,
        'Each wave says how many have the layer after it, so they rise: `waves: 1, 10%, 100%`.',
      );
    }
    most[one.kind] = amount;
  }
}

function canary(): Pick<RolloutInputs, 'canary'> {
  const given = text('canary-percent');
  if (given === '') {
    refuseOfCanary('canary-minutes');
    refuseOfCanary('max-error-percent');
    return {};
  }
  if (!/^[1-9]\d?$/.test(given)) {
    throw new Problem(
      `\`canary-percent\` is "${given}", which is not a whole number from 1 to 99.`,
      'For instance `canary-percent: 10`, without a percent sign.',
    );
  }
  const minutes = wholeNumber('canary-minutes', 10);
  return { canary: { percent: Number(given), minutes, maxErrorPercent: maxErrorPercent() } };
}

function refuseOfCanary(name: string): void {
  if (text(name) === '') return;
  throw new Problem(
    `\`${name}\` has no effect without \`canary-percent\`, which is not given.`,
    `Add \`canary-percent: 10\` to shift a tenth of the traffic first, or take \`${name}\` out.`,
  );
}

function maxErrorPercent(): number {
  const given = text('max-error-percent') || '1';
  if (/^\d{1,3}(\.\d{1,6})?$/.test(given) && Number(given) <= 100) return Number(given);
  throw new Problem(
    `\`max-error-percent\` is "${given}", which is not a number from 0 to 100.`,
    'For instance `max-error-percent: 0.5`, without a percent sign.',
  );
}

function codeDeploy(): Pick<RolloutInputs, 'codeDeploy'> {
  const application = text('codedeploy-application');
  const deploymentGroup = text('codedeploy-deployment-group');
  if (!application && !deploymentGroup) return {};
  if (!application) throw halfOfCodeDeploy('codedeploy-deployment-group', 'codedeploy-application');
  if (!deploymentGroup) throw halfOfCodeDeploy('codedeploy-application', 'codedeploy-deployment-group');
  if (text('canary-percent')) {
    throw new Problem(
      '`canary-percent` and `codedeploy-application` are both given, and one of them shifts the traffic.',
      "Take one out; CodeDeploy shifts as the deployment group's configuration says.",
    );
  }
  return { codeDeploy: { application, deploymentGroup } };
}

function halfOfCodeDeploy(given: string, missing: string): Problem {
  return new Problem(
    `\`${given}\` is given without \`${missing}\`.`,
    `Add \`${missing}\`; a deployment needs both.`,
  );
}

/** Traffic is shared between the versions of an alias; `$LATEST` has nothing to share. */
function refuseShiftWithoutAlias(functions: readonly FunctionSelector[], alias: string): void {
  const name = ['canary-percent', 'codedeploy-application'].find((one) => text(one));
  if (!name || alias || functions.length === 0) return;
  const without = functions.find((fn) => fn.kind !== 'name' || !fn.alias);
  if (!without) return;
  throw new Problem(
    `\`${name}\` is given, but "${without.text}" of \`functions\` has no alias whose traffic could be shifted.`,
    `Add \`alias: live\`, or name the function with its alias, \`api:live\`, or take \`${name}\` out.`,
  );
}

/** The event itself: a path would read a file that the pull request may have made. */
function smokeTest(): Pick<RolloutInputs, 'smokeTest'> {
  const event = text('smoke-test');
  if (event === '') return {};
  try {
    JSON.parse(event);
    return { smokeTest: event };
  } catch {
    throw new Problem(
      '`smoke-test` is not JSON.',
      'Give the event itself, in quotes for YAML: `smoke-test: \'{"ping": true}\'`; a path to a file is not read.',
    );
  }
}

/** Settings that a rollout would need functions for: likelier that their list came out empty than that they are meant. */
function refuseWithoutFunctions(): void {
  const names = [
    'alias',
    'replaces',
    'canary-percent',
    'alarms',
    'smoke-test',
    'codedeploy-application',
    'watch-minutes',
  ];
  const name = list('waves').some((item) => item !== '100%') ? 'waves' : names.find((one) => text(one));
  if (!name) return;
  throw new Problem(
    `\`${name}\` has no effect without \`functions\`, which is empty.`,
    `Say which functions get the layer, for instance \`functions: using-layer\`, or take \`${name}\` out.`,
  );
}
