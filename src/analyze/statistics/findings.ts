import type { Entry, SEVERITIES } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { stands } from '../../domain/standing.js';
import type { Statistic } from './statistic.js';

const hasSeverity = (entry: Entry, severity: (typeof SEVERITIES)[number]) =>
  entry.findings.some(finding => finding.severity === severity);

export const findings: Statistic<'findings'> = {
  id: 'findings',
  of: entries => ({
    high: numbersOf(entries.filter(entry => stands(entry.outcome) && hasSeverity(entry, 'high'))),
    medium: numbersOf(entries.filter(entry => hasSeverity(entry, 'medium'))),
  }),
};
