import type { Voting } from './drift.ts';

/** Looks up how far apart two states voted in the UN General Assembly in a year; undefined where either was silent. */
export type VotingDistance = (a: string, b: string, year: number) => Voting | undefined;

/** Votes that both must have cast in a year for their distance to say anything. */
export const LEAST_VOTES = 40;

/** The distance in a year, where there is a series and both cast enough votes. */
export function votingIn(
	votingDistance: VotingDistance | undefined,
	[actor, pole]: readonly [string, string],
	year: number
): Voting | undefined {
	const voting = votingDistance?.(actor, pole, year);
	return voting?.votes.every((votes) => votes >= LEAST_VOTES) === true ? voting : undefined;
}
