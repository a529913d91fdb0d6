/**
 * Tells whether a name matches a pattern in which `*` stands for any characters and `?` for one. Takes time in
 * proportion to the two lengths, whatever the pattern: it only ever goes back to its last `*`.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  let at = 0;
  let in_ = 0;
  let star = -1;
  let after = 0;
  while (in_ < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      after = in_;
    } else if (pattern[at] === '?' || pattern[at] === name[in_]) {
      at++;
      in_++;
    } else if (star >= 0) {
      at = star + 1;
      in_ = ++after;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
