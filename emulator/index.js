// A local stand-in for the Lambda control plane: layers, their policies, functions, versions and aliases, and what a
// rollout of layers needs of other services, held to AWS's limits and refusing in AWS's words. Stricter than AWS where
// AWS is not known, never laxer. Nothing to install, nothing to build; it listens on 127.0.0.1 only.

/** @import { Call, Engine, Listener } from './engine.js' */
/** @import { Fault } from './faults.js' */
/** @import { Changes } from './options.js' */
/** @import { RegionAccess } from './seeds.js' */

import { serve } from './engine.js';
import { ruleOf } from './faults.js';
import { DEFAULTS, withChanges } from './options.js';
import { accessTo } from './seeds.js';
import { close, listen } from './server.js';

export { zipOf } from './zip.js';

/**
 * @typedef {object} Emulator
 * @property {string} url
 * @property {string} host `127.0.0.1:port`
 * @property {Call[]} calls every request so far, oldest first; may be emptied
 * @property {(operation: string) => Call[]} callsOf
 * @property {(fault: Fault) => void} fault sets one more fault
 * @property {() => void} clearFaults
 * @property {(changes: Changes) => void} set changes options while it runs
 * @property {(account: string, region: string) => RegionAccess} region
 * @property {(listener: Listener) => () => void} onCall is awaited before and after each call; returns how to stop
 * @property {() => Promise<void>} close ends all connections
 */

/**
 * Starts an emulator.
 * @param {Changes & { port?: number }} [settings] port 0, the default, takes a free one
 * @returns {Promise<Emulator>}
 * @throws {TypeError} for an unknown option
 */
export async function startEmulator({ port: wanted = 0, ...changes } = {}) {
  /** @type {Engine} */
  const engine = {
    ...{ options: withChanges(DEFAULTS, changes), world: new Map(), buckets: new Map(), origin: '' },
    ...{ calls: [], rules: [], listeners: new Set() },
  };
  const { server, port } = await listen(wanted, (received) => serve(engine, received));
  const host = `127.0.0.1:${port}`;
  engine.origin = `http://${host}`;
  return { ...controls(engine), url: engine.origin, host, close: () => close(server) };
}

/** @param {Engine} engine @returns {Omit<Emulator, 'url' | 'host' | 'close'>} */
function controls(engine) {
  return {
    calls: engine.calls,
    callsOf: (operation) => engine.calls.filter((call) => call.operation === operation),
    fault: (fault) => void engine.rules.push(ruleOf(fault)),
    clearFaults: () => void engine.rules.splice(0),
    set: (changes) => {
      engine.options = withChanges(engine.options, changes);
    },
    region: (account, region) => accessTo(engine, account, region),
    onCall: (listener) => {
      engine.listeners.add(listener);
      return () => void engine.listeners.delete(listener);
    },
  };
}
