import { findRelationship } from '#lib/answers/graph/graph.ts';
import { isShown } from '#lib/answers/graph/neighbourhood.ts';
import { passes } from '#lib/answers/graph/filters/passes.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { plainRelationship } from '#lib/exchange/plain-records.ts';
import { whenJson } from '../answers/plain.ts';
import { endpoint } from '../endpoint.ts';
import { FILTER_PARAMETERS, filtersJson, readFilters } from '../filter-parameters.ts';
import { dayOf, includedWith, take } from '../included.ts';
import { PAGE_PARAMETERS, pageOf } from '../page-of.ts';
import { one } from '../parameters.ts';
import { words } from '../readers.ts';
import { noRecord, resolveEntities } from '../resolve.ts';
import { respondJson } from '../respond.ts';
import { answerRetired } from '../retired.ts';
import { pageOfSchema } from '../schemas/envelope-schema.ts';
import { object, ref, TEXT } from '../schemas/schema.ts';

const name = words('the id or name of an entity');

export const RELATIONSHIPS = endpoint({
	path: '/api/v1/relationships',
	about:
		'Relationships that pass filters, by id. Without a date: at any time, standing as of today.',
	parameters: {
		entity: one(name),
		with: one(name),
		...FILTER_PARAMETERS,
		...PAGE_PARAMETERS
	},
	answers: pageOfSchema('relationships', ref('Relationship'), { effective: ref('Effective') }),
	problems: [404, 409],
	answer({ request, world, values }) {
		const { graph, lexicon } = world;
		const filtered = readFilters(values, world);
		if (!filtered.ok) return filtered.response;
		const first = resolveEntities(lexicon, given(values.entity), 'entity');
		if (!first.ok) return first.response;
		const second = resolveEntities(lexicon, given(values.with), 'with');
		if (!second.ok) return second.response;
		const ends = [...first.value, ...second.value];
		const { filters, when } = filtered.value;
		const window = when === undefined ? dayOf(world) : windowOf(when);
		const found: string[] = [];
		for (const tie of graph.relationships) {
			if (!ends.every((id) => id === tie.from || id === tie.to)) continue;
			const isFound =
				when === undefined ? passes(graph, tie, filters) : isShown(graph, tie.id, filters, window);
			if (isFound) found.push(tie.id);
		}
		const { total, page } = pageOf(found, values);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			effective: {
				...whenJson(when ?? { mode: 'all-time' }),
				filters: filtersJson(filters)
			},
			total,
			relationships: take(world, [], page, window).relationships.map(plainRelationship)
		});
	}
});

export const RELATIONSHIP = endpoint({
	path: '/api/v1/relationships/{id}',
	about: 'One relationship with its claims, the entities it names and its sources.',
	parameters: {},
	answers: object({
		revision: TEXT,
		relationship: ref('Relationship'),
		included: ref('Included')
	}),
	problems: [404, 410],
	answer({ request, url, world, params }) {
		const { graph } = world;
		const id = params['id'] ?? '';
		if (findRelationship(graph, id) === undefined)
			return answerRetired(graph, id, url) ?? noRecord(graph, 'relationship', id);
		const [tie] = take(world, [], [id], dayOf(world)).relationships;
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			relationship: tie === undefined ? null : plainRelationship(tie),
			included: includedWith(world, [], [id])
		});
	}
});

function given(name: string | undefined): readonly string[] {
	return name === undefined ? [] : [name];
}
