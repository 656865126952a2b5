export const id = 916;
export const ids = [916];
export const modules = {
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
	7402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nl: () => (historyStart),
			pu: () => (mergesInHistory),
			qu: () => (historyBefore)
		});
		var _domain_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1381);
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		function historyStart(periodStart) {
			return periodStart - _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO;
		}
		function mergesInHistory(earlier, periodStart) {
			return earlier.filter(({ mergedAt }) => mergedAt >= historyStart(periodStart));
		}
		function historyBefore(earlier, merged, commits) {
			const keyOf = authorKeys(earlier, merged);
			const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
				...merge,
				author: keyOf(identity),
				mergedAt: (0, _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(mergedAt),
			}));
			if (commits === undefined)
				return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F);
			const mergedBy = new Map();
			for (const { author, identity } of merged) {
				const keys = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)({ ...identity, ...(author.login !== undefined && { login: author.login }) });
				const key = (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author);
				mergedBy.set(key, Math.max(mergedBy.get(key) ?? 0, ...keys.map(one => commits.get(one) ?? 0)));
			}
			return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__.F, mergedBy);
		}
		function authorKeys(earlier, merged) {
			const authorsOfPeriod = new Map(merged.flatMap(({ author, identity }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => [key, (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(author)])));
			const toAuthor = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.cG)(earlier.map(({ identity }) => identity));
			const cache = new Map();
			return identity => {
				const cacheKey = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
				const cached = cache.get(cacheKey);
				if (cached !== undefined)
					return cached;
				const matches = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => authorsOfPeriod.get(key));
				const key = matches.find(match => match !== undefined) ?? (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.tU)(toAuthor(identity));
				cache.set(cacheKey, key);
				return key;
			};
		}
	}),
	7916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			digestReader: () => (digestReader),
			fileSource: () => (fileSource),
			readAnyDigest: () => (readAnyDigest),
			readDigest: () => (readDigest),
			savedKind: () => (savedKind)
		});
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6046);
		var instant = __webpack_require__(2224);
		var authors = __webpack_require__(2074);
		var earlier_merges = __webpack_require__(7402);
		var period_bounds = __webpack_require__(3779);
		var gather_references = __webpack_require__(6406);
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_stream_ = __webpack_require__(7075);
		var external_node_zlib_ = __webpack_require__(8522);
		;
		const MAX_TEXT_LENGTH = 30_000_000;
		const MAX_VALUES = 3_000_000;
		const BEFORE_VALUE = new Set([...',[{'].map(sign => sign.charCodeAt(0)));
		function valuesIn(piece) {
			let values = 0;
			for (let index = 0; index < piece.length; index += 1)
				if (BEFORE_VALUE.has(piece.charCodeAt(index)))
					values += 1;
			return values;
		}
		function collector(path, limit) {
			let pieces = [];
			let length = 0;
			let values = 0;
			return {
				add(piece) {
					length += piece.length;
					values += valuesIn(piece);
					const [most, what] = length > limit ? [limit, 'characters'] : [MAX_VALUES, 'values'];
					if (length > limit || values > MAX_VALUES)
						throw new errors.jR(`${path} has a text of more than ${most} ${what}, which is no digest and no pull request.`);
					pieces.push(piece);
				},
				take() {
					const text = pieces.join('');
					pieces = [];
					length = 0;
					values = 0;
					return text;
				},
			};
		}
		async function wholeTextOf(path, limit = MAX_TEXT_LENGTH) {
			const all = collector(path, limit);
			for await (const piece of textOf(path))
				all.add(piece);
			return all.take();
		}
		async function* textOf(path) {
			try {
				const source = (await isGzip(path)) ? unpacked(path) : (0, external_node_fs_.createReadStream)(path);
				const decoder = new TextDecoder('utf-8');
				for await (const chunk of source)
					yield decoder.decode(chunk, { stream: true });
			}
			catch (error) {
				throw explain(error, path);
			}
		}
		async function* linesOf(path, limit = MAX_TEXT_LENGTH) {
			const line = collector(path, limit);
			for await (const text of textOf(path)) {
				const [first = '', ...others] = text.split('\n');
				line.add(first);
				for (const next of others) {
					yield line.take();
					line.add(next);
				}
			}
			const rest = line.take();
			if (rest !== '')
				yield rest;
		}
		function unpacked(path) {
			const gunzip = (0, external_node_zlib_.createGunzip)();
			(0, external_node_stream_.pipeline)((0, external_node_fs_.createReadStream)(path), gunzip, () => { });
			return gunzip;
		}
		async function isGzip(path) {
			const file = await (0, promises_.open)(path);
			try {
				const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
				return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
			}
			finally {
				await file.close();
			}
		}
		function explain(error, path) {
			const message = explanationOf(error, path);
			return message === undefined ? error : new errors.jR(message, { cause: error });
		}
		function explanationOf({ code = '', message }, path) {
			if (code === 'ENOENT' && !(0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(path)))
				return `There is no folder ${(0, external_node_path_.dirname)(path)}, so ${path} cannot be read.`;
			if (code === 'ENOENT' || code === 'ENOTDIR')
				return `There is no file ${path}.`;
			if (code === 'EISDIR')
				return `${path} is a folder; name a digest.json or a .jsonl file, or read a clone with the git source.`;
			if (code === 'EACCES')
				return `${path} cannot be read: check its permissions.`;
			if (code.startsWith('Z_'))
				return `${path} is not a complete gzip file: ${message}.`;
			return undefined;
		}
		var schemas = __webpack_require__(2503);
		var iso = __webpack_require__(4377);
		var pull_request = __webpack_require__(3278);
		var core_errors = __webpack_require__(7428);
		var classic_errors = __webpack_require__(961);
		;
		const MAX_PROBLEMS = 5;
		const MAX_LENGTH = 2_000;
		const firstLetters = (text, most) => (text.length > most ? `${text.slice(0, most)}\u2026` : text);
		function firstProblems({ issues }) {
			const further = issues.length - MAX_PROBLEMS;
			const problems = core_errors.S1(new classic_errors.G(issues.slice(0, MAX_PROBLEMS)));
			const inWords = firstLetters(problems, MAX_LENGTH);
			return further > 0 ? `${inWords}\n\u2026 and ${further} more` : inWords;
		}
		;
		const TOGETHER = 10;
		const isObject = (value) => typeof value === 'object' && value !== null;
		function within(schema) {
			const isAround = schema instanceof schemas.IiU || schema instanceof schemas.l1C;
			return isAround ? within(schema.unwrap()) : schema;
		}
		function problemInList(given, value, path) {
			const schema = within(given);
			if (!isObject(value))
				return null;
			if (schema instanceof schemas.bvH) {
				for (const [key, of] of Object.entries(schema.shape)) {
					const problem = Object.hasOwn(value, key) ? problemInList(of, value[key], [...path, key]) : null;
					if (problem !== null)
						return problem;
				}
				return null;
			}
			if (schema instanceof schemas.naA && Array.isArray(value))
				return problemInEach(schema.element, value.entries(), value.length, path);
			if (schema instanceof schemas.b8S) {
				const entries = Object.entries(value);
				return problemInEach(schema.valueType, entries, entries.length, path);
			}
			return null;
		}
		function problemInEach(element, entries, count, path) {
			for (const [key, value] of entries) {
				const own = [...path, key];
				const problem = problemInList(element, value, own);
				if (problem !== null)
					return problem;
				if (count <= TOGETHER)
					continue;
				const { error } = element.safeParse(value);
				if (error !== undefined)
					return new classic_errors.G(error.issues.map(issue => ({ ...issue, path: [...own, ...issue.path] })));
			}
			return null;
		}
		function validated(schema, value) {
			const error = problemInList(schema, value, []);
			if (error !== null)
				return { error };
			const { data, error: all } = schema.safeParse(value);
			return all === undefined ? { data } : { error: all };
		}
		;
		const Lines = schemas.Whr().nonnegative();
		const Line = schemas.Ikc({
			number: schemas.Whr().positive(),
			title: schemas.YjP(),
			body: schemas.YjP().nullish(),
			author: schemas.YjP().min(1),
			login: schemas.YjP().min(1).nullish(),
			bot: schemas.zMY().nullish(),
			committedAt: iso.w$({ offset: true }),
			sha: schemas.YjP().nullish(),
			files: schemas.YOg(pull_request.lE.omit({ previousPath: true }).extend({ oldPath: schemas.YjP().nullish() })),
			filesTotal: schemas.Whr().nonnegative().optional(),
			additions: Lines.optional(),
			deletions: Lines.optional(),
			checks: pull_request.B9.shape.checks,
			reviewThreads: pull_request.B9.shape.reviewThreads,
		});
		function parseLine(text, path, line) {
			let value;
			try {
				value = JSON.parse(text);
			}
			catch (cause) {
				throw new errors.jR(`${path}, line ${line}: this is not JSON.`, { cause });
			}
			const { data, error } = validated(Line, value);
			if (error !== undefined)
				throw new errors.jR(`${path}, line ${line}: this is not a pull request:\n${firstProblems(error)}`);
			const { committedAt, ...saved } = data;
			return {
				...saved,
				body: saved.body ?? '',
				login: saved.login ?? null,
				bot: saved.bot ?? false,
				mergedAt: Date.parse(committedAt),
				sha: saved.sha ?? null,
				filesTotal: saved.filesTotal ?? saved.files.length,
				additions: saved.additions ?? sum(saved.files.map(file => file.additions)),
				deletions: saved.deletions ?? sum(saved.files.map(file => file.deletions)),
			};
		}
		function sum(counts) {
			return counts.reduce((total, count) => total + count, 0);
		}
		var digest = __webpack_require__(3213);
		var organization = __webpack_require__(4814);
		;
		const MAX_QUOTED = 60;
		async function savedKind(path) {
			for await (const line of linesOf(path)) {
				const text = line.trim();
				if (text === '')
					continue;
				if (!text.startsWith('{'))
					break;
				const value = parseObject(text);
				return value === undefined || 'schemaVersion' in value ? 'digest' : 'pull-requests';
			}
			throw new errors.jR(`${path} is neither a digest.json nor JSONL with one pull request per line.`);
		}
		async function readDigest(path) {
			const value = savedObject(await wholeTextOf(path), path);
			if (!isOverSeveral(value))
				return digestIn(value, path);
			throw new errors.jR(`${path} is a digest over several repositories. \`merge-digest rollup\` makes their page, from the digest of each.`);
		}
		const MAX_READ = 300_000_000;
		function digestReader(mostRead = MAX_READ) {
			let read = 0;
			return async (path) => {
				if (read > mostRead)
					throw new errors.jR(`${path} is not read: those before it have more than ${mostRead} characters.`);
				const text = await wholeTextOf(path).catch(error => {
					read += MAX_TEXT_LENGTH;
					throw error;
				});
				read += text.length;
				const value = savedObject(text, path);
				return isOverSeveral(value) ? null : { digest: digestIn(value, path), characters: text.length };
			};
		}
		async function readAnyDigest(path) {
			const value = savedObject(await wholeTextOf(path), path);
			if (!isOverSeveral(value))
				return digestIn(value, path);
			if (value.schemaVersion === organization.dp)
				return valid(organization.wu, organization.dp, value, path);
			throw new errors.jR(`${path} is a digest over several repositories by another version of Merge Digest; make it again.`);
		}
		const isOverSeveral = ({ kind }) => kind === 'organization';
		const digestIn = (value, path) => valid(digest.np, digest.f$, value, path);
		function savedObject(text, path) {
			const value = parseObject(text);
			if (value === undefined)
				throw new errors.jR(`${path} is not a digest: it is not one complete JSON object.`);
			return value;
		}
		function valid(schema, version, value, path) {
			const { schemaVersion } = value;
			if (schemaVersion === undefined)
				throw new errors.jR(`${path} is not a digest: it has no schemaVersion.`);
			if (schemaVersion !== version) {
				throw new errors.jR(`${path} has schemaVersion ${firstLetters(JSON.stringify(schemaVersion), MAX_QUOTED)}; this version of Merge Digest reads ${version}.`);
			}
			const { data, error } = validated(schema, value);
			if (error !== undefined)
				throw new errors.jR(`${path} is not a valid digest:\n${firstProblems(error)}`);
			return data;
		}
		function digest_isObject(value) {
			return typeof value === 'object' && value !== null && !Array.isArray(value);
		}
		function parseObject(text) {
			try {
				const value = JSON.parse(text);
				return digest_isObject(value) ? value : undefined;
			}
			catch {
				return undefined;
			}
		}
		;
		const MAX_NAMED = 5;
		function fileSource({ path, repository, period, log }) {
			const bounds = (0, period_bounds.B)(period);
			const url = repository == null ? null : `https://github.com/${repository}`;
			let reading;
			const ready = () => {
				reading ??= readSaved(path, bounds, log);
				return reading;
			};
			return {
				async open() {
					await ready();
					const name = (0, external_node_path_.basename)(path).replace(/(\.jsonl?|\.ndjson)?(\.gz)?$/, '');
					return {
						repository: { nameWithOwner: repository ?? `local/${name}`, url, defaultBranch: null },
						config: null,
						codeowners: null,
					};
				},
				async gather() {
					const { inPeriod, earlier, earlierContributors } = await ready();
					const pullRequests = pullRequestsOf(inPeriod, url);
					const merged = pullRequests.flatMap(({ author }, index) => author === null ? [] : [{ author, identity: identityOf(inPeriod[index]) }]);
					return {
						pullRequests,
						expected: inPeriod.length,
						missing: [],
						...(earlierContributors !== undefined && {
							newContributors: (0, authors.Rx)(merged, earlierContributors),
							history: (0, earlier_merges.qu)((0, earlier_merges.pu)(earlier, bounds.start).map(rawMergeOf), merged, earlierContributors),
						}),
					};
				},
				async lookUp(references) {
					const { earlier } = await ready();
					return pullRequestsOf((0, gather_references.y)(references, earlier), url);
				},
			};
		}
		async function readSaved(path, bounds, log) {
			const inPeriod = new Map();
			const earlier = new Map();
			const contributors = new Map();
			let [line, duplicates, oldest, newest] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for await (const text of linesOf(path)) {
				line += 1;
				if (text.trim() === '')
					continue;
				const saved = parseLine(text, path, line);
				oldest = Math.min(oldest, saved.mergedAt);
				newest = Math.max(newest, saved.mergedAt);
				if (saved.mergedAt >= bounds.end)
					continue;
				if (saved.mergedAt < bounds.start) {
					for (const key of (0, authors.WZ)(identityOf(saved)))
						contributors.set(key, (contributors.get(key) ?? 0) + 1);
				}
				if (saved.mergedAt < bounds.lookUpStart)
					continue;
				const kept = saved.mergedAt < bounds.start ? earlier : inPeriod;
				if (!kept.has(saved.number)) {
					kept.set(saved.number, saved);
					continue;
				}
				duplicates += 1;
				if (duplicates <= MAX_NAMED)
					log.warning(`${path}, line ${line}: #${saved.number} is a duplicate and is ignored.`);
			}
			if (duplicates > MAX_NAMED)
				log.warning(`${path}: the same of ${duplicates - MAX_NAMED} more lines.`);
			checkCoverage(path, bounds, oldest, newest);
			return {
				inPeriod: byMerge(inPeriod.values()),
				earlier: byMerge(earlier.values()),
				earlierContributors: oldest <= (0, earlier_merges.nl)(bounds.start) ? contributors : undefined,
			};
		}
		function byMerge(saved) {
			return [...saved].sort((a, b) => a.mergedAt - b.mergedAt || a.number - b.number);
		}
		function checkCoverage(path, bounds, oldest, newest) {
			if (oldest > newest)
				throw new errors.jR(`${path} contains no pull requests.`);
			if (oldest < bounds.end && newest >= bounds.start)
				return;
			throw new errors.jR(`${path} contains pull requests merged from ${(0, instant.B9)(oldest)} to ${(0, instant.B9)(newest)}, and none between ${(0, instant.B9)(bounds.start)} and ${(0, instant.B9)(bounds.end)}. Ask for another period.`);
		}
		function identityOf(saved) {
			return { name: saved?.author ?? '', email: '', ...(saved?.login != null && { login: saved.login }) };
		}
		function rawMergeOf(saved) {
			const { number, title, mergedAt, files } = saved;
			return { number, title, mergedAt, identity: identityOf(saved), paths: files.map(({ path }) => path) };
		}
		function pullRequestsOf(saved, url) {
			const toAuthor = (0, authors.cG)(saved.flatMap(one => [identityOf(one), ...(0, authors._R)(one.body)]));
			return saved.map(one => pullRequestOf(one, url, toAuthor));
		}
		function pullRequestOf(saved, url, toAuthor) {
			const author = toAuthor(identityOf(saved));
			return {
				number: saved.number,
				title: saved.title,
				body: saved.body,
				...(url !== null && { url: `${url}/pull/${saved.number}` }),
				author: { ...author, bot: author.bot || saved.bot },
				coAuthors: (0, authors.bp)(identityOf(saved), (0, authors._R)(saved.body), toAuthor),
				mergedAt: (0, instant.B9)(saved.mergedAt),
				additions: saved.additions,
				deletions: saved.deletions,
				files: saved.files.map(({ oldPath, ...file }) => ({ ...file, ...(oldPath != null && { previousPath: oldPath }) })),
				filesTotal: saved.filesTotal,
				...(saved.checks !== undefined && { checks: saved.checks }),
				...(saved.reviewThreads !== undefined && { reviewThreads: saved.reviewThreads }),
				commitSha: saved.sha,
			};
		}
	}),
	3779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => (boundsOf)
		});
		var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const LOOK_UP_DAYS = 180;
		function boundsOf(period) {
			const start = Date.parse(period.start);
			return { lookUpStart: start - LOOK_UP_DAYS * _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO, start, end: Date.parse(period.asOf ?? period.end) };
		}
	}),
	6406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => (referenced)
		});
		const MIN_SHA_LENGTH = 7;
		const MIN_STEM_LENGTH = 12;
		const NUMBER_AT_END = /\s*\(#\d+\)$/;
		const PREFIX = /^(?:\[[^[\]]{1,60}\]\s*:?\s*|[a-z][\w.,/-]{0,30}(?:\([^()]{1,60}\))?!?:\s+){1,8}/;
		const ELLIPSIS = /(\u2026|\.{3})$/;
		function normalized(title) {
			return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
		}
		function referenced(references, candidates) {
			const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
			const titles = candidates.map(candidate => ({ candidate, title: normalized(candidate.title) }));
			const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
			const tagged = (title) => title === ''
				? []
				: titles.filter(one => one.title.endsWith(title) && PREFIX.exec(one.title)?.[0].length === one.title.length - title.length);
			const withSha = (sha) => sha.length < MIN_SHA_LENGTH
				? undefined
				: candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
			const withTitle = (given) => {
				const title = normalized(given);
				const stem = title.replace(ELLIPSIS, '').trim();
				const bare = title.replace(PREFIX, '');
				const exact = title === '' ? undefined : byTitle.get(title);
				if (exact !== undefined)
					return [exact];
				if (stem !== title && stem.length >= MIN_STEM_LENGTH) {
					const started = titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
					if (started !== undefined)
						return [started];
				}
				const untagged = bare === title || bare === '' ? undefined : byTitle.get(bare);
				return [...tagged(title).map(({ candidate }) => candidate), ...(untagged === undefined ? [] : [untagged])];
			};
			const named = new Set();
			for (const { number, sha, title } of references) {
				if (number !== undefined)
					named.add(byNumber.get(number));
				if (sha !== undefined)
					named.add(withSha(sha));
				if (title !== undefined)
					for (const one of withTitle(title))
						named.add(one);
			}
			return candidates.filter(candidate => named.has(candidate));
		}
	})
};
