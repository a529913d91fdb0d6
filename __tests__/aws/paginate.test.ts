import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { everyItem, MOST_PAGES } from '../../src/aws/paginate.ts';

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

describe('a list whose markers never repeat', () => {
  let asked = 0;
  const endless = (items: string[]) => () => Promise.resolve({ items, next: String(++asked) });

  beforeEach(() => {
    asked = 0;
  });

  test.each([
    ['full', ['a']],
    ['empty', []],
  ])('ends after ten thousand %s pages with a problem', async (_, items) => {
    const list = { of: 'functions', region: 'eu-central-1', clock: { now: () => 0 } };
    await expect(collect(everyItem(list, endless(items)))).rejects.toMatchObject({
      name: 'Problem',
      what: 'AWS does not end the list of functions in eu-central-1: there are more than 10,000 pages.',
      fix: expect.stringContaining('Run the job again'),
    });
    expect(asked).toBe(MOST_PAGES);
  });

  test('has a line in the log every fifteen seconds while it is read', async () => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text).trimEnd());
      return true;
    });
    const list = { of: 'functions', region: 'eu-central-1', clock: { now: () => asked * 6000 } };
    const read = (from: string | undefined) =>
      Promise.resolve({ items: ['a', 'b'], next: ++asked < 9 ? `after ${from}` : undefined });
    await collect(everyItem(list, read));
    write.mockRestore();
    expect(lines).toEqual(
      [3, 6].map(
        (pages) => `Still reading the list of functions in eu-central-1: ${2 * pages} on ${pages} pages`,
      ),
    );
  });
});
