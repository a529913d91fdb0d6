// What the campaigns run: scenes of the actions, and what each comes to.
import { createHash } from 'node:crypto';
import type { Emulator } from '../../../emulator/index.js';
import { dateOf, realClock } from '../../../src/shared/clock.ts';
import { PART_BYTES } from '../../../src/aws/s3/staged-upload.ts';
import { contentHash } from '../../../src/layer/content-hash.ts';
import { versionDescription } from '../../../src/layer/content-mark.ts';
import { LISTED_FROM } from '../../../src/rollout/estimate.ts';
import { seedChanged } from '../../rollout/performance/stage.ts';
import { randomBytes } from '../../layer/tree.ts';
import type { Tree } from '../../layer/tree.ts';
import { ACCOUNT, REGION } from '../step.ts';
import type { ActionName, Ended, Shop } from './in-process.ts';

const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;
const ABROAD = ['us-east-1', 'eu-west-1'];
export const [OLD, NEW] = [`${MODELS}:1`, `${MODELS}:2`];
export const LEGACY = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:legacy:1`;
export const OTHER = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:other:1`;
const DEVELOPMENT = '222222222222';
const [CONSUMER, STRANGER] = ['333333333333', '444444444444'];
const BUCKET = 'staging';
const GROUP = { application: 'shop', name: 'live' };
const FILE = 'NAME = 2\n';
export const TREE: Tree = { 'layer/python/models.py': FILE };

/** One action and what it comes to. */
export interface Scenario {
  name: string;
  action: ActionName;
  /** Cells of its matrix, so that the campaign makes each once. */
  cells: number;
  tree?: Tree;
  /** Bytes of a zip that is sent in a request; what is larger is staged. */
  mostInRequest?: number;
  seed: (emulator: Emulator) => void;
  run: (shop: Shop, env?: Record<string, string>) => Promise<Ended>;
  /** What is not as planned, in words. */
  amiss: (emulator: Emulator) => string[];
  /** What is not as it was before a rollout that says that it was rolled back. */
  notPutBack?: (emulator: Emulator) => string[];
  /** Where it is to fail and to roll back what it changed: ends the cause, so that the next run completes it. */
  calm?: (emulator: Emulator) => void;
  /** What a step that ended well did not tell. */
  untold?: (ended: Ended, isDisturbed: boolean) => string[];
  /** What stayed in a bucket: keys of objects, ids of uploads. */
  left?: (emulator: Emulator) => string[];
}

const home = (emulator: Emulator) => emulator.region(ACCOUNT, REGION);

function seedFunctions(emulator: Emulator, layer: string): void {
  const region = home(emulator);
  region.seedFunction({ name: 'api', layers: listOf('api', layer), versions: 1, aliases: { live: '1' } });
  region.seedFunction({ name: 'worker', layers: listOf('worker', layer) });
  region.seedAlarm({ name: 'errors' });
}

/** The list of a function's layers: each has ours in another place. */
export function listOf(name: string, layer: string): string[] {
  return name === 'api' ? [OTHER, layer] : [layer, OTHER];
}

function seedLayers(emulator: Emulator): void {
  const region = home(emulator);
  region.seedLayer({ name: 'other', files: { a: 'a' } });
  region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
}

function seedOld(emulator: Emulator): void {
  seedLayers(emulator);
  seedFunctions(emulator, OLD);
}

/** Functions that all have an alias; one is found by its tag, one by its name. */
function seedAliased(emulator: Emulator): void {
  const region = home(emulator);
  seedLayers(emulator);
  for (const name of ['api', 'worker']) {
    const tags = name === 'worker' ? { team: 'shop' } : {};
    const serving = { versions: 1, aliases: { live: '1' } };
    region.seedFunction({ name, layers: listOf(name, OLD), ...serving, tags });
  }
  region.seedFunction({ name: 'other', layers: [OTHER] });
  region.seedAlarm({ name: 'errors' });
}

/** The version that the tree would become, published by a run that got no further. */
function seedPublished(emulator: Emulator): void {
  const sha256 = createHash('sha256').update(FILE).digest('hex');
  const entry = { path: 'python/models.py', type: 'file' as const, executable: false, size: FILE.length };
  const hash = contentHash([{ ...entry, sha256, crc: 0 }], { runtimes: [], architectures: [] });
  const description = versionDescription('', hash);
  home(emulator).seedLayer({ name: 'models', files: { [entry.path]: FILE }, description });
}

/** Somebody has it who is not to have it. */
function seedStranger(emulator: Emulator): void {
  const Principal = { AWS: `arn:aws:iam::${STRANGER}:root` };
  const grant = { Effect: 'Allow' as const, Principal, Action: 'lambda:GetLayerVersion', Resource: NEW };
  const statements = [{ Sid: 'by-hand', ...grant }];
  home(emulator).seedPolicy({ name: 'models', version: 2, statements });
}

/** Lambda itself may read what is in the bucket, which it does for as long as it refers to it. */
function seedReadableBucket(emulator: Emulator): void {
  const Statement = [
    {
      ...{ Effect: 'Allow' as const, Principal: { Service: 'lambda.amazonaws.com' } },
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `arn:aws:s3:::${BUCKET}/*`,
    },
  ];
  home(emulator).seedBucket({ name: BUCKET, versioning: 'Enabled', policy: { Statement } });
}

const disarm = new WeakMap<Emulator, () => void>();

/** The alarm rings as soon as somebody looks at a deployment. */
function seedAlarmThatRings(emulator: Emulator): void {
  const stop = emulator.onCall(({ operation, phase }) => {
    if (operation === 'GetDeployment' && phase === 'after')
      home(emulator).setAlarm('errors', 'ALARM', 'Too many');
  });
  disarm.set(emulator, stop);
}

function calmAlarm(emulator: Emulator): void {
  disarm.get(emulator)?.();
  home(emulator).setAlarm('errors', 'OK');
}

/** Of the first region only. */
const OURS = ['api:live', 'worker']
  .map((name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`)
  .join();
const ROLLOUT = { functions: 'api:live, worker', waves: '1, 100%', alarms: 'errors', 'smoke-test': '{}' };
const DELIVERY = { ...ROLLOUT, 'share-with': CONSUMER, 'ssm-parameter': '/layers/models' };
const FOUND = { functions: 'tag:team=shop, ap*', alias: 'live' };
const CODE_DEPLOY = {
  'codedeploy-application': GROUP.application,
  'codedeploy-deployment-group': GROUP.name,
};

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
  const { functions } = home(emulator);
  return servedBy(emulator).flatMap((name) => {
    // AWS publishes no second version of what the last one has, so that more are ours for nothing.
    const { size } = functions.get(name)?.versions ?? new Map();
    const wanted = isServing(emulator, name) ? 2 : 0;
    return [
      ...amissInFunction(emulator, name, layer),
      ...(size === wanted ? [] : [`${name} has ${size} versions`]),
    ];
  });
}

/** Whatever versions were published of them, which AWS keeps. */
function notOn(layer: string): (emulator: Emulator) => string[] {
  return (emulator) =>
    servedBy(emulator).flatMap((name) => [
      ...amissInFunction(emulator, name, layer),
      ...(isServing(emulator, name) && home(emulator).aliasOf(name, 'live').version !== '1'
        ? [`the alias of ${name} does not serve the version it served`]
        : []),
    ]);
}

/** The functions that have the layer. */
const servedBy = (emulator: Emulator) =>
  ['api', 'worker'].filter((name) => home(emulator).functions.has(name));

const isServing = (emulator: Emulator, name: string) =>
  home(emulator).functions.get(name)?.aliases.has('live') === true;

function amissInFunction(emulator: Emulator, name: string, layer: string): string[] {
  const region = home(emulator);
  const alias = isServing(emulator, name) ? region.aliasOf(name, 'live') : undefined;
  const lists = [region.layersOf(name), ...(alias ? [region.layersOf(name, alias.version)] : [])];
  const wanted = listOf(name, layer).join();
  return [
    ...(lists.every((list) => list.join() === wanted) ? [] : [`${name} has ${JSON.stringify(lists)}`]),
    ...(Object.keys(alias?.weights ?? {}).length === 0 ? [] : [`the alias of ${name} shares its traffic`]),
  ];
}

const PUBLISHED = { 'layer-name': 'models', path: 'layer' };

export const SCENARIOS: Scenario[] = [
  {
    name: 'a publish that is shared and rolled out',
    action: 'publish',
    cells: 1280,
    seed: seedOld,
    run: ({ run }, env) => run('publish', { ...PUBLISHED, 'allowed-account-ids': ACCOUNT, ...DELIVERY }, env),
    amiss: amissAfterDelivery,
    notPutBack: notOn(OLD),
  },
  {
    name: 'a publish by way of a bucket, in parts',
    action: 'publish',
    cells: 1536,
    tree: { ...TREE, 'layer/model.bin': randomBytes(PART_BYTES + 1) },
    // What is sent in parts is small enough for a request otherwise.
    mostInRequest: PART_BYTES,
    seed: (emulator) => {
      seedOld(emulator);
      home(emulator).seedBucket({ name: BUCKET, versioning: 'Enabled' });
    },
    run: ({ run }, env) => run('publish', { ...PUBLISHED, 's3-bucket': BUCKET, ...DELIVERY }, env),
    amiss: amissAfterDelivery,
    notPutBack: notOn(OLD),
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
    action: 'promote',
    cells: 1312,
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
    notPutBack: notOn(OLD),
  },
  {
    name: 'a rollback',
    action: 'rollback',
    cells: 928,
    seed: (emulator) => {
      const region = home(emulator);
      region.seedLayer({ name: 'other', files: { a: 'a' } });
      for (const name of ['1', '2']) region.seedLayer({ name: 'models', files: { name } });
      seedFunctions(emulator, NEW);
    },
    run: ({ run }, env) => run('rollback', { to: OLD, ...ROLLOUT }, env),
    amiss: (emulator) => amissInFunctions(emulator, OLD),
    notPutBack: notOn(NEW),
  },
  {
    name: 'an attachment of the version that a parameter names',
    action: 'attach',
    cells: 992,
    seed: (emulator) => {
      const region = home(emulator);
      region.seedLayer({ name: 'other', files: { a: 'a' } });
      for (const name of ['1', '2']) region.seedLayer({ name: 'models', files: { name } });
      region.seedParameter({ name: '/layers/models', value: NEW });
      seedFunctions(emulator, OLD);
    },
    run: ({ run }, env) => run('attach', { layer: 'ssm:/layers/models', ...ROLLOUT }, env),
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(OLD),
  },
  {
    name: 'a layer that takes the place of another one',
    action: 'attach',
    cells: 1312,
    seed: (emulator) => {
      const region = home(emulator);
      for (const name of ['other', 'legacy']) region.seedLayer({ name, files: { a: name } });
      for (const name of ['1', '2']) region.seedLayer({ name: 'models', files: { name } });
      seedFunctions(emulator, LEGACY);
    },
    run: ({ run }, env) => run('attach', { layer: 'models:latest', replaces: 'leg*', ...ROLLOUT }, env),
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(LEGACY),
  },
  {
    name: 'a fleet found by tag and name, shared with exactly whom it is to be',
    action: 'publish',
    cells: 1472,
    seed: (emulator) => {
      seedAliased(emulator);
      seedPublished(emulator);
      seedStranger(emulator);
    },
    run: ({ run }, env) =>
      run('publish', { ...PUBLISHED, ...DELIVERY, ...FOUND, 'share-exact': 'true' }, env),
    amiss: amissAfterDelivery,
    notPutBack: notOn(OLD),
  },
  {
    name: 'a canary of a layer that Lambda reads from a bucket',
    action: 'publish',
    cells: 2240,
    seed: (emulator) => {
      seedAliased(emulator);
      seedReadableBucket(emulator);
    },
    run: ({ run }, env) =>
      run(
        'publish',
        {
          ...{ ...PUBLISHED, 's3-bucket': BUCKET, 's3-object-storage-mode': 'reference' },
          ...{ ...DELIVERY, functions: 'api:live, worker:live' },
          ...{ 'canary-percent': '10', 'canary-minutes': '1' },
        },
        env,
      ),
    amiss: (emulator) => [
      ...amissAfterDelivery(emulator),
      ...(home(emulator).objectsIn(BUCKET).length === 1
        ? []
        : ['the bucket has more, or less, than the object']),
    ],
    notPutBack: notOn(OLD),
    left: (emulator) =>
      home(emulator)
        .uploadsIn(BUCKET)
        .map(({ uploadId }) => uploadId),
  },
  {
    name: 'a rollout by CodeDeploy',
    action: 'publish',
    cells: 1600,
    seed: (emulator) => {
      seedAliased(emulator);
      home(emulator).seedDeploymentGroup({ ...GROUP, millis: 15_000 });
    },
    run: ({ run }, env) =>
      run('publish', { ...PUBLISHED, ...DELIVERY, ...CODE_DEPLOY, functions: 'api:live, worker:live' }, env),
    amiss: amissAfterDelivery,
    notPutBack: notOn(OLD),
  },
  {
    name: 'a publish to three regions',
    action: 'publish',
    cells: 1984,
    seed: (emulator) => {
      seedOld(emulator);
      for (const region of ABROAD) emulator.region(ACCOUNT, region).seedAlarm({ name: 'errors' });
    },
    run: ({ run }, env) =>
      run(
        'publish',
        {
          ...PUBLISHED,
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
    notPutBack: notOn(OLD),
  },
];

/** A package, for who looks what is inside. */
const PACKAGED: Tree = {
  ...TREE,
  'layer/python/requests-2.32.3.dist-info/METADATA':
    'Metadata-Version: 2.1\nName: requests\nVersion: 2.32.3\n\n',
};

/** What CloudWatch knows of the functions, in the half hour to come too. */
function seedTraffic(emulator: Emulator): void {
  const usual = { invocations: 300, cold: 60, init: 400, duration: 100 };
  const now = dateOf(realClock).getTime();
  for (const name of ['api', 'worker'])
    seedChanged(home(emulator), now, {
      ...{ name, before: usual, after: usual, seed: name.length },
      ...{ minutesAgo: -8, took: 9, lasts: 20 },
    });
}

/** Four versions, of which functions have the second. */
function seedUsed(emulator: Emulator): void {
  seedLayers(emulator);
  for (const name of ['2', '3', '4']) home(emulator).seedLayer({ name: 'models', files: { name } });
  seedFunctions(emulator, NEW);
}

function amissAfterPrune(emulator: Emulator): string[] {
  const left = [...(home(emulator).layers.get('models')?.versions.keys() ?? [])].sort((a, b) => a - b);
  return left.join() === '2,4' ? [] : [`versions ${left.join()} are left`];
}

/** What a function of a capacity provider runs without a qualifier. */
function amissPublished(emulator: Emulator, layer: string): string[] {
  const list = home(emulator).layersOf('worker', '$LATEST.PUBLISHED');
  return list.join() === listOf('worker', layer).join() ? [] : [`${list.join()} is published`];
}

/** So many that the rollout reads them back by their list. */
const LISTED = Array.from({ length: LISTED_FROM }, (_, index) => `fleet-${index}`);

/** Scenes that end otherwise: in a failure that is wanted, or well whatever AWS answers. */
const OTHERS: Scenario[] = [
  {
    name: 'a layer whose packages are looked at, and functions that are watched afterwards',
    action: 'publish',
    cells: 1056,
    tree: PACKAGED,
    seed: (emulator) => {
      seedOld(emulator);
      seedTraffic(emulator);
    },
    run: ({ run }, env) =>
      run(
        'publish',
        { ...PUBLISHED, functions: 'api:live, worker', vulnerabilities: 'true', 'watch-minutes': '30' },
        env,
      ),
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(OLD),
  },
  {
    name: 'a fleet that is read back by its list, nearly all of which has the version',
    action: 'publish',
    cells: 2400,
    seed: (emulator) => {
      seedOld(emulator);
      seedPublished(emulator);
      for (const name of LISTED) home(emulator).seedFunction({ name, layers: [NEW] });
    },
    run: ({ run }, env) =>
      run('publish', { ...PUBLISHED, functions: 'api:live, worker, fleet-*', 'max-functions': '60' }, env),
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(OLD),
  },
  {
    name: 'a function of a capacity provider, which is published to $LATEST.PUBLISHED',
    action: 'publish',
    cells: 608,
    seed: (emulator) => {
      seedLayers(emulator);
      home(emulator).seedFunction({
        name: 'worker',
        capacityProvider: 'pool',
        layers: listOf('worker', OLD),
      });
    },
    run: ({ run }, env) => run('publish', { ...PUBLISHED, functions: 'worker', 'smoke-test': '{}' }, env),
    amiss: (emulator) => [...amissInFunctions(emulator, NEW), ...amissPublished(emulator, NEW)],
    notPutBack: (emulator) => [...notOn(OLD)(emulator), ...amissPublished(emulator, OLD)],
  },
  {
    name: 'a durable function, which is tested by $LATEST',
    action: 'publish',
    cells: 480,
    seed: (emulator) => {
      seedLayers(emulator);
      home(emulator).seedFunction({ name: 'worker', durable: {}, layers: listOf('worker', OLD) });
    },
    run: ({ run }, env) => run('publish', { ...PUBLISHED, functions: 'worker', 'smoke-test': '{}' }, env),
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(OLD),
  },
  {
    name: 'a prune',
    action: 'prune',
    cells: 480,
    seed: seedUsed,
    run: ({ run }, env) => run('prune', { 'layer-names': 'mod*', keep: '1', 'dry-run': 'false' }, env),
    amiss: amissAfterPrune,
  },
  {
    name: 'an audit, with who worked on layers',
    action: 'audit',
    cells: 736,
    seed: seedUsed,
    run: ({ run }, env) => run('audit', { since: '1d', 'fail-on': 'never' }, env),
    amiss: () => [],
    untold: ({ outputs }) => {
      const rules = (JSON.parse(outputs['findings'] ?? '[]') as { rule: string }[]).map(({ rule }) => rule);
      return rules.join() === 'audit/behind,audit/behind' ? [] : [`it finds ${rules.join()}`];
    },
  },
  {
    name: 'a deployment that is stopped, as an alarm rings',
    action: 'publish',
    cells: 1120,
    seed: (emulator) => {
      seedAliased(emulator);
      home(emulator).seedDeploymentGroup({
        ...GROUP,
        millis: 60_000,
        stopMillis: 5000,
        rollbackMillis: 5000,
      });
      seedAlarmThatRings(emulator);
    },
    run: ({ run }, env) =>
      run('publish', { ...PUBLISHED, ...ROLLOUT, ...CODE_DEPLOY, functions: 'api:live, worker:live' }, env),
    calm: calmAlarm,
    amiss: (emulator) => amissInFunctions(emulator, NEW),
    notPutBack: notOn(OLD),
  },
  {
    name: 'a version that is there and becomes public',
    action: 'publish',
    cells: 256,
    seed: (emulator) => {
      seedLayers(emulator);
      seedPublished(emulator);
    },
    run: ({ run }, env) =>
      run(
        'publish',
        { ...PUBLISHED, 'share-with': 'public', 'allow-public': 'true' },
        { DB_PASS: 'k7Rq2xZ9', ...env },
      ),
    amiss: (emulator) => {
      const statements = home(emulator).layers.get('models')?.versions.get(2)?.policy?.statements ?? [];
      const isPublic = statements.some(({ Principal }) => Principal === '*');
      const fetched = emulator.callsOf('GetObject').length;
      return [
        ...(isPublic ? [] : [`version 2 is not public: ${JSON.stringify(statements)}`]),
        ...(fetched > 0 ? [] : ['it was not looked into']),
      ];
    },
  },
  {
    name: 'a check that compares with the newest version',
    action: 'check',
    cells: 96,
    seed: (emulator) => {
      seedLayers(emulator);
      seedPublished(emulator);
    },
    run: ({ run }, env) => run('check', { ...PUBLISHED, 'compare-with': 'latest', comment: 'false' }, env),
    amiss: () => [],
    untold: ({ outputs, log, report }, isDisturbed) => {
      const { comparison } = JSON.parse(report) as { comparison?: { identical: boolean } };
      const answer = outputs['would-publish'] ?? '';
      if (answer === 'false' && comparison?.identical) return [];
      const isTold = isDisturbed && ['false', 'unknown'].includes(answer) && !comparison;
      return isTold && /^::warning::./m.test(log) ? [] : [`it says ${answer}, ${JSON.stringify(comparison)}`];
    },
  },
];

/** What every fault is tried with. */
export const MATRIX: Scenario[] = [...SCENARIOS, ...OTHERS];
