// A local stand-in for what little of GitHub's REST API a comment on a pull request and the dependency graph need: it lists,
// creates and updates comments, pages them, takes snapshots of dependencies, and refuses in GitHub's words. Stricter than
// GitHub where GitHub is not known.
// Source: docs.github.com, REST API, issue comments and dependency submission; texts as public issues quote them (2026-11).

/** @import { Delivery } from './faults.js' */
/** @import { BrokenReply, Reply } from './github-replies.js' */
/** @import { Snapshot } from './github-snapshots.js' */
/** @import { Received } from './requests.js' */

import { broken, delivery } from './github-replies.js';
import { faultsOfSnapshot } from './github-snapshots.js';
import { close, listen } from './server.js';

/**
 * @typedef {object} Comment
 * @property {number} id
 * @property {string} body
 * @property {User} user
 */

/** @typedef {{ login: string, type: 'Bot' | 'User' }} User */

/**
 * @typedef {object} Settings
 * @property {string} repository `owner/name`
 * @property {number} pullRequest its number
 * @property {{ sha: string, repo: { id: number } | null }} head of the pull request
 * @property {string} token the only one that is taken
 * @property {User} user who it belongs to
 * @property {'none' | 'read' | 'write'} permissions for pull requests
 * @property {boolean} locked the conversation is
 * @property {'none' | 'read' | 'write'} contents permissions for the repository's contents
 * @property {boolean} dependencyGraph it is switched on
 * @property {(Pick<Comment, 'body'> & Partial<User>)[]} comments that are there, oldest first; of the token's user
 */

/**
 * What goes wrong with the next calls, or with those of a method.
 * @typedef {object} Fault
 * @property {'status' | 'rate-limit' | 'secondary-rate-limit' | BrokenReply} kind
 * @property {string} [method] only calls of it
 * @property {number} [times] how many calls it hits; 1 by default, Infinity for all
 * @property {'before' | 'after'} [when] before (default): the call does not take effect; after: it does
 * @property {number} [status] 500 by default
 * @property {string} [message] with it
 * @property {number} [seconds] until a rate limit is over
 */

/**
 * @typedef {object} GitHubApi
 * @property {string} url for GITHUB_API_URL
 * @property {Comment[]} comments as they are now
 * @property {Snapshot[]} snapshots of dependencies that were taken, oldest first
 * @property {{ method: string, path: string }[]} requests so far, with their query
 * @property {(fault: Fault) => void} fault
 * @property {() => Promise<void>} close
 */

/** @type {Settings} */
const DEFAULTS = {
  repository: 'octo-org/layers',
  pullRequest: 7,
  head: { sha: '4f'.repeat(20), repo: { id: 42 } },
  token: 'ghs_forTheStandInAndNothingElse0000000',
  user: { login: 'github-actions[bot]', type: 'Bot' },
  permissions: 'write',
  locked: false,
  contents: 'write',
  dependencyGraph: true,
  comments: [],
};

const MAX_BODY = 65_536;
const DOCUMENTATION = 'https://docs.github.com/rest';

/** @typedef {{ settings: Settings, comments: Comment[], snapshots: Snapshot[], origin: string }} State */

/** @param {Partial<Settings>} [changes] @returns {Promise<GitHubApi>} */
export async function startGitHubApi(changes = {}) {
  const settings = { ...DEFAULTS, ...changes };
  /** @type {State} */
  const state = { settings, comments: [], snapshots: [], origin: '' };
  for (const { body, login = settings.user.login, type = settings.user.type } of settings.comments)
    state.comments.push({ id: nextId(state), body, user: { login, type } });
  /** @type {GitHubApi['requests']} */
  const requests = [];
  /** @type {(Fault & { left: number })[]} */
  const faults = [];
  const { server, port } = await listen(0, (received) => {
    requests.push({ method: received.method, path: received.url.pathname + received.url.search });
    return Promise.resolve(serve(state, faults, received));
  });
  state.origin = `http://127.0.0.1:${port}`;
  return {
    url: state.origin,
    comments: state.comments,
    snapshots: state.snapshots,
    requests,
    fault: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    close: () => close(server),
  };
}

/** @param {State} state */
const nextId = ({ comments }) => 1000 + comments.length;

/** @param {State} state @param {(Fault & { left: number })[]} faults @param {Received} received @returns {Delivery} */
function serve(state, faults, received) {
  const fault = faults.find(({ left, method = received.method }) => left > 0 && method === received.method);
  if (fault === undefined) return delivery(answer(state, received));
  fault.left -= 1;
  const reply = fault.when === 'after' ? answer(state, received) : { status: 200, json: {} };
  return damaged(fault, reply);
}

/** @param {Fault} fault @param {Reply} reply @returns {Delivery} */
function damaged({ kind, status = 500, message = 'Server Error', seconds = 0 }, reply) {
  switch (kind) {
    case 'status':
      return delivery(refusal(status, message));
    case 'rate-limit': {
      const reset = String(Math.ceil(Date.now() / 1000) + seconds);
      return delivery({
        ...refusal(403, 'API rate limit exceeded for installation.'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      });
    }
    case 'secondary-rate-limit':
      return delivery({
        ...refusal(
          403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ),
        headers: { 'retry-after': String(seconds) },
      });
    default:
      return broken(kind, reply);
  }
}

/** @param {number} status @param {string} message @param {object[]} [errors] @returns {Reply} */
function refusal(status, message, errors) {
  const json = {
    message,
    ...(errors && { errors }),
    documentation_url: DOCUMENTATION,
    status: String(status),
  };
  return { status, json };
}

/** @param {State} state @param {Received} received @returns {Reply} */
function answer(state, received) {
  const { method, url, headers } = received;
  const { repository, pullRequest, token, user, permissions } = state.settings;
  if (!headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules.');
  if (!new RegExp(`^(?:token|bearer) ${token}$`, 'i').test(headers.authorization ?? ''))
    return refusal(401, 'Bad credentials');
  if (method === 'GET' && url.pathname === '/user')
    return user.type === 'Bot' ? notAccessible() : { status: 200, json: user };
  const place = `/repos/${repository}`;
  if (url.pathname === `${place}/dependency-graph/snapshots` && method === 'POST')
    return submitted(state.snapshots, state.settings, received);
  if (permissions === 'none' || !url.pathname.startsWith(`${place}/`)) return refusal(404, 'Not Found');
  const route = `${method} ${url.pathname.slice(place.length)}`;
  if (route === `GET /pulls/${pullRequest}`) return pullRequestReply(state);
  if (route === `GET /issues/${pullRequest}/comments`) return listed(state, url);
  if (route === `POST /issues/${pullRequest}/comments`) return written(state, received, undefined);
  const [, id] = /^PATCH \/issues\/comments\/(\d+)$/.exec(route) ?? [];
  const comment = state.comments.find((one) => id !== undefined && one.id === Number(id));
  return comment ? written(state, received, comment) : refusal(404, 'Not Found');
}

const notAccessible = () => refusal(403, 'Resource not accessible by integration');

/** @param {State} state @returns {Reply} */
function pullRequestReply({ settings: { pullRequest, head } }) {
  return { status: 200, json: { number: pullRequest, state: 'open', head } };
}

/** @param {State} state @param {URL} url @returns {Reply} */
function listed(state, url) {
  const perPage = wholeNumber(url, 'per_page', 30);
  const page = wholeNumber(url, 'page', 1);
  const odd = [...url.searchParams.keys()].some((name) => !['per_page', 'page'].includes(name));
  if (odd || perPage > 100 || perPage < 1 || page < 1) return refusal(422, 'Validation Failed');
  const last = Math.max(1, Math.ceil(state.comments.length / perPage));
  /** @param {number} to @param {string} rel */
  const link = (to, rel) => `<${state.origin}${url.pathname}?per_page=${perPage}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const shown = state.comments.slice((page - 1) * perPage, page * perPage);
  return {
    status: 200,
    json: shown.map((comment) => commentReply(state, comment)),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** @param {URL} url @param {string} name @param {number} byDefault */
function wholeNumber(url, name, byDefault) {
  return Number(url.searchParams.get(name) ?? byDefault) || 0;
}

/** @param {State} state @param {Comment} comment */
function commentReply({ settings: { repository, pullRequest } }, { id, body, user }) {
  return {
    id,
    body,
    user,
    html_url: `https://github.com/${repository}/pull/${pullRequest}#issuecomment-${id}`,
  };
}

/**
 * Creates a comment, or changes one.
 * @param {State} state @param {Received} received @param {Comment | undefined} comment
 * @returns {Reply}
 */
function written(state, received, comment) {
  const { permissions, locked, user } = state.settings;
  if (permissions !== 'write') return notAccessible();
  if (locked) return refusal(403, 'Unable to create comment because issue is locked.');
  const body = bodyOf(received);
  if (body === undefined) return refusal(400, 'Problems parsing JSON');
  if (typeof body !== 'string' || body.trim() === '')
    return refusal(422, 'Validation Failed', [
      { resource: 'IssueComment', code: 'missing_field', field: 'body' },
    ]);
  if (body.length > MAX_BODY) return tooLong();
  const changed = comment ?? { id: nextId(state), body, user };
  changed.body = body;
  if (comment === undefined) state.comments.push(changed);
  return { status: comment ? 200 : 201, json: commentReply(state, changed) };
}

/** Takes a snapshot of dependencies. @param {Snapshot[]} snapshots @param {Settings} settings @param {Received} received @returns {Reply} */
function submitted(snapshots, { contents, dependencyGraph }, { body }) {
  if (contents === 'none') return refusal(404, 'Not Found');
  if (contents !== 'write') return notAccessible();
  if (!dependencyGraph)
    return refusal(
      404,
      'The Dependency graph is disabled for this repository. Please enable it before submitting snapshots.',
    );
  const [snapshot, faults] = faultsOfSnapshot(body);
  if (!snapshot) return refusal(422, `Invalid request.\n\n${faults.join('\n')}`);
  snapshots.push(snapshot);
  const created = {
    id: snapshots.length,
    created_at: snapshot.scanned,
    result: 'SUCCESS',
    message: 'Dependency results for the repo have been successfully updated.',
  };
  return { status: 201, json: created };
}

/** @param {Received} received @returns {unknown} undefined for what is no JSON object */
function bodyOf({ body }) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(body.toString());
    return typeof parsed === 'object' && parsed !== null && 'body' in parsed ? parsed.body : '';
  } catch {
    return undefined;
  }
}

function tooLong() {
  const message = `Body is too long (maximum is ${MAX_BODY} characters)`;
  return refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}
