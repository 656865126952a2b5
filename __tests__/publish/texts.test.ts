import { comments, testsOn, threads } from './support.js';

testsOn('issue')('a text that came back with CRLF line ends is not written again', async fixture => {
  const text = 'One.\n\nTwo.\n';
  await fixture.publish({ parts: [text, text] });
  for (const written of [...threads(fixture, 'issue'), ...comments(fixture)])
    written.body = written.body.replaceAll('\n', '\r\n').trimEnd();
  fixture.mutations();
  await fixture.publish({ parts: [text, text] });
  expect(fixture.mutations()).toEqual([]);
});
