import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { extract } from '#lib/exchange/extract.ts';
import { plainEntity, plainRelationship, plainSource } from '#lib/exchange/plain-records.ts';
import type { Loaded } from '../loaded.ts';

/** Records that go with a record: relationships with their claims, the entities at their ends, and all sources. Standing is as of today unless days are given. */
export function includedWith(
	loaded: Loaded,
	entities: readonly string[],
	relationships: readonly string[],
	window: DayRange = dayOf(loaded)
): Record<string, unknown> {
	const taken = extract(loaded.graph, { entities, relationships }, window, loaded.claimText, {
		title: '',
		when: '',
		revision: loaded.graph.snapshot.revision,
		link: ''
	});
	return {
		entities: taken.entities.map(plainEntity),
		relationships: taken.relationships.map(plainRelationship),
		sources: taken.sources.map(plainSource)
	};
}

/** Today as a range of one day. */
export function dayOf(loaded: Loaded): DayRange {
	const today = firstDay(loaded.today());
	return { from: today, to: today + 1 };
}
