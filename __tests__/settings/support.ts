import { type InputName, parseInputs, resolveSettings } from '../../src/settings/index.js';

export type Given = Partial<Record<InputName, string>>;

/** The Monday after 2026-W14. */
export const ENVIRONMENT = {
  now: new Date('2026-04-06T03:00:00Z'),
  repository: 'octo/house',
  languages: ['en', 'zh-CN'],
};

export const read = (given: Given, environment: Parameters<typeof parseInputs>[1] = ENVIRONMENT) =>
  parseInputs(name => given[name], environment);

/** The settings and problems of these inputs with this configuration file; null: there is no file. */
export const resolve = (given: Given, config: string | null = null) => resolveSettings(read(given), config);

export const problems = (given: Given, config: string | null = null) => resolve(given, config).problems;

/** The settings of inputs and configuration file without problems. */
export function settings(given: Given, config: string | null = null) {
  const { settings, problems } = resolve(given, config);
  if (settings === undefined) throw new Error(problems.join('\n'));
  return settings;
}
