// What somebody quotes of a secret is hidden wherever it is told, however it is written.
import { afterAll, expect, jest, test } from '@jest/globals';
import { ENCODINGS, PLANTED, QUOTABLE, VARIABLES, leaksIn } from '../actions/planted-secrets.ts';
import type { Planted } from '../actions/planted-secrets.ts';
import { arnTables } from '../../src/report/arn-tables.ts';
import { aPlaceToTell } from './as-told.ts';
import type { Told } from './as-told.ts';
import { reportsOf } from './hostile-reports.ts';

// Sixty secrets in every place and encoding, on a machine that may be busy.
jest.setTimeout(240_000);

const before = { ...process.env };
Object.assign(process.env, VARIABLES);
afterAll(() => {
  process.env = before;
});
const told = aPlaceToTell();

test('sixty secrets are planted, each another one', () => {
  expect(new Set(PLANTED.map(({ value }) => value)).size).toBeGreaterThanOrEqual(60);
});

test.each(Object.keys(ENCODINGS))('a secret that is quoted is told nowhere: %s', async (encoding) => {
  for (const secret of QUOTABLE) {
    const quoted = ENCODINGS[encoding]?.(secret.value) ?? '';
    for (const [start, end] of [
      ['', ''],
      ['x-amz-security-token:', '\nhost:lambda'],
      ['{"token":"', '"}'],
      ['https://s3.example/k?X-Amz-Signature=', '&x=1'],
    ]) {
      const text = `${start}${quoted}${end}`;
      const reports = reportsOf({ name: text, message: `The value is ${text}, says AWS` });
      // A layer's name is in its ARN, which is told as it is.
      reports.publish.arns = arnTables('models', reports.publish.regions);
      const shown = await told(reports);
      expect({ text, leaks: whereIn(shown, secret) }).toEqual({ text, leaks: [] });
    }
  }
});

test('a secret is hidden in base64 as a part of something longer', async () => {
  for (const secret of QUOTABLE) {
    for (const login of ['', 'a:', 'ab:', 'x-access-token:']) {
      const quoted = Buffer.from(`${login}${secret.value}@host`).toString('base64');
      const { log } = await told(reportsOf({ name: 'a', message: `Authorization: basic ${quoted}` }));
      const [, shown = ''] = /basic ([\w+/=*]*)/.exec(log) ?? [];
      expect(Buffer.from(shown, 'base64').toString()).not.toContain(secret.value.slice(8, 20));
    }
  }
});

function whereIn(shown: Told, secret: Planted): string[] {
  return Object.entries(shown).flatMap(([where, what]) => {
    const text = JSON.stringify(what);
    const leaks = leaksIn(text, [secret]);
    return leaks.map(
      (leak) =>
        `${where}: ${leak}, ${text.slice(Math.max(0, text.search(secret.value.slice(4, 12)) - 60)).slice(0, 120)}`,
    );
  });
}
