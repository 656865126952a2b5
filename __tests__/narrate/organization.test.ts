import { OrganizationDigest } from '../../src/domain/organization.js';
import { ModelError } from '../../src/model/index.js';
import { narrateOrganization } from '../../src/narrate/index.js';
import { ofRepository, rolledUp } from '../rollup/support.js';
import { digestOf } from '../support/digest.js';
import {
  type Answering,
  features,
  honestNotes,
  lineIn,
  materialsOf,
  modelThat,
  NO_BRIEFING,
  narratedWeek,
  OPTIONS,
} from './support.js';

const REPOSITORIES = ['octo/web', 'octo/api'] as const;
const digestsOf = (count: number) => REPOSITORIES.map(name => ofRepository(name, digestOf(features(count))));
const materials = materialsOf(features(60));

/** Two repositories that have the same numbers, narrated together. */
async function narrated(
  answer: Answering,
  {
    count = 6,
    digests = digestsOf(count),
    known = true,
    ...options
  }: Partial<{ count: number; digests: ReturnType<typeof digestsOf>; known: boolean } & typeof OPTIONS> = {},
) {
  const { model, questions } = modelThat(answer);
  const materialOf = ({ number }: { number: number }) => (known ? materials(number) : undefined);
  const result = await narrateOrganization(rolledUp(digests), materialOf, { ...OPTIONS, ...options }, model);
  return { ...result, questions };
}

const honest: Answering = question => (question.schemaName === 'notes' ? honestNotes(question) : NO_BRIEFING);

/** Joins the first notes, which are of both repositories, and in the first area its first two. */
const opening: Answering = question => {
  if (question.schemaName === 'notes') return honestNotes(question);
  const textOf = (id: string, alias: string) => lineIn(question, `${id} of ${alias}`).replace(/\.$/, '');
  const week = { text: `${textOf('n1', 'p1')} ({{p1}}), and ${textOf('n3', 'p3')} ({{p3}}).`, notes: ['n1', 'n3'] };
  const [, ids = ''] = lineIn(question, 'area a1').split(': ');
  const own = ids.split(' ').slice(0, 2);
  const texts = own.map(id => textOf(id, `p${id.slice(1)}`));
  return { week: [week], areas: [{ area: 'a1', sentences: [{ text: `${texts.join(', and ')}.`, notes: own }] }] };
};

describe('a narration over several repositories', () => {
  it('has notes in each repository, by its own numbers', async () => {
    const { digest, problem } = await narrated(honest);
    expect(problem).toBeNull();
    for (const { repository, narration, pullRequests } of digest.repositories) {
      expect([repository.nameWithOwner, narration?.model, narration?.language]).toEqual([
        repository.nameWithOwner,
        'small-model',
        'en',
      ]);
      const own = pullRequests.map(({ number }) => number);
      expect(narration?.notes.length).toBeGreaterThan(3);
      for (const { pullRequest, sentences } of narration?.notes ?? []) {
        expect(own).toContain(pullRequest);
        expect(sentences.flatMap(({ quotes }) => quotes.map(quote => quote.pullRequest))).toEqual([pullRequest]);
      }
    }
    expect(OrganizationDigest.parse(digest)).toEqual(digest);
  });

  it('opens with sentences on pull requests of several repositories, each under its repository', async () => {
    const { digest } = await narrated(opening);
    const [sentence] = digest.narration?.week ?? [];
    const [first, , third] = digest.highlights;
    expect(first?.repository).not.toBe(third?.repository);
    expect(sentence?.quotes.map(({ repository, pullRequest }) => `${repository}#${pullRequest}`)).toEqual(
      [first, third].map(one => `${one?.repository}#${one?.number}`),
    );
    for (const one of [first, third]) expect(sentence?.text).toContain(`({{${one?.repository}#${one?.number}}})`);
  });

  it('says of one repository what two of its pull requests have in common', async () => {
    const { digest } = await narrated(opening);
    const [{ repository = '', sentences = [] } = {}] = digest.narration?.repositories ?? [];
    expect(REPOSITORIES).toContain(repository);
    expect(sentences).toHaveLength(1);
    const part = digest.repositories.find(one => one.repository.nameWithOwner === repository);
    const own = part?.pullRequests.map(({ number }) => number);
    for (const { pullRequest } of sentences[0]?.quotes ?? []) expect(own).toContain(pullRequest);
  });

  it('is sent no number and no name of a person, and knows the repositories as areas', async () => {
    const { questions } = await narrated(opening);
    const all = questions.map(({ system, user }) => `${system}${user}`).join('\n');
    expect(all).not.toContain('mona');
    expect(all).not.toMatch(/#\d/);
    const briefing = questions.at(-1);
    expect(briefing === undefined ? '' : lineIn(briefing, 'area a1')).toMatch(/^octo\/(?:web|api): n\d/);
  });

  it('takes the notes that the digests have, and asks for the briefing alone', async () => {
    const { narration } = await narratedWeek(features(6), honest);
    const digests = digestsOf(6).map(digest => ({ ...digest, ...(narration && { narration }) }));
    const { digest, questions } = await narrated(opening, { digests, known: false });
    expect(questions.map(({ schemaName }) => schemaName)).toEqual(['briefing']);
    expect(digest.narration?.week).toHaveLength(1);
  });

  it('does not take notes in another language, and asks nothing where nothing else is known', async () => {
    const { narration } = await narratedWeek(features(6), honest);
    const digests = digestsOf(6).map(digest => ({ ...digest, ...(narration && { narration }) }));
    const given = rolledUp(digests);
    const { digest, problem, questions } = await narrated(opening, { digests, known: false, language: 'zh-CN' });
    expect([digest, problem, questions]).toEqual([given, null, []]);
  });

  it('asks about forty pull requests at most, and as many as the budget allows', async () => {
    const asked = async (given: Parameters<typeof narrated>[1]) =>
      (await narrated(honest, given)).digest.repositories.flatMap(one => one.narration?.notes ?? []).length;
    expect(await asked({ count: 60 })).toBeLessThanOrEqual(40);
    const few = await asked({ budget: 12_000 });
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(await asked({}));
  });

  it('leaves the digest as it is where the model fails or nothing passes the checks, and says why', async () => {
    const failed = await narrated(() => new ModelError('unauthorized', 'The key is not accepted.'));
    expect([failed.digest, failed.problem]).toEqual([rolledUp(digestsOf(6)), 'The key is not accepted.']);
    const silent = await narrated(() => ({ notes: [] }));
    expect([silent.digest.narration, silent.problem]).toEqual([
      undefined,
      'small-model wrote nothing. Name another `model`, such as a larger one.',
    ]);
  });
});
