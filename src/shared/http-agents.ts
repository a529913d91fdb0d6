import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { canUseProxy, proxySettings } from './proxy.ts';

/** What keeps the sockets of a connection. */
export interface AgentPair {
  httpAgent: HttpAgent;
  httpsAgent: HttpsAgent;
}

/** The sockets of a connection. */
export interface HttpAgents {
  agents: AgentPair;
  /** Ends those too that wait for a proxy, of which an agent knows nothing yet: they would hold up the end of the step. */
  close: () => void;
}

/** @throws Problem for a proxy that is none */
export function createHttpAgents(): HttpAgents {
  const proxyEnv = canUseProxy() ? proxySettings() : undefined;
  const options = { keepAlive: true, maxSockets: 50, ...(proxyEnv && { proxyEnv: { ...proxyEnv } }) };
  const open = new Set<Socket>();
  const watch = <T extends HttpAgent>(agent: T): T => {
    const connectTo = agent.createConnection.bind(agent);
    agent.createConnection = (how, done) => {
      const socket = connectTo(how, done) as Socket;
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      return socket;
    };
    return agent;
  };
  return {
    agents: { httpAgent: watch(new HttpAgent(options)), httpsAgent: watch(new HttpsAgent(options)) },
    close: () => {
      for (const socket of open) socket.destroy();
    },
  };
}
