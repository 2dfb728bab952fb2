import type { Graph } from '#lib/answers/graph/graph.ts';
import { resolveName, searchEntities } from '#lib/answers/graph/search.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import type { Read } from './parameters.ts';
import { problem, shorten } from './problem.ts';

/** Names longer than this are nobody's; looking for ones that come near would take long. */
const LONGEST_NAME = 200;

/** The entity meant by an id or any unambiguous name; 404 with the nearest, 409 with the candidates. */
export function resolveEntity(lexicon: Lexicon, name: string): Read<string> {
	const [first, ...others] = name.length > LONGEST_NAME ? [] : resolveName(lexicon.names, name);
	if (first === undefined) {
		const near =
			name.length > LONGEST_NAME ? [] : searchEntities(lexicon.names, name, 5).map(({ id }) => id);
		const ids = lexicon.names.entities.map(({ id }) => id);
		const nearest = near.length > 0 ? near : nearestIds(ids, name);
		const detail = `No entity is called “${shorten(name)}”.${wordNearest(nearest)}`;
		return { ok: false, response: problem(404, 'No such entity', detail, { nearest }) };
	}
	if (others.length > 0) {
		const candidates = [first, ...others].map(({ id, label, kind }) => ({ id, label, kind }));
		const detail = `“${shorten(name)}” is a name of several entities: give one of their ids.`;
		return { ok: false, response: problem(409, 'Ambiguous name', detail, { candidates }) };
	}
	return { ok: true, value: first.id };
}

/** Several names, each as `resolveEntity`; the first that fails answers. */
export function resolveEntities(lexicon: Lexicon, names: readonly string[]): Read<string[]> {
	const ids: string[] = [];
	for (const name of names) {
		const read = resolveEntity(lexicon, name);
		if (!read.ok) return read;
		ids.push(read.value);
	}
	return { ok: true, value: ids };
}

/** 404 for a record that does not exist, with ids that come near. */
export function noRecord(
	graph: Graph,
	what: 'entity' | 'relationship' | 'source',
	id: string
): Response {
	const nearest = nearestIds(idsOf(graph, what), id);
	const detail = `There is no ${what} “${shorten(id)}”.${wordNearest(nearest)}`;
	return problem(404, `No such ${what}`, detail, { nearest });
}

/** Ids that share the most pieces with what was asked, or begin as it does, best first; at most 5. */
export function nearestIds(ids: readonly string[], wanted: string): string[] {
	const start = wanted.slice(0, LONGEST_NAME).toLowerCase();
	const pieces = new Set(start.split(/[^a-z0-9]+/).filter((piece) => piece.length > 1));
	const likeness = (id: string) =>
		id.split('-').filter((piece) => pieces.has(piece)).length +
		(start.length > 2 && id.startsWith(start.slice(0, 3)) ? 0.5 : 0);
	return ids
		.map((id) => ({ id, shared: likeness(id) }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
		.slice(0, 5)
		.map(({ id }) => id);
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
