import type { Entity } from '../../model/entity.ts';
import type { WrittenEntity } from '../schemas/entity-schema.ts';

/** An entity without the codes by which datasets mean it: they have done their work when facts are joined. */
export function assembleEntity(written: WrittenEntity): Entity {
	const { codes: _, ...entity } = written;
	return entity.kind === 'conflict'
		? { ...entity, pairs: entity.pairs.map(({ id, sides }) => ({ id, sides })) }
		: entity;
}
