import { describe, expect, test } from '@jest/globals';
import { compareWithBase, compareWithVersion, wouldPublish } from '../../src/packages/compare-with.ts';
import type { ComparableLayer, CurrentLayer } from '../../src/packages/compare-with.ts';
import { file } from './files.ts';

const HASH = 'a'.repeat(64);
const MARK = `sha256:${HASH}`;
const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:7';
const DECLARED = { runtimes: ['python3.13', 'python3.12'], architectures: ['arm64'], license: 'MIT' };
const HERE: CurrentLayer = { files: [file('python/a.py')], contentHash: HASH, declared: DECLARED };

function live(more: Partial<ComparableLayer> = {}): ComparableLayer {
  const declared = { ...DECLARED, runtimes: ['python3.12', 'python3.13'] };
  return {
    arn: ARN,
    version: 7,
    description: '',
    codeSize: 300,
    declared,
    files: [file('python/a.py')],
    ...more,
  };
}

describe('a version', () => {
  test('with our mark is identical exactly when the mark is that of the content', () => {
    const other = `sha256:${'b'.repeat(64)}`;
    expect(compareWithVersion(live({ description: `models ${MARK}` }), HERE)).toMatchObject({
      with: { kind: 'version', arn: ARN, version: 7 },
      isNew: false,
      identical: true,
      zippedBefore: 300,
    });
    expect(compareWithVersion(live({ description: other }), HERE).identical).toBe(false);
  });

  test('without a mark is identical where its entries and all it declares are', () => {
    expect(compareWithVersion(live(), HERE).identical).toBe(true);
    for (const declared of [
      { ...DECLARED, runtimes: ['python3.12'] },
      { ...DECLARED, architectures: [] },
      { runtimes: DECLARED.runtimes, architectures: DECLARED.architectures },
    ]) {
      expect(compareWithVersion(live({ declared }), HERE).identical).toBe(false);
    }
    expect(compareWithVersion(live({ files: [file('python/a.py', 'else')] }), HERE).identical).toBe(false);
  });

  test('that is not there yet makes the layer new', () => {
    expect(compareWithVersion(undefined, HERE)).toMatchObject({
      with: { kind: 'version', arn: '', version: 0 },
      isNew: true,
      identical: false,
    });
  });
});

test('a publish makes a new version unless the mark at the end of the description is that of the content', () => {
  expect(wouldPublish({ description: MARK }, HASH)).toBe(false);
  expect(wouldPublish({ description: `x ${MARK}` }, HASH)).toBe(false);
  expect(wouldPublish(undefined, HASH)).toBe(true);
  for (const description of [
    '',
    `${MARK} x`,
    MARK.slice(0, -1),
    MARK.toUpperCase(),
    `sha256:${'b'.repeat(64)}`,
  ]) {
    expect([description, wouldPublish({ description }, HASH)]).toEqual([description, true]);
  }
});

describe('the base', () => {
  test('is identical by its content hash', () => {
    const same = { files: HERE.files, contentHash: HASH };
    expect(compareWithBase({ path: 'base/layer', layer: same }, HERE)).toMatchObject({
      with: { kind: 'base', path: 'base/layer' },
      identical: true,
      isNew: false,
    });
    expect(compareWithBase({ path: 'b', layer: { ...same, contentHash: 'c' } }, HERE).identical).toBe(false);
  });

  test('without the folder makes the layer new', () => {
    expect(compareWithBase({ path: 'b' }, HERE)).toMatchObject({ isNew: true, identical: false });
  });
});
