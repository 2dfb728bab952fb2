import { firstDay, type DayRange } from '#lib/facts/model/partial-date.ts';
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
export function includedJson({ entities, relationships, sources }: Extract) {
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

/** Everything that goes with a record. Past 500 relationships, `withheld` says how many are to be had from the list. */
export function includedWith(
	world: Loaded,
	entities: readonly string[],
	relationships: readonly string[]
) {
	const withheld = relationships.length - LONGEST_PAGE;
	return {
		...includedJson(take(world, entities, relationships.slice(0, LONGEST_PAGE), dayOf(world))),
		...(withheld > 0 ? { withheld: { relationships: withheld } } : {})
	};
}

/** An extract that is no file: without a title, link or positions. */
export function take(
	{ graph, claimText }: Loaded,
	entities: readonly string[],
	relationships: readonly string[],
	window: DayRange
): Extract {
	const provenance = { title: '', when: '', revision: graph.snapshot.revision, link: '' };
	return extract(graph, { entities, relationships }, window, claimText, provenance, new Map());
}

/** Today as a range of one day. */
export function dayOf(world: Loaded): DayRange {
	const today = firstDay(world.today());
	return { from: today, to: today + 1 };
}
