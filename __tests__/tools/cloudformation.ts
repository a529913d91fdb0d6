// The little of CloudFormation that examples/aws/role.yml uses: parameters, conditions and the functions `!Ref`, `!Sub`,
// `!If`, `!Equals`, `!Not` and `!Join`.
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

export type Parameters = Record<string, string | string[]>;

interface Resource {
  Condition?: string;
  Properties: unknown;
}

export interface Template {
  Parameters: Record<string, { Type: string; Default?: string }>;
  Conditions: Record<string, unknown>;
  Resources: Record<string, Resource>;
}

/** Reads a template; a function becomes an object with its name and its argument. */
export function readTemplate(path: string): Template {
  // The tags are unknown to the parser, which would warn.
  const document = parseDocument(readFileSync(path, 'utf8'), { logLevel: 'error' });
  return plain(document.contents) as Template;
}

function plain(node: unknown): unknown {
  const value = contentOf(node);
  const tag = isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined;
  return tag?.startsWith('!') ? { [tag]: value } : value;
}

function contentOf(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [contentOf(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? node.value : node;
}

/** The properties of a resource; undefined where its condition does not hold. */
export function valueIn(template: Template, resource: string, given: Parameters): unknown {
  const { Condition: condition, Properties } = template.Resources[resource] ?? { Properties: undefined };
  const scope = new Scope(template, given);
  return condition === undefined || scope.holds(condition) ? scope.resolve(Properties) : undefined;
}

const PSEUDO: Parameters = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-central-1',
  'AWS::AccountId': '123456789012',
};

class Scope {
  private readonly template: Template;
  private readonly given: Parameters;

  constructor(template: Template, given: Parameters) {
    this.template = template;
    this.given = given;
  }

  holds(condition: string): boolean {
    return this.resolve(this.template.Conditions[condition]) === true;
  }

  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (first?.[0].startsWith('!')) return this.call(...first);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.resolve(item)]));
  }

  private call(name: string, argument: unknown): unknown {
    if (name === '!Ref') return this.valueOf(String(argument));
    if (name === '!Sub')
      return String(argument).replace(/\$\{([\w:]+)\}/g, (_, of: string) => String(this.valueOf(of)));
    const list = argument as unknown[];
    if (name === '!If') return this.resolve(this.holds(String(list[0])) ? list[1] : list[2]);
    const [first, second] = this.resolve(list) as unknown[];
    if (name === '!Equals') return first === second;
    if (name === '!Not') return first !== true;
    if (name === '!Join') return (second as string[]).join(String(first));
    throw new Error(`the function ${name} is not known here`);
  }

  private valueOf(name: string): string | string[] {
    const parameter = this.template.Parameters[name];
    const value = this.given[name] ?? parameter?.Default ?? PSEUDO[name];
    if (value === undefined) return `reference to ${name}`;
    const isList = parameter?.Type === 'CommaDelimitedList' && typeof value === 'string';
    return isList ? value.split(',') : value;
  }
}
