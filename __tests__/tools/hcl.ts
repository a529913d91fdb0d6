// The little of Terraform's language that examples/aws/role.tf uses in `jsonencode`: objects, lists, strings and references.
type Hcl = string | Hcl[] | { [key: string]: Hcl };

/** What `var.…` and `local.…` stand for. */
export type Values = Record<string, string | string[]>;

/**
 * The argument of the first `jsonencode(` of a resource, with references replaced by values.
 * @param resource its type and name, e.g. `aws_iam_role.publish_layer`
 * @throws Error where the text has anything else
 */
export function jsonencodeOf(text: string, resource: string, values: Values): unknown {
  const [type = '', name = ''] = resource.split('.');
  const from = text.indexOf(`resource "${type}" "${name}"`);
  const start = text.indexOf('jsonencode(', from);
  if (from < 0 || start < 0) throw new Error(`there is no jsonencode in ${resource}`);
  const rest = text.slice(start + 'jsonencode('.length);
  const tokens = rest.match(/"(?:[^"\\]|\\.)*"|[\w.-]+|[{}[\],=)]/g) ?? [];
  return valueOf({ tokens, at: 0 }, values);
}

interface Reader {
  tokens: string[];
  at: number;
}

const next = (reader: Reader) => reader.tokens[reader.at++] ?? '';
const isAt = (reader: Reader, token: string) => reader.tokens[reader.at] === token;

function valueOf(reader: Reader, values: Values): Hcl {
  const token = next(reader);
  if (token === '{') return objectOf(reader, values);
  if (token === '[') return listOf(reader, values);
  if (token.startsWith('"'))
    return (JSON.parse(token) as string).replace(/\$\{([\w.]+)\}/g, (_, path: string) =>
      String(valueAt(path, values)),
    );
  return valueAt(token, values);
}

function valueAt(path: string, values: Values): string | string[] {
  const value = values[path];
  if (value === undefined) throw new Error(`nothing is given for ${path}`);
  return value;
}

function objectOf(reader: Reader, values: Values): Hcl {
  const object: Record<string, Hcl> = {};
  while (!isAt(reader, '}')) {
    const key = next(reader).replaceAll('"', '');
    if (next(reader) !== '=') throw new Error(`"=" is missing after ${key}`);
    object[key] = valueOf(reader, values);
    if (isAt(reader, ',')) reader.at++;
  }
  reader.at++;
  return object;
}

function listOf(reader: Reader, values: Values): Hcl {
  const list: Hcl[] = [];
  while (!isAt(reader, ']')) {
    list.push(valueOf(reader, values));
    if (isAt(reader, ',')) reader.at++;
  }
  reader.at++;
  return list;
}
