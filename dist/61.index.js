export const id = 61;
export const ids = [61];
export const modules = {
	2688: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			np: () => (Digest),
			f$: () => (SCHEMA_VERSION),
			oC: () => (SEVERITIES),
			F0: () => (SIZES)
		});
		var schemas = __webpack_require__(7597);
		var pull_request = __webpack_require__(3278);
		;
		const Numbers = schemas.YOg(schemas.Whr().positive()).describe('Numbers of the pull requests behind this, ascending');
		const Lines = schemas.Whr().nonnegative();
		const Hours = schemas.aig().nonnegative().describe('Hours, to a hundredth');
		;
		const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'];
		const Undone = schemas.Ikc({
			number: schemas.Whr().positive().nullable().describe('null: it says that it reverts, but not what, and nothing was found'),
			title: schemas.YjP().nullable(),
			evidence: schemas.k5n(REVERT_EVIDENCE).nullable().describe('How the link was found'),
			afterHours: Hours.nullable().describe('From the merge of the undone to the merge of the revert'),
			mergedInPeriod: schemas.zMY(),
			partial: schemas.zMY().describe('It touches less than half of the files of what it undid'),
			foretold: schemas.Ikc({ week: schemas.YjP(), flagged: schemas.zMY(), signals: schemas.YOg(schemas.YjP()) })
				.optional()
				.describe('What the digest of the earlier week in which it was merged had said of it; absent where not known'),
		});
		const Outcome = schemas.Ikc({
			reverts: schemas.YOg(Undone).optional(),
			revertedBy: schemas.Whr().positive().optional(),
			partlyRevertedBy: schemas.Whr().positive().optional(),
			revertedAfterHours: Hours.optional(),
			relands: Numbers.optional(),
			relandedBy: schemas.Whr().positive().optional(),
		});
		const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
		const Size = schemas.k5n(SIZES);
		const Evidence = schemas.Ikc({
			paths: schemas.YOg(schemas.YjP()).optional().describe('The most telling first'),
			names: schemas.YOg(schemas.YjP()).optional().describe('Modules, labels, packages, words, people'),
			pullRequests: schemas.YOg(schemas.Whr().positive()).optional(),
			counts: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
		});
		const SEVERITIES = ['high', 'medium', 'low'];
		const Finding = schemas.Ikc({ signal: schemas.YjP(), severity: schemas.k5n(SEVERITIES), evidence: Evidence })
			.describe('A risk signal that a pull request set off');
		const Importance = schemas.Ikc({
			score: schemas.aig().min(0).max(10).describe('The sum of the points, held between 0 and 10'),
			factors: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), points: schemas.aig(), evidence: Evidence })),
		});
		const Entry = pull_request.B9.omit({ body: true }).extend({
			closes: schemas.YOg(schemas.Whr().positive()).describe('Issues of this repository that its description closes'),
			size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
			modules: schemas.YOg(schemas.YjP()),
			outcome: Outcome,
			kind: schemas.YjP().describe('What the change is for: feature, fix, docs, \u2026'),
			summary: schemas.YjP().describe('One line: the most telling sentence of its description, else its title cleaned'),
			tags: schemas.YOg(schemas.YjP()).describe('The surest first'),
			importance: Importance,
			findings: schemas.YOg(Finding).describe('The gravest first'),
			risk: schemas.Ikc({ rank: schemas.Whr().positive(), of: schemas.Whr().positive() })
				.describe('Its place among those of the period by a model of what was reverted in other repositories; 1 is first'),
		});
		var period = __webpack_require__(7736);
		;
		const Duration = schemas.Ikc({
			medianHours: Hours,
			p90Hours: Hours,
			pullRequests: Numbers.describe('Those it was measured on'),
		});
		const Statistics = schemas.Ikc({
			totals: schemas.Ikc({
				pullRequests: Numbers,
				additions: Lines,
				deletions: Lines,
				files: schemas.Whr().nonnegative().describe('Distinct paths'),
			}),
			authors: schemas.YOg(schemas.Ikc({
				author: pull_request.UM,
				pullRequests: Numbers,
				coAuthored: Numbers,
				additions: Lines,
				deletions: Lines,
				modules: schemas.YOg(schemas.YjP()).describe('Where most of their pull requests went, at most three'),
			}))
				.describe('People, by number of pull requests'),
			coAuthors: schemas.YOg(schemas.Ikc({ author: pull_request.UM, pullRequests: Numbers }))
				.describe('Who is named as co-author, of others\u2019 pull requests'),
			bots: schemas.YOg(schemas.Ikc({ author: pull_request.UM, pullRequests: Numbers })),
			files: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				kind: schemas.YjP()
					.optional()
					.describe('source, test, docs, lock, generated, \u2026 ; version where only bumps and releases changed it'),
				pullRequests: Numbers,
				additions: Lines,
				deletions: Lines,
			}))
				.describe('Files that two or more pull requests changed'),
			modules: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				kind: schemas.YjP().optional().describe('What most of the changes to its files are: source, test, docs, lock, \u2026'),
				pullRequests: Numbers,
				files: schemas.Whr().nonnegative(),
				additions: Lines,
				deletions: Lines,
				owners: schemas.YOg(schemas.YjP()).optional().describe('From CODEOWNERS, where it names someone for the whole module'),
			})),
			importance: schemas.Ikc({ mean: schemas.aig(), median: schemas.aig() }).optional().describe('Absent for an empty period'),
			signals: schemas.YOg(schemas.Ikc({
				signal: schemas.YjP(),
				pullRequests: Numbers,
				measured: schemas.Ikc({
					ratio: schemas.aig(),
					low: schemas.aig(),
					high: schemas.aig(),
					here: schemas.zMY().describe('In this repository'),
				})
					.nullable()
					.describe('Reverts observed over expected, with the 95 % interval; null: a fact, and no prediction'),
			}))
				.describe('Those that were set off, in the order of the signals'),
			tags: schemas.YOg(schemas.Ikc({ tag: schemas.YjP(), pullRequests: Numbers })),
			labels: schemas.YOg(schemas.Ikc({ label: schemas.YjP(), pullRequests: Numbers })).optional(),
			baseBranches: schemas.YOg(schemas.Ikc({ branch: schemas.YjP(), pullRequests: Numbers })).optional(),
			sizes: schemas.YOg(schemas.Ikc({ size: Size, pullRequests: Numbers })),
			flow: schemas.Ikc({
				timeToMerge: Duration.optional(),
				timeToFirstReview: Duration.optional(),
				unreviewed: Numbers.optional().describe('Merged with no review by a person other than the author; reverts apart'),
				unreviewedReverts: Numbers.optional().describe('The reverts among what was merged so'),
				selfMerged: Numbers.optional().describe('Merged by their own author'),
				selfMergedUnapproved: Numbers.optional().describe('Those of them that nobody else had approved; reverts apart'),
			}),
			reverts: schemas.YOg(schemas.Ikc({ pullRequest: schemas.Whr().positive(), undone: schemas.YOg(Undone), relandedBy: schemas.Whr().positive().optional() })),
			newContributors: schemas.YOg(schemas.Ikc({ author: pull_request.UM, pullRequests: Numbers })).optional(),
			directPushes: schemas.YOg(schemas.Ikc({ sha: schemas.YjP(), title: schemas.YjP(), author: pull_request.UM, committedAt: pull_request.MW }))
				.optional()
				.describe('Commits that reached the branch without a pull request'),
		});
		var week_record = __webpack_require__(5103);
		;
		const SCHEMA_VERSION = 1;
		const Suggestion = schemas.Ikc({
			id: schemas.YjP(),
			pullRequests: Numbers,
			paths: schemas.YOg(schemas.YjP()).optional().describe('Where to begin, the most telling first'),
			names: schemas.YOg(schemas.YjP()).optional().describe('Modules, backends'),
			owners: schemas.YOg(schemas.YjP())
				.optional()
				.describe('Of the paths, from CODEOWNERS, those of the most paths first; empty: it names nobody'),
			counts: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
		})
			.describe('What findings of the week ask a maintainer to do');
		const Outcomes = schemas.Ikc({
			pullRequests: schemas.Whr().nonnegative().describe('Their numbers stand in the digests of those weeks'),
			undone: Numbers.describe('Those that were reverted by the end of this week'),
		});
		const Hindsight = schemas.Ikc({
			weeks: schemas.YOg(schemas.YjP()).describe('Oldest first'),
			flagged: Outcomes,
			others: Outcomes,
		});
		const Digest = schemas.Ikc({
			schemaVersion: schemas.euz(SCHEMA_VERSION),
			generator: schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP() }),
			source: schemas.k5n(['github', 'git', 'file']),
			repository: schemas.Ikc({
				nameWithOwner: schemas.YjP(),
				url: schemas.YjP().nullable(),
				defaultBranch: schemas.YjP().nullable(),
			}),
			period: period.a,
			baseBranch: schemas.YjP().nullable().describe('The one branch that was asked for; null: all'),
			completeness: schemas.Ikc({
				expected: schemas.Whr().nonnegative().describe('What the source itself counts'),
				gathered: schemas.Whr().nonnegative(),
				missing: schemas.YOg(schemas.Ikc({ start: pull_request.MW, end: pull_request.MW, pullRequests: schemas.Whr().positive() })),
				filesTruncated: Numbers.describe('Those whose list of files is shorter than their count of files'),
				cutLists: schemas.YOg(schemas.Ikc({ list: schemas.k5n(['labels', 'reviews', 'review-threads']), pullRequests: Numbers }))
					.optional()
					.describe('Lists of which GitHub counts more than could be read'),
				missingFields: schemas.YOg(schemas.YjP())
					.optional()
					.describe('What this GitHub does not have, or the token may not read; what rests on it is not told'),
				excluded: schemas.YOg(schemas.Ikc({ by: schemas.k5n(['author', 'label', 'path', 'bot']), pullRequests: Numbers }))
					.describe('Left out because the settings say so'),
			}),
			pullRequests: schemas.YOg(Entry).describe('In the order in which they were merged'),
			highlights: schemas.YOg(schemas.Whr().positive()).describe('The pull requests to read first, in order of importance'),
			themes: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				name: schemas.YjP().nullable().describe('null: the language names it by its id'),
				by: schemas.k5n(['tag', 'kind', 'module', 'rest']),
				details: schemas.YOg(schemas.YjP())
					.optional()
					.describe('What of it the period was about, at most three names, the most frequent first; of a module, its path'),
				pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In order of importance'),
			}))
				.describe('Every pull request in exactly one'),
			statistics: Statistics,
			suggestions: schemas.YOg(Suggestion)
				.optional()
				.describe('By weight: what may do harm now, what fell, what will cost later. Absent in digests of before'),
			weeks: schemas.YOg(week_record.A)
				.optional()
				.describe('This week and those before it as far as they are known, oldest first; absent for another period'),
			hindsight: Hindsight.optional().describe('Absent where no digest of an earlier week is known'),
		})
			.describe('All that is known about the merged pull requests of one week');
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
	5103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (WeekRecord),
			k: () => (WEEKS_BACK)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		const WEEKS_BACK = 12;
		const Count = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
		const WeekRecord = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			week: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\d{4}-W\d{2}$/),
			start: _pull_request_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			end: _pull_request_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			merged: Count.describe('What the source itself counts'),
			judged: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				pullRequests: Count.describe('Those that the digest of the week was made of'),
				authors: Count,
				reverts: Count,
				meanImportance: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				medianHoursToMerge: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				unreviewed: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ pullRequests: Count, of: Count }).optional(),
				flagged: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), signals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()) }))
					.describe('In the first tenth by risk, or with a finding of high severity; the gravest signal first'),
				undone: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), mergedAt: _pull_request_js__WEBPACK_IMPORTED_MODULE_0__.MW }))
					.describe('What was reverted in this week, whenever it was merged'),
			})
				.optional()
				.describe('Absent where only the merges were counted'),
		});
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
	7402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pf: () => (churnSince),
			qu: () => (historyBefore),
			ux: () => (within)
		});
		var _domain_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1381);
		var _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		var _authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2074);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3308);
		const DAY = 86_400_000;
		function churnSince(start) {
			return start - _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F * DAY;
		}
		function within(merges, start) {
			return merges.filter(({ mergedAt }) => mergedAt >= churnSince(start));
		}
		function historyBefore(earlier, merged, commits) {
			const known = new Map(merged.flatMap(({ author, identity }) => (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => [key, (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(author)])));
			const call = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.cG)(earlier.map(({ identity }) => identity));
			const keys = new Map();
			const keyOf = (identity) => {
				const one = `${identity.name}\n${identity.email}\n${identity.login ?? ''}`;
				const seen = keys.get(one);
				if (seen !== undefined)
					return seen;
				const recognised = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)(identity).map(key => known.get(key));
				const key = recognised.find(found => found !== undefined) ?? (0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(call(identity));
				keys.set(one, key);
				return key;
			};
			const merges = earlier.map(({ identity, mergedAt, ...merge }) => ({
				...merge,
				author: keyOf(identity),
				mergedAt: (0, _window_js__WEBPACK_IMPORTED_MODULE_3__.B9)(mergedAt),
			}));
			if (commits === undefined)
				return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F);
			const counts = merged.map(({ author, identity }) => {
				const keys = (0, _authors_js__WEBPACK_IMPORTED_MODULE_2__.WZ)({ ...identity, ...(author.login !== undefined && { login: author.login }) });
				return [(0, _domain_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.tU)(author), Math.max(0, ...keys.map(key => commits.get(key) ?? 0))];
			});
			const mergedBy = new Map();
			for (const [key, count] of counts)
				mergedBy.set(key, Math.max(count, mergedBy.get(key) ?? 0));
			return (0, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.o)(merges, _domain_history_js__WEBPACK_IMPORTED_MODULE_1__.F, mergedBy);
		}
	}),
	2061: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			fileSource: () => (fileSource),
			readDigest: () => (readDigest),
			savedKind: () => (savedKind)
		});
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(6046);
		var domain_history = __webpack_require__(1381);
		var authors = __webpack_require__(2074);
		var earlier_merges = __webpack_require__(7402);
		var gather_references = __webpack_require__(6406);
		var gather_window = __webpack_require__(3308);
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_stream_ = __webpack_require__(7075);
		var external_node_zlib_ = __webpack_require__(8522);
		;
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
		async function* linesOf(path) {
			let rest = '';
			for await (const text of textOf(path)) {
				const lines = (rest + text).split('\n');
				rest = lines.pop() ?? '';
				yield* lines;
			}
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
			const { code = '', message: said } = error;
			const sentence = () => {
				if (code === 'ENOENT' && !(0, external_node_fs_.existsSync)((0, external_node_path_.dirname)(path)))
					return `There is no folder ${(0, external_node_path_.dirname)(path)}, so ${path} cannot be read.`;
				if (code === 'ENOENT' || code === 'ENOTDIR')
					return `There is no file ${path}.`;
				if (code === 'EISDIR')
					return `${path} is a folder; name a digest.json or a .jsonl file, or read a clone with the git source.`;
				if (code === 'EACCES')
					return `${path} may not be read: see to its permissions.`;
				if (code.startsWith('Z_'))
					return `${path} is no whole gzip file: ${said}.`;
				return undefined;
			};
			const message = sentence();
			return message === undefined ? error : new errors.jR(message, { cause: error });
		}
		var schemas = __webpack_require__(7597);
		var iso = __webpack_require__(4377);
		var pull_request = __webpack_require__(3278);
		var core_errors = __webpack_require__(7428);
		var classic_errors = __webpack_require__(961);
		var digest = __webpack_require__(2688);
		;
		const MOST_PROBLEMS = 5;
		async function savedKind(path) {
			for await (const line of linesOf(path)) {
				if (line.trim() === '')
					continue;
				const [value, begins] = [parsed(line), line.trimStart()[0]];
				if (begins !== '{')
					break;
				return value === undefined || 'schemaVersion' in value ? 'digest' : 'pull-requests';
			}
			throw new errors.jR(`${path} is neither a digest.json nor JSONL with a pull request on every line.`);
		}
		async function readDigest(path) {
			let text = '';
			for await (const part of textOf(path))
				text += part;
			const value = parsed(text);
			if (value === undefined)
				throw new errors.jR(`${path} is no digest: it is not one whole JSON object.`);
			const { schemaVersion } = value;
			if (schemaVersion === undefined)
				throw new errors.jR(`${path} is no digest: it has no schemaVersion.`);
			if (schemaVersion !== digest.f$) {
				throw new errors.jR(`${path} has schemaVersion ${JSON.stringify(schemaVersion)}; this version of Merge Digest reads ${digest.f$}.`);
			}
			const { data, error } = digest.np.safeParse(value);
			if (error !== undefined)
				throw new errors.jR(`${path} is no valid digest:\n${firstProblems(error)}`);
			return data;
		}
		function parsed(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
			}
			catch {
				return undefined;
			}
		}
		function firstProblems({ issues }) {
			const further = issues.length - MOST_PROBLEMS;
			const problems = core_errors.S1(new classic_errors.G(issues.slice(0, MOST_PROBLEMS)));
			return further > 0 ? `${problems}\n\u2026 and ${further} more` : problems;
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
				throw new errors.jR(`${path}, line ${line}: this is no JSON.`, { cause });
			}
			const { data, error } = Line.safeParse(value);
			if (error !== undefined)
				throw new errors.jR(`${path}, line ${line}, is no pull request:\n${firstProblems(error)}`);
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
		;
		function fileSource({ path, repository, period, log }) {
			const window = (0, gather_window.Ou)(period);
			const url = repository == null ? null : `https://github.com/${repository}`;
			let reading;
			const ready = () => {
				reading ??= readSaved(path, window, log);
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
					const { inPeriod, earlier, earlierKeys } = await ready();
					const pullRequests = pullRequestsOf(inPeriod, url);
					const merged = pullRequests.flatMap(({ author }, at) => author === null ? [] : [{ author, identity: identityOf(inPeriod[at]) }]);
					return {
						pullRequests,
						expected: inPeriod.length,
						missing: [],
						...(earlierKeys !== undefined && {
							newContributors: (0, authors.Rx)(merged, earlierKeys),
							history: (0, earlier_merges.qu)((0, earlier_merges.ux)(earlier, window.start).map(readMergeOf), merged, earlierKeys),
						}),
					};
				},
				async lookUp(references) {
					const { earlier } = await ready();
					return pullRequestsOf((0, gather_references.y)(references, earlier), url);
				},
			};
		}
		async function readSaved(path, window, log) {
			const inPeriod = new Map();
			const earlier = new Map();
			const earlierKeys = new Map();
			let [line, oldest, newest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for await (const text of linesOf(path)) {
				line += 1;
				if (text.trim() === '')
					continue;
				const saved = parseLine(text, path, line);
				oldest = Math.min(oldest, saved.mergedAt);
				newest = Math.max(newest, saved.mergedAt);
				if (saved.mergedAt >= window.end)
					continue;
				if (saved.mergedAt < window.start) {
					for (const key of (0, authors.WZ)(identityOf(saved)))
						earlierKeys.set(key, (earlierKeys.get(key) ?? 0) + 1);
				}
				if (saved.mergedAt < window.earliest)
					continue;
				const kept = saved.mergedAt < window.start ? earlier : inPeriod;
				if (kept.has(saved.number))
					log.warning(`${path}, line ${line}: #${saved.number} stands there twice; the first is taken.`);
				else
					kept.set(saved.number, saved);
			}
			insist(path, window, oldest, newest);
			return {
				inPeriod: byMerge(inPeriod.values()),
				earlier: byMerge(earlier.values()),
				earlierKeys: oldest <= window.start - domain_history.F * gather_window.d_ ? earlierKeys : undefined,
			};
		}
		function byMerge(saved) {
			return [...saved].sort((a, b) => a.mergedAt - b.mergedAt || a.number - b.number);
		}
		function insist(path, window, oldest, newest) {
			if (oldest > newest)
				throw new errors.jR(`${path} holds no pull requests.`);
			if (oldest < window.end && newest >= window.start)
				return;
			throw new errors.jR(`${path} holds pull requests merged from ${(0, gather_window.B9)(oldest)} to ${(0, gather_window.B9)(newest)}, and none between ${(0, gather_window.B9)(window.start)} and ${(0, gather_window.B9)(window.end)}. Ask for another period.`);
		}
		function identityOf(saved) {
			return { name: saved?.author ?? '', email: '', ...(saved?.login != null && { login: saved.login }) };
		}
		function readMergeOf(saved) {
			const { number, title, mergedAt, files } = saved;
			return { number, title, mergedAt, identity: identityOf(saved), paths: files.map(({ path }) => path) };
		}
		function pullRequestsOf(saved, url) {
			const call = (0, authors.cG)(saved.flatMap(one => [identityOf(one), ...(0, authors._R)(one.body)]));
			return saved.map(one => pullRequestOf(one, url, call));
		}
		function pullRequestOf(saved, url, call) {
			const author = call(identityOf(saved));
			return {
				number: saved.number,
				title: saved.title,
				body: saved.body,
				...(url !== null && { url: `${url}/pull/${saved.number}` }),
				author: { ...author, bot: author.bot || saved.bot },
				coAuthors: (0, authors.bp)(identityOf(saved), (0, authors._R)(saved.body), call),
				mergedAt: (0, gather_window.B9)(saved.mergedAt),
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
	6406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			y: () => (referenced)
		});
		const SHORTEST_SHA = 7;
		const SHORTEST_STEM = 12;
		const NUMBER_AT_END = /\s*\(#\d+\)$/;
		const CUT = /(\u2026|\.{3})$/;
		function plain(title) {
			return title.replace(/\s+/g, ' ').trim().replace(NUMBER_AT_END, '').toLowerCase();
		}
		function referenced(references, candidates) {
			const byNumber = new Map(candidates.map(candidate => [candidate.number, candidate]));
			const titles = candidates.map(candidate => ({ candidate, title: plain(candidate.title) }));
			const byTitle = new Map(titles.map(({ candidate, title }) => [title, candidate]));
			const ofSha = (sha) => sha.length < SHORTEST_SHA ? undefined : candidates.find(candidate => candidate.sha?.startsWith(sha.toLowerCase()));
			const ofTitle = (asked) => {
				const title = plain(asked);
				const stem = title.replace(CUT, '').trim();
				const exact = title === '' ? undefined : byTitle.get(title);
				if (exact !== undefined || stem === title || stem.length < SHORTEST_STEM)
					return exact;
				return titles.findLast(candidate => candidate.title.startsWith(stem))?.candidate;
			};
			const found = new Set();
			for (const { number, sha, title } of references) {
				const named = [
					number === undefined ? undefined : byNumber.get(number),
					sha === undefined ? undefined : ofSha(sha),
					title === undefined ? undefined : ofTitle(title),
				];
				for (const candidate of named)
					if (candidate !== undefined)
						found.add(candidate);
			}
			return candidates.filter(candidate => found.has(candidate));
		}
	}),
	3308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B9: () => (instantOf),
			Ou: () => (windowOf),
			d_: () => (DAY)
		});
		const EARLIER_DAYS = 180;
		const DAY = 24 * 60 * 60 * 1000;
		function windowOf(period) {
			const start = Date.parse(period.start);
			return { earliest: start - EARLIER_DAYS * DAY, start, end: Date.parse(period.asOf ?? period.end) };
		}
		function instantOf(milliseconds) {
			return `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;
		}
	})
};
