import { resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of uv's settings says where packages come from, and how; none of them can make it run code. */
const OF_UV =
  /^UV_(?:INDEX(?:_.*)?|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|CACHE_DIR|EXCLUDE_NEWER|HTTP_\w+|CONCURRENT_\w+|NATIVE_TLS|SYSTEM_CERTS|INSECURE_HOST|LINK_MODE|OFFLINE|REQUEST_TIMEOUT)$/;

/**
 * The variables that tell uv where packages come from. Those of pip, which most workflows have, are handed on under
 * uv's names; where both are there, uv's own count. Source: "Environment variables" of uv's and of pip's documentation.
 */
export function uvEnvironment(environment: Environment): Record<string, string> {
  const own = Object.entries(environment).filter(
    (entry): entry is [string, string] => OF_UV.test(entry[0]) && Boolean(entry[1]),
  );
  const links = environment['UV_FIND_LINKS'];
  return {
    ...ofPip(environment),
    ...Object.fromEntries(own),
    ...(links && { UV_FIND_LINKS: links.split(',').map(place).join(',') }),
    ...extraIndexes(environment),
  };
}

function ofPip(environment: Environment): Record<string, string> {
  const { PIP_INDEX_URL, PIP_FIND_LINKS, PIP_CERT, PIP_CLIENT_CERT, PIP_TRUSTED_HOST } = environment;
  const hasDefault = environment['UV_DEFAULT_INDEX'] || environment['UV_INDEX_URL'];
  return {
    ...(PIP_INDEX_URL && !hasDefault && { UV_DEFAULT_INDEX: PIP_INDEX_URL }),
    ...(PIP_FIND_LINKS && { UV_FIND_LINKS: words(PIP_FIND_LINKS).map(place).join(',') }),
    ...(PIP_CERT && !environment['SSL_CERT_FILE'] && { SSL_CERT_FILE: PIP_CERT }),
    ...(PIP_CLIENT_CERT && { SSL_CLIENT_CERT: PIP_CLIENT_CERT }),
    ...(PIP_TRUSTED_HOST && { UV_INSECURE_HOST: words(PIP_TRUSTED_HOST).join(' ') }),
  };
}

function extraIndexes({ UV_INDEX, PIP_EXTRA_INDEX_URL }: Environment): Record<string, string> {
  const all = [...words(UV_INDEX ?? ''), ...words(PIP_EXTRA_INDEX_URL ?? '')];
  return all.length > 0 ? { UV_INDEX: all.join(' ') } : {};
}

/** The variables by which pip finds uv itself, whose digest is known. */
export function pipEnvironment(environment: Environment): Record<string, string> {
  const names = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_CERT',
    'PIP_CLIENT_CERT',
    'PIP_TRUSTED_HOST',
  ];
  const own = [...names, 'PIP_PROXY', 'PIP_CACHE_DIR', 'PIP_DEFAULT_TIMEOUT', 'PIP_RETRIES'].flatMap(
    (name) => {
      const value = environment[name];
      return value ? [[name, value] as const] : [];
    },
  );
  const index = environment['UV_DEFAULT_INDEX'] || environment['UV_INDEX_URL'];
  const url = index?.replace(/^[\w.-]+=/, '');
  return { ...(url && { PIP_INDEX_URL: url }), ...Object.fromEntries(own) };
}

/** Addresses of the indexes, the extra ones first, as uv asks them. */
export function indexUrls(environment: Environment): string[] {
  const {
    UV_INDEX = '',
    UV_EXTRA_INDEX_URL = '',
    UV_DEFAULT_INDEX,
    UV_INDEX_URL,
  } = uvEnvironment(environment);
  const extra = [...words(UV_INDEX), ...words(UV_EXTRA_INDEX_URL)];
  const urls = [...extra, UV_DEFAULT_INDEX || UV_INDEX_URL || 'https://pypi.org/simple'];
  return urls.map((url) => url.replace(/^[\w.-]+=/, ''));
}

/**
 * What is secret of the variables and of the indexes of a manifest: the passwords, and user names that are tokens, in
 * addresses and beside them.
 * @param texts addresses, or texts with some, in which variables are not replaced
 */
export function indexSecrets(environment: Environment, texts: readonly string[] = []): string[] {
  const values = [
    ...Object.values({ ...uvEnvironment(environment), ...pipEnvironment(environment) }),
    ...texts.map((text) => withVariables(text, environment)),
  ];
  const inUrls = values.flatMap((value) =>
    [...value.matchAll(/:\/\/([^\s/"]+)@/g)].flatMap(([, login = '']) => secretsOf(login)),
  );
  const named = Object.entries(environment).flatMap(([name, value]) =>
    /^UV_INDEX_.+_PASSWORD$/.test(name) && value ? [value] : [],
  );
  return [...new Set([...inUrls, ...named])];
}

/** Addresses of a manifest may have variables in them, as `${INDEX_TOKEN}`. */
export function withVariables(url: string, environment: Environment): string {
  return url.replace(/\$\{([A-Z0-9_]+)\}/g, (_, name: string) => variableValue(name, environment));
}

/** Poetry has credentials in variables as they are, and in an address they are encoded. */
export function variableValue(name: string, environment: Environment): string {
  const value = environment[name] ?? '';
  return name.startsWith(OF_POETRY) ? encodeURIComponent(value) : value;
}

const OF_POETRY = 'POETRY_HTTP_BASIC_';

/**
 * The address of a source of Poetry, with the variables that have its credentials.
 * Source: Poetry, "Configuring credentials"; `Config.get` of Poetry 2.1, which writes `-` and `.` of the name as `_`.
 * @param name of the source
 */
export function withPoetryLogin(url: string, name: string, environment: Environment): string {
  const prefix = `${OF_POETRY}${name.toUpperCase().replace(/[-.]/g, '_')}`;
  const [user, password] = [`${prefix}_USERNAME`, `${prefix}_PASSWORD`];
  if (!environment[user] || /^https?:\/\/[^/]*@/i.test(url)) return url;
  const login = environment[password] ? `\${${user}}:\${${password}}` : `\${${user}}`;
  return url.replace(/^(https?:\/\/)/i, (scheme) => `${scheme}${login}@`);
}

/** `user:password`; a name alone, or with an empty password, is a token. */
function secretsOf(login: string): string[] {
  const [, name = '', password = ''] = /^([^:]*):?(.*)$/s.exec(login) ?? [];
  const secret = password || name;
  return secret === '' ? [] : [secret, decoded(secret)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** uv runs in another folder than the step. */
function place(link: string): string {
  return /^[a-z][a-z+]+:/i.test(link) ? link : resolve(link);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
