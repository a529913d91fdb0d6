// moto, an AWS of Python's: it takes real multipart uploads, and what is put into its S3 its Lambda can publish.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { obtain } from './checks/real-material/cache.ts';
import { spawn } from './child-process.ts';

const VERSION = '5.2.2';
/** Milliseconds for moto to load. */
const START = 60_000;

/** It says what it is besides moto. */
const PROGRAM = '__tests__/moto_server.py';

/** A moto that listens on this machine. */
export interface Moto {
  url: string;
  /** Forgets everything, and checks no rights. */
  reset(): Promise<void>;
  /** From now on, calls are refused that no policy of IAM allows. */
  checkRights(): Promise<void>;
  checkNoRights(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Installs moto into the cache, where it is not there yet, and starts it. Without Python or its registry there is none,
 * which is said in a line; under CI that is a failure. On other systems than Linux there is none either.
 */
export async function startMoto(): Promise<Moto | undefined> {
  if (process.platform !== 'linux') {
    console.warn('moto is installed on Linux only, its tests are skipped');
    return undefined;
  }
  const [material] = [
    {
      ...{ title: 'moto', prefix: '', command: 'sh' },
      args: [
        '-c',
        `python3 -m venv out && out/bin/python -m pip install -q --retries=1 'moto[server]==${VERSION}'`,
      ],
    },
  ];
  const obtained = (await obtain([material]))(material);
  if ('folder' in obtained) return start(join(obtained.folder, 'bin', 'python'));
  if (process.env['CI'] === 'true') throw new Error(`moto could not be installed: ${obtained.fault}`);
  console.warn(`moto could not be installed, its tests are skipped: ${obtained.fault}`);
  return undefined;
}

/** A test that needs moto; each starts with an empty one. */
export function testAt(moto: Moto | undefined, name: string, run: (moto: Moto) => Promise<void>): void {
  if (!moto) return test.skip(name, () => undefined);
  test(
    name,
    async () => {
      await moto.reset();
      await run(moto);
    },
    120_000,
  );
}

async function start(python: string): Promise<Moto> {
  const server = spawn(python, [PROGRAM, '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const url = await addressOf(server);
  const tell = async (what: string, body = '') => {
    await (await fetch(`${url}/moto-api/${what}`, { method: 'POST', body })).text();
  };
  return {
    url,
    reset: async () => {
      await tell('reset-auth', 'inf');
      await tell('reset');
    },
    checkRights: () => tell('reset-auth', '0'),
    checkNoRights: () => tell('reset-auth', 'inf'),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

/** Where it says that it listens; what it says later is read, so that it does not have to wait. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`moto does not start: ${said}`)), START);
    server.once('exit', () => reject(new Error(`moto ended: ${said}`)));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 10_000) said += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}
