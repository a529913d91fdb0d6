import { callerAccount, refuseOtherAccounts } from '../aws/account.js';
import type { Connection } from '../aws/connection.js';
import { readFunction } from '../aws/functions.js';
import type { FunctionState } from '../aws/functions.js';
import { getVersion, listVersions } from '../aws/layers.js';
import type { LayerVersion } from '../aws/layers.js';
import type { PublishInputs } from '../inputs/publish.js';
import { reusableVersion } from '../layer/version-mark.js';
import { log } from '../log.js';
import { Problem } from '../problem.js';
import { refusals } from '../rollout/plan.js';
import { sideBySide } from '../rollout/side-by-side.js';

/** What is there before anything is written. */
export interface Found {
  /** The version that already holds this content. */
  reusable: LayerVersion | undefined;
  /** The newest version's number, 0 for none. */
  newest: number;
  functions: FunctionState[];
}

const READS_AT_ONCE = 20;

/**
 * Looks at everything that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
export async function look(aws: Connection, inputs: PublishInputs, contentHash: string): Promise<Found> {
  refuseOtherRegions(inputs, aws.region);
  if (inputs.allowedAccountIds.length > 0) {
    refuseOtherAccounts(await callerAccount(aws), inputs.allowedAccountIds);
  }
  const versions = await listVersions(aws, inputs.layerName, inputs.reuse === 'any' ? 'all' : 'first');
  const match = reusableVersion(versions, contentHash, inputs.reuse);
  const reusable = match && (await getVersion(aws, inputs.layerName, match.version));
  const newest = versions[0]?.version ?? 0;
  if (reusable) log.info(`Version ${reusable.version} has this content: nothing to publish`);
  else if (newest === 0) log.info('The layer has no version yet');
  else log.info(`The newest version is ${newest}; a new one will be published`);
  return { reusable, newest, functions: await lookAtFunctions(aws, inputs) };
}

async function lookAtFunctions(aws: Connection, inputs: PublishInputs): Promise<FunctionState[]> {
  const layer = { name: inputs.layerName, runtimes: inputs.runtimes, architectures: inputs.architectures };
  const answers = await sideBySide(inputs.functions, READS_AT_ONCE, ({ reference }) =>
    readFunction(aws, reference).catch(problemOrThrow),
  );
  const problems = answers.flatMap((answer) => (answer instanceof Problem ? [answer] : []));
  const states = answers.flatMap((answer) => (answer instanceof Problem ? [] : [answer]));
  const distinct = [...new Map(states.map((state) => [state.arn, state])).values()];
  refuseAll([...problems, ...distinct.flatMap((state) => refusals(state, layer))]);
  if (distinct.length > 0) log.info(`${distinct.length} functions looked at, nothing stands in the way`);
  return distinct;
}

function problemOrThrow(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

/** One problem is told as it is; several are told together, so that they can be put right together. */
function refuseAll(problems: Problem[]): void {
  const [first, ...others] = problems;
  if (!first) return;
  if (others.length === 0) throw first;
  throw new Problem(
    `Nothing was written, for ${problems.length} reasons.`,
    problems.map(({ message }) => message).join(' '),
  );
}

function refuseOtherRegions({ functions }: PublishInputs, region: string): void {
  const elsewhere = functions.find((one) => one.region !== undefined && one.region !== region);
  if (!elsewhere) return;
  throw new Problem(
    `\`functions\` holds "${elsewhere.reference}", but the layer goes to ${region}, and a function takes layers of its own region only.`,
    `Run a step with \`AWS_REGION: ${elsewhere.region}\` for it.`,
  );
}
