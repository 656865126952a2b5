export const id = 629;
export const ids = [629];
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
	6629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			run: () => (run)
		});
		var promises_ = __webpack_require__(8500);
		var domain_digest = __webpack_require__(2688);
		;
		const LONGEST = { title: 1_000, body: 65_536, path: 4_096, name: 256 };
		function cut(text, longest) {
			return text.length <= longest
				? text
				: text
					.slice(0, longest - 1)
					.replace(/[\ud800-\udbff]$/, '')
					.concat('\u2026');
		}
		function bounded(author) {
			if (author == null)
				return author;
			const { login, name } = author;
			return { ...author, ...(login !== undefined && { login: cut(login, LONGEST.name) }), name: cut(name, LONGEST.name) };
		}
		function inBounds(pullRequest) {
			const { title, body, author, coAuthors, mergedBy, baseRef, labels, files, reviews } = pullRequest;
			return {
				...pullRequest,
				title: cut(title, LONGEST.title),
				body: cut(body, LONGEST.body),
				author: bounded(author),
				coAuthors: coAuthors.map(bounded),
				...(mergedBy !== undefined && { mergedBy: bounded(mergedBy) }),
				...(baseRef !== undefined && { baseRef: cut(baseRef, LONGEST.name) }),
				...(labels && { labels: labels.map(label => cut(label, LONGEST.name)) }),
				files: files.map(file => ({
					...file,
					path: cut(file.path, LONGEST.path),
					...(file.previousPath !== undefined && { previousPath: cut(file.previousPath, LONGEST.path) }),
				})),
				...(reviews && { reviews: reviews.map(review => ({ ...review, author: bounded(review.author) })) }),
			};
		}
		;
		const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#([1-9]\d{0,8})\b/gi;
		function closesOf(body) {
			const withoutComments = body.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const numbers = [...withoutComments.matchAll(CLOSING)].map(match => Number(match[1]));
			return [...new Set(numbers)].sort((a, b) => a - b);
		}
		var ignore = __webpack_require__(298);
		var globs = __webpack_require__(4538);
		;
		const MOST_OWNERS = 100;
		function commentAt(line) {
			const at = line.search(/(?:^|\s)#/);
			return at === -1 ? line.length : at;
		}
		function readCodeOwners(text) {
			const rules = text
				.split(/\r?\n/)
				.map(line => line.slice(0, commentAt(line)).trim())
				.filter(line => line !== '' && !line.startsWith('!') && !line.startsWith('['))
				.map(line => line.split(/(?<!\\)\s+/))
				.filter(([pattern = '']) => (0, globs.q)(pattern))
				.map(([pattern = '', ...owners]) => {
				return {
					matcher: ignore({ ignorecase: false }).add(pattern.endsWith('/*') ? [pattern, `!${pattern}/`] : [pattern]),
					owners: owners.slice(0, MOST_OWNERS),
				};
			})
				.reverse();
			return path => (ignore.isPathValid(path) && rules.find(({ matcher }) => matcher.ignores(path))?.owners) || [];
		}
		;
		function compareText(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function numbersOf(pullRequests) {
			return [...new Set([...pullRequests].map(({ number }) => number))].sort((a, b) => a - b);
		}
		function byPullRequests(name) {
			return (a, b) => b.pullRequests.length - a.pullRequests.length || compareText(name(a), name(b));
		}
		;
		function reasonFor(pullRequest, exclusions) {
			const { author, labels = [], files } = pullRequest;
			if (author !== null && exclusions.author(author.login ?? author.name))
				return 'author';
			if (exclusions.bots && author?.bot)
				return 'bot';
			if (labels.some(label => exclusions.label(label)))
				return 'label';
			return files.length > 0 && files.every(({ path }) => exclusions.path(path)) ? 'path' : null;
		}
		function withoutPaths(pullRequest, exclusions) {
			const out = pullRequest.files.filter(({ path }) => exclusions.path(path));
			if (out.length === 0)
				return pullRequest;
			const lines = (key) => out.reduce((sum, file) => sum + file[key], 0);
			return {
				...pullRequest,
				files: pullRequest.files.filter(file => !out.includes(file)),
				filesTotal: Math.max(0, pullRequest.filesTotal - out.length),
				additions: Math.max(0, pullRequest.additions - lines('additions')),
				deletions: Math.max(0, pullRequest.deletions - lines('deletions')),
			};
		}
		function exclude(pullRequests, exclusions) {
			const reasons = new Map();
			const kept = [];
			for (const pullRequest of pullRequests) {
				const by = reasonFor(pullRequest, exclusions);
				if (by === null)
					kept.push(withoutPaths(pullRequest, exclusions));
				else
					reasons.set(by, [...(reasons.get(by) ?? []), pullRequest]);
			}
			const order = ['author', 'bot', 'label', 'path'];
			const excluded = order.flatMap(by => {
				const out = reasons.get(by);
				return out === undefined ? [] : [{ by, pullRequests: numbersOf(out) }];
			});
			return { kept, excluded };
		}
		;
		const LIMITS = { share: 0.07, least: 3, most: 20 };
		const DESERVES = 2;
		const SAME_THEME = 0.95;
		const SAME_MODULES = 0.97;
		function isEligible({ outcome, bot, breaking, kind, score }) {
			if (outcome.revertedBy !== undefined || outcome.partlyRevertedBy !== undefined)
				return false;
			if (outcome.reverts !== undefined && outcome.reverts.length > 0)
				return false;
			if (bot && !breaking && kind !== 'security')
				return false;
			return score > DESERVES;
		}
		function overlap(candidate, other) {
			if (candidate.modules.length === 0)
				return 0;
			return candidate.modules.filter(module => other.modules.includes(module)).length / candidate.modules.length;
		}
		function byScore(a, b) {
			return b.score - a.score || a.number - b.number;
		}
		function highlightsOf(candidates, themeOf, limits = {}) {
			const { share, least, most } = { ...LIMITS, ...limits };
			const wanted = Math.min(most, Math.max(least, Math.round(share * candidates.length)));
			const left = new Set(candidates.filter(isEligible).sort(byScore));
			const gains = new Map([...left].map(candidate => [candidate, candidate.score]));
			const gain = (candidate) => gains.get(candidate) ?? 0;
			const chosen = [];
			while (chosen.length < wanted && left.size > 0) {
				const best = [...left].reduce((one, other) => (gain(other) > gain(one) ? other : one));
				chosen.push(best);
				left.delete(best);
				const theme = themeOf(best.number);
				for (const candidate of left) {
					const sameTheme = theme !== null && themeOf(candidate.number) === theme;
					gains.set(candidate, gain(candidate) * (sameTheme ? SAME_THEME : 1) * SAME_MODULES ** overlap(candidate, best));
				}
			}
			return chosen.sort(byScore).map(({ number }) => number);
		}
		;
		const breaking = {
			id: 'breaking',
			weight: 1.5,
			observe: subject => (subject.breaking ? { value: 1, evidence: {} } : null),
		};
		;
		function log2(count) {
			return Math.log2(1 + count);
		}
		function wordsIn(text, patterns) {
			return patterns.flatMap(pattern => pattern.exec(text)?.[0].toLowerCase() ?? []);
		}
		;
		const ELSEWHERE = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/issues\/\d{1,9}|[\w.-]+\/[\w.-]+#\d{1,9})\b/gi;
		const MOST = 2;
		const closes = {
			id: 'closes',
			weight: 0.5,
			observe: ({ pullRequest: { body } }) => {
				const elsewhere = new Set([...body.matchAll(ELSEWHERE)].map(match => match[1]?.toLowerCase()));
				const issues = closesOf(body).length + elsewhere.size;
				return issues === 0 ? null : { value: Math.min(MOST, log2(issues)), evidence: { counts: { issues } } };
			},
		};
		;
		const MOST_PATHS = 5;
		function tellingPaths(files) {
			const lines = ({ additions, deletions }) => additions + deletions;
			return [...files]
				.sort((a, b) => lines(b) - lines(a) || compareText(a.path, b.path))
				.slice(0, MOST_PATHS)
				.map(({ path }) => path);
		}
		;
		const core_MOST = 4;
		const core = {
			id: 'core',
			weight: 0.2,
			observe: ({ source }, { past }) => {
				const busy = source.filter(({ path }) => past.isCore(path) || past.hotspot(path) !== null);
				if (busy.length === 0)
					return null;
				const evidence = { paths: tellingPaths(busy), counts: { core: busy.length, files: source.length } };
				return { value: Math.min(core_MOST, log2(busy.length)), evidence };
			},
		};
		;
		const defaults = {
			id: 'default',
			weight: 0.7,
			observe: ({ prefix }) => (/\bby default\b|\bdefaults?\b/i.test(prefix.rest) ? { value: 1, evidence: {} } : null),
		};
		;
		const description_MOST = 600;
		const LOOKED_AT = 10_000;
		const description = {
			id: 'description',
			weight: 0.1,
			observe: ({ pullRequest }) => {
				const prose = pullRequest.body
					.slice(0, LOOKED_AT)
					.replaceAll(/<!--[\s\S]*?-->/g, '')
					.trim();
				const characters = Math.min(description_MOST, prose.length);
				return characters === 0 ? null : { value: log2(characters), evidence: { counts: { characters } } };
			},
		};
		var pull_request = __webpack_require__(3278);
		;
		const discussion_MOST = 5;
		const discussion = {
			id: 'discussion',
			weight: 0.15,
			observe: ({ pullRequest: { author, reviews, comments } }) => {
				const own = author === null ? null : (0, pull_request.tU)(author);
				const others = (reviews ?? []).filter(review => {
					const reviewer = review.author;
					return reviewer === null || (!reviewer.bot && (0, pull_request.tU)(reviewer) !== own);
				});
				const rounds = others.filter(({ state }) => state === 'changes-requested').length;
				const people = new Set(others.map(review => (review.author === null ? '' : (0, pull_request.tU)(review.author)))).size;
				const said = others.length + rounds + (comments ?? 0);
				if (said === 0)
					return null;
				const counts = { reviews: others.length, people, rounds, comments: comments ?? 0 };
				return { value: Math.min(discussion_MOST, log2(said)), evidence: { counts } };
			},
		};
		;
		const NO_GUIDE = /(^|\/)(change(s|log)|history|news|licen[cs]e|copying|citation)[^/]*$/i;
		const documented = {
			id: 'documented',
			weight: 0.5,
			observe: ({ files, source }) => {
				const found = files.filter(({ kind, additions, path }) => kind === 'docs' && additions > 0 && !NO_GUIDE.test(path));
				if (source.length === 0 || found.length === 0)
					return null;
				const additions = found.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: tellingPaths(found), counts: { documents: found.length, additions } } };
			},
		};
		;
		const ENTRANCE = /(^|\/)(__init__\.pyi?|index\.[cm]?[jt]sx?|(lib|mod|main)\.rs|main\.\w+)$|(^|\/)(api|apis|public|types?|include)(\/|\.\w+$)|\.d\.[cm]?ts$|\.(proto|graphql|thrift|pyi|h|hpp|hh)$/i;
		const publicInterface = {
			id: 'interface',
			weight: 0.15,
			observe: ({ source }) => {
				const entrances = source.filter(({ path }) => ENTRANCE.test(path));
				if (entrances.length === 0)
					return null;
				const evidence = { paths: tellingPaths(entrances), counts: { interfaces: entrances.length, files: source.length } };
				return { value: 1, evidence };
			},
		};
		;
		const VALUES = {
			performance: 2.5,
			security: 2.5,
			feature: 2.3,
			fix: 1.3,
			other: 1.3,
			docs: 1,
			test: 1,
			refactor: 0.6,
			dependencies: 0.4,
			release: 0,
			pipeline: -0.1,
			chore: -0.8,
		};
		const kind = {
			id: 'kind',
			weight: 1,
			observe: ({ kind: name }) => (VALUES[name] === 0 ? null : { value: VALUES[name], evidence: { names: [name] } }),
		};
		;
		const MATTERS = /highlight|release[- ]?notes?\b|\bimportant\b|high[- ]priority|priority[-:/ ]+(high|critical|urgent)|\bP0\b|\bcritical\b|\broadmap\b|\bmajor\b/i;
		const DOES_NOT = /\b(no|skip|ignore)[-: ]+(for[- ])?(changelog|release|release[- ]notes?)\b|\binternal\b|\btrivial\b|\bminor\b|\bdevops\b/i;
		const labels = {
			id: 'labels',
			weight: 0.6,
			observe: ({ pullRequest }) => {
				const known = pullRequest.labels ?? [];
				const less = known.filter(label => DOES_NOT.test(label));
				const more = known.filter(label => !DOES_NOT.test(label) && MATTERS.test(label));
				const value = Math.sign(more.length - less.length);
				return value === 0 ? null : { value, evidence: { names: (value > 0 ? more : less).sort() } };
			},
		};
		;
		const MIGRATIONS = [
			/(?:^|\/)(?:migrations?|alembic|flyway|liquibase|changelogs?\/db)\/.+\.(?:sql|py|rb|[cm]?[jt]s|go|rs|php|cs|exs|java|kt|ya?ml|xml|toml)$/i,
			/(?:^|\/)db\/(?:schema\.rb|structure\.sql|migrate\/.+)$/,
			/\.prisma$/,
			/(?:^|\/)[\w.-]*schema[\w.-]*\.sql$/i,
			/(?:^|\/)V\d[\w.]*__[\w.-]+\.sql$/,
		];
		const NO_PRODUCT = new Set(['docs', 'test', 'vendored', 'generated', 'pipeline']);
		function migrationFiles(files) {
			return files.filter(({ path, kind }) => !NO_PRODUCT.has(kind) && MIGRATIONS.some(one => one.test(path)));
		}
		const migration = {
			id: 'migration',
			find: ({ files }) => {
				const found = migrationFiles(files);
				if (found.length === 0)
					return null;
				return {
					severity: found.some(({ status }) => status !== 'added') ? 'high' : 'medium',
					evidence: { paths: tellingPaths(found), counts: { files: found.length } },
				};
			},
		};
		;
		const migration_migration = {
			id: 'migration',
			weight: 0.5,
			observe: ({ files }) => {
				const found = migrationFiles(files);
				return found.length === 0
					? null
					: { value: 1, evidence: { paths: tellingPaths(found), counts: { migrations: found.length } } };
			},
		};
		;
		const WORDS = [
			/\b(minor|typos?|nits?|clean[ -]?ups?|lint(s|er|ing)?|clippy|comments?|tidy|reword|(re)?format(ting)?|unused|redundant|useless|dead code|flak[ey]\w*|temporar\w*|workarounds?)\b/i,
			/^(refactor|move|rename|simplify|extract|split|inline|reuse|use|replace|separate|make|remove)\b|\b(structs?|traits?|enums?|types?|methods?|helpers?|internal|crates?)\b/i,
			/\b(tests?|testing|ut|e2e|snapshots?|ci|benchmarks?|coverage|nightly)\b/i,
		];
		const modesty_MOST = 2;
		const modesty = {
			id: 'modesty',
			weight: -0.9,
			observe: ({ prefix }) => {
				const names = wordsIn(prefix.rest, WORDS);
				return names.length === 0 ? null : { value: Math.min(modesty_MOST, names.length), evidence: { names } };
			},
		};
		;
		const novelty_MOST = 4;
		const novelty = {
			id: 'novelty',
			weight: 0.2,
			observe: ({ source }) => {
				const added = source.filter(({ status }) => status === 'added');
				if (added.length === 0)
					return null;
				const evidence = { paths: tellingPaths(added), counts: { added: added.length, files: source.length } };
				return { value: Math.min(novelty_MOST, log2(added.length)), evidence };
			},
		};
		;
		const promise_WORDS = [
			/\bsupport(s|ed|ing)?\b/i,
			/\b(improve[sd]?|optimi[sz]e[sd]?|speed(s|ing)? up|accelerate[sd]?|faster|reduce[sd]?)\b/i,
			/\b(respect|show|display|warn|hint|prompt|report|error messages?)s?\b/i,
		];
		const promise_MOST = 2;
		const promise = {
			id: 'promise',
			weight: 1,
			observe: ({ prefix }) => {
				const names = wordsIn(prefix.rest, promise_WORDS);
				return names.length === 0 ? null : { value: Math.min(promise_MOST, names.length), evidence: { names } };
			},
		};
		;
		const SETTINGS = /(^|[/_.-])(config|configs|configuration|settings?|options?|args|arguments|cli|flags?|envs?|environ|params)([/_.-]|$)/i;
		const SCHEMA = /(^|[/_.-])schema\.(json|ya?ml)$/i;
		const settings = {
			id: 'settings',
			weight: 0.4,
			observe: ({ files }) => {
				const found = files.filter(({ path, kind }) => (kind === 'source' && SETTINGS.test(path)) || (kind === 'config' && SCHEMA.test(path)));
				return found.length === 0
					? null
					: { value: 1, evidence: { paths: tellingPaths(found), counts: { settings: found.length } } };
			},
		};
		;
		const size_MOST = 11;
		const size = {
			id: 'size',
			weight: 0.25,
			observe: ({ source }) => {
				const sum = (key) => source.reduce((lines, file) => lines + file[key], 0);
				const additions = sum('additions');
				const deletions = sum('deletions');
				if (additions + deletions === 0)
					return null;
				const evidence = { paths: tellingPaths(source), counts: { additions, deletions, files: source.length } };
				return { value: Math.min(size_MOST, log2(additions + deletions / 2)), evidence };
			},
		};
		;
		const supportingOnly = {
			id: 'supporting-only',
			weight: -0.6,
			observe: ({ pullRequest, files, source }) => {
				if (files.length === 0 || source.length > 0 || pullRequest.filesTotal > files.length)
					return null;
				const names = [...new Set(files.map(({ kind }) => kind))].sort();
				return { value: 1, evidence: { names, counts: { files: files.length } } };
			},
		};
		;
		const tests = {
			id: 'tests',
			weight: 0.4,
			observe: ({ files, source }) => {
				const found = files.filter(file => file.kind === 'test' && file.additions > 0);
				if (source.length === 0 || found.length === 0)
					return null;
				const additions = found.reduce((lines, file) => lines + file.additions, 0);
				return { value: 1, evidence: { paths: tellingPaths(found), counts: { tests: found.length, additions } } };
			},
		};
		;
		const TAG = /^\s*\[([^[\]]{1,60})\]\s*:?\s*/;
		const TYPE = /^\s*([A-Za-z][\w./-]{0,30})(?:\(([^()]{1,60})\))?!?:\s+/;
		function titlePrefix(title) {
			const prefix = { tags: [], type: null, scope: null, rest: title.trim() };
			for (;;) {
				const tag = TAG.exec(prefix.rest);
				const taken = tag ?? (prefix.type === null ? TYPE.exec(prefix.rest) : null);
				if (taken === null || taken[0].length === prefix.rest.length)
					return prefix;
				const [whole, name = '', scope = null] = taken;
				if (tag !== null)
					prefix.tags.push(name);
				else {
					prefix.type = name.toLowerCase();
					prefix.scope = scope;
				}
				prefix.rest = prefix.rest.slice(whole.length);
			}
		}
		;
		const REVERT = /^(?!\w+ (?:back )?to\b)(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[\s-]?back|back(?:s|ed|ing)?[\s-]?out)\b/i;
		const RELAND = /^re-?(?:land(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|introduc(?:e|es|ed|ing)|merg(?:e|es|ed|ing))\b/i;
		const QUOTED = /["\u201c](.+)["\u201d]|["\u201c](.+\u2026)/s;
		const BODY_LINE = /^[ \t>*-]*(?:this\s+)?(?:reverts?|re-?lands?|re-?applies|re-?apply)\b[^\n#]{0,80}?((?:[\w.-]*#|\/[\w.-]+\/pull\/)\d{1,9}\b(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)(?:[\w.-]+\/[\w.-]+)?#\d{1,9}\b)*)/gim;
		const NUMBER_OF = /(?:([\w.-]+)(?:#|\/pull\/)|#)([1-9]\d{0,8})\b/g;
		const BODY_SHA = /\brevert(?:s|ing)?\s+(?:commit\s+)?([0-9a-f]{7,40})\b/gi;
		const TITLE_NUMBER = /(?:#|\bPR\s+#?|\/pull\/)([1-9]\d{0,8})\b/g;
		const TITLE_SHA = /\b(?=[a-f]*\d)([0-9a-f]{7,40})\b/g;
		const BODY_CLAIM = /^(?:this )?reverts (?:commit [0-9a-f]{7,40}|(?:[\w.-]+\/[\w.-]+)?#\d+)/im;
		function quotedIn(words) {
			const match = QUOTED.exec(words);
			return match?.[1] ?? match?.[2];
		}
		function numbersIn(text, pattern) {
			return [...text.matchAll(pattern)].map(match => Number(match[1]));
		}
		function numbersInBody(body, url) {
			const own = /\/([\w.-]+)\/pull\/\d+$/.exec(url ?? '')?.[1]?.toLowerCase();
			return [...body.matchAll(BODY_LINE)].flatMap(([, named = '']) => [...named.matchAll(NUMBER_OF)]
				.filter(([, repository]) => own === undefined || repository === undefined || repository.toLowerCase() === own)
				.map(([, , number]) => Number(number)));
		}
		function repeatedTitle(words) {
			const quoted = quotedIn(words) ??
				words
					.replace(REVERT, '')
					.replace(RELAND, '')
					.replace(/^[\s:\u2013-]+/, '');
			const title = quoted.replaceAll(/\s*\((?:#\d+|\u2026)?\)?$/g, '').trim();
			return title.length < 4 || /^#?\d+$/.test(title) ? null : title;
		}
		function isDoubleRevert(words) {
			const inner = quotedIn(words);
			return inner !== undefined && /^revert\b/i.test(titlePrefix(inner).rest) && !isDoubleRevert(inner);
		}
		function kindOf(title) {
			const { tags, type, rest } = titlePrefix(title);
			const marks = [...tags, type ?? '', rest];
			if (marks.some(mark => RELAND.test(mark)))
				return 'reland';
			if (!marks.some(mark => REVERT.test(mark)) && !/\brevert\s+["\u201c]/i.test(rest))
				return 'none';
			return isDoubleRevert(rest) ? 'reland' : 'revert';
		}
		function pointers(title) {
			return title.replace(QUOTED, (_, quoted) => / *((?:\(#\d+\)["\u201d\u2026 ]*)+)$/.exec(quoted ?? '')?.[1] ?? '');
		}
		const LONGEST_TITLE = 500;
		const NO_CLAIM = { kind: 'none', weak: false, numbers: [], shas: [], title: null };
		function claimOf({ number, title: full, url, body: whole }) {
			const title = full.slice(0, LONGEST_TITLE);
			const body = whole.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
			const kind = kindOf(title);
			const weak = kind === 'none';
			if (weak && !BODY_CLAIM.test(body))
				return NO_CLAIM;
			const { scope, rest } = titlePrefix(title);
			const named = weak ? '' : pointers(`${scope ?? ''} ${rest}`);
			const numbers = [...numbersIn(named, TITLE_NUMBER), ...numbersInBody(body, url)];
			const shas = [...named.matchAll(TITLE_SHA), ...body.matchAll(BODY_SHA)].map(match => (match[1] ?? '').toLowerCase());
			return {
				kind: weak ? 'revert' : kind,
				weak,
				numbers: [...new Set(numbers)].filter(named => named !== number),
				shas: [...new Set(shas)],
				title: weak ? null : repeatedTitle(rest),
			};
		}
		function referencesOf(claim) {
			const named = [...claim.shas.map(sha => ({ sha })), ...claim.numbers.map(number => ({ number }))];
			if (named.length > 0)
				return named;
			return claim.title === null ? [] : [{ title: claim.title }];
		}
		;
		const undoes = {
			id: 'undoes',
			weight: -2,
			observe: ({ pullRequest, outcome }) => {
				const undone = outcome.reverts ?? [];
				if (undone.length === 0 && claimOf(pullRequest).kind !== 'revert')
					return null;
				const pullRequests = undone.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b);
				return { value: 1, evidence: pullRequests.length === 0 ? {} : { pullRequests } };
			},
		};
		;
		const FACTORS = [
			size,
			supportingOnly,
			novelty,
			core,
			publicInterface,
			settings,
			migration_migration,
			defaults,
			kind,
			breaking,
			promise,
			modesty,
			tests,
			documented,
			description,
			closes,
			discussion,
			labels,
			undoes,
		];
		const MOST_TENTHS = 100;
		function importanceOf(subject, week, weights = {}) {
			const parts = FACTORS.flatMap((factor) => {
				const observed = factor.observe(subject, week);
				if (observed === null)
					return [];
				const tenths = Math.round(observed.value * (weights[factor.id] ?? factor.weight) * 10);
				return tenths === 0 ? [] : [{ id: factor.id, tenths, evidence: observed.evidence }];
			});
			parts.sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths) || compareText(a.id, b.id));
			const sum = parts.reduce((tenths, part) => tenths + part.tenths, 0);
			return {
				score: Math.min(MOST_TENTHS, Math.max(0, sum)) / 10,
				factors: parts.map(({ id, tenths, evidence }) => ({ id, points: tenths / 10, evidence })),
			};
		}
		var picomatch = __webpack_require__(4006);
		;
		function basename(path) {
			return path.slice(path.lastIndexOf('/') + 1);
		}
		function dirname(path) {
			const slash = path.lastIndexOf('/');
			return slash === -1 ? '.' : path.slice(0, slash);
		}
		function extensionsOf(path) {
			const parts = basename(path).toLowerCase().split('.').slice(1);
			return parts.map((_, index) => `.${parts.slice(index).join('.')}`);
		}
		var mod = __webpack_require__(1916);
		;
		const NEAR = 0.25;
		const MIRRORED = 0.8;
		const FEWEST_LINES = 6;
		function normalised(title) {
			return title
				.toLowerCase()
				.replaceAll(/\s*\(#\d+\)/g, '')
				.replaceAll(/\s+/g, ' ')
				.trim();
		}
		const whole = new WeakMap();
		const inner = new WeakMap();
		function remembered(known, titled, make) {
			const title = known.get(titled) ?? make(titled.title);
			known.set(titled, title);
			return title;
		}
		function sameTitle(quoted) {
			const own = normalised(quoted);
			const cutOff = /^(.{12,}?)\s*(?:\u2026|\.\.\.)$/.exec(own)?.[1];
			return titled => {
				const title = remembered(whole, titled, normalised);
				return cutOff === undefined ? title === own : title.startsWith(cutOff);
			};
		}
		const withoutPrefix = (title) => normalised(titlePrefix(title).rest);
		function nearTitle(quoted) {
			const own = withoutPrefix(quoted);
			return titled => {
				const title = remembered(inner, titled, withoutPrefix);
				const longest = Math.max(own.length, title.length);
				const most = longest * NEAR;
				return longest > 0 && Math.abs(own.length - title.length) <= most && (0, mod.Io)(own, title) / longest <= NEAR;
			};
		}
		function changedPaths(pullRequest) {
			return new Set(pullRequest.files.flatMap(file => [file.path, file.previousPath ?? file.path]));
		}
		function shareWithin({ files }, paths) {
			if (files.length === 0)
				return 0;
			return (files.filter(({ path, previousPath = path }) => paths.has(path) || paths.has(previousPath)).length / files.length);
		}
		function resemblance_overlap(of, other) {
			return shareWithin(of, changedPaths(other));
		}
		function sameFiles(a, b) {
			return resemblance_overlap(a, b) >= 0.5 && resemblance_overlap(b, a) >= 0.5;
		}
		function mirrors(revert) {
			const lines = revert.additions + revert.deletions;
			if (lines < FEWEST_LINES)
				return () => false;
			const paths = changedPaths(revert);
			return original => {
				if (shareWithin(original, paths) < 0.5)
					return false;
				const before = new Map(original.files.map(file => [file.path, file]));
				const mirrored = revert.files.filter(file => {
					const other = before.get(file.path) ?? before.get(file.previousPath ?? file.path);
					return other !== undefined && other.additions === file.deletions && other.deletions === file.additions;
				});
				return mirrored.length >= revert.files.length * MIRRORED;
			};
		}
		function isPartial(revert, original) {
			return revert.files.length > 0 && original.files.length > 0 && resemblance_overlap(original, revert) < 0.5;
		}
		;
		const NONE = { merged: 0, reverted: 0, reverts: 0, last: null };
		function numbersReverted(merged, reverts) {
			const claims = reverts.map(revert => ({ revert, claim: claimOf({ ...revert, body: '' }) }));
			const quoted = new Map(claims.map(({ claim }) => [normalised(claim.title ?? ''), []]));
			for (const merge of merged)
				quoted.get(normalised(merge.title))?.push(merge);
			return new Set(claims.flatMap(({ revert, claim }) => {
				const same = quoted.get(normalised(claim.title ?? '')) ?? [];
				const latest = same.findLast(({ mergedAt }) => mergedAt < revert.mergedAt);
				return latest === undefined ? claim.numbers : [...claim.numbers, latest.number];
			}));
		}
		function increase(counts, key) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		function recordsOf(merged, reverts) {
			const undoing = new Set(reverts);
			const reverted = numbersReverted(merged, reverts);
			const authors = new Map();
			const folders = new Map();
			const touched = new Map();
			const count = (records, key, merge) => {
				const record = records.get(key) ?? { ...NONE };
				records.set(key, record);
				record.merged += 1;
				record.last = merge.mergedAt;
				if (reverted.has(merge.number))
					record.reverted += 1;
				if (undoing.has(merge))
					record.reverts += 1;
			};
			for (const merge of merged) {
				const { author, paths } = merge;
				const own = new Set(paths.map(dirname));
				for (const folder of own)
					count(folders, folder, merge);
				if (author === null)
					continue;
				count(authors, author, merge);
				const places = touched.get(author) ?? { paths: new Map(), folders: new Map() };
				touched.set(author, places);
				for (const path of paths)
					increase(places.paths, path);
				for (const folder of own)
					increase(places.folders, folder);
			}
			return {
				ofAuthor: author => authors.get(author) ?? NONE,
				ofFolder: folder => folders.get(folder) ?? NONE,
				touchedBy: (author, place) => {
					const places = touched.get(author);
					return ('path' in place ? places?.paths.get(place.path) : places?.folders.get(place.folder)) ?? 0;
				},
			};
		}
		;
		const HOTSPOT_CHANGES = 20;
		const CORE = { changes: 10, authors: 5 };
		const CORE_CHANGES = 15;
		const DAY = 86_400_000;
		function titlesReverted(reverts) {
			const claims = reverts.map(revert => ({ revert, title: claimOf({ ...revert, body: '' }).title }));
			return new Map(claims.flatMap(({ revert, title }) => (title === null ? [] : [[normalised(title), revert]])));
		}
		const NO_HISTORY = { days: 0, churn: new Map() };
		function pastOf(history, kindOf, corePaths) {
			const named = corePaths.length === 0 ? null : picomatch([...corePaths], { dot: true });
			const reverts = (history.merged ?? history.reverts ?? []).filter(({ title }) => claimOf({ title, body: '', number: 0 }).kind === 'revert');
			const titles = titlesReverted(reverts);
			const revertsByPath = new Map();
			for (const revert of reverts) {
				for (const path of revert.paths) {
					const own = revertsByPath.get(path) ?? [];
					revertsByPath.set(path, own);
					own.push(revert);
				}
			}
			const records = history.merged === undefined ? null : recordsOf(history.merged, reverts);
			const churn = (path) => history.churn.get(path) ?? null;
			return {
				churn,
				hotspot: path => {
					const counted = churn(path);
					return counted !== null && counted.changes >= HOTSPOT_CHANGES ? counted : null;
				},
				isCore: path => {
					if (named !== null)
						return named(path);
					const counted = churn(path);
					if (counted === null || kindOf(path) !== 'source')
						return false;
					if (counted.authors === undefined)
						return counted.changes >= CORE_CHANGES;
					return counted.changes >= CORE.changes && counted.authors >= CORE.authors;
				},
				mergedBy: author => history.mergedBy?.get((0, pull_request.tU)(author)) ?? null,
				mergedIn: (author, paths) => {
					if (records === null)
						return null;
					const folders = [...new Set(paths.map(dirname))];
					return Math.max(0, ...folders.map(folder => records.touchedBy((0, pull_request.tU)(author), { folder })));
				},
				records,
				revertTouching: (path, instant, days) => {
					const own = revertsByPath.get(path);
					if (own === undefined)
						return null;
					const since = new Date(Date.parse(instant) - days * DAY).toISOString();
					return own.findLast(({ mergedAt }) => mergedAt < instant && mergedAt >= since) ?? null;
				},
				revertedTitle: title => titles.get(normalised(title)) ?? null,
			};
		}
		;
		const CODE_EXTENSIONS = new Set(`
  .4dm .4gl .4th .6pl .6pm .8xp .8xp.txt ._coffee ._js ._ls .a51 .abap .ada .adb .ado .adp .ads .agc .agda .ahk
  .ahkl .aidl .aj .al .als .ampl .angelscript .apex .apl .app .app.src .applescript .arc .arr .as .asax .asc
  .ascx .asd .asddls .ash .ashx .asl .asm .asmx .asp .aspx .astro .asy .au3 .aug .auk .aw .awk .axd .axi
  .axi.erb .axs .axs.erb .b .bal .bas .bash .bat .bats .bb .bbappend .bbclass .bdy .be .befunge .bf .bi .bicep
  .bicepparam .bison .bmx .bones .boo .boot .bpl .bqn .bro .brs .bs .bsl .bst .bsv .builder .bzl .c .c++ .cairo
  .cake .capnp .carbon .cats .cbl .cc .ccp .cdc .cdf .cds .ceylon .cfc .cfm .cfml .cgi .cginc .ch .chpl .chs
  .circom .cirru .cjs .cjsx .ck .cl .cl2 .clar .click .clj .cljc .cljs .cljs.hl .cljscm .cljx .clp .cls .clw
  .cmake .cmake.in .cmd .cnc .cob .cobol .cocci .coffee .coffee.md .com .command .containerfile .coq .cp .cpp
  .cppm .cps .cpy .cr .cs .cs.pp .csc .csd .csh .csx .ctl .ctp .cts .cu .cue .cuh .curry .cw .cwl .cxx .cy .cyp
  .cypher .d .dart .dats .db2 .dcl .ddl .decls .dfm .dfy .dhall .di .djs .dlm .dm .do .dockerfile .doh .dpr
  .druby .dsc .dsl .dsp .dsr .duby .dwl .dyalog .dyl .dylan .e .ebuild .ec .ecl .eclass .eclxml .edgeql .eh .el
  .eliom .eliomi .elm .elv .em .emacs .emacs.desktop .emberscript .eq .erl .es .es6 .escript .esdl .ex .exs .eye
  .f .f03 .f08 .f77 .f90 .f95 .factor .fan .fancypack .fcgi .feature .fir .fish .flex .flux .fnc .fnl .for
  .forth .fp .fpp .fr .frag .frg .frm .frt .fs .fsh .fshader .fsi .fst .fsti .fsx .fth .ftl .fun .fut .fx .fxh
  .fy .g .g4 .gaml .gap .gawk .gco .gcode .gd .gdb .gdbinit .gemspec .geo .geom .gf .gi .gjs .gleam .glf .glsl
  .glslf .glslv .gml .gms .gnu .gnuplot .go .god .golo .gp .gql .grace .graphql .groovy .grt .gs .gsc .gsh
  .gshader .gsp .gst .gsx .gtpl .gts .gvy .gyp .gypi .h .h++ .h.in .ha .hack .hats .hb .hc .hcl .hh .hhi .hic
  .hip .hlean .hlsl .hlsli .hoon .hpp .hqf .hql .hrl .hs .hs-boot .hsc .hx .hxsl .hxx .hy .i .i3 .i7x .ice .iced
  .icl .idc .idr .ig .ihlp .ijm .ijs .ik .ily .imba .inc .ink .inl .ino .intr .io .iol .ipf .ipp .isl .ispc .iss
  .ixx .j .jai .jake .janet .jav .java .javascript .jbuilder .jcl .jflex .jison .jisonlex .jl .jq .js .js.erb
  .jsb .jscad .jsfl .jsh .jslib .jsm .jsonnet .jsp .jspre .jss .jsx .jte .just .kak .kid .kk .kojo .krl .ks .ksh
  .ksy .kt .ktm .kts .l .lagda .las .lasso .lasso8 .lasso9 .ld .lds .lean .lex .lfe .lgt .lhs .libsonnet .lid
  .lidr .ligo .linq .lisp .litcoffee .livecodescript .lkml .ll .lmi .logtalk .lol .lookml .lp .lpr .ls .lsl
  .lslp .lsp .lua .luau .lvclass .lvlib .lvproj .ly .m .m2 .m3 .m4 .ma .mak .make .makefile .mako .mao .mata
  .matah .mathematica .matlab .mawk .maxhelp .maxpat .maxproj .mbt .mc .mcfunction .mcr .metal .mg .minid .mint
  .mirah .mjs .mk .mkfile .ml .ml4 .mli .mligo .mlir .mll .mly .mm .mmk .mms .mo .mod .mojo .monkey .monkey2
  .moo .moon .move .mpl .mps .mq4 .mq5 .mqh .mrc .ms .msd .msg .mspec .mss .mt .mts .mu .mud .muf .mumps .mxt
  .myt .mzn .n .nas .nasl .nasm .nawk .nb .nbp .nc .ncl .ne .nearley .ned .nf .ni .nim .nim.cfg .nimble .nimrod
  .nims .nit .nix .njs .nl .nlogo .nomad .nqp .nr .nse .nsh .nsi .nss .nu .numpy .numpyw .numsc .nut .ny .ob2
  .odin .ol .omgrofl .ooc .opa .opal .opencl .orc .os .overpassql .ox .oxh .oxo .oxygene .oz .p .p4 .p6 .p6l
  .p6m .p8 .pac .pact .pan .parrot .pas .pascal .pasm .pat .pb .pbi .pbt .pck .pd_lua .pddl .pde .peggy .pegjs
  .pep .perl .pgsql .ph .php .php3 .php4 .php5 .phps .phpt .pig .pike .pir .pkb .pkl .pks .pl .pl6 .plb .plot
  .pls .plsql .plt .pluginspec .plx .pm .pm6 .pml .pmod .podsl .podspec .pogo .polar .pony .por .pov .pp .pprx
  .praat .prawn .prc .prg .pri .pro .prolog .proto .prw .ps1 .psc .psd1 .psgi .psm1 .purs .pwn .pxd .pxi .py
  .py3 .pyde .pyi .pyp .pyt .pyw .pyx .q .qasm .qbs .ql .qll .qml .qs .r .r2 .r3 .rabl .rake .raku .rakumod .rb
  .rbbas .rbfrm .rbi .rbmnu .rbres .rbtbar .rbuild .rbuistate .rbw .rbx .rbxs .rchit .rd .re .reb .rebol .red
  .reds .rego .rei .religo .res .resource .rex .rexx .rg .ring .rkt .rktd .rktl .rl .rmiss .robot .roc .rockspec
  .rpgle .rpy .rs .rs.in .rsc .rsh .rsx .ru .ruby .s .sage .sagews .sail .sas .sats .sbt .sc .scad .scala .scd
  .sce .scenic .sch .sci .scm .sco .scpt .scrbl .sdc .sed .self .sexp .sh .sh-session .sh.in .shader .shen
  .sieve .sig .sj .sjs .sl .slang .sld .sls .sma .smali .smithy .smk .sml .smt .smt2 .snakefile .sol .sp .spc
  .spec .spin .sps .sqf .sqlrpgle .sra .sru .srw .ss .ssjs .st .stan .star .sthlp .story .sv .svelte .svh .sw
  .swift .t .tac .tact .tag .talon .tcc .tcl .tcl.in .tcsh .tesc .tese .tf .tfvars .thor .thrift .thy .tla .tlv
  .tm .tmux .toit .tool .tpb .tpl .tpp .tps .trg .trigger .ts .tsp .tst .tsx .tu .txl .txx .typ .uc .udo .uno
  .upc .ur .urs .v .vala .vapi .vark .vb .vba .vbhtml .vbs .vcl .veo .vert .vh .vhd .vhdl .vhf .vhi .vho .vhs
  .vht .vhw .vim .vimrc .vmb .volt .vrx .vs .vsh .vshader .vue .vw .vy .w .wast .wat .watchr .wdl .webidl .wgsl
  .whiley .wisp .wl .wlk .wlt .wlua .workflow .wren .ws .wsgi .x .x10 .x68 .xc .xdc .xi .xm .xojo_code
  .xojo_menu .xojo_report .xojo_script .xojo_toolbar .xojo_window .xpl .xproc .xpy .xq .xql .xqm .xquery .xqy
  .xrl .xs .xsh .xsjs .xsjslib .xsl .xslt .xtend .xzap .y .yacc .yap .yar .yara .yrl .yul .yy .z3 .zap .zeek
  .zep .zig .zig.zon .zil .zimpl .zmpl .zpl .zs .zsh .zsh-theme
`.trim().split(/\s+/));
		const DOCUMENTATION = [
			/^[Dd]ocs?\//,
			/(^|\/)[Dd]ocumentation\//,
			/(^|\/)[Gg]roovydoc\//,
			/(^|\/)[Jj]avadoc\//,
			/^[Mm]an\//,
			/^[Ee]xamples\//,
			/^[Dd]emos?\//,
			/(^|\/)inst\/doc\//,
			/(^|\/)CITATION(\.cff|(S)?(\.(bib|md))?)$/,
			/(^|\/)CHANGE(S|LOG)?(\.|$)/,
			/(^|\/)CONTRIBUTING(\.|$)/,
			/(^|\/)COPYING(\.|$)/,
			/(^|\/)INSTALL(\.|$)/,
			/(^|\/)LICEN[CS]E(\.|$)/,
			/(^|\/)[Ll]icen[cs]e(\.|$)/,
			/(^|\/)README(\.|$)/,
			/(^|\/)[Rr]eadme(\.|$)/,
			/^[Ss]amples?\//,
		];
		;
		const PATH_KINDS = [
			'vendored',
			'generated',
			'lock',
			'pipeline',
			'manifest',
			'test',
			'docs',
			'source',
			'config',
			'other',
		];
		const anyOf = (...patterns) => path => patterns.some(pattern => pattern.test(path));
		const VENDORED = anyOf(/(^|\/)(_?vendor|vendors|vendored|node_modules|bower_components|third[-_]?party|3rd[-_]?party|extern|externals)\//i, /(^|\/)(Godeps|Pods|Carthage)\//, /[.-]min\.(js|css)$/, /(^|\/)(gradlew|gradlew\.bat|mvnw|mvnw\.cmd)$|(^|\/)gradle\/wrapper\//);
		const GENERATED = anyOf(/(^|\/)(__generated__|generated|gen|autogen)\//i, /(^|\/)(__snapshots__|snapshots|__image_snapshots__|goldens?)\//i, /\.(snap|ambr|golden|approved\.\w+|pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart|designer\.cs|js\.map|css\.map)$/i, /(_pb2(_grpc)?\.pyi?|_pb\.(js|d\.ts)|_grpc\.pb\.go|\.gen\.\w+|\.generated\.\w+|_generated\.\w+|(?:^|\/)dummy_\w*objects\.py|zz_generated\.\w+\.go)$/i, /(^|\/)dist\/.*\.(js|cjs|mjs|css)$/, /-snapshots\//);
		const LOCK = anyOf(/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|Gemfile\.lock|composer\.lock|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|Package\.resolved|Chart\.lock)$/i);
		const PIPELINE = anyOf(/^\.github\/(workflows|actions|scripts)\//, /^\.(circleci|buildkite|azure-pipelines|woodpecker|tekton|gitlab|teamcity|drone)\//, /(^|\/)(\.gitlab-ci\.yml|\.travis\.yml|appveyor\.yml|azure-pipelines\.yml|Jenkinsfile|cloudbuild\.ya?ml|bitbucket-pipelines\.yml|\.pre-commit-config\.yaml|\.goreleaser\.ya?ml|renovate\.json5?|\.cirrus\.ya?ml)$/i, /^\.github\/(dependabot|release|renovate)\.\w+$/, /(^|\/)(Dockerfile|Containerfile|docker-bake\.hcl|docker-compose[\w.-]*\.ya?ml)$|(^|\/)(Dockerfile\.[\w.-]+|[\w.-]+\.[Dd]ockerfile)$/, /(^|\/)(Makefile|GNUmakefile|CMakeLists\.txt|BUILD|BUILD\.bazel|WORKSPACE|MODULE\.bazel|Justfile|justfile|Taskfile\.yml|Rakefile|meson\.build)$|\.(cmake|mk|bzl|gradle|gradle\.kts)$/);
		const MANIFEST = anyOf(/(^|\/)(package\.json|pnpm-workspace\.yaml|Cargo\.toml|go\.mod|go\.work|pyproject\.toml|setup\.(py|cfg)|environment\.ya?ml|conda\.ya?ml|Pipfile|Gemfile|[\w.-]+\.gemspec|composer\.json|pom\.xml|libs\.versions\.toml|mix\.exs|pubspec\.yaml|Podfile|Package\.swift|Directory\.Packages\.props|packages\.config|[\w.-]+\.(cs|fs|vb)proj|conanfile\.(txt|py)|vcpkg\.json|deno\.jsonc?|Chart\.yaml|\.gitmodules)$/i, /(^|\/)(requirements|constraints)[\w.-]*\.(txt|in)$|(^|\/)requirements\/[\w.-]+\.(txt|in)$/i);
		const TEST = anyOf(/(^|\/)(tests?|__tests__|specs?|e2e|testing|testdata|test[-_]data|test[-_]utils?|fixtures?|__fixtures__|__mocks__|mocks?|playground|integration[-_]tests?|unit[-_]?tests?)\//i, /(^|\/)src\/it\//, /(^|\/)(test_[^/]+|conftest)\.pyi?$|_(test|tests|spec)\.\w+$|\.(test|tests|spec|e2e|cy|stories)\.[cm]?[jt]sx?$/, /(Tests?|Spec|IT|TestCase)\.(java|kt|kts|scala|groovy|cs|swift|php)$/);
		const DOCS = path => /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|ipynb)$/i.test(path) ||
			(DOCUMENTATION.some(pattern => pattern.test(path)) && !/^(examples|demos?|samples?)\//i.test(path));
		const SOURCE = path => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
		const CONFIG = anyOf(/\.(json5?|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|xml|plist)$/i, /(^|\/)\.[\w.-]+$/);
		const RULES = [
			['vendored', VENDORED],
			['generated', GENERATED],
			['lock', LOCK],
			['pipeline', PIPELINE],
			['manifest', MANIFEST],
			['test', TEST],
			['docs', DOCS],
			['source', SOURCE],
			['config', CONFIG],
		];
		function pathKind(path) {
			return RULES.find(([, holds]) => holds(path))?.[0] ?? 'other';
		}
		function rememberingPathKind() {
			const known = new Map();
			return path => {
				const kind = known.get(path) ?? pathKind(path);
				known.set(path, kind);
				return kind;
			};
		}
		;
		const CHANGE_KINDS = (null && ([
			'security',
			'feature',
			'performance',
			'fix',
			'refactor',
			'dependencies',
			'docs',
			'test',
			'pipeline',
			'release',
			'chore',
			'other',
		]));
		const NAMED = new Map(Object.entries({
			security: 'security',
			cve: 'security',
			feat: 'feature',
			feature: 'feature',
			enhancement: 'feature',
			'new feature': 'feature',
			perf: 'performance',
			performance: 'performance',
			optimization: 'performance',
			fix: 'fix',
			bugfix: 'fix',
			bug: 'fix',
			hotfix: 'fix',
			regression: 'fix',
			refactor: 'refactor',
			refactoring: 'refactor',
			cleanup: 'refactor',
			deps: 'dependencies',
			dependencies: 'dependencies',
			dep: 'dependencies',
			bump: 'dependencies',
			docs: 'docs',
			doc: 'docs',
			documentation: 'docs',
			test: 'test',
			tests: 'test',
			testing: 'test',
			ut: 'test',
			ci: 'pipeline',
			'ci/cd': 'pipeline',
			build: 'pipeline',
			devops: 'pipeline',
			infra: 'pipeline',
			release: 'release',
			chore: 'chore',
			misc: 'chore',
			style: 'chore',
			lint: 'chore',
			typo: 'docs',
		}));
		const OWN_RELEASE = [
			/^v?\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
			/^(?:bump|mark|cut|tag|release|publish|prepare(?: for)?)(?: (?:the )?(?:version|release))?(?: to| as)? v?\d+\.\d+[\w.+-]*$/i,
			/^(?:bump|update|set|prepare)(?: (?:the|our|package|crate|project|workspace|release))? versions?(?: (?:to|for)\b|$)/i,
			/^release(?:$|:| v?\d| notes?\b| candidates?\b)|^(?:prepare|bump|cut)\b.*\brelease$/i,
		];
		const BUMPS = [
			/^(?:bump|upgrade|downgrade|update|pin|unpin|roll)\b.*(?:\bto (?:\S+ )?[vr]?\d|\bversion\b|\bdependenc|\bfrom v?\d|\bdigest to\b)/i,
			/^bump\b|^lock ?file maintenance\b/i,
		];
		const OWN_NUMBER = /\b(?:timeouts?|limits?|thresholds?|retries|sizes?|memory|workers|runners?|est_time|fixtures?|snapshots?)\b|\bto 20\d\d\b(?!\.)/i;
		const LOOSE = new Set([undefined, 'chore', 'pipeline', 'feature', 'release']);
		const DEPENDENCY_SCOPE = /^(?:deps?|deps-dev|dependencies)$/i;
		const OPENINGS = [
			[/\b(?:CVE-\d{4}-\d+|GHSA-\w{4}-\w{4}-\w{4}|vulnerabilit)/i, 'security'],
			[
				/^(?:fix(?:e[sd])?|avoid|prevent|correct|handle|repair|resolve|do not|don[\u2019']t|disallow|reject|ban|forbid|preserve|respect|honou?r|restore|stop)\b/i,
				'fix',
			],
			[/^(?:[\w-]+ ){0,2}(?:bug ?fix(?:es)?|hot ?fix|fix)\b|\bfix(?:es)?$/i, 'fix'],
			[/^(?:add|support|implement|introduce|allow|enable|expose|new|improve|extend|integrate|accept)\b/i, 'feature'],
			[
				/^(?:optimi[sz]e|speed|accelerate|faster|improve performance|reduce (?:memory|allocations|latency))\b/i,
				'performance',
			],
			[
				/^(?:refactor|rename|move|extract|simplify|clean|split|inline|deduplicate|use|migrate|replace|isolate|unify|encapsulate|consolidate|convert|rework|restructure|reorgani[sz]e|tidy|minor clean-?ups?|(?:remove|drop|delete) (?:unused|redundant|obsolete|dead|duplicated?|legacy|stale))\b/i,
				'refactor',
			],
			[/^(?:document|docs?\b|typo|update (?:the )?(?:docs|documentation|readme|changelog))/i, 'docs'],
		];
		const TEST_OPENING = /^tests?\b|^add (?:\w+ ){0,3}tests?\b|^(?:skip|un-?skip|disable|re-?enable|quarantine|xfail|mute|un-?mute|de-?flake|un-?flake|stabili[sz]e)\b.*\b(?:tests?|specs?|flaky|suites?)\b/i;
		const BY_PATHS = {
			docs: 'docs',
			test: 'test',
			pipeline: 'pipeline',
			lock: 'dependencies',
			manifest: 'dependencies',
		};
		const BESIDE_PIPELINES = new Set(['pipeline', 'config', 'docs', 'manifest', 'lock']);
		const FOR_AGENTS = /(?:^|\/)(?:\.(?:claude|cursor|agents?|ai|codex|gemini)|agents?|skills|prompts)\/|(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)\.md$/;
		const LABEL_PREFIX = /^(?:kind|type|category|area|changelog|c|t)\s*[:/-]\s*/i;
		function named(names) {
			return names
				.map(name => NAMED.get(name.toLowerCase().replace(LABEL_PREFIX, '').trim()))
				.find(kind => kind !== undefined);
		}
		function versionKind(words) {
			if (OWN_RELEASE.some(one => one.test(words)))
				return 'release';
			return BUMPS.some(one => one.test(words)) && !OWN_NUMBER.test(words) ? 'dependencies' : undefined;
		}
		function kindByFiles({ files }, kinds) {
			const all = new Set(kinds);
			const one = all.size === 1 ? BY_PATHS[kinds[0] ?? 'other'] : undefined;
			if (one === 'docs' && files.every(({ path }) => FOR_AGENTS.test(path)))
				return 'chore';
			if (one !== undefined)
				return one;
			return all.has('pipeline') && kinds.every(kind => BESIDE_PIPELINES.has(kind)) ? 'pipeline' : undefined;
		}
		function changeKind(pullRequest, kinds) {
			const { tags, type, scope, rest } = titlePrefix(pullRequest.title);
			const said = named([type ?? '', ...tags]);
			const version = LOOSE.has(said) ? versionKind(rest) : undefined;
			if (version !== undefined)
				return version;
			if (DEPENDENCY_SCOPE.test(scope ?? ''))
				return 'dependencies';
			return (said ??
				named(pullRequest.labels ?? []) ??
				kindByFiles(pullRequest, kinds) ??
				(kinds.includes('test') && TEST_OPENING.test(rest) ? 'test' : undefined) ??
				OPENINGS.find(([opening]) => opening.test(rest))?.[1] ??
				'other');
		}
		function isBreaking({ title, body, labels = [] }) {
			return (/^[^:]{1,60}!:/.test(title) ||
				/\bbreaking\b|\bBC[- ]?break/i.test(title) ||
				/^BREAKING[ -]CHANGE:/m.test(body) ||
				labels.some(label => /breaking|bc-break|semver[-:/ ]?major/i.test(label)));
		}
		;
		function changedLines(files) {
			return files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
		}
		function subjectOf(pullRequest, outcome, moduleOf, kindOf) {
			const files = pullRequest.files.map(file => ({ ...file, kind: kindOf(file.path), module: moduleOf(file.path) }));
			const source = files.filter(({ kind }) => kind === 'source');
			return {
				pullRequest,
				outcome,
				prefix: titlePrefix(pullRequest.title),
				kind: changeKind(pullRequest, files.map(({ kind }) => kind)),
				breaking: isBreaking(pullRequest),
				files,
				source,
				sourceLines: changedLines(source),
				modules: [...new Set(files.map(({ module }) => module))].sort(),
			};
		}
		;
		const track_record_DAY = 86_400_000;
		const LONG_AWAY_DAYS = 90;
		const SMOOTHING = 20;
		const COMMON_SHARE = 0.015;
		function smoothed(having, { merged }) {
			return Math.log((having + SMOOTHING * COMMON_SHARE) / (merged + SMOOTHING));
		}
		function ofAuthor(id, value) {
			return {
				id,
				value: (subject, { past: { records } }) => {
					const { author } = subject.pullRequest;
					return records === null || author === null ? null : value((0, pull_request.tU)(author), records, subject);
				},
			};
		}
		function ofFolders(id, count) {
			return {
				id,
				value: ({ files }, { past: { records } }) => {
					if (records === null)
						return null;
					const folders = [...new Set(files.map(({ path }) => dirname(path)))].map(folder => records.ofFolder(folder));
					return Math.max(Math.log(COMMON_SHARE), ...folders.map(record => smoothed(record[count], record)));
				},
			};
		}
		const TRACK_RECORD = [
			ofAuthor('author-recent', (author, records) => Math.log1p(records.ofAuthor(author).merged)),
			ofAuthor('author-away', (author, records, { pullRequest: { mergedAt } }) => {
				const { last } = records.ofAuthor(author);
				return Math.log1p(last === null ? LONG_AWAY_DAYS : (Date.parse(mergedAt) - Date.parse(last)) / track_record_DAY);
			}),
			ofAuthor('author-reverted', (author, records) => {
				const record = records.ofAuthor(author);
				return smoothed(record.reverted, record);
			}),
			ofAuthor('own-changes', (author, records, { source }) => Math.log1p(Math.max(0, ...source.map(({ path }) => records.touchedBy(author, { path }))))),
			{
				id: 'own-share',
				value: ({ pullRequest: { author }, source }, { past }) => {
					const { records } = past;
					if (records === null || author === null)
						return null;
					const changes = source.reduce((sum, { path }) => sum + (past.churn(path)?.changes ?? 0), 0);
					const own = source.reduce((sum, { path }) => sum + records.touchedBy((0, pull_request.tU)(author), { path }), 0);
					return changes === 0 ? 0 : own / changes;
				},
			},
			ofFolders('folder-reverted', 'reverted'),
			ofFolders('folder-reverts', 'reverts'),
		];
		;
		const flag = (holds) => (holds ? 1 : 0);
		const share = (part, whole) => (whole === 0 ? 0 : part / whole);
		function entropyOf(lines) {
			const sum = lines.reduce((total, one) => total + one, 0);
			return lines
				.filter(one => one > 0)
				.map(one => one / sum)
				.reduce((entropy, part) => entropy - part * Math.log(part), 0);
		}
		function touches(kind) {
			return { id: `touches-${kind}`, value: ({ files }) => flag(files.some(file => file.kind === kind)) };
		}
		function isKind(kind) {
			return { id: `kind-${kind}`, value: subject => flag(subject.kind === kind) };
		}
		function inTitle(id, words) {
			return { id: `title-${id}`, value: ({ pullRequest }) => flag(words.test(pullRequest.title)) };
		}
		const ANYONE = { name: '', bot: false };
		function knowsMerges({ past }) {
			return past.mergedIn(ANYONE, []) !== null;
		}
		function revertTouched(days) {
			return {
				id: `revert-touched-${days}`,
				value: ({ files, pullRequest }, week) => {
					const touched = files.some(({ path }) => week.revertTouching(path, pullRequest.mergedAt, days) !== null);
					return touched || knowsMerges(week) ? flag(touched) : null;
				},
			};
		}
		function churnOf({ source }, week) {
			const churn = source.map(({ path }) => week.past.churn(path));
			if (!knowsMerges(week) && churn.every(one => one === null))
				return null;
			return churn.map(one => one ?? { changes: 0, authors: 0 });
		}
		const SIZE = [
			{ id: 'source-lines', value: ({ sourceLines }) => Math.log1p(sourceLines) },
			{ id: 'files', value: ({ files }) => Math.log1p(files.length) },
			{ id: 'folders', value: ({ source }) => Math.log1p(new Set(source.map(({ path }) => dirname(path))).size) },
			{ id: 'entropy', value: ({ source }) => entropyOf(source.map(file => changedLines([file]))) },
			{
				id: 'new-files',
				value: ({ source }) => share(source.filter(file => file.status === 'added').length, source.length),
			},
			{ id: 'removed-files', value: ({ files }) => Math.log1p(files.filter(file => file.status === 'removed').length) },
		];
		const FILES = [
			{ id: 'no-source', value: ({ source }) => flag(source.length === 0) },
			{ id: 'docs-only', value: ({ files }) => flag(files.length > 0 && files.every(({ kind }) => kind === 'docs')) },
			{
				id: 'test-share',
				value: ({ files, sourceLines }) => {
					const tests = changedLines(files.filter(({ kind }) => kind === 'test'));
					return share(tests, tests + sourceLines);
				},
			},
			touches('pipeline'),
			touches('lock'),
		];
		const HISTORY = [
			{
				id: 'churn-mean',
				value: (subject, week) => {
					const churn = churnOf(subject, week);
					return (churn &&
						Math.log1p(share(churn.reduce((sum, { changes }) => sum + changes, 0), churn.length)));
				},
			},
			{
				id: 'authors-most',
				value: (subject, week) => {
					const authors = churnOf(subject, week)?.map(churn => churn.authors);
					if (authors === undefined || authors.includes(undefined))
						return null;
					return Math.log1p(Math.max(0, ...authors.map(count => count ?? 0)));
				},
			},
			{
				id: 'core',
				value: (subject, week) => churnOf(subject, week) && flag(subject.source.some(({ path }) => week.past.isCore(path))),
			},
			revertTouched(7),
			revertTouched(90),
		];
		const PEOPLE = [
			{
				id: 'experience',
				value: (subject, week) => {
					const merged = week.mergedBefore(subject);
					return merged === null ? null : Math.log1p(merged);
				},
			},
			{
				id: 'experience-here',
				value: ({ pullRequest: { author }, files }, { past }) => {
					const paths = files.map(({ path }) => path);
					const merged = author === null ? null : past.mergedIn(author, paths);
					return merged === null ? null : Math.log1p(merged);
				},
			},
			{
				id: 'same-title',
				value: ({ pullRequest: { title } }, week) => knowsMerges(week) ? flag(week.past.revertedTitle(title) !== null) : null,
			},
			{ id: 'bot', value: ({ pullRequest: { author } }) => (author === null ? null : flag(author.bot)) },
			{ id: 'reland', value: ({ pullRequest }) => flag(claimOf(pullRequest).kind === 'reland') },
		];
		const features_WORDS = [
			inTitle('performance', /\bperf|optimi[sz]/i),
			inTitle('default', /\bdefault/i),
			inTitle('temporary', /\btemporar|workaround|\bdisabl|\bskip/i),
			inTitle('fix', /\bfix|\bbug/i),
			inTitle('bump', /\bbump|\bupgrade|\bupdate .* to v?\d/i),
			isKind('feature'),
			isKind('fix'),
			isKind('refactor'),
			isKind('performance'),
			isKind('test'),
			isKind('pipeline'),
			isKind('chore'),
			isKind('release'),
			isKind('dependencies'),
			isKind('docs'),
			isKind('other'),
		];
		const FEATURES = [...SIZE, ...FILES, ...HISTORY, ...PEOPLE, ...TRACK_RECORD, ...features_WORDS];
		function featuresOf(subject, week) {
			return FEATURES.map(feature => feature.value(subject, week));
		}
		;
		const PRECISION = 1e6;
		function score(values, model) {
			const sum = model.reduce((total, { mean, scale, weight }, index) => {
				const value = values[index] ?? null;
				return value === null ? total : total + (weight * (value - mean)) / scale;
			}, 0);
			return Math.round(sum * PRECISION) / PRECISION;
		}
		;
		const WEIGHTS = [
			{ id: 'source-lines', mean: 2.70411, scale: 2.16089, weight: 0.12623 },
			{ id: 'files', mean: 1.47095, scale: 0.82861, weight: 0.09787 },
			{ id: 'folders', mean: 0.76472, scale: 0.64672, weight: -0.04126 },
			{ id: 'entropy', mean: 0.42494, scale: 0.68696, weight: 0.00655 },
			{ id: 'new-files', mean: 0.03812, scale: 0.12774, weight: -0.04433 },
			{ id: 'removed-files', mean: 0.05987, scale: 0.3031, weight: -0.03848 },
			{ id: 'no-source', mean: 0.28194, scale: 0.4369, weight: -0.01153 },
			{ id: 'docs-only', mean: 0.07154, scale: 0.2459, weight: -0.18448 },
			{ id: 'test-share', mean: 0.2073, scale: 0.33156, weight: -0.03029 },
			{ id: 'touches-pipeline', mean: 0.11856, scale: 0.29476, weight: 0.09202 },
			{ id: 'touches-lock', mean: 0.07406, scale: 0.26903, weight: 0.00546 },
			{ id: 'churn-mean', mean: 1.35934, scale: 1.24472, weight: -0.06083 },
			{ id: 'authors-most', mean: 1.20933, scale: 1.03051, weight: 0.14107 },
			{ id: 'core', mean: 0.28958, scale: 0.43649, weight: 0.06106 },
			{ id: 'revert-touched-7', mean: 0.04746, scale: 0.21202, weight: 0.05474 },
			{ id: 'revert-touched-90', mean: 0.25036, scale: 0.41671, weight: -0.01743 },
			{ id: 'experience', mean: 3.8438, scale: 2.08002, weight: 0.03734 },
			{ id: 'experience-here', mean: 1.62706, scale: 1.3403, weight: 0.00956 },
			{ id: 'same-title', mean: 0.00185, scale: 0.04119, weight: 0.03877 },
			{ id: 'bot', mean: 0.03691, scale: 0.19993, weight: -0.25736 },
			{ id: 'reland', mean: 0.00149, scale: 0.03464, weight: 0.02082 },
			{ id: 'author-recent', mean: 2.80163, scale: 1.58885, weight: -0.10132 },
			{ id: 'author-away', mean: 2.39882, scale: 1.07988, weight: 0.01598 },
			{ id: 'author-reverted', mean: -4.76759, scale: 0.77872, weight: 0.13606 },
			{ id: 'own-changes', mean: 0.63641, scale: 0.97465, weight: -0.09121 },
			{ id: 'own-share', mean: 0.1583, scale: 0.27352, weight: -0.10276 },
			{ id: 'folder-reverted', mean: -3.99812, scale: 0.34267, weight: -0.00204 },
			{ id: 'folder-reverts', mean: -3.92949, scale: 0.39684, weight: 0.13396 },
			{ id: 'title-performance', mean: 0.03522, scale: 0.16872, weight: 0.01853 },
			{ id: 'title-default', mean: 0.01177, scale: 0.11045, weight: 0.06857 },
			{ id: 'title-temporary', mean: 0.0196, scale: 0.13465, weight: 0.07563 },
			{ id: 'title-fix', mean: 0.28994, scale: 0.43428, weight: -0.13235 },
			{ id: 'title-bump', mean: 0.04604, scale: 0.21617, weight: 0.0436 },
			{ id: 'kind-feature', mean: 0.18277, scale: 0.37358, weight: 0.01948 },
			{ id: 'kind-fix', mean: 0.24624, scale: 0.41725, weight: 0.11671 },
			{ id: 'kind-refactor', mean: 0.06324, scale: 0.24897, weight: 0.0547 },
			{ id: 'kind-performance', mean: 0.01842, scale: 0.13068, weight: 0.05698 },
			{ id: 'kind-test', mean: 0.04646, scale: 0.20977, weight: -0.07385 },
			{ id: 'kind-pipeline', mean: 0.05918, scale: 0.2194, weight: 0.06613 },
			{ id: 'kind-chore', mean: 0.05579, scale: 0.23642, weight: -0.05716 },
			{ id: 'kind-release', mean: 0.01309, scale: 0.10894, weight: -0.05583 },
			{ id: 'kind-dependencies', mean: 0.05423, scale: 0.23935, weight: 0.00102 },
			{ id: 'kind-docs', mean: 0.07689, scale: 0.26454, weight: -0.21853 },
			{ id: 'kind-other', mean: 0.18364, scale: 0.36532, weight: 0.00825 },
		];
		;
		function riskScore(subject, week) {
			return score(featuresOf(subject, week), WEIGHTS);
		}
		function riskScores(week) {
			const scored = week.subjects.map(subject => ({
				number: subject.pullRequest.number,
				score: riskScore(subject, week),
			}));
			const ranked = scored.sort((a, b) => b.score - a.score || a.number - b.number);
			return new Map(ranked.map((one, index) => [one.number, { score: one.score, rank: index + 1, of: ranked.length }]));
		}
		var d3_array = __webpack_require__(5793);
		;
		const HOUR = 3_600_000;
		function hoursBetween(from, to) {
			return Math.max(0, Math.round(((Date.parse(to) - Date.parse(from)) / HOUR) * 100) / 100);
		}
		;
		function isRevert({ pullRequest, outcome }) {
			if (outcome.reverts !== undefined)
				return true;
			const { kind, weak } = claimOf(pullRequest);
			return kind === 'revert' && !weak;
		}
		function isReland({ pullRequest, outcome }) {
			return outcome.relands !== undefined || claimOf(pullRequest).kind === 'reland';
		}
		function isByPerson({ pullRequest: { author } }) {
			return author === null || !author.bot;
		}
		function undoneBy({ revertedBy, partlyRevertedBy }) {
			return revertedBy ?? partlyRevertedBy ?? null;
		}
		function titleWords({ prefix }) {
			return prefix.rest.replaceAll(/`[^`]*`/g, ' ').trim();
		}
		const WORDS_ONLY = [
			/\b(?:typos?|docs|documentation|docstrings?|js-?docs?|rustdocs?|misspell\w*|wording|grammatical|copyright headers?|licen[cs]e headers?)\b/i,
			/^(?:document|clarify|reword)\b|\b(?:code|doc|inline|stale|outdated) comments?\b|\bcomments? only\b|\bwords in comments?\b/i,
			/^(?:fix|update|improve|correct|add|remove)(?:e?[sd])? (?:[\w-]+ ){0,2}comments?(?:$| (?:for|to|on|about)\b)/i,
			/\b(?:auto|code|ruff|clang|cargo|black|rust)[- ]?(?:fmt|format(?:ting|ted)?|check)\b|\bclippy\b|\blint(?:s|er|ing)? (?:fix\w*|errors?|warnings?|issues?|rules?)\b|\bfix\w* lint/i,
		];
		const LIST = /(?:^|\/)(?:__init__\.py|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/;
		const ENTRIES = { added: 25, deleted: 3 };
		const DECLARATION = /\.d\.[cm]?ts$|\.pyi$/i;
		function isDeclaration({ path }) {
			return DECLARATION.test(path);
		}
		function isEntry({ path, additions, deletions }) {
			return LIST.test(path) && deletions <= ENTRIES.deleted && additions <= ENTRIES.added;
		}
		function isWordsOnly(subject) {
			const words = titleWords(subject);
			return subject.kind === 'docs' || WORDS_ONLY.some(one => one.test(words));
		}
		;
		function onceAWeek(make) {
			const made = new WeakMap();
			return week => {
				const known = made.get(week) ?? { value: make(week) };
				made.set(week, known);
				return known.value;
			};
		}
		;
		const HOURS = 48;
		const collision_FEWEST_LINES = 20;
		const SMALLEST_SHARE = 0.1;
		const MANY = 3;
		function weighs({ additions, deletions, status }, { sourceLines }) {
			const lines = additions + deletions;
			return status !== 'removed' && lines >= Math.max(collision_FEWEST_LINES, sourceLines * SMALLEST_SHARE);
		}
		function isOthers(a, b) {
			const [one, other] = [a.pullRequest.author, b.pullRequest.author];
			return one !== null && other !== null && (0, pull_request.tU)(one) !== (0, pull_request.tU)(other);
		}
		function isOwn(subject) {
			return isByPerson(subject) && !isRevert(subject) && !isReland(subject) && !isWordsOnly(subject);
		}
		const changes = onceAWeek(({ subjects }) => {
			const own = subjects.filter(isOwn);
			const touches = own.flatMap(by => by.files.filter(file => weighs(file, by)).map(({ path }) => ({ path, by })));
			return (0, d3_array.Os)(touches, ({ path }) => path);
		});
		function meeting(subject, path, week) {
			const { mergedAt } = subject.pullRequest;
			const others = (changes(week).get(path) ?? []).map(({ by }) => by).filter(other => isOthers(subject, other));
			return others.filter(({ pullRequest: { mergedAt: its } }) => {
				return (mergedAt < its ? hoursBetween(mergedAt, its) : hoursBetween(its, mergedAt)) <= HOURS;
			});
		}
		const collision = {
			id: 'collision',
			find: (subject, week) => {
				if (!isOwn(subject))
					return null;
				const met = subject.source
					.filter(file => weighs(file, subject) && !isEntry(file) && !isDeclaration(file))
					.map(file => ({ file, others: meeting(subject, file.path, week) }))
					.filter(({ file, others }) => others.length >= (week.past.hotspot(file.path) === null ? 1 : MANY));
				if (met.length === 0)
					return null;
				const pullRequests = met.flatMap(one => one.others.map(({ pullRequest }) => pullRequest));
				const others = numbersOf(pullRequests);
				const names = [
					...new Set(pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]))),
				];
				return {
					severity: others.length >= MANY ? 'medium' : 'low',
					evidence: {
						paths: tellingPaths(met.map(({ file }) => file)),
						names: names.sort(compareText),
						pullRequests: others,
					},
				};
			},
		};
		;
		const SUBSTANTIAL = 100;
		const core_path_FEWEST_LINES = 10;
		const FEWEST_IN_FILE = 5;
		const corePath = {
			id: 'core-path',
			find: (subject, { past }) => {
				if (isWordsOnly(subject) || isRevert(subject))
					return null;
				const all = subject.files.filter(file => file.additions + file.deletions >= FEWEST_IN_FILE && past.isCore(file.path) && !isEntry(file));
				const substantial = changedLines(all) >= SUBSTANTIAL;
				const core = substantial ? all : all.filter(({ kind, path }) => kind !== 'source' || past.hotspot(path) === null);
				const lines = changedLines(core);
				const paths = tellingPaths(core);
				if (paths[0] === undefined || lines < core_path_FEWEST_LINES)
					return null;
				const churn = past.churn(paths[0]);
				return {
					severity: substantial ? 'medium' : 'low',
					evidence: { paths, counts: { files: core.length, lines, ...(churn ?? {}) } },
				};
			},
		};
		;
		const CHANGED = [
			/\bby default\b/i,
			/\b(?:chang|set|switch|updat|modify|modifi|rais|increas|lower|reduc|decreas|flip|adjust|tun|tweak|align)\w*\b.*\bdefaults?\b/i,
			/\b(?:as|to be)\b (?:\w+ ){0,3}defaults?\b|\bmak\w+\b.*\bthe (?:new )?default\b/i,
			/\bdefaults? (?:to|from)\b|\bdefault[- ](?:on|off|enabled?|disabled?)\b/i,
		];
		const OTHER_SENSE = /\bdefault (?:exports?|imports?|branch|namespace|interop|constructor|trait|impl|case|import|props|parameter|argument)\b|\b(?:respect|honou?r|allow|clarify|mention|show)\w*\b.*\bdefaults?\b|\btests?\b/i;
		const LABEL = /\bdefault[- ]?change|change[sd]?[- ]default/i;
		const defaultChanged = {
			id: 'default-changed',
			find: subject => {
				const words = titleWords(subject);
				const labelled = (subject.pullRequest.labels ?? []).some(label => LABEL.test(label));
				const said = CHANGED.some(pattern => pattern.test(words)) && !OTHER_SENSE.test(words);
				const bearing = subject.files.filter(({ kind }) => kind === 'source' || kind === 'config' || kind === 'manifest');
				if ((!said && !labelled) || bearing.length === 0 || isRevert(subject))
					return null;
				if (isWordsOnly(subject) || subject.kind === 'test' || subject.kind === 'pipeline')
					return null;
				return { severity: 'medium', evidence: { paths: tellingPaths(bearing) } };
			},
		};
		;
		const BUMP = /\b(?:bump|upgrade|downgrade|update|roll|pin)s?\s+(?:the\s+)?(?:(?:rust|npm|python|go|docker)\s+)?(?:crate|dependency|package|module|requirement|version of)?\s*`?(@?[A-Za-z][\w@./-]*)`?(?:\s+(?:crate|dependency|package|version|requirement|action|digest|image|docker|tag))*(?:\s+from\s+`?v?(\d[\w.+-]*)`?)?\s*(?:to|==|\u2192)\s*`?v?(\d[\w.+-]*|[0-9a-f]{7,40}\b)`?/i;
		const ITSELF = /^(?:versions?|releases?)$/i;
		function bumpOf(title) {
			const [, name, from, to] = BUMP.exec(title) ?? [];
			if (name === undefined || to === undefined || ITSELF.test(name))
				return null;
			const major = (version) => version.split('.')[0];
			return {
				words: from === undefined ? `${name} \u2192 ${to}` : `${name} ${from} \u2192 ${to}`,
				major: from === undefined ? /^\d{1,3}$/.test(to) : major(from) !== major(to),
			};
		}
		const PINNING = new Set(['pipeline', 'lock', 'manifest']);
		function isPipelineBump({ files, kind, pullRequest: { title } }) {
			const bumped = bumpOf(title) !== null || kind === 'dependencies';
			return bumped && files.every(file => PINNING.has(file.kind)) && files.some(file => file.kind === 'pipeline');
		}
		;
		const ASIDE = /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|e2e|playground|examples?|docs?|fixtures?|benchmarks?|bench|demos?|samples?|templates?|template-[\w-]+|testdata|website|scripts)\//i;
		const ONLY_DEPENDENCIES = /(?:requirements|constraints)[\w./-]*\.(?:txt|in)$|\.gitmodules$|go\.mod$|libs\.versions\.toml$/i;
		const SAYS_SO = /\b(?:bump|upgrade|downgrade|un-?pin|pin|roll|dep|deps|dependenc(?:y|ies)|rust crates?|requirements?|lockfiles?)\b|\bupdate\b.+\bto v?(?!20\d\d\b(?!\.))\d/i;
		const PINS = /\b(?:pin(?:s|ned|ning)?|downgrad\w+|constrain\w*|upper[- ]bound)\b/i;
		const dependency_OWN_RELEASE = /\b(?:bump|update|set|prepare)\b(?: \w+)? versions? (?:to|for)\b|\bbump(?:s|ed)? version\b|^release\b/i;
		const FEWEST_LOCKED = 4;
		const LAST = /lock|\.sum$/i;
		function dependencyFiles(subject) {
			const { files, pullRequest } = subject;
			const shipped = files.filter(({ path }) => !ASIDE.test(path));
			const locks = shipped.filter(({ kind }) => kind === 'lock');
			const manifests = shipped.filter(({ kind }) => kind === 'manifest');
			if (isPipelineBump(subject))
				return files;
			if (SAYS_SO.test(pullRequest.title) || manifests.some(({ path }) => ONLY_DEPENDENCIES.test(path))) {
				return [...manifests, ...locks];
			}
			const asideOnly = manifests.length === 0 && files.some(({ kind, path }) => kind === 'manifest' && ASIDE.test(path));
			const own = manifests.some(({ status }) => status !== 'modified');
			return changedLines(locks) >= FEWEST_LOCKED && !asideOnly && !own ? [...manifests, ...locks] : [];
		}
		const dependency = {
			id: 'dependency',
			find: subject => {
				const files = dependencyFiles(subject);
				const { title } = subject.pullRequest;
				if (files.length === 0 || subject.kind === 'release' || dependency_OWN_RELEASE.test(title) || isRevert(subject))
					return null;
				const bump = bumpOf(title);
				return {
					severity: bump?.major || PINS.test(title) ? 'medium' : 'low',
					evidence: {
						paths: tellingPaths(files).sort((a, b) => Number(LAST.test(a)) - Number(LAST.test(b))),
						...(bump === null ? {} : { names: [bump.words] }),
					},
				};
			},
		};
		;
		const product_ASIDE = [
			/^(?:\.\w[\w-]*|scripts?|tools?|tooling|utils?|ci|dev|hack|build|contrib|recipes?|agents?|website|site)\//i,
			/(?:^|\/)(?:[\w-]*[-_])?(?:benchmarks?|bench|perf|examples?|demos?|samples?|tutorials?|templates?|scripts|tests?|testing|dev)\/|(?:^|\/)template-[\w-]+\//i,
		];
		const ASIDE_FILES = /(?:^|\/)bench(?:mark)?_[^/]*$|\.config\.[cm]?[jt]s$|\.inc$|\.(?:sh|bash|bat|cmd|ps1|fish|hcl|tf)$/i;
		function isShipped({ path }) {
			return !product_ASIDE.some(pattern => pattern.test(path)) && !ASIDE_FILES.test(path);
		}
		function productFiles({ source }) {
			return source.filter(isShipped);
		}
		function productLines(subject) {
			return changedLines(productFiles(subject));
		}
		;
		const BACKENDS = [
			['CUDA', /\bcuda\b(?![- ]?graphs?)/i],
			['ROCm', /\brocm\b|\bhip\b(?= (?:backend|support))/i],
			['NPU', /\bnpu\b|\bascend\b/i],
			['TPU', /\btpu\b/i],
			['MUSA', /\bmusa\b|\bmoore ?threads\b/i],
			['XPU', /\bxpu\b|\bsycl\b|\boneapi\b/i],
			['HPU', /\bhpu\b|\bgaudi\b/i],
			['MLU', /\bmlu\b|\bcambricon\b/i],
			['GCU', /\bgcu\b|\benflame\b/i],
			['DCU', /\bdcu\b|\bhygon\b/i],
			['MACA', /\bmaca\b|\bmetax\b/i],
			['Kunlun', /\bkunlun(?:xin)?\b/i],
			['Iluvatar', /\biluvatar\b/i],
			['Neuron', /\b(?:aws )?neuron(?:x)?\b(?= (?:backend|support|sdk))|\btrainium\b|\binferentia\b/i],
			['Metal', /\bmetal\b(?= (?:backend|support|kernels?|shaders?))|\bmps\b(?= (?:backend|support|device))/i],
			['MLX', /\bmlx\b/i],
			['Vulkan', /\bvulkan\b/i],
			['OpenVINO', /\bopenvino\b/i],
			['TensorRT', /\btensorrt(?:-llm)?\b|\btrt-?llm\b/i],
			['DirectML', /\bdirectml\b/i],
			['Core ML', /\bcore ?ml\b/i],
			['QNN', /\bqnn\b|\bhexagon\b/i],
			['Mooncake', /\bmooncake\b/i],
			['NIXL', /\bnixl\b/i],
			['LMCache', /\blmcache\b/i],
		];
		const NEW = /\b(?:add|adds|adding|support|supports|supporting|introduc\w+|integrat\w+|initial|enable|enables|port|new|register)\b/i;
		const AT_HOME = 0.1;
		const FEWEST = 5;
		const known = new WeakMap();
		function isAtHome(pattern, week) {
			const { subjects } = week;
			const answers = known.get(week) ?? new Map();
			known.set(week, answers);
			const saidOften = () => {
				const saying = subjects.filter(({ pullRequest }) => pattern.test(pullRequest.title)).length;
				return saying >= FEWEST && saying > subjects.length * AT_HOME;
			};
			const words = (path) => path.replaceAll(/[/_.-]+/g, ' ');
			const called = () => subjects.some(({ source }) => source.some(({ path, status }) => status !== 'added' && pattern.test(words(path))));
			const answer = answers.get(pattern) ?? (saidOften() || called());
			answers.set(pattern, answer);
			return answer;
		}
		function newFiles(subject) {
			const source = productFiles(subject).filter(({ status }) => status === 'added');
			const rest = subject.files.filter(({ kind, status }) => kind === 'manifest' || (kind === 'pipeline' && status === 'added'));
			return [...source, ...rest];
		}
		const externalBackend = {
			id: 'external-backend',
			find: (subject, week) => {
				if (!NEW.test(subject.pullRequest.title) || subject.kind === 'fix' || isRevert(subject))
					return null;
				const names = BACKENDS.filter(([, pattern]) => pattern.test(subject.pullRequest.title) && !isAtHome(pattern, week)).map(([name]) => name);
				const files = newFiles(subject);
				if (names.length === 0 || files.length === 0)
					return null;
				return { severity: 'medium', evidence: { names, paths: tellingPaths(files) } };
			},
		};
		;
		const failingChecks = {
			id: 'failing-checks',
			find: subject => {
				const { checks } = subject.pullRequest;
				if (checks == null || checks === 'success' || isRevert(subject))
					return null;
				const failed = checks === 'failure' || checks === 'error';
				const touchesSource = subject.source.length > 0;
				return {
					severity: failed && touchesSource ? 'high' : failed || touchesSource ? 'medium' : 'low',
					evidence: { names: [checks] },
				};
			},
		};
		;
		const hotfixed_HOURS = 72;
		const SHARE = 0.5;
		const FIX = /\b(?:hot-?)?fix(?:e[sd]|ing|up)?\b|\bfollow(?:s|ing)?[- ]?up\b|\bregression\b/i;
		const BLAMES = /\b(?:introduc\w+|br(?:eak|oke)\w*|regress\w*|caus\w+|follow\w*[- ]?up|since|after|miss\w*|forg[eo]t\w*|mistake\w*|wrong\w*|incorrect\w*|bugs?|fix\w*)\b/i;
		const hotfixed_NAMED = /(?:#|\/pull\/)(\d+)\b/g;
		function blames(later, number) {
			const { title, body } = later.pullRequest;
			const named = new RegExp(`(?:#|/pull/)${number}\\b`);
			return [title, ...body.split(/[\r\n]+|[.!?] /)].some(sentence => named.test(sentence) && BLAMES.test(sentence));
		}
		const fixes = onceAWeek(({ subjects }) => {
			const found = subjects.filter(one => (one.kind === 'fix' || FIX.test(one.pullRequest.title)) && !isRevert(one));
			const names = found.flatMap(fix => {
				const { title, body } = fix.pullRequest;
				const numbers = new Set([...`${title}\n${body}`.matchAll(hotfixed_NAMED)].map(([, number]) => Number(number)));
				return [...numbers].map(number => ({ number, fix }));
			});
			return (0, d3_array.Os)(names, ({ number }) => number);
		});
		function mends(fix, earlier) {
			const [one, other] = [earlier.pullRequest, fix.pullRequest];
			if (other.mergedAt <= one.mergedAt || hoursBetween(one.mergedAt, other.mergedAt) > hotfixed_HOURS)
				return false;
			const paths = new Set(fix.source.map(({ path }) => path));
			const shared = earlier.source.filter(({ path }) => paths.has(path)).length;
			return shared >= earlier.source.length * SHARE && blames(fix, one.number);
		}
		const hotfixed = {
			id: 'hotfixed',
			find: (subject, week) => {
				if (subject.source.length === 0 || undoneBy(subject.outcome) !== null)
					return null;
				const naming = (fixes(week).get(subject.pullRequest.number) ?? []).map(({ fix }) => fix);
				const later = naming.filter(fix => mends(fix, subject));
				if (later.length === 0)
					return null;
				const pullRequests = numbersOf(later.map(({ pullRequest }) => pullRequest));
				return { severity: 'medium', evidence: { pullRequests, paths: tellingPaths(subject.source) } };
			},
		};
		;
		const hotspot_FEWEST_LINES = 5;
		const hotspot = {
			id: 'hotspot',
			find: (subject, { past }) => {
				if (isWordsOnly(subject) || isRevert(subject))
					return null;
				const hot = subject.source
					.flatMap(file => {
					const churn = past.hotspot(file.path);
					return churn === null || isEntry(file) || file.additions + file.deletions < hotspot_FEWEST_LINES
						? []
						: [{ file, churn }];
				})
					.sort((a, b) => b.churn.changes - a.churn.changes || compareText(a.file.path, b.file.path));
				const [hottest] = hot;
				if (hottest === undefined)
					return null;
				const others = tellingPaths(hot.slice(1).map(({ file }) => file));
				return {
					severity: 'low',
					evidence: {
						paths: [hottest.file.path, ...others].slice(0, 5),
						counts: { files: hot.length, ...hottest.churn },
					},
				};
			},
		};
		;
		function reviewsByOthers({ author, mergedAt, reviews = [] }) {
			const own = author === null ? null : (0, pull_request.tU)(author);
			return reviews.filter(({ author: reviewer, submittedAt }) => submittedAt <= mergedAt && (reviewer === null || (!reviewer.bot && (0, pull_request.tU)(reviewer) !== own)));
		}
		function isUnreviewed(pullRequest) {
			return pullRequest.reviews !== undefined && reviewsByOthers(pullRequest).length === 0;
		}
		;
		const TOO_FAST = [
			{ lines: 1000, hours: 4 },
			{ lines: 200, hours: 1 },
		];
		const mergedFast = {
			id: 'merged-fast',
			find: subject => {
				const { createdAt, mergedAt } = subject.pullRequest;
				if (createdAt === undefined || !isByPerson(subject) || isRevert(subject) || isReland(subject))
					return null;
				const hours = hoursBetween(createdAt, mergedAt);
				const tooFast = TOO_FAST.some(limit => subject.sourceLines >= limit.lines && hours < limit.hours);
				if (!tooFast)
					return null;
				return {
					severity: isUnreviewed(subject.pullRequest) ? 'high' : 'medium',
					evidence: { counts: { lines: subject.sourceLines, minutes: Math.round(hours * 60) } },
				};
			},
		};
		;
		const SHORTEST = 20;
		function revertOfTitle({ pullRequest }, week) {
			return (week.revertNaming(pullRequest, pullRequest.mergedAt)?.pullRequest ?? week.past.revertedTitle(pullRequest.title));
		}
		const same_title_repeatedTitle = {
			id: 'same-title',
			find: (subject, week) => {
				if (subject.pullRequest.title.length < SHORTEST || !isByPerson(subject))
					return null;
				if (isRevert(subject) || isReland(subject))
					return null;
				const revert = revertOfTitle(subject, week);
				return revert === null ? null : { severity: 'high', evidence: { pullRequests: [revert.number] } };
			},
		};
		;
		const DAYS = 7;
		const near_revert_FEWEST_LINES = 5;
		const FEWEST_IN_HOTSPOT = 20;
		function isTelling({ path, additions, deletions }, { past }) {
			return additions + deletions >= (past.hotspot(path) === null ? near_revert_FEWEST_LINES : FEWEST_IN_HOTSPOT);
		}
		const nearRevert = {
			id: 'near-revert',
			find: (subject, week) => {
				if (isRevert(subject) || isReland(subject) || isWordsOnly(subject))
					return null;
				if (undoneBy(subject.outcome) !== null)
					return null;
				const telling = subject.source.filter(file => isTelling(file, week));
				const touched = telling.flatMap(file => {
					const revert = week.revertTouching(file.path, subject.pullRequest.mergedAt, DAYS);
					return revert === null ? [] : [{ file, revert }];
				});
				if (touched.length === 0 || same_title_repeatedTitle.find(subject, week) !== null)
					return null;
				return {
					severity: 'medium',
					evidence: {
						paths: tellingPaths(touched.map(({ file }) => file)),
						pullRequests: numbersOf(touched.map(({ revert }) => revert)),
					},
				};
			},
		};
		;
		const KNOWN = 3;
		const newcomer_FEWEST_LINES = 5;
		const newcomer = {
			id: 'newcomer',
			find: (subject, week) => {
				const { author } = subject.pullRequest;
				if (author === null || !isByPerson(subject) || isWordsOnly(subject))
					return null;
				if (productLines(subject) < newcomer_FEWEST_LINES)
					return null;
				const merged = week.mergedBefore(subject);
				if (merged === null || merged >= KNOWN)
					return null;
				return { severity: 'low', evidence: { names: [author.login ?? author.name], counts: { merged } } };
			},
		};
		;
		const new_here_FEWEST_LINES = 20;
		function wasHereThisWeek(author, subject, folders, week) {
			const { mergedAt } = subject.pullRequest;
			return week
				.by(author)
				.some(({ pullRequest, source }) => pullRequest.mergedAt < mergedAt && source.some(({ path }) => folders.has(dirname(path))));
		}
		const newHere = {
			id: 'new-here',
			find: (subject, week) => {
				const { author } = subject.pullRequest;
				const files = productFiles(subject).filter(({ status }) => status !== 'added');
				if (author === null || !isByPerson(subject) || changedLines(files) < new_here_FEWEST_LINES)
					return null;
				if (isWordsOnly(subject) || isRevert(subject) || isReland(subject))
					return null;
				if (subject.kind === 'chore' || newcomer.find(subject, week) !== null)
					return null;
				const paths = files.map(({ path }) => path);
				if (week.past.mergedIn(author, [...paths, ...paths.map(dirname)]) !== 0)
					return null;
				if (wasHereThisWeek(author, subject, new Set(paths.map(dirname)), week))
					return null;
				return { severity: 'low', evidence: { names: [author.login ?? author.name], paths: tellingPaths(files) } };
			},
		};
		;
		const FASTER = /\bperf\b|\boptimi[sz](?:e|es|ed|ing|ations?)\b(?![- ]?deps)/i;
		const performance_OTHER_SENSE = /\bprofil|\b(?:disabl|without|skip|turn off)\w*\b.*\boptimi|\boptimi[sz]ed? (?:deps|dependenc\w+)\b|\boptimi[sz]ations?[- ]level\b/i;
		const performanceWork = {
			id: 'performance',
			find: subject => {
				const { title } = subject.pullRequest;
				const files = productFiles(subject);
				const said = (subject.kind === 'performance' || FASTER.test(title)) && !performance_OTHER_SENSE.test(title);
				if (!said || files.length === 0 || isRevert(subject))
					return null;
				return { severity: 'low', evidence: { paths: tellingPaths(files) } };
			},
		};
		;
		const WORKFLOW = /^\.github\/(?:workflows|actions)\//;
		const RIGHTS = /\b(?:permissions?|secrets?|credentials?|oidc|id-token|trusted publish\w*|GITHUB_TOKEN|GH_TOKEN|GH_PAT|HF_TOKEN|least[- ]privilege)\b|\b(?:github|gh|hf|access|auth|api|deploy|npm|pypi|registry|app|bot|publish\w*) tokens?\b|\bwrite access\b|\bpersonal access\b/i;
		const DANGEROUS = /\bpull_request_target\b|\bworkflow_run\b/i;
		const workflowPermissions = {
			id: 'workflow-permissions',
			find: subject => {
				const { title } = subject.pullRequest;
				if (isPipelineBump(subject))
					return null;
				const workflows = subject.files.filter(({ path }) => WORKFLOW.test(path));
				const said = RIGHTS.exec(title) ?? DANGEROUS.exec(title);
				if (workflows.length === 0 || said === null)
					return null;
				return {
					severity: DANGEROUS.test(title) ? 'high' : 'medium',
					evidence: { paths: tellingPaths(workflows), names: [said[0].toLowerCase()] },
				};
			},
		};
		;
		const RELEASE = /(?:^|\/)[^/]*(?:release|publish|deploy|goreleaser)(?![-_]?tests?)[^/]*$/i;
		const pipeline_FEWEST_LINES = 5;
		const NAMES_ONLY = /\b(?:renam\w+|shorten\w*|names?|typos?|comments?|wording|titles?)\b/i;
		const FEW_LINES = 10;
		const pipeline = {
			id: 'pipeline',
			find: subject => {
				const files = subject.files.filter(({ kind }) => kind === 'pipeline');
				if (files.length === 0 ||
					subject.kind === 'release' ||
					isRevert(subject) ||
					isPipelineBump(subject) ||
					workflowPermissions.find(subject) !== null)
					return null;
				if (subject.source.length > 0 && changedLines(files) < pipeline_FEWEST_LINES)
					return null;
				if (changedLines(files) < FEW_LINES && NAMES_ONLY.test(subject.pullRequest.title))
					return null;
				const releases = files.filter(({ path }) => RELEASE.test(path));
				const first = tellingPaths(releases);
				const rest = tellingPaths(files).filter(path => !first.includes(path));
				return {
					severity: releases.length > 0 ? 'medium' : 'low',
					evidence: { paths: [...first, ...rest].slice(0, 5), counts: { files: files.length } },
				};
			},
		};
		;
		const INTERFACES = [
			/\.(?:proto|thrift|graphqls?|avsc|wit|smithy|tsp|pyi)$/i,
			/^(?!.*(?:^|\/)src\/).*\.d\.[cm]?ts$/i,
			/(?:^|\/)(?:openapi|swagger)[\w.-]*\.(?:ya?ml|json)$/i,
			/(?:^|\/)[\w.-]+\.schema\.json$/i,
			/(?:^|\/)(?:server_args|engine_args|arg_utils|cli_args)\.py$|(?:^|\/)[\w-]*cli\/src\/lib\.rs$/,
		];
		const ENTRANCES = [
			/^(?:[\w-]+\/)?include\/(?!.*(?:detail|internal|private|impl)).+\.(?:h|hh|hpp|hxx|cuh)$/i,
			/(?:^|\/)(?:public[-_]?api|apis?)\/(?:.+\/)?[\w.-]+$/i,
			/^(?:packages\/[\w@.-]+\/)?(?:src\/)?(?:index|public|api)\.[cm]?[jt]sx?$/i,
			/^(?:src\/)?lib\.rs$/,
			/^(?:src\/|python\/)?\w+\/__init__\.py$/,
		];
		const public_interface_SAYS_SO = /\b(?:apis?|expos(?:e[sd]?|ing)|exports?|exported|public|interfaces?|signatures?|deprecat\w+|renam(?:e[sd]?|ing)|headers?)\b/i;
		const KINDS = new Set(['source', 'config', 'other']);
		function interfaceFiles(subject) {
			const said = subject.breaking || public_interface_SAYS_SO.test(titleWords(subject));
			return subject.files.filter(({ path, kind, additions, deletions, status }) => KINDS.has(kind) &&
				(additions + deletions > 0 || status === 'renamed') &&
				(INTERFACES.some(one => one.test(path)) ||
					(ENTRANCES.some(one => one.test(path)) && (said || status === 'removed' || status === 'renamed'))));
		}
		const public_interface_publicInterface = {
			id: 'public-interface',
			find: subject => {
				if (isRevert(subject) || isWordsOnly(subject))
					return null;
				const files = interfaceFiles(subject);
				if (files.length === 0)
					return null;
				const deleted = files.reduce((sum, { deletions }) => sum + deletions, 0);
				const gone = subject.breaking || files.some(({ status }) => status === 'removed' || status === 'renamed');
				return {
					severity: gone ? 'high' : deleted > 0 ? 'medium' : 'low',
					evidence: { paths: tellingPaths(files), counts: { files: files.length, lines: changedLines(files), deleted } },
				};
			},
		};
		;
		const reland = {
			id: 'reland',
			find: subject => isReland(subject)
				? {
					severity: 'medium',
					evidence: subject.outcome.relands === undefined ? {} : { pullRequests: subject.outcome.relands },
				}
				: null,
		};
		;
		const reverted = {
			id: 'reverted',
			find: ({ outcome }) => {
				const by = undoneBy(outcome);
				if (by === null)
					return null;
				const { revertedAfterHours: hours } = outcome;
				return {
					severity: outcome.revertedBy === undefined ? 'medium' : 'high',
					evidence: { pullRequests: [by], ...(hours === undefined ? {} : { counts: { hours } }) },
				};
			},
		};
		;
		const PATH_WORDS = new Set(`auth authn authz authenticate authentication authenticator authorization authorize oauth oauth2 oidc saml jwt login signin
  password passwords passwd credential credentials keyring netrc secret secrets crypto cryptography encrypt encryption
  decrypt decryption cipher tls ssl x509 certificate certificates cert certs csrf cors csp sandbox sandboxed rbac
  security pickle unpickle deserialization sanitize sanitizer`
			.trim()
			.split(/\s+/));
		const TITLE_WORDS = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|security|XSS|CSRF|SSRF|RCE|(?:path|dir(?:ectory)?) traversal|(?:sql|command|code|shell|html|script|header) injection|authenticat\w+|authoriz(?:e|ation)|oauth2?|passwords?|credentials?|certificates?|tls|ssl|encrypt\w*|decrypt\w*|sandbox(?:ed|ing)?|(?:unsafe|untrusted|insecure) \w+|privilege escalation|DoS|ReDoS)\b/i;
		const security_sensitive_OTHER_SENSE = /sandbox[ _-]?fusion|codesandbox|code[ _-]sandbox/i;
		const ATTACK = /\b(?:CVE-\d{4}-\d+|GHSA-[\w-]+|vulnerabilit(?:y|ies)|XSS|CSRF|SSRF|RCE|traversal|injection)\b/i;
		const MANY_LINES = 20;
		const security_sensitive_FEWEST_LINES = 3;
		const security_sensitive_SMALLEST_SHARE = 0.2;
		function isSensitive({ path }) {
			if (security_sensitive_OTHER_SENSE.test(path))
				return false;
			const words = path.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
			return words.split(/[^a-z0-9]+/).some(word => PATH_WORDS.has(word));
		}
		const FOR_TESTS = /(?:^|\/)(?:[\w-]*[-_])?(?:tests?|testing|benchmarks?|bench|examples?|demos?|samples?|tutorials?|templates?)\//i;
		function isSensitiveTool(file) {
			return !FOR_TESTS.test(file.path) && isSensitive({ ...file, path: basename(file.path) });
		}
		function sensitiveFiles(subject) {
			const product = new Set(productFiles(subject));
			const files = subject.source.filter(file => (product.has(file) ? isSensitive(file) : isSensitiveTool(file)));
			const lines = changedLines(files);
			const share = Math.max(security_sensitive_FEWEST_LINES, subject.sourceLines * security_sensitive_SMALLEST_SHARE);
			return lines >= Math.min(MANY_LINES, share) ? files : [];
		}
		const securitySensitive = {
			id: 'security-sensitive',
			find: subject => {
				const { title } = subject.pullRequest;
				const files = sensitiveFiles(subject);
				const word = security_sensitive_OTHER_SENSE.test(title) ? undefined : TITLE_WORDS.exec(title)?.[0];
				const source = productFiles(subject);
				if (isRevert(subject) || isWordsOnly(subject))
					return null;
				if (files.length === 0 && (source.length === 0 || word === undefined))
					return null;
				const grave = ATTACK.test(title) || isUnreviewed(subject.pullRequest);
				return {
					severity: grave ? 'high' : files.length > 0 ? 'medium' : 'low',
					evidence: {
						paths: tellingPaths(files.length > 0 ? files : source),
						...(word === undefined ? {} : { names: [word] }),
					},
				};
			},
		};
		;
		const selfMerged = {
			id: 'self-merged',
			find: subject => {
				const { author, mergedBy, reviews } = subject.pullRequest;
				if (author === null || mergedBy == null || reviews === undefined)
					return null;
				if ((0, pull_request.tU)(author) !== (0, pull_request.tU)(mergedBy) || !isByPerson(subject) || isRevert(subject))
					return null;
				const others = reviewsByOthers(subject.pullRequest);
				if (others.some(({ state }) => state === 'approved'))
					return null;
				const objected = others.some(({ state }) => state === 'changes-requested');
				return {
					severity: objected ? 'high' : subject.source.length > 0 ? 'medium' : 'low',
					evidence: { names: [author.login ?? author.name], counts: { reviews: others.length } },
				};
			},
		};
		;
		const MAKESHIFT = /\btemporar(?:y|ily)\b(?! (?:\w+ ){0,2}(?:dir|director(?:y|ies)|files?|folders?|environments?|paths?|tables?|buffers?|tensors?|storage|credentials?|tokens?|variables?|caches?)\b)|\bwork[- ]?arounds?\b|\bstop-?gap\b|\bband-?aid\b|\bhack(?:s|y)?\b|\bfor now\b/i;
		const SWITCHED_OFF = /^disabl(?:e|es|ed|ing)\b(?!.*\b(?:when|if|unless|while|option|flag|by default)\b)/i;
		const CLEARS = /\b(?:remove|drop|delete|replace)\b.*\b(?:work[- ]?arounds?|hack|temporar\w+)\b|\b(?:without|no|avoid) (?:\w+ )?work[- ]?around|^(?:remove|drop|delete|clean|re-?enable|enable|un-?skip|restore|fix|avoid|stop|no longer|improve|better)\b/i;
		function makeshift(subject) {
			const words = titleWords(subject);
			if (CLEARS.test(words))
				return null;
			const isFix = subject.prefix.type === 'fix';
			const switchedOff = subject.source.length === 0 || isFix ? undefined : SWITCHED_OFF.exec(words)?.[0];
			return MAKESHIFT.exec(words)?.[0] ?? switchedOff ?? null;
		}
		const temporary = {
			id: 'temporary',
			find: subject => {
				const word = makeshift(subject);
				const code = subject.files.filter(({ kind }) => kind !== 'docs' && kind !== 'lock' && kind !== 'generated');
				if (word === null || code.length === 0 || isRevert(subject) || isWordsOnly(subject))
					return null;
				return { severity: 'medium', evidence: { names: [word.toLowerCase()], paths: tellingPaths(code) } };
			},
		};
		;
		const tests_reduced_FEWEST_LINES = 20;
		const tests_reduced_SHARE = 0.5;
		const LARGE_SHARE = 0.8;
		const SKIPS = /^(?:temporarily )?(?:skip|disabl|xfail|quarantin|mut|ignor)\w*\b|^mark\b.*\b(?:xfail|fixme|skip|slow|flaky)|\b(?:skip|disable|xfail|quarantine) (?:[\w.-]+ ){0,4}tests?\b/i;
		const UNSKIPS = /\b(?:un-?skip\w*|re-?enabl\w+|enabl\w+|un-?mut\w+|restor\w+|un-?quarantin\w+|fix(?!me\b)\w*)\b/i;
		const SOMEWHERE = /\b(?:on|when|if|unless|without|where)\b.*\b(?:support\w*|devices?|platforms?|available|installed|missing)\b/i;
		const PUT_IN_ORDER = /\b(?:refactor\w*|renam\w+|mov(?:e[sd]?|ing)|split\w*|simplif\w+|consolidat\w+|dedup\w*|unif\w+|merg\w+|clean\w*|format\w*|parametri[sz]\w+|migrat\w+|reorgani[sz]\w+|restructur\w+|rewrite\w*|snapshots?|speed)\b/i;
		const DATA = /(?:^|\/)(?:testdata|test[-_]data|fixtures?|__fixtures__|playground|assets|mocks?|__mocks__)\//i;
		const isCode = (path) => extensionsOf(path).some(extension => CODE_EXTENSIONS.has(extension));
		const additions = (files) => files.reduce((sum, file) => sum + file.additions, 0);
		const deletions = (files) => files.reduce((sum, file) => sum + file.deletions, 0);
		function codeIsGone({ source }, gone) {
			const fewer = deletions(source) - additions(source);
			return source.some(({ status }) => status === 'removed') || fewer >= gone / 2 || fewer > additions(source);
		}
		const testsReduced = {
			id: 'tests-reduced',
			find: subject => {
				if (isRevert(subject))
					return null;
				const all = subject.files.filter(({ kind, path }) => kind === 'test' && !DATA.test(path));
				const tests = all.filter(({ path }) => isCode(path));
				if (tests.length === 0)
					return null;
				const words = titleWords(subject);
				const skipped = SKIPS.test(words) && !UNSKIPS.test(words) && !SOMEWHERE.test(words) && subject.source.length === 0;
				const gone = deletions(tests) - additions(all);
				const removed = tests.filter(({ status }) => status === 'removed');
				const share = PUT_IN_ORDER.test(subject.pullRequest.title) ? LARGE_SHARE : tests_reduced_SHARE;
				const fewer = gone >= Math.max(tests_reduced_FEWEST_LINES, deletions(tests) * share) && !codeIsGone(subject, gone);
				if (!skipped && !fewer)
					return null;
				const paths = fewer ? tests.filter(file => file.deletions > file.additions) : tests;
				return {
					severity: fewer && removed.length > 0 ? 'medium' : 'low',
					evidence: {
						paths: tellingPaths(paths),
						counts: { files: removed.length, added: additions(tests), deleted: deletions(tests) },
					},
				};
			},
		};
		;
		const unresolved_threads_MANY = 3;
		const unresolvedThreads = {
			id: 'unresolved-threads',
			find: ({ pullRequest: { reviewThreads }, source }) => {
				if (reviewThreads === undefined || reviewThreads.unresolved === 0)
					return null;
				const { total, unresolved } = reviewThreads;
				return {
					severity: unresolved >= unresolved_threads_MANY && source.length > 0 ? 'medium' : 'low',
					evidence: { counts: { unresolved, threads: total } },
				};
			},
		};
		;
		const unreviewed_SUBSTANTIAL = 100;
		const unreviewed = {
			id: 'unreviewed',
			find: subject => {
				if (!isByPerson(subject) || isRevert(subject) || !isUnreviewed(subject.pullRequest))
					return null;
				const lines = productLines(subject);
				return {
					severity: lines >= unreviewed_SUBSTANTIAL ? 'high' : lines > 0 ? 'medium' : 'low',
					evidence: { counts: { lines: subject.pullRequest.additions + subject.pullRequest.deletions } },
				};
			},
		};
		;
		const FEWEST_ADDED = 10;
		const MANY_ADDED = 100;
		const EXEMPT = ['docs', 'test', 'pipeline', 'dependencies', 'release', 'chore', 'refactor'];
		const AS_BEFORE = /\b(?:lint(?:s|ing|er)?|clippy|log(?:s|ging)? (?:message|level)s?|renam(?:e[sd]?|ing)|move[sd]?|moving|type (?:hint|annotation)s?|typings?|clean-?ups?)\b|^(?:remove|drop|delete|refactor)\b/i;
		const TESTS_INSIDE = /\.(?:rs|zig|d)$/i;
		function needsNoTest(subject) {
			return (EXEMPT.includes(subject.kind) ||
				isWordsOnly(subject) ||
				AS_BEFORE.test(titleWords(subject)) ||
				isRevert(subject) ||
				isReland(subject) ||
				subject.files.length < subject.pullRequest.filesTotal);
		}
		const untested = {
			id: 'untested',
			find: subject => {
				if (subject.files.some(({ kind, status }) => kind === 'test' && status !== 'removed'))
					return null;
				const source = productFiles(subject).filter(file => file.status !== 'removed' && !TESTS_INSIDE.test(file.path) && !isDeclaration(file));
				const added = source.reduce((sum, { additions }) => sum + additions, 0);
				if (added < FEWEST_ADDED || needsNoTest(subject))
					return null;
				return {
					severity: added >= MANY_ADDED ? 'medium' : 'low',
					evidence: { paths: tellingPaths(source), counts: { files: source.length, lines: changedLines(source) } },
				};
			},
		};
		;
		const LARGE = 500;
		const HUGE = 2000;
		const MOSTLY_DELETED = 0.1;
		const FROM_OUTSIDE = /\b(?:roll|sync|vendor|import|update|pull)\w*\b.*\b(?:upstream|vendored|typeshed|third[- ]party)\b/i;
		const veryLarge = {
			id: 'very-large',
			find: subject => {
				const { source, sourceLines } = subject;
				if (sourceLines < LARGE || isWordsOnly(subject) || FROM_OUTSIDE.test(subject.pullRequest.title))
					return null;
				const added = source.reduce((sum, { additions }) => sum + additions, 0);
				const shipped = productLines(subject) >= LARGE;
				const large = added >= HUGE ? 'high' : 'medium';
				return {
					severity: added < sourceLines * MOSTLY_DELETED || !shipped ? 'low' : large,
					evidence: { paths: tellingPaths(source), counts: { lines: sourceLines, added, files: source.length } },
				};
			},
		};
		;
		const WIDE = 3;
		const VERY_WIDE = 6;
		const wide_FEWEST_LINES = 10;
		const wide = {
			id: 'wide',
			find: subject => {
				if (isWordsOnly(subject) || isRevert(subject))
					return null;
				const files = productFiles(subject);
				const lines = (name) => changedLines(files.filter(({ module }) => module === name));
				const touched = [...new Set(files.map(({ module }) => module))];
				const telling = touched.filter(name => lines(name) >= wide_FEWEST_LINES);
				const modules = telling.filter(name => !telling.some(inner => inner.startsWith(`${name}/`)));
				if (modules.length < WIDE)
					return null;
				const names = modules.sort((a, b) => lines(b) - lines(a) || compareText(a, b));
				return {
					severity: names.length >= VERY_WIDE ? 'medium' : 'low',
					evidence: { names, paths: tellingPaths(files), counts: { modules: names.length, files: files.length } },
				};
			},
		};
		;
		const SIGNALS = [
			reverted,
			hotfixed,
			securitySensitive,
			same_title_repeatedTitle,
			reland,
			nearRevert,
			temporary,
			defaultChanged,
			performanceWork,
			veryLarge,
			wide,
			hotspot,
			newcomer,
			corePath,
			public_interface_publicInterface,
			migration,
			externalBackend,
			workflowPermissions,
			unreviewed,
			selfMerged,
			mergedFast,
			failingChecks,
			unresolvedThreads,
			untested,
			testsReduced,
			dependency,
			pipeline,
			newHere,
			collision,
		];
		function findingsOf(subject, week) {
			const signals = SIGNALS;
			const found = signals.flatMap(({ id, find }) => {
				const one = find(subject, week);
				return one === null ? [] : [{ signal: id, ...one }];
			});
			return domain_digest.oC.flatMap(severity => found.filter(finding => finding.severity === severity));
		}
		;
		const LONGEST_READ = 20_000;
		const LONGEST_LINE = 2_000;
		const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
		const HEADING = /^\s{0,3}#{1,6}(?:\s|$)|^\s{0,3}(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*:?\s*$|^\s{0,3}<h[1-6]\b/i;
		const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
		const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/;
		const ITEM = /^\s{0,8}(?:[-*+\u2022]|\d{1,3}[.)])\s+/;
		const CHECKBOX = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*\[[ xX]?\](?:\s|$)/;
		const TRAILER = /^\s*(?:[A-Z][a-z]+(?:-[A-Za-z]+)*-by|test plan|tested|reviewers|subscribers|tags|tasks|stack-info|change-id|ghstack-source-id|pull[- ]request(?: resolved)?|differential revision|cc|issues?|jira|ticket|links?|refs?|fixes|closes|resolves|fixed|closed|depends on|related(?: to| issues?| prs?)?|part of|follow[- ]?up(?: to| of)?|backports?|cherry[- ]?pick(?:ed)?(?: from| of)?)\s*(?::|#|@|https?:)/i;
		const CLOSES = /^\s*(?:[-*+]\s+)?(?:partially\s+|also\s+|should\s+)?(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|addresse?s?|towards?|refs?|see|for|part of|follow[- ]?up (?:to|of|for))\s*:?\s+(?:issue\s+|pr\s+)?(?:\[?#\d|https?:|\[|[\w.-]+\/[\w.-]+#\d|<?http)/i;
		const blocks_ASIDE = /\b(?:test(?:s|ed|ing)?|check ?list|reviewers?|related|issues?|screenshots?|to ?do|benchmark(?:s|ing)?|accuracy|profiling|before (?:submitting|you)|pre-?commit|user.facing change|usage|example|api change|additional|notes?|release notes|references|links|credits|type of change|how (?:was|has|to))\b/i;
		function without(text, open, close) {
			const lower = text.toLowerCase();
			let kept = '';
			let from = 0;
			for (let start = lower.indexOf(open); start !== -1; start = lower.indexOf(open, from)) {
				kept += text.slice(from, start);
				const end = lower.indexOf(close, start + open.length);
				if (end === -1)
					return kept;
				from = end + close.length;
			}
			return kept + text.slice(from);
		}
		const SKIPPED = [/^\s*$/, /^\s*[>|]/, RULE, UNDERLINE, CHECKBOX, TRAILER, CLOSES];
		const INDENTED_CODE = /^(?: {4}|\t)/;
		function blocks_kindOf(line) {
			if (HEADING.test(line))
				return 'heading';
			if (SKIPPED.some(pattern => pattern.test(line)))
				return 'skipped';
			if (ITEM.test(line))
				return 'item';
			return INDENTED_CODE.test(line) ? 'skipped' : 'prose';
		}
		function linesOf(body) {
			const text = without(without(body.slice(0, LONGEST_READ), '<!--', '-->'), '<details', '</details>');
			const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.slice(0, LONGEST_LINE));
			let fence = null;
			return lines.flatMap((line, index) => {
				const mark = FENCE.exec(line)?.[1] ?? null;
				if (fence !== null) {
					if (mark?.startsWith(fence))
						fence = null;
					return [];
				}
				fence = mark;
				if (mark !== null)
					return [{ line, kind: 'skipped' }];
				const kind = blocks_kindOf(line);
				const heading = kind === 'prose' && UNDERLINE.test(lines[index + 1] ?? '') && line.split(' ').length < 6;
				return [{ line, kind: heading ? 'heading' : kind }];
			});
		}
		function blocksOf(body) {
			const blocks = [];
			let open = null;
			let aside = false;
			const lines = linesOf(body);
			const isItem = (index) => lines[index]?.kind === 'item';
			for (const [index, { line, kind }] of lines.entries()) {
				if (kind === 'heading')
					aside = blocks_ASIDE.test(line);
				if (kind === 'prose' && open !== null)
					open.text += ` ${line}`;
				else
					open = null;
				const lone = /^\* /.test(line) && !isItem(index - 1) && !isItem(index + 1);
				if (open !== null || aside || (kind !== 'prose' && kind !== 'item') || lone)
					continue;
				open = { text: line.replace(ITEM, ''), item: kind === 'item' };
				blocks.push(open);
			}
			return blocks;
		}
		;
		const LINKS = [
			[/!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, ' '],
			[/\[([^\][\n]{1,200})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/g, '$1'],
			[/\[\^[^\]\n]{1,50}\]/g, ''],
			[/https?:\/\/github\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:pull|issues)\/(\d{1,9})[^\s)\]>]{0,200}/g, '#$1'],
			[/\s?\(\s?<?https?:\/\/[^\s)>]{1,500}>?\s?\)/g, ''],
			[/\s?<?https?:\/\/[^\s>)\]]{1,500}>?/g, ''],
		];
		const MARKS = [
			[/<\/?[a-z][^<>\n]{0,300}>/gi, ' '],
			[/:[a-z][a-z_]{2,30}:(?=\s|$)/g, ''],
			[/(?<![\p{L}\p{N}\\])(?:\*{1,3}|_{1,3}|~~)(?=\S)/gu, ''],
			[/(?<=[^\s\\])(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu, ''],
			[/\\(?=[!-/:-@[-`{-~])/g, ''],
			[/&nbsp;/g, ' '],
			[/&lt;/g, '<'],
			[/&gt;/g, '>'],
			[/&quot;/g, '"'],
			[/&amp;/g, '&'],
		];
		function replaceAll(text, rules) {
			return rules.reduce((rest, [pattern, remains]) => rest.replace(pattern, remains), text);
		}
		function plainText(markdown) {
			const parts = replaceAll(markdown, LINKS).split(/`+/);
			const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
			const words = parts.map((part, index) => (isCode(index) ? part : replaceAll(part, MARKS))).join('');
			return words.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
		}
		const plain_LONGEST = 200;
		function plain_cut(text) {
			if (text.length <= plain_LONGEST)
				return text;
			const room = text.slice(0, plain_LONGEST - 1);
			const space = room.lastIndexOf(' ');
			const kept = space > plain_LONGEST / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
			return `${kept.replace(/[\s,;:.(\u2013\u2014-]+$/, '')}\u2026`;
		}
		;
		const FEWEST_WORDS = 4;
		const summary_line_LONGEST_TITLE = 500;
		const SAYS_NOTHING = [
			/^(?:as (?:the )?title|as titled|n\/?a\b|none\b|todo\b|wip\b|tbd\b|see (?:the )?(?:title|above|below|commit|issue|#))/i,
			/^(?:thank(?:s| you)|please|make sure|ensure (?:that )?(?:you|your)|before (?:we|you|submitting)|did you|if (?:you|this pr|applicable)|remember to|hi\b|hello\b|hey\b)/i,
			/^(?:what (?:does|is|are|this|changes)|why (?:are|is|do|we|was|did)|how (?:was|is|are|does|did|to)|does this|is this|have you|fixes which|which issue)\b/i,
			/^(?:this (?:pr|pull request|change|commit) (?:has been|was|is|were) (?:automatically |auto-?)?(?:generated|created|opened|written|made)\b|(?:auto-?)?generated (?:with|by)|created by|written by|\ud83e\udd16|co-?authored|signed-off)/iu,
			/^(?:this )?reverts? (?:commit |pr |pull request )?[\w./-]{0,80}(?:#\d|[0-9a-f]{7})|^this reverts\b/i,
			/^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|part of|follow[- ]?up|related|depends on|stacked|based on|based off|same as|similar to|continu\w+|split (?:from|out)|extracted from|companion|backport\w*|cherry|relates?|refs?|ref:|merge after|blocked by|requires|needs|contributes?|supersedes|replaces|alternative to|redo of|reopens?)\b[^a-z]{0,12}(?:to |of |from |for |on |by |with |the |an? |pr |issue |in )*#?\d/i,
			/^(?:stack(?:ed prs?)?(?:\s?:| (?:from|of|created)\b)|ghstack|merge (?:branch|remote)|update [\w./-]+\.\w+$|co-?author|pr (?:description|title|checklist)|vllm (?:version|main)|bumps? the group|release notes|changelog|commits?:)/i,
			/^(?:(?:this pr|it|this|the pr) )?(?:fix(?:es)?|resolves?|address(?:es)?|solves?) (?:the|this|that|an?|some|my|above) ?(?:above |same |following )?(?:issues?|bugs?|problems?|errors?)\b.{0,12}$/i,
			/^(?:\$ |(?:pytest|python3?|pip3?|npm|npx|pnpm|cargo|git|bash|curl|docker|make|export|from issue)\b.*[-/:])/i,
			/^(?:this (?:pr|commit|change)|it|we) (?:\w+ly )?(?:exposes|adds|fixe?s|suppresse?s|does|removes|addresses|changes|handles|tests|implements|does) (?:it|this|that|these|them|those)\b|\bwill be merged\b/i,
			/^(?:see|refer to|check|read)\b.{0,30}\b(?:details?|more|info\w*|context|reference|description)\b|^merge (?:before|after)\b/i,
			/^(?:automerge|rebasing|branch creation|ignore)\s?:|^the [\w-]+ manager in renovate\b/i,
			/^reference related|concise overview|\bthis pr aims to achieve\b|^(?:describe|briefly|explain|list|provide) (?:the|what|why|how|your|any|a (?:brief|short))\b/i,
			/^(?:i|we)(?:'ve| have)? (?:read|checked|searched|confirm|agree|tested|ran|run|verified)\b|^(?:tested|verified|confirmed|all tests|ci passed|no (?:user|functional|behaviou?r))\b/i,
		];
		function bare(text) {
			return text
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
		}
		const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
		function wordCount(text) {
			const unspaced = text.match(UNSPACED)?.length ?? 0;
			return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
		}
		const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|incl|w\.r\.t|a\.k\.a)|(?<![\p{L}\p{N}] )\b\p{L})\.$/iu;
		function sentencesOf(text) {
			const sentences = [];
			let from = 0;
			for (const { index, 0: end } of text.matchAll(/[.!?]["')\]]?(?= )|[\u3002\uff01\uff1f]/g)) {
				const next = text.slice(index + end.length).trimStart();
				const sentence = text.slice(from, index + end.length);
				if (ABBREVIATION.test(sentence.slice(-12)) || /^\p{Ll}/u.test(next))
					continue;
				sentences.push(sentence);
				from = index + end.length;
			}
			return [...sentences, text.slice(from)];
		}
		function withoutLead(sentence) {
			return sentence
				.replace(/^[^\p{L}\p{N}("'#@$]+/u, '')
				.replace(/^(?:summary|motivation|description|purpose|overview|context|background|changes?|what|why|tl;?dr|problem|root cause|goal|feature|fix|fixes|bug|update|this pr|intro|note|fyi)\s?(?::|\u2014|\u2013| - )\s?/i, '');
		}
		const WORD = /^[(\u201c"']?\p{L}[\p{L}'\u2019-]*[.,;:!?)\u201d"']*$/u;
		function summary_line_isTelling(sentence, title) {
			if (wordCount(sentence) < FEWEST_WORDS || sentence.endsWith(':') || sentence.endsWith('?'))
				return false;
			if (!/\p{L}{2}/u.test(sentence) || SAYS_NOTHING.some(pattern => pattern.test(sentence)))
				return false;
			const words = sentence.split(' ');
			const lettered = words.filter(word => WORD.test(word) || word.search(UNSPACED) >= 0);
			if (lettered.length * 3 < words.length)
				return false;
			if ((sentence.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1)
				return false;
			if ((sentence.match(/[{}=;|\\]/g)?.length ?? 0) * 30 > sentence.length)
				return false;
			return !bare(title).endsWith(bare(sentence));
		}
		const DOES = /^(?:(?:in )?(?:this|the|my) (?:pr|pull request|change|patch|commit|series|diff|update|fix|feature)\b(?! (?:is|was|has|depends|needs|requires|should|relies|builds)\b)|(?:we|i|it|now|this) (?:now )?(?:adds?|fix(?:es)?|makes?|allows?|removes?|changes?|use[sd]?|moves?|introduces?|supports?|implements?|enables?|replaces?)\b|(?:re-?)?(?:add|allow|avoid|bump|change|clarif[iy]|clean|convert|correct|create|disable|document|drop|emit|enable|ensure|expose|extend|extract|fix|handle|implement|improve|include|integrate|introduce|let|make|merge|migrate|move|optimi[sz]e|pass|port|prevent|provide|refactor|register|remove|rename|replace|report|respect|restore|rework|simplif[iy]|skip|speed|split|store|support|switch|unify|update|upgrade|use|validate|wrap|write)(?:s|es|ed|d|ies|ied|ing)?\b(?!:| (?:is|are|was|were)\b))/i;
		const LEANS = /^(?:and|but|so|or|then|also|thus|hence|however|therefore|additionally|moreover|furthermore|otherwise|it|its|they|i|these|those|this|that|there|he|she|such|both|here|unfortunately|luckily|fortunately|getting|somehow|apparently|previously|currently|today|as (?:a result|mentioned|discussed|described|per)|because|since|after|before|when|while|for example|in particular|in addition|credit|thx|cc|i'm|i am|let's|maybe|not sure|same|another|one|instead|first|second|again|basically|hopefully|note|using this|without|with this|running)\b/i;
		const PARAGRAPHS_READ = 4;
		const SENTENCES_READ = 3;
		function telling(blocks, title) {
			return blocks.slice(0, PARAGRAPHS_READ).map(({ text }) => sentencesOf(plainText(text))
				.slice(0, SENTENCES_READ)
				.map(withoutLead)
				.map(sentence => (summary_line_isTelling(sentence, title) ? sentence : '')));
		}
		function told(body, title) {
			const blocks = blocksOf(body);
			const paragraphs = telling(blocks.filter(({ item }) => !item), title);
			const items = telling(blocks.filter(({ item }) => item), title);
			const does = (sentences) => sentences.find(sentence => DOES.test(sentence));
			const opening = paragraphs
				.map(sentences => sentences.find(sentence => sentence !== '') ?? '')
				.find(first => first !== '' && !LEANS.test(first));
			return does(paragraphs.flat()) ?? opening ?? does(items.flat());
		}
		function capital(text) {
			return /^\p{Ll}+(?=[\s,]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
		}
		function cleanTitle(title) {
			const { rest } = titlePrefix(title);
			const words = rest
				.replace(/^(?:\(?[\dn]{1,2}\s?\/\s?[\dnx]{1,2}\)?\s?[:\u2013-]?\s+)/i, '')
				.replace(/^\([^()]{1,30}\)\s?:\s?/, '')
				.replace(/(?:\s?\((?:fix(?:es)?|close[sd]?|resolves|refs?)?:?\s?#\d{1,9}\)){1,5}$/i, '')
				.replace(/(?<!\.)[.\u3002]$/, '');
			return capital(plainText(words) || plainText(title));
		}
		const summary_line_BUMP = /^(?:bump|update|upgrade|roll)\b.*\b(?:to|from) (?:\S+ )?(?:[vr]?\d|[0-9a-f]{7})/i;
		function summaryLine(title, body) {
			const short = title.slice(0, summary_line_LONGEST_TITLE);
			const sentence = summary_line_BUMP.test(titlePrefix(short).rest) ? undefined : told(body, short);
			if (sentence === undefined)
				return plain_cut(cleanTitle(short));
			const [first = ''] = sentence.split(' ');
			return plain_cut(body.includes(`\`${first}`) ? sentence : capital(sentence));
		}
		;
		function keyOf(name) {
			const words = name
				.toLowerCase()
				.replaceAll(/[\s_\-./]+/g, ' ')
				.trim();
			return words.length > 4 && /[^s]s$/.test(words) ? words.slice(0, -1) : words;
		}
		const LABEL_FAMILY = /^(?:area|component|comp|module|topic|scope|pkg|package|feature|feat|domain|team|sig|lang|platform|plugin|subsystem|kind|type|category|changelog)\s*[:/-]\s*|^[A-Z][-:]\s*(?=\w)/i;
		function withoutFamily(label) {
			return label.replace(LABEL_FAMILY, '');
		}
		const PROCESS = /^(?:good.first|help.wanted|needs?\b|ready\b|lgtm|approved?\b|cla\b|size\b|priority|prio\b|p\d$|run\b|backport|cherry|stale|do.?not|status|state|release.note|first.time|triaged?\b|merged?\b|auto|semver|hacktoberfest|waiting|review|blocked|duplicate|invalid|wontfix|question|pinned|no\b|skip|in.progress|pending|community|contribution|contributor|external|internal|high|low|medium|critical|major|minor|patch|x*[sml]$)/i;
		const NO_TOPIC = new Set(`feat feature new bug bugfix fix fixe hotfix regression refactor refactoring cleanup clean chore misc minor tiny
  trivial enhancement improve improvement update add remove style lint format wip draft rfc poc experimental main
  master dev develop v0 v1 v2 revert reland reapply rollback core other nit note urgent important small part step
  stage phase all src lib repo project followup follow code patch support support new feature hot fix bug fix type
  `.split(/\s+/));
		const NO_TOPIC_PHRASES = new Set([
			'new feature',
			'hot fix',
			'bug fix',
			'bug fixe',
			'code style',
			'clean up',
			'follow up',
		]);
		const NUMBERING = /(?:^|[\s(]+)(?:[\dnx]{1,3}\s{0,3}(?:\/|of)\s{0,3}[\dnx]{1,3}|#\d{1,9}|v?\d{1,6}(?:\.[\dx]{1,6}){1,4}\S{0,20})\)?$/i;
		const BRANCH = /^releases?[/-]|^(?:branch|backport|cherry.?pick)\b/i;
		function isTopic(name) {
			const key = keyOf(name);
			if (name.length > 30 || key.split(' ').length > 4 || !/\p{L}.*\p{L}/u.test(name))
				return false;
			return !NO_TOPIC.has(key) && !NO_TOPIC_PHRASES.has(key) && !BRANCH.test(name);
		}
		function listed(text) {
			const names = text.replaceAll('`', '').split(/[,;|&+]/);
			return names.map(name => name.trim()).filter(name => !BRANCH.test(name));
		}
		function apart(name) {
			return /^\w{2,}(?:\s?\/\s?\w{2,})+$/.test(name) && !/\d\/|ci\/cd/i.test(name) ? name.split(/\s?\/\s?/) : [name];
		}
		const QUOTING = /^(?:(?:revert(?:s|ed|ing)?|re-?land(?:s|ed|ing)?|re-?appl(?:y|ies|ied))\b[\s:(]{1,3}["\u201c']?(?=\S))+/i;
		function innerTitle(title) {
			const inner = title.trim().replace(QUOTING, '');
			return inner.replace(/(?:\s{0,3}\(#\d{1,9}\)|["\u201d']){1,9}$/, '');
		}
		function isPlace(scope) {
			const [first = ''] = scope.split('/');
			return /^[a-z][\w/-]*$/.test(scope) && isTopic(first) && !KIND_WORDS.has(first);
		}
		const KIND_WORDS = new Set(['ci', 'build', 'test', 'tests', 'docs', 'doc', 'deps', 'perf']);
		function namesOf({ title, labels = [] }) {
			const { tags, type, scope } = titlePrefix(innerTitle(title));
			const bracketed = tags.flatMap(listed).flatMap(apart);
			const types = listed(type ?? '').flatMap(apart);
			const scopes = listed(scope ?? '').flatMap(name => (isPlace(name) ? [name] : apart(name)));
			const typed = /^perf|^optim/.test(type ?? '') ? [...scopes, ...types] : [...types, ...scopes];
			const own = labels.map(withoutFamily).filter(label => !PROCESS.test(label));
			return [...[...bracketed, ...typed].map(name => name.replace(NUMBERING, '')), ...own.sort()].filter(isTopic);
		}
		;
		const NOTICES = [
			{
				name: 'Breaking change',
				kinds: ['breaking'],
				labels: ['breaking', 'breaking change', 'bc breaking', 'semver major', 'backwards incompatible'],
			},
			{
				name: 'Default changed',
				words: ['by default', 'default to', 'as default', 'change default*', 'new default', 'default value*'],
			},
			{ name: 'Deprecation', labels: ['deprecation', 'deprecated'], words: ['deprecat*'] },
			{
				name: 'Removal',
				labels: ['removal', 'removed'],
				opens: ['remove support', 'drop support', 'remove deprecated', 'drop deprecated', 'remove the deprecated'],
			},
		];
		const TOPICS = [
			{
				name: 'Dependencies',
				kinds: ['dependencies'],
				labels: ['dependencies', 'dependency', 'deps', 'dep', 'deps dev', 'dependabot', 'renovate'],
				opens: ['update all', 'lock file maintenance', 'sync latest'],
			},
			{
				name: 'Releases',
				kinds: ['release'],
				labels: ['release', 'releases', 'changelog'],
				opens: ['release', 'changelog'],
			},
			{
				name: 'Security',
				kinds: ['security'],
				labels: ['security', 'cve', 'vulnerability'],
				words: ['cve*', 'vulnerabilit*', 'security', 'xss', 'csrf', 'ssrf', 'sanitize html', 'html sanitiz*'],
			},
			{
				name: 'Documentation',
				kinds: ['docs'],
				labels: ['doc', 'docs', 'documentation', 'readme'],
				words: ['docs', 'documentation', 'readme', 'docstring*', 'tutorial*'],
			},
			{
				name: 'CI',
				kinds: ['pipeline'],
				labels: ['ci', 'cd', 'cicd', 'ci cd', 'devops', 'infra', 'workflow', 'workflows', 'github actions', 'gha'],
				mostly: ['.github/**', '.buildkite/**', '.circleci/**', '.gitlab/**', 'scripts/ci/**', 'ci/**'],
				words: ['ci', 'workflow', 'workflows', 'nightly', 'github action*', 'ci runner*', 'self hosted'],
			},
			{
				name: 'Agent instructions',
				labels: ['agent instructions', 'agents', 'skills'],
				mostly: ['**/.{claude,cursor,agents,ai,codex}/**', '{agents,prompts,skills}/**', '**/{AGENTS,CLAUDE,SKILL}.md'],
			},
			{
				name: 'Tests',
				kinds: ['test'],
				labels: ['test', 'tests', 'testing', 'ut', 'e2e', 'unittest', 'unit test', 'flaky test'],
				words: ['test', 'tests', 'unit test*', 'flaky', 'unflake', 'e2e', 'ut', 'uts'],
			},
			{
				name: 'Build',
				labels: ['build', 'packaging', 'docker', 'dockerfile', 'wheel'],
				mostly: ['**/Dockerfile*', 'docker/**', '**/CMakeLists.txt', '**/*.cmake', 'setup.py', '**/Makefile'],
				words: ['dockerfile', 'docker', 'wheel', 'wheels', 'cmake', 'bazel', 'packaging'],
			},
			{ name: 'Benchmarks', labels: ['bench', 'benchmark', 'benchmarks'], mostly: ['**/bench*/**'], words: ['benchmark*'] },
			{
				name: 'Performance',
				kinds: ['performance'],
				labels: ['perf', 'performance', 'optimization', 'optimisation'],
				words: ['perf', 'performance', 'optimiz*', 'optimis*', 'speed up', 'speedup', 'faster'],
			},
			{
				name: 'Localization',
				labels: ['i18n', 'l10n', 'localization', 'localisation', 'translation', 'translations'],
				mostly: ['**/locales/**', '**/locale/**', '**/i18n/**', '**/*.po'],
				words: ['i18n', 'l10n', 'translation*', 'localiz*', 'localis*'],
			},
			{
				name: 'Authentication',
				labels: ['auth', 'authentication', 'authorization', 'sso', 'oauth'],
				mostly: ['**/auth/**'],
				words: ['auth', 'authenticat*', 'authoriz*', 'oauth*', 'oidc', 'saml', 'login', 'credential*'],
			},
			{
				name: 'Database',
				labels: ['db', 'database', 'sql', 'migration', 'migrations'],
				paths: ['**/migrations/**'],
				mostly: ['**/*.sql', '**/db/**'],
				words: ['database', 'sql', 'postgres*', 'mysql', 'sqlite'],
			},
			{
				name: 'Observability',
				labels: ['observability', 'metrics', 'tracing', 'logging', 'telemetry', 'monitoring'],
				words: ['metric', 'metrics', 'tracing', 'telemetry', 'opentelemetry', 'otel', 'prometheus', 'grafana', 'logging'],
			},
			{
				name: 'Networking',
				labels: ['network', 'networking', 'http', 'grpc', 'proxy'],
				words: [
					'http',
					'https',
					'http2',
					'http3',
					'grpc',
					'websocket*',
					'tls',
					'dns',
					'http proxy',
					'proxies',
					'ipv6',
					'tcp',
				],
			},
			{
				name: 'Storage',
				labels: ['storage', 'filesystem'],
				mostly: ['**/storage/**'],
				words: ['storage', 's3', 'object storage', 'filesystem'],
			},
			{
				name: 'UI',
				labels: ['ui', 'ux', 'frontend', 'dashboard', 'a11y', 'accessibility'],
				mostly: ['**/*.vue', '**/*.svelte', '**/*.css', '**/*.scss', '**/*.tsx', '**/ui/**'],
				words: ['ui', 'ux', 'dashboard', 'button', 'tooltip', 'dark mode', 'accessib*', 'a11y'],
			},
			{
				name: 'CLI',
				labels: ['cli', 'command line'],
				mostly: ['**/cli/**'],
				words: ['cli', 'command line', 'subcommand*'],
			},
			{
				name: 'API',
				labels: ['api', 'rest', 'graphql', 'sdk', 'public api'],
				mostly: ['**/*.proto', '**/openapi*', '**/*.graphql'],
				words: ['api', 'apis', 'endpoint*', 'graphql', 'openapi', 'protobuf'],
			},
			{
				name: 'Configuration',
				labels: ['config', 'configs', 'configuration', 'settings', 'cfg'],
				words: ['config', 'configs', 'configuration', 'settings', 'env var*', 'environment variable*'],
			},
			{ name: 'Windows', labels: ['windows', 'win32'], words: ['windows'] },
			{ name: 'macOS', labels: ['macos', 'mac', 'darwin', 'osx'], words: ['macos', 'darwin'] },
			{
				name: 'AMD',
				labels: ['amd', 'rocm', 'hip'],
				words: ['amd', 'rocm', 'hip', 'aiter', 'mi300*', 'mi325*', 'mi35*', 'gfx*'],
			},
			{ name: 'NPU', labels: ['npu', 'ascend', 'cann'], words: ['npu', 'ascend'] },
			{ name: 'Intel', labels: ['intel', 'intel gpu', 'intel xpu', 'xpu'], words: ['intel', 'xpu', 'amx'] },
			{
				name: 'NVIDIA',
				labels: ['nvidia', 'cuda', 'blackwell', 'hopper'],
				words: ['nvidia', 'blackwell', 'hopper', 'sm90*', 'sm100*', 'sm103*', 'sm120*', 'sm121*', 'b200', 'h100', 'h200'],
			},
			{
				name: 'Speculative decoding',
				labels: ['speculative decoding', 'spec', 'spec decode', 'spec decoding', 'specdec', 'eagle', 'eagle3', 'mtp'],
				words: ['speculative', 'spec dec*', 'spec v1', 'spec v2', 'specv2', 'eagle*', 'mtp'],
			},
			{
				name: 'Multimodal',
				labels: ['multimodal', 'vlm', 'mm', 'vision', 'vl', 'omni'],
				words: ['multimodal', 'vlm*', 'vit', 'vision language', 'qwen*vl', 'glm*v', 'ocr'],
			},
			{ name: 'LoRA', labels: ['lora', 'peft'], words: ['lora', 'peft'] },
			{
				name: 'Quantization',
				labels: ['quant', 'quantization', 'quantisation', 'fp8', 'fp4', 'nvfp4', 'mxfp4', 'mxfp8', 'int8', 'int4', 'qat'],
				words: [
					'quant',
					'quanti*',
					'fp8*',
					'fp4',
					'nvfp4',
					'mxfp4*',
					'mxfp8*',
					'int4*',
					'int8*',
					'awq',
					'gptq',
					'w4a8',
					'w8a8',
					'qat',
				],
			},
			{
				name: 'Mixture of experts',
				labels: ['moe', 'fused moe', 'eplb', 'deepep', 'ep'],
				words: ['moe', 'expert', 'experts', 'eplb', 'deepep', 'mixture of experts'],
			},
			{
				name: 'Distributed',
				labels: ['distributed', 'parallel', 'dp', 'tp', 'pp', 'fsdp', 'cluster'],
				words: [
					...['distributed', 'allreduce', 'all reduce', 'allgather', 'all to all', 'nccl', 'multi node', 'multinode'],
					...['tensor parallel*', 'pipeline parallel*', 'data parallel*', 'context parallel*', 'dp attention', 'tp', 'pp'],
				],
			},
			{
				name: 'Attention',
				labels: ['attention', 'attn', 'mla', 'fmha', 'mha', 'fa3', 'fa4', 'flash attention'],
				words: ['attention', 'attn', 'mla', 'fmha*', 'mha', 'flashattention', 'flash attention', 'fa3', 'fa4', 'flashmla'],
			},
			{
				name: 'Kernels',
				labels: ['kernel', 'kernels', 'ops', 'triton', 'jit kernel', 'sgl kernel', 'gemm', 'cutlass'],
				mostly: ['**/*kernel*/**', '**/*.cu', '**/*.cuh'],
				words: ['kernels', 'gemm', 'gemms', 'cutlass', 'triton', 'cubin*', 'cuda graph*', 'cuda kernel*', 'triton kernel*'],
			},
			{
				name: 'Models',
				labels: ['model', 'models', 'new model'],
				mostly: ['**/models/**'],
				words: ['new model', 'deepseek*', 'qwen*', 'llama*', 'glm*', 'gpt oss', 'kimi*', 'mistral*', 'gemma*'],
			},
		];
		;
		const SPELLINGS = new Map(`API CLI CPU GPU TPU UI UX CSS HTML HTTP JSON JSX TSX YAML TOML XML SQL SSR HMR SSE RPC gRPC GraphQL REST SDK IDE LSP
  PDF CSV URL DNS TLS SSH FFI JIT AOT ABI WASM WebGPU WebKit TypeScript JavaScript OAuth iOS macOS Node.js Next.js
  PyPI npm src pkg cmd NCCL FSDP DDP MoE LoRA KV LLM VLM RL PPO GRPO SFT PD PP TP DP EP CP MTP vLLM SGLang TensorRT
  TRT-LLM TRTLLM PyTorch NumPy FlashInfer FlashAttention CUTLASS CuTe GEMM MLA MHA GQA GDN DSA NSA FP8 FP4 NVFP4 MXFP4 MXFP8
  INT4 INT8 HiCache GitHub GitLab AWS GCP S3 OpenAI MCP VS VSCode WSL ARM RISC-V XPU NPU MPS MUSA ROCm CUDA HIP CI DB`
			.trim()
			.split(/\s+/)
			.map(name => [name.toLowerCase(), name]));
		function spelled(name) {
			const words = name.replaceAll('_', ' ').trim().split(/\s+/);
			const known = words.map(word => SPELLINGS.get(word.toLowerCase()) ?? (/^[b-df-hj-np-tv-xz]{2,3}$/.test(word) ? word.toUpperCase() : word));
			const text = known.join(' ');
			const plain = name === name.toLowerCase() && !SPELLINGS.has(words[0] ?? '') && !/[-./\d]/.test(name);
			return plain ? text.charAt(0).toUpperCase() + text.slice(1) : text;
		}
		;
		const MOST_TAGS = 6;
		const [OWN, OUTRIGHT, NAME, KIND, PATHS, tags_WORDS] = [0, 1, 2, 100, 200, 300];
		function foundBy(strength) {
			if (strength >= tags_WORDS)
				return 'words';
			if (strength >= PATHS)
				return 'paths';
			if (strength >= KIND)
				return 'kind';
			return strength === OWN ? 'own' : 'name';
		}
		function wordsOf(text) {
			return ` ${text
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
				.trim()} `;
		}
		function wordMatcher(words, start = ' ') {
			if (words.length === 0)
				return () => false;
			const one = (word) => wordsOf(word).trim().replaceAll('+', '\\+') + (word.endsWith('*') ? '' : '(?= )');
			const expression = new RegExp(`${start}(?:${words.map(one).join('|')})`);
			return text => expression.test(text);
		}
		function tags_globs(patterns = []) {
			return picomatch([...patterns], { dot: true });
		}
		function compile(rule, own) {
			const keys = new Set([rule.name, ...(rule.labels ?? []).map(withoutFamily)].map(keyOf));
			const opens = wordMatcher(rule.opens ?? [], '^ ');
			const words = wordMatcher(rule.words ?? []);
			const [paths, mostly] = [tags_globs(rule.paths), tags_globs(rule.mostly)];
			const kinds = new Set(rule.kinds ?? []);
			return {
				name: rule.name,
				keys,
				strength: seen => {
					const named = seen.names.findIndex(name => keys.has(name));
					const most = () => seen.paths.length > 0 && seen.paths.filter(mostly).length * 2 >= seen.paths.length;
					if (own)
						return named >= 0 || words(seen.words) || seen.all.some(paths) ? OWN : null;
					if (opens(seen.opening) || (kinds.has('dependencies') && seen.subject.kind === 'dependencies'))
						return OUTRIGHT;
					if (named >= 0)
						return NAME + named;
					if (kinds.has(seen.subject.kind) || (kinds.has('breaking') && seen.subject.breaking))
						return KIND;
					if (seen.all.some(paths) || most())
						return PATHS;
					return words(seen.words) ? tags_WORDS : null;
				},
			};
		}
		function tagRules(own) {
			return [
				...Object.entries(own).map(([name, rule]) => compile({ name, ...rule }, true)),
				...[...NOTICES, ...TOPICS].map(rule => compile(rule, false)),
			];
		}
		function isNotice(tag) {
			return NOTICES.some(({ name }) => name === tag);
		}
		function isOfKind(key) {
			return TOPICS.some(({ name, kinds = [] }) => kinds.length > 0 && keyOf(name) === key);
		}
		function ruledName(key) {
			return TOPICS.find(({ name }) => keyOf(name) === key)?.name;
		}
		function tagsOf(subject, rules) {
			const { pullRequest } = subject;
			const inner = innerTitle(pullRequest.title).replaceAll(/https?:\/\/\S+/g, ' ');
			const names = namesOf(pullRequest);
			const seen = {
				subject,
				names: names.map(keyOf),
				words: wordsOf(inner),
				opening: wordsOf(titlePrefix(inner).rest),
				paths: (subject.source.length > 0 ? subject.source : subject.files).map(({ path }) => path),
				all: subject.files.map(({ path }) => path),
			};
			const ruled = rules.flatMap(({ name, strength }) => {
				const found = strength(seen);
				const passes = found === null || (found >= tags_WORDS && subject.kind === 'dependencies');
				return passes ? [] : [{ name, strength: found }];
			});
			const own = names
				.map((name, index) => ({ name: spelled(name), key: keyOf(name), strength: NAME + index }))
				.filter(({ key }) => !rules.some(({ keys }) => keys.has(key)));
			const sorted = [...own, ...ruled].sort((a, b) => a.strength - b.strength);
			const kept = new Map();
			for (const { name, strength } of sorted) {
				if (!kept.has(keyOf(name)))
					kept.set(keyOf(name), { name, by: foundBy(strength) });
			}
			return [...kept.values()].slice(0, MOST_TAGS);
		}
		;
		const week_DAY = 86_400_000;
		function append(lists, key, value) {
			const list = lists.get(key);
			if (list === undefined)
				lists.set(key, [value]);
			else
				list.push(value);
		}
		function weekOf(subjects, past) {
			const byAuthor = new Map();
			for (const subject of subjects) {
				const { author } = subject.pullRequest;
				if (author !== null)
					append(byAuthor, (0, pull_request.tU)(author), subject);
			}
			const by = (author) => byAuthor.get((0, pull_request.tU)(author)) ?? [];
			const reverts = subjects
				.map(subject => ({ subject, claim: claimOf(subject.pullRequest) }))
				.filter(({ claim }) => claim.kind === 'revert');
			const naming = reverts.flatMap(({ subject, claim: { title } }) => title === null ? [] : [{ subject, names: sameTitle(title) }]);
			const revertsByPath = new Map();
			for (const { subject } of reverts) {
				for (const { path } of subject.files)
					append(revertsByPath, path, subject);
			}
			return {
				subjects,
				past,
				by,
				revertNaming: (titled, instant) => naming.findLast(({ subject, names }) => subject.pullRequest.mergedAt < instant && names(titled))?.subject ?? null,
				revertTouching: (path, instant, days) => {
					const touching = revertsByPath.get(path);
					if (touching === undefined)
						return past.revertTouching(path, instant, days);
					const since = new Date(Date.parse(instant) - days * week_DAY).toISOString();
					const own = touching.findLast(({ pullRequest: { mergedAt } }) => mergedAt < instant && mergedAt >= since);
					return own?.pullRequest ?? past.revertTouching(path, instant, days);
				},
				mergedBefore: ({ pullRequest: { author, mergedAt } }) => {
					if (author === null)
						return null;
					const earlier = past.mergedBy(author);
					if (earlier === null)
						return null;
					return earlier + by(author).filter(({ pullRequest }) => pullRequest.mergedAt < mergedAt).length;
				},
			};
		}
		;
		function inFormOrder({ paths, names, pullRequests, counts }) {
			return {
				...(paths && { paths }),
				...(names && { names }),
				...(pullRequests && { pullRequests }),
				...(counts && { counts }),
			};
		}
		function inFormOrderOf({ score, factors }) {
			return { score, factors: factors.map(factor => ({ ...factor, evidence: inFormOrder(factor.evidence) })) };
		}
		function judge(pullRequests, outcomes, moduleOf, history, options) {
			const kindOf = rememberingPathKind();
			const subjects = pullRequests.map(one => subjectOf(one, outcomes.get(one.number) ?? {}, moduleOf, kindOf));
			const week = weekOf(subjects, pastOf(history ?? NO_HISTORY, kindOf, options.corePaths));
			const rules = tagRules(options.tags);
			const risks = riskScores(week);
			return subjects.map(subject => {
				const { number, title, body } = subject.pullRequest;
				const { rank = 1, of = subjects.length } = risks.get(number) ?? {};
				return {
					subject,
					tags: tagsOf(subject, rules),
					summary: summaryLine(title, body),
					importance: inFormOrderOf(importanceOf(subject, week, options.importance)),
					findings: findingsOf(subject, week).map(finding => ({ ...finding, evidence: inFormOrder(finding.evidence) })),
					risk: { rank, of },
				};
			});
		}
		;
		const TOP_LEVEL = '.';
		const TOO_WIDE = 0.2;
		const MOST_MODULES = 40;
		const LEAST_SPLIT = 10;
		function folder(path) {
			return { path, pullRequests: new Set(), children: new Map() };
		}
		function foldersAbove(path) {
			const found = [];
			for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
				found.push(path.slice(0, end));
			return found;
		}
		const modules_ASIDE = /(?:^|\/)(?:templates?(?:[-_][\w-]+)?|examples?|demos?|samples?)(?:\/|$)/i;
		function packagesOf(manifests) {
			const folders = manifests.map(dirname).filter(path => !modules_ASIDE.test(path));
			return new Set(folders.filter(path => pathKind(`${path}/a.ts`) === 'source'));
		}
		function startOf(packages) {
			const workspaces = new Set([...packages].map(dirname));
			return path => {
				const above = foldersAbove(path);
				return above.find(one => packages.has(one)) ?? above.findLast(one => !workspaces.has(one)) ?? above[0] ?? TOP_LEVEL;
			};
		}
		function treesOf(pullRequests, packages) {
			const roots = new Map();
			const placeOf = remembering(startOf(packages));
			for (const { number, files } of pullRequests) {
				for (const { path } of files) {
					const start = placeOf(path);
					let current = roots.get(start) ?? folder(start);
					roots.set(start, current);
					current.pullRequests.add(number);
					const below = path.slice(start.length + 1).split('/');
					for (const name of below.slice(0, -1)) {
						const child = current.children.get(name) ?? folder(`${current.path}/${name}`);
						current.children.set(name, child);
						child.pullRequests.add(number);
						current = child;
					}
				}
			}
			return roots;
		}
		function sensibleFolders(roots, total) {
			const leaves = new Map(roots);
			const found = new Set([TOP_LEVEL, ...leaves.keys()]);
			const most = Math.max(MOST_MODULES, found.size + LEAST_SPLIT);
			const widest = () => [...leaves.values()]
				.filter(leaf => leaf.pullRequests.size > Math.max(2, total * TOO_WIDE))
				.sort((a, b) => b.pullRequests.size - a.pullRequests.size || compareText(a.path, b.path))[0];
			for (let next = widest(); next !== undefined && found.size < most; next = widest()) {
				leaves.delete(next.path);
				for (const child of next.children.values()) {
					leaves.set(child.path, child);
					found.add(child.path);
				}
			}
			return found;
		}
		function foundModules(pullRequests, manifests) {
			const modules = sensibleFolders(treesOf(pullRequests, packagesOf(manifests)), pullRequests.length);
			return path => foldersAbove(path).find(above => modules.has(above)) ?? TOP_LEVEL;
		}
		function remembering(find) {
			const known = new Map();
			return path => {
				const answer = known.get(path);
				if (answer !== undefined)
					return answer;
				const found = find(path);
				known.set(path, found);
				return found;
			};
		}
		function findModules(pullRequests, named, manifests = []) {
			const matchers = Object.entries(named).map(([name, patterns]) => ({
				name,
				matches: picomatch([...patterns], { dot: true }),
			}));
			const isNamed = (path) => matchers.find(({ matches }) => matches(path))?.name;
			const rest = pullRequests.map(one => ({
				...one,
				files: one.files.filter(({ path }) => isNamed(path) === undefined),
			}));
			const found = foundModules(rest, manifests);
			return remembering(path => isNamed(path) ?? found(path));
		}
		;
		function latest(candidates, fits) {
			const found = candidates.findLast(fits);
			return found === undefined ? [] : [found];
		}
		const FINDERS = [
			{
				evidence: 'sha',
				find: (_, claim, earlier) => earlier.filter(({ commitSha }) => commitSha !== null && claim.shas.some(sha => commitSha.startsWith(sha))),
			},
			{
				evidence: 'number',
				find: (_, claim, earlier) => earlier.filter(({ number }) => claim.numbers.includes(number)),
			},
			{
				evidence: 'title',
				find: (_, { title }, earlier) => (title === null ? [] : latest(earlier, sameTitle(title))),
			},
			{
				evidence: 'near-title',
				find: (revert, { title }, earlier) => {
					if (title === null)
						return [];
					const [isNear, isMirrored] = [nearTitle(title), mirrors(revert)];
					return latest(earlier, one => isNear(one) && (resemblance_overlap(revert, one) >= 0.5 || isMirrored(one)));
				},
			},
			{ evidence: 'mirrored-files', find: (revert, _, earlier) => latest(earlier, mirrors(revert)) },
		];
		function holds(evidence, revert, original) {
			return evidence === 'number' ? sameFiles(revert, original) : mirrors(revert)(original);
		}
		function findOriginals(pullRequest, claim, earlier) {
			if (claim.kind === 'none')
				return [];
			for (const { evidence, find } of FINDERS) {
				const originals = find(pullRequest, claim, earlier);
				const sure = claim.weak ? originals.filter(original => holds(evidence, pullRequest, original)) : originals;
				if (sure.length > 0)
					return sure.map(original => ({ original, evidence }));
			}
			return [];
		}
		;
		function before(pullRequest, all) {
			return all.filter(({ mergedAt, number }) => mergedAt <= pullRequest.mergedAt && number !== pullRequest.number);
		}
		function unresolvedReferences(gathered) {
			const pullRequests = gathered.map(inBounds);
			return pullRequests.flatMap(pullRequest => {
				const claim = claimOf(pullRequest);
				if (claim.kind === 'none')
					return [];
				const found = findOriginals(pullRequest, claim, before(pullRequest, pullRequests));
				const known = new Set(found.map(link => link.original.number));
				const sure = found.some(({ evidence }) => evidence !== 'near-title' && evidence !== 'mirrored-files');
				return claim.weak || (sure && claim.numbers.every(number => known.has(number))) ? [] : referencesOf(claim);
			});
		}
		function undone(revert, link, inPeriod) {
			return {
				number: link.original.number,
				title: link.original.title,
				evidence: link.evidence,
				afterHours: hoursBetween(link.original.mergedAt, revert.mergedAt),
				mergedInPeriod: inPeriod,
				partial: isPartial(revert, link.original),
			};
		}
		function unknown(claim) {
			return {
				number: claim.numbers[0] ?? null,
				title: claim.title,
				evidence: claim.numbers.length > 0 ? 'number' : null,
				afterHours: null,
				mergedInPeriod: false,
				partial: false,
			};
		}
		function isRevertOf({ title }, { reverts = [], relands }) {
			if (relands !== undefined)
				return false;
			return reverts.some(({ number }) => number !== null) || /^revert\b/i.test(titlePrefix(title).rest);
		}
		function outcomes(pullRequests, earlier) {
			const all = [...earlier, ...pullRequests];
			const inPeriod = new Set(pullRequests.map(({ number }) => number));
			const result = new Map(all.map(({ number }) => [number, {}]));
			const outcome = (number) => result.get(number) ?? {};
			for (const pullRequest of pullRequests) {
				const claim = claimOf(pullRequest);
				if (claim.kind === 'none')
					continue;
				const links = findOriginals(pullRequest, claim, before(pullRequest, all));
				const undoesReverts = links.length > 0 && links.every(({ original }) => isRevertOf(original, outcome(original.number)));
				if (claim.kind === 'revert' && !undoesReverts) {
					const reverts = links.map(link => undone(pullRequest, link, inPeriod.has(link.original.number)));
					if (reverts.length === 0 && claim.weak)
						continue;
					outcome(pullRequest.number).reverts = reverts.length > 0 ? reverts : [unknown(claim)];
					for (const { number, partial, afterHours } of reverts) {
						const original = outcome(number ?? 0);
						if (partial)
							original.partlyRevertedBy = pullRequest.number;
						else
							Object.assign(original, { revertedBy: pullRequest.number, revertedAfterHours: afterHours });
					}
				}
				else {
					const numbers = links.flatMap(({ original }) => {
						const through = outcome(original.number).reverts?.flatMap(({ number }) => (number === null ? [] : [number]));
						const earlier = claimOf(original);
						return (through ?? (earlier.kind === 'revert' && earlier.numbers.length > 0 ? earlier.numbers : [original.number]));
					});
					if (numbers.length === 0)
						continue;
					outcome(pullRequest.number).relands = [...new Set(numbers)].sort((a, b) => a - b);
					for (const number of numbers)
						outcome(number).relandedBy = pullRequest.number;
				}
			}
			return result;
		}
		;
		const BELOW = [10, 30, 100, 500, 1000];
		function sizeOf(changedLines) {
			return domain_digest.F0[BELOW.findIndex(bound => changedLines < bound)] ?? 'XXL';
		}
		;
		function shares(entries) {
			const found = new Map();
			const shareOf = (author) => {
				const key = (0, pull_request.tU)(author);
				const share = found.get(key) ?? { author, wrote: [], coAuthored: [] };
				found.set(key, share);
				return share;
			};
			for (const entry of entries) {
				if (entry.author !== null)
					shareOf(entry.author).wrote.push(entry);
				for (const coAuthor of entry.coAuthors)
					shareOf(coAuthor).coAuthored.push(entry);
			}
			return [...found.values()];
		}
		;
		const MODULES_TOLD = 3;
		function mainModules(entries) {
			const counts = new Map();
			for (const module of entries.flatMap(entry => entry.modules))
				counts.set(module, (counts.get(module) ?? 0) + 1);
			return [...counts]
				.sort(([a, m], [b, n]) => n - m || compareText(a, b))
				.slice(0, MODULES_TOLD)
				.map(([module]) => module);
		}
		const authors = {
			id: 'authors',
			of: (entries, { botsApart }) => shares(entries)
				.filter(({ author, wrote }) => wrote.length > 0 && !(botsApart && author.bot))
				.map(({ author, wrote, coAuthored }) => ({
				author,
				pullRequests: numbersOf(wrote),
				coAuthored: numbersOf(coAuthored),
				additions: (0, d3_array.cz)(wrote, entry => entry.additions),
				deletions: (0, d3_array.cz)(wrote, entry => entry.deletions),
				modules: mainModules(wrote),
			}))
				.sort(byPullRequests(row => row.author.login ?? row.author.name)),
		};
		;
		const baseBranches = {
			id: 'baseBranches',
			of: entries => {
				if (entries.some(entry => entry.baseRef === undefined))
					return undefined;
				return (0, d3_array.TN)(entries, entry => entry.baseRef ?? '')
					.map(([branch, rows]) => ({ branch, pullRequests: numbersOf(rows) }))
					.sort(byPullRequests(row => row.branch));
			},
		};
		;
		const bots = {
			id: 'bots',
			of: (entries, { botsApart }) => shares(entries)
				.filter(({ author, wrote }) => botsApart && author.bot && wrote.length > 0)
				.map(({ author, wrote }) => ({ author, pullRequests: numbersOf(wrote) }))
				.sort(byPullRequests(row => row.author.login ?? row.author.name)),
		};
		;
		const coAuthors = {
			id: 'coAuthors',
			of: entries => shares(entries)
				.filter(({ author, coAuthored }) => coAuthored.length > 0 && !author.bot)
				.map(({ author, coAuthored }) => ({ author, pullRequests: numbersOf(coAuthored) }))
				.sort(byPullRequests(row => row.author.login ?? row.author.name)),
		};
		;
		const directPushes = {
			id: 'directPushes',
			of: (_, { directPushes }) => directPushes === null
				? undefined
				: [...directPushes].sort((a, b) => compareText(a.committedAt, b.committedAt) || compareText(a.sha, b.sha)),
		};
		;
		const VERSION = /^_?version(?:\.\w+)?$/i;
		const files_BUMPS = new Set(['release', 'dependencies']);
		function files_kindOf(path, changes) {
			return VERSION.test(basename(path)) || [...changes].every(kind => files_BUMPS.has(kind)) ? 'version' : pathKind(path);
		}
		const files = {
			id: 'files',
			of: entries => {
				const rows = new Map();
				for (const { number, kind, files } of entries) {
					for (const { path, additions, deletions } of files) {
						const row = rows.get(path) ?? { path, pullRequests: [], additions: 0, deletions: 0, kinds: new Set() };
						rows.set(path, row);
						row.pullRequests.push(number);
						row.kinds.add(kind);
						row.additions += additions;
						row.deletions += deletions;
					}
				}
				return [...rows.values()]
					.map(({ kinds, ...row }) => ({ row, kinds, numbers: numbersOf(row.pullRequests.map(number => ({ number }))) }))
					.filter(({ numbers }) => numbers.length > 1)
					.map(({ row, kinds, numbers }) => ({
					path: row.path,
					kind: files_kindOf(row.path, kinds),
					pullRequests: numbers,
					additions: row.additions,
					deletions: row.deletions,
				}))
					.sort(byPullRequests(row => row.path));
			},
		};
		;
		function duration(measured) {
			if (measured.length === 0)
				return undefined;
			const hours = measured.map(one => one.hours).sort((a, b) => a - b);
			const at = (share) => Math.round(((0, d3_array.Z4)(hours, share) ?? 0) * 100) / 100;
			return { medianHours: at(0.5), p90Hours: at(0.9), pullRequests: numbersOf(measured) };
		}
		function timesToMerge(entries) {
			return entries.flatMap(({ number, createdAt, mergedAt }) => createdAt === undefined ? [] : [{ number, hours: hoursBetween(createdAt, mergedAt) }]);
		}
		function timesToFirstReview(entries) {
			return entries.flatMap(entry => {
				const [first] = reviewsByOthers(entry);
				if (entry.createdAt === undefined || first === undefined)
					return [];
				return [{ number: entry.number, hours: hoursBetween(entry.createdAt, first.submittedAt) }];
			});
		}
		function setsOff({ findings }, id) {
			return findings.some(({ signal }) => signal === id);
		}
		function unreviewedOf(reviewed) {
			const unseen = reviewed.filter(isUnreviewed);
			const told = (entry) => setsOff(entry, 'unreviewed') || entry.author?.bot === true;
			return {
				unreviewed: numbersOf(unseen.filter(told)),
				unreviewedReverts: numbersOf(unseen.filter(entry => !told(entry))),
			};
		}
		const flow = {
			id: 'flow',
			of: (all, { botsApart }) => {
				const entries = all.filter(entry => !(botsApart && entry.author?.bot));
				const reviewed = entries.filter(entry => entry.reviews !== undefined);
				const merged = entries.filter(entry => entry.mergedBy !== undefined);
				const selfMerged = merged.filter(({ author, mergedBy }) => author !== null && mergedBy != null && (0, pull_request.tU)(author) === (0, pull_request.tU)(mergedBy));
				const timeToMerge = duration(timesToMerge(entries));
				const timeToFirstReview = duration(timesToFirstReview(entries));
				return {
					...(timeToMerge === undefined ? {} : { timeToMerge }),
					...(timeToFirstReview === undefined ? {} : { timeToFirstReview }),
					...(reviewed.length === 0 ? {} : unreviewedOf(reviewed)),
					...(merged.length === 0 ? {} : { selfMerged: numbersOf(selfMerged) }),
					...(merged.length === 0 || reviewed.length === 0
						? {}
						: { selfMergedUnapproved: numbersOf(selfMerged.filter(entry => setsOff(entry, 'self-merged'))) }),
				};
			},
		};
		;
		const toHundredths = (value) => Math.round((value ?? 0) * 100) / 100;
		const importance = {
			id: 'importance',
			of: entries => {
				if (entries.length === 0)
					return undefined;
				const scores = entries.map(entry => entry.importance.score);
				return { mean: toHundredths((0, d3_array.i2)(scores)), median: toHundredths((0, d3_array.JZ)(scores)) };
			},
		};
		;
		const labels_labels = {
			id: 'labels',
			of: entries => {
				if (entries.some(entry => entry.labels === undefined))
					return undefined;
				const pairs = entries.flatMap(({ number, labels = [] }) => labels.map(label => ({ label, number })));
				return (0, d3_array.TN)(pairs, pair => pair.label)
					.map(([label, rows]) => ({ label, pullRequests: numbersOf(rows) }))
					.sort(byPullRequests(row => row.label));
			},
		};
		;
		function commonOwners([first, ...others], ownersOf) {
			const sorted = (path) => [...ownersOf(path)].sort(compareText);
			const owners = first === undefined ? [] : sorted(first);
			const all = owners.join(' ');
			return owners.length > 0 && others.every(path => sorted(path).join(' ') === all) ? owners : [];
		}
		function mostOf(files, kindOf) {
			const counts = (0, d3_array.z)(files, rows => rows.length, ({ path }) => kindOf(path));
			const count = (kind) => counts.get(kind) ?? 0;
			const order = ['source', ...PATH_KINDS];
			return order.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
		}
		const modules = {
			id: 'modules',
			of: (entries, { moduleOf, ownersOf }) => {
				const kindOf = rememberingPathKind();
				const rows = new Map();
				for (const entry of entries) {
					for (const file of entry.files) {
						const module = moduleOf(file.path);
						const row = rows.get(module) ?? { entries: [], files: [] };
						rows.set(module, row);
						row.entries.push(entry);
						row.files.push(file);
					}
				}
				return [...rows]
					.map(([path, row]) => {
					const paths = [...new Set(row.files.map(file => file.path))];
					const owners = ownersOf === null ? [] : commonOwners(paths, ownersOf);
					return {
						path,
						kind: mostOf(row.files, kindOf),
						pullRequests: numbersOf(row.entries),
						files: paths.length,
						additions: (0, d3_array.cz)(row.files, file => file.additions),
						deletions: (0, d3_array.cz)(row.files, file => file.deletions),
						...(owners.length > 0 ? { owners } : {}),
					};
				})
					.sort(byPullRequests(row => row.path));
			},
		};
		;
		const newContributors = {
			id: 'newContributors',
			of: (entries, { newContributors }) => {
				const byAuthor = (0, d3_array.Os)(entries, ({ author }) => (author === null ? null : (0, pull_request.tU)(author)));
				return newContributors
					?.map(author => ({ author, pullRequests: numbersOf(byAuthor.get((0, pull_request.tU)(author)) ?? []) }))
					.filter(({ author, pullRequests }) => !author.bot && pullRequests.length > 0)
					.sort(byPullRequests(row => row.author.login ?? row.author.name));
			},
		};
		;
		const reverts = {
			id: 'reverts',
			of: entries => {
				const relandedBy = new Map(entries.flatMap(({ number, outcome }) => (outcome.relands ?? []).map(one => [one, number])));
				return entries.flatMap(({ number, outcome }) => {
					if (outcome.reverts === undefined)
						return [];
					const reland = outcome.reverts
						.map(({ number }) => relandedBy.get(number ?? 0))
						.find(found => found !== undefined);
					return [
						{ pullRequest: number, undone: outcome.reverts, ...(reland === undefined ? {} : { relandedBy: reland }) },
					];
				});
			},
		};
		;
		const MEASUREMENTS = {
			reverted: null,
			hotfixed: null,
			'security-sensitive': null,
			'same-title': { observedOverExpected: 5.5, interval: [2.9, 10.6] },
			reland: { observedOverExpected: 3.3, interval: [1.6, 7.0] },
			'near-revert': { observedOverExpected: 1.76, interval: [1.48, 2.1] },
			temporary: { observedOverExpected: 1.71, interval: [1.3, 2.23] },
			'default-changed': { observedOverExpected: 1.63, interval: [1.15, 2.32] },
			performance: { observedOverExpected: 1.61, interval: [1.27, 2.03] },
			'very-large': { observedOverExpected: 1.42, interval: [1.19, 1.69] },
			wide: { observedOverExpected: 1.31, interval: [1.19, 1.44] },
			hotspot: { observedOverExpected: 1.22, interval: [1.13, 1.32] },
			newcomer: { observedOverExpected: 1.15, interval: [1.02, 1.3] },
			'core-path': { observedOverExpected: 2.01, interval: [1.61, 2.47] },
			'public-interface': { observedOverExpected: 2.08, interval: [1.55, 2.73] },
			migration: null,
			'external-backend': null,
			'workflow-permissions': null,
			unreviewed: null,
			'self-merged': null,
			'merged-fast': null,
			'failing-checks': null,
			'unresolved-threads': null,
			untested: { observedOverExpected: 1.06, interval: [0.96, 1.16] },
			'tests-reduced': { observedOverExpected: 1.1, interval: [0.85, 1.42] },
			dependency: { observedOverExpected: 1.13, interval: [0.97, 1.3] },
			pipeline: null,
			'new-here': { observedOverExpected: 2.36, interval: [1.35, 3.84] },
			collision: null,
		};
		function isPrediction(id) {
			const measured = MEASUREMENTS[id];
			return measured !== null && (measured.interval[0] > 1 || measured.interval[1] < 1);
		}
		;
		const signals = {
			id: 'signals',
			of: (entries, { measured }) => SIGNALS.map(({ id }) => {
				const elsewhere = MEASUREMENTS[id];
				const published = isPrediction(id) && elsewhere !== null
					? {
						ratio: elsewhere.observedOverExpected,
						low: elsewhere.interval[0],
						high: elsewhere.interval[1],
						here: false,
					}
					: null;
				const own = measured[id];
				return {
					signal: id,
					pullRequests: numbersOf(entries.filter(({ findings }) => findings.some(({ signal }) => signal === id))),
					measured: own === undefined ? published : { ratio: own.ratio, low: own.low, high: own.high, here: true },
				};
			}).filter(({ pullRequests }) => pullRequests.length > 0),
		};
		;
		const sizes = {
			id: 'sizes',
			of: entries => domain_digest.F0.map(size => ({ size, pullRequests: numbersOf(entries.filter(entry => entry.size === size)) })).filter(({ pullRequests }) => pullRequests.length > 0),
		};
		;
		const tags = {
			id: 'tags',
			of: entries => (0, d3_array.TN)(entries.flatMap(({ number, tags }) => tags.map(tag => ({ tag, number }))), pair => pair.tag)
				.map(([tag, rows]) => ({ tag, pullRequests: numbersOf(rows) }))
				.sort(byPullRequests(row => row.tag)),
		};
		;
		const totals = {
			id: 'totals',
			of: entries => ({
				pullRequests: numbersOf(entries),
				additions: (0, d3_array.cz)(entries, entry => entry.additions),
				deletions: (0, d3_array.cz)(entries, entry => entry.deletions),
				files: new Set(entries.flatMap(entry => entry.files.map(file => file.path))).size,
			}),
		};
		;
		const statistics = [
			totals,
			authors,
			coAuthors,
			bots,
			files,
			modules,
			importance,
			signals,
			tags,
			labels_labels,
			baseBranches,
			sizes,
			flow,
			reverts,
			newContributors,
			directPushes,
		];
		function computeStatistics(entries, facts) {
			const computed = statistics.map(statistic => [statistic.id, statistic.of(entries, facts)]);
			return Object.fromEntries(computed.filter(([, value]) => value !== undefined));
		}
		;
		const findings_MOST_PATHS = 3;
		function finding({ findings }, signal) {
			return findings.find(one => one.signal === signal);
		}
		function has(one, ...signals) {
			return signals.some(signal => finding(one, signal) !== undefined);
		}
		function stands({ subject }) {
			return undoneBy(subject.outcome) === null && isByPerson(subject) && !isRevert(subject);
		}
		function pathsNamedMost(lists) {
			const rows = new Map();
			for (const list of lists) {
				for (const [index, path] of list.entries()) {
					const { named, place } = rows.get(path) ?? { named: 0, place: index };
					rows.set(path, { path, named: named + 1, place: Math.min(place, index) });
				}
			}
			return [...rows.values()]
				.sort((a, b) => b.named - a.named || a.place - b.place || compareText(a.path, b.path))
				.slice(0, findings_MOST_PATHS)
				.map(({ path }) => path);
		}
		function peopleOf(some) {
			const keys = some.flatMap(({ subject: { pullRequest } }) => pullRequest.author === null ? [] : [(0, pull_request.tU)(pullRequest.author)]);
			return new Set(keys).size;
		}
		;
		const pathsOf = (one) => finding(one, 'external-backend')?.evidence.paths ?? [];
		const isChecked = ({ subject }) => subject.files.some(({ kind, status }) => (kind === 'test' || kind === 'pipeline') && status !== 'removed');
		function isOrphan(one, ownersOf) {
			const unowned = ownersOf !== null && pathsOf(one).every(path => ownersOf(path).length === 0);
			return unowned || !isChecked(one);
		}
		const backendOwner = {
			id: 'backend-owner',
			find: ({ judged, ownersOf }) => {
				const about = judged.filter(one => stands(one) && pathsOf(one).length > 0 && isOrphan(one, ownersOf));
				if (about.length === 0)
					return null;
				const names = about.flatMap(one => finding(one, 'external-backend')?.evidence.names ?? []);
				return {
					about,
					paths: pathsNamedMost(about.map(pathsOf)),
					names: [...new Set(names)].sort(compareText),
					counts: { unchecked: about.filter(one => !isChecked(one)).length },
				};
			},
		};
		;
		const checks_before_merge_HOURS = 48;
		const checks_before_merge_FEWEST = 3;
		function fallen(one, byNumber) {
			const { outcome, pullRequest } = one.subject;
			if (!isByPerson(one.subject) || has(one, 'temporary'))
				return null;
			const reverted = outcome.revertedBy !== undefined;
			const fixes = finding(one, 'hotfixed')?.evidence.pullRequests ?? [];
			const merged = fixes.flatMap(number => byNumber.get(number) ?? []);
			const fixedAfter = merged.map(({ subject }) => hoursBetween(pullRequest.mergedAt, subject.pullRequest.mergedAt));
			const hours = reverted ? outcome.revertedAfterHours : Math.min(...fixedAfter);
			return hours === undefined || hours > checks_before_merge_HOURS ? null : { one, reverted, hours };
		}
		function sourceIn({ subject }, module) {
			return tellingPaths(subject.source.filter(file => file.module === module));
		}
		const checksBeforeMerge = {
			id: 'checks-before-merge',
			find: ({ judged }) => {
				const byNumber = new Map(judged.map(one => [one.subject.pullRequest.number, one]));
				const all = judged.flatMap(one => fallen(one, byNumber) ?? []);
				const modules = [...new Set(all.flatMap(({ one }) => one.subject.source.map(({ module }) => module)))];
				const rows = modules
					.filter(module => module !== TOP_LEVEL)
					.map(module => ({ module, own: all.filter(({ one }) => sourceIn(one, module).length > 0) }))
					.sort((a, b) => b.own.length - a.own.length || compareText(a.module, b.module));
				const [most] = rows;
				if (most === undefined || most.own.length < checks_before_merge_FEWEST)
					return null;
				return {
					about: most.own.map(({ one }) => one),
					paths: pathsNamedMost(most.own.map(({ one }) => sourceIn(one, most.module))),
					names: [most.module],
					counts: {
						hours: Math.max(...most.own.map(({ hours }) => hours)),
						reverted: most.own.filter(({ reverted }) => reverted).length,
						untested: most.own.filter(({ one }) => has(one, 'untested')).length,
					},
				};
			},
		};
		;
		const crowded_file_FEWEST = { pullRequests: 8, people: 5, met: 4 };
		const crowdedFile = {
			id: 'crowded-file',
			find: ({ judged }) => {
				const paths = judged.flatMap(one => finding(one, 'collision')?.evidence.paths ?? []);
				const [most] = (0, d3_array.i8)(paths, rows => rows.length, path => path)
					.map(([path, met]) => ({
					path,
					met,
					about: judged.filter(({ subject }) => subject.source.some(file => file.path === path)),
				}))
					.filter(({ about, met }) => about.length >= crowded_file_FEWEST.pullRequests && peopleOf(about) >= crowded_file_FEWEST.people && met >= crowded_file_FEWEST.met)
					.sort((a, b) => b.about.length - a.about.length || compareText(a.path, b.path));
				if (most === undefined)
					return null;
				const { about, path, met } = most;
				return { about, paths: [path], counts: { people: peopleOf(about), met } };
			},
		};
		;
		const issue_for_makeshift_FEWEST = 2;
		const GIVEN_UP = /\b(?:skip|disabl|ban|mut|xfail|quarantin|flak)\w*\b/i;
		const NAMES_ISSUE = /(?:^|[^\w&])#\d+\b|\/issues\/\d+/;
		function makeshiftPaths(one) {
			const reduced = GIVEN_UP.test(titleWords(one.subject)) ? finding(one, 'tests-reduced') : undefined;
			return (finding(one, 'temporary') ?? reduced)?.evidence.paths ?? null;
		}
		function namesIssue({ subject: { pullRequest } }) {
			const text = `${pullRequest.title}\n${pullRequest.body}`.replaceAll(`#${pullRequest.number}`, '');
			return NAMES_ISSUE.test(text);
		}
		const issueForMakeshift = {
			id: 'issue-for-makeshift',
			find: ({ judged }) => {
				const about = judged.filter(one => stands(one) && makeshiftPaths(one) !== null && !namesIssue(one));
				if (about.length < issue_for_makeshift_FEWEST)
					return null;
				return { about, paths: about.flatMap(one => makeshiftPaths(one)?.slice(0, 1) ?? []) };
			},
		};
		;
		function guardedPaths(one) {
			const findings = [finding(one, 'security-sensitive'), finding(one, 'workflow-permissions')];
			return findings.flatMap(found => found?.evidence.paths ?? []);
		}
		const isLogin = (owner) => /^@[^/]+$/.test(owner);
		function withoutApproval(one, ownersOf) {
			const { pullRequest } = one.subject;
			const others = reviewsByOthers(pullRequest);
			const approvals = others.filter(({ state }) => state === 'approved').map(({ author }) => author);
			if (others.length === 0)
				return [];
			return guardedPaths(one).filter(path => {
				const owners = (ownersOf?.(path) ?? []).map(owner => owner.toLowerCase());
				const isOwner = (author) => owners.includes(`@${author?.login?.toLowerCase()}`);
				if (isOwner(pullRequest.author))
					return false;
				return approvals.length === 0 || (owners.length > 0 && owners.every(isLogin) && !approvals.some(isOwner));
			});
		}
		const ownerApproval = {
			id: 'owner-approval',
			find: ({ judged, ownersOf }) => {
				const open = judged
					.filter(stands)
					.map(one => ({ one, paths: withoutApproval(one, ownersOf) }))
					.filter(({ paths }) => paths.length > 0);
				if (open.length === 0)
					return null;
				const about = open.map(({ one }) => one);
				return {
					about,
					paths: pathsNamedMost(open.map(({ paths }) => paths)),
					counts: {
						security: about.filter(one => has(one, 'security-sensitive')).length,
						rights: about.filter(one => has(one, 'workflow-permissions')).length,
					},
				};
			},
		};
		;
		const FIRST = 0.1;
		const FEWEST_RANKED = 10;
		const CUSTOM = 0.5;
		const isGuarded = (one) => has(one, 'security-sensitive', 'workflow-permissions');
		const isNewcomers = (one) => has(one, 'newcomer');
		function isRanked(one) {
			const { rank, of } = one.risk;
			return of >= FEWEST_RANKED && rank <= Math.ceil(of * FIRST) && finding(one, 'unreviewed')?.severity === 'high';
		}
		const readNow = {
			id: 'read-now',
			find: ({ judged }) => {
				const own = judged.filter(stands);
				const unreviewed = own.filter(({ subject }) => isUnreviewed(subject.pullRequest));
				if (unreviewed.length > own.length * CUSTOM)
					return null;
				const about = unreviewed.filter(one => isGuarded(one) || isNewcomers(one) || isRanked(one));
				if (about.length === 0)
					return null;
				return {
					about,
					paths: pathsNamedMost(about.map(({ subject }) => tellingPaths(subject.source))),
					counts: {
						guarded: about.filter(isGuarded).length,
						newcomers: about.filter(isNewcomers).length,
						ranked: about.filter(isRanked).length,
					},
				};
			},
		};
		;
		function isByItsAuthor({ subject: { pullRequest, outcome } }, judged) {
			const revert = judged.find(({ subject }) => subject.pullRequest.number === outcome.revertedBy)?.subject.pullRequest;
			if (revert === undefined || revert.author === null || pullRequest.author === null)
				return false;
			return (0, pull_request.tU)(revert.author) === (0, pull_request.tU)(pullRequest.author);
		}
		function isOpen(one) {
			const { outcome, source } = one.subject;
			const fell = outcome.revertedBy !== undefined && outcome.relandedBy === undefined;
			return fell && source.length > 0 && isByPerson(one.subject) && !has(one, 'temporary');
		}
		const settleReverts = {
			id: 'settle-reverts',
			find: ({ judged }) => {
				const about = judged.filter(one => isOpen(one) && !isByItsAuthor(one, judged));
				if (about.length === 0)
					return null;
				const hours = about.map(({ subject }) => subject.outcome.revertedAfterHours ?? 0);
				return {
					about,
					counts: {
						hours: Math.max(...hours),
						people: peopleOf(about),
						large: about.filter(one => has(one, 'very-large')).length,
					},
				};
			},
		};
		;
		const tests_for_core_FEWEST = 3;
		const tests_for_core_FEWEST_LINES = 100;
		const HABIT = 0.5;
		function changeOf(one) {
			const paths = (...signals) => signals.flatMap(signal => finding(one, signal)?.evidence.paths ?? []);
			const [hot, untested] = [paths('core-path', 'hotspot'), paths('untested')];
			const core = one.subject.source.filter(({ path }) => hot.includes(path));
			return { one, core, untested: core.filter(({ path }) => untested.includes(path)) };
		}
		const tests_for_core_linesOf = (files) => files.reduce((sum, { additions }) => sum + additions, 0);
		function rowOf(module, changes) {
			const within = (files) => files.filter(file => file.module === module);
			const untested = changes
				.map(({ one, untested }) => ({ one, files: within(untested) }))
				.filter(({ files }) => files.length > 0);
			return {
				module,
				untested,
				of: changes.filter(({ core }) => within(core).length > 0).length,
				lines: tests_for_core_linesOf(untested.flatMap(({ files }) => files)),
			};
		}
		const testsForCore = {
			id: 'tests-for-core',
			find: ({ judged }) => {
				const changes = judged.filter(stands).map(changeOf);
				const modules = [...new Set(changes.flatMap(({ untested }) => untested.map(({ module }) => module)))];
				const [most] = modules
					.map(module => rowOf(module, changes))
					.filter(({ untested, of, lines }) => untested.length >= Math.max(tests_for_core_FEWEST, of * HABIT) && lines >= tests_for_core_FEWEST_LINES)
					.sort((a, b) => b.lines - a.lines || compareText(a.module, b.module));
				if (most === undefined)
					return null;
				const about = most.untested.map(({ one }) => one);
				return {
					about,
					paths: pathsNamedMost(most.untested.map(({ files }) => files.map(({ path }) => path))),
					names: [most.module],
					counts: { of: most.of, lines: most.lines, people: peopleOf(about) },
				};
			},
		};
		;
		const SUGGESTIONS = [
			ownerApproval,
			readNow,
			settleReverts,
			checksBeforeMerge,
			testsForCore,
			issueForMakeshift,
			crowdedFile,
			backendOwner,
		];
		const suggestions_MOST = 5;
		function ownersOfPaths(paths, ownersOf) {
			const counted = (0, d3_array.i8)(paths.flatMap(path => [...new Set(ownersOf(path))]), rows => rows.length, owner => owner);
			return counted.sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([owner]) => owner);
		}
		function suggestionsOf(week) {
			const suggestions = SUGGESTIONS;
			const found = suggestions.flatMap(({ id, find }) => {
				const one = find(week);
				return one === null ? [] : [{ id, ...one }];
			});
			return found.slice(0, suggestions_MOST).map(({ id, about, paths, names, counts }) => ({
				id,
				pullRequests: numbersOf(about.map(({ subject }) => subject.pullRequest)),
				...(paths && { paths: [...paths] }),
				...(names && { names: [...names] }),
				...(paths && week.ownersOf && { owners: ownersOfPaths(paths, week.ownersOf) }),
				...(counts && { counts: { ...counts } }),
			}));
		}
		;
		const COMMON = new Set(`add adds added allow also and any are args async avoid back backend base based basic batch been before better body
  broken bug build bump cache call case cases change changes check class clean cleanup code command common compat
  compile config context copy core correct crash current custom data debug default disable does drop each empty enable
  ensure entry error errors example examples existing expose extra fail failing failure feat feature field file files
  fix fixed fixes flag fold folder for format from full function functions generate get global group handle have help
  helper hide hint host http ignore implement import improve include index info init initial input install instead
  integration internal into invalid issue item items key keep kind last layer length level lib library limit line lines
  lint list load loading local lock log logic long loop main make manager map mark match message method minor misc missing
  mode model module more move name names need nested never new next node none not note nightly null number object old one
  only open option optional options order other output package packages parameter params part pass patch path paths per perf
  performance plain plugin point pre prefer prevent process project property provide public python query range
  read recommended redundant reduce refactor release remove rename rendering replace report request require reset resolve result
  return revert root rule run runner running runtime safe same save script scripts search section select separate server
  service set setting setup shared should show simple simplify single size skip small some sort source spec split stage start
  and or state static status step stop store str string style suite support supported switch sync system table tag target task
  temp template test tests text than that the then this time timeout tiny to token tool tools top track tree try type types
  typing typo unify unit unused update updated upgrade usage use user using util utils valid value values variable version
  via view wait warn warning when where while with without work workaround workflow write wrong yaml zero
  about above across after all always another around because below between both during every first follow good high how
  just less like low many might most much multi must now off out over real really right since still such their them
  there these they too two under until very was way well were what which who why will would you your src fixup nit
  added adding additional adjust align apply attempt available benchmark benchmarks bring cannot cause clear close
  content convert count crate create define delete detect different direct docs documentation dont during edge end event
  explicit extend extract fallback fast final find force found head ignore incorrect increase inline inside join know
  large left link links mock opt original page parse perform pin port prepare properly re-enable readme ready record
  relax remaining restore retry reuse review rework same second seed self send signal skipped specific specify
  standard store stream structure stub sub take temporarily throw tip total touch tune turn unblock undo unified unnecessary
  wrap wheel wheels working kernel kernels instance multiple api apis
  `.split(/\s+/));
		const terms_WORD = /[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu;
		function looksLikeName(word) {
			return /\p{Lu}\S*\p{Lu}|\p{L}\S*\p{N}/u.test(word) && word.length <= 20;
		}
		function inPaths(paths, key) {
			return paths.includes(` ${key} `) || paths.includes(` ${key}s `);
		}
		function pathWords({ files }) {
			return ` ${files
				.slice(0, 100)
				.map(({ path }) => path.toLowerCase())
				.join(' ')
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
		}
		function termsOf(titled) {
			const terms = new Map();
			for (const { subject, title } of titled) {
				const paths = pathWords(subject);
				const { number } = subject.pullRequest;
				for (const [word] of title.matchAll(terms_WORD)) {
					const key = keyOf(word);
					if (COMMON.has(key) || COMMON.has(word.toLowerCase()) || !isTopic(word))
						continue;
					const term = terms.get(key) ?? { numbers: new Set(), named: new Set() };
					terms.set(key, term);
					term.numbers.add(number);
					if (looksLikeName(word) || (key.length >= 4 && inPaths(paths, key)))
						term.named.add(number);
				}
			}
			const telling = [...terms].filter(([, { numbers, named }]) => named.size >= 2 && named.size * 2 >= numbers.size);
			return new Map(telling.map(([key, { numbers }]) => [key, numbers]));
		}
		;
		const candidates_TAG = { own: 1.1, name: 1, kind: 0.5, paths: 0.4, words: 0.3 };
		const EACH_NEXT = 0.87;
		const NAMED_IN_TITLE = 0.4;
		const TERM = 0.28;
		const NEIGHBOUR = 0.3;
		const candidates_KIND = 0.2;
		const MODULE = 0.15;
		const HOME = 0.6;
		const GATHERING = new Set(['fix', 'feature', 'refactor', 'chore']);
		class Candidates {
			#all = new Map();
			add(by, name, number, weight) {
				const id = `${by}:${name}`;
				const candidate = this.#all.get(id) ?? { id, by, members: new Map() };
				this.#all.set(id, candidate);
				candidate.members.set(number, Math.max(weight, candidate.members.get(number) ?? 0));
			}
			of(by) {
				return [...this.#all.values()].filter(candidate => candidate.by === by);
			}
			values() {
				return [...this.#all.values()];
			}
		}
		function mainModule({ files, source }) {
			const counted = source.length > 0 ? source : files;
			const counts = [
				...(0, d3_array.z)(counted, rows => rows.length, ({ module }) => module),
			];
			return counts.find(([, count]) => count * 2 > counted.length)?.[0] ?? null;
		}
		function addTags(candidates, number, tags) {
			tags
				.filter(({ name }) => !isNotice(name))
				.forEach(({ name, by }, position) => {
				candidates.add('tag', keyOf(name), number, candidates_TAG[by] * EACH_NEXT ** position);
			});
		}
		function addNeighbours(candidates) {
			const tags = candidates.of('tag');
			for (const { members } of candidates.of('module')) {
				const homes = tags.filter(tag => {
					const inside = [...members.keys()].filter(number => (tag.members.get(number) ?? 0) > NEIGHBOUR);
					return inside.length >= members.size * HOME && inside.length * 2 >= tag.members.size;
				});
				for (const home of homes) {
					for (const number of members.keys())
						candidates.add('tag', home.id.slice('tag:'.length), number, NEIGHBOUR);
				}
			}
		}
		function candidatesOf(subjects, tagsByNumber) {
			const candidates = new Candidates();
			for (const subject of subjects) {
				const { number } = subject.pullRequest;
				addTags(candidates, number, tagsByNumber.get(number) ?? []);
				if (GATHERING.has(subject.kind))
					candidates.add('kind', subject.kind, number, candidates_KIND);
				if (/^\W*revert/i.test(subject.pullRequest.title))
					candidates.add('kind', 'revert', number, candidates_KIND);
				const module = mainModule(subject);
				if (module !== null && module !== TOP_LEVEL)
					candidates.add('module', module, number, MODULE);
			}
			const carried = new Set(candidates.of('tag').map(({ id }) => id.slice('tag:'.length)));
			for (const [term, numbers] of termsOf(subjects.map(subject => ({ subject, title: innerTitle(subject.pullRequest.title) })))) {
				const weight = carried.has(term) ? NAMED_IN_TITLE : TERM;
				for (const number of numbers)
					candidates.add('tag', term, number, weight);
			}
			addNeighbours(candidates);
			return candidates;
		}
		;
		function spellingsOf(texts, tags) {
			const words = texts.flatMap(text => text.match(/[\p{L}_][\p{L}\p{N}_+-]{1,29}/gu) ?? []);
			return (0, d3_array.z)([...words, ...tags], rows => rows.length, keyOf, word => word);
		}
		const ENOUGH = 0.2;
		function nameOf(key, spellings) {
			const ruled = ruledName(key);
			if (ruled !== undefined)
				return ruled;
			const found = [...(spellings.get(key) ?? [])].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
			const total = found.reduce((sum, [, count]) => sum + count, 0);
			const capital = found
				.filter(([word, count]) => /\p{Lu}/u.test(word) && count >= total * ENOUGH)
				.map(([word]) => word);
			const [usual = found[0]?.[0] ?? key] = capital;
			const calm = usual.length > 5 ? capital.find(word => /\p{Ll}/u.test(word)) : undefined;
			return spelled(calm ?? usual);
		}
		const LAYOUT = /^(?:src|source|lib|libs|main|java|kotlin|python|js|ts|packages?|crates|apps?|modules?|internal|pkg|cmd|resources)$/i;
		const VAGUE = /^(?:core|utils?|common|shared|base|types?|server|client|node|api|test|tests|runtime|helpers?|impl|_?internal|infer|cli)$/i;
		function moduleName(path) {
			const parts = path.split('/').filter(part => !LAYOUT.test(part));
			const [last = path, above] = parts.reverse();
			return above !== undefined && VAGUE.test(last) ? `${spelled(above)}: ${last.replace('_', '')}` : spelled(last);
		}
		;
		const QUIET = 12;
		const MOST_THEMES = 8;
		const KEPT_FOR_THE_REST = 1;
		const TOO_COMMON = 0.5;
		const themes_WIDE = 0.2;
		function most(total) {
			return total < QUIET ? 3 : total < 40 ? 6 : MOST_THEMES;
		}
		function fewest(total) {
			return total < QUIET ? 3 : total < 25 ? 2 : Math.max(3, Math.ceil(total * 0.025));
		}
		function specificity(share) {
			return 1 - 2 * Math.max(0, share - themes_WIDE);
		}
		function best(open, held, total) {
			const picks = open.map(candidate => {
				const fresh = [...candidate.members].filter(([number]) => !held.has(number));
				const gains = [...candidate.members].map(([number, weight]) => {
					const before = held.get(number) ?? 0;
					return weight > before ? weight - before / 2 : 0;
				});
				const gain = gains.reduce((sum, one) => sum + one, 0) * specificity(candidate.members.size / total);
				return { candidate, gain: fresh.length === 0 ? 0 : gain };
			});
			return picks.sort((a, b) => b.gain - a.gain || compareText(a.candidate.id, b.candidate.id))[0];
		}
		function choose(candidates, total) {
			const chosen = [];
			const held = new Map();
			const open = candidates.filter(({ by, members }) => by !== 'kind' && members.size >= fewest(total) && members.size <= total * TOO_COMMON);
			while (chosen.length < most(total) - KEPT_FOR_THE_REST) {
				const pick = best(open, held, total);
				if (pick === undefined || pick.gain < 0.4)
					break;
				chosen.push(pick.candidate);
				for (const [number, weight] of pick.candidate.members)
					held.set(number, Math.max(weight, held.get(number) ?? 0));
			}
			return chosen;
		}
		function themes_assign(numbers, chosen) {
			const assigned = new Map();
			const fitting = [...chosen].sort((a, b) => a.members.size - b.members.size || compareText(a.id, b.id));
			for (const number of numbers) {
				const weight = (candidate) => candidate.members.get(number) ?? 0;
				const [theme] = fitting.filter(candidate => weight(candidate) > 0).sort((a, b) => weight(b) - weight(a));
				assigned.set(theme ?? null, [...(assigned.get(theme ?? null) ?? []), number]);
			}
			return assigned;
		}
		function settle(numbers, chosen) {
			const assigned = themes_assign(numbers, chosen);
			const size = (candidate) => assigned.get(candidate)?.length ?? 0;
			const small = chosen
				.filter(candidate => size(candidate) < fewest(numbers.length))
				.sort((a, b) => size(a) - size(b) || compareText(a.id, b.id))[0];
			return small === undefined
				? assigned
				: settle(numbers, chosen.filter(candidate => candidate !== small));
		}
		const EVERYWHERE = 0.8;
		const LARGE_REST = 0.12;
		const TOO_LARGE_REST = 0.2;
		const TRIED = 3;
		const HUGE_REST = 0.35;
		function bestOfRest(rest, candidates, total) {
			const left = new Set(rest);
			const parts = candidates
				.map(({ id, by, members }) => ({ id, by, members: new Map([...members].filter(([number]) => left.has(number))) }))
				.filter(({ members }) => members.size >= (rest.length > total * HUGE_REST ? 2 : fewest(total)));
			const worth = ({ members }) => [...members.values()].reduce((sum, weight) => sum + weight, 0);
			return parts.sort((a, b) => worth(b) - worth(a) || compareText(a.id, b.id))[0] ?? null;
		}
		function fill(parted, candidates, total) {
			const rest = parted.get(null) ?? [];
			const themes = [...parted.keys()].filter(candidate => candidate !== null);
			if (rest.length <= total * LARGE_REST || themes.length >= most(total))
				return parted;
			const open = candidates.filter(({ id, members }) => members.size <= total * EVERYWHERE && !themes.some(theme => theme.id === id));
			const next = bestOfRest(rest, open, total);
			if (next === null)
				return parted;
			const [inside, outside] = [rest.filter(one => next.members.has(one)), rest.filter(one => !next.members.has(one))];
			const filled = new Map([...parted, [next, inside], [null, outside]]);
			if (outside.length === 0)
				filled.delete(null);
			return fill(filled, candidates, total);
		}
		function exchange(parted, numbers, candidates) {
			const restOf = (one) => one.get(null)?.length ?? 0;
			const themes = [...parted].flatMap(([candidate, { length }]) => (candidate === null ? [] : [{ candidate, length }]));
			if (restOf(parted) <= numbers.length * TOO_LARGE_REST || themes.length < most(numbers.length))
				return parted;
			const smallest = themes.sort((a, b) => a.length - b.length || compareText(a.candidate.id, b.candidate.id));
			for (const one of smallest.slice(0, TRIED)) {
				const others = themes.filter(theme => theme !== one).map(({ candidate }) => candidate);
				const open = candidates.filter(({ id }) => id !== one.candidate.id);
				const other = fill(settle(numbers, others), open, numbers.length);
				if (restOf(other) < restOf(parted))
					return exchange(other, numbers, open);
			}
			return parted;
		}
		function partsOf(numbers, candidates) {
			const chosen = settle(numbers, choose(candidates, numbers.length));
			const parted = exchange(fill(chosen, candidates, numbers.length), numbers, candidates);
			const rest = parted.get(null)?.length ?? 0;
			const quiet = numbers.length < QUIET && rest * 2 > numbers.length;
			return quiet ? new Map([[null, [...numbers]]]) : parted;
		}
		function themes_named(candidate, spellings) {
			if (candidate === null)
				return { id: 'other', name: null, by: 'rest' };
			const { id, by } = candidate;
			const key = id.slice(by.length + 1);
			const words = (ruledName(key) ?? key).toLowerCase();
			if (by === 'tag')
				return { id: `tag:${words.replaceAll(' ', '-')}`, name: nameOf(key, spellings), by };
			return { id, name: by === 'module' ? moduleName(key) : null, by };
		}
		const MOST_DETAILS = 3;
		const SHARED = { least: 0.15, most: 0.8 };
		function detailsOf(candidate, members, candidates, spellings) {
			if (candidate.by === 'module')
				return [candidate.id.slice('module:'.length)];
			const counts = candidates
				.filter(({ id, by }) => by === 'tag' && id !== candidate.id && !isOfKind(id.slice('tag:'.length)))
				.map(({ id, members: all }) => ({ id, count: members.filter(number => (all.get(number) ?? 0) >= TERM).length }))
				.filter(({ count }) => count >= Math.max(3, members.length * SHARED.least) && count < members.length * SHARED.most)
				.sort((a, b) => b.count - a.count || compareText(a.id, b.id));
			return counts.slice(0, MOST_DETAILS).map(({ id }) => nameOf(id.slice('tag:'.length), spellings));
		}
		function themesOf(subjects, tagsByNumber, importanceByNumber) {
			const ordered = [...subjects].sort((a, b) => a.pullRequest.number - b.pullRequest.number);
			const numbers = ordered.map(({ pullRequest }) => pullRequest.number);
			const importance = (number) => importanceByNumber.get(number) ?? 0;
			const weight = ({ pullRequests }) => pullRequests.reduce((sum, number) => sum + importance(number), 0);
			const rest = ({ by }) => (by === 'rest' ? 1 : 0);
			const titles = ordered.map(({ pullRequest }) => pullRequest.title);
			const tags = numbers.flatMap(number => (tagsByNumber.get(number) ?? []).map(({ name }) => name));
			const spellings = spellingsOf(titles, tags);
			const candidates = candidatesOf(ordered, tagsByNumber).values();
			const parting = candidates.filter(({ members }) => members.size <= ordered.length * TOO_COMMON);
			return [...partsOf(numbers, candidates)]
				.map(([candidate, members]) => ({
				...themes_named(candidate, spellings),
				details: candidate === null ? [] : detailsOf(candidate, members, parting, spellings),
				pullRequests: [...members].sort((a, b) => importance(b) - importance(a)),
			}))
				.sort((a, b) => rest(a) - rest(b) ||
				weight(b) - weight(a) ||
				b.pullRequests.length - a.pullRequests.length ||
				compareText(a.id, b.id));
		}
		;
		const isJudged = (week) => week.judged !== undefined;
		const weekAround = (weeks, instant) => weeks.find(({ start, end }) => start <= instant && instant < end);
		function foretold(earlier, number, mergedAt) {
			const week = weekAround(earlier.filter(isJudged), mergedAt);
			if (week === undefined)
				return undefined;
			const flagged = week.judged.flagged.find(one => one.number === number);
			return { week: week.week, flagged: flagged !== undefined, signals: flagged?.signals ?? [] };
		}
		function hindsightOf(earlier, own) {
			const judged = earlier.filter(isJudged);
			if (judged.length === 0)
				return undefined;
			const flagged = new Set(judged.flatMap(week => week.judged.flagged.map(({ number }) => number)));
			const undone = [...judged, own]
				.flatMap(week => week.judged?.undone ?? [])
				.filter(({ mergedAt }) => weekAround(judged, mergedAt) !== undefined);
			const numbers = [...new Set(undone.map(({ number }) => number))].sort((a, b) => a - b);
			const all = judged.reduce((sum, week) => sum + week.judged.pullRequests, 0);
			return {
				weeks: judged.map(({ week }) => week),
				flagged: { pullRequests: flagged.size, undone: numbers.filter(number => flagged.has(number)) },
				others: { pullRequests: all - flagged.size, undone: numbers.filter(number => !flagged.has(number)) },
			};
		}
		;
		const KNOWN_AFTERWARDS = new Set(['reverted', 'hotfixed', 'collision']);
		;
		const TOP = 0.1;
		const MOST_SIGNALS = 4;
		function flaggedOf(entries) {
			return entries.flatMap(({ number, risk, findings }) => {
				const known = findings.filter(({ signal }) => !KNOWN_AFTERWARDS.has(signal));
				const flagged = risk.rank <= Math.ceil(risk.of * TOP) || known.some(({ severity }) => severity === 'high');
				return flagged ? [{ number, signals: known.slice(0, MOST_SIGNALS).map(({ signal }) => signal) }] : [];
			});
		}
		function recordOf({ period, completeness, pullRequests, statistics }, undone) {
			const { week, start, end } = period;
			if (week === null)
				return null;
			const { timeToMerge, unreviewed } = statistics.flow;
			return {
				week,
				start,
				end,
				merged: completeness.expected,
				judged: {
					pullRequests: pullRequests.length,
					authors: statistics.authors.length,
					reverts: statistics.reverts.length,
					...(statistics.importance && { meanImportance: statistics.importance.mean }),
					...(timeToMerge && { medianHoursToMerge: timeToMerge.medianHours }),
					...(unreviewed && { unreviewed: { pullRequests: unreviewed.length, of: pullRequests.length } }),
					flagged: flaggedOf(pullRequests),
					undone: [...undone],
				},
			};
		}
		;
		function withForetold(became, merged, before) {
			if (before.length === 0)
				return became;
			const mergedAt = new Map(merged.map(one => [one.number, one.mergedAt]));
			const told = ({ reverts, ...outcome }) => {
				const undone = reverts?.map(one => {
					const instant = one.number === null ? undefined : mergedAt.get(one.number);
					const said = instant === undefined ? undefined : foretold(before, one.number ?? 0, instant);
					return said === undefined ? one : { ...one, foretold: said };
				});
				return undone === undefined ? outcome : { reverts: undone, ...outcome };
			};
			return new Map([...became].map(([number, outcome]) => [number, told(outcome)]));
		}
		function undoneIn(became, merged) {
			return merged
				.filter(({ number }) => became.get(number)?.revertedBy !== undefined)
				.map(({ number, mergedAt }) => ({ number, mergedAt }))
				.sort((a, b) => a.number - b.number);
		}
		var domain_history = __webpack_require__(1381);
		;
		const HISTORY_MS = domain_history.F * 86_400_000;
		function earlierMerge({ number, title, author, mergedAt, files }) {
			return {
				number,
				title,
				author: author === null ? null : (0, pull_request.tU)(author),
				mergedAt,
				paths: files.map(({ path }) => path),
			};
		}
		function* withHistories(stretches, before = NO_HISTORY) {
			let merged = [...(before.merged ?? [])];
			const mergedBy = new Map(before.mergedBy);
			for (const stretch of stretches) {
				const { start, pullRequests } = stretch;
				const since = new Date(Date.parse(start) - HISTORY_MS).toISOString();
				merged = merged.filter(({ mergedAt }) => mergedAt >= since);
				const authors = pullRequests.flatMap(({ author }) => (author === null ? [] : [(0, pull_request.tU)(author)]));
				const counts = new Map(authors.map(author => [author, mergedBy.get(author) ?? 0]));
				yield { ...stretch, history: (0, domain_history.o)(merged, domain_history.F, counts) };
				merged = [...merged, ...pullRequests.map(earlierMerge)];
				for (const author of authors)
					mergedBy.set(author, (mergedBy.get(author) ?? 0) + 1);
			}
		}
		;
		function inOwnOrder(whole) {
			const pullRequest = inBounds(whole);
			const { files, labels, reviews } = pullRequest;
			const byTime = (a, b) => compareText(a.submittedAt, b.submittedAt) || compareText(JSON.stringify(a), JSON.stringify(b));
			return {
				...pullRequest,
				...(labels && { labels: [...labels].sort(compareText) }),
				files: [...files].sort((a, b) => compareText(a.path, b.path)),
				...(reviews && { reviews: [...reviews].sort(byTime) }),
			};
		}
		function inOrder(pullRequests) {
			return pullRequests.map(inOwnOrder).sort((a, b) => compareText(a.mergedAt, b.mergedAt) || a.number - b.number);
		}
		function entryOf({ subject, ...judged }) {
			const { body, ...facts } = subject.pullRequest;
			return {
				...facts,
				closes: closesOf(body),
				size: sizeOf(facts.additions + facts.deletions),
				modules: subject.modules,
				outcome: subject.outcome,
				kind: subject.kind,
				summary: judged.summary,
				tags: judged.tags.map(({ name }) => name),
				importance: judged.importance,
				findings: judged.findings,
				risk: judged.risk,
			};
		}
		function analyze(gathered, options) {
			const { repository, period, exclusions } = options;
			const all = inOrder(gathered.pullRequests);
			const { kept, excluded } = exclude(all, exclusions);
			const moduleOf = findModules(kept, options.modules, gathered.manifests);
			const merged = [...inOrder(options.earlier), ...all];
			const became = outcomes(all, inOrder(options.earlier));
			const told = withForetold(became, merged, options.weeksBefore);
			const judged = judge(kept, told, moduleOf, gathered.history, options.judgements);
			const entries = judged.map(entryOf);
			const ownersOf = options.codeowners === null ? null : readCodeOwners(options.codeowners);
			const themes = themesOf(judged.map(({ subject }) => subject), new Map(judged.map(({ subject, tags }) => [subject.pullRequest.number, tags])), new Map(entries.map(({ number, importance }) => [number, importance.score])));
			const digest = {
				schemaVersion: domain_digest.f$,
				generator: { name: 'merge-digest', version: options.version },
				source: options.source,
				repository,
				period,
				baseBranch: options.baseBranch,
				completeness: {
					expected: gathered.expected,
					gathered: gathered.pullRequests.length,
					missing: [...gathered.missing].sort((a, b) => compareText(a.start, b.start)),
					...incomplete(gathered, entries),
					filesTruncated: numbersOf(entries.filter(entry => entry.files.length < entry.filesTotal)),
					excluded,
				},
				pullRequests: entries,
				highlights: highlights(judged, themes, options.highlights),
				themes,
				statistics: computeStatistics(entries, {
					moduleOf,
					ownersOf,
					botsApart: options.botsApart,
					newContributors: gathered.newContributors ?? null,
					directPushes: gathered.directPushes ?? null,
					measured: options.measured,
				}),
				suggestions: suggestionsOf({ judged, ownersOf }),
			};
			return { ...digest, ...weeks(digest, undoneIn(became, merged), options.weeksBefore) };
		}
		function weeks(digest, undone, before) {
			const own = recordOf(digest, undone);
			if (own === null)
				return {};
			const hindsight = hindsightOf(before, own);
			return { weeks: [...before, own], ...(hindsight && { hindsight }) };
		}
		function incomplete({ cutLists = [], missingFields = [] }, entries) {
			const told = new Set(entries.map(({ number }) => number));
			const lists = cutLists
				.map(({ list, pullRequests }) => ({ list, pullRequests: pullRequests.filter(number => told.has(number)) }))
				.filter(({ pullRequests }) => pullRequests.length > 0);
			return { ...(lists.length > 0 && { cutLists: lists }), ...(missingFields.length > 0 && { missingFields }) };
		}
		function highlights(judged, themes, limits) {
			const named = themes.filter(({ by }) => by !== 'rest');
			const themeOf = new Map(named.flatMap(({ id, pullRequests }) => pullRequests.map(number => [number, id])));
			const candidates = judged.map(({ subject, importance }) => ({
				number: subject.pullRequest.number,
				score: importance.score,
				modules: subject.modules,
				kind: subject.kind,
				breaking: subject.breaking,
				bot: subject.pullRequest.author?.bot ?? false,
				outcome: subject.outcome,
			}));
			return highlightsOf(candidates, number => themeOf.get(number) ?? null, limits);
		}
		var errors = __webpack_require__(6046);
		var counted_before = __webpack_require__(5648);
		var week_record = __webpack_require__(5103);
		var schemas = __webpack_require__(7597);
		var github_errors = __webpack_require__(7307);
		var external_node_crypto_ = __webpack_require__(7598);
		var coerce = __webpack_require__(9567);
		var iso = __webpack_require__(4377);
		var domain_period = __webpack_require__(7736);
		;
		const MARKER_ROOM = 400;
		const marker_LONGEST = { repository: 145, period: 25, base: 80, language: 27 };
		function reportKey(digest, language) {
			const { repository, period, baseBranch, schemaVersion } = digest;
			return {
				repository: fitted('repository', repository.nameWithOwner.toLowerCase()),
				period: fitted('period', (0, domain_period.D)(period)),
				lastDay: period.lastDay,
				baseBranch: baseBranch === null ? null : fitted('base', baseBranch),
				language: fitted('language', language),
				schemaVersion,
			};
		}
		function fitted(field, value) {
			const wellFormed = value.toWellFormed();
			if (encoded({ '': wellFormed }).length - 1 <= marker_LONGEST[field])
				return wellFormed;
			return `sha256-${(0, external_node_crypto_.createHash)('sha256').update(wellFormed).digest('hex').slice(0, 20)}`;
		}
		function encoded(fields) {
			return new URLSearchParams(fields).toString().replaceAll('--', '-%2D');
		}
		function markerLine(marker) {
			const fields = encoded({
				repository: marker.repository,
				period: marker.period,
				'last-day': marker.lastDay,
				...(marker.baseBranch === null ? {} : { base: marker.baseBranch }),
				language: marker.language,
				schema: String(marker.schemaVersion),
				part: String(marker.part),
				parts: String(marker.parts),
			});
			return `<!-- merge-digest ${fields} -->`;
		}
		function withMarkers(parts, key) {
			return parts.map((text, index) => `${markerLine({ ...key, part: index + 1, parts: parts.length })}\n${text}`);
		}
		const FIRST_LINE = /^<!-- merge-digest (\S+) -->(?=\r?\n|$)/;
		const Positive = coerce.ai().int().positive();
		const Fields = schemas.Ikc({
			repository: schemas.YjP(),
			period: schemas.YjP(),
			'last-day': iso.p6(),
			base: schemas.YjP().optional(),
			language: schemas.YjP(),
			schema: Positive,
			part: Positive,
			parts: Positive,
		})
			.transform(fields => ({
			repository: fields.repository,
			period: fields.period,
			lastDay: fields['last-day'],
			baseBranch: fields.base ?? null,
			language: fields.language,
			schemaVersion: fields.schema,
			part: fields.part,
			parts: fields.parts,
		}));
		function readMarker(body) {
			const [line, fields] = FIRST_LINE.exec(body) ?? [];
			const parsed = Fields.safeParse(Object.fromEntries(new URLSearchParams(fields ?? '')));
			return parsed.success && markerLine(parsed.data) === line ? parsed.data : null;
		}
		function sameSeries(marker, key) {
			return (marker.repository === key.repository && marker.baseBranch === key.baseBranch && marker.language === key.language);
		}
		function isSameReport(marker, key) {
			return sameSeries(marker, key) && marker.period === key.period;
		}
		const isWeek = (period) => /^\d{4}-W\d{2}$/.test(period);
		function isEarlierReport(marker, key, firstDay) {
			return sameSeries(marker, key) && isWeek(marker.period) === isWeek(key.period) && marker.lastDay < firstDay;
		}
		;
		const failures_isKind = (error, ...kinds) => error instanceof github_errors.y && kinds.includes(error.kind);
		function noRepository(error, asked) {
			if (!failures_isKind(error, 'not-found'))
				return error;
			return new errors.jR(`post-to-repository: got ${JSON.stringify(asked)}; there is no such repository, or the token cannot see it. ` +
				'The workflow token sees no private repository but its own: give `token` one that has access.', { cause: error });
		}
		function archived(kind, repository) {
			return new errors.jR(`${repository} is archived, so that no ${kind.id} can be posted there. Unarchive it, or name another repository ` +
				'as `post-to-repository`.');
		}
		function switchedOff(kind, repository) {
			return new errors.jR(`${capitalized(kind.plural)} are switched off in ${repository}. Switch them on under Settings \u2192 General \u2192 ` +
				`Features, or leave "${kind.id}" out of \`publish\`.`);
		}
		const capitalized = (word) => word.charAt(0).toUpperCase() + word.slice(1);
		function forbidden(error, kind, repository) {
			if (!(error instanceof github_errors.y) || error.kind !== 'forbidden')
				return error;
			return new errors.jR(`The token may not post ${kind.plural} in ${repository}. Add the line \`${kind.plural}: write\` to the ` +
				"workflow's `permissions:`. If the workflow runs in another repository, its token cannot post to this one: give " +
				`\`token\` one that may.${kind.forbiddenAlso} (${error.message})`, { cause: error });
		}
		function mayHaveBeenDone(error) {
			const brokeDown = error.kind === 'refused' && error.failures.some(({ type }) => type === undefined);
			return error.kind === 'unavailable' || brokeDown;
		}
		const PAUSE_MS = 5_000;
		async function patiently(step, log, sleep) {
			try {
				return await step();
			}
			catch (error) {
				if (!(error instanceof github_errors.y) || !mayHaveBeenDone(error))
					throw error;
				log.warning(`GitHub did not say whether the report was posted, so it is looked for once more: ${error.message}`);
				await sleep(PAUSE_MS);
				return step();
			}
		}
		async function orWarn(log, what, step) {
			try {
				await step();
			}
			catch (error) {
				if (!(error instanceof errors.jR))
					throw error;
				log.warning(`${what} ${error.message}`);
			}
		}
		;
		const TEXTS_A_REQUEST = 20;
		const LONGEST_BODY = 65_536;
		const TEXTS_QUERY = `
  query Texts($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Node { id } ... on Comment { body } ... on Issue { title } ... on Discussion { title } }
  }`;
		const Texts = schemas.Ikc({
			nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), title: schemas.YjP().optional(), body: schemas.YjP() })),
		});
		async function readTexts(client, ids) {
			const texts = [];
			for (let n = 0; n < ids.length; n += TEXTS_A_REQUEST) {
				const answer = await client.query(TEXTS_QUERY, { ids: ids.slice(n, n + TEXTS_A_REQUEST) }, Texts);
				texts.push(...answer.nodes);
			}
			return texts;
		}
		const texts_normalised = (text) => text.replaceAll('\r\n', '\n').trimEnd();
		const isSameText = (left, right) => texts_normalised(left) === texts_normalised(right);
		async function confirmWritten(posting, written) {
			const { client, sleep, options } = posting;
			const unseen = written.filter(({ body, shown }) => shown === undefined || !isSameText(shown, body));
			if ((await differing(client, unseen)).length === 0)
				return;
			await sleep(PAUSE_MS);
			const names = (await differing(client, unseen)).map(({ name }) => name);
			if (names.length === 0)
				return;
			throw new errors.jR(`GitHub answered that it took the new text, but shows another one: ${names.join(', ')}. The whole report is in ` +
				`${options.files.markdownPath}. Run it again; if that does not help, the text may be too long for GitHub.`);
		}
		async function differing(client, written) {
			const texts = await readTexts(client, written.map(({ id }) => id));
			return written.filter(({ title, body }, index) => {
				const text = texts[index];
				const sameTitle = title === undefined || title.trim() === text?.title?.trim();
				return text === undefined || !sameTitle || !isSameText(text.body, body);
			});
		}
		;
		const NOTHING_MORE = { declared: '', field: '' };
		const bodiesDeclared = (count) => Array.from({ length: count }, (_, n) => `$body${n}: String!`).join(', ');
		const THREAD_FIELDS = 'id number title url createdAt closed viewerDidAuthor';
		const Thread = schemas.Ikc({
			id: schemas.YjP(),
			number: schemas.Whr(),
			title: schemas.YjP(),
			url: schemas.YjP(),
			createdAt: schemas.YjP(),
			closed: schemas.zMY(),
			viewerDidAuthor: schemas.zMY(),
		});
		const PageInfo = schemas.Ikc({ hasNextPage: schemas.zMY(), endCursor: schemas.YjP().nullable() });
		const ThreadsPage = schemas.Ikc({ pageInfo: PageInfo, nodes: schemas.YOg(Thread) });
		const WrittenThread = schemas.Ikc({ written: schemas.Ikc({ thread: Thread }) });
		const CreatedThread = schemas.Ikc({ written: schemas.Ikc({ thread: Thread.extend({ body: schemas.YjP() }) }) });
		;
		const Page = schemas.Ikc({
			thread: schemas.Ikc({
				comments: schemas.Ikc({
					pageInfo: PageInfo,
					nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), viewerDidAuthor: schemas.zMY() })),
				}),
			}),
		});
		const Comment = schemas.Ikc({ id: schemas.YjP(), body: schemas.YjP() });
		const Added = schemas.KCZ([
			schemas.Ikc({ comment: Comment }).transform(({ comment }) => comment),
			schemas.Ikc({ edge: schemas.Ikc({ comment: Comment }) }).transform(({ edge }) => edge.comment),
		]);
		const COMMENTS_A_REQUEST = 5;
		async function writeContinuation(posting, thread, comments, parts, more) {
			const { client, kind } = posting;
			const written = [];
			const nameOf = (index) => `part ${index + 2} of ${thread.url}`;
			for (const [index, { id, body: there }] of comments.slice(0, parts.length).entries()) {
				const body = parts[index] ?? '';
				if (isSameText(there, body))
					continue;
				await client.mutate(kind.documents.updateComment, { id, body }, schemas.L5J());
				written.push({ id, body, name: nameOf(index) });
			}
			for (let at = comments.length; at < parts.length; at += COMMENTS_A_REQUEST) {
				const bodies = parts.slice(at, at + COMMENTS_A_REQUEST);
				const added = await addComments(posting, thread, bodies, at === comments.length ? more : null);
				written.push(...added.map(({ id, body: shown }, n) => ({ id, body: bodies[n] ?? '', shown, name: nameOf(at + n) })));
			}
			for (const { id } of comments.slice(parts.length)) {
				await client.mutate(kind.documents.deleteComment, { id }, schemas.L5J());
			}
			return written;
		}
		async function addComments({ client, kind }, thread, bodies, more) {
			const variables = Object.fromEntries(bodies.map((body, n) => [`body${n}`, body]));
			const document = kind.documents.addComments(bodies.length, more ?? NOTHING_MORE);
			const { data, failures } = await client.ask(document, { id: thread.id, ...variables, ...more?.variables }, 0);
			const [aside, decisive] = [true, false].map(isAside => failures.filter(({ path }) => (more !== null && path?.[0] === more.alias) === isAside));
			if (decisive !== undefined && decisive.length > 0)
				throw (0, github_errors.g)(decisive);
			if (aside !== undefined && aside.length > 0)
				more?.failed((0, github_errors.g)(aside));
			const answer = schemas.g1P(schemas.YjP(), schemas.L5J()).parse(data);
			return bodies.map((_, n) => Added.parse(answer[`written${n}`]));
		}
		async function findContinuation({ client, kind, key }, thread) {
			const own = [];
			let after = null;
			do {
				const page = await client.query(kind.documents.comments, { id: thread.id, after }, Page);
				const { nodes, pageInfo } = page.thread.comments;
				own.push(...nodes.filter(comment => comment.viewerDidAuthor).map(({ id }) => id));
				after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
			} while (after !== null);
			const texts = await readTexts(client, own);
			return texts.filter(({ body }) => {
				const marker = readMarker(body);
				return marker !== null && isSameReport(marker, key);
			});
		}
		;
		const find_Page = schemas.Ikc({ repository: schemas.Ikc({ threads: ThreadsPage }) });
		async function findReports(around, previousWithin) {
			const { key, period } = around;
			const start = Date.parse(period.start);
			const horizon = start - previousWithin;
			const copies = [];
			let previous = null;
			for await (const { reports, reachedBackTo } of pagesOfOwnReports(around, horizon)) {
				for (const report of reports) {
					if (isSameReport(report.marker, key))
						copies.push(report);
					else if (isEarlierReport(report.marker, key, period.firstDay))
						previous = laterOf(previous, report);
				}
				if (reachedBackTo < start && (previous !== null || previousWithin === 0))
					break;
			}
			const same = copies.pop() ?? null;
			return { same, doubles: copies, previous: previousWithin === 0 ? null : previous };
		}
		function laterOf(known, other) {
			return known === null || other.marker.lastDay >= known.marker.lastDay ? other : known;
		}
		async function* pagesOfOwnReports(around, horizon) {
			const { kind, log } = around;
			let after = null;
			let looked = 0;
			do {
				const { nodes, pageInfo } = around.firstPage ?? (await find_listed(around, after));
				around.firstPage = null;
				const within = nodes.filter(thread => Date.parse(thread.createdAt) >= horizon);
				yield { reports: await reportsAmong(around, within), reachedBackTo: Date.parse(nodes.at(-1)?.createdAt ?? '') };
				looked += nodes.length;
				if (pageInfo.hasNextPage)
					log.progress(`Looking for the report: ${looked} ${kind.plural} so far`);
				after = within.length === nodes.length && pageInfo.hasNextPage ? pageInfo.endCursor : null;
			} while (after !== null);
		}
		async function find_listed({ client, kind, target }, after) {
			return (await client.query(kind.documents.list, { id: target.id, after }, find_Page)).repository.threads;
		}
		async function reportsAmong({ client, texts }, threads) {
			const own = threads.filter(thread => thread.viewerDidAuthor);
			const unread = own.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
			for (const { id, body } of await readTexts(client, unread))
				texts.set(id, body);
			return own.flatMap(thread => {
				const body = texts.get(thread.id) ?? '';
				const marker = readMarker(body);
				return marker?.part === 1 ? [{ ...thread, body, marker }] : [];
			});
		}
		;
		const COLOR = '1d76db';
		const DESCRIPTION = 'Digests of merged pull requests';
		const THREAD_LABELS = `
  query Labels($id: ID!) {
    thread: node(id: $id) { ... on Labelable { labels(first: 100) { nodes { id } } } }
  }`;
		function createLabels(names) {
			const one = (name, n) => `created${n}: createLabel(
    input: { repositoryId: $id, name: ${JSON.stringify(name)}, color: "${COLOR}", description: "${DESCRIPTION}" }
  ) { label { id } }`;
			return `mutation CreateLabel($id: ID!) { ${names.map(one).join('\n')} }`;
		}
		const ADD_LABELS = `
  mutation AddLabels($id: ID!, $labelIds: [ID!]!) {
    addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }
  }`;
		const Label = schemas.Ikc({ id: schemas.YjP() });
		const ThreadLabels = schemas.Ikc({ thread: schemas.Ikc({ labels: schemas.Ikc({ nodes: schemas.YOg(Label) }).nullable() }) });
		const Created = schemas.g1P(schemas.YjP(), schemas.Ikc({ label: Label }).nullable());
		async function addLabels(posting, thread, isNew) {
			const { client, log, labels } = posting;
			if (labels.length === 0)
				return;
			await orWarn(log, failureOfLabels(posting), async () => {
				const there = isNew ? [] : await labelsOf(posting, thread);
				const labelIds = (await idsOf(posting)).filter(id => !there.includes(id));
				if (labelIds.length > 0)
					await client.mutate(ADD_LABELS, { id: thread.id, labelIds }, schemas.L5J());
			});
		}
		async function labelsAlong(posting, thread) {
			if (posting.labels.length === 0)
				return null;
			let labelIds = [];
			await orWarn(posting.log, failureOfLabels(posting), async () => {
				labelIds = await idsOf(posting);
			});
			if (labelIds.length === 0)
				return null;
			return {
				alias: 'labelled',
				declared: ', $labelIds: [ID!]!',
				field: 'labelled: addLabelsToLabelable(input: { labelableId: $id, labelIds: $labelIds }) { clientMutationId }',
				variables: { labelIds },
				failed: ({ message }) => posting.log.warning(`${failureOfLabels(posting)} (${thread.url}) ${message}`),
			};
		}
		const failureOfLabels = ({ kind }) => `The ${kind.id} could not be given its labels.`;
		async function labelsOf({ client }, thread) {
			const { labels } = (await client.query(THREAD_LABELS, { id: thread.id }, ThreadLabels)).thread;
			return labels?.nodes.map(({ id }) => id) ?? [];
		}
		async function idsOf({ client, log, target, labels }) {
			const missing = labels.filter(({ id }) => id === null).map(({ name }) => name);
			if (missing.length === 0)
				return labels.flatMap(({ id }) => id ?? []);
			const { data, failures } = await client.ask(createLabels(missing), { id: target.id }, 0);
			const created = Created.nullish().parse(data);
			return labels.flatMap(({ name, id }) => {
				const alias = `created${missing.indexOf(name)}`;
				const found = id ?? created?.[alias]?.label.id;
				if (found !== undefined)
					return [found];
				const own = failures.filter(({ path }) => path?.[0] === alias);
				log.warning(`The label ${JSON.stringify(name)} is missing in ${target.nameWithOwner} and could not be created. Create it by ` +
					`hand, or add the line \`issues: write\` to the workflow's \`permissions:\`. ${(0, github_errors.g)(own.length > 0 ? own : failures).message}`);
				return [];
			});
		}
		;
		const MOST_PINNED = 3;
		const PINNED_QUERY = `
  query Pinned($id: ID!) {
    repository: node(id: $id) { ... on Repository {
      pinnedIssues(first: 10) { nodes { issue { id body viewerDidAuthor } } }
    } }
  }`;
		const PIN = `
  mutation Pin($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const UNPIN = `
  mutation Unpin($id: ID!) { unpinIssue(input: { issueId: $id }) { clientMutationId } }`;
		const Pinned = schemas.Ikc({
			repository: schemas.Ikc({
				pinnedIssues: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({ issue: schemas.Ikc({ id: schemas.YjP(), body: schemas.YjP(), viewerDidAuthor: schemas.zMY() }) })),
				}),
			}),
		});
		async function pin(posting, thread) {
			const { client, log, target, kind, options } = posting;
			if (kind.id === 'discussion') {
				const alone = !options.publish.includes('issue');
				if (alone)
					log.warning('pin: GitHub lets nobody pin discussions but by hand, so the discussion was not pinned.');
				return;
			}
			await orWarn(log, `${thread.url} could not be pinned.`, async () => {
				const { repository } = await client.query(PINNED_QUERY, { id: target.id }, Pinned);
				const pinned = repository.pinnedIssues.nodes.map(({ issue }) => issue);
				if (pinned.some(({ id }) => id === thread.id))
					return;
				const earlier = pinned.filter(issue => issue.viewerDidAuthor && isEarlier(posting, issue.body));
				if (pinned.length - earlier.length >= MOST_PINNED) {
					log.warning(`${thread.url} was not pinned, since ${MOST_PINNED} other issues are, and GitHub takes no more.`);
					return;
				}
				for (const { id } of earlier)
					await client.mutate(UNPIN, { id }, schemas.L5J());
				await client.mutate(PIN, { id: thread.id }, schemas.L5J());
			});
		}
		function isEarlier({ key, period }, body) {
			const marker = readMarker(body);
			return marker !== null && isEarlierReport(marker, key, period.firstDay);
		}
		;
		const RepositoryAnswer = schemas.Ikc({
			repository: schemas._H3({
				id: schemas.YjP(),
				nameWithOwner: schemas.YjP(),
				isArchived: schemas.zMY(),
				enabled: schemas.zMY(),
				threads: schemas.L5J(),
			}),
		});
		async function lookAround(kind, client, { digest, options, ports }) {
			const known = ports.seen.get(kind.id);
			if (known !== undefined)
				return known;
			const { target, firstPage, labels } = await look(kind, client, options.postToRepository, posting_labelsOf(options.labels));
			const around = {
				kind,
				client,
				log: ports.log,
				target,
				key: reportKey(digest, options.language),
				period: digest.period,
				labels,
				firstPage,
				texts: new Map(),
			};
			ports.seen.set(kind.id, around);
			return around;
		}
		async function openPosting(kind, client, request) {
			const { options, ports } = request;
			const around = await lookAround(kind, client, request);
			const place = await kind.place(client, around.target, options.discussionCategory);
			return { ...around, sleep: ports.sleep, options, place };
		}
		function posting_labelsOf(names) {
			return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
		}
		const posting_Label = schemas.Ikc({ id: schemas.YjP() }).nullish();
		async function look(kind, client, asked, names) {
			const [owner = '', name = ''] = asked.split('/');
			const labels = names.map((label, n) => `label${n}: label(name: ${JSON.stringify(label)}) { id }`);
			const { data, failures } = await client.ask(kind.documents.look(labels.join('\n')), { owner, name }, 3);
			const parsed = RepositoryAnswer.safeParse(data);
			if (!parsed.success)
				throw noRepository((0, github_errors.g)(failures), asked);
			const { repository } = parsed.data;
			if (repository.isArchived)
				throw archived(kind, repository.nameWithOwner);
			if (!repository.enabled)
				throw switchedOff(kind, repository.nameWithOwner);
			if (failures.length > 0)
				throw (0, github_errors.g)(failures);
			return {
				target: { id: repository.id, nameWithOwner: repository.nameWithOwner, owner, name },
				firstPage: ThreadsPage.parse(repository.threads),
				labels: names.map((label, n) => ({ name: label, id: posting_Label.parse(repository[`label${n}`])?.id ?? null })),
			};
		}
		;
		const NEXT_LINE = /^(<!-- .* -->)\r?\n(> \u2192 \[.*\]\(https?:\/\/[^\s()]+\))\r?\n/;
		function literal(title) {
			return title
				.replace(/\s+/g, ' ')
				.replace(/[!-/:-@[-`{-~]/g, '\\$&')
				.replace(/@/g, '@\u200B');
		}
		function withNextLine(body, line) {
			const [marker = ''] = body.split(/\r?\n/, 1);
			if (NEXT_LINE.test(body))
				return null;
			const linked = `${marker}\n${line}\n${body.slice(marker.length)}`;
			return [...linked].length > LONGEST_BODY ? null : linked;
		}
		function keepNextLine(oldBody, body) {
			const line = NEXT_LINE.exec(oldBody)?.[2];
			return line === undefined ? body : (withNextLine(body, line) ?? body);
		}
		async function closePrevious(posting, previous, next) {
			const { kind, log } = posting;
			await orWarn(log, `The ${kind.id} before it, ${previous.url}, could not be closed and linked to it.`, async () => {
				if (await closeWithLink(posting, previous, next))
					log.info(`Closed the ${kind.id} before it: ${previous.url}`);
			});
		}
		async function closeDoubles(posting, doubles, kept) {
			const { kind, log } = posting;
			for (const double of doubles) {
				await orWarn(log, `${double.url}, which is a double of ${kept.url}, could not be closed.`, async () => {
					if (!(await closeWithLink(posting, double, kept)))
						return;
					log.warning(`The ${kind.id} was posted twice, as by two runs at once: ${double.url} is closed now and leads to ` +
						`${kept.url}. The line \`concurrency: merge-digest\` in the workflow keeps runs apart.`);
				});
			}
		}
		async function closeWithLink(posting, report, next) {
			const { client, kind } = posting;
			if (NEXT_LINE.test(report.body))
				return false;
			if (!report.closed)
				await client.mutate(kind.documents.close, { id: report.id }, schemas.L5J());
			const body = withNextLine(report.body, `> \u2192 [${literal(next.title)}](${next.url})`);
			if (body === null)
				return !report.closed;
			const { id, title, url } = report;
			await client.mutate(kind.documents.update, { id, title, body }, schemas.L5J());
			await confirmWritten(posting, [{ id, body, name: url }]);
			return true;
		}
		var external_node_zlib_ = __webpack_require__(8522);
		;
		const record_LONGEST = 8_000;
		const LONGEST_UNPACKED = 4_000_000;
		const Packed = schemas.Ikc({
			version: schemas.euz(1),
			signals: schemas.YOg(schemas.YjP().regex(/^[a-z-]{1,40}$/)),
			weeks: schemas.YOg(week_record.A.omit({ judged: true }).extend({
				judged: week_record.A.shape.judged
					.unwrap()
					.omit({ flagged: true })
					.extend({ flagged: schemas.YOg(schemas.PVZ([schemas.Whr().positive()], schemas.Whr().nonnegative())) })
					.optional(),
			})),
		});
		function packed(weeks) {
			const signals = [
				...new Set(weeks.flatMap(({ judged }) => judged?.flagged.flatMap(flagged => flagged.signals) ?? [])),
			].sort();
			return {
				version: 1,
				signals,
				weeks: weeks.map(({ judged, ...week }) => {
					if (judged === undefined)
						return week;
					const flagged = judged.flagged.map(({ number, signals: own }) => [
						number,
						...own.map(signal => signals.indexOf(signal)),
					]);
					return { ...week, judged: { ...judged, flagged } };
				}),
			};
		}
		function unpacked({ signals, weeks }) {
			return weeks.map(({ judged, ...week }) => {
				if (judged === undefined)
					return week;
				const flagged = judged.flagged.map(([number, ...own]) => ({
					number,
					signals: own.flatMap(place => signals[place] ?? []),
				}));
				return { ...week, judged: { ...judged, flagged } };
			});
		}
		function recordLine(weeks) {
			if (weeks.length === 0)
				return '';
			const bytes = (0, external_node_zlib_.deflateSync)(JSON.stringify(packed(weeks)), { level: 9 });
			const line = `<!-- merge-digest-record ${bytes.toString('base64')} -->`;
			return line.length > record_LONGEST ? recordLine(weeks.slice(1)) : line;
		}
		const LAST_LINE = /(?:^|\n)<!-- merge-digest-record ([A-Za-z0-9+/=]+) -->\s*$/;
		function readRecord(body) {
			const [, text] = LAST_LINE.exec(body) ?? [];
			if (text === undefined)
				return [];
			try {
				const bytes = (0, external_node_zlib_.inflateSync)(Buffer.from(text, 'base64'), { maxOutputLength: LONGEST_UNPACKED });
				return unpacked(Packed.parse(JSON.parse(bytes.toString())));
			}
			catch {
				return [];
			}
		}
		;
		const PREVIOUS_WITHIN_MS = 90 * 86_400_000;
		const thread_LONGEST_TITLE = 256;
		async function postThread(kind, request) {
			const { options, ports } = request;
			if (ports.client === null)
				throw new errors.jR(`token: not given; posting to ${kind.plural} needs one.`);
			try {
				const posting = await openPosting(kind, ports.client, request);
				const { thread, created, previous, doubles, labelled } = await write(posting, request);
				if (!labelled)
					await addLabels(posting, thread, created);
				await closeDoubles(posting, doubles, thread);
				if (options.pin)
					await pin(posting, thread);
				if (previous !== null)
					await closePrevious(posting, previous, thread);
				return { url: thread.url, number: thread.number, created };
			}
			catch (error) {
				throw forbidden(error, kind, options.postToRepository);
			}
		}
		function write(posting, { report, digest, options }) {
			const title = thread_cut(report.title.trim());
			const [first = '', ...rest] = withMarkers(report.parts, posting.key);
			const body = [first, recordLine(digest.weeks ?? [])].filter(Boolean).join('\n');
			let existed = null;
			const step = async () => {
				const { same, previous, doubles } = await findReports(posting, options.closePrevious ? PREVIOUS_WITHIN_MS : 0);
				existed ??= same !== null;
				const comments = same === null ? [] : await findContinuation(posting, same);
				const [thread, written] = same === null
					? await create(posting, title, body)
					: await update(posting, same, title, keepNextLine(same.body, body));
				const along = same === null && rest.length > 0 ? await labelsAlong(posting, thread) : null;
				const continued = await writeContinuation(posting, thread, comments, rest, along);
				await confirmWritten(posting, [...written, ...continued]);
				const verb = existed ? (written.length + continued.length > 0 ? 'Updated' : 'Nothing to change in') : 'Posted';
				posting.log.info(`${verb} the ${posting.kind.id} ${thread.url}`);
				return { thread, created: !existed, previous, doubles, labelled: along !== null };
			};
			return patiently(step, posting.log, posting.sleep);
		}
		async function create(posting, title, body) {
			const { client, kind, target, place } = posting;
			const variables = { repositoryId: target.id, title, body, ...place };
			const { written } = await client.mutate(kind.documents.create, variables, CreatedThread);
			const { body: shown, ...thread } = written.thread;
			return [thread, [{ id: thread.id, title, body, shown, name: thread.url }]];
		}
		async function update({ client, kind }, same, title, body) {
			if (same.title === title && isSameText(same.body, body))
				return [same, []];
			const { written } = await client.mutate(kind.documents.update, { id: same.id, title, body }, WrittenThread);
			return [written.thread, [{ id: same.id, title, body, name: same.url }]];
		}
		function thread_cut(title) {
			const characters = [...title];
			return characters.length > thread_LONGEST_TITLE ? `${characters.slice(0, thread_LONGEST_TITLE - 1).join('')}\u2026` : title;
		}
		;
		const CATEGORIES_QUERY = `
  query Categories($id: ID!) {
    repository: node(id: $id) { ... on Repository { discussionCategories(first: 100) { nodes { id name slug } } } }
  }`;
		const Categories = schemas.Ikc({
			repository: schemas.Ikc({
				discussionCategories: schemas.Ikc({
					nodes: schemas.YOg(schemas.Ikc({ id: schemas.YjP(), name: schemas.YjP(), slug: schemas.YjP() })),
				}),
			}),
		});
		async function place(client, target, category) {
			const { repository } = await client.query(CATEGORIES_QUERY, { id: target.id }, Categories);
			const categories = repository.discussionCategories.nodes;
			const asked = (category ?? '').toLowerCase();
			const found = categories.find(({ name, slug }) => name.toLowerCase() === asked || slug === asked);
			if (found !== undefined)
				return { categoryId: found.id };
			const names = categories.map(({ name }) => name);
			const got = category === null ? 'not given' : `got ${JSON.stringify(category)}`;
			throw new errors.jR(`discussion-category: ${got}; ${target.nameWithOwner} has ${quotedList(names)}${nearest(asked, names)}`);
		}
		function quotedList(names) {
			return names.length === 0 ? 'no categories' : names.map(name => JSON.stringify(name)).join(', ');
		}
		function nearest(asked, names) {
			const [closest] = names
				.map(name => ({ name, away: (0, mod.Io)(asked, name.toLowerCase()) }))
				.filter(({ away }) => away <= Math.max(2, asked.length / 3))
				.sort((a, b) => a.away - b.away);
			return closest === undefined ? '.' : `; did you mean ${JSON.stringify(closest.name)}?`;
		}
		const discussionKind = {
			id: 'discussion',
			plural: 'discussions',
			forbiddenAlso: ' In a category of the format "Announcement" only those who maintain the repository may post.',
			documents: {
				look: fields => `
      query LookForDiscussions($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          id nameWithOwner isArchived enabled: hasDiscussionsEnabled
          threads: discussions(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
				list: `
      query ListDiscussions($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
				create: `
      mutation CreateDiscussion($repositoryId: ID!, $categoryId: ID!, $title: String!, $body: String!) {
        written: createDiscussion(
          input: { repositoryId: $repositoryId, categoryId: $categoryId, title: $title, body: $body }
        ) { thread: discussion { ${THREAD_FIELDS} body } }
      }`,
				update: `
      mutation UpdateDiscussion($id: ID!, $title: String!, $body: String!) {
        written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
          thread: discussion { ${THREAD_FIELDS} }
        }
      }`,
				close: `
      mutation CloseDiscussion($id: ID!) {
        closeDiscussion(input: { discussionId: $id, reason: OUTDATED }) { clientMutationId }
      }`,
				comments: `
      query DiscussionComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Discussion {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor } }
        } }
      }`,
				addComments: (count, { declared, field }) => `
      mutation AddDiscussionComment($id: ID!, ${bodiesDeclared(count)}${declared}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addDiscussionComment(input: { discussionId: $id, body: $body${n} }) { comment { id body } }`).join('\n')}
        ${field}
      }`,
				updateComment: `
      mutation UpdateDiscussionComment($id: ID!, $body: String!) {
        updateDiscussionComment(input: { commentId: $id, body: $body }) { clientMutationId }
      }`,
				deleteComment: `
      mutation DeleteDiscussionComment($id: ID!) {
        deleteDiscussionComment(input: { id: $id }) { clientMutationId }
      }`,
			},
			place,
		};
		const discussion_discussion = {
			id: 'discussion',
			posts: true,
			publish: request => postThread(discussionKind, request),
		};
		var external_node_fs_promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		;
		function writeDigest(digest, directory) {
			return files_write(directory, 'digest.json', `${JSON.stringify(digest, null, 2)}\n`);
		}
		function writeReport(report, directory) {
			return files_write(directory, 'digest.md', `${report.markdown.trimEnd()}\n`);
		}
		async function files_write(directory, name, text) {
			const path = (0, external_node_path_.join)(directory, name);
			try {
				await (0, external_node_fs_promises_.mkdir)(directory, { recursive: true });
				await replace(path, text);
			}
			catch (error) {
				throw inWords(error, directory, name);
			}
			return path;
		}
		async function replace(path, text) {
			const unfinished = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_crypto_.randomUUID)()}.tmp`);
			try {
				await (0, external_node_fs_promises_.writeFile)(unfinished, text, { flag: 'wx' });
				await (0, external_node_fs_promises_.rename)(unfinished, path);
			}
			catch (error) {
				await (0, external_node_fs_promises_.rm)(unfinished, { force: true });
				throw error;
			}
		}
		const REASONS = {
			EEXIST: 'this, or a part of it, is a file and no folder',
			ENOTDIR: 'this, or a part of it, is a file and no folder',
			EISDIR: 'a folder of that name is in its place',
			EACCES: 'writing there is not permitted',
			EPERM: 'writing there is not permitted',
			EROFS: 'the file system can only be read',
			ENOSPC: 'the disk is full',
		};
		const SystemError = schemas.Ikc({ code: schemas.YjP() });
		function inWords(error, directory, name) {
			const parsed = SystemError.safeParse(error);
			if (!parsed.success)
				return error;
			const { code } = parsed.data;
			const reason = REASONS[code] ?? `writing there failed (${code})`;
			return new errors.jR(`output-directory: got ${JSON.stringify(directory)}; ${name} could not be written, since ${reason}.`, { cause: error });
		}
		const files_files = {
			id: 'files',
			posts: false,
			async publish({ options }) {
				return options.files;
			},
		};
		;
		const issueKind = {
			id: 'issue',
			plural: 'issues',
			forbiddenAlso: '',
			documents: {
				look: fields => `
      query LookForIssues($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          id nameWithOwner isArchived enabled: hasIssuesEnabled
          threads: issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
				list: `
      query ListIssues($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
				create: `
      mutation CreateIssue($repositoryId: ID!, $title: String!, $body: String!) {
        written: createIssue(input: { repositoryId: $repositoryId, title: $title, body: $body }) {
          thread: issue { ${THREAD_FIELDS} body }
        }
      }`,
				update: `
      mutation UpdateIssue($id: ID!, $title: String!, $body: String!) {
        written: updateIssue(input: { id: $id, title: $title, body: $body }) { thread: issue { ${THREAD_FIELDS} } }
      }`,
				close: `
      mutation CloseIssue($id: ID!) {
        closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { clientMutationId }
      }`,
				comments: `
      query IssueComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Issue {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id viewerDidAuthor } }
        } }
      }`,
				addComments: (count, { declared, field }) => `
      mutation AddIssueComment($id: ID!, ${bodiesDeclared(count)}${declared}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addComment(input: { subjectId: $id, body: $body${n} }) { edge: commentEdge { comment: node { id body } } }`).join('\n')}
        ${field}
      }`,
				updateComment: `
      mutation UpdateIssueComment($id: ID!, $body: String!) {
        updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
      }`,
				deleteComment: `
      mutation DeleteIssueComment($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }`,
			},
			place: async () => ({}),
		};
		const issue = {
			id: 'issue',
			posts: true,
			publish: request => postThread(issueKind, request),
		};
		;
		const SUMMARY_LIMIT = 1_048_576;
		const bytesOf = (text) => Buffer.byteLength(text, 'utf8');
		function restOf(shown, parts) {
			const first = shown === 1 ? 'the first' : `the first ${shown}`;
			const held = shown === 0 ? 'none of the' : `${first} of the`;
			return `This page holds ${held} ${parts} parts of the report, as GitHub takes no more. The whole of it is in \`digest.md\`, whose path is the output \`markdown-path\`.\n`;
		}
		function summaryOf(report, limit = SUMMARY_LIMIT) {
			if (bytesOf(report.markdown) < limit)
				return report.markdown;
			const { parts } = report;
			for (let shown = parts.length; shown > 0; shown -= 1) {
				const text = [...parts.slice(0, shown), restOf(shown, parts.length)].join('\n\n');
				if (bytesOf(text) < limit)
					return text;
			}
			return restOf(0, parts.length);
		}
		const summary = {
			id: 'summary',
			posts: false,
			async publish({ report, ports }) {
				try {
					await ports.writeSummary(summaryOf(report));
				}
				catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					throw new errors.jR(`The job summary could not be written: ${reason.replace(/\.?$/, '.')}`, { cause: error });
				}
				return {};
			},
		};
		;
		const WITHIN_MS = 35 * 86_400_000;
		async function recallWeeks(subject, options, ports) {
			const { client, log } = ports;
			if (client === null)
				return [];
			for (const kind of [issueKind, discussionKind]) {
				if (!options.publish.includes(kind.id))
					continue;
				try {
					const around = await lookAround(kind, client, { digest: subject, options, ports });
					const { previous } = await findReports({ ...around }, WITHIN_MS);
					const weeks = readRecord(previous?.body ?? '').filter(({ end }) => end <= subject.period.start);
					if (weeks.length > 0)
						return weeks.slice(-week_record.k);
				}
				catch (error) {
					if (!(error instanceof errors.jR))
						throw error;
					if (error instanceof github_errors.y)
						log.warning(`What earlier reports said could not be read, and is left out: ${error.message}`);
				}
			}
			return [];
		}
		;
		const publishers = [files_files, summary, issue, discussion_discussion];
		class PublishError extends errors.jR {
			publication;
			failures;
			name = 'PublishError';
			constructor(publication, failures) {
				const sentences = failures.map(failure => (failure instanceof Error ? failure.message : String(failure)));
				const unforeseen = failures.find(failure => !(failure instanceof errors.jR));
				super([...new Set(sentences)].join('\n'), { cause: unforeseen ?? failures[0] });
				this.publication = publication;
				this.failures = failures;
			}
		}
		async function publish(report, digest, options, ports) {
			let publication = { ...options.files };
			const failures = [];
			for (const publisher of publishers) {
				if (!options.publish.includes(publisher.id))
					continue;
				if (publisher.posts && options.dryRun) {
					ports.log.info(wouldPost(publisher.id, report, options));
					continue;
				}
				try {
					publication = { ...(await publisher.publish({ report, digest, options, ports })), ...publication };
				}
				catch (failure) {
					failures.push(failure);
				}
			}
			if (failures.length > 0) {
				if (!options.publish.includes('summary'))
					await summary.publish({ report, digest, options, ports }).catch(failure => failures.push(failure));
				throw new PublishError(publication, failures);
			}
			return publication;
		}
		function wouldPost(id, report, { postToRepository, labels }) {
			const comments = report.parts.length - 1;
			const continued = comments === 0 ? '' : ` and ${comments} ${comments === 1 ? 'comment' : 'comments'}`;
			const labelled = labels.length === 0 ? '' : `, with the labels ${labels.map(label => JSON.stringify(label)).join(', ')}`;
			return `Dry run: the ${id} ${JSON.stringify(report.title)}${continued} would be posted to ${postToRepository}${labelled}.`;
		}
		var period = __webpack_require__(6731);
		;
		async function orNone(log, weeks) {
			try {
				return await weeks();
			}
			catch (error) {
				if (!(error instanceof errors.jR))
					throw error;
				log.warning(`The weeks before the period could not be read, and are left out: ${error.message}`);
				return [];
			}
		}
		function recomputeWeeks(openSource, options, count, log) {
			const { end, lastDay } = options.period;
			const periods = (0, period.C)(options.period, count);
			const [first] = periods;
			if (first === undefined)
				return Promise.resolve([]);
			return orNone(log, async () => {
				const source = await openSource({ ...first, week: null, end, lastDay });
				await source.open();
				const { pullRequests, history } = await source.gather();
				const stretches = periods.map(period => ({
					period,
					start: period.start,
					pullRequests: pullRequests.filter(({ mergedAt }) => period.start <= mergedAt && mergedAt < period.end),
				}));
				const weeks = [];
				for (const { period, pullRequests: own, history: before } of withHistories(stretches, history)) {
					log.progress(`Looking back on ${period.week}`);
					const earlier = pullRequests.filter(({ mergedAt }) => mergedAt < period.start);
					const gathered = { pullRequests: own, expected: own.length, missing: [], history: before };
					weeks.push(...(analyze(gathered, { ...options, period, earlier, weeksBefore: [] }).weeks ?? []));
				}
				return sinceFirstMerge(weeks);
			});
		}
		function sinceFirstMerge(weeks) {
			const first = weeks.findIndex(({ merged }) => merged > 0);
			return first === -1 ? [] : weeks.slice(first);
		}
		async function recalledWeeks({ repository, period, baseBranch }, options, ports) {
			if (period.week === null)
				return [];
			return recallWeeks({ repository, period, baseBranch, schemaVersion: domain_digest.f$ }, options, ports);
		}
		function rememberedWeeks(recalled, mergedBefore, period) {
			const known = new Set(recalled.map(({ week }) => week));
			const counted = (0, counted_before.e)(period).flatMap(({ week, start, end }, n) => {
				const merged = mergedBefore[n];
				return merged === undefined || week === null || known.has(week) ? [] : [{ week, start, end, merged }];
			});
			const weeks = [...recalled, ...counted].sort((a, b) => (a.start < b.start ? -1 : 1));
			return sinceFirstMerge(weeks).slice(-week_record.k);
		}
		var build_opening = __webpack_require__(9463);
		var markdown = __webpack_require__(5120);
		;
		const BORDER = '\f';
		const border = new markdown.oz(BORDER);
		function border_blocksOf(rendered) {
			return rendered
				.split(BORDER)
				.map(block => block.replaceAll(/\n{3,}/g, '\n\n').trim())
				.filter(block => block !== '');
		}
		;
		const GITHUB = 'https://github.com/';
		const REDIRECT = 'https://redirect.github.com/';
		const WORD_JOINER = '\u2060';
		const REFERENCE = new RegExp(`\\[#${WORD_JOINER}(\\d+)\\]`, 'g');
		function referencesIn(markdown) {
			return [...new Set([...markdown.matchAll(REFERENCE)].map(match => Number(match[1])))];
		}
		function inertReference(number) {
			return `#${WORD_JOINER}${number}`;
		}
		function linksTo(repositoryUrl, style) {
			const quiet = style === 'quiet';
			const base = quiet && repositoryUrl?.startsWith(GITHUB) ? repositoryUrl.replace(GITHUB, REDIRECT) : null;
			const url = quiet ? base : style === 'direct' ? repositoryUrl : null;
			const address = (number) => (url === null ? null : `${encodeURI(url)}/pull/${number}`);
			return {
				redirected: base !== null,
				reference: number => new markdown.oz(url === null ? inertReference(number) : `[${inertReference(number)}]`),
				address,
				definition: number => (url === null ? null : `[${inertReference(number)}]: ${address(number)}`),
			};
		}
		;
		function definitionsFor(markdown, links) {
			return referencesIn(markdown).flatMap(number => links.definition(number) ?? []);
		}
		const MOST_EXPANDED = 100_000;
		function expansionOf(markdown, links) {
			const numbers = [...markdown.matchAll(REFERENCE)].map(match => Number(match[1]));
			return numbers.reduce((sum, number) => sum + (links.definition(number)?.length ?? 0), 0);
		}
		function withinExpansion(markdown, links) {
			let expanded = 0;
			return markdown.replaceAll(REFERENCE, (reference, number) => {
				expanded += links.definition(Number(number))?.length ?? 0;
				return expanded > MOST_EXPANDED ? inertReference(Number(number)) : reference;
			});
		}
		function finish(blocks, links) {
			const markdown = withinExpansion(blocks.join('\n\n'), links);
			const definitions = definitionsFor(markdown, links);
			return definitions.length === 0 ? `${markdown}\n` : `${markdown}\n\n${definitions.join('\n')}\n`;
		}
		function inert(markdown) {
			return markdown.replaceAll(REFERENCE, (_, number) => inertReference(Number(number)));
		}
		function cutLines(markdown, limit) {
			const pieces = [];
			let piece = '';
			for (let line of markdown.split('\n')) {
				while (line.length > limit) {
					const characters = [...line.slice(0, limit)];
					const head = characters.slice(0, -1).join('');
					pieces.push(piece, head);
					piece = '';
					line = line.slice(head.length);
				}
				if (piece.length + line.length + 1 > limit) {
					pieces.push(piece);
					piece = '';
				}
				piece += piece === '' ? line : `\n${line}`;
			}
			return [...pieces, piece].filter(one => one.trim() !== '');
		}
		const FOLD = /^(<details><summary>[^\n]*<\/summary>\n)([\s\S]*)(\n<\/details>)$/;
		function pieces(markdown, limit) {
			const [, head = '', inner = '', tail = ''] = FOLD.exec(markdown) ?? [];
			if (head === '' || head.length > limit / 2)
				return cutLines(markdown, limit);
			const room = limit - head.length - tail.length - 2;
			return cutLines(inner, room).map(piece => `${head}\n${piece.trim()}\n${tail}`);
		}
		function fitBlock(block, room, links) {
			if (finish([block.markdown], links).length <= room)
				return [block];
			return pieces(inert(block.markdown), room).map(markdown => ({ section: block.section, markdown }));
		}
		function fitToParts(blocks, options) {
			const { links, limit, continued, continues } = options;
			const room = limit - continued.length - continues.length - 8;
			const parts = [[]];
			let [length, expanded] = [0, 0];
			let defined = new Set();
			const weigh = (markdown) => {
				const fresh = referencesIn(markdown).filter(number => !defined.has(number));
				const definitions = fresh.reduce((sum, number) => sum + (links.definition(number)?.length ?? -1) + 1, 0);
				return { fresh, characters: markdown.length + 2 + definitions };
			};
			for (const block of blocks.flatMap(one => fitBlock(one, room, links))) {
				let weight = weigh(block.markdown);
				const expansion = expansionOf(block.markdown, links);
				if (length > 0 && (length + weight.characters > room || expanded + expansion > MOST_EXPANDED)) {
					parts.push([]);
					[length, expanded] = [0, 0];
					defined = new Set();
					weight = weigh(block.markdown);
				}
				parts.at(-1)?.push(block);
				length += weight.characters;
				expanded += expansion;
				for (const number of weight.fresh)
					defined.add(number);
			}
			return parts.map((part, index) => {
				const broken = index > 0 && parts[index - 1]?.at(-1)?.section === part[0]?.section;
				const markdown = part.map(block => block.markdown);
				return finish([...(broken ? [continued] : []), ...markdown, ...(index < parts.length - 1 ? [continues] : [])], links);
			});
		}
		;
		const FEWEST_AUTHORS = 2;
		const MOST_ROWS = 10;
		const authors_authors = {
			id: 'authors',
			view: ({ statistics }, words) => {
				const { authors, coAuthors, bots, newContributors = [] } = statistics;
				if (authors.length < FEWEST_AUTHORS)
					return null;
				const rest = authors.slice(MOST_ROWS);
				const told = (rows, show = (one) => words.author(one)) => (0, markdown.fj)(rows.map(row => words.noted(show(row.author), words.evidence(row.pullRequests))), ' \u00b7 ');
				return {
					rows: authors.slice(0, MOST_ROWS).map(row => ({
						author: words.author(row.author),
						pullRequests: words.opening(row.pullRequests),
						additions: words.number(row.additions),
						deletions: words.number(row.deletions),
						modules: row.modules.length === 0
							? null
							: (0, markdown.fj)(row.modules.map(module => words.path(module)), words.strings.lists.middle),
					})),
					rest: rest.length === 0 ? null : { count: words.count('more-people', rest.length), list: told(rest) },
					coAuthors: coAuthors.length === 0 ? null : { list: told(coAuthors, one => words.person(one)) },
					bots: bots.length === 0 ? null : { list: told(bots) },
					newcomers: newContributors.length === 0 ? null : { list: told(newContributors) },
				};
			},
		};
		;
		function saysMore({ title, summary }) {
			const letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
			return !letters(title).endsWith(letters(summary));
		}
		function tellsWhy(revert) {
			return saysMore(revert) && !/^(?:this )?reverts?\b/i.test(revert.summary);
		}
		;
		function row({ revert, undone }, words, entries) {
			const original = entries.get(undone.number ?? 0);
			const relandedBy = original?.outcome.relandedBy;
			return {
				original: undone.number === null ? null : words.reference(undone.number),
				title: undone.title === null ? null : words.title(undone.title),
				author: original === undefined ? null : words.author(original.author),
				revert: words.reference(revert.number),
				revertTitle: words.title(revert.title),
				by: words.author(revert.author),
				why: tellsWhy(revert) ? words.title(revert.summary) : null,
				after: undone.afterHours === null ? null : words.duration(undone.afterHours),
				partial: undone.partial,
				relandedBy: relandedBy === undefined ? null : words.reference(relandedBy),
				foretold: undone.foretold === undefined ? null : did_not_stand_foretold(undone.foretold, words),
			};
		}
		function did_not_stand_foretold({ flagged, signals }, words) {
			if (!flagged)
				return words.phrase('not-flagged');
			return signals.length === 0
				? words.phrase('flagged-by-rank')
				: words.phrase('flagged', { signals: words.list(signals.map(signal => words.signal(signal))) });
		}
		function matches(pairs, words) {
			return pairs.flatMap(({ revert, undone }) => undone.number === null || undone.evidence === null
				? []
				: [
					{
						revert: words.reference(revert.number),
						original: words.reference(undone.number),
						evidence: words.phrase(`evidence-${undone.evidence}`),
					},
				]);
		}
		function pairsOf({ statistics }, entries) {
			return statistics.reverts.flatMap(({ pullRequest, undone }) => {
				const revert = entries.get(pullRequest);
				return revert === undefined ? [] : undone.map(one => ({ revert, undone: one }));
			});
		}
		function foretoldProse(pairs, words) {
			const known = pairs.flatMap(({ undone }) => undone.foretold ?? []);
			if (known.length < 2)
				return null;
			return words.say('foretold', { n: known.length, flagged: known.filter(({ flagged }) => flagged).length });
		}
		const didNotStand = {
			id: 'did-not-stand',
			view: (digest, words) => {
				const { pullRequests } = digest;
				const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
				const pairs = pairsOf(digest, entries);
				const of = (fits) => pairs.filter(({ undone }) => fits(undone));
				const rows = (some) => some.map(pair => row(pair, words, entries));
				const ofTheWeek = of(one => one.mergedInPeriod);
				const ofEarlier = of(one => !one.mergedInPeriod && one.afterHours !== null);
				const unknown = of(one => !one.mergedInPeriod && one.afterHours === null);
				const relands = pullRequests.filter(({ outcome }) => (outcome.relands ?? []).some(one => !entries.has(one)));
				const unseen = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined && !entries.has(outcome.revertedBy));
				if (pairs.length + relands.length + unseen.length === 0)
					return null;
				const matched = matches(pairs, words);
				return {
					ofTheWeek: ofTheWeek.length === 0 ? null : { rows: rows(ofTheWeek) },
					ofEarlier: ofEarlier.length === 0
						? null
						: {
							rows: rows(ofEarlier),
							known: ofEarlier.some(({ undone }) => undone.foretold !== undefined),
							paragraph: foretoldProse(ofEarlier, words),
						},
					unknown: rows(unknown),
					unseen: unseen.map(({ number, title, author, outcome }) => ({
						reference: words.reference(number),
						title: words.title(title),
						author: words.author(author),
						revert: words.reference(outcome.revertedBy ?? 0),
					})),
					relands: relands.map(({ number, title, author, outcome }) => ({
						reference: words.reference(number),
						title: words.title(title),
						author: words.author(author),
						originals: words.references(outcome.relands ?? []),
					})),
					matched: matched.length === 0 ? null : { lines: matched },
				};
			},
		};
		;
		const FEWEST_COMPARED = 3;
		const ALIKE = 0.1;
		const FEWEST_WEEKS = 4;
		function weekBefore({ weeks = [], period }) {
			if (period.asOf !== null)
				return null;
			return weeks.find(({ end }) => end === period.start) ?? null;
		}
		function weeksInARow({ weeks = [], period }) {
			const before = weeks.filter(({ end }) => end <= period.start);
			const gap = before.findLastIndex(({ end }, index) => end !== (before[index + 1]?.start ?? period.start));
			return before.slice(gap + 1);
		}
		function direction(now, before, least) {
			if (Math.abs(now - before) < Math.max(least, before * ALIKE))
				return 'alike';
			return now > before ? 'up' : 'down';
		}
		function mergedTrend(digest) {
			const now = digest.statistics.totals.pullRequests.length;
			const whole = now === digest.completeness.expected;
			const others = weeksInARow(digest).map(({ merged, judged }) => (whole ? merged : judged?.pullRequests));
			const before = weekBefore(digest) === null ? undefined : others.at(-1);
			if (before === undefined)
				return { trend: 'none', before: 0, difference: 0, weeks: 0 };
			const weeks = others.length + 1;
			const told = { before, difference: Math.abs(now - before), weeks };
			const went = direction(now, before, FEWEST_COMPARED);
			if (went === 'alike')
				return { ...told, trend: 'alike' };
			const surpassed = (other) => other !== undefined && (went === 'up' ? other < now : other > now);
			const record = weeks >= FEWEST_WEEKS && others.every(surpassed);
			if (went === 'up')
				return { ...told, trend: record ? 'most' : 'more' };
			return { ...told, trend: record ? 'fewest' : 'fewer' };
		}
		function revertsInARow(weeks) {
			const index = [...weeks].reverse().findIndex(({ judged }) => judged === undefined || judged.reverts === 0);
			return index === -1 ? weeks.length : index;
		}
		;
		const FEWEST_MEASURED = 4;
		const HOURS_DIFFER = 1;
		const isMeasured = (duration) => duration !== undefined && duration.pullRequests.length >= FEWEST_MEASURED;
		function flowProse(digest, words) {
			const { timeToMerge, timeToFirstReview } = digest.statistics.flow;
			const before = weekBefore(digest)?.judged?.medianHoursToMerge;
			const sentences = [];
			if (isMeasured(timeToMerge)) {
				const went = before === undefined ? 'alike' : direction(timeToMerge.medianHours, before, HOURS_DIFFER);
				sentences.push(words.say('merge-time', {
					median: words.duration(timeToMerge.medianHours),
					p90: words.duration(timeToMerge.p90Hours),
					trend: went === 'up' ? 'slower' : went === 'down' ? 'faster' : 'alike',
					before: words.duration(before ?? 0),
				}));
			}
			if (isMeasured(timeToFirstReview))
				sentences.push(words.say('review-time', {
					median: words.duration(timeToFirstReview.medianHours),
					p90: words.duration(timeToFirstReview.p90Hours),
					n: timeToFirstReview.pullRequests.length,
				}));
			return sentences.length === 0 ? null : words.paragraph(sentences);
		}
		;
		const FEWEST_PULL_REQUESTS = 4;
		function flow_share(numbers, total, words) {
			if (numbers === undefined || numbers.length === 0)
				return null;
			return {
				count: words.count('pull-requests', numbers.length),
				percent: total >= 20 ? words.percent(numbers.length / total) : null,
				evidence: words.evidence(numbers),
			};
		}
		const flow_flow = {
			id: 'flow',
			view: (digest, words) => {
				const { statistics, pullRequests } = digest;
				const { flow, sizes, baseBranches = [], directPushes = [] } = statistics;
				if (pullRequests.length < FEWEST_PULL_REQUESTS)
					return null;
				const apart = new Set(statistics.bots.flatMap(bot => bot.pullRequests));
				const total = pullRequests.filter(({ number }) => !apart.has(number)).length;
				return {
					timed: flow.timeToMerge !== undefined || flow.unreviewed !== undefined,
					paragraph: flowProse(digest, words),
					unreviewed: flow_share(flow.unreviewed, total, words),
					selfMerged: flow_share(flow.selfMerged, total, words),
					sizes: sizes.map(({ size, pullRequests }) => ({ size, pullRequests: words.opening(pullRequests) })),
					branches: baseBranches.length < 2
						? null
						: {
							rows: baseBranches.map(({ branch, pullRequests }) => ({
								branch: words.path(branch),
								opening: words.opening(pullRequests),
							})),
						},
					directPushes: directPushes.length === 0
						? null
						: {
							count: words.count('commits', directPushes.length),
							commits: directPushes.map(push => ({
								sha: (0, markdown.aY)(push.sha.slice(0, 10)),
								title: words.title(push.title),
								author: words.author(push.author),
							})),
						},
				};
			},
		};
		;
		const footer = {
			id: 'footer',
			view: ({ generator, pullRequests }, words) => ({
				empty: pullRequests.length === 0,
				version: generator.version,
				redirected: words.links.redirected,
			}),
		};
		;
		const header = {
			id: 'header',
			view: (digest, words) => {
				const { period, repository, completeness, statistics, baseBranch } = digest;
				const { totals, authors, bots } = statistics;
				const total = totals.pullRequests.length;
				const fromBots = (0, d3_array.cz)(bots, ({ pullRequests }) => pullRequests.length);
				const fromPeople = (0, d3_array.cz)(authors, ({ pullRequests }) => pullRequests.length);
				const share = (name, count) => count === 0
					? []
					: [words.phrase(name, { n: words.number(count), people: words.count('people', authors.length) })];
				const fromDeleted = total - fromPeople - fromBots;
				const shares = [
					...share('by-people', fromPeople),
					...share('by-bots', fromBots),
					...(fromDeleted === 0 ? [] : [words.count('by-deleted', fromDeleted)]),
				];
				const missing = completeness.expected - completeness.gathered;
				const excluded = completeness.excluded.flatMap(({ pullRequests }) => pullRequests);
				return {
					repository: repository.url === null ? repository.nameWithOwner : (0, markdown.nf)(repository.nameWithOwner, repository.url),
					week: period.week,
					days: words.days(period.firstDay, period.lastDay),
					timeZone: period.timeZone,
					soFar: period.asOf === null ? null : words.moment(period.asOf),
					base: baseBranch,
					nothing: completeness.expected === 0,
					empty: total === 0,
					merged: words.count('pull-requests', total),
					shares: shares.length > 1 ? { list: words.list(shares) } : null,
					people: authors.length === 0 ? null : words.count('people', authors.length),
					added: words.count('lines-added', totals.additions),
					deleted: words.count('lines-deleted', totals.deletions),
					files: words.count('files', totals.files),
					gathered: words.number(completeness.gathered),
					expected: words.count('pull-requests', completeness.expected),
					complete: missing <= 0 && completeness.filesTruncated.length === 0,
					missing: missing > 0 ? words.count('pull-requests', missing) : null,
					missingIn: completeness.missing.map(({ start, end, pullRequests }) => ({
						count: words.count('pull-requests', pullRequests),
						from: words.moment(start),
						to: words.moment(end),
					})),
					truncated: completeness.filesTruncated.length === 0 ? null : { references: words.references(completeness.filesTruncated) },
					cutLists: (completeness.cutLists ?? []).map(({ list, pullRequests }) => ({
						list: words.phrase(`list-${list}`),
						references: words.references(pullRequests),
					})),
					noChecks: (completeness.missingFields ?? []).includes('PullRequest.statusCheckRollup'),
					noThreads: (completeness.missingFields ?? []).includes('PullRequest.reviewThreads'),
					excluded: excluded.length === 0 ? null : { count: words.count('pull-requests', excluded.length) },
					fromGit: digest.source === 'git',
					fromFile: digest.source === 'file',
				};
			},
		};
		;
		const MOST_NAMED = 3;
		function valuesOf({ paths = [], names = [], pullRequests = [], counts = {} }, words) {
			const values = new Map(Object.entries(counts).map(([key, count]) => [key, words.number(count)]));
			const list = (key, shown) => {
				if (shown.length > 0)
					values.set(key, words.listOf(shown.slice(0, MOST_NAMED)).source);
			};
			list('paths', paths.map(path => words.path(path)));
			list('names', names.map(name => (name.includes('/') ? words.path(name) : words.label(name))));
			list('pullRequests', pullRequests.map(number => words.reference(number)));
			return values;
		}
		function evidenceInWords(forms, evidence, words) {
			const values = valuesOf(evidence, words);
			const keysOf = (form) => [...form.matchAll(/\{([\w-]+)\}/g)].map(match => match[1] ?? '');
			const form = forms.find(one => one !== undefined && keysOf(one).every(key => values.has(key)));
			if (form === undefined || form === '')
				return null;
			return new markdown.oz(form.replaceAll(/\{([\w-]+)\}/g, (_, key) => values.get(key) ?? ''));
		}
		;
		const ELLIPSIS = '\u2026';
		const UNITS_A_CHARACTER = 20;
		const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
		const READ_AT_A_TIME = 512;
		function charactersOf(text) {
			const characters = [];
			let [from, size] = [0, READ_AT_A_TIME];
			while (from < text.length) {
				const read = [...segmenter.segment(text.slice(from, from + size))].map(({ segment }) => segment);
				if (from + size < text.length)
					read.splice(-2);
				for (const character of read) {
					characters.push(character);
					from += character.length;
				}
				size = read.length === 0 ? 2 * size : READ_AT_A_TIME;
			}
			return characters;
		}
		function shorten(value, length) {
			if (value.length <= length)
				return value;
			const enough = length * UNITS_A_CHARACTER;
			const long = value.length > 2 * enough;
			const first = charactersOf(long ? value.slice(0, enough) : value);
			if (!long && first.length <= length)
				return value;
			const tail = Math.floor((length - 1) / 2);
			const last = long ? charactersOf(value.slice(-enough)) : first;
			const end = tail === 0 ? [] : last.slice(-tail);
			return `${first.slice(0, length - 1 - tail).join('')}${ELLIPSIS}${end.join('')}`;
		}
		const LONGEST_SPAN = 0.4;
		function piecesOf(title, length) {
			const longest = Math.max(3, Math.floor(length * LONGEST_SPAN));
			return title.split(/`([^`]+)`/).flatMap((part, index) => {
				if (index % 2 === 0)
					return charactersOf(part).map(source => ({ source, characters: 1 }));
				const inside = shorten(part, longest);
				return [{ source: `\`${inside}\``, characters: charactersOf(inside).length }];
			});
		}
		function fitting(pieces, room) {
			let taken = 0;
			return pieces.filter(({ characters }) => {
				taken += characters;
				return taken <= room;
			});
		}
		const LONGEST_STUMP = 12;
		function toWordEnd(pieces) {
			const end = pieces.findLastIndex(({ source }) => source === ' ');
			return end > 0 && pieces.length - end <= LONGEST_STUMP ? pieces.slice(0, end) : [...pieces];
		}
		const shorten_sizeOf = (pieces) => pieces.reduce((sum, { characters }) => sum + characters, 0);
		const sourceOf = (pieces) => pieces.map(({ source }) => source).join('');
		function shortenTitle(title, length) {
			const line = (0, markdown.pj)(title);
			if (line.length <= length)
				return line;
			const whole = line.split(/`([^`]+)`/).join('');
			if (charactersOf(whole).length <= length)
				return line;
			const pieces = piecesOf(line, length);
			if (shorten_sizeOf(pieces) <= length)
				return sourceOf(pieces);
			const head = toWordEnd(fitting(pieces, Math.ceil((length - 3) * 0.6)));
			const tail = toWordEnd(fitting(pieces.toReversed(), length - 3 - shorten_sizeOf(head))).reverse();
			return `${sourceOf(head)} ${ELLIPSIS} ${sourceOf(tail)}`.trim();
		}
		function shortenPath(path, length) {
			if (path.length <= length || charactersOf(path).length <= length)
				return path;
			const names = path.split('/');
			const name = names.pop() ?? '';
			const sizes = names.map(folder => charactersOf(folder).length + 1);
			let room = length - charactersOf(name).length - ELLIPSIS.length - 1;
			if (room < 0)
				return shorten(name, length);
			let [first, last] = [0, names.length];
			if ((sizes[0] ?? 0) <= room)
				room -= sizes[first++] ?? 0;
			while (last > first && (sizes[last - 1] ?? 0) <= room)
				room -= sizes[--last] ?? 0;
			while (first < last && (sizes[first] ?? 0) <= room)
				room -= sizes[first++] ?? 0;
			return [...names.slice(0, first), ELLIPSIS, ...names.slice(last), name].join('/');
		}
		;
		const MOST_BARS = 12;
		const FEWEST_POINTS = 4;
		const MOST_POINTS = 12;
		const LONGEST_LABEL = 16;
		const LONGEST_END = 40;
		const CHART_WIDTH = 440;
		const mermaid_COLOR = '#4493f8';
		const MEANT = /["#$%;<>@[\\\]^`{|}~&]/g;
		const BLANK = '\u2800';
		function label(text, longest = LONGEST_LABEL) {
			if (/^#\d+$/.test(text))
				return text;
			const twins = (0, markdown.pj)(text).replaceAll(MEANT, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
			return shorten(twins, Math.ceil((longest * charactersOf(twins).length) / columns(twins))) || BLANK;
		}
		function columns(text) {
			return (charactersOf(text).reduce((sum, character) => sum + (/[\u1100-\uffef\p{Emoji_Presentation}]/u.test(character) ? 2 : 1), 0) || 1);
		}
		function withRoom(labels) {
			const longest = Math.max(...labels.map(columns));
			const widest = labels.findIndex(one => columns(one) === longest);
			return labels.map((one, index) => (index === widest ? BLANK.repeat(Math.ceil(longest / 3)) + one : one));
		}
		function block(lines) {
			return new markdown.oz(['```mermaid', ...lines, '```'].join('\n'));
		}
		function barChart(bars, { fewest, lying }) {
			const drawn = bars
				.slice(0, MOST_BARS)
				.map(({ label, value }) => ({ label, value: Number.isFinite(value) ? Math.max(0, value) : 0 }));
			const labels = drawn.map(bar => (lying !== null ? lying(label(bar.label), bar.value) : label(bar.label)));
			const most = Math.max(...drawn.map(({ value }) => value));
			if (drawn.length < fewest || drawn.every(({ value }) => value === most))
				return null;
			return block([
				'---',
				'config:',
				'  xyChart:',
				`    width: ${CHART_WIDTH}`,
				'    plotReservedSpacePercent: 30',
				`    height: ${lying !== null ? 20 + drawn.length * 28 : 240}`,
				`    showDataLabel: ${lying === null}`,
				'    yAxis:',
				`      showLabel: ${lying === null}`,
				`      showTick: ${lying === null}`,
				`      showAxisLine: ${lying === null}`,
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: transparent',
				`      plotColorPalette: "${mermaid_COLOR}"`,
				'---',
				`xychart-beta${lying === null ? '' : ' horizontal'}`,
				`  x-axis [${(lying === null ? labels : withRoom(labels)).map(one => `"${one}"`).join(', ')}]`,
				`  y-axis 0 --> ${most}`,
				`  bar [${drawn.map(({ value }) => value).join(', ')}]`,
			]);
		}
		const within = (share) => (0.05 + 0.9 * Math.min(1, Math.max(0, share || 0))).toFixed(3);
		const allSame = (values) => values.every(value => value === values[0]);
		function quadrantChart(points, words) {
			const drawn = points.slice(0, MOST_POINTS).map(({ label, x, y }) => ({ label, x: within(x), y: within(y) }));
			if (drawn.length < FEWEST_POINTS || allSame(drawn.map(({ x }) => x)) || allSame(drawn.map(({ y }) => y)))
				return null;
			const end = (text) => `"${label(text, LONGEST_END)}"`;
			return block([
				'quadrantChart',
				`  x-axis ${end(words.left)} --> ${end(words.right)}`,
				`  y-axis ${end(words.bottom)} --> ${end(words.top)}`,
				...drawn.map(point => `  "${label(point.label)}": [${point.x}, ${point.y}]`),
			]);
		}
		;
		const highlights_FEWEST_PULL_REQUESTS = 4;
		const MOST_FINDINGS = 4;
		const MOST_REASONS = 3;
		const MOST_FILES = 3;
		function namedInWords(id, evidence, words) {
			const names = id === 'kind' ? words.strings['change-kinds'] : id === 'supporting-only' ? words.strings['path-kinds'] : {};
			return { ...evidence, ...(evidence.names && { names: evidence.names.map(name => names[name] ?? name) }) };
		}
		function factors({ importance }, words) {
			return importance.factors.map(({ id, points, evidence }) => ({
				points: words.points(points),
				name: words.strings.factors[id]?.name ?? id,
				evidence: evidenceInWords([words.strings.factors[id]?.evidence], namedInWords(id, evidence, words), words),
			}));
		}
		function findings({ findings }, words) {
			return findings.slice(0, MOST_FINDINGS).map(({ signal, evidence }) => {
				const strings = words.strings.signals[signal];
				return {
					name: strings?.name ?? signal,
					evidence: evidenceInWords([strings?.evidence, strings?.['evidence-otherwise']], evidence, words),
				};
			});
		}
		function approvedBy({ reviews, author }, words) {
			if (reviews === undefined)
				return null;
			const approvals = new Map(reviews.flatMap(({ state, author: reviewer }) => state !== 'approved' || reviewer === null || reviewer.bot ? [] : [[(0, pull_request.tU)(reviewer), reviewer]]));
			if (author !== null)
				approvals.delete((0, pull_request.tU)(author));
			const by = words.listOf([...approvals.values()].map(reviewer => words.person(reviewer)));
			return { review: approvals.size === 0 ? 'nobody' : 'approved', by };
		}
		function highlights_mainModule({ modules, files }) {
			const lines = (some) => (0, d3_array.cz)(some, ({ additions, deletions }) => additions + deletions);
			const within = (module) => files.filter(({ path }) => path.startsWith(`${module}/`));
			const all = lines(files);
			const module = modules.find(one => lines(within(one)) * 2 > all);
			if (module === undefined)
				return null;
			return { place: within(module).length === files.length ? 'all' : 'most', module };
		}
		function facts(entry, of, words) {
			const where = highlights_mainModule(entry);
			const approved = approvedBy(entry, words);
			return words.say('highlight-facts', {
				kind: words.strings['change-kinds'][entry.kind] ?? entry.kind,
				place: where === null ? 'none' : where.place,
				modules: words.path(where?.module ?? ''),
				additions: entry.additions,
				deletions: entry.deletions,
				files: entry.filesTotal,
				review: approved?.review ?? 'unknown',
				reviewers: approved?.by ?? '',
				rank: entry.risk.rank,
				total: of,
			});
		}
		function reasons({ importance, findings }, words) {
			const factors = [...importance.factors].sort((a, b) => b.points - a.points).slice(0, MOST_REASONS);
			return words.say('highlight-reasons', {
				factors: words.listOf(factors.map(({ id }) => (0, markdown.qy)(words.strings.factors[id]?.name ?? id))),
				watch: findings.length > 0 ? 'yes' : 'no',
				signals: words.listOf(findings.slice(0, MOST_REASONS).map(({ signal }) => (0, markdown.qy)(words.signal(signal)))),
			});
		}
		function positions(shown, of, words) {
			const scores = shown.map(({ importance }) => importance.score);
			const ranks = shown.map(({ risk }) => risk.rank);
			const [low, high] = [Math.min(...scores), Math.max(...scores)];
			const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
			const rank = (value) => words.phrase('chart-risk-rank', { rank: words.number(value), of: words.number(of) });
			const score = (value) => words.phrase('chart-important', { score: words.score(value) });
			const points = shown.map(({ number, importance, risk }) => ({
				label: `#${number}`,
				x: (last - risk.rank) / (last - first),
				y: (importance.score - low) / (high - low),
			}));
			return quadrantChart(points, { left: rank(last), right: rank(first), bottom: score(low), top: score(high) });
		}
		function highlight(entry, of, words) {
			const files = [...entry.files].sort((a, b) => b.additions + b.deletions - (a.additions + a.deletions));
			return {
				reference: words.reference(entry.number),
				title: words.title(entry.title),
				author: words.author(entry.author),
				summary: saysMore(entry) ? words.sentence(entry.summary) : null,
				score: words.score(entry.importance.score),
				facts: facts(entry, of, words),
				reasons: reasons(entry, words),
				factors: factors(entry, words),
				findings: entry.findings.length === 0 ? null : { list: findings(entry, words) },
				start: files.length === 0
					? null
					: { list: words.listOf(files.slice(0, MOST_FILES).map(({ path }) => words.path(path))) },
			};
		}
		const highlights_highlights = {
			id: 'highlights',
			view: ({ highlights, pullRequests }, words, { charts }) => {
				const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
				const shown = highlights.flatMap(number => entries.get(number) ?? []);
				return shown.length === 0 || pullRequests.length < highlights_FEWEST_PULL_REQUESTS
					? null
					: {
						chart: charts ? positions(shown, pullRequests.length, words) : null,
						highlights: shown.map(entry => highlight(entry, pullRequests.length, words)),
					};
			},
		};
		;
		const hot_spots_MANY = 5;
		function hotSpotsProse(files, pullRequests, words) {
			const [first, second] = files;
			if (first === undefined || first.pullRequests.length < hot_spots_MANY)
				return null;
			if (first.pullRequests.length === second?.pullRequests.length)
				return null;
			const numbers = new Set(first.pullRequests);
			const authors = pullRequests.filter(({ number }) => numbers.has(number)).map(({ author }) => author);
			const people = authors.flatMap(author => (author === null || author.bot ? [] : [(0, pull_request.tU)(author)]));
			const many = files.filter(file => file.pullRequests.length >= hot_spots_MANY).length;
			return words.paragraph([
				words.say('hot-file', {
					path: words.path(first.path),
					n: first.pullRequests.length,
					people: people.length < authors.length ? 0 : new Set(people).size,
				}),
				many > 1 ? words.say('hot-files', { n: many }) : null,
			]);
		}
		;
		const hot_spots_FEWEST_PULL_REQUESTS = 4;
		const hot_spots_MOST_ROWS = 12;
		function hot_spots_row(one, words) {
			return {
				path: words.path(one.path),
				pullRequests: words.opening(one.pullRequests),
				additions: words.number(one.additions),
				deletions: words.number(one.deletions),
			};
		}
		function ownersOf(owners, words) {
			if (owners.length === 0)
				return null;
			return {
				list: (0, markdown.fj)(owners.map(owner => words.owner(owner)), ' '),
			};
		}
		const FOLLOWING = new Set(['lock', 'generated', 'vendored', 'version', 'manifest']);
		const tells = ({ kind }) => !FOLLOWING.has(kind);
		const hotSpots = {
			id: 'hot-spots',
			view: ({ statistics, pullRequests }, words) => {
				const files = statistics.files.filter(tells);
				const modules = statistics.modules.filter(tells);
				if (pullRequests.length < hot_spots_FEWEST_PULL_REQUESTS || (files.length === 0 && modules.length < 2))
					return null;
				const owned = modules.slice(0, hot_spots_MOST_ROWS).some(module => module.owners !== undefined);
				return {
					paragraph: hotSpotsProse(files, pullRequests, words),
					files: files.length === 0
						? null
						: {
							rows: files.slice(0, hot_spots_MOST_ROWS).map(file => hot_spots_row(file, words)),
							total: words.count('files', files.length),
							more: files.length > hot_spots_MOST_ROWS,
						},
					modules: modules.length < 2
						? null
						: {
							owned,
							rows: modules.slice(0, hot_spots_MOST_ROWS).map(module => ({
								...hot_spots_row(module, words),
								owners: ownersOf(module.owners ?? [], words),
							})),
						},
				};
			},
		};
		;
		function isGrave({ findings, outcome }) {
			return outcome.revertedBy === undefined && findings.some(({ severity }) => severity === 'high');
		}
		function signalOf({ findings }) {
			return findings[0]?.signal;
		}
		;
		function themeName({ id, name }, words) {
			return words.strings.themes[id] ?? name ?? words.phrase('other-group');
		}
		function topicName(name, words) {
			return words.strings.themes[`tag:${name.toLowerCase().replaceAll(' ', '-')}`] ?? name;
		}
		;
		const themes_MOST_MODULES = 3;
		const MOSTLY = 0.6;
		const FEWEST_BY_AUTHOR = 3;
		const MOST_WATCHED = 3;
		const SAME = {
			pipeline: /\b(?:ci|cd|build|release|workflows?)\b/i,
			test: /\btests?(?:ing)?\b/i,
			docs: /\bdocs?\b|\bdocument/i,
			fix: /\b(?:bugs?|(?:bug ?)?fix(?:es)?)\b/i,
			performance: /\bperf/i,
			dependencies: /\bdep(?:s|endenc)/i,
			security: /\bsecur/i,
			refactor: /\brefactor/i,
		};
		function mostCommon(values, fewest = 1) {
			const counted = (0, d3_array.i8)(values, rows => rows.length, value => value);
			const [first] = counted.sort((a, b) => b[1] - a[1]);
			return first !== undefined && first[1] >= fewest ? first : null;
		}
		function placeAmong(entries, fits) {
			const counts = (0, d3_array.i8)(entries.flatMap(({ modules }) => modules.filter(fits)), rows => rows.length, module => module).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
			for (let count = 1; count <= Math.min(themes_MOST_MODULES, counts.length); count += 1) {
				const modules = counts.slice(0, count).map(([module]) => module);
				const within = entries.filter(entry => entry.modules.some(module => modules.includes(module))).length;
				if (within >= entries.length * MOSTLY)
					return { place: within === entries.length ? 'all' : 'most', modules };
			}
			return null;
		}
		function placeOf(entries, words) {
			return placeAmong(entries, module => words.isMain(module)) ?? placeAmong(entries, module => module !== '.');
		}
		function thesis(theme, entries, words) {
			const [kind, share] = (theme.by === 'kind' ? null : mostCommon(entries.map(entry => entry.kind))) ?? ['other', 0];
			const same = SAME[kind]?.test(theme.name ?? '') ?? false;
			const told = kind !== 'other' && !same && entries.length > 1 && share * 2 > entries.length;
			const { details = [] } = theme;
			const own = theme.by === 'module';
			const where = own ? { place: 'all', modules: details } : placeOf(entries, words);
			const about = !own && details.length > 0;
			return words.say('theme', {
				theme: words.label(themeName(theme, words)),
				n: entries.length,
				share,
				kind: told ? (share === entries.length ? 'all' : 'most') : 'none',
				kinds: words.strings['changes-of-kind'][kind] ?? '',
				about: about ? 'yes' : 'no',
				details: words.listOf(about ? details.map(name => words.label(topicName(name, words))) : []),
				place: where?.modules.length ? where.place : 'none',
				modules: words.listOf((where?.modules ?? []).map(module => words.path(module))),
			});
		}
		function authorOf(entries, words) {
			const keys = entries.flatMap(({ author }) => (author === null || author.bot ? [] : [(0, pull_request.tU)(author)]));
			const [key, n] = mostCommon(keys, FEWEST_BY_AUTHOR) ?? [null, 0];
			if (n * 2 <= entries.length)
				return null;
			const author = entries.find(entry => entry.author !== null && (0, pull_request.tU)(entry.author) === key)?.author ?? null;
			return words.say('theme-author', { author: words.author(author), n, all: n === entries.length ? 'yes' : 'no' });
		}
		function themes_fallen(entries, words) {
			const fell = entries.filter(({ outcome }) => outcome.revertedBy !== undefined).map(({ number }) => number);
			return fell.length === 0 ? null : words.say('theme-fell', { n: fell.length, references: words.references(fell) });
		}
		function watched(entries, words) {
			const grave = entries.filter(isGrave).slice(0, MOST_WATCHED);
			if (grave.length === 0)
				return null;
			const findings = grave.map(entry => words.noted(words.reference(entry.number), words.label(words.signal(signalOf(entry) ?? ''))));
			return words.say('theme-watch', { findings: words.listOf(findings) });
		}
		function themeProse(theme, entries, words) {
			return words.paragraph([
				thesis(theme, entries, words),
				authorOf(entries, words),
				themes_fallen(entries, words),
				watched(entries, words),
			]);
		}
		;
		const key_changes_FEWEST_PULL_REQUESTS = 12;
		const TOLD = { least: 3, most: 5, share: 1 / 8 };
		const FEWEST_DRAWN = 3;
		const FEWEST_PULL_REQUESTS_DRAWN = 20;
		function changeLine(entry, words) {
			return {
				reference: words.reference(entry.number),
				title: words.title(entry.title),
				author: words.author(entry.author),
				additions: words.number(entry.additions),
				deletions: words.number(entry.deletions),
			};
		}
		function strongest(entries, words) {
			const standing = entries.filter(({ outcome }) => outcome.revertedBy === undefined && outcome.reverts === undefined);
			const told = Math.min(TOLD.most, Math.max(TOLD.least, Math.ceil(entries.length * TOLD.share)));
			return standing.slice(0, told).map(entry => changeLine(entry, words));
		}
		function key_changes_sizes(themes, words) {
			const size = ({ by, pullRequests }) => (by === 'rest' ? -1 : pullRequests.length);
			const bars = [...themes]
				.sort((a, b) => size(b) - size(a))
				.map(theme => ({ label: themeName(theme, words), value: theme.pullRequests.length }));
			return barChart(bars, {
				fewest: FEWEST_DRAWN,
				lying: (name, value) => words.phrase('noted', { name, note: words.number(value) }),
			});
		}
		const keyChanges = {
			id: 'key-changes',
			view: ({ themes, pullRequests }, words, { charts }) => {
				const named = themes.filter(({ by }) => by !== 'rest');
				if (pullRequests.length < key_changes_FEWEST_PULL_REQUESTS || named.length === 0)
					return null;
				const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
				const rest = themes.find(({ by }) => by === 'rest')?.pullRequests.flatMap(number => entries.get(number) ?? []) ?? [];
				return {
					chart: charts && pullRequests.length >= FEWEST_PULL_REQUESTS_DRAWN ? key_changes_sizes(themes, words) : null,
					rest: rest.length === 0
						? null
						: { lead: words.say('rest-of-themes', { n: rest.length }), lines: strongest(rest, words) },
					themes: named.map(theme => {
						const own = theme.pullRequests.flatMap(number => entries.get(number) ?? []);
						return { paragraph: themeProse(theme, own, words), lines: strongest(own, words) };
					}),
				};
			},
		};
		;
		const LONGEST_OPEN = 12;
		const FEWEST_SUMMED_UP = 4;
		const LINES_A_FOLD = 50;
		function fate({ outcome }, words) {
			const { revertedBy, partlyRevertedBy, relandedBy } = outcome;
			const told = [
				revertedBy === undefined ? null : { words: words.phrase('reverted-by'), reference: words.reference(revertedBy) },
				partlyRevertedBy === undefined
					? null
					: { words: words.phrase('partly-reverted-by'), reference: words.reference(partlyRevertedBy) },
				relandedBy === undefined ? null : { words: words.phrase('relanded-by'), reference: words.reference(relandedBy) },
			];
			return told.filter(one => one !== null);
		}
		function line(entry, words, summary = false) {
			return {
				summary: summary && saysMore(entry) ? words.sentence(entry.summary) : null,
				...changeLine(entry, words),
				title: words.sentence(entry.title),
				fates: fate(entry, words),
			};
		}
		function folds({ themes, pullRequests }, words) {
			const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
			return themes.flatMap(theme => {
				const numbers = theme.pullRequests;
				const pages = Math.ceil(numbers.length / LINES_A_FOLD);
				return Array.from({ length: pages }, (_, page) => {
					const lines = numbers
						.slice(page * LINES_A_FOLD, (page + 1) * LINES_A_FOLD)
						.flatMap(number => entries.get(number) ?? [])
						.map(entry => line(entry, words));
					return {
						name: words.name(themeName(theme, words)),
						count: words.number(numbers.length),
						page: pages > 1 ? { number: words.number(page + 1), of: words.number(pages) } : null,
						lines,
					};
				});
			});
		}
		const merged = {
			id: 'merged',
			view: (digest, words) => {
				const { pullRequests } = digest;
				if (pullRequests.length === 0)
					return null;
				if (pullRequests.length <= LONGEST_OPEN)
					return { open: { lines: pullRequests.map(entry => line(entry, words, pullRequests.length < FEWEST_SUMMED_UP)) } };
				return { folds: folds(digest, words) };
			},
		};
		;
		const risks_MOST_NAMED = 12;
		const FEWEST_REVERTS = 10;
		const TIMES = 1.2;
		const FEWEST_TOLD = 3;
		function verdict({ pullRequests }, words) {
			const total = pullRequests.length;
			const grave = pullRequests.filter(isGrave);
			const medium = pullRequests.filter(({ findings }) => findings.some(({ severity }) => severity === 'medium')).length;
			if (pullRequests.every(({ findings }) => findings.length === 0))
				return words.say('verdict-clean', { total });
			if (grave.length === 0)
				return words.say('verdict-none', { medium, total });
			const where = placeOf(grave, words);
			const one = grave.length > 2 && where !== null && where.modules.length === 1;
			return words.say('verdict-grave', {
				n: grave.length,
				references: words.references(grave.slice(0, risks_MOST_NAMED).map(({ number }) => number)),
				all: grave.length <= risks_MOST_NAMED ? 'yes' : 'no',
				place: one ? where.place : 'none',
				module: words.path(where?.modules[0] ?? ''),
			});
		}
		function comparison({ flagged, others }, words) {
			if (flagged.undone.length + others.undone.length < FEWEST_REVERTS)
				return words.say('hindsight-few', {});
			if (others.undone.length === 0)
				return null;
			const share = ({ undone, pullRequests }) => undone.length / pullRequests;
			const times = share(flagged) / share(others);
			return times < TIMES ? words.say('hindsight-alike', {}) : words.say('hindsight-times', { times: words.score(times) });
		}
		function hindsightProse(hindsight, words) {
			if (hindsight === undefined || hindsight.flagged.pullRequests === 0)
				return null;
			const { weeks, flagged, others } = hindsight;
			return words.paragraph([
				words.say('hindsight', {
					weeks: weeks.length,
					flagged: flagged.pullRequests,
					flaggedUndone: flagged.undone.length,
					others: others.pullRequests,
					othersUndone: others.undone.length,
				}),
				comparison(hindsight, words),
			]);
		}
		function signalProse(entries, words) {
			if (entries.length < FEWEST_TOLD)
				return null;
			const where = placeOf(entries, words);
			const place = where === null
				? null
				: words.say('signal-place', {
					n: entries.length,
					place: where.place,
					modules: words.listOf(where.modules.map(module => words.path(module))),
				});
			const author = authorOf(entries, words);
			return place === null && author === null ? null : words.paragraph([place, author]);
		}
		;
		const MOST_TOLD = 20;
		const risks_FEWEST_RANKED = 10;
		const MOST_RANKED = 5;
		const risks_FEWEST_LINES = 10;
		const risks_FEWEST_PULL_REQUESTS = 4;
		function risks_told(signal, entries, words) {
			const strings = words.strings.signals[signal];
			const forms = [strings?.evidence, strings?.['evidence-otherwise']];
			const severest = (entry) => entry.findings.find(finding => finding.signal === signal);
			return [...entries]
				.sort((a, b) => b.importance.score - a.importance.score || a.number - b.number)
				.slice(0, MOST_TOLD)
				.map(entry => ({
				reference: words.reference(entry.number),
				title: words.title(entry.title),
				severe: severest(entry)?.severity === 'high',
				evidence: evidenceInWords(forms, severest(entry)?.evidence ?? {}, words),
			}));
		}
		function signalView({ signal, pullRequests, measured }, entries, words) {
			const own = pullRequests.flatMap(number => entries.get(number) ?? []);
			const strings = words.strings.signals[signal];
			const rest = own.length - MOST_TOLD;
			return {
				name: strings?.name ?? signal,
				count: words.number(own.length),
				meaning: strings?.meaning ?? '',
				advice: strings?.advice ?? '',
				measured: measured === null
					? null
					: words.phrase(measured.here ? 'measured-here' : 'measured', {
						ratio: words.number(measured.ratio),
						low: words.number(measured.low),
						high: words.number(measured.high),
					}),
				where: signalProse(own, words),
				lines: risks_told(signal, own, words),
				rest: rest > 0 ? { numbers: words.evidence(pullRequests), count: words.number(rest) } : null,
			};
		}
		function firstByRank(pullRequests, words) {
			if (pullRequests.length < risks_FEWEST_RANKED)
				return null;
			const tenth = Math.ceil(pullRequests.length / 10);
			const first = pullRequests
				.filter(({ risk, outcome }) => risk.rank <= tenth && outcome.revertedBy === undefined && outcome.reverts === undefined)
				.filter(({ additions, deletions }) => additions + deletions >= risks_FEWEST_LINES)
				.sort((a, b) => a.risk.rank - b.risk.rank)
				.slice(0, MOST_RANKED);
			if (first.length === 0)
				return null;
			return {
				lead: words.say('ranked', { n: first.length, total: pullRequests.length }),
				lines: first.map(({ number, title }) => ({ reference: words.reference(number), title: words.title(title) })),
			};
		}
		const risks = {
			id: 'risks',
			view: (digest, words) => {
				const { statistics, pullRequests } = digest;
				const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
				const security = statistics.signals.some(({ signal }) => signal === 'security-sensitive');
				if (pullRequests.length < risks_FEWEST_PULL_REQUESTS && !pullRequests.some(isGrave))
					return null;
				const signals = statistics.signals.filter(({ signal }) => signal !== 'reverted');
				return {
					signals: signals.map(row => signalView(row, entries, words)),
					noSecurity: security || pullRequests.length < risks_FEWEST_PULL_REQUESTS
						? null
						: words.say('security-none', { files: statistics.totals.files }),
					verdict: verdict(digest, words),
					hindsight: hindsightProse(digest.hindsight, words),
					ranked: firstByRank(pullRequests, words),
				};
			},
		};
		;
		const MOST_NUMBERS = 12;
		const suggestions_MOST_OWNERS = 4;
		const MOST_PEOPLE = 4;
		const suggestions_MAKESHIFT = ['temporary', 'tests-reduced'];
		const countOf = ({ suggestion }, name) => suggestion.counts?.[name] ?? 0;
		function first(all, most, words) {
			const more = all.length - most;
			return words.listOf([...all.slice(0, most), ...(more > 0 ? [words.say('and-more', { n: more })] : [])]);
		}
		function numbers({ suggestion, words }) {
			const all = suggestion.pullRequests.map(number => words.reference(number));
			return first(all, MOST_NUMBERS, words);
		}
		function paths({ suggestion, words }) {
			return words.listOf((suggestion.paths ?? []).map(path => words.path(path)));
		}
		function suggestions_module({ suggestion, words }) {
			return words.path(suggestion.names?.[0] ?? '.');
		}
		function suggestions_authors({ entries, words }) {
			const named = new Map(entries.map(({ author }) => [words.person(author).source, words.person(author)]));
			return first([...named.values()], MOST_PEOPLE, words);
		}
		function owners({ suggestion, words }) {
			const { owners } = suggestion;
			if (owners === undefined)
				return null;
			if (owners.length === 0)
				return words.say('suggest-no-owner', {});
			const named = owners.map(owner => words.owner(owner));
			return words.say('suggest-owners', { owners: first(named, suggestions_MOST_OWNERS, words) });
		}
		function part(n, of) {
			return of === 1 ? 'one' : n === of ? 'all' : 'some';
		}
		function suggestions_ownerApproval(about) {
			const [security, rights] = [countOf(about, 'security'), countOf(about, 'rights')];
			const owned = (about.suggestion.owners ?? []).length > 0;
			return [
				about.words.say('suggest-owner-approval', {
					n: about.entries.length,
					references: numbers(about),
					paths: paths(about),
					what: rights === 0 ? 'security' : security === 0 ? 'rights' : 'both',
					who: owned ? 'owner' : 'anybody',
				}),
				owned ? owners(about) : null,
			];
		}
		function suggestions_readNow(about) {
			const { words, entries } = about;
			const why = ['guarded', 'ranked', 'newcomers'].flatMap(reason => {
				const n = countOf(about, reason);
				return n === 0 ? [] : [words.say(`suggest-read-now-${reason}`, { n, part: part(n, entries.length) })];
			});
			return [
				words.say('suggest-read-now', { n: entries.length, references: numbers(about), why: words.listOf(why) }),
				owners(about),
			];
		}
		function suggestions_settleReverts(about) {
			const { words, entries, digest } = about;
			const reverts = digest.pullRequests.filter(({ number }) => entries.some(one => one.outcome.revertedBy === number));
			const untold = reverts.filter(revert => !tellsWhy(revert)).length;
			const [only] = reverts.length === 1 ? reverts : [];
			const large = countOf(about, 'large');
			return [
				words.say('suggest-settle-reverts', {
					n: entries.length,
					references: numbers(about),
					authors: suggestions_authors(about),
					within: words.duration(countOf(about, 'hours')),
				}),
				only !== undefined && untold === 0
					? words.say('suggest-reason', {
						revert: words.reference(only.number),
						reason: words.title(only.summary.replace(/[.\u3002]$/, '')),
					})
					: null,
				untold === 0
					? null
					: words.say('suggest-no-reason', {
						n: untold,
						part: part(untold, reverts.length),
						revert: words.reference(reverts[0]?.number ?? 0),
					}),
				large === 0 ? null : words.say('suggest-smaller-steps', { n: large, part: part(large, entries.length) }),
			];
		}
		function suggestions_checksBeforeMerge(about) {
			const n = about.entries.length;
			const [reverted, untested] = [countOf(about, 'reverted'), countOf(about, 'untested')];
			return [
				about.words.say('suggest-checks-before-merge', {
					n,
					references: numbers(about),
					module: suggestions_module(about),
					how: reverted === n ? 'reverted' : reverted === 0 ? 'fixed' : 'both',
					within: about.words.duration(countOf(about, 'hours')),
					untested,
					part: part(untested, n),
				}),
				owners(about),
			];
		}
		function suggestions_testsForCore(about) {
			return [
				about.words.say('suggest-tests-for-core', {
					n: about.entries.length,
					of: countOf(about, 'of'),
					lines: countOf(about, 'lines'),
					people: countOf(about, 'people'),
					references: numbers(about),
					module: suggestions_module(about),
					paths: paths(about),
				}),
				owners(about),
			];
		}
		function suggestions_issueForMakeshift({ entries, words }) {
			const each = entries.map(entry => {
				const { evidence } = entry.findings.find(({ signal }) => suggestions_MAKESHIFT.includes(signal)) ?? {};
				return words.say('suggest-makeshift', {
					reference: words.reference(entry.number),
					author: words.person(entry.author),
					path: words.path(evidence?.paths?.[0] ?? '.'),
				});
			});
			return [words.say('suggest-issue-for-makeshift', { changes: first(each, MOST_NUMBERS, words) })];
		}
		function suggestions_crowdedFile(about) {
			const { suggestion, words } = about;
			const owned = (suggestion.owners ?? []).length > 0;
			return [
				words.say('suggest-crowded-file', {
					path: paths(about),
					n: suggestion.pullRequests.length,
					references: numbers(about),
					people: countOf(about, 'people'),
					met: countOf(about, 'met'),
					owned: owned ? 'yes' : 'no',
				}),
				owners(about),
			];
		}
		function suggestions_backendOwner(about) {
			const { suggestion, words, entries } = about;
			const unchecked = countOf(about, 'unchecked');
			return [
				words.say('suggest-backend-owner', {
					n: entries.length,
					names: words.listOf((suggestion.names ?? []).map(name => words.label(name))),
					references: numbers(about),
					paths: paths(about),
					unchecked,
					part: unchecked === 0 ? 'none' : part(unchecked, entries.length),
				}),
				owners(about),
			];
		}
		const SAID = {
			'owner-approval': suggestions_ownerApproval,
			'read-now': suggestions_readNow,
			'settle-reverts': suggestions_settleReverts,
			'checks-before-merge': suggestions_checksBeforeMerge,
			'tests-for-core': suggestions_testsForCore,
			'issue-for-makeshift': suggestions_issueForMakeshift,
			'crowded-file': suggestions_crowdedFile,
			'backend-owner': suggestions_backendOwner,
		};
		function suggestionProse(suggestion, digest, words) {
			const own = new Set(suggestion.pullRequests);
			const entries = digest.pullRequests.filter(({ number }) => own.has(number));
			const sentences = SAID[suggestion.id]?.({ suggestion, entries, digest, words });
			return sentences === undefined ? null : words.paragraph(sentences);
		}
		;
		const suggestions = {
			id: 'suggestions',
			view: (digest, words) => {
				const told = (digest.suggestions ?? []).flatMap(one => suggestionProse(one, digest, words) ?? []);
				if (told.length === 0)
					return null;
				return {
					several: told.length > 1,
					suggestions: told.map((paragraph, index) => ({ place: words.number(index + 1), paragraph })),
				};
			},
		};
		;
		const summary_NAMED = 3;
		const LEADS = { share: 0.3, times: 1.5 };
		const EVEN = 1.25;
		const FEWEST_OF_THEME = 3;
		const FEWEST_FOR_MEAN = 10;
		const MEANS_DIFFER = 0.25;
		function leaders(rows, show, words) {
			const told = rows.slice(0, summary_NAMED).map(row => words.noted(show(row), words.number(row.pullRequests.length)));
			return words.listOf(told);
		}
		function summary_fallen(digest, words) {
			const { pullRequests, statistics } = digest;
			const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
			const undone = statistics.reverts.flatMap(revert => revert.undone).filter(isOfEarlier);
			const earlier = [...new Set(undone.flatMap(({ number }) => number ?? []))];
			const total = statistics.totals.pullRequests.length;
			const [first] = fell;
			const relanded = fell.filter(({ outcome }) => outcome.relandedBy !== undefined).map(({ number }) => number);
			if (fell.length === 0 && statistics.reverts.length === 0)
				return [noneFell(digest, words)];
			return [
				fell.length > 1
					? words.say('fell-many', {
						n: fell.length,
						total,
						references: words.references(fell.map(({ number }) => number)),
					})
					: first === undefined
						? null
						: words.say('fell-one', {
							reference: words.reference(first.number),
							after: words.duration(first.outcome.revertedAfterHours ?? 0),
						}),
				relanded.length === 0
					? null
					: words.say('relanded', { n: relanded.length, references: words.references(relanded) }),
				earlier.length === 0
					? null
					: words.say('undone-earlier', {
						n: earlier.length,
						references: words.references(earlier),
						also: fell.length > 0 ? 'yes' : 'no',
					}),
			];
		}
		const isOfEarlier = ({ mergedInPeriod, afterHours, partial }) => !mergedInPeriod && afterHours !== null && !partial;
		function noneFell(digest, words) {
			const before = weekBefore(digest)?.judged?.reverts ?? 0;
			if (before === 0)
				return null;
			const row = revertsInARow(weeksInARow(digest));
			return row > 2 ? words.say('none-fell-in-weeks', { weeks: row }) : words.say('none-fell', { n: before });
		}
		function summary_merged(digest, words) {
			const { authors, bots, totals } = digest.statistics;
			const people = authors.length;
			const byBots = bots.length > 0;
			const who = people === 0 ? (byBots ? 'bots' : 'nobody') : byBots ? 'mixed' : people === 1 ? 'one' : 'people';
			return words.say('merged', { n: totals.pullRequests.length, who, people, ...mergedTrend(digest) });
		}
		function mainThemes({ themes, statistics }, words) {
			const named = themes.filter(({ by }) => by !== 'rest').sort((a, b) => b.pullRequests.length - a.pullRequests.length);
			const [first, second, third] = named;
			const name = (theme) => words.label(themeName(theme, words));
			const total = statistics.totals.pullRequests.length;
			if (first === undefined) {
				if (statistics.modules.length < 2)
					return null;
				return words.say('modules-largest', { modules: leaders(statistics.modules, row => words.path(row.path), words) });
			}
			const count = first.pullRequests.length;
			if (count < FEWEST_OF_THEME)
				return null;
			if (second === undefined)
				return words.say('theme-alone', { theme: name(first), n: count });
			const next = second.pullRequests.length;
			if (count >= total * LEADS.share && count >= next * LEADS.times)
				return words.say('themes-led', {
					theme: name(first),
					n: count,
					others: leaders(named.slice(1), name, words),
					m: named.length - 1,
				});
			if ((count + next) * 2 > total)
				return words.say('themes-two', { first: name(first), n: count, second: name(second), m: next });
			const even = third !== undefined && count <= third.pullRequests.length * EVEN;
			return words.say(even ? 'themes-even' : 'themes-largest', { themes: leaders(named, name, words) });
		}
		function highlighted(digest, words) {
			const { highlights, statistics, pullRequests } = digest;
			const first = pullRequests.find(({ number }) => number === highlights[0]);
			const { importance, totals } = statistics;
			const before = weekBefore(digest)?.judged?.meanImportance;
			const trend = before === undefined || importance === undefined ? 'none' : direction(importance.mean, before, MEANS_DIFFER);
			return [
				first === undefined
					? null
					: words.say('highlights', {
						n: highlights.length,
						first: words.reference(first.number),
						title: words.briefTitle(first.title),
						references: words.references(highlights.slice(1, summary_NAMED)),
					}),
				importance === undefined || totals.pullRequests.length < FEWEST_FOR_MEAN
					? null
					: words.say('importance', { mean: words.score(importance.mean), trend, before: words.score(before ?? 0) }),
			];
		}
		function summary_watched({ pullRequests, statistics }, words) {
			const standing = pullRequests.filter(({ outcome }) => outcome.revertedBy === undefined && !outcome.reverts);
			const found = (signal, entry) => entry.findings.find(finding => finding.signal === signal);
			const rows = statistics.signals
				.map(({ signal, measured }) => {
				const findings = standing.flatMap(entry => found(signal, entry) ?? []);
				const gravest = Math.min(...findings.map(({ severity }) => domain_digest.oC.indexOf(severity)));
				return { signal, n: findings.length, gravest, ratio: measured?.ratio ?? 1 };
			})
				.filter(({ signal, gravest }) => signal !== 'reverted' && gravest < domain_digest.oC.indexOf('low'))
				.sort((a, b) => a.gravest - b.gravest || b.ratio - a.ratio);
			const [first, second] = rows;
			if (first === undefined)
				return null;
			const name = (signal) => words.signal(signal);
			if (second === undefined)
				return words.say('watch-one', { signal: name(first.signal), n: first.n });
			return words.say('watch-two', { first: name(first.signal), n: first.n, second: name(second.signal), m: second.n });
		}
		function halfWrittenBy({ statistics: { authors } }) {
			const all = (0, d3_array.cz)(authors, ({ pullRequests }) => pullRequests.length);
			let written = 0;
			const index = authors.findIndex(({ pullRequests }) => {
				written += pullRequests.length;
				return written * 2 >= all;
			});
			const last = authors[index]?.pullRequests.length ?? 0;
			return index + 1 < authors.length / 2 && last > 1 ? index + 1 : null;
		}
		function people(digest, words) {
			const { authors, newContributors = [] } = digest.statistics;
			const count = (index) => authors[index]?.pullRequests.length ?? 0;
			const active = authors.filter((_, index) => count(index) > 1 && count(index) > count(summary_NAMED));
			const half = halfWrittenBy(digest);
			const named = leaders(active, row => words.author(row.author), words);
			return [
				authors.length < 2 || active.length === 0
					? null
					: half === null
						? words.say('most-active', { leaders: named })
						: words.say('half-written', {
							n: half,
							people: authors.length,
							leaders: leaders(active.slice(0, half), row => words.author(row.author), words),
							all: half <= active.length ? 'yes' : 'no',
						}),
				newContributors.length === 0 ? null : words.say('newcomers', { n: newContributors.length }),
			];
		}
		function fallenProse(digest, words) {
			const sentences = summary_fallen(digest, words);
			return sentences.every(one => one === null) ? null : words.paragraph(sentences);
		}
		function weekProse(digest, words) {
			return words.paragraph([
				summary_merged(digest, words),
				mainThemes(digest, words),
				...highlighted(digest, words),
				summary_watched(digest, words),
				...people(digest, words),
			]);
		}
		;
		const summary_FEWEST = 4;
		const summary_summary = {
			id: 'summary',
			view: (digest, words) => digest.pullRequests.length < summary_FEWEST ? null : { fallen: fallenProse(digest, words), week: weekProse(digest, words) },
		};
		;
		const WEEKS = 8;
		const trends_FEWEST_WEEKS = 3;
		const trends_FEWEST_DRAWN = 4;
		const FEWEST_MERGED = 4;
		const judged = (figure) => ({ judged }) => judged === undefined ? undefined : figure(judged);
		const number = (value, _, words) => words.number(value);
		const FIGURES = [
			{ name: 'trend-merged', of: ({ merged }) => merged, show: number, least: 3 },
			{ name: 'trend-authors', of: judged(({ authors }) => authors), show: number, least: 2 },
			{
				name: 'trend-importance',
				of: judged(({ meanImportance }) => meanImportance),
				show: (value, _, words) => words.score(value),
				least: 0.25,
			},
			{
				name: 'trend-merge-time',
				of: judged(({ medianHoursToMerge }) => medianHoursToMerge),
				show: (value, _, words) => words.duration(value),
				least: 1,
			},
			{
				name: 'trend-unreviewed',
				of: judged(({ unreviewed }) => unreviewed?.pullRequests),
				show: (value, { judged }, words) => words.phrase('n-of-m', { n: words.number(value), m: words.number(judged?.unreviewed?.of ?? 0) }),
				least: 2,
			},
			{ name: 'trend-reverts', of: judged(({ reverts }) => reverts), show: number, least: 1 },
		];
		function figure({ name, of, show, least }, now, before, words) {
			const [a, b] = [of(now), of(before)];
			if (a === undefined || b === undefined)
				return [];
			const went = direction(a, b, least);
			return [
				{
					name: words.phrase(name),
					before: show(b, before, words),
					now: show(a, now, words),
					went: words.phrase(`trend-${went}`),
				},
			];
		}
		const trends = {
			id: 'trends',
			view: (digest, words, { charts }) => {
				const { weeks = [] } = digest;
				const now = weeks.at(-1);
				if (now === undefined || weeks.length < trends_FEWEST_WEEKS || weeks.every(({ merged }) => merged < FEWEST_MERGED))
					return null;
				const before = weekBefore(digest);
				const shown = weeks.slice(-WEEKS);
				const rows = before === null ? [] : FIGURES.flatMap(one => figure(one, now, before, words));
				return {
					now: now.week,
					before: before?.week ?? null,
					compared: rows.length === 0 ? null : { rows },
					chart: charts
						? barChart(shown.map(({ week, merged }) => ({ label: week.slice(5), value: merged })), { fewest: trends_FEWEST_DRAWN, lying: null })
						: null,
					paragraph: words.paragraph([
						words.say('week-merges', {
							weeks: words.listOf(shown.map(({ week, merged }) => words.noted(words.label(week), words.number(merged)))),
						}),
						digest.period.asOf === null ? null : words.say('last-unfinished', {}),
					]),
				};
			},
		};
		;
		const sections = [
			header,
			summary_summary,
			didNotStand,
			keyChanges,
			highlights_highlights,
			risks,
			suggestions,
			trends,
			hotSpots,
			authors_authors,
			flow_flow,
			merged,
			footer,
		];
		function sectionsOf(ids) {
			const chosen = ids.flatMap(id => sections.find(section => section.id === id) ?? []);
			return [header, ...chosen, footer];
		}
		var mustache = __webpack_require__(562);
		;
		const template_MOST = { pieces: 5_000_000, characters: 100_000_000 };
		class BoundedWriter extends mustache.A.Writer {
			pieces = 0;
			characters = 0;
			renderTokens(...given) {
				this.pieces += given[0].length;
				const rendered = super.renderTokens(...given);
				this.characters += rendered.length;
				if (this.pieces > template_MOST.pieces || this.characters > template_MOST.characters)
					throw new errors.jR('its sections repeat each other without end; no section may stand in itself');
				return rendered;
			}
			renderPartial(token) {
				throw new errors.jR(`{{> ${token[1]}}} asks for a partial, and there are none; each template stands alone`);
			}
		}
		function renderTemplate(id, view, { templates, strings }, print) {
			const template = templates[id];
			if (template === undefined)
				throw new errors.jR(`The language ${strings.locale} has no template ${id}.mustache.`);
			try {
				return new BoundedWriter().render(template, view, {}, { escape: print });
			}
			catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				throw new errors.jR(`The template ${id}.mustache cannot be used: ${reason}`, { cause: error });
			}
		}
		;
		function titleOf(digest, words, own) {
			const { period, repository, statistics } = digest;
			const values = {
				week: (0, domain_period.D)(period),
				repository: repository.nameWithOwner,
				'first-day': period.firstDay,
				'last-day': period.lastDay,
				days: words.days(period.firstDay, period.lastDay),
				merged: words.count('pull-requests', statistics.totals.pullRequests.length),
			};
			const ofLanguage = () => {
				if (digest.completeness.expected === 0)
					return words.phrase('title-empty', values);
				return words.phrase(period.week === null ? 'title-period' : 'title', values);
			};
			const title = own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, key) => values[key] ?? whole) ?? ofLanguage();
			return (0, markdown.pj)(title);
		}
		var luxon = __webpack_require__(8714);
		var sentences = __webpack_require__(4983);
		;
		const words_LONGEST = { path: 56, name: 40, title: 120, brief: 72, sentence: 256 };
		const MOST_REFERENCES = 120;
		class Words {
			digest;
			options;
			plural;
			numbers;
			speaker;
			links;
			strings;
			constructor({ strings, messages }, digest, options) {
				this.digest = digest;
				this.options = options;
				const { locale } = strings;
				this.strings = strings;
				this.speaker = new sentences.yT(messages, locale);
				this.plural = new Intl.PluralRules(locale);
				this.numbers = new Intl.NumberFormat(locale);
				this.links = linksTo(digest.repository.url, options.links);
			}
			number(value) {
				return this.numbers.format(value);
			}
			count(name, value) {
				const forms = this.strings.counts[name];
				const form = forms[this.plural.select(value)] ?? forms.other;
				return form.replace('{n}', this.number(value));
			}
			phrase(name, values = {}) {
				return this.strings.phrases[name].replaceAll(/\{([\w-]+)\}/g, (whole, key) => values[key] ?? whole);
			}
			say(id, values) {
				return this.speaker.say(id, values);
			}
			paragraph(sentences) {
				return (0, markdown.fj)(sentences.filter(sentence => sentence !== null), this.strings.phrases['between-sentences']);
			}
			isMain(module) {
				const { kind } = this.digest.statistics.modules.find(({ path }) => path === module) ?? {};
				return module !== '.' && (kind === undefined || kind === 'source');
			}
			signal(id) {
				return this.strings.signals[id]?.name ?? id;
			}
			duration(hours) {
				if (hours < 2)
					return this.count('minutes', Math.round(hours * 60));
				const [value, unit] = hours < 48 ? [hours, 'hours'] : [hours / 24, 'days'];
				return this.count(unit, value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
			}
			percent(share) {
				return new Intl.NumberFormat(this.strings.locale, { style: 'percent' }).format(share);
			}
			days(first, last) {
				const { day, range } = this.strings.dates;
				const [from, to] = [first, last].map(date => luxon.c9.fromISO(date, { zone: 'utc', locale: this.strings.locale }));
				if (from === undefined || to === undefined || first === last)
					return from?.toFormat(day) ?? '';
				const { between, first: start, last: end } = from.year === to.year ? range : { ...range, first: day, last: day };
				return between.replace('{first}', from.toFormat(start)).replace('{last}', to.toFormat(end));
			}
			moment(instant) {
				const { timeZone } = this.digest.period;
				const local = luxon.c9.fromISO(instant, { zone: timeZone, locale: this.strings.locale });
				return local.toFormat(this.strings.dates.moment);
			}
			list(items) {
				const { two, middle, last } = this.strings.lists;
				if (items.length < 3)
					return items.join(two);
				return `${items.slice(0, -1).join(middle)}${last}${items.at(-1)}`;
			}
			listOf(items) {
				return new markdown.oz(this.list(items.map(item => item.source)));
			}
			noted(name, note) {
				const inside = note instanceof markdown.oz ? note : (0, markdown.Qq)(note);
				const [before = '', between = '', after = ''] = this.strings.phrases.noted.split(/\{(?:name|note)\}/);
				return new markdown.oz(`${before}${name.source}${between}${inside.source}${after}`);
			}
			reference(number) {
				return this.links.reference(number);
			}
			references(numbers) {
				return this.listOf(numbers.map(number => this.reference(number)));
			}
			evidence(numbers) {
				const shown = numbers.slice(0, MOST_REFERENCES).map(number => this.reference(number));
				const more = numbers.length - shown.length;
				const rest = more > 0 ? ` ${(0, markdown.X1)(this.phrase('more-in-json', { n: this.number(more) }))}` : '';
				return new markdown.oz(`${(0, markdown.fj)(shown, ' ').source}${rest}`);
			}
			opening(numbers) {
				const count = this.number(numbers.length);
				return new markdown.oz(`<details><summary>${count}</summary>${this.evidence(numbers).source}</details>`);
			}
			author(author) {
				const { login, bot } = author ?? {};
				const mentioned = this.options.mentions && login !== undefined && !bot && /^[a-z\d][\w-]{0,38}$/i.test(login);
				return mentioned ? new markdown.oz(`@${login}`) : this.person(author);
			}
			person(author) {
				if (author === null)
					return (0, markdown.Qq)(this.phrase('deleted-account'));
				const name = this.digest.source === 'github' ? (author.login ?? author.name) : author.name;
				return (0, markdown.Qq)(shorten(name, words_LONGEST.name));
			}
			owner(owner) {
				return (0, markdown.aY)(shorten(owner, words_LONGEST.name));
			}
			title(title) {
				return (0, markdown.Qw)(shortenTitle(title, words_LONGEST.title));
			}
			sentence(sentence) {
				return (0, markdown.Qw)(shortenTitle(sentence, words_LONGEST.sentence));
			}
			briefTitle(title) {
				return (0, markdown.Qw)(shortenTitle(title, words_LONGEST.brief));
			}
			path(path) {
				return path === '.' ? (0, markdown.Qq)(this.phrase('top-level')) : (0, markdown.aY)(shortenPath(path, words_LONGEST.path));
			}
			label(name) {
				return (0, markdown.Qq)(shorten(name, words_LONGEST.name));
			}
			points(points) {
				const format = { signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1 };
				return new markdown.oz(new Intl.NumberFormat(this.strings.locale, format).format(points).replace('-', '\u2212'));
			}
			score(score) {
				return new Intl.NumberFormat(this.strings.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
			}
			name(name) {
				return (0, markdown.qy)(shorten(name, words_LONGEST.name));
			}
		}
		;
		const notification_MOST_NAMED = 3;
		const notification_LONGEST_TITLE = 72;
		function notification_inert(text) {
			return (0, markdown.vx)((0, markdown.pj)(text)).replaceAll(/<|&(?=#?\w+;)/g, '$&\u200b');
		}
		const inText = { escape: notification_inert, reference: number => `#${number}` };
		function inMarkdown(words) {
			return {
				escape: text => notification_inert(text).replaceAll(/[\\`*_[\]~|]/g, '\\$&'),
				reference: number => {
					const address = words.links.address(number);
					return address === null ? inertReference(number) : `[#${number}](${address})`;
				},
			};
		}
		function viewOf({ pullRequests, highlights, completeness }, title, words, form) {
			const entries = new Map(pullRequests.map(entry => [entry.number, entry]));
			const named = (all) => {
				const told = all.slice(0, notification_MOST_NAMED);
				return {
					list: new markdown.oz(told
						.map(one => `${form.reference(one.number)} ${form.escape(shortenTitle(one.title, notification_LONGEST_TITLE))}`)
						.join(words.strings.lists.apart)),
					more: all.length > told.length ? { count: words.number(all.length - told.length) } : null,
				};
			};
			const fell = pullRequests.filter(({ outcome }) => outcome.revertedBy !== undefined);
			const grave = pullRequests.filter(isGrave);
			const first = highlights.length > 0 ? highlights.flatMap(number => entries.get(number) ?? []) : pullRequests;
			const missing = completeness.expected > completeness.gathered || completeness.filesTruncated.length > 0;
			return {
				title,
				empty: pullRequests.length === 0,
				incomplete: missing
					? { gathered: words.number(completeness.gathered), expected: words.number(completeness.expected) }
					: null,
				reverted: fell.length === 0 ? null : named(fell),
				grave: grave.length === 0
					? null
					: {
						list: new markdown.oz(grave
							.slice(0, 10)
							.map(({ number }) => form.reference(number))
							.join(words.strings.lists.middle)),
					},
				first: named(first),
			};
		}
		function notification_linesOf(language, view, form) {
			const print = (value) => (value instanceof markdown.oz ? value.source : form.escape(String(value)));
			const lines = renderTemplate('notification', view, language, print).split('\n');
			return lines.map(line => line.trim()).filter(line => line !== '');
		}
		function renderNotification(digest, language, options, url) {
			const words = new Words(language, digest, options);
			const title = titleOf(digest, words, options.title);
			const lines = (form) => notification_linesOf(language, viewOf(digest, title, words, form), form);
			const [head = '', ...rest] = lines(inMarkdown(words));
			const heading = url === null ? `**${head}**` : `**[${head}](${url})**`;
			const list = rest.map(line => `- ${line}`).join('\n');
			return {
				text: lines(inText).join('\n'),
				markdown: list === '' ? heading : `${heading}\n\n${list}`,
			};
		}
		;
		function render(digest, language, options) {
			const words = new Words(language, digest, options);
			const blocks = sectionsOf(options.sections).flatMap(section => {
				const view = section.view(digest, words, options);
				if (view === null)
					return [];
				const rendered = renderTemplate(section.id, { ...view, border: border }, language, markdown.PI);
				return border_blocksOf(rendered).map(markdown => ({ section: section.id, markdown }));
			});
			const title = titleOf(digest, words, options.title);
			const whole = blocks.map(block => block.markdown).join('\n\n');
			const definitions = definitionsFor(whole, words.links).join('\n');
			return {
				title,
				markdown: `# ${(0, markdown.PI)(title)}\n\n${whole}\n${definitions === '' ? '' : `\n${definitions}\n`}`,
				parts: fitToParts(blocks, {
					limit: options.limit,
					links: words.links,
					continued: words.phrase('continued'),
					continues: words.phrase('continues'),
				}),
			};
		}
		;
		function nameMatcher(patterns) {
			const all = patterns.map(pattern => pattern.toLowerCase().split(/\*+/));
			return name => all.some(literals => holdsInOrder(name.toLowerCase(), literals));
		}
		function holdsInOrder(name, literals) {
			const [first = '', last] = [literals[0], literals.length > 1 ? literals.at(-1) : undefined];
			if (last === undefined)
				return name === first;
			if (!name.startsWith(first) || !name.endsWith(last))
				return false;
			let from = first.length;
			for (const literal of literals.slice(1, -1)) {
				const found = name.indexOf(literal, from);
				if (found === -1)
					return false;
				from = found + literal.length;
			}
			return from + last.length <= name.length;
		}
		function pathMatcher(patterns) {
			return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
		}
		var dist = __webpack_require__(8815);
		;
		const FACTOR_IDS = [
			'size',
			'supporting-only',
			'novelty',
			'core',
			'interface',
			'settings',
			'migration',
			'default',
			'kind',
			'breaking',
			'promise',
			'modesty',
			'tests',
			'documented',
			'description',
			'closes',
			'discussion',
			'labels',
			'undoes',
		];
		;
		const SIGNAL_IDS = [
			'reverted',
			'hotfixed',
			'security-sensitive',
			'same-title',
			'reland',
			'near-revert',
			'temporary',
			'default-changed',
			'performance',
			'very-large',
			'wide',
			'hotspot',
			'newcomer',
			'core-path',
			'public-interface',
			'migration',
			'external-backend',
			'workflow-permissions',
			'unreviewed',
			'self-merged',
			'merged-fast',
			'failing-checks',
			'unresolved-threads',
			'untested',
			'tests-reduced',
			'dependency',
			'pipeline',
			'new-here',
			'collision',
		];
		var settings_forms = __webpack_require__(1419);
		var words = __webpack_require__(9141);
		;
		function mayBeMeasured({ code, keys }) {
			if (code !== 'unrecognized_keys')
				return 'it may be what `merge-digest backtest --write` writes';
			const near = (keys ?? []).flatMap(key => (0, words.pA)(key, SIGNAL_IDS).slice(0, 1));
			return `it may be the name of a signal${near.length > 0 ? (0, words.au)(near) : `: ${SIGNAL_IDS.join(', ')}`}`;
		}
		const CONFIG_ONLY = {
			modules: {
				description: 'Names for parts of the repository: each with the glob patterns of its paths. What no pattern matches belongs to the package or the folder that it is in.',
				schema: schemas.g1P(schemas.YjP(), schemas.YOg(settings_forms.Qh, { error: 'it may be a list of glob patterns, such as ["src/api/**"]' })
					.min(1, { error: 'it may be a list of at least one glob pattern' }), { error: 'it may be a mapping of names to glob patterns, such as {api: ["src/api/**"]}' }),
				default: {},
				defaultInWords: 'the packages and folders of the repository',
			},
			'core-paths': {
				description: 'Glob patterns of the core of the code, whose changes weigh more and are told as a risk. Without them it is found: files that many people change often.',
				schema: schemas.YOg(settings_forms.Qh, { error: 'it may be a list of glob patterns, such as ["src/engine/**"]' }),
				default: [],
				defaultInWords: 'found from the history',
			},
			importance: {
				description: 'Weights of the factors of importance, each by its name; docs/importance.md lists them.',
				schema: schemas.jgl(schemas.k5n(FACTOR_IDS), schemas.aig({ error: 'it may be a number' }), {
					error: `it may be a mapping of factors to weights, such as {core: 1.5}; there are ${FACTOR_IDS.join(', ')}`,
				}),
				default: {},
				defaultInWords: 'as in docs/importance.md',
			},
			highlights: {
				description: 'How many pull requests are highlights: a `share` of all of them, but at `least` and at `most` so many.',
				schema: schemas.rej({
					share: schemas.aig({ error: 'it may be a number from 0 to 1' })
						.min(0, { error: 'it may be 0 to 1' })
						.max(1, { error: 'it may be 0 to 1' })
						.optional(),
					least: schemas.Whr().min(0).optional(),
					most: schemas.Whr().min(0).optional(),
				}, { error: 'it may be a mapping such as {share: 0.07, least: 3, most: 20}' }),
				default: {},
				defaultInWords: '`{share: 0.07, least: 3, most: 20}`',
			},
			tags: {
				description: 'Tags of your own: each with the `labels`, the glob patterns of `paths` or the `words` of titles that set it; docs/themes.md tells more.',
				schema: schemas.g1P(schemas.YjP(), schemas.rej({
					labels: schemas.YOg(schemas.YjP()).optional(),
					paths: schemas.YOg(settings_forms.Qh).optional(),
					words: schemas.YOg(schemas.YjP()).optional(),
				}), { error: 'it may be a mapping such as {Billing: {paths: ["src/billing/**"], words: [invoice]}}' }),
				default: {},
				defaultInWords: 'none beyond those that are found',
			},
			measured: {
				description: 'What `merge-digest backtest --write` measured about the signals in this repository; the page then tells these values.',
				schema: schemas.jgl(schemas.k5n(SIGNAL_IDS), schemas._H3({ ratio: schemas.aig(), low: schemas.aig(), high: schemas.aig() }), { error: mayBeMeasured }),
				default: {},
				defaultInWords: 'what was measured over other repositories',
			},
		};
		const CONFIG_DEFAULTS = {
			modules: CONFIG_ONLY.modules.default,
			corePaths: [...CONFIG_ONLY['core-paths'].default],
			importance: CONFIG_ONLY.importance.default,
			highlights: CONFIG_ONLY.highlights.default,
			tags: CONFIG_ONLY.tags.default,
			measured: CONFIG_ONLY.measured.default,
		};
		var settings_inputs = __webpack_require__(4244);
		var kinds = __webpack_require__(7279);
		;
		const CONFIG_KEYS = {
			...Object.fromEntries(settings_inputs.Qh.filter(name => settings_inputs.mc[name].configurable).map(name => [name, settings_inputs.mc[name]])),
			...CONFIG_ONLY,
		};
		const MOST_ALIASES = 100;
		const LONGEST_FILE = 200_000;
		const MOST_PROBLEMS = 20;
		function parseConfig(text, path) {
			if (text.length > LONGEST_FILE)
				return {
					values: {},
					problems: [`${path}: has ${text.length} characters; it may have at most ${LONGEST_FILE}.`],
				};
			try {
				const { values, problems } = parse(text, path);
				const further = problems.length - MOST_PROBLEMS;
				const rest = further > 0 ? [`${path}: ${further} more problems.`] : [];
				return { values, problems: [...problems.slice(0, MOST_PROBLEMS), ...rest] };
			}
			catch (error) {
				if (error instanceof RangeError)
					return { values: {}, problems: [`${path}: is nested too deeply; it may be flat.`] };
				throw error;
			}
		}
		function parse(text, path) {
			const lines = new dist.HN();
			const document = (0, dist.Tp)(text, {
				lineCounter: lines,
				prettyErrors: false,
				version: '1.2',
				merge: false,
				logLevel: 'error',
			});
			const line = (offset) => `${path}:${lines.linePos(offset ?? 0).line}`;
			const [duplicates, broken] = partition(document.errors, error => error.code === 'DUPLICATE_KEY');
			if (broken.length > 0) {
				const problems = broken.map(error => (0, words.em)(`${line(error.pos[0])}: ${syntaxProblem(error)}`));
				return { values: {}, problems: [...new Set(problems)] };
			}
			const problems = duplicates.map(error => `${line(error.pos[0])}: key "${keyAt(text, error)}" stands there twice.`);
			const root = document.contents;
			if (root === null || ((0, dist.jn)(root) && root.value === null))
				return { values: {}, problems };
			if (!(0, dist.jh)(root)) {
				const got = (0, dist.jn)(root) ? (0, words.TL)(root.value) : 'a list';
				return { values: {}, problems: [`${line(root.range?.[0])}: got ${got}; it may be a mapping of keys to values.`] };
			}
			const read = readKeys(root, document, line);
			return { values: read.values, problems: [...problems, ...read.problems] };
		}
		function syntaxProblem({ code, message }) {
			return code === 'MULTIPLE_DOCS' ? 'a second document begins; it may be one only' : `no valid YAML: ${message}`;
		}
		function readKeys(root, document, line) {
			const problems = [];
			const values = {};
			for (const pair of root.items) {
				const key = (0, dist.jn)(pair.key) ? String(pair.key.value) : String(pair.key);
				const keyStart = ((0, dist.Ll)(pair.key) ? pair.key : root).range?.[0];
				const entry = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
				if (entry === undefined) {
					problems.push((0, words.em)(`${line(keyStart)}: ${unknownKey(key)}`));
					continue;
				}
				const { given, trouble } = plainValue(pair, document);
				if (trouble !== undefined)
					problems.push((0, words.em)(`${line(keyStart)}: ${key}: ${trouble}`));
				if (given === null)
					continue;
				const parsed = entry.schema.safeParse(given);
				if (parsed.success)
					values[(0, settings_inputs.xQ)(key)] = parsed.data;
				else
					problems.push(...(0, kinds.GW)(parsed.error, given, path => `${line(startOf([key, ...path]) ?? keyStart)}: ${dotted(key, path)}`));
			}
			return { values: values, problems };
			function startOf(path) {
				const node = document.getIn(path, true);
				return (0, dist.Ll)(node) ? node.range?.[0] : undefined;
			}
		}
		function dotted(key, path) {
			return [key, ...path.filter(step => typeof step === 'string')].join('.');
		}
		function plainValue(pair, document) {
			if (!(0, dist.Ll)(pair.value))
				return { given: null };
			try {
				return { given: pair.value.toJS(document, { maxAliasCount: MOST_ALIASES }) };
			}
			catch (error) {
				if (error instanceof ReferenceError)
					return { given: null, trouble: error.message };
				throw error;
			}
		}
		function unknownKey(key) {
			if (Object.hasOwn(settings_inputs.mc, key))
				return `"${key}" is an input of the workflow, not a key of this file`;
			const keys = Object.keys(CONFIG_KEYS);
			const near = (0, words.pA)(key, keys).slice(0, 1);
			return `unknown key ${(0, words.TL)(key)}${near.length > 0 ? (0, words.au)(near) : `; it may be ${keys.join(', ')}`}`;
		}
		function keyAt(text, error) {
			return /^["']?([^"':\s]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
		}
		function partition(all, belongs) {
			return [all.filter(belongs), all.filter(one => !belongs(one))];
		}
		var read = __webpack_require__(7118);
		;
		function resolveSettings(inputs, configText) {
			const { values, explicit, period } = inputs;
			const problems = [...inputs.problems];
			if (configText === null && explicit.has('config')) {
				problems.push(`config: got ${(0, words.TL)(values.config)}; there is no such file in ${values.repository}.`);
			}
			const config = parseConfig(configText ?? '', values.config);
			problems.push(...config.problems);
			const fromInputs = Object.fromEntries([...explicit].map(name => [(0, settings_inputs.xQ)(name), values[(0, settings_inputs.xQ)(name)]]));
			const fromFile = isForeign(inputs) ? aboutContent(config.values) : config.values;
			const merged = { ...values, ...CONFIG_DEFAULTS, ...fromFile, ...fromInputs };
			problems.push(...contradictions(merged, inputs));
			return problems.length === 0 && period !== null ? { settings: { ...merged, period }, problems } : { problems };
		}
		function isForeign({ values, environment }) {
			return (environment.repository ?? values.postToRepository).toLowerCase() !== values.repository.toLowerCase();
		}
		const CONTENT = [
			...['excludeAuthors', 'excludeLabels', 'excludePaths', 'bots'],
			...['modules', 'corePaths', 'importance', 'highlights', 'tags', 'measured'],
		];
		function aboutContent(values) {
			return Object.fromEntries(Object.entries(values).filter(([key]) => CONTENT.includes(key)));
		}
		function contradictions(merged, { environment, explicit }) {
			const problems = [];
			if (merged.publish.includes('discussion') && merged.discussionCategory === null) {
				problems.push('discussion-category: not given; it may be the name of a category such as Announcements, since publish has "discussion".');
			}
			if (!explicit.has('language'))
				problems.push(...(0, read.X)(merged.language, environment));
			return problems;
		}
		;
		const BODY_LIMIT = 65_000;
		async function run(inputs, ports, opening = (0, build_opening.h)(inputs, ports)) {
			const early = ports.loadLanguage(inputs.values.language, inputs.values.templates);
			unhurried(early);
			const { source, opened } = await opening;
			const settings = pipeline_settle(inputs, opened);
			folderOf(settings, ports);
			const guessed = settings.language === inputs.values.language;
			const language = await (guessed ? early : ports.loadLanguage(settings.language, settings.templates));
			const options = analysisOf(settings, opened, ports);
			const seen = new Map();
			const gathering = unhurried(source.gather());
			const recall = () => (0, promises_.setImmediate)().then(() => recalledWeeks(options, settings, { ...ports, seen }));
			const recalled = ports.source.id === 'git' ? null : unhurried(recall());
			const gathered = await gathering;
			const earlier = await source.lookUp(unresolvedReferences(gathered.pullRequests));
			const weeksBefore = recalled === null
				? await recomputeWeeks(period => (0, build_opening.o)(inputs, ports, period), options, ports.source.weeksBack, ports.log)
				: rememberedWeeks(await recalled, gathered.mergedBefore ?? [], options.period);
			const digest = analyze(gathered, { ...options, earlier, weeksBefore });
			return present(digest, language, settings, ports, seen);
		}
		async function present(digest, language, settings, ports, seen = new Map()) {
			const directory = folderOf(settings, ports);
			const jsonPath = await writeDigest(digest, directory);
			const outcome = { digest, report: null, publication: { jsonPath }, notification: null, failure: null };
			try {
				const limit = BODY_LIMIT - recordLine(digest.weeks ?? []).length;
				const report = render(digest, language, { ...settings, limit });
				const files = { jsonPath, markdownPath: await writeReport(report, directory) };
				outcome.report = report;
				[outcome.publication, outcome.failure] = await bring(report, digest, { ...settings, files }, { ...ports, seen });
				outcome.notification = renderNotification(digest, language, settings, outcome.publication.url ?? null);
			}
			catch (error) {
				outcome.failure = error instanceof Error ? error : new Error(String(error));
			}
			return outcome;
		}
		async function bring(report, digest, options, ports) {
			const { expected, gathered } = digest.completeness;
			const empty = digest.pullRequests.length === 0 && expected <= gathered;
			const places = empty && options.whenEmpty === 'skip' ? ['files'] : options.publish;
			try {
				return [await publish(report, digest, { ...options, publish: places }, ports), null];
			}
			catch (error) {
				if (error instanceof PublishError)
					return [error.publication, error];
				throw error;
			}
		}
		function folderOf({ outputDirectory: own }, ports) {
			return own === null ? ports.outputDirectory : ports.directory(own);
		}
		function unhurried(promise) {
			promise.catch(() => { });
			return promise;
		}
		function analysisOf(settings, opened, ports) {
			return {
				version: ports.version,
				source: ports.source.id,
				repository: opened.repository,
				period: settings.period,
				baseBranch: settings.base,
				codeowners: opened.codeowners,
				exclusions: {
					author: nameMatcher(settings.excludeAuthors),
					label: nameMatcher(settings.excludeLabels),
					path: pathMatcher(settings.excludePaths),
					bots: settings.bots === 'exclude',
				},
				botsApart: settings.bots === 'apart',
				modules: settings.modules,
				judgements: settings,
				highlights: settings.highlights,
				measured: settings.measured,
			};
		}
		function pipeline_settle(inputs, { config }) {
			const { settings, problems } = resolveSettings(inputs, config);
			if (settings === undefined)
				throw new errors.GN(problems);
			return settings;
		}
	}),
	5120: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PI: () => (escapeValue),
			Qq: () => (text),
			Qw: () => (titleText),
			X1: () => (escapeText),
			aY: () => (code),
			fj: () => (join),
			nf: () => (link),
			oz: () => (Markdown),
			pj: () => (plain),
			qy: () => (html),
			vx: () => (parted)
		});
		class Markdown {
			source;
			constructor(source) {
				this.source = source;
			}
			toString() {
				return this.source;
			}
		}
		const ZERO_WIDTH_SPACE = '\u200b';
		const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
		const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
		function plain(text) {
			return text.toWellFormed().replaceAll(CONTROL, ' ').replaceAll(INVISIBLE, '').replaceAll(/ {2,}/g, ' ').trim();
		}
		const AUTOLINKS = [
			[/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`],
			[/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
			[/GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
			[/:\/\//g, `:${ZERO_WIDTH_SPACE}//`],
			[/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
		];
		function parted(piece) {
			const line = AUTOLINKS.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), piece);
			return line.replaceAll(/\b[0-9a-f]{7,64}\b/gi, digits => digits.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
		}
		function html(value) {
			const line = parted(plain(value)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
			return new Markdown(line.replaceAll('$', '<span>&#36;</span>'));
		}
		function escapeText(text) {
			return escapePiece(plain(text));
		}
		function escapePiece(piece) {
			return parted(piece)
				.replaceAll(/[\\`*[\]~|]/g, '\\$&')
				.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
				.replaceAll(/^[-+=#^]|(?<!\\)#$/g, '\\$&')
				.replaceAll('$', '<span>&#36;</span>');
		}
		function escapeValue(value) {
			return value instanceof Markdown ? value.source : escapeText(String(value));
		}
		function link(label, url) {
			return new Markdown(`[${escapeText(label)}](<${encodeURI(url).replaceAll(/[<>]/g, encodeURIComponent)}>)`);
		}
		function text(value) {
			return new Markdown(escapeText(value));
		}
		function code(value) {
			const line = plain(value) || ' ';
			if (!/[`|\]]/.test(line))
				return new Markdown(`\`${line}\``);
			const entity = (character) => `&#${character.charCodeAt(0)};`;
			return new Markdown(`<code>${parted(line).replaceAll(/[&<>|`\\*_[\]~$:@#]/g, entity)}</code>`);
		}
		function titleText(title) {
			const pieces = plain(title).split(/`([^`]+)`/);
			return join(pieces.map((piece, index) => {
				if (index % 2 === 1)
					return code(piece);
				const between = index > 0 && index < pieces.length - 1 && piece === '';
				return new Markdown(between ? ZERO_WIDTH_SPACE : escapePiece(piece));
			}), '');
		}
		function join(parts, separator) {
			return new Markdown(parts.map(part => part.source).join(separator));
		}
	}),
	4983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B2: () => (Messages),
			yT: () => (Speaker)
		});
		var intl_messageformat__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(333);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
		var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
		var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5120);
		const SENTENCES = {
			'fell-one': ['reference', 'after'],
			'fell-many': ['n', 'total', 'references'],
			relanded: ['n', 'references'],
			'undone-earlier': ['n', 'references', 'also'],
			'none-fell': ['n'],
			'none-fell-in-weeks': ['weeks'],
			merged: ['n', 'who', 'people', 'trend', 'before', 'difference', 'weeks'],
			'theme-alone': ['theme', 'n'],
			'themes-led': ['theme', 'n', 'others', 'm'],
			'themes-two': ['first', 'n', 'second', 'm'],
			'themes-even': ['themes'],
			'themes-largest': ['themes'],
			'modules-largest': ['modules'],
			highlights: ['n', 'first', 'title', 'references'],
			importance: ['mean', 'trend', 'before'],
			'watch-one': ['signal', 'n'],
			'watch-two': ['first', 'n', 'second', 'm'],
			'half-written': ['n', 'people', 'leaders', 'all'],
			'most-active': ['leaders'],
			newcomers: ['n'],
			theme: ['theme', 'n', 'share', 'kind', 'kinds', 'about', 'details', 'place', 'modules'],
			'theme-author': ['author', 'n', 'all'],
			'theme-fell': ['n', 'references'],
			'theme-watch': ['findings'],
			'rest-of-themes': ['n'],
			foretold: ['n', 'flagged'],
			hindsight: ['weeks', 'flagged', 'flaggedUndone', 'others', 'othersUndone'],
			'hindsight-times': ['times'],
			'hindsight-alike': [],
			'hindsight-few': [],
			'verdict-none': ['medium', 'total'],
			'verdict-clean': ['total'],
			'verdict-grave': ['n', 'references', 'all', 'place', 'module'],
			'security-none': ['files'],
			ranked: ['n', 'total'],
			'signal-place': ['n', 'place', 'modules'],
			'merge-time': ['median', 'p90', 'trend', 'before'],
			'review-time': ['median', 'p90', 'n'],
			'highlight-facts': [
				'kind',
				'place',
				'modules',
				'additions',
				'deletions',
				'files',
				'review',
				'reviewers',
				'rank',
				'total',
			],
			'highlight-reasons': ['factors', 'watch', 'signals'],
			'week-merges': ['weeks'],
			'last-unfinished': [],
			'hot-file': ['path', 'n', 'people'],
			'hot-files': ['n'],
			'suggest-owner-approval': ['n', 'references', 'paths', 'what', 'who'],
			'suggest-read-now': ['n', 'references', 'why'],
			'suggest-read-now-guarded': ['n', 'part'],
			'suggest-read-now-ranked': ['n', 'part'],
			'suggest-read-now-newcomers': ['n', 'part'],
			'suggest-settle-reverts': ['n', 'references', 'authors', 'within'],
			'suggest-reason': ['revert', 'reason'],
			'suggest-no-reason': ['n', 'part', 'revert'],
			'suggest-smaller-steps': ['n', 'part'],
			'suggest-checks-before-merge': ['n', 'references', 'module', 'how', 'within', 'untested', 'part'],
			'suggest-tests-for-core': ['n', 'of', 'lines', 'people', 'references', 'module', 'paths'],
			'suggest-issue-for-makeshift': ['changes'],
			'suggest-makeshift': ['reference', 'author', 'path'],
			'suggest-crowded-file': ['path', 'n', 'references', 'people', 'met', 'owned'],
			'suggest-backend-owner': ['n', 'names', 'references', 'paths', 'unchecked', 'part'],
			'suggest-owners': ['owners'],
			'suggest-no-owner': [],
			'and-more': ['n'],
		};
		const Messages = zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(Object.keys(SENTENCES).map(id => [id, zod__WEBPACK_IMPORTED_MODULE_2__.YjP()])));
		const prepared = (value) => value instanceof _markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz ? value.source : typeof value === 'string' ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(value) : value;
		class Speaker {
			messages;
			locale;
			formats = new Map();
			constructor(messages, locale) {
				this.messages = messages;
				this.locale = locale;
			}
			say(id, values) {
				try {
					const format = this.formats.get(id) ?? new intl_messageformat__WEBPACK_IMPORTED_MODULE_3__.SV(this.messages[id], this.locale, {}, { ignoreTag: true });
					this.formats.set(id, format);
					const named = Object.entries(values).map(([name, value]) => [name, prepared(value)]);
					return new _markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz(String(format.format(Object.fromEntries(named))).trim());
				}
				catch (error) {
					const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
					throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.jR(`sentences.yml: ${id} cannot be used: ${reason}`, { cause: error });
				}
			}
		}
	})
};
