import type { Command } from 'commander';

/**
 * Gives a subcommand the options before its name, which it would otherwise never see. Those after its name take
 * precedence. Ends with an error at options that it does not have.
 */
export function passOnOptions(program: Command, subcommand: Command): void {
  const given = program.options.filter(one => program.getOptionValueSource(one.attributeName()) === 'cli');
  const unknown = given.filter(({ long }) => !subcommand.options.some(own => own.long === long));
  if (unknown.length > 0) {
    const names = unknown.map(({ long }) => `'${long}'`).join(', ');
    program.error(`error: unknown option ${names} for ${program.name()} ${subcommand.name()}`);
  }
  for (const option of given) {
    const name = option.attributeName();
    subcommand.setOptionValueWithSource(name, program.getOptionValue(name), 'cli');
  }
}
