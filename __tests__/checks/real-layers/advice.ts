import { rmSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import type { CheckedLayer } from '../../../src/checks/checked-layer.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { excluding } from '../../../src/layer/exclude.ts';
import type { LayerFolder } from './layer-folder.ts';

/** The patterns of the `exclude` inputs that a fix offers. */
export function patternsIn({ fix }: Finding): string[][] {
  return Array.from(fix.matchAll(/`(exclude: [^`]+)`/g), ([, input = '']) => {
    const { exclude } = parse(input) as { exclude: string };
    return exclude.split(', ');
  });
}

/** The paths that patterns leave out, as the walk of a folder does: one that is left out is not entered. */
export function leftOut({ files, source }: CheckedLayer, patterns: readonly string[]): string[] {
  const exclude = excluding({ patterns: ['!__pycache__/', '!*.py[co]', ...patterns] });
  return files
    .map(({ path }) => path)
    .filter((path) => {
      const steps = path.slice(source.prefix === '' ? 0 : source.prefix.length + 1).split('/');
      return steps.some((_, index) => {
        const end = index + 1 < steps.length ? '/' : '';
        return exclude(steps.slice(0, index + 1).join('/') + end, () => new Set()) === 'exclude';
      });
    });
}

/** Of a distribution; what a package has copied into itself goes with it. */
const METADATA = /^python\/(?:lib\/python[\d.]+\/site-packages\/)?[^/]+\.dist-info\//;

/** Every finding says what to do, and what it says to leave out is there and is no metadata. */
export function expectFollowable(layer: CheckedLayer, findings: readonly Finding[]): void {
  for (const finding of findings) {
    expect([finding.rule, finding.fix.trim()]).not.toEqual([finding.rule, '']);
    for (const patterns of patternsIn(finding)) {
      const gone = leftOut(layer, patterns);
      expect([finding.rule, patterns, gone.length]).not.toEqual([finding.rule, patterns, 0]);
      expect([finding.rule, gone.filter((path) => METADATA.test(path))]).toEqual([finding.rule, []]);
    }
  }
}

/** Takes the advice of findings: what they offer to leave out is gone. */
export function takeAdvice(folder: LayerFolder, layer: CheckedLayer, findings: readonly Finding[]): void {
  const gone = new Set(findings.flatMap((one) => patternsIn(one).flatMap((all) => leftOut(layer, all))));
  for (const path of gone) rmSync(folder.at(path));
}
