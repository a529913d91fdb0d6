import { Problem } from '../shared/problem.ts';

/** Stands for the region in names that differ by region: parameters, buckets, keys. */
export const REGION_PLACEHOLDER = '{region}';

/** What stands for the placeholders of a parameter's name. */
export interface ParameterPlace {
  layerName: string;
  region: string;
}

const MAX_LEVELS = 15;
/** Characters of a parameter's ARN, its name among them. */
const MAX_ARN = 1011;
/** The longest that an ARN is before the region. */
const LONGEST_PARTITION = 'aws-us-gov';

/**
 * The name of a Parameter Store parameter.
 * Source: API reference of PutParameter, "Naming Constraints", in the stricter reading where it leaves one.
 * @param template may hold `{layer-name}` and `{region}`
 * @throws Problem where AWS would not take the name
 */
export function parameterName(template: string, { layerName, region }: ParameterPlace): string {
  const name = template.replaceAll('{layer-name}', layerName).replaceAll(REGION_PLACEHOLDER, region);
  const fault = faultOf(name, region);
  if (!fault) return name;
  const shown = name === template ? `"${name}"` : `"${template}", here "${name}",`;
  throw new Problem(
    `\`ssm-parameter\` is ${shown} which ${fault}.`,
    'For instance `ssm-parameter: /layers/{layer-name}`; `{layer-name}` and `{region}` stand for themselves.',
  );
}

/** @returns what is wrong with it, as a clause */
function faultOf(name: string, region: string): string | undefined {
  const odd = /[^a-zA-Z0-9_.\-/]/u.exec(name)?.[0];
  const levels = name.replace(/^\//, '').split('/');
  const arn = `arn:${LONGEST_PARTITION}:ssm:${region}:123456789012:parameter/${levels.join('/')}`;
  if (odd !== undefined) return `holds "${odd}"; letters, digits and _ . - / are all it may have`;
  if (!name.startsWith('/') && levels.length > 1) return 'has levels and so must start with a slash';
  if (levels.includes('')) return 'has a level without a name';
  if (levels.length > MAX_LEVELS) return `has ${levels.length} levels; AWS takes ${MAX_LEVELS}`;
  if (/^(aws|ssm)/i.test(levels[0] ?? '')) return 'starts with "aws" or "ssm", which AWS keeps to itself';
  if (arn.length > MAX_ARN)
    return `is ${arn.length - MAX_ARN} characters too long; its ARN may have ${MAX_ARN}`;
  return undefined;
}
