import { describe, expect, test } from '@jest/globals';
import { finishReport, startReport } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { HOSTILE } from './hostile-text.ts';
import { decoded, parseMarkdown } from './markdown-nodes.ts';
import { failureOf, functionOf, reportOf, versionOf } from './report-of.ts';

/** GitHub leaves out a summary that is larger, all of it. */
const MAX_BYTES = 2 ** 20;

const bytesOf = (text: string) => Buffer.byteLength(text);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

/** The headline, decoded. */
function headline(markdown: string): string {
  return decoded(markdown.split('\n')[0] ?? '').replace(/<\/?code>/g, '');
}

/** The names in the table of functions, from top to bottom. */
function functionNames(markdown: string): string[] {
  return [
    ...markdown.matchAll(
      /^\| \S+ (?:failed|skipped|rolled-back|updated|unchanged) \| <code>(.+?)<\/code> \|/gm,
    ),
  ].map(([, name = '']) => name);
}

describe('the headline says what became of the run', () => {
  test.each([
    ['published', reportOf(), '📦 Layer models: version 4 published'],
    [
      'unchanged',
      reportOf({ version: versionOf({ published: false }) }),
      '➖ Layer models: unchanged, version 4 is current',
    ],
    ['planned', reportOf({ dryRun: true }), '📝 Layer models: plan, nothing was written'],
    [
      'failed after it published',
      reportOf({ problems: [{ what: 'No.', fix: 'Do.' }] }),
      '❌ Layer models: version 4 published, then failed',
    ],
    [
      'failed',
      reportOf({ version: versionOf({ published: false }), problems: [{ what: 'No.', fix: 'Do.' }] }),
      '❌ Layer models: failed',
    ],
    [
      'failed before the inputs were read',
      finishReport({ ...startReport(), problems: [{ what: 'No.', fix: 'Do.' }] }),
      '❌ Layer layer: failed',
    ],
  ])('%s', (_, report, expected) => {
    expect(headline(summary(report))).toBe(`### ${expected}`);
  });
});

test.each([
  ['an unchanged run', { version: versionOf({ published: false }) }],
  ['a dry run', { dryRun: true }],
  ['a failed run', { problems: [{ what: 'No.', fix: 'Do.' }] }],
])('has no chart of the parts after %s', (_, changes) => {
  const parts = [
    { path: 'python/a', size: 3_000_000 },
    { path: 'python/b', size: 1_000_000 },
  ];
  const layer = { contentHash: 'ab'.repeat(32), files: 2, unzippedSize: 5_000_000, parts };
  expect(summary(reportOf({ layer }))).toContain('pie showData');
  expect(summary(reportOf({ ...changes, layer }))).not.toContain('pie showData');
});

describe('the facts', () => {
  test('are the version, the sizes against their limits, the number of files and the content', () => {
    const text = decoded(summary(reportOf()));
    expect(text).toContain(
      '| Version | <code>arn:aws:lambda:eu-central-1:123456789012:layer:models:4</code> |',
    );
    expect(text).toMatch(/^\| Zip \| 2\.00 MB <code>█░{19}<\/code> 4 % of 52\.4 MB \|$/m);
    expect(text).toMatch(/^\| Unzipped \| 5\.00 MB <code>█░{19}<\/code> 2 % of 262 MB \|$/m);
    expect(text).toContain('| Files | 1,234 |');
    expect(text).toContain(`| Content | <code>sha256:${'ab'.repeat(32)}</code> |`);
  });

  test('are left out where nothing is known', () => {
    const text = summary({ ...reportOf(), layer: undefined, regions: [] } as never);
    expect(text).toBe('### 📦 Layer <code>models</code>: version  published\n');
  });

  test('fill the bar for a layer of the largest size, and no more', () => {
    const layer = { contentHash: '', files: 1, unzippedSize: 262_144_000, parts: [] };
    expect(summary(reportOf({ layer }))).toContain(`<code>${'█'.repeat(20)}</code> 100 % of 262 MB`);
  });
});

describe('problems, warnings and the plan', () => {
  test('come first, each with what to do', () => {
    const text = summary(
      reportOf({ problems: [{ what: 'It is broken.', fix: 'Mend it.' }], warnings: ['Mind the gap.'] }),
    );
    const problem = text.indexOf('> [!CAUTION]\n> It is broken.\n>\n> Mend it.');
    const warning = text.indexOf('> [!WARNING]\n> Mind the gap.');
    expect(problem).toBeGreaterThan(0);
    expect(warning).toBeGreaterThan(problem);
    expect(text.indexOf('| Version |')).toBeGreaterThan(warning);
  });

  test('the plan is a list of its steps', () => {
    const text = summary(reportOf({ dryRun: true, plan: ['Publish it.', 'Swap it.'] }));
    expect(text).toContain('\n- Publish it.\n- Swap it.\n');
  });
});

describe('the functions', () => {
  test('are listed with how the version moved and how many other layers were kept', () => {
    const text = summary(reportOf({ functions: [functionOf('api'), functionOf('worker')] }));
    expect(text).toContain('| ✅ updated | <code>api</code> | 3 → 4 | 1 kept |');
    expect(functionNames(text)).toEqual(['api', 'worker']);
  });

  test('say "none" where there was no version, and one number where nothing moved', () => {
    const text = summary(
      reportOf({
        functions: [
          functionOf('new', { before: [] }),
          functionOf('same', { status: 'unchanged', before: functionOf('').after }),
        ],
      }),
    );
    expect(text).toContain('| <code>new</code> | none → 4 |');
    expect(text).toContain('| ➖ unchanged | <code>same</code> | 4 | 1 kept |');
  });

  test('that failed come first, with the reason, and what succeeded is still told', () => {
    const failed = failureOf('zebra', 'AWS could not update it.');
    const text = summary(
      reportOf({ functions: [functionOf('api'), failed], problems: failed.problem ? [failed.problem] : [] }),
    );
    expect(headline(text)).toContain('failed');
    expect(functionNames(text)).toEqual(['zebra', 'api']);
    expect(text).toMatch(/❌ failed \| <code>zebra<\/code> \| 3 \| AWS could not update it\./);
    expect(text).toContain(
      '| Version | <code>arn:aws:lambda:eu-central-1:123456789012:layer:models:4</code> |',
    );
  });

  test('are at most 200, and a line says how many more there are', () => {
    const text = summary(reportOf({ functions: many(1234, (n) => functionOf(`fn-${n}`)) }));
    expect(functionNames(text)).toHaveLength(200);
    expect(text).toContain('1,034 more functions are in the report.');
    const all = summary(reportOf({ functions: many(200, (n) => functionOf(`fn-${n}`)) }));
    expect(functionNames(all)).toHaveLength(200);
    expect(all).not.toContain('more functions');
  });

  test('that failed are never among those left out', () => {
    const functions = [...many(1000, (n) => functionOf(`fine-${n}`)), failureOf('broken', 'No.')];
    expect(functionNames(summary(reportOf({ functions })))[0]).toBe('broken');
  });
});

describe('the chart', () => {
  const parts = many(20, (n) => ({ path: `python/part-${n}`, size: 1_000_000 - n * 10_000 }));
  const unzippedSize = 50_000_000;
  const chart = (text: string) => /^```mermaid\n([\s\S]*?)\n```$/m.exec(text)?.[1]?.split('\n') ?? [];

  test('shows the eight largest parts and the rest, in megabytes', () => {
    const layer = { contentHash: '', files: 60_000, unzippedSize, parts };
    const [kind, title, ...slices] = chart(summary(reportOf({ layer })));
    expect(kind).toBe('pie showData');
    expect(title).toBe('  title Largest parts of the layer, MB unzipped');
    expect(slices).toHaveLength(9);
    expect(slices[0]).toBe('  "python/part-0" : 1.00');
    expect(slices[8]).toBe('  "everything else" : 42.28');
  });

  test('is in kilobytes for a small layer, and left out where there is but one part', () => {
    const [one, two] = [
      { path: 'a', size: 1500 },
      { path: 'b', size: 500 },
    ];
    const small = { contentHash: '', files: 2, unzippedSize: 2000, parts: [one, two] };
    expect(chart(summary(reportOf({ layer: small })))).toEqual([
      'pie showData',
      '  title Largest parts of the layer, kB unzipped',
      '  "a" : 1.50',
      '  "b" : 0.50',
    ]);
    const single = { contentHash: '', files: 1, unzippedSize: 1500, parts: [one] };
    expect(chart(summary(reportOf({ layer: single })))).toEqual([]);
  });

  test.each(HOSTILE)('stays one chart whatever a part is called: %j', (path) => {
    const layer = { contentHash: '', files: 2, unzippedSize: 10, parts: [{ path, size: 6 }] };
    const [, , ...slices] = chart(summary(reportOf({ layer })));
    expect(slices).toHaveLength(2);
    expect(slices[0]).toMatch(/^ {2}"[\p{L}\p{N} ._/@+-]+" : 0\.01$/u);
  });

  test('has a slice for each part, also where their names look alike once made harmless', () => {
    const alike = ['a#b', 'a;b', `${'long/'.repeat(20)}1`, `${'long/'.repeat(20)}2`];
    const named = alike.map((path) => ({ path, size: 100 }));
    const layer = { contentHash: '', files: 4, unzippedSize: 400, parts: named };
    const [, , ...slices] = chart(summary(reportOf({ layer })));
    const labels = slices.map((slice) => /"(.*)"/.exec(slice)?.[1]);
    expect(new Set(labels).size).toBe(4);
  });
});

describe('the summary stays below what GitHub shows', () => {
  const worst = '😀'.repeat(1000);
  const layer = {
    contentHash: 'ab'.repeat(32),
    files: 60_000,
    unzippedSize: 200_000_000,
    parts: many(60_000, (n) => ({ path: `python/${worst}-${n}`, size: 3000 })),
  };

  test('with 5,000 functions and a layer of 60,000 parts', () => {
    const functions = many(5000, (n) =>
      functionOf(`function-with-a-rather-long-name-of-sixty-four-characters-${n}`),
    );
    expect(bytesOf(summary(reportOf({ layer, functions })))).toBeLessThan(MAX_BYTES / 10);
  });

  test('with 5,000 functions that all failed for the longest of reasons', () => {
    const functions = many(5000, (n) => failureOf(`function-${n}`, `${n} ${worst}`));
    const problems = functions.flatMap(({ problem }) => problem ?? []);
    const text = summary(reportOf({ layer, functions, problems }));
    expect(bytesOf(text)).toBeLessThan(MAX_BYTES);
    expect(text).toMatch(/[\d,]+ more problems are in the report\./);
  });

  test('with 60,000 warnings and 60,000 steps of a plan', () => {
    const texts = many(60_000, (n) => `${n} ${worst}`);
    const text = summary(reportOf({ layer, warnings: texts, plan: texts, dryRun: true }));
    expect(bytesOf(text)).toBeLessThan(MAX_BYTES);
    expect(text).toMatch(/[\d,]+ more warnings are in the report\./);
    expect(text).toMatch(/[\d,]+ more steps are in the report\./);
  });
});

describe('a summary full of hostile text', () => {
  test.each(HOSTILE)('has no markup but its own: %j', (text) => {
    const report = reportOf({
      layerName: text,
      warnings: [text],
      plan: [text],
      problems: [{ what: text, fix: text }],
      functions: [failureOf(text, text)],
    });
    const { types, html } = parseMarkdown(summary(report));
    expect(types).toEqual(OWN_TYPES);
    expect(html.filter((tag) => tag !== '<code>' && tag !== '</code>')).toEqual([]);
  });

  const OWN_TYPES = parseMarkdown(
    summary(
      reportOf({
        warnings: ['a'],
        plan: ['a'],
        problems: [{ what: 'a', fix: 'a' }],
        functions: [failureOf('a', 'a')],
      }),
    ),
  ).types;
});
