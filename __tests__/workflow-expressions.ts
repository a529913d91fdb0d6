// GitHub's expressions by GitHub's own library. An unknown context is an error here, not an empty text.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What expressions see: contexts by name. */
export type Contexts = Record<string, unknown>;

/** Functions of `if` that ask how the job or the needed jobs went, with their answers. */
type Status = Partial<Record<'always' | 'success' | 'failure' | 'cancelled', boolean>>;

/** Whether an expression asks how the job or the needed jobs went. */
export const STATUS = /\b(?:always|success|failure|cancelled)\(\)/;

/** Puts values in place of `${{ … }}`; a text that is one expression becomes its value, of any type. */
export function resolved(text: string, contexts: Contexts): unknown {
  const [whole] = /^\$\{\{(?:(?!\}\}).)*\}\}$/s.exec(text.trim()) ?? [];
  if (whole) return evaluate(whole.slice(3, -2), contexts);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => textOf(evaluate(expression, contexts)));
}

/** A value as the runner hands it on. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${JSON.stringify(value)} is used as a text`);
}

/** @throws Error if the text is not an expression, or names a context or function that is not given */
export function evaluate(expression: string, contexts: Contexts, status: Status = {}): unknown {
  const functions = Object.entries(status).map(([name, answer]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(answer),
  }));
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(functions.map((definition) => [definition.name, definition]));
  const value = new Evaluator(parsed, dictionaryOf(contexts), byName).evaluate();
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

function dictionaryOf(contexts: Contexts): data.Dictionary {
  const revived: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(revived instanceof data.Dictionary)) throw new Error('contexts are no dictionary');
  return revived;
}

/** Whether `if` takes a value for true. */
export function isTrue(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
}
