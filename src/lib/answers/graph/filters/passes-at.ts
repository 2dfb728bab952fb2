import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { assertsAndStands, DENIED, FLAG, statesFact } from '#lib/facts/snapshot/codes.ts';
import type { Filters } from './filters.ts';
import type { Graph } from '../graph.ts';

/** Filters made ready for columns: what `passes` decides for a relationship, for its index. */
export interface Sieve {
	/** Whether the relationship passes every filter but those of time. */
	passes(relationship: number): boolean;
	/** Whether a claim that stands asserts it and passes all claim filters. */
	claimPasses(claim: number): boolean;
}

/** Makes filters ready; the graph is never copied. */
export function sieveOf(graph: Graph, filters: Filters): Sieve {
	const { relationships: ties } = graph.columns;
	const kinds = kindMask(graph, filters);
	const ends = endMask(graph, filters);
	const claimPasses = claimSieve(graph, filters);
	const asksClaims =
		filters.grade !== undefined || filters.sources !== undefined || filters.viewpoint !== undefined;
	return {
		claimPasses,
		passes(index) {
			if (kinds[ties.kind[index] ?? 0] === 0) return false;
			if (ends !== undefined && !(ends[ties.from[index] ?? 0] && ends[ties.to[index] ?? 0]))
				return false;
			const evidence = ties.evidence[index] ?? DENIED;
			if (evidence === DENIED) return false;
			if (filters.contested === 'out' && evidence !== 0) return false;
			if (filters.contested === 'only' && evidence === 0) return false;
			const isOpinion = ((ties.flags[index] ?? 0) & FLAG.opinionOnly) !== 0;
			if (isOpinion && filters.opinions !== true) return false;
			// Whatever is not denied and no mere opinion has a claim that stands and states a fact.
			if (!asksClaims) return true;
			const end = ties.claimRows[index + 1] ?? 0;
			for (let claim = ties.claimRows[index] ?? 0; claim < end; claim++)
				if (claimPasses(claim)) return true;
			return false;
		}
	};
}

function kindMask({ snapshot }: Graph, { families, kinds, layers }: Filters): Uint8Array {
	return Uint8Array.from(snapshot.vocabulary, ({ id, family, layer }) =>
		Number(
			families?.includes(family) !== false &&
				kinds?.includes(id) !== false &&
				layers?.includes(layer) !== false
		)
	);
}

/** Which entities may stand at an end; undefined: all. */
function endMask({ columns }: Graph, { entityKinds }: Filters): Uint8Array | undefined {
	if (entityKinds === undefined) return undefined;
	const wanted = ENTITY_KINDS.map((kind) => Number(entityKinds.includes(kind)));
	return columns.entityKinds.map((kind) => wanted[kind] ?? 0);
}

function claimSieve(graph: Graph, filters: Filters): Sieve['claimPasses'] {
	const { claims } = graph.columns;
	const { grade, sources, viewpoint, opinions } = filters;
	const wanted = sources && new Set(sources.map((id) => graph.snapshot.sourceIds.indexOf(id)));
	const speaker = viewpoint === undefined ? undefined : graph.indexOfEntity.get(viewpoint);
	const voice = viewpoint === undefined ? -1 : graph.snapshot.sourceIds.indexOf(viewpoint);
	const letter = grade && RELIABILITIES.indexOf(grade.reliability);
	return (claim) => {
		const marks = claims.marks[claim] ?? 0;
		if (!assertsAndStands(marks)) return false;
		if (opinions !== true && !statesFact(marks)) return false;
		if (grade !== undefined && letter !== undefined) {
			const code = claims.grade[claim] ?? 0;
			if (Math.floor(code / 6) > letter || (code % 6) + 1 > grade.credibility) return false;
		}
		if (wanted !== undefined && !wanted.has(claims.source[claim] ?? -1)) return false;
		if (viewpoint === undefined) return true;
		return claims.source[claim] === voice || claims.speaker[claim] === (speaker ?? NaN);
	};
}
