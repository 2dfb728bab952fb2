import { ENTITY_KINDS, type Entity } from '#lib/facts/model/entity.ts';
import { dayAfter, firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { searchEntities } from '#lib/answers/graph/names/search.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { plainEntity } from '#lib/exchange/plain-records.ts';
import { endpoint } from '../endpoint.ts';
import { includedWith } from '../included.ts';
import { PAGE_PARAMETERS, pageOf } from '../page-of.ts';
import { many, one } from '../parameters.ts';
import { aDate, choice, words } from '../readers.ts';
import { noRecord } from '../resolve.ts';
import { respondJson } from '../respond.ts';
import { answerRetired } from '../retired.ts';
import { pageOfSchema } from '../schemas/envelope-schema.ts';
import { object, ref, TEXT } from '../schemas/schema.ts';

export const ENTITIES = endpoint({
	path: '/api/v1/entities',
	about: 'Entities by name, kind and date; all of them by id where no name is given.',
	parameters: {
		q: one(words('part of a name, in any script')),
		entityKind: many(choice(ENTITY_KINDS)),
		asOf: one(aDate),
		...PAGE_PARAMETERS
	},
	answers: pageOfSchema('entities', ref('Entity')),
	problems: [],
	answer({ request, world, values }) {
		const { q, entityKind, asOf } = values;
		const { graph, lexicon } = world;
		const named =
			q === undefined
				? graph.entities
				: searchEntities(lexicon.names, q, Math.max(1, graph.entities.length));
		const found = named
			.filter(({ kind }) => entityKind === undefined || entityKind.includes(kind))
			.filter((entity) => asOf === undefined || existed(entity, asOf));
		const { total, page } = pageOf(found, values);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			total,
			entities: page.map(plainEntity)
		});
	}
});

export const ENTITY = endpoint({
	path: '/api/v1/entities/{id}',
	about: 'One entity with its relationships, their claims and sources.',
	parameters: {},
	answers: object({ revision: TEXT, entity: ref('Entity'), included: ref('Included') }),
	problems: [404, 410],
	answer({ request, url, world, params }) {
		const { graph } = world;
		const id = params['id'] ?? '';
		const entity = findEntity(graph, id);
		if (entity === undefined) return answerRetired(graph, id, url) ?? noRecord(graph, 'entity', id);
		const relationships = tiesOf(graph, entity.id).map((tie) => tie.id);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			entity: plainEntity(entity),
			included: includedWith(world, [entity.id], relationships)
		});
	}
});

function existed({ since, until }: Entity, date: PartialDate): boolean {
	const begun = since === undefined || firstDay(since) < dayAfter(date);
	return begun && (until === undefined || dayAfter(until) > firstDay(date));
}
