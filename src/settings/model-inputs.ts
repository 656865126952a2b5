import { type Input, input } from './setting-definition.js';
import { choice, number, one } from './setting-types.js';
import { modelBaseUrl, modelName, token } from './text-formats.js';

/** Fewer tokens do for no question; more are no budget but a mistake. */
const MODEL_BUDGET = { min: 10_000, max: 1_000_000 } as const;

/** The inputs of the language model. They are no keys of the configuration file, which others may write. */
export const MODEL_INPUTS = {
  model: input(one(modelName.nullable()), {
    description:
      'The name of a language model that writes the summary and notes on the most important pull requests. Every sentence is checked against the pull request, and left out if it is not proven. See docs/narration.md.',
    default: null,
    defaultInWords: 'no model; nothing is sent to anybody',
  }),
  'model-api-key': input(one(token), {
    description: "The key for the model's API, from a secret. A server of your own may need none.",
    default: '',
    secret: true,
  }),
  'model-base-url': input(one(modelBaseUrl), {
    description:
      "The URL of the model's OpenAI-compatible API. It must start with https://, unless the server is on this machine or has a private address.",
    default: 'https://api.openai.com/v1',
    actionDefault: 'https://api.openai.com/v1',
    secret: true,
  }),
  'model-context': input(one(choice(['descriptions', 'titles'])), {
    description:
      'What the model is sent of a pull request: its title, paths and `descriptions`, or its title and paths alone (`titles`).',
    default: 'descriptions',
    actionDefault: 'descriptions',
  }),
  'model-budget': input(number(MODEL_BUDGET), {
    description: 'How many tokens the model may take for one report, in and out.',
    default: 60_000,
    actionDefault: '60000',
  }),
} as const satisfies Record<string, Input>;
