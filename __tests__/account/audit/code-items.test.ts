import { describe, expect, test } from '@jest/globals';
import { itemsOf } from '../../../src/account/audit/common/code-items.ts';
import { entriesOf } from './code-of.ts';

type Files = Parameters<typeof entriesOf>[0];

const told = (files: Files, runtime: string) =>
  itemsOf(entriesOf(files), runtime).map(({ kind, name, version }) => [kind, name, version].join(' ').trim());
const keyOf = (files: Files, runtime = 'python3.13') => itemsOf(entriesOf(files), runtime)[0]?.key;

describe('the parts of a Python function', () => {
  test('are the distributions, with their versions, and the folders and modules beside the handler', () => {
    const files = {
      'requests/__init__.py': 'a',
      'requests-2.32.3.dist-info/METADATA': 'b',
      'requests-2.32.3.dist-info/RECORD': 'c',
      'numpy/core.so': 90_000,
      'numpy.libs/blas.so': 90_000,
      'numpy-2.1.0.dist-info/METADATA': 'd',
      'shop/model.py': 70_000,
      'handler.py': 'e',
      'empty.py': '',
    };
    expect(told(files, 'python3.13')).toEqual([
      'file python/handler.py',
      'package numpy 2.1.0',
      'package requests 2.32.3',
      'file python/shop/',
    ]);
  });

  test('are the same where only what an installer writes anew differs', () => {
    const of = (record: string, code = 'a') => ({
      'requests/__init__.py': code,
      'requests/__pycache__/__init__.cpython-313.pyc': record,
      'requests-2.32.3.dist-info/RECORD': record,
    });
    expect(keyOf(of('x'))).toBe(keyOf(of('y')));
    expect(keyOf(of('x', 'a'))).not.toBe(keyOf(of('x', 'b')));
  });

  test('keep the large files of a folder that is no package', () => {
    const [shop] = itemsOf(entriesOf({ 'shop/model.onnx': 500_000, 'shop/a.py': 'a' }), 'python3.13');
    expect(shop).toMatchObject({ name: 'python/shop/', parts: [{ name: 'python/shop/model.onnx' }] });
  });
});

test('the parts of a Node.js function are its packages, with what is nested in them, and large files', () => {
  const files = {
    'index.js': 'a',
    'model.onnx': 70_000,
    'node_modules/.package-lock.json': '{}',
    'node_modules/@aws-sdk/client-s3/package.json': '{}',
    'node_modules/sharp/package.json': '{}',
    'node_modules/sharp/node_modules/semver/package.json': '{}',
  };
  expect(told(files, 'nodejs24.x')).toEqual([
    'file model.onnx',
    'package @aws-sdk/client-s3',
    'package sharp',
  ]);
  const nested = (content: string) =>
    keyOf(
      { 'node_modules/a/index.js': 'a', 'node_modules/a/node_modules/b/index.js': content },
      'nodejs24.x',
    );
  expect(nested('1')).not.toBe(nested('2'));
});

test('the parts of a Java function are its jars, of a Ruby function its gems', () => {
  expect(told({ 'lib/guava-33.0.jar': 9, 'com/shop/Handler.class': 90_000 }, 'java21')).toEqual([
    'package guava 33.0',
  ]);
  const gems = 'vendor/bundle/ruby/3.4.0';
  const files = {
    [`${gems}/gems/nokogiri-1.16.0-x86_64-linux/lib/a.rb`]: 'a',
    [`${gems}/specifications/nokogiri-1.16.0-x86_64-linux.gemspec`]: 'b',
  };
  expect(told(files, 'ruby3.4')).toEqual(['package nokogiri 1.16.0']);
});

test('a function of another runtime, or of none, shares large files alone', () => {
  expect(told({ bootstrap: 'a', 'data.bin': 70_000 }, 'provided.al2023')).toEqual(['file data.bin']);
  expect(itemsOf(entriesOf({ 'data.bin': 70_000 }), undefined)).toHaveLength(1);
});
