import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { lettersOf } from '../../scene/letters.ts';
import { entityMarks } from '../entity-marks.ts';
import type { GroupMark } from '../marks.ts';

/** An entity of a ladder, without its name. */
export function standingEntity(
	graph: Graph,
	id: string,
	at: { readonly x: number; readonly y: number },
	size: number
): GroupMark {
	const entity = findEntity(graph, id);
	const flag = entity?.kind === 'state' ? entity.flag : undefined;
	return {
		mark: 'group',
		token: 'entity',
		label: entity?.label ?? id,
		target: { what: 'entity', id },
		marks: entityMarks({
			kind: entity?.kind ?? 'group',
			letters: entity === undefined ? '?' : lettersOf(entity),
			size,
			...(flag === undefined ? {} : { flag }),
			at,
			fore: true,
			opacity: 1
		})
	};
}

/** Label of an entity; its id where the graph does not hold it. */
export function labelOf(graph: Graph, id: string): string {
	return findEntity(graph, id)?.label ?? id;
}
