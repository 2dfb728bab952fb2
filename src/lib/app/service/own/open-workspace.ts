import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { placeOwn } from '#lib/exchange/in/place-own.ts';
import { mergeOwn, type OwnView } from '#lib/facts/snapshot/merge-own.ts';
import type { OwnFacts, OwnWorkspace } from './own-workspace.ts';

/** The facts with a reader's among them, or the reader's alone. Nothing of the project's is changed; ties that it has already, `known`, are left out. */
export function openWorkspace(
	{ records, places }: OwnWorkspace,
	graph: Graph,
	how: OwnView,
	known: ReadonlySet<string>
): OwnFacts {
	const { snapshot } = graph;
	const shown = {
		...records,
		relationships: records.relationships.filter(({ id }) => !known.has(id))
	};
	const positions = placeOwn(shown, places, snapshot.positions.of, how);
	return {
		core: mergeOwn(snapshot, { ...shown, positions }, how),
		texts: new Map(
			shown.relationships.flatMap(({ id: relationship, claims }) =>
				claims.map(({ id, says, at, because }): [string, ClaimText] => [
					`${relationship}/${id}`,
					{
						says,
						...(at === undefined ? {} : { at }),
						...(because === undefined ? {} : { because })
					}
				])
			)
		),
		sources: new Map(records.sources.map((source) => [source.id, source]))
	};
}
