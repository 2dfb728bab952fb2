import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import type { Camera, Size } from '../camera.ts';

/** Ids of those whose middle a camera sees in a window of that size; `positionOf`: where they stand now, if elsewhere than given. */
export function inSightOf(
	entities: readonly SceneEntity[],
	{ zoom, pan }: Camera,
	{ width, height }: Size,
	positionOf: (id: string) => Point | undefined
): string[] {
	return entities
		.filter(({ id, at }) => {
			const { x, y } = positionOf(id) ?? at;
			const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
			return left >= 0 && left <= width && top >= 0 && top <= height;
		})
		.map(({ id }) => id);
}
