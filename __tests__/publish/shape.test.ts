import { differingSettings, shapeOf } from '../../src/publish/shape.js';
import { defaults } from './support.js';

const shape = shapeOf(defaults('issue'));

test.each([
  ['title', { title: 'Web digest' }],
  ['sections', { sections: ['changes'] }],
  ['labels', { labels: ['web'] }],
  ['discussion-category', { discussionCategory: 'News' }],
  ['exclude-authors', { excludeAuthors: ['*[bot]'] }],
  ['exclude-labels', { excludeLabels: ['api'] }],
  ['exclude-paths', { excludePaths: ['api/**'] }],
  ['bots', { bots: 'exclude' }],
  ['modules', { modules: { web: ['web/**'] } }],
  ['tags', { tags: { Web: { paths: ['web/**'] } } }],
  ['templates', { templates: 'web' }],
  ['time-zone', { timeZone: 'Asia/Tokyo' }],
  ['week-start', { weekStart: 'sunday' }],
])('a digest with another `%s` has another shape, which names it', (name, change) => {
  expect(differingSettings(shape, shapeOf({ ...defaults('issue'), ...change }))).toEqual([name]);
});

test('how a report is closed or pinned does not change its shape', () => {
  const otherwise = { ...defaults('issue'), closePrevious: true, pin: true };
  expect(shapeOf(otherwise)).toBe(shape);
});

test('the order of exclusions does not matter, and that of sections does', () => {
  const of = (change: object) => shapeOf({ ...defaults('issue'), ...change });
  expect(differingSettings(of({ excludePaths: ['a', 'b'] }), of({ excludePaths: ['b', 'a'] }))).toEqual([]);
  expect(differingSettings(of({ sections: ['a', 'b'] }), of({ sections: ['b', 'a'] }))).toEqual(['sections']);
});

test('what another version did not know is not compared', () => {
  expect(differingSettings(shape.slice(0, 8), shapeOf({ ...defaults('issue'), weekStart: 'sunday' }))).toEqual([]);
});
