import type { Course, PoleBalance, TieCourse } from '../../../findings/drift/drift.ts';
import { countWord, joinWords } from '../../list.ts';
import { counted } from '../counted.ts';

/** Some ties that speak for nearness or for distance, with what is said of them after the pole's name. */
export interface Point {
	readonly ties: readonly TieCourse[];
	readonly sign: '+' | '-';
	/** `three ties of support or alignment`. */
	readonly what: string;
	/** `that began from 2009 to 2022, two of them last observed earlier`. */
	readonly how: string;
}

export interface Sorted {
	readonly pole: string;
	/** Support or alignment that stayed or began; opposition that ended. */
	readonly closer: readonly Point[];
	/** Support or alignment that was lost or suspended; opposition that stayed or began. */
	readonly further: readonly Point[];
}

/** How the years asked about are worded. */
export interface Years {
	readonly first: number;
	/** `now`, or `in 2010` where they are over. */
	readonly then: string;
	readonly past: boolean;
}

/** Sorts the signed ties with a pole by what they would speak for. A tie that began and was lost again stands on both sides. */
export function sortForAndAgainst({ pole, ties }: PoleBalance, years: Years): Sorted {
	const some = (sign: '+' | '-', is: (tie: TieCourse) => boolean) =>
		ties.filter((tie) => signBefore(tie) === sign && is(tie));
	const stayed = ({ course }: TieCourse) => course === 'stayed';
	const began = ({ course, from }: TieCourse) => course !== 'stayed' && from > years.first;
	const point = (found: TieCourse[], sign: '+' | '-', how: string): Point[] => {
		const noun = found.every(isPassed) ? 'deed' : 'tie';
		const what = `${counted(found.length, noun)} of ${sign === '+' ? 'support or alignment' : 'opposition'}`;
		return found.length === 0 ? [] : [{ ties: found, sign, what, how }];
	};
	const kept = (found: readonly TieCourse[]) => {
		const [were, are] = found.length === 1 ? ['was', 'is'] : ['were', 'are'];
		const still = years.past ? `${were} ${years.then}` : are;
		return `that ${were} there in ${String(years.first)} and still ${still}`;
	};
	const begun = (found: readonly TieCourse[]) =>
		found.every(isPassed)
			? `done ${wordYears(found)}`
			: `that began ${wordYears(found)}${wordFate(found, years)}`;
	const [stayedPlus, begunPlus] = [some('+', stayed), some('+', began)];
	const [stayedMinus, begunMinus] = [some('-', stayed), some('-', began)];
	return {
		pole,
		closer: [
			...point(stayedPlus, '+', kept(stayedPlus)),
			...point(begunPlus, '+', begun(begunPlus)),
			...point(some('-', isLost), '-', 'that ended')
		],
		further: [
			...point(some('+', isLost), '+', 'that ended'),
			...point(some('+', isSuspended), '+', `suspended ${years.then}`),
			...point(stayedMinus, '-', kept(stayedMinus)),
			...point(begunMinus, '-', begun(begunMinus))
		]
	};
}

const isPassed = ({ course }: TieCourse) => course === 'passed';
const isLost = ({ course }: TieCourse) => course === 'lost';
const isSuspended = ({ course }: TieCourse) => course === 'suspended';

/** A suspended tie carries no sign any more; that it was support or alignment is all that can be suspended. */
function signBefore({ course, strand }: TieCourse): '+' | '-' | '0' {
	return course === 'suspended' && strand.unsigned === 'suspended' ? '+' : strand.sign;
}

/** `in 1992`, `from 1992 to 1994`. */
function wordYears(ties: readonly TieCourse[]): string {
	const years = ties.map(({ from }) => from);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? `in ${String(first)}` : `from ${String(first)} to ${String(last)}`;
}

const FATES: readonly { readonly course: Course; readonly words: string }[] = [
	{ course: 'gained', words: 'in force' },
	{ course: 'lapsed', words: 'last observed earlier' },
	{ course: 'suspended', words: 'suspended' },
	{ course: 'lost', words: 'ended' },
	{ course: 'passed', words: 'over' }
];

/** What became of ties that began: `, all in force now`, `, one of them in force now and two last observed earlier`. */
function wordFate(ties: readonly TieCourse[], { then }: Years): string {
	const fates = FATES.flatMap(({ course, words }) => {
		const count = ties.filter((tie) => tie.course === course).length;
		return count === 0 ? [] : [{ count, words: course === 'gained' ? `${words} ${then}` : words }];
	});
	const [first, ...rest] = fates;
	if (first === undefined) return '';
	if (rest.length === 0) return `, ${first.count === 1 ? '' : 'all '}${first.words}`;
	return `, ${joinWords([
		`${countWord(first.count)} of them ${first.words}`,
		...rest.map(({ count, words }) => `${countWord(count)} ${words}`)
	])}`;
}
