import type { Finding } from '../checks/finding.js';
import type { FunctionResult } from '../rollout/apply.js';
import { json } from './sanitise.js';

/** What a run did, as far as it got; everything that is shown or handed on is made from it. */
export interface Report {
  schema: 1;
  action: 'publish';
  layerName: string;
  dryRun: boolean;
  /** `planned` for a dry run; `failed` whenever there is a problem. */
  outcome: 'published' | 'unchanged' | 'planned' | 'failed';
  startedAt: string;
  finishedAt: string;
  layer?: {
    contentHash: string;
    files: number;
    /** Bytes. */
    unzippedSize: number;
    /** Largest first. */
    parts: { path: string; size: number }[];
  };
  version?: {
    region: string;
    layerArn: string;
    arn: string;
    version: number;
    /** Bytes of the zip. */
    codeSize: number;
    /** This run made it. */
    published: boolean;
    /** Its reply was lost, and it was found by its content. */
    adopted: boolean;
    /** Versions of the same content that AWS made besides. */
    extra: number[];
  };
  /** For a dry run: what would be done, a sentence each. */
  plan: string[];
  functions: FunctionResult[];
  /** What the rules say of a layer that is to be published, the worst first; an unchanged one is not checked again. */
  findings: Finding[];
  warnings: string[];
  problems: { what: string; fix: string }[];
}

export function startReport(): Report {
  return {
    schema: 1,
    action: 'publish',
    layerName: '',
    dryRun: false,
    outcome: 'failed',
    startedAt: new Date().toISOString(),
    finishedAt: '',
    plan: [],
    functions: [],
    findings: [],
    warnings: [],
    problems: [],
  };
}

/** Settles what became of the run. */
export function finishReport(report: Report): Report {
  const done = report.version?.published ? 'published' : 'unchanged';
  const outcome = report.problems.length > 0 ? 'failed' : report.dryRun ? 'planned' : done;
  return { ...report, outcome, finishedAt: new Date().toISOString() };
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function outputsOf({ layer, version, functions }: Report, path: string): Record<string, string> {
  return {
    published: String(version?.published ?? false),
    'layer-arn': version?.layerArn ?? '',
    'layer-version-arn': version?.arn ?? '',
    version: String(version?.version ?? ''),
    'layer-version-arns': JSON.stringify(version ? { [version.region]: version.arn } : {}),
    'content-hash': layer?.contentHash ?? '',
    'code-size': String(version?.codeSize ?? ''),
    'unzipped-size': String(layer?.unzippedSize ?? ''),
    functions: json(
      functions.map(({ function: name, region, status, before, after }) => ({
        function: name,
        region,
        status,
        before,
        after,
      })),
    ),
    report: path,
  };
}
