import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { granteeText } from '../../src/lambda/principal.ts';
import type { Grantee } from '../../src/lambda/principal.ts';
import { granteesOf, grantsOf, planGrants, unknownIn } from '../../src/lambda/layer-grants.ts';
import type { Grant } from '../../src/lambda/layer-grants.ts';
import { LAYER, granteesNamed, statementFor } from '../publish/policies.ts';

const OF = { layerName: LAYER, version: 1 };

function policyOf(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}

function granteeIn(statement: object): string | undefined {
  const [grant] = grantsOf(policyOf(statement), OF) ?? [];
  return grant?.grantee && granteeText(grant.grantee);
}

describe('a statement of a policy', () => {
  test.each(['111111111111', 'o-aaaaaaaaaa', 'public'])('grants to %s', (text) => {
    expect(grantsOf(policyOf(statementFor(text, { Sid: 'by-hand' })), OF)).toEqual([
      { statementId: 'by-hand', grantee: granteesNamed(text)[0] },
    ]);
  });

  const account = statementFor('111111111111');
  const organization = statementFor('o-aaaaaaaaaa');
  const ONE = '111111111111';

  test.each([
    ['a list of one principal', { ...account, Principal: { AWS: [`arn:aws:iam::${ONE}:root`] } }, ONE],
    ['an account without its ARN', { ...account, Principal: { AWS: ONE } }, ONE],
    ['an account of China', { ...account, Principal: { AWS: `arn:aws-cn:iam::${ONE}:root` } }, ONE],
    ['everybody as an AWS principal', { ...account, Principal: { AWS: '*' } }, 'public'],
    [
      'lists of one throughout',
      { ...account, Action: ['lambda:GetLayerVersion'], Resource: [account.Resource] },
      ONE,
    ],
    [
      'an organisation in a list of one',
      { ...organization, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-aaaaaaaaaa'] } } },
      'o-aaaaaaaaaa',
    ],
  ])('may be written with %s', (_, statement, expected) => {
    expect(granteeIn(statement)).toBe(expected);
  });

  test.each([
    ['denies', { ...account, Effect: 'Deny' }],
    ['allows something else', { ...account, Action: 'lambda:*' }],
    ['allows more', { ...account, Action: ['lambda:GetLayerVersion', 'lambda:ListLayerVersions'] }],
    ['is about another version', { ...account, Resource: `${String(account.Resource).slice(0, -1)}2` }],
    ['is about everything', { ...account, Resource: '*' }],
    ['names a role', { ...account, Principal: { AWS: 'arn:aws:iam::111111111111:role/deploy' } }],
    ['names a deleted user', { ...account, Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } }],
    ['names a service', { ...account, Principal: { Service: 'lambda.amazonaws.com' } }],
    ['names two accounts', { ...account, Principal: { AWS: ['111111111111', '222222222222'] } }],
    ['names nobody', { ...account, Principal: { AWS: [] } }],
    ['has no principal', { ...account, Principal: undefined, NotPrincipal: { AWS: '111111111111' } }],
    ['grants to an account on a condition', { ...account, Condition: organization.Condition }],
    ['has an empty condition', { ...statementFor('public'), Condition: {} }],
    ['has another condition', { ...organization, Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }],
    [
      'has the condition of two organisations',
      {
        ...organization,
        Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-aaaaaaaaaa', 'o-bbbbbbbbbb'] } },
      },
    ],
    [
      'has another operator',
      { ...organization, Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-aaaaaaaaaa' } } },
    ],
    [
      'has a condition more',
      {
        ...organization,
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-aaaaaaaaaa', 'aws:RequestedRegion': 'eu-west-1' },
        },
      },
    ],
    [
      'has an operator more',
      { ...organization, Condition: { ...organization.Condition, Bool: { 'aws:SecureTransport': 'true' } } },
    ],
  ])('that %s is taken for nobody’s grant', (_, statement) => {
    const grants = grantsOf(policyOf(statement), OF) ?? [];
    expect([granteesOf(grants), unknownIn(grants)]).toEqual([[], [statement.Sid]]);
  });
});

describe('a policy', () => {
  test.each([
    ...['', '{', 'null', '[]', '"a"', '{}', policyOf(null), policyOf('a'), policyOf([])],
    ...[
      policyOf({ ...statementFor('public'), Sid: undefined }),
      policyOf({ ...statementFor('public'), Sid: '' }),
    ],
  ])('is not %s', (text) => {
    expect(grantsOf(text, OF)).toBeUndefined();
  });

  test('without statements has no grants, and a single one need not be in a list', () => {
    expect(grantsOf(policyOf(), OF)).toEqual([]);
    expect(grantsOf(JSON.stringify({ Statement: statementFor('public') }), OF)).toHaveLength(1);
  });
});

const NAMES = ['111111111111', '222222222222', '333333333333', 'o-aaaaaaaaaa', 'o-bbbbbbbbbb', 'public'];
const someNames = fc
  .subarray(NAMES)
  .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }));
const someGrants: fc.Arbitrary<Grant[]> = fc.uniqueArray(
  fc.record({
    statementId: fc.constantFrom(
      'a',
      'b',
      ...NAMES.flatMap((n) => [`publish-layer-${n}`, `publish-layer-${n}-2`]),
    ),
    grantee: fc.option(fc.constantFrom(...granteesNamed(...NAMES)), { nil: undefined }),
  }),
  { selector: ({ statementId }) => statementId },
);

function texts(grantees: readonly Grantee[]): string[] {
  return grantees.map(granteeText).sort();
}

describe('a plan', () => {
  const plan = (current: Grant[], wanted: string[], exact = false) =>
    planGrants({ current, wanted: granteesNamed(...wanted), exact });
  const [one, two] = granteesNamed('111111111111', '222222222222');

  test('has nothing for who is granted already, by whoever and under whatever id', () => {
    const current = [
      { statementId: 'xaccount', grantee: one },
      { statementId: 'publish-layer-111111111111', grantee: one },
    ];
    expect(plan(current, ['111111111111'], true)).toEqual({ add: [], remove: [] });
  });

  test('numbers an id that another statement has', () => {
    const current = [
      { statementId: 'publish-layer-111111111111', grantee: two },
      { statementId: 'publish-layer-111111111111-2', grantee: undefined },
    ];
    expect(plan(current, ['111111111111']).add).toEqual([
      { statementId: 'publish-layer-111111111111-3', grantee: one },
    ]);
  });

  test('takes off what is not wanted or not described only where it is to be exact', () => {
    const current = [
      { statementId: 'b', grantee: two },
      { statementId: 'a', grantee: undefined },
      { statementId: 'c', grantee: one },
    ];
    expect(plan(current, ['111111111111']).remove).toEqual([]);
    const { remove } = plan(current, ['111111111111'], true);
    expect(remove.map(({ statementId }) => statementId)).toEqual(['a', 'b']);
  });

  test('carried out gives what is wanted, and carried out again does nothing', () => {
    fc.assert(
      fc.property(someGrants, someNames, fc.boolean(), (current, names, exact) => {
        const { add, remove } = plan(current, names, exact);
        const ids = [...current, ...add].map(({ statementId }) => statementId);
        expect(new Set(ids).size).toBe(ids.length);
        const after = [...current.filter((grant) => !remove.includes(grant)), ...add];
        expect(texts(granteesOf(after))).toEqual(
          exact ? [...names].sort() : texts(granteesOf([...current, ...add])),
        );
        expect(texts(granteesOf(after))).toEqual(expect.arrayContaining(names));
        expect(plan(after, names, exact)).toEqual({ add: [], remove: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the order in which AWS lists the statements', () => {
    fc.assert(
      fc.property(someGrants, someNames, fc.boolean(), (current, names, exact) => {
        expect(plan([...current].reverse(), names, exact)).toEqual(plan(current, names, exact));
      }),
    );
  });
});
