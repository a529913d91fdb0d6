import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateMarker, parseMarker } from '../../../src/checks/deps/python-markers.ts';
import { parseRequirement } from '../../../src/checks/deps/python-requirement.ts';
import { byPackaging } from './by-packaging.ts';

const ENVIRONMENT = {
  ...{ os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'x86_64' },
  ...{ implementation_name: 'cpython', platform_python_implementation: 'CPython' },
  ...{ python_version: '3.12', python_full_version: '3.12.9', implementation_version: '3.12.9' },
};

function evaluated(text: string, ...extras: string[]): boolean | undefined | null {
  const marker = parseMarker(text);
  return marker && evaluateMarker(marker, ENVIRONMENT, new Set(extras));
}

describe('A marker', () => {
  test.each([
    ['python_version < "3.13"', true],
    ['python_version >= "3.9" and python_version < "3.10"', false],
    ['python_full_version <= "3.11.2"', false],
    ["'3.9' <= python_version", true],
    ['python_version not in "3.0,3.1"', true],
    ['sys_platform == "win32" or (os_name == "posix" and platform_machine == "x86_64")', true],
    ['sys.platform != "win32"', true],
    ['"nux" in sys_platform', true],
    ['extra == "Binary_C"', true],
    ['extra == "other"', false],
    ['platform_release >= "5"', undefined],
    ['platform_release >= "5" and os_name == "nt"', false],
    ['python_version <', null],
    ['python_version < "3" and', null],
    ['(python_version < "3"', null],
    ['python_version "3"', null],
  ])('%s is %s', (text, value) => {
    expect(evaluated(text, 'binary-c')).toBe(value);
  });

  test('never throws, whatever its text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([true, false, undefined, null]).toContain(evaluated(text));
        expect(() => parseRequirement(text)).not.toThrow();
      }),
    );
  });
});

describe('A requirement', () => {
  test.each([
    ['idna<4,>=2.5', { name: 'idna', extras: [], specifier: '<4,>=2.5' }],
    ['Zope.Interface (>=5)', { name: 'zope-interface', extras: [], specifier: '>=5' }],
    ['urllib3[socks,Brotli] >=2 ', { name: 'urllib3', extras: ['socks', 'brotli'], specifier: '>=2' }],
    ['a @ https://example.com/a.whl', { name: 'a', extras: [], specifier: '' }],
    ['-a', undefined],
    ['a; python_version <', undefined],
  ])('%s is read', (text, expected) => {
    expect(parseRequirement(text)).toEqual(expected);
  });

  test('has a marker behind a semicolon, also of one from an address', () => {
    for (const text of [
      'a>=1 ; python_version<"3.9"',
      'a @ https://example.com/a.whl ; python_version<"3.9"',
    ])
      expect(parseRequirement(text)?.marker).toEqual(parseMarker('python_version<"3.9"'));
  });
});

const SCRIPT = `
from packaging.markers import Marker
environment, cases = given
answer = [Marker(marker).evaluate({**environment, "extra": extra}) for marker, extra in cases]
`;

const version = fc.constantFrom(
  '3',
  '3.8',
  '3.9',
  '3.12',
  '3.12.9',
  '3.12.10',
  '3.13',
  '3.13.0rc1',
  '4',
  '2.7',
);
const comparison = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('python_version', 'python_full_version', 'implementation_version'),
      fc.constantFrom('<', '<=', '==', '!=', '>=', '>', '~='),
      version,
    )
    .filter(([, operator, against]) => operator !== '~=' || against.includes('.'))
    .map(([variable, operator, against]) => `${variable} ${operator} "${against}"`),
  fc
    .tuple(fc.constantFrom('==', '!='), fc.constantFrom('3.*', '3.12.*', '3.8.*'))
    .map(([operator, against]) => `python_version ${operator} '${against}'`),
  fc
    .tuple(
      fc.constantFrom(
        'sys_platform',
        'os_name',
        'platform_system',
        'platform_machine',
        'implementation_name',
      ),
      fc.constantFrom('==', '!=', 'in', 'not in'),
      fc.constantFrom('linux', 'win32', 'posix', 'Linux', 'x86_64', 'aarch64', 'cpython', 'linux x86_64'),
    )
    .map(([variable, operator, against]) => `${variable} ${operator} "${against}"`),
);
const extra = fc.constantFrom('', 'test', 'binary-c');
const ofExtra = fc
  .tuple(fc.constantFrom('==', '!='), fc.constantFrom('test', 'Binary_C', 'binary-c', 'docs'), fc.boolean())
  .map(([operator, name, isFirst]) =>
    isFirst ? `extra ${operator} "${name}"` : `"${name}" ${operator} extra`,
  );
const { marker } = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { maxDepth: 3 },
    comparison,
    ofExtra,
    fc
      .tuple(tie('marker'), fc.constantFrom('and', 'or'), tie('marker'))
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    tie('marker').map((inner) => `(${inner})`),
  ),
}));

test("Markers are true where Python's own library finds them true", () => {
  const cases = fc.sample(fc.tuple(marker, extra), 500);
  const expected = byPackaging(SCRIPT, [ENVIRONMENT, cases]) as boolean[] | undefined;
  if (!expected) return;
  expect(cases.map(([one, asked]) => [one, asked, evaluated(one, asked)])).toEqual(
    cases.map(([one, asked], index) => [one, asked, expected[index]]),
  );
});
