// Reports as a run leaves them, for the tests of what is made of a report.
import { finishReport, startReport } from '../../src/report/report.ts';
import type { RegionReport, VersionReport } from '../../src/publish/result.ts';
import type { Report } from '../../src/publish/result.ts';
import type { FunctionResult } from '../../src/rollout/result.ts';

const PLACE = 'arn:aws:lambda:eu-central-1:123456789012';

/** What a report has otherwise than by default, in it or in its one region. */
export type Changes = Partial<Report> & Partial<Omit<RegionReport, 'region'>>;

/** A finished report of the layer `models` with version 4 in one region, and what differs from that. */
export function reportOf(changes: Changes = {}): Report {
  const { version = versionOf({ published: true }), functions = [], rollout, sharing, ...others } = changes;
  const { parameter, problem, runtime, ...rest } = others;
  const region: RegionReport = {
    ...{ region: 'eu-central-1', version, functions },
    ...(rollout && { rollout }),
    ...(sharing && { sharing }),
    ...(parameter && { parameter }),
    ...(runtime && { runtime }),
    ...(problem && { problem }),
  };
  return finishReport({
    ...startReport(),
    layerName: 'models',
    layer: { contentHash: 'ab'.repeat(32), files: 1234, unzippedSize: 5_000_000, parts: [] },
    regions: [region],
    ...rest,
  });
}

/** Version 4 of the layer `models`. */
export function versionOf({ published }: { published: boolean }): VersionReport {
  return {
    layerArn: `${PLACE}:layer:models`,
    arn: `${PLACE}:layer:models:4`,
    version: 4,
    codeSize: 2_000_000,
    codeSha256: 'q'.repeat(43) + '=',
    description: `sha256:${'ab'.repeat(32)}`,
    published,
    adopted: false,
    extra: [],
    fillers: [],
  };
}

/** A function that went from version 3 of `models` to version 4, with another layer before it. */
export function functionOf(name: string, changes: Partial<FunctionResult> = {}): FunctionResult {
  const other = `${PLACE}:layer:telemetry:1`;
  return {
    function: name,
    region: 'eu-central-1',
    status: 'updated',
    before: [other, `${PLACE}:layer:models:3`],
    after: [other, `${PLACE}:layer:models:4`],
    ...changes,
  };
}

/** The same function, whose update failed. */
export function failureOf(name: string, what: string): FunctionResult {
  const { before } = functionOf(name);
  return functionOf(name, { status: 'failed', after: before, problem: { what, fix: 'Repair it.' } });
}
