import type { VotingSeries } from './voting-series.ts';

/** Below this many votes an estimate rests mostly on its prior: Türkiye's seven rows of 2024 say nothing. */
export const FEWEST_VOTES = 40;

/**
 * How far apart two states voted in one year: the absolute difference of their
 * ideal points (Bailey, Strezhnev and Voeten 2017), 0 or more. Undefined where
 * either is not coded in that year or cast fewer than 40 votes. Symmetric.
 */
export function distance(a: VotingSeries, b: VotingSeries, year: number): number | undefined {
	const [first, second] = [a.get(year), b.get(year)];
	if (first === undefined || second === undefined) return undefined;
	if (first.votes < FEWEST_VOTES || second.votes < FEWEST_VOTES) return undefined;
	return Math.abs(first.ideal - second.ideal);
}
