import { parseLayerVersionArn } from '../../../lambda/arn.ts';
import { quotedList } from '../../../shared/wording.ts';
import { grouped } from '../../../shared/grouped.ts';
import type { AccountFinding } from './finding.ts';
import { servingVersions } from '../survey.ts';
import type { Survey } from '../survey.ts';

interface Use {
  environment: string;
  layerArn: string;
  layer: string;
  version: number;
  function: string;
}

/**
 * Layers that functions of one environment have in different versions, by what serves their callers; `$LATEST` of a
 * function with aliases may well be ahead of them.
 */
export function mixedVersions(survey: Survey): AccountFinding[] {
  const groups = grouped(usesIn(survey), ({ environment, layerArn }) =>
    JSON.stringify([environment, layerArn]),
  );
  return [...groups.values()].flatMap((uses) => {
    const [first] = uses;
    const versions = [...grouped(uses, ({ version }) => version)].sort(([a], [b]) => b - a);
    if (!first || versions.length < 2) return [];
    const parts = versions.map(([version, having]) => {
      const names = [...new Set(having.map((one) => one.function))];
      return `version ${version} in ${quotedList(names)}`;
    });
    return [
      {
        rule: 'audit/mixed-versions' as const,
        severity: 'warning' as const,
        path: `layer/${first.layer}`,
        message: `In the environment "${first.environment}", layer "${first.layer}" is used in ${versions.length} versions: ${parts.join('; ')}.`,
        fix: `Bring them to one version: \`functions: tag:…\` with the tag of the environment takes a rollout to exactly these functions.`,
      },
    ];
  });
}

function usesIn({ functions, isWanted }: Survey): Use[] {
  return functions.flatMap((fn) => {
    const { environment } = fn;
    if (environment === undefined) return [];
    return servingVersions(fn).flatMap(({ layers }) =>
      layers.flatMap((arn) => {
        const parsed = parseLayerVersionArn(arn);
        if (!parsed || !isWanted(parsed.name)) return [];
        const { layerArn, name: layer, version } = parsed;
        return [{ environment, layerArn, layer, version, function: fn.name }];
      }),
    );
  });
}
