// An endpoint that refuses every request in the same words, for what no emulated account can be brought to say.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Refusal {
  status: number;
  /** AWS's error code. */
  code: string;
  message: string;
}

/** Lets the work talk to an endpoint on this machine that only refuses. */
export async function whileRefusing<T>(
  { status, code, message }: Refusal,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code });
    response.end(JSON.stringify({ message }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
