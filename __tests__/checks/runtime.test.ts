import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { runtime } from '../../src/checks/runtime.ts';
import { RUNTIMES } from '../../src/lambda/runtimes.ts';
import { checkedLayer, elf } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';

const DATA = ['models/weights.bin'];

const findings = (about: Partial<CheckedLayer>, files: DescribedFiles = DATA) =>
  runtime(checkedLayer(files, about));
const found = (about: Partial<CheckedLayer>, files: DescribedFiles = DATA) =>
  findings(about, files).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a runtime', () => {
  test('that is supported is fine', () => {
    expect(found({ runtimes: ['python3.13', 'nodejs24.x', 'java21', 'provided.al2023'] })).toEqual([]);
  });

  test('is deprecated from the day of its date on', () => {
    const runtimes = ['python3.11'];
    expect(found({ runtimes, today: '2027-06-29' })).toEqual([]);
    expect(found({ runtimes, today: '2027-06-30' })).toEqual(['warning runtime/deprecated']);
  });

  test('is blocked for new functions first, then for updates', () => {
    const about = { runtimes: ['python3.11'] };
    const [, create] = findings({ ...about, today: '2027-08-01' });
    expect(create?.message).toBe(
      'python3.11 functions cannot be created since 2027-07-31, nor updated from 2027-08-31.',
    );
    const [, update] = findings({ ...about, today: '2027-08-31' });
    expect(update).toMatchObject({ rule: 'runtime/blocked', severity: 'warning' });
    expect(update?.message).toContain(
      'cannot be updated since 2027-08-31, so that the layer cannot be rolled out',
    );
  });

  test('that is old or unknown is named in one finding with all others', () => {
    const [deprecated, ...others] = findings({
      runtimes: ['nodejs18.x', 'nodejs18.x', 'python3.9', 'python3.13'],
    });
    expect(deprecated?.message).toBe(
      'AWS no longer supports nodejs18.x (since 2025-09-01) and python3.9 (since 2025-12-15): no more security patches.',
    );
    expect(others).toEqual([]);
    const [unknown] = findings({ runtimes: ['python3.99', 'pyhton3.12'] });
    expect(unknown?.message).toBe('"python3.99" and "pyhton3.12" are no runtimes known to this release.');
    expect(found({ runtimes: ['constructor'] })).toEqual(['warning runtime/unknown']);
  });

  test('that runs on x86_64 only does not go with arm64', () => {
    expect(found({ runtimes: ['java8', 'java21'], architectures: ['arm64'], today: '2023-01-01' })).toEqual([
      'warning runtime/architecture',
    ]);
    expect(found({ runtimes: ['java8'], architectures: ['x86_64'], today: '2023-01-01' })).toEqual([]);
  });

  test('more than fifteen of them are an error, repeats not counted', () => {
    const many = Object.keys(RUNTIMES);
    expect(found({ runtimes: many.slice(-15), today: '2000-01-01' })).toEqual([]);
    expect(found({ runtimes: [...many.slice(-15), ...many.slice(-15)], today: '2000-01-01' })).toEqual([]);
    expect(found({ runtimes: many.slice(-16), today: '2000-01-01' })).toEqual(['error runtime/too-many']);
  });
});

describe('no runtime', () => {
  test.each([
    [['python/a/__init__.py'], 'packages of Python,', '`compatible-runtimes: python3.13`'],
    [['nodejs/node_modules/a/index.js'], 'packages of Node.js,', 'nodejs22.x'],
    [
      ['java/lib/a.jar', 'python/a-1.dist-info/METADATA'],
      'packages of Python and Java,',
      'python3.13, java21',
    ],
    [['ruby/gems/3.4.0/gems/rack-3.1/a.rb'], 'packages of Ruby,', 'ruby3.4'],
  ])('is a notice where there are packages: %s', (files, message, fix) => {
    const [finding] = findings({}, files);
    expect(finding).toMatchObject({ rule: 'runtime/none', severity: 'notice' });
    expect(finding?.message).toContain(message);
    expect(finding?.fix).toContain(fix);
    expect(found({ runtimes: ['python3.13'] }, files)).toEqual([]);
  });

  test('is fine for programs, data and extensions', () => {
    expect(found({}, ['bin/ffmpeg', 'extensions/agent', 'models/a.bin', 'config/a.json'])).toEqual([]);
  });
});

describe('no architecture', () => {
  test('is a warning where there is native code, with the one to declare', () => {
    const [finding] = findings({}, { 'lib/a.so': elf('library', 'arm64') });
    expect(finding).toMatchObject({ rule: 'runtime/no-architecture', severity: 'warning' });
    expect(finding?.fix).toBe('Set `compatible-architectures: arm64`.');
    expect(found({ architectures: ['arm64'] }, { 'lib/a.so': elf('library', 'arm64') })).toEqual([]);
  });

  test('may be both', () => {
    const [finding] = findings(
      {},
      { 'lib/a.so': elf('library', 'x86_64'), 'bin/a': elf('executable', 'arm64') },
    );
    expect(finding?.message).toContain('for arm64 and x86_64');
    expect(finding?.fix).toContain(
      '`compatible-architectures: arm64, x86_64` if all of it is there for both',
    );
  });

  test('is fine for objects and for CPUs that Lambda does not have', () => {
    expect(found({}, { 'a.o': elf('other'), 'prebuilds/linux-ia32/a.node': elf('library', 'x86') })).toEqual(
      [],
    );
  });
});

test('whatever is declared, a rule speaks at most once and says something whole', () => {
  const runtimes = fc.array(fc.constantFrom(...Object.keys(RUNTIMES), 'x', '__proto__', 'toString', ''), {
    maxLength: 20,
  });
  const today = fc
    .date({ noInvalidDate: true, min: new Date(0) })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(runtimes, today, fc.subarray(['x86_64', 'arm64']), (declared, date, architectures) => {
      const list = findings({ runtimes: declared, today: date, architectures }, ['python/a/__init__.py']);
      expect(new Set(list.map(({ rule }) => rule)).size).toBe(list.length);
      for (const { message, fix } of list) expect(`${message} ${fix}`).not.toContain('undefined');
    }),
  );
});
