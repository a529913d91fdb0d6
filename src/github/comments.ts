import { UnreadableReply, openClient } from './client.ts';
import type { Access } from './client.ts';
import type { PullRequest } from './pull-request.ts';

/** The comments of a pull request, over GitHub's API. */
export interface Comments {
  /** Oldest first, a hundred at a time. */
  pages(): AsyncGenerator<Comment[]>;
  /** @returns its address */
  create(body: string): Promise<string>;
  /** @returns its address */
  update(id: number, body: string): Promise<string>;
  /** Who the token belongs to; undefined for an app's, which may not ask. */
  myLogin(): Promise<string | undefined>;
}

export interface Comment {
  id: number;
  body: string;
  url: string;
  author: { login: string; isBot: boolean };
}

export async function commentsOf({ owner, repo, number }: PullRequest, access: Access): Promise<Comments> {
  const { rest, request } = await openClient(access);
  return {
    async *pages() {
      for (let page = 1, isLast = false; !isLast; page++) {
        const { data, headers } = await rest.issues.listComments({
          owner,
          repo,
          issue_number: number,
          per_page: 100,
          page,
          request: request(),
        });
        yield commentsIn(data);
        isLast = !/\brel="next"/.test(headers.link ?? '');
      }
    },
    create: async (body) =>
      urlOf(
        (await rest.issues.createComment({ owner, repo, issue_number: number, body, request: request() }))
          .data,
      ),
    update: async (id, body) =>
      urlOf(
        (await rest.issues.updateComment({ owner, repo, comment_id: id, body, request: request() })).data,
      ),
    async myLogin() {
      try {
        return (await rest.users.getAuthenticated({ request: request() })).data.login;
      } catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 403) return undefined;
        throw error;
      }
    },
  };
}

/** What a reply says of comments; its type is a promise that a broken reply does not keep. */
function commentsIn(data: unknown): Comment[] {
  if (!Array.isArray(data)) throw new UnreadableReply('GitHub sent something else than a list of comments');
  return data.map((item: { id: number; body?: string; user?: { login: string; type: string } | null }) => {
    const { login = '', type } = item.user ?? {};
    return { id: item.id, body: item.body ?? '', url: urlOf(item), author: { login, isBot: type === 'Bot' } };
  });
}

function urlOf(comment: unknown): string {
  const url = (comment as { html_url?: unknown } | null)?.html_url;
  if (typeof url === 'string') return url;
  throw new UnreadableReply('GitHub sent something else than a comment');
}
