import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { shadow } from '../../src/checks/shadow.ts';
import { isStandard } from '../../src/checks/standard-library.ts';
import { spawnSync } from '../child-process.ts';
import { checkedLayer, nodePackage } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const PYTHON = { runtimes: ['python3.12'] };
const findings = (files: DescribedFiles, about: Partial<CheckedLayer> = PYTHON) =>
  shadow(checkedLayer(files, about));
const rules = (files: DescribedFiles, about?: Partial<CheckedLayer>) =>
  findings(files, about).map(({ rule }) => rule);

describe('the AWS SDK for Python', () => {
  test('is whole with boto3 and botocore', () => {
    expect(rules(['python/boto3/__init__.py', 'python/botocore/__init__.py'])).toEqual([]);
    expect(rules(['python/s3transfer/__init__.py', 'python/jmespath/__init__.py'])).toEqual([]);
    expect(rules(['python/mine/boto3/__init__.py', 'python/boto3_type_annotations/__init__.py'])).toEqual([]);
  });

  test('is mixed with one of them', () => {
    expect(findings(['python/botocore/__init__.py'])[0]?.message).toContain('holds botocore but not boto3');
    expect(findings(['python/boto3/__init__.py'])[0]?.message).toContain('holds boto3 but not botocore');
    expect(findings(['python/boto3/__init__.py'])[0]?.severity).toBe('warning');
  });

  test('is looked at for each Python', () => {
    const [site12, site13] = ['3.12', '3.13'].map((version) => `python/lib/python${version}/site-packages`);
    expect(rules([`${site12}/boto3/__init__.py`, `${site12}/botocore/__init__.py`])).toEqual([]);
    expect(rules([`${site12}/boto3/__init__.py`, `${site13}/botocore/__init__.py`])).toEqual([
      'shadow/partial-sdk',
    ]);
  });
});

/** npm packages at `nodejs/node_modules/`, or below another package. */
function npm(packages: Record<string, string[]>): Record<string, Described> {
  return Object.fromEntries(
    Object.entries(packages).map(([path, dependencies]) => [
      `nodejs/node_modules/${path}/package.json`,
      nodePackage(path.replace(/^.*node_modules\//, ''), '3.0.0', dependencies),
    ]),
  );
}

describe('the AWS SDK for JavaScript', () => {
  test('is whole with all it depends on, wherever npm put it', () => {
    const whole = npm({
      '@aws-sdk/client-s3': ['@aws-sdk/core', '@smithy/types', 'tslib'],
      '@aws-sdk/core': [],
      '@aws-sdk/client-s3/node_modules/@smithy/types': [],
    });
    expect(rules(whole, { runtimes: ['nodejs22.x'] })).toEqual([]);
  });

  test('is mixed where a part is missing', () => {
    const [finding] = findings(
      npm({ '@aws-sdk/client-s3': ['@aws-sdk/core', '@smithy/types'], '@smithy/types': [] }),
    );
    expect(finding).toMatchObject({ rule: 'shadow/partial-sdk', severity: 'warning' });
    expect(finding?.message).toContain(
      '"@aws-sdk/client-s3" needs "@aws-sdk/core", which the layer does not hold',
    );
  });

  test('is not found in the folder of another package', () => {
    const files = npm({ '@smithy/a': ['@smithy/b'], 'other/node_modules/@smithy/b': [] });
    expect(rules(files)).toEqual(['shadow/partial-sdk']);
  });

  test('is found by way of NODE_PATH', () => {
    const files = npm({ '@smithy/b': [] });
    files['nodejs/node22/node_modules/@smithy/a/package.json'] = nodePackage('@smithy/a', '1.0.0', [
      '@smithy/b',
    ]);
    expect(rules(files)).toEqual([]);
  });

  test('matters not for other packages, nor for those of whom nothing is known', () => {
    expect(rules(npm({ mine: ['@aws-sdk/client-s3'], lodash: ['missing'] }))).toEqual([]);
    expect(rules(['nodejs/node_modules/@aws-sdk/client-s3/package.json'])).toEqual([]);
  });
});

describe('the standard library', () => {
  test.each([
    ['python/typing.py'],
    ['python/enum/__init__.py'],
    ['python/dataclasses.py'],
    ['python/asyncio/__init__.py'],
    ['python/concurrent/__init__.py'],
    ['python/lzma.so'],
    ['python/lib/python3.12/site-packages/uuid.py'],
  ])('is hidden by %s', (path) => {
    const [finding] = findings([path]);
    expect(finding).toMatchObject({ rule: 'shadow/standard-library', severity: 'warning', path });
  });

  test.each([
    ['python/typing_extensions.py'],
    ['python/concurrent/futures.py'],
    ['python/mine/typing.py'],
    ['python/enum.json'],
    ['python/time.py'],
    ['python/distutils/__init__.py'],
    ['python/lib/python3.11/site-packages/uuid.py'],
    ['nodejs/typing.py'],
  ])('is not hidden by %s', (path) => {
    expect(rules([path])).toEqual([]);
  });

  test('is what the declared Pythons have', () => {
    expect(rules(['python/distutils/__init__.py'], { runtimes: ['python3.11'] })).toEqual([
      'shadow/standard-library',
    ]);
    expect(rules(['python/tomllib/__init__.py'], { runtimes: ['python3.10'] })).toEqual([]);
    expect(rules(['python/typing.py'], { runtimes: ['nodejs22.x'] })).toEqual([]);
    expect(rules(['python/typing.py'], {})).toEqual([]);
  });

  test('is what this machine has to say of its own', () => {
    const print = 'import sys; print(sys.version_info[1], *sys.stdlib_module_names)';
    const { stdout, status } = spawnSync('python3', ['-c', print], { encoding: 'utf8' });
    const [minor = '', ...names] = status === 0 ? stdout.trim().split(' ') : [];
    if (!/^1[0-4]$/.test(minor)) {
      if (process.env['CI'] === 'true') throw new Error(`python3 is not one of 3.10 to 3.14: ${minor}`);
      console.warn('no python3 of 3.10 to 3.14, skipped: the list of the standard library');
      return;
    }
    const missed = names.filter((name) => !name.startsWith('_') && !isStandard(name, `3.${minor}`));
    expect(missed.filter((name) => !BUILT_IN_OR_ELSEWHERE.includes(name))).toEqual([]);
  });
});

/** Not to be hidden, or of Windows, or of a desktop. */
const BUILT_IN_OR_ELSEWHERE =
  'atexit builtins errno faulthandler gc idlelib itertools marshal msvcrt nt nturl2path posix pwd pydoc_data sys this time tkinter turtle turtledemo winreg winsound'.split(
    ' ',
  );

describe("the runtime's own packages", () => {
  test.each([
    ['python/awslambdaric/__init__.py'],
    ['python/bootstrap.py'],
    ['python/lambda_runtime_client.py'],
    ['python/runtime_client.cpython-312-x86_64-linux-gnu.so'],
    ['python/snapshot_restore_py/__init__.py'],
    ['nodejs/node_modules/aws-lambda-ric/package.json'],
  ])('are hidden by %s', (path) => {
    expect(rules([path], {})).toEqual(['shadow/runtime-client']);
  });

  test.each([
    ['python/bootstrap/__init__.py'],
    ['python/mine/awslambdaric/__init__.py'],
    ['python/awslambdaric-3.0.0.dist-info/METADATA'],
    ['nodejs/node_modules/mine/node_modules/aws-lambda-ric/package.json'],
  ])('are not hidden by %s', (path) => {
    expect(rules([path], {})).toEqual([]);
  });
});

const step = fc.constantFrom(
  'python',
  'nodejs',
  'node_modules',
  '@smithy',
  'a',
  'boto3',
  'lib',
  'python3.12',
  '__proto__',
  '',
);
const leaf = fc.constantFrom('package.json', '__init__.py', 'typing.py', 'boto3', 'bootstrap.py', '.py');

test('whatever the files, nothing is thrown, and their order does not matter', () => {
  const paths = fc
    .tuple(fc.array(step, { maxLength: 6 }), leaf)
    .map(([folders, name]) => [...folders, name].join('/'));
  const files = fc.dictionary(
    paths,
    fc.constantFrom(1, nodePackage('@smithy/a', '1', ['@smithy/b', '__proto__'])),
  );
  fc.assert(
    fc.property(files, (tree) => {
      const layer = checkedLayer(tree, PYTHON);
      const turned = shadow({ ...layer, files: layer.files.toReversed() });
      expect(turned.map(({ rule }) => rule).sort()).toEqual(
        shadow(layer)
          .map(({ rule }) => rule)
          .sort(),
      );
    }),
  );
});
