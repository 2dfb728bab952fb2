import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Contest } from '../../findings/proxies/contest.ts';
import { filtersBehind } from '../../findings/proxies/filters-behind.ts';
import type { Step, Strand } from '../../graph/answer.ts';
import { findRelationship } from '../../graph/graph.ts';
import { isNonEmpty } from '../../graph/non-empty.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { citeAssertions } from '../cite.ts';
import { capitaliseRuns } from '../list.ts';
import type { Prose, Run, Sentence } from '../prose.ts';
import { tellStrands } from '../tell-step.ts';
import { nameRun, type Telling } from '../telling.ts';
import { nameBacker } from './name-backer.ts';
import { stepOfTies } from './step-of-ties.ts';

/** Ties cited at most for how two backers stand who are not simply opposed. */
const MOST_CITED = 4;

/** What the name of a contest turns on beside the backing itself: how the backers stand to each other, that one is held by a promise only, or that somebody backs both. `telling`: of the days of the contest. */
export function tellBetween(telling: Telling, contest: Contest): Prose {
	switch (contest.kind) {
		case 'proxy-contest':
			return decidingBetween(telling, contest).flatMap(({ step, strands }) =>
				tellStrands(
					telling,
					step,
					strands.filter((strand) => isAmong(telling, strand, contest.rivalry)),
					''
				)
			);
		case 'opposed-backers':
			return [tellUnopposed(telling, contest)];
		case 'opposed-patrons-by-commitment':
			return [tellPromiseOnly(telling, contest)];
		case 'both-sides':
			return tellAcross(telling, contest);
		default:
			return contest.kind satisfies never;
	}
}

/** What decides how each member of one backer stands to each of the other in that time. */
function decidingBetween(
	telling: Telling,
	{ backers: [a, b] }: Contest
): { readonly step: Step; readonly strands: readonly Strand[] }[] {
	const { graph, window } = telling;
	const filters = { ...filtersBehind(telling.filters), standing: 'in-force' } as const;
	return a.entities.flatMap((one) =>
		b.entities.flatMap((other) => {
			const step = readPair(graph, one, other, { filters, window, hubs: false }, 'any');
			return step === undefined
				? []
				: [{ step, strands: step.strands.filter(({ decides }) => decides) }];
		})
	);
}

function isAmong({ graph }: Telling, strand: Strand, ids: readonly string[]): boolean {
	return attestedBehind(graph, strand).every(({ id }) => ids.includes(id));
}

function tellUnopposed(telling: Telling, contest: Contest): Sentence {
	const [a, b] = contest.backers.map((backer) => nameBacker(telling, backer));
	const two = [...(a ?? []), { text: ' and ' }, ...(b ?? [])];
	const end = { text: '; this is not called a proxy contest.' };
	switch (contest.between) {
		case undefined:
		case '-':
		case '0':
			return [
				{ text: 'Nothing told for that time sets ' },
				...two,
				{ text: ' against each other' },
				end
			];
		case '+':
			return [
				{ text: 'By what is told for that time ' },
				...two,
				{ text: telling.past ? ' stood with each other' : ' stand with each other' },
				citeBetween(telling, contest),
				end
			];
		case 'mixed':
		case 'turned':
			return [
				{ text: `Ties of both signs ${telling.past ? 'joined' : 'join'} ` },
				...two,
				{ text: ' in that time' },
				citeBetween(telling, contest),
				end
			];
		default:
			return contest.between satisfies never;
	}
}

function citeBetween(telling: Telling, contest: Contest): Run {
	const ties = decidingBetween(telling, contest)
		.flatMap(({ strands }) => strands)
		.flatMap((strand): readonly Attested[] => attestedBehind(telling.graph, strand));
	return citeAssertions(ties.slice(0, MOST_CITED), telling.window, telling.filters);
}

function tellPromiseOnly(telling: Telling, { backers, clients }: Contest): Sentence {
	const bound = backers[0].basis === 'obligation' ? 0 : 1;
	const [patron, other] = [backers[bound], backers[1 - bound] ?? backers[0]];
	const whose =
		patron.entities.length === 1 ? nameBacker(telling, patron) : [{ text: 'any of these' }];
	return [
		{ text: 'No act of ' },
		...whose,
		{ text: ' for ' },
		nameRun(telling, clients[bound]),
		{ text: ' in that conflict certainly meets what ' },
		...nameBacker(telling, other),
		{ text: ' did; this is not called a proxy contest.' }
	];
}

/** What somebody does for the other side too; of one backer on both sides there is nothing to add. */
function tellAcross(telling: Telling, { across }: Contest): Prose {
	const ties = across.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	return ties.flatMap((tie) => {
		const own = [tie];
		if (!isNonEmpty(own)) return [];
		// Within the episode, perhaps not within the days of the contest itself.
		const window = { from: -Infinity, to: telling.window.to };
		const step = stepOfTies(telling, tie.from, tie.to, own, window);
		return tellStrands(telling, step, step.strands, 'also ').map(capitaliseRuns);
	});
}
