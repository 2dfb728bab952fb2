import { compareGrades } from '#lib/facts/model/grade.ts';
import type { SignedPair } from '../signed-pairs/pair.ts';
import type { BetweenBlocs, Bloc } from './blocs.ts';

/** A bloc of these members, at least two, from the signed pairs among them. */
export function describeBloc(actors: readonly string[], inside: readonly SignedPair[]): Bloc {
	const positive = inside.filter(({ sign }) => sign === '+');
	const degrees = new Map(actors.map((actor) => [actor, 0]));
	for (const { between } of positive)
		for (const actor of between) degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
	const members = [...degrees].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const [first, second, ...rest] = members.map(([actor]) => actor);
	if (first === undefined || second === undefined) throw new TypeError('A bloc has two members.');
	const ordered = [first, second, ...rest] as const;
	const opposed = opposedIn(inside);
	return {
		name: first,
		members: ordered,
		joined: ordered.slice(1).flatMap((member) => joining(member, ordered, positive)),
		positiveInside: positive.length,
		negativeInside: opposed.length,
		opposed,
		against: tiesBehind(opposed)
	};
}

/** What lies between two blocs, from the signed pairs with a member in each; undefined where there are none. */
export function describeBetween(
	blocs: readonly [string, string],
	across: readonly SignedPair[]
): BetweenBlocs | undefined {
	if (across.length === 0) return undefined;
	const opposed = opposedIn(across);
	return {
		blocs,
		positive: across.length - opposed.length,
		negative: opposed.length,
		opposed,
		against: tiesBehind(opposed)
	};
}

/** Negative pairs, best graded first, then by ids. */
function opposedIn(pairs: readonly SignedPair[]): SignedPair[] {
	return pairs.filter(({ sign }) => sign === '-').sort((a, b) => compareGrades(a.grade, b.grade));
}

function tiesBehind(pairs: readonly SignedPair[]): string[] {
	return [...new Set(pairs.flatMap(({ ties }) => ties))].sort();
}

/** The pair that joins a member to the first of the list that it stands in + to. */
function joining(
	member: string,
	ordered: readonly string[],
	positive: readonly SignedPair[]
): SignedPair[] {
	const own = positive.filter(({ between }) => between.includes(member));
	const other = ordered.find(
		(each) => each !== member && own.some(({ between }) => between.includes(each))
	);
	return own.filter(({ between }) => other !== undefined && between.includes(other)).slice(0, 1);
}
