import type { Graph } from '#lib/answers/graph/graph.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { resolveName, searchEntities } from '#lib/answers/graph/search.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { problem } from './problem.ts';
import type { Read } from './parameters.ts';

/** The entity meant by an id or any unambiguous name; 404 with the nearest, 409 with the candidates. */
export function resolveEntity(lexicon: Lexicon, name: string): Read<string> {
	const [first, ...others] = resolveName(lexicon.names, name);
	const short = name.slice(0, 80);
	if (first === undefined) {
		const nearest = searchEntities(lexicon.names, name, 5).map(({ id }) => id);
		return {
			ok: false,
			response: problem(
				404,
				'No such entity',
				`No entity is called “${short}”.${wordNearest(nearest)}`,
				{ nearest }
			)
		};
	}
	if (others.length > 0) {
		const candidates = [first, ...others].map(({ id, label, kind }) => ({ id, label, kind }));
		return {
			ok: false,
			response: problem(
				409,
				'Ambiguous name',
				`“${short}” is a name of several entities: give one of their ids.`,
				{ candidates }
			)
		};
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
	const ids =
		what === 'entity'
			? graph.entities.map((entity) => entity.id)
			: what === 'relationship'
				? graph.relationships.map((tie) => tie.id)
				: [...graph.sources.keys()];
	const nearest = nearestIds(ids, id);
	return problem(
		404,
		`No such ${what}`,
		`There is no ${what} “${id.slice(0, 80)}”.${wordNearest(nearest)}`,
		{ nearest }
	);
}

/** Ids that share the most pieces with what was asked, best first; at most 5. */
export function nearestIds(ids: readonly string[], wanted: string): string[] {
	const pieces = new Set(
		wanted
			.toLowerCase()
			.split(/[^a-z0-9]+/)
			.filter((piece) => piece.length > 1)
	);
	return ids
		.map((id) => ({ id, shared: id.split('-').filter((piece) => pieces.has(piece)).length }))
		.filter(({ shared }) => shared > 0)
		.sort((a, b) => b.shared - a.shared || a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
		.slice(0, 5)
		.map(({ id }) => id);
}

/** Label of an entity, or its id. */
export function labelOf(graph: Graph, id: string): string {
	return findEntity(graph, id)?.label ?? id;
}

function wordNearest(nearest: readonly string[]): string {
	return nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
}
