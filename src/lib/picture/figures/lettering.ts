import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Scene, SceneBundle, SceneEntity } from '../scene/scene.ts';
import { boxAround, type Box } from './box-index.ts';
import { faceOf, labelPriority, nameScale, type LabelFace } from './label-style.ts';
import { curveOf, pointOn, type Curve } from './line-geometry.ts';
import type { TextFace } from './measure-text.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './place-labels.ts';
import { placeRings, type PlacedRing } from './place-rings.ts';
import { setName } from './set-name.ts';
import { extentOf } from './shapes.ts';

/** Where lines, shapes and all writing of a scene stand, in pixels at a zoom, before panning. */
export interface Lettering {
	readonly zoom: number;
	readonly entities: readonly { readonly entity: SceneEntity; readonly at: Point }[];
	readonly curves: readonly { readonly bundle: SceneBundle; readonly curve: Curve }[];
	readonly rings: readonly PlacedRing[];
	readonly labels: ReadonlyMap<string, PlacedLabel & Named>;
}

/** A name as it is set: in lines, so that long ones stay beside their shape. */
export interface Named {
	readonly entity: SceneEntity;
	readonly face: LabelFace;
	readonly lines: readonly string[];
}

export interface LetterOptions {
	/** Where an entity stands in world coordinates; undefined leaves it out. */
	readonly positionOf: (id: string) => Point | undefined;
	/** As `bendLines` gives them. */
	readonly bends: ReadonlyMap<string, number>;
	readonly zoom: number;
	readonly measure: (text: string, face: TextFace & { italic?: boolean }) => number;
	/** The lettering before this one: labels keep their sides where they can. */
	readonly before?: Lettering | undefined;
}

/** Seen from farther than this, counts and years stand only on what is in focus. */
const FAR = 0.55;
export const LINE_HEIGHT = 1.15;
export const BADGE: TextFace = { family: 'sans', weight: 400, size: 10.5 };
/** Points looked at along a line, every so many pixels. */
const SPACING = 12;
const MOST_SAMPLES = 40;
/** Diameter, in world units, of a state with some twenty ties drawn. */
const LANDMARK = 48;
/** How far the ring around what is selected reaches beyond its shape, in world units. */
const SELECTED_RING = 6;
/** Beyond so many lines labels no longer look out for them. */
const CROWD = 400;
/** Where more entities are in focus, that says little of them: their names keep off all shapes, but for what is selected. */
const MOST_IN_FOCUS = 60;

/**
 * Finds places for names, counts and years. Names keep nearly the same size at
 * every zoom, as on a map; those without room leave.
 */
export function letter(
	scene: Pick<Scene, 'entities' | 'bundles'>,
	options: LetterOptions
): Lettering {
	const { positionOf, bends, zoom } = options;
	const entities = scene.entities.flatMap((entity) => {
		const at = positionOf(entity.id);
		return at === undefined ? [] : [{ entity, at: { x: at.x * zoom, y: at.y * zoom } }];
	});
	const standing = new Map(entities.map((each) => [each.entity.id, each]));
	const curves = scene.bundles.flatMap((bundle) => {
		const [a, b] = [standing.get(bundle.a), standing.get(bundle.b)];
		if (a === undefined || b === undefined) return [];
		return [{ bundle, curve: curveOf(a, b, (bends.get(bundle.id) ?? 0) * zoom, zoom) }];
	});
	return letterAround(
		{ entities, curves },
		{ ...options, scale: nameScale(zoom), far: zoom < FAR }
	);
}

/** What is drawn, where it stands in pixels. */
export type Standings = Pick<Lettering, 'entities' | 'curves'>;

/** Finds places for names, counts and years around shapes and lines that stand already; `scale` is of names, `bare` those without one; from `far`, little but what is in focus is written on. */
export function letterAround(
	{ entities, curves }: Standings,
	options: Pick<LetterOptions, 'zoom' | 'measure' | 'before'> & {
		readonly scale: number;
		readonly far: boolean;
		readonly bare?: ReadonlySet<string>;
		/** Whose name may lie over another shape; where absent, of what is in focus and of landmarks, where most is in focus only of what is selected. */
		readonly insists?: (entity: SceneEntity) => boolean;
	}
): Lettering {
	const { zoom, measure, before, scale, far, bare } = options;
	const insists = options.insists ?? insistsAmong(entities);
	const shapes = entities.map(({ entity, at }) => {
		const { width, height } = extentOf(entity);
		return { owner: entity.id, box: boxAround(at.x, at.y, width * zoom, height * zoom) };
	});
	const badges = entities
		.filter(({ entity }) => hasBadge(entity))
		.map(({ entity, at }) => {
			const { x, y } = badgeAt(entity, at, zoom);
			const width = measure(badgeOf(entity), BADGE);
			return { owner: `${entity.id}+`, box: boxAround(x, y, width, BADGE.size) };
		});
	const counted = far
		? curves.filter(
				({ bundle: { emphasis, selected, change } }) =>
					emphasis === 'focus' || selected || change?.state === 'turned'
			)
		: curves;
	const rings = placeRings(counted, [...shapes, ...badges], measure);
	const named = entities
		.filter(({ entity }) => !isNamedInside(entity) && (!far || isNamedAfar(entity)))
		.filter(({ entity }) => bare?.has(entity.id) !== true)
		.map(({ entity, at }) => {
			const face = faceOf(entity, scale);
			return { entity, at, face, lines: setName(entity.label, face, measure) };
		});
	const placed = placeLabels(
		named.map((each) => ({
			...wishOf(each, zoom, measure),
			insists: insists(each.entity)
		})),
		[
			...shapes,
			...badges,
			...rings.flatMap(({ bundle, boxes }) => boxes.map((box) => ({ owner: bundle.id, box })))
		],
		curves.length > CROWD ? [] : curves.flatMap(({ curve }) => along(curve)),
		before?.labels ?? new Map()
	);
	const labels = new Map(
		named.flatMap(({ entity, face, lines }) => {
			const label = placed.get(entity.id);
			return label === undefined ? [] : [[entity.id, { ...label, face, lines, entity }] as const];
		})
	);
	return { zoom, entities, curves, rings, labels };
}

/** The box around shapes and names, of these entities or all; undefined where there are none. */
export function extentOfLettering(
	{ entities, labels, zoom }: Lettering,
	only?: ReadonlySet<string>
): Box | undefined {
	const boxes = entities.flatMap(({ entity, at }) => {
		if (only !== undefined && !only.has(entity.id)) return [];
		const { width, height } = extentOf(entity);
		const label = labels.get(entity.id);
		const shape = boxAround(at.x, at.y, width * zoom, height * zoom);
		return label === undefined ? [shape] : [shape, label.box];
	});
	if (boxes.length === 0) return undefined;
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

/** An organisation whose acronym is its name needs no second one. */
export function isNamedInside({ kind, letters, label }: SceneEntity): boolean {
	return kind === 'organisation' && letters === label;
}

/** From afar, what is out of focus keeps its name only where it is a place. */
function isNamedAfar({ kind, emphasis, selected }: SceneEntity): boolean {
	return selected || kind === 'state' || emphasis === 'focus' || emphasis === 'plain';
}

function wishOf(
	{ entity, at, face, lines }: Named & { at: Point },
	zoom: number,
	measure: LetterOptions['measure']
): Omit<LabelWish, 'insists'> {
	const reach = reachOf(entity);
	return {
		id: entity.id,
		at,
		reach: { x: reach.x * zoom, y: reach.y * zoom },
		width: Math.max(...lines.map((line) => measure(line, face))) + 4,
		height: lines.length * face.size * LINE_HEIGHT,
		priority: labelPriority(entity)
	};
}

function insistsAmong(entities: Lettering['entities']): (entity: SceneEntity) => boolean {
	const inFocus = entities.filter(({ entity }) => entity.emphasis === 'focus').length;
	return inFocus > MOST_IN_FOCUS ? ({ selected }) => selected : isInsistent;
}

function isInsistent(entity: SceneEntity): boolean {
	return entity.emphasis === 'focus' || entity.selected || isLandmark(entity);
}

/** States with many ties are what a reader finds the way by: their names stand even where it is crowded. */
function isLandmark({ kind, emphasis, size }: SceneEntity): boolean {
	return kind === 'state' && emphasis === 'plain' && size >= LANDMARK;
}

/** Whether it is said at the entity how many of its relationships the scope hides. */
export function hasBadge({ more, emphasis, selected }: SceneEntity): boolean {
	return more > 0 && (selected || emphasis === 'plain' || emphasis === 'focus');
}

/** `+12`. */
export function badgeOf({ more }: SceneEntity): string {
	return `+${more}`;
}

/** Middle of the badge, at the shoulder of the shape or of the ring around it. */
export function badgeAt(entity: SceneEntity, at: Point, zoom: number): Point {
	const { x, y } = reachOf(entity);
	return { x: at.x + x * zoom * 0.75 + 9, y: at.y - y * zoom * 0.75 - 5 };
}

/** How far a shape reaches from its middle, with the ring around what is selected; world units. */
function reachOf(entity: SceneEntity): Point {
	const { width, height } = extentOf(entity);
	const ring = entity.selected ? SELECTED_RING : 0;
	return { x: width / 2 + ring, y: height / 2 + ring };
}

function along(curve: Curve): Point[] {
	const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
	const samples = Math.min(MOST_SAMPLES, Math.ceil(length / SPACING));
	return Array.from({ length: samples }, (_, i) => pointOn(curve, (i + 0.5) / samples));
}
