import type { Finding } from '../checks/finding.js';
import type { FunctionResult, RolloutReport } from '../rollout/result.js';
import { functionsOutput } from './functions-output.js';
import { cutWarning } from './output-list.js';

/** What a run did, as far as it got; everything that is shown or handed on is made from it. */
export interface Report {
  schema: 1;
  action: 'publish';
  layerName: string;
  dryRun: boolean;
  /**
   * `published` whenever there is a new version; `rolled-out` where functions were given one that was there already;
   * `planned` for a dry run; `failed` whenever there is a problem.
   */
  outcome: 'published' | 'rolled-out' | 'unchanged' | 'planned' | 'failed';
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
  /** None where there are no functions to roll out to. */
  rollout?: RolloutReport;
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

/** Settles what became of the run, and warns where an output cannot hold all functions. */
export function finishReport(report: Report): Report {
  const { functions, warnings } = report;
  const { shown } = functionsOutput(functions);
  return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: new Date().toISOString(),
    warnings: [...warnings, ...cutWarning('functions', shown, functions.length)],
  };
}

function outcomeOf({ problems, dryRun, version, functions }: Report): Report['outcome'] {
  if (problems.length > 0) return 'failed';
  if (dryRun) return 'planned';
  if (version?.published) return 'published';
  return functions.some(({ status }) => status === 'updated') ? 'rolled-out' : 'unchanged';
}

/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
export function outputsOf(
  { layer, version, functions, rollout }: Report,
  path: string,
): Record<string, string> {
  return {
    published: String(version?.published ?? false),
    'layer-arn': version?.layerArn ?? '',
    'layer-version-arn': version?.arn ?? '',
    version: String(version?.version ?? ''),
    'layer-version-arns': JSON.stringify(version ? { [version.region]: version.arn } : {}),
    'content-hash': layer?.contentHash ?? '',
    'code-size': String(version?.codeSize ?? ''),
    'unzipped-size': String(layer?.unzippedSize ?? ''),
    functions: functionsOutput(functions).text,
    report: path,
    record: rollout?.record ?? '',
  };
}
