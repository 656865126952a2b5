export const id = 154;
export const ids = [154];
export const modules = {
	8154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			run: () => (run)
		});
		var in_background = __webpack_require__(2979);
		var publish = __webpack_require__(6516);
		var luxon = __webpack_require__(8714);
		var instant = __webpack_require__(2224);
		var settings_period = __webpack_require__(8740);
		;
		const SOON_MS = 12 * instant.iQ;
		const MINUTE_MS = 60_000;
		function endsSoon({ values, period, environment }) {
			if (period === null || period.week === null || values.week !== 'last')
				return null;
			const { now } = environment;
			const current = (0, settings_period.j)({ week: 'current' }, values.timeZone, values.weekStart, now);
			const left = Date.parse(current.end) - now.getTime();
			if (left > SOON_MS)
				return null;
			const advice = `Schedules are in UTC: \`cron: '${cronAfter(current)}'\` runs once a week has ended there.`;
			return `week: ${current.week} ends in ${durationOf(left)} by the clocks of ${values.timeZone}, so this report is about ${period.week}, the last week that has ended. ${advice}`;
		}
		function durationOf(milliseconds) {
			const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE_MS));
			if (minutes < 60)
				return minutes === 1 ? '1 minute' : `${minutes} minutes`;
			const hours = Math.round(minutes / 60);
			return hours === 1 ? '1 hour' : `${hours} hours`;
		}
		function cronAfter({ end, timeZone }) {
			const midnight = luxon.c9.fromISO(end, { zone: timeZone });
			const offsets = [1, 7].map(month => midnight.set({ month, day: 1 }).offset);
			const hours = midnight.weekday * 24 - Math.floor(Math.min(...offsets) / 60);
			return `17 ${hours % 24} * * ${Math.floor(hours / 24) % 7}`;
		}
		var analysis_options = __webpack_require__(2938);
		var digest_of = __webpack_require__(310);
		var earlier_weeks = __webpack_require__(5667);
		var narrator_for = __webpack_require__(7180);
		var pipeline_open = __webpack_require__(4674);
		var present = __webpack_require__(5278);
		var report_opened = __webpack_require__(6604);
		var pipeline_settings = __webpack_require__(1776);
		;
		async function run(inputs, ports, opening = (0, pipeline_open.h)(inputs, ports)) {
			const { values } = inputs;
			const expectedTemplates = (0, in_background.k)(ports.loadTemplates(values.language, values.templates));
			const { source, opened } = await opening;
			(0, report_opened.h)(opened, ports.log);
			const settings = (0, pipeline_settings.f)(inputs, opened.config, ports.log);
			const directory = ports.outputDirectory(settings.outputDirectory);
			const narrator = await (0, narrator_for.l)(settings, ports);
			const templates = await (settings.language === values.language
				? expectedTemplates
				: ports.loadTemplates(settings.language, settings.templates));
			const soon = endsSoon(inputs);
			if (soon !== null)
				ports.log.notice(soon);
			(0, report_opened.j)(opened, ports.log);
			const options = (0, analysis_options.R)(settings, opened, ports);
			const session = (0, publish.jw)(options, settings, ports);
			const gathering = source.gather();
			const earlierWeeks = (0, earlier_weeks.w)(inputs, ports, options, settings, session);
			const { log, deadline } = ports;
			const request = { gathering, source, options, settings, earlierWeeks, log, deadline };
			const { digest, pullRequests } = await (0, digest_of.o)(request);
			if (narrator === null)
				return (0, present.E)(digest, templates, settings, session, ports);
			await (0, publish.O_)(digest, directory);
			deadline.enter('asking the model');
			return (0, present.E)(await narrator.ofOne(digest, pullRequests), templates, settings, session, ports);
		}
	})
};
