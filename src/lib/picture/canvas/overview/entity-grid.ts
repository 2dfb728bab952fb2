import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { SceneEntity } from '../../scene/scene.ts';

/** World units; some four entities of a crowded picture. */
const CELL = 160;

/** Entities by where they stand, so that the one under a pointer is found without looking at all. */
export class EntityGrid {
	readonly #cells = new Map<number, SceneEntity[]>();
	readonly #order = new Map<SceneEntity, number>();
	#widest = 0;

	/** @param entities in the order in which they are painted */
	constructor(entities: readonly SceneEntity[]) {
		for (const [index, entity] of entities.entries()) {
			const key = keyOf(cellOf(entity.at.x), cellOf(entity.at.y));
			const cell = this.#cells.get(key);
			if (cell === undefined) this.#cells.set(key, [entity]);
			else cell.push(entity);
			this.#order.set(entity, index);
			const { width, height } = extentOf(entity);
			this.#widest = Math.max(this.#widest, width, height);
		}
	}

	/** The topmost entity whose shape, that many times enlarged, holds the point or comes as near to it as `slack` (world units). */
	at(point: Point, enlarged: number, slack: number): SceneEntity | undefined {
		// A cartouche does not grow as fast as its size, so that this is enough.
		const reach = (this.#widest / 2) * enlarged + slack;
		let top: SceneEntity | undefined;
		for (let x = cellOf(point.x - reach); x <= cellOf(point.x + reach); x++)
			for (let y = cellOf(point.y - reach); y <= cellOf(point.y + reach); y++)
				for (const entity of this.#cells.get(keyOf(x, y)) ?? [])
					if (holds(entity, point, enlarged, slack) && this.#isAbove(entity, top)) top = entity;
		return top;
	}

	#isAbove(entity: SceneEntity, other: SceneEntity | undefined): boolean {
		if (other === undefined) return true;
		return (this.#order.get(entity) ?? 0) > (this.#order.get(other) ?? 0);
	}
}

/** Whether a shape, that many times enlarged, reaches the point but for `slack`. */
export function holds(
	entity: SceneEntity,
	{ x, y }: Point,
	enlarged: number,
	slack: number
): boolean {
	const { width, height } = extentOf({ ...entity, size: entity.size * enlarged });
	const [dx, dy] = [Math.abs(x - entity.at.x), Math.abs(y - entity.at.y)];
	if (entity.kind === 'organisation') return dx <= width / 2 + slack && dy <= height / 2 + slack;
	return Math.hypot(dx, dy) <= width / 2 + slack;
}

function cellOf(value: number): number {
	return Math.floor(value / CELL);
}

/** Unique as long as the picture is less than ten million units wide. */
function keyOf(x: number, y: number): number {
	return (x + 32_768) * 65_536 + y + 32_768;
}
