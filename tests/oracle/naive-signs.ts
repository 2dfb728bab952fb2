import type { Grade } from '#lib/facts/model/grade.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Counted } from './naive-ties.ts';
import { maySign, witnesses, type Plain, type Sifting, type Tie } from './plain-world.ts';

// Rule 1 of the data model and ADR 6: what the ties of one step say together.

export interface NaiveStep {
	readonly from: string;
	readonly to: string;
	readonly sign: string;
	readonly basis: string;
	readonly grade: Grade;
	readonly origins: ReadonlySet<string>;
	readonly lastObserved: boolean;
	/** Ids of the ties that decide, in order. */
	readonly decide: readonly string[];
	readonly counted: readonly Counted[];
}

const LAYERS = ['act', 'obligation', 'declaration', 'structure'];

/** Rule 1 and ADR 6: which ties decide, and what they say together. */
export function readNaively(
	world: Plain,
	ends: { readonly from: string; readonly to: string },
	counted: readonly Counted[],
	asked: Sifting
): NaiveStep {
	const signed = counted.filter(({ sign, layer }) => sign !== '0' && LAYERS.includes(layer));
	const current = signed.filter((each) => each.stands === 'in-force');
	const candidates = current.length > 0 ? current : signed;
	const layer = LAYERS.find((each) => candidates.some((one) => one.layer === each));
	const deciding = candidates.filter((each) => each.layer === layer);
	return {
		...ends,
		sign: signTogether(world, deciding),
		basis: basisOf(deciding, layer),
		...weighNaively(counted, deciding, asked),
		counted
	};
}

/** Grade, origins and age of what a step rests on: all of it where nothing decides. */
export function weighNaively(
	counted: readonly Counted[],
	deciding: readonly Counted[],
	asked: Sifting
): Pick<NaiveStep, 'grade' | 'origins' | 'lastObserved' | 'decide'> {
	const carrying = deciding.length > 0 ? deciding : counted;
	const best = (tie: Tie) =>
		pick(
			witnesses(tie, asked).map(({ grade }) => grade),
			-1
		);
	const claims = carrying.flatMap(({ ties }) => ties.flatMap((tie) => witnesses(tie, asked)));
	return {
		grade: pick(
			carrying.map(({ ties }) => pick(ties.map(best), 1)),
			-1
		),
		origins: new Set(claims.map(({ origin }) => origin)),
		lastObserved: carrying.every((each) => each.stands === 'last-observed'),
		decide: deciding.map(({ ties }) => ties.map(({ id }) => id).join('+')).sort()
	};
}

/** The worst (1) or best (-1) of some grades. */
export function pick(grades: readonly Grade[], which: 1 | -1): Grade {
	const [first] = [...grades].sort((a, b) => -which * compareGrades(a, b));
	if (first === undefined) throw new Error('Nothing is graded.');
	return first;
}

function signTogether({ then, days, window }: Plain, deciding: readonly Counted[]): string {
	const [plus, minus] = (['+', '-'] as const).map((sign) =>
		deciding.filter((each) => each.sign === sign)
	);
	if (!plus?.length) return minus?.length ? '-' : '0';
	if (!minus?.length) return '+';
	if (window.to - window.from <= 1) return 'mixed';
	// Past their horizon ties of both signs are compared on their own days.
	const when = deciding.some((each) => each.stands === 'last-observed') ? days : then;
	const counts = ({ ties }: Counted, day: number) => ties.every((tie) => maySign(tie, day));
	return when.some(
		(day) => plus.some((each) => counts(each, day)) && minus.some((each) => counts(each, day))
	)
		? 'mixed'
		: 'turned';
}

function basisOf(deciding: readonly Counted[], layer: string | undefined): string {
	if (layer === undefined || layer === 'structure') return 'none';
	if (layer !== 'act') return layer;
	const isDenied = ({ ties }: Counted) =>
		ties.length === 1 && ties[0].evidence.state === 'contested';
	const bearing = deciding.every(isDenied) ? deciding : deciding.filter((each) => !isDenied(each));
	return bearing.some(({ inContest }) => inContest) ? 'act-in-contest' : 'act';
}
