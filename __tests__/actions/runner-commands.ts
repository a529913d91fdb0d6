// How GitHub's runner finds commands in a line of a log, line for line as it does.
// Source: actions/runner, ActionCommand.cs (TryParseV2, TryParse), ActionCommandManager.cs and OutputManager.cs.

/** A command that the runner would obey. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Every command a runner knows, in the case-insensitive set that it looks them up in. */
const REGISTERED = new Set(
  `stop-commands internal-set-repo-path set-env set-output save-state add-mask add-path add-matcher remove-matcher
  debug warning error notice group endgroup echo`.split(/\s+/),
);

/** The commands in a log; the runner breaks lines at CR, LF and both. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => commandIn(line) ?? []);
}

function commandIn(line: string): Command | undefined {
  return parseV2(line) ?? parseV1(line);
}

/** What .NET's TrimStart takes away: `char.IsWhiteSpace`. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** `::name key=value,key=value::data`, after leading space. */
function parseV2(line: string): Command | undefined {
  const message = line.replace(LEADING_SPACE, '');
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(message.slice(2, end), message.slice(end + 2), { separator: ',', unescape: unescapeV2 });
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseV1(message: string): Command | undefined {
  const start = message.indexOf('##[');
  if (start < 0) return undefined;
  const end = message.indexOf(']', start);
  if (end < 0) return undefined;
  return command(message.slice(start + 3, end), message.slice(end + 1), {
    separator: ';',
    unescape: unescapeV1,
  });
}

interface Dialect {
  separator: string;
  unescape: (text: string) => string;
}

function command(info: string, data: string, { separator, unescape }: Dialect): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && at < pair.length - 1 ? [[pair.slice(0, at).trim(), unescape(pair.slice(at + 1))]] : [];
  });
  return { name, properties: Object.fromEntries(properties) as Record<string, string>, data: unescape(data) };
}

function unescapeV2(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function unescapeV1(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
