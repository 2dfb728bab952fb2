import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { SceneEntity } from '../scene/scene.ts';

/** Corners in a square from -1 to 1, x then y, as cytoscape takes them. */
export type Corners = readonly number[];

/** Twelve points around a circle, every second corner drawn in. */
export const BURST: Corners = star(12, 0.7);
export const HEXAGON: Corners = regular(6, 0);
export const PENTAGON: Corners = regular(5, -Math.PI / 2);

export type Outline =
	| { readonly form: 'round' }
	| { readonly form: 'box'; readonly rounding: number; readonly doubled: boolean }
	| { readonly form: 'corners'; readonly corners: Corners };

/** The shape of a kind of entity. */
export function outlineOf(kind: EntityKind): Outline {
	switch (kind) {
		case 'state':
			return { form: 'round' };
		case 'leader':
			return { form: 'box', rounding: 0.28, doubled: false };
		case 'organisation':
			return { form: 'box', rounding: 0.08, doubled: true };
		case 'ideology':
			return { form: 'corners', corners: HEXAGON };
		case 'conflict':
			return { form: 'corners', corners: BURST };
		case 'group':
			return { form: 'corners', corners: PENTAGON };
		default:
			return kind satisfies never;
	}
}

/** Width and height in world units; a cartouche is as wide as its letters need. */
export function extentOf({ kind, size, letters }: Pick<SceneEntity, 'kind' | 'size' | 'letters'>): {
	width: number;
	height: number;
} {
	if (kind !== 'organisation') return { width: size, height: size };
	const height = size * 0.78;
	return { width: Math.max(size, Math.round(letters.length * height * 0.36 + 16)), height };
}

function regular(points: number, start: number): number[] {
	return Array.from({ length: points }, (_, i) => start + (i * 2 * Math.PI) / points).flatMap(
		(angle) => [round(Math.cos(angle)), round(Math.sin(angle))]
	);
}

function star(points: number, inner: number): number[] {
	return Array.from({ length: points * 2 }, (_, i) => {
		const angle = -Math.PI / 2 + (i * Math.PI) / points;
		const radius = i % 2 === 0 ? 1 : inner;
		return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
	}).flat();
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
