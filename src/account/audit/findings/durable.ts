import { layerNameOf } from '../../../lambda/arn.ts';
import { LATEST_PUBLISHED } from '../../../lambda/qualifiers.ts';
import type { AccountFinding } from './finding.ts';
import { servingVersions } from '../survey.ts';
import type { Survey, SurveyedFunction } from '../survey.ts';

/**
 * Durable functions with layers and without an alias. Their executions are replayed, for up to a year, on what their
 * qualifier leads to: on `$LATEST`, a layer that is changed reaches those under way.
 * Source: Lambda developer guide, "Best practices for Lambda durable functions".
 */
export function durable({ functions, isWanted }: Survey): AccountFinding[] {
  return functions.flatMap((fn) => (fn.durable && hasLayers(fn, isWanted) ? durableFinding(fn) : []));
}

function hasLayers(fn: SurveyedFunction, isWanted: Survey['isWanted']): boolean {
  const unnumbered = servingVersions(fn).filter(
    ({ version, aliases }) => aliases.length === 0 && (version === '$LATEST' || version === LATEST_PUBLISHED),
  );
  return unnumbered.some(({ layers }) => layers.some((arn) => isWanted(layerNameOf(arn))));
}

function durableFinding({ name }: SurveyedFunction): AccountFinding[] {
  return [
    {
      rule: 'audit/durable-without-alias',
      severity: 'warning',
      path: `function/${name}`,
      message: `Function "${name}" is durable, has layers and no alias, so a layer that is changed reaches executions that are under way.`,
      fix: `Publish a version of it and give it an alias, invoke that, and roll layers out with \`alias\`: \`aws lambda create-alias --function-name ${name} --name live --function-version VERSION\`.`,
    },
  ];
}
