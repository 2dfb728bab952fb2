import type { Attested } from '#lib/facts/model/relationship.ts';
import type {
	Course,
	DriftAnswer,
	DriftYear,
	PoleBalance,
	TieCourse
} from '../../../findings/drift/drift.ts';
import { findRelationship } from '../../../graph/graph.ts';
import { attestedBehind } from '../../../graph/signs/behind.ts';
import { citeAssertions } from '../../cite.ts';
import { capitaliseRuns, countWord } from '../../list.ts';
import type { Prose, Sentence } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { tellLastDated } from './tell-last-dated.ts';
import { tellLeaders } from './tell-leaders.ts';
import { tellMemberships } from './tell-memberships.ts';
import { tellQualifications } from './tell-qualifications.ts';
import { tellTie } from './tell-tie.ts';
import { counted } from '../counted.ts';
import { countTies } from './word-ties.ts';

/** Ties told in full for one pole; qualifications of them. */
const MOST_TIES = 12;
const MOST_QUALIFICATIONS = 3;

/** What stayed, came and went with one pole: counted first, then each tie with its dates and what qualifies them. */
export function tellPole(telling: Telling, drift: DriftAnswer, balance: PoleBalance): Prose {
	const [first, last] = [drift.years[0], drift.years.at(-1)];
	if (first === undefined || last === undefined) return [];
	if (balance.ties.length === 0) return [tellNothing(telling, drift.actor, balance.pole)];
	const ends = { from: drift.actor, to: balance.pole };
	const told = balance.ties.slice(0, MOST_TIES);
	const rest = balance.ties.slice(MOST_TIES);
	return [
		tellCounts(telling, drift.actor, balance, [first, last]),
		...told.flatMap(({ strand }) => tellTie(telling, ends, strand)),
		...tellRest(telling, rest),
		...tellUncertain(telling, drift, balance),
		...tellQualifications(telling, tiesOf(telling, told), MOST_QUALIFICATIONS)
	];
}

/** What is told beside the ties with a pole: common memberships, leaders, and what is dated last. */
export function tellBeside(telling: Telling, drift: DriftAnswer, balance: PoleBalance): Prose {
	return [
		...tellMemberships(telling, drift.actor, balance),
		...tellLeaders(telling, drift.actor, balance),
		...tellLastDated(telling, drift, balance.pole)
	];
}

/** Ties whose dates leave it open in every year whether they held. */
function tellUncertain(
	telling: Telling,
	{ years }: DriftAnswer,
	{ pole, ties }: PoleBalance
): Prose {
	const told = new Set(tiesOf(telling, ties).map(({ id }) => id));
	const ids = years.flatMap(({ poles }) =>
		poles.flatMap((then) => (then.pole === pole ? then.uncertain : []))
	);
	const vague = [...new Set(ids)]
		.filter((id) => !told.has(id))
		.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	if (vague.length === 0) return [];
	const text = `${counted(vague.length, 'more tie')} ${vague.length === 1 ? 'is' : 'are'} dated too loosely to be counted in any year`;
	return [
		capitaliseRuns([
			{ text },
			citeAssertions(vague, telling.window, telling.filters),
			{ text: '.' }
		])
	];
}

function tellNothing(telling: Telling, actor: string, pole: string): Sentence {
	return [
		{ text: 'Nothing that is certain ties ' },
		nameRun(telling, actor),
		{ text: ' to ' },
		nameRun(telling, pole),
		{ text: ' in these years.' }
	];
}

/** What is said of ties of each course; `0` where there are none of those that a reader looks for. */
function tellCounts(
	telling: Telling,
	actor: string,
	{ pole, ties }: PoleBalance,
	[first, last]: readonly [DriftYear, DriftYear]
): Sentence {
	const of = (course: Course) => ties.filter((tie) => tie.course === course);
	const be = (some: readonly TieCourse[]) => (some.length === 1 ? 'was' : 'were');
	const is = (some: readonly TieCourse[]) =>
		telling.past ? be(some) : some.length === 1 ? 'is' : 'are';
	const [stayed, gained, lost] = [of('stayed'), of('gained'), of('lost')];
	const [suspended, lapsed, passed] = [of('suspended'), of('lapsed'), of('passed')];
	const one = first.year === last.year;
	const parts = [
		stayed.length === 0
			? undefined
			: one
				? `${countTies(stayed)} held in ${String(last.year)}`
				: `${countTies(stayed)} ${be(stayed)} there in ${String(first.year)} and still ${is(stayed)} in ${String(last.year)}`,
		one
			? undefined
			: gained.length === 0
				? 'no tie was gained'
				: `${countTies(gained)} ${be(gained)} gained after ${String(first.year)}`,
		one ? undefined : lost.length === 0 ? 'none was lost' : `${countTies(lost)} ${be(lost)} lost`,
		suspended.length === 0
			? undefined
			: `${counted(suspended.length, 'tie')} ${is(suspended)} suspended`,
		lapsed.length === 0 ? undefined : `${countTies(lapsed)} ${be(lapsed)} last observed earlier`,
		passed.length === 0 ? undefined : `${countTies(passed, 'deed')} came and went`
	];
	return capitaliseRuns([
		{ text: 'between ' },
		nameRun(telling, actor),
		{ text: ' and ' },
		nameRun(telling, pole),
		{ text: `, ${parts.filter((part) => part !== undefined).join('; ')}.` }
	]);
}

function tellRest(telling: Telling, rest: readonly TieCourse[]): Prose {
	if (rest.length === 0) return [];
	const text = `${countWord(rest.length)} more ${rest.length === 1 ? 'tie is' : 'ties are'} in the list of years`;
	return [
		capitaliseRuns([
			{ text },
			citeAssertions(tiesOf(telling, rest), telling.window, telling.filters),
			{ text: '.' }
		])
	];
}

function tiesOf(telling: Telling, courses: readonly TieCourse[]): Attested[] {
	return [...new Set(courses.flatMap(({ strand }) => attestedBehind(telling.graph, strand)))];
}
