import { isConfigurationLayer } from '../contents/configuration/files.js';
import type { SecretKind } from '../contents/contents.js';
import type { CheckedLayer } from './checked-layer.js';
import { byExcludingFiles } from './exclude-pattern.js';
import type { Finding, Severity } from './finding.js';
import { jobSecretFindings } from './job-secrets.js';
import { inWords, named } from './naming.js';
import { inSiteFolder } from './search-paths.js';
import type { SECRETS_RULES } from './rules.js';

type Rule = keyof typeof SECRETS_RULES;

const KINDS: Readonly<Record<SecretKind, { rule: Rule; what: string }>> = {
  'aws-access-key': { rule: 'secrets/aws-key', what: 'an AWS access key' },
  'private-key': { rule: 'secrets/private-key', what: 'a private key' },
  'github-token': { rule: 'secrets/token', what: 'a GitHub token' },
  'npm-token': { rule: 'secrets/token', what: 'an npm token' },
  'pypi-token': { rule: 'secrets/token', what: 'a PyPI token' },
  'slack-token': { rule: 'secrets/token', what: 'a Slack token' },
  'stripe-key': { rule: 'secrets/token', what: 'a Stripe key' },
  'google-api-key': { rule: 'secrets/token', what: 'a Google API key' },
  'stored-login': { rule: 'secrets/login', what: 'a stored login' },
  'environment-secret': { rule: 'secrets/environment', what: 'a secret of an environment' },
};

/** Names that tools give to files with credentials. */
const CREDENTIAL_FILES = new RegExp(
  [
    String.raw`(?:^|/)\.aws/credentials$`,
    String.raw`(?:^|/)\.docker/config\.json$`,
    String.raw`(?:^|/)\.kube/config$`,
    String.raw`(?:^|/)\.ssh/[^/]+_key$`,
    String.raw`(?:^|/)id_(?:rsa|dsa|ecdsa|ed25519)$`,
    String.raw`(?:^|/)\.(?:netrc|pypirc|git-credentials|pgpass|htpasswd)$`,
    String.raw`(?:^|/)_netrc$`,
    String.raw`\.(?:p12|pfx|jks|kdbx|keystore)$`,
    String.raw`\.tfstate(?:\.backup)?$`,
  ].join('|'),
);

/** Credentials in a layer, by what is in the files, else by their names. The values are told nobody. */
export function secrets(layer: CheckedLayer): Finding[] {
  const installed = installedSites(layer);
  const found = layer.files.flatMap((file) => {
    const { path } = file;
    const inPackage = pathInPackage(path, installed);
    const told = ({ rule, what }: Pick<Found, 'rule' | 'what'>): Found => {
      const isSample = inPackage !== undefined && (SHIPPED.has(rule) || SAMPLES.test(inPackage));
      return { rule, what, path, isSample };
    };
    const kinds = file.contents?.secrets ?? [];
    if (kinds.length > 0) return kinds.map((kind) => told(KINDS[kind]));
    if (file.type === 'link' || !CREDENTIAL_FILES.test(path)) return [];
    return [told({ rule: 'secrets/file', what: 'credentials, by its name' })];
  });
  return [
    ...jobSecretFindings(layer),
    ...inConfiguration(layer),
    ...grouped(found).map((group) => finding(layer, group)),
  ];
}

/** Keys that a finding names. */
const MOST_KEYS = 5;

/** The keys of configuration files that hold secrets themselves; the values are told nobody. */
function inConfiguration({ files }: CheckedLayer): Finding[] {
  return files.flatMap(({ path, contents }) => {
    const keys = contents?.configuration?.secrets ?? [];
    if (keys.length === 0) return [];
    const shown = keys.slice(0, MOST_KEYS).map(({ key, line }) => `"${key}" (line ${line})`);
    const more = keys.length > MOST_KEYS ? [`${keys.length - MOST_KEYS} more`] : [];
    return [
      {
        rule: 'secrets/configuration' satisfies Rule,
        severity: 'error',
        path,
        message: `"${path}" holds in plain text what ${inWords([...shown, ...more])} ${keys.length === 1 ? 'says is a secret' : 'say are secrets'}; everybody who may use the layer can read it, in every version that there ever was.`,
        fix: 'Keep it in AWS Secrets Manager or SSM Parameter Store and put the reference here instead (`arn:aws:secretsmanager:…`, `{{resolve:secretsmanager:…}}`, or the path of the parameter), which the function resolves at its start; and revoke the value if a version with it was ever published.',
      },
    ];
  });
}

interface Found {
  rule: Rule;
  what: string;
  path: string;
  isSample: boolean;
}

/** The same thing in several files is told once; what must be seen to is told apart from samples. */
function grouped(found: readonly Found[]): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const key = `${one.what} ${one.isSample}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function finding({ isPublic, source, files }: CheckedLayer, group: [Found, ...Found[]]): Finding {
  const [{ rule, what, path, isSample }] = group;
  const paths = group.map((one) => one.path);
  return {
    rule,
    severity: severityOf(isPublic || isConfigurationLayer(files), isSample),
    path,
    message: `${named(paths)} ${paths.length === 1 ? 'holds' : 'hold'} ${what}, which everybody who may use the layer can read${isSample ? '; it came with an installed package, so it may be a throw-away' : ''}.`,
    fix: `Revoke it if a version with it was ever published, and leave it out${byExcludingFiles(paths, source)}.`,
  };
}

/** @param isStrict the layer is public, or there for nothing but configuration, where a reference would do */
function severityOf(isStrict: boolean, isSample: boolean): Severity {
  if (isSample) return isStrict ? 'warning' : 'notice';
  return isStrict ? 'error' : 'warning';
}

const SAMPLES =
  /(?:^|\/)(?:tests?|__tests__|selftest|testing|testdata|test_data|specs?|fixtures?|examples?|samples?|demos?|docs?)\//i;

/**
 * What published packages are known to ship: keys for their own tests in plain code (ssh2, pycryptodome), settings of
 * their author. A key of AWS or a token of GitHub, in contrast, is somebody's wherever it is.
 */
const SHIPPED: ReadonlySet<Rule> = new Set([
  'secrets/private-key',
  'secrets/login',
  'secrets/environment',
  'secrets/file',
]);

/** Where a file is within the installed package that it came with; undefined for a file of the user's own. */
function pathInPackage(path: string, installed: ReadonlySet<string>): string | undefined {
  const inModules = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/(.+)$/.exec(path)?.[1];
  if (inModules !== undefined) return inModules;
  const place = inSiteFolder(path);
  return place && installed.has(`${place.site}/${place.name}`) ? `${place.name}/${place.rest}` : undefined;
}

/**
 * The top folders of Python distributions, as their RECORD says, e.g. `python/numpy`; those left out that were
 * installed from a folder or repository, which is the user's own. Source: PEP 610, direct_url.json.
 */
function installedSites({ files, evidence = [] }: CheckedLayer): Set<string> {
  const notes = [...files, ...evidence];
  const own = new Set(notes.flatMap(({ path }) => /^(.+)\/direct_url\.json$/.exec(path)?.[1] ?? []));
  return new Set(
    files.flatMap(({ path, contents }) => {
      const site = inSiteFolder(path)?.site;
      if (site === undefined || own.has(path.slice(0, path.lastIndexOf('/')))) return [];
      return (contents?.recordTops ?? []).map((top) => `${site}/${top}`);
    }),
  );
}
