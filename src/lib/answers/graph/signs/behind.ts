import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Strand } from '../answer.ts';
import { findRelationship, indexOfRelationship, type Graph } from '../graph.ts';
import { isNonEmpty, type NonEmpty } from '../non-empty.ts';

/** Indices of the attested relationships behind a strand: of itself, or of the ties that a derived one rests on. */
export function indicesBehind(
	graph: Graph,
	strand: Pick<Strand, 'relationship' | 'derived'>
): readonly number[] {
	const ids = strand.derived?.basis ?? [strand.relationship];
	return ids.map((id) => indexOfRelationship(graph, id) ?? -1);
}

/** The attested relationships behind a strand: itself, or the memberships a derived tie rests on. */
export function attestedBehind(
	graph: Graph,
	strand: Pick<Strand, 'relationship' | 'derived'>
): NonEmpty<Attested> {
	const ids = strand.derived?.basis ?? [strand.relationship];
	const ties = ids
		.map((id) => findRelationship(graph, id))
		.filter((tie): tie is Attested => tie !== undefined);
	if (!isNonEmpty(ties)) throw new EmptyStepError(strand.relationship, strand.relationship);
	return ties;
}

/** A step without relationships: a programmer's mistake. */
export class EmptyStepError extends Error {
	constructor(from: string, to: string) {
		super(`No relationship stands behind the step from "${from}" to "${to}".`);
		this.name = 'EmptyStepError';
	}
}
