import { layerArnOf, resourceName, versionNumber } from '../../lambda/arn.ts';
import type { LayerMove } from './samples.ts';

/**
 * The layers of two lists that are not the same in both.
 * @param before layer versions, each its ARN or its name and number, `models:3`
 * @param after the same, later
 */
export function movesBetween(before: readonly string[], after: readonly string[]): LayerMove[] {
  const [left, come] = [versionsIn(before, after), versionsIn(after, before)];
  return [...new Set([...come.keys(), ...left.keys()])].map((key) => {
    const [from, to] = [left.get(key), come.get(key)];
    const layer = resourceName(key);
    return { layer, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
}

/** The versions that only one list has, by all that is before them: layers of other accounts may be called the same. */
function versionsIn(layers: readonly string[], others: readonly string[]): Map<string, number> {
  return new Map(
    layers
      .filter((one) => !others.includes(one))
      .map((one) => [layerArnOf(one), Number(versionNumber(one))] as const),
  );
}
