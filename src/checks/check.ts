import type { CheckedLayer } from './checked-layer.js';
import { config } from './config.js';
import { deps } from './deps.js';
import { files } from './files.js';
import { SEVERITIES } from './finding.js';
import type { Finding } from './finding.js';
import { layout } from './layout.js';
import { native } from './native.js';
import { bytecode } from './native/bytecode.js';
import { runtime } from './runtime.js';
import { secrets } from './secrets.js';
import { shadow } from './shadow.js';
import { size } from './size.js';

/**
 * What families ask to read of a layer's sources. Each names only files on which a finding depends, and may name more
 * once it knows these.
 */
const NEEDS: readonly ((layer: CheckedLayer) => readonly string[])[] = [];

/** The files whose texts findings depend on, as far as that is known from the texts that are there. */
export function textsNeeded(layer: CheckedLayer): string[] {
  return [...new Set(NEEDS.flatMap((need) => need(layer)))];
}

const FAMILIES = [layout, size, native, bytecode, files, runtime, shadow, secrets, deps, config];

/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored rule ids, or `family/*`; they do not count for secrets in a public layer
 */
export function check(layer: CheckedLayer, ignored: readonly string[] = []): Finding[] {
  const findings = FAMILIES.flatMap((family) => family(layer));
  return counting(findings, ignored, layer.isPublic);
}

/** Findings without those of ignored rules, the worst first, else in their order. */
export function counting(
  findings: readonly Finding[],
  ignored: readonly string[],
  isPublic = false,
): Finding[] {
  return findings
    .filter(({ rule }) => (isPublic && isAboutSecrets(rule)) || !isIgnored(rule, ignored))
    .sort((a, b) => rank(a) - rank(b));
}

/** Rules that no input can leave out where every AWS account is to read the layer. */
export function isAboutSecrets(rule: string): boolean {
  return rule.startsWith('secrets/') || rule === 'config/unread';
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function isIgnored(rule: string, ignored: readonly string[]): boolean {
  return ignored.some((one) => one === rule || one === `${rule.slice(0, rule.indexOf('/'))}/*`);
}
