import { parseLayerVersionArn } from '../../lambda/arn.ts';
import type { LayerAudit } from './result.ts';
import type { VersionAudit } from './result.ts';
import type { UseAudit } from './result.ts';
import type { Survey, SurveyedFunction, SurveyedVersion } from './survey.ts';

/**
 * Layers × versions × functions: every version of the layers that are asked for with who has it, those too that are
 * deleted or of other accounts and still attached. By the layer's name, the account's own first; versions newest first.
 */
export function layerTable(survey: Survey): LayerAudit[] {
  const users = usersByArn(survey);
  const own = survey.layers.map(({ name, versions }): LayerAudit => {
    const rows = versions.map((version) => ownVersion(version, users.get(version.arn) ?? []));
    for (const { arn } of versions) users.delete(arn);
    return { name, versions: rows };
  });
  for (const [arn, having] of users) place(survey, own, { arn, having });
  for (const { versions } of own) versions.sort((a, b) => b.version - a.version);
  return own.sort((a, b) => compare(a.account ?? '', b.account ?? '') || compare(a.name, b.name));
}

/** Puts a version that is not in any list of ours to its layer. */
function place(
  survey: Survey,
  layers: LayerAudit[],
  { arn, having }: { arn: string; having: UseAudit[] },
): void {
  const parsed = parseLayerVersionArn(arn);
  if (!parsed) return;
  const { name, version, account } = parsed;
  const foreign = survey.foreign.get(arn);
  const owner = foreign && account;
  let layer = layers.find((one) => one.name === name && one.account === owner);
  if (!layer) {
    layer = { name, ...(owner !== undefined && { account: owner }), versions: [] };
    layers.push(layer);
  }
  const state = foreign ? (foreign.isGranted ? 'there' : 'gone') : 'deleted';
  layer.versions.push({ version, arn, state, functions: having, sharedWith: [] });
}

function ownVersion(
  { version, arn, createdAt, sharing }: SurveyedVersion,
  functions: UseAudit[],
): VersionAudit {
  return {
    version,
    arn,
    state: 'there',
    ...(createdAt && { createdAt: createdAt.toISOString() }),
    functions,
    sharedWith: [...sharing.grantees, ...sharing.unknown.map((id) => `statement ${id}`)],
  };
}

/** Who has which layer version, of the functions that are chosen and the layers that are asked for. */
function usersByArn({ functions, isWanted }: Survey): Map<string, UseAudit[]> {
  const users = new Map<string, UseAudit[]>();
  for (const fn of functions) {
    for (const { version, layers } of fn.versions) {
      for (const arn of layers) {
        if (!isWanted(parseLayerVersionArn(arn)?.name ?? '')) continue;
        const known = users.get(arn) ?? [];
        users.set(arn, known);
        const last = known.at(-1);
        const use = last?.function === fn.name ? last : added(known, fn);
        use.versions.push(version);
        use.aliases = aliasesTo(fn, use.versions);
      }
    }
  }
  return users;
}

function added(uses: UseAudit[], { name }: SurveyedFunction): UseAudit {
  const use = { function: name, versions: [], aliases: [] };
  uses.push(use);
  return use;
}

function aliasesTo({ aliases }: SurveyedFunction, versions: readonly string[]): string[] {
  return aliases
    .filter(({ version, weights }) =>
      [version, ...Object.keys(weights)].some((one) => versions.includes(one)),
    )
    .map(({ name }) => name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
