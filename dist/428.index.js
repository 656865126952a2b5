export const id = 428;
export const ids = [428];
export const modules = {
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
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
		var _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(383);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		const Actor = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), login: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish() }).nullable();
		function nodesOf(node) {
			return zod__WEBPACK_IMPORTED_MODULE_3__.YOg(node.nullable())
				.nullish()
				.transform(nodes => (nodes ?? []).filter(one => one !== null));
		}
		const GitHubDateTime = zod__WEBPACK_IMPORTED_MODULE_4__.w$({ offset: true }).transform(text => (0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(Date.parse(text)));
		const NO_FURTHER_PAGE = { hasNextPage: false, endCursor: null };
		const FileNodes = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable() }),
			nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), additions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), deletions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), changeType: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() })),
		});
		const PullRequestNode = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			createdAt: GitHubDateTime,
			mergedAt: GitHubDateTime,
			baseRefName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			additions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
			authorAssociation: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			author: Actor,
			mergedBy: Actor,
			labels: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() })) }).nullable(),
			files: FileNodes.nullable().transform(files => files ?? { pageInfo: NO_FURTHER_PAGE, nodes: [] }),
			reviews: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
				nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), submittedAt: GitHubDateTime.nullable(), author: Actor })),
			})
				.nullable(),
			comments: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr() }),
			statusCheckRollup: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).nullish(),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ isResolved: zod__WEBPACK_IMPORTED_MODULE_3__.zMY() })) }).nullish(),
			mergeCommit: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }).nullable(),
		});
		const Page = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			search: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
				issueCount: zod__WEBPACK_IMPORTED_MODULE_3__.Whr(),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable() }),
				nodes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.L5J()),
			}),
		});
		const FurtherFilesAnswer = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			repository: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ files: FileNodes.nullable() }).nullable()),
		});
		function authorOf(actor) {
			if (actor === null)
				return null;
			const bot = actor.__typename === 'Bot';
			const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
			const name = actor.name?.trim() || login;
			return { login, name, bot: bot || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__.xy)(login) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_5__.xy)(name) };
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
				coAuthors: (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.ac)(node.mergeCommit?.message ?? '', author),
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
	9428: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gatherPeriod: () => (gatherPeriod)
		});
		var instant = __webpack_require__(2224);
		var errors = __webpack_require__(7307);
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
		var schemas = __webpack_require__(2503);
		var fragment_paths = __webpack_require__(8796);
		var fragments = __webpack_require__(9515);
		var queries = __webpack_require__(1172);
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
		var answers = __webpack_require__(1895);
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
		var pull_request = __webpack_require__(3278);
		var authors = __webpack_require__(2074);
		var ask_in_parts = __webpack_require__(5238);
		;
		const QUESTIONS_PER_REQUEST = 20;
		const CountAnswer = schemas._H3({
			repository: schemas.Ikc({ object: schemas.g1P(schemas.YjP(), schemas.L5J()).nullable() }).nullish(),
		});
		const CountResult = schemas.KCZ([
			schemas.Ikc({ issueCount: schemas.Whr(), nodes: (0, answers.Nh)(schemas.L5J()) })
				.transform(({ issueCount, nodes }) => ({ count: issueCount, nodes })),
			schemas.Ikc({ totalCount: schemas.Whr(), nodes: (0, answers.Nh)(schemas.L5J()) })
				.transform(({ totalCount, nodes }) => ({ count: totalCount, nodes })),
		])
			.nullable()
			.catch(null);
		async function countAll(client, questions, range) {
			return (0, ask_in_parts.B)(questions, { size: QUESTIONS_PER_REQUEST, retries: 2 }, async (part, retries) => {
				const { data } = await client.ask((0, queries.Mh)(part, range), {}, retries);
				const answer = CountAnswer.safeParse(data);
				if (!answer.success)
					return part.map(() => null);
				const commits = answer.data.repository?.object ?? {};
				return part.map((_, n) => CountResult.parse(answer.data[`count${n}`] ?? commits[`count${n}`] ?? null));
			});
		}
		var github_search = __webpack_require__(6766);
		var windows = __webpack_require__(713);
		;
		const MAX_PATHS = 40;
		const REVERT_DAYS = 14;
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
			const identities = counts.map(count => (count?.nodes ?? []).flatMap(node => {
				const { data } = CommitNode.safeParse(node);
				if (data === undefined)
					return [];
				const { author } = data;
				return [{ name: author?.name ?? '', email: '', ...(author?.user && { login: author.user.login }) }];
			}));
			const toAuthor = (0, authors.cG)(identities.flat());
			return new Map(paths.flatMap((path, index) => {
				const count = counts[index] ?? null;
				if (count === null)
					return [];
				const { count: changes } = count;
				const authors = identities[index] ?? [];
				const people = new Set(authors.map(identity => (0, pull_request.tU)(toAuthor(identity)))).size;
				return [[path, authors.length === changes ? { changes, authors: people } : { changes }]];
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
		async function gatherHistory(client, { search, range, results, periods, people }, log) {
			const paths = busiestPaths(results.map(({ pullRequest }) => pullRequest));
			const lately = (0, github_search.SH)(search, (0, windows.js)((0, instant.pi)(range.until, REVERT_DAYS), range.until));
			const counted = { ...range, since: (0, instant.pi)(range.until, domain_history.F) };
			const ask = (questions) => countAll(client, questions, counted);
			const [[reverts = null, ...ofPeriods], ofPeople, ofPaths] = await Promise.all([
				ask([
					{ search: `${lately} revert in:title sort:created-desc`, list: true },
					...periods.map(period => ({ search: period })),
				]),
				ask(people.searches.map(one => ({ search: one }))),
				ask(paths.map(path => ({ path }))),
			]);
			tellUnanswered([reverts, ...ofPeriods, ...ofPeople, ...ofPaths], log);
			const mergedBy = people.mergedBefore(ofPeople.map(answer => answer?.count ?? null));
			const history = {
				days: domain_history.F,
				churn: churnOf(paths, ofPaths),
				reverts: revertsOf(reverts ?? { count: 0, nodes: [] }),
				mergedBy: new Map([...mergedBy].map(([author, count]) => [(0, pull_request.tU)(author), count])),
			};
			return {
				newContributors: [...mergedBy].filter(([, count]) => count === 0).map(([author]) => author),
				history,
				mergedBefore: ofPeriods.map(answer => answer?.count ?? null),
			};
		}
		function tellUnanswered(answers, log) {
			const left = answers.filter(answer => answer === null).length;
			if (left === 0)
				return;
			if (left === answers.length)
				throw new errors.y('unavailable', 'GitHub answered none of the questions about it.');
			log.warning(`GitHub did not answer ${left} of ${answers.length} questions about the time before the period; what they are about is left out.`);
		}
		var manifests = __webpack_require__(1736);
		;
		const WORKSPACES = ['packages', 'crates', 'apps', 'libs', 'plugins', 'services', 'modules', 'extensions'];
		const TREES = [
			'root: object(expression: "HEAD:") { ... on Tree { entries { name } } }',
			...WORKSPACES.map((folder, index) => `workspace${index}: object(expression: "HEAD:${folder}") {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }`),
		].join('\n');
		const Tree = schemas.Ikc({ entries: schemas.YOg(schemas.Ikc({ name: schemas.YjP() })).nullish() }).nullish();
		const Workspace = schemas.Ikc({ entries: schemas.YOg(schemas.Ikc({ name: schemas.YjP(), object: Tree })).nullish() }).nullish();
		const Trees = schemas._H3({ root: Tree });
		const manifests_Answer = schemas.Ikc({ repository: Trees });
		const FOLDERS = `query Folders($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${TREES} } }`;
		async function readManifests(client, repository, log) {
			try {
				const { data, failures } = await client.ask(FOLDERS, { ...repository }, 1);
				const answer = manifests_Answer.safeParse(data);
				if (failures.length > 0 || !answer.success)
					throw (0, errors.g)(failures);
				return manifestsOf(answer.data.repository);
			}
			catch (error) {
				if (!(error instanceof errors.y))
					throw error;
				log.warning(`The packages of the repository could not be listed, and are not shown apart: ${error.message}`);
				return null;
			}
		}
		function manifestsOf(trees) {
			const inWorkspaces = WORKSPACES.flatMap((folder, index) => {
				const { data } = Workspace.safeParse(trees[`workspace${index}`]);
				return (data?.entries ?? []).flatMap(({ name, object }) => [name, ...(object?.entries ?? []).map(file => `${name}/${file.name}`)].map(path => `${folder}/${path}`));
			});
			return [...(trees.root?.entries ?? []).map(({ name }) => name), ...inWorkspaces].filter(manifests.Y);
		}
		;
		const KNOWN_ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
		const MAX_PEOPLE = 240;
		function possibleNewcomers(results) {
			const people = new Map();
			for (const { pullRequest, association, login } of results) {
				const { author } = pullRequest;
				if (author === null || author.bot || login === null || KNOWN_ASSOCIATIONS.has(association))
					continue;
				if (!/^[\w-]+$/.test(login))
					continue;
				const key = (0, pull_request.tU)(author);
				people.set(key, { author, login, own: (people.get(key)?.own ?? 0) + 1 });
			}
			return [...people.values()].slice(0, MAX_PEOPLE);
		}
		function peopleQuestions(results, search, window, isOneBranch) {
			const people = possibleNewcomers(results);
			const untilEnd = people.map(({ login }) => `${(0, github_search.Qk)(search, (0, instant.B9)(window.end))} author:${login}`);
			const within = isOneBranch ? people.map(({ login }) => `${(0, github_search.SH)(search, window)} author:${login}`) : [];
			return {
				searches: [...untilEnd, ...within],
				mergedBefore(counts) {
					return new Map(people.flatMap(({ author, own }, n) => {
						const until = counts[n] ?? null;
						const inPeriod = isOneBranch ? (counts[people.length + n] ?? null) : own;
						const isKnown = until !== null && inPeriod !== null && inPeriod >= own && until >= inPeriod;
						return isKnown ? [[author, until - inPeriod]] : [];
					}));
				},
			};
		}
		;
		const OPTIONAL = {
			'PullRequest.statusCheckRollup': 'statusCheckRollup { state }',
			'PullRequest.reviewThreads': 'reviewThreads(first: 100) { totalCount nodes { isResolved } }',
		};
		const PERMISSIONS = {
			'PullRequest.statusCheckRollup': '`checks: read` and `statuses: read`',
			'PullRequest.reviewThreads': '`pull-requests: read`',
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
					if (field === undefined)
						continue;
					const advice = `To have it, add ${PERMISSIONS[field]} to the permissions of the token.`;
					this.leaveOut(field, this.denied, `The token may not read it (${failure.message}). ${advice}`);
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
		var github_slices = __webpack_require__(9821);
		;
		const PAGE_SIZE = 25;
		const MIN_PAGE_SIZE = 6;
		const PAGES_BEFORE_GROWTH = 4;
		const MAX_SEARCH_RESULTS = 1000;
		const MOST_READ_AGAIN = 2 * PAGE_SIZE;
		const OLDEST_FIRST = 'sort:created-asc';
		function missingIn(window, pullRequests) {
			return pullRequests > 0 ? [{ start: (0, instant.B9)(window.start), end: (0, instant.B9)(window.end), pullRequests }] : [];
		}
		function distinct(results) {
			return [...new Map(results.map(one => [one.pullRequest.number, one])).values()];
		}
		function contentOf(window, { count, results }) {
			const found = distinct(results);
			return { results: found, expected: count, missing: missingIn(window, count - found.length) };
		}
		function joined(contents) {
			return {
				results: contents.flatMap(({ results }) => results),
				expected: contents.reduce((sum, { expected }) => sum + expected, 0),
				missing: contents.flatMap(({ missing }) => missing),
			};
		}
		class WindowReader {
			client;
			fields;
			search;
			log;
			pageSize = PAGE_SIZE;
			answeredInARow = 0;
			constructor(client, fields, search, log) {
				this.client = client;
				this.fields = fields;
				this.search = search;
				this.log = log;
			}
			async read(window, onPage = () => { }) {
				const first = await this.readPages(window, onPage);
				if (first.count > MAX_SEARCH_RESULTS)
					return this.readHalves(window, first.count, onPage);
				const content = contentOf(window, first);
				return content.missing.length === 0 ? content : this.readLacking({ window, count: first.count }, first.results);
			}
			async readLacking({ window, count }, known) {
				const results = distinct(known.filter(({ pullRequest }) => (0, windows.UO)(window, pullRequest.mergedAt)));
				if (results.length === count)
					return { results, expected: count, missing: [] };
				const isLarge = count !== null && count > MOST_READ_AGAIN;
				const slices = isLarge ? await (0, github_slices.N)(this.client, this.search, window) : [];
				if (slices.length > 1)
					return joined(await Promise.all(slices.map(slice => this.readLacking(slice, results))));
				const again = await this.readPages(window);
				return contentOf(window, { ...again, results: [...results, ...again.results] });
			}
			async readHalves(window, count, onPage) {
				const halves = (0, windows.lz)(window, 2);
				if (halves.length < 2)
					return { results: [], expected: count, missing: missingIn(window, count) };
				return joined(await Promise.all(halves.map(half => this.read(half, onPage))));
			}
			async readPages(window, onPage = () => { }) {
				const results = [];
				let after = null;
				let count = 0;
				for (;;) {
					const page = await this.readPage(window, this.pageSize, after);
					if (page === null)
						return { count, results };
					count = page.count;
					results.push(...page.results);
					if (page.count <= MAX_SEARCH_RESULTS)
						onPage(page.results.length);
					if (page.next === null || page.count > MAX_SEARCH_RESULTS)
						return { count, results };
					after = page.next;
				}
			}
			async readPage(window, size, after) {
				const smallest = size <= MIN_PAGE_SIZE;
				try {
					const variables = { search: `${(0, github_search.SH)(this.search, window)} ${OLDEST_FIRST}`, first: size, after };
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
						throw new errors.y('too-heavy', (0, errors.g)(failures).message, failures);
					this.growAfter(size);
					return this.foundOn(page.data);
				}
				catch (error) {
					if (smallest || !(0, ask_in_parts.g)(error))
						throw error;
					const half = Math.max(MIN_PAGE_SIZE, Math.floor(size / 2));
					if (half < this.pageSize)
						this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
					this.pageSize = Math.min(this.pageSize, half);
					this.answeredInARow = 0;
					return this.readPage(window, half, after);
				}
			}
			growAfter(size) {
				if (size < this.pageSize)
					return;
				this.answeredInARow += 1;
				if (this.answeredInARow < PAGES_BEFORE_GROWTH)
					return;
				this.pageSize = Math.min(PAGE_SIZE, this.pageSize * 2);
				this.answeredInARow = 0;
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
		var revert_subject = __webpack_require__(5082);
		var answer_form = __webpack_require__(1885);
		;
		const PER_REQUEST = 20;
		const Commit = schemas.Ikc({
			associatedPullRequests: schemas.Ikc({
				nodes: (0, answers.Nh)(schemas.Ikc({ number: schemas.Whr(), mergedAt: answers.hj.nullable() })),
			}),
		})
			.nullable()
			.catch(null);
		const AssociatedAnswer = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), schemas.L5J()) });
		async function associatedWith(client, repository, shas) {
			return (0, ask_in_parts.B)(shas, { size: PER_REQUEST, retries: 1 }, async (part, retries) => {
				const { data, failures } = await client.ask((0, queries.Zy)(part), { ...repository }, retries);
				const denied = failures.filter(({ type }) => type === 'FORBIDDEN');
				if (denied.length > 0)
					throw (0, errors.g)(denied);
				const answer = AssociatedAnswer.safeParse(data);
				if (!answer.success)
					return part.map(() => null);
				return part.map((_, n) => (0, answer_form.E)(Commit, answer.data.repository[`commit${n}`] ?? null)?.associatedPullRequests.nodes ?? null);
			});
		}
		;
		const MAX_PAGES = 20;
		const Parents = schemas.Ikc({ nodes: (0, answers.Nh)(schemas.Ikc({ oid: schemas.YjP() })) }).nullable();
		const branch_commits_CommitNode = schemas.Ikc({
			oid: schemas.YjP(),
			message: schemas.YjP(),
			committedDate: answers.hj,
			parents: Parents,
			author: schemas.Ikc({
				name: schemas.YjP().nullish(),
				user: schemas.Ikc({ login: schemas.YjP() }).nullish(),
			})
				.nullable(),
		});
		const HistoryAnswer = schemas.Ikc({
			repository: schemas.Ikc({
				object: schemas.Ikc({
					oid: schemas.YjP(),
					history: schemas.Ikc({
						totalCount: schemas.Whr(),
						pageInfo: schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() }),
						nodes: (0, answers.Nh)(branch_commits_CommitNode),
					}),
					later: schemas.Ikc({ nodes: (0, answers.Nh)(schemas.Ikc({ oid: schemas.YjP(), parents: Parents })) }).optional(),
				})
					.nullable(),
			}),
		});
		const HISTORY = `
  query BranchCommits(
    $owner: String!, $name: String!, $revision: String!
    $since: GitTimestamp!, $until: GitTimestamp!, $end: GitTimestamp!, $after: String, $isFirst: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      object(expression: $revision) {
        ... on Commit {
          oid
          history(first: 100, since: $since, until: $until, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { oid message committedDate parents(first: 2) { nodes { oid } } author { name user { login } } }
          }
          later: history(first: 100, since: $end) @include(if: $isFirst) { nodes { oid parents(first: 1) { nodes { oid } } } }
        }
      }
    }
  }`;
		function commitOf({ oid, message, committedDate, parents, author }) {
			return {
				sha: oid,
				message,
				committedAt: committedDate,
				parents: parents?.nodes.map(parent => parent.oid) ?? [],
				author: {
					name: author?.name ?? '',
					email: '',
					...(author?.user && { login: author.user.login }),
				},
			};
		}
		async function readBranchCommits(client, repository, revision, window, isEnough) {
			const until = (0, instant.B9)(window.end - 1);
			const range = { since: (0, instant.B9)(window.start), until, end: (0, instant.B9)(window.end) };
			let read = null;
			let after = null;
			for (let page = 0; page < MAX_PAGES; page += 1) {
				const variables = { ...repository, revision, ...range, after, isFirst: page === 0 };
				const { data, failures } = await client.ask(HISTORY, variables, 3);
				const answer = HistoryAnswer.safeParse(data);
				if (failures.length > 0 || !answer.success)
					throw (0, errors.g)(failures);
				const { object } = answer.data.repository;
				if (object === null)
					return null;
				const { nodes, totalCount: total, pageInfo } = object.history;
				const commits = [...(read?.commits ?? []), ...nodes.map(commitOf)];
				const later = read?.later ?? new Map(object.later?.nodes.map(({ oid, parents }) => [oid, parents?.nodes[0]?.oid]));
				read = { commits, total, head: object.oid, later };
				if (!pageInfo.hasNextPage || pageInfo.endCursor === null || (await isEnough(read)))
					break;
				after = pageInfo.endCursor;
			}
			return read;
		}
		function mainlineOf({ commits, head, later }, merges) {
			const bySha = new Map(commits.map(commit => [commit.sha, commit]));
			const onLine = new Set();
			const follow = (start) => {
				let sha = start;
				for (let commit = bySha.get(sha ?? ''); commit !== undefined; commit = bySha.get(sha ?? '')) {
					if (onLine.has(commit.sha))
						return;
					onLine.add(commit.sha);
					[sha] = commit.parents;
				}
			};
			let tip = head;
			for (const seen = new Set(); tip !== undefined && later.has(tip) && !seen.has(tip); tip = later.get(tip)) {
				seen.add(tip);
			}
			follow(tip);
			for (const sha of merges)
				follow(sha);
			return commits.filter(({ sha }) => onLine.has(sha));
		}
		;
		const by_number_PER_REQUEST = 10;
		const AnyPullRequestNode = schemas.Ikc({
			...answers.Xu.shape,
			mergedAt: answers.hj.nullable(),
			closedAt: answers.hj.nullable(),
		});
		const ByNumberAnswer = schemas.Ikc({ repository: schemas.g1P(schemas.YjP(), schemas.L5J()) });
		async function readByNumber(fields, repository, numbers) {
			return (0, ask_in_parts.B)(numbers, { size: by_number_PER_REQUEST, retries: 3 }, async (part, retries) => {
				const document = (optional) => (0, queries.f2)(part, optional);
				const answer = await fields.ask(document, { ...repository }, retries);
				const denied = answer.failures.filter(({ type }) => type === 'FORBIDDEN');
				if (denied.length > 0)
					throw (0, errors.g)(denied);
				return part.map(number => answerAbout(number, answer));
			});
		}
		function answerAbout(number, { data, failures }) {
			const name = `pr${number}`;
			const failure = failures.find(({ path }) => path?.[1] === name);
			if (failure?.type === 'NOT_FOUND')
				return 'none';
			const answer = ByNumberAnswer.safeParse(data);
			const node = AnyPullRequestNode.safeParse(answer.data?.repository[name]);
			return node.data ?? null;
		}
		var conventions = __webpack_require__(2753);
		var landed_by = __webpack_require__(2859);
		;
		const CLOSED_WITHIN_MS = 24 * instant.iQ;
		const MAX_NAMED = 20;
		const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi;
		function partsOf(message) {
			const [subject = '', ...rest] = message.split('\n');
			return { subject, body: rest.join('\n').trim() };
		}
		const subjectOf = (message) => partsOf(message).subject;
		const bodyOf = (message) => partsOf(message).body;
		function ownNumbers(landed, { owner, name }) {
			const own = `${owner}/${name}`.toLowerCase();
			const named = landed.filter(({ repository = own }) => repository.toLowerCase() === own);
			return [...new Set(named.map(({ number }) => number))].slice(0, MAX_NAMED);
		}
		function namedIn(message, repository) {
			return ownNumbers((0, conventions.E)(partsOf(message)), repository);
		}
		function namedByKey(message, repository, keys) {
			return keys.length === 0 ? [] : ownNumbers((0, landed_by.B)(partsOf(message), keys), repository);
		}
		function closedIn(message) {
			const numbers = [...message.matchAll(CLOSES)].map(([, number]) => Number(number)).filter(number => number > 0);
			return [...new Set(numbers)].slice(0, MAX_NAMED);
		}
		function hasLanded({ closedAt, mergedAt, baseRefName }, commit, branch, isSetting) {
			if (closedAt === null || mergedAt !== null || baseRefName !== branch)
				return false;
			if (isSetting)
				return true;
			return Math.abs(Date.parse(closedAt) - Date.parse(commit.committedAt)) <= CLOSED_WITHIN_MS;
		}
		function landedBy(node, { sha, message, committedAt }) {
			const merged = { ...node, mergedAt: committedAt, mergeCommit: { oid: sha, message } };
			const { mergedBy, ...pullRequest } = (0, answers._n)(merged);
			return { ...pullRequest, landedBy: sha };
		}
		;
		const merged_list_MAX_PAGES = 10;
		const LIST = `
  query MergedList($owner: String!, $name: String!, $base: String, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequests(
        states: MERGED, first: 100, after: $after, baseRefName: $base, orderBy: { field: UPDATED_AT, direction: DESC }
      ) {
        pageInfo { hasNextPage endCursor }
        nodes { number mergedAt updatedAt }
      }
    }
  }`;
		const ListAnswer = schemas.Ikc({
			repository: schemas.Ikc({
				pullRequests: schemas.Ikc({
					pageInfo: schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() }),
					nodes: (0, answers.Nh)(schemas.Ikc({ number: schemas.Whr(), mergedAt: answers.hj.nullable(), updatedAt: answers.hj })),
				}),
			}),
		});
		async function listMerged(client, repository, base, window) {
			const numbers = [];
			const start = (0, instant.B9)(window.start);
			let after = null;
			for (let page = 0; page < merged_list_MAX_PAGES; page += 1) {
				const { data, failures } = await client.ask(LIST, { ...repository, base, after }, 3);
				const answer = ListAnswer.safeParse(data);
				if (failures.length > 0 || !answer.success)
					throw (0, errors.g)(failures);
				const { nodes, pageInfo } = answer.data.repository.pullRequests;
				for (const { number, mergedAt } of nodes)
					if (mergedAt !== null && (0, windows.UO)(window, mergedAt))
						numbers.push(number);
				const isPast = nodes.some(({ updatedAt }) => updatedAt < start);
				if (isPast || !pageInfo.hasNextPage || pageInfo.endCursor === null)
					return { numbers, isWhole: true };
				after = pageInfo.endCursor;
			}
			return { numbers, isWhole: false };
		}
		;
		const MAX_READ = 300;
		const MAX_ASKED = 300;
		async function witness(options, searched) {
			return new Witness(options, searched).witnessed();
		}
		class Witness {
			options;
			searched;
			known;
			merges;
			branch;
			read = new Map();
			constructor(options, searched) {
				this.options = options;
				this.searched = searched;
				const { results } = searched;
				this.known = new Map(results.map(({ pullRequest: { number, title } }) => [number, title]));
				this.merges = new Set(results.flatMap(({ pullRequest }) => pullRequest.commitSha ?? []));
				this.branch = options.base ?? options.defaultBranch;
			}
			async witnessed() {
				const { isDoubtful } = this.searched;
				const [commits, listed] = await Promise.all([this.readCommits(), isDoubtful ? this.list() : null]);
				const fromCommits = commits === null ? null : await this.explain(commits);
				await this.readAll(listed?.numbers ?? []);
				const list = listed ?? (this.lacking().length > 0 ? await this.list() : null);
				await this.readAll(list?.numbers ?? []);
				const lacking = this.lacking();
				const landed = fromCommits?.landed ?? [];
				this.refuseSilence(lacking.length + landed.length, commits, list);
				return {
					lacking,
					unread: [...this.read.values()].filter(answer => answer === null).length,
					isWhole: list?.isWhole ?? false,
					landed,
					...(fromCommits && { directPushes: fromCommits.directPushes }),
				};
			}
			async readCommits() {
				const { client, repository, window, log } = this.options;
				if (this.branch === null)
					return null;
				const ofBranch = this.searched.results.filter(({ pullRequest }) => pullRequest.baseRef === this.branch).length;
				const isEnough = async ({ commits, total }) => total === ofBranch && commits.every(({ sha }) => this.merges.has(sha));
				try {
					return await readBranchCommits(client, repository, `refs/heads/${this.branch}`, window, isEnough);
				}
				catch (error) {
					if (!(error instanceof errors.y) || error.kind === 'rate-limited')
						throw error;
					log.warning(`The commits of ${this.branch} could not be read, and are not compared with what was found: ${error.message}`);
					return null;
				}
			}
			async list() {
				const { client, repository, base, window, log } = this.options;
				try {
					return await listMerged(client, repository, base, window);
				}
				catch (error) {
					const isFatal = this.known.size === 0 || (error instanceof errors.y && error.kind === 'rate-limited');
					if (!(error instanceof errors.y) || isFatal)
						throw error;
					log.warning(`The list of merged pull requests could not be read, and is not compared with the search: ${error.message}`);
					return null;
				}
			}
			async readAll(numbers) {
				const { fields, repository } = this.options;
				const unread = [...new Set(numbers)].filter(number => !this.known.has(number) && !this.read.has(number));
				const asked = unread.slice(0, Math.max(0, MAX_READ - this.read.size));
				const answers = await readByNumber(fields, repository, asked);
				for (const [n, number] of unread.entries())
					this.read.set(number, answers[n] ?? null);
			}
			lacking() {
				const { base, window } = this.options;
				return [...this.read.values()].flatMap(node => {
					if (node === null || node === 'none' || node.mergedAt === null)
						return [];
					const isAsked = (0, windows.UO)(window, node.mergedAt) && (base === null || node.baseRefName === base);
					return isAsked ? [searchResultOf({ ...node, mergedAt: node.mergedAt })] : [];
				});
			}
			async explain(commits) {
				const open = mainlineOf(commits, this.merges).filter(({ sha }) => !this.merges.has(sha));
				const naming = open.map(commit => ({ commit, numbers: this.namedIn(commit) }));
				await this.readAll(naming.flatMap(({ numbers }) => numbers));
				const silent = naming.filter(({ commit, numbers }) => !numbers.some(number => this.isMergedBy(commit, number)));
				const pushed = await this.withoutPullRequest(silent.map(({ commit }) => commit));
				await this.readAll(pushed.flatMap(({ message }) => closedIn(message)));
				const landed = new Map();
				const directPushes = pushed.filter(commit => {
					const node = this.landedWith(commit);
					if (node === null)
						return true;
					landed.set(node.number, landedBy(node, commit));
					return false;
				});
				return { landed: [...landed.values()], directPushes: pushesOf(directPushes) };
			}
			namedIn({ message }) {
				const { repository, landedBy } = this.options;
				return [...new Set([...namedByKey(message, repository, landedBy), ...namedIn(message, repository)])];
			}
			landedWith(commit) {
				const { repository, landedBy } = this.options;
				const byKey = new Set(namedByKey(commit.message, repository, landedBy));
				for (const number of [...this.namedIn(commit), ...closedIn(commit.message)]) {
					const node = this.read.get(number);
					if (node == null || node === 'none')
						continue;
					if (hasLanded(node, commit, this.branch ?? '', byKey.has(number)))
						return node;
				}
				return null;
			}
			isMergedBy({ message }, number) {
				const title = this.known.get(number) ?? mergedTitle(this.read.get(number));
				return title !== undefined && ((0, revert_subject.c)(title) || !(0, revert_subject.c)(subjectOf(message)));
			}
			async withoutPullRequest(commits) {
				const { client, repository, window, log } = this.options;
				const asked = commits.slice(0, MAX_ASKED);
				if (asked.length < commits.length)
					log.warning(`${commits.length} commits of ${this.branch} name no pull request; of the latest ${MAX_ASKED}, those without one are listed.`);
				const answers = await associatedWith(client, repository, asked.map(({ sha }) => sha));
				const merged = answers.map(answer => answer?.filter(({ mergedAt }) => mergedAt !== null) ?? null);
				const ofWindow = merged.flatMap(found => found ?? []).filter(({ mergedAt }) => (0, windows.UO)(window, mergedAt ?? ''));
				await this.readAll(ofWindow.map(({ number }) => number));
				return asked.filter((_, n) => merged[n]?.length === 0);
			}
			refuseSilence(found, commits, list) {
				if (this.known.size + found > 0 || list?.isWhole || commits !== null)
					return;
				throw new errors.y('refused', "GitHub's search finds no merged pull request, and nothing else could be read that confirms it. Run it again in an hour; githubstatus.com reports outages.");
			}
		}
		function mergedTitle(node) {
			return node == null || node === 'none' || node.mergedAt === null ? undefined : node.title;
		}
		function pushesOf(commits) {
			const toAuthor = (0, authors.cG)(commits.map(({ author }) => author));
			return commits.map(({ sha, message, author, committedAt }) => ({
				sha,
				title: subjectOf(message),
				body: bodyOf(message),
				author: toAuthor(author),
				committedAt,
			}));
		}
		;
		const WINDOWS_AT_ONCE = 3;
		const MOST_IN_WINDOW = 0.8 * MAX_SEARCH_RESULTS;
		function withoutFields(pullRequests, missing) {
			if (!missing.includes('PullRequest.statusCheckRollup'))
				return [...pullRequests];
			return pullRequests.map(({ checks, ...known }) => known);
		}
		async function gatherPeriod(options, overview) {
			const { client, log } = options;
			const fields = new OptionalFields(client, log);
			const slices = await overview.slices;
			const counted = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
			const contents = await readWindows(options, overview, fields, slices);
			const searched = resultsOf(contents);
			const found = await compare(options, overview, fields, searched, counted, contents);
			const results = [...searched, ...found.lacking];
			const [history, manifests] = await Promise.all([
				historyBefore(options, overview, results, isShort(found)),
				readManifests(client, overview.name, log),
				readFurtherFiles(client, overview.name, results.flatMap(({ furtherFiles }) => furtherFiles)),
			]);
			const pullRequests = [...results.map(({ pullRequest }) => pullRequest), ...found.landed];
			const missing = missingAfter(contents, found, overview.window);
			return {
				pullRequests: await withFragments(client, overview.name, withoutFields(pullRequests, fields.missing), log),
				expected: pullRequests.length + missing.reduce((sum, { pullRequests: lost }) => sum + lost, 0),
				missing,
				cutLists: cutListsOf(results),
				missingFields: fields.missing,
				...(found.directPushes && { directPushes: found.directPushes }),
				...(manifests !== null && { manifests }),
				...history,
			};
		}
		function readWindows({ client, log }, { search }, fields, slices) {
			const reader = new WindowReader(client, fields, search, log);
			const isCounted = slices.every(({ count }) => count !== null);
			const total = slices.reduce((sum, { count }) => sum + (count ?? 0), 0);
			if (isCounted && total === 0)
				return Promise.resolve([]);
			let read = 0;
			const plan = { pageSize: PAGE_SIZE, atOnce: WINDOWS_AT_ONCE, most: MOST_IN_WINDOW };
			return Promise.all((0, windows.pr)(slices, plan).map(window => reader.read(window, page => {
				read += page;
				log.progress(isCounted ? `${read} of ${total} pull requests` : `${read} pull requests`);
			})));
		}
		function resultsOf(contents) {
			const byNumber = new Map(contents.flatMap(({ results }) => results).map(one => [one.pullRequest.number, one]));
			return [...byNumber.values()];
		}
		async function compare(options, overview, fields, results, counted, contents) {
			const { client, log, base, landedBy = [] } = options;
			const { name: repository, window, opened } = overview;
			const { defaultBranch } = opened.repository;
			const isDoubtful = results.length === 0 || results.length < counted || contents.some(({ missing }) => missing.length > 0);
			const found = await witness({ client, fields, log, repository, base, defaultBranch, window, landedBy }, { results, isDoubtful });
			if (found.lacking.length > 0)
				log.warning(`GitHub's search lacks ${found.lacking.length} of ${results.length + found.lacking.length} merged pull requests; they were found by the commits of the branch and the list of pull requests, and are in the report.`);
			return found;
		}
		const isShort = ({ lacking, unread }) => lacking.length + unread > 0;
		function missingAfter(contents, found, window) {
			const { lacking, unread, isWhole } = found;
			const missing = contents
				.flatMap(content => content.missing)
				.map(range => {
				const { start, end } = range;
				const made = lacking.filter(({ pullRequest: { mergedAt } }) => start <= mergedAt && mergedAt < end).length;
				return { ...range, pullRequests: range.pullRequests - made };
			});
			const left = isWhole ? [] : missing.filter(({ pullRequests }) => pullRequests > 0);
			const known = left.reduce((sum, { pullRequests }) => sum + pullRequests, 0);
			if (unread <= known)
				return left;
			return [...left, { start: (0, instant.B9)(window.start), end: (0, instant.B9)(window.end), pullRequests: unread - known }];
		}
		async function historyBefore(options, overview, results, isSearchShort) {
			const { client, log, base, period, before = [] } = options;
			const { search, searchAllBranches, window, name } = overview;
			const periods = before.map(({ start, end }) => (0, github_search.SH)(search, (0, windows.js)(start, end)));
			const range = { repository: name, revision: base ?? 'HEAD', until: period.start };
			const authors = isSearchShort ? [] : results;
			const people = peopleQuestions(authors, searchAllBranches, window, base !== null);
			const questions = { search: searchAllBranches, range, results, periods: isSearchShort ? [] : periods, people };
			try {
				const { newContributors, mergedBefore, history } = await gatherHistory(client, questions, log);
				return isSearchShort ? { history } : { newContributors, mergedBefore, history };
			}
			catch (error) {
				if (!(error instanceof errors.y) || error.kind === 'rate-limited')
					throw error;
				log.warning(`The history before the period could not be read and is left out: ${error.message}`);
				return {};
			}
		}
	}),
	1172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mh: () => (countQuery),
			SB: () => (pageQuery),
			Zy: () => (associatedQuery),
			f2: () => (byNumberQuery),
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
		function byNumberQuery(numbers, fields) {
			const selection = (number) => `pr${number}: pullRequest(number: ${number}) { closedAt ...PullRequestFields ...OptionalFields }`;
			return `query ByNumber($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${numbers.map(selection).join('\n')} } }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
		}
		function associatedQuery(shas) {
			const selection = (sha, n) => `commit${n}: object(oid: ${JSON.stringify(sha)}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`;
			return `query Associated($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${shas.map(selection).join('\n')} } }`;
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
		const MAX_RESULTS_LISTED = 25;
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
        ... on Commit { oid associatedPullRequests(first: 5) { nodes { ...PullRequestFields } } } }`);
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
