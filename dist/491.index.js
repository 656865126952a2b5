export const id = 491;
export const ids = [491];
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
	2045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => (addressIn),
			p: () => (addressesAfter)
		});
		const REPOSITORY = String.raw `[\w.-]{1,100}\/[\w.-]{1,100}`;
		const URL = new RegExp(String.raw `^<?https?:\/\/[^\s/]{1,200}\/(${REPOSITORY})\/pulls?\/(\d{1,9})(?:[/?#]\S{0,200})?>?$`);
		const QUALIFIED = new RegExp(String.raw `^(${REPOSITORY})?#(\d{1,9})$`);
		const PLAIN = /^(?:GH-)?(\d{1,9})$/i;
		function addressIn(text) {
			const trimmed = text.trim().replace(/[.,;]$/, '');
			const [, repository, digits] = URL.exec(trimmed) ?? QUALIFIED.exec(trimmed) ?? [];
			const number = Number(digits ?? PLAIN.exec(trimmed)?.[1] ?? 0);
			if (number === 0)
				return undefined;
			return { number, ...(repository !== undefined && { repository }) };
		}
		const escaped = (key) => key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
		function addressesAfter(key, text) {
			const lines = text.matchAll(new RegExp(String.raw `^[ \t]{0,20}${escaped(key)}(?::[ \t]{0,20}|[ \t]{1,20})(\S+)`, 'gim'));
			return [...lines].flatMap(([, address = '']) => addressIn(address) ?? []);
		}
	}),
	2753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => (FORMS),
			E: () => (landedIn)
		});
		;
		const SUBJECT = /^Merged PR (\d{1,9}): (\S.*)$/s;
		const azure = {
			id: 'azure',
			tool: 'azure',
			projects: 'The default of Azure DevOps.',
			examples: [
				{
					message: { subject: 'Merged PR 12: Add the parser', body: 'Related work items: #7' },
					landed: [{ number: 12, title: 'Add the parser' }],
				},
			],
			read: ({ subject }) => {
				const [, number, title] = SUBJECT.exec(subject) ?? [];
				return title === undefined ? [] : [{ number: Number(number), title: title.trim() }];
			},
		};
		;
		const TRAILER = /^(?:[A-Z][A-Za-z]{0,30}(?:[-_][A-Za-z]{1,30}){1,6}|Fixes|Closes|Resolves|Refs?|See|Bug|BUG|Issue|Cc|CC|Test|Reviewers?)[:=]/;
		const isTitle = (line) => line.trim() !== '' && !TRAILER.test(line.trim());
		function titleInBody(body) {
			const lines = body.trim().split('\n');
			const at = lines.findIndex(isTitle);
			if (at < 0)
				return { title: null, body: body.trim() };
			const rest = [...lines.slice(0, at), ...lines.slice(at + 1)];
			return { title: lines[at]?.trim() ?? null, body: rest.join('\n').trim() };
		}
		;
		const bitbucket_SUBJECT = /^Merged in (\S{1,400}) \(pull request #(\d{1,9})\)$/;
		const bitbucket = {
			id: 'bitbucket',
			tool: 'bitbucket',
			projects: 'The default of Bitbucket.',
			examples: [
				{
					message: { subject: 'Merged in ann/parser (pull request #12)', body: 'Add the parser\n\nApproved-by: Bob' },
					landed: [{ number: 12, title: 'Add the parser', body: 'Approved-by: Bob', branch: 'ann/parser' }],
				},
			],
			read: ({ subject, body }) => {
				const [, branch, number] = bitbucket_SUBJECT.exec(subject) ?? [];
				return branch === undefined ? [] : [{ number: Number(number), ...titleInBody(body), branch }];
			},
		};
		;
		const bors_SUBJECT = /^Merge((?: #\d{1,9}){1,200})$/;
		const SECTION = /^(\d{1,9}): (.*)$/gm;
		const APPROVAL = /\s+r=(?:\[[^\]\n]{0,300}\]|[^\s]{1,300})(?:\s+a=(\S{1,100}))?\s*$/;
		function withoutCoAuthors(description) {
			const lines = description.split('\n');
			const end = lines.findLastIndex(line => line.trim() !== '' && !line.startsWith('Co-authored-by: '));
			return lines.slice(0, end + 1).join('\n');
		}
		function sectionsIn(body, numbers) {
			const starts = [...body.matchAll(SECTION)].filter(([, number]) => numbers.includes(Number(number)));
			const sections = new Map();
			for (const [index, start] of starts.entries()) {
				const [line, number, text = ''] = start;
				const description = body.slice(start.index + line.length, starts[index + 1]?.index);
				const [approval, author] = APPROVAL.exec(text) ?? [];
				if (sections.has(Number(number)))
					continue;
				sections.set(Number(number), {
					title: (approval === undefined ? text : text.slice(0, -approval.length)).trim(),
					...(author !== undefined && { author }),
					body: (numbers.length > 1 ? withoutCoAuthors(description) : description).trim(),
				});
			}
			return sections;
		}
		const bors = {
			id: 'bors',
			tool: 'bors',
			projects: 'bors-ng: rust-analyzer until 2023, Bevy until 2023, Embassy until 2023, mathlib (Lean).',
			examples: [
				{
					message: {
						subject: 'Merge #12 #13',
						body: '12: Add the parser r=bob a=ann\n\nIt is fast.\n\n13: Add the printer r=[bob,eve] a=dependabot[bot]\n\n\n\nCo-authored-by: Ann <ann@example.org>\nCo-authored-by: Tom <tom@example.org>',
					},
					landed: [
						{ number: 12, title: 'Add the parser', author: 'ann', body: 'It is fast.' },
						{ number: 13, title: 'Add the printer', author: 'dependabot[bot]', body: '' },
					],
				},
				{ message: { subject: 'Merge #12', body: '' }, landed: [{ number: 12, title: null }] },
			],
			read: ({ subject, body }) => {
				const numbers = [...(bors_SUBJECT.exec(subject)?.[1] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
				const sections = sectionsIn(body, numbers);
				return [...new Set(numbers)].map(number => ({ number, title: null, ...sections.get(number) }));
			},
		};
		;
		const LINE = /^[ \t]{0,20}(?:This )?Closes:? #(\d{1,9}) from ([^\s/]{1,100})\/([^\s]{1,300}?)\.?[ \t]*$/gim;
		const closesFrom = {
			id: 'closes-from',
			tool: 'merge_spark_pr.py',
			projects: 'Apache Spark; Kafka until 2024. The branch shows that the number is of a pull request.',
			examples: [
				{
					message: {
						subject: '[CORE] Add the parser',
						body: 'It is fast.\n\nCloses #12 from ann/parser.\n\nAuthored-by: Ann',
					},
					landed: [{ number: 12, title: '[CORE] Add the parser', branchOwner: 'ann', branch: 'parser' }],
				},
				{ message: { subject: 'Add the parser', body: 'Closes #12' }, landed: [] },
			],
			read: ({ subject, body }) => {
				const [, number, branchOwner, branch] = [...body.matchAll(LINE)].at(-1) ?? [];
				return branchOwner === undefined || branch === undefined
					? []
					: [{ number: Number(number), title: subject, branchOwner, branch }];
			},
		};
		var addresses = __webpack_require__(2045);
		;
		const copybara_integrate_LINE = /^[ \t]{0,20}(?:COPYBARA_INTEGRATE_REVIEW=(\S{1,300})(?: from ([^\s/:]{1,100}):(\S{1,300}))?|Merging this change closes (#\d{1,9}))/gim;
		const copybaraIntegrate = {
			id: 'copybara-integrate',
			tool: 'copybara',
			projects: 'Projects that are exported from Google: Abseil, Protocol Buffers, OpenXLA.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'COPYBARA_INTEGRATE_REVIEW=https://github.com/octo/repo/pull/12 from ann:parser 0a1b2c3\nPiperOrigin-RevId: 944857333',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo', branchOwner: 'ann', branch: 'parser' }],
				},
				{
					message: { subject: 'Add the parser', body: 'Merging this change closes #12' },
					landed: [{ number: 12, title: 'Add the parser' }],
				},
			],
			read: ({ subject, body }) => {
				const [, url, branchOwner, branch, number] = [...body.matchAll(copybara_integrate_LINE)].at(-1) ?? [];
				const address = (0, addresses._)(url ?? number ?? '');
				if (address === undefined)
					return [];
				return [{ ...address, title: subject, ...(branchOwner && { branchOwner }), ...(branch && { branch }) }];
			},
		};
		;
		const copybara_merge_SUBJECT = /^Merge pull request #(\d{1,9}) from ([^\s/:]{1,100}):(\S{1,300})/;
		const copybaraMerge = {
			id: 'copybara-merge',
			tool: 'copybara',
			projects: 'JAX, TensorFlow. The message has no title: it is taken from the branch.',
			examples: [
				{
					message: { subject: 'Merge pull request #12 from ann:parser', body: 'PiperOrigin-RevId: 961419223' },
					landed: [{ number: 12, title: null, body: 'PiperOrigin-RevId: 961419223', branchOwner: 'ann', branch: 'parser' }],
				},
				{
					message: { subject: 'Merge pull request #12 from ann:parser', body: 'Add the parser' },
					landed: [{ number: 12, title: 'Add the parser', body: '', branchOwner: 'ann', branch: 'parser' }],
				},
			],
			read: ({ subject, body }) => {
				const [, number, branchOwner, branch] = copybara_merge_SUBJECT.exec(subject) ?? [];
				if (branchOwner === undefined || branch === undefined)
					return [];
				return [{ number: Number(number), ...titleInBody(body), branchOwner, branch }];
			},
		};
		;
		const gh_suffix_SUBJECT = /^(.*\S)\s*\(GH-(\d{1,9})\)\s*$/is;
		const ghSuffix = {
			id: 'gh-suffix',
			tool: 'miss-islington',
			projects: 'CPython until 2022, and its backports; Apache Arrow for issues, with `(#N)` behind.',
			examples: [
				{
					message: { subject: 'gh-100: Add the linker (GH-12)', body: '' },
					landed: [{ number: 12, title: 'gh-100: Add the linker' }],
				},
			],
			read: ({ subject }) => {
				const [, title, number] = gh_suffix_SUBJECT.exec(subject) ?? [];
				return title === undefined ? [] : [{ number: Number(number), title }];
			},
		};
		;
		const gitea_merge_SUBJECT = /^Merge pull request (['"])(.+)\1 \(#(\d{1,9})\) from (\S{1,400}) into \S/s;
		const OWNER_AND_BRANCH = /^([^\s/:]{1,100}):(\S+)$/;
		const giteaMerge = {
			id: 'gitea-merge',
			tool: 'gitea',
			projects: 'The default of the merge buttons of Gitea and Forgejo.',
			examples: [
				{
					message: {
						subject: "Merge pull request 'Add the parser' (#12) from ann:parser into main",
						body: 'Reviewed-on: https://codeberg.org/octo/repo/pulls/12',
					},
					landed: [{ number: 12, title: 'Add the parser', branchOwner: 'ann', branch: 'parser' }],
				},
				{
					message: { subject: "Merge pull request 'Don't stop' (#12) from fix/stop into main", body: '' },
					landed: [{ number: 12, title: "Don't stop", branch: 'fix/stop' }],
				},
			],
			read: ({ subject }) => {
				const [, , title, number, from = ''] = gitea_merge_SUBJECT.exec(subject) ?? [];
				if (title === undefined)
					return [];
				const [, branchOwner, branch = from] = OWNER_AND_BRANCH.exec(from) ?? [];
				return [{ number: Number(number), title: title.trim(), ...(branchOwner !== undefined && { branchOwner }), branch }];
			},
		};
		;
		function trailerForm(form, keys) {
			return {
				...form,
				read: ({ subject, body }) => {
					const last = keys.map(key => (0, addresses.p)(key, body).at(-1)).find(address => address !== undefined);
					return last === undefined ? [] : [{ ...last, title: subject }];
				},
			};
		}
		;
		const githubPullRequest = trailerForm({
			id: 'github-pull-request',
			tool: 'gerrit',
			projects: 'Go and its libraries (Gerrit). Most of their changes have no pull request.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'It is fast.\n\nGitHub-Last-Rev: 0a1b2c3\nGitHub-Pull-Request: octo/repo#12\nReviewed-by: Bob <bob@example.org>',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
				},
			],
		}, ['GitHub-Pull-Request']);
		;
		const homu_SUBJECT = /^(?:Auto|Rollup) merge of #(\d{1,9})(?!\d)(?: - (?:([^\s/:,]{1,100}):)?([^\s,]{1,300}))?/;
		const SUCCESSFUL = /^Successful merges:[ \t]*\n([\s\S]*?)(?:^Failed merges:|$(?![\s\S]))/m;
		const MEMBER = /^ ?- #(\d{1,9}) \((.*)\)[ \t]*$/gm;
		const MAX_MEMBERS = 200;
		function membersIn(body) {
			const [, list = ''] = SUCCESSFUL.exec(body) ?? [];
			return [...list.matchAll(MEMBER)]
				.slice(0, MAX_MEMBERS)
				.map(([, number, title = '']) => ({ number: Number(number), title: title.trim(), inRollup: true }));
		}
		const homu = {
			id: 'homu',
			tool: 'homu',
			projects: 'Rust; Cargo until 2025; Servo until 2021. A roll-up merges several, each with a commit of its own.',
			examples: [
				{
					message: { subject: 'Auto merge of #12 - ann:parser, r=bob', body: 'Add the parser\n\nIt is fast.' },
					landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.', branchOwner: 'ann', branch: 'parser' }],
				},
				{
					message: { subject: 'Rollup merge of #12 - ann:parser, r=bob,eve', body: 'Add the parser' },
					landed: [{ number: 12, title: 'Add the parser', body: '', branchOwner: 'ann', branch: 'parser' }],
				},
				{
					message: {
						subject: 'Auto merge of #20 - bob:rollup-x, r=bob',
						body: 'Rollup of 2 pull requests\n\nSuccessful merges:\n\n - #12 (Add the parser)\n - #13 (Add the printer (again))\n\nFailed merges:\n\n - #14 (Add the linker)\n\nr? `@ghost`',
					},
					landed: [
						{
							number: 20,
							title: 'Rollup of 2 pull requests',
							body: 'Successful merges:\n\n - #12 (Add the parser)\n - #13 (Add the printer (again))\n\nFailed merges:\n\n - #14 (Add the linker)\n\nr? `@ghost`',
							branchOwner: 'bob',
							branch: 'rollup-x',
						},
						{ number: 12, title: 'Add the parser', inRollup: true },
						{ number: 13, title: 'Add the printer (again)', inRollup: true },
					],
				},
				{ message: { subject: 'Auto merge of #12', body: '' }, landed: [{ number: 12, title: null, body: '' }] },
			],
			read: ({ subject, body }) => {
				const [, number, branchOwner, branch] = homu_SUBJECT.exec(subject) ?? [];
				if (number === undefined)
					return [];
				const merged = {
					number: Number(number),
					...titleInBody(body),
					...(branchOwner !== undefined && { branchOwner }),
					...(branch !== undefined && { branch }),
				};
				return [merged, ...membersIn(body)];
			},
		};
		;
		const merge_button_SUBJECT = /^Merged? (?:pull[ -]request|PR) #(\d{1,9})(?!\d)(.*)$/s;
		const FROM = /^ from ([^\s/:]{1,100})\/(\S{1,300})/;
		const TITLE = /^ ?[:\u2013\u2014-] ?(\S.*)$/s;
		const mergeButton = {
			id: 'merge-button',
			tool: 'github',
			projects: 'The default of GitHub\u2019s merge button: Rails, Prometheus. Kubernetes (Prow). With a title: Rocq, Cosmos SDK.',
			examples: [
				{
					message: { subject: 'Merge pull request #12 from ann/parser', body: 'Add the parser\n\nIt is fast.' },
					landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.', branchOwner: 'ann', branch: 'parser' }],
				},
				{ message: { subject: 'Merge pull request #12', body: '' }, landed: [{ number: 12, title: null, body: '' }] },
				{
					message: { subject: 'Merge pull request #12 from release into main', body: 'Reviewed-by: Bob' },
					landed: [{ number: 12, title: null, body: 'Reviewed-by: Bob' }],
				},
				{
					message: { subject: 'Merge PR #12: Add the parser', body: 'Reviewed-by: Bob' },
					landed: [{ number: 12, title: 'Add the parser', body: 'Reviewed-by: Bob' }],
				},
				{ message: { subject: 'Revert "Merge pull request #12 from ann/parser"', body: '' }, landed: [] },
			],
			read: ({ subject, body }) => {
				const [, number, rest = ''] = merge_button_SUBJECT.exec(subject) ?? [];
				if (number === undefined || /^ from [^\s/:]+:/.test(rest))
					return [];
				const [, branchOwner, branch] = FROM.exec(rest) ?? [];
				const [, title] = TITLE.exec(rest) ?? [];
				return [
					{
						number: Number(number),
						...(title === undefined ? titleInBody(body) : { title: title.trim(), body: body.trim() }),
						...(branchOwner !== undefined && branch !== undefined && { branchOwner, branch }),
					},
				];
			},
		};
		;
		const merge_with_title_SUBJECT = /^Merge (?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9}): (\S.*)$/s;
		const START = 'Pull request description:\n';
		const END = /^(?:ACKs for|Top commit has no ACKs|Tree-SHA512:)/m;
		function descriptionIn(body) {
			const start = body.indexOf(START);
			if (start < 0)
				return undefined;
			const [description = ''] = body.slice(start + START.length).split(END, 1);
			return description.replaceAll(/^ {2}/gm, '').trim();
		}
		const mergeWithTitle = {
			id: 'merge-with-title',
			tool: 'github-merge.py',
			projects: 'Bitcoin Core and its libraries, rust-bitcoin; without a repository until 2021.',
			examples: [
				{
					message: {
						subject: 'Merge octo/repo#12: wallet: add a lock',
						body: 'a2ad68c wallet: add a lock (Ann)\n\nPull request description:\n\n  It is safe.\n\nACKs for top commit:\n  bob:\n    ACK a2ad68c',
					},
					landed: [{ number: 12, title: 'wallet: add a lock', repository: 'octo/repo', body: 'It is safe.' }],
				},
				{
					message: { subject: 'Merge #12: Add the parser', body: 'a2ad68c Add the parser (Ann)' },
					landed: [{ number: 12, title: 'Add the parser' }],
				},
			],
			read: ({ subject, body }) => {
				const [, repository, number, title] = merge_with_title_SUBJECT.exec(subject) ?? [];
				if (title === undefined)
					return [];
				const description = descriptionIn(body);
				return [
					{
						number: Number(number),
						title: title.trim(),
						...(repository !== undefined && { repository }),
						...(description !== undefined && { body: description }),
					},
				];
			},
		};
		;
		const merged_from_LINE = /^\((?:Merged) from (https?:\/\/\S{1,300}?)\)$/gim;
		const mergedFrom = {
			id: 'merged-from',
			tool: 'addrev',
			projects: 'OpenSSL.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'Reviewed-by: Bob <bob@example.org>\n(Merged from https://github.com/octo/repo/pull/12)',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
				},
				{ message: { subject: 'Fix', body: '(cherry picked from commit 0a1b2c3)' }, landed: [] },
			],
			read: ({ subject, body }) => {
				const address = (0, addresses._)([...body.matchAll(merged_from_LINE)].at(-1)?.[1] ?? '');
				return address === undefined ? [] : [{ ...address, title: subject }];
			},
		};
		;
		const pr_prefix_SUBJECT = /^PR #(\d{1,9}): (\S.*)$/s;
		const IMPORT = /^Imported from GitHub PR \S+\n?([\s\S]*?)(?:^Copybara import of the project:[\s\S]*)?$(?![\s\S])/m;
		const prPrefix = {
			id: 'pr-prefix',
			tool: 'copybara',
			projects: 'OpenXLA, JAX, Abseil (Copybara).',
			examples: [
				{
					message: {
						subject: 'PR #12: Add the parser',
						body: 'Imported from GitHub PR https://github.com/octo/repo/pull/12\n\nIt is fast.\nCopybara import of the project:\n\n--\ncb3ad2f by Ann <ann@example.org>:\n\nAdd the parser\n\nPiperOrigin-RevId: 944857333',
					},
					landed: [{ number: 12, title: 'Add the parser', body: 'It is fast.' }],
				},
				{ message: { subject: 'PR #12: Add the parser', body: '' }, landed: [{ number: 12, title: 'Add the parser' }] },
			],
			read: ({ subject, body }) => {
				const [, number, title] = pr_prefix_SUBJECT.exec(subject) ?? [];
				if (title === undefined)
					return [];
				const description = IMPORT.exec(body)?.[1]?.trim();
				return [{ number: Number(number), title: title.trim(), ...(description !== undefined && { body: description }) }];
			},
		};
		;
		const prUrl = trailerForm({
			id: 'pr-url',
			tool: 'node-core-utils',
			projects: 'Node.js and libuv.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'It is fast.\n\nPR-URL: https://github.com/octo/repo/pull/12\nReviewed-By: Bob <bob@example.org>',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
				},
			],
		}, ['PR-URL']);
		;
		const pullRequest = trailerForm({
			id: 'pull-request',
			tool: 'script',
			projects: 'Projects that add it by a script.',
			examples: [
				{
					message: { subject: 'Add the parser', body: 'It is fast.\n\nPull-Request: #12' },
					landed: [{ number: 12, title: 'Add the parser' }],
				},
			],
		}, ['Pull-Request', 'Pull-Request-URL', 'Pull Request']);
		;
		const pullRequestResolved = trailerForm({
			id: 'pull-request-resolved',
			tool: 'facebook',
			projects: 'PyTorch, React Native, and other projects that are exported from Meta.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'Summary: It is fast.\n\nPull Request resolved: https://github.com/octo/repo/pull/12\n\nReviewed By: bob',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
				},
			],
		}, ['Pull Request resolved']);
		;
		const reviewedOn = trailerForm({
			id: 'reviewed-on',
			tool: 'gitea',
			projects: 'Gitea and Forgejo. Gerrit writes the same key before URLs of another kind.',
			examples: [
				{
					message: {
						subject: 'Add the parser',
						body: 'It is fast.\n\nReviewed-on: https://codeberg.org/octo/repo/pulls/12',
					},
					landed: [{ number: 12, title: 'Add the parser', repository: 'octo/repo' }],
				},
			],
		}, ['Reviewed-on']);
		;
		const squash_button_SUBJECT = /^(.*\S)\s*\(#(\d{1,9})\)\s*$/s;
		const squashButton = {
			id: 'squash-button',
			tool: 'github',
			projects: 'The default of GitHub\u2019s squash button and merge queue: React, VS Code, Cargo since 2025.',
			examples: [
				{
					message: { subject: 'Add the parser (#12)', body: 'It is fast.' },
					landed: [{ number: 12, title: 'Add the parser' }],
				},
				{
					message: { subject: 'Backport: Add the parser (#12) (#40)', body: '' },
					landed: [{ number: 40, title: 'Backport: Add the parser (#12)' }],
				},
				{ message: { subject: 'Revert "Add the parser (#12)"', body: '' }, landed: [] },
			],
			read: ({ subject }) => {
				const [, title, number] = squash_button_SUBJECT.exec(subject) ?? [];
				return title === undefined ? [] : [{ number: Number(number), title }];
			},
		};
		;
		const symfony_SUBJECT = /^(?:bug|feature|minor|security|enhancement|refactor|deprecation|docs|documentation) #(\d{1,9})[ \t]{1,5}(\S.*?)[ \t]{1,5}\(([^()]{1,300})\)$/s;
		const LOGINS = /^[\w-]{1,60}(?:\[bot\])?(?:, [\w-]{1,60}(?:\[bot\])?)*$/;
		const DISCUSSION = /^Discussion\n-{4,}\n([\s\S]*?)(?:^Commits\n-{4,}$|$(?![\s\S]))/m;
		function symfony_descriptionIn(body, title) {
			const discussion = DISCUSSION.exec(body)?.[1]?.trim();
			return discussion?.startsWith(title) ? discussion.slice(title.length).trim() : discussion;
		}
		const symfony = {
			id: 'symfony',
			tool: 'symfony',
			projects: 'Symfony, Twig, Sylius.',
			examples: [
				{
					message: {
						subject: 'feature #12 [Console] Add the parser (ann, bob)',
						body: 'This PR was merged into the 7.2 branch.\n\nDiscussion\n----------\n\n[Console] Add the parser\n\nIt is fast.\n\nCommits\n-------\n\ncdd8a715ac Add the parser',
					},
					landed: [{ number: 12, title: '[Console] Add the parser', author: 'ann', body: 'It is fast.' }],
				},
				{
					message: { subject: 'bug #12 Fix the parser (Ann Lee)', body: '' },
					landed: [{ number: 12, title: 'Fix the parser' }],
				},
				{
					message: { subject: 'minor #12  Fix the parser  (ann)', body: '' },
					landed: [{ number: 12, title: 'Fix the parser', author: 'ann' }],
				},
				{ message: { subject: 'fix #12 in the parser (again)', body: '' }, landed: [] },
			],
			read: ({ subject, body }) => {
				const [, number, title, people = ''] = symfony_SUBJECT.exec(subject) ?? [];
				if (title === undefined)
					return [];
				const [author] = LOGINS.test(people) ? people.split(', ') : [];
				const description = symfony_descriptionIn(body, title);
				return [
					{
						number: Number(number),
						title,
						...(author !== undefined && { author }),
						...(description !== undefined && { body: description }),
					},
				];
			},
		};
		;
		const FORMS = [
			mergeButton,
			copybaraMerge,
			giteaMerge,
			mergeWithTitle,
			homu,
			bors,
			symfony,
			azure,
			bitbucket,
			prPrefix,
			squashButton,
			ghSuffix,
			githubPullRequest,
			prUrl,
			pullRequestResolved,
			pullRequest,
			reviewedOn,
			mergedFrom,
			copybaraIntegrate,
			closesFrom,
		];
		function landedIn(message) {
			return FORMS.flatMap(({ id, read }) => read(message).map(landed => ({ ...landed, form: id }))).filter(({ number }) => number > 0);
		}
	}),
	2859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => (landedByKey)
		});
		var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2045);
		function landedByKey({ subject, body }, keys) {
			const named = keys.map(key => (0, _addresses_js__WEBPACK_IMPORTED_MODULE_0__.p)(key, body)).find(addresses => addresses.length > 0) ?? [];
			return named
				.toSorted((a, b) => b.number - a.number)
				.map(address => ({ ...address, title: subject, form: 'landed-by' }));
		}
	}),
	5082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => (mentionsRevert),
			c: () => (startsAsRevert)
		});
		const VERB = '(?:revert(?:s|ed|ing)?|roll(?:s|ed)?[ -]?back|back(?:s|ed)?[ -]?out|re-?land(?:s|ed)?|re-?appl(?:y|ies|ied))';
		const SUBJECT = new RegExp(String.raw `^\s{0,8}(?:\[[^[\]]{1,60}\]\s{0,8}){0,4}(?:[a-z][\w.,/-]{0,30}(?:\([^()]{1,60}\))?!?:\s{1,8})?\[?${VERB}(?:\]|\([^()]{1,60}\))?!?:?\s`, 'i');
		function startsAsRevert(subject) {
			return SUBJECT.test(subject);
		}
		const MENTION = new RegExp(String.raw `\b${VERB}\b`, 'i');
		function mentionsRevert({ subject, body }) {
			return MENTION.test(subject) || MENTION.test(body);
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
	1736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => (isManifest)
		});
		const MANIFEST = /(?:^|\/)(?:package\.json|deno\.jsonc?|jsr\.json|Cargo\.toml|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[\w.-]+\.(?:cs|fs|vb)proj|mix\.exs|pubspec\.yaml|[\w.-]+\.gemspec|composer\.json|Package\.swift|[\w.-]+\.cabal)$/;
		function isManifest(path) {
			return MANIFEST.test(path);
		}
	})
};
