import { describe, expect, test } from '@jest/globals';
import { gemSpecification, pythonMetadata } from '../../src/inspect/package-metadata.ts';
import { cpuTime } from '../cpu-time.ts';
import { contentsOf } from './look.ts';

const HEAD = 'Metadata-Version: 2.4\nName: a\nVersion: 1.0\n';
const licensesOf = (fields: string) =>
  pythonMetadata(`${HEAD}${fields}\n\nLicense: not this\n`).installed?.licenses;

describe('The metadata of a distribution of Python', () => {
  test('give name and version, from the head alone, whatever ends its lines', () => {
    const installed = { name: 'a', version: '1.0' };
    for (const text of [`${HEAD}\nName: b\n`, `${HEAD}\n`.replaceAll('\n', '\r\n')])
      expect(pythonMetadata(text)).toEqual({ installed });
    expect(contentsOf('python/a-1.0.dist-info/METADATA', HEAD)).toEqual({ installed });
    expect(contentsOf('python/a.egg-info/PKG-INFO', HEAD)).toEqual({ installed });
    expect(contentsOf('python/METADATA', HEAD)).toBeUndefined();
  });

  test.each([
    ['License-Expression: MIT OR Apache-2.0\nLicense: MIT', ['MIT OR Apache-2.0']],
    ['License: BSD-3-Clause\nClassifier: License :: OSI Approved :: BSD License', ['BSD-3-Clause']],
    ['License: The MIT License\nClassifier: License :: OSI Approved :: MIT License', ['MIT License']],
    ['License: The MIT License', ['The MIT License']],
    ['License: UNKNOWN', undefined],
    ['License: Copyright (c) A\n        All rights reserved.', undefined],
    ['Classifier: License :: OSI Approved\nClassifier: License :: Public Domain', ['Public Domain']],
    [`License: ${'x '.repeat(500)}`, undefined],
    ['', undefined],
  ])('with %j have the licences %j', (fields, licenses) => {
    expect(licensesOf(fields)).toEqual(licenses);
  });

  test.each([
    ['fields without an end', (size: number) => `${HEAD}${'Classifier: x\n'.repeat(size)}`, 'a'],
    ['a field without an end', (size: number) => `Name: ${'a:'.repeat(size * 7)}`, undefined],
  ])('of %s take time in proportion to their length', (_, textOf, name) => {
    const [short, long] = [textOf(50_000), textOf(200_000)];
    expect(pythonMetadata(long).installed?.name).toBe(name);
    const little = cpuTime(() => pythonMetadata(short));
    // Four times the text; in proportion to its square it would be sixteen.
    expect(cpuTime(() => pythonMetadata(long))).toBeLessThan(10 * Math.max(little, 1000));
  });
});

test('The specification of a gem may be anything: only texts are taken from it', () => {
  expect(gemSpecification('s.name = "a".freeze\ns.version = "1.0"\ns.license = "MIT".freeze\n')).toEqual({
    installed: { name: 'a', version: '1.0', licenses: ['MIT'] },
  });
  expect(gemSpecification('s.name = "a#{`id`}"\n  s.version = `id`\n')).toEqual({});
});
