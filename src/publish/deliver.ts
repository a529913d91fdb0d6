import { rmSync } from 'node:fs';
import { parseLayerVersionArn } from '../aws/arn.js';
import { connect } from '../aws/connection.js';
import type { Connection } from '../aws/connection.js';
import type { FunctionState } from '../aws/functions.js';
import type { LayerVersion } from '../aws/layers.js';
import { publishLayerVersion } from '../aws/publish-layer-version.js';
import type { Published } from '../aws/publish-layer-version.js';
import type { PublishInputs } from '../inputs/publish.js';
import type { Layer } from '../layer/layer.js';
import type { Source } from '../layer/source.js';
import { markOf, versionDescription } from '../layer/version-mark.js';
import { log, withProgress } from '../log.js';
import type { Report } from '../report/report.js';
import { formatBytes, formatSeconds } from '../units.js';
import { attachLayer } from '../rollout/apply.js';
import { describeChange, nextLayers, sameLayers } from '../rollout/plan.js';
import { sideBySide } from '../rollout/side-by-side.js';
import { refuseFindings } from './findings.js';
import { look } from './look.js';
import type { Found } from './look.js';

/** A read layer and what to do with it; `report` is filled in as far as the work gets. */
export interface Delivery {
  inputs: PublishInputs;
  source: Source;
  layer: Layer;
  report: Report;
  /** Where to write the archive, if one is needed. */
  archive: string;
}

/** Functions whose updates are under way at a time; the pacer holds the rate, this only bounds what waits. */
const FUNCTIONS_AT_ONCE = 20;

/**
 * Takes a layer to AWS: looks at everything first, then publishes unless the content is there already, then updates
 * the functions.
 * @throws Problem; what was done until then is in the report
 */
export async function deliver(delivery: Delivery): Promise<void> {
  const { inputs, layer, report } = delivery;
  const aws = await connect(inputs.region ? { region: inputs.region } : {});
  try {
    const found = await log.group(`Comparing with what is in ${aws.region}`, () =>
      look(aws, inputs, layer.contentHash),
    );
    if (!found.reusable) await log.group('Checking', () => refuseFindings(delivery));
    if (inputs.dryRun) {
      await log.group('Plan', () => plan(delivery, found));
      return;
    }
    const version = found.reusable ?? (await publishNew(aws, delivery, found));
    if (found.reusable) recordVersion(report, aws, { version, published: false });
    if (inputs.functions.length > 0) await rollOut(aws, delivery, found.functions, version);
  } finally {
    aws.close();
  }
}

/** A dry run packs too, so that what would be refused for its size is refused now. */
async function plan(delivery: Delivery, found: Found): Promise<void> {
  const { inputs, report } = delivery;
  const { reusable, newest, functions } = found;
  const steps = reusable
    ? [`Publish nothing: version ${reusable.version} has this content.`]
    : [
        `Publish ${inputs.layerName} after version ${newest}: ${formatBytes((await pack(delivery)).length)} of zip.`,
      ];
  for (const fn of functions) {
    steps.push(describeChange(fn, inputs.layerName, reusable?.arn));
    const unchanged = reusable && sameLayers(fn.layers, nextLayers(fn.layers, reusable.arn));
    report.functions.push({
      function: fn.name,
      region: regionOf(fn),
      status: unchanged ? 'unchanged' : 'skipped',
      before: fn.layers,
      after: fn.layers,
    });
  }
  for (const step of steps) log.info(step);
  report.plan.push(...steps);
}

function regionOf({ arn }: FunctionState): string {
  return arn.split(':')[3] ?? '';
}

async function publishNew(aws: Connection, delivery: Delivery, { newest }: Found): Promise<LayerVersion> {
  const { inputs, layer, report } = delivery;
  const zip = await log.group('Packing', () => pack(delivery));
  return log.group(`Publishing to ${aws.region}`, async () => {
    const sentBefore = aws.bytesSent();
    const measure = () => aws.bytesSent() - sentBefore;
    // In the request the zip travels as base64, four characters for three bytes.
    const total = Math.ceil(zip.length / 3) * 4;
    return withProgress({ label: 'Uploading', unit: 'bytes', total, measure }, async () => {
      const published = await publishLayerVersion(aws, {
        layerName: inputs.layerName,
        zip,
        description: versionDescription(inputs.description, layer.contentHash),
        mark: markOf(layer.contentHash),
        runtimes: inputs.runtimes,
        architectures: inputs.architectures,
        ...(inputs.license && { license: inputs.license }),
        newestBefore: newest,
        onMade: (version, adopted) => recordVersion(report, aws, { version, published: true, adopted }),
      });
      recordExtra(report, published);
      return published.version;
    });
  });
}

async function pack({ layer, archive }: Delivery): Promise<Buffer> {
  const started = performance.now();
  try {
    const total = layer.unzippedSize;
    const zip = await withProgress({ label: 'Packing', unit: 'bytes', total }, (update) =>
      layer.pack(archive, update),
    );
    log.info(`${formatBytes(zip.length)} of zip in ${formatSeconds(performance.now() - started)}`);
    return zip;
  } finally {
    rmSync(archive, { force: true });
  }
}

interface Recorded {
  version: LayerVersion;
  published: boolean;
  adopted?: boolean;
}

function recordVersion(
  report: Report,
  aws: Connection,
  { version, published, adopted = false }: Recorded,
): void {
  const { arn, version: number, codeSize } = version;
  const layerArn = parseLayerVersionArn(arn)?.layerArn ?? '';
  report.version = {
    region: aws.region,
    layerArn,
    arn,
    version: number,
    codeSize,
    published,
    adopted,
    extra: [],
  };
  log.info(`${published ? 'Published' : 'Serving'} ${arn}`);
  if (adopted) log.info('The reply was lost; the version was found by its content and taken over');
}

/** Versions of the same content that AWS made besides. */
function recordExtra(report: Report, { version: { arn }, extra }: Published): void {
  if (extra.length === 0) return;
  if (report.version) report.version.extra = extra;
  const warning = `AWS made the same content twice: ${arn} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with \`aws lambda delete-layer-version\`.`;
  log.warning(warning);
  report.warnings.push(warning);
}

async function rollOut(
  aws: Connection,
  { report }: Delivery,
  functions: FunctionState[],
  version: LayerVersion,
): Promise<void> {
  const total = functions.length;
  await log.group(`Updating ${total} functions`, () =>
    withProgress({ label: 'Updating', unit: 'functions', total }, (update) =>
      sideBySide(functions, FUNCTIONS_AT_ONCE, async (fn) => {
        const result = await attachLayer(aws, fn, version.arn);
        update(report.functions.push(result));
        log.info(`${result.function}: ${result.status}${result.problem ? `, ${result.problem.what}` : ''}`);
      }),
    ),
  );
  report.functions.sort((a, b) => (a.function < b.function ? -1 : 1));
  const failed = report.functions.filter(({ status }) => status === 'failed');
  for (const { problem } of failed) if (problem) report.problems.push(problem);
}
