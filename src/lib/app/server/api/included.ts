import { firstDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import { findEntity, indexOfRelationship } from '#lib/answers/graph/graph.ts';
import { extract, type Extract } from '#lib/exchange/extract.ts';
import {
	plainClaim,
	plainEntity,
	plainRelationship,
	plainSource
} from '#lib/exchange/plain-records.ts';
import type { Loaded } from '../loaded.ts';
import { LONGEST_PAGE } from './page-of.ts';

/** Records beside an answer, each once: relationships name their claims by address, claims name their source. */
function includedJson({ entities, relationships, sources }: Extract) {
	return {
		entities: entities.map(plainEntity),
		relationships: relationships.map((tie) => ({
			...plainRelationship(tie),
			claims: tie.claims.map(({ id }) => `${tie.id}/${id}`)
		})),
		claims: relationships.flatMap((tie) =>
			tie.claims.map((claim) => ({
				address: `${tie.id}/${claim.id}`,
				relationship: tie.id,
				...plainClaim(claim)
			}))
		),
		sources: sources.map(plainSource)
	};
}

/** Everything that goes with an answer: the first 500 entities and relationships of these, with what they name. `withheld` says how many more there are. */
export function includedWith(
	world: Loaded,
	entities: readonly string[],
	relationships: readonly string[],
	window: DayRange = dayOf(world),
	sources: readonly string[] = []
) {
	const { graph } = world;
	const known = {
		entities: entities.filter((id) => findEntity(graph, id) !== undefined),
		// What a rule makes is no record.
		relationships: relationships.filter((id) => indexOfRelationship(graph, id) !== undefined)
	};
	const first = (ids: readonly string[]) => ids.slice(0, LONGEST_PAGE);
	const taken = take(world, first(known.entities), first(known.relationships), window, sources);
	const missing = (ids: readonly string[], records: readonly { readonly id: string }[]) => {
		const here = new Set(records.map(({ id }) => id));
		return ids.filter((id) => !here.has(id)).length;
	};
	const withheld = Object.entries({
		entities: missing(known.entities, taken.entities),
		relationships: missing(known.relationships, taken.relationships)
	}).filter(([, count]) => count > 0);
	return {
		...includedJson(taken),
		...(withheld.length > 0 ? { withheld: Object.fromEntries(withheld) } : {})
	};
}

/** An extract that is no file: without a title, link or positions. */
export function take(
	world: Loaded,
	entities: readonly string[],
	relationships: readonly string[],
	window: DayRange,
	sources: readonly string[] = []
): Extract {
	const { graph } = world;
	const provenance = { title: '', when: '', revision: graph.snapshot.revision, link: '' };
	return extract(graph, { entities, relationships, sources }, window, world, provenance, new Map());
}

/** Today as a range of one day. */
export function dayOf(world: Loaded): DayRange {
	const today = firstDay(world.today());
	return { from: today, to: today + 1 };
}
