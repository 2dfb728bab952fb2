import type { SceneEntity } from '../scene/scene.ts';
import { SANS, SERIF } from './palette.ts';

/** How the name of an entity is set. */
export interface LabelStyle {
	readonly family: string;
	readonly weight: 400 | 500 | 600;
	readonly italic: boolean;
	/** Pixels at zoom 1. */
	readonly size: number;
}

/** Places in serif, tenets in italics, all else in sans; what the picture is about larger and heavier. */
export function labelStyle({ kind, emphasis, selected }: SceneEntity): LabelStyle {
	const fore = emphasis === 'focus' || selected;
	switch (kind) {
		case 'state':
			return { family: SERIF, weight: 600, italic: false, size: fore ? 15 : 14 };
		case 'ideology':
			return { family: SANS, weight: fore ? 600 : 400, italic: true, size: 12.5 };
		case 'conflict':
		case 'organisation':
		case 'group':
			return { family: SANS, weight: 600, italic: false, size: 12.5 };
		case 'leader':
			return { family: SANS, weight: fore ? 600 : 400, italic: false, size: 12.5 };
		default:
			return kind satisfies never;
	}
}

/** CSS font shorthand at a size in pixels. */
export function fontOf({ family, weight, italic }: LabelStyle, size: number): string {
	return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

/** Which labels come first where there is no room for all: what is selected, in focus, large. */
export function labelPriority({ emphasis, selected, size, kind }: SceneEntity): number {
	const byEmphasis = { focus: 2000, plain: 1000, dimmed: 0, ghost: -500 }[emphasis];
	return (selected ? 5000 : 0) + byEmphasis + size * 10 + (kind === 'state' ? 150 : 0);
}
