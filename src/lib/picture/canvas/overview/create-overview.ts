import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { isEmpty, type Division, type Part } from '../../scene/divide.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import { toWorld, type Camera, type Size } from '../camera.ts';
import type { Drawing, Tools } from './drawing.ts';
import { drawInFull } from './full-drawing.ts';
import { bringForward, isSameHit, only, without, type Hit } from './lift.ts';
import { drawPlainly } from './plain-drawing.ts';
import { createPainting } from './painting.ts';

export interface OverviewOptions {
	readonly sizeOf: () => Size;
	/** Asked for at each painting. */
	readonly tools: () => Tools;
}

/** The layer below the stage. It paints what it is given, follows the camera, and says what is where. */
export interface Overview {
	/** Takes what to draw, and draws it at the next look. `bends` as `bendLines` gives them, needed where the detail is full. */
	patch(
		division: Division,
		entities: readonly SceneEntity[],
		bends: ReadonlyMap<string, number>
	): void;
	/** Follows the camera: what is painted is moved, and painted anew when the camera rests or has left it. */
	look(camera: Camera): void;
	/** Paints anew: colours, fonts or the size changed. */
	repaint(): void;
	/** Paints anew, in its own time: a flag came. */
	refresh(): void;
	/** What is at a point of the screen. */
	at(point: Point): Hit | undefined;
	/** Brings what is pointed at, with its neighbours, to the fore. */
	light(hit: Hit | undefined): void;
	/** Draws an entity of the scene elsewhere, with its lines; undefined puts it back. */
	hold(id: string, at: Point | undefined): void;
	/** Where an entity is held that was taken from its place. */
	heldAt(id: string): Point | undefined;
	remove(): void;
}

const NOTHING: Part = { entities: [], bundles: [] };

export function createOverview(
	container: HTMLElement,
	{ sizeOf, tools }: OverviewOptions
): Overview {
	const frame = container.ownerDocument.createElement('div');
	Object.assign(frame.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
	container.prepend(frame);
	const base = createPainting(frame, sizeOf, tools, () => detail === 'full');
	/** What lies above the rest: what is pointed at, or held. */
	const fore = createPainting(frame, sizeOf, tools, () => true);
	let camera: Camera = { zoom: 1, pan: { x: 0, y: 0 } };
	let detail: Division['detail'] = 'full';
	let part: Part = NOTHING;
	let bends: ReadonlyMap<string, number> = new Map();
	let entities = new Map<string, SceneEntity>();
	let drawing: Drawing | undefined;
	let lifted: Drawing | undefined;
	let held: { readonly id: string; readonly at: Point } | undefined;
	let lit: Hit | undefined;

	const draw = (some: Part, heldAt?: SceneEntity): Drawing => {
		const entityOf = (id: string) => (id === heldAt?.id ? heldAt : entities.get(id));
		return detail === 'full' ? drawInFull(some, entityOf, bends) : drawPlainly(some, entityOf);
	};
	const lift = (next: Drawing | undefined): void => {
		if (next === undefined && lifted === undefined) return;
		lifted = next;
		// What is pointed at is read through the crowd; what is held is put down in it.
		base.fade(next !== undefined && held === undefined);
		fore.take(next);
		fore.look(camera);
	};
	const lay = (next: Drawing | undefined): void => {
		drawing = next;
		base.take(next);
	};

	return {
		patch(division, scene, nextBends) {
			({ below: part, detail } = division);
			bends = nextBends;
			entities = new Map(scene.map((entity) => [entity.id, entity]));
			held = undefined;
			lit = undefined;
			lift(undefined);
			lay(isEmpty(part) ? undefined : draw(part));
		},
		look(next) {
			camera = next;
			base.look(camera);
			fore.look(camera);
		},
		repaint() {
			base.repaint();
			fore.repaint();
		},
		refresh() {
			base.refresh();
			fore.refresh();
		},
		at(point) {
			if (drawing === undefined) return undefined;
			const world = toWorld(point, camera);
			const entity = drawing.entityAt(world, camera.zoom) ?? drawing.namedAt?.(world, camera.zoom);
			if (entity !== undefined) return { entity: entity.id };
			const bundle = drawing.bundleAt(world, camera.zoom);
			return bundle && { bundle: bundle.id, between: [bundle.a, bundle.b] };
		},
		light(hit) {
			if (isSameHit(lit, hit) || held !== undefined) return;
			lit = hit;
			// A picture that can be followed line by line needs no help.
			if (detail === 'full') return;
			lift(hit === undefined ? undefined : draw(bringForward(part, entities, hit)));
		},
		hold(id, at) {
			if (at === undefined) {
				if (held === undefined) return;
				held = undefined;
				lift(undefined);
				lay(draw(part));
				return base.look(camera);
			}
			const entity = entities.get(id);
			if (entity === undefined || drawing === undefined) return;
			if (held?.id !== id) {
				lay(draw(without(part, id)));
				base.look(camera);
			}
			held = { id, at };
			const moved = { ...entity, at };
			const { entities: alone, bundles } = only(part, id);
			lift(draw({ entities: alone.length === 0 ? [] : [moved], bundles }, moved));
		},
		heldAt: (id) => (held?.id === id ? held.at : undefined),
		remove() {
			base.remove();
			fore.remove();
			frame.remove();
			drawing = undefined;
			lifted = undefined;
		}
	};
}
