import type { SceneEntity } from '../scene/scene.ts';
import type { TextFace } from './measure-text.ts';
import { SANS, SERIF } from './palette.ts';

/** How the name of an entity is set; `size` in pixels at zoom 1. */
export interface LabelFace extends TextFace {
	readonly italic: boolean;
}

/** Places in serif, tenets in italics, all else in sans; what the picture is about larger and heavier. */
export function labelFace({ kind, emphasis, selected }: SceneEntity): LabelFace {
	const fore = emphasis === 'focus' || selected;
	switch (kind) {
		case 'state':
			return { family: 'serif', weight: 600, italic: false, size: fore ? 15 : 14 };
		case 'ideology':
			return { family: 'sans', weight: fore ? 600 : 400, italic: true, size: 12.5 };
		case 'conflict':
		case 'organisation':
		case 'group':
			return { family: 'sans', weight: 600, italic: false, size: 12.5 };
		case 'leader':
			return { family: 'sans', weight: fore ? 600 : 400, italic: false, size: 12.5 };
		default:
			return kind satisfies never;
	}
}

/** The same, so many times as large. */
export function faceOf(entity: SceneEntity, scale: number): LabelFace {
	const face = labelFace(entity);
	return { ...face, size: Math.round(face.size * scale * 2) / 2 };
}

/** How large names are at a zoom: nearly the same size, as on a map. */
export function nameScale(zoom: number): number {
	return Math.min(1.3, Math.max(0.85, zoom ** 0.4));
}

/** CSS font shorthand. */
export function fontOf({ family, weight, size, italic }: TextFace & { italic?: boolean }): string {
	const stack = family === 'serif' ? SERIF : SANS;
	return `${italic === true ? 'italic ' : ''}${weight} ${size}px ${stack}`;
}

/** Which labels come first where there is no room for all: what is selected, in focus, large. */
export function labelPriority({ emphasis, selected, size, kind }: SceneEntity): number {
	const byEmphasis = { focus: 2000, plain: 1000, dimmed: 0, ghost: -500 }[emphasis];
	return (selected ? 5000 : 0) + byEmphasis + size * 10 + (kind === 'state' ? 150 : 0);
}
