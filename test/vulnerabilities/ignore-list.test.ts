import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Vulnerability } from '../../src/checks/vulnerabilities.js';
import { Problem } from '../../src/problem.js';
import { readIgnoreList, sortOut } from '../../src/vulnerabilities/ignore-list.js';
import { temporaryFolder } from '../layer/temp-folder.js';

const ENTRY = { id: 'CVE-1', package: 'pkg:pypi/a@1.*', reason: 'Not reachable.', expires: '2027-03-31' };

function reading(content: unknown): unknown {
  const workspace = temporaryFolder();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(workspace, 'ignore.json'), text);
  try {
    return readIgnoreList('ignore.json', workspace);
  } catch (error) {
    if (error instanceof Problem) return `${error.what} ${error.fix}`;
    throw error;
  }
}

const listOf = (...vulnerabilities: unknown[]) => ({ vulnerabilities });

describe('The list of vulnerabilities that do not count', () => {
  test('is read', () => {
    expect(reading(listOf(ENTRY))).toEqual([ENTRY]);
    expect(reading(listOf())).toEqual([]);
  });

  test.each([
    ['no JSON', '{', 'is no JSON'],
    ['no list', [], 'holds no list "vulnerabilities"'],
    ['no reason', listOf(ENTRY, { ...ENTRY, reason: ' ' }), 'entry 2 of "ignore.json" has no "reason"'],
    ['no date', listOf({ ...ENTRY, expires: undefined }), 'has no "expires"'],
    ['no package', listOf({ ...ENTRY, package: '' }), 'has no "package"'],
    ['no entry', listOf('CVE-1'), 'has no "id"'],
    ['a date that is none', listOf({ ...ENTRY, expires: '2027-02-30' }), 'has the date "2027-02-30"'],
    ['a date in other words', listOf({ ...ENTRY, expires: 'next year' }), 'has the date "next year"'],
    ['a misspelt field', listOf({ ...ENTRY, expire: '2027-01-01' }), 'has "expire", which has no meaning'],
  ])('with %s is refused', (_, content, told) => {
    expect(reading(content)).toContain(told);
  });

  test('that is not there, or no file, or too large, is refused by its name', () => {
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'folder'));
    writeFileSync(join(workspace, 'large.json'), ' '.repeat(2_000_000));
    for (const [file, code] of [
      ['none.json', 'ENOENT'],
      ['folder', 'EISDIR'],
      ['large.json', 'EFBIG'],
    ] as const)
      expect(() => readIgnoreList(file, workspace)).toThrow(`"${file}" cannot be read (${code})`);
  });
});

describe('A vulnerability', () => {
  const one: Vulnerability = {
    ...{ id: 'CVE-1', severity: 'high', package: 'pkg:pypi/a@1.2', name: 'a', version: '1.2', path: '' },
  };
  const sorted = (entry: Partial<typeof ENTRY>, today = '2027-03-31') =>
    sortOut([one], [{ ...ENTRY, ...entry }], today);

  test.each(['pkg:pypi/a@1.2', 'pkg:pypi/a@1.*', 'pkg:pypi/a', 'pkg:pypi/*', '*'])(
    'is ignored by an entry for %s until its last day',
    (name) => {
      const nothing = { counting: [], ignored: [one], expired: [], unused: [] };
      expect(sorted({ package: name, id: 'cve-1' })).toEqual(nothing);
    },
  );

  test.each([
    { package: 'pkg:pypi/a@1.3' },
    { package: 'pkg:pypi/ab' },
    { package: 'pkg:npm/a@1.2' },
    { id: 'CVE-2' },
  ])('counts where the entry is about something else: %j', (entry) => {
    expect(sorted(entry)).toMatchObject({ counting: [one], ignored: [], expired: [], unused: [{}] });
  });

  test('counts again the day after, which is told', () => {
    const entry = { ...ENTRY };
    expect(sorted({}, '2027-04-01')).toEqual({ counting: [one], ignored: [], expired: [entry], unused: [] });
  });

  test('counts once where one entry is over and another holds', () => {
    const list = [{ ...ENTRY, expires: '2026-01-01' }, ENTRY];
    expect(sortOut([one], list, '2026-12-01')).toEqual({
      ...{ counting: [], ignored: [one], expired: [], unused: [] },
    });
  });
});
