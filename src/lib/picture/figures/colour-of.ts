import type { Ink } from './marks.ts';
import type { Palette } from './palette.ts';

/** The colour that an ink has in a palette. */
export function colourOf(ink: Ink, palette: Palette): string {
	switch (ink) {
		case 'ink':
		case 'soft':
		case 'rule':
		case 'paper':
		case 'panel':
		case 'tint':
			return palette[ink];
		case 'support':
		case 'opposition':
		case 'alignment':
		case 'role':
		case 'mixed':
			return palette.family[ink];
		default:
			return ink satisfies never;
	}
}
