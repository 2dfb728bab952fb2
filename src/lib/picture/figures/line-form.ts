import { isOwn } from '#lib/facts/model/own.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { SceneBundle } from '../scene/scene.ts';
import {
	ENDED_DASHES,
	opacityOfChange,
	remarkOfChange,
	ringOfChange,
	weighChange
} from './change-form.ts';
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

/** Dashes of a line: its family's, long ones where it is derived, dots where it has ended since the first of two days. */
export function dashesOf(
	bundle: Pick<SceneBundle, 'family' | 'derived' | 'change'>
): readonly number[] {
	if (bundle.change?.state === 'ended') return ENDED_DASHES;
	return bundle.derived ? DERIVED_DASHES : DASHES[bundle.family];
}

/** Width as drawn, in pixels: alignments are thinner, roles a hairline. */
export function strokeOf({ family, width, emphasis, change }: SceneBundle): number {
	if (emphasis === 'ghost') return 1.2;
	const usual = usualStroke(family, width);
	return change === undefined ? usual : weighChange(change, usual);
}

function usualStroke(family: SceneBundle['family'], width: number): number {
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
	if (bundle.change !== undefined) return opacityOfChange(bundle.change);
	if (bundle.lastObserved !== undefined) return OPACITY.lastObserved;
	return bundle.suspended ? OPACITY.suspended : OPACITY.line;
}

/** The word or year that stands beside the ring, where something about the whole line must be said. */
export function remarkOn(bundle: SceneBundle): string | undefined {
	if (bundle.emphasis === 'ghost') return undefined;
	if (bundle.change !== undefined) return remarkOfChange(bundle);
	if (bundle.suspended) return 'suspended';
	if (bundle.lastObserved !== undefined) return String(bundle.lastObserved);
	if (bundle.possible) return 'possibly';
	return bundle.members.every(isOwn) ? 'yours' : undefined;
}

/** What stands in the ring on the line: the count, from two on; a contested line has a ring whatever its count. */
export function ringOn(bundle: SceneBundle): { count: string; doubled: boolean } | undefined {
	if (bundle.emphasis === 'ghost' || bundle.derived) return undefined;
	const changed = ringOfChange(bundle);
	if (changed !== undefined) return changed;
	const count = bundle.members.length - (bundle.change?.gone ?? 0);
	// Between two days the count of what stays the same would only be in the way.
	if (bundle.change !== undefined && !bundle.contested) return undefined;
	if (count < 2 && !bundle.contested) return undefined;
	return { count: String(count), doubled: bundle.contested };
}
