/** How the demo prints what a run on GitHub would show. */

/** @param {string} title */
export function section(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(2, 90 - title.length))}`);
}

/** Columns of text; long values are cut. @param {(readonly string[])[]} rows name and value */
export function table(rows) {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows
    .map(([name = '', value = '']) => `  ${name.padEnd(width)}  ${cut(value, 100 - width)}`)
    .join('\n');
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/**
 * Prints a step's log line by line, workflow commands rendered as GitHub does.
 * @param {string} known a log whose lines are not worth printing again
 * @returns {(line: string) => void}
 */
export function logPrinter(known) {
  const seen = new Set(known.split('\n'));
  let title = '';
  let indent = '';
  return (line) => {
    const [, command = '', data = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (command === 'group' || command === 'endgroup') {
      title = data;
      indent = data && '  ';
      return;
    }
    if (line === '' || seen.has(line)) return;
    if (title) console.log(`  ▼ ${title}`);
    title = '';
    console.log(`  ${indent}${command ? `${command.toUpperCase()}: ${decoded(data)}` : line}`);
  };
}

/** Undoes the escapes of a workflow command. @param {string} data */
function decoded(data) {
  return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** A summary's Markdown as plain text, without the chart and without fences. @param {string} markdown */
export function textOf(markdown) {
  return markdown
    .replace(/```mermaid[\s\S]*?```/g, '')
    .split('\n')
    .filter((line) => !/^\|[ |:-]*\|$|^ *```/.test(line))
    .map((line) => `  ${plainText(line)}`)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** @param {string} line */
function plainText(line) {
  return line
    .replace(/<[^>]+>/g, '')
    .replace(/ *(?:&nbsp;)+ */g, ' ')
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replace(/^(#+|>) /, '');
}
