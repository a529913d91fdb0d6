import type { ArnTables, RegionReport } from '../publish/result.ts';

/** Names, regions and ARNs have nothing in them that any of the forms would have to escape. */
export function arnTables(layerName: string, regions: readonly RegionReport[]): ArnTables {
  const arns = regions.flatMap(({ region, version }) => (version ? [{ region, arn: version.arn }] : []));
  if (arns.length === 0) return { markdown: '', json: '{}', terraform: '', cdk: '' };
  const name = layerName.replace(/[^a-zA-Z0-9]+/g, '_').replace(/^(?=\d)/, '_');
  const pairs = (separator: string, indent: string, end: string) =>
    arns.map(({ region, arn }) => `${indent}"${region}"${separator}"${arn}"${end}`);
  return {
    markdown: [
      '| Region | ARN |',
      '|---|---|',
      ...arns.map(({ region, arn }) => `| ${region} | \`${arn}\` |`),
    ].join('\n'),
    json: JSON.stringify(Object.fromEntries(arns.map(({ region, arn }) => [region, arn])), null, 2),
    terraform: ['locals {', `  ${name}_layer_arns = {`, ...pairs(' = ', '    ', ''), '  }', '}'].join('\n'),
    cdk: [
      `export const ${name}LayerArns: Record<string, string> = {`,
      ...arns.map(({ region, arn }) => `  '${region}': '${arn}',`),
      '};',
    ].join('\n'),
  };
}
