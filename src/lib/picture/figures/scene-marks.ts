import type { Scene, SceneBundle } from '../scene/scene.ts';
import { enlarge, enlargement } from './enlarge.ts';
import { entityMarks } from './entity-marks.ts';
import { letter, LINE_HEIGHT, type Lettering } from './lettering.ts';
import { opacityOf, remarkOn, ringOn, strokeOf } from './line-form.ts';
import { bendLines } from './line-geometry.ts';
import { lineMarks, ringMarks } from './line-marks.ts';
import { shiftMarks, type Mark } from './marks.ts';
import { textWidth } from './measure-text.ts';
import { OPACITY } from './palette.ts';
import type { PlacedRing } from './place-rings.ts';
import { REMARK } from './place-rings.ts';
import { extentOf } from './shapes.ts';

/** Room for names beside the outermost shapes, in pixels. */
const EDGE = { x: 64, y: 30 } as const;
const ZOOM = { least: 0.3, most: 1.6 } as const;

export interface DrawnScene {
	readonly marks: readonly Mark[];
	readonly height: number;
}

/** Draws a scene at that width, as high as it needs to be within the limits; everything fits, names included. */
export function drawScene(
	scene: Scene,
	width: number,
	limits: { readonly least: number; readonly most: number }
): DrawnScene {
	const box = boundsOf(scene);
	const across = Math.max(1, box.right - box.left);
	const down = Math.max(1, box.bottom - box.top);
	const zoom = Math.min(
		ZOOM.most,
		Math.max(ZOOM.least, Math.min((width - 2 * EDGE.x) / across, (limits.most - 2 * EDGE.y) / down))
	);
	const height = Math.max(limits.least, Math.ceil(down * zoom + 2 * EDGE.y));
	const at = new Map(scene.entities.map((entity) => [entity.id, entity.at]));
	const sized = enlarge(scene, enlargement(zoom));
	const lettering = letter(sized, {
		positionOf: (id) => at.get(id),
		bends: bendLines(scene.entities, scene.bundles),
		zoom,
		measure: textWidth
	});
	const x = width / 2 - ((box.left + box.right) / 2) * zoom;
	const y = height / 2 - ((box.top + box.bottom) / 2) * zoom;
	return { marks: shiftMarks(marksOf(lettering), x, y), height };
}

/** Lines below shapes below writing; in each what is in focus above the rest. `smaller` is drawn below the shapes. */
export function marksOf(
	{ curves, entities, rings, labels, zoom }: Lettering,
	smaller: readonly Mark[] = []
): Mark[] {
	return [
		...[...curves]
			.sort((a, b) => level(a.bundle.emphasis) - level(b.bundle.emphasis))
			.map(({ bundle, curve }): Mark => {
				const { family, derived, ends, change } = bundle;
				const dressed = {
					family,
					derived,
					ends,
					width: strokeOf(bundle),
					opacity: opacityOf(bundle),
					...(change === undefined ? {} : { change })
				};
				return {
					mark: 'group',
					token: `bundle ${family}`,
					target: { what: 'bundle', between: [bundle.a, bundle.b] },
					marks: lineMarks(curve, dressed)
				};
			}),
		...rings.flatMap(writeRing),
		...smaller,
		...[...entities]
			.sort((a, b) => level(a.entity.emphasis) - level(b.entity.emphasis))
			.map(({ entity, at }): Mark => ({
				mark: 'group',
				token: `entity ${entity.kind}`,
				label: entity.label,
				target: { what: 'entity', id: entity.id },
				marks: entityMarks({
					...entity,
					size: entity.size * zoom,
					at,
					fore: entity.emphasis === 'focus' || entity.selected,
					opacity: isBack(entity.emphasis) ? OPACITY.dimmedEntity : 1,
					came: entity.change === 'appeared',
					gone: entity.emphasis === 'ghost'
				})
			})),
		...[...labels.values()].flatMap(({ entity, at, face, lines }) =>
			lines.map((text, index): Mark => {
				const line = (index - (lines.length - 1) / 2) * face.size * LINE_HEIGHT;
				return {
					mark: 'text',
					at: { x: at.x, y: at.y + line + face.size * 0.33 },
					text,
					anchor: 'middle',
					halo: 'paper',
					fill: isBack(entity.emphasis) && !entity.selected ? 'soft' : 'ink',
					...face
				};
			})
		)
	];
}

function writeRing({ bundle, at, remarkAt }: PlacedRing): Mark[] {
	const ring = ringOn(bundle);
	const remark = remarkOn(bundle);
	const opacity = bundle.emphasis === 'dimmed' ? OPACITY.dimmedEntity : 1;
	return [
		...(ring === undefined
			? []
			: ringMarks(at, ring.count, ring.doubled, bundle.family, 'paper', opacity)),
		...(remark === undefined
			? []
			: [
					{
						mark: 'text',
						at: { x: remarkAt.x, y: remarkAt.y + 3.6 },
						text: remark,
						anchor: 'middle',
						halo: 'paper',
						fill: bundle.family,
						opacity,
						...REMARK
					} as const
				])
	];
}

function boundsOf({ entities }: Scene) {
	const boxes = entities.map((entity) => {
		const { width, height } = extentOf(entity);
		const { x, y } = entity.at;
		return {
			left: x - width / 2,
			right: x + width / 2,
			top: y - height / 2,
			bottom: y + height / 2
		};
	});
	if (boxes.length === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
		top: Math.min(...boxes.map(({ top }) => top)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

function level(emphasis: SceneBundle['emphasis']): number {
	return { ghost: 0, dimmed: 1, plain: 2, focus: 3 }[emphasis];
}

function isBack(emphasis: SceneBundle['emphasis']): boolean {
	return emphasis === 'dimmed' || emphasis === 'ghost';
}
