import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding.ts';
import { checkSummary, comment, marker } from '../../src/report/comment.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { changeOf, checkReportOf, comparisonOf, findingOf, layerOf, packageOf } from './check-report-of.ts';
import { HOSTILE, SECRETS, hostileNames } from './hostile-text.ts';
import { decoded, parseMarkdown } from './markdown-nodes.ts';
import { IS_LONG } from '../long-form.ts';

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

/** As a reader sees it: entities decoded, code without its tags, spaces as spaces. */
function shown(report: CheckReport): string {
  return decoded(comment(report))
    .replace(/<\/?code>/g, '')
    .replaceAll('&nbsp;', ' ');
}

/** What is visible before anything is unfolded. */
function unfolded(text: string): string {
  return text.replace(/<details>(?:(?!<details>)[\s\S])*?<\/details>/g, '');
}

describe('the first line is a marker', () => {
  test('with the name of the layer', () => {
    expect(comment(checkReportOf()).split('\n')[0]).toBe('<!-- publish-layer check: models -->');
  });

  test('that no other layer has, and that is one line of a hidden comment, whatever the name', () => {
    fc.assert(
      fc.property(hostileNames, hostileNames, (one, other) => {
        expect(marker(one)).toMatch(
          /^<!-- publish-layer check: [\w-]+ -->$|^<!-- [a-z -]+: \([0-9a-f]{64}\) -->$/,
        );
        expect(marker(one) === marker(other)).toBe(one === other);
      }),
    );
    for (const name of [...HOSTILE, '', 'a'.repeat(100_000)]) expect(marker(name).length).toBeLessThan(200);
  });
});

test('the same report gives the same comment at any time', () => {
  const one = checkReportOf();
  const later = { ...one, startedAt: '2031-01-01T00:00:00Z', finishedAt: '2031-01-01T00:01:00Z' };
  expect(comment(later)).toBe(comment(one));
});

describe('the headline gives the verdict', () => {
  const error = findingOf('native/machine');
  const warning = findingOf('deps/dev', { severity: 'warning' });
  test.each<[string, Partial<CheckReport>]>([
    ['✅ Layer models passed the check', {}],
    ['✅ Layer models passed the check', { findings: [findingOf('a/b', { severity: 'notice' })] }],
    ['⚠️ Layer models passed the check with 1 warning', { findings: [warning] }],
    [
      '⚠️ Layer models passed the check with 1 error, 1 warning',
      { findings: [error, warning], failOn: 'never' },
    ],
    ['❌ Layer models failed the check: 2 errors, 1 warning', { findings: [error, error, warning] }],
    ['❌ Layer models failed the check: 1 warning', { findings: [warning], failOn: 'warning' }],
    [
      '❌ Layer models passed the check, and then something went wrong',
      { problems: [{ what: 'No.', fix: 'Do.' }] },
    ],
  ])('%s', (expected, changes) => {
    expect(shown(checkReportOf(changes)).split('\n')[1]).toBe(`### ${expected}`);
  });
});

test('the headline says where nothing was checked', () => {
  const report = checkReportOf({ problems: [{ what: 'No.', fix: 'Do.' }] });
  delete report.layer;
  expect(shown(report)).toContain('### ❌ Layer models could not be checked');
});

describe('it says whether a merge would publish', () => {
  const base = comparisonOf({ with: { kind: 'base', path: 'base/layer' } });
  test.each<[string, Partial<CheckReport>]>([
    [
      'A merge publishes a new version:** the content is not that of version 12.',
      { wouldPublish: 'true', comparison: comparisonOf() },
    ],
    [
      'A merge publishes nothing:** version 12 has this content.',
      { wouldPublish: 'false', comparison: comparisonOf() },
    ],
    [
      'A merge publishes the first version**',
      { wouldPublish: 'true', comparison: comparisonOf({ isNew: true }) },
    ],
    ['the content is not that of the base (base/layer).', { wouldPublish: 'true', comparison: base }],
    [
      'A merge publishes nothing with the same inputs:** the base (base/layer) has this content.',
      { wouldPublish: 'false', comparison: base },
    ],
    [
      'Not known: it was compared with version 12, and a publish goes by the newest version.',
      { wouldPublish: 'unknown', comparison: comparisonOf() },
    ],
    [
      'Not known: it could not be compared, as the warnings below say.',
      { wouldPublish: 'unknown', compared: true },
    ],
    [
      'the base (base/layer) has no such layer.',
      { wouldPublish: 'true', comparison: { ...base, isNew: true } },
    ],
    [
      'version 12 has the same content, but without the mark by which publish-layer knows its own.',
      { wouldPublish: 'true', comparison: comparisonOf({ identical: true }) },
    ],
    ['the content is not that of the version that is live.', { wouldPublish: 'true' }],
    ['the version that is live has this content.', { wouldPublish: 'false' }],
    ['Not known: set `compare-with: latest`', { wouldPublish: 'unknown' }],
  ])('%s', (expected, changes) => {
    expect(shown(checkReportOf(changes))).toContain(expected);
  });
});

describe('the sizes', () => {
  const row = (name: string, report: CheckReport) =>
    shown(report)
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`));

  test('are held against the limits, the budget and what was before', () => {
    const report = checkReportOf({
      comparison: comparisonOf(),
      layer: layerOf({ maxUnzippedSize: 90_000_000 }),
    });
    expect(row('Unzipped', report)).toBe(
      `| Unzipped | **100 MB** | +1.00 MB | ${'█'.repeat(8)}${'░'.repeat(12)} 38 % of 262 MB | 162 MB |`,
    );
    expect(row('Zipped', report)).toContain('| **30.0 MB** | −500 kB |');
    expect(row('Budget', report)).toContain('111 % of 90.0 MB | **−10.0 MB** |');
  });

  test('that are estimated are marked, and their change with them', () => {
    const zippedSize = { bytes: 30_000_000, exact: false };
    const report = checkReportOf({ comparison: comparisonOf(), layer: layerOf({ zippedSize }) });
    expect(row('Zipped', report)).toContain('| **about 30.0 MB** | about −500 kB |');
  });

  test('that are not known have no row', () => {
    const layer = layerOf();
    delete layer.zippedSize;
    expect(row('Zipped', checkReportOf({ layer }))).toBeUndefined();
    expect(row('Budget', checkReportOf({ layer }))).toBeUndefined();
  });
});

describe('the findings', () => {
  const findings = [
    findingOf('native/machine', { fix: 'Run `pip install`.' }),
    findingOf('deps/dev', { severity: 'warning', message: 'It is for development.' }),
    findingOf('size/tests', { severity: 'notice', path: '', message: 'Tests are in it.' }),
  ];
  const text = shown(checkReportOf({ findings }));

  test('say what is wrong where and what to do, errors and warnings visible, notices folded', () => {
    expect(unfolded(text)).toContain(
      '❌ **native/machine**<br>python/native/machine.so is wrong.<br>🔧 Run pip install.',
    );
    expect(unfolded(text)).toContain(
      '⚠️ **deps/dev**<br>python/deps/dev.so: It is for development.<br>🔧 Mend it.',
    );
    expect(unfolded(text)).not.toContain('size/tests');
    expect(text).toContain(
      '<summary>1 notice</summary>\n\nℹ️ **size/tests**<br>Tests are in it.<br>🔧 Mend it.',
    );
  });

  test('that are alike are one, with how many they are and the first five of them', () => {
    const alike = many(36, (n) =>
      findingOf('native/machine', { path: `lib/${n}.so`, message: `"lib/${n}.so" is wrong.` }),
    );
    const visible = unfolded(shown(checkReportOf({ findings: alike })));
    expect(visible.match(/native\/machine/g)).toHaveLength(1);
    expect(visible).toContain(
      '❌ **native/machine** × 36<br>🔧 Mend it.\n\n- lib/0.so is wrong.\n- lib/1.so is wrong.',
    );
    expect(visible).toContain('lib/4.so');
    expect(visible).not.toContain('lib/5.so');
    expect(shown(checkReportOf({ findings: alike }))).toContain(
      '<summary>31 more of these</summary>\n\n- lib/5.so',
    );
  });

  test('that find no room are counted', () => {
    const different = many(1000, (n) => findingOf('a/b', { fix: `Mend number ${n}.` }));
    expect(comment(checkReportOf({ findings: different }))).toContain(
      '950 more findings are in the job summary.',
    );
    expect(checkSummary(checkReportOf({ findings: different }))).toContain(
      '500 more findings are in the report.',
    );
  });
});

describe('the packages', () => {
  test('that changed are visible and the others folded', () => {
    const packages = [
      changeOf('numpy', ['1.26.4', 65_000_000], ['2.1.0', 58_000_000]),
      changeOf('scipy', undefined, ['1.14.1', 21_000_000]),
      changeOf('numexpr', ['2.10.1', 1_000_000], undefined),
      { ...changeOf('own', ['1.0', 5000], ['1.0', 5000]), changed: true },
      changeOf('six', ['1.16.0', 34_000], ['1.16.0', 34_000]),
    ];
    const text = shown(checkReportOf({ comparison: comparisonOf({ packages }) }));
    expect(unfolded(text)).toContain('| numpy | 1.26.4 → **2.1.0** | 58.0 MB | −7.00 MB |');
    expect(unfolded(text)).toContain('| scipy | 🆕 1.14.1 | 21.0 MB | +21.0 MB |');
    expect(unfolded(text)).toContain('| numexpr | 🗑️ 2.10.1 |  | −1.00 MB |');
    expect(unfolded(text)).toContain('| own | 1.0, files differ | 5.00 kB | ±0 |');
    expect(unfolded(text)).not.toContain('| six |');
    expect(text).toContain('<summary>1 unchanged package</summary>');
    expect(text).toContain('| six | 1.16.0 | 34.0 kB | ±0 |');
  });

  test('are the ten largest where there is nothing to compare with, and the others are folded', () => {
    const packages = many(13, (n) => packageOf(`package-${n}`, 50_000_000 / (n + 1)));
    for (const changes of [{}, { comparison: comparisonOf({ isNew: true }) }]) {
      const text = shown(checkReportOf({ ...changes, layer: layerOf({ packages }) }));
      expect(unfolded(text)).toContain('| package-0 | 1.2.3 | 50.0 MB | 50 % |');
      expect(unfolded(text)).toContain('| package-9 |');
      expect(unfolded(text)).not.toContain('| package-10 |');
      expect(text).toContain('<summary>3 smaller packages</summary>');
    }
  });
});

test('what could be left out is folded, with the patterns that do it', () => {
  const removable = [{ what: 'tests', files: 812, size: 18_400_000, exclude: ['**/tests/'], examples: [] }];
  const text = shown(checkReportOf({ removable }));
  expect(unfolded(text)).not.toContain('left out');
  expect(text).toContain('| tests | 18.4 MB | 812 | **/tests/ |');
});

test('the end says what was checked', () => {
  const text = shown(checkReportOf({ comparison: comparisonOf() }));
  expect(text).toContain('1,234 files: 3 added, 1 changed, 2 removed');
  expect(text).toMatch(new RegExp(`python3\\.13 · arm64 · .*sha256:${'ab'.repeat(32)}</sub>\\n$`));
});

test('a layer that could not be read has its findings, and nothing of sizes', () => {
  const report = checkReportOf({ findings: [findingOf('files/unusable', { path: '' })] });
  delete report.layer;
  expect(shown(report)).toContain('files/unusable');
  expect(shown(report)).not.toMatch(/undefined|NaN|\| Unzipped/);
});

/** A report with one text in all the places where foreign text comes in. */
function reportWith(text: string): CheckReport {
  const finding = (severity: Finding['severity']) => ({
    rule: text,
    severity,
    path: text,
    message: text,
    fix: text,
  });
  return checkReportOf({
    layerName: text,
    runtimes: [text],
    architectures: [text],
    layer: layerOf({ packages: [packageOf(text, 5, text)] }),
    findings: [...many(9, () => finding('error')), finding('warning'), finding('notice')],
    removable: [{ what: text, files: 1, size: 5, exclude: [text], examples: [text] }],
    comparison: comparisonOf({
      with: { kind: 'base', path: text },
      packages: [
        changeOf(text, [text, 1], [`${text} 2`, 2]),
        changeOf(text, undefined, [text, 2]),
        changeOf(text, [text, 2], [text, 2]),
      ],
    }),
    wouldPublish: 'true',
    warnings: [text],
    problems: [{ what: text, fix: text }],
  });
}

/** Tags that are ours; each is closed, and in order. */
function strayTags(text: string): string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const [tag, slash, name = ''] of text.replace(/^<!--.*-->\n/, '').matchAll(/<(\/?)(\w*)[^>]*>/g)) {
    if (!/^<\/?(?:code|details|summary|sub|br)>$/.test(tag)) stray.push(tag);
    if (slash) stray.push(...(open.pop() === name ? [] : [tag]));
    else if (name !== 'br') open.push(name);
  }
  return [...stray, ...open];
}

describe('foreign text', () => {
  const ownTypes = parseMarkdown(comment(reportWith('a'))).types;

  test.each(HOSTILE)('makes no markup of its own: %j', (text) => {
    for (const made of [comment(reportWith(text)), checkSummary(reportWith(text))]) {
      expect(parseMarkdown(made).types.filter((type) => !ownTypes.includes(type))).toEqual([]);
      expect(strayTags(made)).toEqual([]);
      expect(made).not.toMatch(/:\/\/|www\.|\]\(|@\w/i);
    }
  });

  test('makes none for any name, and what comes out is well formed', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const made = comment(reportWith(text));
        expect(made.isWellFormed()).toBe(true);
        expect(strayTags(made)).toEqual([]);
        expect(made).not.toMatch(/:\/\/|\]\(|@\w/);
        expect(parseMarkdown(made).types.filter((type) => !ownTypes.includes(type))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(SECRETS)('hides what is secret in $text, also where it is cut', ({ text, secret }) => {
    for (const padding of ['', 'x '.repeat(60), 'x '.repeat(95), 'x '.repeat(195)]) {
      expect(decoded(comment(reportWith(`${padding}${text}${padding}`)))).not.toContain(secret);
    }
  });
});

describe('there is room for everything that a layer can be', () => {
  /** Bytes of each text, and how many packages there are. */
  const [SIZE, PACKAGES] = IS_LONG ? [100_000, 60_000] : [10_000, 3000];
  const LONG = ['a', '@', '😀', '\u202e', '`"#'].map((text) => text.repeat(SIZE / Buffer.byteLength(text)));

  /** The most of everything, each of the longest kind. */
  function largest(text: string): CheckReport {
    const one = reportWith(text);
    const finding = (n: number) => ({ ...(one.findings[0] ?? findingOf('a/b')), fix: `${n % 700} ${text}` });
    return {
      ...one,
      runtimes: many(15, () => text),
      architectures: many(2, () => text),
      findings: [
        ...many(PACKAGES / 20, finding),
        ...many(PACKAGES / 20, (n) => ({ ...finding(n), severity: 'notice' as const })),
      ],
      removable: many(100, () => ({
        what: text,
        files: 60_000,
        size: 1e9,
        exclude: many(9, () => text),
        examples: [],
      })),
      layer: layerOf({
        files: 60_000,
        packages: many(PACKAGES, () => packageOf(text, 3000, text)),
        maxUnzippedSize: 1,
      }),
      warnings: many(100, () => text),
      problems: many(100, () => ({ what: text, fix: text })),
    };
  }

  test.each(LONG)('with thousands of findings and packages, all of long names', (text) => {
    const compared = largest(text);
    const changed = { ...changeOf(text, [text, 1], [text, 2]), changed: true };
    const packages = many(PACKAGES, (n) => (n % 2 ? changed : { ...changed, changed: false }));
    for (const comparison of [comparisonOf({ isNew: true }), comparisonOf({ packages })]) {
      const made = comment({ ...compared, comparison });
      expect(made.length).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(65_536);
      expect(strayTags(made)).toEqual([]);
      expect(made.isWellFormed()).toBe(true);
      const summary = checkSummary({ ...compared, comparison });
      expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
      expect(strayTags(summary)).toEqual([]);
    }
  });

  test('for any number of any findings', () => {
    const finding = fc.record({
      rule: hostileNames,
      severity: fc.constantFrom('error', 'warning', 'notice'),
      path: fc.oneof(hostileNames, fc.string({ maxLength: 3000 })),
      message: hostileNames,
      fix: fc.oneof(hostileNames, fc.constant('Mend it.')),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 300 }), (findings) => {
        const made = comment(checkReportOf({ findings }));
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(65_536);
        expect(strayTags(made)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
