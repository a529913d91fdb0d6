import { readAlarms } from '../aws/alarms.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { ownQualifier } from '../aws/function-kind.ts';
import type { FunctionState } from '../aws/functions.ts';
import { MAX_LOG_BYTES, invoke } from '../aws/invoke.ts';
import { readVersionMetrics } from '../aws/cloudwatch-version-errors.ts';
import { Problem } from '../shared/problem.ts';
import { withoutSecrets } from '../shared/sanitise.ts';
import { formatCount } from '../shared/format.ts';
import type { GateResult } from './result.ts';
import { retryThroughOutage } from './wait.ts';

/**
 * Looks at alarms before a rollout starts.
 * @throws Problem where one is not known, or rings already
 */
export async function refuseAlarms(aws: RegionClient, names: readonly string[]): Promise<void> {
  const { ringing } = await sortAlarms(aws, names);
  if (ringing.length === 0) return;
  throw new Problem(
    `The alarm ${quoted(ringing)} is in ALARM before the rollout has begun.`,
    'Find out why first, or take it off `alarms`.',
  );
}

/**
 * Tells alarms that ring from those that do not.
 * @throws Problem where one is not known
 */
export async function sortAlarms(
  aws: RegionClient,
  names: readonly string[],
): Promise<{ quiet: string[]; ringing: string[] }> {
  if (names.length === 0) return { quiet: [], ringing: [] };
  const alarms = await readAlarms(aws, names);
  const unknown = names.filter((name) => !alarms.has(name));
  if (unknown.length > 0) {
    throw new Problem(
      `\`alarms\` holds ${quoted(unknown)}, and ${aws.region} has no CloudWatch alarm of that name.`,
      'Check the names: `aws cloudwatch describe-alarms --query "[MetricAlarms,CompositeAlarms][].AlarmName"`.',
    );
  }
  const ringing = ringingOf(alarms);
  return { quiet: names.filter((name) => !ringing.includes(name)), ringing };
}

/** @returns whether all alarms are quiet; one that is gone meanwhile is not */
export async function alarmsGate(aws: RegionClient, names: readonly string[]): Promise<GateResult> {
  const alarms = await retryThroughOutage(aws, () => readAlarms(aws, names));
  const gone = names.filter((name) => !alarms.has(name));
  const ringing = ringingOf(alarms);
  const [first = ''] = ringing;
  if (ringing.length > 0) {
    const reason = alarms.get(first)?.reason ?? '';
    return { gate: 'alarms', passed: false, text: `The alarm ${quoted(ringing)} is in ALARM: ${reason}` };
  }
  if (gone.length > 0)
    return { gate: 'alarms', passed: false, text: `The alarm ${quoted(gone)} is not there any more.` };
  const waiting = names.filter((name) => alarms.get(name)?.state === 'INSUFFICIENT_DATA');
  const unsure = waiting.length > 0 ? ` ${quoted(waiting)} has not enough data to tell.` : '';
  return { gate: 'alarms', passed: true, text: `No alarm of ${names.length} is in ALARM.${unsure}` };
}

function ringingOf(alarms: Awaited<ReturnType<typeof readAlarms>>): string[] {
  return [...alarms].flatMap(([name, { state }]) => (state === 'ALARM' ? [name] : []));
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/**
 * Invokes a function, or a version of it, with the event of `smoke-test`.
 * @param version none for what a function without one has: `$LATEST`, or `$LATEST.PUBLISHED` of a capacity provider
 * @throws Problem when the function answers with an error; it holds the end of its log
 */
export async function smokeTest(
  aws: RegionClient,
  fn: FunctionState,
  event: string,
  version?: string,
): Promise<void> {
  const { name, arn, managedInstances, durable } = fn;
  const qualifier = version ?? ownQualifier(fn);
  const reply = await invoke(aws, {
    arn,
    event,
    timeout: Math.max(fn.timeout, durable?.timeout ?? 0),
    ...(qualifier && { qualifier }),
    ...(managedInstances && { withoutLog: true }),
  });
  if (reply.error === undefined) return;
  const log = withoutSecrets(ownLines(wholeWords(reply.logTail)).join(' | ')).slice(-LOG_CHARACTERS);
  throw new Problem(
    `The smoke test of ${version ? `version ${version} of ` : ''}function "${name}" failed: ${reply.error}`,
    log ? `Its log ends with: ${log}` : 'Look at its log in CloudWatch.',
  );
}

/** Half a word may be half a secret, which is not known as one. */
function wholeWords(log: string): string {
  return Buffer.byteLength(log) < MAX_LOG_BYTES ? log : log.replace(/^\S+/, '');
}

/** What the function said itself: not the lines that AWS puts around it. */
function ownLines(log: string): string[] {
  const lines = log.split('\n').map((line) => line.replaceAll('\t', ' ').trim());
  return lines.filter((line) => line !== '' && !/^(START|END|REPORT) RequestId: /.test(line));
}

/** Of the 4 kB that AWS sends: what tells most stands at the end. */
const LOG_CHARACTERS = 1200;

/** A version of a function that takes a share of its alias's traffic. */
export interface CanaryVersion {
  function: string;
  alias: string;
  version: string;
}

/** What CloudWatch counted of a version since its share began; undefined: nothing. */
export type CanaryMetrics = { invocations: number; errors: number } | undefined;

/** Asks CloudWatch how the versions of a canary do. */
export async function canaryGate(
  aws: RegionClient,
  versions: readonly CanaryVersion[],
  { since, maxErrorPercent }: { since: Date; maxErrorPercent: number },
): Promise<GateResult & { unmeasured: CanaryVersion[] }> {
  return evaluateCanary(
    versions,
    await retryThroughOutage(aws, () => readVersionMetrics(aws, [...versions], since)),
    maxErrorPercent,
  );
}

/**
 * Holds what was counted against the most errors of a hundred invocations. Without an invocation there is nothing to
 * hold: that is told, and is no reason to go on sooner.
 * @param counted in the order of the versions
 */
export function evaluateCanary(
  versions: readonly CanaryVersion[],
  counted: readonly CanaryMetrics[],
  maxErrorPercent: number,
): GateResult & { unmeasured: CanaryVersion[] } {
  const measured = versions.map((version, index) => ({ version, counted: counted[index] }));
  const share = ({ invocations, errors }: NonNullable<CanaryMetrics>) => (100 * errors) / invocations;
  const unmeasured = measured.filter((one) => !one.counted?.invocations).map((one) => one.version);
  const bad = measured.find((one) => one.counted?.invocations && !(share(one.counted) <= maxErrorPercent));
  if (bad?.counted) {
    const { version, counted: of } = bad;
    const text = `Version ${version.version} of ${version.function} failed ${formatCount(of.errors)} of ${formatCount(of.invocations)} invocations, more than the ${maxErrorPercent} % of \`max-error-percent\`.`;
    return { gate: 'canary', passed: false, text, unmeasured };
  }
  const sum = (of: 'invocations' | 'errors') =>
    measured.reduce((total, one) => total + (one.counted?.invocations ? one.counted[of] : 0), 0);
  const told = `${formatCount(sum('errors'))} of ${formatCount(sum('invocations'))} invocations of the new versions failed.`;
  return { gate: 'canary', passed: true, text: `${told}${untold(unmeasured)}`, unmeasured };
}

function untold(unmeasured: readonly CanaryVersion[]): string {
  const [first] = unmeasured;
  if (!first) return '';
  const others = unmeasured.length > 1 ? ` and ${formatCount(unmeasured.length - 1)} more` : '';
  return ` Nothing was measured of version ${first.version} of ${first.function}${others}: no invocation was counted.`;
}
