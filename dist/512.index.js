export const id = 512;
export const ids = [512];
export const modules = {
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
	2074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rx: () => (newContributors),
			WZ: () => (contributorKeys),
			_R: () => (coAuthorsIn),
			ac: () => (coAuthorsOf),
			bp: () => (distinctCoAuthors),
			cG: () => (nameAuthors)
		});
		const NOREPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\.[^@]+$/i;
		const BOT = /\[bot\]$/i;
		function loginOfAddress(email) {
			return NOREPLY.exec(email)?.[1];
		}
		function loginOf({ name, email }) {
			return loginOfAddress(email) ?? (BOT.test(name) ? name : undefined);
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
			const told = loginsByName(identities.map(identity => [identity.name, loginOf(identity)]));
			const suggested = loginsByName(identities.map(identity => [identity.name, identity.login]));
			return identity => {
				const key = identity.name.toLowerCase();
				const byName = told.has(key) ? told.get(key) : suggested.get(key);
				const login = loginOf(identity) ?? byName ?? (told.has(key) ? undefined : identity.login);
				const name = identity.name || login || identity.email || 'unknown';
				return { ...(login !== undefined && { login }), name, bot: BOT.test(login ?? name) };
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
			const keysOf = new Map();
			for (const { author, identity } of merged) {
				if (author.bot)
					continue;
				const key = (author.login ?? author.name).toLowerCase();
				const seen = keysOf.get(key) ?? { author, keys: [] };
				seen.keys.push(...contributorKeys({ ...identity, ...(author.login !== undefined && { login: author.login }) }));
				keysOf.set(key, seen);
			}
			return [...keysOf.values()].filter(({ keys }) => !keys.some(key => earlier.has(key))).map(({ author }) => author);
		}
		const CO_AUTHOR = /^[ \t]{0,20}co-authored-by:[ \t]{0,20}(\S[^<>\r\n]{0,200}?)[ \t]{0,20}<([^<>\s]{1,320})>[ \t]{0,20}$/gim;
		function coAuthorsIn(message) {
			return [...message.matchAll(CO_AUTHOR)].map(([, name = '', email = '']) => ({ name, email }));
		}
		function distinctCoAuthors(author, others, call) {
			const seen = new Set(keysOfNamed(author, call));
			const distinct = [];
			for (const other of others) {
				const keys = keysOfNamed(other, call);
				if (!keys.some(key => seen.has(key)))
					distinct.push(call(other));
				for (const key of keys)
					seen.add(key);
			}
			return distinct;
		}
		function keysOfNamed(identity, call) {
			const { login } = call(identity);
			return contributorKeys({ ...identity, ...(login !== undefined && { login }) });
		}
		function coAuthorsOf(message, author) {
			const others = coAuthorsIn(message);
			const self = {
				name: author?.name ?? '',
				email: '',
				...(author?.login !== undefined && { login: author.login }),
			};
			return distinctCoAuthors(self, others, nameAuthors([self, ...others]));
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
			rM: () => (authorOf),
			uR: () => (instant)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		const Actor = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), login: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullish() }).nullable();
		function nodesOf(node) {
			return zod__WEBPACK_IMPORTED_MODULE_1__.YOg(node.nullable())
				.nullish()
				.transform(nodes => (nodes ?? []).filter(one => one !== null));
		}
		const NO_PAGE = { hasNextPage: false, endCursor: null };
		const FileNodes = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable() }),
			nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), changeType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })),
		});
		const PullRequestNode = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
			title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			createdAt: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			mergedAt: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			baseRefName: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			additions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
			deletions: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
			changedFiles: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
			authorAssociation: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			author: Actor,
			mergedBy: Actor,
			labels: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })) }).nullable(),
			files: FileNodes.nullable().transform(files => files ?? { pageInfo: NO_PAGE, nodes: [] }),
			reviews: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				totalCount: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
				nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), submittedAt: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable(), author: Actor })),
			})
				.nullable(),
			comments: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_1__.Whr() }),
			statusCheckRollup: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).nullish(),
			reviewThreads: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(), nodes: nodesOf(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ isResolved: zod__WEBPACK_IMPORTED_MODULE_1__.zMY() })) }).nullish(),
			mergeCommit: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }).nullable(),
		});
		const Page = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			search: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				issueCount: zod__WEBPACK_IMPORTED_MODULE_1__.Whr(),
				pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullable() }),
				nodes: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.L5J()),
			}),
		});
		const FurtherFilesAnswer = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ files: FileNodes.nullable() }).nullable()),
		});
		function authorOf(actor) {
			if (actor === null)
				return null;
			const bot = actor.__typename === 'Bot';
			const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
			return { login, name: actor.name?.trim() || login, bot };
		}
		function instant(text) {
			return `${new Date(text).toISOString().slice(0, 19)}Z`;
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
				return [{ author: authorOf(author), state: known, submittedAt: instant(submittedAt) }];
			});
		}
		function checksOf(rollup) {
			if (rollup == null)
				return rollup;
			return _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.oO.find(state => state === rollup.state.toLowerCase());
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
				createdAt: instant(node.createdAt),
				mergedAt: instant(node.mergedAt),
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
	8512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			gatherWeek: () => (gatherWeek)
		});
		var errors = __webpack_require__(7307);
		var schemas = __webpack_require__(7597);
		var answers = __webpack_require__(1895);
		var queries = __webpack_require__(1172);
		;
		const QUESTIONS_A_REQUEST = 120;
		const Searched = schemas._H3({
			repository: schemas.Ikc({ object: schemas.g1P(schemas.YjP(), schemas.L5J()).nullable() }).nullish(),
		});
		const Found = schemas.KCZ([
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
				const answer = Searched.parse(data);
				const commits = answer.repository?.object ?? {};
				return questions.map((_, n) => {
					const found = Found.safeParse(answer[`count${n}`] ?? commits[`count${n}`]);
					if (!found.success)
						throw new errors.y('refused', `GitHub counts no commits on ${range.revision}.`);
					return found.data;
				});
			}
			catch (error) {
				const splits = error instanceof errors.y && (error.kind === 'unavailable' || error.kind === 'too-heavy');
				if (!splits || single)
					throw error;
				const half = Math.ceil(questions.length / 2);
				const halves = [questions.slice(0, half), questions.slice(half)];
				return (await Promise.all(halves.map(part => countBatch(client, part, range)))).flat();
			}
		}
		async function countAll(client, questions, range) {
			const batches = [];
			for (let n = 0; n < questions.length; n += QUESTIONS_A_REQUEST)
				batches.push(questions.slice(n, n + QUESTIONS_A_REQUEST));
			return (await Promise.all(batches.map(batch => countBatch(client, batch, range)))).flat();
		}
		;
		const CONNECTIONS = { labels: 'labels', reviews: 'reviews', 'review-threads': 'reviewThreads' };
		const LISTS = Object.keys(CONNECTIONS);
		function cutIn(node) {
			return LISTS.filter(list => {
				const connection = node[CONNECTIONS[list]];
				return connection != null && connection.nodes.length < connection.totalCount;
			});
		}
		function cutLists(read) {
			return LISTS.flatMap(list => {
				const pullRequests = read.filter(({ cut }) => cut.includes(list)).map(({ pullRequest }) => pullRequest.number);
				return pullRequests.length === 0 ? [] : [{ list, pullRequests: pullRequests.sort((a, b) => a - b) }];
			});
		}
		;
		const LISTS_A_REQUEST = 10;
		function furtherFilesOf(pullRequest, { pageInfo }) {
			const { hasNextPage, endCursor } = pageInfo;
			return hasNextPage && endCursor !== null ? [{ pullRequest, after: endCursor }] : [];
		}
		function batchesOf(further) {
			const count = Math.ceil(further.length / LISTS_A_REQUEST);
			return Array.from({ length: count }, (_, n) => further.slice(n * LISTS_A_REQUEST, (n + 1) * LISTS_A_REQUEST));
		}
		async function readBatch(client, repository, batch, again = true) {
			const single = batch.length === 1;
			try {
				const questions = batch.map(({ pullRequest, after }) => ({ number: pullRequest.number, after }));
				const { data, failures } = await client.ask((0, queries.m_)(questions), { ...repository }, single ? 3 : 0);
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
					return again && error.kind !== 'unavailable' ? readBatch(client, repository, batch, false) : [];
				const half = Math.ceil(batch.length / 2);
				const halves = [batch.slice(0, half), batch.slice(half)];
				return (await Promise.all(halves.map(part => readBatch(client, repository, part)))).flat();
			}
		}
		async function readFurtherFiles(client, repository, further) {
			let open = further;
			while (open.length > 0)
				open = (await Promise.all(batchesOf(open).map(batch => readBatch(client, repository, batch)))).flat();
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
				const asked = NAMES.filter(field => !this.unknown.has(field));
				const selections = asked.map(field => OPTIONAL[field]).join(' ');
				const answer = await this.client.ask(document(selections), variables, retries);
				const unknown = unknownIn(answer.failures).filter(field => asked.includes(field));
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
			leaveOut(field, known, reason) {
				if (!known.has(field))
					this.log.warning(`${field} is left out of the digest. ${reason}`);
				known.add(field);
			}
		}
		;
		function readOf(node) {
			const pullRequest = (0, answers._n)(node);
			return {
				pullRequest,
				furtherFiles: furtherFilesOf(pullRequest, node.files),
				association: node.authorAssociation,
				login: node.author?.login ?? null,
				cut: cutIn(node),
			};
		}
		var github_search = __webpack_require__(6766);
		var windows = __webpack_require__(713);
		;
		const PAGE_SIZE = 37;
		const SMALLEST_PAGE = 6;
		const SEARCH_CAP = 1000;
		function pageOf({ search }, log) {
			const read = search.nodes.flatMap(node => {
				const parsed = answers.Xu.safeParse(node);
				if (parsed.success)
					return [readOf(parsed.data)];
				if (node !== null)
					log.warning(`A pull request came back incomplete: ${parsed.error.issues[0]?.path.join('.')}`);
				return [];
			});
			return { count: search.issueCount, read, next: search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null };
		}
		function tooHeavy(error) {
			return error instanceof errors.y && (error.kind === 'unavailable' || error.kind === 'too-heavy');
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
				const first = await this.pages(window, PAGE_SIZE);
				if (first.count > SEARCH_CAP)
					return this.readHalves(window, first.count);
				const found = new Map(first.read.map(one => [one.pullRequest.number, one]));
				let expected = first.count;
				if (found.size < expected) {
					const again = await this.pages(window, Math.ceil(PAGE_SIZE / 2));
					for (const one of again.read)
						found.set(one.pullRequest.number, one);
					expected = again.count;
				}
				const short = expected - found.size;
				const missing = short > 0 ? [{ ...this.bounds(window), pullRequests: short }] : [];
				return { read: [...found.values()], expected, missing };
			}
			bounds(window) {
				return { start: (0, windows.B9)(window.start), end: (0, windows.B9)(window.end) };
			}
			async readHalves(window, count) {
				const halves = (0, windows.Jj)(window, 2);
				if (halves.length < 2) {
					return { read: [], expected: count, missing: [{ ...this.bounds(window), pullRequests: count }] };
				}
				const contents = await Promise.all(halves.map(half => this.read(half)));
				return {
					read: contents.flatMap(content => content.read),
					expected: contents.reduce((sum, content) => sum + content.expected, 0),
					missing: contents.flatMap(content => content.missing),
				};
			}
			async pages(window, pageSize) {
				const read = [];
				let size = pageSize;
				let after = null;
				let count = 0;
				for (;;) {
					const asked = await this.page(window, size, after);
					if (asked === null)
						return { count, read, next: null };
					count = asked.count;
					read.push(...asked.read);
					if (asked.next === null || asked.count > SEARCH_CAP)
						return { count, read, next: null };
					after = asked.next;
					size = Math.min(pageSize, asked.size * 2);
				}
			}
			async page(window, size, after) {
				const last = size <= SMALLEST_PAGE;
				try {
					const variables = { search: (0, github_search.SH)(this.search, window), first: size, after };
					const { data, failures } = await this.fields.ask(queries.SB, variables, last ? 3 : 0);
					const heavy = failures.find(failure => failure.type === 'RESOURCE_LIMITS_EXCEEDED');
					if (heavy !== undefined && !last)
						throw new errors.y('too-heavy', heavy.message, failures);
					const denied = failures.find(failure => failure.type === 'FORBIDDEN');
					if (denied !== undefined)
						throw new errors.y('forbidden', denied.message, failures);
					if (after !== null && failures.some(failure => failure.type === 'INVALID_CURSOR_ARGUMENTS'))
						return null;
					const page = answers.YW.safeParse(data);
					if (!page.success)
						throw new errors.y('too-heavy', failures[0]?.message ?? 'GitHub sent no page.', failures);
					return { ...pageOf(page.data, this.log), size };
				}
				catch (error) {
					if (last || !tooHeavy(error))
						throw error;
					const half = Math.max(SMALLEST_PAGE, Math.floor(size / 2));
					this.log.info(`GitHub could not answer for ${size} pull requests at once; asking for ${half}.`);
					return this.page(window, half, after);
				}
			}
		}
		var domain_history = __webpack_require__(1381);
		var pull_request = __webpack_require__(3278);
		var authors = __webpack_require__(2074);
		;
		const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
		const MOST_PATHS = 40;
		const REVERT_DAYS = 14;
		const DAY = 86_400_000;
		function candidates(read) {
			const found = new Map();
			for (const { pullRequest, association, login } of read) {
				const { author } = pullRequest;
				if (author === null || author.bot || login === null || INSIDERS.has(association))
					continue;
				if (/^[\w-]+$/.test(login))
					found.set((0, pull_request.tU)(author), { author, login });
			}
			return [...found.values()];
		}
		function busiestPaths(pullRequests) {
			const paths = new Map();
			for (const { path, additions, deletions } of pullRequests.flatMap(one => one.files)) {
				const seen = paths.get(path) ?? { pullRequests: 0, lines: 0 };
				paths.set(path, { pullRequests: seen.pullRequests + 1, lines: seen.lines + additions + deletions });
			}
			return [...paths]
				.sort(([a, m], [b, n]) => n.pullRequests - m.pullRequests || n.lines - m.lines || (a < b ? -1 : 1))
				.slice(0, MOST_PATHS)
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
			const call = (0, authors.cG)(identities.flat());
			return new Map(paths.map((path, n) => {
				const authors = identities[n] ?? [];
				const { count: changes } = counts[n] ?? { count: 0 };
				const people = new Set(authors.map(identity => (0, pull_request.tU)(call(identity)))).size;
				return [path, authors.length === changes ? { changes, authors: people } : { changes }];
			}));
		}
		const RevertNode = schemas.Ikc({
			number: schemas.Whr(),
			title: schemas.YjP(),
			mergedAt: schemas.YjP(),
			author: answers.Ag,
			files: schemas.Ikc({ nodes: (0, answers.Nh)(schemas.Ikc({ path: schemas.YjP() })) }).nullable(),
		});
		function revertsOf({ nodes }) {
			const reverts = nodes.flatMap(node => {
				const { data } = RevertNode.safeParse(node);
				if (data === undefined)
					return [];
				const { number, title, files } = data;
				const author = (0, answers.rM)(data.author);
				return [
					{
						number,
						title,
						author: author === null ? null : (0, pull_request.tU)(author),
						mergedAt: (0, answers.uR)(data.mergedAt),
						paths: (files?.nodes ?? []).map(({ path }) => path),
					},
				];
			});
			return reverts.toSorted((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt) || a.number - b.number);
		}
		async function askForPast(client, search, range, read, periods) {
			const people = candidates(read);
			const paths = busiestPaths(read.map(({ pullRequest }) => pullRequest));
			const daysBefore = (days) => new Date(Date.parse(range.until) - days * DAY).toISOString();
			const earlier = (0, github_search.Qk)(search, range.until);
			const lately = (0, github_search.SH)(search, (0, windows.Ou)(daysBefore(REVERT_DAYS), range.until));
			const questions = [
				{ search: `${lately} revert in:title sort:created-desc`, tell: true },
				...periods.map(period => ({ search: period })),
				...people.map(({ login }) => ({ search: `${earlier} author:${login}` })),
				...paths.map(path => ({ path })),
			];
			const counts = await countAll(client, questions, { ...range, since: daysBefore(domain_history.F) });
			const [reverts = { count: 0, nodes: [] }, ...others] = counts;
			const rest = others.slice(periods.length);
			const merged = people.map((_, n) => rest[n]?.count ?? 0);
			const history = {
				days: domain_history.F,
				churn: churnOf(paths, rest.slice(people.length)),
				reverts: revertsOf(reverts),
				mergedBy: new Map(people.map(({ author }, n) => [(0, pull_request.tU)(author), merged[n] ?? 0])),
			};
			return {
				newContributors: people.filter((_, n) => merged[n] === 0).map(({ author }) => author),
				history,
				mergedBefore: others.slice(0, periods.length).map(({ count }) => count),
			};
		}
		;
		function withoutFields(pullRequests, missing) {
			if (!missing.includes('PullRequest.statusCheckRollup'))
				return [...pullRequests];
			return pullRequests.map(({ checks, ...known }) => known);
		}
		async function gatherWeek(options, opening) {
			const { client } = options;
			const fields = new OptionalFields(client, options.log);
			const contents = await readWindows(options, opening, fields);
			const read = [
				...new Map(contents.flatMap(content => content.read).map(one => [one.pullRequest.number, one])).values(),
			];
			const [past, expected] = await Promise.all([
				pastOf(options, opening, read),
				expectedIn(options, opening, contents),
				readFurtherFiles(client, opening.name, read.flatMap(({ furtherFiles }) => furtherFiles)),
			]);
			return {
				pullRequests: withoutFields(read.map(({ pullRequest }) => pullRequest), fields.missing),
				expected,
				missing: contents.flatMap(content => content.missing),
				cutLists: cutLists(read),
				missingFields: fields.missing,
				manifests: opening.manifests,
				...past,
			};
		}
		function readWindows({ log }, { search, slices }, fields) {
			const reader = new WindowReader(fields, search, log);
			const total = slices.reduce((sum, slice) => sum + slice.count, 0);
			let read = 0;
			return Promise.all((0, windows.pr)(slices, PAGE_SIZE).map(async (window) => {
				const content = await reader.read(window);
				read += content.read.length;
				log.progress(`${read} of ${total} pull requests`);
				return content;
			}));
		}
		async function pastOf(options, opening, read) {
			const { client, log, before = [] } = options;
			try {
				const periods = before.map(({ start, end }) => (0, github_search.SH)(opening.search, (0, windows.Ou)(start, end)));
				return await askForPast(client, opening.everywhere, rangeOf(options, opening), read, periods);
			}
			catch (error) {
				if (!(error instanceof errors.y) || error.kind === 'rate-limited')
					throw error;
				log.warning(`What was before the period could not be counted, and is left out: ${error.message}`);
				return {};
			}
		}
		function rangeOf({ base, period }, { name }) {
			return { repository: name, revision: base ?? 'HEAD', until: period.start };
		}
		async function expectedIn(options, opening, contents) {
			const atFirst = opening.slices.reduce((sum, slice) => sum + slice.count, 0);
			const onPages = contents.reduce((sum, content) => sum + content.expected, 0);
			if (atFirst === onPages)
				return atFirst;
			const question = { search: (0, github_search.SH)(opening.search, opening.window) };
			const range = rangeOf(options, opening);
			const [now] = await countAll(options.client, [question], { ...range, since: range.until });
			return now?.count ?? onPages;
		}
	}),
	1172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mh: () => (countQuery),
			SB: () => (pageQuery),
			f5: () => (lookUpQuery),
			m_: () => (furtherFilesQuery)
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
		function furtherFilesQuery(further) {
			const one = ({ number, after }) => `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
			return `query FurtherFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${further.map(one).join('\n')} } }`;
		}
		const AUTHORS_TOLD = 50;
		const FINDS_TOLD = 40;
		const FINDS = 'nodes { ... on PullRequest { number title mergedAt author { ...Actor } files(first: 100) { nodes { path } } } }';
		function countQuery(questions, { repository, revision, since, until }) {
			const searches = [];
			const paths = [];
			questions.forEach((question, n) => {
				if ('search' in question)
					searches.push(`count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: ${question.tell ? FINDS_TOLD : 1}) {
          issueCount ${question.tell ? FINDS : ''} }`);
				else
					paths.push(`count${n}: history(first: ${AUTHORS_TOLD}, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") {
          totalCount nodes { author { name user { login } } } }`);
			});
			const { owner, name } = repository;
			const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
			const finds = questions.some(question => 'search' in question && question.tell);
			return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} } ${finds ? ACTOR : ''}`;
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
