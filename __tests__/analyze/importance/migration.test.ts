import { migration } from '../../../src/analyze/importance/migration.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => migration.observe(change({ files }));

describe('the migration factor', () => {
  it('sees a migration', () => expect(observe(file('db/migrations/2.py'))?.value).toBe(1));

  it('shows the migrations', () => {
    expect(observe(file('src/a.ts', 3, 1), file('db/migrations/2.sql', 4), file('db/migrations/2.yaml'))).toEqual({
      value: 1,
      evidence: { paths: ['db/migrations/2.sql', 'db/migrations/2.yaml'], counts: { migrations: 2 } },
    });
  });

  it.each([
    ['a document in a folder of migrations', 'docs/migrations/2.md'],
    ['a test of a migration', 'tests/migrations/2.py'],
    ['a file beside the folder', 'db/migrate.py'],
  ])('does not see %s', (_, path) => expect(observe(file(path))).toBeNull());
});
