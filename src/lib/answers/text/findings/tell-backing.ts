import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Backer } from '../../findings/proxies/contest.ts';
import { findRelationship } from '../../graph/graph.ts';
import { isNonEmpty } from '../../graph/non-empty.ts';
import { citeAssertions } from '../cite.ts';
import { joinRuns } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { tellStep } from '../tell-step.ts';
import { nameRun, type Telling } from '../telling.ts';
import { stepOfTies } from './step-of-ties.ts';

/** What a backer does for its client, or is bound to do, each with its claims, its denials and what qualifies it. `telling`: of the days of the contest. */
export function tellBacking(telling: Telling, { ties: ids }: Backer, client: string): Prose {
	const ties = ids.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	const memberships = ties.filter(({ membership }) => membership !== undefined);
	const others = ties.filter(({ membership }) => membership === undefined);
	return [
		...[...new Set(others.map((tie) => doerOf(tie, client)))].flatMap((doer) => {
			const own = others.filter((tie) => doerOf(tie, client) === doer);
			if (!isNonEmpty(own)) return [];
			return tellStep(telling, stepOfTies(telling, doer, client, own, telling.window));
		}),
		...[...new Set(memberships.map(({ to }) => to))].map((organisation) =>
			tellBound(
				telling,
				organisation,
				client,
				memberships.filter(({ to }) => to === organisation)
			)
		)
	];
}

/** A pact of two names its giver as whichever end is not the client. */
function doerOf({ from, to }: Attested, client: string): string {
	return from === client ? to : from;
}

/** Those bound through one organisation in one sentence; its memberships are what they rest on. */
function tellBound(
	telling: Telling,
	organisation: string,
	client: string,
	memberships: readonly Attested[]
): Sentence {
	const bound = memberships.map(({ from }) => from).filter((id) => id !== client);
	const be = telling.past
		? bound.length === 1
			? 'was'
			: 'were'
		: bound.length === 1
			? 'is'
			: 'are';
	return [
		{ text: 'Through ' },
		nameRun(telling, organisation),
		{ text: ', ' },
		...joinRuns([...new Set(bound)].sort().map((id) => [nameRun(telling, id)])),
		{ text: ` ${be} bound to defend ` },
		nameRun(telling, client),
		citeAssertions(memberships, telling.window, telling.filters),
		{ text: '.' }
	];
}
