import type { DriftAnswer, DriftTurn, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import { portionsOf, tiesOfSign, type Portion } from './portions.ts';

/** A year of a band, as its column stands for it. */
export interface BandYear {
	readonly year: number;
	readonly then: PoleYear;
	readonly portions: readonly Portion[];
}

/** All that is drawn of one pole. */
export interface Band {
	readonly pole: string;
	readonly years: readonly BandYear[];
	/** Most ties in one year above the zero line, below it, and without a sign. */
	readonly most: { readonly above: number; readonly below: number; readonly unsigned: number };
	readonly turns: readonly DriftTurn[];
}

/** A drift pole by pole, in the order asked. */
export function readBands({ poles, years, turns }: DriftAnswer): Band[] {
	return poles.map((pole, at) => {
		const read = years.flatMap(({ year, poles: each }): BandYear[] => {
			const then = each[at];
			return then === undefined ? [] : [{ year, then, portions: portionsOf(then) }];
		});
		const most = (sign: Portion['sign']) =>
			Math.max(0, ...read.map(({ portions }) => tiesOfSign(portions, sign)));
		return {
			pole,
			years: read,
			most: { above: most('+'), below: most('-'), unsigned: most('0') },
			turns: turns.filter((turn) => turn.pole === pole)
		};
	});
}
