import { builtInLanguages } from '../../src/host/templates-folder.js';

it('the built-in languages are the folders of templates/ except the layout', async () => {
  expect(await builtInLanguages()).toEqual(['en', 'zh-CN']);
});
