const FILLER = 'filler for align-versions';

/** The description of a version that only takes up a number; it ends with the content's mark as any other. */
export function fillerDescription(mark: string): string {
  return `${FILLER} ${mark}`;
}

/** Tells whether a version only takes up a number: none serves, and none says whom its layer is shared with. */
export function isFiller({ description }: { description: string }): boolean {
  return description.startsWith(`${FILLER} sha256:`);
}
