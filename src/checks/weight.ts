import { formatBytes, formatCount } from '../shared/format.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { byExcluding } from './exclude-pattern.ts';
import type { Finding } from './finding.ts';
import { quotedList } from '../shared/wording.ts';
import { removable } from './removable.ts';
import type { Removable } from './removable.ts';
import { sourcesBeside } from './weight/imported-folders.ts';
import { installers, sourcesForInstallers } from './weight/installers.ts';
import { runtimeSdk } from './weight/runtime-sdk.ts';
import type { Weighed } from './weight/weighed.ts';
import { loadedFiles } from './weight/loaded-files.ts';
import type { WEIGHT_RULES } from './rules.ts';

/** The sources on which the notices and their advice depend, but for those that sourcesLoaded() follows. */
export function sourcesForWeight(layer: CheckedLayer): string[] {
  return [...sourcesBeside(layer), ...sourcesForInstallers(layer)];
}

const RULES: Readonly<Partial<Record<string, (typeof WEIGHT_RULES)[number]>>> = {
  tests: 'weight/tests',
  examples: 'weight/examples',
  documentation: 'weight/documentation',
  bytecode: 'weight/bytecode',
  'source maps': 'weight/source-maps',
  'type declarations': 'weight/types',
  sources: 'weight/sources',
  'static libraries': 'weight/static-libraries',
  'debug files': 'weight/debug-files',
  'other platforms': 'weight/other-platforms',
};

/** Bytes, and part of the layer: from the larger figure on always, from the smaller ones together. */
const MANY_BYTES = 1_000_000;
const SOME_BYTES = 100_000;
const SOME_SHARE = 0.05;

/** Tells whether so many bytes are worth a notice; a small layer that is right has none. */
export function isWorthNotice(bytes: number, { unzippedSize }: CheckedLayer): boolean {
  return bytes >= MANY_BYTES || (bytes >= SOME_BYTES && bytes >= unzippedSize * SOME_SHARE);
}

/** What a layer holds that its functions do not need: a notice for each kind, the most bytes first. */
export function weight(layer: CheckedLayer): Finding[] {
  const shares = removable(layer).filter(({ size }) => isWorthNotice(size, layer));
  const findings = [
    ...shares.flatMap((share) => ofShare(share, layer)),
    ...[installers(layer), runtimeSdk(layer)].filter(({ bytes }) => isWorthNotice(bytes, layer)),
  ];
  return [
    ...findings.sort((a, b) => b.bytes - a.bytes).flatMap(({ finding }) => finding),
    ...loadedFiles(layer),
  ];
}

function ofShare(share: Removable, layer: CheckedLayer): Weighed[] {
  const { what, files, size, exclude, examples } = share;
  const rule = RULES[what];
  if (!rule || exclude.length === 0) return [];
  const message = `${formatCount(files)} ${files === 1 ? 'file' : 'files'} of ${what} ${files === 1 ? 'takes' : 'take'} ${formatBytes(size)} of the layer, e.g. ${quotedList(examples.slice(0, 1))}.`;
  const fix = `${reasonFor(what, layer)}; leave them out${byExcluding(exclude, layer.source)}.`;
  return [{ bytes: size, finding: [{ rule, severity: 'notice', path: '', message, fix }] }];
}

/** What is packed here gets another time than bytecode notes of its source; a ready zip is published with its own. */
function reasonFor(what: string, { source }: CheckedLayer): string {
  return what === 'bytecode' && source.kind === 'zip'
    ? 'Python uses them only where they note the times that the sources have in the zip'
    : 'Functions do not need them';
}
