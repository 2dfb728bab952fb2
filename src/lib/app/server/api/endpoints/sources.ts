import { fold } from '#lib/answers/graph/names/fold.ts';
import { plainSource } from '#lib/exchange/plain-records.ts';
import { endpoint } from '../endpoint.ts';
import { includedWith } from '../included.ts';
import { PAGE_PARAMETERS, pageOf } from '../page-of.ts';
import { one } from '../parameters.ts';
import { words } from '../readers.ts';
import { noRecord } from '../resolve.ts';
import { respondJson } from '../respond.ts';
import { pageOfSchema } from '../schemas/envelope-schema.ts';
import { object, ref, TEXT } from '../schemas/schema.ts';

export const SOURCES = endpoint({
	path: '/api/v1/sources',
	about: 'Sources, as CSL-JSON with reliability and how much of them was read.',
	parameters: { q: one(words('part of a title, publisher or id')), ...PAGE_PARAMETERS },
	answers: pageOfSchema('sources', ref('Source')),
	problems: [],
	answer({ request, world, values }) {
		const { snapshot } = world.graph;
		const wanted = fold(values.q ?? '');
		const found = snapshot.sources.filter(({ id, title, publisher = '' }) =>
			fold(`${id} ${title} ${publisher}`).includes(wanted)
		);
		const { total, page } = pageOf(found, values);
		return respondJson(request, world.freshness(), {
			revision: snapshot.revision,
			total,
			sources: page.map(plainSource)
		});
	}
});

export const SOURCE = endpoint({
	path: '/api/v1/sources/{id}',
	about: 'One source with the relationships whose claims cite it.',
	parameters: {},
	answers: object({ revision: TEXT, source: ref('Source'), included: ref('Included') }),
	problems: [404],
	answer({ request, world, params }) {
		const { graph } = world;
		const id = params['id'] ?? '';
		const source = graph.sources.get(id);
		if (source === undefined) return noRecord(graph, 'source', id);
		const resting: string[] = [];
		for (const tie of graph.relationships)
			if (tie.claims.some((claim) => claim.source === id)) resting.push(tie.id);
		return respondJson(request, world.freshness(), {
			revision: graph.snapshot.revision,
			source: plainSource(source),
			included: includedWith(world, [], resting)
		});
	}
});
