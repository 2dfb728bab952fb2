import type { Entity } from './entity.ts';

/** Ids of the sources that an entity's record rests on, as it names them: repeats and all. */
export function sourcesOfEntity(entity: Entity): string[] {
	return [
		...entity.sources,
		...entity.status.map(({ source }) => source),
		...(entity.seats ?? []).map(({ source }) => source),
		...(entity.kind === 'conflict' ? entity.episodes.map(({ source }) => source) : []),
		...(entity.kind === 'organisation' && entity.obligation !== undefined
			? [entity.obligation.source]
			: [])
	];
}
