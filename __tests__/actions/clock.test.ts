// A runner whose clock is wrong: what it signs, AWS takes for old or for not yet current.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { whileRefusing } from './answering.ts';
import { ACCOUNT, failureOf, REGION, startPlace } from './step.ts';
import type { Place } from './step.ts';

const MINUTE = 60_000;
const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

async function placeWithLayer(): Promise<Place> {
  const place = await startPlace();
  place.write({ 'layer/python/models.py': 'NAME = 1\n' });
  return place;
}

/** A preload that moves a process's clock. */
function clockOff(milliseconds: number): string {
  const code = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ${milliseconds}); }
    static now() { return Real.now() + ${milliseconds}; }
  };`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

/** Lets requests through to the emulator that were signed within five minutes, as AWS does. */
async function withJudge(place: Place, work: (url: string) => Promise<void>): Promise<number> {
  let refused = 0;
  const server = createServer((incoming, reply) => {
    const { method, url, headers } = incoming;
    const stamp = String(headers['x-amz-date']).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5');
    if (Math.abs(Date.parse(stamp) - Date.now()) > 5 * MINUTE) {
      refused++;
      incoming.resume();
      const message = `Signature expired: ${stamp} is now earlier than it should be`;
      // STS answers in XML.
      const isXml = headers['content-type'] === 'application/x-www-form-urlencoded';
      reply.writeHead(403, isXml ? {} : { 'x-amzn-errortype': 'InvalidSignatureException' });
      reply.end(isXml ? xmlOf(message) : JSON.stringify({ message }));
      return;
    }
    const port = new URL(place.aws.url).port;
    const onward = request({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return refused;
}

function xmlOf(message: string): string {
  const error = `<Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>${message}</Message>`;
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error>${error}</Error></ErrorResponse>`;
}

describe('a clock that is wrong', () => {
  for (const minutes of [-10, 10]) {
    test(`by ${minutes} minutes is set by AWS's, and the layer is published and rolled out`, async () => {
      const place = await placeWithLayer();
      const old = place.region.seedLayer({ name: 'models', files: { a: 'a' } });
      place.region.seedFunction({ name: 'api', layers: [old] });
      const refused = await withJudge(place, async (url) => {
        const env = { AWS_ENDPOINT_URL: url, NODE_OPTIONS: clockOff(minutes * MINUTE) };
        const outcome = await place.run({ functions: 'api', 'allowed-account-ids': ACCOUNT }, env);
        expect(failureOf(outcome)).toBe('');
      });
      expect(refused).toBeGreaterThan(0);
      expect(place.region.layersOf('api')).toEqual([`${MODELS}:2`]);
      expect(place.region.layers.get('models')?.versions.size).toBe(2);
    });
  }

  const EXPIRED =
    'Signature expired: 20261125T220000Z is now earlier than 20261125T220500Z (20261125T221000Z - 5 min.)';
  const EARLY =
    'Signature not yet current: 20261125T222000Z is still later than 20261125T221500Z (20261125T221000Z + 5 min.)';
  test.each([
    ['InvalidSignatureException', EXPIRED],
    ['InvalidSignatureException', EARLY],
    ['SignatureDoesNotMatch', EXPIRED],
    ['RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.'],
  ])('and cannot be set (%s) is what the message says', async (code, message) => {
    const place = await placeWithLayer();
    await whileRefusing({ status: 403, code, message }, async (url) => {
      const { errors, outputs, report } = await place.run({}, { AWS_ENDPOINT_URL: url });
      expect(errors).toEqual([expect.stringContaining(`The runner's clock is wrong`)]);
      expect(errors[0]).toContain(message);
      expect(outputs).toMatchObject({ published: 'false' });
      expect(report.outcome).toBe('failed');
    });
  });
});
