import { describe, expect, test } from '@jest/globals';
import { isInPlatformFolder, buildVariantsOf } from '../../src/checks/native/build-variants.ts';
import { compareVersions, highest } from '../../src/checks/native/versions.ts';
import { ENVIRONMENTS, lacksLibrary } from '../../src/lambda/operating-systems.ts';
import { RUNTIMES } from '../../src/lambda/runtimes.ts';
import type { Runtime } from '../../src/lambda/runtimes.ts';

describe('runtimes', () => {
  test.each(Object.entries(RUNTIMES))(
    '%s has dates in their order, and an ABI where one counts',
    (id, runtime) => {
      const dates = [runtime.deprecated, runtime.createBlocked, runtime.updateBlocked];
      for (const date of dates) expect(date ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (id !== 'nodejs4.3-edge') expect(dates).toEqual([...dates].sort());
      expect(runtime.abi !== undefined).toBe(['nodejs', 'java'].includes(runtime.language));
      expect(runtime.arm64).toBe(runtime.os !== 'AL1');
    },
  );

  test('are known by the keys of the table', () => {
    expect(Object.hasOwn(RUNTIMES, 'python3.12')).toBe(true);
    expect(Object.hasOwn(RUNTIMES, 'python3.99')).toBe(false);
    expect(Object.hasOwn(RUNTIMES, 'constructor')).toBe(false);
  });
});

test('newer systems have newer libraries', () => {
  const { AL1, AL2, AL2023 } = ENVIRONMENTS;
  expect([AL1, AL2, AL2023].map(({ glibc }) => glibc)).toEqual(['2.17', '2.26', '2.34']);
  for (const { glibcxx, cxxabi } of [AL1, AL2, AL2023]) {
    expect(compareVersions(glibcxx.sure, glibcxx.newest)).toBeLessThanOrEqual(0);
    expect(compareVersions(cxxabi.sure, cxxabi.newest)).toBeLessThanOrEqual(0);
  }
});

test.each([
  ['python3.12', 'libc.so.6', false],
  ['python3.12', 'libexpat.so.1', true],
  ['python3.12', 'libssl.so.3', false],
  ['python3.12', 'libssl.so.10', true],
  ['python3.11', 'libssl.so.10', false],
  ['python3.11', 'libssl.so.3', true],
  ['python3.12', 'libpython3.12.so.1.0', false],
  ['python3.12', 'libpython3X12.so.1.0', true],
  ['java21', 'libjvm.so', false],
  ['nodejs22.x', 'libjvm.so', true],
  ['dotnet8', 'libcoreclr.so', false],
  ['ruby3.3', 'libruby.so.3.3', false],
  ['provided.al2023', 'libGL.so.1', true],
  ['python3.7', 'libGL.so.1', false],
])('%s surely lacks %s: %s', (id, library, lacks) => {
  expect(lacksLibrary(RUNTIMES[id] as Runtime, library)).toBe(lacks);
});

test('versions are compared number by number', () => {
  expect(['2.9', '2.28', '2.2.5', '2.17'].sort(compareVersions)).toEqual(['2.2.5', '2.9', '2.17', '2.28']);
  expect(compareVersions('3.4', '3.4.0')).toBe(0);
  expect(highest(['3.4.9', '3.4.30', '3.4.21'])).toBe('3.4.30');
  expect(highest([])).toBeUndefined();
});

describe('alternatives', () => {
  test.each([
    ['prebuilds/linux-x64/a.node', 'prebuilds/darwin-x64+arm64/a.node'],
    [
      '@img/sharp-linux-x64/lib/sharp-linux-x64.node',
      '@img/sharp-linuxmusl-arm64/lib/sharp-linuxmusl-arm64.node',
    ],
    [
      '@img/sharp-libvips-linux-x64/lib/libvips.so.42',
      '@img/sharp-libvips-darwin-arm64/lib/libvips.42.dylib',
    ],
    ['@esbuild/linux-x64/bin/esbuild', '@esbuild/win32-x64/esbuild.exe'],
    ['@swc/core-linux-x64-gnu/swc.linux-x64-gnu.node', '@swc/core-linux-x64-musl/swc.linux-x64-musl.node'],
    ['@rollup/rollup-linux-x64-gnu/r.node', '@rollup/rollup-linux-riscv64-gnu/r.node'],
    ['@duckdb/node-bindings-linux-x64/duckdb.node', '@duckdb/node-bindings-win32-x64/duckdb.node'],
    ['lib/binding/node-v115-linux-x64/a.node', 'lib/binding/napi-v6-linux-glibc-arm64/a.node'],
    ['a/node.napi.glibc.node', 'a/node.napi.musl.node'],
    ['a/uws_linux_x64_115.node', 'a/uws_linux_arm64_127.node'],
    ['a/_b.cpython-312-x86_64-linux-gnu.so', 'a/_b.cp312-win_amd64.pyd'],
    ['a/_b.abi3.so', 'a/_b.so'],
    ['a/_b.pypy310-pp73-x86_64-linux-gnu.so', 'a/_b.cpython-312-darwin.so'],
    ['selenium/linux/selenium-manager', 'selenium/windows/selenium-manager.exe'],
    ['python/a/_b.abi3.so', 'python/lib/python3.12/site-packages/a/_b.so'],
    ['nodejs/node_modules/a/a.node', 'nodejs/node22/node_modules/a/a.node'],
  ])('%s and %s', (...paths) => {
    const [unit, ...others] = buildVariantsOf(paths.map((path) => ({ path })));
    expect(others).toEqual([]);
    expect(unit?.size).toBe(2);
  });

  test.each([
    ['lib/liba.so.1', 'lib/liba.so.2'],
    ['lib/liba.so', 'lib/libb.so'],
    ['bin/node', 'bin/electron'],
    ['a/_b.abi3.so', 'a/_c.abi3.so'],
    ['a/x.node', 'b/x.node'],
    ['prebuilds/linux-x64/a.node', 'build/Release/a.node'],
  ])('%s and %s are none', (...paths) => {
    expect(buildVariantsOf(paths.map((path) => ({ path })))).toHaveLength(2);
  });

  test('are told apart by whole words', () => {
    expect(isInPlatformFolder('python/pandas/_libs/window/a.so')).toBe(false);
    expect(isInPlatformFolder('python/charm/armature/a.so')).toBe(false);
    expect(isInPlatformFolder('python/a/win32/a.dll')).toBe(true);
  });
});
