import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotations as annotationsOf } from '../../src/report/annotations.ts';
import { commandsIn } from '../actions/runner-commands.ts';
import { findingOf } from './check-report-of.ts';
import { HOSTILE, SECRETS, hostileNames } from './hostile-text.ts';

const annotations = (...given: Parameters<typeof annotationsOf>) => [...annotationsOf(...given).values()];

const NO_SOURCES = new Map<string, string>();
const many = (count: number, severity: 'error' | 'warning' | 'notice') =>
  Array.from({ length: count }, (_, n) => findingOf(`a/${severity}-${n}`, { severity }));

describe('annotations', () => {
  test('have the rule as title, what is wrong and what to do, and the file in the repository', () => {
    const finding = findingOf('native/machine', { path: 'python/a.so', message: 'It is wrong.' });
    expect(annotations([finding], new Map([['python/a.so', 'layers/models/a.so']]))).toEqual([
      {
        level: 'error',
        title: 'native/machine',
        message: 'It is wrong. Mend it.',
        file: 'layers/models/a.so',
      },
    ]);
  });

  test('have no file where the finding is about none of the repository', () => {
    expect(annotations([findingOf('a/b')], NO_SOURCES)[0]).not.toHaveProperty('file');
  });

  test('are the worst: nine errors, which with the failure of the step are ten, and eight warnings, which leaves two', () => {
    const all = annotations(
      [...many(20, 'error'), ...many(20, 'warning'), ...many(20, 'notice')],
      NO_SOURCES,
    );
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(9);
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(8);
    expect(all.map(({ title }) => title)).toContain('a/error-0');
    expect(all[9]).toMatchObject({ level: 'warning', title: 'a/warning-0' });
  });

  test('are none for notices', () => {
    expect(annotations(many(3, 'notice'), NO_SOURCES)).toEqual([]);
  });
});

describe('hostile text', () => {
  test('is no command in a title or a message, and no file', () => {
    const check = (text: string) => {
      const finding = { ...findingOf(text), path: text, message: text, fix: text };
      const [annotation] = annotations([finding], new Map([[text, text]]));
      expect(commandsIn(annotation?.title ?? '')).toEqual([]);
      expect(commandsIn(annotation?.message ?? '')).toEqual([]);
      if (/[\p{Cc}\p{Cf}]|##\[/u.test(text)) expect(annotation).not.toHaveProperty('file');
    };
    HOSTILE.forEach(check);
    fc.assert(fc.property(hostileNames, check));
  });

  test.each(SECRETS)('is told without what is secret in $text', ({ text, secret }) => {
    const finding = { ...findingOf(text), path: text, message: text, fix: text };
    expect(JSON.stringify(annotations([finding], new Map([[text, text]])))).not.toContain(secret);
  });
});
