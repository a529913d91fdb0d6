/** Files of a version that the report has. */
export const MOST_LEFT_OUT = 100;

/** The bills of materials of the layer versions in a region. */
export interface SbomsAudit {
  /** Where they are. */
  folder: string;
  written: {
    arn: string;
    file: string;
    packages: number;
    /** Files that should tell of packages and do not, or could not be read; at most a hundred of them. */
    leftOut: string[];
  }[];
  /** Versions of which there is none, with the reason, as a clause. */
  unread: { arn: string; why: string }[];
  /** How many versions are more than are looked at. */
  beyond: number;
}
