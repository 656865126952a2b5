import type { z } from 'zod';
import type { SettingType } from './setting-types.js';

/** A setting, whether it is an input, a key of the configuration file or both. */
export interface SettingDefinition<S extends z.ZodType = z.ZodType> {
  /** One to three sentences for action.yml, the README and editors. */
  description: string;
  schema: S;
  default: z.output<S>;
  /** The default for documentation, if the value alone does not explain it. */
  defaultInWords?: string;
}

export interface Input<S extends z.ZodType = z.ZodType> extends SettingDefinition<S>, SettingType<S> {
  /** Whether it is also a key of the configuration file, with the same name. */
  configurable: boolean;
  /**
   * The default in action.yml. Only for inputs that are not configurable: the action cannot distinguish a default from a
   * given value, which takes precedence over the configuration file.
   */
  actionDefault?: string;
  /** Never shown in a message. */
  secret?: true;
}

type Documentation<S extends z.ZodType> = Omit<Input<S>, 'schema' | 'fromText' | 'configurable'>;

/** A setting of the workflow alone. */
export function input<S extends z.ZodType>(type: SettingType<S>, documentation: Documentation<S>): Input<S> {
  return { ...type, ...documentation, configurable: false };
}

/** A setting of the workflow or of the configuration file. */
export function configurable<S extends z.ZodType>(type: SettingType<S>, documentation: Documentation<S>): Input<S> {
  return { ...type, ...documentation, configurable: true };
}
