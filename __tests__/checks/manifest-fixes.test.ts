// Findings about packages that the action installed say how to change the manifest, and not a folder that nobody filled.
import { expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { checkedLayer, elf } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';

const TARGETS = { runtimes: ['python3.13', 'nodejs22.x'], architectures: ['x86_64'] };
const NUMPY: DescribedFiles = {
  'python/numpy/core.cpython-313-aarch64-linux-gnu.so': elf('library', 'arm64'),
  'python/numpy-2.3.5.dist-info/METADATA': {
    contents: { installed: { name: 'numpy', version: '2.3.5' }, requires: ['pytz'] },
  },
};

function findingsOf(files: DescribedFiles, about: Partial<CheckedLayer> = {}): Finding[] {
  return checkLayer(checkedLayer(files, { ...TARGETS, ...about }));
}

function fixesFrom(manifest: string): Record<string, string> {
  const findings = findingsOf(NUMPY, { installed: { manifest, holds: () => true } });
  return Object.fromEntries(findings.map(({ rule, fix }) => [rule, fix]));
}

test.each([
  ['api/uv.lock', 'uv lock --upgrade-package numpy', 'uv add …'],
  ['poetry.lock', 'poetry update --lock numpy', 'poetry add --lock …'],
  ['Pipfile.lock', 'pipenv upgrade numpy', 'pipenv install …'],
])('%s is renewed by its own tool', (manifest, update, add) => {
  const fixes = fixesFrom(manifest);
  expect(fixes['native/architecture']).toBe(
    `Take a release of numpy without this fault (\`${update}\`) and commit ${manifest}.`,
  );
  expect(fixes['deps/missing']).toBe(
    `Add the missing package to the project (\`${add}\`) and commit ${manifest}, or attach the layer that holds it beside this one.`,
  );
});

test('requirements are edited', () => {
  const fixes = fixesFrom('requirements.txt');
  expect(fixes['native/architecture']).toBe(
    'Name a release of numpy without this fault in requirements.txt.',
  );
  expect(fixes['deps/missing']).toContain('Add the missing package to requirements.txt, or attach');
});

test('a finding about an own file keeps its fix, as all do where nothing was installed', () => {
  const installed = { manifest: 'uv.lock', holds: (path: string) => !path.startsWith('python/numpy') };
  expect(findingsOf(NUMPY, { installed })).toEqual(findingsOf(NUMPY));
});

test('only the fix is another one', () => {
  const installed = { manifest: 'uv.lock', holds: () => true };
  const withoutFix = (findings: Finding[]) => findings.map((finding) => ({ ...finding, fix: '' }));
  expect(withoutFix(findingsOf(NUMPY, { installed }))).toEqual(withoutFix(findingsOf(NUMPY)));
});
