/** A date as Lambda writes it: 2026-11-23T17:51:04.123+0000. @param {number} millis since the epoch */
export const awsDate = (millis) => new Date(millis).toISOString().replace('Z', '+0000');
