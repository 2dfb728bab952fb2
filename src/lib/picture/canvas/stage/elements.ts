import { headScale, opacityOf, strokeOf } from '../../figures/line-form.ts';
import { OPACITY } from '../../figures/palette.ts';
import { extentOf } from '../../figures/shapes.ts';
import type { Emphasis, LineEnd, SceneBundle, SceneEntity } from '../../scene/scene.ts';

const LEVEL: Readonly<Record<Emphasis, number>> = { ghost: 0, dimmed: 1, plain: 2, focus: 3 };

/** What cytoscape needs to know of an entity. */
export function entityData(entity: SceneEntity, flagUrl: (flag: string) => string) {
	const { id, kind, emphasis, selected, flag, change } = entity;
	const fore = emphasis === 'focus' || selected;
	return {
		id,
		kind,
		emphasis,
		selected,
		came: change === 'appeared',
		...extentOf(entity),
		flag: flag === undefined ? undefined : flagUrl(flag),
		rim: (fore ? 1.9 : 1.3) + (kind === 'state' ? 0.2 : 0),
		opacity: emphasis === 'dimmed' || emphasis === 'ghost' ? OPACITY.dimmedEntity : 1,
		level: LEVEL[emphasis] + (selected ? 4 : 0)
	};
}

/** What cytoscape needs to know of a bundle. */
export function bundleData(bundle: SceneBundle, bend: number, afar: number) {
	const { id, a, b, family, emphasis, selected, derived, ends } = bundle;
	const width = strokeOf(bundle);
	return {
		id,
		source: a,
		target: b,
		family,
		emphasis,
		selected,
		derived,
		ended: bundle.change?.state === 'ended',
		bend,
		width,
		opacity: opacityOf(bundle),
		aShape: shapeOf(ends.a),
		bShape: shapeOf(ends.b),
		aFill: ends.a === 'ring' ? 'hollow' : 'filled',
		bFill: ends.b === 'ring' ? 'hollow' : 'filled',
		arrow: (headScale(family, width / afar) * afar * headOf(width / afar)) / headOf(width),
		level: LEVEL[emphasis]
	};
}

/** How large cytoscape makes the end of a line of that width, before it is scaled. */
function headOf(width: number): number {
	return Math.max((width * 13.37) ** 0.9, 29);
}

function shapeOf(end: LineEnd): 'none' | 'triangle' | 'tee' | 'circle' {
	switch (end) {
		case 'none':
			return 'none';
		case 'arrow':
			return 'triangle';
		case 'bar':
			return 'tee';
		case 'ring':
			return 'circle';
		default:
			return end satisfies never;
	}
}
