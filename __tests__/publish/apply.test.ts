// A run carries out what it planned, and nothing else, whatever is in the regions.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isolateFailure } from '../../src/publish/for-each-region.ts';
import type { PublishOptions } from '../../src/publish/options.ts';
import { planPublish } from '../../src/publish/plan.ts';
import type { PublishPlan, RegionPlan } from '../../src/publish/plan.ts';
import { describePublish } from '../../src/publish/plan-description.ts';
import { publishToRegions } from '../../src/publish/publish.ts';
import { readRegion } from '../../src/publish/read-region.ts';
import { readRegions } from '../../src/publish/read-regions.ts';
import { openRegions } from '../../src/publish/regions.ts';
import type { PublishResult } from '../../src/publish/result.ts';
import type { PublishRequest } from '../../src/publish/types.ts';
import type { Layer } from '../../src/layer/layer.ts';
import { formatBytes } from '../../src/shared/format.ts';
import { ACCOUNT, atTheEmulator } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { readFolder } from '../layer/read-folder.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { writeTree } from '../layer/tree.ts';
import { selectors, someInputs, writesOf } from '../rollout/planning.ts';
import { granteesNamed, LAYER, statementFor } from './policies.ts';

const REGIONS = ['eu-central-1', 'us-east-1'];
const [FRIEND, STRANGER] = ['210987654321', '333333333333'];
const PARAMETER = '/layers/models';

let layer: Layer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'apply-'));
  const root = temporaryFolder();
  writeTree(root, { 'model.txt': 'a model' });
  layer = await readFolder(root);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is in a region before the run. */
const regionSeeds = fc.record({
  /** Its versions, oldest first; whether each has the content. */
  versions: fc.array(fc.boolean(), { maxLength: 3 }),
  grantees: fc.subarray([FRIEND, STRANGER]),
  /** The version, counted from the newest, that the parameter holds. */
  parameter: fc.option(fc.nat(1)),
  /** The version, counted from the newest, that the function has. */
  has: fc.option(fc.nat(1)),
});
const scenes = fc.record({
  seeds: fc.tuple(regionSeeds, regionSeeds),
  alignVersions: fc.boolean(),
  reuse: fc.constantFrom('latest' as const, 'any' as const),
  wanted: fc.subarray([FRIEND, 'o-aaaaaaaaaa']),
  exact: fc.boolean(),
});
type Scene = typeof scenes extends fc.Arbitrary<infer S> ? S : never;

function seed({ emulator }: Stage, { seeds }: Scene): void {
  for (const [index, { versions, grantees, parameter, has }] of seeds.entries()) {
    const region = emulator.region(ACCOUNT, REGIONS[index] ?? '');
    const mark = `sha256:${layer.contentHash}`;
    const arns = versions.map((isOurs) =>
      region.seedLayer({ name: LAYER, description: isOurs ? mark : 'another' }),
    );
    for (const [version] of arns.entries())
      region.seedPolicy({
        ...{ name: LAYER, version: version + 1 },
        statements: grantees.map((one) => ({ ...statementFor(one), Resource: arns[version] ?? '' })),
      });
    const had = has === null ? undefined : arns.at(-1 - has);
    region.seedFunction({ name: 'api', layers: had ? [had] : [] });
    const value = parameter === null ? undefined : arns.at(-1 - parameter);
    if (value) region.seedParameter({ name: PARAMETER, value });
  }
}

function requestFor({ alignVersions, reuse, wanted, exact }: Scene, dryRun: boolean): PublishRequest {
  const options: PublishOptions = {
    ...someInputs({ functions: selectors('api') }),
    ...{ layerName: LAYER, runtimes: [], architectures: [], reuse, regions: REGIONS, alignVersions },
    ...{ parameter: PARAMETER, allowedAccountIds: [], dryRun },
    sharing: { wanted: granteesNamed(...wanted), previous: false, exact, allowPublic: false },
  };
  let packed = 0;
  const own = mkdtempSync(join(folder, 'run-'));
  const report: PublishResult = { regions: [], plan: [], warnings: [], problems: [] };
  return {
    ...{ options, report, action: 'publish', folder: own, interruption: new AbortController().signal },
    layer: {
      ...{ contentHash: layer.contentHash, unzippedSize: layer.unzippedSize },
      description: `sha256:${layer.contentHash}`,
      pack: () => layer.pack(join(own, `layer-${packed++}.zip`)),
      refuseFindings: () => Promise.resolve(),
    },
  };
}

async function planOf(request: PublishRequest): Promise<PublishPlan> {
  const { options } = request;
  const { regions, close } = await openRegions(request);
  try {
    const read = await readRegions(
      regions,
      (region) => readRegion(region, options, request.layer),
      isolateFailure(request),
    );
    return planPublish(options, read.known);
  } finally {
    close();
  }
}

/** The writes that a plan needs in a region, by their operation. */
function writesPlanned({ version, rollout, grants, parameter }: RegionPlan): Record<string, number> {
  const functions = rollout?.plan.waves.flatMap((wave) => wave.functions) ?? [];
  const isKept = parameter?.from !== undefined && parameter.from === parameter.to;
  return {
    PublishLayerVersion: version.kind === 'publish-version' ? version.count : 0,
    UpdateFunctionConfiguration: functions.filter(({ done }) => !done).length,
    AddLayerVersionPermission: grants?.add.length ?? 0,
    RemoveLayerVersionPermission: grants?.remove.length ?? 0,
    PutParameter: parameter && !isKept ? 1 : 0,
  };
}

function writesMade({ emulator }: Stage, region: string, planned: object): Record<string, number> {
  const writes = writesOf(emulator.calls.filter((call) => call.region === region));
  expect(writes.filter((operation) => !(operation in planned))).toEqual([]);
  return Object.fromEntries(
    Object.keys(planned).map((one) => [one, writes.filter((operation) => operation === one).length]),
  );
}

test('the steps that a run applies are those of its plan, which a dry run prints', async () => {
  const property = fc.asyncProperty(scenes, (scene) =>
    atTheEmulator({}, async (stage) => {
      const { emulator } = stage;
      seed(stage, scene);
      const plan = await planOf(requestFor(scene, true));
      const dry = requestFor(scene, true);
      await publishToRegions(dry);
      expect(writesOf(emulator.calls)).toEqual([]);
      const zip = formatBytes((await dry.layer.pack(0)).size);
      const isPublishing = plan.regions.some(([, { version }]) => version.kind === 'publish-version');
      expect(dry.report.plan).toEqual(
        describePublish(plan, { layerName: LAYER, zip: isPublishing ? zip : '' }),
      );
      emulator.calls.length = 0;
      const run = requestFor(scene, false);
      await publishToRegions(run);
      expect(run.report.problems).toEqual([]);
      for (const [{ aws }, planned] of plan.regions) {
        const writes = writesPlanned(planned);
        expect([aws.region, writesMade(stage, aws.region, writes)]).toEqual([aws.region, writes]);
      }
      emulator.calls.length = 0;
      await publishToRegions(requestFor(scene, false));
      expect(writesOf(emulator.calls)).toEqual([]);
    }),
  );
  await fc.assert(property, { numRuns: 12 });
}, 120_000);
