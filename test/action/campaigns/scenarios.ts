// What the campaigns run: each action that writes, what it comes to, and what must hold of it whatever happens.
import { expect } from '@jest/globals';
import type { Emulator } from '../../../emulator/index.js';
import { PART_BYTES } from '../../../src/aws/s3/staged-upload.js';
import { LIMITS } from '../../../src/checks/limits.js';
import { randomBytes } from '../../layer/tree.js';
import type { Tree } from '../../layer/tree.js';
import { ACCOUNT, REGION } from '../step.js';
import { inShop } from './in-process.js';
import type { Ended, Shop } from './in-process.js';

export type Call = Emulator['calls'][number];

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const ABROAD = ['us-east-1', 'eu-west-1'];
const [OLD, NEW] = [`${MODELS}:1`, `${MODELS}:2`];
const OTHER = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:other:1`;
const DEVELOPMENT = '222222222222';
const CONSUMER = '333333333333';
const BUCKET = 'staging';
const TREE: Tree = { 'layer/python/models.py': 'NAME = 2\n' };

/** One action and what it comes to. */
export interface Scenario {
  name: string;
  /** Cells of its matrix, so that the campaign makes each once. */
  cells: number;
  tree?: Tree;
  /** Bytes of a zip that is sent in a request; what is larger is staged. */
  mostInRequest?: number;
  seed: (emulator: Emulator) => void;
  run: (shop: Shop, env?: Record<string, string>) => Promise<Ended>;
  /** What is not as planned, in words. */
  amiss: (emulator: Emulator) => string[];
  /** What stayed in a bucket: keys of objects, ids of uploads. */
  left?: (emulator: Emulator) => string[];
}

const home = (emulator: Emulator) => emulator.region(ACCOUNT, REGION);

function seedFunctions(emulator: Emulator, layer: string): void {
  const region = home(emulator);
  region.seedFunction({ name: 'api', layers: [OTHER, layer], versions: 1, aliases: { live: '1' } });
  region.seedFunction({ name: 'worker', layers: [layer, OTHER] });
  region.seedAlarm({ name: 'errors' });
}

function seedOld(emulator: Emulator): void {
  const region = home(emulator);
  region.seedLayer({ name: 'other', files: { a: 'a' } });
  region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  seedFunctions(emulator, OLD);
}

/** Of the first region only. */
const OURS = ['api:live', 'worker']
  .map((name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`)
  .join();
const ROLLOUT = { functions: 'api:live, worker', waves: '1, 100%', alarms: 'errors', 'smoke-test': '{}' };
const DELIVERY = { ...ROLLOUT, 'share-with': CONSUMER, 'ssm-parameter': '/layers/models' };

function amissAfterDelivery(emulator: Emulator): string[] {
  const region = home(emulator);
  const versions = region.layers.get('models')?.versions;
  const shared = (versions?.get(2)?.policy?.statements ?? []).map(({ Sid }) => Sid);
  return [
    ...(versions?.size === 2 ? [] : [`the layer has ${versions?.size} versions`]),
    ...(shared.join() === `publish-layer-${CONSUMER}` ? [] : [`it is shared by ${shared.join()}`]),
    ...(region.parameter('/layers/models')?.value === NEW ? [] : ['the parameter has another value']),
    ...amissInFunctions(emulator, NEW),
  ];
}

function amissInFunctions(emulator: Emulator, layer: string): string[] {
  const region = home(emulator);
  const { version, weights } = region.aliasOf('api', 'live');
  const lists = [region.layersOf('api'), region.layersOf('api', version), region.layersOf('worker')];
  const wanted = [
    [OTHER, layer],
    [OTHER, layer],
    [layer, OTHER],
  ];
  return [
    ...(JSON.stringify(lists) === JSON.stringify(wanted) ? [] : [`functions have ${JSON.stringify(lists)}`]),
    ...(Object.keys(weights).length === 0 ? [] : ['the alias shares its traffic']),
  ];
}

export const SCENARIOS: Scenario[] = [
  {
    name: 'a publish that is shared and rolled out',
    cells: 1152,
    seed: seedOld,
    run: ({ run }, env) =>
      run(
        'publish',
        { 'layer-name': 'models', path: 'layer', 'allowed-account-ids': ACCOUNT, ...DELIVERY },
        env,
      ),
    amiss: amissAfterDelivery,
  },
  {
    name: 'a publish by way of a bucket, in parts',
    cells: 1376,
    tree: { ...TREE, 'layer/model.bin': randomBytes(PART_BYTES + 1) },
    // What is sent in parts is small enough for a request otherwise.
    mostInRequest: PART_BYTES,
    seed: (emulator) => {
      seedOld(emulator);
      home(emulator).seedBucket({ name: BUCKET, versioning: 'Enabled' });
    },
    run: ({ run }, env) =>
      run('publish', { 'layer-name': 'models', path: 'layer', 's3-bucket': BUCKET, ...DELIVERY }, env),
    amiss: amissAfterDelivery,
    left: (emulator) => [
      ...home(emulator)
        .objectsIn(BUCKET)
        .map(({ key }) => key),
      // An upload that has no parts costs nothing; the reply with its id was lost.
      ...home(emulator)
        .uploadsIn(BUCKET)
        .flatMap(({ uploadId, parts }) => (parts > 0 ? [uploadId] : [])),
    ],
  },
  {
    name: 'a promotion from another account, with its role',
    cells: 1248,
    seed: (emulator) => {
      seedOld(emulator);
      const source = emulator.region(DEVELOPMENT, REGION);
      source.seedRole({ name: 'reader', trusts: [ACCOUNT] });
      source.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 2\n' } });
    },
    run: ({ run }, env) =>
      run(
        'promote',
        {
          source: `arn:aws:lambda:${REGION}:${DEVELOPMENT}:layer:models:1`,
          'source-role': `arn:aws:iam::${DEVELOPMENT}:role/reader`,
          ...DELIVERY,
        },
        env,
      ),
    amiss: amissAfterDelivery,
  },
  {
    name: 'a rollback',
    cells: 896,
    seed: (emulator) => {
      const region = home(emulator);
      region.seedLayer({ name: 'other', files: { a: 'a' } });
      for (const name of ['1', '2']) region.seedLayer({ name: 'models', files: { name } });
      seedFunctions(emulator, NEW);
    },
    run: ({ run }, env) => run('rollback', { to: OLD, ...ROLLOUT }, env),
    amiss: (emulator) => amissInFunctions(emulator, OLD),
  },
];

/** A publish to regions besides the first. */
export const REGIONS: Scenario = {
  name: 'a publish to three regions',
  cells: 0,
  seed: (emulator) => {
    seedOld(emulator);
    for (const region of ABROAD) emulator.region(ACCOUNT, region).seedAlarm({ name: 'errors' });
  },
  run: ({ run }, env) =>
    run(
      'publish',
      {
        'layer-name': 'models',
        path: 'layer',
        regions: [REGION, ...ABROAD].join(),
        ...DELIVERY,
        functions: OURS,
      },
      env,
    ),
  amiss: (emulator) => [
    ...amissAfterDelivery(emulator),
    ...ABROAD.flatMap((region) => {
      const { size = 0 } = emulator.region(ACCOUNT, region).layers.get('models')?.versions ?? {};
      return size === 1 ? [] : [`there are ${size} versions in ${region}`];
    }),
  ],
};

/** Opens a shop in which the limits of a scenario hold. */
export async function openShop(
  { tree = TREE, mostInRequest = LIMITS.directZipBytes }: Scenario,
  settings: Parameters<typeof inShop>[0],
  scene: (shop: Shop) => Promise<void>,
): Promise<void> {
  const { directZipBytes } = LIMITS;
  Object.assign(LIMITS, { directZipBytes: mostInRequest });
  try {
    await inShop(settings, tree, scene);
  } finally {
    Object.assign(LIMITS, { directZipBytes });
  }
}

/** The calls that an action makes where nothing happens. */
export async function undisturbed(scenario: Scenario): Promise<Call[]> {
  const { seed, run, amiss } = scenario;
  let calls: Call[] = [];
  await openShop(scenario, {}, async (shop) => {
    seed(shop.emulator);
    const { code, log } = await run(shop);
    expect([code, code === 0 ? '' : log]).toEqual([0, '']);
    expect(amiss(shop.emulator)).toEqual([]);
    calls = [...shop.emulator.calls];
  });
  return calls;
}

/** What a step must have told, whatever happened. */
export function unclearIn({ code, log, outputs, report }: Ended): string[] {
  const isFailed = report.includes('"outcome": "failed"');
  return [
    ...(report === '' || outputs['report'] === undefined ? ['there is no report'] : []),
    ...(isFailed === (code !== 0) ? [] : [`exit code ${code} and a report that says otherwise`]),
    ...(code !== 0 && !/^::error::./m.test(log) ? ['it fails without a word'] : []),
    ...(/does not know|undefined|\[object/.test(log) ? [`it is not clear: ${log}`] : []),
  ];
}

/** Writes that the plan does not have, in words. */
export function notPlanned({ calls, region }: Emulator, plain: readonly Call[]): string[] {
  const planned = new Set(plain.filter(isWrite).map(signatureOf));
  const made = calls.filter((call) => call.applied && isWrite(call));
  const { layersOf } = region(ACCOUNT, REGION);
  return made
    .filter((call) => !planned.has(signatureOf(call)) && !isPuttingBack(call, layersOf))
    .map(signatureOf);
}

function isWrite({ operation }: Call): boolean {
  return !/^(?:Get|List|Describe|Head|AssumeRole|Invoke)/.test(operation);
}

/** What a write does, without what differs from run to run: ids of uploads, versions of objects, revisions. */
function signatureOf({ service, operation, input }: Call): string {
  const changing = /^(?:RevisionId|UploadId|CodeSha256|VersionId|S3ObjectVersion)$/;
  const told = JSON.stringify(input, (key, value: unknown) => (changing.test(key) ? undefined : value));
  return `${service} ${operation} ${told}`;
}

/** A rollout that fails puts functions back to what they had, and makes versions of that; an upload is taken back. */
function isPuttingBack(
  { operation, input }: Call,
  layersOf: (name: string, version?: string) => string[],
): boolean {
  const name = input.FunctionName?.split(':').at(-1) ?? '';
  const known = [OLD, NEW].map((layer) => (name === 'api' ? [OTHER, layer] : [layer, OTHER]).join());
  if (operation === 'PublishVersion' || operation === 'AbortMultipartUpload') return true;
  if (operation === 'UpdateFunctionConfiguration') return known.includes(input.Layers?.join() ?? '');
  return operation === 'UpdateAlias' && known.includes(layersOf(name, input.FunctionVersion).join());
}
