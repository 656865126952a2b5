export const id = 18;
export const ids = [18];
export const modules = {
	383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => (isAgentAddress),
			x: () => (isBotName)
		});
		const BOT_NAME = /\[bot\]$|(?:^|[\s_-])(?:(?:ro)?bot|agent|auto-?roll(?:er)?|automation)$|^github[ -]actions?$/i;
		const AGENT_ADDRESS = /^(?:(?:noreply|claude)@anthropic\.com|(?:noreply|codex)@openai\.com|cursoragent@cursor\.com|(?:\d+\+)?(?:copilot|claude|codex|devin-ai-integration|google-labs-jules)@users\.noreply\.github\.com|[\w.+-]+@(?:devin\.ai|opencode\.ai|aider\.chat|ampcode\.com))$/i;
		function isBotName(name) {
			return BOT_NAME.test(name);
		}
		function isAgentAddress(email) {
			return AGENT_ADDRESS.test(email);
		}
	}),
	8796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fj: () => (MAX_FRAGMENT_LENGTH),
			Ic: () => (fragmentFormat),
			be: () => (MAX_FRAGMENTS)
		});
		const TYPES = 'features?|feat|bug|bugfix|fix|fixed|doc|docs|removal|deprecation|deprecated|breaking|misc|changed?|added|security|api|enhancement|improvement|perf|performance|significant|new_feature|expired|compatibility|highlight|general|internal';
		const PATHS = [
			[/(?:^|\/)\.changeset\/(?!README\.md$)[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)_?release-content\/(?:[^/]+\/)+[^/]+\.md$/, 'front-matter'],
			[/(?:^|\/)newsfragments\/(?!template)[^/]+\.[a-z_]+(?:\.\d+)?(?:\.(?:rst|md|txt))?$/i, 'prose'],
			[
				new RegExp(`(?:^|/)(?:news|changes|changelog|changelog\\.d|upcoming_changes(?:/[\\w.-]+)?|docs/release-notes)/[^/]+\\.(?:${TYPES})(?:\\.\\d+)?(?:\\.(?:rst|md|txt))?$`, 'i'),
				'prose',
			],
			[/^doc\/changes\/(?:added|changed|fixed)\/[^/]+\.md$/, 'prose'],
			[/(?:^|\/)docs\/release[-_]?notes\/(?!v?\d+\.\d+|index\.|template)[^/]+\.(?:rst|md)$/i, 'prose'],
			[/(?:^|\/)(?:releasenotes\/notes|changelogs\/fragments)\/[^/]+\.ya?ml$/, 'yaml'],
			[/(?:^|\/)(?:\.changes\/unreleased|\.chloggen|pending_changelogs)\/(?!template\.)[^/]+\.ya?ml$/i, 'yaml'],
			[/(?:^|\/)\.changelog\/_?\d+\.txt$/, 'release-note-block'],
			[/(?:^|\/)CHANGELOG\.md$/i, 'changelog'],
		];
		function fragmentFormat(path) {
			return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
		}
		const MAX_FRAGMENTS = 5;
		const MAX_FRAGMENT_LENGTH = 4_000;
	}),
	1381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => (HISTORY_DAYS),
			o: () => (historyOf)
		});
		const HISTORY_DAYS = 90;
		function historyOf(merged, days, mergedBy) {
			const counts = new Map();
			for (const { author, number, paths } of merged) {
				for (const path of paths) {
					const count = counts.get(path) ?? { changes: 0, authors: new Set() };
					counts.set(path, count);
					count.changes += 1;
					count.authors.add(author ?? `#${number}`);
				}
			}
			const churn = new Map([...counts].map(([path, { changes, authors }]) => [path, { changes, authors: authors.size }]));
			return { days, churn, merged, ...(mergedBy === undefined ? {} : { mergedBy }) };
		}
	}),
	3278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => (PullRequest),
			UM: () => (Author),
			lE: () => (ChangedFile),
			oO: () => (CHECK_STATES),
			tU: () => (authorKey)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const Author = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			login: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('The GitHub login; absent if only the name from a commit is known'),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe('The display name, or the login if no name is known'),
			bot: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
		})
			.describe('A person or a bot');
		const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			previousPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe('Where a renamed or copied file came from, if the source reports it'),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['added', 'modified', 'removed', 'renamed', 'copied']),
			unread: zod__WEBPACK_IMPORTED_MODULE_1__.euz(true)
				.optional()
				.describe('The clone lacks its content: its lines are unknown, and count as none'),
		})
			.describe('A file changed by a pull request');
		const Review = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			author: Author.nullable().describe('null: the account was deleted'),
			state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(['approved', 'changes-requested', 'commented', 'dismissed']),
			submittedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
		})
			.describe('A submitted review');
		const CHECK_STATES = ['success', 'failure', 'error', 'pending', 'expected'];
		const PullRequest = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
			title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			author: Author.nullable().describe('null: the account was deleted'),
			coAuthors: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Author),
			createdAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW.optional(),
			mergedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			mergedBy: Author.nullable().optional(),
			baseRef: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			labels: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(ChangedFile),
			filesTotal: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().describe('The number of changed files, including those not in `files`'),
			reviews: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Review).optional(),
			comments: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().optional(),
			checks: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CHECK_STATES)
				.nullable()
				.optional()
				.describe('The combined state of the checks of its last commit when it was read; null: it had no checks'),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ total: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(), unresolved: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative() })
				.optional()
				.describe('Threads of review comments'),
			commitSha: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(),
			fragments: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
				.optional()
				.describe('Changelog fragments that it added, at most five; absent if there are none or the source cannot read them'),
		});
		function authorKey(author) {
			return author.login === undefined ? `name:${author.name.toLowerCase()}` : `login:${author.login.toLowerCase()}`;
		}
	}),
	2074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rx: () => (newContributors),
			WZ: () => (contributorKeys),
			_R: () => (coAuthorsIn),
			ac: () => (coAuthorsOf),
			bp: () => (distinctCoAuthors),
			cG: () => (nameAuthors)
		});
		var _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(383);
		const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.[^@]+$/i;
		const BOT_LOGIN = /\[bot\]$/i;
		function loginOfAddress(email) {
			return NOREPLY.exec(email)?.[1];
		}
		function loginOf({ name, email }) {
			return loginOfAddress(email) ?? (BOT_LOGIN.test(name) ? name : undefined);
		}
		function loginsByName(pairs) {
			const logins = new Map();
			for (const [name, login] of pairs) {
				if (login === undefined || name === '')
					continue;
				const key = name.toLowerCase();
				const known = logins.get(key);
				if (known === undefined)
					logins.set(key, login);
				else if (known?.toLowerCase() !== login.toLowerCase())
					logins.set(key, null);
			}
			return logins;
		}
		function nameAuthors(identities) {
			const fromAddresses = loginsByName(identities.map(identity => [identity.name, loginOf(identity)]));
			const fromSource = loginsByName(identities.map(identity => [identity.name, identity.login]));
			return identity => {
				const key = identity.name.toLowerCase();
				const byName = fromAddresses.has(key) ? fromAddresses.get(key) : fromSource.get(key);
				const login = loginOf(identity) ?? byName ?? (fromAddresses.has(key) ? undefined : identity.login);
				const name = identity.name || login || identity.email || 'unknown';
				return {
					...(login !== undefined && { login }),
					name,
					bot: (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.x)(login ?? name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.x)(name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.U)(identity.email),
				};
			};
		}
		function contributorKeys({ name, email, login }) {
			const known = loginOfAddress(email) ?? login;
			const keys = [];
			if (name !== '')
				keys.push(`name:${name.toLowerCase()}`);
			if (email !== '')
				keys.push(`email:${email.toLowerCase()}`);
			if (known !== undefined)
				keys.push(`login:${known.toLowerCase()}`);
			return keys;
		}
		function newContributors(merged, earlier) {
			const people = new Map();
			for (const { author, identity } of merged) {
				if (author.bot)
					continue;
				const key = (author.login ?? author.name).toLowerCase();
				const person = people.get(key) ?? { author, keys: [] };
				person.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
				people.set(key, person);
			}
			return [...people.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
		}
		const CO_AUTHOR = /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;
		const NO_NAME = /^(?:undefined|null|none|unknown|root|user|your name)$/i;
		function coAuthorsIn(message) {
			return [...message.matchAll(CO_AUTHOR)]
				.map(([, name = '', email = '']) => ({ name, email }))
				.filter(({ name }) => !NO_NAME.test(name));
		}
		function distinctCoAuthors(author, coAuthors, toAuthor) {
			const keysOf = (identity) => {
				const { login } = toAuthor(identity);
				return contributorKeys({ ...identity, ...(login !== undefined && { login }) });
			};
			const seen = new Set(keysOf(author));
			const distinct = [];
			for (const coAuthor of coAuthors) {
				const keys = keysOf(coAuthor);
				if (!keys.some(key => seen.has(key)))
					distinct.push(toAuthor(coAuthor));
				for (const key of keys)
					seen.add(key);
			}
			return distinct;
		}
		function coAuthorsOf(message, author) {
			const coAuthors = coAuthorsIn(message);
			const self = {
				name: author?.name ?? '',
				email: '',
				...(author?.login !== undefined && { login: author.login }),
			};
			return distinctCoAuthors(self, coAuthors, nameAuthors([self, ...coAuthors]));
		}
	}),
	9515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => (fragmentPathsOf)
		});
		var _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
		const MAX_LINES = 200;
		function fragmentPathsOf(files) {
			return files
				.filter(({ status, additions }) => status === 'added' && additions > 0 && additions <= MAX_LINES)
				.map(({ path }) => path)
				.filter(path => !path.includes('\n') && ![null, 'changelog'].includes((0, _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__.Ic)(path)))
				.slice(0, _domain_fragment_paths_js__WEBPACK_IMPORTED_MODULE_0__.be);
		}
	}),
	1895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ag: () => (Actor),
			Iq: () => (FurtherFilesAnswer),
			Nh: () => (nodesOf),
			R8: () => (filesOf),
			Xu: () => (PullRequestNode),
			YW: () => (Page),
			_n: () => (pullRequestOf),
			hj: () => (GitHubDateTime),
			rM: () => (authorOf)
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
		var _domain_bots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(383);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2074);
		const Actor = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), login: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish() }).nullable();
		function nodesOf(node) {
			return zod__WEBPACK_IMPORTED_MODULE_2__.YOg(node.nullable())
				.nullish()
				.transform(nodes => (nodes ?? []).filter(one => one !== null));
		}
		const GitHubDateTime = zod__WEBPACK_IMPORTED_MODULE_3__.w$({ offset: true }).transform(text => (0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(Date.parse(text)));
		const NO_FURTHER_PAGE = { hasNextPage: false, endCursor: null };
		const FileNodes = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable() }),
			nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), additions: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(), deletions: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(), changeType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() })),
		});
		const PullRequestNode = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
			title: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			createdAt: GitHubDateTime,
			mergedAt: GitHubDateTime,
			baseRefName: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			additions: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
			changedFiles: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
			authorAssociation: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			author: Actor,
			mergedBy: Actor,
			labels: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() })) }).nullable(),
			files: FileNodes.nullable().transform(files => files ?? { pageInfo: NO_FURTHER_PAGE, nodes: [] }),
			reviews: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				totalCount: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
				nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), submittedAt: GitHubDateTime.nullable(), author: Actor })),
			})
				.nullable(),
			comments: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__.Whr() }),
			statusCheckRollup: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }).nullish(),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ isResolved: zod__WEBPACK_IMPORTED_MODULE_2__.zMY() })) }).nullish(),
			mergeCommit: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }).nullable(),
		});
		const Page = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			search: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				issueCount: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable() }),
				nodes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()),
			}),
		});
		const FurtherFilesAnswer = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			repository: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ files: FileNodes.nullable() }).nullable()),
		});
		function authorOf(actor) {
			if (actor === null)
				return null;
			const bot = actor.__typename === 'Bot';
			const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
			const name = actor.name?.trim() || login;
			return { login, name, bot: bot || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_4__.x)(login) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_4__.x)(name) };
		}
		const STATUS = {
			ADDED: 'added',
			DELETED: 'removed',
			RENAMED: 'renamed',
			COPIED: 'copied',
		};
		function filesOf(nodes) {
			return nodes.map(({ path, additions, deletions, changeType }) => ({
				path,
				additions,
				deletions,
				status: STATUS[changeType] ?? 'modified',
			}));
		}
		const REVIEW_STATE = {
			APPROVED: 'approved',
			CHANGES_REQUESTED: 'changes-requested',
			COMMENTED: 'commented',
			DISMISSED: 'dismissed',
		};
		function reviewsOf(nodes) {
			return nodes.flatMap(({ state, submittedAt, author }) => {
				const known = REVIEW_STATE[state];
				if (known === undefined || submittedAt === null)
					return [];
				return [{ author: authorOf(author), state: known, submittedAt }];
			});
		}
		function checksOf(rollup) {
			if (rollup == null)
				return rollup;
			return _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.oO.find(state => state === rollup.state.toLowerCase());
		}
		function threadsOf(threads) {
			if (threads == null || (threads.totalCount > 0 && threads.nodes.length === 0))
				return undefined;
			return { total: threads.totalCount, unresolved: threads.nodes.filter(({ isResolved }) => !isResolved).length };
		}
		function pullRequestOf(node) {
			const author = authorOf(node.author);
			const checks = checksOf(node.statusCheckRollup);
			const reviewThreads = threadsOf(node.reviewThreads);
			return {
				number: node.number,
				title: node.title,
				body: node.body,
				url: node.url,
				author,
				coAuthors: (0, _authors_js__WEBPACK_IMPORTED_MODULE_5__.ac)(node.mergeCommit?.message ?? '', author),
				createdAt: node.createdAt,
				mergedAt: node.mergedAt,
				mergedBy: authorOf(node.mergedBy),
				baseRef: node.baseRefName,
				labels: node.labels?.nodes.map(label => label.name) ?? [],
				additions: node.additions,
				deletions: node.deletions,
				files: filesOf(node.files.nodes),
				filesTotal: node.changedFiles,
				...(node.reviews && { reviews: reviewsOf(node.reviews.nodes) }),
				comments: node.comments.totalCount,
				...(checks !== undefined && { checks }),
				...(reviewThreads && { reviewThreads }),
				commitSha: node.mergeCommit?.oid ?? null,
			};
		}
	}),
	2018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gatherPeriod: () => (gatherPeriod)
		});
		var errors = __webpack_require__(7307);
		var schemas = __webpack_require__(2503);
		var answers = __webpack_require__(1895);
		var queries = __webpack_require__(1172);
		;
		const QUESTIONS_PER_REQUEST = 120;
		const CountAnswer = schemas._H3({
			repository: schemas.Ikc({ object: schemas.g1P(schemas.YjP(), schemas.L5J()).nullable() }).nullish(),
		});
		const CountResult = schemas.KCZ([
			schemas.Ikc({ issueCount: schemas.Whr(), nodes: (0, answers.Nh)(schemas.L5J()) })
				.transform(({ issueCount, nodes }) => ({ count: issueCount, nodes })),
			schemas.Ikc({ totalCount: schemas.Whr(), nodes: (0, answers.Nh)(schemas.L5J()) })
				.transform(({ totalCount, nodes }) => ({ count: totalCount, nodes })),
		]);
		async function countBatch(client, questions, range) {
			const single = questions.length === 1;
			try {
				const { data, failures } = await client.ask((0, queries.Mh)(questions, range), {}, single ? 3 : 0);
				if (failures.length > 0)
					throw new errors.y('too-heavy', failures[0]?.message ?? '', failures);
				const answer = CountAnswer.parse(data);
				const commits = answer.repository?.object ?? {};
				return questions.map((_, n) => {
					const result = CountResult.safeParse(answer[`count${n}`] ?? commits[`count${n}`]);
					if (!result.success)
						throw new errors.y('refused', `GitHub returned no count of commits on ${range.revision}.`);
					return result.data;
				});
			}
			catch (error) {
				const tooHeavy = error instanceof errors.y && (error.kind === 'unavailable' || error.kind === 'too-heavy');
				if (!tooHeavy || single)
					throw error;
				const half = Math.ceil(questions.length / 2);
				const halves = [questions.slice(0, half), questions.slice(half)];
				return (await Promise.all(halves.map(part => countBatch(client, part, range)))).flat();
			}
		}
		async function countAll(client, questions, range) {
			const batches = [];
			for (let n = 0; n < questions.length; n += QUESTIONS_PER_REQUEST)
				batches.push(questions.slice(n, n + QUESTIONS_PER_REQUEST));
			return (await Promise.all(batches.map(batch => countBatch(client, batch, range)))).flat();
		}
		var order = __webpack_require__(6725);
		;
		const CONNECTIONS = { labels: 'labels', reviews: 'reviews', 'review-threads': 'reviewThreads' };
		const LISTS = Object.keys(CONNECTIONS);
		function cutListsIn(node) {
			return LISTS.filter(list => {
				const connection = node[CONNECTIONS[list]];
				return connection != null && connection.nodes.length < connection.totalCount;
			});
		}
		function cutListsOf(results) {
			return LISTS.flatMap(list => {
				const cut = results.filter(({ cutLists }) => cutLists.includes(list)).map(({ pullRequest }) => pullRequest);
				return cut.length === 0 ? [] : [{ list, pullRequests: (0, order.cZ)(cut) }];
			});
		}
		var fragment_paths = __webpack_require__(8796);
		var fragments = __webpack_require__(9515);
		;
		const MAX_FILES = 60;
		const Blob = schemas.Ikc({ text: schemas.YjP().nullish() }).nullable().catch(null);
		const Answer = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), Blob) });
		async function withFragments(client, repository, pullRequests, log) {
			const files = pullRequests
				.flatMap(({ number, commitSha: sha, files: changed }) => sha === null ? [] : (0, fragments.e)(changed).map(path => ({ number, sha, path })))
				.slice(0, MAX_FILES);
			if (files.length === 0)
				return [...pullRequests];
			const texts = await readTexts(client, repository, files, log);
			return pullRequests.map(pullRequest => {
				const fragments = files.flatMap(({ number, path }, index) => {
					const text = number === pullRequest.number ? texts[`file${index}`]?.text : undefined;
					return text == null ? [] : [{ path, text: text.slice(0, fragment_paths.Fj) }];
				});
				return fragments.length === 0 ? pullRequest : { ...pullRequest, fragments };
			});
		}
		async function readTexts(client, repository, files, log) {
			try {
				const { data, failures } = await client.ask((0, queries.wX)(files), { ...repository }, 1);
				const answer = Answer.safeParse(data);
				if (!answer.success)
					throw (0, errors.g)(failures);
				return answer.data.repository;
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				log.warning(`The changelog fragments could not be read and are left out: ${error.message}`);
				return {};
			}
		}
		;
		const PULL_REQUESTS_PER_REQUEST = 10;
		function furtherFilesOf(pullRequest, { pageInfo }) {
			const { hasNextPage, endCursor } = pageInfo;
			return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
		}
		function batchesOf(further) {
			const size = PULL_REQUESTS_PER_REQUEST;
			const count = Math.ceil(further.length / size);
			return Array.from({ length: count }, (_, index) => further.slice(index * size, (index + 1) * size));
		}
		async function readBatch(client, repository, batch, retrySingle = true) {
			const single = batch.length === 1;
			try {
				const cursors = batch.map(({ pullRequest, after }) => ({ number: pullRequest.number, after }));
				const { data, failures } = await client.ask((0, queries.m_)(cursors), { ...repository }, single ? 3 : 0);
				const decisive = failures.filter(({ type, path }) => type !== 'NOT_FOUND' || path?.length !== 2);
				if (decisive.length > 0)
					throw (0, errors.g)(decisive);
				const parsed = answers.Iq.safeParse(data);
				if (!parsed.success)
					throw (0, errors.g)(failures);
				return batch.flatMap(({ pullRequest }) => {
					const files = parsed.data.repository[`pr${pullRequest.number}`]?.files;
					if (files == null)
						return [];
					pullRequest.files.push(...(0, answers.R8)(files.nodes));
					return furtherFilesOf(pullRequest, files);
				});
			}
			catch (error) {
				if (!(error instanceof errors.y) || !['unavailable', 'too-heavy', 'refused'].includes(error.kind))
					throw error;
				if (single)
					return retrySingle && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
				const half = Math.ceil(batch.length / 2);
				const halves = [batch.slice(0, half), batch.slice(half)];
				return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
			}
		}
		async function readFurtherFiles(client, repository, further) {
			let remaining = further;
			while (remaining.length > 0)
				remaining = (await Promise.all(batchesOf(remaining).map(batch => readBatch(client, repository, batch)))).flat();
		}
		var domain_history = __webpack_require__(1381);
		var instant = __webpack_require__(2224);
		var pull_request = __webpack_require__(3278);
		var authors = __webpack_require__(2074);
		var github_search = __webpack_require__(6766);
		var windows = __webpack_require__(713);
		;
		const KNOWN_ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
		const MAX_PATHS = 40;
		const REVERT_DAYS = 14;
		function possibleNewcomers(results) {
			const people = new Map();
			for (const { pullRequest, association, login } of results) {
				const { author } = pullRequest;
				if (author === null || author.bot || login === null || KNOWN_ASSOCIATIONS.has(association))
					continue;
				if (/^[\w-]+$/.test(login))
					people.set((0, pull_request.tU)(author), { author, login });
			}
			return [...people.values()];
		}
		function busiestPaths(pullRequests) {
			const paths = new Map();
			for (const { path, additions, deletions } of pullRequests.flatMap(one => one.files)) {
				const counts = paths.get(path) ?? { pullRequests: 0, lines: 0 };
				paths.set(path, { pullRequests: counts.pullRequests + 1, lines: counts.lines + additions + deletions });
			}
			return [...paths]
				.sort(([a, m], [b, n]) => n.pullRequests - m.pullRequests || n.lines - m.lines || (0, order.n6)(a, b))
				.slice(0, MAX_PATHS)
				.map(([path]) => path);
		}
		const CommitNode = schemas.Ikc({
			author: schemas.Ikc({ name: schemas.YjP().nullish(), user: schemas.Ikc({ login: schemas.YjP() }).nullish() }).nullable(),
		});
		function churnOf(paths, counts) {
			const identities = counts.map(({ nodes }) => nodes.map(node => {
				const { author } = CommitNode.parse(node);
				return { name: author?.name ?? '', email: '', ...(author?.user && { login: author.user.login }) };
			}));
			const toAuthor = (0, authors.cG)(identities.flat());
			return new Map(paths.map((path, index) => {
				const authors = identities[index] ?? [];
				const { count: changes } = counts[index] ?? { count: 0 };
				const people = new Set(authors.map(identity => (0, pull_request.tU)(toAuthor(identity)))).size;
				return [path, authors.length === changes ? { changes, authors: people } : { changes }];
			}));
		}
		const RevertNode = schemas.Ikc({
			number: schemas.Whr(),
			title: schemas.YjP(),
			mergedAt: answers.hj,
			author: answers.Ag,
			files: schemas.Ikc({ nodes: (0, answers.Nh)(schemas.Ikc({ path: schemas.YjP() })) }).nullable(),
		});
		function revertsOf({ nodes }) {
			const reverts = nodes.flatMap(node => {
				const { data } = RevertNode.safeParse(node);
				if (data === undefined)
					return [];
				const { number, title, mergedAt, files } = data;
				const author = (0, answers.rM)(data.author);
				return [
					{
						number,
						title,
						author: author === null ? null : (0, pull_request.tU)(author),
						mergedAt,
						paths: (files?.nodes ?? []).map(({ path }) => path),
					},
				];
			});
			return reverts.toSorted((a, b) => (0, order.n6)(a.mergedAt, b.mergedAt) || a.number - b.number);
		}
		async function gatherHistory(client, search, range, results, periods) {
			const people = possibleNewcomers(results);
			const paths = busiestPaths(results.map(({ pullRequest }) => pullRequest));
			const beforePeriod = (0, github_search.Qk)(search, range.until);
			const lately = (0, github_search.SH)(search, (0, windows.js)((0, instant.pi)(range.until, REVERT_DAYS), range.until));
			const questions = [
				{ search: `${lately} revert in:title sort:created-desc`, list: true },
				...periods.map(period => ({ search: period })),
				...people.map(({ login }) => ({ search: `${beforePeriod} author:${login}` })),
				...paths.map(path => ({ path })),
			];
			const counts = await countAll(client, questions, { ...range, since: (0, instant.pi)(range.until, domain_history.F) });
			const [reverts = { count: 0, nodes: [] }, ...others] = counts;
			const ofPeopleAndPaths = others.slice(periods.length);
			const merged = people.map((_, index) => ofPeopleAndPaths[index]?.count ?? 0);
			const history = {
				days: domain_history.F,
				churn: churnOf(paths, ofPeopleAndPaths.slice(people.length)),
				reverts: revertsOf(reverts),
				mergedBy: new Map(people.map(({ author }, index) => [(0, pull_request.tU)(author), merged[index] ?? 0])),
			};
			return {
				newContributors: people.filter((_, index) => merged[index] === 0).map(({ author }) => author),
				history,
				mergedBefore: others.slice(0, periods.length).map(({ count }) => count),
			};
		}
		;
		const OPTIONAL = {
			'PullRequest.statusCheckRollup': 'statusCheckRollup { state }',
			'PullRequest.reviewThreads': 'reviewThreads(first: 100) { totalCount nodes { isResolved } }',
		};
		const NAMES = Object.keys(OPTIONAL);
		const UNKNOWN_FIELD = /^Field '(\w+)' doesn't exist on type '(\w+)'/;
		const nameOf = (field) => field.slice(field.indexOf('.') + 1);
		function unknownIn(failures) {
			const unknown = failures.map(({ message }) => {
				const [, field, type] = UNKNOWN_FIELD.exec(message) ?? [];
				return `${type}.${field}`;
			});
			return NAMES.filter(field => unknown.includes(field));
		}
		function deniedIn({ type, path }) {
			return type === 'FORBIDDEN' ? NAMES.find(field => path?.includes(nameOf(field))) : undefined;
		}
		class OptionalFields {
			client;
			log;
			unknown = new Set();
			denied = new Set();
			constructor(client, log) {
				this.client = client;
				this.log = log;
			}
			get missing() {
				return NAMES.filter(field => this.unknown.has(field) || this.denied.has(field)).sort();
			}
			async ask(document, variables, retries) {
				const fields = NAMES.filter(field => !this.unknown.has(field));
				const selections = fields.map(field => OPTIONAL[field]).join(' ');
				const answer = await this.client.ask(document(selections), variables, retries);
				const unknown = unknownIn(answer.failures).filter(field => fields.includes(field));
				if (unknown.length === 0)
					return this.withoutDenied(answer);
				for (const field of unknown)
					this.leaveOut(field, this.unknown, 'This GitHub does not know it.');
				return this.ask(document, variables, retries);
			}
			withoutDenied({ data, failures }) {
				for (const failure of failures) {
					const field = deniedIn(failure);
					if (field !== undefined)
						this.leaveOut(field, this.denied, `The token may not read it (${failure.message}).`);
				}
				return { data, failures: failures.filter(failure => deniedIn(failure) === undefined) };
			}
			leaveOut(field, unavailable, reason) {
				if (!unavailable.has(field))
					this.log.warning(`${field} is left out of the digest. ${reason}`);
				unavailable.add(field);
			}
		}
		;
		function searchResultOf(node) {
			const pullRequest = (0, answers._n)(node);
			return {
				pullRequest,
				furtherFiles: furtherFilesOf(pullRequest, node.files),
				association: node.authorAssociation,
				login: node.author?.login ?? null,
				cutLists: cutListsIn(node),
			};
		}
		;
		const PAGE_SIZE = 37;
		const MIN_PAGE_SIZE = 6;
		const MAX_SEARCH_RESULTS = 1000;
		function isTooHeavy(error) {
			return error instanceof errors.y && (error.kind === 'unavailable' || error.kind === 'too-heavy');
		}
		function missingIn(window, pullRequests) {
			return pullRequests > 0 ? [{ start: (0, instant.B9)(window.start), end: (0, instant.B9)(window.end), pullRequests }] : [];
		}
		class WindowReader {
			fields;
			search;
			log;
			constructor(fields, search, log) {
				this.fields = fields;
				this.search = search;
				this.log = log;
			}
			async read(window) {
				const first = await this.readPages(window, PAGE_SIZE);
				if (first.count > MAX_SEARCH_RESULTS)
					return this.readHalves(window, first.count);
				const byNumber = new Map(first.results.map(one => [one.pullRequest.number, one]));
				let expected = first.count;
				if (byNumber.size < expected) {
					const again = await this.readPages(window, Math.ceil(PAGE_SIZE / 2));
					for (const one of again.results)
						byNumber.set(one.pullRequest.number, one);
					expected = again.count;
				}
				return { results: [...byNumber.values()], expected, missing: missingIn(window, expected - byNumber.size) };
			}
			async readHalves(window, count) {
				const halves = (0, windows.lz)(window, 2);
				if (halves.length < 2)
					return { results: [], expected: count, missing: missingIn(window, count) };
				const contents = await Promise.all(halves.map(half => this.read(half)));
				return {
					results: contents.flatMap(content => content.results),
					expected: contents.reduce((sum, content) => sum + content.expected, 0),
					missing: contents.flatMap(content => content.missing),
				};
			}
			async readPages(window, pageSize) {
				const results = [];
				let size = pageSize;
				let after = null;
				let count = 0;
				for (;;) {
					const page = await this.readPage(window, size, after);
					if (page === null)
						return { count, results };
					count = page.count;
					results.push(...page.results);
					if (page.next === null || page.count > MAX_SEARCH_RESULTS)
						return { count, results };
					after = page.next;
					size = Math.min(pageSize, page.size * 2);
				}
			}
			async readPage(window, size, after) {
				const smallest = size <= MIN_PAGE_SIZE;
				try {
					const variables = { search: (0, github_search.SH)(this.search, window), first: size, after };
					const { data, failures } = await this.fields.ask(queries.SB, variables, smallest ? 3 : 0);
					const heavy = failures.find(failure => failure.type === 'RESOURCE_LIMITS_EXCEEDED');
					if (heavy !== undefined && !smallest)
						throw new errors.y('too-heavy', heavy.message, failures);
					const denied = failures.find(failure => failure.type === 'FORBIDDEN');
					if (denied !== undefined)
						throw new errors.y('forbidden', denied.message, failures);
					if (after !== null && failures.some(failure => failure.type === 'INVALID_CURSOR_ARGUMENTS'))
						return null;
					const page = answers.YW.safeParse(data);
					if (!page.success)
						throw new errors.y('too-heavy', failures[0]?.message ?? 'GitHub sent no page.', failures);
					return { ...this.foundOn(page.data), size };
				}
				catch (error) {
					if (smallest || !isTooHeavy(error))
						throw error;
					const half = Math.max(MIN_PAGE_SIZE, Math.floor(size / 2));
					this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
					return this.readPage(window, half, after);
				}
			}
			foundOn({ search }) {
				const results = search.nodes.flatMap(node => {
					const parsed = answers.Xu.safeParse(node);
					if (parsed.success)
						return [searchResultOf(parsed.data)];
					if (node !== null) {
						const place = parsed.error.issues[0]?.path.join('.');
						this.log.warning(`A pull request came back incomplete: ${place}`);
					}
					return [];
				});
				return { count: search.issueCount, results, next: search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null };
			}
		}
		;
		function withoutFields(pullRequests, missing) {
			if (!missing.includes('PullRequest.statusCheckRollup'))
				return [...pullRequests];
			return pullRequests.map(({ checks, ...known }) => known);
		}
		async function gatherPeriod(options, overview) {
			const { client } = options;
			const fields = new OptionalFields(client, options.log);
			const contents = await readWindows(options, overview, fields);
			const byNumber = new Map(contents.flatMap(({ results }) => results).map(one => [one.pullRequest.number, one]));
			const results = [...byNumber.values()];
			const [history, expected] = await Promise.all([
				historyBefore(options, overview, results),
				expectedIn(options, overview, contents),
				readFurtherFiles(client, overview.name, results.flatMap(({ furtherFiles }) => furtherFiles)),
			]);
			const pullRequests = results.map(({ pullRequest }) => pullRequest);
			return {
				pullRequests: await withFragments(client, overview.name, withoutFields(pullRequests, fields.missing), options.log),
				expected,
				missing: contents.flatMap(content => content.missing),
				cutLists: cutListsOf(results),
				missingFields: fields.missing,
				manifests: overview.manifests,
				...history,
			};
		}
		function readWindows({ log }, { search, slices }, fields) {
			const reader = new WindowReader(fields, search, log);
			const total = slices.reduce((sum, slice) => sum + slice.count, 0);
			let read = 0;
			return Promise.all((0, windows.pr)(slices, PAGE_SIZE).map(async (window) => {
				const content = await reader.read(window);
				read += content.results.length;
				log.progress(`${read} of ${total} pull requests`);
				return content;
			}));
		}
		async function historyBefore(options, overview, results) {
			const { client, log, before = [] } = options;
			try {
				const periods = before.map(({ start, end }) => (0, github_search.SH)(overview.search, (0, windows.js)(start, end)));
				return await gatherHistory(client, overview.searchAllBranches, rangeOf(options, overview), results, periods);
			}
			catch (error) {
				if (!(error instanceof errors.y) || error.kind === 'rate-limited')
					throw error;
				log.warning(`The history before the period could not be read and is left out: ${error.message}`);
				return {};
			}
		}
		function rangeOf({ base, period }, { name }) {
			return { repository: name, revision: base ?? 'HEAD', until: period.start };
		}
		async function expectedIn(options, overview, contents) {
			const atFirst = overview.slices.reduce((sum, slice) => sum + slice.count, 0);
			const onPages = contents.reduce((sum, content) => sum + content.expected, 0);
			if (atFirst === onPages)
				return atFirst;
			const question = { search: (0, github_search.SH)(overview.search, overview.window) };
			const range = rangeOf(options, overview);
			const [now] = await countAll(options.client, [question], { ...range, since: range.until });
			return now?.count ?? onPages;
		}
	}),
	1172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mh: () => (countQuery),
			SB: () => (pageQuery),
			f5: () => (lookUpQuery),
			m_: () => (furtherFilesQuery),
			wX: () => (filesQuery)
		});
		const ACTOR = 'fragment Actor on Actor { __typename login ... on User { name } }';
		const PULL_REQUEST_FIELDS = `
  ${ACTOR}
  fragment PullRequestFields on PullRequest {
    number title body url createdAt mergedAt baseRefName additions deletions changedFiles authorAssociation
    author { ...Actor }
    mergedBy { ...Actor }
    labels(first: 100) { totalCount nodes { name } }
    files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } }
    reviews(first: 100) { totalCount nodes { state submittedAt author { ...Actor } } }
    comments { totalCount }
    mergeCommit { oid message }
  }`;
		function pageQuery(fields) {
			return `
  query MergedPullRequests($search: String!, $first: Int!, $after: String) {
    search(query: $search, type: ISSUE, first: $first, after: $after) {
      issueCount
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields ...OptionalFields }
    }
  }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
		}
		function furtherFilesQuery(cursors) {
			const selection = ({ number, after }) => `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
			return `query FurtherFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${cursors.map(selection).join('\n')} } }`;
		}
		function filesQuery(files) {
			const selection = ({ sha, path }, n) => `file${n}: object(expression: ${JSON.stringify(`${sha}:${path}`)}) { ... on Blob { text } }`;
			return `query Fragments($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${files.map(selection).join('\n')} } }`;
		}
		const MAX_COMMITS_LISTED = 50;
		const MAX_RESULTS_LISTED = 40;
		const RESULTS = 'nodes { ... on PullRequest { number title mergedAt author { ...Actor } files(first: 100) { nodes { path } } } }';
		function countQuery(questions, { repository, revision, since, until }) {
			const searches = [];
			const paths = [];
			questions.forEach((question, n) => {
				if ('search' in question)
					searches.push(`count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: ${question.list ? MAX_RESULTS_LISTED : 1}) {
          issueCount ${question.list ? RESULTS : ''} }`);
				else
					paths.push(`count${n}: history(first: ${MAX_COMMITS_LISTED}, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") {
          totalCount nodes { author { name user { login } } } }`);
			});
			const { owner, name } = repository;
			const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
			const listsResults = questions.some(question => 'search' in question && question.list);
			return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} } ${listsResults ? ACTOR : ''}`;
		}
		function lookUpQuery(references) {
			const inRepository = [];
			const searches = [];
			references.forEach(({ number, sha, search }, n) => {
				if (number !== undefined)
					inRepository.push(`found${n}: pullRequest(number: ${number}) { ...PullRequestFields }`);
				else if (sha !== undefined)
					inRepository.push(`found${n}: object(expression: ${JSON.stringify(sha)}) {
        ... on Commit { associatedPullRequests(first: 1) { nodes { ...PullRequestFields } } } }`);
				else if (search !== undefined)
					searches.push(`found${n}: search(query: ${JSON.stringify(search)}, type: ISSUE, first: 5) { nodes { ...PullRequestFields } }`);
			});
			return `query LookUp($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { nameWithOwner ${inRepository.join('\n')} }
    ${searches.join('\n')}
  }
  ${PULL_REQUEST_FIELDS}`;
		}
	})
};
