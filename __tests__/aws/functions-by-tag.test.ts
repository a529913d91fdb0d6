import { expect, test } from '@jest/globals';
import { taggedFunctions } from '../../src/aws/functions-by-tag.ts';
import { atTheEmulator } from './at-the-emulator.ts';

test.each([1, 3, 50])('functions are found by exactly this tag, by pages of %d', async (pageSize) => {
  await atTheEmulator({ pageSize }, async ({ region, aws }) => {
    const tagged = Array.from({ length: 7 }, (_, index) =>
      region.seedFunction({ name: `shop-${index}`, tags: { team: 'shop', stage: 'prod' } }),
    );
    region.seedFunction({ name: 'another-value', tags: { team: 'shopping' } });
    region.seedFunction({ name: 'another-key', tags: { Team: 'shop' } });
    region.seedFunction({ name: 'no-tags' });
    expect((await taggedFunctions(aws, { key: 'team', value: 'shop' })).sort()).toEqual(tagged.sort());
    expect(await taggedFunctions(aws, { key: 'team', value: 'nobody' })).toEqual([]);
  });
});
