import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isShared } from '../../../src/account/sharing.ts';
import type { VersionSharing } from '../../../src/account/sharing.ts';
import { reasonToKeep, rankVersions } from '../../../src/account/prune/plan.ts';
import type { KeepFacts, RankedVersion } from '../../../src/account/prune/plan.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const DAY = 24 * 3_600_000;
const arnOf = (version: number) => `arn:aws:lambda:eu-central-1:123456789012:layer:models:${version}`;

/** Versions of a layer that were published at these dates, the newest first. */
function datedVersions(dates: readonly (Date | undefined)[]) {
  return dates.map((createdAt, index) => ({
    ...{ arn: arnOf(dates.length - index), version: dates.length - index, description: '' },
    ...{ createdAt, runtimes: [], architectures: [] },
  }));
}

/** Versions 1 to `count` of a layer, one a day until today. */
function versionsOf(count: number, isNamed = true): RankedVersion[] {
  const dates = Array.from({ length: count }, (_, index) => new Date(NOW - index * DAY));
  return rankVersions([{ name: 'models', named: isNamed, versions: datedVersions(dates) }]);
}

function factsWith(more: Partial<KeepFacts> = {}): KeepFacts {
  return {
    settings: { keep: 2, keepDays: 0, includeShared: false },
    ...{ users: new Map(), records: new Map(), reports: new Map(), parameters: new Map() },
    ...{ sharing: new Map(), now: NOW, ...more },
  };
}

/** What becomes of each version, by its number. */
function fates(versions: readonly RankedVersion[], facts: KeepFacts): Record<number, string> {
  return Object.fromEntries(versions.map((one) => [one.version, reasonToKeep(one, facts)?.detail ?? 'goes']));
}

describe('what keeps a version', () => {
  test('is to be among the newest, and nothing else of itself', () => {
    expect(fates(versionsOf(4), factsWith())).toEqual({
      4: 'one of the newest 2',
      3: 'one of the newest 2',
      2: 'goes',
      1: 'goes',
    });
  });

  test('is a function that has it, as `$LATEST` or as a published version', () => {
    const users = new Map([
      [arnOf(1), new Set(['api:3'])],
      [arnOf(2), new Set(['a', 'b', 'b:1', 'c', 'd'])],
    ]);
    expect(fates(versionsOf(5), factsWith({ users }))).toMatchObject({
      3: 'goes',
      2: 'attached to a, b, b:1 and 2 more',
      1: 'attached to api:3',
    });
  });

  test('is that a newer one superseded it less than `keep-days` ago, to the millisecond', () => {
    const versions = versionsOf(6);
    const settings = { keep: 1, keepDays: 3, includeShared: false };
    expect(fates(versions, factsWith({ settings }))).toEqual({
      6: 'the newest',
      5: 'superseded 0 of 3 days ago',
      4: 'superseded 1 of 3 days ago',
      3: 'superseded 2 of 3 days ago',
      2: 'goes',
      1: 'goes',
    });
    expect(fates(versions, factsWith({ settings, now: NOW - 1 }))[2]).toBe('superseded 2 of 3 days ago');
  });

  test('is not its own age: a version of last year that was superseded yesterday stays', () => {
    const dates = [new Date(NOW - DAY), new Date(NOW - 400 * DAY), new Date(NOW - 401 * DAY)];
    const versions = rankVersions([{ name: 'models', named: true, versions: datedVersions(dates) }]);
    const settings = { keep: 1, keepDays: 365, includeShared: false };
    expect(fates(versions, factsWith({ settings }))).toEqual({
      3: 'the newest',
      2: 'superseded 1 of 365 days ago',
      1: 'goes',
    });
  });

  test('is that AWS does not tell when it was superseded', () => {
    const dates = [new Date(NOW), undefined, new Date(NOW - 90 * DAY), new Date(NOW - 100 * DAY)];
    const versions = rankVersions([{ name: 'models', named: true, versions: datedVersions(dates) }]);
    const settings = { keep: 1, keepDays: 3, includeShared: false };
    expect(fates(versions, factsWith({ settings }))).toMatchObject({
      3: 'superseded 0 of 3 days ago',
      2: 'superseded on a day that AWS does not tell',
      1: 'goes',
    });
  });

  test('is a grant to somebody else, or a statement that nobody can describe', () => {
    const sharing = new Map([
      [arnOf(1), { grantees: ['210987654321', 'public'], unknown: [] }],
      [arnOf(2), { grantees: [], unknown: ['odd'] }],
      [arnOf(3), { grantees: [], unknown: [] }],
    ]);
    expect(fates(versionsOf(5), factsWith({ sharing }))).toMatchObject({
      3: 'goes',
      2: 'shared with whom the statement odd says',
      1: 'shared with 210987654321 and 1 more',
    });
  });

  test('is no grant where shared versions may go, of a layer that is named', () => {
    const sharing = new Map([[arnOf(1), { grantees: ['public'], unknown: [] }]]);
    const settings = { keep: 2, keepDays: 0, includeShared: true };
    expect(fates(versionsOf(3), factsWith({ sharing, settings }))[1]).toBe('goes');
    expect(fates(versionsOf(3, false), factsWith({ sharing, settings }))[1]).toBe('shared with public');
  });

  test('is a report, a record or a parameter that names it', () => {
    const reports = new Map([[arnOf(4), 'records/report.json']]);
    const records = new Map([[arnOf(1), 'records/a.jsonl']]);
    const parameters = new Map([[arnOf(2), '/layers/models']]);
    expect(fates(versionsOf(6), factsWith({ reports, records, parameters }))).toMatchObject({
      4: 'current by the report records/report.json',
      3: 'goes',
      2: 'in the parameter /layers/models',
      1: 'in the record records/a.jsonl',
    });
  });
});

describe('for any versions and any facts', () => {
  const subsets = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 30 });
  const situations = fc.record({
    count: fc.integer({ min: 0, max: 30 }),
    isNamed: fc.boolean(),
    ...{ users: subsets, records: subsets, reports: subsets, parameters: subsets },
    ...{ shared: subsets, odd: subsets },
    keep: fc.integer({ min: 0, max: 8 }),
    keepDays: fc.integer({ min: 0, max: 40 }),
    includeShared: fc.boolean(),
  });

  test('goes exactly what was superseded long enough ago, is beyond the newest, and neither used, named nor shared', () => {
    fc.assert(
      fc.property(situations, (of) => {
        const versions = versionsOf(of.count, of.isNamed);
        const { keep, keepDays, includeShared } = of;
        const mapOf = <T>(numbers: number[], value: T) => new Map(numbers.map((one) => [arnOf(one), value]));
        const grant: VersionSharing = { grantees: ['public'], unknown: [] };
        const odd: VersionSharing = { grantees: [], unknown: ['odd'] };
        const facts = factsWith({
          settings: { keep, keepDays, includeShared },
          users: mapOf(of.users, new Set(['api:1'])),
          records: mapOf(of.records, 'a.jsonl'),
          reports: mapOf(of.reports, 'report.json'),
          parameters: mapOf(of.parameters, '/a'),
          sharing: new Map([...mapOf(of.shared, grant), ...mapOf(of.odd, odd)]),
        });
        for (const one of versions) {
          const isNewest = one.version > of.count - Math.max(keep, 1);
          const isRecent = keepDays > 0 && of.count - one.version - 1 < keepDays;
          const isNeeded = [of.users, of.records, of.reports, of.parameters].some((all) =>
            all.includes(one.version),
          );
          const found = facts.sharing.get(one.arn);
          const staysShared = found !== undefined && isShared(found) && !(includeShared && of.isNamed);
          const stays = isNewest || isRecent || isNeeded || staysShared;
          expect(reasonToKeep(one, facts) !== undefined).toBe(stays);
        }
        // The newest never goes.
        if (versions[0]) expect(reasonToKeep(versions[0], facts)).toBeDefined();
      }),
    );
  });
});
