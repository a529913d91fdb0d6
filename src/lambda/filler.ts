const FILLER = 'filler for align-versions';

/**
 * The description of a filler, a version that `align-versions` publishes only to take up a number.
 * @param mark the content's mark, with which every description ends
 */
export function fillerDescription(mark: string): string {
  return `${FILLER} ${mark}`;
}

/** Whether a version is a filler: functions never get one, and its grants say nothing about the layer's. */
export function isFiller({ description }: { description: string }): boolean {
  return description.startsWith(`${FILLER} sha256:`);
}
