import { isRecord } from '../shared/json.ts';
import { parseLayerVersionArn } from './arn.ts';
import { distinctGrantees, parseGrantee, sameGrantee, statementIdOf } from './principal.ts';
import type { Grantee } from './principal.ts';

/** A statement of a layer version's policy. */
export interface Grant {
  statementId: string;
  /** Undefined for a statement that says something else than that one grantee may use the version. */
  grantee: Grantee | undefined;
}

/** A statement to add. */
export interface NewGrant {
  statementId: string;
  grantee: Grantee;
}

/** What brings a policy to what is wanted; the additions come first, so that nobody is without the layer meanwhile. */
export interface GrantPlan {
  add: NewGrant[];
  remove: Grant[];
}

export interface LayerVersionName {
  layerName: string;
  version: number;
}

/**
 * Reads the policy of a layer version.
 * @param policy JSON, as GetLayerVersionPolicy gives it
 * @returns undefined for what is no policy, or has a statement without an id, which could never be removed
 */
export function grantsOf(policy: string, of: LayerVersionName): Grant[] | undefined {
  const statements = [statementsOf(policy)].flat();
  const grants = statements.map((statement) => grantOf(statement, of));
  return grants.every((grant) => grant !== undefined) ? grants : undefined;
}

function statementsOf(policy: string): unknown {
  try {
    const parsed: unknown = JSON.parse(policy);
    return isRecord(parsed) ? parsed['Statement'] : undefined;
  } catch {
    return undefined;
  }
}

function grantOf(statement: unknown, of: LayerVersionName): Grant | undefined {
  if (!isRecord(statement)) return undefined;
  const { Sid: statementId, ...rest } = statement;
  if (typeof statementId !== 'string' || statementId === '') return undefined;
  return { statementId, grantee: isUseOf(rest, of) ? granteeOf(rest) : undefined };
}

const KNOWN = new Set(['Effect', 'Action', 'Resource', 'Principal', 'Condition']);

/** Tells whether a statement allows the use of this version, and has nothing in it of which we do not know what it says. */
function isUseOf(statement: Record<string, unknown>, { layerName, version }: LayerVersionName): boolean {
  const resource = parseLayerVersionArn(single(statement['Resource']) ?? '');
  return (
    Object.keys(statement).every((key) => KNOWN.has(key)) &&
    statement['Effect'] === 'Allow' &&
    single(statement['Action']) === 'lambda:GetLayerVersion' &&
    resource?.name === layerName &&
    resource.version === version
  );
}

/** An account without a condition, everybody without one, or everybody on the one condition of an organisation. */
function granteeOf({ Principal, Condition }: Record<string, unknown>): Grantee | undefined {
  const principal = isRecord(Principal) ? onlyValue(Principal, 'AWS') : single(Principal);
  if (principal !== '*') return Condition === undefined ? accountOf(principal) : undefined;
  if (Condition === undefined) return { kind: 'public' };
  const organization = parseGrantee(organizationOf(Condition) ?? '');
  return organization?.kind === 'organization' ? organization : undefined;
}

function accountOf(principal: string | undefined): Grantee | undefined {
  const id = /^arn:aws[a-zA-Z-]*:iam::(\d{12}):root$/.exec(principal ?? '')?.[1] ?? principal;
  const grantee = parseGrantee(id ?? '');
  return grantee?.kind === 'account' ? grantee : undefined;
}

function organizationOf(condition: unknown): string | undefined {
  if (!isRecord(condition) || Object.keys(condition).join() !== 'StringEquals') return undefined;
  const { StringEquals } = condition;
  return isRecord(StringEquals) ? onlyValue(StringEquals, 'aws:PrincipalOrgID') : undefined;
}

function onlyValue(record: Record<string, unknown>, key: string): string | undefined {
  return Object.keys(record).join() === key ? single(record[key]) : undefined;
}

/** IAM takes a list of one for the one. */
function single(value: unknown): string | undefined {
  const [one, ...more] = [value].flat();
  return typeof one === 'string' && more.length === 0 ? one : undefined;
}

export interface GrantsToPlan {
  current: Grant[];
  wanted: Grantee[];
  /** Also removes every statement that grants to somebody else, or that we cannot describe. */
  exact: boolean;
  /** Statements to remove, each only where it still grants to the same grantee. */
  unwanted?: readonly NewGrant[];
}

/**
 * Plans what brings a policy to what is wanted. Whoever is granted already, under whatever id, is granted; that twice is
 * left alone, as it grants nothing more.
 */
export function planGrants({ current, wanted, exact, unwanted = [] }: GrantsToPlan): GrantPlan {
  const granted = granteesOf(current);
  const missing = distinctGrantees(wanted).filter((one) => !isAmong(granted, one));
  const add = missing.map((grantee) => ({ statementId: freeIdFor(grantee, current), grantee }));
  const isUnwanted = (grant: Grant) => unwanted.some((one) => isSameGrant(one, grant));
  const isOther = ({ grantee }: Grant) => !grantee || !isAmong(wanted, grantee);
  const remove = current.filter((grant) => isUnwanted(grant) || (exact && isOther(grant)));
  return { add, remove: remove.sort((a, b) => (a.statementId < b.statementId ? -1 : 1)) };
}

function isSameGrant({ statementId, grantee }: NewGrant, grant: Grant): boolean {
  return (
    grant.statementId === statementId && grant.grantee !== undefined && sameGrantee(grant.grantee, grantee)
  );
}

/** Who is granted, each once. */
export function granteesOf(grants: readonly Grant[]): Grantee[] {
  return distinctGrantees(grants.flatMap(({ grantee }) => grantee ?? []));
}

/** The ids of the statements that we cannot describe. */
export function unknownIn(grants: readonly Grant[]): string[] {
  return grants.filter(({ grantee }) => !grantee).map(({ statementId }) => statementId);
}

function isAmong(grantees: readonly Grantee[], grantee: Grantee): boolean {
  return grantees.some((one) => sameGrantee(one, grantee));
}

/** Its derived id, with a number where another statement has that. */
function freeIdFor(grantee: Grantee, current: readonly Grant[]): string {
  const derived = statementIdOf(grantee);
  const isTaken = (id: string) => current.some(({ statementId }) => statementId === id);
  let id = derived;
  for (let number = 2; isTaken(id); number++) id = `${derived}-${number}`;
  return id;
}
