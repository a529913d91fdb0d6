import { createHash } from 'node:crypto';
import { realClock } from '../shared/clock.ts';
import type { Clock } from '../shared/clock.ts';
import { createHttpAgents } from '../shared/http-agents.ts';
import { log } from '../shared/log.ts';
import { systemCode } from '../shared/system-code.ts';
import { CacheRefusal, openCacheService } from './cache-service.ts';
import type { CacheService } from './cache-service.ts';

/** A layer as it was built from some ingredients. */
export interface BuiltLayer {
  /** 64 hex digits. */
  contentHash: string;
  files: number;
  /** Bytes, unzipped. */
  unzippedSize: number;
}

export interface BuildCacheContext {
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
  clock?: Clock;
  env?: NodeJS.ProcessEnv;
}

const NAME = 'publish-layer-built-1';
/** Entries of another form are of another version, and never found. */
const VERSION = createHash('sha256').update(NAME).digest('hex');
const ENTRY = /^([0-9a-f]{64})-(\d{1,7})-(\d{1,9})$/;

/** Milliseconds for everything: without an answer by then, building is not much slower. */
const READ_MS = 5_000;
const WRITE_MS = 10_000;
const ATTEMPTS = 3;

/**
 * Looks up the layer that was built from these ingredients before. An entry says nothing about what is published, so it counts
 * only as long as the newest version has this content. Whatever goes wrong with the cache is a line in the log, and costs
 * the build.
 * @param digest of the ingredients, 64 hex digits
 */
export async function readBuilt(digest: string, context: BuildCacheContext): Promise<BuiltLayer | undefined> {
  const prefix = `${NAME}-${digest}-`;
  const key = await withCache({ ...context, milliseconds: READ_MS, task: 'read' }, (service, again) =>
    again(() => service.findKey(prefix)),
  );
  if (key === undefined) return undefined;
  const match = key.startsWith(prefix) ? ENTRY.exec(key.slice(prefix.length)) : null;
  if (!match) {
    log.info("The layer is built, since GitHub's cache has sent an entry of another form.");
    return undefined;
  }
  const [, contentHash = '', files, bytes] = match;
  return { contentHash, files: Number(files), unzippedSize: Number(bytes) };
}

/**
 * Notes the layer that was built from these ingredients: all of it is in the key of an entry, so that a look-up finds it by
 * one call and nothing is downloaded. Whatever goes wrong is a line in the log.
 * @param digest of the ingredients, 64 hex digits
 */
export async function writeBuilt(
  digest: string,
  { contentHash, files, unzippedSize }: BuiltLayer,
  context: BuildCacheContext,
): Promise<void> {
  const key = `${NAME}-${digest}-${contentHash}-${files}-${unzippedSize}`;
  await withCache({ ...context, milliseconds: WRITE_MS, task: 'write' }, (service) =>
    service.add(key, Buffer.from(`${key}\n`)),
  );
}

interface CacheTask extends BuildCacheContext {
  milliseconds: number;
  task: 'read' | 'write';
}

/** Repeats what changes nothing, where the service or the line may be better a moment later. */
type Again = <T>(work: () => Promise<T>) => Promise<T>;

/** @returns undefined where there is no cache, or where it fails */
async function withCache<T>(
  { interruption, clock = realClock, env = process.env, milliseconds, task }: CacheTask,
  work: (service: CacheService, again: Again) => Promise<T>,
): Promise<T | undefined> {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: version2 } = env;
  if (!url || !token || !version2) {
    if (task === 'read') log.info('The layer is built, since this runner has no Actions cache (v2).');
    return undefined;
  }
  const late = clock.deadline(milliseconds);
  const signal = AbortSignal.any([interruption, late]);
  let close: (() => void) | undefined;
  try {
    const { agents, close: closeAgents } = createHttpAgents();
    close = closeAgents;
    const service = openCacheService({ url, token, version: VERSION, agents, signal });
    return await work(service, (read) => repeated(read, { clock, signal }));
  } catch (error) {
    if (interruption.aborted) return undefined;
    const reason = late.aborted ? `there was no answer for ${milliseconds / 1000} s` : reasonOf(error);
    log.info(`${EFFECT[task]}: ${reason}.`);
    return undefined;
  } finally {
    close?.();
  }
}

const EFFECT = {
  read: "The layer is built, since GitHub's cache cannot be read",
  write: "The next run builds the layer again, since GitHub's cache cannot be written",
};

async function repeated<T>(
  read: () => Promise<T>,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (attempt === ATTEMPTS || signal.aborted || !mayPass(error)) throw error;
      await clock.sleep(250 * 2 ** attempt, signal);
    }
  }
}

function mayPass(error: unknown): boolean {
  return !(error instanceof CacheRefusal) || error.status === 200 || error.status >= 500;
}

/** Nothing that a service or a proxy wrote is in it. */
function reasonOf(error: unknown): string {
  if (error instanceof CacheRefusal) return error.message;
  const code = systemCode(error);
  return /^[A-Z][A-Z\d_]+$/.test(code) ? `the connection failed (${code})` : 'the connection failed';
}
