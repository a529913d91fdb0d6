// Sixty secrets that open nothing, to be planted wherever a job has secrets, and looked for wherever it tells something.
import { awsKeyId, checkedToken, privateKey, randomText } from '../inspect/credential-maker.ts';

/** A secret, and where it may be found by whoever tells things. */
export interface Planted {
  what: string;
  value: string;
  /** The variable of the environment that holds it. */
  variable?: string;
  /** Known by its shape, so that it may stand anywhere. */
  hasShape: boolean;
}

const WITH_SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WITH_QUOTES = `${WITH_SYMBOLS}"\\&%=?~ `;
const seeds = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => 97 * (from + index));
const shaped = (what: string, values: string[]): Planted[] =>
  values.map((value) => ({ what, value, hasShape: true }));
const inVariable = (variable: string, value: string): Planted => ({
  ...{ what: variable, variable, value, hasShape: false },
});

/** What AWS, GitHub and the scanner of layers know by sight. */
const BY_SHAPE: Planted[] = [
  ...seeds(1, 4).flatMap((seed) =>
    shaped('an AWS key', [awsKeyId('AK' + 'IA', seed), awsKeyId('AS' + 'IA', seed)]),
  ),
  ...seeds(20, 3).flatMap((seed) =>
    shaped('a GitHub token', [
      ...['p', 'o', 'u', 's'].map((kind) => checkedToken(`gh${kind}_`, 36, seed)),
      checkedToken('gh' + 'r_', 76, seed),
      `github_pat_${randomText(22, undefined, seed)}_${randomText(59, undefined, seed + 1)}`,
    ]),
  ),
];

/** What the scanner of layers knows by sight, and nobody has to say. */
const IN_FILES: Planted[] = [
  ...seeds(40, 2).flatMap((seed) => [
    ...shaped('an npm token', [checkedToken('np' + 'm_', 36, seed)]),
    ...shaped('a PyPI token', [`pypi-AgEIcHlwaS5vcmc${randomText(150, undefined, seed)}`]),
    ...shaped('a Slack token', [`xoxb-123456789012-1234567890123-${randomText(24, undefined, seed)}`]),
    ...shaped('a Stripe key', [`sk_live_${randomText(24, undefined, seed)}`]),
    ...shaped('a Google key', [`AIzaSy${randomText(33, undefined, seed)}`]),
    ...shaped('a private key', [privateKey()]),
  ]),
];

/** What only the environment knows. */
const IN_VARIABLES: Planted[] = [
  inVariable('AWS_SECRET_ACCESS_KEY', randomText(40, WITH_SYMBOLS, 7)),
  inVariable('AWS_SESSION_TOKEN', `${randomText(350, WITH_SYMBOLS, 8)}==`),
  inVariable(
    'ACTIONS_RUNTIME_TOKEN',
    `eyJ${randomText(60)}.eyJ${randomText(200, undefined, 3)}.${randomText(80)}`,
  ),
  inVariable(
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    `eyJ${randomText(60)}.eyJ${randomText(200, undefined, 4)}.${randomText(80)}`,
  ),
  inVariable('DEPLOY_PRIVATE_KEY', privateKey()),
  ...seeds(60, 9).map((seed, index) =>
    inVariable(`DB_${index}_PASSWORD`, randomText(16 + index * 3, WITH_QUOTES, seed).replaceAll(' ', '_')),
  ),
  ...seeds(80, 8).map((seed, index) =>
    inVariable(`SERVICE_${index}_API_KEY`, randomText(32, WITH_SYMBOLS, seed)),
  ),
  ...['GH_PAT', 'DB_PASS', 'GCP_CREDENTIALS', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'MYSQL_PWD', 'PGPASSWORD'].map(
    (name, index) => inVariable(name, randomText(15, undefined, 7000 + 97 * index)),
  ),
];

export const PLANTED: Planted[] = [...BY_SHAPE, ...IN_FILES, ...IN_VARIABLES];

/** Those that may be quoted by whoever sees a request: they are hidden wherever they turn up. */
export const QUOTABLE: Planted[] = [...BY_SHAPE, ...IN_VARIABLES];

/** How a secret may be written. */
export const ENCODINGS: Record<string, (value: string) => string> = {
  plain: (value) => value,
  base64: (value) => Buffer.from(value).toString('base64'),
  'URL-encoded': (value) => encodeURIComponent(value),
  'JSON-escaped': (value) => JSON.stringify(value).slice(1, -1),
};

/** The environment of a job that has them. */
export const VARIABLES: Record<string, string> = Object.fromEntries(
  PLANTED.flatMap(({ variable, value }) => (variable ? [[variable, value] as const] : [])),
);

/** What of a secret must not be seen: any stretch that is long enough to tell which one it is. */
export function leaksIn(text: string, planted: readonly Planted[] = PLANTED): string[] {
  return planted.flatMap(({ what, value }) =>
    Object.entries(ENCODINGS).flatMap(([encoding, encode]) => {
      const written = encode(value);
      const middle = written.slice(Math.floor(written.length / 4), Math.floor(written.length / 4) + 14);
      return text.includes(written) || text.includes(middle) ? [`${what}, ${encoding}`] : [];
    }),
  );
}
