// GitHub's expressions, as far as the workflows here use them. Anything else is an error, not an empty text.
// Source: GitHub Docs, "Evaluate expressions in workflows and actions".

/** What expressions see: contexts by name. */
export type Contexts = Record<string, unknown>;

type Functions = Record<string, (...given: unknown[]) => unknown>;

/** Functions of `if` that ask how the job or the needed jobs went. */
export const STATUS = /\b(?:always|success|failure|cancelled)\(\)/;

const TOKEN = /\s*('(?:[^']|'')*'|\d+|[A-Za-z_][\w-]*|&&|\|\||[!=]=|[!().,])/y;

/** Puts values in place of `${{ … }}`; a text that is one expression becomes its value, of whatever type. */
export function resolved(text: string, contexts: Contexts, functions: Functions = {}): unknown {
  const [whole] = /^\$\{\{(?:(?!\}\}).)*\}\}$/s.exec(text.trim()) ?? [];
  if (whole) return evaluate(whole.slice(3, -2), contexts, functions);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    textOf(evaluate(expression, contexts, functions)),
  );
}

/** A value as the runner hands it on. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${JSON.stringify(value)} is used as a text`);
}

/** @throws Error for what is no expression, or is none of those that are known here */
export function evaluate(expression: string, contexts: Contexts, functions: Functions = {}): unknown {
  const parser = { tokens: tokensOf(expression), at: 0, contexts, functions: { ...FUNCTIONS, ...functions } };
  const value = either(parser);
  if (parser.at < parser.tokens.length) throw new Error(`not understood: ${expression}`);
  return value;
}

const FUNCTIONS: Functions = {
  fromJSON: (text) => JSON.parse(textOf(text)) as unknown,
};

interface Parser {
  tokens: string[];
  at: number;
  contexts: Contexts;
  functions: Functions;
}

function tokensOf(expression: string): string[] {
  const text = expression.trim();
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`not understood at "${text.slice(at)}": ${expression}`);
    tokens.push(found[1] ?? '');
    at += found[0].length;
  }
  return tokens;
}

function take(parser: Parser, ...wanted: string[]): string | undefined {
  const token = parser.tokens[parser.at];
  if (token === undefined || !wanted.includes(token)) return undefined;
  parser.at += 1;
  return token;
}

/** `a || b`: the first that is true, or the last. */
function either(parser: Parser): unknown {
  let value = both(parser);
  while (take(parser, '||')) {
    const other = both(parser);
    value = isTrue(value) ? value : other;
  }
  return value;
}

function both(parser: Parser): unknown {
  let value = compared(parser);
  while (take(parser, '&&')) {
    const other = compared(parser);
    value = isTrue(value) ? other : value;
  }
  return value;
}

function compared(parser: Parser): unknown {
  const left = unary(parser);
  const operator = take(parser, '==', '!=');
  if (!operator) return left;
  return (textOf(left) === textOf(unary(parser))) === (operator === '==');
}

function unary(parser: Parser): unknown {
  if (take(parser, '!')) return !isTrue(unary(parser));
  if (!take(parser, '(')) return operand(parser);
  const value = either(parser);
  if (!take(parser, ')')) throw new Error('a parenthesis is not closed');
  return value;
}

function operand(parser: Parser): unknown {
  const token = parser.tokens[parser.at++] ?? '';
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (/^\d/.test(token)) return Number(token);
  if (token === 'true' || token === 'false') return token === 'true';
  if (take(parser, '(')) return called(parser, token);
  if (!(token in parser.contexts)) throw new Error(`there is no context ${token}`);
  let value = parser.contexts[token];
  while (take(parser, '.')) {
    const key = parser.tokens[parser.at++] ?? '';
    value = typeof value === 'object' && value !== null ? (value as Contexts)[key] : undefined;
  }
  return value;
}

function called(parser: Parser, name: string): unknown {
  const call = parser.functions[name];
  if (!call) throw new Error(`the function ${name} is not known here`);
  const given: unknown[] = [];
  while (!take(parser, ')')) {
    given.push(either(parser));
    take(parser, ',');
  }
  return call(...given);
}

export function isTrue(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
}
