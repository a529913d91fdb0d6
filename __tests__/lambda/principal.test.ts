import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  distinctGrantees,
  granteeText,
  parseGrantee,
  sameGrantee,
  statementIdOf,
} from '../../src/lambda/principal.ts';
import type { Grantee } from '../../src/lambda/principal.ts';

const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '9'), minLength: 12, maxLength: 12 });
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', '9'), minLength: 10, maxLength: 32 });
const anyGrantee: fc.Arbitrary<Grantee> = fc.oneof(
  digits.map((id) => ({ kind: 'account' as const, id })),
  letters.map((rest) => ({ kind: 'organization' as const, id: `o-${rest}` })),
  fc.constant({ kind: 'public' as const }),
);

describe('a grantee', () => {
  test('is read back as it is written', () => {
    fc.assert(
      fc.property(anyGrantee, (grantee) => {
        expect(parseGrantee(granteeText(grantee))).toEqual(grantee);
      }),
    );
  });

  test('has a statement id that AWS takes, and that nobody else has', () => {
    fc.assert(
      fc.property(anyGrantee, anyGrantee, (a, b) => {
        expect(statementIdOf(a)).toMatch(/^[a-zA-Z0-9-_]{1,100}$/);
        expect(statementIdOf(a) === statementIdOf(b)).toBe(sameGrantee(a, b));
      }),
    );
  });

  test('has the same statement id in every release, or a re-run would grant twice', () => {
    expect(statementIdOf({ kind: 'account', id: '012345678901' })).toBe('publish-layer-012345678901');
    expect(statementIdOf({ kind: 'organization', id: 'o-abcdefghij' })).toBe('publish-layer-o-abcdefghij');
    expect(statementIdOf({ kind: 'public' })).toBe('publish-layer-public');
  });

  test.each([
    ...['', '*', 'Public', '12345678901', '1234567890123', '1234-5678-9012', '１２３４５６７８９０１２'],
    ...[
      'o-abc',
      'o-ABCDEFGHIJ',
      `o-${'a'.repeat(33)}`,
      'ou-abcd-12345678',
      'o-abcdefghij\n',
      '123456789012\n',
    ],
    'arn:aws:iam::123456789012:root',
  ])('is not %j', (text) => {
    expect(parseGrantee(text)).toBeUndefined();
  });

  test('is listed once', () => {
    const [a, b] = [parseGrantee('111111111111'), parseGrantee('public')] as Grantee[];
    expect(distinctGrantees([a, b, a, b, b].flatMap((one) => one ?? []))).toEqual([a, b]);
  });
});
