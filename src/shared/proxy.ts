import { Problem } from './problem.ts';

/** The proxies of the environment, as the agents of Node.js take them (`proxyEnv`). */
export interface ProxySettings {
  http_proxy?: string;
  https_proxy?: string;
  no_proxy?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in capitals or not; small letters come first, as with curl. A proxy may
 * be written without its scheme, and a name in `NO_PROXY` stands for what is below it too, as everybody else reads them:
 * Node.js passes over the one, and takes the other for that host alone.
 * Source: nodejs.org, "Built-in Proxy Support" of the module http (v24); everything.curl.dev, "Proxy environment variables".
 * @returns undefined where there is no proxy
 * @throws Problem for what is no HTTP proxy
 */
export function proxySettings(env: Environment = process.env): ProxySettings | undefined {
  const [http, https] = [proxyIn(env, 'http_proxy'), proxyIn(env, 'https_proxy')];
  if (!http && !https) return undefined;
  const { no_proxy: lower, NO_PROXY: upper } = env;
  const exceptions = exceptionsIn(lower || upper || '');
  return {
    ...(http && { http_proxy: http }),
    ...(https && { https_proxy: https }),
    ...(exceptions && { no_proxy: exceptions }),
  };
}

function proxyIn(env: Environment, lower: 'http_proxy' | 'https_proxy'): string | undefined {
  const name = env[lower] ? lower : lower.toUpperCase();
  const value = env[name]?.trim();
  if (!value) return undefined;
  const url = value.includes('://') ? value : `http://${value}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  // The value is not quoted: there may be a password in it.
  throw new Problem(
    `The environment variable ${name} holds something else than the URL of an HTTP proxy.`,
    `Write it as \`${name}: http://proxy.example.com:3128\`; a SOCKS proxy cannot be used.`,
  );
}

function exceptionsIn(list: string): string {
  const names = list.split(/[,\s]+/).filter(Boolean);
  return names.flatMap((name) => (/^[.*]|^[\d.:[\]-]+$/.test(name) ? [name] : [name, `.${name}`])).join();
}

/**
 * Tells whether the agents of this Node.js can use a proxy.
 * Source: nodejs.org, history of `new Agent([options])` of the module http: `proxyEnv` came with v24.5.0 and v22.21.0.
 */
export function canUseProxy(version = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** What to warn of where a proxy is set that cannot be used; undefined where there is nothing to say. */
export function unusedProxy(env: Environment = process.env, version?: string): string | undefined {
  const name = NAMES.find((one) => env[one]);
  if (!name || canUseProxy(version)) return undefined;
  return `${name} names a proxy, but Node.js ${version ?? process.versions.node} cannot use one, so that AWS is asked directly; Node.js 24.5 and newer can: update the runner, or take AWS out of what needs the proxy.`;
}

/** What to do where AWS is out of reach, if it is asked through a proxy. */
export function proxyFix(env: Environment = process.env): string {
  const name = NAMES.find((one) => env[one]);
  return name && canUseProxy()
    ? `, through the proxy that ${name} names or past it (\`NO_PROXY: amazonaws.com\`)`
    : '';
}
