import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import { restingOn } from '#lib/answers/graph/sources/resting-on.ts';
import { selectSources } from '#lib/answers/graph/sources/select-sources.ts';
import { SOURCE_ORDERS, type SourceQuery } from '#lib/answers/graph/sources/source-query.ts';
import { plainSource } from '#lib/exchange/plain-records.ts';
import { endpoint } from '../endpoint.ts';
import { includedWith } from '../included.ts';
import { PAGE_PARAMETERS, pageOf } from '../page-of.ts';
import { many, one, type Values } from '../parameters.ts';
import { choice, words } from '../readers.ts';
import { noRecord, resolveEntity } from '../resolve.ts';
import { respondJson } from '../respond.ts';
import { pageOfSchema } from '../schemas/envelope-schema.ts';
import { object, ref, TEXT } from '../schemas/schema.ts';

const SOURCE_PARAMETERS = {
	q: one(words('words of an id, title, publisher or author')),
	publisher: many(words('the whole name of a publisher')),
	type: many(choice(SOURCE_TYPES)),
	reliability: many(choice(RELIABILITIES)),
	read: one(choice(['whole', 'opening'])),
	language: many(words('the code of a language, such as en', 35)),
	entity: one(words('the id or name of an entity that its claims or its record are about')),
	order: one(choice(SOURCE_ORDERS))
} as const;

export const SOURCES = endpoint({
	path: '/api/v1/sources',
	about:
		'Sources that pass filters, as CSL-JSON with reliability, how much of them was read, and how much rests on each.',
	parameters: { ...SOURCE_PARAMETERS, ...PAGE_PARAMETERS },
	answers: pageOfSchema('sources', ref('ListedSource')),
	problems: [404, 409],
	answer({ request, world, values }) {
		const { graph, lexicon } = world;
		const { entity } = values;
		const about =
			entity === undefined ? undefined : resolveEntity(lexicon, entity, { parameter: 'entity' });
		if (about?.ok === false) return about.response;
		const found = selectSources(world, toQuery(values, about?.value), values.order);
		const { total, page } = pageOf(found, values);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			total,
			sources: page.map((source) => ({
				...plainSource(source),
				resting: restingOn(graph, source.id)
			}))
		});
	}
});

export const SOURCE = endpoint({
	path: '/api/v1/sources/{id}',
	about: 'One source with the relationships whose claims cite it.',
	parameters: {},
	answers: object({
		revision: TEXT,
		source: ref('ListedSource'),
		included: ref('Included')
	}),
	problems: [404],
	answer({ request, world, params }) {
		const { graph } = world;
		const id = params['id'] ?? '';
		const source = world.sourceOf(id);
		if (source === undefined) return noRecord(graph, 'source', id);
		const resting: string[] = [];
		for (const tie of graph.relationships)
			if (tie.claims.some((claim) => claim.source === id)) resting.push(tie.id);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			source: { ...plainSource(source), resting: restingOn(graph, id) },
			included: includedWith(world, [], resting)
		});
	}
});

function toQuery(
	{ q, publisher, type, reliability, read, language }: Values<typeof SOURCE_PARAMETERS>,
	about: string | undefined
): SourceQuery {
	return {
		...(q === undefined ? {} : { text: q }),
		...(publisher === undefined ? {} : { publishers: publisher }),
		...(type === undefined ? {} : { types: type }),
		...(reliability === undefined ? {} : { reliabilities: reliability }),
		...(read === undefined ? {} : { read }),
		...(language === undefined ? {} : { languages: language }),
		...(about === undefined ? {} : { about })
	};
}
