import type { Gathered } from '../../domain/gathered.js';
import type { Author } from '../../domain/pull-request.js';

/** Tests the login or name of an author. */
export type IsBotAuthor = (loginOrName: string) => boolean;

/** The same, in which everybody whom the settings call a bot is one. */
export function withBotAuthors(gathered: Gathered, isBotAuthor: IsBotAuthor): Gathered {
  const known = <T extends Author | null | undefined>(author: T): T => {
    if (author == null || author.bot) return author;
    return [author.login, author.name].some(name => name !== undefined && isBotAuthor(name))
      ? { ...author, bot: true }
      : author;
  };
  const { newContributors, directPushes } = gathered;
  return {
    ...gathered,
    pullRequests: gathered.pullRequests.map(one => ({
      ...one,
      author: known(one.author),
      coAuthors: one.coAuthors.map(known),
      ...(one.mergedBy !== undefined && { mergedBy: known(one.mergedBy) }),
      ...(one.reviews && { reviews: one.reviews.map(review => ({ ...review, author: known(review.author) })) }),
    })),
    ...(newContributors && { newContributors: newContributors.map(known) }),
    ...(directPushes && { directPushes: directPushes.map(push => ({ ...push, author: known(push.author) })) }),
  };
}
