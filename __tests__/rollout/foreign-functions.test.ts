import { describe, expect, test } from '@jest/globals';
import { refuseOtherRegions } from '../../src/rollout/foreign-functions.ts';
import { selectors } from './planning.ts';

const arn = (region: string) => `arn:aws:lambda:${region}:123456789012:function:api`;
const refused = (functions: string[], regions: string[]) =>
  refuseOtherRegions(selectors(...functions), regions, (region) => `Add ${region}.`);

describe('a function that is named by an ARN', () => {
  test('is refused where the layer does not go to its region, with all regions and the fix', () => {
    const functions = ['worker', arn('eu-west-1'), arn('us-east-1')];
    expect(() => refused(functions, ['eu-west-1', 'eu-central-1'])).toThrow(
      `\`functions\` holds "${arn('us-east-1')}", but the layer goes to eu-west-1, eu-central-1, and a function takes layers of its own region only. Add us-east-1.`,
    );
  });

  test('passes in any of the regions, as names without a region and patterns do', () => {
    expect(() => refused([arn('us-east-1'), 'worker', 'api-*'], ['eu-west-1', 'us-east-1'])).not.toThrow();
  });
});
