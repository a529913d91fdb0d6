import type { CheckedLayer } from './checked-layer.js';
import { config } from './config.js';
import { deps } from './deps.js';
import { files } from './files.js';
import { SEVERITIES } from './finding.js';
import type { Finding } from './finding.js';
import { layout } from './layout.js';
import { native } from './native.js';
import { runtime } from './runtime.js';
import { secrets } from './secrets.js';
import { shadow } from './shadow.js';
import { size } from './size.js';

const FAMILIES = [layout, size, native, files, runtime, shadow, secrets, deps, config];

/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored rule ids, or `family/*`
 */
export function check(layer: CheckedLayer, ignored: readonly string[] = []): Finding[] {
  return counting(
    FAMILIES.flatMap((family) => family(layer)),
    ignored,
  );
}

/** Findings without those of ignored rules, the worst first, else in their order. */
export function counting(findings: readonly Finding[], ignored: readonly string[]): Finding[] {
  return findings.filter(({ rule }) => !isIgnored(rule, ignored)).sort((a, b) => rank(a) - rank(b));
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function isIgnored(rule: string, ignored: readonly string[]): boolean {
  return ignored.some((one) => one === rule || one === `${rule.slice(0, rule.indexOf('/'))}/*`);
}
