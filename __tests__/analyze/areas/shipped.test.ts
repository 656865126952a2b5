import { shippedFiles } from '../../../src/analyze/areas/shipped.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

it('leaves out examples and the shaders among their assets', () => {
  const paths = ['src/door.ts', 'examples/door.ts', 'assets/door.wgsl', 'src/assets/door.ts'];
  const shipped = shippedFiles(change({ files: paths.map(path => file(path)) }));
  expect(shipped.map(({ path }) => path)).toEqual(['src/door.ts', 'src/assets/door.ts']);
});
