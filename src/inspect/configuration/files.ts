export type ConfigurationFormat = 'JSON' | 'YAML' | 'properties';

const FORMATS: Readonly<Record<string, ConfigurationFormat>> = {
  json: 'JSON',
  yaml: 'YAML',
  yml: 'YAML',
  properties: 'properties',
};

/** Text that may be beside configuration files, by its extension. */
const TEXTS = new Set(
  'adoc cer cfg conf crt csv env gitignore gitkeep html ini md pem pub rst text tmpl toml tsv txt xml'.split(
    ' ',
  ),
);

/** The same where a name has no extension. */
const TEXT_NAME = /^(?:LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|README|VERSION|\.env)$/i;

/** What of packages and tools is no configuration of the layer's user. */
const PACKAGED = /(?:^|\/)(?:\.[^/]+|node_modules|[^/]+\.(?:dist|egg)-info)\//;

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The format of a configuration file, by its name. */
export function formatOf(path: string): ConfigurationFormat | undefined {
  return Object.hasOwn(FORMATS, extensionOf(path)) ? FORMATS[extensionOf(path)] : undefined;
}

/**
 * Whether a layer is there to configure functions: it holds files of JSON, YAML or properties, and else nothing but
 * text, no code and no package.
 * @param files of the layer, links as well
 */
export function isConfigurationLayer(files: readonly { path: string }[]): boolean {
  return (
    files.some(({ path }) => formatOf(path)) &&
    files.every(({ path }) => !PACKAGED.test(path) && (formatOf(path) !== undefined || isText(path)))
  );
}

function isText(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return TEXTS.has(extensionOf(path)) || TEXT_NAME.test(name) || /^\.env(?:\.\w+)*$/.test(name);
}
