import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { votingYear } from '#lib/answers/findings/drift/voting/voting-year.ts';
import { votes } from '../../../../build/voting.ts';

const between = (year: number, ...lines: readonly string[]) =>
	votingYear(votes(...lines), ['aaland', 'borduria'], year);

describe('the distance in voting', () => {
	it('is the difference of two ideal points of one year, with the votes of both and the rows', () => {
		expect(between(2023, 'aaland 10: 2023 1.5 81', 'borduria 20: 2023 -0.5 88')).toEqual({
			year: 2023,
			distance: 2,
			votes: [81, 88],
			rows: ['10-2023', '20-2023']
		});
	});

	it('has no more decimals than the points have', () => {
		expect(between(2022, 'aaland 10: 2022 0.6019 86', 'borduria 20: 2022 0.4945 88').distance).toBe(
			0.1074
		);
	});

	it('is a gap where either cast fewer than 40 votes, as Türkiye with seven in 2024', () => {
		const few = between(2024, 'aaland 10: 2024 1 93', 'borduria 20: 2024 1 7');
		expect(few).toEqual({
			year: 2024,
			gap: 'few-votes',
			votes: [93, 7],
			rows: ['10-2024', '20-2024']
		});
		expect(between(2024, 'aaland 10: 2024 1 39', 'borduria 20: 2024 1 85').gap).toBe('few-votes');
		expect(between(2024, 'aaland 10: 2024 1 40', 'borduria 20: 2024 1 40').distance).toBe(0);
	});

	it('is a gap in a year that either has no estimate of: never across years', () => {
		expect(between(2023, 'aaland 10: 2024 1 80', 'borduria 20: 2023 1 80')).toEqual({
			year: 2023,
			gap: 'no-estimate',
			without: ['aaland']
		});
		expect(between(2023)).toMatchObject({ without: ['aaland', 'borduria'] });
	});

	it('names the row of the seat that was held in that year', () => {
		const two = ['aaland 260: 1989 1 80', 'aaland 255: 1990 1 80', 'borduria 20: 1989..1990 1 80'];
		expect([1989, 1990].map((year) => between(year, ...two))).toMatchObject([
			{ rows: ['260-1989', '20-1989'] },
			{ rows: ['255-1990', '20-1990'] }
		]);
	});

	it('finds states of any id', () => {
		const index = votes('__proto__ 1: 2020 1 80', 'constructor 2: 2020 3 80');
		expect(votingYear(index, ['__proto__', 'constructor'], 2020).distance).toBe(2);
		expect(votingYear(index, ['toString', 'constructor'], 2020).gap).toBe('no-estimate');
	});

	it('is symmetric, 0 to itself, and keeps to the triangle', () => {
		const ideal = fc.integer({ min: -40_000, max: 40_000 }).map((point) => point / 10_000);
		const cast = fc.integer({ min: 40, max: 120 });
		fc.assert(
			fc.property(ideal, ideal, ideal, cast, (a, b, c, many) => {
				const index = votes(
					`aaland 1: 2020 ${String(a)} ${String(many)}`,
					`borduria 2: 2020 ${String(b)} 40`,
					`syldavia 3: 2020 ${String(c)} 90`
				);
				const far = (from: string, to: string) =>
					votingYear(index, [from, to], 2020).distance ?? NaN;
				expect(far('aaland', 'borduria')).toBe(far('borduria', 'aaland'));
				expect(far('aaland', 'aaland')).toBe(0);
				expect(far('aaland', 'syldavia')).toBeLessThanOrEqual(
					far('aaland', 'borduria') + far('borduria', 'syldavia') + 1e-9
				);
			})
		);
	});
});
