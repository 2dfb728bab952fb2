import type { PoleBalance, SharedMembership } from '../../../findings/drift/drift.ts';
import { findRelationship } from '../../../graph/graph.ts';
import { citeAssertions } from '../../cite.ts';
import { capitaliseRuns, joinRuns } from '../../list.ts';
import type { Prose, Run } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';

/** Organisations that the two belong to together and that oblige them to nothing. */
export function tellMemberships(
	telling: Telling,
	actor: string,
	{ pole, memberships }: PoleBalance
): Prose {
	const current = memberships.filter(({ to }) => to === undefined);
	const verbs = [
		...(current.length === 0 || telling.past ? [] : ['belong']),
		...(current.length === memberships.length && !telling.past ? [] : ['belonged'])
	];
	if (memberships.length === 0) return [];
	return [
		capitaliseRuns([
			nameRun(telling, actor),
			{ text: ' and ' },
			nameRun(telling, pole),
			{ text: ` both ${verbs.join(' or ')} to ` },
			...joinRuns(memberships.map((membership) => wordMembership(telling, membership))),
			{ text: '; that carries no sign between them.' }
		])
	];
}

function wordMembership(telling: Telling, membership: SharedMembership): Run[] {
	const { organisation, relationships } = membership;
	const ties = relationships.flatMap((id) => findRelationship(telling.graph, id) ?? []);
	return [
		nameRun(telling, organisation),
		{ text: wordYears(membership) },
		citeAssertions(ties, telling.window, telling.filters)
	];
}

function wordYears({ from, to }: SharedMembership): string {
	if (to === undefined) return from === undefined ? '' : ` (since ${String(from)})`;
	return from === undefined ? ` (until ${String(to)})` : ` (${String(from)}–${String(to)})`;
}
