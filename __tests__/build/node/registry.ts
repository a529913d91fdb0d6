import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import { tarball } from './tarball.ts';

/** A package that a registry on this machine has. */
export interface Published {
  name: string;
  version: string;
  /** Further fields of package.json. */
  fields?: Readonly<Record<string, unknown>>;
  files?: Readonly<Record<string, string | Buffer>>;
}

export interface Answer {
  status?: number;
  /** Only so many bytes of the body, whatever content-length says. */
  cutAt?: number;
  body?: Buffer;
}

/** A registry of npm on this machine. */
export interface Registry {
  /** E.g. `http://127.0.0.1:4873/`. */
  url: string;
  /** `sha512-…` of a package's archive. */
  integrityOf(name: string): string;
  versionOf(name: string): Published;
  addressOf(name: string): string;
  /** Paths that were asked for. */
  requests: string[];
  /** What it says instead for a path that holds a text. */
  answers: Map<string, Answer>;
  /** The token without which it answers 401. */
  token?: string;
}

const servers: Server[] = [];

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Starts a registry with packages; it ends with the tests of the file. */
export async function startRegistry(packages: readonly Published[]): Promise<Registry> {
  const archives = new Map(packages.map((one) => [pathOf(one), archiveOf(one)]));
  const registry: Registry = {
    url: '',
    requests: [],
    answers: new Map(),
    integrityOf: (name) => digestOf(archives.get(pathOf(registry.versionOf(name))) ?? Buffer.alloc(0)),
    versionOf: (name) => {
      const found = packages.find((one) => one.name === name || `${one.name}@${one.version}` === name);
      if (!found) throw new RangeError(`the registry has no ${name}`);
      return found;
    },
    addressOf: (name) => registry.url + pathOf(registry.versionOf(name)).slice(1),
  };
  const server = createServer((request, response) =>
    answer(registry, { packages, archives }, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  servers.push(server);
  return registry;
}

function pathOf({ name, version }: Published): string {
  return `/${name}/-/${name.split('/').at(-1) ?? ''}-${version}.tgz`;
}

function archiveOf({ name, version, fields, files }: Published): Buffer {
  const about = JSON.stringify({ name, version, ...fields });
  return tarball({
    'package.json': about,
    'index.js': `module.exports = ${JSON.stringify(name)};\n`,
    ...files,
  });
}

export function digestOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

interface Content {
  packages: readonly Published[];
  archives: ReadonlyMap<string, Buffer>;
}

function answer(
  registry: Registry,
  content: Content,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodeURIComponent(request.url ?? '');
  registry.requests.push(path);
  const other = [...registry.answers].find(([part]) => path.includes(part))?.[1] ?? {};
  if (registry.token !== undefined && request.headers.authorization !== `Bearer ${registry.token}`)
    return end(response, 401, Buffer.from('{"error":"authentication required"}'));
  const body = other.body ?? content.archives.get(path) ?? packumentOf(registry, content, path.slice(1));
  const status = other.status ?? (body ? 200 : 404);
  if (other.cutAt !== undefined && body) {
    response.writeHead(status, { 'content-length': body.length });
    response.write(body.subarray(0, other.cutAt), () => response.destroy());
    return;
  }
  end(response, status, status === 200 && body ? body : Buffer.from('{"error":"not found"}'));
}

function end(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'content-length': body.length });
  response.end(body);
}

function packumentOf(registry: Registry, { packages }: Content, name: string): Buffer | undefined {
  const versions = packages.filter((one) => one.name === name);
  const last = versions.at(-1);
  if (!last) return undefined;
  const described = versions.map((one) => [
    one.version,
    {
      ...{ name, version: one.version, ...one.fields },
      dist: {
        tarball: registry.addressOf(`${name}@${one.version}`),
        integrity: registry.integrityOf(`${name}@${one.version}`),
      },
    },
  ]);
  const packument = {
    name,
    'dist-tags': { latest: last.version },
    versions: Object.fromEntries(described) as unknown,
  };
  return Buffer.from(JSON.stringify(packument));
}
