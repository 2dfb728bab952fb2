import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EARLIEST, LATEST } from '#lib/facts/snapshot/codes.ts';
import {
	offGuesses,
	offPrevious,
	ontoGuesses,
	ontoPrevious,
	ownersOf,
	rowsOfLengths
} from '#lib/facts/snapshot/guessed.ts';

const number = fc.oneof(fc.constantFrom(EARLIEST, LATEST, 0, -1), fc.integer());

describe('columns that are guessed', () => {
	it('come back whole, however wrong the guess, beyond the ends of 32 bits too', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(number, number)), (rows) => {
				const numbers = rows.map(([first]) => first);
				const guess = (row: number) => rows[row]?.[1] ?? 0;
				expect([...ontoGuesses(offGuesses(numbers, guess), guess)]).toEqual(numbers);
			})
		);
	});

	it('come back whole from the differences between neighbours', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), (numbers) => {
				expect([...ontoPrevious(offPrevious(numbers))]).toEqual(numbers);
			})
		);
	});

	it('leave nothing where the guess is right', () => {
		expect([
			...offGuesses([7, EARLIEST, LATEST], (row) => [7, EARLIEST, LATEST][row] ?? 0)
		]).toEqual([0, 0, 0]);
	});
});

describe('members of records', () => {
	it('stand in rows, empty ones too, and know whose they are', () => {
		const rows = rowsOfLengths([2, 0, 3]);
		expect([...rows]).toEqual([0, 2, 2, 5]);
		expect([...ownersOf(rows)]).toEqual([0, 0, 2, 2, 2]);
	});
});
