import { FEWEST_VOTES, IDEAL_DECIMALS, type IdealPoint } from '#lib/facts/model/voting.ts';
import type { VotingIndex } from './index-voting.ts';
import type { VotingYear } from './voting.ts';

/**
 * How far apart two states voted in one year: the absolute difference of their
 * ideal points (Bailey, Strezhnev and Voeten 2017), symmetric. A gap where either
 * was not estimated in that year or cast fewer than 40 votes.
 */
export function votingYear(
	{ points }: VotingIndex,
	[actor, pole]: readonly [string, string],
	year: number
): VotingYear {
	const [mine, theirs] = [actor, pole].map((state) => points.get(state)?.get(year));
	if (mine === undefined || theirs === undefined) {
		const without = [
			...(mine === undefined ? [actor] : []),
			...(theirs === undefined ? [pole] : [])
		];
		return { year, gap: 'no-estimate', without };
	}
	const votes = [mine.votes, theirs.votes] as const;
	const rows = [rowOf(mine), rowOf(theirs)] as const;
	if (votes.some((cast) => cast < FEWEST_VOTES)) return { year, gap: 'few-votes', votes, rows };
	// In binary fractions 0.6019 - 0.4945 is not quite 0.1074.
	const distance = Number(Math.abs(mine.ideal - theirs.ideal).toFixed(IDEAL_DECIMALS));
	return { year, distance, votes, rows };
}

function rowOf({ code, year }: IdealPoint): string {
	return `${code}-${String(year)}`;
}
