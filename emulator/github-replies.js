// Replies of GitHub's services, and those that a proxy or a bad line makes of them.

/** @import { Delivery } from './faults.js' */

/** @typedef {{ status: number, json: unknown, headers?: Record<string, string> }} Reply */
/** @typedef {'broken-json' | 'html' | 'hang' | 'reset'} BrokenReply */

/** @param {Reply} reply @returns {Delivery} */
export function delivery({ status, json, headers = {} }) {
  return {
    answer: {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: bytesOf(json),
    },
  };
}

/** @param {unknown} json */
const bytesOf = (json) => Buffer.from(JSON.stringify(json));

/** @param {BrokenReply} kind @param {Reply} reply @returns {Delivery} */
export function broken(kind, { status, json }) {
  switch (kind) {
    case 'hang':
      return { never: true };
    case 'reset':
      return { bytes: Buffer.alloc(0), ending: 'reset' };
    case 'html': {
      const headers = { 'content-type': 'text/html' };
      return { answer: { status: 502, headers, body: Buffer.from('<html>Unicorn!') } };
    }
    case 'broken-json': {
      const body = bytesOf(json);
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      return { answer: { status, headers, body: body.subarray(0, body.length >> 1) } };
    }
  }
}
