// What an audit must find in an account of which it is known what refers to what.
import type { TrueAccount, TrueFunction, TrueLayer, TrueVersion } from '../random-account.ts';

/** Every version that is there or that somebody has, on a line for each function that has it, or for nobody. */
export function usesIn({ layers, functions }: TrueAccount): string[] {
  const own = layers.flatMap(({ versions }) => versions.filter(({ isDeleted }) => !isDeleted));
  const attached = functions.flatMap(versionsOf).flatMap(([, arns]) => arns);
  const arns = new Set([...own.map(({ arn }) => arn), ...attached]);
  return [...arns]
    .flatMap((arn) =>
      useLines(
        arn,
        functions.flatMap((one) => useOf(one, arn)),
      ),
    )
    .sort();
}

type Use = [name: string, versions: string[], aliases: string[]];

/** A version and who has it, as lines to compare. */
export function useLines(arn: string, uses: readonly Use[]): string[] {
  if (uses.length === 0) return [`${arn} nobody`];
  return uses.map(([name, versions, aliases]) =>
    [arn, name, ...[...versions].sort(), 'by', ...[...aliases].sort()].join(' '),
  );
}

function useOf(one: TrueFunction, arn: string): Use[] {
  const having = versionsOf(one).flatMap(([version, layers]) => (layers.includes(arn) ? [version] : []));
  if (having.length === 0) return [];
  const aliases = Object.entries(one.aliases).flatMap(([name, { version, weights = {} }]) =>
    [version, ...Object.keys(weights)].some((routed) => having.includes(routed)) ? [name] : [],
  );
  return [[one.name, having, aliases]];
}

function versionsOf({ layers, published }: TrueFunction): [version: string, layers: string[]][] {
  return [
    ['$LATEST', layers],
    ...published.map((of, index) => [String(index + 1), of] as [string, string[]]),
  ];
}

/** Every finding as its rule, its severity, and what it is about. */
export function findingsIn(account: TrueAccount): string[] {
  const { layers, functions } = account;
  return [
    ...layers.flatMap(ofLayer),
    ...layers.flatMap((layer) => layer.versions.flatMap((version) => ofVersion(layer, version, account))),
    ...functions.flatMap(ofForeign),
    ...functions
      .filter((one) => one.layers.length === 5)
      .map((one) => `audit/five-layers notice function/${one.name}`),
  ].sort();
}

function ofLayer({ name, versions }: TrueLayer): string[] {
  const there = versions.filter(({ isDeleted }) => !isDeleted);
  const may = (grantee: (one: string) => boolean) =>
    there.flatMap(({ sharedWith }) => sharedWith).filter(grantee);
  const organizations = new Set(may((one) => one.startsWith('o-')));
  const isUsed = there.some((one) => one.latest.length + one.published.length + one.sharedWith.length > 0);
  return [
    ...(may((one) => one === 'public').length > 0 ? [`audit/public-grant warning layer/${name}`] : []),
    ...[...organizations].map(() => `audit/organization-grant notice layer/${name}`),
    ...(may((one) => one === 'odd').length > 0 ? [`audit/odd-grant notice layer/${name}`] : []),
    ...(there.length > 0 && !isUsed ? [`audit/unused notice layer/${name}`] : []),
  ];
}

function ofVersion({ versions }: TrueLayer, one: TrueVersion, { functions }: TrueAccount): string[] {
  const isBehind = versions.some((other) => !other.isDeleted && other.version > one.version);
  return functions.flatMap((fn) => {
    const use = useOf(fn, one.arn)[0];
    if (!use) return [];
    const [name, having, aliases] = use;
    if (one.isDeleted) {
      return [`audit/deleted ${having.includes('$LATEST') ? 'error' : 'notice'} function/${name}`];
    }
    const isLive = having.includes('$LATEST') || aliases.length > 0;
    return isLive && isBehind ? [`audit/behind warning function/${name}`] : [];
  });
}

/** The account that owns it is not there. */
function ofForeign({ name, published }: TrueFunction): string[] {
  const hasOne = published.some((layers) => layers.some((arn) => arn.includes(':999999999999:')));
  return hasOne ? [`audit/foreign-gone notice function/${name}`] : [];
}
