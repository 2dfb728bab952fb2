import type { DriftVoting, VotingYear } from '#lib/answers/findings/drift/voting/voting.ts';
import { isKnown } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Ink } from '../../../marks.ts';

/** How a line is drawn: told apart by dashes and the shape of its points, not by hue. */
export interface LineLook {
	readonly ink: Ink;
	readonly dashes: readonly number[];
	readonly point: 'disc' | 'ring' | 'square' | 'frame' | 'diamond';
}

/** One pole's distances through the years. */
export interface VotingLine {
	readonly pole: string;
	/** From the first with a distance on, in order; not empty. */
	readonly years: readonly VotingYear[];
	readonly look: LineLook;
}

/** As many as a drift has poles. */
const LOOKS: readonly [LineLook, ...LineLook[]] = [
	{ ink: 'ink', dashes: [], point: 'disc' },
	{ ink: 'ink', dashes: [5, 3], point: 'ring' },
	{ ink: 'soft', dashes: [], point: 'square' },
	{ ink: 'soft', dashes: [5, 3], point: 'frame' },
	{ ink: 'ink', dashes: [1, 3], point: 'diamond' }
];

/** The lines of a drift's voting: those of poles with any distance at all, each in the look of its place among the poles, from its first distance on: decades of few votes before it would only press the years of ties together. */
export function votingLines(voting: DriftVoting): VotingLine[] {
	if (voting.state !== 'read') return [];
	return voting.poles.flatMap(({ pole, years }, at) => {
		const first = years.findIndex(isKnown);
		const look = LOOKS[at % LOOKS.length] ?? LOOKS[0];
		return first === -1 ? [] : [{ pole, years: years.slice(first), look }];
	});
}

/** The first and the last year of any of them; undefined where there is no line. */
export function spanOfLines(
	lines: readonly VotingLine[]
): { readonly first: number; readonly last: number } | undefined {
	const years = lines.flatMap((line) => line.years.map(({ year }) => year));
	return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}
