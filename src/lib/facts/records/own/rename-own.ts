import { toOwn } from '../../model/own.ts';
import type { Kind } from '../../model/vocabulary.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { WrittenSource } from '../schemas/source-schema.ts';

/** How what a file names is called among the facts: the reader's records under names of their own, what is the project's under the project's. */
export interface Names {
	entity(id: string): string;
	source(id: string): string;
}

export function renameEntity(entity: WrittenEntity, names: Names): WrittenEntity {
	const cites = <T extends { readonly source: string }>(each: T): T => ({
		...each,
		source: names.source(each.source)
	});
	const common = {
		id: names.entity(entity.id),
		sources: entity.sources.map((id) => names.source(id)),
		status: entity.status.map(cites),
		...(entity.seats === undefined ? {} : { seats: entity.seats.map(cites) })
	};
	if (entity.kind === 'conflict')
		return {
			...entity,
			...common,
			episodes: entity.episodes.map(cites),
			...(entity.where === undefined
				? {}
				: { where: entity.where.map((id) => names.entity(id)).sort() })
		};
	if (entity.kind === 'organisation' && entity.obligation !== undefined)
		return { ...entity, ...common, obligation: cites(entity.obligation) };
	return { ...entity, ...common };
}

export function renameSource(source: WrittenSource, names: Names): WrittenSource {
	return { ...source, id: names.source(source.id) };
}

/** A tie that holds both ways is turned so that the id that sorts first comes first, as everywhere: new names may sort otherwise. */
export function renameRelationship(
	tie: WrittenRelationship,
	names: Names,
	kind: Kind | undefined
): WrittenRelationship {
	const ends = { from: names.entity(tie.from), to: names.entity(tie.to) };
	const isMutual = kind?.direction === 'mutual' || tie.mutual === true;
	const turned = isMutual && ends.from > ends.to ? { from: ends.to, to: ends.from } : ends;
	const { mutual, ...rest } = tie;
	return {
		...rest,
		id: toOwn(tie.id),
		...turned,
		...(mutual === undefined || followsFrom(kind, mutual) ? {} : { mutual }),
		...(tie.in === undefined ? {} : { in: names.entity(tie.in) }),
		...(tie.against === undefined ? {} : { against: names.entity(tie.against) }),
		...(tie.mandate === undefined ? {} : { mandate: names.entity(tie.mandate) }),
		claims: tie.claims.map((claim) => ({
			...claim,
			source: names.source(claim.source),
			...(claim.origin === undefined ? {} : { origin: names.source(claim.origin) }),
			...(claim.speaker !== undefined && 'entity' in claim.speaker
				? { speaker: { entity: names.entity(claim.speaker.entity) } }
				: {})
		}))
	};
}

/** Files say of every tie whether it is mutual; editors only where the kind leaves it open. */
function followsFrom(kind: Kind | undefined, mutual: boolean): boolean {
	if (kind === undefined || kind.direction === 'either') return false;
	return mutual === (kind.direction === 'mutual');
}
