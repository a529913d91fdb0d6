/** The operations that an audit may call: none of them changes anything. */
export const READS = new Set([
  ...['ListFunctions', 'ListLayers', 'ListLayerVersions', 'ListAliases', 'GetAccountSettings'],
  ...['GetLayerVersionPolicy', 'GetLayerVersionByArn', 'GetFunction', 'GetObject', 'GetResources'],
  'LookupEvents',
]);
