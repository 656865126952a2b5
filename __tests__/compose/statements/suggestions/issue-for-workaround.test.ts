import { list, path, person, reference } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { person as somebody } from '../../../support/pull-request.js';
import { finding, upTo } from '../../support.js';
import { type Given, statementsOf, textOf } from './support.js';

const workaround = (number: number, where: string) =>
  statement('suggest-workaround', {
    reference: reference(number),
    author: person(somebody(`p${number}`)),
    path: path(where),
  });
const found = (signal: string, ...paths: string[]) => finding(signal, { evidence: { paths } });

describe('an issue for a workaround', () => {
  it('is asked for with its author and where it is, as its own signal has it', () => {
    const findings = [
      [found('untested', 'x.ts'), found('temporary', 'src/a.ts', 'src/b.ts')],
      [found('tests-reduced', 'b.test.ts')],
      [finding('temporary')],
      [],
    ];
    const sentences = statementsOf('issue-for-workaround', { pullRequests: upTo(4) }, number => ({
      findings: findings[number - 1] ?? [],
    }));
    expect(sentences).toEqual([
      statement('suggest-issue-for-workaround', {
        changes: list([workaround(1, 'src/a.ts'), workaround(2, 'b.test.ts'), workaround(3, '.'), workaround(4, '.')]),
      }),
    ]);
  });

  it('reads as a sentence', () => {
    expect(textOf('issue-for-workaround', {}, number => ({ findings: [found('temporary', `src/${number}.ts`)] }))).toBe(
      'Open an issue, with an owner, for each of these: #1 (p1, src/1.ts) and #2 (p2, src/2.ts). By their titles they work around something or disable something, and none of them names an issue to track it.',
    );
  });

  it('names twelve workarounds at most', () => {
    const given: Given = { pullRequests: upTo(13) };
    expect(textOf('issue-for-workaround', given)).toContain('#12 (p12, top level), and others. By their titles');
  });
});
