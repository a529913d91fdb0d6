import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizedName, parseRequirement } from '../../../src/checks/deps/python-requirement.ts';
import { isWithin } from '../../../src/checks/deps/requirements.ts';
import { byPackaging } from './by-packaging.ts';

const RUNS = 3000;
/** The same cases each time, as the library is whichever one the machine has. PACKAGING_SEED makes others. */
const SEED = Number(process.env['PACKAGING_SEED'] ?? 1);

const part = fc.constantFrom('0', '1', '2', '3', '9', '10', '2024');
const release = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const before = fc.constantFrom('', '', '', 'a1', 'b2', 'rc1', '.rc1', '-beta', '_c3', 'alpha', 'RC2', 'pre1');
const after = fc.constantFrom('', '', '', '.post1', '-1', '.post', 'post2', '.r3', '-rev1');
const development = fc.constantFrom('', '', '', '.dev1', '.dev', '-dev3');
const local = fc.constantFrom('', '', '', '', '+ubuntu.1', '+cu118', '+abc_1');
const lead = fc.constantFrom('', '', '', 'v', 'V');
const joined = (parts: readonly string[]) => parts.join('');
const publicVersion = fc.tuple(lead, release, before, after, development).map(joined);
const version = fc.tuple(publicVersion, local).map(joined);

/**
 * Without epochs, which no package of note has, and what releases of the library do not agree on: `<` and `>` of a
 * prerelease or post-release, and `~=` of a prerelease.
 */
const specifier = fc.oneof(
  fc.tuple(fc.constantFrom('<', '>'), fc.tuple(lead, release).map(joined)),
  fc.tuple(fc.constantFrom('<=', '>='), publicVersion),
  fc.tuple(fc.constantFrom('==', '!='), version),
  fc.tuple(fc.constantFrom('==', '!='), fc.tuple(release, fc.constant('.*')).map(joined)),
  fc.tuple(
    fc.constant('~='),
    fc.tuple(part, release, after).map(([major, rest, last]) => `${major}.${rest}${last}`),
  ),
);
const specifiers = fc
  .array(
    specifier.chain(([operator, value]) => fc.constantFrom(`${operator}${value}`, `${operator} ${value}`)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain((all) => fc.constantFrom(all.join(','), all.join(' , ')));

/** As pip asks for what is installed: prereleases count. What the library refuses is null. */
const WITHIN = `
from packaging.specifiers import SpecifierSet
def within(version, specifiers):
    try:
        return SpecifierSet(specifiers).contains(version, prereleases=True)
    except ValueError:
        return None
answer = [within(version, specifiers) for version, specifiers in given]
`;

test.each([
  ['10.post1', '==10.0.*', true],
  ['1.26.4', '<2,>=1.21.2', true],
  ['2.0.0rc1', '>=1.21.2', true],
  ['2.0', '===2.0', true],
  ['1.0.0', 'whatever', true],
  ['2004d', '<1', true],
  ['1.4.2', '~=1.5', false],
])('Version %s is within %s: %s', (one, allowed, expected) => {
  expect(isWithin(one, allowed)).toBe(expected);
});

test("A version is within a specifier where Python's own library finds it so", () => {
  const cases = fc.sample(fc.tuple(version, specifiers), { numRuns: RUNS, seed: SEED });
  const expected = byPackaging(WITHIN, cases) as (boolean | null)[] | undefined;
  if (!expected) return;
  expect(expected.filter((one) => one === true).length).toBeGreaterThan(RUNS / 20);
  const wrong = cases.flatMap(([one, allowed], index) => {
    const truth = expected[index] ?? true;
    return isWithin(one, allowed) === truth ? [] : [`${one} within ${allowed}: ${truth}`];
  });
  expect(wrong).toEqual([]);
});

/** Name, extras, whether the specifier is the one that we read, and whether there is a marker. */
type Parsed = [string, string[], boolean, boolean];

describe('A requirement', () => {
  const name = fc.constantFrom('requests', 'Zope.Interface', 'a', 'ruamel.yaml', 'backports_abc', 'X-y_z.1');
  const extras = fc.constantFrom('', '', '[socks]', '[ socks , Brotli ]', ' [a_b]', '[]');
  const versions = fc.oneof(
    fc.constant(''),
    specifiers,
    specifiers.map((one) => ` (${one})`),
    specifiers.map((one) => ` ${one} `),
  );
  const condition = fc.constantFrom('', '; python_version < "3.9"', " ; extra == 'a' and os_name != 'nt'");
  const requirement = fc.tuple(name, extras, versions, condition).map(joined);

  const PARSED = `
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
def equal(specifier, ours):
    try:
        return SpecifierSet(ours) == specifier
    except InvalidSpecifier:
        return False
def parsed(text, ours):
    try:
        one = Requirement(text)
    except InvalidRequirement:
        return None
    return [one.name, sorted(one.extras), equal(one.specifier, ours), one.marker is not None]
answer = [parsed(text, ours) for text, ours in given]
`;

  test("has the parts that Python's own library finds in it", () => {
    const cases = fc.sample(requirement, { numRuns: RUNS, seed: SEED }).map((text) => {
      const parsed = parseRequirement(text);
      return { text, parsed, specifier: parsed?.specifier ?? 'none' };
    });
    const given = cases.map(({ text, specifier }) => [text, specifier]);
    const expected = byPackaging(PARSED, given) as (Parsed | null)[] | undefined;
    if (!expected) return;
    expect(expected.filter(Boolean).length).toBeGreaterThan(RUNS / 2);
    const wrong = cases.flatMap(({ text, parsed, specifier }, index) => {
      const truth = expected[index];
      if (!truth) return [];
      const [title, extras, isEqual, isConditional] = truth;
      const theirs = [normalizedName(title), extras.map(normalizedName).toSorted(), true, isConditional];
      const ours = parsed && [parsed.name, parsed.extras.toSorted(), isEqual, parsed.marker !== undefined];
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [[text, specifier, theirs]];
    });
    expect(wrong).toEqual([]);
  });
});
