import { expect, test } from '@jest/globals';
import { wheelFit } from '../../../src/build/python/wheel-fit.ts';
import type { PythonTarget } from '../../../src/build/python/python-targets.ts';

const AL2023: PythonTarget = { runtime: 'python3.13', version: '3.13', os: 'AL2023', architecture: 'arm64' };
const AL2: PythonTarget = { runtime: 'python3.11', version: '3.11', os: 'AL2', architecture: 'x86_64' };

test.each([
  [AL2023, 'py3-none-any', 'fits'],
  [AL2023, 'py2.py3-none-any', 'fits'],
  [AL2023, 'py310-none-any', 'fits'],
  [AL2023, 'cp313-cp313-manylinux_2_28_aarch64', 'fits'],
  [AL2023, 'cp39-abi3-manylinux_2_34_aarch64', 'fits'],
  [AL2023, 'cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64', 'fits'],
  [AL2023, 'py3-none-linux_aarch64', 'fits'],
  [AL2023, 'cp313-cp313-manylinux_2_35_aarch64', 'glibc'],
  [AL2023, 'cp313-cp313-manylinux_2_28_x86_64', 'cpu'],
  [AL2023, 'cp313-cp313t-manylinux_2_28_aarch64', 'python'],
  [AL2023, 'cp312-cp312-manylinux_2_28_aarch64', 'python'],
  [AL2023, 'cp314-abi3-manylinux_2_28_aarch64', 'python'],
  [AL2023, 'py2-none-any', 'python'],
  [AL2023, 'pp310-pypy310_pp73-manylinux_2_28_aarch64', 'python'],
  [AL2023, 'cp313-cp313-musllinux_1_2_aarch64', 'system'],
  [AL2023, 'cp313-cp313-macosx_11_0_arm64', 'system'],
  [AL2023, 'cp313-cp313-win_arm64', 'system'],
  [AL2, 'cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64', 'fits'],
  [AL2, 'cp311-cp311-manylinux1_x86_64', 'fits'],
  [AL2, 'cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64', 'glibc'],
] as const)('for %j a wheel of %s: %s', (target, tag, fit) => {
  expect(wheelFit(`lib-1.0-${tag}.whl`, target)).toBe(fit);
  expect(wheelFit(`lib-1.0-1-${tag}.whl`, target)).toBe(fit);
});
