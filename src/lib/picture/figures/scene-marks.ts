import type { SceneBundle } from '../scene/scene.ts';
import { entityMarks } from './entity-marks.ts';
import { LINE_HEIGHT, type Lettering } from './lettering.ts';
import { opacityOf, remarkOn, ringOn, strokeOf } from './line-form.ts';
import { lineMarks, ringMarks } from './line-marks.ts';
import type { Mark } from './marks.ts';
import { OPACITY } from './palette.ts';
import type { PlacedRing } from './place-rings.ts';
import { REMARK } from './place-rings.ts';

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

function level(emphasis: SceneBundle['emphasis']): number {
	return { ghost: 0, dimmed: 1, plain: 2, focus: 3 }[emphasis];
}

function isBack(emphasis: SceneBundle['emphasis']): boolean {
	return emphasis === 'dimmed' || emphasis === 'ghost';
}
