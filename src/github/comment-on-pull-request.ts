import { realClock } from '../shared/clock.ts';
import type { Clock } from '../shared/clock.ts';
import { commentsOf } from './comments.ts';
import type { Comment, Comments } from './comments.ts';
import { currentPullRequest } from './pull-request.ts';
import { refusalFor, pauseAfter } from './refusals.ts';
import type { Refusal } from './refusals.ts';

export interface Remark {
  /** As `github-token` has it. */
  token: string;
  /** The line by which the comment is found again. */
  marker: string;
  /** Begins with the marker. */
  body: string;
}

/** What became of a comment: where it is, or why there is none and what to do about it. */
export type Commented =
  | { result: 'created' | 'updated' | 'unchanged'; url: string }
  | { result: 'no-pull-request'; what: string; fix: string }
  | Refusal;

/** Milliseconds for everything together. */
const PATIENCE_MS = 20_000;

/**
 * Comments on the pull request of this run: updates the comment that has the marker, else creates one. What it does
 * is the same however often it is repeated, so a lost reply is followed by a look at what is there. Never throws.
 */
export async function upsertComment(remark: Remark, clock: Clock = realClock): Promise<Commented> {
  const pullRequest = currentPullRequest();
  if (!pullRequest) return NO_PULL_REQUEST;
  if (remark.token === '') return NO_TOKEN;
  const deadline = clock.now() + PATIENCE_MS;
  const access = { token: remark.token, clock, patience: clock.deadline(PATIENCE_MS) };
  for (let attempt = 1; ; attempt++) {
    try {
      return await settle(await commentsOf(pullRequest, access), remark);
    } catch (error) {
      const pause = pauseAfter(error, attempt);
      if (pause === undefined || clock.now() + pause > deadline)
        return refusalFor(error, pullRequest, remark.token);
      await clock.sleep(pause);
    }
  }
}

async function settle(comments: Comments, { marker, body }: Remark): Promise<Commented> {
  const ours = await findOurs(comments, marker);
  if (!ours) return { result: 'created', url: await comments.create(body) };
  if (sameText(ours.body, body)) return { result: 'unchanged', url: ours.url };
  return { result: 'updated', url: await comments.update(ours.id, body) };
}

/**
 * The oldest comment that begins with the marker and is ours. A person's that was copied from ours begins with it
 * too: it is ours only if the token is that person's.
 */
async function findOurs(comments: Comments, marker: string): Promise<Comment | undefined> {
  let me: Promise<string | undefined> | undefined;
  for await (const page of comments.pages()) {
    for (const comment of page.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker)) {
      if (comment.author.isBot) return comment;
      me ??= comments.myLogin();
      if (comment.author.login === (await me)) return comment;
    }
  }
  return undefined;
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.replaceAll('\r\n', '\n').trim());
  return one === other;
}

const NO_PULL_REQUEST: Commented = {
  result: 'no-pull-request',
  what: 'This run is about no pull request, so there is nothing to comment on.',
  fix: 'Run the check on `pull_request`; from `workflow_run` its output `comment-body` can be posted, see docs/forks.md of publish-layer.',
};

const NO_TOKEN: Commented = {
  result: 'refused',
  what: 'There is no token to comment with.',
  fix: 'Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`.',
};
