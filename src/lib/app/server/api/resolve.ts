import type { Graph } from '#lib/answers/graph/graph.ts';
import type { EntityKind } from '#lib/facts/model/entity.ts';
import { searchEntities } from '#lib/answers/graph/names/search.ts';
import { entitiesMeant } from '#lib/answers/questions/entities-meant.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { nearestIds } from '#lib/answers/questions/nearest-ids.ts';
import { refused, type Read } from './parameters.ts';
import { badParameter, problem, shorten } from './problem.ts';

/** Names longer than this are nobody's; looking for ones that come near would take long. */
const LONGEST_NAME = 200;

/** What a name is given for. */
interface Given {
	/** The parameter it stands in; none where it is a piece of the path. */
	readonly parameter?: string;
	/** Only entities of this kind. */
	readonly of?: EntityKind;
}

/** The entity meant by an id or any unambiguous name; 404 with the nearest, 409 with the candidates. */
export function resolveEntity(
	lexicon: Lexicon,
	name: string,
	{ parameter, of }: Given = {}
): Read<string> {
	const where = parameter === undefined ? {} : { parameter };
	const [first, ...others] =
		name.length > LONGEST_NAME ? [] : entitiesMeant(lexicon.names, name, of);
	if (first === undefined) {
		const near =
			name.length > LONGEST_NAME ? [] : searchEntities(lexicon.names, name, 5).map(({ id }) => id);
		const ids = lexicon.names.entities.map(({ id }) => id);
		const nearest = near.length > 0 ? near : nearestIds(ids, name);
		const detail = `No entity is called “${shorten(name)}”.${wordNearest(nearest)}`;
		return refused(problem(404, 'No such entity', detail, { ...where, nearest }));
	}
	if (others.length > 0) {
		const candidates = [first, ...others].map(({ id, label, kind }) => ({ id, label, kind }));
		const detail = `“${shorten(name)}” is a name of several entities: give one of their ids.`;
		return refused(problem(409, 'Ambiguous name', detail, { ...where, candidates }));
	}
	return { ok: true, value: first.id };
}

/** Several names, each as `resolveEntity`; the first that fails answers. */
export function resolveEntities(
	lexicon: Lexicon,
	names: readonly string[],
	parameter: string
): Read<string[]> {
	const ids: string[] = [];
	for (const name of names) {
		const read = resolveEntity(lexicon, name, { parameter });
		if (!read.ok) return read;
		ids.push(read.value);
	}
	return { ok: true, value: ids };
}

/** Several names of different entities, each as `resolveEntity`; 400 for one given twice, or one of another kind. */
export function resolveEach(
	lexicon: Lexicon,
	names: readonly string[],
	given: Given & { readonly parameter: string }
): Read<string[]> {
	const { parameter, of } = given;
	const ids: string[] = [];
	for (const name of names) {
		const read = resolveEntity(lexicon, name, given);
		const isOther = !read.ok && of !== undefined && resolveEntity(lexicon, name).ok;
		if (isOther) return refused(badParameter(parameter, `“${shorten(name)}” is no ${of}.`));
		if (!read.ok) return read;
		if (ids.includes(read.value))
			return refused(badParameter(parameter, `“${shorten(name)}” is given twice: give each once.`));
		ids.push(read.value);
	}
	return { ok: true, value: ids };
}

/** 404 for a record that does not exist, with ids that come near. */
export function noRecord(
	graph: Graph,
	what: 'entity' | 'relationship' | 'source',
	id: string,
	parameter?: string
): Response {
	const nearest = nearestIds(idsOf(graph, what), id);
	const detail = `There is no ${what} “${shorten(id)}”.${wordNearest(nearest)}`;
	return problem(404, `No such ${what}`, detail, {
		...(parameter === undefined ? {} : { parameter }),
		nearest
	});
}

function idsOf(graph: Graph, what: 'entity' | 'relationship' | 'source'): readonly string[] {
	switch (what) {
		case 'entity':
			return graph.snapshot.columns.entityIds;
		case 'relationship':
			return graph.snapshot.relationshipIds;
		case 'source':
			return [...graph.sources.keys()];
		default:
			return what satisfies never;
	}
}

function wordNearest(nearest: readonly string[]): string {
	return nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
}
