import type {
	DriftTurn,
	DriftYear,
	PoleBalance,
	PoleYear
} from '#lib/answers/findings/drift/drift.ts';
import type { DriftAnswered } from '#lib/answers/text/answered.ts';
import { votingJson } from './voting-json.ts';
import { latest, listed, sentenceOf, withheldJson, wordsJson } from './plain.ts';

/** How an actor stood to its poles, year by year, and what came and went with each. */
export function driftJson(answered: DriftAnswered): Record<string, unknown> {
	const { drift, told, footnotes } = answered;
	const { actor, poles, years, turns, opinions } = drift;
	const shown = latest(years);
	return {
		actor,
		poles,
		...wordsJson(answered, latest(told)),
		years: shown.map((year, index) => ({
			...yearJson(year),
			sentence: sentenceOf(told, years.length - shown.length + index, footnotes)
		})),
		turns: listed(turns).map(turnJson),
		balanceOfYears: drift.balanceOfYears.map(balanceJson),
		opinions: listed(opinions),
		voting: votingJson(drift.voting),
		...withheldJson({ years, turns, opinions })
	};
}

function yearJson({ year, poles }: DriftYear): Record<string, unknown> {
	return { year, poles: poles.map(poleJson) };
}

function poleJson(pole: PoleYear): Record<string, unknown> {
	return {
		pole: pole.pole,
		sign: pole.sign ?? null,
		basis: pole.basis ?? null,
		lastObserved: pole.lastObserved,
		counts: pole.counts,
		relationships: pole.relationships,
		uncertain: { relationships: pole.uncertain },
		claims: pole.claims
	};
}

function turnJson({ year, pole, before, after, relationships }: DriftTurn) {
	return { year, pole, before: before ?? null, after: after ?? null, relationships };
}

function balanceJson(balance: PoleBalance): Record<string, unknown> {
	const { pole, ties, gained, lost, memberships, leaders } = balance;
	return {
		pole,
		ties: ties.map(({ course, from, to, strand }) => ({ course, from, to, strand })),
		gained: { relationships: gained },
		lost: { relationships: lost },
		memberships: memberships.map(({ organisation, from, to, relationships }) => ({
			organisation,
			from: from ?? null,
			to: to ?? null,
			relationships
		})),
		leaders: leaders.map(({ leader, of, relationship }) => ({
			leader,
			of,
			relationships: [relationship]
		}))
	};
}
