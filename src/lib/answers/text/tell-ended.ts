import type { Attested } from '#lib/facts/model/relationship.ts';
import { findRelationship, kindOf } from '../graph/graph.ts';
import { citeAssertions } from './cite.ts';
import { capitaliseRuns, countWord } from './list.ts';
import type { Prose, Run, Sentence } from './prose.ts';
import { nameRun, type Telling } from './telling.ts';
import { wordDateText } from './word-date.ts';

/** Ended ties that are told in full for one comparison. */
const MOST_ENDED = 4;

/** What had ended by then, the latest in full, the rest counted with its notes. */
export function tellEnded(telling: Telling, ended: readonly string[]): Prose {
	const ties = ended.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	const rest = ties.slice(MOST_ENDED);
	return [
		...ties.slice(0, MOST_ENDED).map((tie) => tellOne(telling, tie)),
		...(rest.length === 0 ? [] : [tellRest(telling, rest)])
	];
}

function tellOne(telling: Telling, tie: Attested): Sentence {
	const until = tie.period.until;
	// A deed is over when it is done; what stands, ends.
	const { duration, verb } = kindOf(telling.graph, tie);
	const word = duration === 'act' ? 'earlier' : 'ended';
	const contest: Run[] = tie.in === undefined ? [] : [{ text: ' in ' }, nameRun(telling, tie.in)];
	const claimed =
		tie.evidence.state === 'contested'
			? tie.evidence.by === 'accused'
				? ', as was claimed and denied by the accused'
				: ', as was claimed and disputed'
			: '';
	return capitaliseRuns([
		{ text: `${word}${until === undefined ? '' : ` (${wordDateText(until)})`}: ` },
		nameRun(telling, tie.from),
		{ text: ` ${verb.past} ` },
		nameRun(telling, tie.to),
		...contest,
		{ text: claimed },
		citeAssertions([tie], telling.window, telling.filters),
		{ text: '.' }
	]);
}

function tellRest(telling: Telling, ties: readonly Attested[]): Sentence {
	const text = `${countWord(ties.length)} more ${ties.length === 1 ? 'tie of the two sides' : 'ties of the two sides'} had ended`;
	return capitaliseRuns([
		{ text },
		citeAssertions(ties, telling.window, telling.filters),
		{ text: '.' }
	]);
}
