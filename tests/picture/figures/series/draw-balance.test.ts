import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceAnswer } from '#lib/answers/findings/balance/balance.ts';
import type { Mark } from '#lib/picture/figures/marks.ts';
import { drawBalance } from '#lib/picture/figures/series/balance/draw-balance.ts';
import { balanceOf, onDay } from '../../../build/balance.ts';
import {
	flat,
	groupsIn,
	marksOutside,
	outsideIn,
	overlapsIn,
	textsIn
} from '../../../build/read-figure.ts';

function partOf(answer: BalanceAnswer, token: string, width = 352): Mark[] {
	return groupsIn(drawBalance(answer, width).marks).filter((group) => group.token === token);
}

/** What can be seen of columns: `support 40`, in the order of years. */
function columnsIn(answer: BalanceAnswer) {
	return partOf(answer, 'year').map((column) =>
		flat([column]).flatMap((mark) =>
			mark.mark === 'rect' && mark.opacity === undefined ? [mark] : []
		)
	);
}

/** Points of all lines in a part, stretch by stretch. */
function linesIn(marks: readonly Mark[]): number[][][] {
	return flat(marks).flatMap((mark) =>
		mark.mark === 'path' && mark.fill === undefined && mark.d !== ''
			? mark.d
					.split('M')
					.slice(1)
					.map((stretch) =>
						[...stretch.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
							Number(x),
							Number(y)
						])
					)
			: []
	);
}

const words = (marks: readonly Mark[]) => textsIn(marks).map(({ text }) => text);

describe('balance over the years', () => {
	it('draws the balanced share between none and all, and a gap where there are no triads', () => {
		const answer = balanceOf(
			onDay(2001, { triads: [3, 1, 0, 0] }),
			onDay(2002, { triads: [0, 4, 0, 0] }),
			onDay(2003, { triads: [0, 0, 0, 0] }),
			onDay(2004, { triads: [1, 0, 1, 0] }),
			onDay(2005, { triads: [0, 0, 0, 2] })
		);
		const share = partOf(answer, 'share');
		const scale = flat(share).flatMap((mark) =>
			mark.mark === 'line' && mark.stroke === 'rule' ? [mark.from.y] : []
		);
		const [none, , all] = scale as [number, number, number];
		const heights = linesIn(share).map((stretch) =>
			stretch.map(([, y]) => (none - y!) / (none - all))
		);
		expect(heights).toEqual([
			[expect.closeTo(0.75, 3), 0],
			[1, 0]
		]);
		expect(words(share)).toEqual(['Balanced triads, of all triads', '0%', '50%', '100%']);
	});

	it('mirrors positive and negative pairs on one scale', () => {
		const answer = balanceOf(
			onDay(2001, { positive: 8, negative: 2 }),
			onDay(2002, { positive: 4, negative: 0 })
		);
		const [first, second] = columnsIn(answer);
		const [plus, minus] = first!;
		expect([plus?.fill, minus?.fill]).toEqual(['support', 'opposition']);
		expect(plus!.at.y + plus!.high).toBeCloseTo(minus!.at.y, 9);
		expect(plus!.high / minus!.high).toBeCloseTo(4, 9);
		expect(second?.map(({ high }) => high / plus!.high)).toEqual([expect.closeTo(0.5, 9)]);
	});

	it('weighs frustration by the signed pairs, as a band only where it is not solved exactly', () => {
		const exact = balanceOf(
			onDay(2001, { positive: 18, negative: 2, frustration: 2 }),
			onDay(2002, { positive: 36, negative: 4, frustration: 2 })
		);
		const part = partOf(exact, 'frustration');
		expect(words(part).slice(-2)).toEqual(['0%', '10%']);
		const [[[, whole], [, half]]] = linesIn(part) as [[[number, number], [number, number]]];
		const base = flat(part).flatMap((mark) => (mark.mark === 'line' ? [mark.from.y] : []));
		expect((base[0]! - half) / (base[0]! - whole)).toBeCloseTo(0.5, 1);
		expect(words(partOf(exact, 'legend'))).not.toContain(
			'Not solved exactly: between these bounds'
		);

		const open = balanceOf(onDay(2001, { frustration: [1, 3] }), onDay(2002, { frustration: 2 }));
		const [upper, lower] = linesIn(partOf(open, 'frustration')).map((line) =>
			line.map(([, y]) => y!)
		);
		expect(lower?.[1]).toBe(upper?.[1]);
		expect(lower?.[0]).not.toBe(upper?.[0]);
		expect(words(partOf(open, 'legend'))).toContain('Not solved exactly: between these bounds');
	});

	it('tells each year in words', () => {
		const labels = groupsIn(
			drawBalance(
				balanceOf(
					onDay(2001, { triads: [2, 1, 1, 0], positive: 5, negative: 3, frustration: 1 }),
					onDay(2002, { triads: [0, 0, 0, 0], positive: 1, negative: 0, frustration: [0, 2] }),
					onDay(2003, { triads: [0, 0, 0, 0], positive: 0, negative: 0, frustration: 0 })
				),
				352
			).marks
		).flatMap(({ label }) => label ?? []);
		expect(labels).toEqual([
			'31 December 2001: 3 of 4 triads balanced (75 per cent); 5 pairs positive, 3 negative; 1 sign would have to change for balance',
			'31 December 2002: no triads; 1 pair positive, 0 negative; between 0 and 2 signs would have to change for balance',
			'31 December 2003: no triads; 0 pairs positive, 0 negative'
		]);
	});

	it('is told in words for who cannot see it', () => {
		const { title, description } = drawBalance(
			balanceOf(
				onDay(2001, { triads: [1, 1, 0, 0] }),
				onDay(2002, { triads: [4, 0, 0, 0] }),
				onDay(2003, { triads: [1, 3, 0, 0] })
			),
			352
		);
		expect(title).toBe('Structural balance from 2001 to 2003');
		expect(description).toContain('At the end of each year from 2001 to 2003.');
		expect(description).toContain(
			'The share of balanced triads is highest with 100 per cent in 2002, lowest with 25 per cent in 2003.'
		);
	});
});

describe('balance on one day', () => {
	const answer = balanceOf(onDay(2001, { triads: [220, 23, 6, 0], positive: 111, negative: 9 }));

	it('draws the four kinds of triads with their counts, balanced ones first', () => {
		const kinds = partOf(answer, 'triads');
		expect(kinds.map((kind) => words([kind]).slice(0, 2))).toEqual([
			['220', '+ + +'],
			['6', '+ − −'],
			['23', '+ + −'],
			['0', '− − −']
		]);
		expect(kinds.map((kind) => kind.mark === 'group' && kind.label)).toEqual([
			'220 triads of three with each other',
			'6 triads of two with each other, both against a third',
			'23 triads of one with two who are against each other',
			'0 triads of three against each other'
		]);
	});

	it('tells opponents by dashes too', () => {
		const sides = partOf(answer, 'triads').map((kind) =>
			flat([kind])
				.flatMap((mark) => (mark.mark === 'line' ? [mark] : []))
				.map(
					({ stroke, dashes = [] }) => `${String(stroke)} ${dashes.length > 0 ? 'dashed' : 'solid'}`
				)
				.sort()
		);
		const [plus, minus] = ['support solid', 'opposition dashed'] as const;
		expect(sides).toEqual([
			[plus, plus, plus],
			[minus, minus, plus],
			[minus, plus, plus],
			[minus, minus, minus]
		]);
	});

	it('says where there are no triads', () => {
		const none = balanceOf(onDay(2001, { triads: [0, 0, 0, 0], positive: 0, negative: 0 }));
		expect(words(drawBalance(none, 352).marks).join(' ')).toContain(
			'No three of them are all tied to each other'
		);
	});
});

describe('any balance', () => {
	const day = fc.record({
		positive: fc.integer({ min: 0, max: 9999 }),
		negative: fc.integer({ min: 0, max: 9999 }),
		triads: fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 999_999 }))),
		frustration: fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
	});
	const answers = fc
		.tuple(fc.integer({ min: 1700, max: 2020 }), fc.array(day, { minLength: 1, maxLength: 90 }))
		.map(([first, days]) => {
			const [one, ...rest] = days.map(({ frustration: [a, b], triads, ...given }, at) =>
				onDay(first + at, {
					...given,
					triads: triads as [number, number, number, number],
					// No more signs can be in the way than there are.
					frustration: [Math.min(a!, b!), Math.max(a!, b!)].map((index) =>
						Math.min(index, given.positive + given.negative)
					) as [number, number]
				})
			);
			return balanceOf(one!, ...rest);
		});

	it.each([352, 600, 1200])('keeps all inside and its texts apart at %i px', (width) => {
		fc.assert(
			fc.property(answers, (answer) => {
				const figure = drawBalance(answer, width);
				expect(overlapsIn(figure)).toEqual([]);
				expect(outsideIn(figure)).toEqual([]);
				expect(marksOutside(figure)).toEqual([]);
				expect(JSON.stringify(figure)).not.toMatch(/NaN|null|Infinity/);
			}),
			{ numRuns: 40 }
		);
	});
});
