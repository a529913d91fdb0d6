import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everyItem } from '../../src/aws/pages.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('a list in pages', () => {
  test('gives every item exactly once and in order, however it is cut, empty pages among it', async () => {
    const cuts = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom('', undefined), async (pages, end) => {
        const asked: (string | undefined)[] = [];
        const read = (from: string | undefined) => {
          asked.push(from);
          const at = Number(from ?? 0);
          return Promise.resolve({ items: pages[at] ?? [], next: pages[at + 1] ? String(at + 1) : end });
        };
        expect(await collect(everyItem('things', read))).toEqual(pages.flat());
        expect(asked).toEqual([undefined, ...pages.slice(1).map((_, index) => String(index + 1))]);
      }),
    );
  });

  test('that comes back to an earlier page is a problem and not endless', async () => {
    const read = (from: string | undefined) =>
      Promise.resolve({ items: [from], next: from === 'a' ? 'b' : 'a' });
    await expect(collect(everyItem('things', read))).rejects.toMatchObject({
      name: 'Problem',
      what: expect.stringContaining('does not end the list of things'),
    });
  });
});
