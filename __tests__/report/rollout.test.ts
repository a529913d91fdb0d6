import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateResult, WaveResult } from '../../src/rollout/result.ts';
import { functionsOf } from '../../src/publish/result.ts';
import type { Report } from '../../src/publish/result.ts';
import { summary } from '../../src/report/summary.ts';
import { findingOf } from './check-report-of.ts';
import { HOSTILE, hostileNames } from './hostile-text.ts';
import { decoded, parseMarkdown } from './markdown-nodes.ts';
import { failureOf, functionOf, reportOf, versionOf } from './report-of.ts';
import type { Changes } from './report-of.ts';
import { aliasOf, rolledBackOf, rolloutOf, skippedOf, stepOf, waitingOf, waveOf } from './rollout-of.ts';
import { IS_LONG, spread } from '../long-form.ts';

/** GitHub leaves out a summary that is larger, all of it. */
const MAX_BYTES = 2 ** 20;
const PROBLEM = { what: 'It is broken.', fix: 'Mend it.' };

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

/** As a reader sees it: entities decoded, code without its tags, spaces as spaces. */
function shown(changes: Changes): string {
  return decoded(summary(reportOf(changes)))
    .replace(/<\/?code>/g, '')
    .replaceAll('&nbsp;', ' ');
}

/** What is visible before anything is unfolded. */
function unfolded(text: string): string {
  return text.replace(/<details>[\s\S]*?<\/details>/g, '');
}

/** The headline without its icon and the layer's name. */
function headline(changes: Changes): string {
  return /^### \S+ Layer models: (.*)/.exec(shown(changes))?.[1] ?? '';
}

describe('the headline says how far the rollout got', () => {
  const updated = many(90, (n) => functionOf(`fn-${n}`));
  const skipped = many(10, (n) => skippedOf(`other-${n}`));
  const restored = many(44, (n) => rolledBackOf(`fn-${n}`));
  const reused = { version: versionOf({ published: false }) };
  const problems = [PROBLEM];
  const failed = rolloutOf({ waves: [waveOf(1), waveOf(2, { status: 'failed' }), waitingOf(3)] });
  const interrupted = rolloutOf({ waves: [waveOf(1, { status: 'interrupted' })] });
  const back = rolloutOf({ waves: [waveOf(1, { status: 'rolled-back' }), waveOf(2, { status: 'failed' })] });
  test.each<[string, Changes]>([
    ['version 4 published and rolled out to 90 functions', { functions: updated }],
    ['version 4 published and rolled out to 90 of 100 functions', { functions: [...updated, ...skipped] }],
    ['version 4 rolled out to 90 functions', { ...reused, functions: updated }],
    ['version 4 rolled out to 1 function', { ...reused, functions: updated.slice(0, 1) }],
    ['unchanged, version 4 is current', { ...reused, functions: skipped }],
    [
      'version 4 published, rollout failed, 44 functions rolled back',
      { problems, functions: [...restored, ...skipped], rollout: back },
    ],
    [
      'version 4 published, rollout failed, 44 of 45 functions rolled back',
      { problems, functions: [...restored, functionOf('changed', { status: 'failed' })], rollout: back },
    ],
    [
      'version 4 published, rollout stopped at 90 of 100 functions',
      { problems, functions: [...updated, ...skipped], rollout: failed },
    ],
    [
      'rollout of version 4 stopped at 90 of 100 functions',
      { ...reused, problems, functions: [...updated, ...skipped], rollout: failed },
    ],
    [
      'version 4 published, rollout failed before any function was changed',
      {
        problems,
        functions: [failureOf('api', 'No.')],
        rollout: rolloutOf({ waves: [waveOf(1, { status: 'failed' })] }),
      },
    ],
    [
      'rollout of version 4 interrupted at 90 of 100 functions',
      { ...reused, problems, functions: [...updated, ...skipped], rollout: interrupted },
    ],
    [
      'version 4 published, rollout reached 90 functions, then something else failed',
      { problems, functions: updated, rollout: rolloutOf() },
    ],
    ['version 4 published, then failed', { problems, rollout: rolloutOf({ waves: [waitingOf(1)] }) }],
    [
      'plan for 20 functions in 2 waves, nothing was written',
      { dryRun: true, rollout: rolloutOf({ waves: [waitingOf(1), waitingOf(2)] }) },
    ],
    [
      'plan for 10 functions, nothing was written',
      { dryRun: true, rollout: rolloutOf({ waves: [waitingOf(1)] }) },
    ],
    ['plan, nothing was written', { dryRun: true, rollout: rolloutOf({ waves: [] }) }],
  ])('%s', (expected, changes) => {
    expect(headline({ rollout: rolloutOf(), ...changes })).toBe(expected);
  });
});

describe('the functions', () => {
  test('are counted by state, and not where all are in the same', () => {
    const functions = [functionOf('a'), functionOf('b'), skippedOf('c'), failureOf('d', 'No.')];
    expect(shown({ functions })).toContain('\n❌ 1 failed · ⏭️ 1 skipped · ✅ 2 updated\n');
    expect(shown({ functions: functions.slice(0, 2) })).not.toContain('2 updated');
  });

  test('have their wave where there are several', () => {
    const functions = [functionOf('a', { wave: 1 }), functionOf('b', { wave: 2 })];
    expect(shown({ functions })).toContain('| ✅ updated | b | 2 | 3 → 4 | 1 kept |');
    expect(shown({ functions: functions.slice(0, 1) })).toContain('| ✅ updated | a | 3 → 4 | 1 kept |');
  });

  test.each([
    ['that moved', aliasOf('7', '8'), 'live: 7 → 8'],
    ['that stayed', aliasOf('7', '7'), 'live: 7'],
    [
      'that shares its traffic with the version before',
      aliasOf('7', '7', { 8: 0.1 }),
      'live: 7 90 %, 8 10 %',
    ],
    ['that shares it otherwise', aliasOf('6', '7', { 8: 0.005 }), 'live: 6 → 7 99.5 %, 8 0.5 %'],
    ['that pointed at $LATEST', aliasOf('$LATEST', '8'), 'live: $LATEST → 8'],
  ])('have their alias %s', (_, alias, expected) => {
    expect(shown({ functions: [functionOf('a', { alias })] })).toContain(`| 3 → 4 | ${expected} | 1 kept |`);
  });

  test('with a problem come first, also those that were rolled back', () => {
    const functions = [
      ...many(30, (n) => rolledBackOf(`fine-${n}`)),
      rolledBackOf('broken', PROBLEM),
      failureOf('changed', 'Somebody else changed it.'),
    ];
    const text = unfolded(shown({ functions }));
    expect(text).toMatch(/↩️ rolled-back \| broken \| 3 \| It is broken\. \|.*\n\| ❌ failed \| changed \|/);
    expect(text).not.toContain('fine-');
  });

  test('of a state that many are in are folded, few are not', () => {
    const functions = [
      ...many(21, (n) => functionOf(`updated-${n}`)),
      ...many(20, (n) => functionOf(`same-${n}`, { status: 'unchanged', after: functionOf('').before })),
    ];
    const text = shown({ functions });
    expect(text).toContain('<summary>21 functions updated</summary>');
    expect(unfolded(text)).not.toContain('updated-');
    expect(unfolded(text)).toContain('same-19');
  });

  test('are counted in the fold also where there is no room for all', () => {
    const text = shown({ functions: many(10_000, (n) => functionOf(`fn-${n}`)) });
    expect(text).toContain('<summary>10,000 functions updated</summary>');
    expect(text).toContain('9,800 more functions are in the report.');
  });

  test('tell the version that moved, not one of a layer with the same name in another account', () => {
    const other = 'arn:aws:lambda:eu-central-1:210987654321:layer:models:77';
    const { before, after } = functionOf('');
    const functions = [functionOf('a', { before: [other, ...before], after: [other, ...after] })];
    expect(shown({ functions })).toContain('| a | 3 → 4 | 2 kept |');
  });

  test('that lost this layer keep one of the same name of another account', () => {
    const theirs = 'arn:aws:lambda:eu-central-1:999999999999:layer:models:1';
    const ours = 'arn:aws:lambda:eu-central-1:123456789012:layer:models:2';
    const functions = [functionOf('a', { before: [theirs, ours], after: [theirs] })];
    expect(shown({ functions })).toContain('| a | 2 → none | 1 kept |');
  });

  test('that somebody else changed are not said to have kept what is new', () => {
    const { before } = functionOf('');
    const [telemetry = '', models = ''] = before;
    const functions = [functionOf('a', { status: 'failed', before, after: [`${telemetry}0`, models] })];
    expect(shown({ functions })).toContain('| a | 3 | 0 kept |');
  });

  test('are in the plan of a dry run, whose end is folded', () => {
    const plan = many(40, (n) => `Swap version 3 for version 4 on fn-${n}.`);
    const text = shown({ dryRun: true, plan, functions: many(40, (n) => skippedOf(`fn-${n}`)) });
    expect(unfolded(text)).toContain('- Swap version 3 for version 4 on fn-29.');
    expect(text).toContain('<summary>10 more steps</summary>\n\n- Swap version 3 for version 4 on fn-30.');
    expect(text).not.toContain('skipped');
  });
});

describe('the waves', () => {
  const gates: GateResult[] = [
    { gate: 'smoke-test', passed: true, text: 'All 10 answered.' },
    { gate: 'alarms', passed: false, text: '`orders-errors` is in ALARM.' },
  ];

  test('are listed with their share, state, time and what their gates said, the failed ones first', () => {
    const steps = [stepOf('update', 0, 5), stepOf('bake', 5, 65), stepOf('rollback', 65, 70)];
    const waves = [waveOf(1, { status: 'failed', steps, gates }), waitingOf(2)];
    const text = shown({ functions: [functionOf('a')], rollout: rolloutOf({ waves }) });
    expect(text).toContain('| Wave | Up to | Functions | State | Took | Gates |');
    expect(text).toContain(
      '| 1 | 10% | 10 | ❌ failed | 1 min 5 s | ❌ Alarms: orders-errors is in ALARM.<br>✅ Smoke test: All 10 answered. |',
    );
    expect(text).toContain('| 2 | 20% | 10 | ⏭️ not reached |  |  |');
  });

  test('of a plan have nothing but their share', () => {
    const text = shown({ dryRun: true, rollout: rolloutOf({ waves: [waitingOf(1), waitingOf(2)] }) });
    expect(text).toContain('| Wave | Up to | Functions |\n|---|---|---|\n| 1 | 10% | 10 |\n');
  });

  test('are not listed where there is one without gates', () => {
    expect(shown({ rollout: rolloutOf() })).not.toContain('Up to');
    expect(shown({ rollout: rolloutOf({ waves: [waveOf(1, { gates })] }) })).toContain('Up to');
  });

  test('that went well are folded where there are many', () => {
    const waves = [...many(20, (n) => waveOf(n + 1)), waveOf(21, { status: 'failed', gates })];
    const text = shown({ rollout: rolloutOf({ waves }) });
    expect(text).toContain('<summary>20 waves</summary>');
    expect(unfolded(text)).toContain('| 21 | 210% | 10 | ❌ failed | 10 s |');
    expect(unfolded(text)).not.toContain('| 20 | 200% |');
  });

  test('that failed are never among those left out', () => {
    const text = '@'.repeat(400);
    const long = many(5, () => ({ gate: 'canary' as const, passed: true, text }));
    const waves = [
      ...many(49, (n) => waveOf(n + 1, { gates: long })),
      waveOf(50, { status: 'failed', gates }),
    ];
    const summarised = shown({ rollout: rolloutOf({ waves }) });
    expect(unfolded(summarised)).toContain('| 50 | 500% | 10 | ❌ failed |');
    expect(summarised).toMatch(/\d+ more waves are in the report\./);
  });

  test('with many gates tell five of them', () => {
    const waves = [
      waveOf(1, { gates: many(9, (n) => ({ gate: 'canary', passed: n !== 8, text: `Gate ${n}.` })) }),
    ];
    const text = shown({ rollout: rolloutOf({ waves }) });
    expect(text).toContain('❌ Canary: Gate 8.<br>✅ Canary: Gate 0.');
    expect(text).toContain('<br>4 more gates are in the report.');
  });
});

/** The lines of the timeline. */
function timeline(waves: WaveResult[]): string[] {
  const text = summary(reportOf({ rollout: rolloutOf({ waves }) }));
  return /^```mermaid\n(gantt\n[\s\S]*?)\n```$/m.exec(text)?.[1]?.split('\n') ?? [];
}

describe('the timeline', () => {
  test('has a section for each wave and a bar for each step, in time since the start', () => {
    const steps = (from: number) => [
      stepOf('update', from, from + 4.1),
      stepOf('bake', from + 4.1, from + 304.1),
      stepOf('promote', from + 304.1, from + 306),
    ];
    expect(timeline([waveOf(1, { steps: steps(0) }), waveOf(2, { steps: steps(306) })])).toEqual([
      'gantt',
      '  title Waves, time since 14:03:12 UTC',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '  axisFormat %M:%S',
      '  tickInterval 2minute',
      '  todayMarker off',
      '  section Wave 1',
      '    update 4.1 s :2000-01-01 00:00:00.000, 4100ms',
      '    bake 5 min :active, 2000-01-01 00:00:04.100, 300000ms',
      '    promote 1.9 s :2000-01-01 00:05:04.100, 2448ms',
      '  section Wave 2',
      '    update 4.1 s :2000-01-01 00:05:06.000, 4100ms',
      '    bake 5 min :active, 2000-01-01 00:05:10.100, 300000ms',
      '    promote 1.9 s :2000-01-01 00:10:10.100, 2448ms',
    ]);
  });

  test('marks the step that failed, not what was rolled back after it', () => {
    const waves = [
      waveOf(1, { status: 'rolled-back', steps: [stepOf('update', 0, 4), stepOf('rollback', 15, 16)] }),
      waveOf(2, { status: 'failed', steps: [stepOf('update', 4, 10), stepOf('rollback', 10, 15)] }),
      waitingOf(3),
    ];
    const bars = timeline(waves).filter((line) => line.startsWith('    '));
    expect(bars.map((bar) => bar.replace(/2000.*/, '').trim())).toEqual([
      'update 4.0 s :',
      'rollback 1.0 s :done,',
      'update 6.0 s :crit,',
      'rollback 5.0 s :done,',
    ]);
    expect(timeline(waves)).not.toContain('  section Wave 3');
  });

  test('is left out where there are not two bars', () => {
    expect(timeline([waveOf(1)])).toEqual([]);
    expect(timeline([waitingOf(1), waitingOf(2)])).toEqual([]);
  });

  test.each([
    [2, '%M:%S', '1second'],
    [45, '%M:%S', '5second'],
    [600, '%M:%S', '2minute'],
    [7200, '%H:%M:%S', '15minute'],
    [21_600, '%H:%M:%S', '1hour'],
    [86_400 * 5, 'day %-d, %H:%M', '24hour'],
  ])('of %d seconds has an axis of its own', (seconds, format, interval) => {
    const waves = [waveOf(1, { steps: [stepOf('update', 0, 1), stepOf('bake', 1, seconds)] })];
    expect(timeline(waves)).toContain(`  axisFormat ${format}`);
    expect(timeline(waves)).toContain(`  tickInterval ${interval}`);
  });

  test('of more than ten waves has one bar for each, and one for all that was rolled back', () => {
    const steps = (n: number) => [stepOf('update', n, n + 1), stepOf('rollback', 40 - n, 41 - n)];
    const waves = many(20, (n) => waveOf(n + 1, { status: 'rolled-back', steps: steps(n) }));
    const lines = timeline(waves);
    expect(lines.filter((line) => line.startsWith('    '))).toHaveLength(21);
    expect(lines.slice(-4)).toEqual([
      '  section Wave 20',
      '    update 1.0 s :crit, 2000-01-01 00:00:19.000, 1000ms',
      '  section Rollback',
      '    rollback 20 s :done, 2000-01-01 00:00:21.000, 20000ms',
    ]);
  });

  test('is one that mermaid can read, whatever the steps', () => {
    const name = fc.constantFrom('update' as const, 'bake' as const, 'promote' as const, 'rollback' as const);
    const step = fc
      .tuple(name, fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }))
      .map(([kind, from, lasts]) => stepOf(kind, from, from + lasts));
    const cut = fc
      .tuple(step, fc.constantFrom('', 'soon'))
      .map(([one, finishedAt]) => ({ ...one, finishedAt }));
    const status = fc.constantFrom('done' as const, 'failed' as const, 'interrupted' as const);
    const wave = fc.tuple(status, fc.array(fc.oneof({ weight: 9, arbitrary: step }, cut), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(wave, { maxLength: 60 }), (given) => {
        const lines = timeline(given.map(([state, steps], n) => waveOf(n + 1, { status: state, steps })));
        expect(lines.length).toBeLessThan(120);
        for (const line of lines.slice(6)) {
          expect(line).toMatch(
            /^ {2}section (?:Wave \d+|Rollback)$|^ {4}(?:(?:update|bake|promote|rollback) )?[\d.]+ (?:s|min|h)(?: \d+ (?:s|min))? :(?:(?:crit|active|done), )?2000-01-\d\d \d\d:\d\d:\d\d\.\d{3}, [1-9]\d*ms$/,
          );
        }
        expect(lines.filter((line) => line.includes('crit, ')).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what is left open', () => {
  test('is one warning of all of it, right after what went wrong', () => {
    const leftOpen = ['`live` of `a` shares its traffic.', '`live` of `b` shares its traffic.'];
    const text = shown({ problems: [PROBLEM], rollout: rolloutOf({ leftOpen }) });
    expect(text).toContain(
      '> Mend it.\n\n> [!WARNING]\n> live of a shares its traffic.\n>\n> live of b shares its traffic.\n\n',
    );
  });

  test('is counted where there is no room', () => {
    const leftOpen = many(500, (n) => `Alias ${n} shares its traffic.`);
    expect(shown({ rollout: rolloutOf({ leftOpen }) })).toContain('> 480 more of these are in the report.');
  });
});

describe('the rollback', () => {
  const problems = [PROBLEM];
  const step =
    '```yaml\n- uses: org/publish-layer/rollback@v1\n  with:\n    record: "/tmp/publish-layer/rollout.jsonl"\n```';
  const failed = rolloutOf({ waves: [waveOf(1, { status: 'failed' })] });

  test('is shown where something went wrong and is not as it was before', () => {
    expect(unfolded(shown({ problems, functions: [functionOf('a')], rollout: failed }))).toContain(step);
    const moved = { ...rolledBackOf('a'), alias: aliasOf('7', '8') };
    expect(unfolded(shown({ problems, functions: [moved], rollout: failed }))).toContain(step);
  });

  test('is shown of every interrupted rollout: a write may have been made whose reply never came', () => {
    const rollout = rolloutOf({ waves: [waveOf(1, { status: 'interrupted' })] });
    expect(unfolded(shown({ problems, functions: [skippedOf('a')], rollout }))).toContain(step);
  });

  test('is folded where all went well', () => {
    const text = shown({ functions: [functionOf('a')], rollout: rolloutOf() });
    expect(text).toContain(step);
    expect(unfolded(text)).not.toContain(step);
  });

  test('is not shown where nothing was written or all is as it was before', () => {
    expect(shown({ functions: [functionOf('a')], rollout: rolloutOf({ record: '' }) })).not.toContain(
      'rollback@v1',
    );
    const restored = [rolledBackOf('a'), rolledBackOf('b', PROBLEM), skippedOf('c')];
    expect(shown({ problems, functions: restored, rollout: failed })).not.toContain('rollback@v1');
  });

  test('stays one step, whatever the path', () => {
    fc.assert(
      fc.property(hostileNames, (path) => {
        const text = summary(
          reportOf({ functions: [functionOf('a')], rollout: rolloutOf({ record: `/${path}` }) }),
        );
        expect(text).toMatch(/\n```yaml\n- uses: .*\n {2}with:\n {4}record: ".*"\n```\n/);
      }),
    );
  });
});

describe('functions without a version of the layer', () => {
  test('are folded, with the first names', () => {
    const text = shown({ rollout: rolloutOf({ passedOver: many(1234, (n) => `legacy-${n}`) }) });
    expect(text).toContain(
      '<summary>1,234 functions without a version of this layer</summary>\n\nlegacy-0, legacy-1,',
    );
    expect(text).toContain('1,204 more names are in the report.');
    expect(unfolded(text)).not.toContain('legacy');
  });

  test('are not told of where there are none', () => {
    expect(shown({ rollout: rolloutOf() })).not.toContain('without a version');
  });
});

/** A report in which every foreign word is this one. */
function filledWith(text: string, { functions, waves }: { functions: number; waves: number }): Report {
  const gates = many(20, (n) => ({ gate: 'smoke-test' as const, passed: n > 3, text: `${n} ${text}` }));
  const alias = { ...aliasOf('7', text, { [text]: 0.1 }), name: text };
  const problem = { what: text, fix: text };
  const some = many(functions, (n) => [
    failureOf(`${n}${text}`, text),
    rolledBackOf(`${n}${text}`, problem),
    functionOf(`${n}${text}`, { alias, wave: n, after: [text, `arn:aws:lambda:eu:1:layer:models:${text}`] }),
    { ...skippedOf(`${n}${text}`), note: text },
  ]).flat();
  return reportOf({
    layerName: text,
    functions: some,
    findings: many(functions, (n) =>
      findingOf(text, { message: text, fix: `${n} ${text}`, severity: n % 2 ? 'error' : 'notice' }),
    ),
    plan: many(functions, () => text),
    warnings: many(functions, () => text),
    problems: many(functions, () => problem),
    rollout: {
      version: text,
      record: text,
      leftOpen: many(functions, () => text),
      passedOver: many(functions, () => text),
      waves: many(waves, (n) => waveOf(n + 1, { share: text, status: n % 2 ? 'done' : 'failed', gates })),
    },
  });
}

describe('a rollout of the largest size stays below what GitHub shows', () => {
  test.each(['😀'.repeat(1000), '|'.repeat(5000), '@'.repeat(5000), 'x'])(
    'with nothing but %.40j',
    (text) => {
      const report = filledWith(text, { functions: 2500, waves: 50 });
      expect(functionsOf(report)).toHaveLength(10_000);
      expect(Buffer.byteLength(summary(report))).toBeLessThan(MAX_BYTES);
    },
  );

  test('with any text', () => {
    const sizes = fc.record({
      functions: fc.integer({ min: 0, max: 300 }),
      waves: fc.integer({ min: 0, max: 50 }),
    });
    const long = fc.tuple(hostileNames, fc.integer({ min: 1, max: 400 })).map(([name, n]) => name.repeat(n));
    fc.assert(
      fc.property(long, sizes, (text, size) => {
        expect(Buffer.byteLength(summary(filledWith(text, size)))).toBeLessThan(MAX_BYTES);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a rollout full of hostile text', () => {
  const own = parseMarkdown(summary(filledWith('a', { functions: 9, waves: 12 }))).types;

  test('has no markup but its own', () => {
    const check = (text: string) => {
      const { types, html } = parseMarkdown(summary(filledWith(text, { functions: 9, waves: 12 })));
      expect(types.filter((type) => !own.includes(type))).toEqual([]);
      const tags = html.flatMap((piece) => piece.match(/<[^>]*>/g) ?? [piece]);
      expect(tags.filter((tag) => !/^<\/?(?:code|br|details|summary)>$/.test(tag))).toEqual([]);
    };
    spread(HOSTILE, 12).forEach(check);
    fc.assert(fc.property(hostileNames, check), { numRuns: IS_LONG ? 50 : 10 });
  });
});
