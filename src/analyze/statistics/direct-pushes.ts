import { BOUNDS } from '../../domain/bounds.js';
import { compareText } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const directPushes: Statistic<'directPushes'> = {
  id: 'directPushes',
  of: (_, { directPushes }) =>
    directPushes === null
      ? undefined
      : directPushes
          .map(({ body, files, ...listed }) => listed)
          .sort((a, b) => compareText(a.committedAt, b.committedAt) || compareText(a.sha, b.sha))
          .slice(0, BOUNDS.pushes),
};

export const unlistedPushes: Statistic<'unlistedPushes'> = {
  id: 'unlistedPushes',
  of: (_, { directPushes: all }) =>
    all === null || all.length <= BOUNDS.pushes ? undefined : all.length - BOUNDS.pushes,
};
