/** The version of publish-layer, as AWS and GitHub are told it. */
export const VERSION = '1.0.0';
