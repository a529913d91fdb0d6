import { normalizedName } from '../../checks/deps/python-requirement.ts';
import { evaluateMarker, parseMarker } from '../../checks/deps/python-markers.ts';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { isWheelAddress } from './local-refusal.ts';
import type { RefusedSource } from './local-refusal.ts';

/** A requirement that is installed from a wheel. */
export interface WheelRequirement {
  /** Normalised. */
  name: string;
  /** With brackets; '' for none. */
  extras: string;
  /** PEP 440 without spaces, e.g. `==2.32.3`; '' for every version. */
  specifier: string;
  /** Of a wheel, in place of an index's. */
  url?: string;
  marker?: string;
  /** E.g. `sha256:…`. */
  hashes: readonly string[];
}

/** What a line that is no option asks for. */
export type RequirementLine =
  | { kind: 'wheel'; requirement: WheelRequirement }
  /** With the condition under which it would be installed; '' for none. */
  | { kind: 'refused'; source: Omit<RefusedSource, 'place'>; marker: string }
  | { kind: 'unclear' };

const HASH = /\s--hash(?:=|\s+)([a-z0-9]+:[0-9a-f]{32,128})(?=\s|$)/gi;
/** They concern how a source distribution is built, which none is. */
const BUILD_OPTION =
  /\s--(?:config-settings?|global-option|install-option|build-option)(?:=|\s+)(?:"[^"]*"|'[^']*'|\S+)/g;

const NAMED =
  /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([\w\s.,-]*)\])?\s*(?:@\s*(\S+)|\(([^()]*)\)|([<>=!~][^;()@]*))?\s*(?:;(.*))?$/s;
const SPECIFIER = /^(?:(?:===|[<>=!~]=|[<>])\s*[\w.*+!-]+(?:\s*,\s*|$))+$/;
const ARCHIVE = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lzma|zst)|egg)(?:\[.*\])?$/i;

/**
 * Reads a line of a list of requirements, or an entry of a lock in that form.
 * Source: PEP 508; "Requirements File Format" of pip.
 */
export function readRequirementLine(line: string): RequirementLine {
  const given = [...` ${line}`.matchAll(HASH)].map(([, hash = '']) => hash.toLowerCase());
  if (/\p{Cc}/u.test(line.replaceAll('\t', ' '))) return { kind: 'unclear' };
  const text = ` ${line}`.replace(HASH, '').replace(BUILD_OPTION, '').trim();
  const [, name, extras = '', url, enclosed, bare = '', condition = ''] = NAMED.exec(text) ?? [];
  if (name === undefined || (url === undefined && ARCHIVE.test(name))) return unnamed(text);
  const marker = condition.trim();
  if (marker !== '' && !parseMarker(marker)) return { kind: 'unclear' };
  if (url !== undefined && !isWheelAddress(url))
    return { kind: 'refused', source: { requirement: text, kind: kindOf(url), address: url }, marker };
  const specifier = (enclosed ?? bare).trim();
  if (specifier !== '' && !SPECIFIER.test(specifier)) return { kind: 'unclear' };
  return {
    kind: 'wheel',
    requirement: {
      name: normalizedName(name),
      extras: extras.trim() === '' ? '' : `[${extras.replace(/\s/g, '')}]`,
      specifier: specifier.replace(/\s/g, ''),
      ...(url !== undefined && { url }),
      ...(marker !== '' && { marker }),
      hashes: given.length > 0 ? given : digestIn(url),
    },
  };
}

/** `https://…/lib-1.0-py3-none-any.whl#sha256=…`. */
function digestIn(url: string | undefined): string[] {
  const [, digest] = /[#&]sha256=([0-9a-f]{64})\b/i.exec(url ?? '') ?? [];
  return digest === undefined ? [] : [`sha256:${digest.toLowerCase()}`];
}

/** An address or a path; of a wheel too, as pip would install a file of that name whatever it is. */
function unnamed(text: string): RequirementLine {
  const [, address = text, marker = ''] = /^(\S+)\s+;\s*(.+)$/s.exec(text) ?? [];
  const isPath = /^[.~/\\]|[/\\]|^[a-z][a-z+]*:|\$\{/i.test(address) || ARCHIVE.test(address);
  return isPath
    ? { kind: 'refused', source: { requirement: text, kind: kindOf(address), address }, marker }
    : { kind: 'unclear' };
}

function kindOf(address: string): RefusedSource['kind'] {
  if (/^(?:git|hg|svn|bzr)(?:\+|:\/\/)|^git@/i.test(address)) return 'repository';
  return /^https?:\/\//i.test(address) || ARCHIVE.test(address.replace(/[?#].*$/s, ''))
    ? 'archive'
    : 'folder';
}

/**
 * Tells whether something is installed on one of the targets at least.
 * @param marker '' for none; one that cannot be read excludes nothing
 */
export function isForSome(marker: string, environments: readonly MarkerEnvironment[]): boolean {
  const parsed = marker === '' ? null : parseMarker(marker);
  if (!parsed) return true;
  return environments.some((environment) => evaluateMarker(parsed, environment, new Set()) !== false);
}

/** Tells whether only one version will do. */
export function isPinned({ specifier, url }: Pick<WheelRequirement, 'specifier' | 'url'>): boolean {
  return url !== undefined || /^={2,3}[^,*]+$/.test(specifier);
}

/** The requirement as uv reads it, in one line. */
export function requirementLine({ name, extras, specifier, url, marker, hashes }: WheelRequirement): string {
  return [
    `${name}${extras}${url === undefined ? specifier : ` @ ${url}`}`,
    ...(marker === undefined ? [] : [`; ${marker}`]),
    ...hashes.map((hash) => `--hash=${hash}`),
  ].join(' ');
}
