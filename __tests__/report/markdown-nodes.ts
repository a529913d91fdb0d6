// What a Markdown parser makes of a text: that of prettier, which is remark with GitHub's extensions.
import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier/plugins/markdown';

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

export interface Markdown {
  /** The types of all nodes, each once, sorted. */
  types: string[];
  /** What a reader sees, without markup. */
  text: string;
  /** What is handed to the browser as it is. */
  html: string[];
}

export function parseMarkdown(markdown: string): Markdown {
  const root = parsers.remark.parse(markdown, {} as ParserOptions) as MarkdownNode;
  const nodes = [...flatten(root)];
  const valuesOf = (wanted: string) =>
    nodes.flatMap(({ type, value = '' }) => (type === wanted ? [value] : []));
  return {
    types: [...new Set(nodes.map(({ type }) => type))].sort(),
    text: valuesOf('text').join(''),
    html: valuesOf('html'),
  };
}

function* flatten(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* flatten(child);
}

/** Text with its numeric entities replaced, as GitHub's filters for mentions, references and addresses see it. */
export function decoded(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)));
}

/** The marker of a check's comment; a name that no layer can have is told by its hash. */
const MARKER = /^<!-- publish-layer check: (?:[\w-]{1,140}|\([0-9a-f]{64}\)) -->$/;

/**
 * The nodes of a text in their order, without what text is cut into: words, and the code elements that may stand
 * around them.
 */
export function shapeOf(markdown: string): string[] {
  const root = parsers.remark.parse(markdown, {} as ParserOptions) as MarkdownNode;
  return [...flatten(root)].flatMap(({ type, value = '' }) => {
    if (type === 'text' || /^<\/?code>$/.test(value)) return [];
    if (type !== 'html') return [type];
    return [`html ${value.replace(MARKER, '<!-- marker -->').replace(/>[^<]+</g, '><')}`];
  });
}
