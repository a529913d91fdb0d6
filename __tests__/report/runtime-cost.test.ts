import { describe, expect, test } from '@jest/globals';
import { runtimeSections } from '../../src/report/runtime-cost.ts';
import { performanceOf, performanceSum } from '../../src/rollout/performance/compare.ts';
import type {
  FunctionPerformance,
  MeasuredChange,
  DurationComparison,
} from '../../src/rollout/performance/compare.ts';
import type { LayerChange, Readings } from '../../src/rollout/performance/samples.ts';
import { distributionOf } from '../rollout/performance/stage.ts';

const HOUR = 3_600_000;
const windows = { before: { from: 0, to: HOUR }, after: { from: HOUR, to: 1.5 * HOUR } };

/** So many durations of one length. */
const of = (samples: number, value: number) => distributionOf(Array.from({ length: samples }, () => value));

function side(
  ...figures: [cold: number, init: number, warm: number, duration: number, errors?: number]
): Readings {
  const [cold, init, warm, duration, errors = 0] = figures;
  return {
    traffic: { invocations: cold + warm, errors, meanDuration: duration },
    ...(cold > 0 && { init: of(cold, init) }),
    ...(warm > 0 && { duration: of(warm, duration) }),
  };
}

const GOOD = side(40, 400, 300, 100);

function cost(
  name: string,
  more: Omit<Partial<MeasuredChange>, 'change'> & { change?: Partial<LayerChange> } = {},
): FunctionPerformance {
  const { change: changed = {}, ...rest } = more;
  const change = {
    function: name,
    layers: [{ layer: 'models', from: 3, to: 4 }],
    startedAt: HOUR,
    finishedAt: HOUR,
  };
  return performanceOf({ windows, before: GOOD, after: GOOD, ...rest, change: { ...change, ...changed } });
}

function comparisonOf(
  functions: FunctionPerformance[],
  more: Partial<DurationComparison> = {},
): DurationComparison {
  return { functions, sum: performanceSum(functions), scanned: 2_000_000, notes: [], ...more };
}

const shown = (functions: FunctionPerformance[], more: Partial<DurationComparison> = {}) =>
  runtimeSections(comparisonOf(functions, more)).join('\n\n');
/** Table cells keep together what a narrow table would break. */
const readable = (text: string) => text.replaceAll('&nbsp;', ' ');

describe('the section on run time', () => {
  test('has every figure with the samples behind it', () => {
    const text = readable(shown([cost('slow', { after: side(30, 640, 200, 101, 3) }), cost('same')]));
    expect(text).toContain('#### Run time before and after <code>models</code> 3 → 4');
    expect(text).toContain('🐢 1 slower · ➖ 1 same');
    expect(text).toContain(
      '400 → 640 ms, +60 % 🐢<br>p95 400 → 640 ms<br>40 → 30 samples | 100 → 101 ms, +1 %<br>p95 100 → 101 ms<br>300 → 200 samples | 0 % → 1.3 %<br>of 340 → 230',
    );
    // Weighed by what there is after the change: 30 × 640 and 40 × 400.
    expect(text).toContain(
      '| Init duration | 400 ms (80 samples, 2 functions) | 503 ms (70 samples, 2 functions) | +26 % |',
    );
    expect(text).toContain('| Invocations | 680 | 570 |');
    expect(text).toContain('| Errors | 0 (0 %) | 3 (0.53 %) |');
    expect(text).toContain('| Cold starts | 80 | 70 |');
    expect(text).toContain('Compared are 60 minutes before with 30 after.');
    expect(text).toContain('read 2.00 MB');
  });

  test('says where there are too few samples, and shows them all the same', () => {
    const text = readable(shown([cost('seldom', { before: side(3, 400, 5, 90), after: side(0, 0, 4, 95) })]));
    expect(text).toContain('❔ 1 too few samples');
    expect(text).toContain('400 ms → –<br>p95 400 ms → –<br>3 → 0 samples, too few');
    expect(text).toContain('5 → 4 samples, too few');
    expect(text).toContain('0 % → 0 %, too few<br>of 8 → 4');
    expect(text).not.toContain('mermaid');
    expect(text).not.toContain('| Init duration | 4');
  });

  test('tells the mean of metrics where the logs are silent, and why they are', () => {
    const metrics = (meanDuration: number) => ({ traffic: { invocations: 500, errors: 0, meanDuration } });
    const text = readable(
      shown([
        cost('quiet', { before: metrics(80), after: metrics(120), note: 'Its log group does not exist.' }),
      ]),
    );
    expect(text).toContain('mean duration 80 → 120 ms');
    expect(text).toContain('Its log group does not exist.');
  });

  test('names what became of the layers where that differs', () => {
    const other = {
      layers: [
        { layer: 'models', to: 4 },
        { layer: 'fonts', from: 9 },
      ],
    };
    const text = readable(shown([cost('a'), cost('b', { change: other })]));
    expect(text).toContain('#### Run time before and after\n');
    expect(text).toContain('<code>models</code> – → 4<br><code>fonts</code> 9 → –');
  });

  test('draws those that changed most, with a bar before and one after', () => {
    const functions = Array.from({ length: 30 }, (_, n) =>
      cost(`f${n}`, { after: side(40, 400 + n * 10, 300, 100) }),
    );
    const [chart = ''] = /```mermaid[\s\S]*?```/.exec(shown(functions)) ?? [];
    expect(chart).toContain('"1 f29 before", "1 f29 after", "2 f28 before"');
    expect(chart).toContain('bar [400.0, 690.0, 400.0, 680.0');
    expect(chart).not.toContain('f23');
  });

  test('says what could not be read, and that nothing could be compared', () => {
    const text = shown([], { notes: ['Durations are not known everywhere. Allow `logs:StartQuery`.'] });
    expect(text).toContain('No function could be compared.');
    expect(text).toContain('- Durations are not known everywhere. Allow <code>logs:StartQuery</code>.');
  });

  test('keeps its size for a thousand functions, those first that somebody should look at', () => {
    const functions = Array.from({ length: 1000 }, (_, n) =>
      cost(`a-function-with-quite-a-long-name-as-they-have-them-in-companies-${n}`, {
        ...(n % 3 === 0 && { after: side(40, 900, 300, 200, 100) }),
        change: { layers: [{ layer: 'a-layer-with-a-long-name', from: n, to: n + 1 }] },
      }),
    );
    const text = shown(functions);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
    expect(text).toContain('🐢 334 slower · ➖ 666 same · ❌ 334 with more errors');
    expect(text).toContain('functions: more that are slower or fail more often');
    expect(text).toMatch(/\d+ more functions are in the report\./);
    expect(text.indexOf('🐢❌')).toBeLessThan(text.indexOf('<details>'));
  });
});
