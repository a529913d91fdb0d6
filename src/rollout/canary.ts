import { dateOf } from '../shared/clock.ts';
import { canaryGate } from './gates.ts';
import type { CanaryVersion } from './gates.ts';
import { moveAlias, moveUnlessChanged } from './move-alias.ts';
import { rethrowSuperseded } from './superseded.ts';
import { refuseNearExpiry } from './credentials-left.ts';
import { forEachTask, checkAlarms, recordGate, resultObserver, timedStep } from './wave.ts';
import type { Rollout, WaveRun, FunctionTask } from './wave.ts';

/** How often a canary is looked at; CloudWatch counts by the minute. Milliseconds. */
const LOOK_EVERY = 30_000;

/** The functions of a wave whose aliases share their traffic with a new version. */
function sharing({ works }: WaveRun): FunctionTask[] {
  return works.filter(({ alias, version }) => alias && version);
}

/**
 * Waits while the new versions of a wave take their share, and looks at alarms and at their errors.
 * @throws Problem as soon as one does not hold
 */
export async function watchCanary(rollout: Rollout, run: WaveRun): Promise<void> {
  const { aws, settings, warnings } = rollout;
  const { canary } = settings;
  const versions = sharing(run).map(canaryVersion);
  if (!canary || versions.length === 0) return;
  const { wave } = run;
  const about = {
    step: 'bake' as const,
    wave: wave.number,
    waves: rollout.plan.waves.length,
    total: canary.minutes,
  };
  await timedStep(rollout, wave, 'bake', () =>
    rollout.progress(about, async (update) => {
      const since = new Date(
        wave.steps.find(({ name }) => name === 'update')?.startedAt ?? dateOf(aws.clock),
      );
      const end = aws.clock.now() + canary.minutes * 60_000;
      let unmeasured = versions;
      for (let left = end - aws.clock.now(); left > 0; left = end - aws.clock.now()) {
        await aws.sleep(Math.min(left, LOOK_EVERY));
        refuseNearExpiry(rollout);
        await checkAlarms(rollout, wave);
        const { unmeasured: still, ...gate } = await canaryGate(aws, versions, { since, ...canary });
        recordGate(wave, gate);
        unmeasured = still;
        update(canary.minutes - Math.ceil(Math.max(0, end - aws.clock.now()) / 60_000), 0);
      }
      for (const { function: name, version } of unmeasured) {
        warnings.push(
          `Version ${version} of ${name} was not invoked in ${canary.minutes} minutes as far as CloudWatch tells, so its canary measured nothing.`,
        );
      }
    }),
  );
}

function canaryVersion({ fn, alias, version }: FunctionTask): CanaryVersion {
  return { function: fn.name, alias: alias?.name ?? '', version: version ?? '' };
}

const AT_ONCE = 20;

/** Gives the new versions of a wave all of the traffic. */
export async function shiftAllTraffic(rollout: Rollout, run: WaveRun): Promise<void> {
  const works = sharing(run);
  const { canary } = rollout.settings;
  if (!canary || works.length === 0) return;
  const gate = () => Promise.resolve(rollout).then(refuseNearExpiry);
  await timedStep(rollout, run.wave, 'promote', () =>
    forEachTask(rollout, { ...run, works }, { step: 'promote', limit: AT_ONCE, gate }, async (work) => {
      const { fn, alias, version = '', result } = work;
      if (!alias) return;
      const from = { version: alias.read.version, weights: { [version]: canary.percent / 100 } };
      const next = moveUnlessChanged({ name: fn.name, alias: alias.name }, from, { version, weights: {} });
      const onRead = resultObserver(result).alias;
      const moving = moveAlias(rollout, { fn, alias: alias.name, next, onRead });
      await moving.catch(rethrowSuperseded(rollout, work));
    }),
  );
}
