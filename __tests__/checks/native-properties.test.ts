import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsIn, library, machO, pe } from './native-files.ts';

describe('whatever a layer holds', () => {
  /** One package each, so that no finding hides another. */
  const binary = fc
    .record({
      number: fc.nat(5),
      name: fc.constantFrom(
        'python/p%/_a.cpython-311-x86_64-linux-gnu.so',
        'python/p%/_a.cpython-312-x86_64-linux-musl.so',
        'python/p%/_a.cpython-312-darwin.so',
        'nodejs/node_modules/p%/prebuilds/linux-x64/p.node',
        'nodejs/node_modules/p%/prebuilds/linux-arm64/p.node',
        'nodejs/node_modules/p%/prebuilds/darwin-arm64/p.node',
        'bin/p%-linux-amd64',
      ),
      kind: fc.constantFrom('macOS', 'Windows', 'elf'),
      machine: fc.constantFrom('x86_64', 'arm64', 'x86'),
      symbols: fc.subarray(['GLIBC_2.28', 'GLIBC_2.38', 'GLIBCXX_3.4.30', 'CXXABI_1.3.9']),
      needed: fc.subarray(['libc.so.6', 'libGL.so.1', 'libc.musl-x86_64.so.1']),
    })
    .map(({ number, name, kind, ...elf }) => {
      const path = name.replace('%', String(number));
      if (kind === 'elf') return library(path, elf);
      return kind === 'macOS' ? machO(path) : pe(path);
    });
  const binaries = fc.uniqueArray(binary, { selector: ({ path }) => path, maxLength: 8 });
  const declarations = fc.record({
    runtimes: fc.subarray(['python3.11', 'python3.12', 'nodejs18.x', 'nodejs22.x', 'java17', 'python3.99']),
    architectures: fc.subarray(['x86_64', 'arm64']),
  });

  test('the order of its files does not matter', () => {
    const shuffled = binaries.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    );
    fc.assert(
      fc.property(shuffled, declarations, ([files, others], declared) => {
        expect(findingsIn(others, declared)).toEqual(findingsIn(files, declared));
      }),
    );
  });

  /** Where another build of the same thing would be. */
  function beside(path: string): string {
    return path
      .replace(/_a\..*$/, '_a.abi3.so')
      .replace(/prebuilds\/[^/]+/, 'prebuilds/linux')
      .replace(/-linux-amd64$/, '-linux');
  }

  test.each(['x86_64', 'arm64'])('an alternative that fits %s never adds a finding', (machine) => {
    fc.assert(
      fc.property(binaries, binary, declarations, (files, { path }, { runtimes }) => {
        const declared = { runtimes, architectures: [machine] };
        const before = findingsIn([...files, machO(path)], declared);
        const after = findingsIn([...files, machO(path), library(beside(path), { machine })], declared);
        expect(before.map(({ message }) => message)).toEqual(
          expect.arrayContaining(after.map(({ message }) => message)),
        );
      }),
    );
  });

  test('nothing is said of a runtime that nobody knows but what no runtime could do', () => {
    fc.assert(
      fc.property(binaries, (files) => {
        const rules = findingsIn(files, { runtimes: ['python3.99'] }).map(({ rule }) => rule);
        const certain = ['native/mach-o', 'native/pe', 'native/architecture', 'native/musl'];
        expect(rules.filter((rule) => !certain.includes(rule))).toEqual([]);
      }),
    );
  });
});
