import type { PathsAnswer } from '../graph/answer.ts';
import { capitaliseRuns, joinWords } from './list.ts';
import type { Prose, Sentence } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';
import { wordDate } from './word-date.ts';

/** An honest no: between whom, the single filter whose removal would give a yes, and the data sets that do not reach the date. */
export function tellNo(telling: Telling, from: string, to: string, answer: PathsAnswer): Prose {
	const { instead } = answer;
	const no = capitaliseRuns([
		{ text: 'no path leads from ' },
		nameRun(telling, from),
		{ text: ' to ' },
		nameRun(telling, to),
		{ text: ' within these filters.' }
	]);
	const offer =
		instead === undefined
			? 'Removing any single filter gives none either.'
			: `There is one ${instead.without}: ${String(instead.steps)} ${instead.steps === 1 ? 'step' : 'steps'}.`;
	return [no, [{ text: offer }], ...tellNotReaching(telling, answer)];
}

function tellNotReaching({ graph }: Telling, { notReaching }: PathsAnswer): Sentence[] {
	if (notReaching === undefined) return [];
	const names = notReaching.map((id) => {
		const source = graph.sources.get(id);
		const until = source?.horizon === undefined ? '' : ` (to ${wordDate(source.horizon)})`;
		return `“${source?.title ?? id}”${until}`;
	});
	const does =
		names.length === 1
			? 'tells a tie between the two but does'
			: 'tell ties between the two but do';
	return [[{ text: `${joinWords(names)} ${does} not reach the date asked about.` }]];
}
