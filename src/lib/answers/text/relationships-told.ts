import type { Comparison } from '../findings/compare/comparison.ts';
import type { Step } from '../graph/answer.ts';
import type { Answered } from './answered.ts';

/** Ids, sorted, of the relationships that an answer rests on and whose claim texts its telling may need. */
export function relationshipsTold(answered: Answered): string[] {
	return [...new Set(behind(answered))].sort();
}

function behind(answered: Answered): readonly string[] {
	switch (answered.ask) {
		case 'paths':
			return answered.paths.paths.flatMap((path) => path.steps).flatMap(idsOf);
		case 'compare':
			return stepsOf(answered.comparison).flatMap(idsOf);
		case 'proxies':
			return answered.proxies.contests.flatMap(({ backers, opposition, rivalry, across }) => [
				...backers.flatMap(({ ties }) => ties),
				...opposition,
				...rivalry,
				...across
			]);
		case 'balance':
			return answered.balance.relationships;
		case 'drift':
			return [
				...answered.drift.years.flatMap(({ poles }) =>
					poles.flatMap(({ relationships }) => relationships)
				),
				...answered.drift.balanceOfYears.flatMap(({ memberships, leaders }) => [
					...memberships.flatMap(({ relationships }) => relationships),
					...leaders.map(({ relationship }) => relationship)
				]),
				...[
					...answered.drift.years.flatMap(({ poles }) => poles.flatMap(({ claims }) => claims)),
					...answered.drift.opinions
				].map((address) => address.slice(0, address.indexOf('/')))
			];
		case 'blocs':
			return [
				...answered.blocs.blocs.flatMap(({ joined }) => joined.flatMap(({ ties }) => ties)),
				...[...answered.blocs.blocs, ...answered.blocs.between].flatMap(({ against }) => against)
			];
		case 'changes':
			return [
				...answered.changes.ties.map(({ relationship }) => relationship),
				...answered.changes.turns.flatMap(({ relationships }) => relationships)
			];
		default:
			return answered satisfies never;
	}
}

function stepsOf({ left, right, rungs }: Comparison): Step[] {
	const { patrons, clients, crossLeft, crossRight } = rungs;
	return [
		...[left, right].flatMap(({ best }) => best?.steps ?? []),
		...[patrons, clients, crossLeft, crossRight].filter((step) => step !== undefined)
	];
}

function idsOf({ strands }: Step): string[] {
	return strands.flatMap((strand) => strand.derived?.basis ?? [strand.relationship]);
}
