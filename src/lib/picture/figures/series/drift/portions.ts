import type { PoleYear, TieCount } from '#lib/answers/findings/drift/drift.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';

/** Ties of one kind that stand on top of each other in a column. */
export interface Portion {
	/** `+` above the zero line, `-` below it, `0` in a lane of its own. */
	readonly sign: TieCount['sign'];
	readonly weight: Weight;
	readonly standing: TieCount['standing'];
	/** By common membership or the parts taken in one conflict, not by a record of the two. */
	readonly derived: boolean;
	readonly ties: number;
}

/** What a tie is made of; word and thought are drawn alike. Ties without a sign are not told apart by it. */
export const WEIGHTS = ['deed', 'obligation', 'declaration', 'unsigned'] as const;
export type Weight = (typeof WEIGHTS)[number];

const STANDINGS = ['in-force', 'suspended', 'last-observed'] as const;
const SIGNS = ['+', '-', '0'] as const;

/** The portions of a year's columns in the order of `byPlace`. Counts of one kind are added up. */
export function portionsOf({ counts }: PoleYear): Portion[] {
	const sums = new Map<string, Portion>();
	for (const { sign, layer, standing, derived, ties } of counts) {
		const weight = weightOf(sign, layer);
		const key = [sign, weight, standing, derived].join(' ');
		const sum = (sums.get(key)?.ties ?? 0) + ties;
		if (sum > 0) sums.set(key, { sign, weight, standing, derived, ties: sum });
	}
	return [...sums.values()].sort(byPlace);
}

/** By sign, then from the zero line outwards: deeds first, what is in force first, what is derived last. */
export function byPlace(a: Portion, b: Portion): number {
	return (
		SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign) ||
		WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
		STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
		Number(a.derived) - Number(b.derived)
	);
}

/** How many ties of a sign there are. */
export function tiesOfSign(portions: readonly Portion[], sign: Portion['sign']): number {
	return portions.reduce((sum, portion) => sum + (portion.sign === sign ? portion.ties : 0), 0);
}

function weightOf(sign: Portion['sign'], layer: Layer): Weight {
	if (sign === '0') return 'unsigned';
	switch (layer) {
		case 'act':
			return 'deed';
		case 'obligation':
			return 'obligation';
		case 'declaration':
		case 'tenet':
		case 'structure':
		case 'computed':
			return 'declaration';
		default:
			return layer satisfies never;
	}
}
