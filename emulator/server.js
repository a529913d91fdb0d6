// The HTTP edge: reads requests, writes replies, breaks connections where a fault says so.

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { Delivery } from './faults.js' */
/** @import { Received } from './requests.js' */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { reportBug } from './errors.js';

// Time for a peer to read what was sent before the reset that throws the rest away.
const SETTLE_MILLIS = 5;

const KEEP_ALIVE_MILLIS = 600_000;

/**
 * Listens on 127.0.0.1.
 * @param {number} port 0 for a free one
 * @param {(received: Received) => Promise<Delivery>} serve
 * @returns {Promise<{ server: Server, port: number }>}
 */
export async function listen(port, serve) {
  const server = createServer((request, response) => void exchange(request, response, serve));
  // Long enough that no connection a caller keeps is closed just as it sends the next request.
  server.keepAliveTimeout = KEEP_ALIVE_MILLIS;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** @param {Server} server */
export async function close(server) {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {(received: Received) => Promise<Delivery>} serve
 */
async function exchange(request, response, serve) {
  try {
    await deliver(response, await serve(await receive(request)));
  } catch (error) {
    // A caller that hangs up half-way is no fault of ours; anything else is.
    if (!request.destroyed && !response.destroyed) reportBug(error);
    response.destroy();
  }
}

/** @param {IncomingMessage} request @returns {Promise<Received>} */
async function receive(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of /** @type {AsyncIterable<Buffer>} */ (request)) chunks.push(chunk);
  const url = new URL(request.url ?? '/', 'http://emulator');
  return { method: request.method ?? 'GET', url, headers: request.headers, body: Buffer.concat(chunks) };
}

/** @param {ServerResponse} response @param {Delivery} delivery */
async function deliver(response, delivery) {
  if ('never' in delivery) return;
  if ('ending' in delivery) {
    await breakOff(response, delivery);
    return;
  }
  const { status, headers, body } = delivery.answer;
  // The answer to a HEAD request tells the length of what it does not send.
  const length = status === 204 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...length, ...headers });
  response.end(status === 204 ? undefined : body);
}

/** @param {ServerResponse} response @param {{ bytes: Buffer, ending: 'reset' | 'fin' | 'stall' }} delivery */
async function breakOff({ socket }, { bytes, ending }) {
  if (socket === null) return;
  if (ending === 'stall') {
    socket.write(bytes);
    return;
  }
  if (ending === 'fin') {
    socket.end(bytes);
    return;
  }
  if (bytes.length > 0) {
    await new Promise((resolve) => socket.write(bytes, resolve));
    await sleep(SETTLE_MILLIS);
  }
  socket.resetAndDestroy();
}
