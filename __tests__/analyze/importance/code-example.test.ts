import { codeExample } from '../../../src/analyze/importance/code-example.js';
import { change } from '../../support/change.js';

const observe = (body: string) => codeExample.observe(change({ body }));
const note = (language: string) => `\`\`\`${language}\nOpens doors\n\`\`\``;

describe('the code-example factor', () => {
  it('has no evidence but the description', () =>
    expect(observe('```\nopen()\n```')).toEqual({ value: 1, evidence: {} }));

  it.each([
    ['a block with a language', 'To use it:\n\n```ts\nopen()\n```'],
    ['a block of tildes', '~~~\nopen()\n~~~'],
    ['an indented block', '   ```\nopen()\n```'],
    ['a block that is never closed', '```\nopen()'],
    ['a block whose text is about documents', '```\ndocs --open\n```'],
    ['a block after a release note', `${note('release-note')}\n\`\`\`\nopen()\n\`\`\``],
    ['lines that end as on Windows', '```sh\r\nopen\r\n```\r\n'],
  ])('sees %s', (_, body) => expect(observe(body)?.value).toBe(1));

  it.each([
    ['a release note', note('release-note')],
    ['a release note as Prometheus writes it', note('release-notes')],
    ['a release note as HashiCorp writes it', note('release-note:bug')],
    ['a link to documents as Kubernetes writes it', note('docs')],
    ['an entry of a changelog', note('changelog')],
    ['a release note with a space before its name', note(' release-note')],
    ['two release notes', `${note('release-note')}\n${note('docs')}`],
    ['code within a line', 'Calls `open()` and ```close()```'],
    ['a block that is indented as code', '    ```\n    open()\n    ```'],
    ["a block in a template's comment", '<!--\n```\nopen()\n```\n-->'],
    ['a block in a comment that is never closed', '<!--\n```\nopen()\n```'],
    ['two backticks', '``\nopen()\n``'],
    ['nothing', ''],
  ])('does not see %s', (_, body) => expect(observe(body)).toBeNull());

  it('reads the beginning of a long description', () => {
    expect(observe(`${'x'.repeat(9_990)}\n\`\`\`\nopen()`)?.value).toBe(1);
    expect(observe(`${'x'.repeat(10_000)}\n\`\`\`\nopen()`)).toBeNull();
  });
});
