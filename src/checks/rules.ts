import { CONFIG_RULES } from './config.js';
import { DEPS_RULES } from './deps.js';
import { FILES_RULES } from './files.js';
import { LAYOUT_RULES } from './layout.js';
import { NATIVE_RULES } from './native.js';
import { BYTECODE_RULES } from './native/bytecode.js';
import { RUNTIME_RULES } from './runtime.js';
import { SECRETS_RULES } from './secrets.js';
import { SHADOW_RULES } from './shadow.js';
import { SIZE_RULES } from './size.js';
import { VULNERABILITIES_RULES } from './vulnerabilities.js';

/** Every rule by its id, with one sentence on what it finds. */
export const RULES: Readonly<Record<string, string>> = {
  ...LAYOUT_RULES,
  ...SIZE_RULES,
  ...NATIVE_RULES,
  ...BYTECODE_RULES,
  ...FILES_RULES,
  ...RUNTIME_RULES,
  ...SHADOW_RULES,
  ...SECRETS_RULES,
  ...DEPS_RULES,
  ...CONFIG_RULES,
  ...VULNERABILITIES_RULES,
};
