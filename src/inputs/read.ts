import * as core from '@actions/core';
import { Problem } from '../shared/problem.ts';

/** The input as given, without spaces around it; '' where there is none. */
export function text(name: string): string {
  return core.getInput(name);
}

export function required(name: string): string {
  const value = text(name);
  if (value) return value;
  throw new Problem(
    `The input \`${name}\` is missing or empty.`,
    `Add it to the step: \`with: { ${name}: … }\`.`,
  );
}

/** Comma- or newline-separated; empty items are nothing. */
export function list(name: string): string[] {
  const items = text(name).split(/[,\n]/);
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** YAML 1.2 core: true, True, TRUE, false, False, FALSE. */
export function boolean(name: string): boolean {
  const value = text(name) || 'false';
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new Problem(
    `\`${name}\` is "${value}", which is neither true nor false.`,
    `Write \`${name}: true\` or leave it out.`,
  );
}

/** `auto`, or a boolean as above; `auto` where it is not given. */
export function autoOrBoolean(name: string): 'auto' | 'true' | 'false' {
  const value = text(name) || 'auto';
  if (value === 'auto') return 'auto';
  if (/^(true|True|TRUE)$/.test(value)) return 'true';
  if (/^(false|False|FALSE)$/.test(value)) return 'false';
  throw new Problem(`\`${name}\` is "${value}".`, 'It is one of auto, true, false.');
}

/** The first choice is the default. */
export function choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
  const value = text(name) || choices[0];
  const chosen = choices.find((one) => one === value);
  if (chosen) return chosen;
  throw new Problem(`\`${name}\` is "${value}".`, `It is one of ${choices.join(', ')}.`);
}

export function wholeNumber(name: string, byDefault: number): number {
  const value = text(name);
  if (!value) return byDefault;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Problem(
    `\`${name}\` is "${value}", which is not a whole number from 1 on.`,
    `For instance \`${name}: ${byDefault}\`.`,
  );
}
