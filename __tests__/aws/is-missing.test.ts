import { describe, expect, test } from '@jest/globals';
import { isMissing } from '../../src/aws/is-missing.ts';
import { Problem } from '../../src/shared/problem.ts';

const named = (name: string) => Object.assign(new Error('Function not found'), { name });
const problem = (cause?: unknown) => new Problem('It is gone.', 'Make it again.', { cause });

describe('a thing is missing', () => {
  test.each([
    ['by the error of AWS itself', named('ResourceNotFoundException')],
    ['by the problem that was made of it', problem(named('ResourceNotFoundException'))],
  ])('%s', (_, error) => {
    expect(isMissing(error)).toBe(true);
  });

  test.each([
    ['where AWS refuses', named('AccessDeniedException')],
    ['where AWS refuses, as a problem', problem(named('AccessDeniedException'))],
    ['by a problem of our own', problem()],
    ['where nothing is known', undefined],
    ['by a text', 'ResourceNotFoundException'],
  ])('not %s', (_, error) => {
    expect(isMissing(error)).toBe(false);
  });
});
