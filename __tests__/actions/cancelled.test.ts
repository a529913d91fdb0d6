// Every action writes outputs, summary and report when its job is cancelled.
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from '../layer/tree.ts';
import {
  ACCOUNT,
  AUDIT_OUTPUTS,
  CHECK_OUTPUTS,
  OUTPUTS,
  PROMOTE_OUTPUTS,
  PRUNE_OUTPUTS,
  REGION,
  ROLLBACK_OUTPUTS,
  startPlace,
} from './step.ts';
import type { How, Outcome, Place } from './step.ts';

type Run = (place: Place, how: How) => Promise<Outcome<{ problems: { what: string }[] }>>;

const ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models:1`;

/** What every action leaves behind. */
function expectWritten(outcome: Awaited<ReturnType<Run>>, names: readonly string[]): void {
  const { code, outputs, summary, report, errors } = outcome;
  expect(code).toBe(1);
  expect(Object.keys(outputs).sort()).toEqual([...names].sort());
  expect(summary).toContain('The job was cancelled');
  expect(report.problems).toEqual([expect.objectContaining({ what: 'The job was cancelled.' })]);
  expect(errors).toEqual([expect.stringContaining('The job was cancelled.')]);
}

describe('a cancelled job', () => {
  test.each<[string, readonly string[], Run]>([
    ['publish', OUTPUTS, (place, how) => place.run({}, {}, how)],
    [
      'promote',
      PROMOTE_OUTPUTS,
      (place, how) => place.promote({ source: ARN, 'layer-name': 'copy' }, {}, how),
    ],
    ['prune', PRUNE_OUTPUTS, (place, how) => place.prune({ 'layer-names': 'models' }, {}, how)],
    ['rollback', ROLLBACK_OUTPUTS, (place, how) => place.rollback({ functions: 'a', to: ARN }, {}, how)],
    ['audit', AUDIT_OUTPUTS, (place, how) => place.audit({}, {}, how)],
    ['check', CHECK_OUTPUTS, (place, how) => place.check({ 'compare-with': 'latest' }, {}, how)],
  ])('of %s, at its first call of AWS, is told in outputs, summary and report', async (_, names, run) => {
    const place = await startPlace({ latencyMillis: 300 });
    place.write({ 'layer/data.txt': 'data\n' });
    place.region.seedLayer({ name: 'models' });
    place.region.seedFunction({ name: 'a', layers: [ARN] });
    let kill: ((signal: 'SIGINT') => boolean) | undefined;
    const stop = place.aws.onCall(({ phase }) => {
      if (phase !== 'before') return;
      stop();
      kill?.('SIGINT');
    });
    expectWritten(await run(place, { onStart: (child) => (kill = child.kill) }), names);
  });

  test('of check, while it reads a layer of more than 200 MB, too; and nothing is posted', async () => {
    const place = await startPlace();
    const part = randomBytes(36_000_000);
    place.write(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`layer/data-${at}.bin`, part])));
    let kill: ((signal: 'SIGINT') => boolean) | undefined;
    const how: How = {
      onStart: (child) => (kill = child.kill),
      onLine: (line) => line.includes('Reading layer') && kill?.('SIGINT'),
    };
    const outcome = await place.check({ comment: 'true', 'sarif-file': 'layer.sarif' }, {}, how);
    expectWritten(outcome, CHECK_OUTPUTS);
    expect(outcome.log).not.toMatch(/Comment|SARIF/);
  });
});
