import type { EntityKind } from './entity.ts';

export const FAMILIES = ['support', 'opposition', 'alignment', 'role'] as const;
export const LAYERS = [
	'act',
	'obligation',
	'declaration',
	'tenet',
	'structure',
	'computed'
] as const;
export const KIND_SIGNS = ['+', '-', '0', 'tenet', 'identity', 'by-pair'] as const;
export const DIRECTIONS = ['directed', 'mutual', 'either'] as const;
export const DURATIONS = ['standing', 'act'] as const;
export const WALKS = ['yes', 'asked', 'ends', 'never', 'signed'] as const;

export type Family = (typeof FAMILIES)[number];
/** Promise, word and deed are kept apart: a promise never offsets a deed. */
export type Layer = (typeof LAYERS)[number];
/** The sign a kind gives its ties before the rules of the day apply. A category, never a weight. */
export type KindSign = (typeof KIND_SIGNS)[number];
export type Direction = (typeof DIRECTIONS)[number];
/** `standing` holds until a claim ends it; an `act` is never in force past its latest assertion. */
export type Duration = (typeof DURATIONS)[number];
/** Whether a path steps on ties of the kind: unasked, when asked, only at its ends, never, or only where signed. */
export type Walk = (typeof WALKS)[number];

/** One entry of the vocabulary: what a kind of relationship means and how it counts. */
export interface Kind {
	/** `<family>.<kind>`, such as `support.arms`. */
	readonly id: string;
	readonly family: Family;
	readonly layer: Layer;
	readonly sign: KindSign;
	readonly direction: Direction;
	readonly duration: Duration;
	readonly walked: Walk;
	readonly label: string;
	readonly inverse: string;
	readonly verb: { readonly past: string; readonly present: string };
	readonly from: readonly EntityKind[];
	readonly to: readonly EntityKind[];
	readonly definition: string;
	readonly standard?: string;
}
