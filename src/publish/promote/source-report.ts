import { asRecord } from '../../shared/json.ts';
import { closeSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { artifactFiles } from '../../shared/artifact.ts';
import { openRegular, readFully } from '../../layer/open-file.ts';
import { systemCode } from '../../shared/system-code.ts';
import { Problem } from '../../shared/problem.ts';
import { parseSourceArn, reportedSource, wrongField } from './source-version.ts';
import type { ReportedSource } from './source-version.ts';

/** A report over every region and thousands of functions has less. */
const MAX_BYTES = 32 * 1024 * 1024;
const NAME = 'report.json';

/**
 * Reads which version an earlier job published or handed on: from its JSON report, or from the one report in a folder, as
 * a downloaded artifact is. Of several regions it is the first that has a version. What it says is to be proven: it may
 * come from anywhere.
 * @param workspace what a relative path starts from
 * @throws Problem when there is no such report, more than one, or no version in it
 */
export function readSourceReport(path: string, workspace: string): ReportedSource {
  const [file, ...others] = reportsAt(resolve(workspace, path), path);
  if (file === undefined) {
    throw new Problem(
      `There is no ${NAME} in ${path}.`,
      'Give the folder into which actions/download-artifact put it, or the file that the output `report` of the earlier job names.',
    );
  }
  if (others.length > 0) {
    throw new Problem(
      `There are ${others.length + 1} reports in ${path}, and each is of a job of its own.`,
      `Give one of them: \`source: ${join(path, relative(resolve(workspace, path), file))}\`.`,
    );
  }
  return sourceIn(parsed(file, path), path);
}

function reportsAt(place: string, path: string): string[] {
  const files = artifactFiles(place, (name) => name === NAME);
  if (files) return files;
  throw new Problem(
    `There is nothing at ${path}.`,
    '`source` is the ARN of a layer version, or a path below the workspace or an absolute one; download the artifact in a step before.',
  );
}

function parsed(file: string, path: string): Record<string, unknown> {
  const text = contentOf(file, path);
  try {
    return asRecord(JSON.parse(text));
  } catch {
    throw noReport(path, 'it is not JSON');
  }
}

function contentOf(file: string, path: string): string {
  try {
    const { fd, size } = openRegular(file);
    try {
      if (size > MAX_BYTES) throw noReport(path, `it has ${size} bytes`);
      const bytes = Buffer.alloc(size);
      return bytes.toString('utf8', 0, readFully(fd, bytes, 0));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw error instanceof Problem ? error : noReport(path, `it cannot be read, ${systemCode(error)}`);
  }
}

function sourceIn(report: Record<string, unknown>, path: string): ReportedSource {
  const { schema, action, regions, source, outcome } = report;
  if (schema !== 1 || (action !== 'publish' && action !== 'promote'))
    throw noReport(path, 'its `schema` and `action` are others');
  if (outcome === 'failed' || outcome === 'planned') throw notDone(path, outcome);
  if (regions !== undefined && !Array.isArray(regions)) throw noReport(path, 'its `regions` are no list');
  const promoted = source === undefined ? undefined : taken(source, '`source`', path);
  const published = publishedIn(report, (regions ?? []) as unknown[], path);
  if (!published && !promoted) {
    throw new Problem(
      `${path} tells of no version: the job that wrote it published none and found none.`,
      'Look why that job failed, or give the ARN of a layer version as `source`.',
    );
  }
  const reported =
    published && promoted ? merged(promoted, published, path) : ((published ?? promoted) as ReportedSource);
  refuseOtherName(reported, report, path);
  return reported;
}

/** A report is taken for what its job did; one that did not come to its end is not. */
function notDone(path: string, outcome: 'failed' | 'planned'): Problem {
  return outcome === 'planned'
    ? new Problem(
        `${path} is the report of a dry run, which published nothing.`,
        'Give the report of a run without `dry-run`, or the ARN of a layer version as `source`.',
      )
    : new Problem(
        `${path} is the report of a job that failed, so the version in it may have been found wanting.`,
        'Look why it failed and run it again; to promote the version all the same, give its ARN as `source`.',
      );
}

/** A version of another layer in a layer's report was put there by somebody. */
function refuseOtherName(
  { arn }: ReportedSource,
  { source, layerName }: Record<string, unknown>,
  path: string,
): void {
  if (source !== undefined || parseSourceArn(arn)?.name === layerName) return;
  throw noReport(path, `it is of another layer than its version, ${arn}`);
}

/** The first region's version, with what stands beside it in the report. */
function publishedIn(
  report: Record<string, unknown>,
  regions: unknown[],
  path: string,
): ReportedSource | undefined {
  const found = regions.map(asRecord).find(({ version }) => version !== undefined && version !== null);
  const { version, region } = found ?? report;
  if (version === undefined || version === null) return undefined;
  const { contentHash } = asRecord(report['layer']);
  const published = taken({ contentHash, ...asRecord(version) }, '`version`', path);
  if (found && parseSourceArn(published.arn)?.region !== region)
    throw noReport(path, 'a version in it is not in its region');
  return published;
}

function taken(value: unknown, where: string, path: string): ReportedSource {
  const source = reportedSource(value);
  if (source) return source;
  const field = wrongField(value);
  const place = field === undefined ? '' : ` (see its \`${field}\`)`;
  throw noReport(path, `${where} in it is not what a layer version is${place}`);
}

/** What a promotion published is its source, byte for byte; only its mark is new where the source has none. */
function merged(source: ReportedSource, published: ReportedSource, path: string): ReportedSource {
  const isSame = (key: 'codeSha256' | 'codeSize' | 'contentHash') =>
    source[key] === undefined || published[key] === undefined || source[key] === published[key];
  const both = reportedSource({ ...source, ...published });
  if (both && isSame('codeSha256') && isSame('codeSize') && isSame('contentHash')) return both;
  throw noReport(path, 'its source and what was published of it differ');
}

function noReport(path: string, why: string): Problem {
  return new Problem(
    `${path} is no report of a layer that was published or promoted: ${why}.`,
    'Give the file that the output `report` of the earlier job names, as it was uploaded; it must be of the same major version of the action.',
  );
}
