import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Scene } from '../../scene/scene.ts';
import { bundleData, entityData } from './elements.ts';

const MOTION = 200;

/** How a patch is applied. */
export interface Patching {
	readonly flagUrl: (flag: string) => string;
	readonly bends: ReadonlyMap<string, number>;
	/** How many times wider than to scale lines are drawn beyond what the zoom asks for; their ends keep the measure of lines to scale. */
	readonly afar: number;
	/** Moves at once instead of in 200 ms. */
	readonly still: boolean;
}

/**
 * Brings cytoscape's elements to the scene, by id: the departed go, newcomers
 * come where the scene puts them, the rest changes its data in place. What
 * the reader is holding is left alone.
 */
export function patchElements(
	cy: Core,
	scene: Scene,
	{ flagUrl, bends, still, afar }: Patching
): void {
	const ids = new Set([
		...scene.entities.map(({ id }) => id),
		...scene.bundles.map(({ id }) => id)
	]);
	const moves: { id: string; to: Point }[] = [];
	cy.batch(() => {
		cy.elements()
			.filter((element) => !ids.has(element.id()))
			.remove();
		const added: ElementDefinition[] = [];
		for (const entity of scene.entities) {
			const data = entityData(entity, flagUrl);
			const node = cy.getElementById(entity.id);
			if (node.empty()) {
				added.push({ group: 'nodes', data, position: { ...entity.at } });
				continue;
			}
			if (data.flag === undefined) node.removeData('flag');
			node.data(data);
			if (!node.grabbed() && isElsewhere(node.position(), entity.at))
				moves.push({ id: entity.id, to: entity.at });
		}
		for (const bundle of scene.bundles) {
			const data = bundleData(bundle, bends.get(bundle.id) ?? 0, afar);
			const edge = cy.getElementById(bundle.id);
			if (edge.empty()) added.push({ group: 'edges', data });
			else edge.data(data);
		}
		cy.add(added);
	});
	for (const { id, to } of moves) {
		const node = cy.getElementById(id);
		node.stop(true);
		if (still) node.position({ ...to });
		else node.animate({ position: { ...to } }, { duration: MOTION, easing: 'ease-out' });
	}
}

function isElsewhere(a: Point, b: Point): boolean {
	return Math.abs(a.x - b.x) > 0.5 || Math.abs(a.y - b.y) > 0.5;
}
