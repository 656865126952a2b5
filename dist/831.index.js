export const id = 831;
export const ids = [831];
export const modules = {
	383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			oe: () => (isBotBehind),
			xy: () => (isBotName),
			yh: () => (isAgent)
		});
		const BOT_NAME = /\[bot\]$|(?:^|[\s_-])(?:(?:ro)?bot|agent|auto-?roll(?:er)?|automation)$|^github[ -]actions?$|^(?:dependabot(?:-preview)?|renovate|greenkeeper|mergify|pre-commit-ci|(?:hosted )?weblate|web-flow)$/i;
		const CAMEL_BOT_NAME = /\p{Ll}Bot$/u;
		const SURNAME = /(?:^|[\s_-])(?:le|de|du|van|vander)[\s_-]?bot$/i;
		const MAYBE_BOT_NAME = /^[\w.-]+bot$/i;
		const BOT_ADDRESS = /(?:^|[._+-])bot@/i;
		const AGENT_ADDRESS = /^(?:(?:noreply|claude|claude-code)@anthropic\.com|(?:noreply|codex)@openai\.com|(?:cursoragent|agent|noreply)@cursor\.(?:com|sh)|(?:copilot|copilot-swe-agent|noreply\+copilot)@github\.com|(?:gemini|gemini-cli|gemini-code-assist|jules)(?:-noreply)?@google\.com|junie@jetbrains\.com|agent@warp\.dev|(?:\d+\+)?(?:copilot|copilot-swe-agent|claude|codex|cursoragent|devin-ai-integration|gemini-cli|gemini-code-assist|google-labs-jules|factory-droid|amp-code)(?:\[bot\])?@users\.noreply\.github\.com|[\w.+-]{1,64}@(?:devin\.ai|opencode\.ai|aider\.chat|ampcode\.com|cline\.bot|charm\.land|factory\.ai))$/i;
		const AGENT_NAME = /^(?:(?:github )?copilot(?: (?:cli|chat|coding agent))?|copilot-swe-agent|claude(?:[ -]code|[ -](?:\d|opus|sonnet|haiku)\b.{0,60})|cursor[ -]?(?:agent|ai)|openai[ -]codex.{0,40}|codex[ -]cli|gemini[ -](?:cli|code assist|\d).{0,40}|devin[ -]ai|aider \(.{1,60}\)|google[ -]labs[ -]jules|qwen[ -]?(?:code|coder)|amazon q developer|opencode|chatgpt|gpt-\d.{0,40}|(?:roo|kilo|augment)[ -]code)$/i;
		const SHARED_NAME = /^(?:claude|cursor|codex|openai|anthropic|gemini|devin|jules|amp|aider|cline|windsurf|junie|kiro|goose|grok|github)$/i;
		const NOBODYS_ADDRESS = /^(?:no-?reply|bot|agent|ai|undefined|none)(?:\+[^@]{1,64})?(?:@|$)/i;
		function isBotName(name) {
			return (BOT_NAME.test(name) || CAMEL_BOT_NAME.test(name)) && !SURNAME.test(name);
		}
		function isBotBehind(name, email, isOfBot) {
			return MAYBE_BOT_NAME.test(name) && !SURNAME.test(name) && (isOfBot || BOT_ADDRESS.test(email));
		}
		function isAgentAddress(email) {
			return AGENT_ADDRESS.test(email);
		}
		function isAgent({ name, email }) {
			return isAgentAddress(email) || AGENT_NAME.test(name) || (SHARED_NAME.test(name) && NOBODYS_ADDRESS.test(email));
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
		const BOUNDED_LISTS = ['coAuthors', 'labels', 'reviews', 'closes', 'modules', 'references'];
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
			landedBy: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
				.optional()
				.describe('SHA of the commit that landed it, where GitHub calls it closed and not merged; absent for a merge'),
			branchCommits: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
				.optional()
				.describe('SHAs of further commits that belong to it, such as those of its branch; absent: none is known'),
			fragments: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() }))
				.optional()
				.describe('Changelog fragments that it added, at most five; absent if there are none or the source cannot read them'),
			unlisted: zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(BOUNDED_LISTS), zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive())
				.optional()
				.describe('How many more there are than these lists have, which are cut at a hundred; `references`: to what it reverts or relands'),
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
		var _domain_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);
		const NOREPLY = /^(?:(\d{1,20})\+)?([\w-]+(?:\[bot\])?)@(users\.noreply\.[^@]+)$/i;
		const BOT_LOGIN = /\[bot\]$/i;
		function loginOfAddress(email) {
			return NOREPLY.exec(email)?.[2];
		}
		function accountOfAddress(email) {
			const [, id, , host] = NOREPLY.exec(email) ?? [];
			return id === undefined || host === undefined ? undefined : `${id}@${host.toLowerCase()}`;
		}
		function ownLogin({ name, email }) {
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
		const SHARED_ADDRESS = /^(?:root|admin|git|user|info|none|unknown|no-?reply)@|@(?:localhost|[^@]*\.(?:local|localdomain))$|^[^@]*$/i;
		function namesByAddress(identities, isBot) {
			const counts = new Map();
			for (const { name, email } of identities) {
				if (name === '' || isBot({ name, email }) || SHARED_ADDRESS.test(email))
					continue;
				const names = counts.get(email.toLowerCase()) ?? new Map();
				counts.set(email.toLowerCase(), names.set(name, (names.get(name) ?? 0) + 1));
			}
			return new Map([...counts].map(([email, names]) => {
				const [most] = [...names].sort(([, m], [, n]) => n - m);
				return [email, most?.[0] ?? ''];
			}));
		}
		function botsByAddress(identities) {
			const bots = identities.filter(({ name, email }) => (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.xy)(name) && !SHARED_ADDRESS.test(email));
			return new Map(bots.sort((a, b) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_1__.n6)(b.name, a.name)).map(({ name, email }) => [email.toLowerCase(), name]));
		}
		function nameAuthors(identities, known = [], latest = []) {
			const accounts = new Map([...identities, ...latest].map(({ email }) => [accountOfAddress(email), loginOfAddress(email)]));
			const loginOf = (identity) => accounts.get(accountOfAddress(identity.email) ?? '') ?? ownLogin(identity);
			const bots = botsByAddress([...identities, ...known]);
			const isBot = ({ name, email }) => (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.xy)(name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.oe)(name, email, bots.has(email.toLowerCase()));
			const names = namesByAddress(identities, isBot);
			const nameOf = (identity) => {
				const { name, email } = identity;
				if ((0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.xy)(name))
					return name;
				return (isBot(identity) ? bots : names).get(email.toLowerCase()) ?? name;
			};
			const fromAddresses = loginsByName(identities.map(identity => [nameOf(identity), loginOf(identity)]));
			const fromKnown = loginsByName(known.map(identity => [nameOf(identity), loginOf(identity)]));
			const fromSource = loginsByName(identities.map(identity => [nameOf(identity), identity.login]));
			return identity => {
				const named = nameOf(identity);
				const key = named.toLowerCase();
				const ofAddress = fromAddresses.has(key) ? fromAddresses.get(key) : fromKnown.get(key);
				const isKnown = fromAddresses.has(key) || fromKnown.has(key);
				const byName = isKnown ? ofAddress : fromSource.get(key);
				const login = loginOf(identity) ?? byName ?? (isKnown ? undefined : identity.login);
				const name = named || login || identity.email || 'unknown';
				return {
					...(login !== undefined && { login }),
					name,
					bot: (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.xy)(login ?? name) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.xy)(name) || isBot(identity) || (0, _domain_bots_js__WEBPACK_IMPORTED_MODULE_0__.yh)(identity),
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
			const account = accountOfAddress(email);
			if (account !== undefined)
				keys.push(`account:${account}`);
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
		const PLACEHOLDER = '(?:undefined|null|none|nan|unknown|root|user|username|name|nobody|anonymous|your name|n\\/a|\\[object object\\])';
		const NO_NAME = new RegExp(`^${PLACEHOLDER}(?:\\s${PLACEHOLDER}){0,3}$`, 'i');
		const MAX_NAMED = 100;
		function coAuthorsIn(message) {
			return [...message.matchAll(CO_AUTHOR)]
				.slice(0, MAX_NAMED)
				.map(([, name = '', email = '']) => ({ name, email }))
				.filter(({ name }) => !NO_NAME.test(name));
		}
		const LIKE_LOGIN = /^[a-z\d](?:-?[a-z\d]){2,38}$/i;
		function distinctCoAuthors(author, coAuthors, toAuthor) {
			const keysOf = (identity) => {
				const { login, name } = toAuthor(identity);
				return [
					...contributorKeys({ ...identity, ...(login !== undefined && { login }) }),
					...contributorKeys({ name, email: '', ...(login !== undefined && { login }) }),
					...(LIKE_LOGIN.test(identity.name) ? [`login:${identity.name.toLowerCase()}`] : []),
				];
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
	3831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lookUp: () => (lookUp)
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var _domain_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);
		var _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1885);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1895);
		var _queries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1172);
		var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6766);
		const REFERENCES_PER_REQUEST = 10;
		const Merged = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.L5J())
			.transform(nodes => nodes.flatMap(node => _answers_js__WEBPACK_IMPORTED_MODULE_1__.Xu.safeParse(node).data ?? []));
		const FoundAnswer = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			_answers_js__WEBPACK_IMPORTED_MODULE_1__.Xu.transform(node => ({ nodes: [node] })),
			zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), associatedPullRequests: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ nodes: Merged }) })
				.transform(({ oid, associatedPullRequests: { nodes } }) => ({ sha: oid, nodes: firstMerged(nodes) })),
			zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ nodes: Merged }),
		])
			.catch({ nodes: [] });
		function firstMerged(nodes) {
			return nodes.toSorted((a, b) => (0, _domain_order_js__WEBPACK_IMPORTED_MODULE_4__.n6)(a.mergedAt, b.mergedAt)).slice(0, 1);
		}
		function joined(before, { nodes: _, sha }, found) {
			const known = before?.branchCommits ?? [];
			const isNew = sha !== undefined && sha !== found.commitSha && !known.includes(sha);
			const branchCommits = isNew ? [...known, sha] : known;
			return { ...found, ...(branchCommits.length > 0 && { branchCommits }) };
		}
		const Answer = zod__WEBPACK_IMPORTED_MODULE_3__._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J()).nullable() });
		function titleSearch(search, start, title) {
			const words = title.replaceAll(/["\\]/g, ' ').replace(/\u2026$/, '').trim();
			return `${(0, _search_js__WEBPACK_IMPORTED_MODULE_2__.Qk)(search, start)} in:title "${words.slice(0, 200)}"`;
		}
		async function lookUp(client, repository, search, start, references) {
			const found = new Map();
			for (let n = 0; n < references.length; n += REFERENCES_PER_REQUEST) {
				const batch = references.slice(n, n + REFERENCES_PER_REQUEST).map(({ number, sha, title }) => {
					if (number !== undefined)
						return { number };
					return sha === undefined ? { search: titleSearch(search, start, title ?? '') } : { sha };
				});
				const { data } = await client.ask((0, _queries_js__WEBPACK_IMPORTED_MODULE_5__.f5)(batch), { ...repository }, 3);
				const answer = Answer.safeParse(data);
				if (!answer.success)
					continue;
				for (let index = 0; index < batch.length; index += 1) {
					const name = `found${index}`;
					const answered = (0, _github_answer_form_js__WEBPACK_IMPORTED_MODULE_0__.E)(FoundAnswer, answer.data.repository?.[name] ?? answer.data[name]);
					for (const node of answered.nodes) {
						const pullRequest = joined(found.get(node.number), answered, (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__._n)(node));
						if (pullRequest.mergedAt < start || pullRequest.branchCommits)
							found.set(node.number, pullRequest);
					}
				}
			}
			return [...found.values()];
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
