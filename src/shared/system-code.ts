/** The system's code of an error, e.g. `EACCES`. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error && 'code' in error ? String(error.code) : String(error);
}
