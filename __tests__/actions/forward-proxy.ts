// A forward proxy on 127.0.0.1, as companies have between their runners and the world: CONNECT for https, whole URLs for
// http. And a TLS server with a certificate of an own authority in front of what speaks http only.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server as Listener, Socket } from 'node:net';
import { join } from 'node:path';
import { execFileSync } from '../child-process.ts';

export interface ForwardProxy {
  url: string;
  /** What was asked for so far, e.g. `CONNECT lambda.test:443` or `GET http://lambda.test/`. */
  asked: string[];
  /** Ends every connection, and takes no new one. */
  die: () => Promise<void>;
}

export interface ProxyOptions {
  /** The port of 127.0.0.1 that a host stands for; others are not known. */
  hosts: Record<string, number>;
  /** `user:password` that it wants. */
  credentials?: string;
  /** Takes connections and never answers. */
  silent?: boolean;
}

export async function startForwardProxy({ hosts, credentials, silent }: ProxyOptions): Promise<ForwardProxy> {
  const asked: string[] = [];
  const wanted = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const isStranger = ({ headers }: IncomingMessage) =>
    headers['proxy-authorization'] !== (wanted || undefined);
  const server = createServer((incoming, reply) => {
    const url = new URL(incoming.url ?? '');
    asked.push(`${incoming.method ?? ''} ${url.origin}${url.pathname}`);
    if (silent) return;
    const port = hosts[url.hostname];
    if (isStranger(incoming))
      reply.writeHead(407, { 'proxy-authenticate': 'Basic' }).end('<h1>Who are you?</h1>');
    else if (port === undefined) reply.writeHead(502).end('<h1>Unknown host</h1>');
    else passOn(incoming, reply, { port, path: url.pathname + url.search });
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${incoming.url ?? ''}`);
    socket.on('error', () => undefined);
    if (silent) return;
    const port = hosts[(incoming.url ?? '').replace(/:\d+$/, '')];
    if (isStranger(incoming)) socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    else if (port === undefined) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else tunnel(socket, port);
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, asked, die: () => end(server) };
}

function tunnel(socket: Socket, port: number): void {
  const there = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    there.pipe(socket).pipe(there);
  });
  there.on('error', () => socket.destroy());
  socket.on('close', () => there.destroy());
}

interface Destination {
  port: number;
  path: string;
  /** What to make of a reply's text. */
  rewrite?: (text: string) => string;
}

function passOn(
  incoming: IncomingMessage,
  reply: ServerResponse,
  { port, path, rewrite }: Destination,
): void {
  const { method, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    const { statusCode = 502, headers: had } = answer;
    if (!rewrite || !/json|xml/.test(had['content-type'] ?? '')) {
      reply.writeHead(statusCode, had);
      answer.pipe(reply);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const body = Buffer.from(rewrite(Buffer.concat(chunks).toString()));
      reply.writeHead(statusCode, { ...had, 'content-length': body.length });
      reply.end(body);
    });
  });
  onward.on('error', () => reply.destroy());
  incoming.pipe(onward);
}

/** Every server that was started and still listens, with its connections. */
const servers = new Map<Listener, Set<Socket>>();

async function listen(server: Listener): Promise<number> {
  const sockets = new Set<Socket>();
  servers.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function end(server: Listener): Promise<void> {
  const sockets = servers.get(server);
  if (!sockets) return;
  servers.delete(server);
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}

export async function endServers(): Promise<void> {
  await Promise.all([...servers.keys()].map((server) => end(server)));
}

/** Certificates of an authority that nobody knows. */
export interface Authority {
  /** The path of its own certificate, for NODE_EXTRA_CA_CERTS. */
  path: string;
  key: Buffer;
  cert: Buffer;
}

/** Makes an authority and a certificate of it for some hosts, with openssl. */
export function makeAuthority(folder: string, hosts: readonly string[]): Authority {
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const fresh = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  run('req', '-x509', ...fresh, '-subj', '/CN=Test', '-keyout', at('ca.key'), '-out', at('ca.pem'));
  run('req', ...fresh, '-subj', '/CN=host', '-keyout', at('host.key'), '-out', at('host.csr'));
  writeFileSync(at('ext'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join()}\n`);
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('ext')];
  run('x509', '-req', '-in', at('host.csr'), ...signing, '-out', at('host.pem'));
  return { path: at('ca.pem'), key: readFileSync(at('host.key')), cert: readFileSync(at('host.pem')) };
}

/** @param server speaks http at this URL; what it is known by, its replies too, may have a path */
export async function startTls({ key, cert }: Authority, server: string, origin: string): Promise<number> {
  const rewrite = (text: string) => text.replaceAll(server, origin);
  const port = Number(new URL(server).port);
  const below = new URL(origin).pathname.replace(/\/$/, '');
  const secure: Server = createSecureServer({ key, cert }, (incoming, reply) => {
    const path = (incoming.url ?? '/').slice(below.length);
    passOn(incoming, reply, { port, path, rewrite });
  });
  return listen(secure);
}
