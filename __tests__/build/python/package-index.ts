import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from './wheel-maker.ts';
import type { IndexFile } from './wheel-maker.ts';

export interface IndexOptions {
  /** `user:password` that every request has to bring. */
  login?: string;
  /** No digest is in the answers, as on some private indexes. */
  withoutHashes?: boolean;
  /** Gives another answer to a request; asked for each, with the number of those before it for the same path. */
  fault?: (path: string, before: number) => Fault | undefined;
}

/** A status instead of the answer, or the answer's body cut short or with other bytes. */
export type Fault = number | 'truncated' | 'altered';

export interface PackageIndex {
  /** Of the Simple API, without credentials. */
  url: string;
  /** The same with `login`. */
  urlWithLogin: string;
  /** The address of a file. */
  fileUrl(file: IndexFile): string;
  /** Paths in the order of the requests. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * A package index on this machine, with the Simple API in its JSON form.
 * Source: Python packaging specifications, "Simple repository API".
 * @param packages files by the normalised name of their package
 */
export async function startIndex(
  packages: Readonly<Record<string, readonly IndexFile[]>>,
  options: IndexOptions = {},
): Promise<PackageIndex> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const before = requests.filter((earlier) => earlier === path).length;
    requests.push(path);
    answer({ path, request, response, packages, options, fault: options.fault?.(path, before) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/simple/`,
    urlWithLogin: `http://${options.login ?? ''}@${host}/simple/`,
    fileUrl: ({ fileName }) => `http://${host}/files/${fileName}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Asked {
  path: string;
  request: IncomingMessage;
  response: ServerResponse;
  packages: Readonly<Record<string, readonly IndexFile[]>>;
  options: IndexOptions;
  fault: Fault | undefined;
}

function answer({ path, request, response, packages, options, fault }: Asked): void {
  const { login } = options;
  const expected = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
  if (expected !== undefined && request.headers.authorization !== expected)
    return end(response, 401, { 'www-authenticate': 'Basic realm="index"' });
  if (typeof fault === 'number') return end(response, fault);
  const [, kind, name = ''] = path.split('/');
  const files = packages[name];
  if (kind === 'simple' && files) return listing(response, files, options);
  const file = Object.values(packages)
    .flat()
    .find(({ fileName }) => kind === 'files' && fileName === decodeURIComponent(name));
  if (!file) return end(response, 404);
  send(response, file.bytes, fault);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

function listing(
  response: ServerResponse,
  files: readonly IndexFile[],
  { withoutHashes }: IndexOptions,
): void {
  const rows = files.map((file) => ({
    filename: file.fileName,
    url: `../../files/${encodeURIComponent(file.fileName)}`,
    hashes: withoutHashes ? {} : { sha256: sha256(file) },
    size: file.bytes.length,
  }));
  response.writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' });
  response.end(JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'x', files: rows, versions: [] }));
}

function send(response: ServerResponse, bytes: Buffer, fault: Fault | undefined): void {
  response.writeHead(200, { 'content-length': bytes.length, 'content-type': 'application/octet-stream' });
  if (fault === 'truncated') {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    return;
  }
  response.end(fault === 'altered' ? Buffer.from(bytes.map((byte) => byte ^ 1)) : bytes);
}
