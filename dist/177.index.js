export const id = 177;
export const ids = [177];
export const modules = {
	8445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			np: () => (Digest),
			f$: () => (SCHEMA_VERSION),
			oC: () => (entry.oC),
			F0: () => (entry.F0)
		});
		var schemas = __webpack_require__(7597);
		var entry = __webpack_require__(1189);
		var groups = __webpack_require__(69);
		var instant = __webpack_require__(2224);
		var period = __webpack_require__(7736);
		var quantities = __webpack_require__(2400);
		var statistics = __webpack_require__(6518);
		;
		const DIRECTIONS = ['up', 'down', 'alike'];
		const Direction = schemas.k5n(DIRECTIONS);
		const TREND_FIGURES = ['merged', 'authors', 'importance', 'merge-time', 'unreviewed', 'reverts'];
		const Figure = schemas.Ikc({
			figure: schemas.k5n(TREND_FIGURES),
			before: schemas.aig(),
			now: schemas.aig(),
			direction: Direction,
			of: schemas.Ikc({ before: schemas.Whr(), now: schemas.Whr() }).optional().describe('The totals that the figures are part of'),
		});
		const Trends = schemas.Ikc({
			weekBefore: schemas.YjP().describe('The week directly before'),
			figures: schemas.YOg(Figure).describe('The figures known for both weeks; durations in hours'),
			merged: schemas.Ikc({
				trend: schemas.k5n(['most', 'fewest', 'more', 'fewer', 'alike'])
					.describe('most and fewest: of four or more compared weeks'),
				before: schemas.Whr(),
				difference: schemas.Whr().nonnegative(),
				weeks: schemas.Whr().describe('How many weeks in a row were compared, including this one'),
			})
				.optional()
				.describe('Merges compared with the week before; absent if that week has no comparable number'),
			revertStreak: schemas.Whr().nonnegative().describe('How many weeks in a row before this one had reverts'),
		});
		var week_record = __webpack_require__(5103);
		;
		const SCHEMA_VERSION = 2;
		const Suggestion = schemas.Ikc({
			id: schemas.YjP(),
			pullRequests: quantities.FQ,
			paths: schemas.YOg(schemas.YjP()).optional().describe('Where to start, the most important first'),
			names: schemas.YOg(schemas.YjP()).optional().describe('Modules or backends'),
			owners: schemas.YOg(schemas.YjP())
				.optional()
				.describe('Owners of the paths from CODEOWNERS, those of the most paths first; empty: the paths have no owner'),
			counts: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
			parts: schemas.g1P(schemas.YjP(), schemas.k5n(['none', 'one', 'some', 'all']))
				.optional()
				.describe('How large each count is compared with its whole; one: the whole is a single pull request'),
			reason: schemas.YjP()
				.optional()
				.describe('Why the pull requests were reverted, if one revert reverted all and says so'),
		})
			.describe('Something that a maintainer should do because of findings of the week');
		const FlagGroup = schemas.Ikc({
			pullRequests: schemas.Whr().nonnegative().describe('How many; the digests of those weeks have their numbers'),
			reverted: quantities.FQ.describe('Those reverted by the end of this week'),
		});
		const FlagAccuracy = schemas.Ikc({
			weeks: schemas.YOg(schemas.YjP()).describe('Oldest first'),
			flagged: FlagGroup,
			others: FlagGroup,
			comparison: schemas.gMt('result', [
				schemas.Ikc({ result: schemas.euz('too-few') }),
				schemas.Ikc({ result: schemas.euz('alike') }),
				schemas.Ikc({ result: schemas.euz('more-often'), times: schemas.aig() }),
			])
				.optional()
				.describe('How often flagged ones were reverted, as a multiple of how often the others were; absent without flagged ones or reverted others'),
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
			baseBranch: schemas.YjP().nullable().describe('The only branch included; null: all branches'),
			completeness: schemas.Ikc({
				expected: schemas.Whr().nonnegative().describe('How many the source itself counts'),
				gathered: schemas.Whr().nonnegative(),
				notGathered: schemas.Whr().nonnegative().describe('How many of the expected could not be read'),
				missing: schemas.YOg(schemas.Ikc({ start: instant.MW, end: instant.MW, pullRequests: schemas.Whr().positive() })),
				filesTruncated: quantities.FQ.describe('Pull requests with more changed files than could be read'),
				cutLists: schemas.YOg(schemas.Ikc({ list: schemas.k5n(['labels', 'reviews', 'review-threads']), pullRequests: quantities.FQ }))
					.optional()
					.describe('Lists that could be read only in part'),
				missingFields: schemas.YOg(schemas.YjP())
					.optional()
					.describe('Fields that this GitHub server lacks or that the token has no access to; signals based on them are missing'),
				excluded: schemas.YOg(schemas.Ikc({ by: schemas.k5n(['author', 'label', 'path', 'bot']), pullRequests: quantities.FQ }))
					.describe('Pull requests excluded by the settings'),
				excludedPullRequests: quantities.FQ.describe('All excluded pull requests'),
			}),
			pullRequests: schemas.YOg(entry.HK).describe('In merge order'),
			highlights: schemas.YOg(schemas.Whr().positive()).describe('The pull requests to read first, in order of importance'),
			themes: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				name: schemas.YjP().nullable().describe('null: the name depends on the language of the report'),
				by: schemas.k5n(['tag', 'kind', 'module', 'rest']),
				details: schemas.YOg(schemas.YjP())
					.optional()
					.describe('What its pull requests are about: at most three names, the most frequent first. For a module, its path'),
				pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In order of importance'),
				listed: schemas.YOg(schemas.Whr().positive())
					.describe('The most important that were not reverted: three, or up to five in a large theme'),
				mainKind: schemas.Ikc({ kind: schemas.YjP(), pullRequests: quantities.FQ, all: schemas.zMY() })
					.optional()
					.describe('The kind that more than half of them have; absent if there is none'),
				place: groups.Y.optional(),
				mainAuthor: groups.h.optional(),
				reverted: quantities.FQ,
				toWatch: schemas.YOg(schemas.Ikc({ number: schemas.Whr().positive(), signal: schemas.YjP() }))
					.describe('At most three that have a finding of high severity and were not reverted'),
			}))
				.describe('Every pull request is in exactly one'),
			mainThemes: schemas.Ikc({
				shape: schemas.k5n(['single', 'led', 'two', 'even', 'several']),
				themes: schemas.YOg(schemas.YjP()).describe('Their ids, the largest first, at most four'),
			})
				.optional()
				.describe('The largest themes, and how evenly they share the week; absent if none has three pull requests'),
			statistics: statistics.K$,
			suggestions: schemas.YOg(Suggestion).optional().describe('The most urgent first'),
			weeks: schemas.YOg(week_record.A)
				.optional()
				.describe('This week and the known weeks before it, oldest first; absent for a period that is not a week'),
			trendWeeks: schemas.YOg(schemas.YjP())
				.optional()
				.describe('The last of `weeks`, at most eight; absent if there are fewer than three, or none had four merges'),
			trends: Trends.optional().describe('Absent if the week before is unknown or the week has not ended'),
			flagAccuracy: FlagAccuracy.optional().describe('Absent if no digest of an earlier week is known'),
		})
			.describe('Everything known about the pull requests merged in one period');
	}),
	1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F0: () => (SIZES),
			HK: () => (Entry),
			Wh: () => (RevertedPullRequest),
			oC: () => (SEVERITIES),
			or: () => (Size)
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
		const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'];
		const RevertedPullRequest = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().nullable().describe('null: the revert does not name one, and no match was found'),
			title: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullable(),
			evidence: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(REVERT_EVIDENCE).nullable().describe('How it was matched with the revert'),
			afterHours: _quantities_js__WEBPACK_IMPORTED_MODULE_1__.I$.nullable().describe('From the merge of the original to the merge of the revert'),
			mergedInPeriod: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
			partial: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().describe('The revert touches less than half of the files of the original'),
			flaggedBefore: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ week: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), flagged: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), signals: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()) })
				.optional()
				.describe('Whether the digest of the week in which it was merged flagged it; absent if unknown'),
		});
		const Outcome = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			reverts: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(RevertedPullRequest).optional().describe('What it reverts'),
			revertedBy: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().optional().describe('The pull request that reverted at least half of its files'),
			partlyRevertedBy: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().optional().describe('The pull request that reverted fewer of its files'),
			revertedAfterHours: _quantities_js__WEBPACK_IMPORTED_MODULE_1__.I$.optional().describe('Hours from its merge to the merge of `revertedBy`, to a hundredth'),
			relands: _quantities_js__WEBPACK_IMPORTED_MODULE_1__.FQ.optional().describe('The pull requests that it relands, ascending'),
			relandedBy: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive().optional().describe('The pull request that relanded it'),
		});
		const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
		const Size = zod__WEBPACK_IMPORTED_MODULE_2__.k5n(SIZES);
		const Evidence = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			paths: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).optional().describe('The paths with the most changed lines first'),
			names: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).optional().describe('Modules, labels, packages, words or people'),
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive()).optional(),
			counts: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()).optional(),
		});
		const SEVERITIES = ['high', 'medium', 'low'];
		const Finding = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ signal: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), severity: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(SEVERITIES), evidence: Evidence })
			.describe('A risk signal found in a pull request');
		const Importance = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			score: zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(10).describe('The sum of the points, limited to 0 to 10'),
			factors: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), points: zod__WEBPACK_IMPORTED_MODULE_2__.aig(), evidence: Evidence }))
				.describe('Those with the most points, positive or negative, first'),
			reasons: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).describe('The ids of the factors with the highest points, at most three'),
		});
		const Entry = _pull_request_js__WEBPACK_IMPORTED_MODULE_0__.B9.omit({ body: true, fragments: true }).extend({
			closes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive()).describe('Issues of this repository that its description closes, ascending'),
			size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
			modules: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()),
			mainModule: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), all: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().describe('Whether all changed files are in it') })
				.optional()
				.describe('The outermost module with more than half of the changed lines, including the modules in its folder'),
			largestFiles: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).describe('The paths with the most changed lines, at most three'),
			approvedBy: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_0__.UM)
				.optional()
				.describe('People other than the author who approved it; absent if reviews are unknown'),
			outcome: Outcome,
			kind: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe('What the change is for: feature, fix, docs, \u2026'),
			summary: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe('The most informative sentence of its description, or else its cleaned title'),
			summaryAddsToTitle: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().describe('Whether the summary says more than the title'),
			tags: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).describe('The most reliable first'),
			importance: Importance,
			findings: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(Finding).describe('The most severe first'),
			risk: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ rank: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive() })
				.describe('Its rank in the period, by a model trained on reverts in other repositories; 1 is the highest risk'),
		});
	}),
	69: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => (Place),
			h: () => (MainAuthor)
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2400);
		const Place = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			modules: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).min(1).describe('At most three, those with the most pull requests first'),
			all: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().describe('Whether every one of the pull requests changes at least one of them'),
		})
			.describe('The fewest modules that most of the pull requests change; absent if it takes more than three');
		const MainAuthor = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ author: _pull_request_js__WEBPACK_IMPORTED_MODULE_0__.UM, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_1__.FQ, all: zod__WEBPACK_IMPORTED_MODULE_2__.zMY() })
			.describe('The person who wrote more than half of the pull requests; absent if nobody did');
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
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
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
	2400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FQ: () => (Numbers),
			I$: () => (Hours),
			qo: () => (Lines)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
		const Numbers = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()).describe('Numbers of the pull requests, ascending');
		const Lines = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
		const Hours = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().describe('Hours, to a hundredth');
	}),
	6518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => (Statistics),
			fS: () => (Volume)
		});
		var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
		var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
		var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
		var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2224);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2400);
		const Duration = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			medianHours: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.I$,
			p90Hours: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.I$,
			pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('The pull requests for which the time is known'),
			isReliable: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().describe('Whether there are at least four'),
		});
		const Share = zod__WEBPACK_IMPORTED_MODULE_5__.aig()
			.min(0)
			.max(1)
			.describe('A share of the pull requests by people; absent if there are fewer than 20');
		const AuthorRow = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ author: _pull_request_js__WEBPACK_IMPORTED_MODULE_3__.UM, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ });
		const VOLUMES = ['none', 'few', 'quiet', 'regular', 'busy'];
		const Volume = zod__WEBPACK_IMPORTED_MODULE_5__.k5n(VOLUMES)
			.describe('By number of pull requests: few below 4, quiet below 12, regular below 20, else busy');
		const Statistics = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
			volume: Volume,
			totals: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				byPeople: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				byBots: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('By bots; empty if bots are counted as people'),
				byDeletedAccounts: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				files: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().nonnegative().describe('How many distinct paths were changed'),
			}),
			authors: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				author: _pull_request_js__WEBPACK_IMPORTED_MODULE_3__.UM,
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				coAuthored: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				modules: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()).describe('Modules that most of their pull requests changed, at most three'),
			}))
				.describe('People who wrote pull requests, those with the most first'),
			mostActive: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				authors: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(AuthorRow).describe('At most three, each with more pull requests than anyone not listed'),
				half: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ people: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive(), listed: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().describe('Whether all of them are in `authors`') })
					.optional()
					.describe('How many people wrote half of the pull requests by people; absent if it takes half of them or more'),
			})
				.optional()
				.describe('The most active people; absent if nobody stands out'),
			coAuthors: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(AuthorRow).describe('People named as co-authors, with the pull requests that name them'),
			bots: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(AuthorRow),
			files: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				kind: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
					.optional()
					.describe('source, test, docs, lock, generated, \u2026; version if only version bumps and releases changed it'),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
			}))
				.describe('Files changed by two or more pull requests'),
			hotFiles: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				paths: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP()).describe('Files written by hand that five or more pull requests changed'),
				busiest: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
					path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
					pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
					people: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive().optional().describe('Absent if bots or deleted accounts are among the authors'),
				})
					.optional()
					.describe('The file with the most pull requests; absent if two files share the first place'),
			})
				.optional()
				.describe('Absent if no file was changed by five'),
			modules: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				path: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				kind: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().optional().describe('The kind of most of its changed files: source, test, docs, lock, \u2026'),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				files: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().nonnegative(),
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.qo,
				owners: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP())
					.optional()
					.describe('From CODEOWNERS, if all of its changed files have the same owners'),
			})),
			importance: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ mean: zod__WEBPACK_IMPORTED_MODULE_5__.aig(), median: zod__WEBPACK_IMPORTED_MODULE_5__.aig() }).optional().describe('Absent for an empty period'),
			findings: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				high: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Pull requests with a finding of high severity, except those reverted in full or in part'),
				highIn: _groups_js__WEBPACK_IMPORTED_MODULE_1__.Y.optional(),
				medium: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Pull requests with a finding of medium severity'),
				firstByRisk: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive())
					.describe('At most five of the top tenth by risk, by rank, except reverts, those reverted, and changes below ten lines'),
				toWatch: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ signal: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), severity: zod__WEBPACK_IMPORTED_MODULE_5__.k5n(_entry_js__WEBPACK_IMPORTED_MODULE_0__.oC), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ }))
					.describe('At most two signals that need the most attention, with their pull requests, except reverts and those reverted'),
			})
				.describe('A summary of the findings of all pull requests'),
			signals: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				signal: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ,
				listed: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive()).describe('At most twenty of them, the most important first'),
				unlisted: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('The pull requests not in `listed`'),
				place: _groups_js__WEBPACK_IMPORTED_MODULE_1__.Y.optional(),
				mainAuthor: _groups_js__WEBPACK_IMPORTED_MODULE_1__.h.optional(),
				measured: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
					ratio: zod__WEBPACK_IMPORTED_MODULE_5__.aig(),
					low: zod__WEBPACK_IMPORTED_MODULE_5__.aig(),
					high: zod__WEBPACK_IMPORTED_MODULE_5__.aig(),
					here: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().describe('true: measured in this repository; false: in others'),
				})
					.nullable()
					.describe('Observed over expected reverts, with the 95 % confidence interval; null: the signal predicts nothing'),
			}))
				.describe('Signals with at least one finding'),
			tags: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ tag: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ })),
			labels: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ }))
				.optional()
				.describe('Absent if the labels of some pull requests are unknown'),
			baseBranches: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ branch: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ }))
				.optional()
				.describe('Absent if the base branches of some pull requests are unknown'),
			sizes: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ size: _entry_js__WEBPACK_IMPORTED_MODULE_0__.or, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ })),
			flow: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				timeToMerge: Duration.optional(),
				timeToFirstReview: Duration.optional(),
				unreviewed: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.optional().describe('Merged without a review by a person other than the author, except reverts'),
				unreviewedShare: Share.optional(),
				unreviewedReverts: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.optional().describe('Reverts merged without such a review'),
				selfMerged: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.optional().describe('Merged by their author'),
				selfMergedShare: Share.optional(),
				selfMergedUnapproved: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.optional().describe('Those of `selfMerged` that nobody else approved, except reverts'),
			}),
			reverts: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				pullRequest: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive(),
				reverted: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(_entry_js__WEBPACK_IMPORTED_MODULE_0__.Wh),
				reason: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullable().describe('The sentence of its description that says why; null: it gives no reason'),
				relandedBy: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().positive().optional(),
			})),
			reverted: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
				ofPeriod: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Merged and reverted in the period'),
				relanded: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Those of `ofPeriod` that were relanded in the period'),
				ofEarlier: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Merged before the period and reverted in full in the period'),
				flaggedBefore: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
					known: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Those for which the digest of the week of their merge is known'),
					flagged: _quantities_js__WEBPACK_IMPORTED_MODULE_4__.FQ.describe('Those that this digest had flagged'),
				})
					.describe('Pull requests merged before the period and reverted in it, in full or in part'),
			})
				.describe('The pull requests reverted in the period'),
			newContributors: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(AuthorRow)
				.optional()
				.describe('Authors without a pull request merged before the period; absent if the source cannot know them'),
			directPushes: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), title: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), author: _pull_request_js__WEBPACK_IMPORTED_MODULE_3__.UM, committedAt: _instant_js__WEBPACK_IMPORTED_MODULE_2__.MW }))
				.optional()
				.describe('Commits pushed to the branch without a pull request'),
		});
	}),
	5103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (WeekRecord),
			k: () => (WEEKS_BACK)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
		var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);
		const WEEKS_BACK = 12;
		const Count = zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative();
		const WeekRecord = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			week: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\d{4}-W\d{2}$/),
			start: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			end: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW,
			merged: Count.describe('How many pull requests the source itself counts'),
			assessed: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				pullRequests: Count.describe('How many pull requests the digest of the week has'),
				authors: Count,
				reverts: Count,
				meanImportance: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				medianHoursToMerge: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
				unreviewed: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ pullRequests: Count, of: Count }).optional(),
				flagged: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), signals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()) }))
					.describe('In the top tenth by risk, or with a finding of high severity; the most severe signals first'),
				reverted: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(), mergedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__.MW }))
					.describe('Pull requests reverted in this week, whenever they were merged'),
			})
				.optional()
				.describe('Absent if there was no digest of the week, so that only its merges are counted'),
		});
	})
};
