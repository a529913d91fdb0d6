import type { IncomingMessage } from 'node:http';
import type { Clock } from '../shared/clock.ts';
import { openDownload } from './download.ts';
import type { AgentPair } from '../shared/http-agents.ts';

/** An object behind a presigned URL. */
export interface RemoteObject {
  /** Bytes. */
  size: number;
  /** Its presigned URL; asked for once more when the last one has expired. */
  locate: () => Promise<string>;
  clock: Clock;
  agents: AgentPair;
  /** Makes the error when it cannot be read; `what` says why, as a clause. */
  refuse: (what: string) => Error;
  /** The most bytes that are taken, in memory, from a server that ignores ranges and sends everything. */
  mostWhole?: number;
}

export interface RangeReader {
  /**
   * Reads exactly the bytes from `from` up to `to`.
   * @param into where they may be put, so that reading all of a large object makes no garbage of its size; at least as
   *   long as they are
   */
  read: (from: number, to: number, into?: Buffer) => Promise<Buffer>;
  /** From here to the end everything is at hand, and reading it costs nothing. */
  heldFrom: () => number;
}

const ATTEMPTS = 4;
/** Milliseconds for one request and its body. */
const TIMEOUT = 60_000;
/** Where only parts are wanted, this much is taken as a whole. */
const MAX_WHOLE_BYTES = 60 * 1024 * 1024;

/**
 * Reads parts of an object, held together by its ETag. The URL stays in here: what is thrown, its causes included, says
 * nothing of it.
 */
export function rangeReader(object: RemoteObject): RangeReader {
  const { size, locate, clock, agents, refuse, mostWhole = MAX_WHOLE_BYTES } = object;
  let url: Promise<string> | undefined;
  let relocated = false;
  let etag = '';
  let held: Pick<Received, 'from' | 'bytes'> = { from: size, bytes: Buffer.alloc(0) };

  async function request(from: number, to: number, into?: Buffer): Promise<Buffer> {
    for (let attempt = 1; ; attempt++) {
      const asked = (url ??= locate());
      const part = { from, to, size, etag, mostWhole, ...(into && { into }) };
      const reply = await ask(await asked, part, { agents, signal: clock.deadline(TIMEOUT) });
      if ('bytes' in reply) return accept(reply, into).subarray(from - reply.from, to - reply.from);
      const { status, fault } = reply;
      if (attempt === ATTEMPTS || (status === 403 && relocated && asked === url)) throw refuse(fault);
      if (status === 403 && asked === url) {
        relocated = true;
        url = undefined;
      } else await clock.sleep(Math.random() * 400 * 2 ** attempt);
    }
  }

  function accept(received: Received, into: Buffer | undefined): Buffer {
    etag = received.etag;
    relocated = false;
    const { from, bytes } = received;
    const isOurs = bytes.buffer !== into?.buffer;
    if (isOurs && from < held.from && from + bytes.length === size) held = { from, bytes };
    return bytes;
  }

  return {
    heldFrom: () => held.from,
    read: async (from, to, into) => {
      const end = Math.max(from, Math.min(to, held.from));
      const missing = from < end ? await request(from, end, into) : Buffer.alloc(0);
      return end === to
        ? missing
        : Buffer.concat([missing, held.bytes.subarray(end - held.from, to - held.from)]);
    },
  };
}

interface Part {
  from: number;
  to: number;
  /** Bytes of the whole object. */
  size: number;
  /** '' where it is not known yet. */
  etag: string;
  mostWhole: number;
  /** Where the part itself may be put; what comes as a whole is not. */
  into?: Buffer;
}

interface Received {
  bytes: Buffer;
  /** Where in the object they start. */
  from: number;
  etag: string;
}

/** Why there are no bytes, as a clause that says nothing of the URL. */
interface Fault {
  fault: string;
  status?: number;
}

async function ask(
  url: string,
  part: Part,
  { agents, signal }: { agents: AgentPair; signal: AbortSignal },
): Promise<Received | Fault> {
  const headers = {
    range: `bytes=${part.from}-${part.to - 1}`,
    ...(part.etag && { 'if-match': part.etag }),
  };
  try {
    const response = await openDownload(url, { headers, signal, agents });
    try {
      return await receive(response, part);
    } finally {
      // What was read to its end is destroyed already, and its socket serves again.
      response.destroy();
    }
  } catch (error) {
    // Only the code is told: the URL may be quoted in messages and causes.
    return { fault: `its archive could not be fetched (${codeOf(error)})` };
  }
}

function codeOf(error: unknown): string {
  const { name, code } = error as { name?: string; code?: unknown };
  return typeof code === 'string' ? code : (name ?? 'Error');
}

async function receive(
  response: IncomingMessage,
  { from, to, size, etag, mostWhole, into }: Part,
): Promise<Received | Fault> {
  const { statusCode: status = 0, headers } = response;
  if (status !== 206 && status !== 200)
    return { fault: `its archive was refused with HTTP ${status}`, status };
  const isWhole = status === 200;
  if (isWhole && size > mostWhole) return { fault: 'its archive comes only as a whole, which is too large' };
  if (!isWhole && headers['content-range'] !== `bytes ${from}-${to - 1}/${size}`)
    return { fault: 'another part of its archive came than was asked for' };
  const seen = headers.etag ?? '';
  if (etag !== '' && seen !== etag) return { fault: 'its archive changed while it was read' };
  const bytes = await fill(
    isWhole ? Buffer.allocUnsafe(size) : (into?.subarray(0, to - from) ?? Buffer.allocUnsafe(to - from)),
    response,
  );
  return bytes
    ? { bytes, from: isWhole ? 0 : from, etag: seen }
    : { fault: 'its archive came with a wrong length' };
}

/** @returns undefined where the body is longer or shorter */
async function fill(bytes: Buffer, body: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  let filled = 0;
  for await (const chunk of body) {
    if (filled + chunk.length > bytes.length) return undefined;
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return filled === bytes.length ? bytes : undefined;
}
