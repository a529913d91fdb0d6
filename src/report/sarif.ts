import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../checks/finding.ts';
import type { CheckReport } from './check-report.ts';
import { shortened } from '../shared/format.ts';
import { plain, withoutSecrets } from '../shared/sanitise.ts';

/** Where findings are in the repository. */
export interface Places {
  /** From a path of the layer to the one in the repository, for entries that come from there. */
  sources: ReadonlyMap<string, string>;
  /** For all other findings: the layer's folder or archive; '' for the repository. */
  otherwise: string;
  /** The address of docs/rules.md; absent where the action comes from no repository. */
  rulesPage?: string;
}

/**
 * GitHub takes 25,000 results of a run and keeps 5,000; a file of more than 10 MB after gzip is refused.
 * Source: docs.github.com, SARIF support for code scanning (2026-11).
 */
const MAX_RESULTS = 5_000;
const MAX_MESSAGE = 1_000;
const LEVELS: Record<Severity, Result.level> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * The findings for code scanning, as SARIF 2.1.0.
 * @param rules every rule's id with one sentence on what it finds
 */
export function sarif(
  { findings, layerName, problems }: Pick<CheckReport, 'findings' | 'layerName' | 'problems'>,
  places: Places,
  rules: Readonly<Record<string, string>>,
): Log {
  const ids = Object.keys(rules);
  const fingerprint = fingerprints(layerName);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'publish-layer', rules: ids.map((id) => descriptor(id, rules[id] ?? '', places)) },
        },
        // One category for each layer, so that one layer's results do not replace another's.
        automationDetails: { id: `publish-layer/${encodeURIComponent(plain(layerName))}/` },
        invocations: [{ executionSuccessful: problems.length === 0 }],
        results: findings.slice(0, MAX_RESULTS).map((finding) => ({
          ...result(finding, places),
          ...(Object.hasOwn(rules, finding.rule) && { ruleIndex: ids.indexOf(finding.rule) }),
          partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
        })),
      },
    ],
  };
}

function descriptor(id: string, description: string, { rulesPage }: Places): ReportingDescriptor {
  const text = { text: description };
  // GitHub makes the anchor of a heading from its letters.
  const page = rulesPage === undefined ? {} : { helpUri: `${rulesPage}#${id.replaceAll('/', '')}` };
  return { id, shortDescription: text, fullDescription: text, help: text, ...page };
}

function result({ rule, severity, path, message, fix }: Finding, { sources, otherwise }: Places): Result {
  const uri = relativeUri(sources.get(path) ?? otherwise);
  return {
    ruleId: plain(rule),
    level: LEVELS[severity],
    message: { text: [message, fix].map(sentence).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          // GitHub wants a region; nothing here is about a line.
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
      },
    ],
  };
}

/** A viewer makes a link of `[text](target)`, in a plain text too. */
function sentence(text: string): string {
  return shortened(text, MAX_MESSAGE).replaceAll('](', '] (');
}

function relativeUri(path: string): string {
  return withoutSecrets(path).toWellFormed().split('/').map(encodeURIComponent).join('/') || '.';
}

/**
 * What keeps a finding the same one over runs: layer, rule and path, and its key where it has one; not the message, which
 * may tell sizes and versions. Several of one file are numbered.
 */
function fingerprints(layerName: string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, path, key }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([layerName, rule, path, ...(key === undefined ? [] : [key])]))
      .digest('hex');
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
