import { settings } from '../../../src/analyze/importance/settings.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => settings.observe(change({ files }));

describe('the settings factor', () => {
  it('shows the files of settings', () => {
    expect(observe(file('src/a.ts', 3, 1), file('src/cli.ts', 9), file('app.schema.json'))).toEqual({
      value: 1,
      evidence: { paths: ['src/cli.ts', 'app.schema.json'], counts: { settings: 2 } },
    });
  });

  it.each([
    'src/config.ts',
    'src/configs/a.ts',
    'configuration.rs',
    'src/settings.py',
    'setting/a.py',
    'src/options.ts',
    'option_parser.py',
    'server_args.py',
    'src/arguments.ts',
    'src/cli.ts',
    'src/cli.rs',
    'crates/uv-cli/src/a.rs',
    'feature-flags.go',
    'src/envs.py',
    'src/environ.py',
    'src/params.py',
    'app.schema.json',
    'schema.yml',
    'config-schema.yaml',
  ])('sees %s', path => expect(observe(file(path))?.value).toBe(1));

  it.each([
    'src/client.ts',
    'src/client.rs',
    'src/reconfigure.ts',
    'src/argsort.py',
    'app.json',
    'schema.ts',
    'schemas.json',
    'tests/cli.test.ts',
    'tests/app.schema.json',
  ])('does not see %s', path => expect(observe(file(path))).toBeNull());
});
