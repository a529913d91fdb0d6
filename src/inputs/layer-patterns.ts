import { parseLayerVersionArn } from '../lambda/arn.ts';
import { LIMITS } from '../lambda/limits.ts';
import { Problem } from '../shared/problem.ts';

const NAME = new RegExp(`^[a-zA-Z0-9-_*?]{1,${LIMITS.layerNameCharacters}}$`);
const LAYER_ARN = /^arn:aws[a-z-]*:lambda:[a-z0-9-*?]+:\d{12}:layer:[a-zA-Z0-9-_*?]{1,140}$/;

/**
 * Holds what is to mean layers against the forms that do: a name of the own account, or a layer's ARN without a version;
 * both may have `*` for any characters and `?` for one.
 * @param input its name
 * @throws Problem for any other item
 */
export function checkedLayerPatterns(input: string, items: readonly string[]): string[] {
  for (const item of items) {
    if (NAME.test(item) || LAYER_ARN.test(item)) continue;
    const layerArn = parseLayerVersionArn(item)?.layerArn;
    throw new Problem(
      `\`${input}\` holds "${item}", which is ${layerArn === undefined ? "neither a layer's name nor its ARN" : 'the ARN of one version'}.`,
      layerArn === undefined
        ? `Give a layer of the own account by its name, and another by its ARN: \`${input}: config-*, arn:aws:lambda:*:123456789012:layer:NAME\`.`
        : `Leave the version out: \`${input}: ${layerArn}\`.`,
    );
  }
  return [...items];
}
