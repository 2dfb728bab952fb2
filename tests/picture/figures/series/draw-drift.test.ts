import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DriftVoting } from '#lib/answers/findings/drift/voting/voting.ts';
import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Mark } from '#lib/picture/figures/marks.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import { LIGHT } from '#lib/picture/figures/palette.ts';
import { drawDrift } from '#lib/picture/figures/series/drift/draw-drift.ts';
import { drift } from '../../../build/drift.ts';
import {
	flat,
	groupsIn,
	marksOutside,
	outsideIn,
	overlapsIn,
	textsIn
} from '../../../build/read-figure.ts';
import { world } from '../../../build/world.ts';

const HOSTILE = `=cmd|"' <script>&]]> ${'Königreich-'.repeat(12)} محور`;
const GRAPH = buildGraph(
	world(
		{ entities: { syldavia: { label: HOSTILE }, borduria: { flag: 'al' } } },
		'aaland —support.arms→ borduria @2020',
		'aaland —support.arms→ syldavia @2020',
		'aaland —support.arms→ zubrowka @2020'
	)
);
const POLES = ['borduria', 'zubrowka'] as const;

function drawn(...lines: readonly string[]) {
	return drawDrift(GRAPH, drift('aaland', POLES, ...lines), 352);
}

function columnsIn(answer: DriftAnswer, width = 352) {
	const { marks } = drawDrift(GRAPH, answer, width);
	const ties = marks.filter((mark) => mark.mark !== 'group' || mark.token !== 'voting');
	return groupsIn(ties).filter(({ token }) => token === 'year');
}

/** Blocks of a column; what only makes it easy to point at is not seen. */
function blocksIn(marks: readonly Mark[]) {
	return flat(marks).filter((mark) => mark.mark === 'rect' && mark.opacity !== 0) as Extract<
		Mark,
		{ mark: 'rect' }
	>[];
}

/** Pixels that the blocks of a column cover; the frame of a hollow one stands a stroke inside its block. */
function stackedHeight(marks: readonly Mark[]): number {
	const highs = blocksIn(marks).map(
		({ at, high, stroke, width = 0 }) =>
			[Math.round(at.y * 1000), high + (stroke === undefined ? 0 : 2 * width)] as const
	);
	// The halves of a derived tie stand side by side.
	return [...new Map(highs).values()].reduce((sum, high) => sum + high, 0);
}

function columnOf(line: string) {
	const [column] = columnsIn(drift('aaland', POLES, `borduria 2009 ${line}`));
	return { column: column!, blocks: blocksIn(column?.marks ?? []) };
}

function wordsIn(marks: readonly Mark[]): string[] {
	return textsIn(marks).map(({ text }) => text);
}

const legendOf = (marks: readonly Mark[]) =>
	wordsIn(groupsIn(marks).filter(({ token }) => token === 'legend'));

describe('a column of a drift', () => {
	it('is as high as there are ties, on one scale for all poles', () => {
		const answer = drift(
			'aaland',
			POLES,
			'borduria 2009 mixed act: 3 act +, 1 obligation +, 2 act -',
			'zubrowka 2009 + obligation: 6 obligation +'
		);
		const highs = columnsIn(answer).flatMap(({ marks }) => blocksIn(marks).map(({ high }) => high));
		const unit = highs[1]!;
		expect(highs.map((high) => high / unit)).toEqual([3, 1, 2, 6].map((n) => expect.closeTo(n, 9)));
	});

	it('has support and alignment above the zero line and opposition below, deeds next to it', () => {
		const { blocks } = columnOf('mixed act: 1 declaration +, 1 act +, 1 act -, 1 obligation +');
		const zero = Math.max(
			...blocks.filter(({ fill }) => fill !== 'opposition').map(({ at, high }) => at.y + high)
		);
		const tops = blocks.map(({ fill, at, wide }) => [fill, at.y < zero ? 'above' : 'below', wide]);
		expect(tops.map(([fill, where]) => `${String(fill)} ${String(where)}`)).toEqual([
			'support above',
			'alignment above',
			'alignment above',
			'opposition below'
		]);
		const [deed, obligation, declaration] = blocks;
		expect(deed!.at.y + deed!.high).toBe(zero);
		expect(obligation!.at.y + obligation!.high).toBe(deed!.at.y);
		// Told apart by more than hue.
		expect(deed!.wide).toBeGreaterThan(obligation!.wide);
		expect(obligation!.wide).toBeGreaterThan(declaration!.wide);
	});

	it('keeps ties without a sign out of both sides, in a lane beneath the sign', () => {
		const { column, blocks } = columnOf('0: 2 declaration 0, 1 tenet 0');
		expect(blocks.map(({ fill }) => fill)).toEqual(['role']);
		const sign = flat(column.marks).find(({ mark }) => mark === 'circle');
		expect(sign?.mark === 'circle' && sign.at.y).toBeLessThan(blocks[0]!.at.y);
	});

	it('shows last-observed ties faint, suspended ones hollow and derived ones split', () => {
		expect(columnOf('+ act: 1 act + last-observed').blocks[0]).toMatchObject({ opacity: 0.45 });
		const hollow = columnOf('0: 2 obligation 0 suspended').blocks;
		expect(hollow).toHaveLength(2);
		expect(hollow[0]).toMatchObject({ stroke: 'role' });
		expect(hollow[0]).not.toHaveProperty('fill');
		const halves = columnOf('+ obligation: 1 obligation + derived').blocks;
		expect(halves).toHaveLength(2);
		expect(halves[0]!.at.x + halves[0]!.wide).toBeLessThan(halves[1]!.at.x);
	});

	it('says in words what stands in it and opens what ties the two, whichever comes first', () => {
		const { column } = columnOf(
			'mixed act last-observed: 3 act +, 1 obligation + derived, 1 act - last-observed'
		);
		expect(column.label).toBe(
			'2009: 3 deeds of support, 1 obligation (derived) and 1 deed of opposition (last observed) with Borduria; mixed, resting on deeds last observed earlier'
		);
		expect(column.target).toEqual({ what: 'bundle', between: ['aaland', 'borduria'] });
		const turned = columnsIn(drift('zubrowka', ['aaland', 'borduria'], 'aaland 2009 0: 1 act 0'));
		expect(turned[0]?.target).toEqual({ what: 'bundle', between: ['aaland', 'zubrowka'] });
	});

	it('is a gap where there is no tie: neither blocks nor sign nor zero line, and it says so', () => {
		const answer = drift(
			'aaland',
			POLES,
			'borduria 2001 + act: 1 act +',
			'borduria 2003 + act: 1 act +'
		);
		const columns = columnsIn(answer);
		expect(columns[1]?.label).toBe('2002: no tie with Borduria; before, positive');
		expect(flat(columns[1]?.marks ?? []).filter((mark) => mark.opacity !== 0)).toEqual([]);
		const zero = flat(drawDrift(GRAPH, answer, 352).marks).filter(
			(mark) => mark.mark === 'line' && mark.stroke === 'soft' && mark.from.y === mark.to.y
		);
		expect(zero).toHaveLength(2);
	});
});

describe('a drift', () => {
	it('marks every turn with a rule, and those that have room with their year', () => {
		const { marks } = drawn(
			'borduria 1991..2000 + act: 1 act +',
			'borduria 2001 - act: 1 act -',
			'borduria 2002..2026 + act: 1 act +'
		);
		const turns = groupsIn(marks).filter(({ token }) => token === 'turn');
		expect(turns.map((turn) => wordsIn(turn.marks))).toEqual([['2001'], []]);
		expect(
			turns.map((turn) => flat(turn.marks).filter(({ mark }) => mark === 'line'))
		).toHaveLength(2);
	});

	it('has a legend of exactly what is drawn', () => {
		expect(legendOf(drawn('borduria 2001 + act: 1 act +').marks)).toEqual([
			'Deeds of support',
			'Positive'
		]);
		expect(
			legendOf(
				drawn('borduria 2001 0: 1 obligation 0 suspended', 'borduria 2002 - act: 1 act - derived')
					.marks
			)
		).toEqual([
			'Deeds of opposition',
			'Without a sign',
			'Suspended',
			'Derived by a rule',
			'Negative',
			'No sign',
			'Year in which the sign changed'
		]);
	});

	it('is told in words for who cannot see it', () => {
		const { title, description } = drawn(
			'borduria 1992..1993 + act: 2 act +, 1 act 0',
			'borduria 1995 - act: 1 act -'
		);
		expect(title).toBe('Aaland between Borduria and Zubrowka');
		expect(description).toBe(
			'Ties by year from 1992 to 1995. Borduria: positive from 1992 to 1993, no tie in 1994, negative in 1995; most ties in a year: 2 for in 1992, 1 against in 1995 and 1 without a sign in 1992. Zubrowka: no tie within these filters.'
		);
	});

	it('says so where nothing ties anybody, and where nothing ties one', () => {
		expect(wordsIn(drawn().marks)).toEqual(['No tie to any of them within these filters.']);
		const { marks } = drawn('borduria 2001 + act: 1 act +');
		expect(wordsIn(marks)).toContain('no tie within these filters');
	});

	it.each([1, 2, 36, 80])('labels both ends and few round years of %i', (length) => {
		for (const width of [352, 600, 1200]) {
			const last = 1946 + length;
			const answer = drift('aaland', POLES, `borduria 1947..${last} + act: 1 act +`);
			const axis = groupsIn(drawDrift(GRAPH, answer, width).marks).find(
				({ token }) => token === 'axis'
			);
			const years = wordsIn(axis?.marks ?? []).map(Number);
			expect([years[0], years.at(-1)]).toEqual([1947, last]);
			expect(years.length).toBeLessThanOrEqual(11);
			if (length > 2) expect(years.slice(1, -1).every((year) => year % 5 === 0)).toBe(true);
		}
	});

	it('does not stretch one year over the page', () => {
		const [column] = columnsIn(drift('aaland', POLES, 'borduria 2001 + act: 1 act +'), 1200);
		expect(blocksIn(column?.marks ?? [])[0]?.wide).toBeLessThanOrEqual(16);
	});
});

describe('any drift', () => {
	const count = fc.record({
		layer: fc.constantFrom(...LAYERS),
		sign: fc.constantFrom('+', '-', '0'),
		standing: fc.constantFrom('in-force', 'suspended', 'last-observed'),
		derived: fc.boolean(),
		ties: fc.integer({ min: 1, max: 12 })
	});
	const poleYear = fc.record({
		sign: fc.constantFrom('+', '-', 'mixed', 'turned', '0'),
		basis: fc.constantFrom(...LAYERS),
		lastObserved: fc.boolean(),
		counts: fc.array(count, { minLength: 1, maxLength: 5 })
	});
	/** A year of votes: a distance, too few votes, or no estimate. */
	const voted = fc.oneof(
		fc.double({ min: 0, max: 5, noNaN: true }).map((distance) => ({
			distance,
			votes: [60, 70] as const,
			rows: ['1', '2'] as const
		})),
		fc.constant({ gap: 'few-votes', votes: [60, 7] as const, rows: ['1', '2'] as const }),
		fc.constant({ gap: 'no-estimate', without: ['aaland'] })
	);
	const votingOf = (
		poles: readonly string[],
		votes: readonly (readonly object[])[],
		first: number
	) =>
		({
			state: 'read',
			source: 'votes',
			horizon: 2024,
			poles: poles.map((pole, at) => ({
				pole,
				years: (votes[at] ?? []).map((each, index) => ({ year: first + at + index, ...each }))
			})),
			voteless: [],
			uncoded: []
		}) as unknown as DriftVoting;
	const answers = fc
		.tuple(
			fc.subarray(['borduria', 'syldavia', 'zubrowka', 'constructor', '__proto__'], {
				minLength: 2
			}),
			fc.integer({ min: 1700, max: 2020 }),
			fc.integer({ min: 0, max: 90 })
		)
		.chain(([poles, first, length]) =>
			fc
				.array(
					fc.tuple(
						...poles.map(() => fc.option(poleYear, { nil: undefined, freq: 4 })),
						fc.boolean()
					),
					{ minLength: length, maxLength: length }
				)
				.map((rows) => {
					const answer = drift('aaland', poles as unknown as DriftAnswer['poles']);
					const years = rows.map((row, at) => ({
						year: first + at,
						poles: poles.map((pole, index) => ({
							...{ pole, sign: undefined, basis: undefined, lastObserved: false, counts: [] },
							...{ relationships: [], uncertain: [], claims: [] },
							...(row[index] as object | undefined)
						}))
					}));
					const turns = rows.flatMap((row, at) =>
						row.at(-1) === true
							? [
									{
										year: first + at,
										pole: poles[at % poles.length]!,
										before: undefined,
										after: '+',
										relationships: []
									}
								]
							: []
					);
					return { ...answer, years, turns } as DriftAnswer;
				})
				.chain((answer) =>
					fc
						.array(fc.array(voted, { maxLength: 60 }), {
							minLength: poles.length,
							maxLength: poles.length
						})
						.map((votes) => ({ ...answer, voting: votingOf(poles, votes, first + 5) }))
				)
		);

	it.each([352, 600, 1200])('keeps all inside and its texts apart at %i px', (width) => {
		fc.assert(
			fc.property(answers, (answer) => {
				const figure = drawDrift(GRAPH, answer, width);
				expect(overlapsIn(figure)).toEqual([]);
				expect(outsideIn(figure)).toEqual([]);
				expect(marksOutside(figure)).toEqual([]);
			}),
			{ numRuns: 25 }
		);
	});

	it('shows every tie, all equally high', () => {
		fc.assert(
			fc.property(answers, (answer) => {
				// A pole without any tie has words in place of columns.
				const told = answer.poles.flatMap((_, at) => {
					const counts = answer.years.map(({ poles }) => poles[at]!.counts);
					return counts.some((each) => each.length > 0) ? counts : [];
				});
				const ties = told.map((counts) => counts.reduce((sum, each) => sum + each.ties, 0));
				const highs = columnsIn(answer, 1200).map(({ marks }) => stackedHeight(marks));
				expect(highs).toHaveLength(ties.length);
				const fullest = ties.indexOf(Math.max(...ties));
				const unit = (highs[fullest] ?? 0) / (ties[fullest] ?? 1);
				expect(highs).toEqual(ties.map((each) => expect.closeTo(each * unit, 6)));
			}),
			{ numRuns: 25 }
		);
	});

	it('is written as an SVG file that closes all it opens, whatever its names are', () => {
		fc.assert(
			fc.property(answers, (answer) => {
				const svg = marksToSvg(drawDrift(GRAPH, answer, 600), {
					palette: LIGHT,
					flag: () => undefined
				});
				expect(svg).not.toMatch(/NaN|undefined|Infinity|<script/);
				const open: string[] = [];
				for (const [, close, name, self] of svg.matchAll(
					/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g
				)) {
					if (close === '/') expect(open.pop()).toBe(name);
					else if (self !== '/') open.push(name ?? '');
				}
				expect(open).toEqual([]);
			}),
			{ numRuns: 10 }
		);
	});
});
