import type { Attested } from '#lib/facts/model/relationship.ts';
import { fromDay, type Day } from '#lib/facts/model/partial-date.ts';
import { dayOf } from '../../findings/changes/change-of-tie.ts';
import type { Turn } from '../../findings/changes/changes.ts';
import { readOn } from '../../findings/changes/find-turns.ts';
import type { Sign, Step, Strand } from '../../graph/answer.ts';
import { findEntity, findRelationship, kindOf } from '../../graph/graph.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { citeAssertions } from '../cite.ts';
import { capitaliseRuns, countWord, joinWords } from '../list.ts';
import { nameEntity } from '../name-entity.ts';
import type { Run, Sentence } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { SIGN_WORDS } from '../words.ts';

/** Kinds of tie named for one sign. */
const MOST_NAMED = 4;

/** One turn in one sentence: whose, from what to what by the rules of signs, and what each sign rests on. */
export function tellTurn(
	telling: Telling,
	{ between, before, after, lapsed }: Turn,
	from: Day,
	to: Day
): Sentence {
	const [a, b] = between;
	return capitaliseRuns([
		nameRun(telling, a),
		{ text: ' and ' },
		nameRun(telling, b),
		{
			text: ` turned from ${wordSign(before)} to ${wordSign(after)}: by the rules of signs the first rests on `
		},
		...restsOn(telling, between, from),
		{ text: ', the second on ' },
		...restsOn(telling, between, to),
		{ text: lapsed.length === 0 ? '.' : `; ${wordLapsed(telling, lapsed)}` }
	]);
}

function wordSign(sign: Sign): string {
	return sign === 'mixed' ? 'both signs at once' : SIGN_WORDS[sign];
}

function restsOn(telling: Telling, between: Turn['between'], day: Day): Run[] {
	const step = readOn(telling.graph, between, telling.filters, day);
	if (step === undefined) return [{ text: 'nothing that is told' }];
	const deciding = step.strands.filter(({ decides }) => decides);
	const named = [...new Set(deciding.map((strand) => wordTie(telling, strand)))];
	const more = named.length - MOST_NAMED;
	const shown = more <= 0 ? named : [...named.slice(0, MOST_NAMED), `${countWord(more)} more`];
	const ties = deciding.flatMap((strand): readonly Attested[] =>
		attestedBehind(telling.graph, strand)
	);
	return [
		{ text: `${joinWords(shown)}${wordObserved(step, ties)}` },
		citeAssertions(ties.slice(0, MOST_NAMED), dayOf(day), telling.filters)
	];
}

/** The kind of a tie in words: `arms`, `a defence pact through the League`, `their parts in the River war`. */
function wordTie({ graph }: Telling, strand: Strand): string {
	const [tie] = attestedBehind(graph, strand);
	if (strand.derived === undefined) return kindOf(graph, tie).label;
	const via = findEntity(graph, strand.derived.via);
	const name = via === undefined ? strand.derived.via : nameEntity(via);
	return tie.party === undefined ? `obligation through ${name}` : `parts taken in ${name}`;
}

/** A turn that follows from what nobody looked at any more is not passed off as one of the world. */
function wordLapsed({ graph }: Telling, lapsed: Turn['lapsed']): string {
	const horizons = lapsed.flatMap((id) => findRelationship(graph, id)?.period.horizon ?? []);
	const year = fromDay(Math.max(...horizons) - 1).year;
	return `some of the first was last observed in ${String(year)} and is not known to have ended.`;
}

/** What was last observed says when. */
function wordObserved({ lastObserved }: Step, ties: readonly Attested[]): string {
	const horizons = ties.flatMap(({ period }) => period.horizon ?? []);
	if (!lastObserved || horizons.length === 0) return '';
	return ` (last observed in ${String(fromDay(Math.min(...horizons) - 1).year)})`;
}
