import type { PathsAnswer } from '../graph/answer.ts';
import { capitaliseRuns, joinWords } from './list.ts';
import type { Prose, Sentence } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';
import { wordDate } from './word-date.ts';

/** An honest no: between whom, the single filter whose removal would give a yes, and the data sets that do not reach the date. Where a search stopped at its bound, only that nothing was found. */
export function tellNo(telling: Telling, from: string, to: string, answer: PathsAnswer): Prose {
	const { complete, instead } = answer;
	const no = capitaliseRuns([
		{ text: complete ? 'no path leads from ' : 'no path was found from ' },
		nameRun(telling, from),
		{ text: ' to ' },
		nameRun(telling, to),
		{ text: complete ? ' within these filters.' : ' before the search stopped.' }
	]);
	return [no, [{ text: tellInstead(instead) }], ...tellNotReaching(telling, answer)];
}

function tellInstead(instead: PathsAnswer['instead']): string {
	if (instead === undefined) return 'Removing any single filter gives none either.';
	return instead === 'unknown'
		? 'Whether removing a single filter gives one was not found out before the search stopped.'
		: `There is one ${instead.without}: ${String(instead.steps)} ${instead.steps === 1 ? 'step' : 'steps'}.`;
}

function tellNotReaching({ sourceOf }: Telling, { notReaching }: PathsAnswer): Sentence[] {
	if (notReaching === undefined) return [];
	const names = notReaching.map((id) => {
		const source = sourceOf(id);
		const until = source?.horizon === undefined ? '' : ` (to ${wordDate(source.horizon)})`;
		return `“${source?.title ?? id}”${until}`;
	});
	const does =
		names.length === 1
			? 'tells a tie between the two but does'
			: 'tell ties between the two but do';
	return [[{ text: `${joinWords(names)} ${does} not reach the date asked about.` }]];
}
