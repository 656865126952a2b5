import { numbersOf } from '../../domain/order.js';
import { SIGNALS } from '../signals/index.js';
import { isPrediction, MEASUREMENTS } from '../signals/measurements.js';
import type { Statistic } from './statistic.js';

export const signals: Statistic<'signals'> = {
  id: 'signals',
  of: (entries, { measured }) =>
    SIGNALS.map(({ id }) => {
      const elsewhere = MEASUREMENTS[id];
      const published =
        isPrediction(id) && elsewhere !== null
          ? {
              ratio: elsewhere.observedOverExpected,
              low: elsewhere.interval[0],
              high: elsewhere.interval[1],
              here: false,
            }
          : null;
      const own = measured[id];
      return {
        signal: id,
        pullRequests: numbersOf(entries.filter(({ findings }) => findings.some(({ signal }) => signal === id))),
        measured: own === undefined ? published : { ratio: own.ratio, low: own.low, high: own.high, here: true },
      };
    }).filter(({ pullRequests }) => pullRequests.length > 0),
};
