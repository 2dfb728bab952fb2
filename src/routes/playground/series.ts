import { toDay } from '#lib/facts/model/partial-date.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { BalanceAnswer, BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { DriftAnswer, DriftTurn, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { VotingYear } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { SeriesTold } from '#lib/picture/figures/series/series-told.ts';

/** First and last year, sign, what decides it, ties: so many, layer, sign, and `suspended`, `last-observed` or `derived`. */
type Stretch = readonly [number, number, Sign, Layer | undefined, ...string[]];

const WITH_RURITANIA: readonly Stretch[] = [
	[1992, 1993, '+', 'act', '1 act +', '1 obligation +'],
	[
		1994,
		2002,
		'+',
		'act',
		'1 act +',
		'1 obligation +',
		'1 obligation + derived',
		'1 declaration +'
	],
	[2003, 2008, '+', 'act', '2 act +', '1 obligation +', '1 declaration +', '1 declaration 0'],
	[2009, 2009, 'mixed', 'act', '2 act +', '1 act -', '1 obligation +', '1 declaration +'],
	[2010, 2019, '+', 'act', '1 act +', '1 obligation +', '1 declaration +', '1 declaration 0'],
	[2020, 2020, 'turned', 'act', '1 act +', '2 act -', '1 obligation +', '1 declaration 0'],
	[2021, 2026, '-', 'act', '2 act -', '1 act - last-observed', '1 obligation 0 suspended']
];
const WITH_BORDURIA: readonly Stretch[] = [
	[1991, 1998, '0', undefined, '1 declaration 0'],
	[2005, 2015, '+', 'declaration', '1 declaration +', '1 declaration 0'],
	[2016, 2019, '+', 'act', '1 act +', '1 declaration +', '1 declaration 0'],
	[2020, 2022, '+', 'act', '3 act +', '1 obligation +', '1 declaration +', '1 declaration 0'],
	[2023, 2026, '+', 'act', '1 act +', '2 act + last-observed', '1 obligation +', '1 declaration +']
];
const [FIRST, LAST] = [1991, 2026];

/** How fictional states stood to each other, in every dress that a column knows. */
export const DRIFT: DriftAnswer = {
	actor: 'syldavia',
	poles: ['ruritania', 'borduria', 'zubrowka'],
	years: Array.from({ length: LAST - FIRST + 1 }, (_, at) => ({
		year: FIRST + at,
		poles: [
			poleYear('ruritania', WITH_RURITANIA, FIRST + at),
			poleYear('borduria', WITH_BORDURIA, FIRST + at),
			poleYear('zubrowka', [], FIRST + at)
		]
	})),
	turns: [...turnsOf('ruritania', WITH_RURITANIA), ...turnsOf('borduria', WITH_BORDURIA)],
	balanceOfYears: [],
	opinions: [],
	voting: {
		state: 'read',
		source: 'made-up-votes',
		horizon: 2024,
		poles: (['ruritania', 'borduria', 'zubrowka'] as const).map((pole) => ({
			pole,
			years: pole === 'zubrowka' ? [] : votesWith(pole)
		})),
		voteless: [],
		uncoded: ['zubrowka']
	},
	complete: true,
	searched: 0
};

/** Balance over the years; from 2014 on frustration is not solved exactly. */
export const BALANCE: BalanceAnswer = balanceOf(
	Array.from({ length: 60 }, (_, at): BalanceOnDay => {
		const year = 1967 + at;
		const positive = 6 + at + (year > 1993 ? 20 : 0);
		const negative = Math.round(5 + 4 * Math.sin(at / 6));
		const ppn = Math.round(negative * 1.5);
		const triads = {
			ppp: Math.round(positive * 1.2),
			ppn,
			pnn: negative,
			nnn: year > 2014 ? 2 : 0
		};
		const all = triads.ppp + triads.ppn + triads.pnn + triads.nnn;
		const [lower, upper] = [negative, year > 2014 ? negative + 4 : negative];
		return {
			day: toDay(year, 12, 31),
			actors: 12 + at,
			positive,
			negative,
			leftOut: { mixed: 2, turned: 0, unsigned: 5, uncertain: 1 },
			triads,
			share: (triads.ppp + triads.pnn) / all,
			frustration: { exact: lower === upper, lower, upper }
		};
	})
);

export const SERIES: readonly SeriesTold[] = [
	{ ...wordsOf('Syldavia between Ruritania, Borduria and Zubrowka'), ask: 'drift', drift: DRIFT },
	{ ...wordsOf('Balance through the years'), ask: 'balance', balance: BALANCE },
	{
		...wordsOf('Balance on one day'),
		ask: 'balance',
		balance: balanceOf(BALANCE.series.slice(-1))
	}
];

function poleYear(pole: string, stretches: readonly Stretch[], year: number): PoleYear {
	const [, , sign, basis, ...ties] =
		stretches.find(([from, to]) => from <= year && year <= to) ?? [];
	return {
		pole,
		sign,
		basis,
		lastObserved: false,
		counts: ties.map(countOf),
		relationships: [],
		uncertain: [],
		claims: []
	};
}

/** Two lines that cross, with a year of few votes. */
function votesWith(pole: 'ruritania' | 'borduria'): VotingYear[] {
	const near = pole === 'ruritania' ? 0.4 : 1.6;
	return Array.from({ length: 2024 - 1995 + 1 }, (_, at): VotingYear => {
		const year = 1995 + at;
		const rows = [`1-${String(year)}`, `2-${String(year)}`] as const;
		if (year === 2004) return { year, gap: 'few-votes', votes: [68, 12], rows };
		const away = (pole === 'ruritania' ? 1 : -1) * ((year - 1991) / 35);
		return { year, distance: near + away + 0.1 * Math.sin(year), votes: [68, 71], rows };
	});
}

function countOf(text: string): PoleYear['counts'][number] {
	const [ties = '1', layer, sign, mark = 'in-force'] = text.split(' ');
	return {
		layer: layer as Layer,
		sign: sign as '+' | '-' | '0',
		standing: mark === 'suspended' || mark === 'last-observed' ? mark : 'in-force',
		derived: mark === 'derived',
		ties: Number(ties)
	};
}

function turnsOf(pole: string, stretches: readonly Stretch[]): DriftTurn[] {
	return stretches.flatMap(([year, , after], at): DriftTurn[] => {
		const before = stretches[at - 1]?.[2];
		return (before ?? '0') === after ? [] : [{ year, pole, before, after, relationships: [] }];
	});
}

function balanceOf(days: readonly BalanceOnDay[]): BalanceAnswer {
	const [first, ...rest] = days;
	if (first === undefined) throw new Error('A series has a day.');
	return {
		series: [first, ...rest],
		unbalanced: [],
		byActor: [],
		relationships: [],
		complete: true,
		searched: 0
	};
}

function wordsOf(title: string) {
	return {
		title,
		subtitle: 'Made up for the playground',
		footnotes: [],
		effective: { mode: 'all-time' },
		revision: '0123456789ab'
	} as const;
}
