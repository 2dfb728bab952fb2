import { compareGrades } from '#lib/facts/model/grade.ts';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { DriftYear } from '../../../findings/drift/drift.ts';
import { kindOf } from '../../../graph/graph.ts';
import { capitaliseRuns } from '../../list.ts';
import type { Prose, Sentence } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { wordDate } from '../../word-date.ts';
import { findClaim, tellClaim, type ClaimOn } from './tell-claim.ts';
import { datesIn, type ClaimDate } from './dates-in.ts';

/** Claims told in full for one year; the rest stay in the answer. */
const MOST_TOLD = 24;

/** What the sources date to a year, in the order of their dates: which tie, what the date is, what the claim says. Claims that date the same of one tie share a sentence, the best graded one's. */
export function tellYear(telling: Telling, { year, poles }: DriftYear): Prose {
	const addresses = [...new Set(poles.flatMap(({ claims }) => claims))];
	const groups = new Map<string, Dated[]>();
	for (const found of addresses.flatMap((address) => findClaim(telling, address) ?? [])) {
		const [date] = datesIn(found.claim, year);
		if (date === undefined) continue;
		const { tie, claim } = found;
		const key = JSON.stringify([tie.id, claim.stance, claim.modality, date.role, date.date.text]);
		groups.set(key, [...(groups.get(key) ?? []), { ...found, date }]);
	}
	return [...groups.values()]
		.map((group) => [...group].sort((a, b) => compareGrades(a.claim.grade, b.claim.grade)))
		.sort(([a], [b]) => dayOf(a) - dayOf(b))
		.slice(0, MOST_TOLD)
		.flatMap(([best, ...others]) => (best === undefined ? [] : [tellDated(telling, best, others)]));
}

interface Dated extends ClaimOn {
	readonly date: ClaimDate;
}

function tellDated(telling: Telling, best: Dated, others: readonly Dated[]): Sentence {
	const { tie, date } = best;
	const { label } = kindOf(telling.graph, tie);
	const isMeeting = tie.membership !== undefined || tie.party !== undefined;
	return capitaliseRuns([
		{ text: label },
		...(isMeeting ? [{ text: ' ' }, nameRun(telling, tie.to)] : []),
		{ text: `, ${date.role === '' ? '' : `${date.role} `}${wordDate(date.date)}: ` },
		...tellClaim(telling, best, others)
	]);
}

function dayOf(dated: Dated | undefined): number {
	return dated === undefined ? -Infinity : firstDay(dated.date.date);
}
