import { resourceName } from '../lambda/arn.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { rollBackAll } from './roll-back.ts';
import { withoutRecord } from './record-refusal.ts';
import { Superseded } from './superseded.ts';
import { resultObserver, timedStep, unexpected } from './wave.ts';
import type { FunctionTask, Rollout, WaveRun } from './wave.ts';
import { isChanged, sameTarget } from './result.ts';

/**
 * Ends a rollout that failed: rolls back what it changed, or leaves it, as `on-failure` says. A cancelled one is left, for
 * there is no time, and so is one that another pipeline's newer version stopped.
 * @throws Problem, always
 */
export async function handleFailure(
  rollout: Rollout,
  waves: readonly WaveRun[],
  error: unknown,
): Promise<never> {
  const run = waves.find(({ wave }) => wave.status === 'running');
  if (error instanceof Cancelled) {
    if (run) run.wave.status = 'interrupted';
    tellLeftOpen(rollout, waves);
    throw cancelled(rollout);
  }
  if (run) run.wave.status = 'failed';
  const { what, fix } = error instanceof Problem ? error : unexpected(error);
  const wave = waves.length > 1 ? ` in wave ${run?.wave.number ?? 1} of ${waves.length}` : '';
  const others = rollout.functions.filter(({ problem }) => problem && problem.what !== what).length;
  const more = others > 0 ? ` ${formatCount(others)} more of its functions failed; the report says why.` : '';
  const reason = `The rollout failed${wave}: ${what}${more}`;
  const isSuperseded = error instanceof Superseded;
  if (isSuperseded || rollout.settings.onFailure === 'stop') {
    tellLeftOpen(rollout, waves);
    const left = `${fix} ${changedText(rollout)} ${howToRollBack(rollout)}`;
    throw isSuperseded ? new Superseded(reason, left) : new Problem(reason, left);
  }
  const left = await rollBack(rollout, waves, run);
  if (left === 0) throw new Problem(reason, `${fix} The changes of the rollout were rolled back.`);
  throw new Problem(
    reason,
    `${fix} ${formatCount(left)} of the functions that it had changed could not be rolled back; the report says why for each. ${howToRollBack(rollout)}`,
  );
}

/** @returns how many functions could not be rolled back */
async function rollBack(
  rollout: Rollout,
  waves: readonly WaveRun[],
  run: WaveRun | undefined,
): Promise<number> {
  const works = new Map(waves.flatMap((one) => one.works.map((work) => [work.fn.arn, work] as const)));
  const resultOf = (arn: string) => works.get(arn)?.result;
  let left = 0;
  const work = () =>
    rollBackAll(rollout, {
      layers: (arn, layers) => {
        const result = resultOf(arn);
        if (result) resultObserver(result).layers(layers);
      },
      alias: (arn, target) => {
        const result = resultOf(arn);
        if (result) resultObserver(result).alias(target);
      },
      done: (arn, errors) => {
        const work = works.get(arn);
        if (errors.length > 0 || work?.deployment) left++;
        if (work) noteRolledBack(work, errors);
      },
    });
  const wave = run?.wave ?? waves.at(0)?.wave;
  await (wave ? timedStep(rollout, wave, 'rollback', work) : work());
  left += leftPublished(rollout, [...works.values()]);
  for (const one of waves) if (one.wave.status === 'done') one.wave.status = 'rolled-back';
  tellLeftOpen(rollout, waves);
  return left;
}

/**
 * Tells of functions of a capacity provider whose `$LATEST` had the layer before the rollout, which only published it: there
 * is nothing to publish that would be as before.
 * @returns how many there are
 */
function leftPublished({ record }: Rollout, works: readonly FunctionTask[]): number {
  const written = new Set(record.written().map(({ function: arn }) => arn));
  const left = works.filter(({ isPublished, fn }) => isPublished && !written.has(fn.arn));
  for (const { fn, result } of left) {
    const what = `$LATEST of ${fn.name} had these layers before the rollout, which published them to ${LATEST_PUBLISHED}: that could not be rolled back.`;
    result.status = 'failed';
    result.problem = {
      what: [result.problem?.what, what].filter(Boolean).join(' '),
      fix: `Give the function other layers and publish it: \`aws lambda publish-version --function-name ${fn.name} --publish-to LATEST_PUBLISHED\`.`,
    };
  }
  return left.length;
}

function noteRolledBack({ result, version, deployment }: FunctionTask, errors: readonly unknown[]): void {
  if (errors.length === 0 && deployment === undefined) {
    result.status = 'rolled-back';
    if (version) result.note = `Version ${version} of it was published and is left unused.`;
    return;
  }
  const problems = errors.map((error) => (error instanceof Problem ? error : unexpected(error)));
  // What is still under way may yet move the alias.
  const whats = new Set([result.problem, ...problems].flatMap((problem) => problem?.what ?? []));
  result.status = 'failed';
  result.problem = { what: [...whats].join(' '), fix: problems.at(-1)?.fix ?? result.problem?.fix ?? '' };
}

/** What is left half-way and needs a look: aliases that share their traffic, deployments under way. */
function tellLeftOpen({ record, report, functions }: Rollout, waves: readonly WaveRun[]): void {
  for (const { fn, deployment: id } of waves.flatMap(({ works }) => works)) {
    if (!id) continue;
    report.leftOpen.push(
      `CodeDeploy still shifts the traffic of ${fn.name}. Wait for its deployment ${id}, or stop it with \`aws deploy stop-deployment --deployment-id ${id} --auto-rollback-enabled\`.`,
    );
  }
  for (const { function: arn, alias } of record.written()) {
    const last = alias?.writes.findLast(({ outcome }) => outcome !== 'not made');
    if (!alias || !last) continue;
    const name = resourceName(arn);
    const result = functions.find((one) => one.function === name);
    const seen = result?.alias?.after;
    // Seen as it was before the last write, it may not have been looked at since, unless it was rolled back.
    const isSeen = seen && (result.status === 'rolled-back' || !sameTarget(seen, last.before));
    const target = isSeen ? seen : last.after;
    const [share] = Object.entries(target.weights);
    if (!share) continue;
    const [version, weight] = share;
    const verb = isSeen || last.outcome === 'made' ? 'shares' : 'may share';
    report.leftOpen.push(
      `The alias "${alias.name}" of ${name} ${verb} its traffic: ${Math.round(weight * 100)} % to version ${version}, the rest to version ${target.version}. Run the job again to go on, or end it with \`aws lambda update-alias --function-name ${name} --name ${alias.name} --routing-config AdditionalVersionWeights={}\`.`,
    );
  }
}

function cancelled(rollout: Rollout): Problem {
  return new Problem(
    `The job was cancelled during the rollout. ${changedText(rollout)}`,
    `Run the job again, and it goes on from there. ${howToRollBack(rollout)}`,
  );
}

function changedText({ functions }: Rollout): string {
  const changed = functions.filter(isChanged).length;
  return `${formatCount(changed)} of ${formatCount(functions.length)} functions were changed and are left so.`;
}

function howToRollBack({ record, report: { recordRefusal, allowedLayers = [] } }: Rollout): string {
  const path = record.path();
  if (path === '') return 'Nothing was written.';
  if (recordRefusal !== undefined) return withoutRecord(recordRefusal);
  const allow = allowedLayers.length > 0 ? ` Add \`allowed-layers: ${allowedLayers.join(', ')}\`.` : '';
  return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`record\`, the file ${path}, which goes with the runner unless a step uploads it.${allow}`;
}
