import type { DriftAnswer, DriftTurn, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { VotingYear } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';

// A drift in one line a pole and stretch of years, for tests of what is drawn:
//
//   drift('aaland', ['borduria', 'syldavia'],
//     'borduria 1992..2008 + act: 3 act +, 1 obligation + derived',
//     'borduria 2009 0: 1 obligation 0 suspended',
//     'syldavia 2001 - act last-observed: 1 act - last-observed'
//   )
//
// Years in between are without a tie. Turns are where the sign changes.

const LINE = /^(\S+) (\d+)(?:\.\.(\d+))? (\S+)(?: (\w+))?( last-observed)?: ?(.*)$/;

/** The same with how far the actor voted from poles, as `borduria 2001..2003 1.2 60 61`, or `borduria 2004 few 60 12`. */
export function withVotes(answer: DriftAnswer, ...lines: readonly string[]): DriftAnswer {
	const read = lines.map((line) => {
		const [pole = '', years = '', distance = '', mine, theirs] = line.split(' ');
		const [from, to = from] = years.split('..').map(Number);
		const votes = [Number(mine), Number(theirs)] as const;
		return { pole, from: from ?? 0, to: to ?? 0, distance, votes };
	});
	const yearsOf = (pole: string): VotingYear[] => {
		const own = read.filter((each) => each.pole === pole);
		if (own.length === 0) return [];
		const first = Math.min(...own.map(({ from }) => from));
		const last = Math.max(...own.map(({ to }) => to));
		return Array.from({ length: last - first + 1 }, (_, at): VotingYear => {
			const year = first + at;
			const then = own.find(({ from, to }) => from <= year && year <= to);
			if (then === undefined) return { year, gap: 'no-estimate', without: [pole] };
			const rows = [`1-${String(year)}`, `2-${String(year)}`] as const;
			return then.distance === 'few'
				? { year, gap: 'few-votes', votes: then.votes, rows }
				: { year, distance: Number(then.distance), votes: then.votes, rows };
		});
	};
	const poles = answer.poles.map((pole) => ({ pole, years: yearsOf(pole) }));
	const voting = { state: 'read', source: 'votes', horizon: 2024, poles } as const;
	return { ...answer, voting: { ...voting, voteless: [], uncoded: [] } };
}

/** The answer that these lines say. */
export function drift(
	actor: string,
	poles: readonly [string, string, ...string[]],
	...lines: readonly string[]
): DriftAnswer {
	const read = lines.map(readLine);
	const [first, last] = [
		Math.min(...read.map(({ from }) => from)),
		Math.max(...read.map(({ to }) => to))
	];
	const length = lines.length === 0 ? 0 : last - first + 1;
	const years = Array.from({ length }, (_, at) => ({
		year: first + at,
		poles: poles.map(
			(pole) =>
				read.find(
					({ then, from, to }) => then.pole === pole && from <= first + at && first + at <= to
				)?.then ?? without(pole)
		)
	}));
	return {
		actor,
		poles,
		years,
		turns: years.slice(1).flatMap(({ year, poles: now }, before) =>
			now.flatMap(({ pole, sign }, at): DriftTurn[] => {
				const then = years[before]?.poles[at]?.sign;
				return (then ?? '0') === (sign ?? '0')
					? []
					: [{ year, pole, before: then, after: sign, relationships: [] }];
			})
		),
		balanceOfYears: [],
		opinions: [],
		voting: { state: 'none' },
		complete: true,
		searched: 0
	};
}

function readLine(line: string) {
	const match = LINE.exec(line);
	if (match === null) throw new Error(`"${line}" is no line of a drift.`);
	const [, pole = '', from, to, sign, basis, observed, ties = ''] = match;
	const then: PoleYear = {
		...without(pole),
		sign: sign === 'none' ? undefined : (sign as Sign),
		basis: basis as Layer | undefined,
		lastObserved: observed !== undefined,
		counts: ties === '' ? [] : ties.split(', ').map(countOf)
	};
	return { then, from: Number(from), to: Number(to ?? from) };
}

function countOf(text: string): PoleYear['counts'][number] {
	const [ties, layer, sign, ...marks] = text.split(' ');
	const standing = marks.find((mark) => mark === 'suspended' || mark === 'last-observed');
	return {
		layer: layer as Layer,
		sign: sign as '+' | '-' | '0',
		standing: standing ?? 'in-force',
		derived: marks.includes('derived'),
		ties: Number(ties)
	};
}

function without(pole: string): PoleYear {
	return {
		pole,
		sign: undefined,
		basis: undefined,
		lastObserved: false,
		counts: [],
		relationships: [],
		uncertain: [],
		claims: []
	};
}
