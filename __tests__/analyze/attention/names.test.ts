import type { AttentionKind } from '../../../src/domain/briefing.js';
import { file } from '../../support/pull-request.js';
import { foundAs } from './support.js';

const subjectIn = (kind: AttentionKind, title: string) =>
  foundAs(kind, { title, files: [file('srt/server_args.py', 9, 9)] }).map(({ subject }) => subject);

describe('what is deprecated', () => {
  it.each([
    ['Deprecate `tool.uv.dev-dependencies`', 'tool.uv.dev-dependencies'],
    ['Deprecate --alertmanager.timeout', '--alertmanager.timeout'],
    ['Deprecate `old(a, b)` for good', 'old(a, b)'],
    ['Allow empty objectives and deprecate DefObjectives', 'DefObjectives'],
    ['Deprecate `createResolver` and recommend `createIdResolver`', 'createResolver'],
    ['Mark `--native-tls` as deprecated', '--native-tls'],
    ['deprecated `fs.root` in favor of `fs.allow`', 'fs.root'],
    ['Support `base`, deprecate `build.base`', 'build.base'],
    ['deprecate use of `old_name`', 'old_name'],
  ])('is named by its own verb: %s', (title, subject) => {
    expect(subjectIn('deprecated', title)).toEqual([subject]);
  });

  it.each([
    'Deprecate retention flags; add tsdb.retention runtime configuration',
    'deprecate app session methods in favor of session_interface',
    'Deprecate the old flags, use `--new`',
    'Deprecate retention flags: set tsdb.retention',
    'Add `alert` and deprecate the package of types',
    'Deprecate unsupported values of the `stats` query parameter',
  ])('has no name where another thing has one: %s', title => {
    expect(subjectIn('deprecated', title)).toEqual([undefined]);
  });

  it('stands before its verb in the passive', () => {
    const body = '```release-note\n`--new` replaces it, and `--old` is now deprecated in favor of `--new`\n```';
    expect(foundAs('deprecated', { title: 'Rename a flag', body })).toEqual([{ by: 'release-note', subject: '--old' }]);
  });
});

describe('what is removed', () => {
  it.each([
    ['Remove the `--old` flag in favor of `--new`', '--old'],
    ['Remove option x_y from `Server`', 'x_y'],
    ['Drop support for `solid`', 'solid'],
    ['Remove `max_window_size`, matching `all_suffixes`', 'max_window_size'],
  ])('is named by its own verb: %s', (title, subject) => {
    expect(subjectIn('removed', title)).toEqual([subject]);
  });

  it.each(['Remove deprecated methods from the MetricProvider interface', 'Remove the timeout option of `serve`'])(
    'has no name where another thing has one: %s',
    title => expect(subjectIn('removed', title)).toEqual([undefined]),
  );

  it.each([
    'Remove experimental tag on `--storage.overlapping`',
    'Remove the source map, move `--emit` to the configuration',
    'Remove conflict between `--no-sync` and `--frozen` in `uv run`',
  ])('is not the flag that something else is on: %s', title => {
    expect(subjectIn('removed', title)).toEqual([]);
  });

  it.each([
    'remove previously deprecated code',
    'Remove all deprecated features',
    'Remove deprecated code from app.py',
  ])('may be what was deprecated before: %s', title => expect(subjectIn('removed', title)).toEqual([undefined]));

  it.each([
    'Remove use of deprecated functions',
    'Remove deprecated function usage',
    'Remove deprecated code in tests',
  ])('is not what the project itself no longer uses: %s', title => expect(subjectIn('removed', title)).toEqual([]));
});
