// Accounts with layers and functions as they grow over years, and the truth about them: which version is referred to by
// what. The truth comes from how the account was made, and is not read back from the emulator.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteLayerVersionCommand } from '@aws-sdk/client-lambda';
import type { Emulator } from '../../emulator/index.js';
import { keepRecord } from '../../src/rollout/record.ts';
import { lambdaAt } from '../emulator/clients.ts';
import type { Dice } from '../rollout/campaigns/dice.ts';
import { OURS } from '../rollout/made-by.ts';

type Region = ReturnType<Emulator['region']>;
type Statement = Parameters<Region['seedPolicy']>[0]['statements'][number];

/** A layer version, and all that refers to it. */
export interface TrueVersion {
  layer: string;
  version: number;
  arn: string;
  createdAt: Date;
  /** Bytes of its zip. */
  codeSize: number;
  /** Somebody deleted it, while functions may still have it. */
  isDeleted: boolean;
  /** Functions whose `$LATEST` has it. */
  latest: string[];
  /** Published versions that have it, e.g. `api:3`. */
  published: string[];
  /** Aliases that send traffic to one of those, e.g. `api:live`; `weighted` where it is the second one. */
  aliases: { alias: string; weighted: boolean }[];
  /** Others who may use it: account ids, organisation ids, `public`, or the id of a statement of any other form. */
  sharedWith: string[];
  /** Files of records that name it, below the workspace. */
  records: string[];
  /** The parameter that names it. */
  parameter: string | undefined;
}

/** A layer, its versions from 1 on. */
export interface TrueLayer {
  name: string;
  versions: TrueVersion[];
}

/** A function as it was made. */
export interface TrueFunction {
  name: string;
  /** Layers of `$LATEST`. */
  layers: string[];
  /** Layers of the published versions, from 1 on. */
  published: string[][];
  aliases: Record<string, { version: string; weights?: Record<string, number> }>;
}

export interface TrueAccount {
  layers: TrueLayer[];
  functions: TrueFunction[];
}

export interface RandomAccountOptions {
  emulator: Emulator;
  account: string;
  region: string;
  /** Records go into its folder `records`. */
  workspace: string;
  /** Milliseconds since the epoch; the versions are older. */
  now: number;
}

const LAYERS = ['models', 'models-old', 'team-auth', 'team-db', 'telemetry', 'fonts'];
const FOREIGN = ['210987654321', '444444444444', 'o-a1b2c3d4e5', 'public', 'odd'];
const DAY = 24 * 3_600_000;

/** How a version may come to be referred to. */
const WAYS = ['latest', 'published', 'alias', 'weighted', 'shared', 'own', 'record', 'parameter'] as const;

/** Makes an account at random, in a region that has none of it yet. */
export async function seedRandomAccount(dice: Dice, options: RandomAccountOptions): Promise<TrueAccount> {
  const region = options.emulator.region(options.account, options.region);
  const names = dice.shuffled(LAYERS).slice(0, dice.whole(1, LAYERS.length));
  const layers = names.map((name) => seedLayer(dice, { ...options, access: region, name }));
  const functions = Array.from({ length: dice.whole(0, 14) }, (_, index) => draft(dice, index));
  const versions = layers.flatMap((layer) => layer.versions);
  for (const version of versions) {
    const ways = dice.chance(0.45) ? [] : dice.shuffled([...WAYS]).slice(0, dice.chance(0.7) ? 1 : 2);
    for (const way of ways) refer(dice, { way, version, functions, access: region, options });
  }
  for (const { name, layers: own, published, aliases } of functions) {
    const seeds = published.map((one) => ({ layers: one }));
    region.seedFunction({ name, layers: own, published: seeds, aliases });
  }
  await deleteSome(dice, versions, options);
  return { layers, functions };
}

function seedLayer(
  dice: Dice,
  { access, name, now }: RandomAccountOptions & { access: Region; name: string },
): TrueLayer {
  const count = dice.whole(1, 18);
  // A higher number is a later publish.
  const ages = Array.from({ length: count }, () => dice.whole(1, 160)).sort((a, b) => b - a);
  const versions = ages.map((age, index): TrueVersion => {
    const createdAt = new Date(now - age * DAY - 3_600_000 + index);
    const codeSize = dice.whole(300, 5_000_000);
    const arn = access.seedLayer({ name, unzippedSize: codeSize * 2, codeSize, createdAt });
    const nothing = { latest: [], published: [], aliases: [], sharedWith: [], records: [] };
    const about = { layer: name, version: index + 1, arn, createdAt, codeSize, isDeleted: false };
    return { ...about, ...nothing, parameter: undefined };
  });
  return { name, versions };
}

function draft(dice: Dice, index: number): TrueFunction {
  const foreign = 'arn:aws:lambda:eu-central-1:999999999999:layer:models:3';
  const published = Array.from({ length: dice.whole(0, 5) }, () => (dice.chance(0.2) ? [foreign] : []));
  return { name: `function-${index}`, layers: [], published, aliases: {} };
}

interface Reference {
  way: (typeof WAYS)[number];
  version: TrueVersion;
  functions: readonly TrueFunction[];
  access: Region;
  options: RandomAccountOptions;
}

/** Makes something refer to a version, where the account has something that can. */
function refer(dice: Dice, { way, version, functions, access, options }: Reference): void {
  switch (way) {
    case 'latest': {
      const free = functions.filter(({ layers }) => hasRoom(layers, version));
      if (free.length === 0) return;
      const fn = dice.pick(free);
      fn.layers.push(version.arn);
      version.latest.push(fn.name);
      return;
    }
    case 'published':
    case 'alias':
    case 'weighted':
      return publish(dice, { way, version, functions });
    case 'shared':
    case 'own':
      return share(dice, { way, version, access, account: options.account });
    case 'record':
      return record(dice, version, options);
    case 'parameter': {
      // A parameter names one version of the layer: the last one that is put there.
      const name = `/layers/${version.layer}`;
      if (access.parameter(name)) return;
      access.seedParameter({ name, value: version.arn });
      version.parameter = name;
    }
  }
}

/** A function takes five layers at most, and one version of each. */
function hasRoom(layers: readonly string[], { arn }: TrueVersion): boolean {
  const layerArn = arn.slice(0, arn.lastIndexOf(':') + 1);
  return layers.length < 5 && !layers.some((one) => one.startsWith(layerArn));
}

function publish(dice: Dice, { way, version, functions }: Omit<Reference, 'access' | 'options'>): void {
  const places = functions.flatMap((fn) =>
    fn.published.flatMap((layers, index) => (hasRoom(layers, version) ? [{ fn, layers, index }] : [])),
  );
  const fit = places.filter(({ fn }) => way !== 'weighted' || fn.published.length > 1);
  if (fit.length === 0) return;
  const { fn, layers, index } = dice.pick(fit);
  const number = String(index + 1);
  layers.push(version.arn);
  version.published.push(`${fn.name}:${number}`);
  if (way === 'published') return;
  const alias = `${way}-${number}`;
  const others = fn.published.map((_, other) => String(other + 1)).filter((other) => other !== number);
  fn.aliases[alias] ??=
    way === 'alias' ? { version: number } : { version: dice.pick(others), weights: { [number]: 0.1 } };
  version.aliases.push({ alias: `${fn.name}:${alias}`, weighted: way === 'weighted' });
}

/** A grant to the own account shares it with nobody. */
function share(dice: Dice, of: { way: string; version: TrueVersion; access: Region; account: string }): void {
  const { way, version, access, account } = of;
  if (version.sharedWith.length > 0) return;
  const grantees = way === 'own' ? [account] : dice.shuffled(FOREIGN).slice(0, dice.whole(1, 2));
  const statements = grantees.map((grantee, index) => statementFor(grantee, version.arn, index));
  access.seedPolicy({ name: version.layer, version: version.version, statements });
  version.sharedWith = grantees.filter((one) => one !== account);
}

function statementFor(grantee: string, Resource: string, index: number): Statement {
  const statement = {
    Sid: `grant-${index}`,
    Effect: 'Allow' as const,
    Action: 'lambda:GetLayerVersion',
    Resource,
  };
  if (grantee === 'public') return { ...statement, Principal: '*' };
  // Nobody describes it, and it may let somebody in.
  if (grantee === 'odd') {
    const Condition = { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy-*' } };
    return { ...statement, Sid: 'odd', Principal: '*', Condition };
  }
  if (grantee.startsWith('o-')) {
    return { ...statement, Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': grantee } } };
  }
  return { ...statement, Principal: { AWS: `arn:aws:iam::${grantee}:root` } };
}

/** A rollout from, or to, the version. */
function record(
  dice: Dice,
  version: TrueVersion,
  { workspace, region, account }: RandomAccountOptions,
): void {
  const file = join('records', `${version.layer}-${version.version}-${version.records.length}.jsonl`);
  mkdirSync(join(workspace, 'records'), { recursive: true });
  const [before, after] = dice.chance(0.5) ? [[version.arn], []] : [[], [version.arn]];
  const fn = `arn:aws:lambda:${region}:${account}:function:somebody`;
  const header = { action: 'publish', region, madeBy: OURS } as const;
  const recorder = keepRecord(join(workspace, file), { ...header, layerName: version.layer });
  recorder.intend({ what: 'layers', function: fn, before, after })('made');
  version.records.push(file);
}

/** Somebody deleted a few by hand. */
async function deleteSome(
  dice: Dice,
  versions: readonly TrueVersion[],
  { emulator, account, region }: RandomAccountOptions,
): Promise<void> {
  const client = lambdaAt(emulator.url, account, region);
  for (const version of versions) {
    if (!dice.chance(0.08)) continue;
    const name = { LayerName: version.layer, VersionNumber: version.version };
    await client.send(new DeleteLayerVersionCommand(name));
    version.isDeleted = true;
  }
  client.destroy();
}
