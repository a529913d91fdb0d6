import { text } from 'node:stream/consumers';
import { dateOf } from '../shared/clock.ts';
import { dnsSuffixOf } from '../lambda/partition.ts';
import type { RegionClient, Send } from './region-client.ts';

/** As the SDK's handler takes a request, as far as one is needed here. */
interface Request {
  method: 'POST';
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

interface Response {
  statusCode: number;
  headers: Record<string, string>;
  body: AsyncIterable<Uint8Array>;
}

/** The SDK's types leave open which handler a client has. */
interface Handler {
  handle(request: Request, options: { abortSignal: AbortSignal }): Promise<{ response: Response }>;
}

/** A call of a REST service whose client is not on the registry: Amazon Inspector's scan is the only one. */
export interface Sigv4Call {
  /** What the signature names, and the first part of the host, e.g. `inspector-scan`. */
  service: string;
  /** AWS's name of the operation, for the log. */
  operation: string;
  path: string;
  input: object;
}

/**
 * Makes a call for RegionClient.call(): signed by the SDK's signer, with the Lambda client's credentials, clock and
 * sockets. The endpoint can be set as for the SDK's clients, by `AWS_ENDPOINT_URL_<SERVICE>` and `AWS_ENDPOINT_URL`.
 * @returns what sends it, and answers with the reply's JSON; it throws errors shaped as the SDK's, with AWS's code as
 *   their name
 */
export function sigv4Request(aws: RegionClient, call: Sigv4Call): Send<unknown> {
  const { config } = aws.lambda;
  return async ({ abortSignal }) => {
    // Asked for another service's signer, the client would sign its own calls for that service from then on.
    const signer = await config.signer();
    const signingDate = new Date(dateOf(aws.clock).getTime() + config.systemClockOffset);
    const scope = { signingService: call.service, signingRegion: aws.region };
    const request = await signer.sign(requestOf(aws, call), { signingDate, ...scope });
    const handler = config.requestHandler as Handler;
    const { response } = await handler.handle(request as Request, { abortSignal });
    const reply = await text(response.body);
    const metadata = metadataOf(response);
    const about = { clientName: call.service, commandName: call.operation, metadata };
    if (response.statusCode >= 300) {
      const error = refusalOf(response, reply);
      config.logger.error({ ...about, error });
      throw error;
    }
    config.logger.info(about);
    return JSON.parse(reply) as unknown;
  };
}

function requestOf(aws: RegionClient, { service, path, input }: Sigv4Call): Request {
  const { protocol, hostname, port, host } = new URL(endpointOf(aws, service));
  const body = JSON.stringify(input);
  return {
    method: 'POST',
    protocol,
    hostname,
    path,
    query: {},
    body,
    ...(port && { port: Number(port) }),
    headers: {
      host,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    },
  };
}

function endpointOf({ region }: RegionClient, service: string): string {
  const name = service.toUpperCase().replaceAll('-', '_');
  const given = process.env[`AWS_ENDPOINT_URL_${name}`] || process.env['AWS_ENDPOINT_URL'];
  return given ?? `https://${service}.${region}.${dnsSuffixOf(region)}`;
}

/** As the SDK's clients tell their logger. */
function metadataOf({ statusCode, headers }: Response): { httpStatusCode: number; requestId?: string } {
  const requestId = headers['x-amzn-requestid'];
  return { httpStatusCode: statusCode, ...(requestId !== undefined && { requestId }) };
}

/** AWS says its code in a header or in the body, with a namespace before it or a URL behind it. */
function refusalOf({ statusCode, headers }: Response, reply: string): Error {
  const fields = fieldsOf(reply);
  const code = headers['x-amzn-errortype'] ?? wordIn(fields, '__type', 'code') ?? `HTTP${statusCode}`;
  const message = wordIn(fields, 'message', 'Message') ?? `AWS answered with HTTP ${statusCode}`;
  return Object.assign(new Error(message), {
    name: code.replace(/:.*$/s, '').replace(/^.*#/s, ''),
    $metadata: { httpStatusCode: statusCode },
    $response: { statusCode, headers },
  });
}

function wordIn(fields: Record<string, unknown>, ...names: string[]): string | undefined {
  return names.map((name) => fields[name]).find((value) => typeof value === 'string');
}

function fieldsOf(reply: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(reply)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
