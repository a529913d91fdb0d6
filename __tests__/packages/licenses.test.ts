import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KNOWN_LICENCES, licencesOf } from '../../src/packages/licenses.ts';
import { faultsOf, SPDX_IDS } from './schema.ts';

test('Every licence that is told by its identifier is one that SPDX knows', () => {
  expect(KNOWN_LICENCES.filter((id) => !SPDX_IDS.includes(id))).toEqual([]);
  expect(new Set(KNOWN_LICENCES).size).toBe(KNOWN_LICENCES.length);
});

describe('What a package says of its licence', () => {
  test.each([
    ['MIT', { license: { id: 'MIT' } }],
    ['mit', { license: { id: 'MIT' } }],
    ['MIT License', { license: { id: 'MIT' } }],
    ['Apache 2.0', { license: { id: 'Apache-2.0' } }],
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', { license: { id: 'Apache-2.0' } }],
    ['http://www.apache.org/licenses/LICENSE-2.0', { license: { id: 'Apache-2.0' } }],
    ['MIT OR Apache-2.0', { expression: 'MIT OR Apache-2.0' }],
    ['(mit or cc0-1.0)', { expression: '(MIT OR CC0-1.0)' }],
    ['MIT AND (Apache-2.0 OR BSD-3-Clause)', { expression: 'MIT AND (Apache-2.0 OR BSD-3-Clause)' }],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      { expression: 'GPL-2.0-only WITH Classpath-exception-2.0' },
    ],
    ['ZPL-2.0 or eupl-1.0', { expression: 'ZPL-2.0 OR EUPL-1.0' }],
    ['apache-2.0+ AND GPL-2.0+', { expression: 'Apache-2.0+ AND GPL-2.0+' }],
    ['MIT AND ISC OR(0bsd)', { expression: 'MIT AND ISC OR (0BSD)' }],
    ['MIT ORISC', { license: { name: 'MIT ORISC' } }],
    ['MIT OR ISC WITH', { license: { name: 'MIT OR ISC WITH' } }],
    ['MIT WITH ISC', { license: { name: 'MIT WITH ISC' } }],
    ['MIT ISC', { license: { name: 'MIT ISC' } }],
    ['() OR MIT', { license: { name: '() OR MIT' } }],
    ['LicenseRef-ours', { license: { name: 'LicenseRef-ours' } }],
    ['vim', { license: { id: 'Vim' } }],
    ['BSD', { license: { name: 'BSD' } }],
    ['constructor', { license: { name: 'constructor' } }],
    ['__proto__', { license: { name: '__proto__' } }],
    ['SEE LICENSE IN LICENSE', { license: { name: 'SEE LICENSE IN LICENSE' } }],
    ['MIT OR Unheard-of', { license: { name: 'MIT OR Unheard-of' } }],
    ['(MIT', { license: { name: '(MIT' } }],
    ['MIT OR', { license: { name: 'MIT OR' } }],
    ['Classpath-exception-2.0', { license: { name: 'Classpath-exception-2.0' } }],
  ])('as %j', (said, licence) => {
    expect(licencesOf([said])).toEqual([licence]);
  });

  test('in several words is told once, and an expression never beside another', () => {
    expect(licencesOf(['MIT', 'MIT License'])).toEqual([{ license: { id: 'MIT' } }]);
    expect(licencesOf(['MIT', 'Ruby'])).toEqual([{ license: { id: 'MIT' } }, { license: { id: 'Ruby' } }]);
    expect(licencesOf(['MIT OR Ruby', 'X'])).toEqual([
      { license: { name: 'MIT OR Ruby' } },
      { license: { name: 'X' } },
    ]);
  });

  test('fits the schema, whatever it is', () => {
    const word = fc.constantFrom('MIT', 'OR', 'AND', 'WITH', '(', ')', 'BSD', 'apache-2.0', 'x');
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (said) => {
        const licenses = licencesOf(said);
        const component = { type: 'library', name: 'a', ...(licenses.length > 0 && { licenses }) };
        expect(faultsOf({ bomFormat: 'CycloneDX', specVersion: '1.5', components: [component] })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
