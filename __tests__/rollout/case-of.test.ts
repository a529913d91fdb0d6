import { expect, test } from '@jest/globals';
import { caseOf, expectEnough } from './campaigns/campaign.ts';

test('the seeds of a campaign stand for every case once, however many there are, and then for none', () => {
  for (let count = 0; count <= 300; count++) {
    const cases = Array.from({ length: count }, (_, index) => index);
    const tried = cases.map((index) => caseOf(index + 1, cases));
    expect(new Set(tried)).toEqual(new Set(cases));
    expect(caseOf(count + 1, cases)).toBeUndefined();
  }
});

test('a campaign that could not try every case says so', () => {
  expect(() => expectEnough(2, ['a', 'b', 'c'])).toThrow('2 runs are not enough for 3 cases');
  expectEnough(3, ['a', 'b', 'c']);
});
