import { isConfigurationLayer } from '../inspect/configuration/files.ts';
import type { SecretKind } from '../inspect/file-facts.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { byExcludingFiles } from './exclude-pattern.ts';
import { filesWithFacts } from './file-lists.ts';
import type { Finding, Severity } from './finding.ts';
import { jobSecretFindings } from './job-secrets.ts';
import { inWords, quotedList } from '../shared/wording.ts';
import { inSiteFolder } from '../lambda/search-paths.ts';
import type { SECRETS_RULES } from './rules.ts';

type Rule = (typeof SECRETS_RULES)[number];

interface Kind {
  rule: Rule;
  what: string;
  /** Nothing but a credential has this shape; what opens nothing by itself, or goes by names, is likely one. */
  isCertain?: boolean;
}

const KINDS: Readonly<Record<SecretKind, Kind>> = {
  'aws-access-key': { rule: 'secrets/aws-key', what: 'the id of an AWS access key' },
  'aws-key-pair': { rule: 'secrets/aws-key', what: 'an AWS access key', isCertain: true },
  'private-key': { rule: 'secrets/private-key', what: 'a private key', isCertain: true },
  'github-token': { rule: 'secrets/token', what: 'a GitHub token', isCertain: true },
  'npm-token': { rule: 'secrets/token', what: 'an npm token', isCertain: true },
  'pypi-token': { rule: 'secrets/token', what: 'a PyPI token', isCertain: true },
  'slack-token': { rule: 'secrets/token', what: 'a Slack token', isCertain: true },
  'stripe-key': { rule: 'secrets/token', what: 'a Stripe key', isCertain: true },
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
  const sites = sitesOf(layer);
  const suspects = layer.files.filter(
    ({ path, contents }) => (contents?.secrets ?? []).length > 0 || CREDENTIAL_FILES.test(path),
  );
  const found = suspects.flatMap((file) => {
    const { path } = file;
    const inPackage = pathInPackage(path, sites);
    const mayBeSample = isSampleOfUnknownOrigin(path, sites);
    const told = ({ rule, what, isCertain = false }: Kind): Found => {
      const isSample = inPackage !== undefined && (SHIPPED.has(rule) || SAMPLES.test(inPackage));
      return { rule, what, path, isSample, isCertain: isCertain && !(mayBeSample && SHIPPED.has(rule)) };
    };
    const kinds = file.contents?.secrets ?? [];
    if (kinds.length > 0) return kinds.map((kind) => told(KINDS[kind]));
    if (file.type === 'link') return [];
    return [told({ rule: 'secrets/file', what: 'credentials, by its name' })];
  });
  return [
    ...jobSecretFindings(layer),
    ...inConfiguration(layer),
    ...grouped(found, layer).map((group) => finding(layer, group)),
  ];
}

/** Keys that a finding names. */
const MOST_KEYS = 5;

/** The keys of configuration files that hold secrets themselves; the values are told nobody. */
function inConfiguration({ files }: CheckedLayer): Finding[] {
  return filesWithFacts(files).flatMap(({ path, contents }) => {
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
  isCertain: boolean;
}

/** The same thing in several files is told once; what must be seen to is told apart from samples and what is ignored. */
function grouped(found: readonly Found[], { isIgnoredAt }: CheckedLayer): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const one of found) {
    const isIgnored = isIgnoredAt?.(one.rule, one.path) ?? false;
    const key = `${one.what} ${one.isSample} ${one.isCertain} ${isIgnored}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function finding({ isPublic, source, files }: CheckedLayer, group: [Found, ...Found[]]): Finding {
  const [{ rule, what, path, isSample, isCertain }] = group;
  // A layer of nothing but configuration is where a reference would do.
  const isStrict = isPublic || isConfigurationLayer(files);
  const paths = group.map((one) => one.path);
  return {
    rule,
    severity: severityOf({ isStrict, isSample, isCertain }),
    path,
    paths,
    message: `${quotedList(paths)} ${paths.length === 1 ? 'holds' : 'hold'} ${what}, which everybody who may use the layer can read${isSample ? '; it came with an installed package, so it may be a throw-away' : ''}.`,
    fix: `Revoke it if a version with it was ever published, and leave it out${byExcludingFiles(paths, source)}.`,
  };
}

interface Judged extends Pick<Found, 'isSample' | 'isCertain'> {
  isStrict: boolean;
}

function severityOf({ isStrict, isSample, isCertain }: Judged): Severity {
  if (isSample) return isStrict ? 'warning' : 'notice';
  return isStrict || isCertain ? 'error' : 'warning';
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

/** Folders that package managers fill, each with a folder for a package. */
const INSTALLED = [
  /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/(.+)$/,
  /(?:^|\/)gems\/[^/]+-\d[^/]*\/(.+)$/,
  /^(?!python\/).*(?:site|dist)-packages\/(.+)$/,
];

/** What the folders of Python packages tell of those in them. */
interface Sites {
  /** The top folders of distributions, as their RECORD says, e.g. `python/numpy`. */
  installed: ReadonlySet<string>;
  /** Folders in which some RECORD says what is installed. */
  recorded: ReadonlySet<string>;
}

/** Where a file is within the installed package that it came with; undefined for a file of the user's own. */
function pathInPackage(path: string, { installed }: Sites): string | undefined {
  const inFolder = INSTALLED.map((folder) => folder.exec(path)?.[1]).find((rest) => rest !== undefined);
  if (inFolder !== undefined) return inFolder;
  const place = inSiteFolder(path);
  return place && installed.has(`${place.site}/${place.name}`) ? `${place.name}/${place.rest}` : undefined;
}

/** Whether a file looks like a sample, and nothing says whether its package was installed: no RECORD is left. */
function isSampleOfUnknownOrigin(path: string, { recorded }: Sites): boolean {
  const place = inSiteFolder(path);
  return place !== undefined && !recorded.has(place.site) && SAMPLES.test(`${place.name}/${place.rest}`);
}

/**
 * Those left out that were installed from a folder or repository, which is the user's own. Source: PEP 610,
 * direct_url.json.
 */
function sitesOf({ files, evidence = [] }: CheckedLayer): Sites {
  const notes = [...files, ...evidence];
  const own = new Set(notes.flatMap(({ path }) => /^(.+)\/direct_url\.json$/.exec(path)?.[1] ?? []));
  const records = filesWithFacts(files).flatMap(({ path, contents }) => {
    const site = inSiteFolder(path)?.site;
    const tops = contents?.recordTops;
    return site !== undefined && tops
      ? [{ site, tops, isOwn: own.has(path.slice(0, path.lastIndexOf('/'))) }]
      : [];
  });
  return {
    installed: new Set(
      records.flatMap(({ site, tops, isOwn }) => (isOwn ? [] : tops.map((top) => `${site}/${top}`))),
    ),
    recorded: new Set(records.map(({ site }) => site)),
  };
}
