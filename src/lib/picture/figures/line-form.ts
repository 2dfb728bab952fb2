import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { SceneBundle } from '../scene/scene.ts';
import { OPACITY } from './palette.ts';

/** Dashes and gaps in pixels; empty: solid. The second signal beside colour and line end. */
export const DASHES: Readonly<Record<Family | 'mixed', readonly number[]>> = {
	support: [],
	opposition: [7, 4],
	alignment: [],
	mixed: [10, 3, 2, 3],
	role: [1, 4]
};
const DERIVED_DASHES = [16, 6] as const;
/** Of what is over, on the screen. */
export const GHOST_DASHES: readonly number[] = [2, 5];

/** Dashes of a line: its family's, or long ones where it is derived. */
export function dashesOf(bundle: Pick<SceneBundle, 'family' | 'derived'>): readonly number[] {
	return bundle.derived ? DERIVED_DASHES : DASHES[bundle.family];
}

/** Width as drawn, in pixels: alignments are thinner, roles a hairline. */
export function strokeOf({ family, width, emphasis }: SceneBundle): number {
	if (emphasis === 'ghost') return 1.2;
	switch (family) {
		case 'role':
			return width * 0.65;
		case 'alignment':
			return width * 0.8;
		case 'support':
		case 'opposition':
		case 'mixed':
			return width;
		default:
			return family satisfies never;
	}
}

/** How large the end of a line is beside cytoscape's usual: heads grow slower than lines, or thick lines would end in clubs. */
export function headScale(family: Family | 'mixed', width: number): number {
	return family === 'alignment' ? 0.95 : Math.round((1.5 - 0.1 * width) * 100) / 100;
}

/** How strongly a line is drawn, 0 to 1. */
export function opacityOf(bundle: SceneBundle): number {
	switch (bundle.emphasis) {
		case 'ghost':
			return OPACITY.ghostLine;
		case 'dimmed':
			return OPACITY.dimmedLine;
		case 'focus':
		case 'plain':
			break;
		default:
			return bundle.emphasis satisfies never;
	}
	if (bundle.lastObserved !== undefined) return OPACITY.lastObserved;
	return bundle.suspended ? OPACITY.suspended : OPACITY.line;
}

/** The word or year that stands beside the ring, where something about the whole line must be said. */
export function remarkOn(bundle: SceneBundle): string | undefined {
	if (bundle.emphasis === 'ghost') return undefined;
	if (bundle.suspended) return 'suspended';
	if (bundle.lastObserved !== undefined) return String(bundle.lastObserved);
	return bundle.possible ? 'possibly' : undefined;
}

/** What stands in the ring on the line: the count, from two on; a contested line has a ring whatever its count. */
export function ringOn(bundle: SceneBundle): { count: string; doubled: boolean } | undefined {
	if (bundle.emphasis === 'ghost' || bundle.derived) return undefined;
	const count = bundle.members.length;
	if (count < 2 && !bundle.contested) return undefined;
	return { count: String(count), doubled: bundle.contested };
}
