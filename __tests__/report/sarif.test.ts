import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding.ts';
import { rulesPage } from '../../src/report/rules-page.ts';
import { sarif } from '../../src/report/sarif.ts';
import { RULE_TEXTS as REAL_RULES } from '../../src/checks/rule-texts.ts';
import { checkReportOf, findingOf } from './check-report-of.ts';
import { HOSTILE, SECRETS, hostileNames } from './hostile-text.ts';

interface Run {
  tool: { driver: { name: string; rules: { id: string; helpUri?: string }[] } };
  automationDetails: { id: string };
  invocations: { executionSuccessful: boolean }[];
  results: {
    ruleId: string;
    ruleIndex?: number;
    level: string;
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string } } }[];
    partialFingerprints: { primaryLocationLineHash: string };
  }[];
}

const RULES = { 'native/machine': 'Code for another CPU.', 'size/tests': 'Tests that nobody runs.' };
const NOWHERE = { sources: new Map<string, string>(), otherwise: 'layers/models' };

/** The links of the table of rules, which lead to their sections. */
function anchorsIn(page: string): Set<string> {
  return new Set(Array.from(page.matchAll(/^\| \[`[^`]+`\]\((#[^)]+)\)/gm), ([, anchor = '']) => anchor));
}

function runOf(findings: Finding[], places = NOWHERE, changes = {}): Run {
  const log = sarif(checkReportOf({ findings, ...changes }), places, RULES) as object as { runs: [Run] };
  return log.runs[0];
}

const uriOf = ({ results }: Run) => results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
const fingerprintsOf = ({ results }: Run) =>
  results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

/** What is wrong with a log by the schema of SARIF 2.1.0, which is in draft 4 of JSON Schema. */
function faultsOf(log: unknown): unknown[] {
  if (isSarif(JSON.parse(JSON.stringify(log)))) return [];
  return isSarif.errors ?? [];
}

const { resolve } = createRequire(import.meta.url);
const isSarif = validator();

function validator() {
  const json = (file: string) => JSON.parse(readFileSync(resolve(file), 'utf8')) as object;
  const ajv = new Ajv({ schemaId: 'id', meta: false, format: 'full' });
  ajv.addMetaSchema(json('ajv/lib/refs/json-schema-draft-04.json'));
  return ajv.compile(json('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
}

describe('the log', () => {
  const findings = [
    findingOf('native/machine'),
    findingOf('size/tests', { severity: 'warning' }),
    findingOf('new/rule', { severity: 'notice', path: '' }),
  ];

  test('fits the schema of SARIF 2.1.0', () => {
    expect(faultsOf(sarif(checkReportOf({ findings }), NOWHERE, RULES))).toEqual([]);
    expect(faultsOf(sarif(checkReportOf(), NOWHERE, {}))).toEqual([]);
    expect(faultsOf({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
    expect(
      faultsOf({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'x' } },
            results: [
              {
                message: { text: 'a' },
                locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }],
              },
            ],
          },
        ],
      }),
    ).not.toEqual([]);
  });

  test('names the tool, every rule and the layer as its category', () => {
    const { tool, automationDetails } = runOf(findings);
    expect(tool.driver.name).toBe('publish-layer');
    expect(tool.driver.rules).toEqual(
      Object.entries(RULES).map(([id, text]) => ({
        id,
        shortDescription: { text },
        fullDescription: { text },
        help: { text },
      })),
    );
    expect(automationDetails.id).toBe('publish-layer/models/');
  });

  test('leads from each rule to its section of docs/rules.md, in the release that runs', () => {
    const action = { GITHUB_ACTION_REPOSITORY: 'acme/publish-layer', GITHUB_ACTION_REF: 'v1' };
    const page = rulesPage({ ...action, GITHUB_SERVER_URL: 'https://git.acme.example/' });
    const log = sarif(checkReportOf({ findings }), { ...NOWHERE, rulesPage: page ?? '' }, REAL_RULES);
    const { rules } = (log as object as { runs: [Run] }).runs[0].tool.driver;
    expect(faultsOf(log)).toEqual([]);
    expect(rules[0]?.helpUri).toMatch(
      /^https:\/\/git\.acme\.example\/acme\/publish-layer\/blob\/v1\/docs\/rules\.md#/,
    );
    const anchors = new Set(rules.map(({ helpUri = '' }) => helpUri.slice(helpUri.indexOf('#'))));
    expect(anchors).toEqual(anchorsIn(readFileSync('docs/rules.md', 'utf8')));
  });

  test('leads nowhere where the action is in no repository', () => {
    expect(rulesPage({})).toBeUndefined();
    expect(rulesPage({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })).toBeUndefined();
    expect(
      rulesPage({ GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1)](http://x' }),
    ).toBeUndefined();
    expect(rulesPage({ GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1' })).toBe(
      'https://github.com/a/b/blob/v1/docs/rules.md',
    );
  });

  test('has a result for each finding, with level, rule, and what to do', () => {
    const { results } = runOf(findings);
    expect(results.map(({ level, ruleId, ruleIndex }) => [level, ruleId, ruleIndex])).toEqual([
      ['error', 'native/machine', 0],
      ['warning', 'size/tests', 1],
      ['note', 'new/rule', undefined],
    ]);
    expect(results[0]?.message.text).toBe('"python/native/machine.so" is wrong. Mend it.');
  });

  test('says where the check could not be done', () => {
    expect(runOf([]).invocations[0]?.executionSuccessful).toBe(true);
    const problems = [{ what: 'No.', fix: 'Do.' }];
    expect(runOf([], NOWHERE, { problems }).invocations[0]?.executionSuccessful).toBe(false);
  });
});

describe('a place', () => {
  const at = (source: string) =>
    uriOf(runOf([findingOf('a/b')], { ...NOWHERE, sources: new Map([['python/a/b.so', source]]) }));

  test('is relative to the repository, and percent-encoded', () => {
    expect(at('layers/models/a.so')).toBe('layers/models/a.so');
    expect(at('layers/größe 100%/#1?.so')).toBe('layers/gr%C3%B6%C3%9Fe%20100%25/%231%3F.so');
    expect(at('c:/x')).toBe('c%3A/x');
    const [location] = runOf([findingOf('a/b')]).results[0]?.locations ?? [];
    expect(location?.physicalLocation.artifactLocation.uriBaseId).toBe('%SRCROOT%');
  });

  test("is the layer's folder where the finding is about no file of the repository", () => {
    expect(uriOf(runOf([findingOf('a/b', { path: '' })]))).toBe('layers/models');
    expect(uriOf(runOf([findingOf('a/b')], { ...NOWHERE, otherwise: '' }))).toBe('.');
  });
});

describe('a fingerprint', () => {
  const one = findingOf('a/b');

  test('is the same over runs, whatever the message says of sizes and wherever the layer is', () => {
    const [before] = fingerprintsOf(runOf([one]));
    expect(
      fingerprintsOf(runOf([{ ...one, message: 'It is 5 MB.' }], { ...NOWHERE, otherwise: 'x' })),
    ).toEqual([before]);
    expect(fingerprintsOf(runOf([findingOf('c/d'), one]))[1]).toBe(before);
  });

  test('is of one finding only', () => {
    const findings = [one, one, { ...one, path: 'c' }, { ...one, rule: 'c/d' }];
    const all = [
      ...fingerprintsOf(runOf(findings)),
      ...fingerprintsOf(runOf([one], NOWHERE, { layerName: 'other' })),
    ];
    expect(new Set(all).size).toBe(5);
  });
});

test('no more than 5,000 results, the worst, which is what GitHub keeps', () => {
  const findings = Array.from({ length: 6000 }, (_, n) => findingOf('a/b', { path: `${n}` }));
  const { results } = runOf(findings);
  expect(results).toHaveLength(5000);
  expect(results[0]?.message.text).toContain('wrong');
});

describe('hostile text', () => {
  const logOf = (text: string) => {
    const finding = { rule: text, severity: 'error' as const, path: text, message: text, fix: text };
    const findings = [finding, { ...finding, path: `${text}.` }];
    const report = checkReportOf({ layerName: text, findings });
    return sarif(report, { sources: new Map([[text, text]]), otherwise: text }, RULES);
  };

  test('leaves a log that fits the schema, and is no link in a message', () => {
    const check = (text: string) => {
      const log = logOf(text) as object as { runs: [Run] };
      expect(faultsOf(log)).toEqual([]);
      for (const { message } of log.runs[0].results) {
        expect(message.text).not.toContain('](');
        expect(message.text.isWellFormed()).toBe(true);
      }
    };
    HOSTILE.forEach(check);
    fc.assert(fc.property(hostileNames, check), { numRuns: 300 });
  });

  test.each(SECRETS)('is told in messages without what is secret in $text', ({ text, secret }) => {
    const findings = [{ ...findingOf(text), message: text, fix: text }];
    expect(JSON.stringify(runOf(findings))).not.toContain(secret);
  });
});
