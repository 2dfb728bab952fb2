import type { When } from '#lib/answers/graph/filters/filters.ts';
import { neighbourhood } from '#lib/answers/graph/neighbourhood.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { plainEntity, plainRelationship, plainSource } from '#lib/exchange/plain-records.ts';
import { whenJson } from '../answers/plain.ts';
import { endpoint } from '../endpoint.ts';
import { FILTER_PARAMETERS, filtersJson, readFilters } from '../filter-parameters.ts';
import { take } from '../included.ts';
import { PAGE_PARAMETERS, pageOf } from '../page-of.ts';
import { one } from '../parameters.ts';
import { wholeNumber } from '../readers.ts';
import { resolveEntity } from '../resolve.ts';
import { respondJson } from '../respond.ts';
import { about, COUNT, list, object, ref, TEXT } from '../schemas/schema.ts';

export const NEIGHBOURHOOD = endpoint({
	path: '/api/v1/neighbourhood/{id}',
	about:
		'What lies within so many steps of an entity on a day; today unless said. All entities, and a page of the relationships among them.',
	parameters: { depth: one(wholeNumber(1, 3)), ...FILTER_PARAMETERS, ...PAGE_PARAMETERS },
	answers: object({
		revision: TEXT,
		effective: ref('Effective'),
		entities: list(ref('Entity')),
		total: about('Of the relationships.', COUNT),
		relationships: list(ref('Relationship')),
		included: object({ sources: list(ref('Source')) })
	}),
	problems: [404, 409],
	answer({ request, world, values, params }) {
		const { graph } = world;
		const centre = resolveEntity(world.lexicon, params['id'] ?? '');
		if (!centre.ok) return centre.response;
		const filtered = readFilters(values, world);
		if (!filtered.ok) return filtered.response;
		const { filters } = filtered.value;
		const when: When = filtered.value.when ?? { mode: 'as-of', date: world.today() };
		const window = windowOf(when);
		const near = neighbourhood(graph, centre.value, values.depth ?? 1, filters, window);
		const { total, page } = pageOf(near.relationships, values);
		const { entities, relationships, sources } = take(world, near.entities, page, window);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			effective: { ...whenJson(when), filters: filtersJson(filters) },
			entities: entities.map(plainEntity),
			total,
			relationships: relationships.map(plainRelationship),
			included: { sources: sources.map(plainSource) }
		});
	}
});
