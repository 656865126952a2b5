import { SIZES } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import type { Statistic } from './statistic.js';

export const sizes: Statistic<'sizes'> = {
  id: 'sizes',
  of: entries =>
    SIZES.map(size => ({ size, pullRequests: numbersOf(entries.filter(entry => entry.size === size)) })).filter(
      ({ pullRequests }) => pullRequests.length > 0,
    ),
};
