import { z } from 'zod';
import { FACTOR_IDS } from '../domain/factors.js';
import { nearestNames } from '../domain/nearest-name.js';
import { SIGNAL_IDS } from '../domain/signals.js';
import type { ValuesOf } from './inputs.js';
import { didYouMean } from './messages.js';
import type { SettingDefinition } from './setting-definition.js';
import { MAX_ELEMENTS, number } from './setting-types.js';
import { areFewGlobs, FEW_GLOBS, pathGlob } from './text-formats.js';

/** Of the user's own: each is compared with every pull request. */
const MAX_TAGS = 200;

/** What `measured` may be, or a name in it that is not a signal. */
function measuredMayBe({ code, keys = [] }: { code?: string; keys?: readonly string[] }): string {
  if (code !== 'unrecognized_keys') return 'it may be what `merge-digest backtest --write` writes';
  const near = keys.slice(0, 5).flatMap(key => nearestNames(key, SIGNAL_IDS).slice(0, 1));
  return `it may be the name of a signal${near.length > 0 ? didYouMean(near) : `: ${SIGNAL_IDS.join(', ')}`}`;
}

/** A number. Without bounds, the sum of some would be none, and the digest not be read again. */
function numberFrom(min: number, max: number) {
  const error = `it may be a number from ${min} to ${max}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
}

/** How much more often pull requests with a signal were reverted, or a bound of it. */
const ratio = numberFrom(0, 1_000_000);
const highlightCount = number({ min: 0, max: 1_000 }).schema;

/** The keys of the configuration file that are not inputs. */
export const CONFIG_ONLY = {
  modules: {
    description:
      'Names for parts of the repository, each with the glob patterns of its paths. A path that matches no pattern belongs to its package or folder.',
    schema: z
      .record(
        z.string(),
        z
          .array(pathGlob, { error: 'it may be a list of glob patterns, such as ["src/api/**"]' })
          .min(1, { error: 'it may be a list of at least one glob pattern' }),
        { error: 'it may be a mapping of names to glob patterns, such as {api: ["src/api/**"]}' },
      )
      .refine(modules => areFewGlobs(Object.values(modules).flat()), { error: `it may be names with ${FEW_GLOBS}` }),
    default: {},
    defaultInWords: 'the packages and folders of the repository',
  },
  'core-paths': {
    description:
      'Glob patterns of the core of the code. Changes to it count as a risk. Without patterns, the core is found from the history: the files that many people change often.',
    schema: z
      .array(pathGlob, { error: 'it may be a list of glob patterns, such as ["src/engine/**"]' })
      .refine(areFewGlobs, { error: `it may be ${FEW_GLOBS}` }),
    default: [],
    defaultInWords: 'found from the history',
  },
  importance: {
    description:
      'Weights for the factors of importance, by name, such as `{size: 0.3}`. docs/importance.md lists the factors.',
    schema: z.partialRecord(z.enum(FACTOR_IDS), numberFrom(-100, 100), {
      error: `it may be a mapping of factors to weights, such as {size: 0.3}; there are ${FACTOR_IDS.join(', ')}`,
    }),
    default: {},
    defaultInWords: 'as in docs/importance.md',
  },
  highlights: {
    description:
      'How many pull requests are highlights: a `share` of all pull requests, but no fewer than `least` and no more than `most`.',
    schema: z.strictObject(
      {
        share: z
          .number({ error: 'it may be a number from 0 to 1' })
          .min(0, { error: 'it may be 0 to 1' })
          .max(1, { error: 'it may be 0 to 1' })
          .optional(),
        least: highlightCount.optional(),
        most: highlightCount.optional(),
      },
      { error: 'it may be a mapping such as {share: 0.1, least: 3, most: 12}' },
    ),
    default: {},
    defaultInWords: '`{share: 0.1, least: 3, most: 12}`',
  },
  tags: {
    description:
      'Your own tags. Each is assigned by `labels`, by glob patterns of `paths`, or by `words` in titles, and is an area of the report. docs/areas.md explains them.',
    schema: z
      .record(
        z.string(),
        z.strictObject({
          labels: z.array(z.string()).optional(),
          paths: z.array(pathGlob).optional(),
          words: z.array(z.string()).optional(),
        }),
        { error: 'it may be a mapping such as {Billing: {paths: ["src/billing/**"], words: [invoice]}}' },
      )
      .refine(tags => Object.keys(tags).length <= MAX_TAGS, { error: `it may be at most ${MAX_TAGS} tags` })
      .refine(tags => areFewGlobs(Object.values(tags).flatMap(({ paths = [] }) => paths)), {
        error: `it may be tags with ${FEW_GLOBS}`,
      })
      .refine(
        tags =>
          Object.values(tags).flatMap(({ labels = [], words = [] }) => [...labels, ...words]).length <= MAX_ELEMENTS,
        {
          error: `it may be tags with at most ${MAX_ELEMENTS} labels and words`,
        },
      ),
    default: {},
    defaultInWords: 'only the built-in tags',
  },
  measured: {
    description:
      'How often pull requests with a signal were reverted in this repository, as measured by `merge-digest backtest --write`. The report then shows these values.',
    schema: z.partialRecord(z.enum(SIGNAL_IDS), z.looseObject({ ratio, low: ratio, high: ratio }), {
      error: measuredMayBe,
    }),
    default: {},
    defaultInWords: 'what was measured in other repositories',
  },
} as const satisfies Record<string, SettingDefinition>;

/** The values of the keys that are not inputs, where the file does not set them. */
export const CONFIG_DEFAULTS: ValuesOf<typeof CONFIG_ONLY> = {
  modules: CONFIG_ONLY.modules.default,
  corePaths: [...CONFIG_ONLY['core-paths'].default],
  importance: CONFIG_ONLY.importance.default,
  highlights: CONFIG_ONLY.highlights.default,
  tags: CONFIG_ONLY.tags.default,
  measured: CONFIG_ONLY.measured.default,
};
