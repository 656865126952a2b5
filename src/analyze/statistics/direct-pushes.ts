import { compareText } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const directPushes: Statistic<'directPushes'> = {
  id: 'directPushes',
  of: (_, { directPushes }) =>
    directPushes === null
      ? undefined
      : directPushes
          .map(({ body, ...listed }) => listed)
          .sort((a, b) => compareText(a.committedAt, b.committedAt) || compareText(a.sha, b.sha)),
};
