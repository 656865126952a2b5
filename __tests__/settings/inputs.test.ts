import { camelCase, INPUT_NAMES, INPUTS } from '../../src/settings/inputs.js';
import type { Input } from '../../src/settings/setting-definition.js';

describe('every input', () => {
  it.each(INPUT_NAMES)('%s has a description in sentences, and a default that is valid or means "none"', name => {
    const { description, schema, default: byDefault }: Input = INPUTS[name];
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(byDefault === '' || schema.safeParse(byDefault).success).toBe(true);
  });

  it.each(INPUT_NAMES)('%s with a default in action.yml is not a key of the configuration file', name => {
    const { configurable, actionDefault }: Input = INPUTS[name];
    expect(configurable && actionDefault !== undefined).toBe(false);
  });
});

describe('the property of a setting', () => {
  it('is its name in camel case', () => {
    expect(camelCase('time-zone')).toBe('timeZone');
    expect(camelCase('post-to-repository')).toBe('postToRepository');
    expect(camelCase('week')).toBe('week');
  });
});
