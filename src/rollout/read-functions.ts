import { isMissing } from '../aws/is-missing.ts';
import { readAlias } from '../aws/aliases.ts';
import type { AliasState } from '../aws/aliases.ts';
import type { RegionClient } from '../aws/region-client.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { hasProvisionedConcurrency } from '../aws/function-versions.ts';
import { readFunction } from '../aws/functions.ts';
import type { FunctionState } from '../aws/functions.ts';
import { Cancelled } from '../aws/cancellation.ts';
import { Problem } from '../shared/problem.ts';
import type { SelectedFunction } from './select-functions.ts';
import type { SizeFacts } from './read-sizes.ts';
import { mapConcurrently } from '../shared/concurrency.ts';

/** A function as read, and how it was chosen. */
export interface Candidate {
  fn: FunctionState;
  /** Named outright, so that it is an error when it does not fit. */
  named: boolean;
  alias?: CandidateAlias;
  /** Of a function of a capacity provider, where no alias is to be moved. */
  latestPublished?: LatestPublished;
}

/** What a function of a capacity provider runs without a qualifier. */
export interface LatestPublished {
  /** Undefined: it was never published so. */
  read: FunctionState | undefined;
}

/** An alias that is to be moved, as read. */
export interface CandidateAlias {
  name: string;
  /** Undefined: there is no such alias. */
  read: AliasState | undefined;
  /** The version it points at; undefined where that is `$LATEST`. */
  serves?: FunctionState;
  /** The version that takes a share of its traffic. */
  shares?: FunctionState;
  /** It has provisioned concurrency, and is to share its traffic. */
  provisioned: boolean;
}

/** Everything that a plan is made from. */
export interface Fleet extends SizeFacts {
  candidates: Candidate[];
  /** Why functions cannot be read. */
  problems: Problem[];
  /** Functions that were found and are gone by now; by ARN. */
  lost: { arn: string; problem: Problem }[];
}

const READS_AT_ONCE = 30;

export interface FleetOptions {
  chosen: readonly SelectedFunction[];
  /** Aliases are to share their traffic. */
  canary: boolean;
}

/** Reads the chosen functions and the aliases that are to be moved. Nothing is written. */
export async function readFleet(
  aws: RegionClient,
  { chosen, canary }: FleetOptions,
): Promise<Pick<Fleet, 'candidates' | 'problems' | 'lost'>> {
  const answers = await mapConcurrently(chosen, READS_AT_ONCE, (one) => readCandidate(aws, one, canary));
  const candidates = new Map<string, Candidate>();
  const problems: Problem[] = [];
  const lost: Fleet['lost'] = [];
  for (const [index, answer] of answers.entries()) {
    const { reference = '', named = false } = chosen[index] ?? {};
    if (!(answer instanceof Problem)) candidates.set(answer.fn.arn, candidates.get(answer.fn.arn) ?? answer);
    else if (!named && isMissing(answer)) lost.push({ arn: reference, problem: answer });
    else problems.push(answer);
  }
  return { candidates: [...candidates.values()], problems, lost };
}

async function readCandidate(
  aws: RegionClient,
  chosen: SelectedFunction,
  canary: boolean,
): Promise<Candidate | Problem> {
  const { reference, named, alias } = chosen;
  try {
    const fn = await readFunction(aws, reference);
    if (alias !== undefined) return { fn, named, alias: await candidateAlias(aws, fn, alias, canary) };
    if (!fn.managedInstances) return { fn, named };
    return { fn, named, latestPublished: { read: await readLatestPublished(aws, fn.arn) } };
  } catch (error) {
    return problemOrThrow(error);
  }
}

async function candidateAlias(
  aws: RegionClient,
  { arn }: FunctionState,
  name: string,
  canary: boolean,
): Promise<CandidateAlias> {
  const read = await readAlias(aws, arn, name);
  if (!read || read.version.startsWith('$LATEST')) return { name, read, provisioned: false };
  const [other] = Object.keys(read.weights);
  const [serves, shares, provisioned] = await Promise.all([
    readFunction(aws, arn, read.version),
    other === undefined ? undefined : readFunction(aws, arn, other),
    canary && hasProvisionedConcurrency(aws, arn, name),
  ]);
  return { name, read, serves, ...(shares && { shares }), provisioned };
}

/** @returns undefined where a function of a capacity provider was never published to `$LATEST.PUBLISHED` */
export async function readLatestPublished(
  aws: RegionClient,
  arn: string,
): Promise<FunctionState | undefined> {
  try {
    return await readFunction(aws, arn, LATEST_PUBLISHED);
  } catch (error) {
    if (error instanceof Problem && isMissing(error)) return undefined;
    throw error;
  }
}

/** A cancelled job is no fact about a function. */
function problemOrThrow(error: unknown): Problem {
  if (error instanceof Problem && !(error instanceof Cancelled)) return error;
  throw error;
}
