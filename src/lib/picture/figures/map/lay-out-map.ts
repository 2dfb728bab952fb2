import type { MapScene } from '../../scene/places/on-map.ts';
import type { SceneBundle, SceneEntity } from '../../scene/scene.ts';
import { BoxIndex, boxAround } from '../box-index.ts';
import { enlarge } from '../enlarge.ts';
import { letterAround, type Lettering, type LetterOptions } from '../lettering.ts';
import type { Standing } from '../line-geometry.ts';
import type { Mark } from '../marks.ts';
import { marksOf } from '../scene-marks.ts';
import { extentOf } from '../shapes.ts';
import { fanOut } from './fan-out.ts';
import { drawMapLines } from './map-lines.ts';
import { project } from './projection.ts';

/** What of a scene stands where on a map, in pixels from the middle of the world. */
export interface MapLayout {
	readonly zoom: number;
	readonly lettering: Lettering;
	/** Entities without room for their shape, until the reader comes nearer. */
	readonly dots: readonly Standing[];
}

/** Diameter of the mark that stands for a shape without room. */
const DOT = 7;
/** The same from afar, in a crowd. */
const SPECK = 4;
/** Names are a little smaller than on the stage: a map has words of its own. */
const NAMES = 0.9;
/** From so many lines on, they are threads until so many pixels are a unit. */
const CROWD = 150;
const NEAR = 3;
const THREAD = 0.6;
const SIZES = [
	{ most: 14, size: 0.82 },
	{ most: 45, size: 0.68 },
	{ most: 130, size: 0.55 },
	{ most: Infinity, size: 0.46 }
] as const;

/**
 * Sets a scene on the map at a zoom (pixels a unit). Shapes have one size at
 * every zoom, smaller the more there are; those that would cover a more
 * important one are dots until there is room.
 */
export function layOutMap(
	{ scene, places }: MapScene,
	zoom: number,
	measure: LetterOptions['measure'],
	before?: MapLayout
): MapLayout {
	const far = zoom < NEAR && scene.bundles.length > CROWD;
	const enlarged = enlarge(scene, sizeFor(scene.entities.length));
	const sized = far ? { ...enlarged, entities: enlarged.entities.map(dotFromAfar) } : enlarged;
	const offsets = fanOut(sized.entities, places);
	const standing = sized.entities.flatMap((entity): Standing[] => {
		const [place, offset] = [places.get(entity.id), offsets.get(entity.id)];
		if (place === undefined || offset === undefined) return [];
		const { x, y } = project(place);
		return [{ entity: forMap(entity), at: { x: x * zoom + offset.x, y: y * zoom + offset.y } }];
	});
	const small = withoutRoom(standing, scene.bundles);
	const drawn = standing.map((each): Standing =>
		small.has(each.entity.id) ? { ...each, entity: asDot(each.entity, far) } : each
	);
	const curves = drawMapLines(
		far ? sized.bundles.map(fromAfar) : sized.bundles,
		new Map(drawn.map((each) => [each.entity.id, each])),
		zoom
	);
	const lettering = letterAround(
		{ entities: drawn, curves },
		{
			zoom: 1,
			measure,
			before: before?.lettering,
			scale: NAMES,
			far,
			bare: nameless(drawn, small),
			insists: isPlaceInFocus
		}
	);
	return {
		zoom,
		lettering: {
			...lettering,
			entities: drawn.filter(({ entity }) => !small.has(entity.id)),
			rings: oncePerBundle(lettering.rings)
		},
		dots: drawn.filter(({ entity }) => small.has(entity.id))
	};
}

/** The layout as marks, from the middle of the world. */
export function mapMarks({ lettering, dots }: MapLayout): Mark[] {
	return marksOf(
		lettering,
		dots.map(({ entity, at }): Mark => ({
			mark: 'group',
			token: `entity ${entity.kind}`,
			label: entity.label,
			target: { what: 'entity', id: entity.id },
			marks: [
				{ mark: 'circle', at, radius: entity.size / 2 + 1, fill: 'paper' },
				{
					mark: 'circle',
					at,
					radius: entity.size / 2 - 0.5,
					fill: 'panel',
					stroke: entity.kind === 'conflict' ? 'opposition' : 'soft',
					width: 1.2
				}
			]
		}))
	);
}

/** Where an entity stands, whether as a shape or as a dot. */
export function standingsOf({ lettering, dots }: MapLayout): readonly Standing[] {
	return [...dots, ...lettering.entities];
}

function sizeFor(count: number): number {
	return SIZES.find(({ most }) => count <= most)?.size ?? 0.46;
}

/** Nobody puts anything anywhere on a map, and what its scope hides is told in the graph. */
function forMap(entity: SceneEntity): SceneEntity {
	return { ...entity, pinned: false, more: entity.selected ? entity.more : 0 };
}

/** Names of states alone may lie over a shape: a map is read by them. */
function isPlaceInFocus({ kind, emphasis, selected }: SceneEntity): boolean {
	return selected || (kind === 'state' && emphasis === 'focus');
}

function asDot(entity: SceneEntity, far: boolean): SceneEntity {
	return { ...entity, size: far ? SPECK : DOT, letters: '', more: 0 };
}

/** Out of focus in a crowd, only states have shapes; who belongs to them is a dot close by. */
function dotFromAfar(entity: SceneEntity): SceneEntity {
	const keepsShape = entity.kind === 'state' || entity.emphasis === 'focus' || entity.selected;
	return keepsShape ? entity : asDot(entity, true);
}

/** Out of focus in a crowd, a line is a thread without ends: what they are is seen from near by. */
function fromAfar(bundle: SceneBundle): SceneBundle {
	if (bundle.emphasis === 'focus' || bundle.selected) return bundle;
	return { ...bundle, width: bundle.width * THREAD, ends: { a: 'none', b: 'none' } };
}

/** Who would cover somebody more important: what is in focus first, then states, then who has most ties here. */
function withoutRoom(standing: readonly Standing[], bundles: readonly SceneBundle[]): Set<string> {
	const ties = new Map<string, number>();
	for (const { a, b, members } of bundles)
		for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + members.length);
	const tiesOf = (id: string) => ties.get(id) ?? 0;
	const taken = new BoxIndex();
	const small = new Set<string>();
	const inOrder = [...standing].sort(
		(a, b) =>
			rank(b.entity) - rank(a.entity) ||
			tiesOf(b.entity.id) - tiesOf(a.entity.id) ||
			(a.entity.id < b.entity.id ? -1 : 1)
	);
	for (const { entity, at } of inOrder) {
		const { width, height } = extentOf(entity);
		const box = boxAround(at.x, at.y, width, height);
		const isDot = entity.size <= DOT;
		if (isDot || (!entity.selected && taken.isTaken(box, entity.id))) small.add(entity.id);
		else taken.add(box, entity.id);
	}
	return small;
}

function rank({ selected, emphasis, kind }: SceneEntity): number {
	return (
		(selected ? 8 : 0) +
		2 * { ghost: 0, dimmed: 1, plain: 2, focus: 3 }[emphasis] +
		(kind === 'state' ? 1 : 0)
	);
}

/** Dots have names only where they are what the picture is about, or places. */
function nameless(standing: readonly Standing[], small: ReadonlySet<string>): Set<string> {
	return new Set(
		standing.flatMap(({ entity: { id, kind, emphasis } }) =>
			small.has(id) && emphasis !== 'focus' && kind !== 'state' ? [id] : []
		)
	);
}

/** A line in two parts is counted on one of them. */
function oncePerBundle(rings: Lettering['rings']): Lettering['rings'] {
	const seen = new Set<string>();
	return rings.filter(({ bundle: { id } }) => !seen.has(id) && seen.add(id));
}
