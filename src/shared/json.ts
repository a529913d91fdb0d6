/** Tells whether a value of JSON is an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object or list that a value of JSON is; an empty one where it is neither. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The text that a value of JSON is; '' where it is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
