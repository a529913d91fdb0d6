// Bucket policies: what a bucket's owner allows others and forbids everybody.

import { like } from './permissions.js';

/**
 * @typedef {object} PolicyStatement
 * @property {string} [Sid]
 * @property {'Allow' | 'Deny'} Effect
 * @property {'*' | Record<string, string | string[]>} Principal
 * @property {string | string[]} Action
 * @property {string | string[]} Resource
 * @property {Record<string, Record<string, string | string[]>>} [Condition] by operator and key
 */

/** @typedef {{ Version?: string, Id?: string, Statement: PolicyStatement[] }} BucketPolicy */

/**
 * @typedef {object} Asked
 * @property {{ account: string, caller: string } | { service: string }} principal
 * @property {string} action
 * @property {string} resource
 * @property {Record<string, string | undefined>} [keys] condition keys by name
 */

/** @type {Record<string, (value: string | undefined, wanted: string[]) => boolean>} */
const OPERATORS = {
  StringEquals: (value, wanted) => value !== undefined && wanted.includes(value),
  StringNotEquals: (value, wanted) => value === undefined || !wanted.includes(value),
  StringLike: alike,
  ArnLike: alike,
  ArnEquals: alike,
  Bool: (value, wanted) => value !== undefined && wanted.includes(value),
  Null: (value, wanted) => wanted.includes(String(value === undefined)),
};

const KEYS = new Set(
  'aws:SecureTransport aws:PrincipalAccount aws:SourceAccount aws:SourceArn s3:x-amz-server-side-encryption'
    .split(' ')
    .concat('s3:x-amz-server-side-encryption-aws-kms-key-id'),
);

/** @param {string | undefined} value @param {string[]} wanted */
function alike(value, wanted) {
  return value !== undefined && wanted.some((pattern) => like(pattern, value, ''));
}

/**
 * A condition left out of account would allow too much, or forbid too little.
 * @param {BucketPolicy} policy
 * @throws {TypeError}
 */
export function refuseOddPolicy({ Statement }) {
  for (const statement of Statement) {
    const odd = Object.keys(statement).find(
      (name) => !['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'].includes(name),
    );
    if (odd !== undefined) throw new TypeError(`'${odd}' of a bucket policy is not emulated`);
    for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
      const unknown = Object.keys(keys).find((key) => !KEYS.has(key));
      if (!Object.hasOwn(OPERATORS, operator) || unknown !== undefined)
        throw new TypeError(`condition ${operator} ${unknown ?? ''} of a bucket policy is not emulated`);
    }
  }
}

/**
 * @param {BucketPolicy | undefined} policy
 * @param {Asked} asked
 * @returns {'Allow' | 'Deny' | undefined} undefined when it says nothing about it
 */
export function judged(policy, asked) {
  const about = (policy?.Statement ?? []).filter((statement) => isAbout(statement, asked));
  return about.some(({ Effect }) => Effect === 'Deny') ? 'Deny' : about[0]?.Effect;
}

/** @param {PolicyStatement} statement @param {Asked} asked */
const isAbout = ({ Principal, Action, Resource, Condition = {} }, { principal, action, resource, keys }) =>
  names(Principal, principal) &&
  [Action].flat().some((pattern) => like(pattern, action, 'i')) &&
  [Resource].flat().some((pattern) => like(pattern, resource, '')) &&
  Object.entries(Condition).every(([operator, wanted]) =>
    Object.entries(wanted).every(([key, values]) =>
      OPERATORS[operator]?.(known(principal, keys)[key], [values].flat()),
    ),
  );

/**
 * Every request is taken for one over TLS: it would be, at AWS.
 * @param {Asked['principal']} principal
 * @param {Asked['keys']} keys
 * @returns {Record<string, string | undefined>}
 */
const known = (principal, keys) => ({
  'aws:SecureTransport': 'true',
  'aws:PrincipalAccount': 'account' in principal ? principal.account : undefined,
  ...keys,
});

/** @param {PolicyStatement['Principal']} named @param {Asked['principal']} principal */
function names(named, principal) {
  if (named === '*') return true;
  if ('service' in principal) return [named['Service'] ?? []].flat().includes(principal.service);
  const { account, caller } = principal;
  const role = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller);
  const forms = ['*', account, caller, ...(role ? [`arn:${role[1]}:iam::${role[2]}:role/${role[3]}`] : [])];
  return [named['AWS'] ?? []]
    .flat()
    .some((form) => forms.includes(form) || form.endsWith(`::${account}:root`));
}
