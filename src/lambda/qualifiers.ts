/**
 * The published version that a function of a capacity provider runs without a qualifier.
 * Source: Lambda developer guide, "$LATEST.PUBLISHED version in Lambda Managed Instances".
 */
export const LATEST_PUBLISHED = '$LATEST.PUBLISHED';
