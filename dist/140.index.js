export const id = 140;
export const ids = [140];
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
	6040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vi: () => (ATTENTION_KINDS),
			Gk: () => (Area),
			fz: () => (Attention),
			Mj: () => (Effect),
			z8: () => (MinorChanges),
			sf: () => (Series)
		});
		var schemas = __webpack_require__(2503);
		var pull_request = __webpack_require__(3278);
		var quantities = __webpack_require__(2400);
		;
		const MainAuthor = schemas.Ikc({ author: pull_request.UM, pullRequests: quantities.FQ, all: schemas.zMY() })
			.describe('The person who wrote more than half of the pull requests, and at least three; absent if nobody did');
		;
		const EFFECT_SOURCES = ['release-note', 'fragment', 'description', 'title'];
		const Effect = schemas.Ikc({
			text: schemas.YjP().describe('One line in the words of its author, without a full stop at its end'),
			from: schemas.k5n(EFFECT_SOURCES).describe('Where the author wrote it, the most reliable first'),
		});
		const AREA_SOURCES = ['setting', 'tag', 'label', 'scope', 'module'];
		const Area = schemas.Ikc({
			id: schemas.YjP(),
			name: schemas.YjP().describe('As the project spells it; the names of several folders are separated by commas'),
			by: schemas.k5n(AREA_SOURCES)
				.describe('How it was found: setting: a tag of the settings; tag: a name in brackets or in titles; scope: a name before a colon; module: a folder'),
			pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In order of importance'),
			mainAuthor: MainAuthor.optional(),
		});
		const Series = schemas.Ikc({
			id: schemas.YjP(),
			by: schemas.k5n(['number', 'phase', 'scope', 'wording'])
				.describe('number: `[2/4]`; phase: `Phase 2`; scope: alike titles with one scope by one author; wording: alike titles'),
			name: schemas.YjP().describe('What the steps have in common, as a line that starts with a capital letter'),
			pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In the order of the steps, or of their merges'),
			total: schemas.Whr().positive().optional().describe('How many steps it has, if the titles say so'),
		});
		const ATTENTION_KINDS = [
			'breaking',
			'default-changed',
			'removed',
			'deprecated',
			'requirement',
			'dependency',
			'migration',
			'security',
		];
		const Attention = schemas.Ikc({
			kind: schemas.k5n(ATTENTION_KINDS),
			pullRequest: schemas.Whr().positive(),
			by: schemas.k5n(['release-note', 'fragment', 'description', 'title', 'label', 'path', 'manifest'])
				.describe('Where it was found'),
			subject: schemas.YjP().optional().describe('The flag, API, setting, dependency or file that it is about'),
			from: schemas.YjP().optional().describe('The old default or version, if it is known'),
			to: schemas.YjP().optional().describe('The new default or version, if it is known'),
			affects: schemas.YjP().optional().describe('Whom or what it affects, in the words of the pull request'),
			breaking: schemas.euz(true)
				.optional()
				.describe('The author calls the pull request a breaking change; not set if the kind is `breaking`'),
		});
		const MinorChanges = schemas.Ikc({
			kind: schemas.k5n(['docs', 'test', 'pipeline', 'refactor', 'dependencies', 'release', 'chore']),
			pullRequests: schemas.YOg(schemas.Whr().positive()).describe('In order of importance'),
		});
	}),
	3213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F0: () => (_entry_js__WEBPACK_IMPORTED_MODULE_1__.F0),
			Pi: () => (_entry_js__WEBPACK_IMPORTED_MODULE_1__.Pi),
			Tp: () => (CUT_LISTS),
			f$: () => (SCHEMA_VERSION),
			np: () => (Digest),
			oC: () => (_entry_js__WEBPACK_IMPORTED_MODULE_1__.oC),
			pL: () => (UNKNOWN_FIELDS)
		});
		var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2503);
		var _briefing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
		var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);
		var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2224);
		var _narration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4603);
		var _period_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7736);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2400);
		var _second_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9797);
		var _statistics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6518);
		var _trends_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(173);
		var _week_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5103);
		const SCHEMA_VERSION = 3;
		const Suggestion = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_10__.YjP(),
			pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ,
			paths: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP()).optional().describe('Where to start, the most important first'),
			names: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP()).optional().describe('Modules'),
			owners: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP())
				.optional()
				.describe('Owners of the paths from CODEOWNERS, those of the most paths first; empty: the paths have no owner'),
			counts: zod__WEBPACK_IMPORTED_MODULE_10__.g1P(zod__WEBPACK_IMPORTED_MODULE_10__.YjP(), zod__WEBPACK_IMPORTED_MODULE_10__.aig()).optional(),
			parts: zod__WEBPACK_IMPORTED_MODULE_10__.g1P(zod__WEBPACK_IMPORTED_MODULE_10__.YjP(), zod__WEBPACK_IMPORTED_MODULE_10__.k5n(['none', 'one', 'some', 'all']))
				.optional()
				.describe('How large each count is compared with its whole; one: the whole is a single pull request'),
		})
			.describe('Something that a maintainer should do because of findings of the week');
		const CUT_LISTS = ['labels', 'reviews', 'review-threads', 'co-authors', 'closed-issues', 'references'];
		const UNKNOWN_FIELDS = ['descriptions', 'labels', 'reviews', 'opening-times'];
		const FlagGroup = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many; the digests of those weeks have their numbers'),
			reverted: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ.describe('Those reverted by the end of this week'),
		});
		const FlagAccuracy = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			weeks: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP()).describe('Oldest first'),
			flagged: FlagGroup,
			others: FlagGroup,
			comparison: zod__WEBPACK_IMPORTED_MODULE_10__.gMt('result', [
				zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_10__.euz('too-few') }),
				zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_10__.euz('alike') }),
				zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_10__.euz('more-often'), times: zod__WEBPACK_IMPORTED_MODULE_10__.aig() }),
			])
				.optional()
				.describe('How often flagged ones were reverted, as a multiple of how often the others were; absent without flagged ones or reverted others'),
		});
		const Digest = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_10__.euz(SCHEMA_VERSION),
			generator: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_10__.YjP(), version: zod__WEBPACK_IMPORTED_MODULE_10__.YjP() }),
			source: zod__WEBPACK_IMPORTED_MODULE_10__.k5n(['github', 'git', 'file']),
			repository: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
				nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_10__.YjP(),
				url: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().nullable(),
				defaultBranch: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().nullable(),
				isPrivate: zod__WEBPACK_IMPORTED_MODULE_10__.zMY()
					.optional()
					.describe('Whether it is private, or internal to an enterprise; absent if the source does not know'),
			}),
			period: _period_js__WEBPACK_IMPORTED_MODULE_4__.a,
			baseBranch: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().nullable().describe('The only branch included; null: all branches'),
			completeness: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
				expected: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many the source itself counts'),
				gathered: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative(),
				notGathered: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many of the expected could not be read'),
				missing: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ start: _instant_js__WEBPACK_IMPORTED_MODULE_2__.MW, end: _instant_js__WEBPACK_IMPORTED_MODULE_2__.MW, pullRequests: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().positive() })),
				filesTruncated: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ.describe('Pull requests with more changed files than could be read'),
				filesUnread: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ.optional().describe('Pull requests with files whose content the clone lacks, so that their lines are unknown; absent: none'),
				cutLists: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ list: zod__WEBPACK_IMPORTED_MODULE_10__.k5n(CUT_LISTS), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ }))
					.optional()
					.describe('Lists that could be read only in part'),
				clone: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
					branch: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().nullable().describe('The branch that was read; null: a commit without one'),
					recognised: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many pull requests the commits name'),
					commits: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many commits reached the branch'),
					unnamed: zod__WEBPACK_IMPORTED_MODULE_10__.Whr().nonnegative().describe('How many of these name no pull request'),
					commonestShape: zod__WEBPACK_IMPORTED_MODULE_10__.YjP()
						.nullable()
						.describe('How most of the unnamed refer to a number, such as `Closes #N`; null: in no common way'),
					newest: _instant_js__WEBPACK_IMPORTED_MODULE_2__.MW.optional().describe('When its newest commit reached the branch; absent if that was in the period or later'),
					maybeStale: zod__WEBPACK_IMPORTED_MODULE_10__.euz(true)
						.optional()
						.describe('The clone may not have been fetched since, so that nothing is known of the period'),
				})
					.optional()
					.describe('Only of a clone, which cannot know whether it is complete'),
				missingFields: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP())
					.optional()
					.describe('Fields that this GitHub server lacks or that the token has no access to; signals based on them are missing'),
				unknownFields: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.k5n(UNKNOWN_FIELDS))
					.describe('What the source knows of none of the pull requests; nothing is said about it'),
				excluded: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_10__.k5n(['author', 'label', 'path', 'bot']), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ }))
					.describe('Pull requests excluded by the settings'),
				excludedPullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_5__.FQ.describe('All excluded pull requests'),
			}),
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_entry_js__WEBPACK_IMPORTED_MODULE_1__.HK).describe('In merge order'),
			highlights: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.Whr().positive()).describe('The pull requests to read first, in order of importance'),
			areas: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_briefing_js__WEBPACK_IMPORTED_MODULE_0__.Gk)
				.describe('The one with the greatest total importance first; empty if there are fewer than twelve pull requests'),
			withoutArea: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.Whr().positive())
				.describe('Pull requests that change the product and are in no area, in order of importance'),
			minor: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_briefing_js__WEBPACK_IMPORTED_MODULE_0__.z8)
				.describe('The others, by kind: each pull request is in an area, in `withoutArea` or here'),
			series: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_briefing_js__WEBPACK_IMPORTED_MODULE_0__.sf),
			attention: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_briefing_js__WEBPACK_IMPORTED_MODULE_0__.fz)
				.describe('What users have to know before they upgrade; breaking changes first, then by kind and importance'),
			secondLook: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_second_look_js__WEBPACK_IMPORTED_MODULE_6__.WV).describe('What to look at again: at most five, the most urgent first'),
			statistics: _statistics_js__WEBPACK_IMPORTED_MODULE_7__.K$,
			suggestions: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(Suggestion).optional().describe('The most urgent first'),
			weeks: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_week_record_js__WEBPACK_IMPORTED_MODULE_9__.A)
				.optional()
				.describe('This week and the known weeks before it, oldest first; absent for a period that is not a week'),
			trendWeeks: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP())
				.optional()
				.describe('The last of `weeks`, at most eight; absent if there are fewer than three, or none had four merges'),
			trends: _trends_js__WEBPACK_IMPORTED_MODULE_8__.hg.optional().describe('Absent if the week before is unknown or the week has not ended'),
			flagAccuracy: FlagAccuracy.optional().describe('Absent if no digest of an earlier week is known'),
			narration: _narration_js__WEBPACK_IMPORTED_MODULE_3__.j7.optional().describe('Absent if no model was asked, or none of its sentences was kept'),
			report: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().optional().describe('The address of its report; absent if it was not posted'),
		})
			.describe('Everything known about the pull requests merged in one period');
	}),
	1189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F0: () => (SIZES),
			HK: () => (Entry),
			LP: () => (PullRequestRow),
			Pi: () => (Outcome),
			Wh: () => (RevertedPullRequest),
			oC: () => (SEVERITIES),
			of: () => (Evidence),
			or: () => (Size)
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
		var _briefing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2400);
		const REVERT_EVIDENCE = ['number', 'sha', 'title', 'near-title', 'mirrored-files'];
		const RevertedPullRequest = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive().nullable().describe('null: the revert does not name one, and no match was found'),
			commit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional().describe('SHA of what was pushed without a pull request; absent otherwise'),
			title: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),
			shortTitle: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
				.optional()
				.describe('Its title without tags, type and scope, with a capital letter; absent if no title is known'),
			evidence: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(REVERT_EVIDENCE)
				.nullable()
				.describe('How it was matched with the revert; null: the revert names only what it copies, or what brought it back'),
			afterHours: _quantities_js__WEBPACK_IMPORTED_MODULE_2__.I$.nullable().describe('From the merge of the original to the merge of the revert'),
			mergedInPeriod: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
			partial: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe('The revert touches less than half of the files of the original'),
			wasFix: zod__WEBPACK_IMPORTED_MODULE_3__.euz(true).optional().describe('It was a fix, so what it fixed may be back'),
			flaggedBefore: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ week: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), flagged: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), signals: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()) })
				.optional()
				.describe('Whether the digest of the week in which it was merged flagged it; absent if unknown'),
		});
		const Outcome = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			reverts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(RevertedPullRequest).optional().describe('What it reverts'),
			unlisted: zod__WEBPACK_IMPORTED_MODULE_3__.Whr()
				.positive()
				.optional()
				.describe('How many more references it makes, or originals it has, than are read'),
			revertReason: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional().describe('Why it reverts, in the words of its description, in one line'),
			revertedBy: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive().optional().describe('The pull request that reverted at least half of its files'),
			revertedByCommit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
				.optional()
				.describe('SHA of the commit without a pull request that reverted it, instead of `revertedBy`'),
			partlyRevertedBy: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive().optional().describe('The pull request that reverted fewer of its files'),
			partlyRevertedByCommit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
				.optional()
				.describe('SHA of the commit without a pull request that reverted fewer of its files'),
			revertedAfterHours: _quantities_js__WEBPACK_IMPORTED_MODULE_2__.I$.optional().describe('Hours from its merge to what reverted it, to a hundredth'),
			relands: _quantities_js__WEBPACK_IMPORTED_MODULE_2__.FQ.optional().describe('The pull requests that it relands, ascending'),
			relandedBy: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive().optional().describe('The pull request that relanded it'),
			relandedByCommit: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
				.optional()
				.describe('SHA of the commit without a pull request that relanded it, instead of `relandedBy`'),
		});
		const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
		const Size = zod__WEBPACK_IMPORTED_MODULE_3__.k5n(SIZES);
		const Evidence = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			paths: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional().describe('The paths with the most changed lines first'),
			names: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional().describe('Modules, labels, packages, words or people'),
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive()).optional(),
			commits: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).optional().describe('SHAs of commits that were pushed without a pull request'),
			counts: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.aig()).optional(),
			unlisted: zod__WEBPACK_IMPORTED_MODULE_3__.jgl(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(['paths', 'names', 'pullRequests', 'commits']), zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive())
				.optional()
				.describe('How many more there are than these lists have, which are cut at fifty'),
		});
		const SEVERITIES = ['high', 'medium', 'low'];
		const Finding = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ signal: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), severity: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(SEVERITIES), evidence: Evidence })
			.describe('A risk signal found in a pull request');
		const Importance = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			score: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(0).max(10).describe('The sum of the points, limited to 0 to 10'),
			factors: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), points: zod__WEBPACK_IMPORTED_MODULE_3__.aig(), evidence: Evidence }))
				.describe('Those with the most points, positive or negative, first'),
			reasons: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe('The ids of the factors with the highest points, at most three'),
		});
		const Entry = _pull_request_js__WEBPACK_IMPORTED_MODULE_1__.B9.omit({ body: true, fragments: true, branchCommits: true }).extend({
			closes: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive()).describe('Issues of this repository that its description closes, ascending'),
			size: Size.describe('By changed lines: XS below 10, S below 30, M below 100, L below 500, XL below 1000, else XXL'),
			modules: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			mainModule: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), all: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().describe('Whether all changed files are in it') })
				.optional()
				.describe('The outermost module with more than half of the changed lines, including the modules in its folder'),
			largestFiles: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe('The paths with the most changed lines, at most three'),
			approvedBy: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.UM)
				.optional()
				.describe('People other than the author who approved it; absent if reviews are unknown'),
			outcome: Outcome,
			kind: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe('What the change is for: feature, fix, docs, \u2026'),
			effect: _briefing_js__WEBPACK_IMPORTED_MODULE_0__.Mj,
			tags: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).describe('What it is about, the most reliable first'),
			importance: Importance,
			findings: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(Finding).describe('The most severe first'),
			risk: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ rank: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().positive() })
				.describe('Its rank in the period, by a model trained on reverts in other repositories; 1 is the highest risk'),
		});
		const PullRequestRow = Entry.pick({
			number: true,
			title: true,
			author: true,
			kind: true,
			additions: true,
			deletions: true,
		})
			.extend({
			outcome: Outcome.pick({
				revertedBy: true,
				revertedByCommit: true,
				partlyRevertedBy: true,
				partlyRevertedByCommit: true,
				relandedBy: true,
				relandedByCommit: true,
			}),
			findings: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(Finding.pick({ signal: true })).describe('The most severe first'),
		})
			.describe('What a list of all pull requests says of one');
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
	4603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => (HEDGES),
			hd: () => (NARRATION_ROLES),
			j7: () => (Narration),
			j9: () => (NarratedSentence),
			qL: () => (QUOTE_SOURCES),
			rS: () => (NarrationQuote)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		const NARRATION_ROLES = ['what', 'mechanism', 'benefit', 'caution'];
		const HEDGES = [
			'experimental',
			'behind-a-flag',
			'off-by-default',
			'only-on',
			'may',
			'partially',
			'preview',
			'not-yet',
			'work-in-progress',
			'opt-in',
		];
		const QUOTE_SOURCES = ['title', 'description', 'path'];
		const NarrationQuote = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			source: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(QUOTE_SOURCES),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		});
		const NarratedSentence = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
				.describe('In plain text, without a full stop; `{{12}}` stands for the link to a pull request of `quotes`'),
			quotes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(NarrationQuote).min(1),
			hedges: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n(HEDGES))
				.describe('Limits that the pull request names and the sentence leaves out, which the page adds'),
			measured: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true)
				.optional()
				.describe("It has a measurement, of which the page says that it is the description's"),
		});
		const NarratedNote = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive(),
			sentences: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(NarratedSentence.extend({ role: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(NARRATION_ROLES) })).describe('By role'),
		});
		const SetAsideSentence = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()).describe('What it was about; empty if it named none of its call'),
			reasons: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).describe('Codes of the rules that it breaks'),
		});
		const Narration = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('The name of the model, as the settings give it'),
			language: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('The language of the sentences; a page in another language has none of them'),
			week: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(NarratedSentence).describe('What the period was about'),
			areas: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ area: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('Its id'), sentences: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(NarratedSentence) })),
			notes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(NarratedNote).describe('The most important pull request first'),
			setAside: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(SetAsideSentence),
		});
	}),
	4814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hn: () => (MISSING_REASONS),
			dp: () => (ORGANIZATION_SCHEMA_VERSION),
			wu: () => (OrganizationDigest)
		});
		var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
		var _briefing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6040);
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);
		var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1189);
		var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2224);
		var _narration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4603);
		var _period_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7736);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2400);
		var _second_look_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9797);
		var _statistics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6518);
		var _trends_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(173);
		const ORGANIZATION_SCHEMA_VERSION = 1;
		const RepositoryName = zod__WEBPACK_IMPORTED_MODULE_11__.YjP().describe('OWNER/NAME');
		const Count = zod__WEBPACK_IMPORTED_MODULE_11__.Whr().nonnegative();
		const PullRequestReference = zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ repository: RepositoryName, number: zod__WEBPACK_IMPORTED_MODULE_11__.Whr().positive() });
		const RepositoryPart = _digest_js__WEBPACK_IMPORTED_MODULE_1__.np.pick({
			source: true,
			repository: true,
			baseBranch: true,
			report: true,
			areas: true,
			minor: true,
			series: true,
		})
			.extend({
			completeness: _digest_js__WEBPACK_IMPORTED_MODULE_1__.np.shape.completeness
				.pick({ expected: true, gathered: true, notGathered: true, clone: true })
				.extend({ readInPart: Count.describe('Pull requests with changes that could not all be read') }),
			statistics: _statistics_js__WEBPACK_IMPORTED_MODULE_9__.K$.pick({ totals: true, reverts: true, pushedReverts: true, reverted: true }),
			people: Count.describe('How many people wrote its pull requests'),
			bots: Count.describe('How many bots wrote its pull requests'),
			pushes: Count.describe('Commits that were pushed without a pull request'),
			pullRequests: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_digest_js__WEBPACK_IMPORTED_MODULE_1__.np.shape.pullRequests.element).describe('Those that are listed below, in merge order'),
			allPullRequests: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_entry_js__WEBPACK_IMPORTED_MODULE_2__.LP).describe('Every pull request of its digest, in merge order'),
			attention: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_briefing_js__WEBPACK_IMPORTED_MODULE_0__.fz),
			secondLook: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_second_look_js__WEBPACK_IMPORTED_MODULE_8__.WV),
			effects: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Whr().positive())
				.describe('What to show of it, the most important first, without what did not stand; minor changes only where there is nothing else'),
			releases: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ pullRequest: zod__WEBPACK_IMPORTED_MODULE_11__.Whr().positive(), version: zod__WEBPACK_IMPORTED_MODULE_11__.YjP() }))
				.optional()
				.describe('Versions of it that titles of releases name, in merge order; absent if there are none'),
			scopes: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ pullRequest: zod__WEBPACK_IMPORTED_MODULE_11__.Whr().positive(), scope: zod__WEBPACK_IMPORTED_MODULE_11__.YjP() }))
				.describe('The parts of the product that titles name before their words'),
			narration: _narration_js__WEBPACK_IMPORTED_MODULE_4__.j7.pick({ model: true, language: true, notes: true })
				.optional()
				.describe('What a model wrote on those listed; absent if there is nothing'),
		})
			.describe('One repository with a digest');
		const MISSING_REASONS = ['absent', 'failed', 'unreadable', 'mismatched', 'twice'];
		const MissingDigest = zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
			repository: RepositoryName.nullable().describe('null: the file does not tell'),
			file: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().optional().describe('Its path in the folder of digests'),
			reason: zod__WEBPACK_IMPORTED_MODULE_11__.k5n(MISSING_REASONS)
				.describe('absent: no file has one; failed: it could not be made; unreadable: the file has no valid digest; mismatched: it is of another period; twice: another file has it too'),
		});
		const OrganizationAuthor = zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
			author: _pull_request_js__WEBPACK_IMPORTED_MODULE_6__.UM,
			repositories: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ repository: RepositoryName, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_7__.FQ })).describe('By name'),
		});
		const OrganizationSentence = _narration_js__WEBPACK_IMPORTED_MODULE_4__.j9.extend({
			text: zod__WEBPACK_IMPORTED_MODULE_11__.YjP()
				.describe('In plain text, without a full stop; `{{octo-org/web#12}}` stands for the link to a pull request of `quotes`'),
			quotes: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_narration_js__WEBPACK_IMPORTED_MODULE_4__.rS.extend({ repository: RepositoryName })).min(1),
		});
		const OrganizationNarration = _narration_js__WEBPACK_IMPORTED_MODULE_4__.j7.pick({ model: true, language: true }).extend({
			week: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(OrganizationSentence).describe('What the period was about'),
			repositories: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ repository: RepositoryName, sentences: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_narration_js__WEBPACK_IMPORTED_MODULE_4__.j9) }))
				.describe('What pull requests of one repository have in common'),
			setAside: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
				text: zod__WEBPACK_IMPORTED_MODULE_11__.YjP(),
				pullRequests: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(PullRequestReference).describe('What it was about'),
				reasons: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.YjP()).describe('Codes of the rules that it breaks'),
			})),
		});
		const OrganizationDigest = zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
			schemaVersion: zod__WEBPACK_IMPORTED_MODULE_11__.euz(ORGANIZATION_SCHEMA_VERSION),
			kind: zod__WEBPACK_IMPORTED_MODULE_11__.euz('organization'),
			generator: zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_11__.YjP(), version: zod__WEBPACK_IMPORTED_MODULE_11__.YjP() }),
			name: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().describe('The owner of the repositories, or the names of their owners separated by commas'),
			period: _period_js__WEBPACK_IMPORTED_MODULE_5__.a,
			repositories: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(RepositoryPart)
				.describe('Those with the most merged pull requests first, equal ones by name'),
			missing: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(MissingDigest),
			totals: zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
				repositories: Count.describe('How many have a digest'),
				withMerges: Count.describe('How many of them merged pull requests'),
				pullRequests: Count,
				byPeople: Count,
				byBots: Count,
				byDeletedAccounts: Count,
				people: Count.describe('People who wrote pull requests, each counted once over all repositories'),
				bots: Count,
				newContributors: Count.describe('People who had their first pull request in one of the repositories merged'),
				reverted: Count.describe('Merged and reverted in the period'),
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_7__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_7__.qo,
			}),
			highlights: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(PullRequestReference).describe('The pull requests to read first, over all'),
			attention: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(PullRequestReference).describe('The pull requests that users have to know about, over all'),
			secondLook: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(PullRequestReference).describe('What to look at again: at most five, over all'),
			authors: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(OrganizationAuthor).describe('People, those with the most pull requests first'),
			mostActive: zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
				authors: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({
					author: _pull_request_js__WEBPACK_IMPORTED_MODULE_6__.UM,
					pullRequests: Count,
					repository: RepositoryName.optional().describe('The one of two thirds of them or more; absent if there is none'),
				}))
					.describe('At most three, each with more pull requests than anyone not listed'),
				half: zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ people: zod__WEBPACK_IMPORTED_MODULE_11__.Whr().positive(), listed: zod__WEBPACK_IMPORTED_MODULE_11__.zMY() })
					.optional()
					.describe('How many people wrote half of the pull requests by people; absent if it takes half of them or more'),
			})
				.optional()
				.describe('The most active people; absent if nobody stands out'),
			bots: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(OrganizationAuthor),
			newContributors: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(OrganizationAuthor)
				.describe('Those who had their first pull request in a repository merged, with these'),
			weeks: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.Ikc({ week: zod__WEBPACK_IMPORTED_MODULE_11__.YjP(), start: _instant_js__WEBPACK_IMPORTED_MODULE_3__.MW, end: _instant_js__WEBPACK_IMPORTED_MODULE_3__.MW, merged: Count }))
				.describe('The weeks for which every repository has a number, this one included, oldest first'),
			withoutWeeks: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(RepositoryName)
				.optional()
				.describe('Repositories without a number for a week that others have one for, which is left out of `weeks`'),
			trendWeeks: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.YjP())
				.optional()
				.describe('The last of `weeks`, at most eight; absent if there are too few'),
			trends: _trends_js__WEBPACK_IMPORTED_MODULE_10__.hg.optional(),
			narration: OrganizationNarration.optional().describe('Absent if no model was asked, or there was nothing to ask about'),
			report: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().optional().describe('The address of its report; absent if it was not posted'),
		})
			.describe('What is known of the pull requests merged in several repositories in one period, from their digests');
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
	2400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FQ: () => (Numbers),
			I$: () => (Hours),
			qo: () => (Lines)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		const Numbers = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().positive()).describe('Numbers of the pull requests, ascending');
		const Lines = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
		const Hours = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative().describe('Hours, to a hundredth');
	}),
	9797: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vx: () => (SECOND_LOOK_REASONS),
			WV: () => (SecondLook)
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
		var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
		const SECOND_LOOK_REASONS = [
			'security-unreviewed',
			'security-without-owner',
			'failing-checks',
			'same-title',
			'reland',
			'unresolved-threads',
			'unreviewed',
			'default-changed',
			'interface-lost',
			'tests-reduced',
			'workaround-without-issue',
			'backend-without-owner',
			'near-revert',
			'overlapping-changes',
			'fixed-soon',
			'untested-core',
			'predicted-risk',
		];
		const SECOND_LOOK_ACTIONS = [
			'owner-approval',
			'read-now',
			'tests-for-core',
			'issue-for-workaround',
			'backend-owner',
		];
		const SecondLookReason = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(SECOND_LOOK_REASONS), evidence: _entry_js__WEBPACK_IMPORTED_MODULE_0__.of });
		const SecondLook = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(),
			reasons: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(SecondLookReason).min(1).max(3).describe('The strongest first'),
			ask: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				owners: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).max(2).describe('The owners of its largest paths, as CODEOWNERS writes them'),
				people: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.UM)
					.max(2)
					.describe('If there are no owners: who changed these paths most often in the 90 days before'),
			})
				.describe('Whom to ask, never its author; both lists are empty if nobody is known'),
			action: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(SECOND_LOOK_ACTIONS).optional().describe('What to do; absent if its reasons suggest nothing'),
		});
	}),
	6518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K$: () => (Statistics),
			YN: () => (VOLUMES),
			fS: () => (Volume)
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
		var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
		var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2224);
		var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3278);
		var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2400);
		const Duration = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			medianHours: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.I$,
			p90Hours: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.I$,
			pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('The pull requests for which the time is known'),
			isReliable: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().describe('Whether there are at least four'),
		});
		const Share = zod__WEBPACK_IMPORTED_MODULE_4__.aig()
			.min(0)
			.max(1)
			.describe('A share of the pull requests by people; absent if there are fewer than 20');
		const AuthorRow = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ author: _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.UM, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ });
		const ActiveAuthor = AuthorRow.extend({
			area: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional().describe('The id of the area of two thirds of them or more; absent if there is none'),
		});
		const VOLUMES = ['none', 'few', 'quiet', 'regular', 'busy'];
		const Volume = zod__WEBPACK_IMPORTED_MODULE_4__.k5n(VOLUMES)
			.describe('By number of pull requests: few below 4, quiet below 12, regular below 20, else busy');
		const Statistics = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			volume: Volume,
			totals: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				byPeople: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				byBots: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('By bots; empty if bots are counted as people'),
				byDeletedAccounts: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				files: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative().describe('How many distinct paths were changed'),
			}),
			authors: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				author: _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.UM,
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				coAuthored: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				modules: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).describe('Modules that most of their pull requests changed, at most three'),
			}))
				.describe('People who wrote pull requests, those with the most first'),
			mostActive: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				authors: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(ActiveAuthor).describe('At most three, each with more pull requests than anyone not listed'),
				half: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ people: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive(), listed: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().describe('Whether all of them are in `authors`') })
					.optional()
					.describe('How many people wrote half of the pull requests by people; absent if it takes half of them or more'),
			})
				.optional()
				.describe('The most active people; absent if nobody stands out'),
			coAuthors: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(AuthorRow).describe('People named as co-authors, with the pull requests that name them'),
			bots: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(AuthorRow),
			files: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				kind: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
					.optional()
					.describe('source, test, docs, lock, generated, \u2026; version if only version bumps and releases changed it'),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
			}))
				.describe('Files changed by two or more pull requests'),
			hotFiles: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				paths: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).describe('Files written by hand that five or more pull requests changed'),
				busiest: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
					path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
					people: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional().describe('Absent if bots or deleted accounts are among the authors'),
				})
					.optional()
					.describe('The file with the most pull requests; absent if two files share the first place'),
			})
				.optional()
				.describe('Absent if no file was changed by five'),
			modules: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				kind: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().optional().describe('The kind of most of its changed files: source, test, docs, lock, \u2026'),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				files: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().nonnegative(),
				additions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				deletions: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.qo,
				owners: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())
					.optional()
					.describe('From CODEOWNERS, if all of its changed files have the same owners'),
			})),
			importance: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ mean: zod__WEBPACK_IMPORTED_MODULE_4__.aig(), median: zod__WEBPACK_IMPORTED_MODULE_4__.aig() }).optional().describe('Absent for an empty period'),
			findings: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				high: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Pull requests with a finding of high severity, except those reverted in full or in part'),
				medium: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Pull requests with a finding of medium severity'),
			})
				.describe('A summary of the findings of all pull requests'),
			signals: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				signal: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ,
				listed: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive()).describe('At most twenty of them, the most important first'),
				unlisted: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('The pull requests not in `listed`'),
				measured: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
					ratio: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
					low: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
					high: zod__WEBPACK_IMPORTED_MODULE_4__.aig(),
					here: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().describe('true: measured in this repository; false: in others'),
				})
					.nullable()
					.describe('Observed over expected reverts, with the 95 % confidence interval; null: the signal predicts nothing'),
			}))
				.describe('Signals with at least one finding'),
			tags: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ tag: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ })),
			labels: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ }))
				.optional()
				.describe('Absent if the labels of some pull requests are unknown'),
			baseBranches: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ branch: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ }))
				.optional()
				.describe('Absent if the base branches of some pull requests are unknown'),
			sizes: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ size: _entry_js__WEBPACK_IMPORTED_MODULE_0__.or, pullRequests: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ })),
			flow: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				timeToMerge: Duration.optional(),
				timeToFirstReview: Duration.optional(),
				unreviewed: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.optional().describe('Merged without a review by a person other than the author, except reverts'),
				unreviewedShare: Share.optional(),
				unreviewedReverts: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.optional().describe('Reverts merged without such a review'),
				selfMerged: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.optional().describe('Merged by their author'),
				selfMergedShare: Share.optional(),
				selfMergedUnapproved: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.optional().describe('Those of `selfMerged` that nobody else approved, except reverts'),
			}),
			reverts: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive(),
				reverted: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_entry_js__WEBPACK_IMPORTED_MODULE_0__.Wh),
				reason: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable().describe('The sentence of its description that says why; null: it gives no reason'),
				relandedBy: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional(),
			})),
			pushedReverts: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				sha: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				title: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				author: _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.UM,
				committedAt: _instant_js__WEBPACK_IMPORTED_MODULE_1__.MW,
				reverted: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_entry_js__WEBPACK_IMPORTED_MODULE_0__.Wh),
				reason: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable().describe('The sentence of its message that says why; null: it gives no reason'),
				relandedBy: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional(),
			}))
				.optional()
				.describe('Commits pushed without a pull request that reverted pull requests; absent: none is known'),
			reverted: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				ofPeriod: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Merged and reverted in the period'),
				relanded: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Those of `ofPeriod` that were relanded in the period'),
				ofEarlier: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Merged before the period and reverted in full in the period'),
				flaggedBefore: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
					known: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Those for which the digest of the week of their merge is known'),
					flagged: _quantities_js__WEBPACK_IMPORTED_MODULE_3__.FQ.describe('Those that this digest had flagged'),
				})
					.describe('Pull requests merged before the period and reverted in it, in full or in part'),
			})
				.describe('The pull requests reverted in the period'),
			newContributors: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(AuthorRow)
				.optional()
				.describe('Authors without a pull request merged before the period; absent if the source cannot know them'),
			directPushes: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), title: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), author: _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.UM, committedAt: _instant_js__WEBPACK_IMPORTED_MODULE_1__.MW }))
				.optional()
				.describe('Commits pushed to the branch without a pull request, at most five hundred'),
			unlistedPushes: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().optional().describe('How many more there are than in `directPushes`'),
		});
	}),
	173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hg: () => (Trends)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		const DIRECTIONS = ['up', 'down', 'alike'];
		const Direction = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(DIRECTIONS);
		const TREND_FIGURES = ['merged', 'authors', 'importance', 'merge-time', 'unreviewed', 'reverts'];
		const Figure = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			figure: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(TREND_FIGURES),
			before: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			now: zod__WEBPACK_IMPORTED_MODULE_0__.aig(),
			direction: Direction,
			of: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(), now: zod__WEBPACK_IMPORTED_MODULE_0__.Whr() }).optional().describe('The totals that the figures are part of'),
		});
		const Trends = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			weekBefore: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('The week directly before'),
			figures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Figure).describe('The figures known for both weeks; durations in hours'),
			merged: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				trend: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(['most', 'fewest', 'more', 'fewer', 'alike'])
					.describe('most and fewest: of four or more compared weeks'),
				before: zod__WEBPACK_IMPORTED_MODULE_0__.Whr(),
				difference: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative(),
				weeks: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().describe('How many weeks in a row were compared, including this one'),
			})
				.optional()
				.describe('Merges compared with the week before; absent if that week has no comparable number'),
			revertStreak: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative().describe('How many weeks in a row before this one had reverts'),
		});
	}),
	5103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => (WeekRecord),
			k: () => (WEEKS_BACK)
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
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
