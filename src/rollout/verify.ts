import { readAlias } from '../aws/aliases.js';
import { readFunction } from '../aws/functions.js';
import { Problem } from '../problem.js';
import { formatCount } from '../units.js';
import { sameLayers } from './layer-list.js';
import { targetOf } from './move-alias.js';
import { sideBySide } from './side-by-side.js';
import { patiently } from './stable.js';
import { reading } from './wave.js';
import type { Rollout, WaveRun, Work } from './wave.js';

const READS_AT_ONCE = 30;

/**
 * Reads once more, at the end, what was not read just before it: functions of earlier waves, which may have baked for
 * hours since, and those that were right already. What somebody changed meanwhile is told and left to them.
 * @throws Problem where AWS is not as planned
 */
export async function verify(rollout: Rollout, waves: readonly WaveRun[]): Promise<void> {
  const works = waves.flatMap(({ works: all }, index) =>
    index === waves.length - 1 ? all.filter(({ done }) => done) : all,
  );
  const differing = (
    await sideBySide(works, READS_AT_ONCE, async (work) => ((await isAsLeft(rollout, work)) ? [] : [work]))
  ).flat();
  const [first] = differing;
  if (!first) return;
  const others = differing.length > 1 ? ` So were ${formatCount(differing.length - 1)} more.` : '';
  throw new Problem(
    `Function "${first.fn.name}" was changed by somebody else after the rollout had come to it.${others}`,
    'Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow), and run the job again.',
  );
}

async function isAsLeft({ aws }: Rollout, { fn, goal, result }: Work): Promise<boolean> {
  const { layers } = await patiently(aws, () => readFunction(aws, fn.arn));
  const served = result.alias && (await patiently(aws, () => readFunction(aws, fn.arn, result.alias?.name)));
  // Another tool's layer may come and go; what counts is the version that was rolled out.
  const isRight =
    goal.kind === 'version' ? layers.includes(goal.layer.arn) : sameLayers(layers, result.after);
  const isServed = served?.version === result.alias?.after.version;
  reading(result).layers(layers);
  if (isRight && isServed) return true;
  const alias = result.alias && !isServed && (await readAlias(aws, fn.arn, result.alias.name));
  if (alias) reading(result).alias(targetOf(alias));
  result.status = 'failed';
  result.problem = {
    what: `Function "${fn.name}" was changed by somebody else after the rollout had come to it.`,
    fix: 'Let the two take turns, and run the job again.',
  };
  return false;
}
