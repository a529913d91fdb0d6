import { matchesGlob } from '../shared/glob.ts';
import { layerArnOf, layerNameOf, parseLayerVersionArn } from '../lambda/arn.ts';
import { Problem } from '../shared/problem.ts';
import type { WorkflowRun } from '../shared/workflow-run.ts';
import type { Intent, RecordedRollout, RecordWithLines } from './record.ts';
import type { AliasTarget } from './result.ts';

/** Where a rollback works, and with whose credentials. */
export interface RecordScope {
  partition: string;
  region: string;
  account: string;
  /** Patterns of the ARNs of layers that a record may change beside its own. */
  allowedLayers?: readonly string[];
}

/**
 * Refuses a record that another repository made, or that does not say who made it. It says what the file says: whoever
 * may write the artifact may write that too, so a workflow also has to look at the run that it takes the artifact of.
 * @param here the run that is to use the record
 * @throws Problem
 */
export function refuseOtherRepositories(
  { madeBy }: Pick<RecordedRollout, 'madeBy'>,
  here: WorkflowRun | undefined,
  path: string,
): void {
  if (!madeBy) {
    throw new Problem(
      `${path} does not say which repository, workflow and run made it.`,
      'Give a record that a run of this repository made on GitHub, as it was uploaded.',
    );
  }
  if (!here) {
    throw new Problem(
      `Whether ${path} is a record of this repository is not known: GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF and GITHUB_RUN_ID are not all set.`,
      'Run the step on GitHub, or on a runner that sets them.',
    );
  }
  if (madeBy.repositoryId === here.repositoryId) return;
  throw new Problem(
    `${path} was made in the repository with the id ${madeBy.repositoryId}, by run ${madeBy.runId} of ${madeBy.workflow}, and this is the repository with the id ${here.repositoryId}.`,
    'Run the step in the repository whose workflow made the record.',
  );
}

/** @throws Problem when the record is of another region than the one in which the step works */
export function refuseOtherRegion({ region }: Pick<RecordedRollout, 'region'>, here: string): void {
  if (region === here) return;
  throw new Problem(
    `The record is of a rollout in ${region}, and this step works in ${here}.`,
    `Run it with \`AWS_REGION: ${region}\`.`,
  );
}

/**
 * Refuses a record that would change anything but versions of its own layer and of those that it replaced, on functions of
 * the account and region of the step. The layer is of that account and region too; any other has to be on the list of
 * those that are allowed. That holds for each line, so it holds for whatever rolling back several of them comes to. An
 * alias may only move between versions of its own function.
 * @param path for messages
 * @throws Problem naming the line and the ARN
 */
export function refuseOutOfScope(record: RecordWithLines, scope: RecordScope, path: string): void {
  const { partition, region, account, allowedLayers = [] } = scope;
  const arn = (kind: string) => `arn:${partition}:lambda:${region}:${account}:${kind}:`;
  const { layerName, version, replaces = [] } = record;
  if (!LAYER_NAME.test(layerName)) throw refused(path, 1, `names "${layerName}", which is no layer's name`);
  const layerArn = `${arn('layer')}${layerName}`;
  const named = [version === undefined ? layerArn : layerArnOf(version), ...replaces];
  const isNamed = (entry: string) => isLayerIn(named, entry);
  // A record comes from anywhere, so that a pattern in it allows nothing: its own layer is the one of exactly that name.
  const isAllowed = (entry: string) => layerArnOf(entry) === layerArn || isLayerIn(allowedLayers, entry);
  const isChangeable = (entry: string) => isNamed(entry) && isAllowed(entry);
  const only = `a record only changes versions of its own layer in the account of the step, ${layerArn}`;
  if (version !== undefined && (layerNameOf(version) !== layerName || !isChangeable(version)))
    throw refused(path, 1, `is of ${version}, and ${only}`, allowFix(version, layerName));
  for (const { line, intent } of record.lines) {
    const fault = faultIn(intent, arn('function'));
    if (fault !== undefined) throw refused(path, line, fault);
    const other = foreignIn(intent, isChangeable);
    if (other === undefined) continue;
    const fix = isNamed(other) ? allowFix(other) : undefined;
    throw refused(path, line, `changes ${other} on ${intent.function}, and ${only}`, fix);
  }
}

/** Whether an entry of a list is a version of a layer that one of the patterns means. */
function isLayerIn(patterns: readonly string[], entry: string): boolean {
  const layer = parseLayerVersionArn(entry)?.layerArn;
  return layer !== undefined && patterns.some((pattern) => matchesGlob(pattern, layer));
}

/** How to allow what the record itself says that it changed. */
function allowFix(entry: string, name = layerNameOf(entry)): string | undefined {
  if (layerNameOf(entry) !== name) return undefined;
  return `If the rollout was to change that layer, allow it to the rollback: \`allowed-layers: ${layerArnOf(entry)}\`.`;
}

/** Of a layer, or a pattern of layers that were taken off. */
const LAYER_NAME = /^[a-zA-Z0-9-_*?]{1,140}$/;
const FUNCTION_NAME = /^[a-zA-Z0-9-_]{1,64}$/;
/** Source: AWS Lambda API reference, CreateAlias. */
const ALIAS_NAME = /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/;
const FUNCTION_VERSION = /^(?:\$LATEST|[1-9]\d*)$/;

/**
 * What is wrong with a line beside the layers that it changes; undefined where nothing is.
 * @param functions what the ARN of a function begins with
 */
function faultIn(intent: Intent, functions: string): string | undefined {
  const { function: arn } = intent;
  if (!arn.startsWith(functions) || !FUNCTION_NAME.test(arn.slice(functions.length)))
    return `names the function ${arn}, and a record only changes functions of the account and region of the step, ${functions}…`;
  switch (intent.what) {
    case 'version':
    case 'layers':
      return undefined;
    case 'alias':
      if (!ALIAS_NAME.test(intent.alias)) return `names "${intent.alias}", which is no alias of ${arn}`;
      return aliasFault(intent.before, arn) ?? aliasFault(intent.after, arn);
  }
}

function aliasFault({ version, weights }: AliasTarget, arn: string): string | undefined {
  const odd = [version, ...Object.keys(weights)].find((one) => !FUNCTION_VERSION.test(one));
  if (odd !== undefined) return `points an alias to "${odd}", which is no version of ${arn}`;
  const share = Object.values(weights).find((one) => !(one >= 0 && one <= 1));
  return share === undefined ? undefined : `gives a version of ${arn} the share ${share} of an alias`;
}

/** The layer that a line changes and may not. */
function foreignIn(intent: Intent, isChangeable: (arn: string) => boolean): string | undefined {
  return intent.what === 'layers' ? foreignChange(intent.before, intent.after, isChangeable) : undefined;
}

/**
 * The first entry that differs between two lists though it may not change; undefined where there is none.
 * The layer may come, go, or change its version, but not its place: a layer hides files of those before it.
 */
function foreignChange(
  before: readonly string[],
  after: readonly string[],
  isChangeable: (arn: string) => boolean,
): string | undefined {
  const others = (list: readonly string[]) => list.filter((arn) => !isChangeable(arn));
  const [had, has] = [others(before), others(after)];
  const at = Array.from({ length: Math.max(had.length, has.length) }, (_, index) => index).find(
    (index) => had[index] !== has[index],
  );
  if (at !== undefined) return had[at] ?? has[at];
  const places = (list: readonly string[]) =>
    list.flatMap((arn, index) => (isChangeable(arn) ? [index] : []));
  const [from, to] = [places(before), places(after)];
  const isTwice = from.length > 1 || to.length > 1;
  const isMoved = from.length > 0 && to.length > 0 && from[0] !== to[0];
  return isTwice || isMoved ? `the place of ${after[to[0] ?? 0] ?? before[from[0] ?? 0] ?? ''}` : undefined;
}

function refused(path: string, line: number, fault: string, fix?: string): Problem {
  return new Problem(
    `Line ${line} of ${path} ${fault}. Nothing is written.`,
    fix ??
      'Give the record as the rollout left it, in the account whose functions it changed; for anything else use `functions` and `to`. If it was given so, find out who wrote the artifact.',
  );
}
