import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Step, Strand } from '../../graph/answer.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { layerOf } from '../signed-pairs/layer-of.ts';
import { withoutDoubt } from '../signed-pairs/without-doubt.ts';
import { claimsAbout } from './claims-about.ts';
import { countTies } from './count-ties.ts';
import type { PoleYear } from './drift.ts';
import { votingIn, type VotingDistance } from './voting.ts';
import type { YearWindow } from './year-windows.ts';

/** A pole's year with the strands it was counted from. */
export interface PoleYearRead {
	readonly told: PoleYear;
	/** What certainly stands in the year. */
	readonly strands: readonly Strand[];
}

/** Reads how two stand to each other in a year: all that ties them, also through organisations and conflicts, whether it carries a sign or not. */
export function readPoleYear(
	graph: Graph,
	[actor, pole]: readonly [string, string],
	{ year, window }: YearWindow,
	filters: Filters,
	votingDistance: VotingDistance | undefined
): PoleYearRead {
	const walking = { filters, window, hubs: true, unsigned: true };
	const all = readPair(graph, actor, pole, walking, 'any');
	const step = all === undefined ? undefined : withoutDoubt(graph, all, window, filters);
	const strands = step?.strands ?? [];
	const vague = all?.strands.filter(({ certain }) => !certain) ?? [];
	const voting = votingIn(votingDistance, [actor, pole], year);
	const behind = all?.strands.flatMap((strand) => attestedBehind(graph, strand)) ?? [];
	return {
		strands,
		told: {
			pole,
			sign: step?.sign,
			basis: step === undefined ? undefined : layerDeciding(graph, step, window),
			lastObserved: step?.lastObserved === true && step.sign !== '0',
			counts: countTies(graph, strands, window),
			relationships: recordsBehind(graph, strands),
			uncertain: recordsBehind(graph, vague),
			claims: [...new Set(behind)].flatMap((tie) => claimsAbout(tie, year, filters)),
			...(voting === undefined ? {} : { voting })
		}
	};
}

/** Ids of the records behind strands, in their order, each once. */
export function recordsBehind(graph: Graph, strands: readonly Strand[]): string[] {
	return [
		...new Set(strands.flatMap((strand) => attestedBehind(graph, strand).map(({ id }) => id)))
	];
}

function layerDeciding(
	graph: Graph,
	{ strands }: Step,
	window: YearWindow['window']
): Layer | undefined {
	const first = strands.find(({ decides }) => decides);
	return first === undefined ? undefined : layerOf(graph, first, window);
}
