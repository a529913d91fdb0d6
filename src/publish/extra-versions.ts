import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { ExtraVersion, RegionReport } from './result.ts';

/** The command of the AWS CLI that deletes a layer version. */
export function deleteCommand({
  layerName,
  version,
  region,
}: {
  layerName: string;
  version: number;
  region: string;
}): string {
  return `aws lambda delete-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
}

/** The extra versions of all regions, as jobs at the same time or a lost reply made them. */
export function extraVersions(regions: readonly Pick<RegionReport, 'region' | 'version'>[]): ExtraVersion[] {
  return regions.flatMap(({ region, version }) => {
    if (!version) return [];
    const layerName = parseLayerVersionArn(version.arn)?.name ?? '';
    return version.extra.map((number) => ({
      region,
      version: number,
      arn: `${version.layerArn}:${number}`,
      command: deleteCommand({ layerName, version: number, region }),
    }));
  });
}
