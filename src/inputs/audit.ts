import { isAbsolute, normalize } from 'node:path';
import { AUDIT_RULES } from '../account/audit/findings/rules.ts';
import { Problem } from '../shared/problem.ts';
import { readSelectors } from './functions.ts';
import type { FunctionSelector } from '../rollout/options.ts';
import { ignoredRules } from './ignore-rules.ts';
import { readLayerSelectors } from './layer-selectors.ts';
import { boolean, choice, list, text, wholeNumber } from './read.ts';
import { readRegions } from './regions.ts';
import type { AuditInputs } from '../account/audit/options.ts';

/**
 * Reads and checks every input of the audit, before anything is called.
 * @throws Problem naming the input
 */
export function readAuditInputs(): AuditInputs {
  const since = readSince();
  const layers = readLayerSelectors('layer-names');
  return {
    layers: layers.length > 0 ? layers : [{ kind: 'glob', pattern: '*' }],
    functions: readFunctions(),
    regions: readRegions(),
    environmentTag: readTag(),
    ...(since !== undefined && { since }),
    allowedPrincipals: readPrincipals(since),
    commonDependencies: boolean('common-dependencies'),
    compareRuntime: boolean('compare-runtime'),
    shareRead: readShare(),
    sbom: readSbomFolder(),
    failOn: choice('fail-on', ['error', 'warning', 'never']),
    ignoreRules: ignoredRules({ rules: Object.keys(AUDIT_RULES), havePackages: false }),
    sarifFile: text('sarif-file'),
  };
}

/** A function is looked at as a whole, with all its aliases. */
function readFunctions(): FunctionSelector[] {
  const functions = readSelectors();
  const aliased = functions.find((fn) => fn.kind === 'name' && fn.alias !== undefined);
  if (aliased?.kind !== 'name') return functions;
  throw new Problem(
    `\`functions\` holds "${aliased.text}", an alias, and the audit looks at a function with all its aliases.`,
    `Write \`functions: ${aliased.function.name}\`.`,
  );
}

/** Source: AWS General Reference, "Tag naming limits and requirements". */
function readTag(): string {
  const tag = text('environment-tag');
  if (tag.length <= 128) return tag;
  throw new Problem(
    `\`environment-tag\` is ${tag.length} characters long, and the key of a tag has at most 128.`,
    'Give the key of the tag alone, for instance `environment-tag: stage`.',
  );
}

const HOUR = 3_600_000;
/** CloudTrail keeps what can be looked up for 90 days. Source: API reference of LookupEvents. */
const MOST_DAYS = 90;

function readSince(): number | undefined {
  const value = text('since');
  if (value === '') return undefined;
  const [, amount = '', unit] = /^([1-9]\d{0,4})\s?([dh])$/.exec(value) ?? [];
  const hours = Number(amount) * (unit === 'd' ? 24 : 1);
  if (amount !== '' && hours <= MOST_DAYS * 24) return hours * HOUR;
  throw new Problem(
    `\`since\` is "${value}".`,
    `Write days or hours, for instance \`since: 30d\` or \`12h\`; CloudTrail can be asked for ${MOST_DAYS} days at most.`,
  );
}

function readPrincipals(since: number | undefined): string[] {
  const principals = list('allowed-principals');
  if (principals.length > 0 && since === undefined) {
    throw new Problem(
      '`allowed-principals` is given without `since`, so CloudTrail is not asked.',
      'Say how far back CloudTrail is asked, for instance `since: 30d`.',
    );
  }
  const odd = principals.find((principal) => !/^(?:[*?]|arn:|[a-z0-9.-]+\.amazonaws\.com)/.test(principal));
  if (odd === undefined) return principals;
  throw new Problem(
    `\`allowed-principals\` holds "${odd}", which is neither an ARN nor a service.`,
    'Write ARNs, with `*` for any characters: `arn:aws:iam::123456789012:role/deploy-*`; or a service, `cloudformation.amazonaws.com`.',
  );
}

/** Percent. */
function readShare(): number {
  const percent = wholeNumber('max-read-percent', 1);
  if (percent <= 100) return percent / 100;
  throw new Problem(
    `\`max-read-percent\` is "${percent}", more than all.`,
    "Write a percentage of the bytes of the functions' zips, for instance `max-read-percent: 3`.",
  );
}

/** There is a file for each layer version, which all have to be in the workspace. */
function readSbomFolder(): string {
  const folder = text('sbom').replace(/(?<=.)\/+$/, '');
  if (folder === '') return '';
  if (/\.json$/i.test(folder)) {
    throw new Problem(
      `\`sbom\` is "${folder}", and the audit writes a bill of materials for each layer version.`,
      'Name a folder in the workspace, for instance `sbom: sboms`.',
    );
  }
  if (!isAbsolute(folder) && !/^\.\.(?:[/\\]|$)/.test(normalize(folder))) return folder;
  throw new Problem(
    `\`sbom\` is "${folder}", which is not in the workspace.`,
    'Name a folder in the workspace, for instance `sbom: sboms`.',
  );
}
